"""The provider's definitions -> specs/endpoints: only what changed, checked, each file all or nothing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from codegen import catalogue
from codegen.accept import NotAccepted, read_json
from codegen.catalogue import BadCatalogue, Catalogue, Language, Promise
from codegen.fetch import Body, Failed, Limits, NotModified, Outcome, Wanted, fetch, fetch_one
from codegen.selection import select
from codegen.shelf import Kept, Shelf
from codegen.source import PROVIDER, Source

CATALOGUE_TRIES = 2  # being offline must cost little


class DownloadError(Exception):
    """Nothing could be downloaded, nothing was changed; the message names the URL and the reason."""


class SourceUnreachable(DownloadError):
    """The source did not answer, or only with a passing error (429, 5xx): what is locked still holds."""


class CatalogueRefused(DownloadError):
    """The source answered, but not with a catalogue."""


@dataclass(frozen=True, slots=True, order=True)
class Refusal:
    """A document that was not taken; the one that was there, if any, stays."""

    url: str
    reason: str


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
    """No longer in the catalogue, and kept."""
    pruned: list[str] = field(default_factory=list[str])
    """No longer in the catalogue, and removed because that was asked for."""

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
    prune: bool = False
    """Remove what the catalogue no longer holds; only where no selection is made and all of it could be read."""
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
    shelf = Shelf(specs, today or datetime.now(UTC).date().isoformat())
    listed, outcome = _catalogue(shelf, order)
    chosen = select(listed.promises, order.platforms, order.endpoints)
    round_ = _Round(shelf, order, on_step)
    try:
        if isinstance(outcome, Body):
            round_.take_catalogue(listed, outcome.etag)
        round_.take_definitions(chosen)
        round_.tidy(listed)
    except KeyboardInterrupt:
        raise Interrupted(round_.report) from None
    finally:
        round_.report.refused.sort()
        shelf.save()
    return round_.report


def _catalogue(shelf: Shelf, order: Order) -> tuple[Catalogue, Outcome]:
    url = order.source.url(catalogue.PATH)
    limits = replace(order.limits, tries=min(order.limits.tries, CATALOGUE_TRIES))
    outcome = fetch_one(Wanted(url, shelf.catalogue_etag()), limits)
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


class _Round:
    """One download under way: what arrives goes to the shelf and into the report."""

    def __init__(self, shelf: Shelf, order: Order, on_step: OnStep) -> None:
        self.shelf = shelf
        self.order = order
        self.on_step = on_step
        self.report = Report()
        self.usual_language: Language = shelf.language()
        self.done = 0

    def take_catalogue(self, listed: Catalogue, etag: str | None) -> None:
        self.shelf.keep_catalogue(listed, etag)
        url = self.order.source.url(catalogue.PATH)
        self.report.refused += [Refusal(url, f"{doubt.operation}: {doubt.reason}") for doubt in listed.doubts]

    def take_definitions(self, chosen: Sequence[Promise]) -> None:
        self.report.total = len(chosen)
        by_url = {self.url(one): one for one in chosen}

        def receive(wanted: Wanted, outcome: Outcome) -> None:
            self.take(by_url[wanted.url], wanted.url, outcome)

        wanted = (Wanted(url, self.shelf.etag(one, self.language(one))) for url, one in by_url.items())
        fetch(wanted, receive, self.order.limits)

    def take(self, promise: Promise, url: str, outcome: Outcome) -> None:
        self.done += 1
        try:
            what = self.keep(promise, outcome)
        except (NotAccepted, OSError) as error:
            self.report.refused.append(Refusal(url, str(error)))
            self.on_step(Step(self.done, self.report.total, promise.file, "refused"))
        else:
            self.report.taken[promise.file] = what
            self.on_step(Step(self.done, self.report.total, promise.file, what))

    def keep(self, promise: Promise, outcome: Outcome) -> Kept:
        match outcome:
            case Failed(reason):
                raise NotAccepted(reason)
            case NotModified():
                return "unchanged"
            case Body(content, etag):
                return self.shelf.keep(promise, self.language(promise), content, etag)

    def tidy(self, listed: Catalogue) -> None:
        self.report.renamed = self.shelf.renamed(listed)
        vanished = [] if self.order.selective else self.shelf.vanished(listed)
        prune = self.order.prune and not listed.doubts
        self.report.pruned, self.report.vanished = (vanished, []) if prune else ([], vanished)
        for name in self.report.renamed + self.report.pruned:
            self.shelf.remove(name)

    def language(self, promise: Promise) -> Language:
        if self.order.language:
            return self.order.language
        return self.shelf.language_of(promise) or self.usual_language

    def url(self, promise: Promise) -> str:
        return self.order.source.url(promise.address(self.language(promise)))
