# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/zhihu/get-column-article-list/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import PageOf, Record

__all__ = [
    "GetColumnArticleListV1",
    "Author",
    "Badge",
    "CanComment",
    "DataItem",
    "Paging",
    "Settings",
    "SuggestEdit",
    "TableOfContents",
]


class GetColumnArticleListV1(PageOf["DataItem"]):
    """`data`; seen 1 time."""

    data: list[DataItem]
    need_force_login: bool | None
    paging: Paging


class Author(Record):
    """`data.data[].author`; seen 1 time."""

    avatar_url: str | None
    avatar_url_template: str | None
    badge: list[Badge]
    description: str | None
    gender: int | None
    headline: str | None
    id: str | None
    is_advertiser: bool | None
    is_followed: bool | None
    is_following: bool | None
    is_org: bool | None
    name: str | None
    type: str | None
    uid: str | None
    url: str | None
    url_token: str | None
    user_type: str | None


class Badge(Record):
    """`data.data[].author.badge[]`; seen 1 time."""

    description: str | None
    topics: list[Any]
    type: str | None


class CanComment(Record):
    """`data.data[].can_comment`; seen 1 time."""

    reason: str | None
    status: bool | None


class DataItem(Record):
    """`data.data[]`; seen 1 time."""

    admin_closed_comment: bool | None
    article_type: str | None
    author: Author
    can_comment: CanComment
    comment_count: int | None
    comment_permission: str | None
    content: str | None
    content_need_truncated: bool | None
    copyright_permission: str | None
    created: int | None
    """Epoch seconds."""
    excerpt: str | None
    excerpt_title: str | None
    force_login_when_click_read_more: bool | None
    has_column: bool | None
    id: str | None
    image_url: str | None
    is_labeled: bool | None
    reason: str | None
    settings: Settings
    state: str | None
    suggest_edit: SuggestEdit
    title: str | None
    title_image: str | None
    type: str | None
    updated: int | None
    """Epoch seconds."""
    url: str | None
    voteup_count: int | None
    voting: int | None


class Paging(Record):
    """`data.paging`; seen 1 time."""

    is_end: bool | None
    is_start: bool | None
    next: str | None
    previous: str | None
    totals: int | None


class Settings(Record):
    """`data.data[].settings`; seen 1 time."""

    table_of_contents: TableOfContents


class SuggestEdit(Record):
    """`data.data[].suggest_edit`; seen 1 time."""

    reason: str | None
    status: bool | None
    tip: str | None
    title: str | None
    url: str | None


class TableOfContents(Record):
    """`data.data[].settings.table_of_contents`; seen 1 time."""

    enabled: bool | None
