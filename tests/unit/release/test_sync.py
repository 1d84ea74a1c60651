"""The sync commits to a branch, describes the update, and touches nothing else."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.changes.release.repository import GitError, Repository
from codegen.changes.release.sync import PressOutcome, Result, sync
from codegen.cli.commands.sync import lines
from codegen.document.problems import Problem, Refused
from tests.support.checkouts import TODAY, checkout, git, pressed, publish, tree
from tests.support.codegen_cases import parameter

Upstream = Callable[[Path], None]


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project after its last sync."""
    root = tmp_path_factory.mktemp("project")
    publish(root, "find", parameter("word"), parameter("sort"), catalogue="000000000000")
    publish(root, "look")
    return checkout(root)


@pytest.fixture
def root(template: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "project"
    shutil.copytree(template, copy)
    return copy


def breaking(root: Path) -> None:
    publish(root, "find", parameter("word"), catalogue="aaaaaaaaaaaa")


def adding(root: Path) -> None:
    publish(root, "new", catalogue="bbbbbbbbbbbb")


def rewording(root: Path) -> None:
    publish(root, "find", parameter("word", description="Other words."), parameter("sort"), catalogue="cccccccccccc")


def nothing(root: Path) -> None:
    publish(root, "look", catalogue="000000000000")


def run(root: Path, upstream: Upstream, *problems: str, base: str = "HEAD") -> Result:
    def run_press(folder: Path) -> PressOutcome:
        upstream(folder)
        return PressOutcome(pressed(folder), problems)

    return sync(root, base, TODAY, run_press)


def test_an_update_is_committed_to_a_branch_of_its_catalogue(root: Path) -> None:
    before, head = tree(root), git(root, "rev-parse", "HEAD")
    result = run(root, breaking)
    assert (result.outcome, result.branch, result.level) == ("committed", "sync/aaaaaaaaaaaa", "break")
    assert git(root, "rev-parse", "sync/aaaaaaaaaaaa^") == head
    assert git(root, "log", "-1", "--format=%s", "sync/aaaaaaaaaaaa") == "Specs of 2026-07-09: 1 break"
    changed = git(root, "diff", "--name-only", "main", "sync/aaaaaaaaaaaa").splitlines()
    assert {"CHANGELOG.md", "specs/CHANGES.md", "specs/changes.json", "specs/surface.json"} <= set(changed)
    assert "sync.md" not in changed
    assert (git(root, "branch", "--show-current"), tree(root), git(root, "status", "--porcelain")) == (
        "main",
        before,
        "",
    )
    assert len(git(root, "worktree", "list").splitlines()) == 1


def test_the_report_has_verdict_names_and_counts(root: Path) -> None:
    run(root, breaking)
    text = (root / "sync.md").read_text()
    expected = (
        "# Catalogue aaaaaaaaaaaa, 2026-07-09\n\n**Break: some calls stop working",
        "Proposed version: 0.2.0 (now 0.1.0)",
        "## Before and after\n\n- `shop.find_v1`\n  - **break** `sort` -> none: `shop.find_v1` no longer takes `sort`.",
        "## Counts\n\n| level | rule | changes |\n|---|---|---|\n| break | `keyword-removed` | 1 |\n",
    )
    places = [text.index(part) for part in expected]
    assert places == sorted(places)
    assert text.startswith(expected[0])


def test_migration_notes_join_the_unreleased_section(root: Path) -> None:
    run(root, breaking)
    assert git(root, "show", "sync/aaaaaaaaaaaa:CHANGELOG.md") + "\n" == (
        "# Changelog\n\n## Unreleased\n\n- Something else.\n\n### Catalogue aaaaaaaaaaaa, 2026-07-09\n\n"
        "- `shop.find_v1` no longer takes `sort`. Leave out `sort`.\n\n## 0.1.0\n\n- First.\n"
    )


@pytest.mark.parametrize(
    ("upstream", "level", "proposed"),
    [(breaking, "break", "0.2.0"), (adding, "note", "0.2.0"), (rewording, "note", "0.1.1")],
)
def test_the_worst_change_decides_the_proposal(root: Path, upstream: Upstream, level: str, proposed: str) -> None:
    result = run(root, upstream)
    assert (result.level, result.sync.proposed) == (level, proposed)


def test_nothing_new_makes_no_branch(root: Path) -> None:
    before = tree(root)
    result = run(root, nothing)
    assert (result.outcome, result.branch, result.sync.proposed) == ("unchanged", None, "0.1.0")
    assert (git(root, "branch", "--format=%(refname:short)"), tree(root)) == ("main", before)
    assert "**No change for callers.**" in (root / "sync.md").read_text()


@pytest.mark.parametrize("file", ["README.md", "specs/openapi.json"], ids=["untracked", "edited"])
def test_a_dirty_tree_is_rejected_first(root: Path, file: str) -> None:
    (root / file).write_text("mine")

    def never(folder: Path) -> PressOutcome:
        raise AssertionError(folder)

    with pytest.raises(GitError, match=rf"1 file is not committed, {file}; commit or stash it first"):
        sync(root, "HEAD", TODAY, never)
    assert (root / file).read_text() == "mine"


def test_several_files_are_counted_in_the_plural(root: Path) -> None:
    for name in ("one.txt", "two.txt"):
        (root / name).write_text("mine")
    with pytest.raises(GitError, match=r"2 files are not committed, such as one\.txt; commit or stash them first"):
        run(root, breaking)


def test_a_half_written_tree_points_to_regenerate(root: Path) -> None:
    (root / "specs/openapi.json").write_text("half")
    (root / ".cache/undo").mkdir(parents=True, exist_ok=True)
    (root / ".cache/undo/manifest.json").write_text('{"touched": []}')
    with pytest.raises(GitError, match=r"killed while it wrote.* run `make regenerate ARGS=--offline`") as caught:
        run(root, breaking)
    assert "stash" not in str(caught.value)
    assert (root / "specs/openapi.json").read_text() == "half"


def many(root: Path, since: int) -> None:
    shutil.rmtree(root / "specs/endpoints/shop")
    for number in range(since, 30):
        publish(root, f"one{number}", catalogue=f"{since:012}")


@pytest.mark.parametrize(
    ("left", "warning"),
    [
        (9, None),
        (10, "10 of 30 operations left the catalogue in one update. Check that the source is complete before"),
        (29, "29 of 30 operations left the catalogue in one update. Check that the source is complete before"),
    ],
)
def test_a_shrinking_catalogue_is_a_warning(root: Path, left: int, warning: str | None) -> None:
    many(root, 0)
    pressed(root)
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message=Many")
    result = run(root, lambda folder: many(folder, left))
    head = (root / "sync.md").read_text().partition("## ")[0]
    assert result.outcome == "committed"
    if warning is None:
        assert result.sync.warning is None
        assert "Warning" not in head
    else:
        assert str(result.sync.warning).startswith(warning)
        assert f"**Warning: {warning}" in head
        assert lines(result)[-1].startswith(f"Warning: {warning}")


@pytest.mark.parametrize("error", [Refused([Problem("a", "", "b")]), KeyboardInterrupt(), OSError("full")], ids=type)
def test_a_stopped_run_leaves_no_branch_and_no_checkout(root: Path, error: BaseException) -> None:
    def fail(folder: Path) -> PressOutcome:
        breaking(folder)
        raise error

    before = tree(root)
    with pytest.raises(type(error)):
        sync(root, "HEAD", TODAY, fail)
    assert (git(root, "branch", "--format=%(refname:short)"), tree(root)) == ("main", before)
    assert len(git(root, "worktree", "list").splitlines()) == 1
    assert run(root, breaking).outcome == "committed"


def test_a_leftover_checkout_is_replaced(root: Path) -> None:
    git(root, "worktree", "add", "--quiet", "--detach", ".cache/sync")
    (root / ".cache/sync/specs/openapi.json").write_text("half")
    assert run(root, breaking).outcome == "committed"
    shutil.rmtree(root / ".cache")
    (root / ".cache/sync").mkdir(parents=True)
    (root / ".cache/sync/left").write_text("over")
    assert run(root, adding).outcome == "committed"


def test_a_second_run_adds_nothing(root: Path) -> None:
    run(root, breaking)
    commit = git(root, "rev-parse", "sync/aaaaaaaaaaaa")
    result = run(root, breaking)
    assert (result.outcome, result.branch) == ("exists", "sync/aaaaaaaaaaaa")
    assert git(root, "rev-parse", "sync/aaaaaaaaaaaa") == commit


def test_a_run_on_the_branch_continues_it(root: Path) -> None:
    """A reviewer accepts the break on the branch: the record changes, and no changelog note is repeated."""
    run(root, breaking)
    git(root, "switch", "--quiet", "sync/aaaaaaaaaaaa")
    assert run(root, breaking, base="main").outcome == "unchanged"
    (root / "specs/rules.yaml").write_text("accept: [{rule: keyword-removed, reason: Ignored upstream.}]\n")
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message=Accept")
    result = run(root, breaking, base="main")
    assert (result.outcome, result.level, result.sync.proposed) == ("committed", "note", "0.1.1")
    assert (git(root, "branch", "--show-current"), git(root, "status", "--porcelain")) == ("sync/aaaaaaaaaaaa", "")
    assert "(Accepted: Ignored upstream.)" in (root / "specs/CHANGES.md").read_text()
    assert (root / "CHANGELOG.md").read_text().count("no longer takes") == 1


def test_two_updates_without_a_release_propose_one_version(root: Path) -> None:
    run(root, breaking)
    git(root, "merge", "--quiet", "sync/aaaaaaaaaaaa")
    result = run(root, adding)
    assert (result.level, result.sync.proposed) == ("note", "0.2.0")
    record = json.loads(git(root, "show", "sync/bbbbbbbbbbbb:specs/changes.json"))
    assert [update["catalogue"] for update in record] == ["bbbbbbbbbbbb", "aaaaaaaaaaaa"]


def test_a_report_against_a_base_covers_every_update_since(root: Path) -> None:
    git(root, "tag", "begin")
    run(root, breaking)
    git(root, "merge", "--quiet", "sync/aaaaaaaaaaaa")
    result = run(root, adding, base="begin")
    assert [change.rule for change in result.sync.update.changes] == ["keyword-removed", "operation-added"]


def test_a_detached_head_stays_detached(root: Path) -> None:
    git(root, "switch", "--quiet", "--detach")
    head = git(root, "rev-parse", "HEAD")
    assert run(root, breaking).outcome == "committed"
    assert (git(root, "branch", "--show-current"), git(root, "rev-parse", "HEAD")) == ("", head)


def test_a_relative_root_starts_at_the_working_directory(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(root.parent)
    assert run(Path(root.name), breaking).outcome == "committed"
    assert [path.name for path in root.parent.iterdir()] == ["project"]
    assert not (root / "project").exists()


def test_held_back_operations_are_in_the_report(root: Path) -> None:
    run(root, adding, "specs/endpoints/shop/odd.json#/paths: is odd")
    assert "## Held back\n\n- specs/endpoints/shop/odd.json#/paths: is odd\n" in (root / "sync.md").read_text()


def test_a_report_is_cut_to_the_limit_of_a_pull_request(root: Path) -> None:
    def growing(folder: Path) -> None:
        keywords = [parameter(f"keyword{number}", required=True) for number in range(900)]
        publish(folder, "find", *keywords, catalogue="dddddddddddd")

    run(root, growing, *(f"`GET /api/shop/find/v{number}`: odd\n```yaml\n```" for number in range(2000)))
    text = (root / "sync.md").read_text()
    assert len(text) <= 60_000
    assert text.index(" more lines do not fit here; see specs/CHANGES.md") < text.index("## Counts")
    assert "| break | `keyword-added-required` | 900 |" in text


def test_an_unknown_base_is_named(root: Path) -> None:
    with pytest.raises(GitError, match="nowhere is unknown"):
        run(root, breaking, base="nowhere")


def test_a_folder_inside_a_checkout_is_rejected(root: Path) -> None:
    with pytest.raises(GitError, match="run this in a clone of the project"):
        Repository(root / "specs")


def test_a_folder_outside_git_is_rejected(tmp_path: Path) -> None:
    with pytest.raises(GitError, match="not a git repository"):
        Repository(tmp_path)


def test_accepted_changes_are_listed_with_reasons(root: Path) -> None:
    (root / "specs/rules.yaml").write_text("accept: [{rule: keyword-removed, reason: Ignored upstream.}]\n")
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message=Accept")
    assert run(root, breaking).level == "note"
    text = (root / "sync.md").read_text()
    line = "- `shop.find_v1`: `keyword-removed` is a note: Ignored upstream."
    assert f"## Accepted in specs/rules.yaml\n\n{line}\n" in text


def test_a_report_has_no_trailing_blanks_and_no_double_fences(root: Path) -> None:
    def run_press(folder: Path) -> PressOutcome:
        breaking(folder)
        overlay = "```yaml\nactions:\n\n  - one\n```"
        return PressOutcome(pressed(folder), (f"Odd.\n{overlay}",), ("write `default` as `NEW`",))

    sync(root, "HEAD", TODAY, run_press)
    text = (root / "sync.md").read_text()
    assert "\n  ```yaml\n  actions:\n\n    - one\n  ```\n" in text
    assert [line for line in text.splitlines() if line != line.rstrip()] == []
    assert "- `write 'default' as 'NEW'`" in text
