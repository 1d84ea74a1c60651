"""The user's own client of httpx or httpx2, as a type and at run time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from ..errors import InvalidSettings
from .libraries import library_of

if TYPE_CHECKING:
    from collections.abc import Awaitable

__all__ = ["AsyncHttpClient", "HttpClient", "library_of_client"]


class HttpClient(Protocol):
    """An `httpx.Client` or `httpx2.Client`. A protocol, so that neither must be installed to check types."""

    @property
    def is_closed(self) -> bool: ...
    @property
    def trust_env(self) -> bool: ...
    def send(self, request: Any, *, stream: bool = ..., follow_redirects: bool = ...) -> Any: ...
    def close(self) -> None: ...


class AsyncHttpClient(Protocol):
    """An `httpx.AsyncClient` or `httpx2.AsyncClient`."""

    @property
    def is_closed(self) -> bool: ...
    @property
    def trust_env(self) -> bool: ...
    def send(self, request: Any, *, stream: bool = ..., follow_redirects: bool = ...) -> Awaitable[Any]: ...
    def aclose(self) -> Awaitable[None]: ...


def library_of_client(http_client: object, kind: str) -> str | None:
    """Return the library of the user's client; None without one.

    Args:
        http_client: The client.
        kind: `Client` or `AsyncClient`, the name of its class in both libraries.

    Raises:
        InvalidSettings: It is of another type.
    """
    if http_client is None:
        return None
    name = library_of(http_client, kind)
    if name is None:
        raise InvalidSettings(
            f"http_client must be an httpx.{kind} or httpx2.{kind}, such as httpx.{kind}(); got"
            f" {repr(http_client)[:80]}"
        )
    return name
