# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/weibo/hot-search/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import Record

__all__ = ["HotSearchV1", "Data", "DataHotgov", "Hotgov", "Logs", "Realtime"]


class HotSearchV1(Record):
    """`data`; seen 1 time."""

    curTab: str | None
    data: Data
    logs: Logs
    ok: int | None
    topLogs: Logs


class Data(Record):
    """`data.data`; seen 1 time."""

    hotgov: Hotgov
    hotgovs: list[DataHotgov]
    realtime: list[Realtime]


class DataHotgov(Record):
    """`data.data.hotgovs[]`; seen 1 time."""

    flag: int | None
    icon: str | None
    icon_desc: str | None
    icon_desc_color: str | None
    icon_height: int | None
    icon_width: int | None
    name: str | None
    pos: int | None
    small_icon_desc: str | None
    small_icon_desc_color: str | None
    topic_flag: int | None
    word: str | None


class Hotgov(Record):
    """`data.data.hotgov`; seen 1 time."""

    flag: int | None
    icon: str | None
    icon_desc: str | None
    icon_desc_color: str | None
    icon_height: int | None
    icon_width: int | None
    is_gov: int | None
    is_hot: int | None
    mid: str | None
    name: str | None
    note: str | None
    pos: int | None
    small_icon_desc: str | None
    small_icon_desc_color: str | None
    stime: int | None
    """Epoch seconds."""
    topic_flag: int | None
    url: str | None
    word: str | None


class Logs(Record):
    """`data.logs`, `data.topLogs`; seen 2 times."""

    act_code: int | None
    ext: str | None


class Realtime(Record):
    """`data.data.realtime[]`; seen 50 times."""

    emoticon: str | None
    flag: int | None
    flag_desc: str | None
    icon: str | None
    icon_desc: str | None
    icon_desc_color: str | None
    icon_height: int | None
    icon_width: int | None
    label_name: str | None
    note: str | None
    num: int | None
    rank: int | None
    realpos: int | None
    small_icon_desc: str | None
    small_icon_desc_color: str | None
    topic_flag: int | None
    word: str | None
    word_scheme: str | None
