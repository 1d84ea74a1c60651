"""The state of a walk: where it is, and why it ends. Decides, does not call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._requests.values import integer
from ..errors import InvalidSettings, ItemsNotFound
from .fingerprint import digest
from .json_path import follow, follow_typed, is_list, lists, text_of, whole
from .next_page import as_sent, has_new_cursor, holds_cursor, what_follows
from .page import page_of, with_places
from .resume_token import Ended, State, state_of, token_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from justone_generated._base import Answer, Operation
    from justone_generated.pages import PageRule

    from .page import Page

__all__ = ["Ended", "Walk", "at_least_one"]

_COMPLETE: frozenset[Ended | None] = frozenset({"last page", "empty page", "no next page"})
_PATIENCE, _ANNOUNCED, _LED = (1, 3, 10), (1, 10, 100), (2, 10, 100)
"""Pages running that are borne with though earlier ones held the same: with no news, with none but times, with none
but texts and times. Longer where more is announced, or new cursors led to them.
"""


class Walk:
    """The state of one walk. Arguments are by wire name."""

    def __init__(
        self,
        operation: Operation[Any],
        rule: PageRule,
        arguments: Mapping[str, object],
        *,
        max_pages: int | None = None,
        resume: str | None = None,
        own_items: bool = False,
    ) -> None:
        """Begin with the first page, or where `resume` says.

        Args:
            own_items: Whether the place of the items is the caller's idea, no committed fact.

        Raises:
            InvalidSettings: `max_pages` is out of its range, or `resume` belongs to another walk.
        """
        max_pages = at_least_one("max_pages", max_pages)
        self.operation, self.rule, self._own_items = operation, rule, own_items
        going = {step.parameter for step in rule.steps}
        self._others = {name: value for name, value in arguments.items() if name not in going}
        given = {name: value for name, value in arguments.items() if name in going and not _is_empty(value)}
        if resume is None:
            self._state = _begun(rule, given)
        else:
            self._state = state_of(resume, operation, rule, self._others)
        self._before = self._state
        """Where it was before the page taken last."""
        self._page: Page | None = None
        """The page taken last."""
        self.answer: Answer[Any] | None = None
        """The last answer that came."""
        self.unopened: Answer[Any] | None = None
        """That of the page taken last, until its items are taken out."""
        self._failed = False
        self._until = None if max_pages is None else self.pages + max_pages

    @property
    def pages(self) -> int:
        """Pages taken, those before a resumed walk included."""
        return self._state.pages

    @property
    def skipped(self) -> int:
        """Items of the page taken last that were handed out before."""
        return self._before.skip

    @property
    def ended(self) -> Ended | None:
        """Why it ended; None while it goes on."""
        if self._failed:
            return "failure"
        is_enough = self._until is not None and self.pages >= self._until
        return self._state.ended or ("max_pages" if is_enough else None)

    @property
    def complete(self) -> bool:
        """Whether it ended because there is no more, as far as anybody can tell."""
        return self._state.complete

    @property
    def missed(self) -> bool:
        """Whether the items of a page were not found."""
        return self._state.missed

    @property
    def is_over(self) -> bool:
        """Whether nothing leads on, not even `resume`."""
        return self._state.ended is not None and self._state.next is None and not self._state.again

    @property
    def arguments(self) -> dict[str, object]:
        """What the next page takes."""
        others = {} if self.rule.alone and self.pages else self._others
        return others | (self._state.next or {})

    def took(self, answer: Answer[Any]) -> None:
        """Take note of a page: what it holds, what follows."""
        if answer.error is not None:
            self.answer, self._failed = answer, True
            return
        page = page_of(self.rule, answer, self._state, is_own=self._own_items)
        now = self._judged(self._with(page, answer), page, answer)
        # At once, and last: whoever is interrupted before has not moved, and asks for the page again.
        self._page, self._before, self._state, self.answer, self.unopened = page, self._state, now, answer, answer

    def found_nothing(self, answer: Answer[Any] | None = None) -> None:
        """The service says that there is no such page (code 201)."""
        state = self._state
        complete = not (state.announced or self._is_short(state))
        again = not (complete or state.again)
        following = state.next if again else None
        self.answer = self.answer if answer is None else answer
        self._state = state._replace(next=following, again=again, ended="last page", complete=complete)

    def items_of(self, answer: Answer[Any]) -> list[Any]:
        """The items of the page taken last, with their declared types; none of a page that came before.

        Raises:
            ItemsNotFound: They are not where they were looked for.
        """
        page = self._page
        if page is None or (not page.news and not page.is_empty and not self._before.led):
            return []
        if not page.is_moved:
            items: Any = follow_typed(answer.data, self.rule.items[1:])
            return items if is_list(items) else []
        elsewhere, found = [*lists(answer.raw.get("data"))], follow(answer.raw, self.rule.items)
        near = f"lists stand at {', '.join(elsewhere[:8])}" if elsewhere else "there is no list in it"
        raise ItemsNotFound(
            f"{text_of(self.rule.items)} holds {'nothing' if found is None else type(found).__name__}; {near}",
            answer=answer,
            operation=answer.operation,
            http_status=answer.http_status,
            request_id=answer.request_id,
            attempts=answer.attempts,
            region=answer.region,
        )

    def _with(self, page: Page, answer: Answer[Any]) -> State:
        """Where the walk is with a page, whatever follows."""
        state, number = self._state, self._state.pages + 1
        state.asked[digest(as_sent(state.next or {}))] = number
        for trace in page.traces:
            state.held.setdefault(trace, number)
        now = state._replace(
            pages=number,
            skip=0,
            barren=page.is_barren,
            announced=page.more is True,
            missed=state.missed or page.is_moved,
        )
        return now if page.is_empty else self._with_content(now, page, answer)

    def _with_content(self, now: State, page: Page, answer: Answer[Any]) -> State:
        new = len(page.identities.difference(now.before)) if page.identities else len(page.items or ())
        return now._replace(
            items=now.items + new,
            total=_said(page.total, now.total),
            last=_said(page.last, now.last),
            stale=tuple(0 if page.news > grade else pages + 1 for grade, pages in enumerate(now.stale)),
            seen=with_places(now.seen, self.rule, answer) if page.items else now.seen,
            before=tuple(page.identities),
        )

    # -- Why it ends ---------------------------------------------------------------------------------

    def _judged(self, now: State, page: Page, answer: Answer[Any]) -> State:
        """With why it ends, if it does. An end with less than was announced may be asked for again, once."""
        following = what_follows(self.operation, self.rule, self._state.next or {}, answer.raw, page)
        ended = self._reason(now, page, following)
        if ended == "no next page" and holds_cursor(self.rule, answer.raw):
            ended = "no cursor"  # one that cannot be followed is no end
        complete = ended in _COMPLETE and self._is_credible(now, page, ended)
        is_circle = ended == "repeated cursor" or (ended == "repeated page" and not page.news and not page.more)
        is_over = complete or is_circle or (self._state.again and not answer.cached)
        again = ended is not None and not is_over
        following = following if ended is None or again else None
        led = has_new_cursor(self.rule, self._state.next or {}, following or {})
        return now._replace(next=following, again=again, led=led, ended=ended, complete=complete)

    def _reason(self, now: State, page: Page, following: dict[str, object] | None) -> Ended | None:
        if page.more is False:
            return "last page"
        if page.is_empty and (self._state.barren or not (page.more and following)):
            return "empty page"  # one amid full ones is passed, where the service says that more follows
        patience = _LED if self._state.led else _ANNOUNCED if page.more else _PATIENCE
        if any(pages >= most for pages, most in zip(now.stale, patience, strict=True)):
            return "repeated page"
        if page.is_barren and self._state.barren:
            return "empty page"
        if page.more is None and self._is_last(page, now):
            return "last page"
        if following is None:
            return "no cursor" if page.more or self.rule.has_more else "no next page"
        return "repeated cursor" if digest(as_sent(following)) in now.asked else None

    def _is_last(self, page: Page, now: State) -> bool:
        """Whether the number of the last page is reached, or that of all items; numbers that cannot be say nothing."""
        if page.last is not None and page.last > 0 and self._number is not None:
            return self._number >= page.last
        if page.items is None or page.total is None or not now.whole:
            return False
        return len(page.identities or page.items) <= page.total <= now.items

    def _is_credible(self, now: State, page: Page, ended: Ended | None) -> bool:
        """Whether nothing speaks against this end: an announcement, a flag that went missing, items that moved, and
        behind an empty page the number of all items or of the last page.
        """
        if page.more is True or (page.more is None and self.rule.has_more and self._state.announced):
            return False
        if ended == "empty page" and self._is_short(now):
            return False
        return ended == "last page" or not page.is_moved

    def _is_short(self, now: State) -> bool:
        """Whether there should be more by the numbers that came with the items."""
        if now.last is not None and self._number is not None:
            return self._number < now.last
        return now.total is not None and now.whole and now.items < now.total

    @property
    def _number(self) -> int | None:
        """The number of the page asked for, where pages are numbered."""
        counted = (step.parameter for step in self.rule.steps if step.how == "page")
        return next((whole((self._state.next or {}).get(name)) for name in counted), None)

    # -- Interrupted, and taken up again -------------------------------------------------------------

    def place(self, *, within: int | None = None) -> State:
        """Behind the last page, or behind the first `within` items of it."""
        state = self._state if within is None else self._before._replace(skip=within)
        if within is None and state.again and state.next is None:  # only the same page may hold what leads on
            state = self._before._replace(skip=len((self._page and self._page.items) or ()), again=True)
        return state

    def text(self, place: State) -> str:
        """What `resume` takes to go on from there."""
        return token_of(place, self.operation, self.rule, self._others)


def _begun(rule: PageRule, given: dict[str, object]) -> State:
    """Where a walk begins: with the first page, or what the caller gave in its place."""
    first = {step.parameter: step.first for step in rule.steps if step.first not in (None, "")}
    return State(
        next=first | given,
        whole=all(str(value) == str(first.get(name)) for name, value in given.items()),
        pages=0,
        items=0,
        skip=0,
        barren=False,
        announced=False,
        again=False,
        missed=False,
        led=False,
        total=None,
        last=None,
        stale=(0, 0, 0),
        ended=None,
        complete=False,
        seen=(),
        before=(),
        asked={},
        held={},
    )


def at_least_one(name: str, value: object) -> int | None:
    """A number of things to stop after, as a plain int; None for no limit.

    Raises:
        InvalidSettings: It is something else; naming the setting.
    """
    number = None if value is None else integer(value)
    if value is not None and (number is None or number < 1):
        raise InvalidSettings(f"{name}={value!r}: a whole number, 1 or more, is needed, or None")
    return number


def _is_empty(value: object) -> bool:
    """Whether it is not sent; anything else is not compared: arrays and missing values refuse that."""
    return value is None or (isinstance(value, str) and not value)


def _said(now: int | None, before: int | None) -> int | None:
    """A number of all items or pages that can be, or the one before."""
    return now if now is not None and now > 0 else before
