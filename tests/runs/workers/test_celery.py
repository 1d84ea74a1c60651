"""The recipe for Celery: real worker processes, a broker of files, a journal in PostgreSQL."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from justone_client import Prices
from justone_client.runs import Journal, JournalView
from justone_client.sandbox import Sandbox
from tests.conftest import ROOT
from tests.runs.workers.programs import KEY, TOKEN, words

pytest.importorskip("celery", reason="Celery is not installed")
WHERE = "tests.runs.workers.celery_recipe"


@contextmanager
def celery(environment: dict[str, str]) -> Iterator[psutil.Process]:
    """Start a worker with two processes."""
    command = [sys.executable, "-m", "celery", "-A", WHERE, "worker", "--concurrency", "2", "--without-gossip",
               "--without-mingle", "--without-heartbeat", "--loglevel", "ERROR"]  # fmt: skip
    with subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL) as process:
        main = psutil.Process(process.pid)
        try:
            yield main
        finally:
            for child in main.children(recursive=True):
                child.kill()
            process.kill()


def deliver(environment: dict[str, str], times: int) -> None:
    """Send the task, as often as a broker that redelivers would."""
    line = f"from {WHERE} import portion\nfor _ in range({times}): portion.delay()"
    subprocess.run([sys.executable, "-c", line], cwd=ROOT, env=environment, check=True, timeout=60)


@pytest.mark.slow
def test_celery_repeats_tasks_and_pays_once(tmp_path: Path, database: str) -> None:
    """Each task is delivered three times too often, and one process is killed in the middle."""
    sandbox, view = Sandbox(), JournalView
    sandbox.slow("global", 0.3)
    with sandbox.serve() as server:
        environment = {**os.environ, "JUSTONE_JOURNAL": database, "JUSTONEAPI_TOKEN": TOKEN, "MOST": "12",
                       "JUSTONEAPI_BASE_URL": server.url, "CELERY_BROKER_URL": "filesystem://",
                       "BROKER_FOLDER": str(tmp_path)}  # fmt: skip
        with Journal.start(database, [KEY], words(60), run="words", prices=Prices({}, default="0.10"), max_cost="4"):
            pass
        deliver(environment, 4)
        with celery(environment) as worker:
            while view(database).status().items["sent"] < 8:
                assert worker.is_running()
                time.sleep(0.02)
            os.kill(max(child.pid for child in worker.children()), signal.SIGKILL)
            until = time.monotonic() + 90
            while (status := view(database).status()).money.holds + status.money.billed < 40 or status.items["sent"]:
                assert time.monotonic() < until, str(status)
                time.sleep(0.05)
    assert 1 <= status.items["unknown"] <= 8
    assert status.items["recorded"] + status.items["unknown"] + status.items["claimed"] == 40
    called = [call.parameters["keyword"] for call in sandbox.journal]
    assert len(called) == len(set(called)) <= 40
