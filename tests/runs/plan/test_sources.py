"""Rows from files and other runs: encodings, headers, and what cannot be read."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from justone_client import InvalidArgument, InvalidSettings
from justone_client.errors import JustOneError
from justone_client.runs.plan.plan import Source
from justone_client.runs.sources.rows import opened, rows_of, source_at

ROWS = [{"id": "0071234567890123456789", "word": "猫"}, {"id": "2", "word": ""}]
TEXT = "id,word\n0071234567890123456789,猫\n2,\n"


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (TEXT.encode(), None),
        (TEXT.encode("utf-8-sig"), None),
        (TEXT.encode("utf-8-sig"), "utf-8"),
        (TEXT.encode("utf-16"), None),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), None),
        (TEXT.encode("utf-32"), None),
        (TEXT.encode("gb18030"), "gb18030"),
        (TEXT.encode("gb18030"), "GBK"),
        (TEXT.replace("\n", "\r\n").encode(), None),
        (TEXT.replace("\n", "\r").encode(), None),
        (TEXT.replace("id,", " id ,").replace("\n2", "\n\n2").encode(), None),
        (TEXT.encode().rstrip(), None),
    ],
    ids=["utf-8", "mark", "mark and name", "utf-16", "utf-16-be", "utf-32", "gb18030", "gbk", "crlf", "cr", "blank",
         "no last newline"],
)  # fmt: skip
def test_a_csv_file_keeps_every_digit(tmp_path: Path, content: bytes, encoding: str | None) -> None:
    path = tmp_path / "ids.csv"
    path.write_bytes(content)
    rows = opened(Source(file=str(path), encoding=encoding))
    assert rows.columns == ("id", "word")
    assert list(rows) == ROWS
    assert list(rows) == ROWS


@pytest.mark.parametrize(("suffix", "delimiter"), [(".tsv", None), (".csv", "\t"), (".txt", ";"), (".csv", "|")])
def test_other_delimiters_are_read(tmp_path: Path, suffix: str, delimiter: str | None) -> None:
    path = tmp_path / f"ids{suffix}"
    path.write_text(TEXT.replace(",", delimiter or "\t"))
    assert list(opened(Source(file=str(path), delimiter=delimiter))) == ROWS


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.csv", b"", "the first line must name the columns; add a header"),
        ("a.csv", codecs.BOM_UTF8, "the first line must name the columns"),
        ("a.csv", b"\n1\n", "the first line must name the columns"),
        ("a.csv", b"id,id\n1,2\n", "the column 'id' appears twice; rename one"),
        ("a.csv", b"id,,\n1,2,3\n", "a column without a name appears twice; rename one"),
        ("a.csv", b"id;word\n1;2\n", "give delimiter = ';'"),
        ("a.csv", b"id,word\n1\n", "line 2: 1 cell, but the header has 2; correct the line"),
        ("a.csv", b'id\n"1\n', "unexpected end of data"),
        ("a.csv", "word\n计划\n".encode("gb18030"), "is not UTF-8; save it as UTF-8, or give its encoding"),
        ("a.jsonl", b"", "is empty; write one object a line"),
        ("a.jsonl", b'{"id": 1}\n[2]\n', "line 2: an object is needed"),
        ("a.jsonl", b'{"id": 1}\n{"id": \n', "line 2: not JSON"),
        ("a.jsonl", b'{"id": NaN}', "line 1: not JSON (NaN is not a JSON value)"),
        ("a.jsonl", b"true", "line 1: an object is needed"),
        ("a.jsonl", b"[" * 100_000, "line 1: not JSON"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(InvalidArgument) as raised:
        list(rows_of(tmp_path / name))
    assert said in str(raised.value.message)
    assert str(tmp_path / name) in str(raised.value.message)


@pytest.mark.parametrize("name", ["none.csv", "none.jsonl"])
def test_a_missing_file_is_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(InvalidArgument, match="cannot be read: No such file or directory; check the file"):
        list(rows_of(tmp_path / name))


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (Source(file="a.xlsx"), "save it as CSV"),
        (Source(file="a.json"), "write one object a line, and name it .jsonl"),
        (Source(file="a.csv", format="cvs"), "did you mean csv?"),
        (Source(file="a.csv", encoding="utf-88"), "encoding 'utf-88' is unknown"),
        (Source(file="a.csv", delimiter=";;"), "delimiter must be one character"),
        (Source(file="a.jsonl", delimiter=";"), "delimiter is for CSV only"),
    ],
)
def test_a_wrong_setting_is_named(tmp_path: Path, source: Source, said: str) -> None:
    (tmp_path / str(source.file)).write_bytes(b"id\n1\n")
    with pytest.raises(InvalidSettings) as raised:
        list(opened(source._replace(file=str(tmp_path / str(source.file)))))
    assert said in str(raised.value.message)


def test_json_lines_may_be_single_values(tmp_path: Path) -> None:
    (tmp_path / "a.ndjson").write_text('\ufeff"a"\n\n12345678901234567890123\n{"id": "b"}\n', "utf-8")
    rows = rows_of(tmp_path / "a.ndjson")
    assert rows.columns is None
    assert list(rows) == [{"item": "a"}, {"item": 12345678901234567890123}, {"id": "b"}]


def test_parquet_is_read_in_batches(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow", reason="the extra `parquet` is not installed")
    parquet = pytest.importorskip("pyarrow.parquet")
    table = pyarrow.table({"id": [str(number) for number in range(2500)], "rank": list(range(2500))})
    parquet.write_table(table, tmp_path / "ids.parquet")
    rows = rows_of(tmp_path / "ids.parquet")
    assert rows.columns == ("id", "rank")
    assert list(rows) == [{"id": str(number), "rank": number} for number in range(2500)]
    (tmp_path / "bad.parquet").write_bytes(b"PAR1 no")
    with pytest.raises(JustOneError, match="cannot be read as Parquet"):
        list(rows_of(tmp_path / "bad.parquet"))


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("ids.csv", Source(file="ids.csv")),
        ("run:old.journal", Source(run="old.journal")),
        ("run:old.journal#note", Source(run="old.journal", columns={"note": "row.note"})),
        ("run:old.journal#data.items[].id", Source(run="old.journal", columns={"item": "data.items[].id"})),
        ("run:old.journal#first::note", Source(run="old.journal", name="first", columns={"note": "row.note"})),
        ("run:old.journal#first::", Source(run="old.journal", name="first")),
        ("run:old.journal#database", Source(run="old.journal", columns={"database": "row.database"})),
        ("run:postgresql://h/db#note", Source(run="postgresql://h/db", columns={"note": "row.note"})),
    ],
)
def test_a_source_on_the_command_line(text: str, source: Source) -> None:
    assert source_at(text) == source
