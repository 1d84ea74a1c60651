"""The sandbox as a transport of httpx2. Needs the extra `httpx2`."""

from __future__ import annotations

import httpx2

from .answering import SandboxAnswers

__all__ = ["Httpx2SandboxTransport"]


class Httpx2SandboxTransport(SandboxAnswers, httpx2.BaseTransport, httpx2.AsyncBaseTransport):
    """`SandboxTransport` for an `httpx2.Client` or `httpx2.AsyncClient`."""
