"""Checks of a folder of cassettes; each returns its findings as lines of text."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator
from datetime import date
from pathlib import Path

from tests.contract import tape

OLD_DAYS = 366
TOKENS = [value for name in ("JUSTONEAPI_TOKEN", "JUST_ONE_API_TOKEN") if (value := os.environ.get(name))]
"""Secrets in the environment, read before the tests clear it."""
_SIGNED = re.compile(r"^# Recorded (\d{4}-\d\d-\d\d) from (the sandbox|the service)\b", re.MULTILINE)


class OldCassettes(UserWarning):
    """Warns of recordings that may be out of date."""

    def __init__(self, paths: list[str]) -> None:
        super().__init__(f"{len(paths)} cassettes are older than {OLD_DAYS} days (`make record`): {', '.join(paths)}")


def strays(folder: Path, expected: Collection[str]) -> list[str]:
    """List files without a case, and cases without a file."""
    present = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    unused = [f"{name}: no test uses it; remove it or add its case" for name in sorted(present - set(expected))]
    return unused + [f"{name}: missing; `make record` writes it" for name in sorted(set(expected) - present)]


def secrets(folder: Path, tokens: list[str]) -> list[str]:
    """List the places of tokens, known ones and values in a token's position, without repeating them."""
    return [f"{name}: {leak}" for name, text in _texts(folder) for leak in tape.leaks(text, tokens)]


def unsigned(folder: Path) -> list[str]:
    """List cassettes without a header that names their origin."""
    silent = [name for name, text in _texts(folder) if not _SIGNED.search(text)]
    return [f"{name}: it does not say when and from where it was recorded" for name in silent]


def recorded(folder: Path) -> dict[str, date]:
    """Map each cassette to the day of its recording."""
    found = ((name, _SIGNED.search(text)) for name, text in _texts(folder))
    return {name: date.fromisoformat(signed[1]) for name, signed in found if signed}


def is_documented(path: Path) -> bool:
    """Whether a cassette has the documented answer instead of a real one."""
    signed = _SIGNED.search(path.read_text(encoding="utf-8"))
    return signed is not None and signed[2] == "the sandbox"


def older(folder: Path, today: date) -> list[str]:
    """List cassettes recorded more than `OLD_DAYS` ago."""
    return [name for name, day in recorded(folder).items() if (today - day).days > OLD_DAYS]


def _texts(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.rglob("*.yaml")):
        yield path.relative_to(folder).as_posix(), path.read_text(encoding="utf-8")
