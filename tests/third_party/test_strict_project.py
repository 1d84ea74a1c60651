"""The types that the wheel brings to a strict project, by mypy and basedpyright."""

import re
import shutil
from pathlib import Path

import pytest

from tests.docs.pages import PAGES, blocks
from tests.third_party.environment import Finding, basedpyright, clean_environment, completeness, mypy

PROJECT = Path(__file__).with_name("project")
CHECKERS = {"mypy": mypy, "basedpyright": basedpyright}


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return clean_environment(tmp_path_factory.mktemp("environment"), extras=("cli", "mcp"))


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Without extras: a class whose base is missing must not be public."""
    return clean_environment(tmp_path_factory.mktemp("bare"), extras=())


def marks(word: str) -> dict[tuple[str, int], str]:
    """The lines of the project that end in `# word: text`."""
    return {
        (path.name, number): matched[1]
        for path in sorted(PROJECT.glob("*.py"))
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if (matched := re.search(rf"# {word}: (.+)$", line))
    }


@pytest.mark.slow
@pytest.mark.parametrize("checker", CHECKERS)
def test_a_strict_project_gets_the_right_types(checker: str, python: Path, tmp_path: Path) -> None:
    project = shutil.copytree(PROJECT, tmp_path / "project")
    found = CHECKERS[checker](python, project)
    revealed = {(one.file, one.line): one.text for one in found if not one.error}
    assert revealed == marks("revealed")
    wrong = marks("error")
    assert [one for one in found if one.error and (one.file, one.line) not in wrong] == []
    assert [place for place in wrong if not _errors(found, place)] == []


def _errors(found: list[Finding], place: tuple[str, int]) -> list[Finding]:
    return [one for one in found if one.error and (one.file, one.line) == place]


MISTAKES = {"attr-defined", "call-arg", "call-overload", "arg-type", "typeddict-unknown-key", "misc", "union-attr"}
"""mypy's codes for names and keywords that do not exist, and for an answer that may be None."""


@pytest.mark.slow
def test_the_examples_of_the_pages_pass_the_checker(python: Path, tmp_path: Path) -> None:
    for page in PAGES:
        for number, code in enumerate(blocks(page), 1):
            (tmp_path / f"{page.stem}_{number}.py").write_text(code, encoding="utf-8")
    (tmp_path / "canary.py").write_text("from justone_client import Client\n\nClient(timout=10)\n", encoding="utf-8")
    found = [one for one in mypy(python, tmp_path) if one.error in MISTAKES]
    assert [one.file for one in found if one.file == "canary.py"] == ["canary.py"]
    assert [one for one in found if one.file != "canary.py"] == []


@pytest.mark.slow
@pytest.mark.parametrize("environment", ["python", "bare"])
@pytest.mark.parametrize("package", ["justone_client", "justone_generated", "anyio"])
def test_all_public_types_are_known(package: str, environment: str, request: pytest.FixtureRequest) -> None:
    """Those of anyio, too: it is what the figures are compared with."""
    found = completeness(request.getfixturevalue(environment), package)
    assert found.unknown == []
    assert found.score == 1


@pytest.mark.slow
def test_the_completeness_check_finds_unknown_types(python: Path) -> None:
    found = completeness(python, "httpx")
    assert 0 < found.score < 1
    assert found.unknown
