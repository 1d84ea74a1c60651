"""Clients for in-process use, which ignore the environment's regions and URLs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import client

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["InProcessAsyncClient", "InProcessClient"]


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
