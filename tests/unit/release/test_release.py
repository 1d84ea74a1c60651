"""A local release makes a version, changelog, printed code, commit and tag, or changes nothing."""

import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from codegen.changes.release.release import Release, release
from codegen.changes.release.repository import GitError
from codegen.cli.app import app
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
    assert release(root, None, TODAY, pressed, commit=True).version == "0.2.0"
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
    assert release(root, "1.0.0", TODAY, pressed, commit=True).version == "1.0.0"


def test_the_next_proposal_counts_from_the_release(root: Path) -> None:
    release(root, None, TODAY, pressed, commit=True)
    changelog = root / "CHANGELOG.md"
    changelog.write_text(changelog.read_text().replace("## Unreleased\n", "## Unreleased\n\n- A mend.\n"))
    git(root, "commit", "--quiet", "--all", "--message=Mend")
    assert release(root, None, TODAY, pressed, commit=True).version == "0.2.1"


def test_an_untagged_version_may_be_released(root: Path) -> None:
    assert release(root, "0.1.0", TODAY, pressed, commit=True).version == "0.1.0"
    assert "\n## 0.1.0 - 2026-07-09\n\n- Something else.\n" in (root / "CHANGELOG.md").read_text()
    with pytest.raises(GitError, match=r"v0\.1\.0 already exists"):
        release(root, "0.1.0", TODAY, pressed, commit=True)


def test_a_rehearsal_tells_what_would_happen(root: Path) -> None:
    before = (tree(root), git(root, "for-each-ref"))
    found = release(root, None, TODAY, pressed, commit=False)
    files = ("CHANGELOG.md", "overrides/justone_client/_version.py", "pyproject.toml")
    assert found == Release("0.2.0", "0.1.0", "main", TODAY, notes=1, files=files, untagged=True)
    assert (tree(root), git(root, "for-each-ref"), git(root, "status", "--porcelain")) == (*before, "")


def test_make_release_rehearses_unless_told_to_commit(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(root)
    rehearsed = CliRunner().invoke(app, ["release", "--date", TODAY])
    assert rehearsed.stdout.splitlines() == [
        "Version 0.2.0 can be released from main. Nothing was changed.",
        "",
        "  version    0.2.0, after 0.1.0",
        "  changelog  1 note under the heading 0.2.0 - 2026-07-09",
        "  commit     3 files: CHANGELOG.md, overrides/justone_client/_version.py, pyproject.toml",
        "  tag        v0.2.0, local",
        "",
        "0.1.0 has no tag. If it is not published, release it first: make release ARGS=0.1.0",
        "To release it: make release ARGS=--commit",
    ]
    assert git(root, "tag") == ""
    done = CliRunner().invoke(app, ["release", "0.3.0", "--commit", "--date", TODAY])
    assert done.stdout.startswith("Tagged v0.3.0; nothing was pushed.")
    assert git(root, "tag") == "v0.3.0"


def test_printed_code_that_is_out_of_date_is_not_released(root: Path) -> None:
    printed = root / "generated/justone_generated/index.py"
    printed.write_text(printed.read_text() + "\n# mine\n")
    git(root, "commit", "--quiet", "--all", "--message=Edit")
    with pytest.raises(Refused, match=r"1 file out of date .* such as generated/justone_generated/index\.py"):
        release(root, None, TODAY, pressed, commit=True)
    assert (git(root, "tag"), git(root, "log", "-1", "--format=%s")) == ("", "Edit")


def test_a_release_without_a_note_for_users_is_refused(root: Path) -> None:
    (root / "CHANGELOG.md").write_text("# Changelog\n\n## Unreleased\n\nSoon.\n\n## 0.1.0\n\n- First.\n")
    git(root, "commit", "--quiet", "--all", "--message=Empty")
    with pytest.raises(Refused, match="no note in its unreleased section; write what changed"):
        release(root, None, TODAY, pressed, commit=True)


@pytest.mark.parametrize("version", ["0.0.9", "next", "0.2"])
def test_a_lower_version_is_rejected(root: Path, version: str) -> None:
    before = tree(root)
    with pytest.raises(Refused, match=r"pyproject\.toml"):
        release(root, version, TODAY, pressed, commit=True)
    assert (tree(root), git(root, "tag")) == (before, "")


def test_a_dirty_tree_is_not_released(root: Path) -> None:
    (root / "README.md").write_text("mine")
    with pytest.raises(GitError, match=r"1 file is not committed, README\.md; commit or stash it first"):
        release(root, None, TODAY, pressed, commit=True)


def test_a_detached_head_is_not_released(root: Path) -> None:
    git(root, "switch", "--quiet", "--detach")
    with pytest.raises(GitError, match="switch to the branch"):
        release(root, None, TODAY, pressed, commit=True)


def test_an_existing_tag_is_not_moved(root: Path) -> None:
    git(root, "tag", "v0.2.0")
    with pytest.raises(GitError, match=r"v0\.2\.0 already exists; pass a higher version"):
        release(root, None, TODAY, pressed, commit=True)


@pytest.mark.parametrize("file", ["pyproject.toml", "overrides/justone_client/_version.py", "CHANGELOG.md"])
def test_a_stopped_release_changes_nothing(root: Path, file: str) -> None:
    (root / file).write_text('[project]\nversion="0.1.0"\n' if file.endswith("toml") else "Nothing.\n")
    git(root, "commit", "--quiet", "--all", "--message=Odd")
    before, head = tree(root), git(root, "rev-parse", "HEAD")
    with pytest.raises(Refused, match=file):
        release(root, None, TODAY, pressed, commit=True)
    assert (tree(root), git(root, "rev-parse", "HEAD"), git(root, "tag")) == (before, head, "")


def test_a_failed_press_leaves_no_tag(root: Path) -> None:
    def refuse(folder: Path) -> None:
        raise Refused([Problem(str(folder), "", "odd")])

    with pytest.raises(Refused, match="odd"):
        release(root, None, TODAY, refuse, commit=True)
    assert (git(root, "tag"), git(root, "status", "--porcelain")) == ("", "")
