"""Column names as a target accepts them.

| target | its rule | the names |
|---|---|---|
| CSV, JSON lines, Parquet, pandas, polars, XLSX | none | as they are |
| SQLite, DuckDB | ignore case | of names equal but for case, the later ones get `_2`, `_3` ... |
| PostgreSQL | ignores case where unquoted, cuts at 63 bytes | the same; longer names are cut and get a digest |

Example: `userId` and `userid` become `userId` and `userid_2` in SQLite. The digest is 8 digits of the name's SHA-256.
The names depend on the schema alone, not on the columns that are chosen or have values.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Target", "names_for"]

Target = Literal["csv", "jsonl", "parquet", "pandas", "polars", "xlsx", "sqlite", "duckdb", "postgresql"]
_FOLDING = frozenset({"sqlite", "duckdb", "postgresql"})
_LONGEST = {"postgresql": 63}
"""In bytes of UTF-8."""
_DIGITS = 8


def names_for(target: Target, names: Iterable[str]) -> list[str]:
    """Return the name of each column in a target, in the same order."""
    if target not in _FOLDING:
        return list(names)
    longest = _LONGEST.get(target)
    taken: set[str] = set()
    found: list[str] = []
    for name in names:
        made, number = _cut(name, longest), 1
        while made.casefold() in taken:
            number += 1
            made = _cut(f"{name}_{number}", longest)
        taken.add(made.casefold())
        found.append(made)
    return found


def _cut(name: str, longest: int | None) -> str:
    encoded = name.encode("utf-8", "surrogatepass")
    if longest is None or len(encoded) <= longest:
        return name
    digest = sha256(encoded).hexdigest()[:_DIGITS]
    return f"{encoded[: longest - _DIGITS - 1].decode('utf-8', 'ignore')}_{digest}"
