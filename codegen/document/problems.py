"""What is wrong with a document: where it stands and what to do. Collected, so that one run lists all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """One fault at one place of one file."""

    file: str
    """Path below the project, such as `specs/endpoints/imdb/base-info-v1.json`."""
    pointer: str
    """JSON pointer into it (RFC 6901); empty for the whole document."""
    text: str

    def __str__(self) -> str:
        return f"{self.file}{self.pointer and '#'}{self.pointer}: {self.text}"


@dataclass(frozen=True, order=True)
class Note:
    """Something odd that stopped nothing: what it is, and where it was seen."""

    text: str
    file: str
    pointer: str = ""

    def __str__(self) -> str:
        return f"{self.file}{self.pointer and '#'}{self.pointer}: {self.text}"


class Refused(Exception):
    """The input cannot be used; nothing was written. `problems` holds every reason that was found."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))


def pointer(*steps: str | int) -> str:
    """A JSON pointer from its steps: `pointer("paths", "/a", 0)` is `/paths/~1a/0`."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)
