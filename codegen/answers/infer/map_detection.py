"""Which keys of objects are names (fields of a record) and which are data (ids, dates, words: a map).

The table in docs/en/maintainers/answers.md shows what each rule decides on the recorded examples.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

from codegen.answers.infer.shapes import Kind, Record

Verdict = Literal["record", "map"]

_NUMBER = re.compile(r"[-+]?\d+(?:[:._/~-]\d+)*%?|v\d+(?:\.\d+)+")
_LONG_NUMBER = re.compile(r".*\d{6}.*")
_FULLNAME = re.compile(r"t[1-6]_(?=\D*\d)[0-9a-z]{5,}")
_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_DIGEST = re.compile(r"(?:[A-Za-z]{1,4}\d*-)?(?=\D*\d)(?=[^a-fA-F]*[a-fA-F])[0-9a-fA-F]{16,}")
_CODE = re.compile(r"(?=(?:[^0-9]*[0-9]){2})(?=[^A-Z]*[A-Z])[A-Z0-9]{8,}")
_TOKEN = re.compile(r"(?=(?:[^0-9]*[0-9]){2})[A-Za-z0-9+/=]{16,}")
_LINK = re.compile(r"[a-z][a-z0-9+.-]*://.*|[^@\s]+@[^@\s]+\.[a-z]+|(?:[\w-]+\.)+(?:com|cn|net|org)(?:/.*)?")
_HANDLE = re.compile(
    r"@(?!(?:base|container|context|graph|id|index|language|list|none|reverse|set|type|value|vocab)$).+"
)
_SECRET = re.compile(r"(?=.*[a-z][A-Z]{2})(?=.*\d)[A-Za-z0-9]{6,}")
_PLATE = re.compile(r"[A-Z][A-Za-z]+\d{3,}|[A-Z]{2,}[a-z]+\d{2,}|(?=(?:[^0-9]*[0-9]){3})[A-Z][A-Z0-9]{4,}")
_PLAIN = re.compile(r"[A-Za-z_$@][A-Za-z0-9_$@.-]*")
_RUNS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+|[0-9]+")


def is_id(key: str) -> bool:
    """Whether a key is a number, date, digest, code, token, handle or address, or holds a long number: never a name."""
    shapes = (_NUMBER, _LONG_NUMBER, _FULLNAME, _UUID, _DIGEST, _CODE, _LINK, _HANDLE)
    if any(shape.fullmatch(key) for shape in shapes):
        return True
    parts = re.split("[-_.]", key)
    # Words between hyphens are never written likeTHIS1.
    return any(map(_is_token, parts)) or ("-" in key and any(map(_SECRET.fullmatch, parts)))


def _is_token(text: str) -> bool:
    """A random token changes between words and digits every two characters or so; names have longer words."""
    return bool(_TOKEN.fullmatch(text)) and 5 * len(_RUNS.findall(text)) >= 2 * len(text)


def is_plate(key: str) -> bool:
    """Like a plate or a handle, such as `ABowner123`. May also be a name, so one such key alone decides nothing."""
    return bool(_PLATE.fullmatch(key))


def is_word(key: str) -> bool:
    """Words of a language, such as `Shoe Size` or `水果`: a name only if many objects have it."""
    return not is_id(key) and not _PLAIN.fullmatch(key)


def is_data(key: str) -> bool:
    """Whether a key looks like data, not like a name."""
    return is_id(key) or is_word(key)


def verdict(record: Record) -> tuple[Verdict, str]:
    """Whether the objects in one place are records or maps, and the first rule that applies."""
    return next((answer, rule) for rule, answer, applies in RULES if applies(record))


def outgrown(record: Record) -> bool:
    """Whether keys that looked like names while they were few are data, now that they are many."""
    return any(applies(record) for applies in (_hyphens, _codes, _many_of_one_shape))


def data_keys(record: Record) -> list[str]:
    """The keys of a record that are data, next to its names."""
    if _agreed_words(record):
        return [key for key in record.fields if is_id(key)]
    return [key for key in record.fields if is_data(key)]


def _agreed_words(record: Record) -> bool:
    """Whether the keys are columns of a table: many objects, nearly the same keys, values of several kinds."""
    counts = record.counts.values()
    agreed = sum(count * 5 >= record.seen * 4 for count in counts)
    several = record.seen >= 3 and len(counts) >= 3 and agreed * 5 >= len(counts) * 4
    return several and any(map(is_word, record.fields)) and not _alike(record)


def _only_ids(record: Record) -> bool:
    return all(map(is_id, record.fields))


def _only_data(record: Record) -> bool:
    return all(map(is_data, record.fields))


def _some_data(record: Record) -> bool:
    return _alike(record) and 5 * sum(map(is_data, record.fields)) >= len(record.fields)


def _plates(record: Record) -> bool:
    return _alike(record) and all(is_id(key) or is_plate(key) for key in record.fields)


def _hyphens(record: Record) -> bool:
    return _alike(record) and len(record.fields) >= 8 and not any(map(str.isidentifier, record.fields))


def _codes(record: Record) -> bool:
    codes = re.compile(r"[A-Z]{2,3}|[a-z]{2}[-_][A-Z]{2}")
    return _alike(record) and len(record.fields) >= 4 and all(map(codes.fullmatch, record.fields))


def _many_of_one_shape(record: Record) -> bool:
    inner = [set(shape.record.live.fields) for shape in record.fields.values() if shape.record]
    if len(record.fields) < 10 or len(inner) < len(record.fields) or _kinds(record) != {"object"}:
        return False
    common = inner[0].intersection(*inner[1:])
    return 2 * len(common) >= max(map(len, inner)) >= 2


def _never_the_same(record: Record) -> bool:
    rare = max(record.counts.values(), default=0) * 3 <= record.seen
    return rare and record.seen >= 4 and len(record.fields) >= 8 and _alike(record)


def _kinds(record: Record) -> set[Kind]:
    return {kind for shape in record.fields.values() for kind in shape.known}


def _alike(record: Record) -> bool:
    """Whether all values are of one kind, as in a map."""
    return len(_kinds(record)) <= 1 or _kinds(record) == {"integer", "number"}


RULES: tuple[tuple[str, Verdict, Callable[[Record], bool]], ...] = (
    ("every key is an id, a number or a date", "map", _only_ids),
    ("words as keys, the same in three objects or more, values of several kinds", "record", _agreed_words),
    ("every key is an id or a word of a language", "map", _only_data),
    ("one kind of value, a fifth of the keys or more are ids or words", "map", _some_data),
    ("one kind of value, every key like a plate or a handle (`AB123CD`, `Owner1990`)", "map", _plates),
    ("one kind of value, at least eight keys, none an identifier", "map", _hyphens),
    ("one kind of value, at least four keys, all codes of countries, currencies, languages", "map", _codes),
    ("at least ten objects of one shape under different keys", "map", _many_of_one_shape),
    ("at least eight keys over four objects or more, each in a third of them at most", "map", _never_the_same),
    ("none of these", "record", lambda _: True),
)
"""In order: description, verdict, and whether the rule applies."""
