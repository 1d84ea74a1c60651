"""The last step before the socket, for `Client`.

A sender takes a `Send` and gives a `Reply` or a `TransportFailure`; it never raises for the network's sake. Other
transports need nothing but that. In the senders, and only there, the token joins the request.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import httpx

from .._redact import Scrubber, watch_new_loggers
from .._requests.request import TransportFailure
from ..errors import InvalidSettings
from .base import too_slow
from .clean import cleaned
from .deadline import BoundedTransport, Deadline
from .frames import bare
from .httpx_common import SENT, TROUBLE, SendTracker, body_for, failure_of, read_already, request_of
from .network.settings import Clients
from .wire.framing import CURRENT
from .wire.kept import with_seen, with_surplus
from .wire.leftovers import spoil_unless_clean, unclosed
from .wire.redirects import lower

if TYPE_CHECKING:
    from .._redact import Secret
    from .._requests.exchange import Received, Send
    from .network.settings import Network

__all__ = ["HttpxSender"]


class HttpxSender:
    """Sends through an `httpx.Client`, its own or the user's."""

    def __init__(self, secret: Secret, way: Network | httpx.Client) -> None:
        self._secret = secret
        self._scrub = Scrubber(secret.value)
        watch_new_loggers()
        self._deadline = deadline = Deadline()
        self._clients = Clients(way, lambda tls, proxy: httpx.Client(transport=BoundedTransport(deadline, tls, proxy)))

    def send(self, step: Send) -> Received:
        """One HTTP exchange, bounded by `step.seconds` from the name's resolution to the last byte."""
        try:
            return cleaned(self._exchange(step), self._scrub)
        except BaseException as error:  # noqa: BLE001, RUF100 - an interrupt holds the request in its frames
            caught = bare(error, self._secret)
        try:
            raise caught
        finally:
            del caught  # it refers to this frame

    def _exchange(self, step: Send) -> Received:
        until = self._deadline.set(step.seconds)
        CURRENT.set(None)
        witness = SendTracker(until)
        try:
            client = self._clients.leading_to(step.host.base_url)
        except InvalidSettings as error:
            return TransportFailure(str(error), sent=False)
        try:
            response = client.send(
                request_of(step, self._secret.value, witness.see), stream=True, follow_redirects=False
            )
        except TROUBLE as error:
            return with_seen(failure_of(error, witness, step), step)
        try:
            return self._read(response, step, until)
        finally:
            response.close()

    @staticmethod
    def _read(response: httpx.Response, step: Send, until: float) -> Received:
        body, failure, whole = body_for(response, step), None, True
        try:
            for chunk in read_already(response) or unclosed(response):
                if not body.feed(chunk) or time.monotonic() > until:
                    whole = False
                    break
        except TROUBLE as error:
            failure = failure_of(error, SENT, step)
        reply = body.reply(response.status_code, lower(response))
        if failure is None and not whole and not reply.refused:
            failure = too_slow(step, sent=True)
        if failure is not None:
            return failure._replace(partial=reply)
        reply = with_surplus(reply, body)
        if whole and not spoil_unless_clean(response, reply):
            response.extensions["network_stream"].close()
        return reply

    def close(self) -> None:
        """Close the pool, unless it is the user's."""
        for client in self._clients.owned():
            client.close()
