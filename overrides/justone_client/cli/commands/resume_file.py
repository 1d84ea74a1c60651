"""`justone walk --resume-file`: the resume text in a file, so that a walk goes on even after `kill -9`.

The file is written before each page is called for, when everything before that page is out. So it leads to the page
that was called for when the program was killed. That page is paid for a second time, and no other is.
"""

from __future__ import annotations

import errno
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..exits import Misuse
from ..terminal.output import NotWritten
from ..terminal.whole_file import write_whole

if TYPE_CHECKING:
    from ..._pagination.position import Position
    from .progress import Progress

__all__ = ["ResumeFile", "ResumeFileName", "resume_file"]

ResumeFileName = Annotated[
    Path | None,
    typer.Option("--resume-file", metavar="FILE", help="Keep the text of --resume here; go on by it."),
]


class ResumeFile:
    """A file with the resume text of one walk; none exists before the first page."""

    def __init__(self, path: Path) -> None:
        """Read the file.

        Raises:
            Misuse: It cannot be read.
        """
        self._path = path
        try:
            self.text: str | None = path.read_text("utf-8").strip() or None
        except FileNotFoundError:
            self.text = None
        except (OSError, ValueError) as error:
            raise Misuse(f"--resume-file {path} cannot be read: {getattr(error, 'strerror', None) or error}") from None

    def keep(self, position: Position, progress: Progress) -> None:
        """Write where to go on behind what is out.

        Raises:
            NotWritten: The file cannot be written.
        """
        text = position.token(progress.kept)
        if text == self.text:
            return
        try:
            write_whole(self._path, f"{text}\n")
        except OSError as error:
            raise NotWritten(error.errno or errno.EIO, f"{self._path}: {error.strerror}") from None
        self.text = text


def resume_file(path: Path | None, *, resume: str | None, output: str | None) -> ResumeFile | None:
    """Return the file of `--resume-file`.

    Raises:
        Misuse: Another option contradicts it, or it cannot be read.
    """
    if path is None:
        return None
    if resume is not None:
        raise Misuse("--resume-file holds the text of --resume; give one of them")
    if output is not None:  # a new file is whole only at the end: rows of a killed walk are not in it
        raise Misuse("--resume-file is for output on stdout; instead of --output, redirect it: >> FILE")
    return ResumeFile(path)
