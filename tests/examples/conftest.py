"""Fixtures of the tests of examples/."""

from __future__ import annotations

from collections.abc import Iterator
from http.server import HTTPServer
from threading import Thread

import pytest
import scripted_model


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The scripted model, and MODEL_URL set to its address."""
    monkeypatch.setattr(scripted_model.Model, "log_message", lambda *_: None)
    server = HTTPServer(("127.0.0.1", 0), scripted_model.Model)
    thread = Thread(target=server.serve_forever)
    thread.start()
    url = f"http://127.0.0.1:{server.server_port}/v1"
    monkeypatch.setenv("MODEL_URL", url)
    yield url
    server.shutdown()
    thread.join()
    server.server_close()
