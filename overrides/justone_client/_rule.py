"""Whether enough is known of a listing to walk it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from justone_generated.pages import RULES

from ._route import route_of
from .errors import InvalidArgument

if TYPE_CHECKING:
    from collections.abc import Iterator

    from justone_generated._base import Operation
    from justone_generated.pages import PageRule

__all__ = ["checked_rule"]


def checked_rule(
    operation: Operation[Any],
    rule: PageRule | None,
    items: str | None,
    *,
    allow_guesses: bool,
    bounded: bool,
    for_items: bool,
) -> PageRule:
    """The rule by which an operation is walked.

    Args:
        rule: The caller's own, instead of the committed one.
        items: Where the items stand, as the caller says, such as `data.list`.
        allow_guesses: Whether one that nothing supports will do.
        bounded: Whether the caller limits the number of pages.
        for_items: Whether its items are wanted.

    Raises:
        InvalidArgument: Nobody knows enough; the message says what is missing and how to give it.
    """
    rule = rule or _committed(operation, allow_guesses=allow_guesses)
    if items is not None:
        try:
            rule = rule._replace(items=route_of(items))
        except ValueError as error:
            raise InvalidArgument(f"items: {error}", operation=operation.key) from None
    problems = list(_gaps(rule))
    if for_items and not rule.items:
        problems.append('nothing says where the items of a page stand: give items="data.…", or take iter_pages')
    if not bounded and _is_endless(rule):
        problems.append("nothing says where it ends: give max_pages")
    if problems:
        raise InvalidArgument("; ".join(problems), operation=operation.key)
    return rule


def _committed(operation: Operation[Any], *, allow_guesses: bool) -> PageRule:
    rule = RULES.get(operation.key)
    if rule is None:
        raise InvalidArgument(
            "nothing is known of further pages, there may be none; who knows more gives rule=PageRule(...)",
            operation=operation.key,
        )
    if rule.evidence == "guess" and not allow_guesses:
        why = f" ({rule.note.rstrip('.')})" if rule.note else ""
        raise InvalidArgument(
            f"how its pages go on is a guess{why}, and each page is billed; allow_guesses=True follows it",
            operation=operation.key,
        )
    return rule


def _gaps(rule: PageRule) -> Iterator[str]:
    for step in rule.steps:
        if step.how == "copy" and not step.source and not step.field:
            yield (
                f"nothing says where an answer holds the next {step.parameter}; who knows gives"
                " rule=page_rule(...)._replace(steps=...)"
            )
        elif step.how == "offset" and not step.by and not rule.items:
            yield f'{step.parameter} grows by the items of a page, but where they stand is unknown: give items="data.…"'


def _is_endless(rule: PageRule) -> bool:
    """Whether it counts on and nothing tells which page is empty or the last."""
    counts = all(step.how != "copy" for step in rule.steps)
    return counts and not (rule.has_more or rule.items or rule.last)
