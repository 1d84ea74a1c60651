"""`python -m docs.press.look`: look at the built site in Chromium. `look.mjs` says what it looks for."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from .site import SITE

__all__ = ["missing"]

_SCRIPT = Path(__file__).with_name("look.mjs")


def missing() -> str:
    """Return what is not here and how to get it; empty if the look can begin."""
    folder = Path(os.environ.get("NODE_MODULES") or ".")
    if not shutil.which("node"):
        return "Node is not installed; install it, then `npm install playwright-core axe-core` in a folder of its own"
    if not all((folder / "node_modules" / name).is_dir() for name in ("playwright-core", "axe-core")):
        return "set NODE_MODULES to a folder in which you ran `npm install playwright-core axe-core`"
    if not (os.environ.get("CHROMIUM") or shutil.which("chromium")):
        return "Chromium is not installed; install it, or set CHROMIUM to its path"
    if not (SITE / "index.html").exists():
        return "there is no site yet; run `make docs`"
    return ""


def main(arguments: list[str]) -> int:
    """Start the look; return its exit code."""
    if reason := missing():
        print(f"Not looked: {reason}.", file=sys.stderr)
        return 2
    found = os.environ.get("CHROMIUM") or shutil.which("chromium") or ""
    environment = {**os.environ, "CHROMIUM": found}
    return subprocess.run(["node", str(_SCRIPT), str(SITE), *arguments], env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
