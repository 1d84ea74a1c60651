# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/youku/get-user-detail/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = [
    "GetUserDetailV1",
    "Action",
    "Atmospherex",
    "Circle",
    "Component",
    "Data",
    "DataNode",
    "Extend",
    "Follow",
    "FollowFeedback",
    "FollowerInfoV2",
    "FollowingInfo",
    "FollowingInfoV2",
    "Live",
    "Module",
    "PageData",
    "PraiseInfo",
    "PrivateMessage",
    "Report",
    "ReportTrackInfo",
    "ShareInfo",
    "SubTitle",
    "SubTitle2",
    "TrackInfo",
]


class GetUserDetailV1(Record):
    """`data`; seen 1 time."""

    componentList: list[Component]
    pageData: PageData


class Action(Record):
    """`data.componentList[].dataNode[].data.circle.action`, `data.componentList[].dataNode[].data.followerInfoV2.action`, `data.componentList[].dataNode[].data.followingInfoV2.action`; seen 3 times."""

    callback: Any
    contentType: Any
    contentValue: Any
    extra: Any
    report: Report
    reportConfig: Any
    reportDisabled: bool | None
    type: str | None
    value: str | None


class Atmospherex(Record):
    """`data.componentList[].dataNode[].data.atmospherex`; seen 1 time."""

    icon: str | None


class Circle(Record):
    """`data.componentList[].dataNode[].data.circle`; seen 1 time."""

    action: Action
    title: str | None
    titlex: int | None


class Component(Record):
    """`data.componentList[]`; seen 1 time."""

    componentId: str | None
    componentName: str | None
    dataNode: list[DataNode]
    id: str | None
    logInfo: dict[str, Any]
    moduleList: list[Module]
    state: str | None
    type: str | None


class Data(Record):
    """`data.componentList[].dataNode[].data`; seen 1 time."""

    age: str | None
    allowPgcFollowRec: bool | None
    atmospherex: Atmospherex
    avatar: str | None
    birthday: int | None
    buttonColor: str | None
    circle: Circle
    customBg: bool | None
    customChangeBgTitle: str | None
    extend: Extend
    follow: Follow
    followEdBtnTitle: str | None
    followFeedback: FollowFeedback
    followerInfo: PraiseInfo
    followerInfoV2: FollowerInfoV2
    followerNum: int | None
    followerNumFormat: str | None
    """Count in text."""
    followingInfo: FollowingInfo
    followingInfoV2: FollowingInfoV2
    followingNum: int | None
    followingNumFormat: str | None
    gender: int | None
    gradient: list[str]
    isStar: int | None
    likeNum: int | None
    likeNumFormat: str | None
    """Count in text."""
    live: Live
    nickName: str | None
    praiseInfo: PraiseInfo
    privateMessage: PrivateMessage
    status: str | None
    statusx: str | None
    subTitle: SubTitle
    subTitle2: SubTitle2
    trackInfo: TrackInfo
    uid: int | None
    uidEncode: str | None
    ytid: int | None
    zpdBackGroundDarkPicture: str | None
    zpdBackGroundPicture: str | None


class DataNode(Record):
    """`data.componentList[].dataNode[]`; seen 1 time."""

    data: Data
    id: str | None
    logInfo: dict[str, Any]
    moduleType: str | None
    type: Any


class Extend(Record):
    """`data.componentList[].dataNode[].data.extend`; seen 1 time."""

    enableEdit: int | None
    privateMessage: int | None


class Follow(Record):
    """`data.componentList[].dataNode[].data.follow`; seen 1 time."""

    animation: bool | None
    id: str | None
    isFollow: bool | None
    title: str | None


class FollowFeedback(Record):
    """`data.componentList[].dataNode[].data.followFeedback`; seen 1 time."""

    duration: int | None
    img: str | None
    text: str | None


class FollowerInfoV2(Record):
    """`data.componentList[].dataNode[].data.followerInfoV2`; seen 1 time."""

    action: Action
    title: str | None


class FollowingInfo(Record):
    """`data.componentList[].dataNode[].data.followingInfo`; seen 1 time."""

    link: str | None
    title: int | None


class FollowingInfoV2(Record):
    """`data.componentList[].dataNode[].data.followingInfoV2`; seen 1 time."""

    action: Action
    title: int | None


class Live(Record):
    """`data.componentList[].dataNode[].data.live`; seen 1 time."""

    living: int | None


class Module(Record):
    """`data.componentList[].moduleList[]`; seen 1 time."""

    dataNode: list[Any]
    moduleType: str | None


class PageData(Record):
    """`data.pageData`; seen 1 time."""

    avatar: str | None
    more: bool | None
    navState: str | None
    nextSession: str | None
    nickName: str | None
    pageNo: str | None
    shareInfo: ShareInfo
    spmA: str | None
    spmAB: str | None
    spmB: str | None


class PraiseInfo(Record):
    """`data.componentList[].dataNode[].data.followerInfo`, `data.componentList[].dataNode[].data.praiseInfo`; seen 2 times."""

    link: str | None
    title: str | None


class PrivateMessage(Record):
    """`data.componentList[].dataNode[].data.privateMessage`; seen 1 time."""

    link: str | None


class Report(Record):
    """`data.componentList[].dataNode[].data.circle.action.report`; seen 3 times."""

    arg1: Any
    index: int | None
    pageName: str | None
    reportDataOpt: Any
    scmAB: str | None
    scmC: str | None
    scmD: str | None
    spmAB: str | None
    spmC: str | None
    spmD: str | None
    trackInfo: ReportTrackInfo
    utParam: Any


class ReportTrackInfo(Record):
    """`data.componentList[].dataNode[].data.circle.action.report.trackInfo`; seen 3 times."""

    bizKey: str | None
    cms_req_id: str | None
    drawerid: str | None
    pagestate: int | None
    servertime: int | None
    """Epoch milliseconds."""


class ShareInfo(Record):
    """`data.pageData.shareInfo`; seen 1 time."""

    describe: str | None
    img: str | None
    link: str | None
    title: str | None


class SubTitle(Record):
    """`data.componentList[].dataNode[].data.subTitle`; seen 1 time."""

    desc: str | None
    descx: str | None
    icon: str | None


class SubTitle2(Record):
    """`data.componentList[].dataNode[].data.subTitle2`; seen 1 time."""

    desc: str | None
    descx: str | None


class TrackInfo(Record):
    """`data.componentList[].dataNode[].data.trackInfo`; seen 1 time."""

    pre_source_from: str | None
    usertype: int | None
