"""Check whether the service itself, or something in between, answered a `/ping`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._requests.request import Reply

__all__ = ["why_unhealthy"]

_PAGE = (b"<!doctype", b"<html", b"<head", b"<body", b"<script", b"<meta")


def why_unhealthy(reply: Reply) -> str | None:
    """Return why this reply does not come from a healthy service; None when it does.

    A captive portal answers every address with its own page and status 200, or redirects to that page.
    """
    if 300 <= reply.status < 400:
        return f"HTTP {reply.status}, a redirect: a portal or proxy answered; sign in there or check base_url"
    if not 200 <= reply.status < 300:
        return f"HTTP {reply.status} instead of 200: the service is unhealthy, or base_url is wrong"
    if _is_page(reply):
        return "a web page instead of the service's answer: a portal or proxy answered; sign in there or check base_url"
    return None


def _is_page(reply: Reply) -> bool:
    kind = reply.headers.get("content-type", "").partition(";")[0].strip().lower()
    beginning = reply.body[:1024].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return kind in ("text/html", "application/xhtml+xml") or beginning.startswith(_PAGE)
