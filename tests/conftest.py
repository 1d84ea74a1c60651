"""A clean environment for every test: no token, no region, no proxy of whoever runs them."""

from __future__ import annotations

import gc
import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.callers import Caller
from tests.support.processes import Spawn, spawning
from tests.support.servers.scripted import Loopback, Script

if TYPE_CHECKING:
    from tests.support.command_line import Run

ROOT = Path(__file__).resolve().parents[1]
MIRROR = ROOT.parent / "shared" / "upstream"
SLICE = ROOT / "tests" / "slice"


if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # Started in the background of a shell: Ctrl-C is ignored, and by every process a test starts to interrupt it.
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--golden", action="store_true", help="rewrite the expected texts of tests/codegen/cases")


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.upper().startswith(("JUSTONEAPI_", "JUST_ONE_API_")) or name.upper().endswith("_PROXY"):
            monkeypatch.delenv(name)


@pytest.fixture
def index_restored() -> Iterator[None]:
    """Put the tables of operations back as they were, in their order: `monkeypatch` puts a key back at the end."""
    from justone_generated.index import GONE, INDEX, PLATFORMS

    tables: list[dict[str, Any]] = [GONE, INDEX, PLATFORMS]
    before = [dict(table) for table in tables]
    yield
    for table, rows in zip(tables, before, strict=True):
        table.clear()
        table.update(rows)


@pytest.fixture
def spawn() -> Iterator[Spawn]:
    """Start processes that end with the test: a failed test leaves none for the next one to be blamed for."""
    with spawning() as start:
        yield start


@pytest.fixture
def run() -> Run:
    """Run `justone` in this process."""
    from tests.support.command_line import run_command

    return run_command


@pytest.fixture
def serve() -> Iterator[Callable[[Script], Loopback]]:
    """Start servers that follow a script; they stop with the test."""
    servers: list[Loopback] = []

    def start(script: Script) -> Loopback:
        servers.append(Loopback(script))
        return servers[-1]

    yield start
    for server in servers:
        server.__exit__()


@pytest.fixture(params=["sync", "async", "aiohttp"])
def make(request: pytest.FixtureRequest) -> Iterator[Callable[..., Caller]]:
    """Build clients through each sender; the fixture closes them and checks for leaks."""
    callers: list[Caller] = []

    def build(base_url: str | None = None, **settings: Any) -> Caller:
        callers.append(Caller(request.param, base_url, **settings))
        return callers[-1]

    yield build
    for caller in callers:
        caller.close()
    gc.collect()  # anything left open raises a ResourceWarning here


@pytest.fixture
def whole_mirror() -> Path:
    """The whole mirror of the provider's definitions and examples, beside a checkout that has it."""
    if not MIRROR.is_dir():
        pytest.skip("the mirror of the provider's definitions is not beside this checkout")
    return MIRROR


@pytest.fixture(params=[SLICE, MIRROR], ids=["slice", "whole"])
def mirror(request: pytest.FixtureRequest) -> Path:
    """A mirror of the provider's definitions and examples: our small one, and the whole where it is beside us."""
    folder: Path = request.param
    if not folder.is_dir():
        pytest.skip("the mirror of the provider's definitions is not beside this checkout")
    return folder
