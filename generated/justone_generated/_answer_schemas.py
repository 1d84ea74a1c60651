# Copied from codegen/runtime/; never edited here. Change it there, then `make regenerate`.
"""The JSON Schemas of recorded answers, read from a compressed file when one is first asked for.

Each line of the file has an operation's key, a tab and the schema of its `data`.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from functools import cache
from importlib import resources

from ._json_schema import Schema

__all__ = ["recorded", "schema_of"]


def recorded() -> Collection[str]:
    """The keys (`GET /api/...`) of all operations with a recorded answer."""
    return _lines().keys()


def schema_of(key: str) -> Schema | None:
    """The lenient JSON Schema of an operation's `data`: nothing is required. None without a recorded answer.

    Args:
        key: Method and path, such as `GET /api/douyin/search-video/v4`.
    """
    text = _lines().get(key)
    found: Schema | None = None if text is None else json.loads(text)
    return found


@cache
def _lines() -> dict[str, str]:
    """Key -> JSON. One schema is parsed at a time: all of them take three times as long as unpacking."""
    from gzip import decompress

    file = resources.files(f"{__package__}.schemas").joinpath("answers.tsv.gz")
    try:
        lines = decompress(file.read_bytes()).decode().split("\n")
    except FileNotFoundError:  # no answer was recorded when this package was printed
        return {}
    return {key: text for key, _, text in (line.partition("\t") for line in lines) if key}
