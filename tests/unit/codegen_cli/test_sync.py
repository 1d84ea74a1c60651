"""`python -m codegen sync`: output and exit codes."""

import json
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from codegen.cli.app import app
from codegen.cli.commands import download
from codegen.download.http import Limits
from tests.conftest import ROOT
from tests.support.checkouts import checkout, git, publish
from tests.support.codegen_cases import document, operation, parameter
from tests.support.servers.paths import Loopback, Reply

Run = Callable[..., Result]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    publish(tmp_path, "find", parameter("sort"))
    return checkout(tmp_path)


def facts(name: str) -> dict[str, Any]:
    return {"summary": name, "operationId": name, "x-api-version": "v1"}


@pytest.fixture
def run(root: Path, server: Loopback, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the command against a host where `find` has lost its keyword and `new` is new."""
    monkeypatch.setattr(download, "LIMITS", Limits(tries=1, backoff=0.001))
    paths = {}
    for name in ("find", "new"):
        one = document({f"/api/shop/{name}/v1": {"get": operation(**facts(name))}})
        paths |= one["paths"]
        for language in ("en", "zh"):
            server.publish(f"openapi/shop/{name}-v1-{language}.json", json.dumps(one).encode())
    for catalogue in ("openapi.json", "openapi-zh.json"):
        server.publish(catalogue, json.dumps(document(paths)).encode())
    arguments = ["sync", "--source", server.url, "--date", "2026-07-09", "--root", str(root)]
    return lambda *options: CliRunner().invoke(app, [*arguments, *options])


def test_the_branch_and_the_proposed_version_are_printed(run: Run, root: Path) -> None:
    result = run()
    assert result.exit_code == 0, result.output
    branch = git(root, "branch", "--list", "sync/*", "--format=%(refname:short)")
    assert f"Committed to the branch {branch}; nothing was pushed." in result.stdout
    assert "1 break, 1 note. See sync.md." in result.stdout
    assert "Proposed version: 0.2.0 (now 0.1.0)." in result.stdout
    assert git(root, "show", f"{branch}:specs/CHANGES.md").count("\n## 2026-07-09, catalogue ") == 1


def test_the_result_is_available_as_json(run: Run) -> None:
    found = json.loads(run("--json").stdout)
    assert (found["outcome"], found["level"], found["proposed"]) == ("committed", "break", "0.2.0")
    assert [change["rule"] for change in found["changes"]] == ["keyword-removed", "operation-added"]


def test_a_second_run_says_that_the_branch_exists(run: Run) -> None:
    run()
    result = run()
    assert result.exit_code == 0
    assert "already exists and was left alone" in result.stdout


def test_an_unreachable_source_ends_with_1(run: Run, server: Loopback, root: Path) -> None:
    server.remove("openapi.json")
    result = run()
    assert result.exit_code == 1
    assert "Stopped, no branch was made: " in result.stderr
    assert git(root, "branch", "--list", "sync/*") == ""


def test_a_dirty_tree_ends_with_1(run: Run, root: Path) -> None:
    (root / "mine.txt").write_text("mine")
    result = run()
    assert (result.exit_code, result.stdout) == (1, "")
    assert "commit or stash it first" in result.stderr


@pytest.mark.sampled(3)
@pytest.mark.parametrize(("kind", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)], ids=["ctrl-c", "terminated"])
@pytest.mark.parametrize("is_ignored", [False, True], ids=["foreground", "Ctrl-C ignored"])
def test_a_terminated_sync_leaves_no_checkout(
    run: Run, server: Loopback, root: Path, kind: signal.Signals, code: int, is_ignored: bool
) -> None:
    if is_ignored and kind == signal.SIGINT:
        pytest.skip("who ignores Ctrl-C is not stopped by it")
    server.script("openapi/shop/new-v1-en.json", Reply(body=b"{}", fault="stall"))
    ignore = f"import signal; signal.signal(signal.SIGINT, signal.{'SIG_IGN' if is_ignored else 'default_int_handler'})"
    start = f"{ignore}; from codegen.cli.app import app; app()"
    command = [sys.executable, "-c", start, "sync", "--source", server.url, "--root", str(root)]
    with subprocess.Popen(command, cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        server.on_request = lambda request: process.send_signal(kind) if "new-v1-en" in request.path else None
        _, errors = process.communicate(timeout=60)
    assert process.returncode == code, errors
    assert errors.endswith("Interrupted; no branch was made.\n")
    assert len(git(root, "worktree", "list").splitlines()) == 1
    assert not (root / ".cache/sync").exists()
    assert git(root, "branch", "--format=%(refname:short)") == "main"


def test_a_held_back_operation_ends_with_3(run: Run, server: Loopback, root: Path) -> None:
    paths = document({"/api/shop/find/v1": {"get": operation(parameter("sort", required="false"), **facts("find"))}})
    server.publish("openapi/shop/find-v1-en.json", json.dumps(paths).encode())
    server.publish("openapi.json", json.dumps(paths).encode())
    result = run()
    assert result.exit_code == 3, result.output
    assert "Held back: `GET /api/shop/find/v1`: kept at its last good definition. " in result.stdout
    text = (root / "sync.md").read_text()
    assert "## Held back\n\n- `GET /api/shop/find/v1`: kept at its last good definition. " in text
    assert "\n  ```yaml\n  overlay: 1.0.0\n" in text


@pytest.mark.parametrize("options", [["--date", "yesterday"], ["--source", "ftp://host"]])
def test_wrong_usage_ends_with_2(run: Run, options: list[str]) -> None:
    assert run(*options).exit_code == 2
