"""Recorded answers from the provider's example endpoint; saved_files.py reads those on a disk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from codegen.answers.collect.evidence import Example
from codegen.document.json_reading import NotAccepted, read_json
from codegen.document.json_types import is_array, is_object
from codegen.download.http import Body, Failed, Limits, NotModified, Outcome, Wanted, fetch
from codegen.download.source import Source

SERVICE = "https://api.justoneapi.com"
DEEPEST = 100
"""Levels of an answer; the deepest recorded one has 16."""
DETAIL = "status/api-example/detail?api="


@dataclass(frozen=True)
class Refusal:
    """Something that is not an answer of a known operation, and why."""

    where: str
    reason: str


@dataclass
class Gathered:
    """The examples that were found, and everything that was not one."""

    examples: list[Example] = field(default_factory=list[Example])
    refused: list[Refusal] = field(default_factory=list[Refusal])
    without: list[str] = field(default_factory=list[str])
    """Operations without an example."""
    unchanged: list[str] = field(default_factory=list[str])
    """Operations whose example has not changed."""
    answered: int = 0
    """How many requests the service answered, with whatever result."""


OnStep = Callable[[int, int, str], None]


def from_service(
    source: Source, etags: Mapping[str, str | None], on_step: OnStep, limits: Limits | None = None
) -> Gathered:
    """Ask the example endpoint for each operation. It takes no token.

    Args:
        source: Base URL of the service or of a mirror.
        etags: `Operation.key` -> the etag of the example already taken, if it had one.
        on_step: Called after each operation with the number done, the total, and its key.
    """
    gathered = Gathered()
    keys = {source.url(f"{DETAIL}{quote(key.partition(' ')[2], safe='/')}"): key for key in etags}
    done: list[str] = []

    def receive(wanted: Wanted, outcome: Outcome) -> None:
        key = keys[wanted.url]
        done.append(key)
        gathered.answered += not isinstance(outcome, Failed)
        on_step(len(done), len(keys), "" if isinstance(outcome, Failed) else key)  # failures are listed at the end
        try:
            _take(gathered, key, outcome)
        except NotAccepted as error:
            gathered.refused.append(Refusal(wanted.url, str(error)))

    fetch((Wanted(url, etags[key]) for url, key in keys.items()), receive, limits)
    gathered.examples.sort(key=lambda example: example.operation)
    return gathered


def _take(gathered: Gathered, key: str, outcome: Outcome) -> None:
    match outcome:
        case Failed(reason):
            raise NotAccepted(reason)
        case NotModified():
            gathered.unchanged.append(key)
        case Body(content, etag):
            example = _example(key, read_json(content), etag)
            gathered.examples += [example] if example else []
            gathered.without += [] if example else [key]


def _example(key: str, document: Any, etag: str | None) -> Example | None:
    if not is_object(document) or "code" not in document:
        raise NotAccepted("it is not an envelope")
    if document["code"] == 404 or not document.get("data"):
        return None
    detail = document["data"]
    path = key.partition(" ")[2]
    if not is_object(detail) or detail.get("api") != path:
        raise NotAccepted(f"it is not the example of {path}")
    return Example(key, data_of(detail.get("example")), detail.get("synthetic") is True, etag)


def data_of(envelope: object) -> Any:
    """The data in the envelope of a success.

    Raises:
        NotAccepted: It is not the envelope of a success, is nested too deeply, or has keys that are not text.
    """
    if not is_object(envelope) or "code" not in envelope or "data" not in envelope:
        raise NotAccepted("it is not an envelope with `code` and `data`; save what `justone call --json` prints")
    if str(envelope["code"]) != "0":
        raise NotAccepted(f"it is an answer with code {envelope['code']}; only a success shows the shape of data")
    for depth, level in enumerate(_levels(envelope["data"])):
        if depth > DEEPEST:
            raise NotAccepted(f"it is nested too deeply, in more than {DEEPEST} levels")
        if odd := next((key for node in level if is_object(node) for key in node if not _is_text(key)), None):
            raise NotAccepted(f"its key {odd!r} is not text: it holds half of a surrogate pair")
    return envelope["data"]


def _levels(data: Any) -> Iterator[list[Any]]:
    """Everything in an answer, from the outermost inwards."""
    level = [data]
    while level:
        yield level
        level = [inner for node in level for inner in _inside(node)]


def _is_text(key: str) -> bool:
    return not any("\ud800" <= char <= "\udfff" for char in key)


def _inside(node: Any) -> Iterable[Any]:
    if is_object(node):
        return node.values()
    return node if is_array(node) else ()
