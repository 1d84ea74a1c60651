"""Names and lifecycle over whole runs of the press on a small project."""

import datetime
import json
from pathlib import Path
from typing import Any

import pytest

from codegen.changes.lifecycle import Lifecycle
from codegen.document.names.ledger import Ledger
from codegen.pipeline import Press, RunResult
from tests.support.codegen_cases import document, operation, parameter

FIND, GATEWAY = "/api/shop/find/v1", "/api/shop/gw/find/v1"


class Project:
    """A project with definitions to add and remove; each run is one day after the last."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._day = datetime.date(2026, 11, 20)
        self.version("0.4.0")

    def version(self, text: str) -> None:
        (self.root / "pyproject.toml").write_text(f'[project]\nname = "made-up"\nversion = "{text}"\n')

    def put(self, path: str, *parameters: dict[str, Any], verb: str = "get", **fields: Any) -> None:
        file = self._file(path, verb if fields.pop("beside", False) else "")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(document({path: {verb: operation(*parameters, **fields)}})))

    def take(self, path: str, verb: str = "") -> None:
        self._file(path, verb).unlink()

    def _file(self, path: str, verb: str = "") -> Path:
        return self.root / "specs/endpoints/shop" / f"{path.strip('/').replace('/', '-')}{verb}.json"

    def run(self, *, check: bool = False) -> RunResult:
        self._day += datetime.timedelta(days=1)
        return Press(self.root).run(today=self._day, check=check, second_reading=False)

    @property
    def ledger(self) -> Ledger:
        return Ledger.load(self.root)

    def printed(self, path: str) -> str:
        return (self.root / "generated/justone_generated" / path).read_text()


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def rules(result: RunResult) -> set[tuple[str, str | None]]:
    return {(change.rule, change.name) for change in result.report.changes}


def test_a_returning_operation_finds_its_name(project: Project) -> None:
    project.put(FIND, parameter("word"))
    project.run()
    project.take(FIND)
    project.put(GATEWAY, parameter("word"))
    away = project.run()
    assert rules(away) == {("operation-removed", "shop.find_v1"), ("operation-added", "shop.gw_find_v1")}
    assert f'"GET {FIND}": ("shop", "find_v1")' in project.printed("index.py").partition("GONE")[2]
    assert "def find_v1(self, **arguments: object)" in project.printed("namespaces/shop.py")
    assert json.loads(project.printed("upgrade/gone.json"))["shop.find_v1"]["since"] == "2026-11-22"
    assert "Withdrawn by the provider" in (project.root / "docs/en/reference/operations.md").read_text()
    project.put(FIND, parameter("word"))
    back = project.run()
    assert rules(back) == {("operation-returned", "shop.find_v1")}
    assert "arguments: object" not in project.printed("namespaces/shop.py")
    assert json.loads(project.printed("upgrade/gone.json")) == {}
    assert project.ledger.operations[FIND].returned == ("2026-11-23",)


def test_a_changed_verb_is_reported_and_keeps_the_name(project: Project) -> None:
    project.put(FIND, parameter("word"))
    project.run()
    project.put(FIND, parameter("word"), verb="post")
    assert rules(project.run()) == {("verb-changed", "shop.find_v1")}
    assert "GONE: dict[str, tuple[str, str]] = {}" in project.printed("index.py")


def test_one_of_two_verbs_of_a_path_may_leave(project: Project) -> None:
    project.put(FIND, parameter("word"))
    project.run()
    project.put(FIND, parameter("word"), verb="post", beside=True)
    assert rules(project.run()) == {("operation-added", "shop.find_v1_post")}
    project.take(FIND)
    left = project.run()
    assert rules(left) == {("operation-removed", "shop.find_v1")}
    [change] = left.report.changes
    assert change.after == "shop.find_v1_post"
    index = project.printed("index.py")
    assert f'"POST {FIND}": ("shop", "find_v1_post")' in index.partition("GONE")[0]
    assert f'"GET {FIND}": ("shop", "find_v1")' in index.partition("GONE")[2]
    project.put(FIND, parameter("word"))
    project.take(FIND, "post")
    swapped = project.run()
    breaks = {change.name for change in swapped.report.changes if change.level == "break"}
    assert "shop.find_v1_post" in breaks
    assert project.ledger.key_of(f"GET {FIND}") == FIND
    assert [one.name for one in Lifecycle.of(project.ledger).stubs] == ["shop.find_v1_post"]
    assert "def find_v1(self, *, word: str | None = None)" in project.printed("namespaces/shop.py")


def test_a_stub_ends_with_the_second_minor_version(project: Project) -> None:
    project.put(FIND)
    project.put(GATEWAY)
    project.run()
    project.take(FIND)
    project.run()
    project.version("0.5.3")
    assert not project.run(check=True).changes
    project.version("0.6.0")
    assert project.run(check=True).changes
    assert rules(project.run()) == set()
    assert "arguments: object" not in project.printed("namespaces/shop.py")
    assert json.loads(project.printed("upgrade/gone.json"))["shop.find_v1"]["has_stub"] is False


def test_an_unreadable_definition_withdraws_nothing(project: Project) -> None:
    project.put(FIND)
    project.put(GATEWAY)
    project.run()
    project.put(FIND, parameter("word", type="object"))
    held = project.run()
    assert [(one.operation, one.kept) for one in held.held] == [(f"GET {FIND}", True)]
    assert (rules(held), project.ledger.operations[FIND].is_gone) == (set(), False)
    (project.root / "specs/openapi.json").unlink()  # removes the last good definition too
    left_out = project.run()
    assert [(one.operation, one.kept) for one in left_out.held] == [(f"GET {FIND}", False)]
    assert not project.ledger.operations[FIND].is_gone


def test_a_check_does_not_change_the_ledger(project: Project) -> None:
    project.put(FIND)
    project.run()
    before = project.ledger
    project.take(FIND)
    project.put(GATEWAY)
    assert "specs/names.json" in project.run(check=True).changes.changed
    assert project.ledger == before


def test_unusual_names_are_noted(project: Project) -> None:
    project.put("/api/1688/find/v1")
    notes = [str(note) for note in project.run().notes]
    assert [note for note in notes if note.startswith("specs/names.json: platform '1688' is named `n_1688`")] != []


def test_the_advice_of_a_name_note_works(project: Project) -> None:
    project.put(FIND)
    project.run()
    committed = (project.root / "specs/names.json").read_bytes()
    project.put(GATEWAY)
    assert "To choose another, set `x-justone-method` by overlay, restore specs/names.json from git" in str(
        project.run().notes
    )
    overlay = {"overlay": "1.0.0", "actions": [{"target": f"$.paths['{GATEWAY}'].get", **WORD}]}
    (project.root / "specs/overlay").mkdir()
    (project.root / "specs/overlay/shop.yaml").write_text(json.dumps(overlay))
    (project.root / "specs/names.json").write_bytes(committed)
    project.run()
    assert project.ledger.operations[GATEWAY].name == "shop.seek_v1"


def test_an_edited_name_is_a_break_in_the_report(project: Project) -> None:
    project.put(FIND)
    project.run()
    text = (project.root / "specs/names.json").read_text()
    (project.root / "specs/names.json").write_text(
        text.replace('"shop.find_v1"', '"shop.seek_v1",\n"former": ["shop.find_v1"]')
    )
    assert ("name-moved", "shop.find_v1") in rules(project.run())
    assert not project.run(check=True).changes


WORD = {"update": {"x-justone-method": "seek-v1"}, "x-reason": "made up", "x-seen": "made up"}
