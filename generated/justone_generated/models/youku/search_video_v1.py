# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/youku/search-video/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import PageOf, Record

__all__ = [
    "SearchVideoV1",
    "Action",
    "ActionReport",
    "ActionReportTrackInfo",
    "Cate",
    "Coupon",
    "Data",
    "DataAction",
    "DataData",
    "Duration",
    "FeatureDto",
    "Filter",
    "Format",
    "GlobalControlParam",
    "IconCorner",
    "LeftButtonDto",
    "LeftButtonDtoAction",
    "LeftButtonDtoActionReport",
    "MoreButtonDto",
    "Node",
    "NodeData",
    "PosterDto",
    "RecommendDto",
    "Report",
    "ReportTrackInfo",
    "RightButtonDto",
    "RightButtonDtoAction",
    "RightButtonDtoActionReport",
    "RightButtonDtoActionReportTrackInfo",
    "Style",
    "Tab",
    "TitleDto",
    "TrackInfo",
]


class SearchVideoV1(PageOf["Node"]):
    """`data`; seen 1 time."""

    api: str | None
    data: Data
    ret: list[str]
    v: str | None


class Action(Record):
    """`data.data.nodes[].data.action`, `data.data.nodes[].data.moreButtonDTO.action`, `data.data.nodes[].data.posterDTO.action` and 1 more places; seen 5 times."""

    report: ActionReport
    type: str | None
    value: str | None


class ActionReport(Record):
    """`data.data.nodes[].data.action.report`; seen 5 times."""

    arg1: str | None
    scm: str | None
    spm: str | None
    trackInfo: ReportTrackInfo


class ActionReportTrackInfo(Record):
    """`data.data.nodes[].data.leftButtonDTO.action.report.trackInfo`; seen 1 time."""

    object_title: str | None


class Cate(Record):
    """`data.data.data.filter.cate[]`; seen 1 time."""

    id: str | None
    title: str | None


class Coupon(Record):
    """`data.data.nodes[].data.coupon`; seen 1 time."""

    action_type: str | None
    activity_code: str | None
    activity_id: str | None
    cashierPageKey: str | None
    cashier_ab_test: str | None
    cashier_attributes: str | None
    crm_d: str | None
    crm_params: str | None
    delivery_white_list_flag: str | None
    goods_id: str | None
    goods_rights_type: int | None
    goods_type: int | None
    highlight: int | None
    link: str | None
    link_style: int | None
    one_day_upgrade: bool | None
    out_task_id: int | None
    payType: str | None
    playRules: int | None
    product_id: str | None
    product_sku_id: str | None
    render_status: int | None
    scm: str | None
    sku_id: str | None
    title: str | None
    userMaterialType: int | None


class Data(Record):
    """`data.data`; seen 1 time."""

    data: DataData
    id: int | None
    level: int | None
    more: bool | None
    nodes: list[Node]
    type: int | None


class DataAction(Record):
    """`data.data.data.action`; seen 1 time."""

    report: Report


class DataData(Record):
    """`data.data.data`; seen 1 time."""

    action: DataAction
    displaySearchTerms: str | None
    filter: Filter
    globalControlParam: GlobalControlParam
    highlightWord: str | None
    hitNFMode: bool | None
    isEnd: int | None
    isModule: bool | None
    pg: int | None
    pz: int | None
    rstate: int | None
    status: str | None
    total: int | None
    typeVersion: str | None


class Duration(Record):
    """`data.data.data.filter.duration[]`; seen 1 time."""

    title: str | None
    value: str | None


class FeatureDto(Record):
    """`data.data.nodes[].data.featureDTO`; seen 1 time."""

    text: str | None


class Filter(Record):
    """`data.data.data.filter`; seen 1 time."""

    cate: list[Cate]
    duration: list[Duration]
    format: list[Format]
    newType: bool | None
    tab: list[Tab]


class Format(Record):
    """`data.data.data.filter.format[]`, `data.data.data.filter.tab[].orders[]`; seen 2 times."""

    title: str | None
    value: int | None


class GlobalControlParam(Record):
    """`data.data.data.globalControlParam`; seen 1 time."""

    closeRetentionPop: bool | None


class IconCorner(Record):
    """`data.data.nodes[].data.posterDTO.iconCorner`, `data.data.nodes[].data.showMediaTag[]`; seen 2 times."""

    tagText: str | None
    tagType: int | None


class LeftButtonDto(Record):
    """`data.data.nodes[].data.leftButtonDTO`; seen 1 time."""

    action: LeftButtonDtoAction
    buttonType: str | None
    displayName: str | None


class LeftButtonDtoAction(Record):
    """`data.data.nodes[].data.leftButtonDTO.action`; seen 1 time."""

    report: LeftButtonDtoActionReport
    type: str | None
    value: str | None


class LeftButtonDtoActionReport(Record):
    """`data.data.nodes[].data.leftButtonDTO.action.report`; seen 1 time."""

    arg1: str | None
    scm: str | None
    spm: str | None
    trackInfo: ActionReportTrackInfo


class MoreButtonDto(Record):
    """`data.data.nodes[].data.moreButtonDTO`; seen 1 time."""

    action: Action
    title: str | None


class Node(Record):
    """`data.data.nodes[]`, `data.data.nodes[].nodes[]`; seen 3 times."""

    data: NodeData
    id: int | None
    level: int | None
    more: bool | None
    nodes: list[Node]
    style: list[Style]
    type: int | None


class NodeData(Record):
    """`data.data.nodes[].data`; seen 2 times."""

    action: Action
    animeEdition: int | None
    cateId: int | None
    cats: str | None
    completed: int | None
    coupon: Coupon
    disableClick: bool | None
    docId: str | None
    docSource: int | None
    episodeCollect: int | None
    episodeTotal: int | None
    episodeType: int | None
    exclusive: int | None
    featureDTO: FeatureDto
    hasYouku: int | None
    info: str | None
    isTrailer: int | None
    isYouku: int | None
    itemLog: str | None
    leftButtonDTO: LeftButtonDto
    logCate: str | None
    mediaCompleted: int | None
    moreButtonDTO: MoreButtonDto
    needLess: bool | None
    paid: int | None
    posterDTO: PosterDto
    programId: str | None
    realShowId: str | None
    recommendDTO: RecommendDto
    recommendDisplayType: str | None
    rightButtonDTO: RightButtonDto
    schema: str | None
    showId: str | None
    showIdValid: int | None
    showMediaTag: list[IconCorner]
    sourceId: int | None
    sourceName: str | None
    stripeBottom: str | None
    tempTitle: str | None
    thumbUrl: str | None
    titleDTO: TitleDto
    ugcSupply: int | None
    version: int | None


class PosterDto(Record):
    """`data.data.nodes[].data.posterDTO`; seen 1 time."""

    action: Action
    iconCorner: IconCorner
    posterType: str | None
    vThumbUrl: str | None


class RecommendDto(Record):
    """`data.data.nodes[].data.recommendDTO`; seen 1 time."""

    recommendLeftIcon: str | None
    recommends: list[TitleDto]
    showType: int | None


class Report(Record):
    """`data.data.data.action.report`; seen 1 time."""

    pageName: str | None
    trackInfo: TrackInfo


class ReportTrackInfo(Record):
    """`data.data.nodes[].data.action.report.trackInfo`; seen 3 times."""

    cid: int | None
    group_id: str | None
    group_num: int | None
    group_type: int | None
    item_log: str | None
    object_num: int | None
    object_title: str | None
    object_type: int | None
    object_url: str | None
    recommend_source: str | None
    recommend_title: str | None
    source_id: int | None


class RightButtonDto(Record):
    """`data.data.nodes[].data.rightButtonDTO`; seen 1 time."""

    action: RightButtonDtoAction
    buttonType: int | None
    displayName: str | None
    isDownload: bool | None


class RightButtonDtoAction(Record):
    """`data.data.nodes[].data.rightButtonDTO.action`; seen 1 time."""

    report: RightButtonDtoActionReport
    type: str | None
    value: str | None


class RightButtonDtoActionReport(Record):
    """`data.data.nodes[].data.rightButtonDTO.action.report`; seen 1 time."""

    arg1: str | None
    scm: str | None
    spm: str | None
    trackInfo: RightButtonDtoActionReportTrackInfo


class RightButtonDtoActionReportTrackInfo(Record):
    """`data.data.nodes[].data.rightButtonDTO.action.report.trackInfo`; seen 1 time."""

    group_id: str | None
    group_num: int | None
    group_type: int | None
    isplay: int | None
    object_id: str | None
    object_title: str | None
    object_type: int | None
    object_url: str | None


class Style(Record):
    """`data.data.nodes[].style[]`; seen 3 times."""

    type: int | None


class Tab(Record):
    """`data.data.data.filter.tab[]`; seen 1 time."""

    id: str | None
    orders: list[Format]
    title: str | None


class TitleDto(Record):
    """`data.data.nodes[].data.titleDTO`, `data.data.nodes[].data.recommendDTO.recommends[]`; seen 2 times."""

    action: Action
    displayName: str | None


class TrackInfo(Record):
    """`data.data.data.action.report.trackInfo`; seen 1 time."""

    aaid: str | None
    eid: str | None
    engine: str | None
    k: str | None
    search_from: str | None
    searchtab: str | None
    source_from: str | None
