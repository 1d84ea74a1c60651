"""What `make setup` installs is pinned by hash, in the versions of constraints.txt."""

import re
import tomllib
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.distribution.steps import step

hashes = step("hashes")
HASHED = (ROOT / "hashes.txt").read_text("utf-8")
CONSTRAINTS = (ROOT / "constraints.txt").read_text("utf-8")
AGAIN = "run `make hashes` and commit hashes.txt"
LINE = f"rich==15.0.0 \\\n    --hash=sha256:{'0' * 64}\n"


def groups(name: str) -> list[str]:
    """The requirements of a group of pyproject.toml, and of those that it includes."""
    every: dict[str, list[Any]] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["dependency-groups"]
    found: list[str] = []
    for line in every[name]:
        found += groups(line["include-group"]) if isinstance(line, dict) else [line]
    return found


def test_the_list_agrees_with_the_constraints() -> None:
    assert list(hashes.faults(HASHED, CONSTRAINTS)) == [], AGAIN


def test_the_list_has_every_package_of_the_group_dev() -> None:
    names = {re.sub(r"[-_.]+", "-", re.split(r"[^\w.-]", line, maxsplit=1)[0]).lower() for line in groups("dev")}
    assert sorted(names - hashes.pins(HASHED).keys()) == [], AGAIN


def test_neither_list_names_an_index() -> None:
    assert not re.search(r"://|--(extra-)?index|--find-links", HASHED + CONSTRAINTS)


@pytest.mark.parametrize(
    ("hashed", "said"),
    [
        (LINE, []),
        (LINE.replace("15.0.0", "14.0.0"), ["rich is 14.0.0, and constraints.txt has 15.0.0"]),
        (LINE.replace("rich", "odd"), ["constraints.txt lacks odd; add odd==15.0.0"]),
        (LINE.replace("rich==15.0.0", "odd==1 ; sys_platform == 'win32'"), []),
        ("rich==15.0.0\n", ["rich has no hash"]),
        (LINE + "Jinja2==3.1.6 \\\n", ["Jinja2 has no hash"]),
    ],
    ids=["right", "another version", "a stranger", "another platform", "no hash", "one of two without"],
)
def test_a_list_that_disagrees_is_named(hashed: str, said: list[str]) -> None:
    assert list(hashes.faults(hashed, "rich==15.0.0\nJinja2==3.1.6\n")) == said


def test_setup_takes_nothing_without_a_hash() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    recipe = re.search(r"^\$\(READY\):.*\n((?:\t.*\n)+)", makefile, re.MULTILINE)
    assert recipe is not None
    installs = [line.strip() for line in recipe[1].splitlines() if re.search(r"\$\((INSTALL|PIP)\)", line)]
    assert all("--no-deps" in line for line in installs)
    assert [line.split()[-1] for line in installs if "--require-hashes" not in line] == ["."], "the project itself"
