"""An HTTP/2 server without TLS, for httpx clients of the user."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import h2.config
import h2.connection
import h2.events


@contextmanager
def http2_server(body: bytes) -> Iterator[str]:
    """Answer every request on every connection with `body`."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=_accept, args=(listening, body))
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            listening.shutdown(socket.SHUT_RDWR)
            thread.join()


def _accept(listening: socket.socket, body: bytes) -> None:
    while True:
        try:
            peer, _ = listening.accept()
        except OSError:
            return
        with peer:
            _talk(peer, body)


def _talk(peer: socket.socket, body: bytes) -> None:
    talk = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
    talk.initiate_connection()
    peer.sendall(talk.data_to_send())
    while data := peer.recv(65536):
        for event in talk.receive_data(data):
            if isinstance(event, h2.events.StreamEnded):
                headers = [(":status", "200"), ("content-type", "application/json")]
                talk.send_headers(event.stream_id, headers)
                talk.send_data(event.stream_id, body, end_stream=True)
        peer.sendall(talk.data_to_send())
