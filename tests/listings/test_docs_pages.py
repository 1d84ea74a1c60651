"""docs/en/guides/listings.md has the tables of the code."""

from __future__ import annotations

import re
from types import ModuleType
from typing import get_args

import pytest

from justone_client import EndReason
from justone_client._pagination import page, position
from tests.conftest import ROOT

TEXT = (ROOT / "docs/en/guides/listings.md").read_text("utf-8")


def test_every_end_has_a_row() -> None:
    section = TEXT[TEXT.index("{ #ends }") : TEXT.index("{ #same-page }")]
    assert set(re.findall(r"`([a-z_ ]+)`", section)) >= set(get_args(EndReason))


@pytest.mark.parametrize("module", [position, page], ids=["end of a walk", "items of a page"])
def test_a_table_of_the_page_is_that_of_the_code(module: ModuleType) -> None:
    def rows(text: str) -> list[str]:
        return [line.split("|")[-2].strip(" `") for line in text.splitlines() if line.startswith("| ")]

    assert module.__doc__ is not None
    assert "\n".join(rows(module.__doc__)[1:]) in "\n".join(rows(TEXT))
