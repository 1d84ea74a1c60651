"""Column names as a target accepts them.

| target | its rule | the names |
|---|---|---|
| CSV, JSON lines, Parquet, pandas, polars, XLSX | none | as they are |
| SQLite, DuckDB | ignore case | of names equal but for case, the later ones get `_2`, `_3` ... |
| PostgreSQL | ignores case where unquoted, cuts at 63 bytes | the same; longer names are cut and get a digest |

Example: `userId` and `userid` become `userId` and `userid_2` in SQLite. The digest is 8 digits of the name's SHA-256.
NUL and lone surrogates are escaped everywhere; an empty name is `_` in databases. The names depend on the schema alone,
not on the columns that are chosen or have values.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["Target", "distinct", "names_for", "safe"]

Target = Literal["csv", "jsonl", "parquet", "pandas", "polars", "xlsx", "sqlite", "duckdb", "postgresql"]
_FOLDING = frozenset({"sqlite", "duckdb", "postgresql"})
_LONGEST = {"postgresql": 63}
"""In bytes of UTF-8."""
_DIGITS = 8


def names_for(target: Target, names: Iterable[str]) -> list[str]:
    """Return the name of each column in a target, in the same order."""
    if target not in _FOLDING:
        return list(names)
    return distinct((name or "_" for name in names), fold=str.casefold, longest=_LONGEST.get(target))


def distinct(
    names: Iterable[str],
    taken: Iterable[str] = (),
    *,
    fold: Callable[[str], str] = str,
    longest: int | None = None,
) -> list[str]:
    """Make equal names different, also from those that are taken: the later ones get `_2`, `_3` ...

    Args:
        names: Keys may hold dots, so that `{"a.b": 1}` and `{"a": {"b": 1}}` have one name.
        taken: Names that others have.
        fold: Names are equal if this makes them equal.
        longest: In bytes; longer names are cut.
    """
    known = {fold(name) for name in taken}
    found: list[str] = []
    for name in names:
        made, number = _cut(name, longest), 1
        while fold(made) in known:
            number += 1
            made = _cut(f"{name}_{number}", longest)
        known.add(fold(made))
        found.append(made)
    return found


def safe(name: str) -> str:
    """Return a name that every target can hold: NUL and lone surrogates are escaped."""
    return name.encode("utf-8", "backslashreplace").decode().replace("\0", "\\x00")


def _cut(name: str, longest: int | None) -> str:
    encoded = name.encode()
    if longest is None or len(encoded) <= longest:
        return name
    digest = sha256(encoded).hexdigest()[:_DIGITS]
    return f"{encoded[: longest - _DIGITS - 1].decode('utf-8', 'ignore')}_{digest}"
