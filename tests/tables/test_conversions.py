"""`rows(convert=True)`: cells of times, counts and JSON, in every target, and what does not fit is not lost."""

from __future__ import annotations

import csv
import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from justone_client import Answer, InvalidSettings, models
from justone_client.runs import Rows, rows
from justone_client.sandbox import Sandbox

pytestmark = pytest.mark.filterwarnings("ignore:Some values do not fit their column")
"""They are in `_other`, which most tests do not choose."""

Note = models.xiaohongshu.search_note_v3.Note
Playinfo = models.weibo.tv_component_v1.ComponentPlayPlayinfo
NAMES = ["timestamp", "update_time", "widgets_context"]
MOMENT = datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)
LATER = datetime(2023, 11, 14, 22, 13, 20, 123000, tzinfo=UTC)
NOTES: list[dict[str, Any]] = [
    {"timestamp": 1700000000, "update_time": 1700000000123, "widgets_context": ' {"a": [1]}'},
    {"timestamp": 0, "update_time": "1700000000123", "widgets_context": ""},
    {"timestamp": "soon", "update_time": 5, "widgets_context": "{"},
    {"timestamp": None},
]
CELLS = [(MOMENT, LATER, '{"a":[1]}'), (None, LATER, None), (None, None, None), (None, None, None)]


def made(**settings: Any) -> Rows:
    given: dict[str, Any] = {"columns": NAMES, "convert": True, **settings}
    return rows(list(map(Note, NOTES)), **given)


def test_times_counts_and_json_are_converted() -> None:
    table = made()
    assert [(one.name, one.kind) for one in table.columns] == list(zip(NAMES, ["time", "time", "json"], strict=True))
    assert [tuple(row) for row in table] == CELLS
    counts = rows([Playinfo(play_count="407万", followers_count="1,234"), Playinfo(play_count="4000+")], convert=True)
    names = [column.name for column in counts.columns]
    found = [(row[names.index("play_count")], row[names.index("followers_count")]) for row in counts]
    assert found == [(4_070_000, 1234), (4000, None)]


def test_what_does_not_fit_is_counted_and_not_lost() -> None:
    table = made(columns=[*NAMES, "_other"])
    assert table.misfits == {}
    others = [row[-1] for row in table]
    assert table.misfits == {"timestamp": 1, "update_time": 1, "widgets_context": 1}
    assert others == [None, None, '{"timestamp":"soon","update_time":5,"widgets_context":"{"}', None]
    chosen = made(columns=["timestamp"])
    list(chosen)
    assert chosen.misfits == {"timestamp": 1}


def test_nothing_is_converted_unless_asked() -> None:
    table = made(convert=False)
    assert [column.kind for column in table.columns] == ["integer", "integer", "text"]
    assert next(iter(table)) == (1700000000, 1700000000123, ' {"a": [1]}')
    assert table.misfits == {}
    with pytest.raises(InvalidSettings, match="convert"):
        rows([], convert=1)  # type: ignore[arg-type]


def test_columns_of_arguments_stand_before_the_counted_ones() -> None:
    client = Sandbox().client()
    found = client.map(client.weibo.get_fans_v1, [{"uid": "1"}], errors="return")
    table = rows(found, convert=True)
    (row,) = table
    kinds = {column.name: column.kind for column in table.columns}
    assert (kinds["item.uid"], kinds["display_total_number_str"]) == ("id", "integer")
    assert isinstance(dict(zip(kinds, row, strict=True))["display_total_number_str"], int)
    assert table.misfits == {}


def test_items_of_an_exploded_list_are_converted() -> None:
    data = models.xiaohongshu.search_note_v3.SearchNoteV3({"items": [{"note": NOTES[0]}, {"note": NOTES[2]}]})
    table = rows(data, explode="items", columns=["items.note.timestamp"], convert=True)
    assert [tuple(row) for row in table] == [(MOMENT,), (None,)]
    assert table.misfits == {"items.note.timestamp": 1}


def test_untyped_answers_stay_as_received() -> None:
    table = rows([{"create_time": 1700000000}], convert=True)
    assert [tuple(row) for row in table] == [(1700000000, None)]


def from_csv(path: Path) -> list[tuple[Any, ...]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [tuple(line) for line in csv.reader(file)][1:]


def from_jsonl(path: Path) -> list[tuple[Any, ...]]:
    return [tuple(json.loads(line).values()) for line in path.read_text("utf-8").splitlines()]


def from_sqlite(path: Path) -> list[tuple[Any, ...]]:
    return sqlite3.connect(path).execute("SELECT * FROM rows").fetchall()


FIRST, SECOND = "2023-11-14T22:13:20+00:00", "2023-11-14T22:13:20.123000+00:00"
TEXTS: dict[str, tuple[Callable[[Path], Any], list[Any]]] = {
    "csv": (from_csv, [(FIRST, SECOND, '{"a":[1]}'), ("", SECOND, "")]),
    "jsonl": (from_jsonl, [(FIRST, SECOND, {"a": [1]}), (None, SECOND, None)]),
    "sqlite": (from_sqlite, [(FIRST, SECOND, '{"a":[1]}'), (None, SECOND, None)]),
}


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("target", TEXTS)
def test_text_has_times_in_iso_8601(target: str, tmp_path: Path) -> None:
    read, expected = TEXTS[target]
    assert getattr(made(), f"to_{target}")(tmp_path / "file") == 4
    assert read(tmp_path / "file")[:2] == expected


def test_parquet_has_times_in_utc(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    assert made().to_parquet(tmp_path / "file") == 4
    found = parquet.read_table(tmp_path / "file")
    assert str(found.schema.field("timestamp").type) == "timestamp[us, tz=UTC]"
    assert [tuple(row.values()) for row in found.to_pylist()] == CELLS


def test_arrow_has_times_in_utc() -> None:
    arrow = pytest.importorskip("pyarrow")
    assert [tuple(row.values()) for row in arrow.table(made()).to_pylist()] == CELLS


def test_duckdb_has_times_with_zone(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    assert made().to_duckdb(tmp_path / "file") == 4
    assert made().to_duckdb(tmp_path / "file", append=True) == 4
    with duckdb.connect(str(tmp_path / "file")) as connection:
        found = connection.execute("SELECT epoch_ms(timestamp), epoch_ms(update_time) FROM rows").fetchall()
    assert found[:3] == [(1700000000000, 1700000000123), (None, 1700000000123), (None, None)]
    assert len(found) == 8


def test_a_workbook_has_times_in_utc(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    assert made().to_xlsx(tmp_path / "file.xlsx") == 4
    cells = openpyxl.load_workbook(tmp_path / "file.xlsx").active
    found = [tuple(cell.value for cell in row) for row in cells.iter_rows(min_row=2, max_row=3)]
    assert found[0] == (MOMENT.replace(tzinfo=None), LATER.replace(tzinfo=None), '{"a":[1]}')
    assert found[1][0] is None


def test_frames_have_times_in_utc() -> None:
    pandas, polars = pytest.importorskip("pandas"), pytest.importorskip("polars")
    frame = made().to_pandas()
    assert str(frame["timestamp"].dtype) == "datetime64[us, UTC]"
    assert (frame["timestamp"][0], frame["update_time"][1]) == (pandas.Timestamp(MOMENT), pandas.Timestamp(LATER))
    assert frame["timestamp"].isna().tolist() == [False, True, True, True]
    table = made().to_polars()
    assert table.schema["timestamp"] == polars.Datetime("us", "UTC")
    assert table.rows() == CELLS


@pytest.mark.parametrize("frame", ["pandas", "polars"])
def test_a_broken_frame_gives_its_times_back(frame: str, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip(frame)
    from justone_client.runs.tables.sinks import frames

    def full(_: object) -> None:
        raise OSError("full")

    table = rows(map(Note, NOTES), columns=NAMES, convert=True)
    with monkeypatch.context() as broken:
        broken.setattr(frames.Frame, "finish", full)
        with pytest.raises(OSError, match="full"):
            getattr(table, f"to_{frame}")()
    assert [tuple(row) for row in table] == CELLS


def test_formats_are_read_only_where_values_are_converted() -> None:
    code = (
        "import sys\nfrom justone_client import models\nfrom justone_client.runs import rows\n"
        "one = models.xiaohongshu.search_note_v3.Note(timestamp=1700000000)\n"
        "for convert in (False, True):\n    list(rows([one], convert=convert))\n"
        "    print('justone_generated._formats' in sys.modules)"
    )
    assert subprocess.check_output([sys.executable, "-c", code], text=True) == "False\nTrue\n"


def test_every_answer_of_the_sandbox_converts() -> None:
    client = Sandbox().client(warn_no_data=False)
    answers: list[Answer[Any]] = [
        client.weibo.get_fans_v1(uid="1"),
        client.xiaohongshu.get_note_comment_v4(note_id="1"),
        client.douyin.get_video_comment_v1(aweme_id="1"),
    ]
    for answer in answers:
        table = rows(answer, convert=True)
        list(table)
        assert table.misfits == {}, answer.operation
