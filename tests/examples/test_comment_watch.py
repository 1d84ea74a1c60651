"""examples/comment_watch.py: each comment is printed once, however the pages move between and within checks."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from pathlib import Path

import comment_watch
import httpx
import pytest

from justone_client import Client, Retry
from justone_client.sandbox import Sandbox

NOTE = "656f1b6b000000000801b0c1"
SIZE = 3


class Note:
    """A note that gets comments: the newest first, three on a page; the cursor is the last comment's number."""

    def __init__(self, comments: int) -> None:
        self.comments = list(range(comments, 0, -1))
        self.before_page: Callable[[int], None] = lambda page: None
        self.asked = 0

    def post(self, count: int) -> None:
        self.comments[:0] = range(self.comments[0] + count, self.comments[0], -1)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked += 1
        self.before_page(self.asked)
        cursor = request.url.params.get("lastCursor")
        rest = [one for one in self.comments if cursor is None or one < int(cursor)]
        page = [{"id": f"c{one:04}", "time": 1764000000 + one, "content": f"text {one}"} for one in rest[:SIZE]]
        data = {"comments": page, "has_more": len(rest) > SIZE, "cursor": str(rest[:SIZE][-1]) if page else ""}
        return httpx.Response(200, json={"code": 0, "data": data})


Check = Callable[..., list[int]]


@pytest.fixture
def note() -> Note:
    return Note(20)


@pytest.fixture
def check(note: Note, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Check:
    """Run the program; returns the numbers of the printed comments."""

    def make(**settings: object) -> Client:
        transport = httpx.Client(transport=httpx.MockTransport(note))
        return Client("token", http_client=transport, retry=Retry(attempts=1), **settings)  # type: ignore[arg-type]

    def run(max_pages: int = 5, code: int | None = 0) -> list[int]:
        arguments = [NOTE, "--database", str(tmp_path / "c.sqlite"), "--max-pages", str(max_pages)]
        ended = comment_watch.main(arguments)
        assert ended == code or code is None
        said = capsys.readouterr()
        assert bool(said.err) == (ended == 1)
        return [int(found) for found in re.findall(r"  c(\d+)  ", said.out)]

    monkeypatch.setattr(comment_watch, "Client", make)
    return run


def test_the_first_check_prints_nothing(check: Check, note: Note) -> None:
    assert (check(max_pages=2), note.asked) == ([], 2)


def test_without_anything_new_a_check_costs_one_page(check: Check, note: Note) -> None:
    check(max_pages=2)
    note.asked = 0
    assert (check(), note.asked) == ([], 1)


@pytest.mark.parametrize("count", [1, 2, 3, 4, 7])
def test_what_is_new_is_printed_once(check: Check, note: Note, count: int) -> None:
    check(max_pages=2)
    note.post(count)
    assert sorted(check()) == list(range(21, 21 + count))
    assert check() == []


def test_comments_that_arrive_while_pages_are_read_come_next(check: Check, note: Note) -> None:
    check(max_pages=2)
    note.post(4)
    note.asked, note.before_page = 0, lambda page: note.post(2) if page == 2 else None
    assert sorted(check()) == [21, 22, 23, 24]
    note.before_page = lambda page: None
    assert sorted(check()) == [25, 26]


def test_a_limit_leaves_a_gap_that_the_next_check_closes(check: Check, note: Note) -> None:
    check(max_pages=2)
    note.post(9)
    assert sorted(check(max_pages=1, code=3)) == [27, 28, 29]
    note.post(1)
    assert sorted(check()) == [21, 22, 23, 24, 25, 26, 30]
    assert check() == []


def test_a_gap_stays_while_the_limit_is_too_low(check: Check, note: Note) -> None:
    check(max_pages=2)
    note.post(9)
    check(max_pages=1, code=3)
    assert check(max_pages=1, code=3) == []


@pytest.mark.parametrize("error", [httpx.ConnectError("down"), httpx.ReadError("lost")], ids=["not sent", "lost"])
def test_a_check_that_broke_off_loses_nothing(check: Check, note: Note, error: Exception) -> None:
    def fail(page: int) -> None:
        if page == 2:
            raise error

    check(max_pages=2)
    note.post(6)
    note.asked, note.before_page = 0, fail
    assert sorted(check(code=1)) == [24, 25, 26]
    note.before_page = lambda page: None
    assert sorted(check()) == [21, 22, 23]


@pytest.mark.parametrize("seed", range(2))
def test_no_failure_and_no_limit_hides_a_comment(check: Check, note: Note, seed: int) -> None:
    chance, printed = random.Random(seed), set[int]()

    def trouble(page: int) -> None:
        if chance.random() < 0.2:
            raise httpx.ReadError("lost")
        if chance.random() < 0.3:
            note.post(chance.randint(1, 5))

    check(max_pages=2)
    note.before_page = trouble
    for _ in range(5):
        printed.update(check(max_pages=chance.randint(1, 4), code=None))
    note.before_page = lambda page: None
    printed.update(check(max_pages=40))
    assert printed == set(range(21, note.comments[0] + 1))


def test_a_note_without_comments_has_new_ones_the_next_day(check: Check, note: Note) -> None:
    kept, note.comments = note.comments, []
    assert check() == []
    note.comments = kept[-2:]
    assert sorted(check()) == [1, 2]


def test_a_deleted_comment_does_not_hide_others(check: Check, note: Note) -> None:
    check(max_pages=2)
    del note.comments[0]
    note.comments.insert(0, 21)
    assert check() == [21]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["abc", "--database", "c.sqlite"], "'abc' is not the id of a note"),
        ([NOTE, "--database", "c.sqlite", "--max-pages", "0"], "invalid choice: 0"),
        ([NOTE, "--database", "no/such/folder/c.sqlite"], "no/such/folder/c.sqlite: unable to open database"),
        ([NOTE, "--database", "text"], "text: file is not a database; its folder must exist"),
    ],
    ids=["a wrong id", "no pages", "no folder", "no database"],
)
def test_wrong_input_costs_nothing(
    arguments: list[str],
    said: str,
    justone_server: object,
    justone_sandbox: Sandbox,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("text").write_text("no database " * 100, "utf-8")
    with pytest.raises(SystemExit) as ended:
        comment_watch.main(arguments)
    assert (ended.value.code, len(justone_sandbox.ledger)) == (2, 0)
    assert said in capsys.readouterr().err


def test_it_runs_against_the_sandbox(justone_server: object, justone_sandbox: Sandbox, tmp_path: Path) -> None:
    arguments = [NOTE, "--database", str(tmp_path / "c.sqlite"), "--max-pages", "2"]
    assert [comment_watch.main(arguments) for _ in range(2)] == [0, 0]
    assert len(justone_sandbox.ledger) == 3


@pytest.mark.parametrize("before", [False, True], ids=["a new file", "another database"])
def test_a_first_check_that_failed_leaves_no_file(
    justone_server: object, justone_sandbox: Sandbox, tmp_path: Path, before: bool
) -> None:
    kept = tmp_path / "c.sqlite"
    if before:
        kept.touch()
    justone_sandbox.script("400")
    assert comment_watch.main([NOTE, "--database", str(kept)]) == 1
    assert kept.exists() == before
