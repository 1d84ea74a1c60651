"""pytest fixtures for users of this package; pytest finds them by itself.

`justone_sandbox` is a fresh sandbox for each test. `justone_server` is the same over loopback with the environment set,
so that code that builds its own `Client()` uses it, too. `justone_vcr_config` keeps tokens out of cassettes. Nothing
else is imported until a test requests a fixture.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from . import Sandbox, Server

__all__ = ["justone_sandbox", "justone_server", "justone_vcr_config"]


@pytest.fixture
def justone_sandbox() -> Iterator[Sandbox]:
    """A sandbox with a manual clock: retries and limits take no time."""
    from ..testing import no_waiting
    from . import ManualClock, Sandbox

    with no_waiting():
        yield Sandbox(clock=ManualClock())


@pytest.fixture
def justone_server(justone_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """`justone_sandbox` over loopback; `JUSTONEAPI_BASE_URL` and `JUSTONEAPI_TOKEN` point `Client()` to it."""
    with justone_sandbox.serve() as server:
        monkeypatch.setenv("JUSTONEAPI_BASE_URL", server.url)
        monkeypatch.setenv("JUSTONEAPI_TOKEN", "sandbox")
        for name in ("JUSTONEAPI_REGION", "JUST_ONE_API_TOKEN"):
            monkeypatch.delenv(name, raising=False)
        yield server


@pytest.fixture(scope="session")
def justone_vcr_config() -> dict[str, Any]:
    """vcrpy settings that keep tokens out of cassettes; return them from pytest-recording's `vcr_config` fixture."""
    from .._testing.cassettes import vcr_config

    return vcr_config()
