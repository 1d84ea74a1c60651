"""The project of these tests, after its first run."""

from pathlib import Path

import pytest

from tests.unit.pipeline.project import catalogue, commit, git, run


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project in git with the files of a first run."""
    root = tmp_path / "project"
    (root / "specs/overlay").mkdir(parents=True)
    (root / ".gitignore").write_text(".cache/\n__pycache__/\n")
    run(root, catalogue())
    git(root, "init", "--quiet")
    commit(root)
    return root
