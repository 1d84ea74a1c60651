"""Kills drivers, whole process groups, and single workers, at seeded moments."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from random import Random

import psutil

from tests.conftest import ROOT
from tests.runs.kill.reading import Item, progress, sent, settle

LONGEST = 300.0
STOPPED_SECONDS, SETTLED_SECONDS = 0.3, 1.0
"""A worker is stopped so long before it is killed; so long after the kill, the driver may still commit its last
requests. What is in flight meanwhile was in flight at the kill."""


class Killer:
    """Starts a driver whenever there is none, and kills."""

    def __init__(self, address: str, command: list[str], random: Random, engine: str) -> None:
        self._address, self._command, self._random = address, command, random
        self._has_workers = engine != "one"
        self._driver: subprocess.Popen[str] | None = None
        self._done = 0
        self.kills = 0
        self.certain: set[Item] = set()
        self.possible: set[Item] = set()
        self.most = 0

    def kill(self, after: int) -> None:
        """Kill something once up to so many more items have ended."""
        driver = self._started()
        self._wait(driver, self._done + self._random.randint(0, after))
        if driver.poll() is None:
            self.kills += 1
            if self._has_workers and self._random.random() < 0.5:
                self._kill_worker(driver)
            else:
                self._kill_driver(driver)
        else:  # it ended by itself
            driver.communicate()
            self._driver = None
        self._done = max(self._done, progress(self._address))

    def finish(self) -> str:
        """Let the driver end by itself. Returns what it printed."""
        if self._driver is not None and self._driver.poll() is not None:
            self._driver.communicate()
            self._driver = None
        driver = self._started()
        out, errors = driver.communicate(timeout=LONGEST)
        assert driver.returncode == 0, errors
        return out.strip()

    def _started(self) -> subprocess.Popen[str]:
        if self._driver is None:
            self._driver = subprocess.Popen(
                self._command,
                cwd=ROOT,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                start_new_session=True,
                env={**os.environ, "JUSTONE_JOURNAL": self._address},
            )
        return self._driver

    def _wait(self, driver: subprocess.Popen[str], target: int) -> None:
        until = time.monotonic() + LONGEST
        while driver.poll() is None and progress(self._address) < target:
            assert time.monotonic() < until, "the driver hangs"
            time.sleep(0.002)

    def _kill_driver(self, driver: subprocess.Popen[str]) -> None:
        """Kill the driver, alone or with its group; alone, its workers must end by themselves."""
        workers = psutil.Process(driver.pid).children(recursive=True)
        if self._random.random() < 0.5:
            os.killpg(driver.pid, signal.SIGKILL)
        else:
            driver.kill()
        driver.communicate(timeout=LONGEST)
        assert psutil.wait_procs(workers, timeout=30)[1] == [], "workers outlive their driver"
        self._driver = None
        settle(self._address)
        found = sent(self._address)
        self.certain |= found
        self.most = max(self.most, len(found))

    def _kill_worker(self, driver: subprocess.Popen[str]) -> None:
        children = psutil.Process(driver.pid).children(recursive=True)
        workers = sorted(one.pid for one in children if "spawn_main" in " ".join(one.cmdline()))
        if not workers:
            self._kill_driver(driver)
            return
        victim = self._random.choice(workers)
        os.kill(victim, signal.SIGSTOP)
        self._look(STOPPED_SECONDS)
        os.kill(victim, signal.SIGKILL)
        self._look(SETTLED_SECONDS)

    def _look(self, seconds: float) -> None:
        """Collect what is in flight, for a while."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            found = sent(self._address)
            self.possible |= found
            self.most = max(self.most, len(found))
