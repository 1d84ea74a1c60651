"""Answer schemas -> one compressed file, for `justone models` and `justone show --schema` alone."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

FOLDER = "schemas"
"""Below the generated package."""
FILE = f"{FOLDER}/answers.tsv.gz"
"""Below the generated package. `codegen/runtime/_answer_schemas.py` reads it."""


def packed(schemas: Mapping[str, Mapping[str, Any]], present: Path) -> bytes | None:
    """The schemas by operation, sorted and compressed; None without any.

    Libraries that compress differ in their bytes. So a file that says the same already stays as it is, and a check
    on another machine finds no difference.

    Args:
        schemas: `Operation.key` -> schema.
        present: The file that the last run wrote, if there is one.
    """
    if not schemas:
        return None
    text = "".join(f"{key}\t{_json(schema)}\n" for key, schema in sorted(schemas.items())).encode()
    kept = present.read_bytes() if present.is_file() else b""
    return kept if _unpacked(kept) == text else gzip.compress(text, 9, mtime=0)


def _json(schema: Mapping[str, Any]) -> str:
    """The schema without the digests of its examples, which tell only the press which ones it has seen."""
    evidence = {name: value for name, value in schema.get("x-evidence", {}).items() if name != "digests"}
    shown = {**schema, "x-evidence": evidence} if evidence else schema
    return json.dumps(shown, ensure_ascii=False, separators=(",", ":"))


def _unpacked(content: bytes) -> bytes | None:
    try:
        return gzip.decompress(content)
    except (OSError, EOFError, zlib.error):
        return None
