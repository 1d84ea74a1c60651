"""Real disks: one that fills up, and one that is mounted read-only. Needs root, to mount a file system in memory."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from justone_client.runs import Journal, JournalError, JournalView
from justone_client.sandbox import Sandbox
from tests.runs.test_engine import KEY, words, worked


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 16 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("only root on Linux may mount a disk, with `mount`")
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", str(folder)], check=False).returncode:
        pytest.skip("this machine does not allow to mount a disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def fill(disk: Path, leave: int) -> Path:
    """Fill a disk but for some bytes."""
    path = disk / "filler"
    size = shutil.disk_usage(disk).free - leave
    with path.open("wb") as file:
        file.write(bytes(max(0, size)))
    return path


def test_a_run_on_a_disk_that_fills_loses_nothing(disk: Path) -> None:
    """The reserve takes the answers that were on their way; then the run goes on where it was."""
    sandbox = Sandbox()
    with Journal.start(disk / "j", [KEY], words(400)) as journal:
        filler = fill(disk, 200_000)
        ended = worked(journal, sandbox)
        assert (ended.why, ended.status.items["unknown"]) == ("journal", 0)
        assert "is full" in str(ended.error)
        paid = ended.status.items["recorded"]
        assert 0 < paid == len(sandbox.ledger) < 400
        filler.unlink()
        assert worked(journal, sandbox).why == "done", "the same program goes on when there is room again"
    bills = Counter(call.parameters["keyword"] for call in sandbox.journal if call.billed)
    assert (len(bills), set(bills.values())) == (400, {1})
    assert sum(line.body is not None for line in JournalView(disk / "j").export()) == 400


@pytest.mark.slow
def test_without_a_reserve_answers_wait_in_memory(disk: Path) -> None:
    """The disk is full to the last byte until the calls in flight have ended; then there is room again."""
    sandbox = Sandbox()
    with Journal.start(disk / "j", [KEY], words(400)) as journal:
        (disk / "j.lock").write_bytes(b"")
        filler = fill(disk, 100_000)
        ended = worked(journal, sandbox, grace=0.1)
        assert ended.why == "journal"
        paid = len(sandbox.ledger)
        assert 0 < paid < 400
        assert ended.status.items["planned"] == 400 - paid - ended.status.items["claimed"]
    filler.unlink()
    with Journal.resume(disk / "j") as journal:
        status = journal.status()
        assert status.items["recorded"] + status.items["unknown"] == paid
        assert status.items["unknown"] <= 4, "more than the calls in flight"
        assert worked(journal, sandbox).why == "done"
    bills = Counter(call.parameters["keyword"] for call in sandbox.journal if call.billed)
    assert (len(bills), set(bills.values())) == (400, {1})


@pytest.mark.slow
def test_planning_on_a_full_disk_resumes(disk: Path) -> None:
    filler = fill(disk, 6_000_000)
    with pytest.raises(JournalError, match="the disk is full; free some space, then resume the run"):
        Journal.start(disk / "j", [KEY], words(20_000))
    begun = JournalView(disk / "j").status()
    assert (begun.is_planned, begun.rows % 1000, begun.rows < 20_000) == (False, 0, True)
    filler.unlink()
    with Journal.start(disk / "j", [KEY], words(12_000)) as journal:
        assert (journal.status().total, journal.status().is_planned) == (12_000, True)


def remount(disk: Path, mode: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{mode}", str(disk)], check=True)


@pytest.mark.parametrize("state", ["closed", "killed"])
def test_a_read_only_disk_is_read_but_not_worked_on(disk: Path, state: str) -> None:
    sandbox = Sandbox()
    with Journal.start(disk / "work", [KEY], words(5)) as journal:
        worked(journal, sandbox)
        for end in ("", "-wal", "-shm") if state == "killed" else ():
            shutil.copy(disk / f"work{end}", disk / f"j{end}")
    if state == "closed":
        (disk / "work").rename(disk / "j")
    remount(disk, "ro")
    try:
        for begin in (Journal.resume, lambda path: Journal.start(path, [KEY], words(5))):
            with pytest.raises(JournalError, match="Read-only file system; choose a file that you may write"):
                begin(disk / "j")
        assert JournalView(disk / "j").status().items["recorded"] == 5
        assert [line.state for line in JournalView(disk / "j").export()] == ["recorded"] * 5
    finally:
        remount(disk, "rw")
    with Journal.resume(disk / "j") as journal:
        assert worked(journal, sandbox).status.items["recorded"] == 5
    assert len(sandbox.ledger) == 5
