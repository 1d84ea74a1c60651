"""Write hashes.txt: what `make setup` installs, with the SHA-256 of every file that the index has of it.

    python .ci/hashes.py     # `make hashes`; needs uv

The versions are those of constraints.txt. So an index that serves another file under the same version cannot get into
.venv. The list holds every platform; packages of other platforms have a marker. It asks the index that pip is set to,
and names no address.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET, CONSTRAINTS = "hashes.txt", "constraints.txt"
LOWEST = "3.11.5"
"""The oldest Python that `make setup` takes: a tool of the site needs it."""
HEAD = """\
# What `make setup` installs, with the hashes of all published files. Printed by `make hashes` from constraints.txt and
# the group dev of pyproject.toml; change those instead.
"""


def main() -> None:
    """Write the list, or stop and leave the old one."""
    done = subprocess.run(
        [
            *(sys.executable, "-m", "uv", "pip", "compile", "pyproject.toml", "--group", "dev"),
            *("--constraint", CONSTRAINTS, "--generate-hashes", "--universal", "--python-version", LOWEST),
            *("--no-header", "--no-annotate", "--quiet", "--no-config", *index()),
        ],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        sys.exit(f"{TARGET} stays as it was: {done.stderr.strip()}")
    if found := list(faults(done.stdout, (ROOT / CONSTRAINTS).read_text("utf-8"))):
        sys.exit(f"{TARGET} stays as it was: " + "; ".join(found))
    (ROOT / TARGET).write_text(HEAD + done.stdout, "utf-8")
    print(f"{TARGET}: {len(pins(done.stdout))} packages")


def index() -> list[str]:
    """Return uv's option for the index that pip is set to."""
    command = [sys.executable, "-m", "pip", "config", "get", "global.index-url"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return ["--default-index", done.stdout.strip()] if not done.returncode and done.stdout.strip() else []


def faults(hashed: str, constraints: str) -> Iterator[str]:
    """Yield what a list gets wrong about constraints.txt."""
    wanted = pins(constraints)
    for name, (version, marker) in pins(hashed).items():
        if name in wanted and wanted[name][0] != version:
            yield f"{name} is {version}, and {CONSTRAINTS} has {wanted[name][0]}"
        if name not in wanted and not marker:
            yield f"{CONSTRAINTS} lacks {name}; add {name}=={version}"
    for block in re.split(r"\n(?=[A-Za-z0-9])", hashed.strip()):
        if block[:1].isalnum() and not re.search(r"--hash=sha256:[0-9a-f]{64}", block):
            yield f"{block.split('==')[0]} has no hash"


def pins(text: str) -> dict[str, tuple[str, str]]:
    """Return the version and the marker of each package of a list."""
    lines = re.findall(r"^([A-Za-z0-9][\w.-]*)==([^\s;\\]+)(?: *; *([^\\\n]+?))?(?: *\\)?$", text, re.MULTILINE)
    return {re.sub(r"[-_.]+", "-", name).lower(): (version, marker) for name, version, marker in lines}


if __name__ == "__main__":
    main()
