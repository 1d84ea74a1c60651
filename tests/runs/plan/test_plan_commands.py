"""`justone run` with plans: the question knows what recorded answers lead to."""

from __future__ import annotations

from pathlib import Path

from justone_client.runs import JournalView
from justone_client.sandbox import Manner, Sandbox
from tests.support.command_line import run_command as justone

SEARCH = """
[prices]
default = "0.10"

[source]
file = "words.csv"

[[steps]]
name = "search"
operation = "xiaohongshu.search_note_v2"
parameters = { keyword = "word" }
"""
DETAILS = """
[[steps]]
name = "details"
operation = "xiaohongshu.get_note_detail_v1"
parameters = { note_id = "data.items[].note.id" }
max_rows = 3
"""


def test_an_added_step_is_asked_about_before_it_is_paid(tmp_path: Path) -> None:
    sandbox, journal = Sandbox(manner=Manner(documented=False)), str(tmp_path / "j")
    (tmp_path / "words.csv").write_text("word\ncats\ndogs\n")
    (tmp_path / "plan.toml").write_text(SEARCH)
    line = ["run", "start", str(tmp_path / "plan.toml"), "--journal", journal]
    with sandbox.serve() as server:
        environment = {"JUSTONEAPI_BASE_URL": server.url, "JUSTONEAPI_TOKEN": "sandbox"}
        assert justone(*line, "--yes", **environment).code == 0
        (tmp_path / "plan.toml").write_text(SEARCH + DETAILS)
        refused = justone(*line, "--yes", **environment)
        assert (refused.code, "another plan" in refused.err) != (0, False)
        asked = justone(*line, "--add", **environment)
        assert (asked.code, len(sandbox.ledger)) == (2, 2)
        assert "--yes" in asked.err
        shown = justone(*line, "--add", "--estimate", **environment)
        assert "They cost at most CNY 0.60.\n" in shown.out
        done = justone(*line, "--add", "--yes", **environment)
    assert (done.code, len(sandbox.ledger)) == (0, 2 + 6)
    assert JournalView(journal).status().items["recorded"] == 8
