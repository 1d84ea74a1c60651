# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/kuaishou/search-video/v2.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing
from typing import Any

from ..._record import KeyNames, PageOf, Record

__all__ = [
    "SearchVideoV2",
    "AdaptationSet",
    "BottomEntryInfo",
    "BottomStrongStyle",
    "BottomStyleInfo",
    "BottomWeakStyle",
    "CommentInfo",
    "EventTrackData",
    "ExtParams",
    "Feed",
    "FeedExtParams",
    "FeedLogCtx",
    "FeedSwitches",
    "FollowShoot",
    "ForwardStatsParams",
    "Headurl",
    "Representation",
    "StreamManifest",
]


class SearchVideoV2(PageOf["Feed"]):
    """`data`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"host_name_": "host-name"}
    extParams: ExtParams
    feeds: list[Feed]
    host_name_: str | None
    jumpToSlideMode: bool | None
    llsid: str | None
    pcursor: str | None
    portalFlag: bool | None
    recoInterestFlag: bool | None
    recoPcursor: str | None
    responseCode: int | None
    result: int | None
    ussid: str | None


class AdaptationSet(Record):
    """`data.feeds[].streamManifest.adaptationSet[]`; seen 1 time."""

    duration: int | None
    id: int | None
    representation: list[Representation]


class BottomEntryInfo(Record):
    """`data.feeds[].bottomEntryInfo`; seen 1 time."""

    bizExtraData: dict[str, Any]
    bottomBizType: int | None
    bottomStyleInfo: BottomStyleInfo
    eventTrackData: EventTrackData


class BottomStrongStyle(Record):
    """`data.feeds[].bottomEntryInfo.bottomStyleInfo.bottomStrongStyle`; seen 1 time."""

    actionUrl: str | None
    backgroundColor: str | None
    bottomStrongStyleType: int | None
    enableForceClose: bool | None
    fontColor: str | None
    fontSize: int | None
    iconHeight: int | None
    iconUrl: str | None
    iconWidth: int | None
    labels: list[Any]
    needToRequestStrongApi: bool | None
    preTitle: str | None
    roundCorner: bool | None
    showSeparator: bool | None
    strongStyleItems: list[Any]
    tailIconUrl: str | None
    title: str | None
    visibility: int | None


class BottomStyleInfo(Record):
    """`data.feeds[].bottomEntryInfo.bottomStyleInfo`; seen 1 time."""

    bottomStrongStyle: BottomStrongStyle
    bottomWeakStyle: BottomWeakStyle
    delayShowWeakStyle: bool | None
    playVideoEndToStrongMillis: int | None
    showStrongVideoCountdownMillis: int | None
    showStrongVideoMillis: int | None
    strongStyleCloseHideWeakStyle: bool | None
    styleTriggers: list[Any]
    weakToStrongAction: list[Any]


class BottomWeakStyle(Record):
    """`data.feeds[].bottomEntryInfo.bottomStyleInfo.bottomWeakStyle`; seen 1 time."""

    actionUrl: str | None
    backgroundColor: str | None
    bottomWeakStyleType: int | None
    enableForceClose: bool | None
    fontColor: str | None
    fontSize: int | None
    iconHeight: int | None
    iconTextSuffix: str | None
    iconUrl: str | None
    iconWidth: int | None
    jumpText: str | None
    label: str | None
    notTruncatedTitle: str | None
    preTitle: str | None
    roundCorner: bool | None
    showArrow: bool | None
    showClose: bool | None
    showSeparator: bool | None
    tailIconUrl: str | None
    title: str | None
    users: list[Any]
    visibility: int | None


class CommentInfo(Record):
    """`data.feeds[].commentInfo`; seen 1 time."""

    commentCountSpecialEffect: bool | None
    commentIconType: int | None
    enableAIPresetGuide: bool | None
    permissions: int | None


class EventTrackData(Record):
    """`data.feeds[].bottomEntryInfo.eventTrackData`; seen 1 time."""

    all_source: str | None
    entry_source: str | None
    is_hotbar: str | None
    query_id: str | None
    query_list_id: str | None
    query_name: str | None
    rel_score: str | None
    stg_recall_source: str | None


class ExtParams(Record):
    """`data.extParams`; seen 1 time."""

    disablePhotoInsert: bool | None
    dynamicShard: bool | None
    isShowPymkUserPhotos: bool | None
    isShowScrollTopButton: bool | None
    rsRecoAfterPlayInterval: int | None
    searchTaskParam: dict[str, Any]
    streamExtParams: str | None
    """JSON in text."""
    subtagWithPic: bool | None


class Feed(Record):
    """`data.feeds[]`; seen 1 time."""

    adminTags: list[Any]
    bottomEntryInfo: BottomEntryInfo
    caption: str | None
    commentInfo: CommentInfo
    comment_count: int | None
    cover_thumbnail_urls: list[Headurl]
    duration: int | None
    editInfo: dict[str, Any]
    enableFullScreenPlay: bool | None
    enableRecommendedGuide: bool | None
    enableShareToStory: bool | None
    exp_tag: str | None
    ext_params: FeedExtParams
    fastCommentType: int | None
    feedLogCtx: FeedLogCtx
    feedSwitches: FeedSwitches
    followShoot: FollowShoot
    following: int | None
    forward_count: int | None
    forward_stats_params: ForwardStatsParams
    frameStyle: int | None
    hasVote: bool | None
    headurl: str | None
    headurls: list[Headurl]
    kwaiId: str | None
    like_count: int | None
    liked: int | None
    location: dict[str, Any]
    longVideo: bool | None
    main_mv_url: str | None
    main_mv_urls: list[Headurl]
    main_url: str | None
    noNeedToRequestPLCApi: bool | None
    photo_id: int | None
    photo_status: int | None
    plcFeatureEntryAbFlag: int | None
    plcHighPriorityThanBottomEntry: bool | None
    plcResponseTime: int | None
    ptp: str | None
    pureTitle: str | None
    recoTags: list[Any]
    savePlayProgressStrategy: int | None
    serverExpTag: str | None
    shareGuide: dict[str, Any]
    share_count: int | None
    share_info: str | None
    slideCommentEntryDisabled: bool | None
    sourcePhotoPage: str | None
    streamManifest: StreamManifest
    supportType: int | None
    tag_hash_type: int | None
    tags: list[Any]
    thumbnail_url: str | None
    thumbnail_urls: list[Headurl]
    time: str | None
    timestamp: int | None
    """Epoch milliseconds."""
    type: int | None
    us_c: int | None
    us_d: int | None
    us_l: bool | None
    user_id: int | None
    user_name: str | None
    user_sex: str | None
    verified: bool | None
    videoColdStartType: int | None
    view_count: int | None


class FeedExtParams(Record):
    """`data.feeds[].ext_params`; seen 1 time."""

    color: str | None
    h: int | None
    interval: int | None
    mtype: int | None
    sound: int | None
    video: int | None
    w: int | None


class FeedLogCtx(Record):
    """`data.feeds[].feedLogCtx`; seen 1 time."""

    stExParams: str | None
    stidContainer: str | None


class FeedSwitches(Record):
    """`data.feeds[].feedSwitches`; seen 1 time."""

    disable61ActivityAnimation: bool | None
    disableCommentLikeAnimation: bool | None
    enablePictureCommentForPhoto: bool | None
    enablePlayerPanel: bool | None


class FollowShoot(Record):
    """`data.feeds[].followShoot`; seen 1 time."""

    isLipsSyncPhoto: bool | None


class ForwardStatsParams(Record):
    """`data.feeds[].forward_stats_params`; seen 1 time."""

    et: str | None
    fid: str | None


class Headurl(Record):
    """`data.feeds[].cover_thumbnail_urls[]`, `data.feeds[].headurls[]`, `data.feeds[].main_mv_urls[]` and 1 more places; seen 4 times."""

    cdn: str | None
    url: str | None


class Representation(Record):
    """`data.feeds[].streamManifest.adaptationSet[].representation[]`; seen 1 time."""

    agc: bool | None
    avgBitrate: int | None
    backupUrl: list[str]
    bitratePattern: list[int]
    comment: str | None
    defaultSelect: bool | None
    disableAdaptive: bool | None
    featureP2sp: bool | None
    frameRate: float | None
    hdrType: int | None
    height: int | None
    hidden: bool | None
    id: int | None
    makeupGain: float | None
    maxBitrate: int | None
    mute: bool | None
    normalizeGain: float | None
    oriLoudness: float | None
    p2spCode: str | None
    quality: float | None
    qualityLabel: str | None
    qualityType: str | None
    realLoudness: float | None
    realNormalizeGain: float | None
    url: str | None
    width: int | None


class StreamManifest(Record):
    """`data.feeds[].streamManifest`; seen 1 time."""

    adaptationSet: list[AdaptationSet]
    businessType: int | None
    hideAuto: bool | None
    manualDefaultSelect: bool | None
    mediaType: int | None
    version: str | None
    videoId: str | None
