"""The tests keep to the same sizes as the code: short names, files of one idea, folders that fit on a screen."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT

LONGEST_NAME = 60
LONGEST_FILE = 400
LARGEST_FOLDER = 14
NOT_COUNTED = {"__init__.py"}
FILES = sorted((ROOT / "tests").rglob("*.py"))


def long_names(source: str) -> Iterator[str]:
    """Names of tests with too many characters."""
    for name in re.findall(r"^ *(?:async )?def (test_\w+)", source, re.MULTILINE):
        if len(name) > LONGEST_NAME:
            yield name


def is_long(source: str) -> bool:
    return len(source.splitlines()) > LONGEST_FILE


def full_folders(paths: list[Path]) -> list[Path]:
    """Folders that hold too many files."""
    sizes = Counter(path.parent for path in paths if path.name not in NOT_COUNTED)
    return [folder for folder, size in sizes.items() if size > LARGEST_FOLDER]


def test_every_test_name_has_at_most_60_characters() -> None:
    found = [f"{path.relative_to(ROOT)}: {name}" for path in FILES for name in long_names(path.read_text("utf-8"))]
    assert found == []


def test_every_file_has_at_most_400_lines() -> None:
    assert [str(path.relative_to(ROOT)) for path in FILES if is_long(path.read_text("utf-8"))] == []


def test_every_folder_has_at_most_14_files() -> None:
    assert [str(folder.relative_to(ROOT)) for folder in full_folders(FILES)] == []


@pytest.mark.parametrize("keyword", ["def", "async def"])
def test_a_name_of_61_characters_would_be_found(keyword: str) -> None:
    names = ["test_" + "x" * 55, "test_" + "y" * 56, "helper_" + "z" * 60]
    source = "class Case:\n" + "".join(f"    {keyword} {name}(): ...\n" for name in names)
    assert list(long_names(source)) == ["test_" + "y" * 56]


def test_a_file_of_401_lines_would_be_found() -> None:
    assert not is_long("x\n" * 400)
    assert is_long("x\n" * 401)


def test_a_folder_of_15_files_would_be_found() -> None:
    inside = [Path("a", f"test_{number}.py") for number in range(14)] + [Path("a", "__init__.py"), Path("b", "x.py")]
    assert full_folders(inside) == []
    assert full_folders([*inside, Path("a", "conftest.py")]) == [Path("a")]
