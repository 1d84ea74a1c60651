"""The provider's definitions -> specs/endpoints: only what changed, checked, each file all or nothing.

The catalogue decides which operations there are. What it no longer lists goes, and an operation whose own document is
missing, refused or of unknown address is defined by the catalogue's entry.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from codegen.download import catalogue
from codegen.download.catalogue import BadCatalogue, Catalogue, Language, Promise
from codegen.download.http import Body, Failed, Limits, NotModified, Outcome, Wanted, fetch, fetch_one
from codegen.download.selection import select
from codegen.download.source import PROVIDER, Source
from codegen.download.store import Kept, SpecStore
from codegen.download.twins import Twins
from codegen.download.validation import NotAccepted, read_json

CATALOGUE_TRIES = 2  # being offline must cost little
CATALOGUE_SIZE = 8
"""How much larger than one definition the catalogue may be; it describes all of them."""


class DownloadError(Exception):
    """Nothing could be downloaded, nothing was changed; the message names the URL and the reason."""


class SourceUnreachable(DownloadError):
    """The source did not answer, or only with a passing error (429, 5xx): what is locked still holds."""


class CatalogueRefused(DownloadError):
    """The source answered, but not with a catalogue."""


Instead = Literal["entry", "same", "kept", "nothing"]
INSTEAD: dict[Instead, str] = {
    "entry": "the catalogue's entry is used",
    "same": "the kept copy says what the catalogue says",
    "kept": "the kept copy stays",
    "nothing": "the operation is left out",
}


@dataclass(frozen=True, slots=True, order=True)
class Refusal:
    """A document that was not taken, and what defines its operation instead."""

    url: str
    reason: str
    instead: Instead = "nothing"
    operation: str = ""

    @property
    def is_lost(self) -> bool:
        """Whether the operation is not as the catalogue has it now."""
        return self.instead in ("kept", "nothing")


@dataclass(frozen=True, slots=True)
class Step:
    """One document is done; for progress."""

    done: int
    total: int
    file: str
    what: Kept | Literal["refused"]


OnStep = Callable[[Step], None]


@dataclass(slots=True)
class Report:
    """What a download did; files are named below `specs/endpoints`."""

    total: int = 0
    """Documents that were asked for."""
    taken: dict[str, Kept] = field(default_factory=dict[str, Kept])
    refused: list[Refusal] = field(default_factory=list[Refusal])
    renamed: list[str] = field(default_factory=list[str])
    """Removed, since the same operation is now published under another name."""
    vanished: list[str] = field(default_factory=list[str])
    """Removed, since the catalogue no longer holds their operation."""
    words: str = ""
    """Why no Chinese words came; empty where they did."""

    @property
    def lost(self) -> list[Refusal]:
        """The refusals after which an operation is not as the catalogue has it now."""
        return [refusal for refusal in self.refused if refusal.is_lost]

    def files(self, *what: Kept) -> list[str]:
        """The files that were `added`, `changed` or `unchanged`."""
        return sorted(file for file, kept in self.taken.items() if kept in what)


class Interrupted(KeyboardInterrupt):
    """Ctrl-C during a download; what had arrived is kept and locked."""

    def __init__(self, report: Report) -> None:
        super().__init__("the download was interrupted")
        self.report = report


@dataclass(frozen=True, slots=True)
class Order:
    """What to download, and how."""

    source: Source = field(default_factory=lambda: Source(PROVIDER))
    platforms: Sequence[str] = ()
    endpoints: Sequence[str] = ()
    language: Language | None = None
    """None: as each document is kept already, new ones in the language of most."""
    limits: Limits = field(default_factory=Limits)

    @property
    def selective(self) -> bool:
        """Whether only a part is asked for."""
        return bool(self.platforms or self.endpoints)


def refresh(specs: Path, order: Order, on_step: OnStep, today: str | None = None) -> Report:
    """Bring `specs` up to date with the source of `order`.

    Args:
        specs: The folder that holds `lock.json` and `endpoints/`; made where missing.
        order: Source, selection, language, limits.
        on_step: Called after each document, from this thread.
        today: The day that new content gets, `2026-11-20`; by default today's in UTC.

    Raises:
        SourceUnreachable: No answer, or a passing error; go on with what is locked.
        CatalogueRefused: The answer is no catalogue.
        UnknownName: The selection names something that the catalogue does not hold.
        BadLock: The lock file is damaged.
        Interrupted: Ctrl-C; the tree is usable, and the error carries the report.
    """
    shelf = SpecStore(specs, today or datetime.now(UTC).date().isoformat())
    listed, outcome = _catalogue(shelf, order, shelf.catalogue_etag())
    chosen = select(listed.promises, order.platforms, order.endpoints)
    round_ = _Round(shelf, order, on_step, listed if isinstance(outcome, Body) else None)
    try:
        if isinstance(outcome, Body):
            round_.take_catalogue(listed, outcome.etag)
        round_.take_definitions(chosen)
        round_.settle()
        round_.tidy(listed)
        if not order.selective:
            round_.report.words = Twins(shelf, order.source, order.limits).take(listed)
    except KeyboardInterrupt:
        raise Interrupted(round_.report) from None
    finally:
        round_.report.refused.sort()
        shelf.save()
    return round_.report


def _catalogue(shelf: SpecStore, order: Order, etag: str | None) -> tuple[Catalogue, Outcome]:
    url = order.source.url(catalogue.PATH)
    tries, size = min(order.limits.tries, CATALOGUE_TRIES), order.limits.size * CATALOGUE_SIZE
    limits = replace(order.limits, tries=tries, size=size)
    outcome = fetch_one(Wanted(url, etag), limits)
    try:
        match outcome:
            case Failed(reason, temporary):
                raise (SourceUnreachable if temporary else CatalogueRefused)(f"{url}: {reason}")
            case NotModified():
                return shelf.catalogue(), outcome
            case Body(content):
                return catalogue.read(read_json(content, unique=True)), outcome
    except (NotAccepted, BadCatalogue) as error:
        raise CatalogueRefused(f"{url}: {error}") from error


@dataclass(frozen=True, slots=True)
class _Given:
    """A document that arrived whole."""

    address: str
    language: Language
    content: bytes
    etag: str | None


class _Round:
    """One download under way: what arrives goes to the shelf and into the report."""

    def __init__(self, shelf: SpecStore, order: Order, on_step: OnStep, whole: Catalogue | None) -> None:
        self.shelf = shelf
        self.order = order
        self.on_step = on_step
        self.report = Report()
        self.usual_language: Language = shelf.language()
        self.done = 0
        self._whole = whole
        self._unmet: dict[Promise, list[tuple[str, str]]] = {}
        """Operations without a document of their own so far: (URL, reason) of every try."""
        self._odd: dict[Promise, _Given] = {}
        """Documents that are the promised ones, and hold facts that cannot be read."""

    def take_catalogue(self, listed: Catalogue, etag: str | None) -> None:
        self.shelf.keep_catalogue(listed, etag)
        for doubt in listed.doubts:
            kept: Instead = "kept" if self.shelf.holds(doubt.path) else "nothing"
            reason = f"{doubt.operation}: {doubt.reason}"
            self.report.refused.append(Refusal(self._catalogue_url, reason, kept, doubt.operation))

    def take_definitions(self, chosen: Sequence[Promise]) -> None:
        """Each definition from the first of its addresses that holds it."""
        self.report.total = len(chosen)
        self._unmet = {one: [] for one in chosen}
        while todo := self._next_addresses():
            wanted = [Wanted(url, self._etag(promises)) for url, promises in todo.items()]

            def receive(one: Wanted, outcome: Outcome, todo: dict[str, list[Promise]] = todo) -> None:
                for promise in todo[one.url]:
                    self.take(promise, one.url, outcome)

            fetch(wanted, receive, self.order.limits)

    def _next_addresses(self) -> dict[str, list[Promise]]:
        found: dict[str, list[Promise]] = defaultdict(list)
        for one, tries in self._unmet.items():
            addresses = one.addresses(self.language(one))
            if len(tries) < len(addresses):
                found[self.order.source.url(addresses[len(tries)])].append(one)
        return found

    def _etag(self, promises: Sequence[Promise]) -> str | None:
        """The etag of the copy at hand, where one operation alone has this address."""
        if len(promises) > 1:
            return None
        (one,) = promises
        addresses = one.addresses(self.language(one))
        return self.shelf.etag(one, addresses[len(self._unmet[one])])

    def take(self, promise: Promise, url: str, outcome: Outcome) -> None:
        address = url.removeprefix(self.order.source.url(""))
        try:
            what = self.keep(promise, address, outcome)
        except (NotAccepted, OSError) as error:
            self._unmet[promise].append((url, str(error)))
            return
        del self._unmet[promise]
        self.tell(promise, what)

    def keep(self, promise: Promise, address: str, outcome: Outcome) -> Kept:
        match outcome:
            case Failed(reason):
                raise NotAccepted(reason)
            case NotModified():
                return "unchanged"
            case Body(content, etag):
                given = _Given(address, self.language(promise), content, etag)
                if fault := self.shelf.check(promise, content):
                    self._odd.setdefault(promise, given)
                    raise NotAccepted(fault)
                return self._keep(promise, given)

    def _keep(self, promise: Promise, given: "_Given") -> Kept:
        return self.shelf.keep(promise, given.address, given.language, given.content, given.etag)

    def tell(self, promise: Promise, what: Kept | Literal["refused"]) -> None:
        self.done += 1
        if what != "refused":
            self.report.taken[promise.file] = what
        self.on_step(Step(self.done, self.report.total, promise.file, what))

    def settle(self) -> None:
        """What has no document of its own gets the catalogue's entry."""
        for promise, tries in sorted(self._unmet.items(), key=lambda item: item[0].file):
            reason = "; ".join(reason for _, reason in tries) or promise.unaddressed
            url = tries[0][0] if tries else self._catalogue_url
            instead = self._instead(promise, reason)
            if instead not in ("entry", "same") and promise in self._odd:
                self.tell(promise, self._keep(promise, self._odd[promise]))  # an overlay may mend it
                continue
            reason = reason if tries else f"{promise.operation}: {reason}"
            self.report.refused.append(Refusal(url, reason, instead, promise.operation))
            if instead in ("kept", "nothing"):
                self.tell(promise, "refused")

    def _instead(self, promise: Promise, reason: str) -> Instead:
        if self._whole is None and self.shelf.is_entry(promise):
            self.tell(promise, "unchanged")
            return "entry"
        whole = self._entries()
        try:
            if whole is not None and self.shelf.says(promise, whole):
                self.tell(promise, "unchanged")
                return "same"
            if whole is not None:
                self.tell(promise, self.shelf.keep_entry(promise, whole, reason, good=promise in self._odd))
                return "entry"
        except (NotAccepted, OSError):
            pass  # the reason of the document says more
        return "kept" if self.shelf.holds(promise.path) else "nothing"

    def _entries(self) -> Catalogue | None:
        """The whole catalogue, asked for again where it was not sent; None where it is another one by now."""
        if self._whole is None:
            try:
                whole, _ = _catalogue(self.shelf, self.order, None)
            except DownloadError:
                return None
            self._whole = whole if whole.ident == self.shelf.catalogue_id() else None
        return self._whole

    def tidy(self, listed: Catalogue) -> None:
        self.report.renamed = self.shelf.renamed(listed)
        self.report.vanished = [] if self.order.selective else self.shelf.vanished(listed)
        for name in self.report.renamed + self.report.vanished:
            self.shelf.remove(name)

    def language(self, promise: Promise) -> Language:
        if self.order.language:
            return self.order.language
        return self.shelf.language_of(promise) or self.usual_language

    @property
    def _catalogue_url(self) -> str:
        return self.order.source.url(catalogue.PATH)
