"""`justone check` reports operations that are gone, renamed or deprecated."""

from pathlib import Path

import pytest

from justone_client._upgrade.check.follow import package_names
from justone_generated.index import GONE, INDEX, PLATFORMS
from justone_generated.operations import douyin_xingtu as data
from tests.support.command_line import Run
from tests.upgrade.check_samples import GIVEN, KEY, OPERATIONS, check
from tests.upgrade.conftest import Record, change, update

pytestmark = pytest.mark.usefixtures("index_restored")


def test_gone_and_renamed_names_come_from_recorded_changes(tmp_path: Path, record: Record) -> None:
    record(
        [
            update(
                "2026-12-01",
                "0.1.0",
                change("name-moved", "break", "douyin_xingtu.former_v1", before="douyin_xingtu.former_v1", after=GIVEN),
                change("keyword-removed", "break", GIVEN, operation=KEY, keyword="creator", after="o_author_id"),
                change("keyword-removed", "break", GIVEN, operation=KEY, keyword="colour"),
            )
        ],
        {
            "douyin_xingtu.lost_v1": {"operation": "GET /api/douyin-xingtu/lost/v1", "since": "2026-12-01",
                                      "successor": GIVEN, "hint": f"consider client.{GIVEN}"},
            "vanished.search_v1": {"operation": "GET /api/vanished/search/v1", "since": "2026-11-30",
                                   "successor": None, "hint": "no replacement is known"},
        },
    )  # fmt: skip
    source = """
from justone_client import Client
client = Client()
client.douyin_xingtu.lost_v1(anything=1)
client.call("GET /api/douyin-xingtu/lost/v1", {"anything": 1})
client.vanished.search_v1(keyword="x")
client.douyin_xingtu.former_v1(o_author_id="1")
client.douyin_xingtu.get_author_base_info_v1(creator="1")
client.douyin_xingtu.get_author_base_info_v1(o_author_id="1", colour="red")
"""
    problems = check(tmp_path, source).problems
    assert [(one.line, one.kind, one.level, one.instead) for one in problems] == [
        (4, "gone", "break", f"client.{GIVEN}"),
        (5, "gone", "break", f"client.{GIVEN}"),
        (6, "gone", "break", ""),
        (7, "renamed", "break", f"client.{GIVEN}"),
        (8, "renamed", "break", "o_author_id"),
        (9, "gone", "break", ""),
    ]
    assert all("2026-1" in one.text for one in problems)


def test_the_arguments_of_a_gone_method_are_not_checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    since = "gone from the provider's catalogue since 2026-12-01"
    stub = data.GET_AUTHOR_BASE_INFO_V1._replace(parameters=(), gone=since, successor="douyin_xingtu.other_v2")
    monkeypatch.setattr(data, "GET_AUTHOR_BASE_INFO_V1", stub)
    monkeypatch.delitem(INDEX, KEY)
    monkeypatch.setitem(GONE, KEY, ("douyin_xingtu", "get_author_base_info_v1"))
    monkeypatch.delitem(PLATFORMS, "douyin_xingtu")  # as if all operations of the platform were gone
    package_names.methods.cache_clear()
    source = f"""
from justone_client import Client
from justone_generated.operations import douyin_xingtu
client = Client()
client.douyin_xingtu.get_author_base_info_v1(o_author_id="1", anything=2)
client.call("{KEY}", {{"anything": 2}})
client.call(douyin_xingtu.GET_AUTHOR_BASE_INFO_V1, {{"anything": 2}})
"""
    try:
        problems = check(tmp_path, source).problems
    finally:
        package_names.methods.cache_clear()
    assert [(one.line, one.kind, one.level) for one in problems] == [(line, "gone", "break") for line in (5, 6, 7)]
    assert {one.instead for one in problems} == {"client.douyin_xingtu.other_v2"}
    assert all("2026-12-01" in one.text for one in problems)


def test_a_deprecated_method_is_a_risk_not_a_break(tmp_path: Path, run: Run) -> None:
    old = next((one for one in OPERATIONS if one.deprecated), None)
    if old is None:
        pytest.skip("the catalogue has no deprecated operation")
    given = "".join(f", {one.python_name}=value" for one in old.parameters if one.required).removeprefix(", ")
    file = tmp_path / "old.py"
    file.write_text(
        f"from justone_client import Client\nvalue = input()\nClient().{old.platform}.{old.name}({given})\n"
    )
    result = run("check", str(file))
    assert (result.code, result.out.count("\n")) == (0, 1)
    assert ": risk: " in result.out
    assert result.out.endswith("[deprecated]\n")
