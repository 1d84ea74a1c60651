"""Small made-up APIs and the exact text printed for them. `make golden` rewrites the text; review the diff."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from codegen.printing import render
from tests.support.codegen_cases import CASES, pressed_case

SAME_EVERYWHERE = (*render.runtime_files(), "py.typed", "/__init__.py")


@pytest.mark.parametrize("case", sorted(path.name for path in CASES.iterdir()))
def test_the_printed_text_matches_the_golden_files(case: str, request: pytest.FixtureRequest) -> None:
    folder = CASES / case
    rendered = pressed_case(case)
    files = {path: text.decode() for path, text in rendered.items() if not path.endswith(SAME_EVERYWHERE)}
    if request.config.getoption("--golden"):
        rewrite(folder / "expected", files)
    assert files == expected(folder / "expected")


def expected(folder: Path) -> dict[str, str]:
    paths = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return {path.relative_to(folder).as_posix().removesuffix(".txt"): path.read_text("utf-8") for path in paths}


def rewrite(folder: Path, files: dict[str, str]) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    for path, text in files.items():
        target = folder / f"{path}.txt"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
