# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/bilibili/search-video/v2.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import PageOf, Record

__all__ = ["SearchVideoV2", "Data", "Result"]


class SearchVideoV2(PageOf["Result"]):
    """`data`; seen 1 time."""

    code: int | None
    data: Data
    message: str | None
    ttl: int | None


class Data(Record):
    """`data.data`; seen 1 time."""

    egg_hit: int | None
    exp_list: dict[str, bool]
    in_black_key: int | None
    in_white_key: int | None
    is_hit_web_inf: bool | None
    next: int | None
    numPages: int | None
    numResults: int | None
    page: int | None
    pagesize: int | None
    result: list[Result]
    rqt_type: str | None
    seid: str | None
    show_column: int | None
    suggest_keyword: str | None


class Result(Record):
    """`data.data.result[]`; seen 20 times."""

    aid: int | None
    arcurl: str | None
    area: int | None
    author: str | None
    badgepay: bool | None
    biz_data: Any
    bvid: str | None
    card_status: int | None
    cate_name: str | None
    cny_flag: int | None
    corner: str | None
    cover: str | None
    danmaku: int | None
    desc: str | None
    description: str | None
    duration: str | None
    enable_vt: int | None
    episode_count_text: str | None
    favorites: int | None
    hit_columns: list[str]
    id: int | None
    is_charge_video: int | None
    is_intervene: int | None
    is_live_room_inline: int | None
    is_pay: int | None
    is_union_video: int | None
    like: int | None
    live_status: int | None
    live_time: str | None
    mid: int | None
    new_rec_tags: list[Any]
    online: int | None
    parent_area_id: int | None
    parent_area_name: str | None
    pic: str | None
    play: int | None
    pubdate: int | None
    """Epoch seconds."""
    rank_index: int | None
    rank_offset: int | None
    rec_reason: str | None
    rec_tags: Any
    release_status: int | None
    review: int | None
    roomid: int | None
    senddate: int | None
    """Epoch seconds."""
    short_id: int | None
    spread_id: int | None
    style: int | None
    subtitle: str | None
    tag: str | None
    tags: str | None
    title: str | None
    type: str | None
    typeid: str | None
    typename: str | None
    uface: str | None
    uid: int | None
    uname: str | None
    upic: str | None
    url: str | None
    user_cover: str | None
    video_review: int | None
    view_type: str | None
    vt: int | None
    vt_display: str | None
    watched_show: Any
