"""The calls of one row: arguments from its columns, checked and in the form in which they go over the wire."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from ..._pagination.position import Position
from ..._pagination.rules import refuse_uncountable
from ..._requests.operations import by_wire_name
from ..._requests.parameters import fields_of, free_fields, refuse_gone
from ...errors import Gone, InvalidArgument
from .problems import nearest_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from justone_generated._base import Operation

    from .ready import CheckedStep, Feed

__all__ = ["Call", "calls_of", "refuse_missing_columns", "wire_text"]


class Call(NamedTuple):
    """One call to plan."""

    operation: str
    """Method and path."""
    parameters: str
    """Wire names and values as a JSON list of pairs, sorted; the arguments as a JSON object if the call is refused."""
    refused: str | None = None
    """Why it cannot be sent; it fails free of charge."""


def calls_of(
    step: CheckedStep, row: Mapping[str, object], own: Mapping[str, object], *, any_value: bool
) -> Iterator[Call]:
    """Yield the calls of one row, one for each operation of its step.

    A row of a later step that has no value for a required parameter makes no call: an advertisement among search
    results has no id.

    Args:
        step: The step.
        row: All columns of the row.
        own: Its columns without those of the rows that led to it.
        any_value: Whether undocumented values are allowed.

    Raises:
        InvalidArgument: A row of a function lacks the columns of every operation, such as a misspelt one.
    """
    made, missing = 0, list[str]()
    for feed in step.feeds:
        arguments = _arguments(feed, row, own)
        if step.parent is None or not _lacks_required(feed.operation, arguments):
            made += 1
            yield _call(feed, arguments, any_value=any_value)
        elif name := _without_column(feed, row, arguments):
            missing.append(name)
    if missing and not made and len(missing) == len(step.feeds):
        raise InvalidArgument(f"a row has nothing for {missing[0]}; it has {', '.join(map(str, own)) or 'no columns'}")


def refuse_missing_columns(step: CheckedStep, row: Mapping[str, object]) -> None:
    """Refuse a source whose first row lacks a column that feeds a required parameter: a misspelt one fails every call.

    Raises:
        InvalidArgument: The message has the nearest column.
    """
    for feed in step.feeds:
        required = {one.name for one in feed.operation.parameters if one.required}
        for parameter, column in feed.columns:
            if parameter in required and column not in row:
                raise InvalidArgument(
                    f"the first row of the source has no column {column!r} for {parameter};"
                    f" {nearest_of(column, map(str, row))}",
                    operation=feed.operation.key,
                )


def wire_text(operation: Operation[Any], arguments: Mapping[str, object], *, any_value: bool) -> tuple[str, list[str]]:
    """The parameters of a call as they are kept, and the problems with them."""
    fields, problems = (
        fields_of(operation, arguments, any_value=any_value) if operation.name else free_fields(arguments)
    )
    return json.dumps(sorted(fields), separators=(",", ":")), problems


def _arguments(feed: Feed, row: Mapping[str, object], own: Mapping[str, object]) -> dict[str, object]:
    if not feed.every_column:
        found = {name: row.get(column) for name, column in feed.columns}
    elif list(own) == ["item"]:
        found = {_only_required(feed): own["item"]}
    else:
        found = dict(own)
    return found | dict(feed.fixed)


def _only_required(feed: Feed) -> str:
    fixed = {name for name, _ in feed.fixed}
    required = [one.name for one in feed.operation.parameters if one.required and one.name not in fixed]
    if len(required) != 1:
        raise InvalidArgument(
            f"the operation has {len(required)} required parameters; name the parameter of the column, as in"
            f" id={required[0] if required else 'parameter'}",
            operation=feed.operation.key,
        )
    return required[0]


def _lacks_required(operation: Operation[Any], arguments: Mapping[str, object]) -> bool:
    return any(
        one.required and arguments.get(one.name, arguments.get(one.python_name)) in (None, "")
        for one in operation.parameters
    )


def _without_column(feed: Feed, row: Mapping[str, object], arguments: Mapping[str, object]) -> str | None:
    """A required parameter whose column is missing, not just without a value."""
    columns = dict(feed.columns)
    for one in feed.operation.parameters:
        is_given = one.name in arguments or one.python_name in arguments
        if one.required and (not is_given or (one.name in columns and columns[one.name] not in row)):
            return one.name
    return None


def _call(feed: Feed, arguments: dict[str, object], *, any_value: bool) -> Call:
    operation = feed.operation
    try:
        refuse_gone(operation)
        given = by_wire_name(operation, arguments, by_keyword=True)
        if feed.rule is not None:
            given = Position(operation, feed.rule, given).arguments
            refuse_uncountable(operation, feed.rule, given)
        parameters, problems = wire_text(operation, given, any_value=any_value)
    except (Gone, InvalidArgument) as error:
        parameters, problems = "", [error.message or str(error)]
    if problems:
        return Call(operation.key, json.dumps(arguments, separators=(",", ":"), default=str), "; ".join(problems))
    return Call(operation.key, parameters)
