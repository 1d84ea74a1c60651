"""Fixtures of the tests of several processes."""

from __future__ import annotations

import gc
import warnings
from collections.abc import Iterator

import pytest


@pytest.fixture
def _dask_leaves_sockets() -> Iterator[None]:
    """Collect the sockets that Dask leaves open after a killed worker, before pytest calls them an error."""
    yield
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()
