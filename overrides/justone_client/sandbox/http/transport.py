"""The sandbox as a transport of httpx."""

from __future__ import annotations

import httpx

from .answering import SandboxAnswers

__all__ = ["SandboxTransport"]


class SandboxTransport(SandboxAnswers, httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers every request of an `httpx.Client` or `httpx.AsyncClient` from the sandbox, whatever its host.

    Delays use the sandbox's clock. A delay beyond the read timeout, or an answer that never arrives, raises the timeout
    at once, so that tests do not wait.
    """
