"""The definitions in Chinese: they supply words, never facts, and a source without them is fine."""

from __future__ import annotations

from dataclasses import replace

from codegen.document import words
from codegen.document.json_types import Object
from codegen.download.catalogue import Catalogue, Language
from codegen.download.http import Body, Failed, Limits, NotModified, Outcome, Wanted, fetch, fetch_one
from codegen.download.lock import Entry
from codegen.download.source import Source
from codegen.download.store import SpecStore
from codegen.download.validation import NotAccepted, read_json
from codegen.files import digest

LANGUAGE: Language = "zh"
CATALOGUE = "openapi-zh.json"
CATALOGUE_SIZE = 8
"""How much larger than one definition the catalogue may be."""
SAMPLE = 8
"""Documents that are asked for before a source counts as one without Chinese documents."""


class Twins:
    """Takes the Chinese words of a source onto the shelf."""

    def __init__(self, shelf: SpecStore, source: Source, limits: Limits) -> None:
        self._shelf = shelf
        self._source = source
        self._limits = limits

    def take(self, listed: Catalogue) -> str:
        """Keep the words of the Chinese catalogue, or of the documents where there is none; why none came.

        What was kept before stays where nothing comes.
        """
        url = self._source.url(CATALOGUE)
        limits = replace(self._limits, size=self._limits.size * CATALOGUE_SIZE)
        outcome = fetch_one(Wanted(url, self._shelf.words_etag(LANGUAGE, CATALOGUE)), limits)
        match outcome:
            case NotModified():
                return ""
            case Body(content, etag):
                found, reason = _read(content)
                if found:
                    self._shelf.keep_words(LANGUAGE, CATALOGUE, found, etag)
                    return ""
                return f"{url}: {reason}"
            case Failed(reason, temporary):
                return f"{url}: {reason}" if temporary else self._apart(listed)

    def _apart(self, listed: Catalogue) -> str:
        """The words of each document by itself; a document that does not come leaves the words that are kept."""
        addresses = {self._source.url(one): one for promise in listed.promises for one in promise.addresses(LANGUAGE)}
        kept, twins = self._shelf.words(LANGUAGE), dict(self._shelf.lock.twins)
        found: Object = {}
        came: set[str] = set()

        def receive(wanted: Wanted, outcome: Outcome) -> None:
            address = addresses[wanted.url]
            if isinstance(outcome, NotModified):
                came.add(address)
            elif isinstance(outcome, Body) and (texts := _read(outcome.content)[0]):
                came.add(address)
                found.update(texts)
                twins[address] = self._shelf.dated(Entry(address, digest(outcome.content), "", outcome.etag), twins)

        urls = list(addresses)
        for part in (urls[:SAMPLE], urls[SAMPLE:]):
            wanted = (
                Wanted(url, twins[one].etag if kept and (one := addresses[url]) in twins else None) for url in part
            )
            fetch(wanted, receive, self._limits)
            if not came:
                return "the source has no Chinese documents"
        known = {promise.operation for promise in listed.promises}
        taken = {key: text for key, text in (kept | found).items() if key in known}
        twins = {address: twins[address] for address in addresses.values() if address in twins}
        self._shelf.keep_words(LANGUAGE, f"openapi/*/*-{LANGUAGE}.json", taken, None, twins)
        return ""


def _read(content: bytes) -> tuple[Object, str]:
    """The words of a document, and why there are none."""
    try:
        found = words.taken(read_json(content))
    except NotAccepted as error:
        return {}, str(error)
    return found, "" if found else "it holds no operation"
