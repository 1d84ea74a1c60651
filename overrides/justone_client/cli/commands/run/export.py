"""`justone run export`: rows and answers as JSON lines."""

from __future__ import annotations

import json
from typing import Any

from ...terminal.output import write_json
from .parts.options import JournalAddress, RunName

__all__ = ["export"]


def export(journal: JournalAddress, run: RunName = None) -> None:
    """Print each row of the source for each operation as a JSON line, in the order of the source."""
    from ....runs import JournalView

    for one in JournalView(journal, run).export():
        line = one._asdict()
        line["answer"] = _parsed(line.pop("body"))
        write_json(line, indent=None)


def _parsed(body: bytes | None) -> Any:
    """The answer as JSON; as text if it is none."""
    if body is None:
        return None
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return body.decode("utf-8", "replace")
