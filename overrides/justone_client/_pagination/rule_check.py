"""Whether enough is known of a listing to walk it."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING, Any, TypeGuard

from justone_generated.pages import RULES, PageRule, Step

from .._requests.operations import nearest_key
from ..errors import InvalidArgument
from .json_path import route_of, whole

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from justone_generated._base import Operation
    from justone_generated.pages import Route

__all__ = ["checked_rule", "refuse_uncountable"]


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
    if rule is None:
        rule = _committed(operation, allow_guesses=allow_guesses)
    elif mistakes := list(_mistakes(rule, operation)):
        raise InvalidArgument("; ".join(mistakes), operation=operation.key)
    if items is not None:
        rule = rule._replace(items=_route(items, operation))
    problems = list(_gaps(rule))
    if for_items and not rule.items:
        problems.append('nothing says where the items of a page stand: give items="data.…", or take iter_pages')
    if not bounded and _is_endless(rule):
        problems.append("nothing says where it ends: give max_pages")
    if problems:
        raise InvalidArgument("; ".join(problems), operation=operation.key)
    return rule


def _route(items: object, operation: Operation[Any]) -> Route:
    try:
        if not isinstance(items, str):
            raise ValueError(f"{items!r} is no text; it reads like data.list")
        return route_of(items)
    except ValueError as error:
        raise InvalidArgument(f"items: {error}", operation=operation.key) from None


def refuse_uncountable(operation: Operation[Any], rule: PageRule, arguments: Mapping[str, object]) -> None:
    """Refuse a first page that cannot be counted on from: without a number nothing would lead to the second.

    Raises:
        InvalidArgument: Naming the parameter.
    """
    for step in rule.steps:
        start = arguments.get(step.parameter)
        if step.how != "copy" and whole(start) is None:
            given = "nothing says from where" if start is None else f"{start!r} is none"
            raise InvalidArgument(
                f"{step.parameter} counts on from a whole number, and {given}: give it, or first= in its Step",
                operation=operation.key,
            )


def _mistakes(rule: object, operation: Operation[Any]) -> Iterator[str]:
    """What is wrong with a rule of the caller's."""
    if not isinstance(rule, PageRule):
        yield f"rule: a PageRule is needed, not {rule!r}"
        return
    steps: object = rule.steps
    if not _is_tuple(steps) or not all(isinstance(step, Step) for step in steps):
        yield f"rule: steps={steps!r}; a tuple of Step is needed, such as (Step('page', 'page', first=1),)"
        return
    if not rule.steps:
        yield "rule: without steps nothing leads on"
    for step in rule.steps:
        yield from _mistakes_of(step, operation)
    routes = {"has_more": rule.has_more, "items": rule.items, "total": rule.total, "last": rule.last}
    routes |= {f"source of {step.parameter}": step.source for step in rule.steps}
    for name, route in routes.items():
        if not _is_route(route):
            yield f"rule: {name}={route!r} is no way into an answer; it is written like ('data', 'list')"
    for name, word in {"inverted": rule.inverted, "alone": rule.alone}.items():
        if type(word) is not bool:
            yield f"rule: {name}={word!r}; True or False is needed"
    if rule.alone:
        yield from _missing_alone(rule, operation)
    if type(rule.end) not in (str, NoneType):
        yield f"rule: end={rule.end!r}; text is needed, also for a number"


def _missing_alone(rule: PageRule, operation: Operation[Any]) -> Iterator[str]:
    """What the pages after the first need and would not get."""
    given = {step.parameter for step in rule.steps}
    needed = [one.name for one in operation.parameters if one.required and one.name not in given]
    if needed:
        yield f"rule: alone=True, but every page needs {', '.join(needed)}"


def _mistakes_of(step: Step, operation: Operation[Any]) -> Iterator[str]:
    known = [parameter.name for parameter in operation.parameters]
    if step.how not in ("page", "offset", "copy"):
        yield f"rule: how={step.how!r} of {step.parameter}; 'page', 'offset' or 'copy' is needed"
    if type(step.parameter) is not str or (known and step.parameter not in known):
        yield f"rule: there is no parameter {step.parameter}; known are {', '.join(known)}"
    if type(step.first) not in (str, int, NoneType):
        yield f"rule: first={step.first!r} of {step.parameter}; what the first page has is needed, text or a number"
    if step.by is not None and (type(step.by) is not int or step.by < 1):
        yield f"rule: by={step.by!r} of {step.parameter}; 1 or more is needed, or None for as many as came"
    if step.field is not None and (type(step.field) is not str or not all(step.field.split("."))):
        yield f"rule: field={step.field!r} of {step.parameter}; a name is needed, such as 'cursor' or 'page.cursor'"


def _is_route(given: object) -> bool:
    return _is_tuple(given) and (not given or given[0] == "data") and all(type(step) in (str, int) for step in given)


def _is_tuple(given: object) -> TypeGuard[tuple[object, ...]]:
    return isinstance(given, tuple)


def _committed(operation: Operation[Any], *, allow_guesses: bool) -> PageRule:
    rule = RULES.get(operation.key)
    if rule is None:
        guess = None if operation.name else nearest_key(operation.key)
        why = f"did you mean {guess}?" if guess else "there may be none; who knows more gives rule=PageRule(...)"
        raise InvalidArgument(f"nothing is known of further pages: {why}", operation=operation.key)
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
    return counts and not (rule.has_more or rule.items)  # the number of the last page may be missing, or 0
