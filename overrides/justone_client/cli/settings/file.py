"""Read and check the settings file of the command line. The library does not read it.

| key | type | same as |
|---|---|---|
| `token_file` | text | `--token-file` |
| `token_command` | text, or a list of texts | - |
| `region`, `base_url` | text | `--region`, `--base-url` |
| `allow_plaintext` | true or false | `--allow-plaintext` |
| `max_cost` | text or a number | `--max-cost` |
| `max_billed` | a whole number | `--max-billed` |
| `prices` | text | `--prices` |
| `journal` | text | `--journal`, `--ledger` |
"""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .place import settings_path
from .wrong import WrongFile

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

__all__ = ["REGIONS", "Settings", "checked", "current", "parse"]

REGIONS = ("global", "cn", "auto")
_OTHERS_CAN_WRITE = stat.S_IWGRP | stat.S_IWOTH
_TOKENS = ("token", "api_token", "api_key", "apikey", "key", "secret")


@dataclass(frozen=True, slots=True, repr=False)
class Settings:
    """What a settings file says; None where it says nothing."""

    token_file: str | None = None
    token_command: tuple[str, ...] | None = None
    """Program and arguments. Run without a shell."""
    region: str | None = None
    base_url: str | None = None
    allow_plaintext: bool | None = None
    max_cost: str | None = None
    max_billed: int | None = None
    prices: str | None = None
    journal: str | None = None


def current() -> Settings:
    """Return the settings of the file in use; empty ones without a file.

    Raises:
        WrongFile: The file cannot be read, or is wrong.
    """
    path = settings_path()
    if path is None:
        return Settings()
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            text = file.read()
    except (FileNotFoundError, NotADirectoryError):
        return Settings()
    except OSError as error:
        raise WrongFile(f"The settings file {path} cannot be read: {error.strerror}; make it readable") from None
    found = parse(text, path)
    if found.token_command is not None and os.name == "posix" and mode & _OTHERS_CAN_WRITE:
        raise WrongFile(
            f"Others can change the settings file {path}, and with it the token_command that runs as you; run chmod 600"
        )
    return found


def parse(text: bytes, path: Path) -> Settings:
    """Read the text of a settings file.

    Raises:
        WrongFile: It is not TOML, or has an unknown key or a wrong value. The message shows no value.
    """
    import tomllib

    try:
        return checked(tomllib.loads(text.decode("utf-8-sig")))
    except UnicodeDecodeError:
        problem = "it is not UTF-8"
    except (tomllib.TOMLDecodeError, RecursionError):
        problem = "it is not valid TOML"  # the library's own message may quote a part of the file
    except WrongFile as error:
        problem = error.message or ""
    raise WrongFile(f"The settings file {path} is wrong: {problem}; correct it, or write it with `justone init`")


def checked(given: Mapping[str, Any]) -> Settings:
    """Check the values of a settings file.

    Raises:
        WrongFile: A key is unknown or a value is wrong.
    """
    known = Settings.__dataclass_fields__
    for name in given:
        if name.lower().replace("-", "_") in _TOKENS:
            raise WrongFile("it must not hold the token itself; name a file with token_file, or a token_command")
        if name not in known:
            from justone_generated._nearest import did_you_mean, nearest

            hint = did_you_mean(nearest(name, known))
            raise WrongFile(f"unknown key {name!r}{hint and f', {hint}'}")
    values: dict[str, Any] = {name: _CHECKS.get(name, _text)(name, value) for name, value in given.items()}
    found = Settings(**values)
    for one, other in (("token_file", "token_command"), ("region", "base_url")):
        if getattr(found, one) is not None and getattr(found, other) is not None:
            raise WrongFile(f"{one} and {other} exclude each other")
    return found


def _text(name: str, value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise WrongFile(f"{name} must be a text that is not empty")
    return value


def _region(name: str, value: object) -> str:
    if value not in REGIONS:
        raise WrongFile(f"{name} must be {', '.join(REGIONS[:-1])} or {REGIONS[-1]}")
    return str(value)


def _bool(name: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise WrongFile(f"{name} must be true or false")
    return value


def _count(name: str, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise WrongFile(f"{name} must be a whole number, 0 or more")
    return value


def _amount(name: str, value: object) -> str:
    from decimal import Decimal, InvalidOperation

    try:
        amount = Decimal(str(value)) if isinstance(value, (str, int, float)) and not isinstance(value, bool) else None
    except InvalidOperation:
        amount = None
    if amount is None or not amount.is_finite() or amount < 0:
        raise WrongFile(f'{name} must be an amount in CNY, such as "12.50"')
    return f"{amount:f}"


def _command(name: str, value: object) -> tuple[str, ...]:
    words: object = value
    if isinstance(value, str):
        import shlex

        try:
            words = shlex.split(value)
        except ValueError:
            words = None
    if not isinstance(words, list) or not words or not all(isinstance(one, str) and one for one in words):  # pyright: ignore[reportUnknownVariableType] - of TOML
        raise WrongFile(f"{name} must be a command line, such as {name} = 'pass show justone'")
    return tuple(map(str, words))  # pyright: ignore[reportUnknownArgumentType] - checked above


_CHECKS: dict[str, Callable[[str, object], str | bool | int | tuple[str, ...]]] = {
    "token_command": _command,
    "region": _region,
    "allow_plaintext": _bool,
    "max_cost": _amount,
    "max_billed": _count,
}
