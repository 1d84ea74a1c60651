"""The commands of `justone run`, against a sandbox over loopback."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from justone_client.runs import JournalView
from justone_client.sandbox import Sandbox
from tests.support.command_line import Result
from tests.support.command_line import run_command as justone

OPERATION = "douyin.search_video_v4"
PLAN = f"""
[run]
max_cost = "5"

[prices]
default = "0.10"

[source]
file = "words.csv"

[[steps]]
operation = "{OPERATION}"
column = "word"
"""


class Shell:
    """A folder with a source, and a sandbox to call."""

    def __init__(self, folder: Path, sandbox: Sandbox, url: str) -> None:
        self.folder, self.sandbox = folder, sandbox
        self.journal = str(folder / "j")
        self.environment = {"JUSTONEAPI_BASE_URL": url, "JUSTONEAPI_TOKEN": "sandbox"}
        self.write(10)

    def write(self, rows: int, word: str = "cat") -> None:
        lines = "".join(f"{word} {number},row {number}\n" for number in range(rows))
        (self.folder / "words.csv").write_text(f"word,note\n{lines}")

    def __call__(self, *words: str) -> Result:
        return justone("run", *words, **self.environment)

    def start(self, *words: str) -> Result:
        """Start a run of the source without a question; what it costs needs no limit."""
        source = ("--operation", OPERATION, "--items", str(self.folder / "words.csv"), "--column", "word")
        accepted = () if any(word.startswith("--max") for word in words) else ("--no-limit",)
        return self("start", *source, "--journal", self.journal, "--yes", *accepted, *words)


@pytest.fixture
def shell(tmp_path: Path) -> Iterator[Shell]:
    sandbox = Sandbox()
    with sandbox.serve() as server:
        yield Shell(tmp_path, sandbox, server.url)


def test_a_plan_file_says_everything(shell: Shell) -> None:
    (shell.folder / "plan.toml").write_text(PLAN)
    done = shell("start", str(shell.folder / "plan.toml"), "--journal", shell.journal, "--yes")
    assert (done.code, len(shell.sandbox.ledger)) == (0, 10)
    assert "They cost at most CNY 1.00." in done.err
    assert "The limit is CNY 5.00; CNY 5.00 of it are left." in done.err


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ((), "Give either a plan, such as plan.toml, or --operation with --items"),
        (("plan.toml", "--operation", OPERATION), "Give either a plan"),
        (("plan.toml", "--column", "word"), "--column is for --operation; a plan has its own columns"),
        (("--operation", OPERATION), "The rows are missing; give --items FILE, or [source] in the plan"),
        (("--operation", OPERATION, "--items", "words.csv", "--reuse", "soon"), "--reuse 'soon' is not an age"),
        (("--operation", OPERATION, "--items", "words.csv", "--scheduler", "tcp://h:1", "--dask"),
         "--scheduler has its own workers"),
        (("--operation", OPERATION, "--items", "words.csv", "--column", "word", "--max-cost", "5"),
         "--max-cost needs the price of GET /api/douyin/search-video/v4; give --prices FILE or --price CNY"),
        (("--operation", OPERATION, "--items", "words.csv"), "and nothing feeds it; add --column COLUMN=keyword"),
        (("--operation", OPERATION, "--items", "words.csv", "--column", "wrod"),
         "--column: the rows have no column 'wrod'; did you mean word?"),
        (("--operation", OPERATION, "--items", "words.csv", "--column", "word=keywrd"),
         "--column COLUMN=keywrd: keywrd is not a parameter"),
        (("--operation", OPERATION, "--items", "words.csv", "--column", "word", "--price", "free"),
         "--price is not an exact amount: 'free'; write digits"),
        (("--operation", OPERATION, "--items", "words.csv", "--column", "word", "--price", "1", "--max-cost", "much"),
         "--max-cost is not an exact amount: 'much'; write digits"),
        (("--operation", OPERATION, "--items", "words.csv", "--prices", "no.csv"), "--prices cannot read 'no.csv'"),
        (("--operation", OPERATION, "--items", "words.csv", "--no-limit", "--max-billed", "5"),
         "--no-limit contradicts --max-cost and --max-billed; leave out one of them"),
        (("--operation", OPERATION, "--items", "missing.csv"), "missing.csv"),
    ],
)  # fmt: skip
def test_a_refused_line_sends_nothing(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], message: str
) -> None:
    monkeypatch.chdir(shell.folder)
    Path("plan.toml").write_text(PLAN)
    done = shell("start", *words, "--journal", "j", "--yes")
    mistakes = 2 if "=key" in message or "=keywrd" in message else 1
    assert (done.code, message in done.err, done.err.count("\n")) == (2, True, mistakes), done.err
    assert len(shell.sandbox.journal) == 0


def test_several_runs_share_a_journal_and_a_budget(shell: Shell) -> None:
    price = ("--price", "0.10", "--budget", "november")
    assert shell.start("--run", "monday", *price, "--max-cost", "1.50").code == 0
    done = shell.start("--run", "tuesday", *price)
    assert (done.code, len(shell.sandbox.ledger)) == (6, 15)
    assert f"justone run resume {shell.journal} --run tuesday --max-cost CNY" in done.err
    assert shell("status", shell.journal).out == (
        "monday: 10 items: 10 recorded; 15 billed, 1.50 of 1.50 spent (budget november)\n"
        "tuesday: 10 items: 5 planned, 5 recorded; 15 billed, 1.50 of 1.50 spent (budget november)\n"
    )
    found = shell("status", shell.journal, "--json").json
    assert [(one["run"], one["budget"], one["money"]["spent"]) for one in found] == [
        ("monday", "november", "1.50"), ("tuesday", "november", "1.50")]  # fmt: skip
    assert shell("status", shell.journal, "--run", "monday", "--json").json["is_done"] is True
    refused = shell("resume", shell.journal)
    assert (refused.code, "choose one with --run" in refused.err) == (1, True)
    assert shell("resume", shell.journal, "--run", "tuesday", "--max-cost", "9").code == 0


def test_a_repeated_start_keeps_a_raised_limit(shell: Shell) -> None:
    """Only `resume` lowers it: the line may be older than the decision to raise it."""
    first = ("--price", "0.10", "--max-cost", "0.20")
    assert shell.start(*first).code == 6
    assert shell("resume", shell.journal, "--max-cost", "0.30").code == 6
    refused = shell.start(*first)
    assert (refused.code, len(shell.sandbox.ledger)) == (2, 3)
    assert refused.err == (
        "justone: --max-cost 0.20 is below the limit of this run, --max-cost 0.30; give --max-cost 0.30 to keep it,"
        " or resume the run with --max-cost 0.20 to lower it.\n"
    )
    for kept in (("--price", "0.10"), ("--price", "0.10", "--max-cost", "0.30")):
        done = shell.start(*kept)
        assert (done.code, "3 billed, 0.30 of 0.30 spent" in done.err) == (6, True)
    assert shell.start("--price", "0.10", "--max-cost", "0.40").code == 6
    lowered = shell("resume", shell.journal, "--max-cost", "0.20")
    assert (lowered.code, len(shell.sandbox.ledger)) == (6, 4)
    assert "4 billed, 0.40 spent, above the limit of 0.20" in lowered.err


def test_a_new_run_lowers_no_limit_of_its_budget(shell: Shell) -> None:
    price = ("--price", "0.10", "--budget", "november")
    assert shell.start("--run", "monday", *price, "--max-cost", "5", "--max-billed", "40").code == 0
    for limit in ("--max-billed 30", "--max-cost 4"):
        refused = shell.start("--run", "tuesday", *price, *limit.split())
        assert (refused.code, f"{limit} is below the limit of the budget 'november'" in refused.err) == (2, True)
        assert f"or resume a run of it with {limit} to lower it" in refused.err
    assert len(shell.sandbox.ledger) == 10
    assert shell.start("--run", "tuesday", *price, "--max-cost", "6").code == 0


def test_a_changed_source_needs_add(shell: Shell) -> None:
    assert shell.start().code == 0
    shell.write(12)
    refused = shell.start()
    assert (refused.code, "give --add, or start a new one with --run" in refused.err) == (1, True)
    assert shell.start("--add").code == 0
    assert len(shell.sandbox.ledger) == 12


def test_a_changed_plan_needs_add(shell: Shell) -> None:
    assert shell.start().code == 0
    refused = shell.start("--price", "1")
    assert (refused.code, "resume that run, or give --add" in refused.err) == (1, True)


def test_reused_answers_are_free_and_named(shell: Shell) -> None:
    assert shell.start("--run", "monday").code == 0
    shell.write(12)
    done = shell.start("--run", "tuesday", "--reuse", "24h")
    assert (done.code, len(shell.sandbox.ledger)) == (0, 12)
    assert "10 answers of earlier runs are reused, and cost nothing." in done.err
    lines = [json.loads(line) for line in shell("export", shell.journal, "--run", "tuesday").out.splitlines()]
    assert [line["reason"] for line in lines].count("answer of an earlier run") == 10
    assert all(line["answer"]["code"] == 0 for line in lines)


def test_prune_deletes_answers_and_keeps_the_rest(shell: Shell) -> None:
    assert shell.start("--price", "0.10").code == 0
    kept = shell("prune", shell.journal, "--older-than", "1h", "--yes")
    assert (kept.code, kept.out) == (0, "0 answers deleted; rows, states and money stay\n")
    refused = shell("prune", shell.journal, "--older-than", "0s")
    assert (refused.code, "Nothing was deleted; give --yes" in refused.err) == (2, True)
    assert shell("prune", shell.journal, "--older-than", "0s", "--yes").out.startswith("10 answers deleted")
    lines = [json.loads(line) for line in shell("export", shell.journal).out.splitlines()]
    assert [(line["state"], line["answer"], line["row"]["note"]) for line in lines] == [
        ("recorded", None, f"row {number}") for number in range(10)]  # fmt: skip
    assert shell("resume", shell.journal).code == 0
    assert len(shell.sandbox.ledger) == 10


def test_settle_decides_about_chosen_items(shell: Shell) -> None:
    shell.sandbox.script("503")
    assert shell.start("--price", "0.10").code == 12
    listed = shell("settle", shell.journal).out.splitlines()
    assert listed[-1] == "10 unknown items"
    assert "keyword=cat 0, sent 20" in listed[0]
    first = listed[0].partition(":")[0]
    done = shell("settle", shell.journal, "--give-up", "--item", first, "--yes")
    assert "1 unknown item is given up" in done.out
    assert JournalView(shell.journal).status().items["unknown"] == 9
    assert shell("settle", shell.journal, "--retry", "--give-up").code == 2


def test_an_unreadable_balance_stops_nothing(shell: Shell) -> None:
    done = shell.start("--estimate", "--base-url", "http://127.0.0.1:9")
    assert (done.code, done.out.splitlines()[-1]) == (0, "The balance of the account is not known.")


def test_an_estimate_needs_no_token(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("JUSTONEAPI_TOKEN", "JUST_ONE_API_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    del shell.environment["JUSTONEAPI_TOKEN"]
    done = shell.start("--estimate", "--price", "0.10")
    assert (done.code, len(shell.sandbox.journal)) == (0, 0)
    assert done.out.splitlines()[-1] == "The balance of the account is not known."


def test_the_journal_may_come_from_the_environment(shell: Shell) -> None:
    assert shell.start().code == 0
    shell.environment["JUSTONE_JOURNAL"] = shell.journal
    assert shell("status").out == "10 items: 10 recorded; 10 billed, 0.00 spent\n"
    limited = shell.start("--run", "b", "--max-billed", "1")
    assert "To go on with a higher one: justone run resume --run b --max-billed N\n" in limited.err


def test_watching_ends_with_the_run(shell: Shell) -> None:
    assert shell.start().code == 0
    assert shell("status", shell.journal, "--watch").out == "10 items: 10 recorded; 10 billed, 0.00 spent\n"


def test_worker_processes_make_the_calls(shell: Shell) -> None:
    done = shell.start("--workers", "2", "--concurrency", "4")
    assert (done.code, len(shell.sandbox.ledger)) == (0, 10)


def test_dask_makes_the_calls(shell: Shell) -> None:
    pytest.importorskip("distributed", reason="Dask is not installed here (the extra dask)")
    done = shell.start("--dask", "--workers", "1", "--concurrency", "4")
    assert (done.code, len(shell.sandbox.ledger)) == (0, 10)
