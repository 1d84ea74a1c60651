"""The workflows have the least rights, pinned actions, and the Pythons that the package claims."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.conftest import ROOT

WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
FILES = pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.stem)
RIGHTS = {
    "announce": {"contents": "write"},
    "attest": {"attestations": "write", "id-token": "write"},
    "build": {"contents": "read"},
    "check": {"contents": "read"},
    "publish": {"id-token": "write"},
    "smoke": {"contents": "read"},
}


def read(file: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(file.read_text("utf-8"))
    return found


def steps(file: Path) -> list[dict[str, Any]]:
    return [step for job in read(file)["jobs"].values() for step in job.get("steps", [])]


def test_zizmor_accepts_the_workflows() -> None:
    tool = Path(sys.executable).with_name("zizmor")
    command = [tool, "--offline", "--no-progress", "--persona=pedantic", ROOT / ".github/workflows"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@FILES
def test_no_workflow_has_rights_at_the_top(file: Path) -> None:
    assert read(file)["permissions"] == {}
    assert all("permissions" in job for job in read(file)["jobs"].values())


@FILES
def test_actions_are_pinned_and_keep_no_credentials(file: Path) -> None:
    for step in steps(file):
        if "uses" in step:
            assert re.fullmatch(r"(actions|pypa)/[a-z-]+@[0-9a-f]{40}", step["uses"])
            assert "checkout" not in step["uses"] or step["with"]["persist-credentials"] is False


def test_an_action_has_one_version_everywhere() -> None:
    text = "".join(file.read_text("utf-8") for file in WORKFLOWS)
    used = set(re.findall(r"uses: ([a-z]+/[a-z-]+)(@[0-9a-f]{40} # v\d+\.\d+\.\d+)$", text, re.MULTILINE))
    names = [name for name, _ in used]
    assert sorted(names) == sorted(set(names))
    assert len(re.findall(r"uses: [a-z]", text)) == sum(text.count(f"{name}{pin}") for name, pin in used)


def test_each_job_of_a_release_has_the_rights_of_its_task() -> None:
    jobs = read(ROOT / ".github/workflows/release.yml")["jobs"]
    assert {name: job["permissions"] for name, job in jobs.items()} == RIGHTS
    assert jobs["publish"]["environment"] == "release"
    assert [step["uses"].split("@")[0] for step in jobs["publish"]["steps"]] == [
        "actions/download-artifact",
        "pypa/gh-action-pypi-publish",
    ]


def test_nothing_is_published_before_all_checks() -> None:
    jobs = read(ROOT / ".github/workflows/release.yml")["jobs"]
    needs = {name: job.get("needs", []) for name, job in jobs.items()}
    assert needs == {
        "check": [],
        "build": [],
        "smoke": "build",
        "attest": ["check", "build", "smoke"],
        "publish": "attest",
        "announce": "publish",
    }
    commands = [step.get("run", "") for step in jobs["build"]["steps"]]
    assert commands.index("python .ci/release.py check") < commands.index("make dist")


def test_the_package_claims_the_pythons_that_are_tested() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    claimed = [one.split(" :: ")[-1] for one in project["classifiers"] if re.search(r"Python :: 3\.\d+$", one)]
    matrix = read(ROOT / ".github/workflows/check.yml")["jobs"]["check"]["strategy"]["matrix"]
    wheel = read(ROOT / ".github/workflows/release.yml")["jobs"]["smoke"]["strategy"]["matrix"]
    assert matrix["python"] == claimed
    assert wheel["python"] == [*claimed, f"{claimed[-1]}t"]
    assert project["requires-python"] == f">={claimed[0]}"


@pytest.mark.parametrize(
    "script",
    sorted(
        {
            word
            for file in WORKFLOWS
            for step in steps(file)
            for word in step.get("run", "").split()
            if word.startswith(".ci/")
        }
    ),
)
def test_every_script_of_a_workflow_exists(script: str) -> None:
    assert (ROOT / script).is_file()


def test_every_make_target_of_a_workflow_exists() -> None:
    text = "".join(step.get("run", "") + "\n" for file in WORKFLOWS for step in steps(file))
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert set(re.findall(r"^make ([a-z-]+)", text, re.MULTILINE)) <= targets
