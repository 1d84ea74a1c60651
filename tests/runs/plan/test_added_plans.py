"""Changed plans and sources, added steps, and runs that feed other runs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from justone_client import InvalidSettings, JustOneError, Prices
from justone_client.runs import Journal, JournalError, JournalView
from justone_client.runs.plan.plan import Pages, Plan, Source, Step
from justone_client.runs.sources.rows import opened, source_at
from justone_client.sandbox import Sandbox
from tests.runs.plan.programs import (
    COMMENTS,
    MANNER,
    SEARCH,
    USER,
    billed,
    by_step,
    exported,
    plan,
    rows,
    worked,
)


def test_another_plan_or_a_changed_source_is_refused(tmp_path: Path) -> None:
    with Journal.start(tmp_path / "j", plan(), rows(2)):
        pass
    other = Plan([*plan().steps[:2]], prices=Prices({}, default="0.10"))
    with pytest.raises(JournalError, match="another plan"):
        Journal.start(tmp_path / "j", other, rows(2))
    with pytest.raises(JournalError, match="The source has changed"):
        Journal.start(tmp_path / "j", plan(), rows(3))


def test_a_source_that_grew_is_added(tmp_path: Path) -> None:
    sandbox = Sandbox(manner=MANNER)
    for count in (2, 3):
        with Journal.start(tmp_path / "j", plan(), rows(count), add=True) as journal:
            assert worked(journal, sandbox).why == "done"
        assert by_step(tmp_path / "j")[0] == {"recorded": 3 * count}
    assert set(billed(sandbox).values()) == {1}


def test_a_run_reads_its_rows_from_another_run(tmp_path: Path) -> None:
    with Journal.start(tmp_path / "old", plan(), rows(2)) as journal:
        worked(journal, Sandbox(manner=MANNER))
    old = str(tmp_path / "old")
    ids = {one.parameters["videoId"] for one in JournalView(old).export() if one.step == 1}
    assert [row["user"] for row in opened(source_at(f"run:{old}#user"))] == [f"{USER}0", f"{USER}1"]
    assert {row["video"] for row in opened(source_at(f"run:{old}#video"))} == ids
    of_answers = opened(source_at(f"run:{old}#data.aweme_list[].aweme_id"))
    assert {row["item"] for row in of_answers} == ids
    both = Source(run=old, step="details", columns={"id": "row.video", "user": "row.user"})
    assert [row["id"] for row in opened(both)] == [
        one.row["video"] for one in JournalView(old).export() if one.step == 1
    ]
    for text, said in [
        (f"run:{old}#usr", "did you mean user"),
        (f"run:{old}#data.aweme_list[].aweme_idd", "did you mean data.aweme_list"),
    ]:
        with pytest.raises(JustOneError, match=said):
            list(opened(source_at(text)))
    with pytest.raises(InvalidSettings, match="did you mean details"):
        opened(Source(run=old, step="detail"))


def test_answers_with_faulty_json_are_read_as_calls_read_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A raw line break in a text, and a comma after the envelope."""
    with Journal.start(tmp_path / "old", plan(), rows(1)) as journal:
        worked(journal, Sandbox(manner=MANNER))
    body = b'{"code": 0, "data": {"aweme_list": [{"aweme_id": "7", "desc": "a\nb"}]}},'
    monkeypatch.setattr("justone_client.runs.journal.sqlite.reader.unpack", lambda codec, stored: body)
    found = list(opened(source_at(f"run:{tmp_path / 'old'}#data.aweme_list[].aweme_id")))
    assert found
    assert all(row == {"item": "7"} for row in found)


def test_a_journal_feeds_a_second_run_of_its_own(tmp_path: Path) -> None:
    """Also after a crash while planning, when the journal has both runs."""
    sandbox, path = Sandbox(manner=MANNER), tmp_path / "j"
    with Journal.start(path, Plan([plan().steps[0]]), rows(1)) as journal:
        worked(journal, sandbox)
    second = Plan([Step(COMMENTS, column="item", walk=Pages(max_pages=1))])
    for name in (None, "run"):
        source = opened(Source(run=str(path), name=name, columns={"item": "data.aweme_list[].aweme_id"}))
        with Journal.start(path, second, source, run="second") as journal:
            pass
    with Journal.resume(path, run="second") as journal:
        assert worked(journal, sandbox).status.items["recorded"] == 10
    with pytest.raises(JournalError, match="has several runs"):
        opened(Source(run=str(path)))


@pytest.mark.parametrize("shared", [False, True])
def test_an_added_step_takes_its_rows_from_what_is_recorded(tmp_path: Path, shared: bool) -> None:
    whole, sandbox = Sandbox(manner=MANNER), Sandbox(manner=MANNER)
    given = [*rows(2), *({"user": f"{USER}0", "list": "b"} for _ in range(shared))]
    with Journal.start(tmp_path / "whole", plan(), given) as journal:
        worked(journal, whole)
    for count in (1, 2, 3):
        some = Plan(plan().steps[:count], prices=plan().prices)
        with Journal.start(tmp_path / "j", some, given, add=True) as journal:
            assert worked(journal, sandbox).why == "done"
    assert billed(sandbox) == billed(whole)
    assert by_step(tmp_path / "j") == by_step(tmp_path / "whole")
    assert exported(tmp_path / "j") == exported(tmp_path / "whole")


@pytest.mark.parametrize(
    "change",
    [
        {"parameters": {"video_id": "row.user"}, "columns": {}},
        {"max_rows": 1},
        {"operations": SEARCH},
        {"name": "other"},
    ],
    ids=["path", "max_rows", "operation", "name"],
)
def test_a_step_of_a_run_cannot_be_changed(tmp_path: Path, change: dict[str, Any]) -> None:
    first, second = plan().steps[:2]
    with Journal.start(tmp_path / "j", Plan([first, second]), rows(1)):
        pass
    if "operations" in change:
        change = {**change, "parameters": {"keyword": "video"}}
    with pytest.raises(JournalError, match="The step 'details' of the run 'run' has changed"):
        Journal.start(tmp_path / "j", Plan([first, replace(second, **change)]), rows(1), add=True)
