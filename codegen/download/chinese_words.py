"""Download the Chinese catalogue or definitions. They supply words, never facts, and are optional."""

from __future__ import annotations

from dataclasses import replace

from codegen.document import words
from codegen.document.json_reading import NotAccepted, read_json
from codegen.document.json_types import Object
from codegen.download.catalogue import Catalogue, Language
from codegen.download.http import Body, Failed, Limits, NotModified, Outcome, Wanted, fetch, fetch_one
from codegen.download.lock import Entry
from codegen.download.source import Source
from codegen.download.store import SpecStore
from codegen.files import digest

LANGUAGE: Language = "zh"
CATALOGUE = "openapi-zh.json"
CATALOGUE_SIZE = 8
"""Size limit of the catalogue, in multiples of the limit for a definition."""
SAMPLE = 8
"""Documents to try before concluding that a source has no Chinese documents."""


class ChineseWords:
    """Downloads the Chinese words of a source into the store."""

    def __init__(self, store: SpecStore, source: Source, limits: Limits) -> None:
        self._store = store
        self._source = source
        self._limits = limits

    def take(self, listed: Catalogue) -> str:
        """Store the words of the Chinese catalogue, or of the Chinese documents if it is missing.

        Return why no words arrived, or an empty text. The stored words stay when nothing arrives.
        """
        url = self._source.url(CATALOGUE)
        limits = replace(self._limits, size=self._limits.size * CATALOGUE_SIZE)
        outcome = fetch_one(Wanted(url, self._store.words_etag(LANGUAGE, CATALOGUE)), limits)
        match outcome:
            case NotModified():
                return ""
            case Body(content, etag):
                found, reason = _read(content)
                if found:
                    self._store.keep_words(LANGUAGE, CATALOGUE, found, etag)
                    return ""
                return f"{url}: {reason}"
            case Failed(reason, temporary):
                return f"{url}: {reason}" if temporary else self._from_documents(listed)

    def _from_documents(self, listed: Catalogue) -> str:
        """Store the words of each document. The stored words of a document stay when it does not arrive."""
        addresses = {
            self._source.url(one): one for endpoint in listed.endpoints for one in endpoint.addresses(LANGUAGE)
        }
        kept, documents = self._store.words(LANGUAGE), dict(self._store.lock.translations)
        found: Object = {}
        came: set[str] = set()

        def receive(wanted: Wanted, outcome: Outcome) -> None:
            address = addresses[wanted.url]
            if isinstance(outcome, NotModified):
                came.add(address)
            elif isinstance(outcome, Body) and (texts := _read(outcome.content)[0]):
                came.add(address)
                found.update(texts)
                documents[address] = self._store.dated(
                    Entry(address, digest(outcome.content), "", outcome.etag), documents
                )

        urls = list(addresses)
        for part in (urls[:SAMPLE], urls[SAMPLE:]):
            wanted = (
                Wanted(url, documents[one].etag if kept and (one := addresses[url]) in documents else None)
                for url in part
            )
            fetch(wanted, receive, self._limits)
            if not came:
                return "the source has no Chinese documents"
        known = {endpoint.operation for endpoint in listed.endpoints}
        taken = {key: text for key, text in (kept | found).items() if key in known}
        documents = {address: documents[address] for address in addresses.values() if address in documents}
        self._store.keep_words(LANGUAGE, f"openapi/*/*-{LANGUAGE}.json", taken, None, documents)
        return ""


def _read(content: bytes) -> tuple[Object, str]:
    """Return the words of a document, or why it has none."""
    try:
        found = words.extract(read_json(content))
    except NotAccepted as error:
        return {}, str(error)
    return found, "" if found else "it has no operation"
