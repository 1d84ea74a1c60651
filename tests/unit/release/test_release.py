"""A local release makes a version, changelog, printed code, commit and tag, or changes nothing."""

import shutil
from pathlib import Path

import pytest

from codegen.changes.release.release import release
from codegen.changes.release.repository import GitError
from codegen.document.problems import Problem, Refused
from tests.support.checkouts import TODAY, checkout, git, pressed, publish, tree
from tests.support.codegen_cases import parameter


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with an unreleased update that adds a keyword."""
    root = tmp_path_factory.mktemp("project")
    publish(root, "find", catalogue="000000000000")
    checkout(root)
    publish(root, "find", parameter("sort"), catalogue="aaaaaaaaaaaa")
    pressed(root)
    git(root, "commit", "--quiet", "--all", "--message=Update")
    return root


@pytest.fixture
def root(template: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "project"
    shutil.copytree(template, copy)
    return copy


def test_a_release_uses_the_proposed_version(root: Path) -> None:
    assert release(root, None, TODAY, pressed) == "0.2.0"
    assert '\nversion = "0.2.0"\n' in (root / "pyproject.toml").read_text()
    assert '\n__version__ = "0.2.0"\n' in (root / "overrides/justone_client/_version.py").read_text()
    assert (root / "CHANGELOG.md").read_text() == (
        "# Changelog\n\n## Unreleased\n\n## 0.2.0 - 2026-07-09\n\n- Something else.\n\n## 0.1.0\n\n- First.\n"
    )
    assert git(root, "tag", "--list", "--format=%(refname:short) %(contents:subject)") == "v0.2.0 Version 0.2.0"
    assert git(root, "rev-parse", "v0.2.0^{commit}") == git(root, "rev-parse", "main")
    assert git(root, "log", "-1", "--format=%s") == "Release 0.2.0"
    assert (git(root, "branch", "--show-current"), git(root, "status", "--porcelain")) == ("main", "")


def test_a_release_may_have_another_version(root: Path) -> None:
    assert release(root, "1.0.0", TODAY, pressed) == "1.0.0"


def test_the_next_proposal_counts_from_the_release(root: Path) -> None:
    release(root, None, TODAY, pressed)
    assert release(root, None, TODAY, pressed) == "0.2.1"


def test_an_untagged_version_may_be_released(root: Path) -> None:
    assert release(root, "0.1.0", TODAY, pressed) == "0.1.0"
    assert "\n## 0.1.0 - 2026-07-09\n\n- Something else.\n" in (root / "CHANGELOG.md").read_text()
    with pytest.raises(GitError, match=r"v0\.1\.0 already exists"):
        release(root, "0.1.0", TODAY, pressed)


@pytest.mark.parametrize("version", ["0.0.9", "next", "0.2"])
def test_a_lower_version_is_rejected(root: Path, version: str) -> None:
    before = tree(root)
    with pytest.raises(Refused, match=r"pyproject\.toml"):
        release(root, version, TODAY, pressed)
    assert (tree(root), git(root, "tag")) == (before, "")


def test_a_dirty_tree_is_not_released(root: Path) -> None:
    (root / "README.md").write_text("mine")
    with pytest.raises(GitError, match=r"1 file is not committed, README\.md; commit or stash it first"):
        release(root, None, TODAY, pressed)


def test_a_detached_head_is_not_released(root: Path) -> None:
    git(root, "switch", "--quiet", "--detach")
    with pytest.raises(GitError, match="switch to the branch"):
        release(root, None, TODAY, pressed)


def test_an_existing_tag_is_not_moved(root: Path) -> None:
    git(root, "tag", "v0.2.0")
    with pytest.raises(GitError, match=r"v0\.2\.0 already exists; pass a higher version"):
        release(root, None, TODAY, pressed)


@pytest.mark.parametrize("file", ["pyproject.toml", "overrides/justone_client/_version.py", "CHANGELOG.md"])
def test_a_stopped_release_changes_nothing(root: Path, file: str) -> None:
    (root / file).write_text('[project]\nversion="0.1.0"\n' if file.endswith("toml") else "Nothing.\n")
    git(root, "commit", "--quiet", "--all", "--message=Odd")
    before, head = tree(root), git(root, "rev-parse", "HEAD")
    with pytest.raises(Refused, match=file):
        release(root, None, TODAY, pressed)
    assert (tree(root), git(root, "rev-parse", "HEAD"), git(root, "tag")) == (before, head, "")


def test_a_failed_press_leaves_no_tag(root: Path) -> None:
    def refuse(folder: Path) -> None:
        raise Refused([Problem(str(folder), "", "odd")])

    with pytest.raises(Refused, match="odd"):
        release(root, None, TODAY, refuse)
    assert (git(root, "tag"), git(root, "status", "--porcelain")) == ("", "")
