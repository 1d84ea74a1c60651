# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/youku/get-video-detail/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = [
    "GetVideoDetailV1",
    "Action",
    "CallApp",
    "Component",
    "Data",
    "DataNode",
    "Drawer",
    "Headers",
    "PlayPageData",
    "PopCallApp",
    "Report",
    "TrackInfo",
    "VideoMap",
]


class GetVideoDetailV1(Record):
    """`data`; seen 1 time."""

    componentList: list[Component]
    drawerList: list[Drawer]
    headers: Headers
    nobelTrackHeader: str | None
    playPageData: PlayPageData
    pushInfo: dict[str, Any]
    videoMap: VideoMap


class Action(Record):
    """`data.componentList[].dataNode[].data.action`; seen 1 time."""

    callback: Any
    contentType: Any
    contentValue: Any
    extra: Any
    report: Report
    reportConfig: Any
    reportDisabled: bool | None
    type: str | None
    value: str | None


class CallApp(Record):
    """`data.playPageData.bottomCallApp`, `data.playPageData.headerCallApp`; seen 2 times."""

    btnTitle: str | None
    jumpUrl: str | None
    type: str | None


class Component(Record):
    """`data.componentList[]`; seen 1 time."""

    componentId: str | None
    componentName: str | None
    dataNode: list[DataNode]
    id: int | None
    props: dict[str, Any]
    title: str | None
    type: int | None


class Data(Record):
    """`data.componentList[].dataNode[].data`; seen 1 time."""

    action: Action
    img: str | None
    subType: str | None
    title: str | None


class DataNode(Record):
    """`data.componentList[].dataNode[]`; seen 1 time."""

    data: Data
    id: int | None
    type: int | None


class Drawer(Record):
    """`data.drawerList[]`; seen 1 time."""

    componentList: list[int]
    id: int | None
    type: int | None


class Headers(Record):
    """`data.headers`; seen 1 time."""

    manufacturingDate: str | None
    nobelTrackInfo: str | None


class PlayPageData(Record):
    """`data.playPageData`; seen 1 time."""

    PopCallApp: _PopCallApp
    bottomCallApp: CallApp
    callSwitch: bool | None
    headerCallApp: CallApp


class PopCallApp(Record):
    """`data.playPageData.PopCallApp`; seen 1 time."""

    btnTitle: str | None
    expires: int | None
    jumpUrl: str | None
    logo: str | None
    subtitle: str | None
    title: str | None
    type: str | None
    unit: str | None


class Report(Record):
    """`data.componentList[].dataNode[].data.action.report`; seen 1 time."""

    arg1: str | None
    index: int | None
    pageName: str | None
    reportDataOpt: Any
    scmAB: str | None
    scmC: str | None
    scmD: str | None
    spmAB: str | None
    spmC: str | None
    spmD: str | None
    trackInfo: TrackInfo
    utParam: Any


class TrackInfo(Record):
    """`data.componentList[].dataNode[].data.action.report.trackInfo`; seen 1 time."""

    cms_req_id: str | None
    component_id: str | None
    component_instance_id: int | None
    drawerid: str | None
    pageid: str | None
    pvv_vid: str | None
    servertime: int | None
    """Epoch milliseconds."""


class VideoMap(Record):
    """`data.videoMap`; seen 1 time."""

    adRestricted: int | None
    albumId: Any
    allowComment: bool | None
    allowDownload: bool | None
    allowLike: bool | None
    allowShare: bool | None
    allowUnionRefresh: int | None
    animeEdition: Any
    audiolang: list[Any]
    autoPay: bool | None
    completed: Any
    downloadStatus: list[Any]
    dspPopDisplayTime: Any
    duration: float | None
    episodeFinalStage: Any
    episodeLast: Any
    episodeTotal: Any
    hasVideoType: Any
    interactiveChapter: Any
    isFavorite: bool | None
    isNewReservation: bool | None
    isPugv: bool | None
    isShort: bool | None
    isTracking: bool | None
    isVideo: bool | None
    microVideoSchema: Any
    pageKey: str | None
    pageTitle: str | None
    paid: int | None
    pcSearchSeoStr: Any
    playingType: Any
    playlistId: Any
    playlistLongId: Any
    playlistTitle: Any
    politicsSensitive: Any
    prePaid: Any
    reportUrl: str | None
    safetyContentElement: Any
    scgId: Any
    showCategory: Any
    showCategoryId: Any
    showId: Any
    showImg: Any
    showImgV: Any
    showImgW3H2: Any
    showLibraryTag: Any
    showLongId: Any
    showName: Any
    showPackageType: Any
    showReleaseTime: Any
    showSubtitle: Any
    showVideoStage: Any
    showVideoStageDesc: str | None
    streamTypes: list[str]
    subCategories: Any
    toFind: bool | None
    totalComment: int | None
    totalUp: int | None
    userId: Any
    vId: str | None
    verticalStyle: Any
    videoCacheConfig: Any
    videoCategory: str | None
    videoCategoryId: int | None
    videoId: str | None
    videoImg: str | None
    videoImgV: str | None
    videoKind: Any
    videoLibraryTag: Any
    videoLongId: int | None
    videoPackageType: Any
    videoPublishTime: str | None
    videoRiskMark: Any
    videoSizes: Any
    videoTitle: str | None
    videoType: Any
    videoTypeCode: Any
    videoUpsStream: Any


_PopCallApp = PopCallApp
