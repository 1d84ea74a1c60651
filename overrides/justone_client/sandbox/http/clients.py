"""The two clients as they are in process: nothing of the environment decides where their requests go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import client

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["InProcessAsyncClient", "InProcessClient"]


class InProcessClient(client.Client):
    """`justone_client.Client`, answered by the sandbox in whose process it is."""

    @staticmethod
    def _surroundings() -> Mapping[str, str]:
        return {}


class InProcessAsyncClient(client.AsyncClient):
    """`justone_client.AsyncClient`, the same way."""

    @staticmethod
    def _surroundings() -> Mapping[str, str]:
        return {}
