"""Child processes of tests. Each ends with its test, however that test ends."""

from __future__ import annotations

import os
import pickle
import select
import signal
import subprocess
import time
import warnings
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any, Protocol

import psutil

LONGEST = 120
"""Seconds that a child may take. No load comes near it: only a child that hangs fails its test."""


class Spawn(Protocol):
    """Start a command as `subprocess.Popen` does."""

    def __call__(self, command: list[str], **options: Any) -> subprocess.Popen[Any]: ...


@contextmanager
def spawning() -> Generator[Spawn]:
    """Yield a function that starts processes. At the end, kill and reap those that still run and close their pipes."""
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


def read_terminal(terminal: int) -> bytes:
    """Return what a program shows next on its terminal, and b"" when it has ended.

    Raises:
        AssertionError: Nothing appears, as the program waits for an answer that never comes.
    """
    assert select.select([terminal], [], [], LONGEST)[0], f"the program showed nothing for {LONGEST} seconds"
    try:
        return os.read(terminal, 65536)
    except OSError:  # Linux: the program has ended
        return b""


def wait_for_input(pid: int) -> None:
    """Wait until a program that has shown its question sleeps until the answer.

    A Ctrl-C before that is lost: `input` asks for interrupts once its read has begun, and would wait for an answer.
    """
    program = psutil.Process(pid)
    while program.status() != psutil.STATUS_SLEEPING:
        time.sleep(0.001)


@contextmanager
def default_action(kind: signal.Signals) -> Generator[None]:
    """Let children end at this signal, even if `nohup` or a shell made the tests ignore it."""
    before = signal.signal(kind, signal.SIG_DFL)
    try:
        yield
    finally:
        signal.signal(kind, before)


class Child:
    """A fork of this process that does one thing, reports the result and ends."""

    def __init__(self, work: Callable[[], Any]) -> None:
        self._reading, writing = os.pipe()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # a fork beside threads
            self._pid = os.fork()
        if self._pid:
            os.close(writing)
            return
        try:
            try:
                found = pickle.dumps((True, work()))
            except BaseException as error:
                found = pickle.dumps((False, f"{type(error).__name__}: {error}"))
            os.write(writing, found)
        finally:
            os._exit(0)

    def result(self) -> Any:
        """Return what the child found.

        Raises:
            AssertionError: The child raised an error or hangs.
        """
        data = b""
        try:
            while select.select([self._reading], [], [], 30)[0]:
                if not (piece := os.read(self._reading, 65536)):
                    break
                data += piece
            else:
                os.kill(self._pid, signal.SIGKILL)
                raise AssertionError("the child hangs")
        finally:
            os.close(self._reading)
            os.waitpid(self._pid, 0)
        fine, found = pickle.loads(data)
        assert fine, found
        return found


def in_child(work: Callable[[], Any]) -> Any:
    """Run `work` in a fork and return its result."""
    return Child(work).result()
