"""Download the provider's definitions into specs/endpoints: validate each one and replace changed files atomically.

The catalogue decides which operations exist. Files of operations that it no longer lists are removed.
The first row that matches decides what defines an operation:

| own document | the catalogue's entry | definition | Refusal.instead |
|---|---|---|---|
| not modified, or valid | not needed | the own document | no refusal |
| missing, invalid or without an address | equals the stored document | the stored document | same |
| missing, invalid or without an address | usable | the entry | entry |
| right operation, but a fact is unreadable | unusable | the own document; an overlay may correct it | no refusal |
| missing, invalid or without an address | unusable, another document is stored | the stored document | kept |
| missing, invalid or without an address | unusable, nothing is stored | none: the operation is left out | nothing |

Example: the document of `GET /api/imdb/title/v1` answers 404 and the catalogue's entry has parameters. The entry is
used as the definition, and the report says "HTTP 404; the catalogue's entry is used".
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from codegen.document.json_reading import NotAccepted, read_json
from codegen.download import catalogue
from codegen.download.catalogue import BadCatalogue, Catalogue, Endpoint, Language
from codegen.download.chinese_words import ChineseWords
from codegen.download.http import Body, Failed, Limits, NotModified, Outcome, Wanted, fetch, fetch_one
from codegen.download.selection import select
from codegen.download.source import PROVIDER, Source
from codegen.download.store import Kept, SpecStore

CATALOGUE_TRIES = 2  # fail fast when offline
CATALOGUE_SIZE = 8
"""Size limit of the catalogue, in multiples of the limit for a definition."""


class DownloadError(Exception):
    """The download failed and changed nothing; the message names the URL and the reason."""


class SourceUnreachable(DownloadError):
    """The source did not answer, or answered with a temporary error (429, 5xx). The locked specs stay valid."""


class CatalogueRefused(DownloadError):
    """The source answered with something other than a catalogue."""


Fallback = Literal["entry", "same", "kept", "nothing"]
FALLBACKS: dict[Fallback, str] = {
    "entry": "the catalogue's entry is used",
    "same": "the stored copy agrees with the catalogue",
    "kept": "the stored copy stays",
    "nothing": "the operation is left out",
}


@dataclass(frozen=True, slots=True, order=True)
class Refusal:
    """A rejected document, and what defines its operation instead."""

    url: str
    reason: str
    instead: Fallback = "nothing"
    operation: str = ""

    @property
    def is_lost(self) -> bool:
        """Whether the operation is out of date or left out."""
        return self.instead in ("kept", "nothing")


@dataclass(frozen=True, slots=True)
class Step:
    """Progress: one document is done."""

    done: int
    total: int
    file: str
    what: Kept | Literal["refused"]


OnStep = Callable[[Step], None]


@dataclass(slots=True)
class Report:
    """What a download did. File names are relative to `specs/endpoints`."""

    total: int = 0
    """Documents requested."""
    taken: dict[str, Kept] = field(default_factory=dict[str, Kept])
    refused: list[Refusal] = field(default_factory=list[Refusal])
    renamed: list[str] = field(default_factory=list[str])
    """Removed because the operation is now published under another file name."""
    vanished: list[str] = field(default_factory=list[str])
    """Removed because the catalogue no longer lists the operation."""
    words: str = ""
    """Why no Chinese words arrived; empty if they did."""

    @property
    def lost(self) -> list[Refusal]:
        """Refusals that leave an operation out of date or out altogether."""
        return [refusal for refusal in self.refused if refusal.is_lost]

    def files(self, *what: Kept) -> list[str]:
        """List the files with one of the given outcomes."""
        return sorted(file for file, kept in self.taken.items() if kept in what)


class Interrupted(KeyboardInterrupt):
    """Ctrl-C during a download. Documents that had arrived are stored and locked."""

    def __init__(self, report: Report) -> None:
        super().__init__("the download was interrupted")
        self.report = report


@dataclass(frozen=True, slots=True)
class Order:
    """What to download and how."""

    source: Source = field(default_factory=lambda: Source(PROVIDER))
    platforms: Sequence[str] = ()
    endpoints: Sequence[str] = ()
    language: Language | None = None
    """None: keep the language of each stored document; new documents use the most common one."""
    limits: Limits = field(default_factory=Limits)

    @property
    def selective(self) -> bool:
        """Whether the order is limited to some platforms or endpoints."""
        return bool(self.platforms or self.endpoints)


def refresh(specs: Path, order: Order, on_step: OnStep, today: str | None = None) -> Report:
    """Update `specs` from the source of `order`.

    Args:
        specs: The folder of `lock.json` and `endpoints/`; created if missing.
        order: Source, selection, language and limits.
        on_step: Called in this thread after each document.
        today: The date of new content, such as `2026-11-20`; today in UTC by default.

    Raises:
        SourceUnreachable: No answer, or a temporary error. Continue with the locked specs.
        CatalogueRefused: The answer is not a catalogue.
        UnknownName: The selection names something that the catalogue does not list.
        BadLock: The lock file is damaged.
        Interrupted: Ctrl-C. The folder is usable, and the error carries the report.
    """
    store = SpecStore(specs, today or datetime.now(UTC).date().isoformat())
    listed, outcome = _catalogue(store, order, store.catalogue_etag())
    chosen = select(listed.endpoints, order.platforms, order.endpoints)
    download = _Download(store, order, on_step, listed if isinstance(outcome, Body) else None)
    try:
        if isinstance(outcome, Body):
            download.take_catalogue(listed, outcome.etag)
        download.take_definitions(chosen)
        download.apply_fallbacks()
        download.remove_stale(listed)
        if not order.selective:
            download.report.words = ChineseWords(store, order.source, order.limits).take(listed)
    except KeyboardInterrupt:
        raise Interrupted(download.report) from None
    finally:
        download.report.refused.sort()
        store.save()
    return download.report


def _catalogue(store: SpecStore, order: Order, etag: str | None) -> tuple[Catalogue, Outcome]:
    url = order.source.url(catalogue.PATH)
    tries, size = min(order.limits.tries, CATALOGUE_TRIES), order.limits.size * CATALOGUE_SIZE
    limits = replace(order.limits, tries=tries, size=size)
    outcome = fetch_one(Wanted(url, etag), limits)
    try:
        match outcome:
            case Failed(reason, temporary):
                raise (SourceUnreachable if temporary else CatalogueRefused)(f"{url}: {reason}")
            case NotModified():
                return store.catalogue(), outcome
            case Body(content):
                return catalogue.read(read_json(content, unique=True)), outcome
    except (NotAccepted, BadCatalogue) as error:
        raise CatalogueRefused(f"{url}: {error}") from error


@dataclass(frozen=True, slots=True)
class _Document:
    """A document that arrived completely."""

    address: str
    language: Language
    content: bytes
    etag: str | None


class _Download:
    """A download in progress: stores what arrives and fills in the report."""

    def __init__(self, store: SpecStore, order: Order, on_step: OnStep, whole: Catalogue | None) -> None:
        self.store = store
        self.order = order
        self.on_step = on_step
        self.report = Report()
        self.usual_language: Language = store.language()
        self.done = 0
        self._whole = whole
        self._pending: dict[Endpoint, list[tuple[str, str]]] = {}
        """Endpoints that still lack a document of their own -> (URL, reason) of every failed attempt."""
        self._odd: dict[Endpoint, _Document] = {}
        """Documents that define the right operation but contain an unreadable fact."""

    def take_catalogue(self, listed: Catalogue, etag: str | None) -> None:
        self.store.keep_catalogue(listed, etag)
        for part in listed.unreadable:
            kept: Fallback = "kept" if self.store.holds(part.path) else "nothing"
            reason = f"{part.operation}: {part.reason}"
            self.report.refused.append(Refusal(self._catalogue_url, reason, kept, part.operation))

    def take_definitions(self, chosen: Sequence[Endpoint]) -> None:
        """Download each definition from the first of its addresses that has it."""
        self.report.total = len(chosen)
        self._pending = {one: [] for one in chosen}
        while todo := self._next_addresses():
            wanted = [Wanted(url, self._etag(endpoints)) for url, endpoints in todo.items()]

            def receive(one: Wanted, outcome: Outcome, todo: dict[str, list[Endpoint]] = todo) -> None:
                for endpoint in todo[one.url]:
                    self.take(endpoint, one.url, outcome)

            fetch(wanted, receive, self.order.limits)

    def _next_addresses(self) -> dict[str, list[Endpoint]]:
        found: dict[str, list[Endpoint]] = defaultdict(list)
        for one, tries in self._pending.items():
            addresses = one.addresses(self.language(one))
            if len(tries) < len(addresses):
                found[self.order.source.url(addresses[len(tries)])].append(one)
        return found

    def _etag(self, endpoints: Sequence[Endpoint]) -> str | None:
        """The etag of the stored copy; None if several endpoints share this address."""
        if len(endpoints) > 1:
            return None
        (one,) = endpoints
        addresses = one.addresses(self.language(one))
        return self.store.etag(one, addresses[len(self._pending[one])])

    def take(self, endpoint: Endpoint, url: str, outcome: Outcome) -> None:
        address = url.removeprefix(self.order.source.url(""))
        try:
            what = self.keep(endpoint, address, outcome)
        except (NotAccepted, OSError) as error:
            self._pending[endpoint].append((url, str(error)))
            return
        del self._pending[endpoint]
        self.finish(endpoint, what)

    def keep(self, endpoint: Endpoint, address: str, outcome: Outcome) -> Kept:
        match outcome:
            case Failed(reason):
                raise NotAccepted(reason)
            case NotModified():
                return "unchanged"
            case Body(content, etag):
                document = _Document(address, self.language(endpoint), content, etag)
                if fault := self.store.check(endpoint, content):
                    self._odd.setdefault(endpoint, document)
                    raise NotAccepted(fault)
                return self._keep(endpoint, document)

    def _keep(self, endpoint: Endpoint, document: "_Document") -> Kept:
        return self.store.keep(endpoint, document.address, document.language, document.content, document.etag)

    def finish(self, endpoint: Endpoint, what: Kept | Literal["refused"]) -> None:
        self.done += 1
        if what != "refused":
            self.report.taken[endpoint.file] = what
        self.on_step(Step(self.done, self.report.total, endpoint.file, what))

    def apply_fallbacks(self) -> None:
        """Define endpoints without a document by the catalogue's entry, as the table above says."""
        for endpoint, tries in sorted(self._pending.items(), key=lambda item: item[0].file):
            reason = "; ".join(reason for _, reason in tries) or endpoint.unaddressed
            url = tries[0][0] if tries else self._catalogue_url
            instead = self._fallback(endpoint, reason)
            if instead not in ("entry", "same") and endpoint in self._odd:
                self.finish(endpoint, self._keep(endpoint, self._odd[endpoint]))  # an overlay may correct it
                continue
            reason = reason if tries else f"{endpoint.operation}: {reason}"
            self.report.refused.append(Refusal(url, reason, instead, endpoint.operation))
            if instead in ("kept", "nothing"):
                self.finish(endpoint, "refused")

    def _fallback(self, endpoint: Endpoint, reason: str) -> Fallback:
        if self._whole is None and self.store.is_catalogue_entry(endpoint):
            self.finish(endpoint, "unchanged")
            return "entry"
        whole = self._entries()
        try:
            if whole is not None and self.store.matches_catalogue(endpoint, whole):
                self.finish(endpoint, "unchanged")
                return "same"
            if whole is not None:
                self.finish(endpoint, self.store.keep_entry(endpoint, whole, reason, good=endpoint in self._odd))
                return "entry"
        except (NotAccepted, OSError):
            pass  # `reason`, from the document itself, is more useful
        return "kept" if self.store.holds(endpoint.path) else "nothing"

    def _entries(self) -> Catalogue | None:
        """The whole catalogue, requested again after a 304; None if it has changed since."""
        if self._whole is None:
            try:
                whole, _ = _catalogue(self.store, self.order, None)
            except DownloadError:
                return None
            self._whole = whole if whole.ident == self.store.catalogue_id() else None
        return self._whole

    def remove_stale(self, listed: Catalogue) -> None:
        self.report.renamed = self.store.renamed(listed)
        self.report.vanished = [] if self.order.selective else self.store.vanished(listed)
        for name in self.report.renamed + self.report.vanished:
            self.store.remove(name)

    def language(self, endpoint: Endpoint) -> Language:
        if self.order.language:
            return self.order.language
        return self.store.language_of(endpoint) or self.usual_language

    @property
    def _catalogue_url(self) -> str:
        return self.order.source.url(catalogue.PATH)
