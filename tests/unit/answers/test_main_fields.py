"""The first line of a docstring names the fields that people look for."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.answers.infer.infer import infer
from codegen.answers.print.main_fields import main_fields
from codegen.printing.python import Contents

USER = {"uid": "1", "nick_name": "x", "is_star": True, "fans_count": 5, "fans_club": "y"}
NOTE = {"title": "t", "desc": "d", "liked_count": 1, "like_icon": "u", "user": {"id": "1"}, "time": 3}

CASES: dict[str, tuple[Any, tuple[str, ...], Contents | None]] = {
    "the record itself": (USER, (), Contents("data", ("nick_name", "fans_count", "uid", "fans_club"), True)),
    "a record below": (
        {"code": 0, "user": USER},
        (),
        Contents("data.user", ("nick_name", "fans_count", "uid", "fans_club"), True),
    ),
    "a list": ([NOTE], (), Contents("data[]", ("title", "desc", "liked_count", "user", "time"), True)),
    "a list wins over a record of equal worth": (
        {"a_user": NOTE, "notes": [NOTE | {"more": 1}]},
        (),
        Contents("data.notes[]", ("title", "desc", "liked_count", "user", "time"), True),
    ),
    "the items that a rule names": (
        {"user": USER, "items": [{"note": NOTE}]},
        ("data", "items"),
        Contents("data.items_[].note", ("title", "desc", "liked_count", "user", "time"), True),
    ),
    "items without known fields": (
        {"comments": [], "total": 3},
        ("data", "comments"),
        Contents("data", ("comments", "total"), False),
    ),
    "a map": (
        {"12345678": USER, "12345679": USER},
        (),
        Contents("data{}", ("nick_name", "fans_count", "uid", "fans_club"), True),
    ),
    "only a status": ({"base_resp": {}}, (), None),
    "a scalar": ("text", (), None),
    "too deep": ({"a": {"b": {"c": NOTE}}}, (), Contents("data", ("a",), False)),
}


@pytest.mark.parametrize("case", CASES)
def test_the_main_fields_are_found(case: str) -> None:
    data, items, expected = CASES[case]
    assert main_fields(infer([data]), items) == expected


def test_at_most_six_fields_are_named() -> None:
    found = main_fields(
        infer([dict.fromkeys(["name", "text", "price", "fans", "sales", "likes", "views", "score"], 1)])
    )
    assert found
    assert found.names == ("name", "text", "price", "fans", "sales", "likes")


def test_flags_are_not_worth_a_place() -> None:
    found = main_fields(infer([{"comment": True, "is_user": 1, "show_price": 2, "title": "x", "a": 1, "b": 2, "c": 3}]))
    assert found
    assert found.names == ("title", "a", "b", "c")
