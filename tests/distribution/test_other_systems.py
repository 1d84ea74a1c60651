"""Nothing that a user calls needs what Windows lacks: fork, fcntl, most signals."""

import json
import subprocess
import sys
from pathlib import Path, PureWindowsPath

import pytest

from tests.conftest import ROOT


def test_calls_runs_and_commands_work_without_posix(tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "tests/distribution/windows.py"), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == {
        "billed": "yes",
        "rows": 3,
        "status": "2 items: 2 recorded; 2 billed, 0.20 of 5.00 spent",
        "locks": [[2, 1]],
        "second": "refused",
        "exit code": 0,
        "has text": True,
    }


@pytest.mark.parametrize("path", ["C:/runs/a b.journal", "C:/数据/猫.journal", "D:/100%/x?.journal"])
def test_paths_of_windows_survive_the_address_of_sqlite(path: str) -> None:
    """Journals are opened read-only by `as_uri`; SQLite decodes %xx and takes the path after the third slash."""
    address = PureWindowsPath(path).as_uri()
    assert address.startswith(f"file:///{path[:2]}/")
    assert set(address) <= set(map(chr, range(33, 127))) - set('?#"')
