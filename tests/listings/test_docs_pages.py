"""docs/pages.md says what is so: its examples run, its words are those of the code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import get_args

import pytest

from justone_client._pagination.iterators import Ended
from justone_client.sandbox import Sandbox
from tests.conftest import ROOT

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


def test_every_end_has_a_row() -> None:
    table = TEXT[TEXT.index("| `ended` |") : TEXT.index("A listing without a flag")]
    assert set(re.findall(r"`([a-z_ ]+)`", table)) >= set(get_args(Ended))
