"""Search words of operations. The file is read for the first search, not with the package."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["search_words"]


def search_words(key: str) -> Sequence[str]:
    """Return the search words for an operation, in English and Chinese, and its Chinese title and description."""
    return _all().get(key, ())


@cache
def _all() -> Mapping[str, Sequence[str]]:
    file = resources.files("justone_generated").joinpath("search", "words.json")
    return cast("dict[str, list[str]]", json.loads(file.read_text("utf-8")))
