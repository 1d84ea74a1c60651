"""`make frozen`: build `program.py` with PyInstaller, run the result in another folder, and compare the output."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from justone_client import Client

PROGRAM = Path(__file__).with_name("program.py")
LONGEST = 540


def main() -> int:
    """Return 0 if the frozen program answered every operation."""
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        built = _run([sys.executable, "-m", "PyInstaller", "--onedir", "--noconfirm", "--log-level=WARN",
                      f"--distpath={room / 'dist'}", f"--workpath={room / 'work'}", f"--specpath={room}", str(PROGRAM)],
                     room)  # fmt: skip
        if built.returncode:
            print(built.stderr, file=sys.stderr)
            return 1
        done = _run([str(room / "dist" / "program" / "program")], room / "dist")
    living = [one for one in Client("t").operations() if not one.gone]
    expected = f"{len(living)} operations of {len({one.platform for one in living})} platforms, "
    print(done.stdout or done.stderr, end="")
    return 0 if done.returncode == 0 and done.stdout.startswith(expected) else 1


def _run(command: list[str], where: Path) -> subprocess.CompletedProcess[str]:
    """The environment without this Python; a frozen program contains its own."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(where)}
    return subprocess.run(command, cwd=where, env=environment, capture_output=True, text=True, timeout=LONGEST)


if __name__ == "__main__":
    sys.exit(main())
