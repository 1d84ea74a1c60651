"""Where a walk is, and why it ends. Decides; makes no call.

Each page is read by this table. The first row that fits decides.

| the page | end reason | complete |
|---|---|---|
| does not exist: code 201 after an earlier page | last page | yes (*) |
| says that it is the last: its flag, or the end word of its cursor | last page | yes |
| holds no items (1) | empty page | yes (*) |
| holds the same items as an earlier page | repeated page | no |
| has no flag, and its number is the last page's, or the items so far reach the total | last page | yes (*) |
| has no next page, and nothing says that more follow | no next page | yes |
| has no next page, but says more follow, lacks its flag, or holds a cursor that cannot be sent | no cursor | no |
| leads to a page that was asked for before | repeated cursor | no |
| is any other | goes on | |

(1) One such page is skipped if it has a next page and either announces more or its items were not found.
(*) Not when more was announced, or when a total or a last page seen with earlier items says that there is more.
A walk is never complete when the items of some page were not found.

Example: a listing by page number states a total of 7 and has 5 items a page. Page 1 holds 5 items, so the walk goes on.
Page 2 holds 2 items: 5 + 2 reach the total, so it is the last page, and the walk is complete after two paid pages. If
page 2 came empty instead, the walk would end with "empty page" and `complete` False, because 5 items are fewer than 7.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import ItemsNotFound, NoData
from .fingerprint import are_certain, digest
from .json_path import follow, follow_typed, is_list, lists, text_of, whole
from .next_page import as_sent, holds_cursor, what_follows
from .page import page_of, with_places
from .resume_token import EndReason, State, first_state, state_of, token_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from justone_generated._base import Answer, Operation
    from justone_generated.pages import PageRule

    from .page import Page

__all__ = ["EndReason", "Position"]

_COMPLETE: frozenset[EndReason | None] = frozenset({"last page", "empty page", "no next page"})


class Position:
    """The position of one walk. Arguments are by wire name."""

    def __init__(
        self, operation: Operation[Any], rule: PageRule, arguments: Mapping[str, object], resume: str | None = None
    ) -> None:
        """Begin with the first page, or where `resume` leads.

        Raises:
            InvalidSettings: `resume` belongs to another walk.
        """
        self._operation = operation
        self.rule: PageRule = rule
        leading = {step.parameter for step in rule.steps}
        self._others = {name: value for name, value in arguments.items() if name not in leading}
        given = {name: value for name, value in arguments.items() if name in leading and not _is_left_out(value)}
        state = first_state(rule, given) if resume is None else state_of(resume, operation, rule, self._others)
        self._state = self._before = state
        """Where the walk is, and where it was before the last page."""
        self._retry_state: State | None = None
        """Where to ask once more for the last page, because the listing broke off there."""
        self._page: Page | None = None
        self._unread: Answer[Any] | None = None
        """The last page, until it is handed out or its items are."""
        self._items: list[Any] = []
        self._next_item = 0
        """Items of the last page, and how many of them were handed out."""
        self._items_missing = False
        """Whether the items of the last page were looked for and not found."""
        self.answer: Answer[Any] | None = None
        """The last answer received."""
        self.stopped: EndReason | None = None
        """Why the last `items()` or `pages()` stopped, where the listing itself did not end."""

    @property
    def pages(self) -> int:
        """Pages received, those before a resumed walk included."""
        return self._state.pages

    @property
    def has_ended(self) -> bool:
        """Whether no further page is to be asked for."""
        return self._state.ended is not None

    @property
    def end_reason(self) -> EndReason | None:
        """Why it ended; None while it can go on."""
        if self.holds_more():
            return "max_items" if self.stopped == "max_items" else None
        return self._state.ended or self.stopped

    @property
    def complete(self) -> bool:
        """Whether the listing showed that nothing follows, and all was handed out."""
        return self._state.complete and not self.holds_more()

    @property
    def is_final(self) -> bool:
        """Whether a resume token leads to nothing more."""
        return self.place().ended is not None

    @property
    def arguments(self) -> dict[str, object]:
        """The arguments of the next page."""
        others = {} if self.rule.alone and self.pages else self._others
        return others | (self._state.next or {})

    # -- Receive a page ------------------------------------------------------------------------------

    def receive(self, answer: Answer[Any] | None) -> None:
        """Take note of an answer: a page, a returned error, or None where the service has no such page (code 201)."""
        if answer is None or (self.pages and isinstance(answer.error, NoData)):
            self.answer = answer or self.answer
            self._end_without_page()
        elif answer.error is not None:
            self.answer, self.stopped = answer, "failure"
        else:
            self._receive_page(answer)

    def _receive_page(self, answer: Answer[Any]) -> None:
        before = self._state
        page = page_of(self.rule, answer, before.seen)
        now = self._judged(self._with(page, answer), page, answer)
        again = None
        if self._may_be_temporary(now, page) and (answer.cached or not before.retried):
            again = before._replace(skip=len(page.items or ()), retried=True)
        # The state moves last: a walk that is interrupted before that asks for the page again.
        self._page, self._items, self._next_item, self._items_missing = page, [], 0, False
        self._before, self._retry_state, self.answer, self._unread, self._state = before, again, answer, answer, now

    def _end_without_page(self) -> None:
        state = self._state
        breaks_off = state.announced or self._has_fewer_than_stated(state)
        self._retry_state = state._replace(retried=True) if breaks_off and not state.retried else None
        self._state = state._replace(next=None, ended="last page", complete=not (breaks_off or state.missed))

    def _with(self, page: Page, answer: Answer[Any]) -> State:
        """The position behind a page, whatever follows."""
        state = self._state
        marks = (digest(as_sent(state.next or {})), page.mark) if self._copies else (page.mark,)
        now = state._replace(
            pages=state.pages + 1,
            skip=0,
            retried=False,
            empty=page.is_empty or page.is_moved,
            announced=page.more is True,
            missed=state.missed or page.is_moved,
            marks=state.marks + tuple(mark for mark in marks if mark),
        )
        if page.is_empty or page.is_moved:
            return now
        new = page.identities.difference(state.last_ids)
        return now._replace(
            items=None if state.items is None else state.items + len(new),
            total=_stated(page.total, state.total),
            last=_stated(page.last, state.last),
            seen=with_places(state.seen, self.rule, answer) if page.items else state.seen,
            last_ids=tuple(sorted(page.identities)) if self.rule.total else (),
        )

    # -- Decide why it ends: the table above ---------------------------------------------------------

    def _judged(self, now: State, page: Page, answer: Answer[Any]) -> State:
        asked = self._state.next or {}
        following = what_follows(self._operation, self.rule, asked, answer.raw, page)
        ended = self._reason(now, page, following, answer)
        complete = ended in _COMPLETE and not now.missed and self._is_credible(now, page, ended)
        return now._replace(next=None if ended else following, ended=ended, complete=complete)

    def _reason(
        self, now: State, page: Page, following: dict[str, object] | None, answer: Answer[Any]
    ) -> EndReason | None:
        if page.more is False:
            return "last page"
        if now.empty and (self._state.empty or following is None or not (page.more or page.is_moved)):
            return "empty page"
        if page.mark in self._state.marks:
            return "repeated page"
        if page.more is None and self._is_last(page, now):
            return "last page"
        if following is None:
            speaks_of_more = page.more or self.rule.has_more or holds_cursor(self.rule, answer.raw)
            return "no cursor" if speaks_of_more else "no next page"
        is_asked = self._copies and digest(as_sent(following)) in now.marks
        return "repeated cursor" if is_asked else None

    def _may_be_temporary(self, now: State, page: Page) -> bool:
        """Whether one retry may help. A repeated page or cursor is final."""
        return now.ended == "no cursor" or (now.ended == "empty page" and not self._is_credible(now, page, now.ended))

    def _is_credible(self, now: State, page: Page, ended: EndReason | None) -> bool:
        """Whether nothing speaks against a complete end: the notes (*) below the table."""
        if page.more is True or (page.more is None and self.rule.has_more and self._state.announced):
            return False
        return not (ended == "empty page" and self._has_fewer_than_stated(now))

    def _is_last(self, page: Page, now: State) -> bool:
        """Whether the last page's number or the total is reached. A total below the items of one page says nothing."""
        if page.last is not None and page.last > 0 and self._number is not None:
            return self._number >= page.last
        if page.items is None or page.total is None or now.items is None:
            return False
        return len(page.identities) <= page.total <= now.items

    def _has_fewer_than_stated(self, state: State) -> bool:
        """Whether the numbers that came with the items promise more than was received."""
        if state.last is not None and self._number is not None:
            return self._number < state.last
        return state.total is not None and state.items is not None and state.items < state.total

    @property
    def _number(self) -> int | None:
        """The number of the page asked for, where pages are numbered."""
        numbered = (step.parameter for step in self.rule.steps if step.how == "page")
        return next((whole((self._state.next or {}).get(name)) for name in numbered), None)

    @property
    def _copies(self) -> bool:
        """Whether a cursor leads on; a number that is counted up never comes back."""
        return any(step.how == "copy" for step in self.rule.steps)

    # -- Hand out a page or its items ----------------------------------------------------------------

    def holds_more(self) -> bool:
        """Whether a page was received that is not handed out, or only some of its items are."""
        return self._unread is not None or self._next_item < len(self._items)

    def take_page(self) -> Answer[Any] | None:
        """Hand out the last page."""
        self._unread, self._items, self._next_item = None, [], 0
        return self.answer

    def holds_item(self) -> bool:
        """Whether the last page holds an item that is not handed out.

        Raises:
            ItemsNotFound: Its items are not where the rule looks for them. The walk can go on behind the page.
        """
        if self._unread is not None:
            answer = self._unread
            try:
                items = self._items_of(answer)
            except ItemsNotFound:
                self._unread, self._items_missing = None, True
                raise
            self._items, self._next_item, self._unread = items, self._before.skip, None
        return self._next_item < len(self._items)

    def take_item(self) -> Any:
        """Hand out the next item of the last page."""
        item = self._items[self._next_item]
        self._next_item += 1
        return item

    def _items_of(self, answer: Answer[Any]) -> list[Any]:
        """The items of a page with their declared types; none of a page that came before."""
        page = self._page
        if page is None or not page.is_moved:
            items: Any = (
                None if page is None or self._is_known(page) else follow_typed(answer.data, self.rule.items[1:])
            )
            return items if is_list(items) else []
        elsewhere, found = [*lists(answer.raw.get("data"))], follow(answer.raw, self.rule.items)
        near = f"there are lists at {', '.join(elsewhere[:8])}" if elsewhere else "the page holds no list"
        raise ItemsNotFound(
            f"{text_of(self.rule.items)} holds {'nothing' if found is None else type(found).__name__}; {near}",
            answer=answer,
            operation=answer.operation,
            http_status=answer.http_status,
            request_id=answer.request_id,
            attempts=answer.attempts,
            region=answer.region,
        )

    def _is_known(self, page: Page) -> bool:
        """Whether its items were handed out before. Doubtful ones are skipped only if the walk ends incomplete."""
        is_same = page.mark in self._before.marks
        return is_same and (self._state.ended == "repeated page" or are_certain(page.items or []))

    # -- Interrupt and resume ------------------------------------------------------------------------

    def place(self) -> State:
        """Where a resumed walk begins: behind the last page, or within it."""
        if self._unread is not None or self._items_missing:
            return self._before
        if self._next_item < len(self._items):
            return self._before._replace(skip=self._next_item)
        return self._retry_state or self._state

    def token(self, place: State) -> str:
        """Encode a position as a resume token."""
        return token_of(place, self._operation, self.rule, self._others)


def _is_left_out(value: object) -> bool:
    """Whether a value is not sent. Anything but text is not compared: arrays refuse that."""
    return value is None or (isinstance(value, str) and not value)


def _stated(now: int | None, before: int | None) -> int | None:
    """The number of all items or pages; 0 and less say nothing."""
    return now if now is not None and now > 0 else before
