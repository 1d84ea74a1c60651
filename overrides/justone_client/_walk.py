"""How a listing goes on: what the next page takes, and why there is none. Decides, does not call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._content import digest
from ._page import copied, page_of, with_places
from ._resume import Ended, State, state_of, token_of
from ._route import follow, follow_typed, is_list, lists, text_of, whole
from .errors import InvalidSettings, ItemsNotFound

if TYPE_CHECKING:
    from collections.abc import Mapping

    from justone_generated._base import Answer, Operation
    from justone_generated.pages import PageRule, Step

    from ._page import Page

__all__ = ["Ended", "Walk", "at_least_one"]

_COMPLETE: frozenset[Ended | None] = frozenset({"last page", "empty page", "no next page"})
_NO_CURSOR = ("", "0", "-1")
"""What no service goes on with: 0 is where a listing begins."""


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
        at_least_one("max_pages", max_pages)
        self.operation, self.rule, self._own_items = operation, rule, own_items
        going = {step.parameter for step in rule.steps}
        self._others = {name: value for name, value in arguments.items() if name not in going}
        given = {name: value for name, value in arguments.items() if name in going and value not in (None, "")}
        if resume is None:
            self._state = _begun(rule, given)
        else:
            self._state = state_of(resume, operation, rule, self._others)
        self._before = self._state
        """Where it was before the page taken last."""
        self._page: Page | None = None
        """The page taken last."""
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
    def arguments(self) -> dict[str, object]:
        """What the next page takes."""
        others = {} if self.rule.alone and self.pages else self._others
        return others | (self._state.next or {})

    def took(self, answer: Answer[Any]) -> None:
        """Take note of a page: what it holds, what follows."""
        if answer.error is not None:
            self._failed = True
            return
        page = page_of(self.rule, answer, self._state, is_own=self._own_items)
        now = self._judged(self._with(page, answer), page, answer.raw)
        # At once, and last: whoever is interrupted before has not moved, and asks for the page again.
        self._page, self._before, self._state = page, self._state, now

    def found_nothing(self) -> None:
        """The service says that there is no such page (code 201)."""
        state, complete = self._state, not self._state.announced
        again = not (complete or state.again)
        following = state.next if again else None
        self._state = state._replace(next=following, again=again, ended="last page", complete=complete)

    def items_of(self, answer: Answer[Any]) -> list[Any]:
        """The items of the page taken last, with their declared types; none of a page that came before.

        Raises:
            ItemsNotFound: They are not where they were looked for.
        """
        page = self._page
        if page is None or answer.error is not None or page.repeats:
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
        return state._replace(
            pages=number,
            items=state.items + len(page.items or ()),
            skip=0,
            barren=page.is_barren,
            announced=page.more is True,
            seen=with_places(state.seen, self.rule, answer) if page.items else state.seen,
            asked={digest(_as_sent(state.next or {})): number} | state.asked,
            held={page.held: number} | state.held,
        )

    # -- Why it ends ---------------------------------------------------------------------------------

    def _judged(self, now: State, page: Page, envelope: Mapping[str, Any]) -> State:
        """With why it ends, if it does. An end with less than was announced may be asked for again, once."""
        following = self._following(envelope, page)
        ended = self._reason(now, page, following)
        if ended == "no next page" and any(self._is_cursor(copied(step, envelope)) for step in self.rule.steps):
            ended = "no cursor"  # one that cannot be followed is no end
        complete = ended in _COMPLETE and self._is_credible(page, ended)
        is_over = complete or page.repeats or ended == "repeated cursor" or self._state.again
        again = ended is not None and not is_over
        following = following if ended is None or again else None
        return now._replace(next=following, again=again, ended=ended, complete=complete)

    def _reason(self, now: State, page: Page, following: dict[str, object] | None) -> Ended | None:
        if page.more is False:
            return "last page"
        if page.is_empty and (self._state.barren or not (page.more and following)):
            return "empty page"  # one amid full ones is passed, where the service says that more follows
        if page.repeats:
            return "repeated page"
        if page.is_barren and self._state.barren:
            return "empty page"
        if page.more is None and self._is_last(page, now):
            return "last page"
        if following is None:
            return "no cursor" if page.more or self.rule.has_more else "no next page"
        return "repeated cursor" if digest(_as_sent(following)) in now.asked else None

    def _is_last(self, page: Page, now: State) -> bool:
        """Whether the number of the last page is reached, or that of all items; numbers that cannot be say nothing."""
        counted = (step.parameter for step in self.rule.steps if step.how == "page")
        number = next((whole((self._state.next or {}).get(name)) for name in counted), None)
        if page.last is not None and page.last > 0 and number is not None:
            return number >= page.last
        if page.items is None or page.total is None or not now.whole:
            return False
        return len(page.items) <= page.total <= now.items

    def _is_credible(self, page: Page, ended: Ended | None) -> bool:
        """Whether nothing speaks against this end: an announcement, a flag that went missing, items that moved."""
        flag_is_lost = page.more is None and bool(self.rule.has_more) and self._state.announced
        return page.more is not True and not flag_is_lost and (ended == "last page" or not page.is_moved)

    # -- What follows --------------------------------------------------------------------------------

    def _following(self, envelope: Mapping[str, Any], page: Page) -> dict[str, object] | None:
        """What the next page takes; None when nothing leads there."""
        now, new = self._state.next or {}, dict[str, object]()
        for step in self.rule.steps:
            if step.how == "copy":
                value = self._copied(step, envelope)
            else:
                value = _counted(step, now.get(step.parameter), envelope, page)
                if value is None:
                    return None
            if value is not None:
                new[step.parameter] = value
        # Where a page is counted or announced, the rest may come with the first page only, such as the id of a search.
        counts = any(step.how != "copy" for step in self.rule.steps)
        leads = counts or page.more or len(new) == len(self.rule.steps)
        return now | new if new and leads else None

    def _copied(self, step: Step, envelope: Mapping[str, Any]) -> str | int | None:
        value = copied(step, envelope)
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if isinstance(value, bool) or not isinstance(value, (str, int)) or not self._is_cursor(value):
            return None
        number = any(one.name == step.parameter and one.type == "integer" for one in self.operation.parameters)
        return None if number and whole(value) is None else value

    def _is_cursor(self, value: object) -> bool:
        """Whether it leads somewhere, be it that nobody knows how."""
        return value not in (None, False, [], {}) and str(value) not in (*_NO_CURSOR, self.rule.end)

    # -- Interrupted, and taken up again -------------------------------------------------------------

    def token(self, *, within: int | None = None) -> str:
        """What `resume` takes to go on behind the last page, or behind the first `within` items of it."""
        state = self._state if within is None else self._before._replace(skip=within)
        if within is None and state.again and state.next is None:  # only the same page may hold what leads on
            state = self._before._replace(skip=len((self._page and self._page.items) or ()), again=True)
        return token_of(state, self.operation, self.rule, self._others)


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
        ended=None,
        complete=False,
        seen=(),
        asked={},
        held={},
    )


def at_least_one(name: str, value: int | None) -> None:
    """Refuse what is no number of things to stop after.

    Raises:
        InvalidSettings: Naming the setting.
    """
    if value is not None and (not isinstance(value, int) or isinstance(value, bool) or value < 1):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidSettings(f"{name}={value!r}: 1 or more is needed, or None")


def _counted(step: Step, now: object, envelope: Mapping[str, Any], page: Page) -> int | str | None:
    here = whole(step.first if now is None else now)
    said = whole(follow(envelope, step.source)) if step.source else None
    by = 1 if step.how == "page" else step.by or (None if page.items is None else len(page.items))
    if here is None or by is None:
        return None
    value = said if said is not None and said > here else here + by
    return str(value) if isinstance(step.first, str) else value


def _as_sent(arguments: Mapping[str, object]) -> dict[str, str]:
    return {name: str(value) for name, value in arguments.items()}
