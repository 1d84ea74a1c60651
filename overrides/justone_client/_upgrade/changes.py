"""`justone changes`: the recorded updates that are new to a user of an older version."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, Literal, get_args

from .._version import __version__
from .printed import Change, Update, updates

__all__ = ["Level", "UnknownVersion", "as_json", "lines", "summary", "wanted"]

Level = Literal["break", "risk", "note"]
_LEVELS: tuple[str, ...] = get_args(Level)
_VERSION = re.compile(r"v?(\d+(?:\.\d+)*)((?:\.?(?:a|b|rc|dev|post)\d*)*(?:\+[\w.]+)?)")


class UnknownVersion(ValueError):
    """A version that is newer than this package."""


def wanted(since: str | None, level: Level) -> list[Update]:
    """The updates that are new to a user of version `since`, newest first, with the changes of `level` and above.

    An update recorded under a version is in the release after it, so those of `since` itself are included. Updates
    without such a change are left out.

    Raises:
        UnknownVersion: `since` is newer than this package.
        ValueError: `since` is not a version.
    """
    oldest = () if since is None else _ordered(since)
    if oldest > _ordered(__version__):
        text = f"{since!r} is newer than the installed version, {__version__}; update the package, or give an older one"
        known = sorted({one.version for one in updates()}, key=_ordered)
        raise UnknownVersion(f"{text}. Versions with updates on record: {', '.join(known) or 'none'}.")
    found: list[Update] = []
    for one in updates():
        changes = sorted((two for two in one.changes if _weight(two) <= _LEVELS.index(level)), key=_weight)
        if changes and _ordered(one.version) >= oldest:
            found.append(one._replace(changes=tuple(changes)))
    return found


def _weight(change: Change) -> int:
    return _LEVELS.index(change.level) if change.level in _LEVELS else len(_LEVELS) - 1


def _ordered(version: str) -> tuple[int, ...]:
    """A version's numbers without zeros at the end: 0.2 equals 0.2.0, and a preview equals its release."""
    matched = _VERSION.fullmatch(version.strip())
    if matched is None:
        raise ValueError(f"{version!r} is not a version; write it like 0.1.0")
    numbers = [int(part) for part in matched[1].split(".")]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def lines(found: Sequence[Update]) -> Iterator[str]:
    """One update after the other, one change a line, breaks first."""
    for number, one in enumerate(found):
        if number:
            yield ""
        yield f"{one.date}, catalogue {one.catalogue or 'unknown'}, in the release after {one.version}"
        for change in one.changes:
            yield f"  {change.level:<5}  {f'{change.text} {change.hint}'.strip()}"
        if one.wording:
            yield f"  {one.wording} operations were reworded only."


def summary(found: Sequence[Update]) -> str:
    """How many changes of each level, in one line."""
    levels = Counter(change.level for one in found for change in one.changes)
    counted = ", ".join(f"{levels[level]} {level}{'' if levels[level] == 1 else 's'}" for level in _LEVELS)
    return f"{counted} in {len(found)} update{'' if len(found) == 1 else 's'}"


def as_json(found: Sequence[Update]) -> list[dict[str, Any]]:
    """The same as data."""
    return [one._asdict() | {"changes": [change._asdict() for change in one.changes]} for one in found]
