"""Takes the token out of texts and of the log lines of httpx, in every spelling it may have there."""

from __future__ import annotations

import logging
import re
import threading
import weakref
from functools import cached_property
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, quote_plus

from ._process.fork import unlock_properties, watch

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["HIDDEN", "Scrubber", "Secret", "hide_in_logs", "known_scrubbers", "watch_logs", "watch_new_loggers"]

HIDDEN = "***"
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
_LONG = 12
"""Tokens from this length on never occur in an answer by chance; shorter ones may be part of an id there."""
_SECRET = 8
"""A shorter token is a word such as `test`, no secret, and part of other words: `Connec***ion` helps nobody."""


class Secret:
    """The token on its way to the socket.

    Tools that print tracebacks show objects by their `repr` or attribute by attribute: neither has it.
    """

    __slots__ = ("_reveal",)

    def __init__(self, value: Any) -> None:
        self._reveal: Callable[[], Any] = lambda: value

    @property
    def value(self) -> Any:
        """The token itself."""
        return self._reveal()

    def __repr__(self) -> str:
        return "Secret(***)"


class Scrubber:
    """Finds one token in any text. Callable: gives the text with `***` in the token's place.

    One of fewer than 8 characters is only taken out where it is a whole value: behind `=` in a query or form, or alone
    in quotes (a JSON string).
    """

    def __init__(self, token: str) -> None:
        spellings = tuple({spelling.encode() for spelling in _whole_spellings(token)})
        self._secret = Secret(token)
        self.is_secret = len(token) >= _SECRET
        """Whether the token is long enough to be one; a word such as `test` may stand anywhere else too."""
        self._occurs_in: Callable[[bytes], bool] = lambda body: any(
            map(body.__contains__, spellings)
        )  # no attribute holds them
        watch(self._renew)

    @property
    def _token(self) -> str:
        token: str = self._secret.value
        return token

    def _renew(self) -> None:
        """After a fork."""
        unlock_properties(type(self))

    def __repr__(self) -> str:
        return "Scrubber(***)"

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """Built when first needed: a call that goes well never is."""
        mixed = "".join(_character(char) for char in self._token)
        if len(self._token) < _SECRET:
            return re.compile(_AS_VALUE.format(token=mixed), re.IGNORECASE)
        whole = [re.escape(text) for text in _base64_spellings(self._token)]
        return re.compile(f"(?i:{mixed})|{'|'.join(whole)}")

    @cached_property
    def _is_surely_free(self) -> Callable[[str], bool]:
        """A quick look at a text: where no escape begins, it can only hold the token itself or its base64."""
        lower, encoded = self._token.lower(), _base64_spellings(self._token)  # no attribute holds them

        def look(text: str) -> bool:
            if "%" in text or "\\" in text or "&" in text or not text.isascii() or not lower.isascii():
                return False
            return lower not in text.lower() and not any(map(text.__contains__, encoded))

        return look

    def __call__(self, text: str) -> str:
        return text if self._is_surely_free(text) else self._pattern.sub(HIDDEN, text)

    def optional(self, text: str | None) -> str | None:
        """The same for what may be missing."""
        return None if text is None else self(text)

    @cached_property
    def _in_answers(self) -> re.Pattern[str]:
        """For a short token in an answer, where ids may hold it: `12345678` is hidden, `9912345678` stays."""
        before, after = _NO_WORD_BEFORE, "(?![0-9A-Za-z])"
        mixed = "".join(_character(char) for char in self._token)
        alone = f"{before if self._token[0].isalnum() else ''}(?i:{mixed}){after if self._token[-1].isalnum() else ''}"
        return re.compile("|".join([alone, *map(re.escape, _base64_spellings(self._token))]))

    def received(self, body: bytes) -> bytes:
        """An answer for a file that others read: without a short token too, where it is a whole value."""
        if len(self._token) >= _SECRET:
            return self.body(body)
        return self(body.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogateescape")

    def body(self, body: bytes) -> bytes:
        """An answer's text, changed only where it repeats the token; a word of fewer than 8 characters stays."""
        if not self.is_secret or not self._occurs_in(body):
            return body
        text = body.decode("utf-8", "surrogateescape")
        clean = self(text) if len(self._token) >= _LONG else self._in_answers.sub(HIDDEN, text)
        return clean.encode("utf-8", "surrogateescape")


_NO_WORD_BEFORE = r"(?i:(?<![0-9A-Za-z])|(?<=%[0-9A-F]{2})|(?<=%25[0-9A-F]{2})|(?<=\\[bfnrt])|(?<=\\u[0-9A-F]{4}))"
"""Nothing that a word or number could go on from; the end of an escape is no letter."""

_AS_VALUE = (
    r"""(?:(?<==)|(?<=%3D)|(?<=%253D))(?:{token})(?=[&#\s"'\\,;)\]}}<>]|%26|%2526|$)"""
    r"""|(?<=")(?:{token})(?=\\?"(?!\s*:))|(?<=')(?:{token})(?=\\?'(?!\s*:))"""
)


def _whole_spellings(token: str) -> list[str]:
    escaped = token.replace("\\", "\\\\").replace('"', '\\"')
    by_gson = "".join(f"\\u{ord(char):04x}" if char in "<>&='" else char for char in escaped)
    spelt = [token, quote(token, safe=""), quote(token), quote_plus(token), escaped, escaped.replace("/", "\\/")]
    return [*spelt, by_gson]


def _character(char: str) -> str:
    """Every way one character of the token may be written: raw, in URLs (once or twice), JSON, Python and HTML."""
    percent = "".join(f"%{byte:02x}" for byte in char.encode())
    ways = [re.escape(char), percent, percent.replace("%", "%25")]
    if not char.isalnum():
        entity = _ENTITIES.get(char, char)
        ways += [rf"\\+{re.escape(char)}", rf"\\u00{ord(char):02x}", rf"\\x{ord(char):02x}"]
        ways += [f"&#x0*{ord(char):x};", f"&#0*{ord(char)};"]
        ways += [re.escape(entity)] if entity != char else []
    return f"(?:{'|'.join(ways)})"


def _base64_spellings(token: str) -> set[str]:
    """The token within any longer text in base64, by how far it stands from a multiple of three bytes."""
    from base64 import b64encode, urlsafe_b64encode  # not for a call that goes well

    found: set[str] = set()
    for shift in range(3):
        data = b"\0" * shift + token.encode()
        start = -(-shift * 8 // 6)
        end = len(data) * 8 // 6
        for encode in (b64encode, urlsafe_b64encode):
            found.add(encode(data).decode()[start:end])
    return found


_FAMILIES = ("httpx", "httpcore", "httpx2", "httpcore2", "h2", "hpack", "hyperframe", "h11", "socksio", "anyio", "trio",
             "aiohttp", "yarl", "asyncio", "urllib3", "vcr", "respx", "opentelemetry")  # fmt: skip
"""Whose loggers may print a path or a header; all of a family's that exist when a client is made or first used."""
_PARTS = ("connection", "http11", "http2", "proxy", "socks")
_LOGGERS = (
    *_FAMILIES,
    *(
        f"{core}.{part}"
        for core in ("httpcore", "httpcore2")
        for part in ("connection", "http11", "http2", "proxy", "socks")
    ),
    "hpack.hpack",
    "hpack.table",
    *(f"aiohttp.{part}" for part in ("client", "internal", "access", "web", "websocket")),
)
"""Those that come into being later, too."""
_COMPRESSED = ("Encoded header block to", "Decoding ")
"""How hpack begins lines with headers in its own code, from which anybody can read the token."""
_QUERY = re.compile(r"(?i)([?&]token=)[^&\s\"'>)\]]+")


def _hide(found: re.Match[str]) -> str:
    """A function, since a text with group numbers is read by a module that is gone when the interpreter ends."""
    return f"{found[1]}{HIDDEN}"


def _is_compressed(record: logging.LogRecord) -> bool:
    return record.name.startswith("hpack") and str(record.msg).startswith(_COMPRESSED)


_FORMATTER = logging.Formatter()


class _Filter(logging.Filter):
    """Rewrites a record that holds a token; lets every record through."""

    def __init__(self) -> None:
        super().__init__()
        self._scrubbers: weakref.WeakSet[Scrubber] = weakref.WeakSet()
        self._lock = threading.Lock()
        watch(self._renew)

    def _renew(self) -> None:
        """After a fork."""
        self._lock = threading.Lock()

    def add(self, scrubber: Scrubber) -> None:
        with self._lock:
            self._scrubbers.add(scrubber)

    def filter(self, record: logging.LogRecord) -> bool:
        try:
            text = record.getMessage()
        except Exception:  # noqa: BLE001, RUF100 - a broken record is logging's to report
            return True
        clean = f"headers in the code of HTTP/2 ({HIDDEN})" if _is_compressed(record) else self.clean(text)
        if clean != text:
            # The arguments go too: they hold the URL for handlers that look at them.
            record.msg, record.args = clean, None
        if record.exc_info and record.exc_info[1] is not None:
            self._clean_traceback(record)
        return True

    def _clean_traceback(self, record: logging.LogRecord) -> None:
        """Keep the text of a traceback that shows a token, without the exception, whose frames hold it."""
        text = _FORMATTER.formatException(record.exc_info)  # type: ignore[arg-type]
        clean = self.clean(text)
        if clean != text:
            record.exc_text, record.exc_info = clean, None

    def known(self) -> list[Scrubber]:
        """Those of all living clients."""
        with self._lock:
            return list(self._scrubbers)

    def clean(self, text: str) -> str:
        """The text without the tokens of all living clients and without any query's `token`."""
        for scrubber in self.known():
            text = scrubber(text)
        return _QUERY.sub(_hide, text)


_FILTER = _Filter()


def watch_logs(scrubber: Scrubber) -> None:
    """Keep this token out of the log lines of HTTP libraries, which print URLs and headers.

    Filters stand on the loggers themselves: a filter on a parent does not see what its children log. Levels and
    handlers stay as the user set them.
    """
    _FILTER.add(scrubber)
    hide_in_logs(*_LOGGERS)
    watch_new_loggers()


def watch_new_loggers() -> None:
    """Look for loggers of HTTP libraries that were imported meanwhile."""
    known = list(logging.root.manager.loggerDict)
    hide_in_logs(*(name for name in known if name.partition(".")[0] in _FAMILIES))


def hide_in_logs(*loggers: str) -> None:
    """Keep the tokens of all clients out of what these loggers print."""
    for name in loggers:
        logger: Any = logging.getLogger(name)
        logger.addFilter(_FILTER)


def known_scrubbers() -> list[Scrubber]:
    """Those of all living clients."""
    return _FILTER.known()
