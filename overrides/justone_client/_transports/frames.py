"""Remove what could reveal the token from an exception: the sender's frames, whose local variables hold the request.

Tools that print tracebacks with local variables (rich, Sentry, `pytest -l`) would print the URL with the token. Message
and type of the exception remain; its traceback starts where it leaves the sender.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._redact import Scrubber
from .wire.framing import CURRENT

if TYPE_CHECKING:
    from .._redact import Secret

__all__ = ["strip_frames"]

_HOLDERS = ("request", "_request", "response", "request_info", "history", "url", "os_error", "obj", "object", "doc")
"""Attributes in which exceptions of HTTP libraries keep the request."""


def strip_frames(error: BaseException, secret: Secret) -> BaseException:
    """Return the exception without frames, causes and requests.

    Raise it outside any `except` block; otherwise Python chains the sender's own exceptions to it.
    """
    if (framing := CURRENT.get()) is not None:
        framing.seen = b""
    scrub = Scrubber(secret.value)
    chain = [error]
    for link in chain:
        link.__traceback__ = link.__cause__ = link.__context__ = None
        chain += getattr(link, "exceptions", ())  # of an exception group
        link.args = tuple(_clean(value, scrub) for value in link.args)
        _forget(link, scrub)
    return error


def _clean(value: Any, scrub: Scrubber) -> Any:
    if isinstance(value, str):
        return scrub(value)
    return value if value is None or isinstance(value, (int, float)) else _unless_shown(value, scrub)


def _unless_shown(value: Any, scrub: Scrubber) -> Any:
    """Return the value, or its scrubbed `repr` if that contains the token."""
    try:
        text = repr(value)
    except Exception:  # noqa: BLE001, RUF100 - an object without a working repr reveals nothing
        return None
    clean = scrub(text)
    return value if clean == text else clean


def _forget(link: BaseException, scrub: Scrubber) -> None:
    for name, value in list(getattr(link, "__dict__", {}).items()):
        link.__dict__[name] = None if name in _HOLDERS else _clean(value, scrub)
