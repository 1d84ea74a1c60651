"""Write a settings file: whole or not at all, readable only by its owner."""

from __future__ import annotations

import json
import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from .file import parse
from .wrong import WrongFile

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["as_toml", "write_private"]

_HEAD = (
    "# Settings of the command `justone`, written by `justone init`. Options and environment variables come first.\n"
)


def as_toml(values: Mapping[str, str | int | bool], path: Path) -> str:
    """Return the text of a settings file.

    Raises:
        WrongFile: A value is wrong.
    """
    text = _HEAD + "".join(f"{name} = {_value(value)}\n" for name, value in values.items())
    parse(text.encode("utf-8", "surrogateescape"), path)
    return text


def write_private(path: Path, text: str) -> None:
    """Write a file with mode 0600, and its folder with 0700 if it is missing. A link keeps its target's place.

    Raises:
        WrongFile: It cannot be written.
    """
    target = Path(os.path.realpath(path))
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        number, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")  # mode 0600
        try:
            with os.fdopen(number, "wb") as file:
                file.write(text.encode("utf-8", "surrogateescape"))
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(target)
        except BaseException:
            with suppress(OSError):
                Path(name).unlink()
            raise
    except OSError as error:
        raise WrongFile(f"{path} cannot be written: {error.strerror}; choose another place") from None


def _value(value: str | int | bool) -> str:
    """TOML has the strings of JSON, but escapes DEL as well."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
