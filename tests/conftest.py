"""A clean environment for every test: no token, no region, no proxy of whoever runs them."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.processes import Spawn, spawning

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
