"""Where the token comes from: a file, the environment or a person at a terminal; never an argument.

Arguments are seen by everyone on the machine (`ps`) and stay in the shell's history.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from .exits import Misuse, NoToken

__all__ = ["token"]

_NAMES = ("JUSTONEAPI_TOKEN", "JUST_ONE_API_TOKEN")
_MOST = 4096


def token(file: str | None) -> str | None:
    """The token from `--token-file` or a prompt; None when the client finds it in the environment.

    Raises:
        NoToken: When there is none and nobody to ask.
        Misuse: For a file that cannot be read or holds more than a token.
    """
    if file is not None:
        return _from_file(file)
    if any(os.environ.get(name) for name in _NAMES):
        return None
    if sys.stdin.isatty() and sys.stderr.isatty():
        return _from_a_person()
    raise NoToken(f"There is no token: set {_NAMES[0]}, or give --token-file FILE (- is the standard input).")


def _from_file(file: str) -> str:
    try:
        with sys.stdin if file == "-" else Path(file).open(encoding="utf-8") as source:
            text = source.read(_MOST + 1)
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is no text"
        raise Misuse(f"The token file {file} cannot be read: {why}.") from None
    lines = text.split()
    if len(lines) != 1 or len(text) > _MOST:
        # Nothing of it is shown: part of it may be the token.
        raise Misuse(f"The token file {file} holds {len(lines) or 'no'} words; the token alone belongs there.")
    return lines[0]


def _from_a_person() -> str:
    from getpass import getpass

    given = getpass("Token (not shown): ", sys.stderr).strip()
    if not given:
        raise NoToken("No token was typed.")
    return given
