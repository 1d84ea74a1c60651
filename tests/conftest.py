"""Fixtures of all tests, and a clean environment: no token, region or proxy of the developer."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

from tests.support.callers import Caller, Make, both_libraries
from tests.support.processes import Spawn, spawning
from tests.support.servers.replies import answers
from tests.support.servers.scripted import Loopback, Script, Serve

if TYPE_CHECKING:
    from tests.support.command_line import Run

ROOT = Path(__file__).resolve().parents[1]
MIRROR = ROOT.parent / "shared" / "upstream"
SLICE = ROOT / "tests" / "slice"


if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # A shell starts background jobs with SIGINT ignored, and so would every process that a test starts.
    signal.signal(signal.SIGINT, signal.default_int_handler)


# No test depends on the speed of the machine.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--golden", action="store_true", help="rewrite the expected texts of tests/codegen/cases")


HTTPX2_EACH_TIME = {
    "test_choice.py",
    "test_connections.py",
    "test_deadline.py",
    "test_echoes.py",
    "test_headers.py",
    "test_hints.py",
    "test_in_process.py",
    "test_log_lines.py",
    "test_mocks.py",
    "test_own_cassettes.py",
    "test_own_client.py",
    "test_pools.py",
    "test_truthiness.py",
}
"""Files whose tests always run over both httpx and httpx2."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark as slow the cases that `@pytest.mark.sampled(n)` leaves out, and most tests over httpx2.

    One implementation serves httpx and httpx2, so most faults show in both.
    """
    cases = Counter[str]()
    for item in items:
        if sample := item.get_closest_marker("sampled"):
            test = item.nodeid.partition("[")[0]
            if cases[test] % sample.args[0]:
                item.add_marker("slow")
            cases[test] += 1
        elif "-httpx2" in item.name and item.path.name not in HTTPX2_EACH_TIME:
            item.add_marker("slow")


def pytest_configure() -> None:
    gc.disable()  # until all 20,000 items are collected: none of them is garbage


def pytest_collection_finish() -> None:
    """Leave the items out of every later garbage collection."""
    gc.freeze()
    gc.enable()


@pytest.fixture(autouse=True)
def _ends(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that waits without end, such as for a process that hangs."""
    if sys.platform == "win32" or request.config.option.usepdb:
        yield
        return
    seconds = 3600 if request.node.get_closest_marker("slow") else 300

    def late(*_: object) -> None:
        pytest.fail(f"the test waited for something that did not come in {seconds} seconds")

    before = signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, seconds, 10)  # again, if leaving the test waits as well
    yield
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.upper().startswith(("JUSTONE", "JUST_ONE_API_")) or name.upper().endswith("_PROXY"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("JUSTONE_SETTINGS", "")  # the developer's own settings file


@pytest.fixture
def index_restored() -> Iterator[None]:
    """Restore the tables of operations in their order; `monkeypatch` restores a key at the end."""
    from justone_generated.index import GONE, INDEX, PLATFORMS

    tables: list[dict[str, Any]] = [GONE, INDEX, PLATFORMS]
    before = [dict(table) for table in tables]
    yield
    for table, rows in zip(tables, before, strict=True):
        table.clear()
        table.update(rows)


@pytest.fixture
def spawn() -> Iterator[Spawn]:
    """Start processes that end with the test, even if it fails."""
    with spawning() as start:
        yield start


@pytest.fixture
def run() -> Run:
    """Run `justone` in this process."""
    from tests.support.command_line import run_command

    return run_command


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Start servers that follow a script; they stop with the test."""
    servers: list[Loopback] = []

    def start(script: Script) -> Loopback:
        servers.append(Loopback(script))
        return servers[-1]

    yield start
    for server in servers:
        server.__exit__()


@pytest.fixture
def fake_regions(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> Loopback:
    """`global` is this server; `cn` uses plain HTTP and a name that no network resolves."""
    from justone_client._call import regions
    from justone_client._requests.hosts import Host

    server = serve(answers("pong"))
    here, there = Host("global", server.url), Host("cn", "http://cn.invalid:9")
    for name, hosts in {"global": (here,), "cn": (there,), "auto": (here, there)}.items():
        monkeypatch.setitem(regions._REGIONS, name, hosts)
    return server


@contextmanager
def leaks_shown() -> Iterator[None]:
    """Raise the ResourceWarning of whatever the block left open.

    Freezing what is older keeps the collection to the objects of the block: over the whole heap it takes half a second.
    What is frozen stays so; else the whole heap would count again for every collection after the block.
    """
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.collect()


@pytest.fixture(params=both_libraries("sync", "async", "aiohttp"))
def make(request: pytest.FixtureRequest) -> Iterator[Make]:
    """Build clients through each sender; the fixture closes them and checks for leaks."""
    callers: list[Caller] = []

    def build(base_url: str | None = None, **settings: Any) -> Caller:
        callers.append(Caller(request.param, base_url, **settings))
        return callers[-1]

    with leaks_shown():
        yield build
        for caller in callers:
            caller.close()


@pytest.fixture
def whole_mirror() -> Path:
    """The whole mirror of the provider's definitions and examples. Skips the test without it."""
    if not MIRROR.is_dir():
        pytest.skip("the mirror of the provider's definitions is not beside this checkout")
    return MIRROR


@pytest.fixture(params=[SLICE, MIRROR], ids=["slice", "whole"])
def mirror(request: pytest.FixtureRequest) -> Path:
    """A mirror of the provider's definitions and examples: the slice in this repository, or the whole."""
    folder: Path = request.param
    if not folder.is_dir():
        pytest.skip("the mirror of the provider's definitions is not beside this checkout")
    return folder
