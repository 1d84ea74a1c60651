"""The five documented answers: every field of them is reachable, with the type that its value has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from justone_generated._fields import fields
from justone_generated._record import Record, typed
from tests.support.typed_answers import documented, references

SCALARS = {str: "str | None", bool: "bool | None", int: "int | None", float: "float | None"}


def expected(value: Any) -> str:
    """How the annotation of a field with this value begins."""
    if isinstance(value, list):
        kinds = {type(item) for item in value}
        item = SCALARS[kinds.pop()].split()[0] if kinds and kinds <= SCALARS.keys() else ""
        return f"list[{item}" if value else "list["
    return "" if isinstance(value, dict) else SCALARS[type(value)]


def every_field(record: Record, path: str) -> Iterator[tuple[str, Record, str, Any]]:
    """(path, record, key, value) of every key of every record inside."""
    for key, value in record.items():
        yield f"{path}.{key}", record, key, value
    attributes = {field.key: name for name, field in fields(type(record)).items()}
    for key in list(record):
        inner = getattr(record, attributes[key])
        for one in inner if isinstance(inner, list) else [inner]:
            if isinstance(one, Record):
                yield from every_field(one, f"{path}.{key}")


@pytest.mark.parametrize("operation", documented())
def test_every_documented_field_has_the_type_of_its_value(operation: str) -> None:
    data = typed(references()[operation], documented()[operation])
    assert isinstance(data, Record)
    read = list(every_field(data, "data"))
    for path, record, key, value in read:
        field = next(field for field in fields(type(record)).values() if field.key == key)
        assert field.text.startswith(expected(value)), path
        if isinstance(value, dict) and value:
            assert isinstance(getattr(record, key), Record) or field.text.startswith("dict[str, "), path
    assert len(read) >= 7


def test_the_examples_of_the_readme_hold() -> None:
    base = typed(*wanted("get_author_base_info"))
    spread = typed(*wanted("get_author_spread_info"))
    videos = typed(*wanted("author_rec_videos_v2"))
    assert isinstance(base.nick_name, str)
    assert base.tags_relation == {"游戏": ["游戏集锦"]}
    assert fields(type(base))["tags_relation"].text == "dict[str, list[str]]"
    assert spread.expect_cpm.cpm_1_20 == "5618"
    assert [video.item_id for video in videos.masterpiece_videos] == ["7553989899192519974", "7579880027882799283"]


def wanted(name: str) -> tuple[str | None, Any]:
    operation = next(key for key in documented() if f"/{name}/" in key)
    return references()[operation], documented()[operation]
