"""specs/documented -> the answers that the provider's documentation shows, word for word, for the sandbox."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from codegen.document.json_types import is_object
from codegen.document.model import Api
from codegen.document.problems import Problem, Refused

FOLDER = "specs/documented"
PRINTED = "sandbox/documented.json"
"""Below the generated package."""


def read(root: Path, api: Api) -> dict[str, str]:
    """{path below the generated package: text}; answers of operations that are gone are left out.

    Raises:
        Refused: Lists every file that is not a documented answer.
    """
    known = {operation.key for operation in api.operations}
    problems: list[Problem] = []
    answers: dict[str, Any] = {}
    for path in sorted((root / FOLDER).glob("*.json")):
        try:
            key, answer = _one(path.read_bytes())
        except ValueError as error:
            problems.append(Problem(path.relative_to(root).as_posix(), "", str(error)))
            continue
        if key in known:
            answers[key] = answer
    if problems:
        raise Refused(problems)
    return {PRINTED: _lines(answers)}


def _one(text: bytes) -> tuple[str, Any]:
    document = json.loads(text)
    if not is_object(document):
        raise ValueError("is not a documented answer: it must be an object")
    key, answer = document.get("operation"), document.get("answer")
    if not isinstance(key, str) or not is_object(answer):
        raise ValueError("is not a documented answer: it needs `operation` ('GET /api/...') and `answer`, the envelope")
    return key, answer


def _lines(answers: dict[str, Any]) -> str:
    """JSON with one line for each answer: compact, and a diff shows which answer changed."""
    dump = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    return "{\n" + ",\n".join(f"{dump(key)}:{dump(answers[key])}" for key in sorted(answers)) + "\n}\n"
