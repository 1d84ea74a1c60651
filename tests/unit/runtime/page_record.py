"""A record with every kind of field, and an answer for it."""

from __future__ import annotations

import copy
from typing import Any

from justone_generated._record import Record


class Price(Record):
    amount: str | None
    currency: str | None


class Video(Record):
    title: str | None
    price: Price
    related: list[Video]


class Page(Record):
    __keys__ = {"items_": "items", "typename_": "__typename", "key_720p_": "720p"}  # noqa: RUF012 - as printed
    __others__ = "int"

    name: str | None
    plays: int | None
    price: Price
    videos: list[Video]
    labels: list[str]
    by_id: dict[str, Video]
    tags: dict[str, list[str]]
    mixed: Price | str | None
    rows: list[list[Price]]
    anything: Any
    items_: list[Price]
    typename_: str | None
    key_720p_: str | None


ANSWER: dict[str, Any] = {
    "name": "Ada",
    "price": {"amount": "4.20", "currency": "CNY"},
    "videos": [{"title": "one", "price": {"amount": "1"}}, None, "odd"],
    "labels": ["a", "b"],
    "by_id": {"7": {"title": "seven"}},
    "tags": {"x": ["y"]},
    "mixed": {"amount": "5"},
    "rows": [[{"amount": "6"}]],
    "anything": {"raw": 1},
    "items": [{"amount": "7"}],
    "__typename": "Page",
    "720p": "link",
    "unheard": {"of": 1},
}


def page(**changes: Any) -> Page:
    return Page(copy.deepcopy(ANSWER) | changes)


def read_all(record: Page) -> Page:
    for name in Page.__annotations__:
        if not name.startswith("__"):
            getattr(record, name)
    return record
