"""`justone changes`: which recorded updates reach somebody who comes from an older version."""

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
    """A version that this package cannot know anything of."""


def wanted(since: str | None, level: Level) -> list[Update]:
    """The updates that somebody with version `since` has not got yet, newest first, with changes of `level` and graver.

    An update that came in under a version is in the release after it, so those of `since` itself are among them. An
    update without such a change is left out.

    Raises:
        UnknownVersion: `since` is newer than this package.
        ValueError: `since` is no version.
    """
    least = None if since is None else _ordered(since)
    if since is not None and least is not None and least > _ordered(__version__):
        text = f"{since!r} is newer than the installed version, {__version__}; update the package, or give an older one"
        raise UnknownVersion(f"{text}. Versions with updates on record: {_known()}.")
    found: list[Update] = []
    for one in updates():
        changes = tuple(change for change in one.changes if _weight(change.level) <= _weight(level))
        if changes and (least is None or _ordered(one.version) >= least):
            found.append(one._replace(changes=tuple(sorted(changes, key=lambda change: _weight(change.level)))))
    return found


def _known() -> str:
    """The versions that updates came in under, oldest first."""
    return ", ".join(sorted({one.version for one in updates()}, key=_ordered)) or "none"


def _weight(level: str) -> int:
    return _LEVELS.index(level) if level in _LEVELS else len(_LEVELS) - 1


def _ordered(version: str) -> tuple[int, ...]:
    """A version's numbers, without the zeros at their end: 0.2 is 0.2.0, and its previews count as itself."""
    matched = _VERSION.fullmatch(version.strip())
    if matched is None:
        raise ValueError(f"{version!r} is no version; it reads like 0.1.0")
    numbers = [int(part) for part in matched[1].split(".")]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def lines(found: Sequence[Update]) -> Iterator[str]:
    """One update after the other, a change a line, the gravest first."""
    for number, one in enumerate(found):
        if number:
            yield ""
        yield f"{one.date}, catalogue {one.catalogue or 'unknown'}, in the release after {one.version}"
        for change in one.changes:
            yield f"  {change.level:<5}  {_said(change)}"
        if one.wording:
            yield f"  {one.wording} operations were reworded only."


def _said(change: Change) -> str:
    return f"{change.text} {change.hint}".strip()


def summary(found: Sequence[Update]) -> str:
    """How many of each level, in a line."""
    levels = Counter(change.level for one in found for change in one.changes)
    counted = ", ".join(f"{levels[level]} {level}{'' if levels[level] == 1 else 's'}" for level in _LEVELS)
    return f"{counted} in {len(found)} update{'' if len(found) == 1 else 's'}"


def as_json(found: Sequence[Update]) -> list[dict[str, Any]]:
    """The same for programs."""
    return [one._asdict() | {"changes": [change._asdict() for change in one.changes]} for one in found]
