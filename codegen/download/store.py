"""The downloaded part of specs/: the reduced catalogue, the definitions, the words, and the lock of them all.

The catalogue is stored without what the definitions repeat, a tenth of its 1 MB. A fresh clone can therefore send its
etag too, and an unchanged catalogue transfers no body. A document is validated before it replaces another.

When a request may send the etag of the lock ("304 Not Modified" then means that the stored file is current):

| the stored file | the lock's entry | etag |
|---|---|---|
| has the digest of the lock | same address and same operation | sent |
| has the digest of the lock | of another address or operation | not sent |
| missing, or edited since | any | not sent: the download restores the file |
| the catalogue, with unreadable parts | stored without an etag | not sent: the next run reports the parts again |

Example: somebody edits specs/endpoints/imdb/awards-summary-v1.json by hand. Its SHA-256 no longer equals the lock's, so
the next download sends no If-None-Match, receives the whole document and restores it as `changed`.
"""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Literal, cast

from codegen.document import words
from codegen.document.json_reading import NotAccepted, read_json
from codegen.document.json_types import Object, is_object
from codegen.document.merge import shared_parts
from codegen.document.parse import read_operation
from codegen.download import catalogue, lock
from codegen.download.catalogue import Catalogue, Endpoint, Language
from codegen.download.lock import Entry
from codegen.download.validation import check_definition
from codegen.files import digest, digest_of, write_if_changed

CATALOGUE = "catalogue.json"
ENDPOINTS = "endpoints"
Kept = Literal["added", "changed", "unchanged"]


class SpecStore:
    """The stored documents of one folder, and the etags that requests may send."""

    def __init__(self, specs: Path, today: str) -> None:
        """Load the lock of `specs`; `today` becomes the date of new content.

        Raises:
            BadLock: The lock file is damaged.
        """
        self.specs = specs
        self.today = today
        self.lock = lock.load(specs)

    def save(self) -> None:
        """Write the lock if it changed."""
        lock.save(self.specs, self.lock)

    def file(self, name: str) -> Path:
        """The path of a definition, by its name below `specs/endpoints`."""
        return self.specs / ENDPOINTS / name

    # The catalogue

    def catalogue_etag(self) -> str | None:
        """The etag of the stored catalogue; None if the file is missing, edited or has unreadable parts."""
        entry = self.lock.catalogue
        intact = entry is not None and entry.id and entry.sha256 == digest_of(self.specs / CATALOGUE)
        return entry.etag if entry and intact else None

    def catalogue_id(self) -> str | None:
        """The id of the stored catalogue."""
        return self.lock.catalogue.id if self.lock.catalogue else None

    def catalogue(self) -> Catalogue:
        """The stored catalogue."""
        return catalogue.read(read_json((self.specs / CATALOGUE).read_bytes()))

    def keep_catalogue(self, listed: Catalogue, etag: str | None) -> None:
        """Store the catalogue; without its etag if a part is unreadable, so that the next run reports it again."""
        reduced = (json.dumps(catalogue.reduce(listed), indent=1, ensure_ascii=False) + "\n").encode()
        write_if_changed(self.specs / CATALOGUE, reduced)
        known = self.lock.catalogue
        self.lock.catalogue = Entry(
            catalogue.PATH,
            digest(reduced),
            self._date(known, digest(reduced)),
            None if listed.unreadable else etag,
            id=listed.ident,
        )

    # The definitions

    def language(self) -> Language:
        """The most common language of the stored definitions; English by default."""
        counted = Counter(entry.language for entry in self.lock.endpoints.values() if entry.language in {"en", "zh"})
        return cast("Language", counted.most_common(1)[0][0]) if counted else "en"

    def language_of(self, endpoint: Endpoint) -> Language | None:
        """The language of a stored definition."""
        entry = self.lock.endpoints.get(endpoint.file)
        return cast("Language | None", entry.language) if entry else None

    def etag(self, endpoint: Endpoint, address: str) -> str | None:
        """The etag of the stored copy; None if the copy is missing, edited or from another address."""
        entry = self.lock.endpoints.get(endpoint.file)
        if not entry or (entry.path, entry.operation) != (address, endpoint.operation):
            return None
        return entry.etag if entry.sha256 == digest_of(self.file(endpoint.file)) else None

    def check(self, endpoint: Endpoint, content: bytes) -> str:
        """Return the first unreadable fact of a definition; empty if all are readable.

        Raises:
            NotAccepted: The document does not define this endpoint.
        """
        document = check_definition(content, endpoint.method, endpoint.path)
        method = endpoint.method.lower()
        _, record = read_operation(endpoint.path, method, document["paths"][endpoint.path][method])
        return f"{record.faults[0].pointer}: {record.faults[0].text}" if record.faults else ""

    def keep(self, endpoint: Endpoint, address: str, language: Language, content: bytes, etag: str | None) -> Kept:
        """Store a validated definition.

        Raises:
            NotAccepted: Its path would be outside the folder.
            OSError: Writing failed; the stored file stays.
        """
        entry = Entry(address, digest(content), self.today, etag, language, endpoint.operation)
        return self._put(endpoint, content, entry)

    def is_catalogue_entry(self, endpoint: Endpoint) -> bool:
        """Whether the stored definition is the catalogue's entry and unedited."""
        entry = self.lock.endpoints.get(endpoint.file)
        known = entry is not None and (entry.origin, entry.operation) == ("catalogue", endpoint.operation)
        return entry is not None and known and entry.sha256 == digest_of(self.file(endpoint.file))

    def matches_catalogue(self, endpoint: Endpoint, whole: Catalogue) -> bool:
        """Whether the stored document of an endpoint equals the catalogue's entry."""
        entry = self.lock.endpoints.get(endpoint.file)
        if entry is None or entry.operation != endpoint.operation or entry.origin is not None:
            return False
        try:
            document = read_json(self.file(endpoint.file).read_bytes())
            return bool(document["paths"][endpoint.path][endpoint.method.lower()] == whole.entry(endpoint))
        except (NotAccepted, OSError, KeyError, TypeError):
            return False

    def keep_entry(self, endpoint: Endpoint, whole: Catalogue, reason: str, *, good: bool) -> Kept:
        """Store the catalogue's entry as the definition of an endpoint; `reason` says why.

        Raises:
            NotAccepted: It is not a definition, or it has an unreadable fact although `good` is set or a definition
                of the path is stored.
            OSError: Writing failed.
        """
        node = whole.entry(endpoint)
        if not is_object(node) or not node.keys() & {"parameters", "requestBody"}:
            raise NotAccepted("the catalogue's entry has no parameters")
        content = (json.dumps(whole.definition(endpoint), indent=1, ensure_ascii=False) + "\n").encode()
        check_definition(content, endpoint.method, endpoint.path)
        good = good or self.holds(endpoint.path)
        if good and read_operation(endpoint.path, endpoint.method.lower(), node)[0] is None:
            raise NotAccepted("the catalogue's entry has a fact that cannot be read")
        entry = Entry(
            catalogue.PATH,
            digest(content),
            self.today,
            language="en",
            operation=endpoint.operation,
            origin="catalogue",
            reason=reason,
        )
        return self._put(endpoint, content, entry)

    def holds(self, path: str) -> bool:
        """Whether a definition of a path is stored."""
        return any(entry.api_path == path for entry in self.lock.endpoints.values())

    def _put(self, endpoint: Endpoint, content: bytes, entry: Entry) -> Kept:
        file = self._checked_path(endpoint.file)
        known, before = self.lock.endpoints.get(endpoint.file), digest_of(file)
        if before != entry.sha256:
            write_if_changed(file, content)
        self.lock.endpoints[endpoint.file] = replace(entry, date=self._date(known, entry.sha256))
        return "unchanged" if before == entry.sha256 else "changed" if before else "added"

    # Words in other languages

    def words(self, language: str) -> Object:
        """The stored words of a language; empty if the file is missing or edited."""
        entry = self.lock.words.get(language)
        if entry is None or entry.sha256 != digest_of(self._words(language)):
            return {}
        found: Object = read_json(self._words(language).read_bytes())
        return found

    def words_etag(self, language: str, path: str) -> str | None:
        """The etag of the words' document; None if the words are missing, edited or from another address."""
        entry = self.lock.words.get(language)
        if entry is None or entry.path != path:
            return None
        return entry.etag if entry.sha256 == digest_of(self._words(language)) else None

    def keep_words(
        self, language: str, path: str, found: Object, etag: str | None, documents: Mapping[str, Entry] | None = None
    ) -> None:
        """Store the words of a language; `documents` lists their sources if there are several."""
        content = words.dump(found)
        write_if_changed(self._words(language), content)
        known, now = self.lock.words.get(language), digest(content)
        self.lock.words[language] = Entry(path, now, self._date(known, now), etag, language)
        self.lock.translations = dict(documents or {})

    def dated(self, entry: Entry, known: Mapping[str, Entry]) -> Entry:
        """Date an entry by the day its content was first seen; `known` maps addresses to entries."""
        return replace(entry, date=self._date(known.get(entry.path), entry.sha256))

    def _words(self, language: str) -> Path:
        return self.specs / words.FOLDER / f"{language}.json"

    # Removal

    def renamed(self, listed: Catalogue) -> list[str]:
        """Files that the catalogue no longer names while their operation is stored under its new name."""
        promised = {one.file for one in listed.endpoints}
        held = {entry.operation for name, entry in self.lock.endpoints.items() if name in promised}
        return sorted(
            name for name, entry in self.lock.endpoints.items() if name not in promised and entry.operation in held
        )

    def vanished(self, listed: Catalogue) -> list[str]:
        """Files of operations that the catalogue lists under no name and not among its unreadable parts."""
        promised = {one.operation for one in listed.endpoints}
        doubtful = {part.path for part in listed.unreadable}
        return sorted(
            name
            for name, entry in self.lock.endpoints.items()
            if entry.operation not in promised and entry.api_path not in doubtful
        )

    def remove(self, name: str) -> None:
        """Delete a definition, and its folder if it becomes empty."""
        file = self._checked_path(name)
        file.unlink(missing_ok=True)
        del self.lock.endpoints[name]
        if file.parent.is_dir() and not any(file.parent.iterdir()):
            file.parent.rmdir()

    def _checked_path(self, name: str) -> Path:
        """The path of a definition; checked again because links could lead out of the folder."""
        file = self.file(name)
        if not file.parent.resolve().is_relative_to(self.file("").resolve()):
            raise NotAccepted(f"{name} would be outside {self.specs.name}/{ENDPOINTS}")
        return file

    def _date(self, known: Entry | None, sha256: str) -> str:
        return known.date if known and known.sha256 == sha256 else self.today


def listed(specs: Path) -> set[tuple[str, str]]:
    """Path and method of every operation in the stored catalogue; empty without a catalogue."""
    paths = _kept_catalogue(specs).get("paths")
    items = paths.items() if is_object(paths) else ()
    return {(path, method) for path, item in items if is_object(item) for method in item}


def shared(specs: Path) -> Object:
    """The shared parts of the stored catalogue; empty without a catalogue or in an older one."""
    return shared_parts(_kept_catalogue(specs))


def _kept_catalogue(specs: Path) -> Object:
    try:
        document = read_json((specs / CATALOGUE).read_bytes())
    except (FileNotFoundError, NotAccepted):
        return {}
    return document if is_object(document) else {}
