"""The words in a key: `noteInfo_list` holds note, info, list."""

from __future__ import annotations

import re

_WORDS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+")


def words(key: str) -> list[str]:
    """`noteInfo_list` -> note, info, list."""
    return [word.lower() for word in _WORDS.findall(key)]
