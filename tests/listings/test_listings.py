"""`iter_pages` and `iter_items` of both clients, walking the sandbox's listings."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

from justone_client import (
    Attempt,
    InvalidArgument,
    InvalidSettings,
    InvalidToken,
    ItemsNotFound,
    NoData,
    page_rule,
)
from justone_client.sandbox import Manner, Pages, Sandbox
from justone_generated._record import Record
from justone_generated.pages import RULES, PageRule, Step
from tests.support.catalogue import listing
from tests.support.sandbox_requests import arguments

CURSOR = "GET /api/douyin/get-user-video-list/v3"
NUMBERED = "GET /api/weibo/get-fans/v1"


_END: Any = object()


class Walker:
    """A client of either kind, whose iterators are read to their end."""

    def __init__(self, kind: str, sandbox: Sandbox, **settings: Any) -> None:
        self.runner = asyncio.Runner() if kind == "async" else None
        self.client: Any = sandbox.async_client(**settings) if self.runner else sandbox.client(**settings)

    def next(self, walk: Any, default: Any = _END) -> Any:
        return self.runner.run(_next(walk, default)) if self.runner else next(walk, default)

    def all(self, walk: Any) -> list[Any]:
        return list(iter(lambda: self.next(walk), _END))

    def close(self) -> None:
        if self.runner:
            self.runner.run(self.client.close())
            self.runner.close()
        else:
            self.client.close()


async def _next(walk: AsyncIterator[Any], default: Any) -> Any:
    return await anext(walk, default)


Walkers = Callable[..., Walker]


@pytest.fixture(params=["sync", "async"])
def walker_on(request: pytest.FixtureRequest) -> Iterator[Walkers]:
    made: list[Walker] = []

    def make(sandbox: Sandbox, **settings: Any) -> Walker:
        made.append(Walker(request.param, sandbox, **settings))
        return made[-1]

    yield make
    for walker in made:
        walker.close()


def plain(count: int = 3, size: int = 5) -> Sandbox:
    return Sandbox(manner=Manner(pages=Pages(count, size), documented=False))


def numbers(items: list[Any]) -> list[Any]:
    return [item.aweme_id for item in items]


def operation(client: Any) -> Any:
    return next(one for one in client.operations() if one.key == CURSOR)


def by_keyword(client: Any) -> dict[str, Any]:
    return {one.python_name: arguments(CURSOR)[one.name] for one in operation(client).parameters if one.required}


def test_pages_follow_each_other_to_the_last(walker_on: Walkers) -> None:
    walker = walker_on(plain())
    walk = walker.client.iter_pages(walker.client.douyin.get_user_video_list_v3, by_keyword(walker.client))
    pages = walker.all(walk)
    assert [len(page.data.aweme_list) for page in pages] == [5, 5, 2]
    assert (walk.ended, walk.complete, walk.pages, walk.answer) == ("last page", True, 3, pages[-1])
    assert walker.client.usage.calls == 3


def test_a_walk_that_is_over_hands_out_nothing_more_for_nothing(walker_on: Walkers) -> None:
    walker = walker_on(plain())
    walk = walker.client.iter_items(CURSOR, arguments(CURSOR))
    assert len(walker.all(walk)) == 12
    again = walker.client.iter_items(CURSOR, arguments(CURSOR), resume=walk.resume)
    assert (walker.all(again), again.ended, again.complete, again.pages) == ([], "last page", True, 3)
    assert walker.client.usage.calls == 3


def test_a_program_can_go_on_until_all_is_there(walker_on: Walkers) -> None:
    walker, kept, found = walker_on(plain()), None, list[Any]()
    while True:
        walk = walker.client.iter_items(CURSOR, arguments(CURSOR), max_pages=1, resume=kept)
        found += walker.all(walk)
        kept = walk.resume
        if walk.complete:
            break
    assert (len(set(numbers(found))), len(found), walker.client.usage.calls) == (12, 12, 3)


def test_items_follow_each_other_over_all_pages(walker_on: Walkers) -> None:
    walker = walker_on(plain())
    walk = walker.client.iter_items(CURSOR, arguments(CURSOR))
    items = walker.all(walk)
    assert len(set(numbers(items))) == 12
    assert all(isinstance(item, Record) for item in items)
    assert (walk.ended, walk.pages) == ("last page", 3)


def test_no_page_is_called_for_before_it_is_needed(walker_on: Walkers) -> None:
    walker = walker_on(plain())
    walk = walker.client.iter_items(CURSOR, arguments(CURSOR), max_items=5)
    assert walker.client.usage.calls == 0
    assert len(walker.all(walk)) == 5
    assert (walker.client.usage.calls, walk.ended) == (1, "max_items")


@pytest.mark.parametrize("first", [1, 5, 7])
def test_a_walk_is_taken_up_where_it_was(walker_on: Walkers, first: int) -> None:
    walker = walker_on(plain())
    every = numbers(walker.all(walker.client.iter_items(CURSOR, arguments(CURSOR))))
    walk = walker.client.iter_items(CURSOR, arguments(CURSOR), max_items=first)
    begun = numbers(walker.all(walk))
    rest = walker.client.iter_items(CURSOR, arguments(CURSOR), resume=walk.resume)
    assert begun + numbers(walker.all(rest)) == every
    assert rest.pages == 3


def test_after_an_error_the_same_page_is_asked_for_again(walker_on: Walkers) -> None:
    sandbox = plain()
    walker = walker_on(sandbox)
    walk = walker.client.iter_pages(CURSOR, arguments(CURSOR))
    first = walker.next(walk)
    sandbox.script("100x1", CURSOR)
    with pytest.raises(InvalidToken):
        walker.next(walk)
    assert (walk.pages, walk.ended) == (1, None)
    second = walker.next(walk)
    assert second.data.aweme_list[0] not in first.data.aweme_list


def test_a_returned_error_is_handed_out_and_ends_the_walk(walker_on: Walkers) -> None:
    sandbox = plain()
    walker = walker_on(sandbox, raise_errors=False)
    sandbox.script("100x1", CURSOR)
    walk = walker.client.iter_pages(CURSOR, arguments(CURSOR))
    (page,) = walker.all(walk)
    assert (page.code, walk.ended, walk.complete) == (100, "failure", False)
    assert walk.answer.error is page.error
    again = walker.client.iter_pages(CURSOR, arguments(CURSOR), resume=walk.resume)
    assert (walker.next(again).code, again.pages) == (0, 1)


@pytest.mark.parametrize("raises", [True, False])
def test_nothing_there_behind_the_first_page_is_the_end(walker_on: Walkers, raises: bool) -> None:
    sandbox = plain()
    walker = walker_on(sandbox, raise_errors=raises)
    walk = walker.client.iter_pages(CURSOR, arguments(CURSOR))
    walker.next(walk)
    sandbox.script("201", CURSOR)
    assert walker.all(walk) == []
    assert (walk.ended, walk.complete, walk.pages) == ("last page", False, 1)  # the page before had said "more"
    assert walker.client.usage.billed == 2


def test_nothing_there_at_once_is_handed_out_where_errors_are_returned(walker_on: Walkers) -> None:
    sandbox = plain()
    sandbox.script("201", CURSOR)
    walker = walker_on(sandbox, raise_errors=False)
    walk = walker.client.iter_pages(CURSOR, arguments(CURSOR))
    (page,) = walker.all(walk)
    assert (page.code, walk.ended, walk.answer) == (201, "failure", page)


def test_nothing_there_at_once_is_an_error(walker_on: Walkers) -> None:
    sandbox = plain()
    sandbox.script("201", CURSOR)
    walker = walker_on(sandbox)
    with pytest.raises(NoData):
        walker.all(walker.client.iter_pages(CURSOR, arguments(CURSOR)))


@pytest.mark.parametrize(
    ("trouble", "ended", "calls", "items"),
    [
        ("repeat-cursor", "repeated cursor", 2, 10),
        ("empty-page", "last page", 3, 7),
        ("shrink", "last page", 3, 10),
        ("endless", "max_pages", 6, 30),
    ],
)
def test_no_trouble_is_paid_for_without_end(
    walker_on: Walkers, trouble: str, ended: str, calls: int, items: int
) -> None:
    sandbox = plain()
    sandbox.script(trouble, CURSOR)
    walker = walker_on(sandbox)
    walk = walker.client.iter_items(CURSOR, arguments(CURSOR), max_pages=6)
    found = walker.all(walk)
    assert (walk.ended, walker.client.usage.calls, len(set(numbers(found)))) == (ended, calls, items)


def test_every_listing_of_which_enough_is_known_ends_by_itself() -> None:
    client, ends, odd = plain().client(), dict.fromkeys(RULES, ""), list[str]()
    for key in RULES:
        try:
            walk = client.iter_pages(key, arguments(key), allow_guesses=True, max_pages=9)
        except InvalidArgument as error:
            ends[key] = str(error.message)
            continue
        pages = list(walk)
        ends[key] = f"{walk.ended}"
        odd += [] if 3 <= len(pages) <= 4 else [key]
    refused = [key for key, why in ends.items() if why.startswith(("nothing says where an answer", "offset grows"))]
    assert 0 < len(refused) < len(RULES) / 3
    assert len(odd) < len(RULES) / 50, odd
    assert {why for key, why in ends.items() if key not in refused} == {
        "last page",
        "empty page",
        "no next page",
        "repeated page",
    }


def test_an_own_place_of_the_items_opens_what_is_unknown() -> None:
    client = plain().client()
    one = listing(lambda one, rule: one.answer is None and not (rule.items or rule.has_more) and _counts_pages(rule))
    key = one.key
    with pytest.raises(InvalidArgument, match="give items="):
        client.iter_items(key, arguments(key))
    walk = client.iter_items(key, arguments(key), items="data.items")
    assert (len({item["id"] for item in walk}), walk.ended) == (12, "empty page")


def _counts_pages(rule: PageRule) -> bool:
    return rule.evidence != "guess" and {step.how for step in rule.steps} == {"page"}


@pytest.mark.parametrize("wrong", ["get_fans_v1", "GET", len, print, None, 3], ids=repr)
def test_what_is_no_operation_is_refused(wrong: Any) -> None:
    client = plain().client()
    with pytest.raises(InvalidArgument, match=r"is no operation|GET /api/"):
        client.iter_pages(wrong, {})


@pytest.mark.parametrize("most", [0, -1, "5"])
def test_max_items_out_of_range_are_refused(most: Any) -> None:
    with pytest.raises(InvalidSettings, match="max_items"):
        plain().client().iter_items(CURSOR, arguments(CURSOR), max_items=most)


def test_bad_arguments_are_refused_at_once() -> None:
    client = plain().client()
    for one in (NUMBERED, client.weibo.get_fans_v1):
        with pytest.raises(InvalidArgument, match="uids: there is no such parameter; did you mean uid"):
            client.iter_pages(one, {"uids": "1"})
    with pytest.raises(InvalidArgument, match="given twice"):
        client.iter_pages(client.douyin.get_user_video_list_v3, {"sec_uid": "1", "secUid": "2"})
    assert client.usage.calls == 0


@pytest.mark.parametrize("wrong", [["uid"], "uid", 0, False, [("uid", "1")]], ids=repr)
def test_arguments_that_are_no_mapping_are_refused_at_once(wrong: Any) -> None:
    client = plain().client()
    for one in (NUMBERED, client.weibo.get_fans_v1):
        with pytest.raises(InvalidArgument, match="arguments: a dict is needed, not"):
            client.iter_pages(one, wrong)
    with pytest.raises(InvalidArgument, match="names are text, and 1 is none"):
        client.iter_pages(NUMBERED, {1: "v", "uid": "1"})  # type: ignore[dict-item]  # pyright: ignore
    assert client.usage.calls == 0


def test_what_cannot_be_counted_on_is_refused_at_once() -> None:
    client, mine = plain().client(), PageRule("page", (Step("page", "page"),), evidence="guess")
    with pytest.raises(InvalidArgument, match="page counts on from a whole number, and nothing says from where: give"):
        client.iter_pages(NUMBERED, {"uid": "1"}, rule=mine, max_pages=3)
    with pytest.raises(InvalidArgument, match="page counts on from a whole number, and 'x' is none"):
        client.iter_pages("GET /api/new/v1", {"page": "x"}, rule=mine, max_pages=3)
    assert client.usage.calls == 0
    walk = client.iter_pages(NUMBERED, {"uid": "1", "page": 1}, rule=mine, max_pages=2)
    assert (len(list(walk)), walk.ended) == (2, "max_pages")


def test_the_client_that_walks_calls_whosever_the_method_is() -> None:
    sandbox = plain()
    sandbox.script("600", NUMBERED)
    client, other = sandbox.client(), sandbox.async_client()
    patient = client.with_options(raise_errors=False)
    (page,) = patient.iter_pages(client.weibo.get_fans_v1, {"uid": "1"}, max_pages=1)
    assert page.code == 600
    assert len(list(patient.iter_pages(other.weibo.get_fans_v1, {"uid": "1"}, max_pages=1))) == 1  # type: ignore[arg-type]  # pyright: ignore
    assert (client.usage.calls, other.usage.calls) == (2, 0)


def test_a_page_whose_items_moved_is_in_the_error_and_can_be_opened_with_another_place() -> None:
    client, asked = plain().client(), arguments(CURSOR)
    walk = client.iter_items(CURSOR, asked, items="data.videos")
    with pytest.raises(ItemsNotFound, match=r"lists stand at data\.aweme_list") as caught:
        next(walk)
    assert caught.value.answer is walk.answer is not None
    assert len(list(client.iter_items(CURSOR, asked, resume=walk.resume))) == 12


def test_only_one_at_a_time_may_ask() -> None:
    sandbox = plain()
    client = sandbox.client()
    walk = client.iter_items(CURSOR, arguments(CURSOR))
    met: list[RuntimeError] = []

    def meanwhile(_: Attempt) -> None:
        try:
            next(walk)
        except RuntimeError as error:
            met.append(error)

    watched = sandbox.client(on_attempt=meanwhile)
    walk = watched.iter_items(CURSOR, arguments(CURSOR), max_items=1)
    assert len(list(walk)) == 1
    assert ["another thread or task" in str(error) for error in met] == [True]


def test_an_iterator_shows_how_far_it_is() -> None:
    walk = plain().client().iter_pages(CURSOR, arguments(CURSOR), max_pages=1)
    assert repr(walk) == f"<PageIterator of {CURSOR}: 0 pages, going on>"
    next(walk)
    assert repr(walk) == f"<PageIterator of {CURSOR}: 1 pages, ended by: max_pages>"


def test_the_rule_can_be_looked_at() -> None:
    client = plain().client()
    rules = {
        page_rule(client.weibo.get_fans_v1),
        page_rule(NUMBERED),
        page_rule(operation(client)._replace(path="/x")),
    }
    assert rules == {RULES[NUMBERED], None}
