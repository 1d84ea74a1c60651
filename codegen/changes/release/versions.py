"""The next version, from what changed since the last release.

| worst change | 0.x | later |
|---|---|---|
| break | minor: 0.3.1 -> 0.4.0 | major: 1.3.1 -> 2.0.0 |
| something new, such as an operation or a keyword | minor | minor: 1.3.1 -> 1.4.0 |
| anything else | patch: 0.3.1 -> 0.3.2 | patch: 1.3.1 -> 1.3.2 |
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from codegen.changes.changelog import Update
from codegen.changes.rules import RULES
from codegen.changes.value import Change
from codegen.document.problems import Problem, Refused

_VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)", re.ASCII)


def next_version(current: str, changes: Iterable[Change]) -> str:
    """The version that `changes` ask for.

    Raises:
        Refused: `current` is not three numbers.
    """
    major, minor, patch = numbers(current)
    changes = tuple(changes)
    if any(change.level == "break" for change in changes):
        return f"{major + 1}.0.0" if major else f"0.{minor + 1}.0"
    if any(change.rule in RULES and RULES[change.rule].adds for change in changes):
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"


def unreleased(updates: Sequence[Update], current: str) -> tuple[Change, ...]:
    """The changes of all updates since the release of `current`; callers do not have them yet."""
    return tuple(change for update in updates if update.version == current for change in update.changes)


def numbers(version: str) -> tuple[int, int, int]:
    """The three numbers of a version, to compare it with others.

    Raises:
        Refused: It has another form.
    """
    found = _VERSION.fullmatch(version)
    if found is None:
        raise Refused(
            [Problem("pyproject.toml", "", f"version {version!r} is not three numbers; write one like 1.2.3")]
        )
    return int(found[1]), int(found[2]), int(found[3])
