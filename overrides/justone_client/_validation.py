"""Check the settings of a client before anything is built."""

from __future__ import annotations

import os
from importlib import import_module
from typing import Any, NamedTuple, TypeVar

from ._process.log_output import LEVELS
from ._redact import Secret
from ._requests.values import boolean, integer, python_value
from .errors import InvalidSettings

__all__ = ["check_bool", "check_choice", "check_hook", "check_type", "is_number", "is_whole", "log_level", "token_of"]

Hook = TypeVar("Hook")
_TOKEN_NAMES = ("JUSTONEAPI_TOKEN", "JUST_ONE_API_TOKEN")


class _Kind(NamedTuple):
    """The type of a setting. Its module is imported only when the setting is used."""

    module: str
    name: str
    description: str


_KINDS = {
    "budget": _Kind("._billing.budget", "Budget", "a Budget, such as Budget(max_billed=500)"),
    "cache": _Kind("._caching.cache", "Cache", "a Cache, such as Cache(ttl=3600)"),
    "clock": _Kind("._process.clock", "Clock", "a Clock, such as ManualClock()"),
    "limits": _Kind("._throttling.limits", "Limits", "a Limits object, such as Limits(max_concurrency=20)"),
}


def check_type(setting: str, value: object) -> None:
    """Accept None and values of the setting's type.

    Raises:
        InvalidSettings: The value has another type.
    """
    if value is None:
        return
    wanted = _KINDS[setting]
    if not isinstance(value, getattr(import_module(wanted.module, __package__), wanted.name)):
        raise InvalidSettings(f"{setting} must be {wanted.description}; got {repr(value)[:80]}")


def is_whole(value: object) -> bool:
    """Whether the value is an integer: `numpy.int64(5)` is, `True` and `"5"` are not."""
    return integer(value) is not None


def is_number(value: object) -> bool:
    """Whether the value is an integer or a float other than NaN."""
    plain = python_value(value)
    return is_whole(plain) or (isinstance(plain, float) and plain == plain)


def check_bool(name: str, value: object) -> None:
    """Accept True, False and None (the default).

    Raises:
        InvalidSettings: Any other value. As a condition, "no" and "0" would count as true.
    """
    if value is not None and boolean(value) is None:
        raise InvalidSettings(f"{name} must be True or False, got {repr(value)[:80]}")


def check_choice(name: str, value: object, *allowed: str) -> None:
    """Accept one of the allowed strings.

    Raises:
        InvalidSettings: Any other value.
    """
    if not isinstance(value, str) or value not in allowed:
        raise InvalidSettings(f"{name} must be {' or '.join(map(repr, allowed))}, got {repr(value)[:80]}")


def check_hook(name: str, hook: Hook) -> Hook:
    """Accept None and plain functions.

    Raises:
        InvalidSettings: The hook is a coroutine function or not callable.
    """
    if hook is not None and not callable(hook):
        raise InvalidSettings(f"{name} must be a function, got {hook!r}")
    if getattr(getattr(hook, "__code__", None), "co_flags", 0) & 0x80:  # inspect.CO_COROUTINE; inspect imports slowly
        raise InvalidSettings(f"{name} is a coroutine function, which is never awaited; pass a plain function")
    return hook


def log_level() -> int | None:
    """Return the level that `JUSTONE_LOG` asks for; None without it.

    Raises:
        InvalidSettings: The variable names no level.
    """
    wanted = os.environ.get("JUSTONE_LOG", "").strip().lower()
    if wanted and wanted not in LEVELS:
        raise InvalidSettings(f"JUSTONE_LOG must be one of {', '.join(LEVELS)}, got {wanted[:40]!r}")
    return LEVELS.get(wanted)


def token_of(given: Secret) -> Secret:
    """Return the given token, else the one in the environment.

    Raises:
        InvalidSettings: The token is missing or malformed. No local variable of this frame contains the token itself.
    """
    variable = next(filter(os.environ.get, _TOKEN_NAMES), None) if given.value is None else None
    secret = given if variable is None else Secret(os.environ[variable])
    if problem := _problem(secret.value, f"The token in {variable}" if variable else "The token"):
        raise InvalidSettings(problem)
    return secret


def _problem(token: Any, called: str) -> str | None:
    """Return what is wrong with the token, never any part of it; None when it is well-formed."""
    if token is None:
        return f"The token is missing; pass token='...' or set {' or '.join(_TOKEN_NAMES)}"
    if isinstance(token, (bytes, bytearray)):
        return f"{called} must be a string, not {type(token).__name__}; pass token=token.decode()"
    if not isinstance(token, str):
        return f"{called} must be a string, not {type(token).__name__}; pass token='...'"
    if not token:
        return f"{called} is empty; pass token='...', or leave it out and set {' or '.join(_TOKEN_NAMES)}"
    if token[0] in "\"'" or token[0] == token[-1] == "`":
        return f"{called} is in quotes, which are not part of it; remove them"
    if not token.isascii() or not token.isprintable() or " " in token:
        return f"{called} contains spaces, line breaks or non-ASCII characters; copy only the token itself"
    return None
