"""The checks of .github/workflows/release.yml before anything is built, and the text of the release.

    check   the tag, the version, the changelog, the branch and the address in pyproject.toml agree
    notes   print the section of CHANGELOG.md of this version

Both read the checkout of the tag. They need no package, no token and no network.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

ROOT = Path.cwd()
BRANCH = "origin/main"


def faults(root: Path, environment: Mapping[str, str]) -> Iterator[str]:
    """Yield what keeps this checkout from being published, and what to do about it."""
    project = read_project(root)
    version, tag = str(project["version"]), environment.get("GITHUB_REF_NAME", "")
    if tag != f"v{version}":
        yield f"the tag is {tag or 'missing'} and the version {version}; make the tag with `make release`"
    if not section(root, version):
        yield f"CHANGELOG.md has no dated section with notes for {version}; `make release` writes it"
    here = "/".join(environment.get(f"GITHUB_{name}", "") for name in ("SERVER_URL", "REPOSITORY"))
    if here != project["urls"]["Repository"]:
        yield f"pyproject.toml names {project['urls']['Repository']} and this is {here}; correct [project.urls]"
    if subprocess.run(["git", "merge-base", "--is-ancestor", "HEAD", BRANCH], cwd=root, check=False).returncode:
        yield f"the tag is not on {BRANCH}; push the branch first"


def section(root: Path, version: str) -> str:
    """Return the notes of a released version; empty if it has none."""
    text = (root / "CHANGELOG.md").read_text("utf-8")
    heading = rf"^## {re.escape(version)} - \d{{4}}-\d\d-\d\d$"
    found = re.search(rf"{heading}\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    notes = found[1].strip() if found else ""
    return notes if re.search(r"^- ", notes, re.MULTILINE) else ""


def read_project(root: Path) -> dict[str, Any]:
    """Read the table `project` of pyproject.toml."""
    found: dict[str, Any] = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    return found


def check() -> None:
    """Exit with 1 and every fault, or print what is going to be published."""
    if found := list(faults(ROOT, os.environ)):
        sys.exit("\n".join(f"Not released: {fault}." for fault in found))
    print(f"Ready to release {read_project(ROOT)['version']}.")


def notes() -> None:
    """Print the notes of this version."""
    print(section(ROOT, str(read_project(ROOT)["version"])))


if __name__ == "__main__":
    {"check": check, "notes": notes}[sys.argv[1]]()
