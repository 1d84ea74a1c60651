"""specs/official_sdk.json: releases are added in any order, and the file reads back."""

import json
from pathlib import Path

import pytest

from codegen.document.problems import Refused
from codegen.official.record import FILE, Record, Remark
from codegen.official.releases import Release, read
from tests.unit.official.sdk_wheels import new, old


@pytest.fixture
def releases(tmp_path: Path) -> list[Release]:
    made = [old(tmp_path, "1.2.0"), old(tmp_path, "1.10.0"), new(tmp_path, "3.0.1"), new(tmp_path, "3.0.2")]
    return [read(one) for one in made]


def test_equal_releases_are_one_form(releases: list[Release]) -> None:
    record = Record().with_releases(releases)
    assert record.releases == ("1.2.0", "1.10.0", "3.0.1", "3.0.2")
    assert [(one.first, one.last) for one in record.methods["shop.find_v1"]] == [
        ("1.2.0", "1.10.0"),
        ("3.0.1", "3.0.2"),
    ]
    assert [(one.first, one.last) for one in record.methods["shop.send_v1"]] == [("3.0.1", "3.0.2")]


def test_the_order_of_reading_is_not_seen(releases: list[Release]) -> None:
    record = Record()
    for one in reversed(releases):
        record = record.with_releases([one])
    assert record == Record().with_releases(releases)


def test_a_release_without_a_method_divides_its_forms(releases: list[Release]) -> None:
    middle = Release("3.0.1", {})
    record = Record().with_releases([*releases, middle])
    assert [(one.first, one.last) for one in record.methods["shop.send_v1"]] == [("3.0.2", "3.0.2")]


def test_the_file_reads_back(tmp_path: Path, releases: list[Release]) -> None:
    remarks = {"GET /api/shop/old/v1": Remark("it is gone", "shop.find_v1"), "GET /api/web/v1": Remark("it is gone")}
    record = Record((), {}, remarks, {"GET /api/shop/find/v1": {"q": "word"}}).with_releases(releases)
    (tmp_path / "specs").mkdir()
    (tmp_path / FILE).write_bytes(record.dump())
    assert Record.load(tmp_path) == record
    assert Record.load(tmp_path).dump() == record.dump()


def test_a_project_without_the_file_has_no_methods(tmp_path: Path) -> None:
    assert Record.load(tmp_path) == Record()


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        '{"format": 2}',
        '{"format": 1}',
        '{"format": 1, "releases": [], "methods": {"a.b": [{"from": "1.0"}]}}',
    ],
)
def test_a_damaged_file_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "specs").mkdir()
    (tmp_path / FILE).write_text(text)
    with pytest.raises(Refused, match=r"specs/official_sdk\.json: is damaged .*restore the file from version control"):
        Record.load(tmp_path)


def test_a_form_of_an_unlisted_release_is_refused(tmp_path: Path, releases: list[Release]) -> None:
    document = json.loads(Record().with_releases(releases).dump())
    document["releases"].remove("3.0.2")
    (tmp_path / "specs").mkdir()
    (tmp_path / FILE).write_text(json.dumps(document))
    with pytest.raises(Refused, match=r"not in its list: 3\.0\.2"):
        Record.load(tmp_path)
