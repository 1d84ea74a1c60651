"""The folder specs/ as the download sees it: the reduced catalogue, the definitions, and the lock over both.

The catalogue is kept without what the definitions repeat (a tenth of its 1 MB), so that an unchanged one transfers no
body, in a fresh clone either. A document never replaces another before it was checked whole.
"""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Literal, cast

from codegen.document import words
from codegen.document.json_types import Object, is_object
from codegen.document.merge import shared_parts
from codegen.document.parse import read_operation
from codegen.download import catalogue, lock
from codegen.download.catalogue import Catalogue, Language, Promise
from codegen.download.lock import Entry
from codegen.download.validation import NotAccepted, check_definition, read_json
from codegen.files import digest, digest_of, write_if_changed

CATALOGUE = "catalogue.json"
ENDPOINTS = "endpoints"
Kept = Literal["added", "changed", "unchanged"]


class SpecStore:
    """What is kept in one folder, and what may be asked of the source conditionally."""

    def __init__(self, specs: Path, today: str) -> None:
        """Read the lock of `specs`; `today` dates new content.

        Raises:
            BadLock: The lock file is damaged.
        """
        self.specs = specs
        self.today = today
        self.lock = lock.load(specs)

    def save(self) -> None:
        """Write the lock, unless it is as it was."""
        lock.save(self.specs, self.lock)

    def file(self, name: str) -> Path:
        """The place of a definition, given its name below `specs/endpoints`."""
        return self.specs / ENDPOINTS / name

    # The catalogue

    def catalogue_etag(self) -> str | None:
        """The etag of the kept catalogue, None where it is missing, edited or was not read whole."""
        entry = self.lock.catalogue
        intact = entry is not None and entry.id and entry.sha256 == digest_of(self.specs / CATALOGUE)
        return entry.etag if entry and intact else None

    def catalogue_id(self) -> str | None:
        """What names the kept catalogue."""
        return self.lock.catalogue.id if self.lock.catalogue else None

    def catalogue(self) -> Catalogue:
        """The kept catalogue."""
        return catalogue.read(read_json((self.specs / CATALOGUE).read_bytes()))

    def keep_catalogue(self, listed: Catalogue, etag: str | None) -> None:
        """Keep what was read; without its etag where a part was refused, so that the next run says so again."""
        reduced = (json.dumps(catalogue.reduce(listed), indent=1, ensure_ascii=False) + "\n").encode()
        write_if_changed(self.specs / CATALOGUE, reduced)
        known = self.lock.catalogue
        self.lock.catalogue = Entry(
            catalogue.PATH,
            digest(reduced),
            self._date(known, digest(reduced)),
            None if listed.doubts else etag,
            id=listed.ident,
        )

    # The definitions

    def language(self) -> Language:
        """The language of most kept definitions; English where there are none."""
        counted = Counter(entry.language for entry in self.lock.endpoints.values() if entry.language in {"en", "zh"})
        return cast("Language", counted.most_common(1)[0][0]) if counted else "en"

    def language_of(self, promise: Promise) -> Language | None:
        """The language in which a definition is kept."""
        entry = self.lock.endpoints.get(promise.file)
        return cast("Language | None", entry.language) if entry else None

    def etag(self, promise: Promise, address: str) -> str | None:
        """The etag of the kept copy; None where there is none, or it is not what was downloaded."""
        entry = self.lock.endpoints.get(promise.file)
        if not entry or (entry.path, entry.operation) != (address, promise.operation):
            return None
        return entry.etag if entry.sha256 == digest_of(self.file(promise.file)) else None

    def check(self, promise: Promise, content: bytes) -> str:
        """The first fact of the promised definition that cannot be read; empty where all can.

        Raises:
            NotAccepted: It is not the promised definition.
        """
        document = check_definition(content, promise.method, promise.path)
        method = promise.method.lower()
        _, record = read_operation(promise.path, method, document["paths"][promise.path][method])
        return f"{record.faults[0].pointer}: {record.faults[0].text}" if record.faults else ""

    def keep(self, promise: Promise, address: str, language: Language, content: bytes, etag: str | None) -> Kept:
        """Keep a definition that was checked.

        Raises:
            NotAccepted: Its place would be outside the folder.
            OSError: It could not be written; the kept one stays.
        """
        entry = Entry(address, digest(content), self.today, etag, language, promise.operation)
        return self._put(promise, content, entry)

    def is_entry(self, promise: Promise) -> bool:
        """Whether the catalogue's own entry is kept, untouched, as the definition of an operation."""
        entry = self.lock.endpoints.get(promise.file)
        known = entry is not None and (entry.origin, entry.operation) == ("catalogue", promise.operation)
        return entry is not None and known and entry.sha256 == digest_of(self.file(promise.file))

    def says(self, promise: Promise, whole: Catalogue) -> bool:
        """Whether the kept document of an operation says what the catalogue says."""
        entry = self.lock.endpoints.get(promise.file)
        if entry is None or entry.operation != promise.operation or entry.origin is not None:
            return False
        try:
            document = read_json(self.file(promise.file).read_bytes())
            return bool(document["paths"][promise.path][promise.method.lower()] == whole.entry(promise))
        except (NotAccepted, OSError, KeyError, TypeError):
            return False

    def keep_entry(self, promise: Promise, whole: Catalogue, reason: str, *, good: bool) -> Kept:
        """Keep the catalogue's entry as the definition of an operation; `reason` says why.

        Raises:
            NotAccepted: It is no definition, or an odd one though a good one is needed or a document is kept.
            OSError: It could not be written.
        """
        node = whole.entry(promise)
        if not is_object(node) or not node.keys() & {"parameters", "requestBody"}:
            raise NotAccepted("the catalogue's entry has no parameters")
        content = (json.dumps(whole.definition(promise), indent=1, ensure_ascii=False) + "\n").encode()
        check_definition(content, promise.method, promise.path)
        good = good or self.holds(promise.path)
        if good and read_operation(promise.path, promise.method.lower(), node)[0] is None:
            raise NotAccepted("the catalogue's entry is odd")
        entry = Entry(
            catalogue.PATH,
            digest(content),
            self.today,
            language="en",
            operation=promise.operation,
            origin="catalogue",
            reason=reason,
        )
        return self._put(promise, content, entry)

    def holds(self, path: str) -> bool:
        """Whether a definition of a path is kept."""
        return any(entry.api_path == path for entry in self.lock.endpoints.values())

    def _put(self, promise: Promise, content: bytes, entry: Entry) -> Kept:
        file = self._inside(promise.file)
        known, before = self.lock.endpoints.get(promise.file), digest_of(file)
        if before != entry.sha256:
            write_if_changed(file, content)
        self.lock.endpoints[promise.file] = replace(entry, date=self._date(known, entry.sha256))
        return "unchanged" if before == entry.sha256 else "changed" if before else "added"

    # Words in other languages

    def words(self, language: str) -> Object:
        """The words of a language as they are kept; empty where they are missing or were edited."""
        entry = self.lock.words.get(language)
        if entry is None or entry.sha256 != digest_of(self._words(language)):
            return {}
        found: Object = read_json(self._words(language).read_bytes())
        return found

    def words_etag(self, language: str, path: str) -> str | None:
        """The etag of the document whose words are kept; None where they are missing, edited or from elsewhere."""
        entry = self.lock.words.get(language)
        if entry is None or entry.path != path:
            return None
        return entry.etag if entry.sha256 == digest_of(self._words(language)) else None

    def keep_words(
        self, language: str, path: str, found: Object, etag: str | None, twins: Mapping[str, Entry] | None = None
    ) -> None:
        """Keep the words of a language; `twins` are the documents they are from, where that is not one."""
        content = words.dump(found)
        write_if_changed(self._words(language), content)
        known, now = self.lock.words.get(language), digest(content)
        self.lock.words[language] = Entry(path, now, self._date(known, now), etag, language)
        self.lock.twins = dict(twins or {})

    def dated(self, entry: Entry, known: Mapping[str, Entry]) -> Entry:
        """The entry with the day its content was first seen; `known` is by address."""
        return replace(entry, date=self._date(known.get(entry.path), entry.sha256))

    def _words(self, language: str) -> Path:
        return self.specs / words.FOLDER / f"{language}.json"

    # What goes

    def renamed(self, listed: Catalogue) -> list[str]:
        """Definitions that the catalogue no longer names, and whose operation is kept under its new name as well."""
        promised = {one.file for one in listed.promises}
        held = {entry.operation for name, entry in self.lock.endpoints.items() if name in promised}
        return sorted(
            name for name, entry in self.lock.endpoints.items() if name not in promised and entry.operation in held
        )

    def vanished(self, listed: Catalogue) -> list[str]:
        """Definitions of operations that the catalogue no longer has under any name, nor left in doubt."""
        promised = {one.operation for one in listed.promises}
        doubtful = {doubt.path for doubt in listed.doubts}
        return sorted(
            name
            for name, entry in self.lock.endpoints.items()
            if entry.operation not in promised and entry.api_path not in doubtful
        )

    def remove(self, name: str) -> None:
        """Take a definition away, and its folder with the last one."""
        file = self._inside(name)
        file.unlink(missing_ok=True)
        del self.lock.endpoints[name]
        if file.parent.is_dir() and not any(file.parent.iterdir()):
            file.parent.rmdir()

    def _inside(self, name: str) -> Path:
        """The place of a definition, checked once more where links could lead out of the folder."""
        file = self.file(name)
        if not file.parent.resolve().is_relative_to(self.file("").resolve()):
            raise NotAccepted(f"{name} would leave {self.specs.name}/{ENDPOINTS}")
        return file

    def _date(self, known: Entry | None, sha256: str) -> str:
        return known.date if known and known.sha256 == sha256 else self.today


def listed(specs: Path) -> set[tuple[str, str]]:
    """Path and method of every operation in the kept catalogue; none where there is no catalogue."""
    paths = _kept_catalogue(specs).get("paths")
    items = paths.items() if is_object(paths) else ()
    return {(path, method) for path, item in items if is_object(item) for method in item}


def shared(specs: Path) -> Object:
    """The shared parts of the kept catalogue; empty where there is none, or an older one without."""
    return shared_parts(_kept_catalogue(specs))


def _kept_catalogue(specs: Path) -> Object:
    try:
        document = read_json((specs / CATALOGUE).read_bytes())
    except (FileNotFoundError, NotAccepted):
        return {}
    return document if is_object(document) else {}
