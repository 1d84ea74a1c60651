"""The answers of the provider's documentation: word for word by name, else with the ids that were asked for."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, cast

import justone_generated.sandbox
from justone_generated.index import INDEX

from ..._requests.operations import find
from .samples import plain_name

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["AUTHOR", "documented", "echoed", "holds", "word_for_word"]

AUTHOR = "6629722295873044494"
"""Whom the documented answers are about; asked for this author they are word for word."""
_IDS = {"oAuthorId": ("id",)}
"""Parameter -> where `data` holds what it asks for, where no field has its name."""
_FIRST = "1"
_ASKED = re.compile(r"(^|[a-z])(id|page)$", re.IGNORECASE)
"""Parameters that say which thing, not how."""


def documented(operation: str) -> dict[str, Any]:
    """A documented answer word for word: the whole envelope.

        from justone_client.sandbox import documented

        documented("douyin_xingtu.get_author_base_info_v1")["data"]["nick_name"]

    Args:
        operation: `platform.method`, the method alone, or `GET /api/...`.

    Raises:
        ValueError: The documentation has no answer of it; naming those that it has.
    """
    names = {f"{INDEX[key][0]}.{INDEX[key][1]}": key for key in _answers() if key in INDEX}
    methods = {name.partition(".")[2]: key for name, key in names.items()}
    key = names.get(operation) or methods.get(operation) or operation
    if key not in _answers():
        raise ValueError(f"There is no documented answer of {operation!r}; there are those of {', '.join(names)}")
    return cast("dict[str, Any]", json.loads(word_for_word(key)))


def holds(key: str) -> bool:
    """Whether the documentation has an answer of this operation."""
    return key in _answers()


def word_for_word(key: str) -> bytes:
    """The envelope as JSON, as it is documented."""
    return _answers()[key]


def echoed(key: str, given: Mapping[str, str]) -> bytes:
    """The documented envelope about what was asked for: every field stays, ids become the requested ones.

    Most of these answers have no field for an id, so the envelope tells what was asked for besides (`asked`).
    """
    free = (one.name for one in find(key, form=None).parameters if not one.choices)
    wanted = {name: given[name] for name in free if name in given and _ASKED.search(name)}
    if all(value == (_FIRST if name == "page" else AUTHOR) for name, value in wanted.items()):
        return word_for_word(key)
    envelope: dict[str, Any] = json.loads(word_for_word(key))
    for name, value in wanted.items():
        for field in (*_IDS.get(name, ()), name):
            _put(envelope["data"], plain_name(field), value)
    return _dumped({**envelope, "asked": wanted})


def _put(place: Any, field: str, value: str) -> None:
    """Let a field of an object, or of an object directly in it, hold a value of its own type."""
    whole = cast("dict[str, Any]", place) if isinstance(place, dict) else {}
    for fields in (whole, *(cast("dict[str, Any]", inner) for inner in whole.values() if isinstance(inner, dict))):
        for name, before in fields.items():
            if plain_name(name) == field and isinstance(before, (str, int)) and (fields is whole or field == "page"):
                fields[name] = value if isinstance(before, str) else int(value) if value.isdigit() else before


@lru_cache(maxsize=1)
def _answers() -> dict[str, bytes]:
    text = files(justone_generated.sandbox).joinpath("documented.json").read_bytes()
    return {key: _dumped(answer) for key, answer in json.loads(text).items()}


def _dumped(envelope: dict[str, Any]) -> bytes:
    return json.dumps(envelope, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
