"""Read the token from a file, the environment, the place in the settings file or a prompt; never from an argument.

Arguments are visible to everyone on the machine (`ps`) and stay in the shell's history.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from .exits import Misuse, NoToken
from .terminal.interactive import is_interactive
from .terminal.output import print_note

__all__ = ["has_token", "in_environment", "token"]

_NAMES = ("JUSTONEAPI_TOKEN", "JUST_ONE_API_TOKEN")
_MOST = 4096
_LONGEST = 60
"""Seconds for the token command, which may ask for a password."""


def token(file: str | None) -> str | None:
    """Return the token from `--token-file`, the settings file or a prompt; None if the environment has it.

    Raises:
        NoToken: The token is missing, without a terminal to prompt at.
        Misuse: The file cannot be read or has more than one word.
        WrongFile: The settings file is wrong.
    """
    if file is not None:
        return _from_file(file)
    if in_environment():
        return None
    from .settings.file import current

    settings = current()
    if settings.token_file is not None:
        return _from_file(str(Path(settings.token_file).expanduser()))
    if settings.token_command is not None:
        return _from_command(settings.token_command)
    hint = _hint()
    if is_interactive():
        if hint:
            print_note(f"Note: {hint}.")
        return _from_prompt()
    raise NoToken(
        f"The token is missing; {hint or f'set {_NAMES[0]}'}, or use --token-file FILE (- for stdin) or `justone init`."
    )


def has_token(file: str | None) -> bool:
    """Whether `token` finds one without a prompt."""
    if file is not None or in_environment():
        return True
    from .settings.file import current

    settings = current()
    return settings.token_file is not None or settings.token_command is not None


def in_environment() -> bool:
    """Whether a variable holds the token."""
    return any(os.environ.get(name) for name in _NAMES)


def _hint() -> str:
    """Return what to do about a variable whose name is nearly right; empty without one."""
    from .settings.similar import similar_variable

    name = similar_variable(os.environ, _NAMES)
    return "" if name is None else f"{name} is set, but the name is {_NAMES[0]}: rename it"


def _from_command(command: tuple[str, ...]) -> str:
    """Run the token command. Its output is never shown, and only its first word, as the others may be secret."""
    import subprocess

    name = command[0]
    is_terminal = sys.stdin is not None and sys.stdin.isatty()  # pyright: ignore[reportUnnecessaryComparison] - `<&-`
    stdin = None if is_terminal else subprocess.DEVNULL  # a pipe has data or a protocol for this program
    try:
        done = subprocess.run(command, stdin=stdin, stdout=subprocess.PIPE, timeout=_LONGEST, check=False)  # noqa: S603
    except subprocess.TimeoutExpired:
        raise Misuse(f"The token_command {name!r} took longer than {_LONGEST} s; run it yourself to see why.") from None
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else "it has a null character"
        raise Misuse(f"The token_command {name!r} cannot be run: {why}; correct it in the settings file.") from None
    if done.returncode:
        raise Misuse(f"The token_command {name!r} failed with exit code {done.returncode}; run it yourself to see why.")
    try:
        lines = done.stdout.decode().split()
    except UnicodeDecodeError:
        lines = []
    if len(lines) != 1 or len(done.stdout) > _MOST:
        raise Misuse(f"The token_command {name!r} printed {len(lines) or 'no'} words; it must print only the token.")
    return lines[0]


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
