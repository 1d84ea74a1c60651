# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/zhihu/get-answer-list/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import PageOf, Record

__all__ = [
    "GetAnswerListV1",
    "Ad",
    "AdInfo",
    "Author",
    "BadgeV2",
    "Brand",
    "CanComment",
    "Creative",
    "Cta",
    "DataItem",
    "ExposedMedal",
    "Paging",
    "Question",
    "Reaction",
    "Relation",
    "Relationship",
    "RelevantInfo",
    "RewardInfo",
    "Session",
    "Settings",
    "Statistics",
    "SuggestEdit",
    "TableOfContents",
    "Target",
    "Thumbnail",
    "ThumbnailInfo",
    "UnnormalDetails",
]


class GetAnswerListV1(PageOf["DataItem"]):
    """`data`; seen 1 time."""

    ad_info: AdInfo
    data: list[DataItem]
    finished_reading_filtered_count: int | None
    paging: Paging
    session: Session


class Ad(Record):
    """`data.ad_info.ad`; seen 1 time."""

    ad_verb: str | None
    brand: Brand
    category: int | None
    click_tracks: list[str]
    close_track: str | None
    close_tracks: list[str]
    conversion_tracks: list[str]
    creatives: list[Creative]
    debug_tracks: list[str]
    display_advertising_tag: bool | None
    download_silent: bool | None
    experiment_info: str | None
    """JSON in text."""
    id: int | None
    impression_tracks: list[str]
    is_new_webview: bool | None
    is_speeding: bool | None
    name: str | None
    native_prefetch: bool | None
    party_id: int | None
    revert_close_track: str | None
    template: str | None
    view_track: str | None
    view_tracks: list[str]
    za_ad_info: str | None
    za_ad_info_json: str | None
    """JSON in text."""


class AdInfo(Record):
    """`data.ad_info`; seen 1 time."""

    ad: Ad
    adjson: str | None
    position: int | None


class Author(Record):
    """`data.data[].target.author`; seen 1 time."""

    avatar_url: str | None
    avatar_url_template: str | None
    badge: list[Any]
    badge_v2: BadgeV2
    exposed_medal: ExposedMedal
    follower_count: int | None
    gender: int | None
    headline: str | None
    id: str | None
    is_advertiser: bool | None
    is_followed: bool | None
    is_following: bool | None
    is_org: bool | None
    is_privacy: bool | None
    name: str | None
    type: str | None
    url: str | None
    url_token: str | None
    user_type: str | None


class BadgeV2(Record):
    """`data.data[].target.author.badge_v2`; seen 1 time."""

    detail_badges: list[Any]
    icon: str | None
    merged_badges: list[Any]
    night_icon: str | None
    title: str | None


class Brand(Record):
    """`data.ad_info.ad.brand`, `data.ad_info.ad.creatives[].brand`; seen 2 times."""

    id: int | None
    logo: str | None
    name: str | None


class CanComment(Record):
    """`data.data[].target.can_comment`; seen 1 time."""

    reason: str | None
    status: bool | None


class Creative(Record):
    """`data.ad_info.ad.creatives[]`; seen 1 time."""

    app_promotion_url: str | None
    brand: Brand
    cta: Cta
    description: str | None
    footer: Cta
    image: str | None
    landing_url: str | None
    title: str | None
    video_watch_num: int | None


class Cta(Record):
    """`data.ad_info.ad.creatives[].cta`, `data.ad_info.ad.creatives[].footer`; seen 2 times."""

    value: str | None


class DataItem(Record):
    """`data.data[]`; seen 1 time."""

    cursor: str | None
    is_jump_native: bool | None
    position: int | None
    skip_count: bool | None
    target: Target
    target_type: str | None
    type: str | None


class ExposedMedal(Record):
    """`data.data[].target.author.exposed_medal`; seen 1 time."""

    avatar_url: str | None
    description: str | None
    medal_id: str | None
    medal_name: str | None


class Paging(Record):
    """`data.paging`; seen 1 time."""

    is_end: bool | None
    need_force_login: bool | None
    next: str | None
    page: int | None


class Question(Record):
    """`data.data[].target.question`; seen 1 time."""

    created: int | None
    """Epoch seconds."""
    id: str | None
    question_type: str | None
    relationship: Any
    title: str | None
    type: str | None
    updated_time: int | None
    """Epoch seconds."""
    url: str | None


class Reaction(Record):
    """`data.data[].target.reaction`; seen 1 time."""

    relation: Relation
    statistics: Statistics


class Relation(Record):
    """`data.data[].target.reaction.relation`; seen 1 time."""

    faved: bool | None
    liked: bool | None


class Relationship(Record):
    """`data.data[].target.relationship`; seen 1 time."""

    is_author: bool | None
    is_authorized: bool | None
    is_favorited: bool | None
    is_nothelp: bool | None
    is_thanked: bool | None
    upvoted_followees: list[Any]
    voting: int | None


class RelevantInfo(Record):
    """`data.data[].target.relevant_info`; seen 1 time."""

    is_relevant: bool | None
    relevant_text: str | None
    relevant_type: str | None


class RewardInfo(Record):
    """`data.data[].target.reward_info`; seen 1 time."""

    can_open_reward: bool | None
    is_rewardable: bool | None
    reward_member_count: int | None
    reward_total_money: int | None
    tagline: str | None


class Session(Record):
    """`data.session`; seen 1 time."""

    id: str | None


class Settings(Record):
    """`data.data[].target.settings`; seen 1 time."""

    table_of_contents: TableOfContents


class Statistics(Record):
    """`data.data[].target.reaction.statistics`; seen 1 time."""

    down_vote_count: int | None
    favorites: int | None
    like_count: int | None


class SuggestEdit(Record):
    """`data.data[].target.suggest_edit`; seen 1 time."""

    reason: str | None
    status: bool | None
    tip: str | None
    title: str | None
    unnormal_details: UnnormalDetails
    url: str | None


class TableOfContents(Record):
    """`data.data[].target.settings.table_of_contents`; seen 1 time."""

    enabled: bool | None


class Target(Record):
    """`data.data[].target`; seen 1 time."""

    admin_closed_comment: bool | None
    allow_segment_interaction: int | None
    annotation_action: Any
    answer_type: str | None
    attached_info: str | None
    author: Author
    business_type: str | None
    can_comment: CanComment
    collapse_reason: str | None
    collapsed_by: str | None
    comment_count: int | None
    comment_permission: str | None
    content: str | None
    content_mark: dict[str, Any]
    content_need_truncated: bool | None
    created_time: int | None
    """Epoch seconds."""
    decorative_labels: list[Any]
    editable_content: str | None
    excerpt: str | None
    extras: str | None
    favlists_count: int | None
    force_login_when_click_read_more: bool | None
    has_publishing_draft: bool | None
    id: str | None
    is_collapsed: bool | None
    is_contain_ai_content: bool | None
    is_copyable: bool | None
    is_jump_native: bool | None
    is_mine: bool | None
    is_navigator: bool | None
    is_normal: bool | None
    is_sticky: bool | None
    is_visible: bool | None
    matrix_tips: str | None
    navigator_vote: bool | None
    question: Question
    reaction: Reaction
    reaction_instruction: dict[str, Any]
    relationship: Relationship
    relevant_info: RelevantInfo
    reshipment_settings: str | None
    reward_info: RewardInfo
    settings: Settings
    sticky_info: str | None
    suggest_edit: SuggestEdit
    thanks_count: int | None
    thumbnail_info: ThumbnailInfo
    type: str | None
    updated_time: int | None
    """Epoch seconds."""
    url: str | None
    visible_only_to_author: bool | None
    vote_next_step: str | None
    voteup_count: int | None


class Thumbnail(Record):
    """`data.data[].target.thumbnail_info.thumbnails[]`; seen 1 time."""

    height: int | None
    token: str | None
    type: str | None
    url: str | None
    width: int | None


class ThumbnailInfo(Record):
    """`data.data[].target.thumbnail_info`; seen 1 time."""

    count: int | None
    thumbnails: list[Thumbnail]
    type: str | None


class UnnormalDetails(Record):
    """`data.data[].target.suggest_edit.unnormal_details`; seen 1 time."""

    description: str | None
    note: str | None
    reason: str | None
    reason_id: int | None
    status: str | None
