"""Remove the token from texts and log lines, in every encoding in which it may occur."""

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
"""Tokens of at least this length never occur in an answer by chance; shorter ones may be part of an id."""
_SECRET = 8
"""Shorter tokens are words such as `ti`, not secrets, and parts of other words: hiding them gives `Connec***on`."""


class Secret:
    """The token on its way to the socket.

    Tools that print tracebacks show an object's `repr` or attributes; neither contains the token.
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
    """Replaces one token by `***`: `scrub(text)`.

    | token | in other texts (calling it) | in answers (`body`) |
    |---|---|---|
    | 12 characters or more | everywhere | everywhere |
    | 8 to 11 | everywhere | unless letters or digits surround it, as in an id |
    | fewer than 8 | only as a whole value, after `=` or in quotes | never |

    Example: for the token `12345678`, the answer `{"id": 9912345678, "token": "12345678"}` becomes
    `{"id": 9912345678, "token": "***"}`.
    """

    def __init__(self, token: str) -> None:
        spellings = tuple({spelling.encode() for spelling in _whole_spellings(token)})
        self._secret = Secret(token)
        self.is_secret = len(token) >= _SECRET
        """Whether the token is long enough to be a secret; a word such as `test` occurs in other texts, too."""
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
        """Built when first needed; successful calls do not need it."""
        mixed = "".join(_character(char) for char in self._token)
        if len(self._token) < _SECRET:
            return re.compile(_AS_VALUE.format(token=mixed), re.IGNORECASE)
        whole = [re.escape(text) for text in _base64_spellings(self._token)]
        return re.compile(f"(?i:{mixed})|{'|'.join(whole)}")

    @cached_property
    def _is_surely_free(self) -> Callable[[str], bool]:
        """A fast check: a text without escapes can only contain the token itself or its base64."""
        lower, encoded = self._token.lower(), _base64_spellings(self._token)  # no attribute holds them

        def look(text: str) -> bool:
            if "%" in text or "\\" in text or "&" in text or not text.isascii() or not lower.isascii():
                return False
            return lower not in text.lower() and not any(map(text.__contains__, encoded))

        return look

    def __call__(self, text: str) -> str:
        return text if self._is_surely_free(text) else self._pattern.sub(HIDDEN, text)

    def optional(self, text: str | None) -> str | None:
        """Scrub a text that may be None."""
        return None if text is None else self(text)

    @cached_property
    def _in_answers(self) -> re.Pattern[str]:
        """Pattern of a short token in an answer, where it may be part of an id: `9912345678` stays."""
        before, after = _NO_WORD_BEFORE, "(?![0-9A-Za-z])"
        mixed = "".join(_character(char) for char in self._token)
        alone = f"{before if self._token[0].isalnum() else ''}(?i:{mixed}){after if self._token[-1].isalnum() else ''}"
        return re.compile("|".join([alone, *map(re.escape, _base64_spellings(self._token))]))

    def received(self, body: bytes) -> bytes:
        """Scrub an answer for a file that others read, where short tokens are removed, too."""
        if len(self._token) >= _SECRET:
            return self.body(body)
        return self(body.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogateescape")

    def body(self, body: bytes) -> bytes:
        """Scrub an answer; tokens of fewer than 8 characters stay."""
        if not self.is_secret or not self._occurs_in(body):
            return body
        text = body.decode("utf-8", "surrogateescape")
        clean = self(text) if len(self._token) >= _LONG else self._in_answers.sub(HIDDEN, text)
        return clean.encode("utf-8", "surrogateescape")


_NO_WORD_BEFORE = r"(?i:(?<![0-9A-Za-z])|(?<=%[0-9A-F]{2})|(?<=%25[0-9A-F]{2})|(?<=\\[bfnrt])|(?<=\\u[0-9A-F]{4}))"
"""The start of a word; the last character of an escape does not count as part of a word."""

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
    """Return a pattern of all encodings of a character: raw, URL (once or twice), JSON, Python and HTML."""
    percent = "".join(f"%{byte:02x}" for byte in char.encode())
    ways = [re.escape(char), percent, percent.replace("%", "%25")]
    if not char.isalnum():
        entity = _ENTITIES.get(char, char)
        ways += [rf"\\+{re.escape(char)}", rf"\\u00{ord(char):02x}", rf"\\x{ord(char):02x}"]
        ways += [f"&#x0*{ord(char):x};", f"&#0*{ord(char)};"]
        ways += [re.escape(entity)] if entity != char else []
    return f"(?:{'|'.join(ways)})"


def _base64_spellings(token: str) -> set[str]:
    """Return the base64 of the token inside a longer text, for each offset modulo three bytes."""
    from base64 import b64encode, urlsafe_b64encode  # not needed by successful calls

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
"""Packages whose loggers may print a path or header. Covers all that exist when a client is created or first used."""
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
"""Loggers to cover even before they exist."""
_COMPRESSED = ("Encoded header block to", "Decoding ")
"""The beginnings of hpack's log lines with encoded headers, from which the token can be decoded."""
_QUERY = re.compile(r"(?i)([?&]token=)[^&\s\"'>)\]]+")


def _hide(found: re.Match[str]) -> str:
    """Replace the token. A function, because templates need a module that is gone at interpreter exit."""
    return f"{found[1]}{HIDDEN}"


def _is_compressed(record: logging.LogRecord) -> bool:
    return record.name.startswith("hpack") and str(record.msg).startswith(_COMPRESSED)


_FORMATTER = logging.Formatter()


class _Filter(logging.Filter):
    """Rewrites records that contain a token; drops none."""

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
        clean = f"HTTP/2-encoded headers ({HIDDEN})" if _is_compressed(record) else self.clean(text)
        if clean != text:
            # The arguments may contain the URL, too.
            record.msg, record.args = clean, None
        if record.exc_info and record.exc_info[1] is not None:
            self._clean_traceback(record)
        return True

    def _clean_traceback(self, record: logging.LogRecord) -> None:
        """Replace a traceback that shows a token by its scrubbed text, and drop the exception with its frames."""
        text = _FORMATTER.formatException(record.exc_info)  # type: ignore[arg-type]
        clean = self.clean(text)
        if clean != text:
            record.exc_text, record.exc_info = clean, None

    def known(self) -> list[Scrubber]:
        """Return the scrubbers of all living clients."""
        with self._lock:
            return list(self._scrubbers)

    def clean(self, text: str) -> str:
        """Remove the tokens of all living clients, and any `token` in a query."""
        for scrubber in self.known():
            text = scrubber(text)
        return _QUERY.sub(_hide, text)


_FILTER = _Filter()


def watch_logs(scrubber: Scrubber) -> None:
    """Keep this token out of the logs of HTTP libraries, which print URLs and headers.

    The filter is added to each logger, since filters of a parent do not see records of its children. Levels and
    handlers are not changed.
    """
    _FILTER.add(scrubber)
    hide_in_logs(*_LOGGERS)
    watch_new_loggers()


def watch_new_loggers() -> None:
    """Cover loggers of HTTP libraries that were imported in the meantime."""
    known = list(logging.root.manager.loggerDict)
    hide_in_logs(*(name for name in known if name.partition(".")[0] in _FAMILIES))


def hide_in_logs(*loggers: str) -> None:
    """Keep the tokens of all clients out of these loggers' records."""
    for name in loggers:
        logger: Any = logging.getLogger(name)
        logger.addFilter(_FILTER)


def known_scrubbers() -> list[Scrubber]:
    """Return the scrubbers of all living clients."""
    return _FILTER.known()
