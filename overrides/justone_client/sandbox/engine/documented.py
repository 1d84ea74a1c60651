"""Answers from the provider's documentation, verbatim or with the requested ids."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, cast

import justone_generated.sandbox
from justone_generated.index import INDEX

from ..._requests.operations import find
from .messages import dump
from .samples import plain_name

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["AUTHOR", "answers", "documented", "with_requested_ids"]

AUTHOR = "6629722295873044494"
"""The author of the documented answers; for this author they are unchanged."""
_IDS = {"oAuthorId": ("id",)}
"""Fields of `data` that hold a parameter under another name."""
_FIRST = "1"
_ASKED = re.compile(r"(^|[a-z])(id|page)$", re.IGNORECASE)
"""Parameters that identify an object or a page."""


def documented(operation: str) -> dict[str, Any]:
    """Return the whole envelope of a documented answer, unchanged.

        from justone_client.sandbox import documented

        documented("douyin_xingtu.get_author_base_info_v1")["data"]["nick_name"]

    Args:
        operation: `platform.method`, the method alone, or `GET /api/...`.

    Raises:
        ValueError: The operation has no documented answer; the message lists those that do.
    """
    names = {f"{INDEX[key][0]}.{INDEX[key][1]}": key for key in answers() if key in INDEX}
    methods = {name.partition(".")[2]: key for name, key in names.items()}
    key = names.get(operation) or methods.get(operation) or operation
    if key not in answers():
        raise ValueError(f"{operation!r} has no documented answer; use one of {', '.join(names)}")
    return cast("dict[str, Any]", json.loads(answers()[key]))


def with_requested_ids(key: str, given: Mapping[str, str]) -> bytes:
    """Return the documented envelope with the requested ids; all other fields stay.

    Most of these answers have no field for an id, so the envelope also lists the requested ids in `asked`.
    """
    free = (one.name for one in find(key, form=None).parameters if not one.choices)
    wanted = {name: given[name] for name in free if name in given and _ASKED.search(name)}
    if all(value == (_FIRST if name == "page" else AUTHOR) for name, value in wanted.items()):
        return answers()[key]
    envelope: dict[str, Any] = json.loads(answers()[key])
    for name, value in wanted.items():
        for field in (*_IDS.get(name, ()), name):
            _put(envelope["data"], plain_name(field), value)
    return dump({**envelope, "asked": wanted})


def _put(place: Any, field: str, value: str) -> None:
    """Set a field of an object, or of an object directly inside it, keeping the field's type."""
    whole = cast("dict[str, Any]", place) if isinstance(place, dict) else {}
    for fields in (whole, *(cast("dict[str, Any]", inner) for inner in whole.values() if isinstance(inner, dict))):
        for name, before in fields.items():
            if plain_name(name) == field and isinstance(before, (str, int)) and (fields is whole or field == "page"):
                fields[name] = value if isinstance(before, str) else int(value) if value.isdigit() else before


@lru_cache(maxsize=1)
def answers() -> dict[str, bytes]:
    """Return the documented envelopes as JSON, by method and path."""
    text = files(justone_generated.sandbox).joinpath("documented.json").read_bytes()
    return {key: dump(answer) for key, answer in json.loads(text).items()}
