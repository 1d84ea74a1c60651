"""The sender of `Client`.

A sender turns a `Send` into a `Reply` or a `TransportFailure` and never raises for network errors; another transport
needs nothing else. Only senders add the token to the request.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from .._redact import Scrubber, watch_new_loggers
from .._requests.request import TransportFailure
from ..errors import InvalidSettings
from .base import too_slow
from .clean import scrubbed
from .deadline import Deadline, bounded_transport
from .frames import strip_frames
from .httpx_common import SENT, SendTracker, already_read, body_for, build_request, to_failure, transport_errors
from .libraries import library
from .network.settings import Clients
from .wire.framing import CURRENT
from .wire.kept import with_trailing_text, with_unparsed_head
from .wire.leftovers import discard_unless_clean, raw_stream
from .wire.redirects import lower_headers

if TYPE_CHECKING:
    from .._redact import Secret
    from .._requests.exchange import Received, Send
    from .network.settings import Network
    from .own_clients import HttpClient

__all__ = ["HttpxSender"]


class HttpxSender:
    """Sends through the user's client of httpx or httpx2, or through clients that it builds.

    Args:
        secret: The token.
        way: How to reach the hosts, or the user's client.
        name: The library, `httpx` or `httpx2`.
    """

    def __init__(self, secret: Secret, way: Network | HttpClient, name: str) -> None:
        self._secret = secret
        self._scrub = Scrubber(secret.value)
        watch_new_loggers()
        self._library = used = library(name)
        self._errors = transport_errors(used)
        self._deadline = deadline = Deadline()
        self._clients: Clients[HttpClient] = Clients(
            way, lambda tls, proxy: used.http.Client(transport=bounded_transport(used, deadline, tls, proxy))
        )

    def send(self, send: Send) -> Received:
        """Make one HTTP exchange within `send.seconds`, from name resolution to the last byte."""
        try:
            return scrubbed(self._exchange(send), self._scrub)
        except BaseException as error:  # noqa: BLE001, RUF100 - the frames of an interrupt contain the request
            caught = strip_frames(error, self._secret)
        try:
            raise caught
        finally:
            del caught  # it refers to this frame

    def _exchange(self, send: Send) -> Received:
        until = self._deadline.set(send.seconds)
        CURRENT.set(None)
        tracker = SendTracker(until, self._library.http)
        try:
            client = self._clients.for_url(send.host.base_url)
        except InvalidSettings as error:
            return TransportFailure(str(error), sent=False)
        try:
            response = client.send(
                build_request(self._library, send, self._secret.value, tracker.see),
                stream=True,
                follow_redirects=False,
            )
        except self._errors as error:
            return with_unparsed_head(to_failure(self._library, error, tracker, send), send)
        try:
            return self._read(response, send, until)
        finally:
            response.close()

    def _read(self, response: Any, send: Send, until: float) -> Received:
        body, failure, whole = body_for(response, send), None, True
        try:
            for chunk in already_read(response) or raw_stream(response):
                if not body.feed(chunk) or time.monotonic() > until:
                    whole = False
                    break
        except self._errors as error:
            failure = to_failure(self._library, error, SENT, send)
        reply = body.reply(response.status_code, lower_headers(response))
        if failure is None and not whole and not reply.refused:
            failure = too_slow(send, sent=True)
        if failure is not None:
            return failure._replace(partial=reply)
        reply = with_trailing_text(reply, body)
        if whole and not discard_unless_clean(response, reply):
            response.extensions["network_stream"].close()
        return reply

    def close(self) -> None:
        """Close the clients that this sender built."""
        for client in self._clients.owned():
            client.close()
