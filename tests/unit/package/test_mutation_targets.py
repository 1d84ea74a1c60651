"""The modules, tests and explained survivors of `make mutate` exist."""

import pytest
import yaml

from tests.conftest import ROOT
from tests.mutation.__main__ import EXPLAINED, TARGETS

SURVIVORS = yaml.safe_load(EXPLAINED.read_text("utf-8"))


@pytest.mark.parametrize("path", sorted({*TARGETS, *(test for tests in TARGETS.values() for test in tests)}))
def test_a_target_is_a_file(path: str) -> None:
    assert (ROOT / path).is_file()


def test_an_explained_survivor_quotes_its_module() -> None:
    lost = [
        (one["module"], one["before"])
        for one in SURVIVORS
        if one["module"] not in TARGETS
        or not set(lines(one["before"])) <= set(lines((ROOT / one["module"]).read_text()))
    ]
    assert lost == []


def lines(text: str) -> list[str]:
    """Lines without indentation."""
    return [line.strip() for line in text.splitlines()]
