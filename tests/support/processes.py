"""Child processes of tests: each one ends with the test that started it, however that test ends."""

from __future__ import annotations

import signal
import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, Protocol

LONGEST = 120
"""Seconds a child may take before its test fails: far above any load, so that only a hang reaches it."""


class Spawn(Protocol):
    """Start a command as `subprocess.Popen` does."""

    def __call__(self, command: list[str], **options: Any) -> subprocess.Popen[Any]: ...


@contextmanager
def spawning() -> Generator[Spawn]:
    """Give a starter of processes; at the end, kill and reap those still running and close their pipes."""
    started: list[subprocess.Popen[Any]] = []

    def spawn(command: list[str], **options: Any) -> subprocess.Popen[Any]:
        started.append(subprocess.Popen(command, **options))
        return started[-1]

    try:
        yield spawn
    finally:
        for process in started:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout, process.stderr):
                if pipe:
                    pipe.close()


@contextmanager
def heeded(kind: signal.Signals) -> Generator[None]:
    """Children started in here end at this signal, also where `nohup` or a shell lets these tests ignore it."""
    before = signal.signal(kind, signal.SIG_DFL)
    try:
        yield
    finally:
        signal.signal(kind, before)
