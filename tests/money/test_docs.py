"""docs/en/guides/money.md: its examples run, and it explains every public name."""

import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.servers.replies import envelope
from tests.support.servers.scripted import End, Loopback, Script, Seen, http

TEXT = (Path(__file__).resolve().parents[2] / "docs" / "en" / "guides" / "money.md").read_text("utf-8")
EXAMPLES = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)
DATA = {"balance": "12.30", "currency": "CNY", "apiTrendDaily": {"days": ["2026-11-20"], "series": []}}


def service(seen: Seen) -> tuple[bytes, End]:
    return http(envelope(0, DATA)), End.KEEP


@pytest.mark.parametrize("example", EXAMPLES, ids=range(len(EXAMPLES)))
def test_an_example_runs(
    example: str,
    serve: Callable[[Script], Loopback],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("JUSTONEAPI_TOKEN", "fake-token-0123456789")
    monkeypatch.setenv("JUSTONEAPI_BASE_URL", serve(service).url)
    monkeypatch.chdir(tmp_path)
    Path("prices.csv").write_text("path,price\n/api/douyin/search-video/v4,0.30\n")
    monkeypatch.setitem(sys.modules, "__main__", sys.modules[__name__])
    exec(compile(example, "docs/en/guides/money.md", "exec"), {"__name__": "__main__"})
    assert capsys.readouterr().out or "print" not in example


def test_every_public_name_of_money_is_explained() -> None:
    names = ["Attempt", "Budget", "BudgetExceeded", "Cache", "Limits", "Prices", "Progress", "Tracing", "usage_summary"]
    assert [name for name in names if name not in TEXT] == []
