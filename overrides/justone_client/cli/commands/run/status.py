"""`justone run status`: how far a run is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import options
from ...terminal.output import write, write_json
from .options import JournalFile

if TYPE_CHECKING:
    from ....runs import Status

__all__ = ["status"]


def status(journal: JournalFile, as_json: options.AsJson = False) -> None:
    """Print how far a run is, also while it works."""
    from ....runs import JournalView

    found = JournalView(journal).status()
    if as_json:
        write_json(_as_json(found))
    else:
        write(str(found))


def _as_json(found: Status) -> dict[str, Any]:
    money = {name: None if value is None else str(value) if name in ("max_cost", "spent", "held") else value
             for name, value in found.money._asdict().items()}  # fmt: skip
    operations = [{**one._asdict(), "price": None if one.price is None else str(one.price)} for one in found.operations]
    return {"rows": found.rows, "is_planned": found.is_planned, "is_done": found.is_done, "items": found.items,
            "money": money, "operations": operations, "facts": found.facts}  # fmt: skip
