# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/xiaohongshu/get-note-comment/v2.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import PageOf, Record

__all__ = [
    "GetNoteCommentV2",
    "AllSortStrategy",
    "AtUser",
    "BizLabel",
    "Comment",
    "FoldedArea",
    "HashTag",
    "Level",
    "ShowTagsV2",
    "TargetComment",
    "User",
]


class GetNoteCommentV2(PageOf["Comment"]):
    """`data`; seen 1 time."""

    all_sort_strategies: list[AllSortStrategy]
    comment_count: int | None
    comment_count_l1: int | None
    comments: list[Comment]
    current_sort_strategy: str | None
    cursor: str | None
    """JSON in text."""
    folded_area: FoldedArea
    has_more: bool | None
    page_context: str | None
    """JSON in text."""
    user_id: str | None


class AllSortStrategy(Record):
    """`data.all_sort_strategies[]`; seen 3 times."""

    optional_name: str | None
    suffix_name: str | None
    type: str | None


class AtUser(Record):
    """`data.comments[].at_users[]`; seen 7 times."""

    ai_agent: bool | None
    level: Level
    nickname: str | None
    userid: str | None


class BizLabel(Record):
    """`data.comments[].biz_label`; seen 17 times."""

    group_invite: str | None
    product_review: bool | None
    rich_text: str | None


class Comment(Record):
    """`data.comments[]`, `data.comments[].sub_comments[]`; seen 17 times."""

    at_users: list[AtUser]
    biz_label: BizLabel
    collected: bool | None
    comment_type: int | None
    content: str | None
    downvoted: bool | None
    friend_liked_msg: str | None
    hash_tags: list[HashTag]
    hidden: bool | None
    id: str | None
    ip_location: str | None
    like_count: int | None
    liked: bool | None
    note_id: str | None
    score: int | None
    share_strategy: int | None
    show_tags: list[Any]
    show_tags_v2: list[ShowTagsV2]
    show_type: str | None
    status: int | None
    sub_comment_count: int | None
    sub_comment_cursor: str | None
    """JSON in text."""
    sub_comments: list[Comment]
    target_comment: TargetComment
    time: int | None
    """Epoch seconds."""
    track_id: str | None
    translation_strategy: int | None
    user: User


class FoldedArea(Record):
    """`data.folded_area`; seen 1 time."""

    hidden_title: str | None
    show_desc: str | None
    show_title: str | None


class HashTag(Record):
    """`data.comments[].hash_tags[]`; seen 1 time."""

    disable_jump: bool | None
    link: str | None
    name: str | None
    type: str | None


class Level(Record):
    """`data.comments[].user.level`, `data.comments[].at_users[].level`; seen 27 times."""

    image: str | None


class ShowTagsV2(Record):
    """`data.comments[].show_tags_v2[]`; seen 4 times."""

    pos: str | None
    style_id: str | None
    text: str | None
    type: str | None


class TargetComment(Record):
    """`data.comments[].target_comment`; seen 3 times."""

    id: str | None
    status: int | None
    user: User


class User(Record):
    """`data.comments[].user`, `data.comments[].target_comment.user`; seen 20 times."""

    additional_tags: dict[str, Any]
    ai_agent: bool | None
    current_user: str | None
    images: str | None
    level: Level
    nickname: str | None
    red_id: str | None
    userid: str | None
