"""`python -m codegen surface`: effects on callers, and when a pull request needs its label."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from codegen.cli.app import app
from tests.support.checkouts import checkout, git, pressed, publish
from tests.support.codegen_cases import parameter

Run = Callable[..., Result]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A checkout whose last commit, after the tag `begin`, removes a keyword."""
    publish(tmp_path, "find", parameter("sort"))
    checkout(tmp_path)
    git(tmp_path, "tag", "begin")
    publish(tmp_path, "find")
    pressed(tmp_path)
    git(tmp_path, "commit", "--quiet", "--all", "--message=Update")
    return tmp_path


@pytest.fixture
def run(root: Path) -> Run:
    return lambda *options: CliRunner().invoke(app, ["surface", "--root", str(root), *options])


@pytest.mark.parametrize(
    ("base", "labels", "code"),
    [
        ("begin", "[]", 1),
        ("begin", '["note", "sync"]', 1),
        ("begin", '["breaking", "no break"]', 1),
        ("begin", '["sync", "break"]', 0),
        ("begin", None, 0),
        ("HEAD", "[]", 0),
    ],
    ids=["no label", "others", "alike", "its label", "not asked for", "no break"],
)
def test_a_break_needs_its_label(run: Run, base: str, labels: str | None, code: int) -> None:
    options = [] if labels is None else ["--labels", labels]
    result = run("--base", base, *options)
    assert result.exit_code == code
    assert ("label the pull request `break`" in result.stderr) == (code == 1)
    assert ("**break** `keyword-removed` `shop.find_v1` no longer takes `sort`" in result.stdout) == (base == "begin")


def test_an_accepted_break_needs_no_label(run: Run, root: Path) -> None:
    (root / "specs/rules.yaml").write_text("accept: [{rule: keyword-removed, reason: Ignored upstream.}]\n")
    assert run("--base", "begin", "--labels", "[]").exit_code == 0


def test_the_changes_are_available_as_json(run: Run) -> None:
    [change] = json.loads(run("--base", "begin", "--json").stdout)
    assert (change["rule"], change["level"], change["keyword"]) == ("keyword-removed", "break", "sort")


def test_a_base_without_a_snapshot_has_no_changes(run: Run, root: Path) -> None:
    git(root, "switch", "--quiet", "--orphan", "empty")
    git(root, "commit", "--quiet", "--allow-empty", "--message=Empty")
    git(root, "switch", "--quiet", "main")
    result = run("--base", "empty", "--labels", "[]")
    assert (result.exit_code, result.stdout) == (0, "No change for callers.\n")


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        (["--base", "nowhere"], 1, "nowhere is unknown"),
        (["--base", "--output=x"], 1, "is unknown"),
        (["--labels", "break"], 2, "is not JSON"),
        (["--labels", '"break"'], 2, "is not a list"),
    ],
)
def test_a_failed_comparison_is_reported(run: Run, options: list[str], code: int, said: str) -> None:
    result = run(*options)
    assert result.exit_code == code
    assert said in " ".join(result.stderr.replace("│", " ").split())
