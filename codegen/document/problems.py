"""Errors of a document, each with its place and what to do. They are collected, so that one run lists all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """An error at one place of a file."""

    file: str
    """Path below the project, such as `specs/endpoints/imdb/base-info-v1.json`."""
    pointer: str
    """JSON pointer into the file (RFC 6901); empty for the whole document."""
    text: str

    def __str__(self) -> str:
        return f"{self.file}{self.pointer and '#'}{self.pointer}: {self.text}"


@dataclass(frozen=True, order=True)
class Note:
    """Something unusual that does not stop the run, and its place."""

    text: str
    file: str
    pointer: str = ""

    def __str__(self) -> str:
        return f"{self.file}{self.pointer and '#'}{self.pointer}: {self.text}"


class Refused(Exception):
    """The input is unusable and nothing was written; `problems` lists every reason."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))


def pointer(*steps: str | int) -> str:
    """Build a JSON pointer: `pointer("paths", "/a", 0)` is `/paths/~1a/0`."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)
