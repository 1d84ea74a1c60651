"""Choose the next version from the changes since the last release. The first row that matches decides:

| changes | from 0.x | from 1.x on |
|---|---|---|
| at least one break | minor: 0.3.1 -> 0.4.0 | major: 1.3.1 -> 2.0.0 |
| at least one addition, such as an operation or a keyword | minor: 0.3.1 -> 0.4.0 | minor: 1.3.1 -> 1.4.0 |
| anything else | patch: 0.3.1 -> 0.3.2 | patch: 1.3.1 -> 1.3.2 |

Example: at 0.3.1, one risk and one new keyword give 0.4.0.
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
    """Return the version that `changes` require.

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
    """Return the changes of all updates since the release of `current`."""
    return tuple(change for update in updates if update.version == current for change in update.changes)


def numbers(version: str) -> tuple[int, int, int]:
    """Split a version into three numbers.

    Raises:
        Refused: It has another form.
    """
    found = _VERSION.fullmatch(version)
    if found is None:
        raise Refused([Problem("pyproject.toml", "", f"version must be three numbers like 1.2.3, got {version!r}")])
    return int(found[1]), int(found[2]), int(found[3])
