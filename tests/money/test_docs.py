"""The pages about money and many calls explain every public name."""

import pytest

from tests.conftest import ROOT

GUIDES = ROOT / "docs" / "en" / "guides"
NAMES = {
    "money.md": ["Attempt", "Budget", "BudgetExceeded", "Cache", "Prices", "Tracing", "usage_summary"],
    "many-calls.md": ["Limits", "Progress", "map", "stopped_by"],
}


@pytest.mark.parametrize("page", NAMES)
def test_every_public_name_is_explained(page: str) -> None:
    text = (GUIDES / page).read_text("utf-8")
    assert [name for name in NAMES[page] if name not in text] == []
