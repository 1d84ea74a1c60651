"""What was downloaded: for each document its address below the source, digest, etag, date and language.

The source itself is not written down: the same documents come from the provider, a mirror or a test server.
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
    """A lock file that cannot be read; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One document as it lies on disk."""

    path: str
    """Below the source: `openapi/imdb/awards-summary-v1-en.json`."""
    sha256: str
    date: str
    """The day this content was first seen: `2026-11-20`."""
    etag: str | None = None
    language: str | None = None
    operation: str | None = None
    """`GET /api/imdb/awards-summary/v1`; None for the catalogue."""
    origin: str | None = None
    """`catalogue` where the definition is the catalogue's own entry; None where it is a document of its own."""
    reason: str | None = None
    """Why there is no document of its own."""
    id: str | None = None
    """Names a catalogue: the first 12 digits of the SHA-256 of its canonical JSON."""

    @property
    def api_path(self) -> str:
        """The path of the operation: `/api/imdb/awards-summary/v1`."""
        return (self.operation or "").partition(" ")[2]


@dataclass(slots=True)
class Lock:
    """The catalogue's entry, and one for each file below `specs/endpoints`."""

    catalogue: Entry | None = None
    endpoints: dict[str, Entry] = field(default_factory=dict[str, Entry])
    words: dict[str, Entry] = field(default_factory=dict[str, Entry])
    """Language -> where its words are from; `specs/words/<language>.json` holds them."""
    twins: dict[str, Entry] = field(default_factory=dict[str, Entry])
    """Address -> document of one operation, where the words are from such documents."""


def load(specs: Path) -> Lock:
    """The lock of `specs`; an empty one where there is none.

    Raises:
        BadLock: The file is damaged, or names a place outside `specs/endpoints`.
    """
    file = specs / FILE
    try:
        return _parse(json.loads(file.read_bytes()))
    except FileNotFoundError:
        return Lock()
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        advice = "take it from version control, or delete it to fetch everything anew"
        raise BadLock(f"{file} cannot be read ({error}): {advice}") from error


def owners(specs: Path) -> dict[str, str] | None:
    """File below `specs/endpoints` -> the operation it defines; None where nothing was downloaded here.

    Raises:
        BadLock: The file is damaged.
    """
    entries = load(specs).endpoints
    return {file: entry.operation for file, entry in entries.items() if entry.operation} or None


def save(specs: Path, lock: Lock) -> None:
    """Write the lock, sorted, unless it is the same as before."""
    document = {
        "catalogue": _facts(lock.catalogue) if lock.catalogue else None,
        "endpoints": {file: _facts(lock.endpoints[file]) for file in sorted(lock.endpoints)},
        "words": {language: _facts(lock.words[language]) for language in sorted(lock.words)},
    }
    if lock.twins:
        document["twins"] = {address: _facts(lock.twins[address]) for address in sorted(lock.twins)}
    write_if_changed(specs / FILE, (json.dumps(document, indent=1) + "\n").encode())


def _facts(entry: Entry) -> dict[str, str]:
    return {name: value for name, value in asdict(entry).items() if value is not None}


def _parse(document: Any) -> Lock:
    lock = Lock(_entry(document["catalogue"]) if document["catalogue"] else None)
    for file, facts in document["endpoints"].items():
        if not PLACE.fullmatch(file):
            raise ValueError(f"{file!r} is no place below specs/endpoints")
        lock.endpoints[file] = _entry(facts)
    lock.twins = {address: _entry(facts) for address, facts in document.get("twins", {}).items()}
    lock.words = {language: _entry(facts) for language, facts in document.get("words", {}).items()}
    return lock


def _entry(facts: dict[str, str]) -> Entry:
    if not all(isinstance(value, str) for value in facts.values()):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ValueError("an entry holds something other than text")
    return Entry(**facts)
