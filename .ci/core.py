"""Run the core tests in an environment of their own, with other versions than those of constraints.txt.

    python .ci/core.py lowest [PYTEST OPTIONS]    # the lowest version of every range of pyproject.toml
    python .ci/core.py newest [PYTEST OPTIONS]    # what the index has today
    python .ci/core.py locked [PYTEST OPTIONS]    # constraints.txt, where make is missing, as on Windows

The core tests are those of what users import: calls, money, pages, tables, commands. The environment is made anew below
.cache/, with all extras and the tools of the group `core`. It needs `uv`, from the group `ranges`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TESTS = ("agents", "cli", "core", "listings", "money", "sandbox", "tables", "unit/call", "unit/client", "unit/package",
         "unit/pagination", "unit/requests", "unit/runtime", "unit/transports")  # fmt: skip
VERSIONS = {
    "lowest": ("--resolution", "lowest-direct"),
    "newest": (),
    "locked": ("--constraint", "constraints.txt"),
}


def main(kind: str, *options: str) -> int:
    """Make the environment, run the tests, and return the exit code of pytest."""
    folder = ROOT / ".cache" / f"core-{kind}"
    shutil.rmtree(folder, ignore_errors=True)
    run(sys.executable, "-m", "venv", "--without-pip", str(folder))
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    install(kind, folder, python)
    tests = [f"tests/{name}" for name in TESTS]
    return subprocess.run([str(python), "-m", "pytest", *tests, *options], cwd=ROOT, check=False).returncode


def install(kind: str, folder: Path, python: Path) -> None:
    """Choose the versions of what users install first; the tools of the tests have to fit to them."""
    pins = folder / "pins.txt"
    target = ("--python", str(python))
    uv("compile", *VERSIONS[kind], "--all-extras", "pyproject.toml", *target, "--quiet", "--output-file", str(pins))
    print(pins.read_text("utf-8"), flush=True)
    uv("install", *target, "--quiet", "--constraint", str(pins), "--requirements", str(pins), "--group", "core")
    uv("install", *target, "--quiet", "--no-deps", "--no-build-isolation", "--editable", ".")


def uv(command: str, *arguments: str) -> None:
    """Run uv's pip."""
    run(sys.executable, "-m", "uv", "pip", command, *arguments)


def run(*command: str) -> None:
    """Run a command in the project's folder."""
    done = subprocess.run(command, cwd=ROOT, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(command[1:5])} ended with code {done.returncode}")


if __name__ == "__main__":
    if not sys.argv[1:] or sys.argv[1] not in VERSIONS:
        sys.exit(f"Say which versions: python .ci/core.py {' | '.join(VERSIONS)}")
    sys.exit(main(*sys.argv[1:]))
