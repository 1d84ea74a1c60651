# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/kuaishou/get-video-detail/v2.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing
from typing import Any

from ..._record import KeyNames, Record

__all__ = [
    "GetVideoDetailV2",
    "AdaptationSet",
    "AudioFeature",
    "CommentInfo",
    "DanmakuInfo",
    "ExtParams",
    "FeedLogCtx",
    "FeedSwitches",
    "FollowShoot",
    "ForwardStatsParams",
    "Headurl",
    "KvqScore",
    "Photo",
    "PhotoReward",
    "PhotoTextLocationInfo",
    "PlayInfo",
    "ProfilePagePrefetchInfo",
    "Representation",
    "SameFrame",
    "ShareGuide",
    "SoundTrack",
    "StreamManifest",
    "User",
    "VideoFeature",
    "VolumeInfo",
]


class GetVideoDetailV2(Record):
    """`data`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"host_name_": "host-name"}
    host_name_: str | None
    photos: list[Photo]
    result: int | None


class AdaptationSet(Record):
    """`data.photos[].streamManifest.adaptationSet[]`; seen 1 time."""

    duration: int | None
    id: int | None
    representation: list[Representation]


class AudioFeature(Record):
    """`data.photos[].streamManifest.audioFeature`; seen 1 time."""

    audioClip: float | None
    audioQuality: float | None
    audioSnr: float | None
    backgroundSoundProbability: float | None
    dialogProbability: float | None
    effectiveBandwidthInHz: float | None
    musicProbability: float | None
    stereophonicRichness: float | None


class CommentInfo(Record):
    """`data.photos[].commentInfo`; seen 1 time."""

    commentCountSpecialEffect: bool | None
    commentIconType: int | None
    enableAIPresetGuide: bool | None
    permissions: int | None


class DanmakuInfo(Record):
    """`data.photos[].danmakuInfo`; seen 1 time."""

    disablePost: bool | None
    disableReasonKey: str | None
    disableReasonTip: str | None
    paster: bool | None
    photoDanmakuGuide: bool | None


class ExtParams(Record):
    """`data.photos[].ext_params`; seen 1 time."""

    color: str | None
    h: int | None
    interval: int | None
    mtype: int | None
    sound: int | None
    video: int | None
    w: int | None


class FeedLogCtx(Record):
    """`data.photos[].feedLogCtx`; seen 1 time."""

    logParams: str | None
    """JSON in text."""
    stExParams: str | None
    stidContainer: str | None


class FeedSwitches(Record):
    """`data.photos[].feedSwitches`; seen 1 time."""

    disable61ActivityAnimation: bool | None
    disableCommentLikeAnimation: bool | None
    enablePictureCommentForPhoto: bool | None
    enablePlayerPanel: bool | None


class FollowShoot(Record):
    """`data.photos[].followShoot`; seen 1 time."""

    isLipsSyncPhoto: bool | None


class ForwardStatsParams(Record):
    """`data.photos[].forward_stats_params`; seen 1 time."""

    et: str | None


class Headurl(Record):
    """`data.photos[].cover_thumbnail_urls[]`, `data.photos[].ff_cover_thumbnail_urls[]`, `data.photos[].headurls[]` and 5 more places; seen 16 times."""

    cdn: str | None
    url: str | None


class KvqScore(Record):
    """`data.photos[].streamManifest.adaptationSet[].representation[].kvqScore`; seen 2 times."""

    FR: float | None
    FRPost: float | None
    NR: float | None
    NRPost: float | None
    blur: float | None
    kvqVersion: str | None
    sharpness: float | None


class Photo(Record):
    """`data.photos[]`; seen 1 time."""

    adminTags: list[Any]
    caption: str | None
    collect_count: int | None
    commentInfo: CommentInfo
    comment_count: int | None
    cover_thumbnail_urls: list[Headurl]
    danmakuInfo: DanmakuInfo
    duration: int | None
    editInfo: dict[str, Any]
    enableCoronaDetailPage: bool | None
    enableFullScreenPlay: bool | None
    enableShareToStory: bool | None
    exp_tag: str | None
    ext_params: ExtParams
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
    kwaiId: str | None
    like_count: int | None
    liked: int | None
    location: dict[str, Any]
    longVideo: bool | None
    main_mv_urls: list[Headurl]
    noNeedToRequestPLCApi: bool | None
    originalPhotoId: str | None
    photoReward: PhotoReward
    photoTextLocationInfo: PhotoTextLocationInfo
    photo_id: int | None
    photo_status: int | None
    plcFeatureEntryAbFlag: int | None
    plcHighPriorityThanBottomEntry: bool | None
    plcResponseTime: int | None
    """Epoch milliseconds."""
    profilePagePrefetchInfo: ProfilePagePrefetchInfo
    ptp: str | None
    recoTags: list[Any]
    sameFrame: SameFrame
    savePlayProgressStrategy: int | None
    serverExpTag: str | None
    shareGuide: ShareGuide
    share_count: int | None
    share_info: str | None
    showProgressEnterDetail: bool | None
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


class PhotoReward(Record):
    """`data.photos[].photoReward`; seen 1 time."""

    canFreeFavorAuthor: bool | None
    descNotClickText: str | None
    favorGuideStrategy: int | None
    rewardCount: int | None


class PhotoTextLocationInfo(Record):
    """`data.photos[].photoTextLocationInfo`; seen 1 time."""

    heightRatio: float | None
    leftRatio: float | None
    topRatio: float | None
    widthRatio: float | None


class PlayInfo(Record):
    """`data.photos[].streamManifest.playInfo`; seen 1 time."""

    bizType: int | None
    cdnTimeRangeLevel: int | None
    strategyBus: str | None
    """JSON in text."""


class ProfilePagePrefetchInfo(Record):
    """`data.photos[].profilePagePrefetchInfo`, `data.photos[].soundTrack.user.profilePagePrefetchInfo`; seen 2 times."""

    profilePageType: int | None


class Representation(Record):
    """`data.photos[].streamManifest.adaptationSet[].representation[]`; seen 2 times."""

    agc: bool | None
    avgBitrate: int | None
    backupUrl: list[str]
    """Items: signed address."""
    bitratePattern: list[int]
    comment: str | None
    defaultSelect: bool | None
    disableAdaptive: bool | None
    featureP2sp: bool | None
    fileSize: int | None
    frameRate: float | None
    hdrType: int | None
    height: int | None
    hidden: bool | None
    id: int | None
    kvqScore: KvqScore
    makeupGain: float | None
    maxBitrate: int | None
    mute: bool | None
    normalizeGain: float | None
    oriLoudness: float | None
    p2spCode: str | None
    """JSON in text."""
    quality: float | None
    qualityLabel: str | None
    qualityType: str | None
    realLoudness: float | None
    realNormalizeGain: float | None
    url: str | None
    volumeInfo: VolumeInfo
    width: int | None


class SameFrame(Record):
    """`data.photos[].sameFrame`; seen 1 time."""

    allow: bool | None
    availableDepth: int | None


class ShareGuide(Record):
    """`data.photos[].shareGuide`; seen 1 time."""

    minPlayDurationInSeconds: int | None
    photoShareGuide: bool | None
    playTimes: int | None
    textDisplayDurationInSeconds: int | None


class SoundTrack(Record):
    """`data.photos[].soundTrack`; seen 1 time."""

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
    """`data.photos[].streamManifest`; seen 1 time."""

    adaptationSet: list[AdaptationSet]
    audioFeature: AudioFeature
    businessType: int | None
    hideAuto: bool | None
    manualDefaultSelect: bool | None
    mediaType: int | None
    playInfo: PlayInfo
    stereoType: int | None
    version: str | None
    videoFeature: VideoFeature
    videoId: str | None


class User(Record):
    """`data.photos[].soundTrack.user`; seen 1 time."""

    eid: str | None
    following: bool | None
    headurl: str | None
    headurls: list[Headurl]
    kwaiId: str | None
    profilePagePrefetchInfo: ProfilePagePrefetchInfo
    user_id: int | None
    user_name: str | None
    user_sex: str | None
    visitorBeFollowed: bool | None


class VideoFeature(Record):
    """`data.photos[].streamManifest.videoFeature`; seen 1 time."""

    avgEntropy: float | None
    blockyProbability: float | None
    blurProbability: float | None
    mosScore: float | None


class VolumeInfo(Record):
    """`data.photos[].streamManifest.adaptationSet[].representation[].volumeInfo`; seen 2 times."""

    loudness: float | None
    lra: float | None
    lraHigh: float | None
    lraLow: float | None
    lraTh: float | None
    th: float | None
    tp: float | None
