# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/kuaishou/get-user-video-list/v2.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing
from typing import Any

from ..._record import KeyNames, PageOf, Record

__all__ = [
    "GetUserVideoListV2",
    "AdaptationSet",
    "CommentInfo",
    "ExtParams",
    "Feed",
    "FeedLogCtx",
    "FeedSwitches",
    "FollowShoot",
    "ForwardStatsParams",
    "Headurl",
    "PhotoTextLocationInfo",
    "ProfilePagePrefetchInfo",
    "Representation",
    "SameFrame",
    "ShareGuide",
    "SoundTrack",
    "StreamManifest",
    "User",
]


class GetUserVideoListV2(PageOf["Feed"]):
    """`data`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"host_name_": "host-name"}
    feeds: list[Feed]
    host_name_: str | None
    llsid: int | None
    pcursor: str | None
    result: int | None


class AdaptationSet(Record):
    """`data.feeds[].streamManifest.adaptationSet[]`; seen 1 time."""

    duration: int | None
    id: int | None
    representation: list[Representation]


class CommentInfo(Record):
    """`data.feeds[].commentInfo`; seen 1 time."""

    commentCountSpecialEffect: bool | None
    commentIconType: int | None
    enableAIPresetGuide: bool | None
    permissions: int | None


class ExtParams(Record):
    """`data.feeds[].ext_params`; seen 1 time."""

    color: str | None
    h: int | None
    interval: int | None
    mtype: int | None
    sound: int | None
    video: int | None
    w: int | None


class Feed(Record):
    """`data.feeds[]`; seen 1 time."""

    adminTags: list[Any]
    caption: str | None
    collect_count: int | None
    commentInfo: CommentInfo
    comment_count: int | None
    cover_thumbnail_urls: list[Headurl]
    duration: int | None
    editInfo: dict[str, Any]
    enableFullScreenPlay: bool | None
    enableShareToStory: bool | None
    exp_tag: str | None
    ext_params: ExtParams
    fastCommentType: int | None
    feedLogCtx: FeedLogCtx
    feedSwitches: FeedSwitches
    ff_cover_thumbnail_urls: list[Headurl]
    followShoot: FollowShoot
    following: int | None
    forward_count: int | None
    forward_stats_params: ForwardStatsParams
    frameStyle: int | None
    hasVote: bool | None
    headurls: list[Headurl]
    like_count: int | None
    liked: int | None
    location: dict[str, Any]
    main_mv_urls: list[Headurl]
    noNeedToRequestPLCApi: bool | None
    photoTextLocationInfo: PhotoTextLocationInfo
    photo_id: int | None
    photo_status: int | None
    plcFeatureEntryAbFlag: int | None
    plcHighPriorityThanBottomEntry: bool | None
    plcResponseTime: int | None
    profilePagePrefetchInfo: ProfilePagePrefetchInfo
    ptp: str | None
    recoTags: list[Any]
    reco_reason: str | None
    sameFrame: SameFrame
    savePlayProgressStrategy: int | None
    serverExpTag: str | None
    shareGuide: ShareGuide
    share_count: int | None
    share_info: str | None
    slideCommentEntryDisabled: bool | None
    soundTrack: SoundTrack
    sourcePhotoPage: str | None
    streamManifest: StreamManifest
    supportType: int | None
    tag_hash_type: int | None
    tags: list[Any]
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


class FeedLogCtx(Record):
    """`data.feeds[].feedLogCtx`; seen 1 time."""

    logParams: str | None
    """JSON in text."""
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


class Headurl(Record):
    """`data.feeds[].cover_thumbnail_urls[]`, `data.feeds[].ff_cover_thumbnail_urls[]`, `data.feeds[].headurls[]` and 5 more places; seen 8 times."""

    cdn: str | None
    url: str | None


class PhotoTextLocationInfo(Record):
    """`data.feeds[].photoTextLocationInfo`; seen 1 time."""

    heightRatio: float | None
    leftRatio: float | None
    topRatio: float | None
    widthRatio: float | None


class ProfilePagePrefetchInfo(Record):
    """`data.feeds[].profilePagePrefetchInfo`, `data.feeds[].soundTrack.user.profilePagePrefetchInfo`; seen 2 times."""

    profilePageType: int | None


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


class SameFrame(Record):
    """`data.feeds[].sameFrame`; seen 1 time."""

    allow: bool | None
    availableDepth: int | None


class ShareGuide(Record):
    """`data.feeds[].shareGuide`; seen 1 time."""

    minPlayDurationInSeconds: int | None
    photoShareGuide: bool | None
    playTimes: int | None
    textDisplayDurationInSeconds: int | None


class SoundTrack(Record):
    """`data.feeds[].soundTrack`; seen 1 time."""

    artist: str | None
    audioType: int | None
    audioUrls: list[Headurl]
    avatarUrls: list[Headurl]
    disableEnhancedEntry: bool | None
    duration: int | None
    finalStatus: int | None
    genreId: int | None
    hasCopyright: bool | None
    id: str | None
    imageUrls: list[Headurl]
    isOffline: bool | None
    loudness: float | None
    name: str | None
    photoId: int | None
    type: int | None
    user: User


class StreamManifest(Record):
    """`data.feeds[].streamManifest`; seen 1 time."""

    adaptationSet: list[AdaptationSet]
    businessType: int | None
    hideAuto: bool | None
    manualDefaultSelect: bool | None
    mediaType: int | None
    version: str | None
    videoId: str | None


class User(Record):
    """`data.feeds[].soundTrack.user`; seen 1 time."""

    eid: str | None
    following: bool | None
    headurl: str | None
    headurls: list[Headurl]
    profilePagePrefetchInfo: ProfilePagePrefetchInfo
    user_id: int | None
    user_name: str | None
    user_sex: str | None
    visitorBeFollowed: bool | None
