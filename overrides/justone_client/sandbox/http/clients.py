"""Clients and transports for in-process use. The clients ignore the environment's regions, URLs and transport."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import client
from ..._transports.base import choose_transport
from ..._transports.libraries import LIBRARIES, library
from ..._validation import check_choice
from ...errors import InvalidSettings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..engine.engine import Engine

__all__ = ["InProcessAsyncClient", "InProcessClient", "http_client_of", "transport_of"]


class InProcessClient(client.Client):
    """`justone_client.Client` of a sandbox in the same process."""

    @staticmethod
    def _environment() -> Mapping[str, str]:
        return {}


class InProcessAsyncClient(client.AsyncClient):
    """`justone_client.AsyncClient` of a sandbox in the same process."""

    @staticmethod
    def _environment() -> Mapping[str, str]:
        return {}


def http_client_of(sandbox: Engine, kind: str, transport: str) -> Any:
    """Return a client of httpx or httpx2 that reaches this sandbox.

    Args:
        sandbox: What answers.
        kind: `Client` or `AsyncClient`.
        transport: As for `justone_client.Client`; `auto` is httpx.

    Raises:
        InvalidSettings: The transport is unknown, not installed, or has no place in one process.
    """
    if transport == "aiohttp":
        raise InvalidSettings(
            "transport='aiohttp' cannot reach a sandbox in process; use `with sandbox.serve() as server:` and"
            " AsyncClient(base_url=server.url, transport='aiohttp')"
        )
    name = choose_transport(transport, LIBRARIES, {}, own=None)
    return getattr(library(name).http, kind)(transport=transport_of(sandbox, name), trust_env=False)


def transport_of(sandbox: Engine, name: str) -> Any:
    """Return a transport of httpx or httpx2 that reaches this sandbox.

    Raises:
        InvalidSettings: The library is neither of them, or not installed.
    """
    check_choice("library", name, *LIBRARIES)
    if choose_transport(name, LIBRARIES, {}, own=None) == "httpx2":
        from ._httpx2_transport import Httpx2SandboxTransport

        return Httpx2SandboxTransport(sandbox)
    from .transport import SandboxTransport

    return SandboxTransport(sandbox)
