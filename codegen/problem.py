"""What is wrong with a document: where it stands and what to do. Collected, so that one run lists all."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar, cast

T = TypeVar("T")


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
    """The input cannot be used; nothing was written. `problems` holds every reason that was found.

    `so_far` is what could be made of the input all the same, for finding what else is wrong; None when nothing.
    """

    def __init__(self, problems: Iterable[Problem], so_far: Any = None) -> None:
        self.problems = tuple(sorted(set(problems)))
        self.so_far = so_far
        super().__init__("\n".join(map(str, self.problems)))


class Findings:
    """The problems of several steps, each of which goes on with what the one before could make."""

    def __init__(self) -> None:
        self._problems: list[Problem] = []

    def of(self, step: Callable[[], T]) -> T:
        """What a step makes; what it refuses is kept. Without anything to go on with, all problems are raised."""
        try:
            return step()
        except Refused as refused:
            self._problems += refused.problems
            if refused.so_far is None:
                raise Refused(self._problems) from None
            return cast(T, refused.so_far)

    def settle(self) -> None:
        """Raise what was found, if anything was.

        Raises:
            Refused: Lists the problems of all steps.
        """
        if self._problems:
            raise Refused(self._problems)


def pointer(*steps: str | int) -> str:
    """A JSON pointer from its steps: `pointer("paths", "/a", 0)` is `/paths/~1a/0`."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)
