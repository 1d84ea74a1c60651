"""Where documents come from: a checked base URL, and the addresses below it."""

from dataclasses import dataclass

import httpx

PROVIDER = "https://docs.justoneapi.com"


class BadSource(ValueError):
    """A text that is no usable base URL; the message says why."""


@dataclass(frozen=True, slots=True)
class Source:
    """A host that serves the catalogue and the definitions, perhaps below a folder."""

    base: str

    @classmethod
    def of(cls, text: str) -> "Source":
        """Check `text` and drop its trailing slashes.

        Raises:
            BadSource: No http(s) URL with a host, or one with a user name, password, query or fragment.
        """
        try:
            url = httpx.URL(text.strip())
        except httpx.InvalidURL as error:
            raise BadSource(f"{text!r} is no URL: {error}") from error
        if url.scheme not in {"http", "https"} or not url.host:
            raise BadSource(f"{text!r} is no http or https URL with a host, such as {PROVIDER}")
        if url.userinfo:
            raise BadSource("a source with a user name or password is not taken: addresses appear in messages")
        if url.query or url.fragment:
            raise BadSource(f"{text!r} has a query or a fragment; give the address that stands before /openapi.json")
        return cls(str(url).rstrip("/"))

    def url(self, path: str) -> str:
        """The address of `path`, which is relative to the source: `openapi.json`."""
        return f"{self.base}/{path}"
