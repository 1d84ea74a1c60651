"""The source of the documents: a validated base URL and the addresses below it."""

from dataclasses import dataclass

import httpx

PROVIDER = "https://docs.justoneapi.com"


class BadSource(ValueError):
    """The base URL is unusable; the message says why."""


@dataclass(frozen=True, slots=True)
class Source:
    """The base URL of the catalogue and the definitions; it may have a path."""

    base: str

    @classmethod
    def of(cls, text: str) -> "Source":
        """Validate `text` and drop its trailing slashes.

        Raises:
            BadSource: Not an http(s) URL with a host, or one with a user name, password, query or fragment.
        """
        try:
            url = httpx.URL(text.strip())
        except httpx.InvalidURL as error:
            raise BadSource(f"{text!r} is not a URL: {error}") from error
        if url.scheme not in {"http", "https"} or not url.host:
            raise BadSource(f"{text!r} is not an http or https URL with a host; use one such as {PROVIDER}")
        if url.userinfo:
            raise BadSource(
                "a source must not contain a user name or password: messages show its address; leave them out"
            )
        if url.query or url.fragment:
            raise BadSource(f"{text!r} has a query or a fragment; pass only the part before /openapi.json")
        return cls(str(url).rstrip("/"))

    def url(self, path: str) -> str:
        """The URL of a path relative to the source, such as `openapi.json`."""
        return f"{self.base}/{path}"
