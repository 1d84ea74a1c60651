"""Keep tokens out of recorded cassettes (vcrpy, pytest-recording): the settings behind `justone_vcr_config`."""

from __future__ import annotations

import copy
import zlib
from typing import Any
from urllib.parse import unquote_plus

from .._redact import Scrubber, hide_in_logs, known_scrubbers

__all__ = ["PLACEHOLDER", "vcr_config"]

PLACEHOLDER = "TOKEN"
"""What a cassette contains instead of a token."""
_TOKENS = ("token",)
_SECRET_HEADERS = ("authorization", "cookie", "proxy-authorization")
_LOGGERS = ("vcr.cassette", "vcr.matchers", "vcr.request", "vcr.stubs.aiohttp_stubs", "vcr.stubs.httpx_stubs")
_ANY_GZIP = 47
"""`wbits` of zlib that accepts gzip and deflate."""


def vcr_config() -> dict[str, Any]:
    """Return settings of vcrpy that remove tokens from queries, forms and answers."""
    scrubbing = _Scrubbing()
    hide_in_logs(*_LOGGERS)  # vcrpy logs full URLs
    return {
        "filter_query_parameters": [(name, scrubbing.remember) for name in _TOKENS],
        "filter_post_data_parameters": [(name, scrubbing.remember_form) for name in _TOKENS],
        "filter_headers": list(_SECRET_HEADERS),
        "before_record_request": scrubbing.request,
        "before_record_response": scrubbing.response,
        # Not by host: both regions and a sandbox give the same answers. By body: forms differ only there.
        "match_on": ["method", "scheme", "path", "query", "body"],
    }


class _Scrubbing:
    """Removes the tokens of all living clients, and those seen in requests."""

    def __init__(self) -> None:
        self._seen: dict[str, Scrubber] = {}

    def __repr__(self) -> str:
        return "<scrubbing of cassettes>"

    def remember(self, *, key: str, value: str, request: object) -> str:  # noqa: ARG002 - vcrpy names them
        """Remember the token of a request, and return the placeholder."""
        if value and value != PLACEHOLDER:
            self._seen.setdefault(value, Scrubber(value))
        return PLACEHOLDER

    def remember_form(self, *, key: str, value: str, request: object) -> str:
        """`remember` for a form-encoded value."""
        return self.remember(key=key, value=unquote_plus(value), request=request)

    def request(self, request: Any) -> Any:
        """Remove tokens from the rest of a request; vcrpy has already filtered query and form.

        Short tokens are not removed: with the token `test`, `keyword=test` must still match its recording.
        """
        clean = copy.copy(request)
        for scrubber in filter(lambda one: one.is_secret, self._scrubbers()):
            clean.uri = scrubber(clean.uri)
            clean.headers = {name: scrubber(str(value)) for name, value in clean.headers.items()}
            if isinstance(clean.body, bytes):
                clean.body = scrubber(clean.body.decode("latin-1")).encode("latin-1")
        return clean

    def response(self, response: dict[str, Any]) -> dict[str, Any]:
        """Decompress an answer and remove tokens."""
        clean = copy.deepcopy(response)
        headers = {name: value for name, value in clean["headers"].items() if name.lower() != "set-cookie"}
        body, is_plain = _decoded(clean["body"].get("string") or b"", headers)
        for scrubber in self._scrubbers():
            body = scrubber.received(body)
        clean["headers"] = {
            name: self._values(value, str(len(body)) if name.lower() == "content-length" else None)
            for name, value in headers.items()
            if not (is_plain and name.lower() == "content-encoding")
        }
        clean["body"]["string"] = body
        return clean

    def _values(self, value: Any, instead: str | None) -> Any:
        """Scrub a header's value or list of values."""
        if isinstance(value, list):
            return [self._values(one, instead) for one in value]  # pyright: ignore[reportUnknownVariableType]
        return self._text(str(value)) if instead is None else instead

    def _text(self, text: str) -> str:
        for scrubber in self._scrubbers():
            text = scrubber(text)
        return text

    def _scrubbers(self) -> list[Scrubber]:
        return [*known_scrubbers(), *self._seen.values()]


def _decoded(body: Any, headers: dict[str, Any]) -> tuple[bytes, bool]:
    """Return the decompressed body and whether it is now plain; unreadable data is returned unchanged."""
    raw = body.encode() if isinstance(body, str) else bytes(body)
    said = ",".join(str(value) for name, value in headers.items() if name.lower() == "content-encoding").lower()
    if "gzip" not in said and "deflate" not in said:
        return raw, False
    try:
        return zlib.decompress(raw, _ANY_GZIP), True
    except zlib.error:
        return raw, raw.lstrip()[:1] in (b"{", b"[")
