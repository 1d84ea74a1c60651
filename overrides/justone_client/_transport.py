"""The last step before the socket, for `Client`.

A sender takes a `Send` and gives a `Reply` or a `TransportFailure`; it never raises for the network's sake. Other
transports need nothing but that. In the senders, and only there, the token joins the request.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING
from urllib.request import getproxies

import httpx

from ._bounded import BoundedTransport, Deadline
from ._exchange import too_slow
from ._httpx import LIMITS, TROUBLE, Witness, body_for, certificates, failure_of, lower, read_already, request_of

if TYPE_CHECKING:
    from ._flow import Received
    from ._redact import Secret
    from ._steps import Send

__all__ = ["HttpxSender"]


class HttpxSender:
    """Sends through an `httpx.Client`, its own or the user's."""

    def __init__(self, secret: Secret, client: httpx.Client | None = None) -> None:
        self._secret = secret
        self._owned = client is None
        self._deadline = Deadline()
        self._client = client or _client(self._deadline)

    def send(self, step: Send) -> Received:
        """One HTTP exchange, bounded by `step.seconds` from the name's resolution to the last byte."""
        until = self._deadline.set(step.seconds)
        witness = Witness()
        try:
            response = self._client.send(
                request_of(step, self._secret.value, witness.see), stream=True, follow_redirects=False
            )
            try:
                return self._read(response, step, until)
            finally:
                response.close()
        except TROUBLE as error:
            return failure_of(error, witness, step)

    @staticmethod
    def _read(response: httpx.Response, step: Send, until: float) -> Received:
        body = body_for(response, step)
        for chunk in read_already(response) or response.iter_raw():
            if time.monotonic() > until:
                return too_slow(step, sent=True)
            if not body.feed(chunk):
                break
        return body.reply(response.status_code, lower(response))

    def close(self) -> None:
        """Close the pool, unless it is the user's."""
        if self._owned:
            self._client.close()


def _client(deadline: Deadline) -> httpx.Client:
    if getproxies():  # httpx then chooses by host; slow headers are bounded for each read only
        return httpx.Client(verify=certificates(), limits=LIMITS)
    return httpx.Client(transport=BoundedTransport(deadline))
