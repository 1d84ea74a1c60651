"""The rule of a listing, and whether it says enough to walk the listing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
    elif not isinstance(rule, PageRule):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgument(f"rule must be a PageRule, got {rule!r}; write PageRule(...)", operation=operation.key)
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


def _route(items_at: str, operation: Operation[Any]) -> Route:
    try:
        return route_of(items_at)
    except AttributeError:
        shown = ".".join(map(str, items_at)) if isinstance(items_at, (tuple, list)) else "data.list"
        raise InvalidArgument(
            f"items_at must be text with dots, got {items_at!r}; write items_at={shown!r}", operation=operation.key
        ) from None
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


def _mistakes(rule: PageRule, operation: Operation[Any]) -> Iterator[str]:
    """What a type checker cannot see in the caller's own rule, and what would pay for the wrong pages."""
    if not rule.steps:
        yield "rule: steps is empty, so nothing leads to the next page"
    for step in rule.steps:
        yield from _mistakes_of(step, operation)
    routes = {"has_more": rule.has_more, "items": rule.items, "total": rule.total, "last": rule.last}
    routes |= {f"source of {step.parameter}": step.source for step in rule.steps}
    for name, route in routes.items():
        if route and (not isinstance(route, tuple) or route[0] != "data"):  # pyright: ignore[reportUnnecessaryIsInstance]
            yield f"rule: {name} must be a path like ('data', 'list'), got {route!r}"
    going = {step.parameter for step in rule.steps}
    needed = [one.name for one in operation.parameters if one.required and one.name not in going]
    if rule.alone and needed:
        yield f"rule: alone=True, but every page needs {', '.join(needed)}"


def _mistakes_of(step: Step, operation: Operation[Any]) -> Iterator[str]:
    known = [parameter.name for parameter in operation.parameters]
    if step.how not in ("page", "offset", "copy"):
        yield f"rule: how of {step.parameter} must be 'page', 'offset' or 'copy', got {step.how!r}"
    if known and step.parameter not in known:
        yield f"rule: unknown parameter {step.parameter}: choose from {', '.join(known)}"
    if step.by is not None and step.by < 1:
        yield f"rule: by of {step.parameter} must be 1 or more, or None for as many as came, got {step.by!r}"
    if step.field is not None and not all(step.field.split(".")):
        yield f"rule: field of {step.parameter} must be a name such as 'cursor' or 'page.cursor', got {step.field!r}"


def _committed(operation: Operation[Any], *, allow_guesses: bool) -> PageRule:
    rule = RULES.get(operation.key)
    if rule is None:
        guess = None if operation.name else nearest_key(operation.key)
        alone = f"call {operation.name or 'it with client.call'} itself; if it has further pages, give"
        what = f"did you mean {guess}?" if guess else f"{alone} with_options(rule=PageRule(...))"
        raise InvalidArgument(f"this operation is not known to be a listing: {what}", operation=operation.key)
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
