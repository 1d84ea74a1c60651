"""The folder specs/ as the download sees it: the reduced catalogue, the definitions, and the lock over both.

The catalogue is kept without what the definitions repeat (a tenth of its 1 MB), so that an unchanged one transfers no
body, in a fresh clone either. A document never replaces another before it was checked whole.
"""

import json
from collections import Counter
from pathlib import Path
from typing import Literal, cast

from codegen import catalogue, lock
from codegen.accept import NotAccepted, check_definition, read_json
from codegen.catalogue import Catalogue, Language, Promise
from codegen.files import digest, digest_of, write_if_changed
from codegen.lock import Entry

CATALOGUE = "catalogue.json"
ENDPOINTS = "endpoints"
Kept = Literal["added", "changed", "unchanged"]


class Shelf:
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
        intact = entry is not None and entry.sha256 == digest_of(self.specs / CATALOGUE)
        return entry.etag if entry and intact else None

    def catalogue(self) -> Catalogue:
        """The kept catalogue."""
        return catalogue.read(read_json((self.specs / CATALOGUE).read_bytes()))

    def keep_catalogue(self, listed: Catalogue, etag: str | None) -> None:
        """Keep what was read; without its etag where a part was refused, so that the next run says so again."""
        reduced = (json.dumps(catalogue.reduce(listed.promises), indent=1, ensure_ascii=False) + "\n").encode()
        write_if_changed(self.specs / CATALOGUE, reduced)
        known = self.lock.catalogue
        self.lock.catalogue = Entry(
            catalogue.PATH, digest(reduced), self._date(known, digest(reduced)), None if listed.doubts else etag
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

    def etag(self, promise: Promise, language: Language) -> str | None:
        """The etag of the kept copy; None where there is none, or it is not what was downloaded."""
        entry = self.lock.endpoints.get(promise.file)
        if not entry or (entry.path, entry.operation) != (promise.address(language), promise.operation):
            return None
        return entry.etag if entry.sha256 == digest_of(self.file(promise.file)) else None

    def keep(self, promise: Promise, language: Language, content: bytes, etag: str | None) -> Kept:
        """Check a definition and keep it.

        Raises:
            NotAccepted: It is not the promised definition; the kept one stays.
            OSError: It could not be written; the kept one stays.
        """
        check_definition(content, promise.method, promise.path)
        file = self._inside(promise.file)
        known, before, now = self.lock.endpoints.get(promise.file), digest_of(file), digest(content)
        if before != now:
            write_if_changed(file, content)
        self.lock.endpoints[promise.file] = Entry(
            promise.address(language), now, self._date(known, now), etag, language, promise.operation
        )
        return "unchanged" if before == now else "changed" if before else "added"

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
