"""examples/feed_archive.py: an archive becomes complete while new videos move the pages, and has none twice."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from pathlib import Path

import feed_archive
import httpx
import pytest

from justone_client import Client, Retry

SIZE = 4


class Feed:
    """A feed that grows: the newest first, four on a page; the cursor is the time of the last one."""

    def __init__(self, count: int) -> None:
        self.videos = list(range(count, 0, -1))
        self.asked = 0
        self.before_page: Callable[[], None] = lambda: None

    def post(self, count: int) -> None:
        self.videos[:0] = range(self.videos[0] + count, self.videos[0], -1)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked += 1
        self.before_page()
        cursor = int(request.url.params.get("maxCursor") or 0)
        rest = [one for one in self.videos if not cursor or one < cursor]
        page = [{"aweme_id": str(7292346941791636480 + one), "create_time": one} for one in rest[:SIZE]]
        more = {"has_more": int(len(rest) > SIZE), "max_cursor": rest[:SIZE][-1] if page else 0}
        return httpx.Response(200, json={"code": 0, "data": {"aweme_list": page, **more}})


@pytest.fixture
def feed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Feed:
    feed = Feed(30)

    def make(**settings: object) -> Client:
        transport = httpx.Client(transport=httpx.MockTransport(feed))
        return Client("token", http_client=transport, retry=Retry(attempts=1), **settings)  # type: ignore[arg-type]

    monkeypatch.setattr(feed_archive, "Client", make)
    monkeypatch.chdir(tmp_path)
    return feed


def run(max_pages: int) -> int:
    return feed_archive.main(["MS4wLjABAAAA", "--database", "a.sqlite", "--max-pages", str(max_pages)])


def archived() -> list[int]:
    database = sqlite3.connect("a.sqlite")
    found = [int(one) - 7292346941791636480 for (one,) in database.execute("SELECT aweme_id FROM videos")]
    database.close()
    return sorted(found)


def test_runs_with_a_limit_complete_an_archive_that_grows(feed: Feed) -> None:
    codes = []
    for new in (0, 3, 9, 1, 0, 0, 0, 0):
        if new:
            feed.post(new)
        codes.append(run(3))
    assert codes[-1] == 0
    assert archived() == sorted(feed.videos)


def test_videos_that_come_while_pages_are_read_are_archived_next(feed: Feed) -> None:
    assert run(20) == 0
    feed.post(6)
    feed.before_page = lambda: feed.post(1)
    assert run(20) == 0
    feed.before_page = lambda: None
    assert run(20) == 0
    assert archived() == sorted(feed.videos)


def test_without_anything_new_a_run_costs_one_page(feed: Feed) -> None:
    run(20)
    feed.asked = 0
    assert (run(20), feed.asked) == (0, 1)


@pytest.mark.parametrize("seed", range(2))
def test_no_failure_leaves_a_hole(feed: Feed, seed: int) -> None:
    chance = random.Random(seed)

    def trouble() -> None:
        if chance.random() < 0.3:
            raise httpx.ReadError("lost")
        if chance.random() < 0.3:
            feed.post(chance.randint(1, 6))

    feed.before_page = trouble
    for _ in range(4):
        run(chance.randint(2, 5))
    feed.before_page = lambda: None
    while run(20):
        pass
    assert archived() == sorted(feed.videos)
