"""Saved answers -> examples: JSON, JSON lines, cassettes. Anything else is refused, with its place in the file."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Generator, Iterable
from contextlib import contextmanager
from itertools import takewhile
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import yaml

from codegen.answers.collect.collect import Gathered, Refusal, data_of
from codegen.answers.collect.evidence import Example
from codegen.answers.collect.operation_index import OperationIndex
from codegen.document.json_reading import NotAccepted
from codegen.document.json_types import is_array, is_object

OPERATION = ("operation", "api")
"""Keys that may name the operation."""
ENVELOPE = ("example", "answer", "raw", "envelope")
"""Keys that may hold the envelope."""
SANDBOX = re.compile(r"local-[0-9]{8,}")
"""Request ids of the sandbox."""


def from_files(
    paths: Iterable[Path], known: OperationIndex, operation: str | None = None, wanted: Collection[str] | None = None
) -> Gathered:
    """Read saved answers.

    | file       | holds                          |
    |------------|--------------------------------|
    | `.json`    | one answer, or a list of them  |
    | `.jsonl`   | one answer on each line        |
    | `.yaml`    | a cassette                     |

    An answer is an envelope, or an object with the operation (`operation` or `api`), the envelope (`example`,
    `answer`, `raw` or `envelope`) and optionally `synthetic`. Answers of the sandbox are synthetic.

    Args:
        operation: `Operation.key` for answers that do not name theirs.
        wanted: Operations whose answers to take; None takes those of all known ones.
    """
    reader = _Reader(known, operation, wanted)
    for path in paths:
        reader.read(path)
    return reader.gathered


class _Reader:
    def __init__(self, known: OperationIndex, operation: str | None, wanted: Collection[str] | None) -> None:
        self.gathered = Gathered()
        self._known = known
        self._operation = operation
        self._wanted = known.keys if wanted is None else wanted

    def read(self, path: Path) -> None:
        """Take every answer of a file. A bad one does not stop the others."""
        with self._refusing(str(path)):
            if path.suffix in (".yaml", ".yml"):
                self._cassette(path)
            elif path.suffix in (".jsonl", ".ndjson"):
                self._lines(path)
            else:
                self._document(path)

    def _document(self, path: Path) -> None:
        document = _json(_content(path))
        if not is_array(document):
            self._take(document)
            return
        for number, one in enumerate(document):
            with self._refusing(f"{path}[{number}]"):
                self._take(one)

    def _lines(self, path: Path) -> None:
        # Split at "\n" only: a JSON string may contain other line separators of Python.
        for number, line in enumerate(_content(path).split(b"\n"), 1):
            with self._refusing(f"{path}:{number}"):
                if line.strip():
                    self._take(_json(line))

    def _cassette(self, path: Path) -> None:
        content = _content(path)
        header = _header(content)
        if "altered" in header:
            raise NotAccepted("its header says that it was altered while recording, so it shows no real shape")
        for number, interaction in enumerate(_interactions(content)):
            with self._refusing(f"{path}[{number}]"):
                key, body = _exchange(interaction)
                envelope = _parsed(body)
                if is_object(envelope) and str(envelope.get("code")) == "0":
                    self._take({"operation": key, "answer": envelope, "synthetic": "sandbox" in header})

    @contextmanager
    def _refusing(self, where: str) -> Generator[None]:
        try:
            yield
        except NotAccepted as error:
            self.gathered.refused.append(Refusal(where, str(error)))

    def _take(self, document: Any) -> None:
        if not is_object(document):
            raise NotAccepted("it is not a JSON object")
        key = self._owner(document)
        envelope = next((document[part] for part in ENVELOPE if part in document), document)
        made_up = document.get("synthetic") is True or _of_sandbox(envelope)
        self.gathered.examples.append(Example(key, data_of(envelope), made_up))

    def _owner(self, document: dict[str, Any]) -> str:
        """The operation: as the answer names it, else as the user does."""
        name = next((document[part] for part in OPERATION if document.get(part)), self._operation)
        if not isinstance(name, str):
            raise NotAccepted("it does not name its operation: give --operation, or save what `call --json` prints")
        key = self._known.key(name)
        if key is None:
            near = ", ".join(self._known.nearest(name))
            raise NotAccepted(f"{name!r} is not an operation of specs/openapi.json{near and f'; nearest: {near}'}")
        if self._operation not in (None, key):
            raise NotAccepted(f"it is an answer of {key}, but --operation says {self._operation}")
        if key not in self._wanted:
            raise NotAccepted(f"it is an answer of {key}, which --platform excludes")
        return key


def _content(path: Path) -> bytes:
    """The bytes of a file without a byte order mark."""
    try:
        return path.read_bytes().removeprefix(b"\xef\xbb\xbf")
    except OSError as error:
        raise NotAccepted(f"it cannot be read: {error.strerror}") from error


def _json(content: bytes) -> Any:
    try:
        return json.loads(content.decode(), strict=False)
    except RecursionError as error:
        raise NotAccepted("it cannot be read: it is nested too deeply") from error
    except json.JSONDecodeError as error:
        raise NotAccepted(f"it cannot be read: {_fault(error)}") from error
    except ValueError as error:
        raise NotAccepted(f"it cannot be read: {error}") from error


def _fault(error: json.JSONDecodeError) -> str:
    if not error.doc.strip():
        return "it is empty"
    if error.msg == "Extra data":
        return f"more follows the first JSON value, at line {error.lineno}; a file of lines ends in .jsonl"
    return f"{error.msg}, {f'line {error.lineno} ' if error.lineno > 1 else ''}column {error.colno}"


def _header(content: bytes) -> str:
    """The comments at the top of a cassette, in lower case. Ours say where it was recorded and how it was altered."""
    lines = content.decode("utf-8", "replace").splitlines()
    return "\n".join(takewhile(lambda line: line.startswith("#"), lines)).lower()


def _interactions(content: bytes) -> list[Any]:
    try:
        document = yaml.safe_load(content)
    except RecursionError as error:
        raise NotAccepted("it cannot be read: it is nested too deeply") from error
    except (ValueError, yaml.YAMLError) as error:
        raise NotAccepted(f"it cannot be read: {' '.join(str(error).split())}") from error
    interactions = document.get("interactions") if is_object(document) else None
    if not is_array(interactions):
        raise NotAccepted("it cannot be read: a cassette has a list of `interactions`")
    return interactions


def _exchange(interaction: Any) -> tuple[str, str | bytes]:
    """Method and path of the request, and the body of the response."""
    try:
        request, body = interaction["request"], interaction["response"]["body"]["string"]
        return f"{request['method']} {urlsplit(str(request['uri'])).path}", body
    except (KeyError, TypeError, ValueError) as error:
        raise NotAccepted("it cannot be read: it is not a request with a response") from error


def _of_sandbox(envelope: Any) -> bool:
    """Whether the answer is from our sandbox, which knows only the schemas. Its ids are `local-00000001`."""
    request = envelope.get("requestId") if is_object(envelope) else None
    return isinstance(request, str) and SANDBOX.fullmatch(request) is not None


def _parsed(body: str | bytes) -> Any:
    """The JSON of a body; None for a recorded fault, which has none."""
    try:
        return json.loads(body)
    except (ValueError, TypeError, RecursionError):
        return None
