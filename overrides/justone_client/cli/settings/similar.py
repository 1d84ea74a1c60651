"""Find a variable that was probably meant to hold the token."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

__all__ = ["similar_variable"]

_MEANT = re.compile(r"(?:MY)?JUST(?:ONE|1)(?:API)*(?:CLIENT)?(?:ACCESS|AUTH|SECRET|API)*(?:KEY|TOKEN|SECRET|TKN)")
_OTHERS = ("_FILE", "_PATH", "_COMMAND", "_CMD", "_URL")
"""Endings of variables that say where the token is."""
_LIKE = 0.86
"""The least similarity of misspelt names. At 0.8, `JUSTONEAPI_REGION` would match."""


def similar_variable(environment: Mapping[str, str], names: Collection[str]) -> str | None:
    """Return a set variable whose name is nearly one of these, such as `JUSTONE_API_KEY`; None without one.

    Args:
        environment: Variables; empty ones do not count.
        names: The right names.
    """
    given = [name for name, value in environment.items() if value.strip() and name not in names]
    given = [name for name in given if not name.upper().endswith(_OTHERS)]
    meant = [name for name in given if _MEANT.fullmatch(_letters(name))]
    if meant:
        return min(meant, key=lambda name: ("TOKEN" not in name.upper(), "KEY" not in name.upper(), name))
    from difflib import get_close_matches

    letters = {_letters(name): name for name in given if not name.upper().startswith("JUSTONE_")}
    found = [match for name in names for match in get_close_matches(_letters(name), letters, 1, _LIKE)]
    return letters[found[0]] if found else None


def _letters(name: str) -> str:
    return re.sub(r"[\W_]", "", name.upper())
