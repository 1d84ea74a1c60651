"""Refuse a user's `http_client` after a fork if it has connections of the parent process."""

from __future__ import annotations

from typing import Any

__all__ = ["refuse_shared"]

_IN_PROCESS = {"MockTransport", "WSGITransport", "ASGITransport", "SandboxAnswers"}
_REFUSAL = (
    "http_client has connections of the parent process, and answers would get mixed up; build http_client and client in"
    " each process, or leave http_client out"
)


def refuse_shared(client: Any) -> None:
    """Accept a client that makes no connections or has not connected yet.

    Raises:
        RuntimeError: The client may share connections with the parent process.
    """
    mounted = [transport for transport in getattr(client, "_mounts", {}).values() if transport is not None]
    if not all(map(_is_unshared, [getattr(client, "_transport", None), *mounted])):
        raise RuntimeError(_REFUSAL)


def _is_unshared(transport: object) -> bool:
    if _IN_PROCESS & {kind.__name__ for kind in type(transport).__mro__}:
        return True
    connections: object = getattr(getattr(transport, "_pool", None), "connections", None)
    return connections == []
