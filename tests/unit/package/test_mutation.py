"""`make mutate` ends even if a mutant leaves processes behind."""

import os
import select
import sys
from pathlib import Path

import pytest

from tests.mutation import __main__ as mutation

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")

LEAVES_A_FORK = """
import os, signal, sys
held = os.open("held", os.O_WRONLY)
if os.fork() == 0:
    signal.pause()
print("done", flush=True)
sys.exit(3)
"""


def test_a_fork_that_hangs_ends_with_its_command(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "held")
    reading = os.open(tmp_path / "held", os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert mutation.finish([sys.executable, "-c", LEAVES_A_FORK], tmp_path, dict(os.environ)) == (3, "done\n")
        # The pipe is readable and empty: no process holds its other end.
        assert select.select([reading], [], [], 30)[0] == [reading]
        assert os.read(reading, 1) == b""
    finally:
        os.close(reading)
