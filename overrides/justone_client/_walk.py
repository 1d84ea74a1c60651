"""How a listing goes on: what the next page takes, and why there is none. Decides, does not call."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Literal

from ._route import follow, follow_typed, is_list, lists, nearest_named, whole
from .errors import InvalidSettings, ItemsNotFound

if TYPE_CHECKING:
    from collections.abc import Mapping

    from justone_generated._base import Answer, Operation
    from justone_generated.pages import PageRule, Step

__all__ = ["Ended", "Walk"]

Ended = Literal[
    "last page", "empty page", "no next page", "repeated page", "repeated cursor", "max_pages", "max_items", "failure"
]
"""Why a listing ended: the service said so; a page held nothing; nothing leads on; what came or would be asked came
before; the caller's own limits; an answer with an error (`raise_errors=False`)."""
_FINAL: frozenset[Ended] = frozenset({"last page", "no next page", "repeated page", "repeated cursor"})
_FLAGS = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}


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
        if max_pages is not None and (not isinstance(max_pages, int) or max_pages < 1):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidSettings(f"max_pages={max_pages!r}: 1 or more is needed, or None")
        self.operation, self.rule, self._max_pages, self._own_items = operation, rule, max_pages, own_items
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
        self._whole = not given
        """Whether it began with the first page."""
        self._asked: set[tuple[tuple[str, str], ...]] = set()
        self._held: object = None
        """What the page before held."""
        self._items_before = self._skip = 0
        self._until = max_pages
        if resume is not None:
            self._go_on_from(resume)

    @property
    def arguments(self) -> dict[str, object]:
        """What the next page takes."""
        return self._others | (self.next or {})

    def took(self, answer: Answer[Any]) -> None:
        """Take note of a page: what it holds, what follows."""
        if answer.error is not None:
            self.ended = "failure"
            return
        envelope = answer.raw
        found = follow(envelope, self.rule.items or ("data",))
        items = found if self.rule.items and is_list(found) else None
        self._items_before, self.items = self.items, self.items + len(items or ())
        following = self._following(envelope, items)
        self.current = self.next or {}
        self._asked.add(_comparable(self.current))
        self.ended = self._reason(envelope, found, following)
        self.next = None if self.ended in _FINAL else following
        self.pages, self.skipped, self._skip, self._held = self.pages + 1, self._skip, 0, found
        if self.ended is None and self._until is not None and self.pages >= self._until:
            self.ended = "max_pages"

    def found_nothing(self) -> None:
        """The service says that there is no such page (code 201)."""
        self.ended, self.next = "last page", None

    def items_of(self, answer: Answer[Any]) -> list[Any]:
        """The items of the page taken last, with their declared types; none of a page that came before.

        Raises:
            ItemsNotFound: Something else stands in their place; or nothing, and that place was the caller's idea.
        """
        if answer.error is not None or self.ended == "repeated page":
            return []
        items: Any = follow_typed(answer.data, self.rule.items[1:])
        if is_list(items):
            return items
        elsewhere = lists(answer.data)
        if items in (None, "", {}) and not (elsewhere and self._own_items):
            return []
        where = ".".join(map(str, self.rule.items))
        near = f"lists stand at {', '.join(elsewhere[:8])}" if elsewhere else "there is no list in it"
        raise ItemsNotFound(
            f"{where} holds {'nothing' if items is None else type(items).__name__}; {near}",
            answer=answer,
            operation=answer.operation,
            http_status=answer.http_status,
            request_id=answer.request_id,
            attempts=answer.attempts,
            region=answer.region,
        )

    # -- Why it ends ---------------------------------------------------------------------------------

    def _reason(self, envelope: Mapping[str, Any], found: Any, following: dict[str, object] | None) -> Ended | None:
        more = self._says_more(envelope)
        if more is False:
            return "last page"
        if found in (None, "", {}, []) or self._lost_its_lists(found):
            return "empty page"
        if found == self._held:
            return "repeated page"
        if more is None and self._is_last(envelope):
            return "last page"
        if following is None:
            return "no next page"
        return "repeated cursor" if _comparable(following) in self._asked else None

    def _lost_its_lists(self, data: Any) -> bool:
        """Whether a page holds no list, though the one before did: all there is to tell by where items are unknown."""
        return not self.rule.items and bool(lists(self._held)) and not lists(data)

    def _says_more(self, envelope: Mapping[str, Any]) -> bool | None:
        """What the answer says of a further page; None when it has no word for it."""
        if not self.rule.has_more:
            return None
        value = follow(envelope, self.rule.has_more)
        flag = bool(value) if isinstance(value, (bool, int)) else _FLAGS.get(str(value).lower())
        return flag if flag is None else flag is not self.rule.inverted

    def _is_last(self, envelope: Mapping[str, Any]) -> bool:
        """Whether the number of the last page is reached, or that of all items."""
        total, last = (whole(follow(envelope, route)) if route else None for route in (self.rule.total, self.rule.last))
        counted = (step.parameter for step in self.rule.steps if step.how == "page")
        page = next((whole(self.current.get(name)) for name in counted), None)
        if last is not None and page is not None:
            return page >= last
        return self._whole and bool(self.rule.items) and total is not None and self.items >= total

    # -- What follows --------------------------------------------------------------------------------

    def _following(self, envelope: Mapping[str, Any], items: list[Any] | None) -> dict[str, object] | None:
        """What the next page takes; None when nothing leads there."""
        now = self.next or {}
        new: dict[str, object] = {}
        for step in self.rule.steps:
            if step.how == "copy":
                value = self._copied(step, envelope)
            else:
                value = self._counted(step, now.get(step.parameter), envelope, items)
                if value is None:
                    return None
            if value is not None:
                new[step.parameter] = value
        # Where a page is counted or announced, what is copied may come with the first page only, such as a search's id.
        leads = all(step.parameter in new for step in self.rule.steps) or any(
            step.how != "copy" for step in self.rule.steps
        )
        return now | new if new and (leads or self._says_more(envelope)) else None

    @staticmethod
    def _counted(step: Step, now: object, envelope: Mapping[str, Any], items: list[Any] | None) -> int | str | None:
        here = whole(step.first if now is None else now)
        said = whole(follow(envelope, step.source)) if step.source else None
        by = 1 if step.how == "page" else step.by or (len(items) if items is not None else None)
        if here is None or by is None:
            return None
        value = said if said is not None and said > here else here + by
        return str(value) if isinstance(step.first, str) else value

    def _copied(self, step: Step, envelope: Mapping[str, Any]) -> str | int | None:
        value = follow(envelope, step.source) if step.source else nearest_named(envelope.get("data"), step.field or "")
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if isinstance(value, bool) or not isinstance(value, (str, int)) or value in ("", self.rule.end):
            return None
        return value

    # -- Interrupted, and taken up again -------------------------------------------------------------

    def token(self, *, within: int | None = None) -> str | None:
        """What `resume` takes to go on behind the last page, or behind the first `within` items of it."""
        following = self.next if within is None else self.current
        if following is None:
            return None
        done = (self.pages, self.items, self._skip) if within is None else (self.pages - 1, self._items_before, within)
        state = {"operation": self.operation.key, "of": self._fingerprint(), "next": following, "whole": self._whole}
        return json.dumps(state | dict(zip(("pages", "items", "skip"), done, strict=True)), ensure_ascii=False)

    def _go_on_from(self, token: str) -> None:
        try:
            state = json.loads(token)
            key, of, following, whole = state["operation"], state["of"], dict(state["next"]), bool(state["whole"])
            pages, items, skip = int(state["pages"]), int(state["items"]), int(state["skip"])
        except (ValueError, TypeError, KeyError):
            raise InvalidSettings("resume: this is no text that the `resume` of a listing gave") from None
        if key != self.operation.key:
            raise InvalidSettings(f"resume: it belongs to {key}, not to {self.operation.key}")
        if of != self._fingerprint():
            raise InvalidSettings("resume: it belongs to other arguments; give those of the walk that it goes on with")
        self.next, self.pages, self.items, self._skip, self._whole = following, pages, items, skip, whole
        if self._max_pages is not None:
            self._until = pages + self._max_pages

    def _fingerprint(self) -> str:
        """Which search it is, without saying what was searched for."""
        from hashlib import sha256  # only for who interrupts

        said = sorted((name, str(value)) for name, value in self._others.items() if value is not None)
        return sha256(json.dumps(said).encode()).hexdigest()[:16]


def _comparable(arguments: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((name, str(value)) for name, value in arguments.items()))
