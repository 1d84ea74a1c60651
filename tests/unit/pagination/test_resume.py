"""A walk in pieces: as if it had never been interrupted, whatever the service does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from justone_client import ItemsNotFound, NoData, Walk
from justone_client._pagination.position import Position
from justone_client._pagination.walk import Calls
from justone_generated._base import Answer
from justone_generated.pages import PageRule
from tests.support.walks import ITEMS, LED, LISTING, MORE, NO_PAGE, OFFSET, PAGE, answered, begin, kept, rule, take
from tests.support.walks import items as items_of

RULES = {
    "numbers": rule(PAGE, items=ITEMS, **MORE),
    "numbers without a flag": rule(PAGE, items=ITEMS, total=("data", "total")),
    "an offset": rule(OFFSET, items=ITEMS, **MORE),
    "a cursor": rule(LED, items=ITEMS, **MORE),
    "a cursor alone": rule(LED, items=ITEMS),
}
flags = st.sampled_from([True, True, True, False, None])
data = st.fixed_dictionaries(
    {"more": flags},
    optional={
        "list": st.lists(st.integers(0, 10**6), max_size=3) | st.none(),
        "rows": st.just([{"id": 1}]),
        "total": st.just(4),
        "led": st.booleans(),
    },
)
pages = st.builds(lambda first, rest: [first, *rest], data, st.lists(data | st.none(), max_size=5))  # None: code 201


class Service:
    """A listing of these pages, which stays at its last one, and what was paid for them."""

    def __init__(self, rule: PageRule, pages: list[dict[str, Any] | None]) -> None:
        self.rule, self.pages, self.paid = rule, pages, 0
        self.starts = [sum(len((one or {}).get("list") or ()) for one in pages[:at]) for at in range(len(pages))]

    def __call__(self, _: object, asked: Mapping[str, object]) -> Answer[Any]:
        self.paid += 1
        number = min(self._number(asked), len(self.pages) - 1)
        data = self.pages[number]
        if data is None:
            raise NoData(code=201, operation=LISTING.key)
        return answered(data | {"next": f"{number + 2}" if data.get("led", True) else None})

    def _number(self, asked: Mapping[str, object]) -> int:
        if "offset" in asked:
            return next((at for at, start in enumerate(self.starts) if start >= int(str(asked["offset"]))), 99)
        return int(str(asked.get("page") or asked.get("cursor") or 1)) - 1

    def walk(self, token: str | None) -> Walk[Any]:
        return walk_of(self, self.rule, token)


def walk_of(call: Any, rule: PageRule, token: str | None = None) -> Walk[Any]:
    calls = Calls(lambda *_: None, call)
    return Walk(calls, LISTING, {"keyword": "tea"}, {"resume_token": token, "rule": rule})


def found(items: Iterator[Any]) -> list[Any]:
    """All items, also those behind a page without its items."""
    found: list[Any] = []
    while True:
        try:
            found.append(next(items))
        except ItemsNotFound:
            continue
        except (NoData, StopIteration):
            return found


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(list(RULES.values())), pages, st.lists(st.integers(1, 4) | st.none(), max_size=8))
def test_a_walk_in_pieces_is_the_walk_in_one_go(
    rule: PageRule, pages: list[dict[str, Any] | None], most: list[int | None]
) -> None:
    service = Service(rule, pages)
    whole = service.walk(None)
    every, paid = found(whole.items()), service.paid
    token, items = None, list[Any]()
    for number in [*most, 0]:
        piece = service.walk(token)
        items += found(piece.items(max_items=number or None, max_pages=1 if number is None else None))
        token = piece.resume_token
        if piece.end_reason not in ("max_items", "max_pages"):
            break
    said = (items, piece.end_reason, piece.complete, piece.page_count)
    assert said == (every, whole.end_reason, whole.complete, whole.page_count)
    assert service.paid <= 2 * paid + len(most)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(list(RULES.values())), pages)
def test_what_is_paid_has_an_end_however_often_it_resumes(rule: PageRule, pages: list[dict[str, Any] | None]) -> None:
    service, token = Service(rule, [one and one | {"list": one.get("list") or []} for one in pages]), None
    for _ in range(30):
        piece = service.walk(token)
        found(piece.items(max_pages=1))
        token = piece.resume_token
    assert service.paid <= len(pages) + 4


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(list(RULES.values())), pages)
def test_resuming_an_unchanged_listing_makes_no_end_complete(
    rule: PageRule, pages: list[dict[str, Any] | None]
) -> None:
    service = Service(rule, pages)
    whole = service.walk(None)
    found(whole.items())
    piece, seen = whole, [whole.complete]
    for _ in range(3):
        piece = service.walk(piece.resume_token)
        found(piece.items())
        seen.append(piece.complete)
    assert seen == [whole.complete] * 4


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(list(RULES.values())), pages)
def test_a_complete_walk_handed_out_every_item(rule: PageRule, pages: list[dict[str, Any] | None]) -> None:
    service = Service(rule, pages)
    walk = service.walk(None)
    items = found(walk.items())
    if not walk.complete:
        return
    received = [page or {} for page in [*pages, *[pages[-1]] * 9][: walk.page_count]]
    expected = [item for page in received for item in page.get("list") or ()]
    assert set(items) == set(expected)
    beside = [bool(page.get("list")) and "rows" in page for page in received]
    moved = [not isinstance(page.get("list"), list) and "rows" in page for page in received]
    assert not any(is_moved and not any(beside[:at]) for at, is_moved in enumerate(moved))


@pytest.mark.parametrize("name", RULES)
@pytest.mark.parametrize("seed", range(60))
def test_random_interruptions_give_every_item_once(name: str, seed: int) -> None:
    random = Random(seed)
    sizes = [random.randint(1, 4) for _ in range(random.randint(2, 9))]
    numbers = iter(range(1000))
    pages: list[dict[str, Any] | None] = [
        {
            "list": [{"id": f"item-{next(numbers)}"} for _ in range(size)],
            "more": at < len(sizes) - 1,
            "total": sum(sizes),
        }
        for at, size in enumerate(sizes)
    ]
    pages[-1] = pages[-1] and pages[-1] | {"led": False}
    service, interrupts = Service(RULES[name], pages), list[bool]()

    def call(operation: object, asked: Mapping[str, object]) -> Answer[Any]:
        if random.random() < 0.3:
            interrupts.append(True)
            raise KeyboardInterrupt
        return service(operation, asked)

    walk, got = walk_of(call, RULES[name]), list[str]()
    while not walk.complete:
        try:
            for item in walk.items(max_items=random.choice((None, 1, 2, 5)), max_pages=random.choice((None, 1, 2))):
                got.append(item["id"])
                if random.random() < 0.2:
                    break
        except KeyboardInterrupt:
            pass
        if random.random() < 0.5:
            walk = walk_of(call, RULES[name], walk.resume_token)
    assert got == [f"item-{number}" for number in range(sum(sizes))]


EMPTY: dict[str, Any] = {"list": [], "more": True}


@pytest.mark.parametrize("name", RULES)
def test_pages_empty_for_ever_end(name: str) -> None:
    service, token = Service(RULES[name], [EMPTY] * 100), None
    for _ in range(30):
        piece = service.walk(token)
        assert found(piece.items()) == []
        token = piece.resume_token
    assert service.paid <= 4
    assert piece.complete is not bool(RULES[name].has_more)  # the flag announced more


def test_an_empty_page_before_is_remembered() -> None:
    position = take(begin(PAGE, items=ITEMS, **MORE), EMPTY)
    assert position.end_reason is None
    position = take(begin(PAGE, items=ITEMS, **MORE, resume=kept(position)), EMPTY)
    assert (position.end_reason, position.complete) == ("empty page", False)


def test_what_a_page_announced_is_remembered() -> None:
    position = take(begin(LED, items=ITEMS, **MORE), {"list": [1], "next": "a", "more": True})
    position = take(begin(LED, items=ITEMS, **MORE, resume=kept(position)), {})
    assert (position.end_reason, position.complete) == ("empty page", False)


@pytest.mark.parametrize(
    ("end", "reason", "page"),
    [
        ([{"list": [2], "more": True}], "no cursor", 2),
        ([{}], "empty page", 2),
        ([NO_PAGE], "last page", 2),
        ([EMPTY | {"next": 3}, EMPTY | {"next": 4}], "empty page", 3),
    ],
    ids=["no cursor", "an announced empty page", "201 behind an announcement", "two empty pages"],
)
def test_a_walk_that_broke_off_asks_once_more(end: list[Any], reason: str, page: int) -> None:
    position = take(begin(LED, items=ITEMS, **MORE), {"list": [1], "next": 2, "more": True}, *end)
    assert (position.end_reason, position.complete) == (reason, False)
    again = begin(LED, items=ITEMS, **MORE, resume=kept(position))
    assert (again.end_reason, again.arguments["cursor"]) == (None, page)
    over = begin(LED, items=ITEMS, **MORE, resume=kept(take(again, end[-1])))
    assert (over.end_reason, over.complete, over.arguments) == (reason, False, {"keyword": "tea"})


def test_a_page_that_comes_when_asked_once_more_leads_on() -> None:
    position = begin(LED, items=ITEMS, **MORE)
    take(position, {"list": [1], "next": 2, "more": True}, {"list": [2], "more": True})
    position = take(begin(LED, items=ITEMS, **MORE, resume=kept(position)), {"list": [2], "next": 3, "more": True})
    assert (position.end_reason, position.arguments["cursor"], position.pages) == (None, 3, 2)
    assert take(position, {"list": [3], "more": True}).end_reason == "no cursor"
    assert begin(LED, items=ITEMS, **MORE, resume=kept(position)).end_reason is None


def test_an_answer_from_the_cache_makes_no_end_final() -> None:
    data = {"list": [1], "more": True}
    position = take(begin(LED, items=ITEMS, **MORE), data)
    for _ in range(3):
        position = begin(LED, items=ITEMS, **MORE, resume=kept(position))
        assert position.end_reason is None
        position.receive(Answer(data, operation=LISTING.key, raw={"data": data}, age=1.0))
        position.take_page()
        assert (position.end_reason, position.is_final) == ("no cursor", False)
    assert take(begin(LED, items=ITEMS, **MORE, resume=kept(position)), data).is_final


@pytest.mark.parametrize("first", [0, 99, 150, 299], ids=["first", "hundredth", "middle", "last"])
def test_a_long_walk_in_pieces_knows_every_page(first: int) -> None:
    position = begin(PAGE, items=ITEMS)
    for number in range(300):
        position = begin(PAGE, items=ITEMS, resume=kept(take(position, {"list": [number]})))
    assert take(position, {"list": [first]}).end_reason == "repeated page"


def test_items_handed_out_do_not_come_again_after_a_moved_page() -> None:
    service = Service(RULES["numbers"], [{"list": [1, 2, 3], "more": False}])
    piece = service.walk(None)
    assert found(piece.items(max_items=2)) == [1, 2]
    service.pages = [{"rows": [{"id": 1}, {"id": 2}, {"id": 3}], "more": True}]
    piece = service.walk(piece.resume_token)
    with pytest.raises(ItemsNotFound):
        next(piece.items())
    service.rule = service.rule._replace(items=("data", "rows"))
    assert found(service.walk(piece.resume_token).items()) == [{"id": 3}]


# -- Ctrl-C at any point


class Interrupted(dict[str, Any]):
    """An answer during which somebody presses Ctrl-C."""

    def get(self, *_: object) -> Any:
        raise KeyboardInterrupt


@pytest.mark.parametrize(
    "page",
    [
        Answer({"list": [2]}, operation=LISTING.key, raw=Interrupted()),
        Answer(Interrupted(), operation=LISTING.key, raw={"data": {"list": [2]}}),
    ],
    ids=["while it is read", "while its items are taken out"],
)
def test_an_interrupted_page_is_asked_for_again(page: Answer[Any]) -> None:
    answers = [page, answered({"list": [1]})]
    walk = walk_of(lambda *_: answers.pop(), rule(PAGE, items=ITEMS))
    items = walk.items()
    assert next(items) == 1
    with pytest.raises(KeyboardInterrupt):
        next(items)
    assert begin(PAGE, items=ITEMS, resume=walk.resume_token).arguments["page"] == 2


def test_a_received_page_is_opened_after_an_interruption() -> None:
    data = {"list": [1, 2], "more": False}
    calls: list[Any] = []

    class Once(dict[str, Any]):
        def get(self, *args: Any) -> Any:
            if calls.append(args) or len(calls) == 1:
                raise KeyboardInterrupt
            return super().get(*args)

    page, paid = Answer(Once(data), operation=LISTING.key, raw={"data": data}), list[Any]()
    walk = walk_of(lambda *_: paid.append(1) or page, rule(PAGE, items=ITEMS, **MORE))
    items = walk.items()
    with pytest.raises(KeyboardInterrupt):
        next(items)
    assert (walk.end_reason, walk.complete, walk.page_count) == (None, False, 1)
    assert (list(items), walk.end_reason, walk.complete, paid) == ([1, 2], "last page", True, [1])


def test_an_interrupted_page_does_not_count_as_received(monkeypatch: pytest.MonkeyPatch) -> None:
    position, judged = begin(PAGE, items=ITEMS), Position._judged
    monkeypatch.setattr(Position, "_judged", Interrupted.get)
    with pytest.raises(KeyboardInterrupt):
        take(position, {"list": [1]})
    monkeypatch.setattr(Position, "_judged", judged)
    assert items_of(position, {"list": [1]}) == [1]
    assert (position.end_reason, position.pages) == (None, 1)


@pytest.mark.parametrize(("most", "reason"), [(None, None), (1, "max_items")])
def test_while_items_are_left_a_walk_is_not_complete(most: int | None, reason: str | None) -> None:
    page = {"list": [1, 2], "more": False}
    walk = walk_of(lambda *_: answered(page), rule(PAGE, items=ITEMS, **MORE))
    assert next(walk.items(max_items=most)) == 1
    assert (walk.end_reason, walk.complete) == (reason, False)
