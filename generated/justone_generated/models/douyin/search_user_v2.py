# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douyin/search-user/v2.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import PageOf, Record

__all__ = [
    "SearchUserV2",
    "BusinessConfig",
    "BusinessConfigExtra",
    "BusinessData",
    "CardProtocalStruct",
    "Children",
    "Data",
    "DebugData",
    "Extra",
    "Feedback",
    "GlobalConfig",
    "Log",
    "LogPb",
    "NextPage",
    "RenderExtra",
    "RenderInfo",
    "RootLog",
    "Struct",
    "TimeCost",
]


class SearchUserV2(PageOf["BusinessData"]):
    """`data`; seen 1 time."""

    business_config: BusinessConfig
    business_data: list[BusinessData]
    extra: Extra
    global_config: GlobalConfig
    log: RootLog
    log_pb: LogPb
    mock_recall_path: str | None
    path: str | None
    render_info: list[RenderInfo]
    status_code: int | None
    struct: Struct
    success: bool | None
    time_cost: TimeCost


class BusinessConfig(Record):
    """`data.business_config`; seen 1 time."""

    ad_info: Any
    card_count: int | None
    extra: BusinessConfigExtra
    extra_fresh_struct: Any
    feedback: Feedback
    filter_bar: Any
    has_more: int | None
    is_filter_search: int | None
    keyword: str | None
    next_page: NextPage
    poi_search_info: str | None
    pre_loadmore_config: Any
    search_nil_info: Any


class BusinessConfigExtra(Record):
    """`data.business_config.extra`; seen 1 time."""

    hidden_filter: bool | None
    is_filter_search: int | None
    req_start_ts: int | None
    """Epoch milliseconds."""


class BusinessData(Record):
    """`data.business_data[]`; seen 1 time."""

    card_id: str | None
    data: Data
    data_id: str | None
    log: Log
    type: int | None


class CardProtocalStruct(Record):
    """`data.business_data[].data.card_protocal_struct`; seen 1 time."""

    render_extra: RenderExtra
    render_type: int | None


class Children(Record):
    """`data.struct.children[]`; seen 1 time."""

    data_id: str | None
    fp: str | None
    id: str | None
    render_id: str | None


class Data(Record):
    """`data.business_data[].data`; seen 1 time."""

    aweme_list: Any
    card_id: str | None
    card_protocal_struct: CardProtocalStruct
    card_style_type: int | None
    card_type: int | None
    card_type_name: str | None
    debug_data: DebugData
    debug_diff_info: dict[str, Any]
    doc_type: int | None
    ecom_goods_list: Any
    height: int | None
    log_data: Log
    music_info_list: Any
    ops: Any
    origin_type: int | None
    provider_doc_id: int | None
    provider_doc_id_str: str | None
    qishui_music_list: Any
    raw_data: str | None
    schema: str | None
    send_back: str | None
    shoot_position_list: Any
    show_tab: Any
    sub_card_list: Any
    tab: Any
    type: int | None


class DebugData(Record):
    """`data.business_data[].data.debug_data`; seen 1 time."""

    filter_debug_info_list: Any


class Extra(Record):
    """`data.extra`; seen 1 time."""

    device_score: int | None
    fatal_item_ids: list[Any]
    logid: str | None
    now: int | None
    """Epoch milliseconds."""
    scenes: Any
    search_request_id: str | None


class Feedback(Record):
    """`data.business_config.feedback`; seen 1 time."""

    text_first: str | None
    text_second: str | None
    url: str | None


class GlobalConfig(Record):
    """`data.global_config`; seen 1 time."""

    hidden_filter: bool | None


class Log(Record):
    """`data.business_data[].log`, `data.business_data[].data.log_data`; seen 2 times."""

    dcm: str | None


class LogPb(Record):
    """`data.log_pb`; seen 1 time."""

    impr_id: str | None


class NextPage(Record):
    """`data.business_config.next_page`; seen 1 time."""

    cursor: int | None
    keyword: str | None
    poi_search_info: str | None
    search_id: str | None
    search_request_id: str | None


class RenderExtra(Record):
    """`data.render_info[].render_extra`, `data.business_data[].data.card_protocal_struct.render_extra`; seen 2 times."""

    card_type_name: str | None
    height: int | None
    schema: str | None
    type: int | None


class RenderInfo(Record):
    """`data.render_info[]`; seen 1 time."""

    render_extra: RenderExtra
    render_id: str | None
    render_type: int | None
    ui_info: Any


class RootLog(Record):
    """`data.log`; seen 1 time."""

    impr_id: str | None
    search_id: str | None
    search_keyword: str | None


class Struct(Record):
    """`data.struct`; seen 1 time."""

    children: list[Children]
    fp: str | None
    id: str | None
    layout_type: int | None


class TimeCost(Record):
    """`data.time_cost`; seen 1 time."""

    stream_inner: int | None
