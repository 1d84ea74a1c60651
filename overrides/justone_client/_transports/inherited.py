"""An own `http_client` that came through a fork: used only where it has no connection to share with the parent."""

from __future__ import annotations

from typing import Any

__all__ = ["refuse_shared"]

_IN_PROCESS = {"MockTransport", "WSGITransport", "ASGITransport", "SandboxTransport"}
_REFUSAL = (
    "The http_client of this client has connections of the process that this one was forked from, and answers would get"
    " mixed up: build http_client and client in each process, or leave http_client out"
)


def refuse_shared(client: Any) -> None:
    """Let a client pass that connects to nothing, or has not connected yet.

    Raises:
        RuntimeError: It shares connections with the parent, or may.
    """
    mounted = [transport for transport in getattr(client, "_mounts", {}).values() if transport is not None]
    if not all(map(_is_unshared, [getattr(client, "_transport", None), *mounted])):
        raise RuntimeError(_REFUSAL)


def _is_unshared(transport: object) -> bool:
    if _IN_PROCESS & {kind.__name__ for kind in type(transport).__mro__}:
        return True
    connections: object = getattr(getattr(transport, "_pool", None), "connections", None)
    return connections == []
