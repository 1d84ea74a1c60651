"""Keep answers with an invalid `Location`: httpx parses it even without following it, and would lose the body."""

from __future__ import annotations

from typing import Any

__all__ = ["lower_headers", "rename_bad_location"]

_RENAMED = b"x-justone-unparsable-location"
_RENAMED_TEXT = _RENAMED.decode()


def rename_bad_location(received: Any, http: Any) -> None:
    """Rename, in place, a `Location` header that httpx could not parse.

    Args:
        received: What httpcore read: version, status, reason and headers for HTTP/1.1, status and headers for HTTP/2.
        http: The module `httpx` or `httpx2`, which parses the header.
    """
    lists: list[list[tuple[bytes, bytes]]] = [part for part in received or () if isinstance(part, list)]
    for headers in lists:
        for at, (name, value) in enumerate(headers):
            if name.lower() == b"location" and not _is_parsable(value, http):
                headers[at] = (_RENAMED, value)


def lower_headers(response: Any) -> dict[str, str]:
    """Return the headers by lower-case name, and undo `rename_bad_location`."""
    headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.headers.raw}
    if _RENAMED_TEXT in headers:
        headers["location"] = headers.pop(_RENAMED_TEXT)
    return headers


def _is_parsable(value: bytes, http: Any) -> bool:
    try:
        target = http.URL(value.decode("utf-8"))
        if target.is_relative_url:
            http.URL("https://host.invalid/a/b?c").join(target)
        elif not target.host:
            target.copy_with(host="host.invalid")
    except (http.InvalidURL, ValueError, TypeError):
        return False
    return not target.scheme or target.scheme in ("http", "https")
