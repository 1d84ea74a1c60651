"""docs/en/guides/plans.md: its plan runs and prints what the page shows, and its Python does, too."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

import pytest

from justone_client.runs import Journal, JournalView, PlanError, opened, read_plan, work
from justone_client.runs.plan.plan_file import RUN_KEYS, SOURCE_KEYS, STEP_KEYS, WALK_KEYS
from justone_client.sandbox import Sandbox
from tests.conftest import ROOT
from tests.docs.pages import blocks
from tests.support.command_line import run_command as justone

PAGE = ROOT / "docs" / "en" / "guides" / "plans.md"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the files of the page."""
    (tmp_path / "words.csv").write_text(blocks(PAGE, "csv")[0])
    (tmp_path / "plan.toml").write_text(blocks(PAGE, "toml")[0])
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_plan_of_the_page_prints_what_it_shows(folder: Path) -> None:
    (shown, wrong) = blocks(PAGE, "text")
    sandbox = Sandbox()
    with sandbox.serve() as server:
        environment = {"JUSTONEAPI_BASE_URL": server.url, "JUSTONEAPI_TOKEN": "sandbox"}
        ran = justone("run", "start", "plan.toml", "--journal", "notes.journal", "--yes", **environment)
        assert ran.code == 0, ran.err
        assert ran.err == shown
        assert len(sandbox.ledger) == 28
        (folder / "wrong.toml").write_text((folder / "plan.toml").read_text().replace("note.id", "note.idd"))
        refused = justone("run", "start", "wrong.toml", "--journal", "other.journal", "--yes", **environment)
    assert (refused.code, refused.err) == (2, wrong)
    assert len(sandbox.ledger) == 28
    rows = [one.row for one in JournalView("notes.journal").export() if one.step == 2]
    assert all(row.keys() == {"word", "note", "text", "note_id"} for row in rows)


def test_the_function_of_the_page_gives_rows(folder: Path) -> None:
    (folder / "rows.py").write_text(blocks(PAGE)[0].replace("> 1000", ">= 0"))
    text = (folder / "plan.toml").read_text()
    changed = re.sub(r'columns = .*note.desc" }\nparameters = .*', 'derive = "rows.py:popular"', text)
    (folder / "plan.toml").write_text(changed.partition('\n[[steps]]\nname = "comments"')[0])
    plan = read_plan("plan.toml")
    assert plan.source is not None
    source = opened(plan.source)

    async def main() -> None:
        with Journal.start("j", plan, source) as journal:
            async with Sandbox().async_client() as client:
                assert (await work(journal, client)).status.underived == 0

    asyncio.run(main())
    assert len([one for one in JournalView("j").export() if one.step == 1]) == 2 * 2 * 2


def test_the_page_names_every_key() -> None:
    named = set(re.findall(r"`(\w+)`", PAGE.read_text("utf-8").partition("## The tables")[2].partition("## Rows")[0]))
    assert {*RUN_KEYS, *SOURCE_KEYS, *STEP_KEYS, *WALK_KEYS} <= named


def test_a_wrong_plan_is_one_error_with_its_lines(folder: Path) -> None:
    (folder / "plan.toml").write_text((folder / "plan.toml").read_text().replace("note_id", "noteid"))
    with pytest.raises(PlanError) as raised:
        read_plan("plan.toml")
    assert len(str(raised.value).splitlines()) == 4
