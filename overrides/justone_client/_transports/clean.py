"""Remove the token from a reply before it leaves the sender.

Servers and gateways echo the URL: in `Location`, in error pages, in request ids. Every frame above the sender has the
reply in a local variable, and tools that print tracebacks with local variables would show it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._requests.request import Reply

if TYPE_CHECKING:
    from .._redact import Scrubber
    from .._requests.exchange import Received

__all__ = ["scrubbed"]


def scrubbed(received: Received, scrub: Scrubber) -> Received:
    """Return the reply or failure without the token in its body, headers and message."""
    if isinstance(received, Reply):
        return _reply(received, scrub)
    partial = None if received.partial is None else _reply(received.partial, scrub)
    return received._replace(reason=scrub(received.reason), partial=partial)


def _reply(reply: Reply, scrub: Scrubber) -> Reply:
    return reply._replace(headers=_headers(reply.headers, scrub), body=scrub.body(reply.body), is_clean=True)


def _headers(headers: dict[str, str], scrub: Scrubber) -> dict[str, str]:
    together = "\n".join([*headers, *headers.values()])
    if scrub(together) == together:  # one search instead of many: there is rarely anything to remove
        return headers
    return {scrub(name): scrub(value) for name, value in headers.items()}
