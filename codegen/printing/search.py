"""Search words of operations, in addition to their titles: the provider's, and Chinese ones."""

from __future__ import annotations

import json
from collections.abc import Mapping

from codegen.document.model import Api, Operation
from codegen.document.words import Words

__all__ = ["FILE", "chinese_titles", "search_words"]

FILE = "search/words.json"
"""Below the generated package."""


def search_words(api: Api, chinese: Mapping[str, Words]) -> str:
    """JSON: `Operation.key` -> texts, one operation on each line."""
    lines = [
        f"{json.dumps(one.key)}: {json.dumps(texts, ensure_ascii=False)}"
        for one in api.operations
        if (texts := _texts(one, chinese.get(one.key, Words())))
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def chinese_titles(api: Api, chinese: Mapping[str, Words]) -> dict[str, str]:
    """`Operation.key` -> its Chinese title, if it differs."""
    titles = {one.key: chinese.get(one.key, Words()).title for one in api.operations}
    return {one.key: titles[one.key] for one in api.operations if titles[one.key] not in ("", one.title)}


def _texts(operation: Operation, chinese: Words) -> list[str]:
    known = (*operation.aliases, *chinese.aliases, chinese.tag, chinese.title, chinese.description)
    texts = (" ".join(text.split()) for text in known)
    return [text for text in dict.fromkeys(texts) if text and text not in (operation.title, operation.tag)]
