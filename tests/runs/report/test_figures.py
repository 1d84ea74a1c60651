"""The figures of a report, read from real runs in SQLite and PostgreSQL, agree with the service's ledger."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from justone_client import Prices, Retry
from justone_client.runs import Journal, JournalView, work
from justone_client.runs.report.figures import Figures
from justone_client.runs.report.page import page
from justone_client.runs.report.queries import read_figures
from justone_client.runs.report.texts import Language
from justone_client.sandbox import Sandbox
from tests.support.command_line import run_command as justone

KEY, OTHER = "GET /api/douyin/search-video/v4", "GET /api/douyin/get-video-detail/v2"
PRICE = {KEY: Decimal("0.10"), OTHER: Decimal("0.25")}
PRICES = Prices(PRICE)
COLUMNS = [("word", "keyword"), ("id", "videoId")]


def rows(count: int, distinct: int = 1000) -> Iterator[dict[str, object]]:
    return ({"word": f"cat {n % distinct}", "id": f"7000{n % distinct}"} for n in range(count))


def work_on(journal: Journal, sandbox: Sandbox) -> None:
    async def main() -> None:
        async with sandbox.async_client() as client:
            await work(journal, client, concurrency=4, retry=Retry(attempts=2, base=0.0, cap=0.0))

    asyncio.run(main())


def figures(address: str | Path, run: str | None = None) -> Figures:
    view = JournalView(address, run)
    return read_figures(view.ask, view.run, now=time.time())


@pytest.fixture(params=["sqlite", "postgres"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A journal of each kind; the one in PostgreSQL skips where there is no server."""
    found: str = request.getfixturevalue("database") if request.param == "postgres" else str(tmp_path / "j")
    return found


def test_the_figures_agree_with_the_ledger(address: str) -> None:
    sandbox = Sandbox()
    sandbox.random_faults(0.5, ["301", "400", "503"], seed=3)
    with Journal.start(address, [KEY, OTHER], rows(60, distinct=50), columns=COLUMNS, prices=PRICES, run="a",
                       max_cost="100", described="ids.csv") as journal:  # fmt: skip
        work_on(journal, sandbox)
        status = journal.status()
    found = figures(address)
    assert (found.run, found.source, found.rows, found.places, found.total) == ("a", "ids.csv", 60, 120, 100)
    assert {state: found.in_states(state) for state in status.items} == status.items
    assert found.in_states("unknown") > 0
    assert found.in_states("failed") > 0
    by_operation = {one.key: one.spent for one in found.operations}
    entries = sandbox.ledger.entries
    assert by_operation == {key: PRICE[key] * sum(one.operation == key for one in entries) for key in PRICE}
    assert found.spent == found.budget.spent == sum(PRICE[one.operation] for one in entries)
    assert sum(found.codes.values()) == sum(found.attempts.values()) == 100
    assert found.codes[0] == status.items["recorded"]
    assert found.codes[503] == status.items["unknown"] == sum(one.items for one in found.unknown)
    assert sum(one.items for one in found.failed) == status.items["failed"]
    calls = sum(attempts * count for attempts, count in found.attempts.items())
    assert calls == len(sandbox.journal)
    assert found.timeline is not None
    assert sum(sum(bucket.values()) for bucket in found.timeline.buckets) == len(entries)
    assert found.latencies.total >= len(entries)


def test_reused_answers_cost_nothing_and_are_named(address: str) -> None:
    sandbox = Sandbox()
    with Journal.start(address, [KEY], rows(8), columns=[("word", "keyword")], prices=PRICES, run="a") as journal:
        work_on(journal, sandbox)
    with Journal.start(address, [KEY], rows(10), columns=[("word", "keyword")], prices=PRICES, run="b", reuse=3600.0,
                       budget="b") as journal:  # fmt: skip
        work_on(journal, sandbox)
    found = figures(address, "b")
    assert (found.reused, found.in_states("recorded"), found.spent) == (8, 10, Decimal("0.20"))
    assert len(sandbox.ledger) == 10
    assert "8 answers of earlier calls were reused and cost nothing." in page(found)


@pytest.mark.parametrize(
    ("language", "words"), [("en", "the program ended during the call"), ("zh", "程序在调用途中退出")]
)
def test_a_call_cut_by_a_crash_has_its_reason(tmp_path: Path, language: Language, words: str) -> None:
    async def send(journal: Journal) -> None:
        found = await journal.claim(1, time.time())
        assert await journal.send(found.claims[0], time.time())

    with Journal.start(tmp_path / "j", [KEY], rows(1), columns=[("word", "keyword")]) as journal:
        asyncio.run(send(journal))
    with Journal.resume(tmp_path / "j"):
        pass
    assert words in page(figures(tmp_path / "j"), language)


def test_given_up_items_count_as_spent(address: str) -> None:
    sandbox = Sandbox()
    sandbox.script("503")
    with Journal.start(address, [KEY], rows(3), columns=[("word", "keyword")], prices=PRICES) as journal:
        work_on(journal, sandbox)
        journal.give_up_unknown()
    found = figures(address)
    assert (found.given_up, found.in_states("failed")) == (3, 3)
    assert (found.spent, found.budget.spent) == (Decimal(0), Decimal("0.30"))
    html = page(found)
    assert "CNY 0.30 of it are earlier attempts, and items given up, which may have been billed." in html
    assert "given up; it may have been billed" in html


def test_a_run_without_rows_has_figures(address: str) -> None:
    with Journal.start(address, [KEY], [], columns=[("word", "keyword")]):
        pass
    assert "This run has no items." in page(figures(address))


def test_refused_items_show_no_parameter(address: str) -> None:
    sandbox = Sandbox()
    with Journal.start(address, [OTHER], [{"videoId": ""}, {"videoId": "1"}], prices=PRICES) as journal:
        work_on(journal, sandbox)
    found = figures(address)
    assert [one.kind for one in found.failed] == ["refused"]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_command_writes_a_report(tmp_path: Path, language: str) -> None:
    with Journal.start(tmp_path / "j", [KEY], rows(3), columns=[("word", "keyword")], prices=PRICES) as journal:
        work_on(journal, Sandbox())
    output = tmp_path / "report.html"
    done = justone("run", "report", str(tmp_path / "j"), "-o", str(output), "--lang", language)
    assert (done.code, done.err) == (0, f"Wrote {output}\n")
    html = output.read_text("utf-8")
    assert re.search(r'<html lang="(en|zh-CN)">', html)
    assert ("CNY 0.30" if language == "en" else "¥0.30") in html
    assert "cat 0" not in html
    assert sorted(path.name for path in tmp_path.iterdir() if "report" in path.name) == ["report.html"]


def test_the_report_follows_the_locale(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Journal.start(tmp_path / "j", [KEY], rows(1), prices=PRICES).close()
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    output = tmp_path / "report.html"
    assert justone("run", "report", str(tmp_path / "j"), "-o", str(output)).code == 0
    assert '<html lang="zh-CN">' in output.read_text("utf-8")


def test_a_report_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    with Journal.start(tmp_path / "j", [KEY], [], columns=[("word", "keyword")]):
        pass
    done = justone("run", "report", str(tmp_path / "j"), "-o", str(tmp_path / "no" / "report.html"))
    assert (done.code, "choose another file" in done.err) == (2, True)
