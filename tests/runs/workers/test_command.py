"""`justone run` with the engines of several processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from justone_client.runs import JournalError, JournalView
from justone_client.sandbox import Sandbox
from tests.runs.workers.programs import TOKEN

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no process groups to signal")
JUSTONE = Path(sys.executable).with_name("justone")


def start(folder: Path, url: str, *more: str) -> subprocess.Popen[str]:
    (folder / "words.csv").write_text("word\n" + "".join(f"cat {number}\n" for number in range(40)))
    line = ["--operation", "douyin.search_video_v4", "--items", str(folder / "words.csv"), "--column", "word",
            "--journal", str(folder / "j"), "--yes", "--no-limit", "--concurrency", "8"]  # fmt: skip
    where = {**os.environ, "JUSTONEAPI_BASE_URL": url, "JUSTONEAPI_TOKEN": TOKEN}
    return subprocess.Popen([JUSTONE, "run", "start", *line, *more], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                            text=True, env=where, start_new_session=True)  # fmt: skip


@pytest.mark.slow
@pytest.mark.sampled(2)
@pytest.mark.parametrize("engine", [("--workers", "2"), ("--dask", "--workers", "2")], ids=" ".join)
def test_the_command_works_in_several_processes(tmp_path: Path, engine: tuple[str, ...]) -> None:
    if "--dask" in engine:
        pytest.importorskip("distributed", reason="Dask is not installed")
    sandbox = Sandbox()
    with sandbox.serve() as server, start(tmp_path, server.url, *engine) as process:
        shown, _ = process.communicate(timeout=90)
    assert (process.returncode, len(sandbox.ledger)) == (0, 40), shown
    assert "40 items: 40 recorded" in shown


def sent(path: Path) -> int:
    try:
        return JournalView(path).status().items["sent"]
    except JournalError:  # not created yet
        return 0


@pytest.mark.sampled(2)
@pytest.mark.parametrize("engine", [("--workers", "2"), ("--dask", "--workers", "2")], ids=" ".join)
def test_a_signal_to_the_group_ends_the_command_in_order(tmp_path: Path, engine: tuple[str, ...]) -> None:
    """As Ctrl-C in a terminal: the calls in flight are recorded, and no process is left."""
    if "--dask" in engine:
        pytest.importorskip("distributed", reason="Dask is not installed")
    sandbox = Sandbox()
    sandbox.slow("global", 1.0)
    with sandbox.serve() as server, start(tmp_path, server.url, *engine) as process:
        while sent(tmp_path / "j") < 8:
            assert process.poll() is None
            time.sleep(0.02)
        children = psutil.Process(process.pid).children(recursive=True)
        os.killpg(process.pid, signal.SIGINT)
        shown, _ = process.communicate(timeout=60)
    assert process.returncode == 130, shown
    assert "justone run resume" in shown
    items = JournalView(tmp_path / "j").status().items
    assert (items["recorded"], items["planned"], items["unknown"]) == (
        len(sandbox.journal),
        40 - len(sandbox.journal),
        0,
    )
    assert items["planned"] > 0
    assert psutil.wait_procs(children, timeout=10)[1] == []


def test_a_scheduler_without_postgresql_is_refused(tmp_path: Path) -> None:
    with start(tmp_path, "http://127.0.0.1:9", "--scheduler", "tcp://127.0.0.1:9") as process:
        shown, _ = process.communicate(timeout=60)
    assert process.returncode != 0
    assert "keep the journal in PostgreSQL" in shown
    assert "Traceback" not in shown
