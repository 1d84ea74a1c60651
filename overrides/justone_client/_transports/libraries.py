"""httpx and httpx2: one interface under two names, loaded when a client makes its first call."""

from __future__ import annotations

import sys
from functools import cache
from typing import Any

from .base import FORM_HEADERS, HEADERS

__all__ = ["LIBRARIES", "Library", "library", "library_of"]

LIBRARIES = ("httpx", "httpx2")


class Library:
    """One of the two libraries, with what lies below it.

    Args:
        http: The module `httpx` or `httpx2`.
        core: The module `httpcore` or `httpcore2`.
    """

    def __init__(self, http: Any, core: Any) -> None:
        self.http: Any = http
        self.core: Any = core
        self.stream: Any = core._backends.sync.SyncStream  # not exported
        self.headers: Any = http.Headers(HEADERS)
        self.form_headers: Any = http.Headers(FORM_HEADERS)
        self.never_sent: tuple[type[Exception], ...] = (
            http.ConnectError,
            http.ConnectTimeout,
            http.PoolTimeout,
            http.ProxyError,
            http.UnsupportedProtocol,
            http.InvalidURL,
        )
        self.errors: tuple[type[Exception], ...] = (http.RequestError, http.StreamError, http.InvalidURL)
        """All that a request may raise because of the network."""

    @property
    def name(self) -> str:
        """`httpx` or `httpx2`."""
        name: str = self.http.__name__
        return name


@cache
def library(name: str) -> Library:
    """Load a library by its name. The imports are statements, so that PyInstaller finds them."""
    if name == "httpx2":
        import httpcore2
        import httpx2

        return Library(httpx2, httpcore2)
    import httpcore
    import httpx

    return Library(httpx, httpcore)


def library_of(thing: object, kind: str) -> str | None:
    """Return the name of the library whose class `kind` the thing is an instance of; None if it is of neither.

    Looks at loaded modules only: whose instance exists was imported.
    """
    loaded = ((name, getattr(sys.modules.get(name), kind, None)) for name in LIBRARIES)
    return next((name for name, found in loaded if isinstance(found, type) and isinstance(thing, found)), None)
