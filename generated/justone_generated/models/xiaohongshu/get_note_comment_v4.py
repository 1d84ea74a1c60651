# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/xiaohongshu/get-note-comment/v4.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import PageOf, Record

__all__ = ["GetNoteCommentV4", "BizLabel", "Comment", "Level", "Picture", "User"]


class GetNoteCommentV4(PageOf["Comment"]):
    """`data`; seen 1 time."""

    all_sort_strategies: list[Any]
    comment_count: int | None
    comment_count_l1: int | None
    comments: list[Comment]
    current_sort_strategy: str | None
    cursor: str | None
    """JSON in text."""
    has_more: bool | None
    user_id: str | None


class BizLabel(Record):
    """`data.comments[].biz_label`; seen 10 times."""

    group_invite: str | None
    product_review: bool | None
    rich_text: str | None


class Comment(Record):
    """`data.comments[]`; seen 10 times."""

    at_users: list[Any]
    biz_label: BizLabel
    collected: bool | None
    comment_type: int | None
    content: str | None
    downvoted: bool | None
    friend_liked_msg: str | None
    hidden: bool | None
    id: str | None
    like_count: int | None
    liked: bool | None
    media_source_type: int | None
    note_id: str | None
    pictures: list[Picture]
    score: int | None
    share_strategy: int | None
    show_tags: list[Any]
    show_tags_v2: list[Any]
    show_type: str | None
    status: int | None
    sub_comment_count: int | None
    sub_comments: list[Any]
    time: int | None
    """Epoch seconds."""
    track_id: str | None
    translation_strategy: int | None
    user: User


class Level(Record):
    """`data.comments[].user.level`; seen 10 times."""

    image: str | None


class Picture(Record):
    """`data.comments[].pictures[]`; seen 2 times."""

    box_h: int | None
    box_w: int | None
    file_id: str | None
    height: int | None
    origin_url: str | None
    """Signed address."""
    url: str | None
    """Signed address."""
    width: int | None


class User(Record):
    """`data.comments[].user`; seen 10 times."""

    additional_tags: dict[str, Any]
    ai_agent: bool | None
    current_user: str | None
    images: str | None
    level: Level
    nickname: str | None
    red_id: str | None
    userid: str | None
