# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/xiaohongshu/get-user/v4.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = [
    "GetUserV4",
    "AllShowTabConfig",
    "AvatarPendant",
    "BannerInfo",
    "BrandAccountInfo",
    "BuyerInfo",
    "Conversion",
    "ExtraMap",
    "HulaTabs",
    "Interaction",
    "Level",
    "NoteNumStat",
    "RedClubInfo",
    "Result",
    "ShareInfo",
    "ShareInfoV2",
    "TabPublic",
    "TabVisible",
    "Tag",
    "UserDescInfo",
]


class GetUserV4(Record):
    """`data`; seen 1 time."""

    avatar_like_status: bool | None
    avatar_pendant: AvatarPendant
    banner_info: BannerInfo
    blocked: bool | None
    blocking: bool | None
    brand_account_info: BrandAccountInfo
    buyer_info: BuyerInfo
    collected: int | None
    collected_book_num: int | None
    collected_brand_num: int | None
    collected_movie_num: int | None
    collected_notes_num: int | None
    collected_poi_num: int | None
    collected_product_num: int | None
    collected_tags_num: int | None
    community_rule_url: str | None
    default_collection_tab: str | None
    desc: str | None
    desc_at_users: list[Any]
    fans: int | None
    follows: int | None
    fstatus: str | None
    gender: int | None
    hula_tabs: HulaTabs
    identity_deeplink: str | None
    identity_label_migrated: bool | None
    imageb: str | None
    images: str | None
    interactions: list[Interaction]
    ip_location: str | None
    is_login_user_pro_account: bool | None
    is_recommend_level_illegal: bool | None
    level: Level
    liked: int | None
    location: str | None
    location_jump: bool | None
    nboards: int | None
    ndiscovery: int | None
    nickname: str | None
    note_num_stat: NoteNumStat
    real_name_deep_target: int | None
    real_name_info: str | None
    recommend_info: str | None
    recommend_info_icon: str | None
    red_club_info: RedClubInfo
    red_id: str | None
    red_official_verified: bool | None
    red_official_verify_base_info: str | None
    red_official_verify_content: str | None
    red_official_verify_type: int | None
    remark_name: str | None
    result: Result
    sec_account_deeplink: str | None
    share_info: ShareInfo
    share_info_v2: ShareInfoV2
    share_link: str | None
    show_extra_info_button: bool | None
    tab_public: TabPublic
    tab_visible: TabVisible
    tags: list[Tag]
    user_desc_info: UserDescInfo
    user_role_type: int | None
    user_widget_switch: bool | None
    userid: str | None
    zhong_tong_bar_info: BrandAccountInfo


class AllShowTabConfig(Record):
    """`data.hula_tabs.all_show_tab_config[]`; seen 2 times."""

    tab_id: str | None
    tab_index_weight: int | None
    tab_name: str | None


class AvatarPendant(Record):
    """`data.avatar_pendant`; seen 1 time."""

    current_user_pendant: bool | None
    current_user_pet: bool | None


class BannerInfo(Record):
    """`data.banner_info`; seen 1 time."""

    bg_color: str | None
    image: str | None
    like_status: bool | None


class BrandAccountInfo(Record):
    """`data.brand_account_info`, `data.zhong_tong_bar_info`; seen 2 times."""

    conversions: list[Conversion]


class BuyerInfo(Record):
    """`data.buyer_info`; seen 1 time."""

    choice_id: str | None
    extra_map: ExtraMap
    tab_name: str | None


class Conversion(Record):
    """`data.brand_account_info.conversions[]`; seen 3 times."""

    icon: str | None
    id: str | None
    is_red_shop: bool | None
    is_shop: bool | None
    link: str | None
    name: str | None
    sub_title: str | None


class ExtraMap(Record):
    """`data.buyer_info.extra_map`; seen 1 time."""

    curationGoodsSearch: str | None


class HulaTabs(Record):
    """`data.hula_tabs`; seen 1 time."""

    all_show_tab_config: list[AllShowTabConfig]
    tab_id_selected: str | None


class Interaction(Record):
    """`data.interactions[]`; seen 3 times."""

    count: int | None
    is_private: bool | None
    name: str | None
    toast: str | None
    type: str | None


class Level(Record):
    """`data.level`; seen 1 time."""

    image_link: str | None
    number: int | None


class NoteNumStat(Record):
    """`data.note_num_stat`; seen 1 time."""

    collected: int | None
    liked: int | None
    posted: int | None


class RedClubInfo(Record):
    """`data.red_club_info`; seen 1 time."""

    red_club: bool | None
    red_club_level: int | None
    red_club_url: str | None
    redclubscore: int | None


class Result(Record):
    """`data.result`; seen 1 time."""

    code: int | None
    message: str | None
    success: bool | None


class ShareInfo(Record):
    """`data.share_info`; seen 1 time."""

    content: str | None
    title: str | None


class ShareInfoV2(Record):
    """`data.share_info_v2`; seen 1 time."""

    content: str | None
    ecom_content: str | None
    ecom_share_link: str | None
    ecom_title: str | None
    title: str | None


class TabPublic(Record):
    """`data.tab_public`; seen 1 time."""

    collection: bool | None
    collection_board: bool | None
    collection_note: bool | None
    seed: bool | None


class TabVisible(Record):
    """`data.tab_visible`; seen 1 time."""

    buyer: bool | None
    collect: bool | None
    like: bool | None
    note: bool | None
    seed: bool | None


class Tag(Record):
    """`data.tags[]`; seen 4 times."""

    icon: str | None
    name: str | None
    tag_type: str | None


class UserDescInfo(Record):
    """`data.user_desc_info`; seen 1 time."""

    desc: str | None
    desc_at_users: list[Any]
    desc_keywords_switch: bool | None
    desc_with_placeholder: str | None
