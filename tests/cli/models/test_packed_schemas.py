"""Answer schemas in one compressed file: their size, and a check that does not depend on who compressed them."""

import gzip
from pathlib import Path

import pytest

from codegen.answers.print.schemas import FILE, packed
from justone_generated._answer_schemas import recorded, schema_of
from tests.conftest import ROOT
from tests.support.typed_answers import schemas

COMMITTED = ROOT / "generated" / "justone_generated" / FILE
SCHEMA = {"x-evidence": {"examples": 1, "digests": ["abc"]}, "type": "object", "properties": {"名": {"type": "string"}}}
OTHERS = {"GET /api/b/v1": SCHEMA, "GET /api/a/v1": {"x-evidence": {"examples": 2}}}


def test_the_schemas_add_little_to_the_wheel() -> None:
    assert COMMITTED.stat().st_size < 125_000


def test_every_schema_is_packed_without_its_digests() -> None:
    committed = schemas()
    for key in recorded():
        expected = committed[key]
        expected.pop("$schema", None)
        expected.get("x-evidence", {}).pop("digests", None)
        assert schema_of(key) == expected
    assert schema_of("GET /api/unknown/v1") is None


def test_the_same_schemas_give_the_same_bytes_in_any_order(tmp_path: Path) -> None:
    first = packed(OTHERS, tmp_path / "none")
    assert first is not None
    assert packed(dict(reversed(OTHERS.items())), tmp_path / "none") == first
    assert gzip.decompress(first).decode().split("\t")[0] == "GET /api/a/v1"


@pytest.mark.parametrize("level", [1, 9])
def test_a_file_that_says_the_same_keeps_its_bytes(level: int, tmp_path: Path) -> None:
    path = tmp_path / "kept.gz"
    path.write_bytes(gzip.compress(gzip.decompress(packed(OTHERS, path) or b""), level, mtime=7))
    assert packed(OTHERS, path) == path.read_bytes()
    assert packed(OTHERS | {"GET /api/c/v1": SCHEMA}, path) != path.read_bytes()


@pytest.mark.parametrize("content", [b"", b"PK", gzip.compress(b"x")[:-4]], ids=["empty", "other", "cut"])
def test_a_damaged_file_is_replaced(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "damaged.gz"
    path.write_bytes(content)
    found = packed(OTHERS, path)
    assert found is not None
    assert found.startswith(b"\x1f\x8b")
    assert found != content


def test_without_schemas_there_is_no_file(tmp_path: Path) -> None:
    assert packed({}, tmp_path / "none") is None
