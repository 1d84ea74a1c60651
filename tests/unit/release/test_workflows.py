"""The steps of the workflows, run against a bare repository, a loopback host and a fake `gh`."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen.download.catalogue import slug
from tests.conftest import ROOT
from tests.support.checkouts import checkout, git
from tests.support.codegen_cases import document, operation, parameter
from tests.support.servers.paths import Loopback

BEFORE = {"find": ("word", "sort"), "look": ()}
NOW = {"find": ("word",), "look": ()}
LATER = {"find": ("word",), "look": ("size",)}
Catalogue = dict[str, tuple[str, ...]]


def spec(name: str, keywords: tuple[str, ...]) -> dict[str, Any]:
    facts = {"summary": name, "operationId": name, "x-api-version": "v1"}
    return {f"/api/shop/{name}/v1": {"get": operation(*map(parameter, keywords), **facts)}}


def publish(server: Loopback, catalogue: Catalogue) -> None:
    paths: dict[str, Any] = {}
    for name, keywords in catalogue.items():
        entry = document(spec(name, keywords))
        server.publish(f"openapi/shop/{slug(name)}-v1-en.json", json.dumps(entry).encode())
        server.publish(f"openapi/shop/{slug(name)}-v1-zh.json", json.dumps(entry).encode())
        paths |= entry["paths"]
    server.publish("openapi.json", json.dumps(document(paths)).encode())
    server.publish("openapi-zh.json", json.dumps(document(paths)).encode())


@dataclass
class Host:
    """The bare repository, the provider and the state of the fake `gh`."""

    folder: Path
    server: Loopback
    runs: int = 0

    @property
    def bare(self) -> Path:
        return self.folder / "bare.git"

    @property
    def state(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads((self.folder / "gh.json").read_text())
        return found

    def clone(self) -> Path:
        self.runs += 1
        target = self.folder / f"clone{self.runs}"
        git(self.folder, "clone", "--quiet", str(self.bare), str(target))
        return target

    def step(self, clone: Path, name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        environment = {
            **os.environ,
            "PATH": f"{self.folder / 'bin'}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT),
            "FAKE_GH_STATE": str(self.folder / "gh.json"),
            "FAKE_GH_BARE": str(self.bare),
            "GITHUB_SERVER_URL": "https://host",
            "GITHUB_REPOSITORY": "shop/client",
            "GITHUB_RUN_ID": "7",
        } | {f"GIT_{who}_{what}": "a@example.invalid" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        command = [sys.executable, str(ROOT / ".ci/sync.py"), name, *arguments]
        return subprocess.run(command, cwd=clone, env=environment, capture_output=True, text=True, check=False)

    def run(self, catalogue: Catalogue) -> Path:
        """Run the workflow successfully in a fresh clone."""
        publish(self.server, catalogue)
        clone = self.clone()
        for name, *arguments in (["prepare"], ["sync", "--source", self.server.url], ["publish"]):
            done = self.step(clone, name, *arguments)
            assert done.returncode == 0, (name, done.stdout, done.stderr)
        return clone

    def edit(self, branch: str, file: str, text: str) -> str:
        """Push a commit as a person."""
        clone = self.clone()
        git(clone, "switch", "--quiet", branch)
        (clone / file).write_text(text)
        git(clone, "add", "--all")
        git(clone, "-c", "user.name=P", "-c", "user.email=p@example.invalid", "commit", "--quiet", "--message=Mine")
        git(clone, "push", "--quiet", "origin", branch)
        return git(clone, "rev-parse", "HEAD")


@pytest.fixture
def host(tmp_path: Path, server: Loopback) -> Host:
    """A project with the definitions of BEFORE, pushed to a bare repository."""
    root = tmp_path / "begin"
    for name, keywords in BEFORE.items():
        file = root / "specs/endpoints/shop" / f"{name}-v1.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(document(spec(name, keywords))))
    checkout(root)
    git(tmp_path, "clone", "--quiet", "--bare", str(root), str(tmp_path / "bare.git"))
    tool = tmp_path / "bin/gh"
    tool.parent.mkdir()
    shutil.copy(ROOT / "tests/support/fake_gh.py", tmp_path / "fake_gh.py")
    tool.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{tmp_path}/fake_gh.py" "$@"\n')
    tool.chmod(0o755)
    return Host(tmp_path, server)


def test_a_first_run_opens_one_pull_request(host: Host) -> None:
    main = git(host.bare, "rev-parse", "main")
    host.run(NOW)
    [pull] = host.state["pr"]
    assert pull["labels"] == ["break", "sync"]
    assert "next version 0.2.0" in pull["title"]
    assert pull["body"].startswith("# Catalogue")
    assert "`shop.find_v1` no longer takes `sort`" in pull["body"]
    assert git(host.bare, "rev-parse", f"{pull['headRefName']}^", "main").split() == [main, main]
    assert host.state["runs"] == [["check.yml", pull["headRefName"]]]


@pytest.mark.slow
def test_the_same_catalogue_again_changes_nothing(host: Host) -> None:
    host.run(NOW)
    before, [pull] = git(host.bare, "for-each-ref"), host.state["pr"]
    host.run(NOW)
    assert (git(host.bare, "for-each-ref"), host.state["pr"]) == (before, [pull])


@pytest.mark.slow
def test_a_later_catalogue_updates_the_same_pull_request(host: Host) -> None:
    host.run(NOW)
    first = host.state["pr"][0]
    host.run(LATER)
    [pull] = host.state["pr"]
    assert (pull["number"], pull["headRefName"]) == (first["number"], first["headRefName"])
    assert "`shop.look_v1` now takes `size`" in pull["body"]
    assert "no longer takes `sort`" in pull["body"]
    assert pull["labels"] == ["break", "sync"]
    assert git(host.bare, "rev-list", "--count", f"main..{pull['headRefName']}") == "2"


@pytest.mark.slow
def test_a_reviewers_commit_is_kept_and_lowers_the_label(host: Host) -> None:
    host.run(NOW)
    branch = host.state["pr"][0]["headRefName"]
    mine = host.edit(branch, "specs/rules.yaml", "accept: [{rule: keyword-removed, reason: Ignored upstream.}]\n")
    host.run(NOW)
    [pull] = host.state["pr"]
    assert pull["labels"] == ["note", "sync"]
    assert git(host.bare, "merge-base", mine, branch) == mine


@pytest.mark.slow
def test_new_commits_of_main_are_merged(host: Host) -> None:
    host.run(NOW)
    branch = host.state["pr"][0]["headRefName"]
    theirs = host.edit("main", "README.md", "New on main.\n")
    host.run(NOW)
    assert git(host.bare, "merge-base", theirs, branch) == theirs
    assert len(host.state["pr"]) == 1


@pytest.mark.slow
def test_nothing_new_opens_nothing(host: Host) -> None:
    host.run(BEFORE)  # the first download: the lock is new
    host.state["pr"].clear()
    clone = host.clone()
    branch = host.state["pr"][0]["headRefName"]
    git(clone, "push", "--quiet", "origin", f"origin/{branch}:refs/heads/main", f":refs/heads/{branch}")
    (host.folder / "gh.json").unlink()
    host.run(BEFORE)
    assert (host.state["pr"], host.state["runs"]) == ([], [])


@pytest.mark.slow
def test_a_closed_pull_request_is_not_reopened(host: Host) -> None:
    host.run(NOW)
    state = host.state
    state["pr"][0]["state"] = "closed"
    (host.folder / "gh.json").write_text(json.dumps(state))
    before = git(host.bare, "for-each-ref")
    host.run(NOW)
    assert git(host.bare, "for-each-ref") == before
    assert [pull["state"] for pull in host.state["pr"]] == ["closed"]


@pytest.mark.slow
def test_a_pull_request_from_a_fork_is_ignored(host: Host) -> None:
    host.run(NOW)
    state = host.state
    state["pr"][0] |= {"isCrossRepository": True, "headRefName": "elsewhere"}
    (host.folder / "gh.json").write_text(json.dumps(state))
    assert host.step(host.clone(), "prepare").returncode == 0


@pytest.mark.slow
def test_a_failed_run_opens_an_issue_and_a_green_one_closes_it(host: Host) -> None:
    publish(host.server, NOW)
    host.server.remove("openapi.json")
    clone = host.clone()
    assert host.step(clone, "prepare").returncode == 0
    assert host.step(clone, "sync", "--source", host.server.url).returncode == 1
    for _ in range(2):
        assert host.step(clone, "failed").returncode == 0
    [issue] = host.state["issue"]
    assert (issue["state"], issue["labels"]) == ("open", ["sync-failed"])
    assert "https://host/shop/client/actions/runs/7" in issue["body"]
    host.run(NOW)
    assert [one["state"] for one in host.state["issue"]] == ["closed"]


@pytest.mark.slow
def test_a_conflict_with_main_fails_and_pushes_nothing(host: Host) -> None:
    host.run(NOW)
    branch = host.state["pr"][0]["headRefName"]
    host.edit(branch, "README.md", "One.\n")
    host.edit("main", "README.md", "Two.\n")
    before = git(host.bare, "for-each-ref")
    assert host.step(host.clone(), "prepare").returncode != 0
    assert git(host.bare, "for-each-ref") == before


def test_the_workflow_runs_the_steps_tested_here() -> None:
    steps = yaml.safe_load((ROOT / ".github/workflows/sync.yml").read_text())["jobs"]["sync"]["steps"]
    scripts = [step["run"].split()[-1] for step in steps if ".ci/sync.py" in step.get("run", "")]
    assert scripts == ["prepare", "sync", "publish", "failed"]
    assert [step["if"] for step in steps if "failed" in step.get("run", "")] == ["failure()"]
    with_token = [step["run"].split()[-1] for step in steps if "GH_TOKEN" in step.get("env", {})]
    assert with_token == ["prepare", "publish", "failed"]
