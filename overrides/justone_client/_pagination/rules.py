"""The rule of a listing, and whether it says enough to walk the listing."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING, Any, TypeGuard

from justone_generated.pages import RULES, PageRule, Step

from .._requests.operations import named, nearest_key
from ..errors import InvalidArgument
from .json_path import route_of, whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from justone_generated._base import Operation
    from justone_generated.pages import Route

__all__ = ["PageRule", "Step", "checked_rule", "page_rule", "refuse_uncountable"]


def page_rule(operation: str | Operation[Any] | Callable[..., Any]) -> PageRule | None:
    """How a listing goes on from page to page, with the evidence; None where nothing is known.

    Args:
        operation: `GET /api/...`, an `Operation`, or a method of a client.

    Raises:
        InvalidArgument: It is none of these.
    """
    return RULES.get(named(operation).key)


def checked_rule(
    operation: Operation[Any],
    rule: PageRule | None,
    items_at: str | None,
    *,
    allow_guesses: bool,
    bounded: bool,
    for_items: bool,
) -> PageRule:
    """The rule by which an operation is walked.

    Args:
        rule: The caller's own rule instead of the package's.
        items_at: Where the caller says that a page holds its items, such as `data.list`.
        allow_guesses: Whether to accept a rule without evidence.
        bounded: Whether the caller limits the number of pages.
        for_items: Whether the caller wants items, not pages.

    Raises:
        InvalidArgument: Too little is known. The message says what is missing and how to give it.
    """
    if rule is None:
        rule = _committed(operation, allow_guesses=allow_guesses)
    elif mistakes := list(_mistakes(rule, operation)):
        raise InvalidArgument("; ".join(mistakes), operation=operation.key)
    if items_at is not None:
        rule = rule._replace(items=_route(items_at, operation))
    problems = list(_gaps(rule))
    if for_items and not rule.items:
        problems.append(
            'the rule does not say where a page holds its items: give with_options(items_at="data.…"), or read pages()'
        )
    if not bounded and _is_endless(rule):
        problems.append("nothing says where the listing ends: give max_pages")
    if problems:
        raise InvalidArgument("; ".join(problems), operation=operation.key)
    return rule


def _route(items: object, operation: Operation[Any]) -> Route:
    try:
        if not isinstance(items, str):
            raise ValueError(f"{items!r} is not text: write it like data.list")
        return route_of(items)
    except ValueError as error:
        raise InvalidArgument(f"items_at: {error}", operation=operation.key) from None


def refuse_uncountable(operation: Operation[Any], rule: PageRule, arguments: Mapping[str, object]) -> None:
    """Refuse a first page without a number: nothing would lead from it to the second.

    Raises:
        InvalidArgument: Naming the parameter.
    """
    for step in rule.steps:
        start = arguments.get(step.parameter)
        if step.how != "copy" and whole(start) is None:
            raise InvalidArgument(
                f"{step.parameter} must begin with a whole number, got {start!r}: give one, or first= in its Step",
                operation=operation.key,
            )


def _mistakes(rule: object, operation: Operation[Any]) -> Iterator[str]:
    """What is wrong with the caller's own rule."""
    if not isinstance(rule, PageRule):
        yield f"rule must be a PageRule, got {rule!r}"
        return
    steps: object = rule.steps
    if not _is_tuple(steps) or not all(isinstance(step, Step) for step in steps):
        yield f"rule: steps must be a tuple of Step such as (Step('page', 'page', first=1),), got {steps!r}"
        return
    if not rule.steps:
        yield "rule: steps is empty, so nothing leads to the next page"
    for step in rule.steps:
        yield from _mistakes_of(step, operation)
    routes = {"has_more": rule.has_more, "items": rule.items, "total": rule.total, "last": rule.last}
    routes |= {f"source of {step.parameter}": step.source for step in rule.steps}
    for name, route in routes.items():
        if not _is_route(route):
            yield f"rule: {name} must be a path like ('data', 'list'), got {route!r}"
    for name, word in {"inverted": rule.inverted, "alone": rule.alone}.items():
        if type(word) is not bool:
            yield f"rule: {name} must be True or False, got {word!r}"
    if rule.alone:
        yield from _missing_alone(rule, operation)
    if type(rule.end) not in (str, NoneType):
        yield f"rule: end must be text, also for a number, got {rule.end!r}"


def _missing_alone(rule: PageRule, operation: Operation[Any]) -> Iterator[str]:
    """Parameters that every page needs and that `alone` would leave out."""
    given = {step.parameter for step in rule.steps}
    needed = [one.name for one in operation.parameters if one.required and one.name not in given]
    if needed:
        yield f"rule: alone=True, but every page needs {', '.join(needed)}"


def _mistakes_of(step: Step, operation: Operation[Any]) -> Iterator[str]:
    known = [parameter.name for parameter in operation.parameters]
    if step.how not in ("page", "offset", "copy"):
        yield f"rule: how of {step.parameter} must be 'page', 'offset' or 'copy', got {step.how!r}"
    if type(step.parameter) is not str or (known and step.parameter not in known):
        yield f"rule: unknown parameter {step.parameter}: choose from {', '.join(known)}"
    if type(step.first) not in (str, int, NoneType):
        yield f"rule: first of {step.parameter} must be text or a whole number, got {step.first!r}"
    if step.by is not None and (type(step.by) is not int or step.by < 1):
        yield f"rule: by of {step.parameter} must be 1 or more, or None for as many as came, got {step.by!r}"
    if step.field is not None and (type(step.field) is not str or not all(step.field.split("."))):
        yield f"rule: field of {step.parameter} must be a name such as 'cursor' or 'page.cursor', got {step.field!r}"


def _is_route(given: object) -> bool:
    return _is_tuple(given) and (not given or given[0] == "data") and all(type(step) in (str, int) for step in given)


def _is_tuple(given: object) -> TypeGuard[tuple[object, ...]]:
    return isinstance(given, tuple)


def _committed(operation: Operation[Any], *, allow_guesses: bool) -> PageRule:
    rule = RULES.get(operation.key)
    if rule is None:
        guess = None if operation.name else nearest_key(operation.key)
        what = f"did you mean {guess}?" if guess else "give with_options(rule=PageRule(...)) if it has some"
        raise InvalidArgument(f"no rule for further pages is known: {what}", operation=operation.key)
    if rule.evidence == "guess" and not allow_guesses:
        why = f" ({rule.note.rstrip('.')})" if rule.note else ""
        raise InvalidArgument(
            f"how its pages go on is a guess{why}: give with_options(allow_guesses=True) to pay for pages by it",
            operation=operation.key,
        )
    return rule


def _gaps(rule: PageRule) -> Iterator[str]:
    for step in rule.steps:
        if step.how == "copy" and not step.source and not step.field:
            yield (
                f"the rule does not say where an answer holds the next {step.parameter}: give"
                " with_options(rule=page_rule(...)._replace(steps=...))"
            )
        elif step.how == "offset" and not step.by and not rule.items:
            yield (
                f"{step.parameter} grows by the items of a page, but the rule does not say where they are: give"
                ' with_options(items_at="data.…")'
            )


def _is_endless(rule: PageRule) -> bool:
    """Whether it counts up, and no page can be seen to be empty or the last."""
    counts = all(step.how != "copy" for step in rule.steps)
    return counts and not (rule.has_more or rule.items)  # the number of the last page may be missing, or 0
