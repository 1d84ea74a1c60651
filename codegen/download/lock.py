"""The lock file of the download: address, digest, etag, date and language of each document.

Addresses are relative to the source: the provider, a mirror and a test server serve the same documents.
"""

import json
import re
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from codegen.files import write_if_changed

FILE = "lock.json"
PLACE = re.compile(r"[a-z0-9-]+/[A-Za-z0-9][A-Za-z0-9.-]*\.json", re.ASCII)


class BadLock(ValueError):
    """The lock file is unreadable; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A stored document."""

    path: str
    """Relative to the source: `openapi/imdb/awards-summary-v1-en.json`."""
    sha256: str
    date: str
    """The day this content was first seen: `2026-11-20`."""
    etag: str | None = None
    language: str | None = None
    operation: str | None = None
    """`GET /api/imdb/awards-summary/v1`; None for the catalogue."""
    origin: str | None = None
    """`catalogue` if the definition is the catalogue's entry; None if the operation has its own document."""
    reason: str | None = None
    """Why the operation has no document of its own."""
    id: str | None = None
    """A catalogue's id: the first 12 hex digits of the SHA-256 of its canonical JSON."""

    @property
    def api_path(self) -> str:
        """The path of the operation: `/api/imdb/awards-summary/v1`."""
        return (self.operation or "").partition(" ")[2]


@dataclass(slots=True)
class Lock:
    """The entry of the catalogue and of each file below `specs/endpoints`."""

    catalogue: Entry | None = None
    endpoints: dict[str, Entry] = field(default_factory=dict[str, Entry])
    words: dict[str, Entry] = field(default_factory=dict[str, Entry])
    """Language -> source of the words in `specs/words/<language>.json`."""
    translations: dict[str, Entry] = field(default_factory=dict[str, Entry])
    """Address -> one-operation document, if the words come from such documents; `twins` in the file."""


def load(specs: Path) -> Lock:
    """Load the lock of `specs`; an empty one if the file is missing.

    Raises:
        BadLock: The file is damaged, or contains a path outside `specs/endpoints`.
    """
    file = specs / FILE
    try:
        return _parse(json.loads(file.read_bytes()))
    except FileNotFoundError:
        return Lock()
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        advice = "restore it from version control, or delete it to download everything again"
        raise BadLock(f"{file} cannot be read ({error}): {advice}") from error


def owners(specs: Path) -> dict[str, str] | None:
    """Map each file below `specs/endpoints` to the operation it defines; None if nothing was downloaded.

    Raises:
        BadLock: The file is damaged.
    """
    entries = load(specs).endpoints
    return {file: entry.operation for file, entry in entries.items() if entry.operation} or None


def save(specs: Path, lock: Lock) -> None:
    """Write the lock, sorted, if it changed."""
    document = {
        "catalogue": _facts(lock.catalogue) if lock.catalogue else None,
        "endpoints": {file: _facts(lock.endpoints[file]) for file in sorted(lock.endpoints)},
        "words": {language: _facts(lock.words[language]) for language in sorted(lock.words)},
    }
    if lock.translations:
        document["twins"] = {address: _facts(lock.translations[address]) for address in sorted(lock.translations)}
    write_if_changed(specs / FILE, (json.dumps(document, indent=1) + "\n").encode())


def _facts(entry: Entry) -> dict[str, str]:
    return {name: value for name, value in asdict(entry).items() if value is not None}


def _parse(document: Any) -> Lock:
    lock = Lock(_entry(document["catalogue"]) if document["catalogue"] else None)
    for file, facts in document["endpoints"].items():
        if not PLACE.fullmatch(file):
            raise ValueError(f"{file!r} is not a path below specs/endpoints")
        lock.endpoints[file] = _entry(facts)
    lock.translations = {address: _entry(facts) for address, facts in document.get("twins", {}).items()}
    lock.words = {language: _entry(facts) for language, facts in document.get("words", {}).items()}
    return lock


def _entry(facts: dict[str, str]) -> Entry:
    if not all(isinstance(value, str) for value in facts.values()):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ValueError("an entry has a value that is not text")
    return Entry(**facts)
