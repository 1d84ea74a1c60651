# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douyin-xingtu/search-kol-simple/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing
from typing import Any

from ..._record import KeyNames, PageOf, Record

__all__ = [
    "SearchKolSimpleV1",
    "AttributeDatas",
    "Author",
    "AuthorExtraData",
    "BaseResp",
    "DemanderBehavior",
    "ExtraData",
    "Item",
    "Pagination",
    "PriceInfo",
    "TaskInfo",
]


class SearchKolSimpleV1(PageOf["Author"]):
    """`data`; seen 1 time."""

    authors: list[Author]
    base_resp: BaseResp
    extra_data: ExtraData
    pagination: Pagination


class AttributeDatas(Record):
    """`data.authors[].attribute_datas`; seen 1 time."""

    assign_cpm_suggest_price: str | None
    author_avatar_frame_icon: str | None
    author_ecom_level: str | None
    author_level_game: str | None
    author_level_other: str | None
    author_status: str | None
    author_thin_mid_word_association_index: str | None
    """JSON in text."""
    author_type: str | None
    avatar_uri: str | None
    brand_boost_vv: str | None
    """Count in text."""
    city: str | None
    content_theme_labels_180d: str | None
    """JSON in text."""
    core_user_id: str | None
    e_commerce_enable: str | None
    ecom_avg_order_value_30d_range: str | None
    ecom_gmv_30d_range: str | None
    ecom_gpm_30d_range: str | None
    ecom_score: str | None
    ecom_video_ctr_30d_range: str | None
    ecom_video_mid_click_pv_30d_range: str | None
    ecom_video_product_num_30d: str | None
    enroll_task_price_list: str | None
    expected_cpa3_level: str | None
    expected_natural_play_num: str | None
    """Count in text."""
    expected_play_num: str | None
    """Count in text."""
    fans_increment_rate_within_15d: str | None
    fans_increment_within_15d: str | None
    fans_increment_within_30d: str | None
    follower: str | None
    """Count in text."""
    game_type: str | None
    gender: str | None
    grade: str | None
    id: str | None
    interact_rate_within_30d: str | None
    interaction_median_30d: str | None
    is_ad_star_cur_high_quality_author: str | None
    is_black_horse_author: str | None
    is_cocreate_author: str | None
    is_cpm_project_author: str | None
    is_excellenct_author: str | None
    is_short_drama: str | None
    last_10_items: str | None
    link_convert_index: str | None
    link_convert_index_by_industry: str | None
    link_i_cnt_by_industry: str | None
    """Count in text."""
    link_k_cnt_by_industry: str | None
    """Count in text."""
    link_l_cnt_by_industry: str | None
    """Count in text."""
    link_link_cnt_by_industry: str | None
    """Count in text."""
    link_n_cnt_by_industry: str | None
    """Count in text."""
    link_recommend_index_by_industry: str | None
    link_shopping_index: str | None
    link_spread_index: str | None
    link_spread_index_by_industry: str | None
    link_star_index: str | None
    link_star_index_by_industry: str | None
    link_user_type_by_industry: str | None
    local_lower_threshold_author: str | None
    nick_name: str | None
    pic_expected_play_num: str | None
    """Count in text."""
    play_over_rate_within_30d: str | None
    price_1_20: str | None
    price_20_60: str | None
    price_60: str | None
    promotion_prospective_1_20_cpm: str | None
    promotion_prospective_20_60_cpm: str | None
    promotion_prospective_60_cpm: str | None
    promotion_prospective_vv: str | None
    """Count in text."""
    prospective_1_20_cpm: str | None
    prospective_20_60_cpm: str | None
    prospective_60_cpm: str | None
    province: str | None
    search_after_view_index_by_industry: str | None
    sn_expected_play_num: str | None
    """Count in text."""
    sn_interact_rate_within_30d: str | None
    sn_play_over_rate_within_30d: str | None
    sn_prospective_1_20_cpe: str | None
    sn_prospective_1_20_cpm: str | None
    sn_prospective_20_60_cpe: str | None
    sn_prospective_20_60_cpm: str | None
    sn_prospective_60_cpe: str | None
    sn_prospective_60_cpm: str | None
    star_ecom_video_num_30d: str | None
    star_excellent_author: str | None
    star_index: str | None
    star_qianchuan_high_potential: str | None
    star_whispers_author: str | None
    tags_relation: str | None
    """JSON in text."""
    video_brand_boost: str | None
    video_brand_boost_vv: str | None
    """Count in text."""
    vv_median_30d: str | None


class Author(Record):
    """`data.authors[]`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"items_": "items"}
    attribute_datas: AttributeDatas
    extra_data: AuthorExtraData
    items_: list[Item]
    star_id: str | None
    task_infos: list[TaskInfo]


class AuthorExtraData(Record):
    """`data.authors[].extra_data`; seen 1 time."""

    content_query_from_word: str | None
    content_query_score: int | None
    debug_info: str | None
    demander_behavior: DemanderBehavior
    recall_from: list[str]
    recall_return_infos: dict[str, Any]
    recommend_types: list[Any]


class BaseResp(Record):
    """`data.base_resp`; seen 1 time."""

    status_code: int | None
    status_message: str | None


class DemanderBehavior(Record):
    """`data.authors[].extra_data.demander_behavior`; seen 1 time."""

    added_author_list: bool | None
    cooperated: bool | None
    viewd_author_page: bool | None


class ExtraData(Record):
    """`data.extra_data`; seen 1 time."""

    is_cpm_project_search: bool | None
    search_author_count: int | None
    search_item_count: int | None
    search_session_id: str | None


class Item(Record):
    """`data.authors[].items[]`; seen 1 time."""

    item_id: str | None
    video_tag: int | None
    vv: int | None


class Pagination(Record):
    """`data.pagination`; seen 1 time."""

    has_more: bool | None
    limit: int | None
    page: int | None
    total_count: int | None


class PriceInfo(Record):
    """`data.authors[].task_infos[].price_infos[]`; seen 1 time."""

    end_time: str | None
    """Epoch seconds."""
    platform_source: int | None
    price: int | None
    price_extra_info: dict[str, Any]
    start_time: str | None
    """Epoch seconds."""
    task_category: int | None
    video_type: int | None
    video_type_status: int | None


class TaskInfo(Record):
    """`data.authors[].task_infos[]`; seen 1 time."""

    online_status: int | None
    platform_source: int | None
    price_infos: list[PriceInfo]
    task_category: int | None
    task_status: int | None
