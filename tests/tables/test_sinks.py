"""Files and frames: every sink holds the same rows, streams, and keeps what came before an error."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from justone_client import Answer, InvalidArgument, InvalidSettings
from justone_client.runs import Rows, TableWarning, rows

DATA: list[dict[str, Any]] = [
    {"id": 7123456789012345678, "name": '猫, "a"\r\n', "n": 5, "f": 1.5, "ok": True, "tags": ["x", {"k": None}]},
    {"id": "07", "name": "=1+1", "n": -(2**63), "f": 2, "ok": False, "tags": []},
    {"id": None, "name": "", "new": "\ud800"},
]
NAMES = ["id", "name", "n", "f", "ok", "tags", "_other"]
CELLS = [
    ("7123456789012345678", '猫, "a"\r\n', 5, 1.5, True, '["x",{"k":null}]', None),
    ("07", "=1+1", -(2**63), 2.0, False, "[]", None),
    (None, "", None, None, None, None, '{"new":"\\ud800"}'),
]


def source() -> Iterator[Answer[Any]]:
    for data in [*DATA[:2], *({} for _ in range(998)), DATA[2]]:
        yield Answer(data, operation="GET /api/new/thing/v1")


def made(**settings: Any) -> Rows:
    """The three rows; the last key was not seen in the first thousand elements."""
    return rows(list(source()), **settings)


def from_csv(path: Path) -> tuple[list[str], list[tuple[Any, ...]]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        header, *lines = csv.reader(file)
    return header, [tuple(line) for line in lines if any(line)]


def shown(cell: Any) -> str:
    return "" if cell is None else str(cell).lower() if isinstance(cell, bool) else str(cell)


def test_csv_has_a_byte_order_mark_and_every_cell(tmp_path: Path) -> None:
    assert made().to_csv(tmp_path / "a.csv") == 1001
    assert (tmp_path / "a.csv").read_bytes().startswith(b"\xef\xbb\xbfid,name,n,f,ok,tags,_other\r\n")
    header, found = from_csv(tmp_path / "a.csv")
    assert header == NAMES
    assert found == [tuple(map(shown, row)) for row in CELLS]


def test_csv_goes_to_an_open_file_as_it_is() -> None:
    file = io.StringIO()
    assert rows([{"a": "é"}], columns=["a"]).to_csv(file) == 1
    assert file.getvalue() == "a\r\né\r\n"


def test_json_lines_hold_values_not_text(tmp_path: Path) -> None:
    assert made().to_jsonl(tmp_path / "a.jsonl") == 1001
    lines = [json.loads(line) for line in (tmp_path / "a.jsonl").read_text("utf-8").splitlines()]
    assert [list(line) for line in lines] == [NAMES] * 1001
    first, second, last = lines[0], lines[1], lines[-1]
    assert first["tags"] == ["x", {"k": None}]
    assert (second["id"], second["n"], second["ok"]) == ("07", -(2**63), False)
    assert last == {**dict.fromkeys(NAMES), "name": "", "_other": {"new": "\ud800"}}


def test_sqlite_holds_typed_cells(tmp_path: Path) -> None:
    assert made().to_sqlite(tmp_path / "a.db", "things") == 1001
    connection = sqlite3.connect(tmp_path / "a.db")
    declared = [(row[1], row[2]) for row in connection.execute("PRAGMA table_info(things)")]
    types = ["TEXT", "TEXT", "INTEGER", "REAL", "INTEGER", "TEXT", "TEXT"]
    assert declared == list(zip(NAMES, types, strict=True))
    found = [row for row in connection.execute("SELECT * FROM things") if any(cell is not None for cell in row)]
    assert found == CELLS
    assert connection.execute("SELECT json_extract(tags, '$[0]') FROM things LIMIT 1").fetchone() == ("x",)
    connection.close()


def test_sqlite_takes_names_that_differ_in_case_only(tmp_path: Path) -> None:
    data = [{"userId": 1, 'user"id': 2, "userid": 3}]
    assert rows(data).to_sqlite(tmp_path / "a.db", 'the "table"') == 1
    assert rows(data, columns=["userid"]).to_sqlite(tmp_path / "a.db", "one") == 1
    with sqlite3.connect(tmp_path / "a.db") as connection:
        assert connection.execute('SELECT * FROM "the ""table"""').fetchone() == ("1", "2", "3", None)
        assert connection.execute("SELECT userid_2 FROM one").fetchone() == ("3",)
    connection.close()


def test_sqlite_refuses_an_existing_table_before_reading(tmp_path: Path) -> None:
    rows([{"a": 1}]).to_sqlite(tmp_path / "a.db")
    with pytest.raises(InvalidArgument, match=r"the table 'rows' exists in .*; give append=True"):
        rows(unread()).to_sqlite(tmp_path / "a.db")


def unread() -> Iterator[object]:
    pytest.fail("the source was read")
    yield


def test_sqlite_appends_to_the_same_columns_only(tmp_path: Path) -> None:
    rows([{"a": 1, "b": 2}]).to_sqlite(tmp_path / "a.db")
    assert rows([{"b": 4, "a": 3}]).to_sqlite(tmp_path / "a.db", append=True) == 1
    with sqlite3.connect(tmp_path / "a.db") as connection:
        assert connection.execute("SELECT a, b FROM rows").fetchall() == [(1, 2), (3, 4)]
    connection.close()
    with pytest.raises(InvalidArgument, match=r"has other columns \(no c, also b\)"):
        rows([{"a": 1, "c": 2}]).to_sqlite(tmp_path / "a.db", append=True)


def test_sqlite_refuses_too_many_columns(tmp_path: Path) -> None:
    with pytest.raises(InvalidArgument, match=r"got 2501 columns, SQLite allows 2000; choose some"):
        rows([{f"k{number}": 1 for number in range(2500)}]).to_sqlite(tmp_path / "a.db")


def test_pandas_has_a_nullable_type_for_each_kind() -> None:
    frame = made().to_pandas()
    types = ["string", "string", "Int64", "Float64", "boolean", "string", "string"]
    assert [str(kind) for kind in frame.dtypes] == types
    assert list(frame.columns) == NAMES
    assert len(frame) == 1001
    assert [as_cells(frame.iloc[place]) for place in (0, 1, 1000)] == CELLS


def as_cells(row: Any) -> tuple[Any, ...]:
    import pandas

    return tuple(None if cell is pandas.NA else cell for cell in row)


def test_pandas_without_rows_keeps_the_types() -> None:
    frame = rows([Answer({}, operation="GET /api/weibo/get-fans/v1")], columns=["total_number"]).to_pandas()
    empty = rows(iter([]), columns=["_other"]).to_pandas()
    assert (len(frame), str(frame["total_number"].dtype)) == (1, "Int64")
    assert (len(empty), str(empty["_other"].dtype)) == (0, "string")


def test_parquet_holds_typed_columns(tmp_path: Path) -> None:
    import pyarrow.parquet

    assert made().to_parquet(tmp_path / "a.parquet") == 1001
    found = pyarrow.parquet.read_table(tmp_path / "a.parquet")
    types = ["string", "string", "int64", "double", "bool", "string", "string"]
    assert [(field.name, str(field.type)) for field in found.schema] == list(zip(NAMES, types, strict=True))
    lines = [tuple(row.values()) for row in found.to_pylist()]
    assert [row for row in lines if any(cell is not None for cell in row)] == CELLS


def test_duckdb_holds_typed_cells(tmp_path: Path) -> None:
    import duckdb

    assert made().to_duckdb(tmp_path / "a.duckdb", "things") == 1001
    with duckdb.connect(str(tmp_path / "a.duckdb")) as connection:
        declared = [(row[0], row[1]) for row in connection.execute("DESCRIBE things").fetchall()]
        found = [row for row in connection.execute("FROM things").fetchall() if any(cell is not None for cell in row)]
    types = ["VARCHAR", "VARCHAR", "BIGINT", "DOUBLE", "BOOLEAN", "VARCHAR", "VARCHAR"]
    assert declared == list(zip(NAMES, types, strict=True))
    assert found == CELLS


def test_duckdb_appends_and_refuses_as_sqlite_does(tmp_path: Path) -> None:
    path = tmp_path / "a.duckdb"
    assert rows([{"userId": 1, "userid": 2}]).to_duckdb(path) == 1
    with pytest.raises(InvalidArgument, match=r"the table 'ROWS' exists in .*; give append=True"):
        rows(unread()).to_duckdb(path, "ROWS")
    assert rows([{"userId": 3, "userid": 4}]).to_duckdb(path, append=True) == 1
    with pytest.raises(InvalidArgument, match="has other columns"):
        rows([{"x": 3}]).to_duckdb(path, append=True)

    import duckdb

    with duckdb.connect(str(path)) as connection:
        assert connection.execute("SELECT userId, userid_2 FROM rows").fetchall() == [("1", "2"), ("3", "4")]


def test_polars_has_a_type_for_each_kind() -> None:
    frame = made().to_polars()
    assert frame.columns == NAMES
    assert [str(kind) for kind in frame.dtypes] == [
        "String",
        "String",
        "Int64",
        "Float64",
        "Boolean",
        "String",
        "String",
    ]
    assert [row for row in frame.rows() if any(cell is not None for cell in row)] == CELLS
    assert rows(iter([])).to_polars().columns == ["data", "_other"]


def test_arrow_libraries_read_rows_as_a_stream() -> None:
    import pyarrow

    read: list[int] = []

    def counted() -> Iterator[object]:
        for number in range(25_000):
            read.append(number)
            yield {"a": number}

    reader = pyarrow.RecordBatchReader.from_stream(rows(counted(), columns=["a"]))
    first = reader.read_next_batch()
    assert (first.num_rows, len(read)) == (10_000, 10_000)
    assert sum(batch.num_rows for batch in reader) == 15_000


def test_xlsx_holds_ids_as_text_and_no_formulas(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    assert made().to_xlsx(tmp_path / "a.xlsx") == 1001
    sheet = load_workbook(tmp_path / "a.xlsx").active
    assert [cell.value for cell in sheet[1]] == NAMES
    first, second = list(sheet[2]), list(sheet[3])
    assert (first[0].value, first[0].data_type) == ("7123456789012345678", "s")
    assert (second[1].value, second[1].data_type, second[1].quotePrefix) == ("=1+1", "s", True)
    assert (second[2].value, second[2].data_type) == (str(-(2**63)), "s")
    assert [cell.value for cell in first[2:5]] == [5, 1.5, True]


@pytest.mark.parametrize("text", ["=A1", "+1", "-1", "@x", "\tx", "#N/A", "#REF!"])
def test_xlsx_neutralises_what_excel_would_compute(text: str, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    rows([{"a": text}]).to_xlsx(tmp_path / "a.xlsx")
    cell = load_workbook(tmp_path / "a.xlsx").active["A2"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == (text, "s", True)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("_x0041_", "_x005F_x0041_"),
        ("a_x00e9_b", "a_x005F_x00e9_b"),
        ("a\r\nb\rc", "a_x000D_\nb_x000D_c"),
        ("=_x0041_", "=_x005F_x0041_"),
        ("_x41_ x0041_", "_x41_ x0041_"),
    ],
)
def test_xlsx_escapes_what_excel_would_read_otherwise(text: str, written: str, tmp_path: Path) -> None:
    """Excel reads `_x0041_` as the letter A, and XML readers a carriage return as a line feed."""
    import zipfile

    rows([{"a": text}], columns=["a"]).to_xlsx(tmp_path / "a.xlsx")
    with zipfile.ZipFile(tmp_path / "a.xlsx") as book:
        inner = [book.read(name).decode() for name in book.namelist() if "sheet" in name or "shared" in name]
    assert any(f">{written}</t>" in one for one in inner)


def test_xlsx_reports_what_it_cannot_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from openpyxl import load_workbook

    monkeypatch.setattr("justone_client.runs.tables.sinks.xlsx._ROWS", 3)
    data = [{"a": "x" * 32_768}, {"a": "😀" * 16_384}, {"a": "\x01"}]
    expected = r"2 texts were cut at 32767 characters; control characters were replaced in 1 texts; .* 2 sheets"
    with pytest.warns(TableWarning, match=expected):
        assert rows(data).to_xlsx(tmp_path / "a.xlsx") == 3
    book = load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["rows", "rows 2"]
    assert [cell.value for cell in book["rows"]["A"]] == ["a", "x" * 32_767, "😀" * 16_383]
    assert [cell.value for cell in book["rows 2"]["A"]] == ["a", "\ufffd"]


def test_xlsx_of_32_767_characters_is_whole(tmp_path: Path) -> None:
    assert rows([{"a": "x" * 32_767}]).to_xlsx(tmp_path / "a.xlsx") == 1


def test_xlsx_refuses_too_many_columns(tmp_path: Path) -> None:
    with pytest.raises(InvalidArgument, match="got 16385 columns, Excel allows 16384"):
        rows([{f"k{number}": 1 for number in range(16_384)}]).to_xlsx(tmp_path / "a.xlsx")


# -- Every sink --------------------------------------------------------------------------------------

FILES: dict[str, Callable[[Rows, Path], int]] = {
    "csv": Rows.to_csv,
    "jsonl": Rows.to_jsonl,
    "sqlite": Rows.to_sqlite,
    "parquet": Rows.to_parquet,
    "duckdb": Rows.to_duckdb,
    "xlsx": Rows.to_xlsx,
}


def held(name: str, path: Path) -> list[Any]:
    """The first cell of each row of a file."""
    if name == "csv":
        return [int(line[0]) for line in from_csv(path)[1]]
    if name == "jsonl":
        return [json.loads(line)["a"] for line in path.read_text("utf-8").splitlines()]
    if name == "parquet":
        import pyarrow.parquet

        return [row["a"] for row in pyarrow.parquet.read_table(path).to_pylist()]
    if name == "xlsx":
        from openpyxl import load_workbook

        return [row[0] for row in load_workbook(path).active.iter_rows(min_row=2, values_only=True)]
    if name == "duckdb":
        import duckdb

        with duckdb.connect(str(path)) as opened:
            return [row[0] for row in opened.execute("SELECT a FROM rows").fetchall()]
    with sqlite3.connect(path) as connection:
        found = [row[0] for row in connection.execute("SELECT a FROM rows")]
    connection.close()
    return found


@pytest.mark.parametrize("name", FILES)
def test_rows_before_an_error_are_in_the_file(name: str, tmp_path: Path) -> None:
    def broken() -> Iterator[object]:
        yield from ({"a": number} for number in range(12_345))
        raise RuntimeError("lost")

    with pytest.raises(RuntimeError, match="lost"):
        FILES[name](rows(broken(), columns=["a"]), tmp_path / f"file.{name}")
    assert held(name, tmp_path / f"file.{name}") == list(range(12_345))


@pytest.mark.parametrize("name", FILES)
def test_a_place_that_cannot_be_written_is_refused_unread(name: str, tmp_path: Path) -> None:
    with pytest.raises(Exception, match=r"[Uu]nable to open|No such file|[Cc]annot open"):
        FILES[name](rows(unread()), tmp_path / "none" / "file")


@pytest.mark.parametrize("name", ["csv", "jsonl", "parquet", "xlsx"])
def test_a_wrong_column_leaves_the_file_as_it_was(name: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("kept")
    with pytest.raises(InvalidArgument, match="is not a column"):
        FILES[name](rows([{"a": 1}], columns=["b"]), tmp_path / "file")
    assert (tmp_path / "file").read_text() == "kept"


@pytest.mark.parametrize("name", ["csv", "jsonl", "parquet", "sqlite"])
def test_rows_are_written_while_the_source_is_read(name: str, tmp_path: Path) -> None:
    """A file of many rows grows before the last one is read: nothing holds them all."""
    path, sizes = tmp_path / "file", []

    def growing() -> Iterator[object]:
        for number in range(40_000):
            if number == 39_999:
                sizes.append(sum(one.stat().st_size for one in tmp_path.iterdir()))
            yield {"a": number, "t": f"text {number * 7919} of a row"}

    FILES[name](rows(growing(), columns=["a", "t"]), path)
    assert sizes[0] > path.stat().st_size / 2


@pytest.mark.parametrize(
    ("module", "extra", "write"),
    [
        ("pyarrow", "parquet", lambda table, path: table.to_parquet(path)),
        ("pyarrow", "duckdb", lambda table, path: table.to_duckdb(path)),
        ("duckdb", "duckdb", lambda table, path: table.to_duckdb(path)),
        ("openpyxl", "xlsx", lambda table, path: table.to_xlsx(path)),
        ("pandas", "pandas", lambda table, path: table.to_pandas()),
        ("polars", "polars", lambda table, path: table.to_polars()),
        ("pyarrow", "parquet", lambda table, path: table.__arrow_c_stream__()),
    ],
    ids=["parquet", "duckdb-arrow", "duckdb", "xlsx", "pandas", "polars", "stream"],
)
def test_a_missing_library_is_named_before_reading(
    module: str, extra: str, write: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(InvalidSettings, match=rf"needs {module}: pip install 'justone-client\[{extra}\]'"):
        write(rows(unread()), tmp_path / "file")
    assert not (tmp_path / "file").exists()


def test_duckdb_writes_to_a_file_that_this_program_has_open(tmp_path: Path) -> None:
    import duckdb

    with duckdb.connect(str(tmp_path / "a.duckdb")) as mine:
        assert rows([{"a": 1}], columns=["a"]).to_duckdb(tmp_path / "a.duckdb") == 1
        assert mine.execute("SELECT a FROM rows").fetchall() == [(1,)]
