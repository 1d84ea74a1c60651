"""What is given to `rows`: answers, results of `map`, pages or items of a walk, plain objects.

The first element decides how the others are read; they must be of its kind, and answers of its operation.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from justone_generated._base import Answer
from justone_generated._fields import fields
from justone_generated._record import Record, resolve

from ..._mapping.scheduler import MapResult
from ..._pagination.walk import Walk, listing_of
from ..._requests.operations import find
from ..._requests.rows import arguments_of
from ...errors import InvalidArgument
from .columns import TableRefused
from .names import safe
from .shapes import Declared, declared_by

if TYPE_CHECKING:
    from justone_generated._base import Operation
    from justone_generated.pages import Route

__all__ = ["Entry", "Expected", "Stream", "declared_of", "is_journal", "opened", "parameters_of", "refuse_unreadable"]

_SAMPLE = 1000
"""Elements that are read ahead for their columns if the schema does not say them."""


class Expected(NamedTuple):
    """Elements whose type is known before the first of them: columns need no call."""

    operation: Operation[Any]
    elements: Iterable[object]
    """Answers, or items."""
    route: Route | None = None
    """Where the answers hold the items, beginning with `data`; None for answers."""


class Entry(NamedTuple):
    """One element of the source."""

    data: Any
    operation: str | None = None
    """Of an answer."""
    arguments: Mapping[str, object] | None = None
    """Of a result of `map`."""
    error: str | None = None
    """Of a result of `map` that failed."""


class Stream(NamedTuple):
    """An opened source."""

    entries: Iterator[Entry]
    declared: Declared | None
    """The type of the data; None if it is unknown."""
    operation: str | None
    sample: list[Entry]
    """What was read ahead. `entries` yields it too."""
    is_map: bool


def refuse_unreadable(source: object) -> None:
    """Refuse what can give no rows, before anything is read.

    Raises:
        InvalidArgument: With what to give instead.
    """
    if is_journal(source):
        return
    if hasattr(source, "__aiter__"):
        problem = f"got {type(source).__name__}, which is async; give a list: [one async for one in source]"
    elif isinstance(source, (str, bytes)):
        problem = f"got {type(source).__name__}; give an answer, or an iterable of answers"
    elif not isinstance(source, (Answer, Walk, Mapping, Iterable)):
        problem = f"got {type(source).__name__}; give an answer, a walk, or an iterable of answers"
    else:
        return
    raise TableRefused(f"rows needs something with answers, {problem}")


def is_journal(source: object) -> bool:
    """Whether the source is a `JournalView`, which is not imported for other sources."""
    return hasattr(type(source), "export")


def opened(source: object) -> Stream:
    """Read as little of a source as its columns need.

    An error of the source while reading ahead is raised in its place, behind the elements before it.
    """
    given: Any = source
    if isinstance(source, Walk):
        items = given.items()
        return opened(Expected(listing_of(given), items, given.rule.items))
    if isinstance(source, Expected):
        return _expected(source)
    elements = iter([given] if isinstance(source, (Answer, Mapping)) else given)
    ahead: list[Entry] = []
    declared: Declared | None = None
    operation: str | None = None
    reading = _entries(elements)
    is_map = False
    error: BaseException | None = None
    try:
        for entry in islice(reading, _SAMPLE):
            ahead.append(entry)
            is_map = is_map or entry.arguments is not None
            operation = operation or entry.operation
            declared = _declared(entry)
            if declared is not None:
                break
    except BaseException as met:  # raised again below
        error = met
    rest = _raising(error) if error is not None else reading
    return Stream(_alike(chain(ahead, rest), operation), declared, operation, ahead, is_map)


def parameters_of(operation: str | None) -> dict[str, Any]:
    """Return the parameters of a known operation by Python name."""
    known = None if operation is None else find(operation, form=None)
    return {} if known is None else {one.python_name: one for one in known.parameters}


def _expected(source: Expected) -> Stream:
    """Open a source whose type is known without reading ahead; else like any other."""
    declared = _of_operation(source.operation)
    if source.route is None and declared is not None:
        key = source.operation.key
        return Stream(_alike(_entries(iter(source.elements)), key), declared, key, [], is_map=False)
    for step in (source.route or ())[1:]:
        if declared is not None:
            declared = declared.inside(step) if isinstance(step, str) else declared.item()
    item = None if declared is None else declared.item()
    if item is None or not isinstance(item.shape(), dict):
        return opened(source.elements)
    return Stream(_entries(iter(source.elements)), item, None, [], is_map=False)


def _raising(error: BaseException) -> Iterator[Entry]:
    raise error
    yield  # a generator, so that the error comes when this is read


def _entries(elements: Iterator[Any]) -> Iterator[Entry]:
    """Read elements of one kind."""
    kind: type[Any] | None = None
    for element in elements:
        found = next((known for known in (Answer, MapResult) if isinstance(element, known)), object)
        if found is not (kind := kind or found):
            refused = TableRefused(f"rows needs elements of one kind, got {found.__name__} after {kind.__name__}")
            refused.element = element
            raise refused
        given = cast("Any", element)
        if isinstance(element, Answer):
            yield _entry_of(given)
        elif isinstance(element, MapResult):
            yield _entry_of_result(given)
        else:
            yield Entry(element)


def _entry_of(answer: Answer[Any]) -> Entry:
    if answer.error is not None:
        raise answer.error
    return Entry(answer.data, answer.operation)


def _entry_of_result(result: MapResult[Any, Any]) -> Entry:
    answer, item = result.answer, result.item
    arguments = cast("Mapping[str, object]", arguments_of(item)) if _has_names(item) else {"": item}
    if isinstance(answer, Answer):
        known = cast("Any", answer)
        return Entry(known.data, known.operation, arguments, _said(result.error or known.error))
    return Entry(answer, None, arguments, _said(result.error))


def _has_names(item: object) -> bool:
    try:
        arguments_of(item)
    except InvalidArgument:
        return False
    return item is not None


def _said(error: Exception | None) -> str | None:
    return None if error is None else safe(f"{type(error).__name__}: {error}")


def _alike(entries: Iterable[Entry], operation: str | None) -> Iterator[Entry]:
    for entry in entries:
        if operation is not None and entry.operation not in (None, operation):
            refused = TableRefused(
                f"rows needs answers of one operation, got {entry.operation} after {operation};"
                " make a table of each operation"
            )
            refused.element = entry.data
            raise refused
        yield entry


def _declared(entry: Entry) -> Declared | None:
    """Return the type of what an element holds."""
    if entry.error is not None:
        return None
    if entry.operation is not None:
        return declared_of(entry.operation)
    return declared_by(type(entry.data)) if isinstance(entry.data, Record) and fields(type(entry.data)) else None


def declared_of(key: str) -> Declared | None:
    """Return the type of an operation's data; None if it has none, or is newer than the package."""
    return _of_operation(find(key, form=None))


def _of_operation(operation: Operation[Any]) -> Declared | None:
    if operation.answer is None:
        return None
    try:
        return Declared(*resolve(operation.answer))
    except ImportError:
        return None
