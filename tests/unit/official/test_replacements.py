"""What the press prints of the provider's package: a replacement for each method, or why there is none."""

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.official.record import FILE, Record, Remark
from codegen.official.releases import Method, Parameter, Release, read
from tests.conftest import ROOT
from tests.support.checkouts import pressed, publish
from tests.support.codegen_cases import parameter

PRINTED = "generated/justone_generated/upgrade/official_sdk.json"
FIND = Method("GET /api/shop/find/v1", {"word": Parameter("q"), "page": Parameter("page", required=False, default=1)})


def printed(root: Path, record: Record) -> dict[str, Any]:
    """The methods in the printed file of a project with one operation, `shop.find_v1(*, q, page)`."""
    publish(root, "find", parameter("q", required=True), parameter("page", type="integer"))
    (root / FILE).write_bytes(record.dump())
    pressed(root)
    found: dict[str, Any] = json.loads((root / PRINTED).read_bytes())["methods"]
    return found


def recorded(methods: dict[str, Method], **more: Any) -> Record:
    return Record(**more).with_releases([Release("3.0.1", methods)])


def test_only_what_differs_is_printed(tmp_path: Path) -> None:
    assert printed(tmp_path, recorded({"shop.find_v1": FIND})) == {
        "shop.find_v1": [{"from": "3.0.1", "to": "3.0.1", "arguments": {"word": {"now": "q"}, "page": {"sent": 1}}}]
    }


def test_a_default_that_the_service_has_anyway_is_not_printed(tmp_path: Path) -> None:
    publish(tmp_path, "find", parameter("page", type="integer", default=1), parameter("sort", default="new"))
    sent = {name: Parameter(name, required=False, default=value) for name, value in (("page", 1), ("sort", "old"))}
    (tmp_path / FILE).write_bytes(recorded({"shop.find_v1": Method(FIND.request, sent)}).dump())
    pressed(tmp_path)
    ((form,),) = json.loads((tmp_path / PRINTED).read_bytes())["methods"].values()
    assert form["arguments"] == {"page": {"optional": True}, "sort": {"sent": "old"}}


def test_a_renamed_method_names_its_replacement(tmp_path: Path) -> None:
    (form,) = printed(tmp_path, recorded({"store.search": FIND}))["store.search"]
    assert form["now"] == "shop.find_v1"


def test_the_verb_of_the_catalogue_decides(tmp_path: Path) -> None:
    posted = Method("POST /api/shop/find/v1", {})
    (form,) = printed(tmp_path, recorded({"shop.find_v1": posted}))["shop.find_v1"]
    assert form["wrong_verb"] is True


def test_a_parameter_that_left_has_no_keyword(tmp_path: Path) -> None:
    method = Method(FIND.request, {"cursor": Parameter("cursor"), "old": Parameter("p")})
    record = recorded({"shop.find_v1": method}, renamed={FIND.request: {"p": "page"}})
    (form,) = printed(tmp_path, record)["shop.find_v1"]
    assert form["arguments"] == {"cursor": {"now": None}, "old": {"now": "page"}}


def test_another_version_comes_nearest(tmp_path: Path) -> None:
    (form,) = printed(tmp_path, recorded({"shop.find_v9": Method("GET /api/shop/find/v9", {})}))["shop.find_v9"]
    assert (form["now"], form["instead"]) == (None, "shop.find_v1")
    assert form["reason"] == "the catalogue no longer has it"


@pytest.mark.parametrize(
    ("instead", "kept"), [("account.balance", True), ("shop.find_v1", True), ("shop.gone_v1", False)]
)
def test_a_remark_names_only_what_exists(tmp_path: Path, instead: str, *, kept: bool) -> None:
    request = "GET /user/get-balance"
    record = recorded({"user.get_balance": Method(request, {})}, without={request: Remark("it is elsewhere", instead)})
    (form,) = printed(tmp_path, record)["user.get_balance"]
    assert form["reason"] == "it is elsewhere"
    assert form.get("instead") == (instead if kept else None)


def test_equal_neighbours_are_one_form(tmp_path: Path) -> None:
    older = Method("GET /api/shop/find/v1", dict(FIND.parameters))
    other = Method(older.request, {**FIND.parameters, "page": Parameter("page", required=False, default=2)})
    releases = [Release("3.0.1", {"shop.find_v1": older}), Release("3.0.2", {"shop.find_v1": FIND})]
    record = Record().with_releases([*releases, Release("3.0.3", {"shop.find_v1": other})])
    forms = printed(tmp_path, record)["shop.find_v1"]
    assert [(one["from"], one["to"]) for one in forms] == [("3.0.1", "3.0.2"), ("3.0.3", "3.0.3")]


def test_a_project_without_a_record_prints_nothing(tmp_path: Path) -> None:
    publish(tmp_path, "find")
    pressed(tmp_path)
    assert not (tmp_path / PRINTED).exists()


def test_the_installed_release_is_on_record() -> None:
    justoneapi = pytest.importorskip("justoneapi", reason="the provider's package is not installed (group bench)")
    release = read(Path(justoneapi.__file__).parent.parent)
    record = Record.load(ROOT)
    assert record.with_releases([release]) == record, "run `python -m codegen official-sdk` with the new release"


def test_every_method_on_record_is_replaced_or_says_why_not() -> None:
    record = Record.load(ROOT)
    methods: dict[str, Any] = json.loads((ROOT / PRINTED).read_bytes())["methods"]
    assert methods.keys() == record.methods.keys()
    forms = [form for of in methods.values() for form in of]
    assert [form for form in forms if form.get("now", "") is None and not form.get("reason")] == []


def test_every_method_of_the_newest_release_is_replaced() -> None:
    record = Record.load(ROOT)
    methods: dict[str, Any] = json.loads((ROOT / PRINTED).read_bytes())["methods"]
    newest = {name for name, forms in record.methods.items() if forms[-1].last == record.releases[-1]}
    without = {name for name in newest if methods[name][-1].get("now", "") is None}
    assert newest
    assert without == set()
