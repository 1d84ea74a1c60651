"""Build sdist and wheel of the last commit, byte for byte the same from every clone of it.

    python .ci/dist.py [FOLDER]     # dist/ by default; prints the SHA-256 of each file, as sha256sum does

The files come from the commit, not from the working tree. So their times and modes, ends of lines, and files that git
does not know have no influence. Times inside the archives are that of the commit. The bytes also depend on the zlib of
Python, and on the version of hatchling, which constraints.txt pins.
"""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main(target: Path) -> None:
    """Build into `target`, and print the hashes."""
    if git("status", "--porcelain"):
        print("Note: this builds the last commit; uncommitted changes are not in it.", file=sys.stderr)
    target.mkdir(parents=True, exist_ok=True)
    for earlier in target.glob("justone_client-*"):
        earlier.unlink()
    build(target.resolve())
    for path in sorted(target.glob("justone_client-*")):
        print(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}")


def build(target: Path) -> None:
    """Build the sdist from the commit, and the wheel from the sdist."""
    environment = os.environ | {"SOURCE_DATE_EPOCH": git("log", "-1", "--format=%ct").decode().strip()}
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(fileobj=io.BytesIO(git("archive", "HEAD"))) as archive:
            archive.extractall(folder, filter="data")
        command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(target), folder]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"The build failed:\n{done.stdout}{done.stderr}")


def git(*arguments: str) -> bytes:
    """Run git in the project's folder and return what it prints."""
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, check=False)
    if done.returncode:
        sys.exit(f"git {arguments[0]} failed; run this in a git clone: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist")
