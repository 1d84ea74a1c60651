"""Schema of the envelope -> a TypedDict, printed by datamodel-code-generator. Cached: its import is slow."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Any

from codegen.document.problems import Problem, Refused
from codegen.files import write_atomically
from codegen.printing.python import docstring
from codegen.runtime._model_export import NoModel, printed

MODULE = "models/_envelope.py"
"""Below the generated package."""
NAME = "Result"
"""In the document."""
CLASS = "Envelope"
CACHE = ".cache/envelope"


def envelope_module(document: Mapping[str, Any], header: str, root: Path) -> dict[str, str]:
    """The module of the envelope by its path below the generated package; empty if the document has no `Result`.

    `.cache/` keeps what one version of the generator printed for one schema.

    Raises:
        Refused: The generator cannot print the schema.
    """
    schema: dict[str, Any] | None = document.get("components", {}).get("schemas", {}).get(NAME)
    if schema is None:
        return {}
    content = json.dumps([CLASS, schema, version("datamodel-code-generator")], sort_keys=True)
    kept = root / CACHE / f"{sha256(content.encode()).hexdigest()}.py"
    text = kept.read_text("utf-8") if kept.is_file() else _printed(schema, kept)
    about = docstring(
        "The envelope of every answer, the type of `Answer.raw`. As published: a received one may lack keys."
    )
    return {MODULE: f"{header}\n{about}\n\n{text}"}


def _printed(schema: dict[str, Any], kept: Path) -> str:
    try:
        # The published list of codes is incomplete: accept any integer.
        text = printed(schema, CLASS, "typeddict", ignore_enum_constraints=True)
    except NoModel as error:
        raise Refused([Problem("specs/openapi.json", f"/components/schemas/{NAME}", str(error))]) from error
    with suppress(OSError):
        write_atomically(kept, text.encode())
    return text
