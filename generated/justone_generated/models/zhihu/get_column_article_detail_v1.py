# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/zhihu/get-column-article-detail/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = [
    "GetColumnArticleDetailV1",
    "AbParam",
    "ActivityToppingInfo",
    "Author",
    "BadgeV2",
    "CanComment",
    "Comment",
    "CommercialInfo",
    "EmojiReaction",
    "ImageReaction",
    "InteractionBarPlugin",
    "Linkbox",
    "PodcastAudioEnter",
    "Reaction",
    "Relation",
    "Settings",
    "ShareGuide",
    "Statistics",
    "SuggestEdit",
    "TableOfContents",
    "Topic",
]


class GetColumnArticleDetailV1(Record):
    """`data`; seen 1 time."""

    ab_param: AbParam
    activity_topping_info: ActivityToppingInfo
    admin_closed_comment: bool | None
    allow_segment_interaction: int | None
    annotation_action: list[Any]
    article_type: str | None
    attached_info: str | None
    author: Author
    bar_plugins_flip_time: int | None
    can_comment: CanComment
    can_reference: bool | None
    can_tip: bool | None
    comment_count: int | None
    comment_permission: str | None
    commercial_info: CommercialInfo
    content: str | None
    content_need_truncated: bool | None
    contributions: list[Any]
    copyright_permission: str | None
    created: int | None
    """Epoch seconds."""
    emoji_reaction: EmojiReaction
    excerpt: str | None
    excerpt_title: str | None
    favlists_count: int | None
    force_login_when_click_read_more: bool | None
    has_column: bool | None
    has_publishing_draft: bool | None
    heavy_up_status: str | None
    id: str | None
    image_height: int | None
    image_url: str | None
    image_width: int | None
    interaction_bar_plugins: list[InteractionBarPlugin]
    ip_info: str | None
    is_favorited: bool | None
    is_labeled: bool | None
    is_liked: bool | None
    is_navigator: bool | None
    is_new_link_card: bool | None
    is_normal: bool | None
    is_title_image_full_screen: bool | None
    is_visible: bool | None
    liked_count: int | None
    linkbox: Linkbox
    mcn_fp_show: int | None
    navigator_vote: bool | None
    podcast_audio_enter: PodcastAudioEnter
    reaction: Reaction
    reaction_instruction: dict[str, Any]
    reason: str | None
    republishers: list[Any]
    settings: Settings
    share_guide: ShareGuide
    share_text: str | None
    state: str | None
    status: int | None
    suggest_edit: SuggestEdit
    tipjarors_count: int | None
    title: str | None
    title_image: str | None
    topics: list[Topic]
    type: str | None
    updated: int | None
    """Epoch seconds."""
    upvoted_followees: list[Any]
    url: str | None
    vote_next_step: str | None
    voteup_count: int | None
    voting: int | None


class AbParam(Record):
    """`data.ab_param`; seen 1 time."""

    qa_hidden_voteup: str | None
    rs_interest1: str | None
    zp_zhi_style: str | None


class ActivityToppingInfo(Record):
    """`data.activity_topping_info`; seen 1 time."""

    state: str | None


class Author(Record):
    """`data.author`; seen 1 time."""

    avatar_url: str | None
    avatar_url_template: str | None
    badge: list[Any]
    badge_v2: BadgeV2
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


class BadgeV2(Record):
    """`data.author.badge_v2`; seen 1 time."""

    detail_badges: list[Any]
    icon: str | None
    merged_badges: list[Any]
    night_icon: str | None
    title: str | None


class CanComment(Record):
    """`data.can_comment`; seen 1 time."""

    reason: str | None
    status: bool | None


class Comment(Record):
    """`data.interaction_bar_plugins[].comment`; seen 1 time."""

    enable: bool | None
    placeholder: str | None


class CommercialInfo(Record):
    """`data.commercial_info`; seen 1 time."""

    is_commercial: bool | None
    plugin: dict[str, Any]


class EmojiReaction(Record):
    """`data.emoji_reaction`; seen 1 time."""

    like_count: int | None
    like_has_set: bool | None


class ImageReaction(Record):
    """`data.reaction.image_reactions{}`; seen 12 times."""

    is_liked: bool | None
    like_count: int | None


class InteractionBarPlugin(Record):
    """`data.interaction_bar_plugins[]`; seen 1 time."""

    comment: Comment
    type: str | None


class Linkbox(Record):
    """`data.linkbox`; seen 1 time."""

    category: str | None
    pic: str | None
    title: str | None
    url: str | None


class PodcastAudioEnter(Record):
    """`data.podcast_audio_enter`; seen 1 time."""

    action_url: str | None
    text: str | None
    text_color: str | None
    text_size: int | None


class Reaction(Record):
    """`data.reaction`; seen 1 time."""

    image_reactions: dict[str, ImageReaction]
    relation: Relation
    statistics: Statistics


class Relation(Record):
    """`data.reaction.relation`; seen 1 time."""

    current_user_is_navigator: bool | None
    faved: bool | None
    following: bool | None
    img_liked: dict[str, bool]
    is_author: bool | None
    is_navigator_vote: bool | None
    liked: bool | None
    subcribed: bool | None
    vote: str | None
    vote_next_step: str | None


class Settings(Record):
    """`data.settings`; seen 1 time."""

    table_of_contents: TableOfContents


class ShareGuide(Record):
    """`data.share_guide`; seen 1 time."""

    has_positive_bubble: bool | None
    has_time_bubble: bool | None
    hit_share_guide_cluster: bool | None


class Statistics(Record):
    """`data.reaction.statistics`; seen 1 time."""

    applaud_count: int | None
    bullet_count: int | None
    comment_count: int | None
    down_vote_count: int | None
    favorites: int | None
    img_like_count: dict[str, int]
    interest_play_count: int | None
    like_count: int | None
    plaincontent_like_count: int | None
    plaincontent_vote_up_count: int | None
    play_count: int | None
    pv_count: int | None
    question_answer_count: int | None
    question_follower_count: int | None
    republishers: list[Any]
    share_count: int | None
    subscribe_count: int | None
    up_vote_count: int | None


class SuggestEdit(Record):
    """`data.suggest_edit`; seen 1 time."""

    reason: str | None
    status: bool | None
    tip: str | None
    title: str | None
    url: str | None


class TableOfContents(Record):
    """`data.settings.table_of_contents`; seen 1 time."""

    enabled: bool | None


class Topic(Record):
    """`data.topics[]`; seen 1 time."""

    id: str | None
    name: str | None
    type: str | None
    url: str | None
