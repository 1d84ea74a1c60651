"""Which base URLs are accepted."""

import pytest

from codegen.download.source import PROVIDER, BadSource, Source


@pytest.mark.parametrize(
    ("text", "url"),
    [
        (PROVIDER, "https://docs.justoneapi.com/openapi.json"),
        ("http://127.0.0.1:8765/", "http://127.0.0.1:8765/openapi.json"),
        (" https://example.com/docs// ", "https://example.com/docs/openapi.json"),
        ("http://[::1]:80", "http://[::1]/openapi.json"),
    ],
)
def test_an_address_is_relative_to_the_source(text: str, url: str) -> None:
    assert Source.of(text).url("openapi.json") == url


@pytest.mark.parametrize(
    "text",
    ["", "docs.justoneapi.com", "ftp://example.com", "file:///etc", "http://", "http://[::", "https://example.com/?a=b",
     "https://example.com/#a"],
)  # fmt: skip
def test_an_invalid_base_url_is_rejected(text: str) -> None:
    with pytest.raises(BadSource):
        Source.of(text)


def test_a_password_is_rejected_and_not_repeated() -> None:
    with pytest.raises(BadSource) as caught:
        Source.of("https://me:hunter2@example.com")
    assert "hunter2" not in str(caught.value)
