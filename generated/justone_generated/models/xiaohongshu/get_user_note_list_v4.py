# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/xiaohongshu/get-user-note-list/v4.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import PageOf, Record

__all__ = ["GetUserNoteListV4", "AdvancedWidgetsGroups", "Group", "Image", "Note", "Recommend", "User"]


class GetUserNoteListV4(PageOf["Note"]):
    """`data`; seen 1 time."""

    has_more: bool | None
    notes: list[Note]
    tags: list[Any]


class AdvancedWidgetsGroups(Record):
    """`data.notes[].advanced_widgets_groups`; seen 1 time."""

    groups: list[Group]


class Group(Record):
    """`data.notes[].advanced_widgets_groups.groups[]`; seen 1 time."""

    fetch_types: list[str]
    mode: int | None


class Image(Record):
    """`data.notes[].images_list[]`; seen 1 time."""

    fileid: str | None
    height: int | None
    original: str | None
    trace_id: str | None
    url: str | None
    url_size_large: str | None
    width: int | None


class Note(Record):
    """`data.notes[]`; seen 1 time."""

    advanced_widgets_groups: AdvancedWidgetsGroups
    ats: list[Any]
    collected_count: int | None
    comments_count: int | None
    create_time: int | None
    """Epoch seconds."""
    cursor: str | None
    desc: str | None
    display_title: str | None
    has_music: bool | None
    id: str | None
    images_list: list[Image]
    infavs: bool | None
    inlikes: bool | None
    is_goods_note: bool | None
    last_update_time: int | None
    level: int | None
    likes: int | None
    nice_count: int | None
    niced: bool | None
    price: int | None
    recommend: Recommend
    share_count: int | None
    sticky: bool | None
    time_desc: str | None
    title: str | None
    type: str | None
    user: User
    view_count: int | None
    widgets_context: str | None
    """JSON in text."""


class Recommend(Record):
    """`data.notes[].recommend`; seen 1 time."""

    desc: str | None
    icon: str | None
    target_id: str | None
    target_name: str | None
    track_id: str | None
    type: str | None


class User(Record):
    """`data.notes[].user`; seen 1 time."""

    followed: bool | None
    fstatus: str | None
    images: str | None
    nickname: str | None
    red_official_verify_type: int | None
    userid: str | None
