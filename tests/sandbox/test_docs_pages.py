"""docs/pages.md says what is so: its examples run, its figures and words are those of the code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import get_args

import pytest

from conftest import ROOT
from justone_client._catalogue import find
from justone_client._rule import checked_rule
from justone_client.errors import InvalidArgument
from justone_client.pagination import Ended
from justone_client.sandbox import Sandbox
from justone_generated.pages import RULES

TEXT = (ROOT / "docs/pages.md").read_text("utf-8")
EXAMPLES = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with Sandbox().serve() as server:
        yield server.url


@pytest.mark.parametrize("example", EXAMPLES, ids=range(len(EXAMPLES)))
def test_an_example_runs(
    example: str, url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("JUSTONEAPI_TOKEN", "sandbox")
    monkeypatch.setenv("JUSTONEAPI_BASE_URL", url)
    exec(compile(example, "docs/pages.md", "exec"), {})
    assert capsys.readouterr().out


def can_be_walked(key: str, **how: bool) -> bool:
    settings = {"allow_guesses": False, "bounded": False, "for_items": False} | how
    try:
        checked_rule(find(key, form=None), None, None, **settings)
    except InvalidArgument:
        return False
    return True


def test_the_figures_are_those_of_the_rules() -> None:
    plain, bounded, guessed, items, guessed_items = (
        sum(can_be_walked(key, **how) for key in RULES)
        for how in (
            {},
            {"bounded": True},
            {"bounded": True, "allow_guesses": True},
            {"for_items": True},
            {"for_items": True, "allow_guesses": True},
        )
    )
    steps = (plain, bounded - plain, guessed - bounded, len(RULES) - guessed, items, guessed_items - items)
    assert f"of {len(RULES)} listings" in TEXT
    rows = re.findall(r"^\| (\d+)[^|]*\|", TEXT, re.MULTILINE)
    assert tuple(map(int, rows)) == steps[:5]
    assert f"and {steps[5]} with `allow_guesses=True`" in TEXT


def test_every_end_has_a_row() -> None:
    table = TEXT[TEXT.index("| `ended` |") : TEXT.index("A listing without a flag")]
    assert set(re.findall(r"`([a-z_ ]+)`", table)) >= set(get_args(Ended))
