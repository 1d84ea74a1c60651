"""A release is published only if tag, version, changelog, branch and address agree; its bill of materials is right."""

import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.distribution.steps import step
from tests.support.checkouts import git

PROJECT = """\
[project]
name = "shop"
version = "0.2.0"
[project.urls]
Repository = "https://host/shop/client"
"""
CHANGELOG = """\
# Changelog

## Unreleased

## 0.2.0 - 2026-07-09

For users.

- `Client.find` is new.

### Runs

- Faster.

## 0.1.0 - 2026-05-01

- First.
"""
VARIABLES = {
    "GITHUB_REF_NAME": "v0.2.0",
    "GITHUB_SERVER_URL": "https://host",
    "GITHUB_REPOSITORY": "shop/client",
}
BILL: dict[str, Any] = {"components": [{"name": "httpx", "version": "0.28.1"}, {"name": "h11", "version": "0.16.0"}]}
PINS = {"httpx": "0.28.1", "h11": "0.16.0", "rich": "15.0.0"}
release, sbom = step("release"), step("sbom")


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("project")
    (root / "pyproject.toml").write_text(PROJECT)
    (root / "CHANGELOG.md").write_text(CHANGELOG)
    git(root, "init", "--quiet", "--initial-branch=main")
    git(root, "add", "--all")
    author = ("-c", "user.name=Test", "-c", "user.email=test@example.invalid", "-c", "commit.gpgSign=false")
    git(root, *author, "commit", "--quiet", "--message=Begin")
    git(root, "update-ref", "refs/remotes/origin/main", "HEAD")
    return root


@pytest.fixture
def root(template: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "project"
    shutil.copytree(template, copy)
    return copy


def test_a_release_that_agrees_is_published(root: Path) -> None:
    assert list(release.faults(root, VARIABLES)) == []


@pytest.mark.parametrize(
    ("variables", "said"),
    [
        ({"GITHUB_REF_NAME": "v0.3.0"}, "the tag is v0.3.0 and the version 0.2.0; make the tag with `make release`"),
        ({"GITHUB_REF_NAME": ""}, "the tag is missing and the version 0.2.0; make the tag with `make release`"),
        (
            {"GITHUB_REPOSITORY": "fork/client"},
            (
                "pyproject.toml names https://host/shop/client and this is https://host/fork/client; "
                "correct [project.urls]"
            ),
        ),
    ],
    ids=["another tag", "no tag", "a fork"],
)
def test_another_tag_or_address_is_refused(root: Path, variables: dict[str, str], said: str) -> None:
    assert list(release.faults(root, VARIABLES | variables)) == [said]


@pytest.mark.parametrize("heading", ["## 0.2.0 - unreleased", "## 0.2.0", "## 0.20 - 2026-07-09"])
def test_a_changelog_without_the_version_is_refused(root: Path, heading: str) -> None:
    (root / "CHANGELOG.md").write_text(CHANGELOG.replace("## 0.2.0 - 2026-07-09", heading))
    assert list(release.faults(root, VARIABLES)) == [
        "CHANGELOG.md has no dated section with notes for 0.2.0; `make release` writes it"
    ]


def test_a_tag_that_is_not_on_main_is_refused(root: Path) -> None:
    git(root, "update-ref", "-d", "refs/remotes/origin/main")
    assert list(release.faults(root, VARIABLES)) == ["the tag is not on origin/main; push the branch first"]


def test_the_notes_are_those_of_the_version(root: Path) -> None:
    assert release.section(root, "0.2.0") == "For users.\n\n- `Client.find` is new.\n\n### Runs\n\n- Faster."
    assert release.section(root, "0.1.0") == "- First."


def test_the_project_names_one_address() -> None:
    urls = release.read_project(ROOT)["urls"]
    assert all(url.startswith(urls["Repository"]) for name, url in urls.items() if name != "Documentation")


@pytest.mark.parametrize(
    ("bill", "said"),
    [
        (BILL, []),
        ({"components": BILL["components"][:1]}, ["h11 is missing"]),
        (
            {"components": [*BILL["components"], {"name": "Rich", "version": "14.0.0"}]},
            ["rich is 14.0.0, and constraints.txt has 15.0.0"],
        ),
        (
            {"components": [*BILL["components"], {"name": "odd", "version": "1"}]},
            ["odd is 1, and constraints.txt has no version"],
        ),
        (BILL | {"place": "file:///somewhere"}, ["it names a path of this machine"]),
    ],
    ids=["right", "a gap", "another version", "a stranger", "a path"],
)
def test_a_wrong_bill_of_materials_is_named(bill: dict[str, Any], said: list[str]) -> None:
    assert list(sbom.faults(bill, {"httpx", "h11"}, PINS)) == said


def test_requirements_are_read_from_the_wheel(tmp_path: Path) -> None:
    lines = [
        "Requires-Dist: h11<1,>=0.14",
        "Requires-Dist: Zope.Interface[x]>=1",
        "Requires-Dist: rich; extra == 'cli'",
    ]
    with zipfile.ZipFile(tmp_path / "a.whl", "w") as archive:
        archive.writestr("a-1.dist-info/METADATA", "\n".join(["Name: a", *lines, "", "About"]))
    assert sbom.required(tmp_path / "a.whl") == {"h11", "zope-interface"}


def test_pins_are_read_from_the_constraints() -> None:
    assert sbom.pins("# a==1\nJinja2==3.1.6\nast_serialize==0.13.1\n") == {"jinja2": "3.1.6", "ast-serialize": "0.13.1"}
