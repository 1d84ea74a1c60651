"""The module of the envelope: printed once, cached by content."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.answers.print.envelope import CACHE, MODULE, envelope_module

RESULT: dict[str, Any] = {
    "type": "object",
    "required": ["code", "data"],
    "properties": {"code": {"type": "integer", "enum": [0, 100]}, "data": {}, "message": {"type": ["string", "null"]}},
}


def document(result: dict[str, Any]) -> dict[str, Any]:
    return {"components": {"schemas": {"Result": result}}}


def test_the_envelope_accepts_any_integer_as_code(tmp_path: Path) -> None:
    text = envelope_module(document(RESULT), "# Printed.", tmp_path)[MODULE]
    assert text.startswith('# Printed.\n"""The envelope of every answer')
    assert "class Envelope(TypedDict):" in text
    assert "    code: int\n" in text
    assert "    message: NotRequired[str | None]\n" in text


def test_what_was_printed_is_kept_and_gives_the_same_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = envelope_module(document(RESULT), "# Printed.", tmp_path)
    assert len(list((tmp_path / CACHE).iterdir())) == 1
    monkeypatch.setattr("codegen.answers.print.envelope.printed", None)
    assert envelope_module(document(RESULT), "# Printed.", tmp_path) == first


def test_another_schema_is_printed_anew(tmp_path: Path) -> None:
    envelope_module(document(RESULT), "", tmp_path)
    other = envelope_module(document(RESULT | {"required": []}), "", tmp_path)[MODULE]
    assert "code: NotRequired[int]" in other


def test_an_unwritable_cache_does_not_matter(tmp_path: Path) -> None:
    (tmp_path / ".cache").write_text("in the way")
    assert envelope_module(document(RESULT), "", tmp_path).keys() == {MODULE}


def test_a_document_without_an_envelope_has_no_module(tmp_path: Path) -> None:
    assert envelope_module({}, "", tmp_path) == {}
