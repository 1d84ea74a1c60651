"""What an answer to `/ping` says about who answered: the service, or something between."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._requests.request import Reply

__all__ = ["doubt"]

_PAGE = (b"<!doctype", b"<html", b"<head", b"<body", b"<script", b"<meta")


def doubt(reply: Reply) -> str | None:
    """Why this is not a healthy service; None when it is one.

    A captive portal answers any address with its own page and status 200, or with a redirect to that page.
    """
    if 300 <= reply.status < 400:
        return f"HTTP {reply.status}, a redirect: a portal or proxy answered, sign in there or check base_url"
    if not 200 <= reply.status < 300:
        return f"HTTP {reply.status} instead of 200: the service is unwell, or base_url is wrong"
    if _is_page(reply):
        return "a web page came instead of the service: a portal or proxy answered, sign in there or check base_url"
    return None


def _is_page(reply: Reply) -> bool:
    kind = reply.headers.get("content-type", "").partition(";")[0].strip().lower()
    beginning = reply.body[:1024].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return kind in ("text/html", "application/xhtml+xml") or beginning.startswith(_PAGE)
