"""`justone walk`: items as lines on stdout, cost and resume token on stderr."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from justone_client import PageRule
from justone_client.sandbox import Manner, Pages, Sandbox
from tests.cli.conftest import reply
from tests.support.catalogue import listing
from tests.support.catalogue import words as spelt
from tests.support.command_line import Result, Run
from tests.support.servers.scripted import End, Serve

FANS = ("weibo", "get_fans_v1", "--uid", "1")
VIDEOS = ("douyin", "get_user_video_list_v3", "--sec-uid", "x")

Walk = Callable[..., Result]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[tuple[Sandbox, str]]:
    made = Sandbox(manner=Manner(pages=Pages(3, 5), documented=False))
    with made.serve() as server:
        yield made, server.url


@pytest.fixture
def walk(run: Run, sandbox: tuple[Sandbox, str]) -> Walk:
    def walked(*args: str, token: str = "t", **environment: str) -> Result:
        return run("walk", *args, JUSTONEAPI_TOKEN=token, JUSTONEAPI_BASE_URL=sandbox[1], **environment)

    return walked


def lines(result: Result) -> list[dict[str, object]]:
    return [json.loads(line) for line in result.out.splitlines()]


def test_items_are_lines_and_the_cost_is_on_stderr(walk: Walk) -> None:
    result = walk(*VIDEOS)
    assert (result.code, len(lines(result))) == (0, 12)
    assert "12 items printed; 3 pages so far, 3 billed now, ended: last page" in result.err
    assert "--resume" not in result.err


def test_a_walk_resumes_with_the_printed_token(walk: Walk) -> None:
    first = walk(*VIDEOS, "--max-items", "7")
    assert "7 items printed; 2 pages so far, 2 billed now, ended: max_items" in first.err
    printed = re.search(r"--resume ([\w-]+)\n", first.err)
    assert printed is not None
    rest = walk(*VIDEOS, "--resume", printed[1])
    every = lines(walk(*VIDEOS))
    assert lines(first) + lines(rest) == every


def test_whole_pages_are_printed_as_lines(walk: Walk) -> None:
    result = walk(*FANS, "--pages", "--max-pages", "2")
    assert [page["code"] for page in lines(result)] == [0, 0]
    assert "2 pages printed; 2 pages so far, 2 billed now, ended: max_pages" in result.err


def test_after_an_error_the_walk_says_how_to_resume(walk: Walk) -> None:
    result = walk(*FANS, "--pages", token="sandbox-600")
    assert (result.code, result.out) == (5, "")
    assert "0 pages printed; 0 pages so far, 0 billed now, not ended" in result.err
    assert "To go on, give the same line with --resume" in result.err


def test_an_end_without_continuation_is_reported_as_final(run: Run, serve: Serve) -> None:
    server = serve(lambda _: (reply({"aweme_list": [{"aweme_id": "1"}], "has_more": 1, "max_cursor": 7}), End.KEEP))
    result = run("walk", *VIDEOS, JUSTONEAPI_TOKEN="t", JUSTONEAPI_BASE_URL=server.url)
    assert "ended: repeated page" in result.err
    assert "The listing is incomplete, and this is final: nothing leads on." in result.err
    assert "--resume" not in result.err


def test_missing_items_suggest_the_option_items(walk: Walk) -> None:
    result = walk(*VIDEOS, "--items", "data.videos")
    assert (result.code, result.out) == (13, "")
    assert "Say where they are: --items; --pages prints the page." in result.err
    assert "items_at" not in result.err


def test_the_resume_token_is_built_once(walk: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[object] = []

    def counted(*args: Any) -> str:
        made.append(args)
        return "text"

    monkeypatch.setattr("justone_client._pagination.position.token_of", counted)
    assert len(lines(walk(*VIDEOS, "--max-items", "7"))) == 7
    assert len(made) == 1


def test_incomplete_rules_name_the_option_to_add(walk: Walk, sandbox: tuple[Sandbox, str]) -> None:
    known = listing(lambda _, rule: rule.evidence != "guess" and not rule.items and not _lacks(rule))
    guessed = listing(lambda _, rule: rule.evidence == "guess")
    endless = listing(
        lambda _, rule: rule.evidence != "guess" and not (rule.items or rule.has_more) and _ways(rule) == {"page"}
    )
    asked = len(sandbox[0].journal)
    for words, message in (
        (spelt(known), "give --items data.…"),
        (spelt(guessed), "--allow-guesses"),
        ([*spelt(endless), "--pages"], "give --max-pages"),
    ):
        result = walk(*words)
        assert (result.code, result.out) == (2, "")
        assert message in result.err
    assert len(sandbox[0].journal) == asked


def _lacks(rule: PageRule) -> bool:
    """Whether the place of a next value is unknown."""
    return any(step.how == "copy" and not (step.source or step.field) for step in rule.steps)


def _ways(rule: PageRule) -> set[str]:
    return {step.how for step in rule.steps}


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ((*FANS[:2], "--uids", "1"), "did you mean uid"),
        ((*FANS, "--max-items", "0"), "--max-items"),
        ((*FANS, "--pages", "--max-items", "3"), "give --max-pages"),
        ((*FANS, "--resume", "nonsense"), "--resume is damaged or cut off"),
        (
            ("douyin_xingtu", "get_author_base_info_v1", "--o-author-id", "1"),
            "this operation is not known to be a listing",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else value[0],
)
def test_an_impossible_walk_is_refused_unsent(
    walk: Walk, sandbox: tuple[Sandbox, str], words: tuple[str, ...], message: str
) -> None:
    asked = len(sandbox[0].journal)
    result = walk(*words)
    assert (result.code, result.out) == (2, "")
    assert message in result.err
    assert len(sandbox[0].journal) == asked
