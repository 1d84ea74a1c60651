"""The evidence behind a schema: examples, identified by digest, counted and dated. And how a schema grows from more."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256
from typing import Any, cast

from codegen.answers.infer.infer import infer, widen
from codegen.answers.infer.json_schema import DEFINITIONS, OUTERMOST, ROOT, Schema, says_something
from codegen.answers.print.annotations import annotation
from codegen.answers.print.meanings import meaning

WHOLE = "object"
"""The type of data that is a record, in a report."""
_ROOTS = (ROOT, f"{DEFINITIONS}{OUTERMOST}")
REMEMBERED = 5000
"""Digests that a schema keeps. An older example would be counted again."""
SMALL = 200
"""Characters of JSON. Smaller examples get no digest: trying all values would reveal theirs."""
NOTHING: tuple[Any, ...] = (None, "", [], {})


@dataclass(frozen=True)
class Example:
    """One recorded answer of an operation."""

    operation: str
    """`GET /api/...`."""
    data: Any
    synthetic: bool = False
    """Made up by the provider, not captured. Counts only until one is captured."""
    etag: str | None = None

    @property
    def digest(self) -> str:
        """Identifies an example; 16 hexadecimal digits."""
        return sha256(self._text.encode()).hexdigest()[:16]

    @property
    def is_small(self) -> bool:
        """Whether its digest would reveal it."""
        return len(self._text) < SMALL

    @cached_property
    def _text(self) -> str:
        return json.dumps(self.data, sort_keys=True, ensure_ascii=True)


@dataclass(frozen=True)
class Change:
    """How one type changed: of a field, of the whole (`data`), or of values whose keys are data (`Video{}`)."""

    place: str
    before: str | None
    """The type; None if the field is new."""
    after: str | None
    """The type; None if the field is gone."""

    def __str__(self) -> str:
        if self.before is None:
            return f"+ {self.place}: {self.after}"
        return (
            f"- {self.place}: {self.before}" if self.after is None else f"~ {self.place}: {self.before} -> {self.after}"
        )


@dataclass(frozen=True)
class Growth:
    """A schema after new evidence."""

    schema: Schema
    changes: tuple[Change, ...]
    counted: int
    """New examples."""
    ignored: int = 0
    """Examples without effect: synthetic ones next to captured ones, and empty ones."""


def grow(before: Schema | None, examples: Sequence[Example], today: str) -> Growth:
    """Widen a schema by the examples that are new to it. Nothing that it says is removed.

    | the schema rests on | the new examples                 | used                                        |
    |---------------------|----------------------------------|---------------------------------------------|
    | nothing, or empty   | any captured with content        | the captured ones                           |
    | nothing, or empty   | only synthetic or empty          | all                                         |
    | synthetic examples  | any captured with content        | the captured ones, in place of all before   |
    | synthetic examples  | only synthetic or empty          | the synthetic ones                          |
    | captured examples   | any                              | the captured ones                           |

    Example: after a made-up example with `{"a": 1}`, a captured `{"b": 2}` leaves a schema with `b` alone.
    """
    old = before or {}
    known = _evidence(old)
    made_up = known.get("synthetic", 0) > 0
    fresh = _unseen(examples, old, captured_anew=made_up)
    captured = [example for example in fresh if not example.synthetic]
    telling = any(example.data not in NOTHING for example in captured)
    if telling and made_up:
        schema = infer((example.data for example in captured), old)
        return _growth(old, schema, captured, {}, today, ignored=len(fresh) - len(captured))
    if telling or (says_something(old) and not made_up):
        used = captured
    elif made_up:
        used = [example for example in fresh if example.synthetic]  # an empty example replaces nothing
    else:
        used = fresh
    if not used:
        return Growth(_with_etag(old, examples), (), 0, len(fresh))
    schema = widen(old, (example.data for example in used)) if known else infer(example.data for example in used)
    return _growth(old, schema, used, known, today, ignored=len(fresh) - len(used))


def narrow(before: Schema | None, examples: Sequence[Example], today: str) -> Growth:
    """Infer the schema from these examples alone, from captured ones if there are any. Forget earlier evidence.

    Empty examples remove nothing.
    """
    fresh = _unseen(examples, {})
    telling = [example for example in fresh if example.data not in NOTHING]
    used = [example for example in telling if not example.synthetic] or telling or ([] if before else fresh)
    if not used:
        return Growth(before or {}, (), 0, len(fresh))
    schema = infer((example.data for example in used), before)
    growth = _growth(before or {}, schema, used, {}, today, ignored=len(fresh) - len(used))
    return replace(growth, counted=len(_unseen(used, before or {})))


def _unseen(examples: Sequence[Example], schema: Schema, *, captured_anew: bool = False) -> list[Example]:
    """The examples that are new to a schema, each once. One too small for a digest must show something new.

    Args:
        captured_anew: Count captured examples even if an equal one was made up before.
    """
    known = _evidence(schema)
    digests = set(known.get("digests", ()))
    found: dict[str, Example] = {}
    for example in examples:
        anew = captured_anew and not example.synthetic
        seen = example.digest in digests or (example.is_small and known and not _shows_more(example, schema))
        first = found.get(example.digest)
        if (anew or not seen) and (first is None or first.synthetic):
            found[example.digest] = example
    return list(found.values())


def _shows_more(example: Example, schema: Schema) -> bool:
    widened = widen(schema, [example.data])
    return any(changes(schema, widened)) or _claims(schema) != _claims(widened)


def _claims(schema: Any) -> Any:
    """A schema without its evidence and counts: also that a text was always empty."""
    if isinstance(schema, dict):
        claims = cast("dict[str, Any]", schema).items()
        return {key: _claims(inner) for key, inner in claims if key not in ("x-evidence", "x-seen")}
    return schema


def _evidence(schema: Schema) -> dict[str, Any]:
    found: dict[str, Any] = schema.get("x-evidence", {})
    return found


def _growth(
    old: Schema, schema: Schema, used: Sequence[Example], known: Mapping[str, Any], today: str, *, ignored: int
) -> Growth:
    digests = [*known.get("digests", ()), *(example.digest for example in used if not example.is_small)]
    facts = {
        "examples": known.get("examples", 0) + len(used),
        "synthetic": known.get("synthetic", 0) + sum(example.synthetic for example in used),
        "first": known.get("first", today),
        "last": today,
        "digests": digests[-REMEMBERED:],
    }
    grown = _with_etag({"x-evidence": facts, **schema}, used)
    return Growth(grown, tuple(changes(old or None, grown)), len(used), ignored)


def _with_etag(schema: Schema, examples: Sequence[Example]) -> Schema:
    """Store the latest etag, so that the provider need not send an unchanged example again."""
    etag = next((example.etag for example in reversed(examples) if example.etag), None)
    return {**schema, "x-evidence": {**_evidence(schema), "etag": etag}} if etag else schema


def changes(before: Schema | None, after: Schema) -> Iterator[Change]:
    """The differences between two schemas by field. `Video.title` is a field of a type, `data` the whole."""
    old, new = _types(before), _types(after)
    if before is None and new["data"] == WHOLE:
        del new["data"]  # listed field by field
    for place in sorted(old.keys() | new.keys()):
        if old.get(place) != new.get(place):
            yield Change(place, old.get(place), new.get(place))


def _types(schema: Schema | None) -> dict[str, str]:
    if schema is None:
        return {}
    records: dict[str, Schema] = {f"{DEFINITIONS}{name}": record for name, record in schema.get("$defs", {}).items()}
    owners = {ref: ref.removeprefix(DEFINITIONS) for ref in records} | dict.fromkeys(_ROOTS, "data")
    names = owners | dict.fromkeys(_ROOTS, WHOLE)
    if "properties" in schema:
        records[ROOT] = schema
    found = {"data": WHOLE if ROOT in records else _type(schema, names)}
    for ref, record in records.items():
        found |= {f"{owners[ref]}.{key}": _type(inner, names) for key, inner in record["properties"].items()}
        if "additionalProperties" in record:
            found[f"{owners[ref]}{{}}"] = _type(record["additionalProperties"], names)
    return found


def _type(schema: Schema, names: Mapping[str, str]) -> str:
    """The type of one place, and what its values mean: `int (epoch seconds)`."""
    means = meaning(schema)
    return f"{annotation(schema, names)} ({means})" if means else annotation(schema, names)
