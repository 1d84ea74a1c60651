# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douyin/get-user-detail/v3.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = [
    "GetUserDetailV3",
    "AnchorInfo",
    "CardEntry",
    "CommerceInfo",
    "CommercePermissions",
    "CommerceUserInfo",
    "CoverAndHeadImageInfo",
    "EndorsementInfo",
    "EnterpriseTab",
    "Extra",
    "FollowersDetail",
    "GeneralPermission",
    "LifeStoryBlock",
    "LogPb",
    "MateRelation",
    "MusicCardData",
    "OfflineInfo",
    "OriginalMusician",
    "PersonalTag",
    "PrivateTab",
    "ProfileCover",
    "ProfileMobParam",
    "ProfileShow",
    "ProfileTabInfo",
    "ProfileTabListV2",
    "ShareImageUrl",
    "ShareInfo",
    "TabSettings",
    "UrgeDetail",
    "Url",
    "User",
    "UserPermission",
    "VideoIcon",
]


class GetUserDetailV3(Record):
    """`data`; seen 1 time."""

    extra: Extra
    log_pb: LogPb
    status_code: int | None
    status_msg: Any
    user: User


class AnchorInfo(Record):
    """`data.user.anchor_info`; seen 1 time."""

    scheduled_master_switch: bool | None
    scheduled_profile_switch: bool | None
    scheduled_time_text: str | None


class CardEntry(Record):
    """`data.user.card_entries[]`; seen 1 time."""

    card_data: str | None
    """JSON in text."""
    event_params: str | None
    """JSON in text."""
    goto_url: str | None
    icon_dark: ShareImageUrl
    icon_light: ShareImageUrl
    sub_title: str | None
    title: str | None
    type: int | None


class CommerceInfo(Record):
    """`data.user.commerce_info`; seen 1 time."""

    challenge_list: list[Any]
    head_image_list: Any
    offline_info_list: Any
    smart_phone_list: Any
    task_list: Any


class CommercePermissions(Record):
    """`data.user.commerce_permissions`; seen 1 time."""

    enterprise: int | None
    head_image: int | None


class CommerceUserInfo(Record):
    """`data.user.commerce_user_info`; seen 1 time."""

    ad_revenue_rits: Any
    has_ads_entry: bool | None
    show_star_atlas_cooperation: bool | None
    star_atlas: int | None


class CoverAndHeadImageInfo(Record):
    """`data.user.cover_and_head_image_info`; seen 1 time."""

    cover_list: Any
    profile_cover_list: list[ProfileCover]


class EndorsementInfo(Record):
    """`data.user.endorsement_info_list[]`; seen 1 time."""

    action: str | None
    dark_icon_url: str | None
    endorsement_type: int | None
    light_icon_url: str | None
    line_break_type: int | None
    link_type: str | None
    text: str | None


class EnterpriseTab(Record):
    """`data.user.tab_settings.enterprise_tab`; seen 1 time."""

    show_tab_settings: bool | None
    show_tab_style: int | None
    tab_link: str | None
    tab_type: int | None
    title: str | None


class Extra(Record):
    """`data.extra`; seen 1 time."""

    fatal_item_ids: Any
    logid: str | None
    now: int | None
    """Epoch milliseconds."""
    search_request_id: Any


class FollowersDetail(Record):
    """`data.user.followers_detail[]`; seen 3 times."""

    app_name: str | None
    apple_id: str | None
    download_url: str | None
    fans_count: int | None
    icon: str | None
    name: str | None
    open_url: str | None
    package_name: str | None


class GeneralPermission(Record):
    """`data.user.general_permission`; seen 1 time."""

    fans_page_toast: int | None
    following_follower_list_toast: int | None
    is_hit_active_fans_grayed: bool | None


class LifeStoryBlock(Record):
    """`data.user.life_story_block`; seen 1 time."""

    life_story_block: bool | None


class LogPb(Record):
    """`data.log_pb`; seen 1 time."""

    impr_id: str | None


class MateRelation(Record):
    """`data.user.mate_relation`; seen 1 time."""

    mate_apply_forward: int | None
    mate_apply_reverse: int | None
    mate_status: int | None


class MusicCardData(Record):
    """`data.user.original_musician.music_card_data`; seen 1 time."""

    artist_id: str | None
    artist_name: str | None
    music_tab_style: int | None
    self_switch: int | None


class OfflineInfo(Record):
    """`data.user.offline_info_list[]`; seen 2 times."""

    action: str | None
    link_type: str | None
    offline_info_type: int | None
    text: str | None


class OriginalMusician(Record):
    """`data.user.original_musician`; seen 1 time."""

    digg_count: int | None
    music_card_data: MusicCardData
    music_count: int | None
    music_used_count: int | None


class PersonalTag(Record):
    """`data.user.personal_tag_list[]`; seen 1 time."""

    personal_tag_type: int | None
    text: str | None


class PrivateTab(Record):
    """`data.user.tab_settings.private_tab`; seen 1 time."""

    private_tab_style: int | None
    show_private_tab: bool | None


class ProfileCover(Record):
    """`data.user.cover_and_head_image_info.profile_cover_list[]`; seen 1 time."""

    cover_url: Url
    dark_cover_color: str | None
    light_cover_color: str | None


class ProfileMobParam(Record):
    """`data.user.profile_mob_params[]`; seen 1 time."""

    event_key: str | None
    mob_params: str | None
    """JSON in text."""


class ProfileShow(Record):
    """`data.user.profile_show`; seen 1 time."""

    identify_auth_infos: Any


class ProfileTabInfo(Record):
    """`data.user.profile_tab_info`; seen 1 time."""

    profile_landing_tab: int | None
    profile_tab_list: Any
    profile_tab_list_v2: list[ProfileTabListV2]


class ProfileTabListV2(Record):
    """`data.user.profile_tab_info.profile_tab_list_v2[]`; seen 2 times."""

    id: int | None
    name: str | None
    name_en: str | None


class ShareImageUrl(Record):
    """`data.user.share_info.share_image_url`, `data.user.card_entries[].icon_dark`, `data.user.card_entries[].icon_light`; seen 3 times."""

    url_list: list[str]


class ShareInfo(Record):
    """`data.user.share_info`; seen 1 time."""

    bool_persist: int | None
    life_share_ext: str | None
    """JSON in text."""
    share_desc: str | None
    share_image_url: ShareImageUrl
    share_qrcode_url: Url
    share_title: str | None
    share_url: str | None
    share_weibo_desc: str | None


class TabSettings(Record):
    """`data.user.tab_settings`; seen 1 time."""

    enterprise_tab: EnterpriseTab
    private_tab: PrivateTab


class UrgeDetail(Record):
    """`data.user.urge_detail`; seen 1 time."""

    ctl_map: str | None
    """JSON in text."""
    user_urged: int | None


class Url(Record):
    """`data.user.cover_url[]`, `data.user.share_info.share_qrcode_url`, `data.user.white_cover_url[]` and 1 more places; seen 6 times."""

    uri: str | None
    url_list: list[str]
    """Items: signed address."""


class User(Record):
    """`data.user`; seen 1 time."""

    account_cert_info: str | None
    """JSON in text."""
    anchor_info: AnchorInfo
    apple_account: int | None
    avatar_168x168: VideoIcon
    avatar_300x300: VideoIcon
    avatar_is_digged: bool | None
    avatar_larger: VideoIcon
    avatar_medium: VideoIcon
    avatar_thumb: VideoIcon
    aweme_count: int | None
    aweme_count_correction_threshold: int | None
    birthday: str | None
    birthday_hide_level: int | None
    can_set_item_cover: bool | None
    can_show_group_card: int | None
    card_entries: list[CardEntry]
    city: str | None
    close_friend_type: int | None
    commerce_info: CommerceInfo
    commerce_permissions: CommercePermissions
    commerce_user_info: CommerceUserInfo
    commerce_user_level: int | None
    country: str | None
    cover_and_head_image_info: CoverAndHeadImageInfo
    cover_colour: str | None
    cover_url: list[Url]
    custom_verify: str | None
    district: str | None
    dongtai_count: int | None
    dynamic_cover: dict[str, Any]
    elfemoji_status: int | None
    enable_ai_double: int | None
    enable_wish: bool | None
    endorsement_info_list: list[EndorsementInfo]
    enterprise_user_info: str | None
    """JSON in text."""
    enterprise_verify_reason: str | None
    evaluation_count: int | None
    familiar_confidence: int | None
    favorite_permission: int | None
    favoriting_count: int | None
    follow_guide: bool | None
    follow_status: int | None
    follower_count: int | None
    follower_request_status: int | None
    follower_status: int | None
    followers_detail: list[FollowersDetail]
    following_count: int | None
    forward_count: int | None
    gender: int | None
    general_permission: GeneralPermission
    has_e_account_role: bool | None
    has_subscription: bool | None
    hide_request_update: int | None
    im_primary_role_id: int | None
    im_role_ids: list[int]
    image_send_exempt: bool | None
    ins_id: str | None
    ip_location: str | None
    is_activity_user: bool | None
    is_ban: bool | None
    is_block: bool | None
    is_blocked: bool | None
    is_effect_artist: bool | None
    is_gov_media_vip: bool | None
    is_im_oversea_user: int | None
    is_mix_user: bool | None
    is_not_show: bool | None
    is_series_user: bool | None
    is_sharing_profile_user: int | None
    is_star: bool | None
    life_story_block: LifeStoryBlock
    live_commerce: bool | None
    live_status: int | None
    location: str | None
    mate_add_permission: int | None
    mate_relation: MateRelation
    max_follower_count: int | None
    message_chat_entry: bool | None
    mix_count: int | None
    mplatform_followers_count: int | None
    nickname: str | None
    no_recommend_user: bool | None
    offline_info_list: list[OfflineInfo]
    original_musician: OriginalMusician
    personal_tag_list: list[PersonalTag]
    pigeon_daren_status: str | None
    pigeon_daren_warn_tag: str | None
    profile_component_disabled: list[str]
    profile_mob_params: list[ProfileMobParam]
    profile_record_params: str | None
    """JSON in text."""
    profile_show: ProfileShow
    profile_tab_info: ProfileTabInfo
    profile_tab_type: int | None
    province: str | None
    public_collects_count: int | None
    publish_landing_tab: int | None
    r_fans_group_info: dict[str, Any]
    recommend_reason_relation: str | None
    recommend_user_reason_source: int | None
    risk_notice_text: str | None
    role_id: str | None
    room_id: int | None
    room_id_str: str | None
    sec_uid: str | None
    secret: int | None
    series_count: int | None
    share_info: ShareInfo
    short_id: str | None
    show_favorite_list: bool | None
    show_subscription: bool | None
    signature: str | None
    signature_display_lines: int | None
    signature_language: str | None
    social_real_relation_type: int | None
    special_follow_status: int | None
    store_region: str | None
    story_tab_empty: bool | None
    sync_to_toutiao: int | None
    tab_settings: TabSettings
    template_count: int | None
    total_favorited: int | None
    total_favorited_correction_threshold: int | None
    twitter_id: str | None
    twitter_name: str | None
    uid: str | None
    unique_id: str | None
    urge_detail: UrgeDetail
    use_diverse_digg_style: bool | None
    user_age: int | None
    user_not_see: int | None
    user_not_show: int | None
    user_permissions: list[UserPermission]
    verification_type: int | None
    video_cover: dict[str, Any]
    video_icon: VideoIcon
    watch_status: bool | None
    white_cover_url: list[Url]
    with_commerce_enterprise_tab_entry: bool | None
    with_commerce_entry: bool | None
    with_fusion_shop_entry: bool | None
    with_new_goods: bool | None
    youtube_channel_id: str | None
    youtube_channel_title: str | None


class UserPermission(Record):
    """`data.user.user_permissions[]`; seen 1 time."""

    key: str | None
    value: str | None


class VideoIcon(Record):
    """`data.user.avatar_168x168`, `data.user.avatar_300x300`, `data.user.avatar_larger` and 3 more places; seen 6 times."""

    height: int | None
    uri: str | None
    url_list: list[str]
    width: int | None
