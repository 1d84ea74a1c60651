"""docs/en/guides/listings.md is true: its examples run, and its tables are those of the code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import ModuleType
from typing import get_args

import pytest

from justone_client import EndReason
from justone_client._pagination import page, position
from justone_client.sandbox import Sandbox
from tests.conftest import ROOT

TEXT = (ROOT / "docs/en/guides/listings.md").read_text("utf-8")
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
    exec(compile(example, "docs/en/guides/listings.md", "exec"), {})
    assert capsys.readouterr().out


def test_every_end_has_a_row() -> None:
    section = TEXT[TEXT.index("## Where it ends") : TEXT.index("### What makes two pages the same")]
    assert set(re.findall(r"`([a-z_ ]+)`", section)) >= set(get_args(EndReason))


@pytest.mark.parametrize("module", [position, page], ids=["end of a walk", "items of a page"])
def test_a_table_of_the_page_is_that_of_the_code(module: ModuleType) -> None:
    def rows(text: str) -> list[str]:
        return [line.split("|")[-2].strip(" `") for line in text.splitlines() if line.startswith("| ")]

    assert module.__doc__ is not None
    assert "\n".join(rows(module.__doc__)[1:]) in "\n".join(rows(TEXT))
