"""docs/en/guides/connections.md: its examples run, and it explains every variable that counts."""

import re
from pathlib import Path

import pytest

TEXT = (Path(__file__).resolve().parents[2] / "docs" / "en" / "guides" / "connections.md").read_text("utf-8")
EXAMPLES = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)


@pytest.mark.parametrize("example", EXAMPLES, ids=range(len(EXAMPLES)))
def test_an_example_runs(example: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JUSTONEAPI_TOKEN", "fake-token-0123456789")
    exec(compile(example, "docs/en/guides/connections.md", "exec"), {"__name__": "__main__"})


def test_every_variable_is_explained() -> None:
    names = {"HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"}
    assert names | {"JUSTONEAPI_TRANSPORT"} <= set(re.findall(r"[A-Z]+(?:_[A-Z]+)+|SSLKEYLOGFILE", TEXT))
