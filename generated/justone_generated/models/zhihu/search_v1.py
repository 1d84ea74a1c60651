# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/zhihu/search/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import PageOf, Record

__all__ = [
    "SearchV1",
    "Author",
    "BadgeV2",
    "DataItem",
    "DomainInfo",
    "Highlight",
    "ItemInView",
    "Object",
    "Paging",
    "Question",
    "Relationship",
    "SearchActionInfo",
    "Settings",
    "TableOfContents",
    "ThumbnailInfo",
]


class SearchV1(PageOf["DataItem"]):
    """`data`; seen 1 time."""

    ab_params: str | None
    data: list[DataItem]
    domain_info: DomainInfo
    filter_items: Any
    hit_labels: Any
    is_brand_word: bool | None
    is_hit_koc_cache: bool | None
    is_koc_words: bool | None
    item_in_view: list[ItemInView]
    paging: Paging
    pendant: Any
    related_search_result: list[Any]
    search_action_info: SearchActionInfo
    sensitive_level: int | None
    warning: str | None


class Author(Record):
    """`data.data[].object.author`; seen 1 time."""

    authority_info: Any
    avatar_url: str | None
    badge: list[Any]
    badge_v2: BadgeV2
    badge_v2_string: str | None
    """JSON in text."""
    follower_count: int | None
    gender: int | None
    headline: str | None
    id: str | None
    is_followed: bool | None
    is_following: bool | None
    name: str | None
    topic_bayes_map: Any
    topic_map: dict[str, Any]
    type: str | None
    url: str | None
    url_token: str | None
    user_type: str | None
    verify_bayes: str | None
    voteup_count: int | None


class BadgeV2(Record):
    """`data.data[].object.author.badge_v2`; seen 1 time."""

    detail_badges: list[Any]
    icon: str | None
    merged_badges: list[Any]
    night_icon: str | None
    title: str | None


class DataItem(Record):
    """`data.data[]`; seen 1 time."""

    highlight: Highlight
    hit_labels: Any
    index: int | None
    object: Object
    type: str | None


class DomainInfo(Record):
    """`data.domain_info`; seen 1 time."""

    first_category: str | None


class Highlight(Record):
    """`data.data[].highlight`; seen 1 time."""

    description: str | None
    title: str | None


class ItemInView(Record):
    """`data.item_in_view[]`; seen 1 time."""

    index: int | None
    token: str | None
    type: str | None


class Object(Record):
    """`data.data[].object`; seen 1 time."""

    answer_count: int | None
    answer_type: str | None
    attached_info_bytes: str | None
    author: Author
    bert_rel: int | None
    biz_encoded_params: str | None
    comment_count: int | None
    content: str | None
    created_time: int | None
    """Epoch seconds."""
    description: str | None
    doc_relevance_scores: Any
    excerpt: str | None
    extra: str | None
    favorites_count: int | None
    health_tag: str | None
    id: str | None
    is_anonymous: bool | None
    is_zhi_plus: bool | None
    is_zhi_plus_content: bool | None
    native: int | None
    original_id: str | None
    question: Question
    relationship: Relationship
    settings: Settings
    sub_content_type: str | None
    thumbnail_info: ThumbnailInfo
    title: str | None
    type: str | None
    updated_time: int | None
    """Epoch seconds."""
    url: str | None
    visits_count: int | None
    voteup_count: int | None


class Paging(Record):
    """`data.paging`; seen 1 time."""

    is_end: bool | None
    next: str | None


class Question(Record):
    """`data.data[].object.question`; seen 1 time."""

    answer_count: int | None
    attached_info_bytes: str | None
    follow_count: int | None
    id: str | None
    name: str | None
    type: str | None
    url: str | None


class Relationship(Record):
    """`data.data[].object.relationship`; seen 1 time."""

    following_collect: list[Any]
    following_collect_count: int | None
    following_upvoter: list[Any]
    following_upvoter_count: int | None
    high_level_creator: list[Any]
    high_level_creator_count: int | None
    is_author: bool | None
    is_following: bool | None
    is_nothelp: bool | None
    is_thanked: bool | None
    voting: int | None


class SearchActionInfo(Record):
    """`data.search_action_info`; seen 1 time."""

    attached_info_bytes: str | None
    isfeed: bool | None
    lc_idx: int | None
    search_hash_id: str | None


class Settings(Record):
    """`data.data[].object.settings`; seen 1 time."""

    table_of_contents: TableOfContents


class TableOfContents(Record):
    """`data.data[].object.settings.table_of_contents`; seen 1 time."""

    enabled: bool | None


class ThumbnailInfo(Record):
    """`data.data[].object.thumbnail_info`; seen 1 time."""

    count: int | None
    thumbnails: list[Any]
    total_count: int | None
    type: str | None
