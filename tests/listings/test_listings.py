"""`client.walk` of both clients, over the listings of the sandbox."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from random import Random
from typing import Any

import pytest

from justone_client import (
    Attempt,
    InvalidArgument,
    InvalidToken,
    ItemsNotFound,
    NoData,
    page_rule,
)
from justone_client.sandbox import Manner, Pages, Sandbox
from justone_generated._record import Record
from justone_generated.pages import RULES, PageRule
from tests.support.catalogue import listing
from tests.support.sandbox_requests import arguments

CURSOR = "GET /api/douyin/get-user-video-list/v3"
NUMBERED = "GET /api/weibo/get-fans/v1"


_END: Any = object()


class Walker:
    """A client of either kind, and how its walks are read."""

    def __init__(self, kind: str, sandbox: Sandbox, **settings: Any) -> None:
        self.runner = asyncio.Runner() if kind == "async" else None
        self.client: Any = sandbox.async_client(**settings) if self.runner else sandbox.client(**settings)

    def walk(self, **options: Any) -> Any:
        return self.client.walk(CURSOR, arguments(CURSOR)).with_options(**options)

    def next(self, iterator: Any, default: Any = _END) -> Any:
        return self.runner.run(_next(iterator, default)) if self.runner else next(iterator, default)

    def all(self, iterator: Any) -> list[Any]:
        return list(iter(lambda: self.next(iterator), _END))

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
    walk = walker.client.walk(walker.client.douyin.get_user_video_list_v3, **by_keyword(walker.client))
    pages = walker.all(walk.pages())
    assert [len(page.data.aweme_list) for page in pages] == [5, 5, 2]
    assert (walk.end_reason, walk.complete, walk.page_count, walk.answer) == ("last page", True, 3, pages[-1])
    assert walker.client.usage.calls == 3


def test_a_finished_walk_resumes_to_nothing_for_nothing(walker_on: Walkers) -> None:
    walker = walker_on(plain())
    walk = walker.walk()
    assert len(walker.all(walk.items())) == 12
    again = walker.walk(resume_token=walk.resume_token)
    assert (again.end_reason, again.complete) == ("last page", True)
    assert (walker.all(again.items()), again.end_reason, again.complete, again.page_count) == ([], "last page", True, 3)
    assert walker.client.usage.calls == 3


def test_a_program_can_resume_until_all_is_there(walker_on: Walkers) -> None:
    walker, kept, found = walker_on(plain()), None, list[Any]()
    while True:
        walk = walker.walk(resume_token=kept)
        found += walker.all(walk.items(max_pages=1))
        kept = walk.resume_token
        if walk.complete:
            break
    assert (len(set(numbers(found))), len(found), walker.client.usage.calls) == (12, 12, 3)


def test_items_follow_each_other_over_all_pages(walker_on: Walkers) -> None:
    walker = walker_on(plain())
    walk = walker.walk()
    items = walker.all(walk.items())
    assert len(set(numbers(items))) == 12
    assert all(isinstance(item, Record) for item in items)
    assert (walk.end_reason, walk.page_count) == ("last page", 3)


def test_no_page_is_called_for_before_it_is_needed(walker_on: Walkers) -> None:
    walker = walker_on(plain())
    walk = walker.walk()
    items = walk.items(max_items=5)
    assert walker.client.usage.calls == 0
    assert len(walker.all(items)) == 5
    assert (walker.client.usage.calls, walk.end_reason) == (1, "max_items")


@pytest.mark.parametrize("first", [1, 5, 7])
def test_a_walk_resumes_where_it_was(walker_on: Walkers, first: int) -> None:
    walker = walker_on(plain())
    every = numbers(walker.all(walker.walk().items()))
    walk = walker.walk()
    begun = numbers(walker.all(walk.items(max_items=first)))
    rest = walker.walk(resume_token=walk.resume_token)
    assert begun + numbers(walker.all(rest.items())) == every
    assert rest.page_count == 3


def test_the_same_walk_goes_on_with_fresh_limits(walker_on: Walkers) -> None:
    walker = walker_on(plain())
    walk, parts = walker.walk(), list[list[Any]]()
    while walk.end_reason in (None, "max_items"):
        parts.append(numbers(walker.all(walk.items(max_items=5))))
    assert [len(part) for part in parts] == [5, 5, 2]
    assert len({number for part in parts for number in part}) == 12
    assert (walk.complete, walker.client.usage.calls) == (True, 3)


def test_a_limit_of_pages_is_reached_with_their_last_item(walker_on: Walkers) -> None:
    walker = walker_on(plain())
    walk = walker.walk()
    items, seen = walk.items(max_pages=1, max_items=9), list[str | None]()
    while walker.next(items, None) is not None:
        seen.append(walk.end_reason)
    assert seen == [None, None, None, None, "max_pages"]
    assert len(walker.all(walk.items(max_pages=1, max_items=3))) == 3
    assert walk.end_reason == "max_items"


def test_pages_begin_with_the_page_whose_items_are_left(walker_on: Walkers) -> None:
    walker = walker_on(plain())
    walk = walker.walk()
    items = numbers(walker.all(walk.items(max_items=7)))
    pages = [numbers(page.data.aweme_list) for page in walker.all(walk.pages())]
    assert items[5:] == pages[0][:2]
    assert [len(page) for page in pages] == [5, 2]
    assert walker.client.usage.calls == 3


def test_after_an_error_the_same_page_is_asked_for_again(walker_on: Walkers) -> None:
    sandbox = plain()
    walker = walker_on(sandbox)
    walk = walker.walk()
    pages = walk.pages()
    first = walker.next(pages)
    sandbox.script("100x1", CURSOR)
    with pytest.raises(InvalidToken):
        walker.next(pages)
    assert (walk.page_count, walk.end_reason) == (1, None)
    second = walker.next(pages)
    assert second.data.aweme_list[0] not in first.data.aweme_list


def test_a_returned_error_is_handed_out_and_ends_the_walk(walker_on: Walkers) -> None:
    sandbox = plain()
    walker = walker_on(sandbox, raise_errors=False)
    sandbox.script("100x1", CURSOR)
    walk = walker.walk()
    (page,) = walker.all(walk.pages())
    assert (page.code, walk.end_reason, walk.complete) == (100, "failure", False)
    assert walk.answer.error is page.error
    again = walker.walk(resume_token=walk.resume_token)
    assert (walker.next(again.pages()).code, again.page_count) == (0, 1)
    assert (walker.next(walk.pages()).code, walk.page_count) == (0, 1)


@pytest.mark.parametrize("raises", [True, False])
def test_no_data_after_the_first_page_is_the_end(walker_on: Walkers, raises: bool) -> None:
    sandbox = plain()
    walker = walker_on(sandbox, raise_errors=raises)
    walk = walker.walk()
    pages = walk.pages()
    walker.next(pages)
    sandbox.script("201", CURSOR)
    assert walker.all(pages) == []
    assert (walk.end_reason, walk.complete, walk.page_count) == ("last page", False, 1)  # page 1 announced more
    assert walker.client.usage.billed == 2


def test_no_data_at_once_is_handed_out_as_a_returned_error(walker_on: Walkers) -> None:
    sandbox = plain()
    sandbox.script("201", CURSOR)
    walker = walker_on(sandbox, raise_errors=False)
    walk = walker.walk()
    (page,) = walker.all(walk.pages())
    assert (page.code, walk.end_reason, walk.answer) == (201, "failure", page)


def test_no_data_at_once_is_an_error(walker_on: Walkers) -> None:
    sandbox = plain()
    sandbox.script("201", CURSOR)
    walker = walker_on(sandbox)
    with pytest.raises(NoData):
        walker.all(walker.walk().pages())


@pytest.mark.parametrize(
    ("trouble", "end_reason", "calls", "items"),
    [
        ("repeat-cursor", "repeated cursor", 2, 10),
        ("empty-page", "last page", 3, 7),
        ("shrink", "last page", 3, 10),
        ("endless", "max_pages", 6, 30),
    ],
)
def test_no_trouble_is_paid_for_without_end(
    walker_on: Walkers, trouble: str, end_reason: str, calls: int, items: int
) -> None:
    sandbox = plain()
    sandbox.script(trouble, CURSOR)
    walker = walker_on(sandbox)
    walk = walker.walk()
    found = walker.all(walk.items(max_pages=6))
    assert (walk.end_reason, walker.client.usage.calls, len(set(numbers(found)))) == (end_reason, calls, items)


def test_every_known_listing_ends_by_itself() -> None:
    client, ends, odd = plain().client(), dict.fromkeys(RULES, ""), list[str]()
    for key in RULES:
        try:
            walk = client.walk(key, arguments(key)).with_options(allow_guesses=True)
            iterator = walk.pages(max_pages=9)
        except InvalidArgument as error:
            ends[key] = str(error.message)
            continue
        pages = list(iterator)
        ends[key] = f"{walk.end_reason}"
        odd += [] if 3 <= len(pages) <= 4 else [key]
    refused = [
        key for key, why in ends.items() if why.startswith(("the rule does not say where an answer", "offset grows"))
    ]
    assert 0 < len(refused) < len(RULES) / 3
    assert len(odd) < len(RULES) / 50, odd
    assert {why for key, why in ends.items() if key not in refused} == {
        "last page",
        "empty page",
        "no next page",
        "repeated page",
    }


@pytest.mark.parametrize("key", [key for key, one in RULES.items() if one.items])
def test_a_listing_in_random_pieces_is_the_listing_in_one_go(key: str) -> None:
    client, random = plain().client(), Random(key)
    whole = client.walk(key, arguments(key)).with_options(allow_guesses=True)
    every, paid = list(whole.items(max_pages=9)), client.usage.calls
    walk, found, within = whole.with_options(), list[Any](), 0
    while walk.end_reason in (None, "max_items", "max_pages"):
        most = random.choice([1, 2, 4, 9])
        found += walk.items(max_items=most, max_pages=9) if random.random() < 0.5 else walk.items(max_pages=1)
        if random.random() < 0.7:
            within += walk.end_reason == "max_items"  # only a page that is left in the middle is paid for again
            walk = walk.with_options(resume_token=walk.resume_token)
    assert (found, walk.end_reason, walk.complete) == (every, whole.end_reason, whole.complete)
    assert client.usage.calls <= 2 * paid + within


def test_items_at_opens_a_listing_with_unknown_items() -> None:
    client = plain().client()
    one = listing(lambda one, rule: one.answer is None and not (rule.items or rule.has_more) and _counts_pages(rule))
    key = one.key
    walk = client.walk(key, arguments(key))
    with pytest.raises(InvalidArgument, match="items_at="):
        walk.items()
    walk = walk.with_options(items_at="data.items")
    assert (len({item["id"] for item in walk.items()}), walk.end_reason) == (12, "empty page")


def _counts_pages(rule: PageRule) -> bool:
    return rule.evidence != "guess" and {step.how for step in rule.steps} == {"page"}


def test_the_options_of_the_methods_client_apply() -> None:
    sandbox = plain()
    sandbox.script("600", NUMBERED)
    client = sandbox.client()
    patient = client.with_options(raise_errors=False)
    (page,) = client.walk(patient.weibo.get_fans_v1, uid="1").pages(max_pages=1)
    assert page.code == 600


def test_a_page_whose_items_moved_can_be_read_elsewhere() -> None:
    walk = plain().client().walk(CURSOR, arguments(CURSOR)).with_options(items_at="data.videos")
    with pytest.raises(ItemsNotFound, match=r"there are lists at data\.aweme_list") as caught:
        next(walk.items())
    assert caught.value.answer is walk.answer is not None
    assert len(list(walk.with_options(resume_token=walk.resume_token, items_at="data.aweme_list").items())) == 12


def test_options_stay_until_they_are_changed() -> None:
    client = plain().client()
    one = listing(lambda one, rule: one.answer is None and not (rule.items or rule.has_more) and _counts_pages(rule))
    walk = client.walk(one.key, arguments(one.key)).with_options(items_at="data.items")
    begun = len(list(walk.items(max_items=7)))
    rest = walk.with_options(resume_token=walk.resume_token)
    assert (begun, len(list(rest.items()))) == (7, 5)
    with pytest.raises(InvalidArgument, match="items_at="):
        rest.with_options(items_at=None).items()


def test_walking_a_deprecated_method_warns_at_its_line() -> None:
    client: Any = plain().client()
    old = next(one for one in client.operations() if one.deprecated and one.key in RULES)
    with pytest.warns(DeprecationWarning, match="deprecated by the provider") as warned:
        client.walk(getattr(getattr(client, old.platform), old.name))
    assert warned[0].filename == __file__


def test_only_one_at_a_time_may_read() -> None:
    sandbox = plain()
    client = sandbox.client()
    walk = client.walk(CURSOR, arguments(CURSOR))
    met: list[RuntimeError] = []

    def meanwhile(_: Attempt) -> None:
        try:
            next(walk.pages())
        except RuntimeError as error:
            met.append(error)

    watched = sandbox.client(on_attempt=meanwhile)
    walk = watched.walk(CURSOR, arguments(CURSOR))
    assert len(list(walk.items(max_items=1))) == 1
    assert ["another thread or task" in str(error) for error in met] == [True]


def test_a_walk_shows_how_far_it_is() -> None:
    walk = plain().client().walk(CURSOR, arguments(CURSOR))
    assert repr(walk) == f"<Walk of {CURSOR}: 0 pages, not ended>"
    next(walk.pages(max_pages=1))
    assert repr(walk) == f"<Walk of {CURSOR}: 1 page, ended: max_pages>"


def test_the_rule_can_be_looked_at() -> None:
    client = plain().client()
    rules = {
        page_rule(client.weibo.get_fans_v1),
        page_rule(NUMBERED),
        page_rule(operation(client)._replace(path="/x")),
    }
    assert rules == {RULES[NUMBERED], None}
