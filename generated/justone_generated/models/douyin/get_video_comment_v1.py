# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douyin/get-video-comment/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import PageOf, Record

__all__ = [
    "GetVideoCommentV1",
    "AwemeControl",
    "Comment",
    "Extra",
    "FastResponseComment",
    "LogPb",
    "MateRelation",
    "SearchImpr",
    "UrgeDetail",
    "User",
    "VideoIcon",
]


class GetVideoCommentV1(PageOf["Comment"]):
    """`data`; seen 1 time."""

    comment_config: dict[str, Any]
    comments: list[Comment]
    cursor: int | None
    extra: Extra
    fast_response_comment: FastResponseComment
    folded_comment_count: int | None
    general_comment_config: dict[str, Any]
    has_more: int | None
    hotsoon_filtered_count: int | None
    log_pb: LogPb
    reply_style: int | None
    show_management_entry_point: int | None
    status_code: int | None
    total: int | None
    user_commented: int | None


class AwemeControl(Record):
    """`data.comments[].user.aweme_control`; seen 1 time."""

    can_comment: bool | None
    can_forward: bool | None
    can_share: bool | None
    can_show_comment: bool | None


class Comment(Record):
    """`data.comments[]`; seen 1 time."""

    aweme_id: str | None
    can_share: bool | None
    cid: str | None
    content_type: int | None
    create_time: int | None
    """Epoch seconds."""
    decorated_emoji_info: Any
    digg_count: int | None
    ent_parachute_tip: int | None
    enter_from: str | None
    image_list: Any
    is_author_digged: bool | None
    is_folded: bool | None
    is_hot: bool | None
    is_note_comment: int | None
    is_user_tend_to_reply: bool | None
    item_comment_total: int | None
    label_list: Any
    label_text: str | None
    label_type: int | None
    level: int | None
    reply_comment: Any
    reply_comment_total: int | None
    reply_id: str | None
    reply_to_reply_id: str | None
    sort_tags: str | None
    """JSON in text."""
    status: int | None
    stick_position: int | None
    text: str | None
    text_extra: list[Any]
    text_music_info: Any
    user: User
    user_buried: bool | None
    user_digged: int | None
    video_list: Any


class Extra(Record):
    """`data.extra`; seen 1 time."""

    fatal_item_ids: Any
    now: int | None
    """Epoch milliseconds."""
    scenes: Any


class FastResponseComment(Record):
    """`data.fast_response_comment`; seen 1 time."""

    constant_response_words: list[str]
    timed_response_words: list[str]


class LogPb(Record):
    """`data.log_pb`; seen 1 time."""

    impr_id: str | None


class MateRelation(Record):
    """`data.comments[].user.mate_relation`; seen 1 time."""

    mate_apply_forward: int | None
    mate_apply_reverse: int | None
    mate_status: int | None


class SearchImpr(Record):
    """`data.comments[].user.search_impr`; seen 1 time."""

    entity_id: str | None


class UrgeDetail(Record):
    """`data.comments[].user.urge_detail`; seen 1 time."""

    user_urged: int | None


class User(Record):
    """`data.comments[].user`; seen 1 time."""

    accept_private_policy: bool | None
    account_region: str | None
    ad_cover_url: Any
    allow_story_normal_like: bool | None
    apple_account: int | None
    authority_status: int | None
    avatar_168x168: VideoIcon
    avatar_300x300: VideoIcon
    avatar_larger: VideoIcon
    avatar_medium: VideoIcon
    avatar_schema_list: Any
    avatar_thumb: VideoIcon
    avatar_uri: str | None
    aweme_control: AwemeControl
    aweme_count: int | None
    ban_user_functions: list[Any]
    batch_unfollow_contain_tabs: Any
    batch_unfollow_relation_desc: Any
    bind_phone: str | None
    can_set_geofencing: Any
    card_entries: Any
    card_entries_not_display: Any
    card_sort_priority: Any
    cf_list: Any
    cha_list: Any
    close_friend_type: int | None
    comment_filter_status: int | None
    comment_setting: int | None
    constellation: int | None
    contacts_status: int | None
    contrail_list: Any
    cover_url: list[Any]
    creator_tag_list: Any
    custom_verify: str | None
    cv_level: str | None
    data_label_list: Any
    disable_image_comment_saved: int | None
    display_info: Any
    download_prompt_ts: int | None
    download_setting: int | None
    duet_setting: int | None
    enable_nearby_visible: bool | None
    endorsement_info_list: Any
    enterprise_verify_reason: str | None
    familiar_confidence: int | None
    familiar_visitor_user: Any
    favoriting_count: int | None
    fb_expire_time: int | None
    follow_status: int | None
    follower_count: int | None
    follower_count_str: str | None
    follower_list_secondary_information_struct: Any
    follower_request_status: int | None
    follower_status: int | None
    followers_detail: Any
    following_count: int | None
    geofencing: list[Any]
    google_account: str | None
    has_email: bool | None
    has_facebook_token: bool | None
    has_insights: bool | None
    has_orders: bool | None
    has_twitter_token: bool | None
    has_unread_story: bool | None
    has_youtube_token: bool | None
    hide_location: bool | None
    hide_search: bool | None
    homepage_bottom_toast: Any
    house_talent_info: int | None
    identity_labels: Any
    im_role_ids: Any
    ins_id: str | None
    interest_tags: Any
    is_ad_fake: bool | None
    is_ban: bool | None
    is_binded_weibo: bool | None
    is_block: bool | None
    is_blocked_v2: bool | None
    is_blocking_v2: bool | None
    is_cf: int | None
    is_gov_media_vip: bool | None
    is_mix_user: bool | None
    is_not_show: bool | None
    is_phone_binded: bool | None
    is_star: bool | None
    is_verified: bool | None
    item_list: Any
    ky_only_predict: int | None
    language: str | None
    link_item_list: Any
    live_agreement: int | None
    live_agreement_time: int | None
    live_commerce: bool | None
    live_high_value: int | None
    live_status: int | None
    live_verify: int | None
    location: str | None
    mate_add_permission: int | None
    mate_count: int | None
    mate_relation: MateRelation
    max_follower_count: int | None
    need_points: Any
    need_recommend: int | None
    neiguang_shield: int | None
    new_story_cover: Any
    nickname: str | None
    not_seen_item_id_list: Any
    not_seen_item_id_list_v2: Any
    offline_info_list: Any
    personal_tag_list: Any
    platform_sync_info: Any
    prevent_download: bool | None
    private_relation_list: Any
    profile_component_disabled: Any
    profile_mob_params: Any
    react_setting: int | None
    reflow_page_gid: int | None
    reflow_page_uid: int | None
    region: str | None
    relative_users: Any
    risk_notice_text: str | None
    room_id: int | None
    room_id_str: str | None
    school_category: int | None
    school_name: str | None
    school_poi_id: str | None
    school_type: int | None
    search_impr: SearchImpr
    sec_uid: str | None
    secret: int | None
    shield_comment_notice: int | None
    shield_digg_notice: int | None
    shield_follow_notice: int | None
    short_id: str | None
    show_gender_strategy: int | None
    show_image_bubble: bool | None
    show_nearby_active: bool | None
    signature: str | None
    signature_display_lines: int | None
    signature_extra: Any
    social_real_relation_type: int | None
    special_follow_status: int | None
    special_lock: int | None
    special_people_labels: Any
    status: int | None
    stitch_setting: int | None
    story25_comment: int | None
    story_count: int | None
    story_interactive: int | None
    story_open: bool | None
    story_ttl: int | None
    sync_to_toutiao: int | None
    text_extra: Any
    total_favorited: int | None
    tw_expire_time: int | None
    twitter_id: str | None
    twitter_name: str | None
    type_label: Any
    uid: str | None
    unique_id: str | None
    unique_id_modify_time: int | None
    """Epoch seconds."""
    urge_detail: UrgeDetail
    user_age: int | None
    user_canceled: bool | None
    user_mode: int | None
    user_not_see: int | None
    user_not_show: int | None
    user_period: int | None
    user_permissions: Any
    user_rate: int | None
    user_tags: Any
    verification_permission_ids: Any
    verification_type: int | None
    verify_info: str | None
    video_icon: VideoIcon
    weibo_name: str | None
    weibo_schema: str | None
    weibo_url: str | None
    weibo_verify: str | None
    white_cover_url: Any
    with_commerce_entry: bool | None
    with_dou_entry: bool | None
    with_fusion_shop_entry: bool | None
    with_shop_entry: bool | None
    youtube_channel_id: str | None
    youtube_channel_title: str | None
    youtube_expire_time: int | None


class VideoIcon(Record):
    """`data.comments[].user.avatar_168x168`, `data.comments[].user.avatar_300x300`, `data.comments[].user.avatar_larger` and 3 more places; seen 6 times."""

    height: int | None
    uri: str | None
    url_list: list[str]
    width: int | None
