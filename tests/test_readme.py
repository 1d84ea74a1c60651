"""The README is correct: its examples run and print what it shows, and all names in it exist."""

from __future__ import annotations

import builtins
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from justone_client.sandbox import Sandbox
from tests.conftest import ROOT

README = (ROOT / "README.md").read_text("utf-8")
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")


def fences(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


def test_every_named_make_target_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))
    named = set(re.findall(r"`make ([a-z-]+)`|^make ([a-z-]+)$", README, re.MULTILINE))
    assert {one or other for one, other in named} <= targets
    assert {"regenerate", "test"} <= targets


def test_clean_removes_every_folder_that_git_ignores() -> None:
    ignored = re.findall(r"^(\S+)/$", (ROOT / ".gitignore").read_text("utf-8"), re.MULTILINE)
    (removed,) = re.findall(r"^clean:.*\n\trm -rf (.+)$", MAKEFILE, re.MULTILINE)
    assert set(ignored) - {"__pycache__"} <= set(removed.split())


def test_every_target_has_a_line_of_help() -> None:
    phony = re.search(r"^\.PHONY: (.*)$", MAKEFILE, re.MULTILINE)
    assert phony is not None
    helped = set(re.findall(r"^([a-z-]+):.*## \S", MAKEFILE, re.MULTILINE))
    assert set(phony[1].split()) == helped


PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
LINKS = re.findall(r"\]\(([^)]+)\)", README)


def test_every_link_is_absolute_for_the_package_page() -> None:
    assert [link for link in LINKS if not link.startswith("https://")] == []


def test_every_link_into_the_repository_has_a_target() -> None:
    place = f"{PROJECT['urls']['Repository']}/blob/main/"
    targets = [link.removeprefix(place) for link in LINKS if link.startswith("https://github.com/")]
    assert len(targets) >= 4
    assert [target for target in targets if not (ROOT / target).exists()] == []


def test_every_extra_has_its_place_in_one_table() -> None:
    table = README.partition("| extra | adds |")[2].partition("\n\n")[0]
    named = re.findall(r"`(\w+)`", "".join(line.split("|")[1] for line in table.splitlines() if "|" in line))
    assert sorted(named) == sorted(PROJECT["optional-dependencies"])


def test_the_readme_is_short() -> None:
    assert len(README.splitlines()) < 250


def test_every_named_error_exists() -> None:
    import justone_client

    named = re.findall(r"`([A-Z][a-zA-Z]+)`", README)
    assert {name for name in named if not hasattr(builtins, name)} <= set(justone_client.__all__)


EXAMPLES = fences("python")


def run(example: str, folder: Path, **environment: str) -> str:
    command = [sys.executable, "-W", "error", "-c", example]
    done = subprocess.run(
        command, cwd=folder, env=os.environ | environment, capture_output=True, text=True, check=False
    )
    if "justone_client.errors.Gone: " in done.stderr:
        pytest.skip(f"an update removed what the example calls: {done.stderr.splitlines()[-1]}")
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("number", [0, 1], ids=["sync", "async"])
def test_the_first_examples_run_and_print_the_shown_output(number: int, tmp_path: Path) -> None:
    assert run(EXAMPLES[number], tmp_path) == fences("text")[number]


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with Sandbox().serve() as server:
        yield server.url


@pytest.mark.parametrize("example", EXAMPLES[2:], ids=lambda text: text.splitlines()[-1].strip()[:40])
def test_every_other_example_runs_with_a_token(example: str, url: str, tmp_path: Path) -> None:
    run(example, tmp_path, JUSTONEAPI_TOKEN="sandbox", JUSTONEAPI_BASE_URL=url)


@pytest.mark.parametrize(
    "page",
    ["README.md", *sorted(page.relative_to(ROOT).as_posix() for page in (ROOT / "docs").glob("[ez][nh]/**/*.md"))],
)
def test_examples_for_users_import_public_names_only(page: str) -> None:
    imported = re.findall(
        r"^\s*(?:from|import) (justone_(?:client|generated)\S*)", (ROOT / page).read_text("utf-8"), re.MULTILINE
    )
    assert [name for name in imported if "._" in name] == []
