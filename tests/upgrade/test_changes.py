"""`justone changes` shows the recorded updates that are new for a version."""

import json

import pytest

from justone_client._upgrade import changes
from tests.support.command_line import Run
from tests.upgrade.conftest import Record, change, update

GONE = change(
    "operation-removed",
    "break",
    "shop.old_v1",
    operation="GET /api/shop/old/v1",
    text="shop.old_v1 is gone: GET /api/shop/old/v1 left the catalogue.",
    hint="Write shop.old_v2.",
)
OLD = change("operation-deprecated", "risk", "shop.old_v1", text="shop.old_v1 is deprecated.")
NEW = change("operation-added", "note", "shop.new_v1", text="shop.new_v1 is new.")


@pytest.fixture(autouse=True)
def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pretend that version 0.10.0 is installed."""
    monkeypatch.setattr(changes, "__version__", "0.10.0")


UPDATES = [
    update("2027-01-20", "0.10.0", NEW, GONE, wording=3),
    update("2027-01-10", "0.9.1", OLD),
    update("2027-01-01", "0.9.0", NEW),
]


@pytest.mark.parametrize(
    ("options", "dates"),
    [
        ((), ["2027-01-20", "2027-01-10", "2027-01-01"]),
        (("--since", "0.9.0"), ["2027-01-20", "2027-01-10", "2027-01-01"]),
        (("--since", "0.9"), ["2027-01-20", "2027-01-10", "2027-01-01"]),
        (("--since", "0.9.1"), ["2027-01-20", "2027-01-10"]),
        (("--since", "0.10.0"), ["2027-01-20"]),
        (("--since", "v0.10.0rc1"), ["2027-01-20"]),
        (("--level", "break"), ["2027-01-20"]),
        (("--level", "risk"), ["2027-01-20", "2027-01-10"]),
        (("--level", "risk", "--since", "0.10"), ["2027-01-20"]),
    ],
    ids=lambda value: " ".join(value) or "all",
)
def test_options_select_the_updates(options: tuple[str, ...], dates: list[str], record: Record, run: Run) -> None:
    record(UPDATES, {})
    result = run("changes", *options)
    assert [line[:10] for line in result.out.splitlines() if line[:4] == "2027"] == dates
    assert [one["date"] for one in run("changes", *options, "--json").json] == dates
    assert result.code == 0


def test_breaks_come_first_and_have_their_hint(record: Record, run: Run) -> None:
    record(UPDATES, {})
    result = run("changes", "--since", "0.10.0")
    assert result.out.splitlines() == [
        "2027-01-20, catalogue 20270120abcd, in the release after 0.10.0",
        "  break  shop.old_v1 is gone: GET /api/shop/old/v1 left the catalogue. Write shop.old_v2.",
        "  note   shop.new_v1 is new.",
        "  3 operations were reworded only.",
    ]
    assert result.err == "1 break, 0 risks, 1 note in 1 update\n"


def test_json_contains_the_whole_record(record: Record, run: Run) -> None:
    record(UPDATES, {})
    assert run("changes", "--json").json[1:] == json.loads(json.dumps(UPDATES[1:]))


def test_a_package_without_changes_prints_zeros(record: Record, run: Run) -> None:
    record([], {})
    assert (run("changes").out, run("changes").err) == ("", "0 breaks, 0 risks, 0 notes in 0 updates\n")
    assert run("changes", "--json").json == []


@pytest.mark.parametrize("version", ["yesterday", "", "1.x", "0.1.0 or so"])
def test_an_invalid_version_is_refused(version: str, run: Run) -> None:
    result = run("changes", "--since", version)
    assert (result.code, result.out) == (2, "")
    assert "is not a version; write it like 0.1.0" in result.err


@pytest.mark.parametrize("version", ["9.9", "0.10.1", "v1", "0.11.0rc1"])
def test_a_version_newer_than_this_one_is_refused(version: str, record: Record, run: Run) -> None:
    record(UPDATES, {})
    result = run("changes", "--since", version)
    assert (result.code, result.out) == (2, "")
    assert f"'{version}' is newer than the installed version, 0.10.0; update the package" in result.err
    assert "Versions with updates on record: 0.9.0, 0.9.1, 0.10.0." in result.err


def test_the_changes_of_the_package_can_be_shown(run: Run) -> None:
    shown = run("changes", "--json").json
    assert all(one["changes"] and one["date"] and one["version"] for one in shown)
    assert run("changes").code == 0
