"""What a client is built with: refused while nothing is built, with what to write instead."""

from __future__ import annotations

import os
from importlib import import_module
from typing import Any, NamedTuple, TypeVar

from ._redact import Secret
from ._requests.values import boolean, integer, python_value
from .errors import InvalidSettings

__all__ = ["flag", "is_number", "is_whole", "needed", "one_of", "plain", "token_of"]

Hook = TypeVar("Hook")
_TOKEN_NAMES = ("JUSTONEAPI_TOKEN", "JUST_ONE_API_TOKEN")


class _Kind(NamedTuple):
    """The type that a setting has; its module is imported only for who gives one."""

    module: str
    name: str
    words: str


_KINDS = {
    "budget": _Kind("._billing.budget", "Budget", "a Budget is needed, such as Budget(max_billed=500)"),
    "cache": _Kind("._caching.cache", "Cache", "a Cache is needed, such as Cache(ttl=3600)"),
    "clock": _Kind("._process.clock", "Clock", "a Clock is needed, such as ManualClock()"),
    "limits": _Kind("._throttling.limits", "Limits", "Limits are needed, such as Limits(max_concurrency=20)"),
    "Client": _Kind("httpx", "Client", "an httpx.Client is needed, such as httpx.Client()"),
    "AsyncClient": _Kind("httpx", "AsyncClient", "an httpx.AsyncClient is needed, such as httpx.AsyncClient()"),
}


def needed(setting: str, value: object, kind: str | None = None) -> None:
    """Let None and a value of the setting's type through.

    Raises:
        InvalidSettings: It is something else.
    """
    if value is None:
        return
    wanted = _KINDS[kind or setting]
    if not isinstance(value, getattr(import_module(wanted.module, __package__), wanted.name)):
        raise InvalidSettings(f"{setting}={repr(value)[:80]}: {wanted.words}")


def is_whole(value: object) -> bool:
    """Whether it counts something: `numpy.int64(5)` does, `True` and `"5"` do not."""
    return integer(value) is not None


def is_number(value: object) -> bool:
    """Whether it measures something, such as seconds; NaN does not."""
    plain = python_value(value)
    return is_whole(plain) or (isinstance(plain, float) and plain == plain)


def flag(name: str, value: object) -> None:
    """Let True and False through, and None where that means the default.

    Raises:
        InvalidSettings: It is something else: "no" and "0" would count as True.
    """
    if value is not None and boolean(value) is None:
        raise InvalidSettings(f"{name}={repr(value)[:80]}: True or False is needed")


def one_of(name: str, value: object, *allowed: str) -> None:
    """Let the words through that a setting knows.

    Raises:
        InvalidSettings: It is something else.
    """
    if not isinstance(value, str) or value not in allowed:
        raise InvalidSettings(f"{name}={repr(value)[:80]}: {' or '.join(map(repr, allowed))} is needed")


def plain(name: str, hook: Hook) -> Hook:
    """A function to be called, not awaited.

    Raises:
        InvalidSettings: It is something else.
    """
    if hook is not None and not callable(hook):
        raise InvalidSettings(f"{name}={hook!r}: a function is needed")
    if getattr(getattr(hook, "__code__", None), "co_flags", 0) & 0x80:  # inspect.CO_COROUTINE; inspect imports slowly
        raise InvalidSettings(f"{name} is a coroutine function; it is called, not awaited: give a plain one")
    return hook


def token_of(given: Secret) -> Secret:
    """The token that was given, else the one of the environment.

    Raises:
        InvalidSettings: There is none, or it cannot be one. It raises where no local variable holds the token.
    """
    variable = next(filter(os.environ.get, _TOKEN_NAMES), None) if given.value is None else None
    secret = given if variable is None else Secret(os.environ[variable])
    if problem := _problem(secret.value, f"The token in {variable}" if variable else "The token"):
        raise InvalidSettings(problem)
    return secret


def _problem(token: Any, called: str) -> str | None:
    """Why this is no token; it is never shown, not even in part."""
    if token is None:
        return f"There is no token: give token=... or set {' or '.join(_TOKEN_NAMES)}"
    if isinstance(token, (bytes, bytearray)):
        return f"{called} is {type(token).__name__} and no text: give token=token.decode()"
    if not isinstance(token, str):
        return f"{called} is of the type {type(token).__name__} and no text: give it as text, token='...'"
    if not token:
        return f"{called} is empty: give token='...', or leave it out and set {' or '.join(_TOKEN_NAMES)}"
    if token[0] in "\"'" or token[0] == token[-1] == "`":
        return f"{called} stands in quotes: they are no part of it, leave them out"
    if not token.isascii() or not token.isprintable() or " " in token:
        return f"{called} holds blanks, line ends or characters beyond ASCII: copy it again, alone"
    return None
