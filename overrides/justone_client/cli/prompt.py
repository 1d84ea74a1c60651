"""Check the operation and its arguments before the token is read, for all commands that call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._requests.no_data import no_data_note
from .._requests.parameters import fields_of, free_fields, refuse_gone
from ..errors import InvalidArgument
from . import lookup
from .exits import Misuse
from .terminal.output import print_note

if TYPE_CHECKING:
    from collections.abc import Mapping

    from justone_generated._base import Operation

    from .arguments import CallLine

__all__ = ["INTERRUPTED", "refuse_wrong_arguments", "wanted_operation"]

INTERRUPTED = "Interrupted: a request in flight may have been billed; check your usage before you repeat it."


def wanted_operation(line: CallLine, *, form: bool = False) -> Operation[Any]:
    """Return the operation to call. Print a note about deprecated operations and unknown paths, which are allowed.

    Raises:
        Gone: The provider withdrew the operation.
        Misuse: The line does not name an operation.
    """
    wanted = line.operation
    if wanted is None:
        raise Misuse(f"{' '.join(line.words)!r} is incomplete; write PLATFORM OPERATION, or GET and the path.")
    refuse_gone(wanted)
    if wanted.name:
        if form:
            raise Misuse(f"--form is only for unknown paths, not for {wanted.key}; leave it out")
        if wanted.deprecated:
            print_note(f"{wanted.platform} {getattr(lookup.method(wanted), '__deprecated__', wanted.name)}.")
        if note := no_data_note(wanted):
            print_note(f"The provider says that a direct call returns no data, and it may be billed: {note}")
        return wanted
    print_note(f"{wanted.key} is unknown to this version of the package; sending it unchanged.")
    return wanted._replace(place="form") if form and wanted.method == "POST" else wanted


def refuse_wrong_arguments(operation: Operation[Any], given: Mapping[str, object], *, any_value: bool) -> None:
    """Check arguments before the token is read; the client checks them again."""
    _, problems = fields_of(operation, given, any_value=any_value) if operation.name else free_fields(given)
    if problems:
        named = "; ".join(_as_option(operation, one) for one in problems)
        raise InvalidArgument(named, operation=operation.key)


def _as_option(operation: Operation[Any], problem: str) -> str:
    """Name the option in a problem of a parameter: `keyword: is required` becomes `--keyword is required`."""
    place, colon, what = problem.partition(": ")
    name = place.partition(" ")[0]
    if name not in {one.python_name for one in operation.parameters}:
        return problem
    return f"--{name.replace('_', '-')}{' ' if what.startswith('is ') else colon}{what}"
