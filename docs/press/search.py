"""The index of the site's search, after the build: what a page is found by, and in which order.

The search puts a match in a title first, then one in the navigation, then one in the text. Of two titles it prefers the
one that has more of the words, and then the one that has them earlier.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from .operations.pages import FOLDER as OPERATIONS
from .python_api import FOLDER as PYTHON

if TYPE_CHECKING:
    from .wording import Words

__all__ = ["SEPARATOR", "improved"]

SEPARATOR = r'[\s\-,:!=\[\]()\\"`/、，：；。？（）]+|\.(?!\d)'
"""Where words end. A name such as `search_video_v4` is one word, so that it finds its own section first.

With the Chinese marks: the browser segments only what has Chinese letters, so `CSV、Excel` would be one word.
"""


def improved(index: str, words: Words) -> str:
    """Return the index of a language's search, smaller and with titles that say where they belong.

    Args:
        index: The text of `search.json`.
        words: Of the language.
    """
    found = json.loads(index)
    for item in found["items"]:
        _improve(item, words)
    return json.dumps(found, ensure_ascii=False, separators=(",", ":"))


def _improve(item: dict[str, Any], words: Words) -> None:
    page, _, anchor = item["location"].partition("#")
    folder = page.rstrip("/").rpartition("/")[0]
    if folder == PYTHON:
        item["title"] = words("found_python", item["title"])  # `Retry` comes after the guide on retries
    if folder == OPERATIONS and anchor:
        item["title"] = words("found_operation", item["path"][2], item["title"])  # 抖音 搜索
        tabs = "".join(words(f"example_{name}") for name in ("python", "cli", "curl"))
        item["text"] = re.sub(r"<pre>.*?</pre>", "", item["text"], flags=re.DOTALL).replace(tabs, "").strip()
