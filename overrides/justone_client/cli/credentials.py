"""Read the token from a file, the environment or a prompt, but never from an argument.

Arguments are visible to everyone on the machine (`ps`) and stay in the shell's history.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from .exits import Misuse, NoToken

__all__ = ["has_token", "token"]

_NAMES = ("JUSTONEAPI_TOKEN", "JUST_ONE_API_TOKEN")
_MOST = 4096


def token(file: str | None) -> str | None:
    """Return the token from `--token-file` or a prompt; None if the environment has it.

    Raises:
        NoToken: The token is missing, without a terminal to prompt at.
        Misuse: The file cannot be read or has more than one word.
    """
    if file is not None:
        return _from_file(file)
    if any(os.environ.get(name) for name in _NAMES):
        return None
    if sys.stdin.isatty() and sys.stderr.isatty():
        return _from_prompt()
    raise NoToken(f"The token is missing; set {_NAMES[0]}, or use --token-file FILE (- for stdin).")


def has_token(file: str | None) -> bool:
    """Whether `token` finds one without a prompt."""
    return file is not None or any(os.environ.get(name) for name in _NAMES)


def _from_file(file: str) -> str:
    try:
        with sys.stdin if file == "-" else Path(file).open(encoding="utf-8") as source:
            text = source.read(_MOST + 1)
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not text"
        raise Misuse(f"The token file {file} cannot be read: {why}; use a readable file with only the token.") from None
    lines = text.split()
    if len(lines) != 1 or len(text) > _MOST:
        # The message does not show the content, which may include the token.
        raise Misuse(f"The token file {file} has {len(lines) or 'no'} words; put only the token there.")
    return lines[0]


def _from_prompt() -> str:
    from getpass import getpass

    given = getpass("Token (not shown): ", sys.stderr).strip()
    if not given:
        raise NoToken(f"The token is missing: none was typed; type one, or set {_NAMES[0]}.")
    return given
