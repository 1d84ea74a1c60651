# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/xiaohongshu/get-note-sub-comment/v2.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import PageOf, Record

__all__ = ["GetNoteSubCommentV2", "BizLabel", "Comment", "Level", "TargetComment", "User"]


class GetNoteSubCommentV2(PageOf["Comment"]):
    """`data`; seen 1 time."""

    comments: list[Comment]
    cursor: str | None
    """JSON in text."""
    has_more: bool | None


class BizLabel(Record):
    """`data.comments[].biz_label`; seen 5 times."""

    group_invite: str | None
    product_review: bool | None
    rich_text: str | None


class Comment(Record):
    """`data.comments[]`; seen 5 times."""

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
    note_id: str | None
    score: int | None
    share_strategy: int | None
    show_tags: list[Any]
    show_tags_v2: list[Any]
    show_type: str | None
    status: int | None
    target_comment: TargetComment
    time: int | None
    """Epoch seconds."""
    translation_strategy: int | None
    user: User


class Level(Record):
    """`data.comments[].user.level`; seen 10 times."""

    image: str | None


class TargetComment(Record):
    """`data.comments[].target_comment`; seen 5 times."""

    id: str | None
    status: int | None
    user: User


class User(Record):
    """`data.comments[].user`, `data.comments[].target_comment.user`; seen 10 times."""

    additional_tags: dict[str, Any]
    ai_agent: bool | None
    current_user: str | None
    images: str | None
    level: Level
    nickname: str | None
    red_id: str | None
    userid: str | None
