"""How a listing goes on: what the next page takes, and why there is none. Decides, does not call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._page import copied, digest, page_of
from ._resume import Ended, State, state_of, token_of
from ._route import follow, follow_typed, is_list, lists, whole
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
        first = {step.parameter: step.first for step in rule.steps if step.first not in (None, "")}
        self.next: dict[str, object] | None = first | given
        """What the next page takes besides the rest; None when nothing leads on."""
        self.current: dict[str, object] = {}
        """The same of the page that was taken last."""
        self.pages = 0
        """Pages taken, those before a resumed walk included."""
        self.items = 0
        """Items on them, as far as the rule says where they stand."""
        self.skipped = 0
        """Items of the page taken last that were handed out before."""
        self.ended: Ended | None = None
        self.complete = False
        """Whether it ended because there is no more, as far as anybody can tell."""
        self._whole = all(str(value) == str(first.get(name)) for name, value in given.items())
        """Whether it began with the first page."""
        self._asked: dict[str, None] = {}
        self._held: dict[str, None] = {}
        """Digests of what pages took and held, in order."""
        self._items_before = self._skip = 0
        self._was_empty = self._repeats = self._said_more = False
        self._lost: int | None = None
        """Items of the page taken last, where nothing but asking for it again leads on."""
        if resume is not None:
            self._go_on_from(state_of(resume, operation, rule, self._others))
        self._until = None if max_pages is None else self.pages + max_pages

    @property
    def arguments(self) -> dict[str, object]:
        """What the next page takes."""
        others = {} if self.rule.alone and self.pages else self._others
        return others | (self.next or {})

    def took(self, answer: Answer[Any]) -> None:
        """Take note of a page: what it holds, what follows."""
        if answer.error is not None:
            self.ended = "failure"
            return
        page, self.current = page_of(self.rule, answer.raw), self.next or {}
        self._items_before, self.items = self.items, self.items + len(page.items or ())
        self._asked[digest(_as_sent(self.current))] = None
        held = digest(page.content)
        self._repeats = not page.is_empty and held in self._held
        following = self._following(answer.raw, page)
        self.ended = self._reason(page, following)
        flag_is_lost = page.more is None and bool(self.rule.has_more) and self._said_more
        self.complete = self.ended in _COMPLETE and page.more is not True and not flag_is_lost
        self.pages, self.skipped, self._skip = self.pages + 1, self._skip, 0
        self._was_empty, self._said_more, self._held[held] = page.is_empty, page.more is True, None
        self.next = None if self.complete or self._repeats or self.ended == "repeated cursor" else following
        is_lost = self.ended == "no cursor" or (self.ended == "empty page" and following is None and not self.complete)
        self._lost = len(page.items or ()) if is_lost else None
        if self.ended is None and self._until is not None and self.pages >= self._until:
            self.ended = "max_pages"

    def found_nothing(self) -> None:
        """The service says that there is no such page (code 201)."""
        self.ended, self.complete = "last page", not self._said_more

    def items_of(self, answer: Answer[Any]) -> list[Any]:
        """The items of the page taken last, with their declared types; none of a page that came before.

        Raises:
            ItemsNotFound: They are not where they were looked for.
        """
        if answer.error is not None or self._repeats:
            return []
        page, elsewhere = page_of(self.rule, answer.raw), lists(answer.raw.get("data"))
        if not page.is_moved and (page.items is not None or not (elsewhere and self._own_items)):
            items: Any = follow_typed(answer.data, self.rule.items[1:])
            return items if is_list(items) else []
        where, found = ".".join(map(str, self.rule.items)), follow(answer.raw, self.rule.items)
        near = f"lists stand at {', '.join(elsewhere[:8])}" if elsewhere else "there is no list in it"
        raise ItemsNotFound(
            f"{where} holds {'nothing' if found is None else type(found).__name__}; {near}",
            answer=answer,
            operation=answer.operation,
            http_status=answer.http_status,
            request_id=answer.request_id,
            attempts=answer.attempts,
            region=answer.region,
        )

    # -- Why it ends ---------------------------------------------------------------------------------

    def _reason(self, page: Page, following: dict[str, object] | None) -> Ended | None:
        if page.more is False:
            return "last page"
        if page.is_empty and (self._was_empty or not (page.more and following)):
            return "empty page"  # one amid full ones is passed, where the service says that more follows
        if self._repeats:
            return "repeated page"
        if page.more is None and self._is_last(page):
            return "last page"
        if following is None:
            return "no cursor" if page.more or self.rule.has_more else "no next page"
        return "repeated cursor" if digest(_as_sent(following)) in self._asked else None

    def _is_last(self, page: Page) -> bool:
        """Whether the number of the last page is reached, or that of all items; numbers that cannot be say nothing."""
        counted = (step.parameter for step in self.rule.steps if step.how == "page")
        number = next((whole(self.current.get(name)) for name in counted), None)
        if page.last is not None and page.last > 0 and number is not None:
            return number >= page.last
        if page.items is None or page.total is None or not self._whole:
            return False
        return len(page.items) <= page.total <= self.items

    # -- What follows --------------------------------------------------------------------------------

    def _following(self, envelope: Mapping[str, Any], page: Page) -> dict[str, object] | None:
        """What the next page takes; None when nothing leads there."""
        now, new = self.next or {}, dict[str, object]()
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
        if isinstance(value, bool) or not isinstance(value, (str, int)) or str(value) in (*_NO_CURSOR, self.rule.end):
            return None
        number = any(one.name == step.parameter and one.type == "integer" for one in self.operation.parameters)
        return None if number and whole(value) is None else value

    # -- Interrupted, and taken up again -------------------------------------------------------------

    def token(self, *, within: int | None = None) -> str:
        """What `resume` takes to go on behind the last page, or behind the first `within` items of it."""
        within = self._lost if within is None else within
        following, asked, held = None if self.complete else self.next, self._asked, self._held
        pages, items, skip = self.pages, self.items, self._skip
        if within is not None:
            following, pages, items, skip = self.current, self.pages - 1, self._items_before, within
            asked, held = dict(list(asked.items())[:-1]), dict(list(held.items())[:-1])
        ended = None if following is not None else self.ended
        state = State(following, pages, items, skip, self._whole, ended, tuple(asked), tuple(held))
        return token_of(state, self.operation, self.rule, self._others)

    def _go_on_from(self, state: State) -> None:
        self.next, self.pages, self.items, self._skip, self._whole = state[:5]
        self._asked, self._held = dict.fromkeys(state.asked), dict.fromkeys(state.held)
        if self.next is None:
            self.ended, self.complete = state.ended, state.ended in _COMPLETE


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
