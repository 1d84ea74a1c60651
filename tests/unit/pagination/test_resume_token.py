"""A walk taken up again: as if it had never been interrupted, by a text that is what it was."""

from __future__ import annotations

import json
import re
import zlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from justone_client import InvalidSettings, ItemsNotFound, NoData
from justone_client._pagination import resume_token
from justone_client._pagination.iterators import ItemIterator, Listing
from justone_client._pagination.walk import Walk
from justone_generated._base import Answer, Parameter
from justone_generated.pages import PageRule
from tests.support.walks import ITEMS, LED, LISTING, MORE, OFFSET, PAGE, answered, kept, rule, took, walk

# -- In pieces as in one

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

    def __call__(self, asked: Mapping[str, object]) -> Answer[Any]:
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

    def items(self, resume: str | None, max_pages: int | None = None, max_items: int | None = None) -> ItemIterator:
        walk = Walk(LISTING, self.rule, {"keyword": "tea"}, resume=resume, max_pages=max_pages)
        return ItemIterator(Listing(walk, lambda: self(walk.arguments)), max_items)


def found(walk: ItemIterator) -> list[Any]:
    """All items that it hands out, also behind a page where they are missed."""
    items: list[Any] = []
    while True:
        try:
            items.append(next(walk))
        except ItemsNotFound:
            continue
        except (NoData, StopIteration):
            return items


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(list(RULES.values())), pages, st.lists(st.integers(1, 4) | st.none(), max_size=8))
def test_a_walk_in_pieces_is_the_walk_in_one(
    rule: PageRule, pages: list[dict[str, Any] | None], most: list[int | None]
) -> None:
    service = Service(rule, pages)
    whole = service.items(None)
    every, paid = found(whole), service.paid
    resume, items = None, list[Any]()
    for number in [*most, 0]:
        piece = service.items(resume, max_items=number or None, max_pages=1 if number is None else None)
        items += found(piece)
        resume = piece.resume
        if piece.ended not in ("max_items", "max_pages"):
            break
    assert (items, piece.ended, piece.complete, piece.pages) == (every, whole.ended, whole.complete, whole.pages)
    assert service.paid <= 2 * paid + len(most)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(list(RULES.values())), pages)
def test_what_is_paid_has_an_end_however_often_a_walk_is_taken_up(
    rule: PageRule, pages: list[dict[str, Any] | None]
) -> None:
    service, resume = Service(rule, [one and one | {"list": one.get("list") or []} for one in pages]), None
    for _ in range(30):
        piece = service.items(resume, max_pages=1)
        found(piece)
        resume = piece.resume
    assert service.paid <= len(pages) + 4


EMPTY: dict[str, Any] = {"list": [], "more": True}


def test_an_empty_page_before_is_remembered() -> None:
    state = took(walk(PAGE, items=ITEMS, **MORE, max_pages=1), EMPTY)
    assert state.ended == "max_pages"
    state = took(walk(PAGE, items=ITEMS, **MORE, max_pages=1, resume=kept(state)), EMPTY)
    assert (state.ended, state.complete) == ("empty page", False)


def test_what_a_page_announced_is_remembered() -> None:
    state = took(walk(LED, items=ITEMS, **MORE, max_pages=1), {"list": [1], "next": "a", "more": True})
    state = took(walk(LED, items=ITEMS, **MORE, resume=kept(state)), {})
    assert (state.ended, state.complete) == ("empty page", False)


@pytest.mark.parametrize(
    ("end", "ended", "page"),
    [
        ([{"list": [2], "more": True}], "no cursor", 2),
        ([{}], "empty page", 2),
        ([None], "last page", 2),
        ([EMPTY | {"next": 3}, EMPTY | {"next": 4}], "empty page", 4),
    ],
    ids=["no cursor", "an announced empty page", "201 behind an announcement", "two empty pages"],
)
def test_an_end_with_less_than_was_announced_is_asked_for_again_once(end: list[Any], ended: str, page: int) -> None:
    def met(state: Walk, *pages: Any) -> Walk:
        for data in pages:
            state.found_nothing() if data is None else took(state, data)
        return state

    state = met(walk(LED, items=ITEMS, **MORE), {"list": [1], "next": 2, "more": True}, *end)
    assert (state.ended, state.complete) == (ended, False)
    again = walk(LED, items=ITEMS, **MORE, resume=kept(state))
    assert (again.ended, again.arguments["cursor"]) == (None, page)
    over = walk(LED, items=ITEMS, **MORE, resume=kept(met(again, end[-1])))
    assert (over.ended, over.complete, over.arguments) == (ended, False, {"keyword": "tea"})


def test_a_page_that_comes_when_asked_for_again_leads_on() -> None:
    state = took(walk(LED, items=ITEMS, **MORE), {"list": [1], "next": 2, "more": True}, {"list": [2], "more": True})
    state = took(walk(LED, items=ITEMS, **MORE, resume=kept(state)), {"list": [2], "next": 3, "more": True})
    assert (state.ended, state.arguments["cursor"], state.pages) == (None, 3, 2)
    assert took(state, {"list": [3], "more": True}).ended == "no cursor"
    assert walk(LED, items=ITEMS, **MORE, resume=kept(state)).ended is None


def in_pieces(pages: int) -> Walk:
    state = walk(PAGE, items=ITEMS)
    for number in range(pages):
        state = walk(PAGE, items=ITEMS, resume=kept(took(state, {"list": [number]})))
    return state


@pytest.mark.parametrize("first", [0, 99, 299, 150], ids=["first", "hundredth", "last", "middle"])
def test_a_long_walk_in_pieces_knows_where_it_goes_in_a_circle(first: int) -> None:
    state, asked = in_pieces(300), 0
    while state.ended is None and asked < 200:
        state = walk(PAGE, items=ITEMS, resume=kept(took(state, {"list": [first + asked]})))
        asked += 1
    assert (state.ended, asked) == ("repeated page", 1 if first != 150 else 106)  # page 256 is remembered


def test_a_text_of_a_long_walk_stays_short_and_passes_through_any_shell() -> None:
    state = took(in_pieces(600), {"list": [-1]})
    assert re.fullmatch(r"[A-Za-z0-9_-]{1,6000}", kept(state))
    cursor = "\u202e水\U0001f4a7 \n'\"$(`\\"
    state = took(walk(LED), {"list": [1], "next": cursor})
    assert re.fullmatch(r"eJ[A-Za-z0-9_-]+", kept(state))
    assert walk(LED, resume=kept(state)).arguments["cursor"] == cursor


def test_items_handed_out_before_do_not_come_again_after_items_were_missed() -> None:
    service = Service(RULES["numbers"], [{"list": [1, 2, 3], "more": False}])
    piece = service.items(None, max_items=2)
    assert found(piece) == [1, 2]
    service.pages = [{"rows": [{"id": 1}, {"id": 2}, {"id": 3}], "more": True}]
    piece = service.items(piece.resume)
    with pytest.raises(ItemsNotFound):
        next(piece)
    service.rule = service.rule._replace(items=("data", "rows"))
    assert found(service.items(piece.resume)) == [{"id": 3}]


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
    state = walk(PAGE, items=ITEMS)
    answers = [page, answered({"list": [1]})]
    items = ItemIterator(Listing(state, lambda: answers.pop()), None)
    assert next(items) == 1
    with pytest.raises(KeyboardInterrupt):
        next(items)
    assert walk(PAGE, items=ITEMS, resume=items.resume).arguments["page"] == 2


def test_a_page_that_was_taken_is_opened_by_the_same_iterator_after_an_interruption() -> None:
    data = {"list": [1, 2], "more": False}
    calls: list[Any] = []

    class Once(dict[str, Any]):
        def get(self, *args: Any) -> Any:
            if calls.append(args) or len(calls) == 1:
                raise KeyboardInterrupt
            return super().get(*args)

    page, paid = Answer(Once(data), operation=LISTING.key, raw={"data": data}), list[Any]()
    items = ItemIterator(Listing(walk(PAGE, items=ITEMS, **MORE), lambda: paid.append(1) or page), None)
    with pytest.raises(KeyboardInterrupt):
        next(items)
    assert (items.ended, items.complete, items.pages) == (None, False, 1)
    assert (list(items), items.ended, items.complete, paid) == ([1, 2], "last page", True, [1])


def test_a_page_that_was_interrupted_is_none_that_came_before(monkeypatch: pytest.MonkeyPatch) -> None:
    state, judged = walk(PAGE, items=ITEMS), Walk._judged
    monkeypatch.setattr(Walk, "_judged", Interrupted.get)
    with pytest.raises(KeyboardInterrupt):
        took(state, {"list": [1]})
    monkeypatch.setattr(Walk, "_judged", judged)
    page = answered({"list": [1]})
    state.took(page)
    assert (state.ended, state.pages, state.items_of(page)) == (None, 1, [1])


def test_while_items_are_left_a_walk_is_not_complete() -> None:
    page = {"list": [1, 2], "more": False}
    for most, ended in ((None, None), (1, "max_items")):
        items = ItemIterator(Listing(walk(PAGE, items=ITEMS, **MORE), lambda: answered(page)), most)
        assert next(items) == 1
        assert (items.ended, items.complete) == (ended, False)


def test_an_answer_from_the_cache_makes_no_end_final() -> None:
    data = {"list": [1], "more": True}
    state = took(walk(LED, items=ITEMS, **MORE), data)
    for _ in range(3):
        state = walk(LED, items=ITEMS, **MORE, resume=kept(state))
        assert state.ended is None
        state.took(Answer(data, operation=LISTING.key, raw={"data": data}, age=1.0))
        assert (state.ended, state.is_over) == ("no cursor", False)
    assert took(walk(LED, items=ITEMS, **MORE, resume=kept(state)), data).is_over


def test_what_a_later_page_left_is_not_known_before_it() -> None:
    page = [{"id": "1000001", "time": 1}]
    state = took(walk(PAGE, items=ITEMS), {"list": page}, {"list": [page[0] | {"time": 2}]}, {"list": page})
    assert state.ended == "repeated page"
    again = walk(PAGE, items=ITEMS, resume=kept(state, within=0))
    assert (again.pages, took(again, {"list": page}).ended) == (2, "repeated page")
    state = took(walk(PAGE, items=ITEMS), {"list": [1]}, {"list": [2]})
    assert took(walk(PAGE, items=ITEMS, resume=kept(state, within=0)), {"list": [2]}).ended is None


# -- What a text says


def test_a_token_says_where_to_go_on_and_nothing_of_the_search() -> None:
    state = took(walk(LED, items=ITEMS), {"list": [1, 2], "next": "abc"})
    token = kept(state)
    held = unpacked(token)
    assert "tea" not in json.dumps(held)
    assert (held["state"]["next"], held["state"]["items"]) == ({"cursor": "abc"}, 2)
    again = walk(LED, items=ITEMS, resume=token)
    assert (again.arguments, again.pages) == (state.arguments, 1)


def test_a_token_remembers_both_ends_and_powers_of_two() -> None:
    digests = {f"d{page}": page for page in range(1, 1001)}
    pages = [*range(1, 101), 128, 256, 512, *range(901, 1001)]
    assert resume_token._kept(digests, 1000) == {f"d{page}": page for page in pages}


def test_a_fingerprint_has_sixteen_digits() -> None:
    token = kept(took(walk(PAGE), {"list": [1]}))
    assert re.fullmatch("[0-9a-f]{16}", unpacked(token)["of"])


def test_a_value_outside_the_choices_is_taken_up_again() -> None:
    some = LISTING._replace(parameters=(*LISTING.parameters, Parameter("sort", "sort", choices=("new", "old"))))
    token = kept(took(Walk(some, rule(PAGE), {"keyword": "tea", "sort": "best"}), {"list": [1]}))
    assert Walk(some, rule(PAGE), {"keyword": "tea", "sort": "best"}, resume=token).pages == 1
    with pytest.raises(InvalidSettings, match="it belongs to other arguments"):
        Walk(some, rule(PAGE), {"keyword": "tea", "sort": "worst"}, resume=token)


def test_a_token_within_a_page_leads_to_that_page() -> None:
    state = took(walk(PAGE, items=ITEMS), {"list": [1, 2]}, {"list": [3, 4]})
    again = walk(PAGE, items=ITEMS, resume=kept(state, within=1))
    assert (again.arguments["page"], again.pages) == (2, 1)
    assert took(again, {"list": [3, 4]}).skipped == 1


def packed(said: str) -> str:
    return urlsafe_b64encode(zlib.compress(said.encode())).decode().rstrip("=")


def unpacked(token: str) -> Any:
    return json.loads(zlib.decompress(urlsafe_b64decode(token + "==")))


TOKEN = kept(took(walk(PAGE), {"list": [1]}))


def tampered(**changes: object) -> str:
    held = unpacked(TOKEN)
    held["state"] |= changes
    return packed(json.dumps(held))


@pytest.mark.parametrize(
    "token",
    [
        *("", "{}", "nonsense", "\u6c34", "eJw", TOKEN[:8] + "!!!!" + TOKEN[8:]),
        *(TOKEN + more for more in (TOKEN, "\n" + TOKEN, "AAAA", "!")),
        *(TOKEN[:-cut] for cut in (1, 2, 4, 9)),
        *map(packed, ("", "{}", "[]", "null", '{"operation": 1}', '"text"', "[" * 100_000, "{}" + " " * 2_000_000)),
        *(tampered(**{name: value}) for name in ("pages", "skip") for value in (-1, 1.5, "1", float("inf"), True)),
        *(tampered(next=value) for value in ({"keyword": "coffee"}, {"page": {}}, [], None)),
        *(tampered(asked=value) for value in (None, [1], "a", {"a": "b"}, {"a": -1})),
        *(tampered(**{name: value}) for name in ("seen", "before", "stale") for value in (None, ["1", 2], {}, "abc")),
        *(tampered(stale=value) for value in ([0, 0], [0, 0, -1], [0, 0, 0, 0])),
        *(tampered(**{name: -1}) for name in ("total", "last")),
        *(
            tampered(**{name: None})
            for name in ("again", "barren", "announced", "complete", "whole", "missed", "led", "stale")
        ),
        tampered(more=1),
    ],
    ids=lambda token: token[-40:],
)
def test_what_is_no_token_is_refused(token: str) -> None:
    with pytest.raises(InvalidSettings, match="no text that the `resume` of a listing gave"):
        walk(PAGE, resume=token)


def test_a_token_of_another_walk_is_refused() -> None:
    token = kept(took(walk(PAGE), {"list": [1]}))
    with pytest.raises(InvalidSettings, match="it belongs to other arguments"):
        walk(PAGE, arguments={"keyword": "coffee"}, resume=token)
    with pytest.raises(InvalidSettings, match=r"it belongs to GET /api/made-up/list/v1, not to GET /api/other"):
        Walk(LISTING._replace(path="/api/other"), rule(PAGE), {"keyword": "tea"}, resume=token)


def test_arguments_are_the_same_that_go_over_the_wire_the_same() -> None:
    many = LISTING._replace(parameters=(*LISTING.parameters, Parameter("fresh", "fresh", type="boolean")))
    token = kept(took(Walk(many, rule(PAGE), {"keyword": "tea", "fresh": True}), {"list": [1]}))
    same: list[dict[str, object]] = [
        {"fresh": "true", "keyword": "tea"},
        {"keyword": "tea", "fresh": True, "cursor": ""},
    ]
    for arguments in same:
        assert Walk(many, rule(PAGE), arguments, resume=token).pages == 1
    with pytest.raises(InvalidSettings, match="it belongs to other arguments"):
        Walk(many, rule(PAGE), {"keyword": "tea", "fresh": False}, resume=token)


def test_a_token_of_another_rule_is_refused() -> None:
    token = kept(took(walk(OFFSET._replace(by=10)), {"list": [1]}))
    with pytest.raises(InvalidSettings, match="or another rule"):
        walk(OFFSET._replace(by=20), resume=token)
    token = kept(took(walk(PAGE), {"list": [1]}))
    with pytest.raises(InvalidSettings, match="or another rule"):
        walk(PAGE._replace(how="offset", by=1), resume=token)
    assert walk(PAGE, items=ITEMS, resume=token).arguments["page"] == 2


def test_an_operation_unknown_by_name_is_taken_up_again() -> None:
    free = LISTING._replace(name="")
    token = kept(took(Walk(free, rule(PAGE), {"anything": "tea"}), {"list": [1]}))
    assert Walk(free, rule(PAGE), {"anything": "tea"}, resume=token).pages == 1
    with pytest.raises(InvalidSettings, match="it belongs to other arguments"):
        Walk(free, rule(PAGE), {"anything": "coffee"}, resume=token)
