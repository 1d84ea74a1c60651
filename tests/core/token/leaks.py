"""Searches everything that a program may print, keep or pass on for a secret. Shares no code with the client."""

import base64
import logging
import pickle
import traceback
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote, quote_plus


def spellings(secret: str) -> set[str]:
    """The secret raw, quoted in each common way and in base64."""
    quoted = {quote(secret, safe=""), quote(secret), quote_plus(secret), quote(quote(secret, safe=""), safe="")}
    escaped = {secret.replace("/", "\\/"), secret.replace("&", "&amp;"), secret.replace("&", "\\u0026")}
    encoded = {encode(secret.encode()).decode().rstrip("=") for encode in (base64.b64encode, base64.urlsafe_b64encode)}
    return {secret, *quoted, *(one.lower() for one in quoted), *escaped, *encoded}


class Finder(logging.Handler):
    """Searches texts, and all log records while entered. `hits` lists where the secret appeared."""

    def __init__(self, secret: str) -> None:
        super().__init__(logging.DEBUG)
        self._spellings = {one.lower() for one in spellings(secret)}
        self.records: list[str] = []
        self.hits: list[str] = []

    def look(self, where: str, text: str) -> None:
        low = text.lower()
        self.hits += [f"{where}: {text[:300]}" for one in self._spellings if one in low][:1]

    def look_at(self, where: str, thing: Any) -> None:
        """Search repr, str and pickle of an object."""
        self.look(f"{where} repr", repr(thing))
        self.look(f"{where} str", str(thing))
        self.look(f"{where} pickle", pickle.dumps(thing).decode("latin-1"))

    def look_at_error(self, where: str, error: BaseException) -> None:
        self.look_at(where, error)
        self.look(f"{where} traceback", "".join(traceback.format_exception(error)))
        chain = [error]
        for link in chain:
            self.look(f"{where} chain", f"{link!r} {vars(link)} {link.args} {getattr(link, 'request', None)}")
            chain += [one for one in (link.__cause__, link.__context__) if one is not None and one not in chain]

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record.getMessage())
        self.look(f"log {record.name}", f"{self.format(record)} {record.__dict__}")

    def __enter__(self) -> Self:
        self._level = logging.root.level
        logging.root.setLevel(logging.DEBUG)
        logging.root.addHandler(self)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        logging.root.removeHandler(self)
        logging.root.setLevel(self._level)
