"""A small project in a git repository, with one or two definitions, for the tests of sync and release."""

import datetime
import json
import subprocess
from pathlib import Path
from typing import Any

from codegen.pipeline import Press
from tests.support.codegen_cases import document, operation

TODAY = "2026-07-09"
CHANGELOG = "# Changelog\n\n## Unreleased\n\n- Something else.\n\n## 0.1.0\n\n- First.\n"
FILES = {
    "pyproject.toml": '[project]\nname = "shop"\nversion = "0.1.0"\n',
    "overrides/justone_client/_version.py": '"""The version."""\n\n__version__ = "0.1.0"\n',
    "CHANGELOG.md": CHANGELOG,
    ".gitignore": ".cache/\n__pycache__/\n/sync.md\n",
}


def git(root: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def publish(root: Path, name: str, *parameters: dict[str, Any], catalogue: str = "") -> None:
    """Write a definition as a download would, and the id of the catalogue into the lock."""
    path = root / "specs" / "endpoints" / "shop" / f"{name}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(document({f"/api/shop/{name}/v1": {"get": operation(*parameters)}})))
    if catalogue:
        entry = {"path": "openapi.json", "sha256": "0" * 64, "date": TODAY, "id": catalogue}
        (root / "specs" / "lock.json").write_text(json.dumps({"catalogue": entry, "endpoints": {}}))


def pressed(root: Path) -> int:
    """Print the package again; return the number of operations."""
    return Press(root).run(today=datetime.date.fromisoformat(TODAY), second_reading=False).operations


def checkout(root: Path) -> Path:
    """Write the files of a project to `root` and commit everything."""
    for name, text in FILES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    pressed(root)
    git(root, "init", "--quiet", "--initial-branch=main")
    for key, value in (("user.name", "Test"), ("user.email", "test@example.invalid"), ("commit.gpgSign", "false")):
        git(root, "config", key, value)
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message=Begin")
    return root


def tree(root: Path) -> dict[str, bytes]:
    """The files of the working tree that git sees."""
    paths = (path for path in root.rglob("*") if path.is_file() and not {".git", ".cache"} & set(path.parts))
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in paths if path.name != "sync.md"}
