# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/weixin/get-article-detail/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import Record

__all__ = ["GetArticleDetailV1", "UserInfo"]


class GetArticleDetailV1(Record):
    """`data`; seen 1 time."""

    content: str | None
    publish_time: str | None
    title: str | None
    user_info: UserInfo


class UserInfo(Record):
    """`data.user_info`; seen 1 time."""

    author: str | None
    nickname: str | None
