"""The arguments of the next page, from what the last one held."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._requests.parameters import fields_of, free_fields
from .json_path import follow, whole
from .page import read_cursor

if TYPE_CHECKING:
    from collections.abc import Mapping

    from justone_generated._base import Operation
    from justone_generated.pages import PageRule, Step

    from .page import Page

__all__ = ["as_sent", "holds_cursor", "what_follows"]

_NO_CURSOR = ("", "0", "-1")
"""Values that never lead to another page: 0 is where a listing begins."""


def what_follows(
    operation: Operation[Any], rule: PageRule, now: Mapping[str, object], envelope: Mapping[str, Any], page: Page
) -> dict[str, object] | None:
    """The arguments of the next page; None when nothing leads there. `now` are those of the page that came."""
    new = dict[str, object]()
    for step in rule.steps:
        if step.how == "copy":
            value = _cursor(operation, rule, step, envelope)
        else:
            value = _counted(step, now.get(step.parameter), envelope, page)
            if value is None:
                return None
        if value is not None:
            new[step.parameter] = value
    # With a counted or announced page, the other values may come with the first page only, such as the id of a search.
    counts = any(step.how != "copy" for step in rule.steps)
    leads = counts or page.more or len(new) == len(rule.steps)
    return {**now, **new} if new and leads else None


def holds_cursor(rule: PageRule, envelope: Mapping[str, Any]) -> bool:
    """Whether an answer holds a cursor, even one that cannot be followed."""
    return any(_leads(rule, read_cursor(step, envelope)) for step in rule.steps)


def as_sent(arguments: Mapping[str, object]) -> dict[str, str]:
    """The arguments as text: 1 and "1" are sent alike."""
    return {name: str(value) for name, value in arguments.items()}


def _cursor(operation: Operation[Any], rule: PageRule, step: Step, envelope: Mapping[str, Any]) -> str | int | None:
    value = read_cursor(step, envelope)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, (str, int)) or not _leads(rule, value):
        return None
    return value if _can_be_sent(operation, step.parameter, value) else None


def _can_be_sent(operation: Operation[Any], parameter: str, value: str | int) -> bool:
    takes = tuple(one for one in operation.parameters if one.name == parameter)
    alone, given = operation._replace(parameters=takes), {parameter: value}
    _, problems = fields_of(alone, given, any_value=True) if takes else free_fields(given)
    return not problems


def _leads(rule: PageRule, value: object) -> bool:
    return value not in (None, False, [], {}) and str(value) not in (*_NO_CURSOR, rule.end)


def _counted(step: Step, now: object, envelope: Mapping[str, Any], page: Page) -> int | str | None:
    here = whole(step.first if now is None else now)
    said = whole(follow(envelope, step.source)) if step.source else None
    by = 1 if step.how == "page" else step.by or (None if page.items is None else len(page.items))
    if here is None or by is None:
        return None
    value = said if said is not None and said > here else here + by
    return str(value) if isinstance(step.first, str) else value
