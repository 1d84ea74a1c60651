"""Recorded answers, from wherever they are: the provider's example endpoint, cassettes, saved files, JSON lines."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import yaml

from codegen.accept import NotAccepted, read_json
from codegen.documents import is_array, is_object
from codegen.evidence import Example
from codegen.fetch import Body, Failed, Limits, NotModified, Outcome, Wanted, fetch
from codegen.source import Source

SERVICE = "https://api.justoneapi.com"
DETAIL = "status/api-example/detail?api="


@dataclass(frozen=True)
class Refusal:
    """Something that is no answer of an operation we know."""

    where: str
    reason: str


@dataclass
class Gathered:
    """What was found."""

    examples: list[Example] = field(default_factory=list[Example])
    refused: list[Refusal] = field(default_factory=list[Refusal])
    without: list[str] = field(default_factory=list[str])
    """Operations of which the provider has no example."""
    unchanged: list[str] = field(default_factory=list[str])
    """Operations whose example is the one already taken."""


OnStep = Callable[[int, int, str], None]


def from_service(
    source: Source, etags: Mapping[str, str | None], on_step: OnStep, limits: Limits | None = None
) -> Gathered:
    """Ask the example endpoint for each operation. It takes no token.

    Args:
        source: Base URL of the service or of a mirror.
        etags: `Operation.key` -> the etag of the example already taken, if it had one.
        on_step: Hears of every operation: how many are done, of how many, and which.
    """
    gathered = Gathered()
    keys = {source.url(f"{DETAIL}{quote(key.partition(' ')[2], safe='/')}"): key for key in etags}
    done: list[str] = []

    def receive(wanted: Wanted, outcome: Outcome) -> None:
        key = keys[wanted.url]
        done.append(key)
        on_step(len(done), len(keys), key)
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
        raise NotAccepted("it is no envelope")
    if document["code"] == 404 or not document.get("data"):
        return None
    detail = document["data"]
    path = key.partition(" ")[2]
    if not is_object(detail) or detail.get("api") != path:
        raise NotAccepted(f"it is not the example of {path}")
    return Example(key, _data(detail.get("example")), detail.get("synthetic") is True, etag)


def _data(envelope: object) -> Any:
    """What a successful envelope holds."""
    if not is_object(envelope) or "code" not in envelope or "data" not in envelope:
        raise NotAccepted("it is no envelope with `code` and `data`")
    if str(envelope["code"]) != "0":
        raise NotAccepted(f"it is an answer with code {envelope['code']}, only successes show the shape of data")
    return envelope["data"]


def from_files(paths: Iterable[Path], operations: Sequence[str], operation: str | None = None) -> Gathered:
    """Read saved answers.

    A `.json` file holds one answer or a list of them, a `.jsonl` file one a line, a `.yaml` file is a cassette. An
    answer is an envelope, or an object that names the operation (`operation` or `api`) and holds the envelope
    (`example`, `answer` or `raw`), perhaps with `synthetic`.

    Args:
        operations: Every `Operation.key` that is known.
        operation: Whose answers these are, where the files do not say; a key or a path.
    """
    gathered = Gathered()
    known = {name: key for key in operations for name in (key, key.partition(" ")[2])}
    for path in paths:
        for where, document in _documents(path, gathered):
            try:
                gathered.examples.append(_saved(document, known, operation))
            except NotAccepted as error:
                gathered.refused.append(Refusal(where, str(error)))
    return gathered


def _documents(path: Path, gathered: Gathered) -> Iterator[tuple[str, Any]]:
    """Every answer of a file with its place; what cannot be read is refused."""
    try:
        if path.suffix in (".yaml", ".yml"):
            yield from _cassette(path)
        elif path.suffix in (".jsonl", ".ndjson"):
            lines = path.read_text("utf-8").splitlines()
            yield from ((f"{path}:{n}", json.loads(line)) for n, line in enumerate(lines, 1) if line.strip())
        else:
            document = json.loads(path.read_text("utf-8-sig"))
            several = document if is_array(document) else [document]
            yield from (
                (str(path) if several is not document else f"{path}[{n}]", one) for n, one in enumerate(several)
            )
    except (OSError, ValueError, yaml.YAMLError) as error:
        gathered.refused.append(Refusal(str(path), f"it cannot be read: {error}"))


def _cassette(path: Path) -> Iterator[tuple[str, Any]]:
    document = yaml.safe_load(path.read_text("utf-8"))
    interactions = document.get("interactions") if is_object(document) else None
    if not is_array(interactions):
        raise ValueError("a YAML file without `interactions` is no cassette")
    for number, interaction in enumerate(interactions):
        try:
            request, body = interaction["request"], interaction["response"]["body"]["string"]
            key = f"{request['method']} {urlsplit(str(request['uri'])).path}"
        except (KeyError, TypeError) as error:
            raise ValueError(f"interaction {number} is no request with a response") from error
        envelope = _parsed(body)
        if is_object(envelope) and str(envelope.get("code")) == "0":
            yield f"{path}[{number}]", {"operation": key, "answer": envelope}


def _parsed(body: str | bytes) -> Any:
    """The JSON of a body; None where it is none, as recorded faults are."""
    try:
        return json.loads(body)
    except ValueError:
        return None


def _saved(document: Any, known: Mapping[str, str], operation: str | None) -> Example:
    if not is_object(document):
        raise NotAccepted("it is no JSON object")
    name = operation or document.get("operation") or document.get("api")
    if not isinstance(name, str):
        raise NotAccepted("it does not say whose answer it is: give --operation")
    if name not in known:
        raise NotAccepted(f"{name!r} is no operation of specs/openapi.json")
    envelope = next((document[part] for part in ("example", "answer", "raw") if part in document), document)
    return Example(known[name], _data(envelope), document.get("synthetic") is True)
