"""What a line asks for, checked before a token is asked for: shared by the commands that call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._requests.no_data import no_data_note
from .._requests.parameters import fields_of, free_fields, refuse_gone
from ..errors import InvalidArgument
from . import lookup
from .exits import Misuse
from .terminal.output import tell

if TYPE_CHECKING:
    from collections.abc import Mapping

    from justone_generated._base import Operation

    from .arguments import CallLine

__all__ = ["INTERRUPTED", "refuse_wrong_arguments", "wanted_operation"]

INTERRUPTED = "Interrupted: a request on its way may have been billed; look at the usage before you repeat it."


def wanted_operation(line: CallLine, *, form: bool = False) -> Operation[Any]:
    """What to call; a word tells of a deprecated one, and of a path this package does not know, which goes through.

    Raises:
        Gone: The provider withdrew it.
        Misuse: The line does not name one.
    """
    wanted = line.operation
    if wanted is None:
        raise Misuse(f"{' '.join(line.words)!r} is half a name: write PLATFORM OPERATION, or GET and the path.")
    refuse_gone(wanted)
    if wanted.name:
        if form:
            raise Misuse(f"--form does not go with {wanted.key}: what is known says where its parameters go")
        if wanted.deprecated:
            tell(f"{wanted.platform} {getattr(lookup.method(wanted), '__deprecated__', wanted.name)}.")
        if note := no_data_note(wanted):
            tell(f"The provider says that a direct call returns no data, and it may be billed: {note}")
        return wanted
    tell(f"{wanted.key} is not known to this version of the package; it is sent as it is.")
    return wanted._replace(place="form") if form and wanted.method == "POST" else wanted


def refuse_wrong_arguments(operation: Operation[Any], given: Mapping[str, object], *, any_value: bool) -> None:
    """Before a token is asked for; the client does the same once more."""
    _, problems = fields_of(operation, given, any_value=any_value) if operation.name else free_fields(given)
    if problems:
        raise InvalidArgument("; ".join(problems), operation=operation.key)
