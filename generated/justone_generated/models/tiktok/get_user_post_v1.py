# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/tiktok/get-user-post/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import PageOf, Record

__all__ = [
    "GetUserPostV1",
    "Author",
    "AuthorStats",
    "AuthorStatsV2",
    "BitrateInfo",
    "Challenge",
    "ClaInfo",
    "Content",
    "CreatorAiComment",
    "Event",
    "Extra",
    "Item",
    "ItemControl",
    "LogPb",
    "Music",
    "PlayAddrStruct",
    "Stats",
    "StatsV2",
    "SubtitleInfo",
    "TextExtra",
    "Video",
    "VolumeInfo",
]


class GetUserPostV1(PageOf["Item"]):
    """`data`; seen 1 time."""

    cookie: str | None
    cursor: str | None
    extra: Extra
    hasMore: bool | None
    itemList: list[Item]
    log_pb: LogPb
    statusCode: int | None
    status_code: int | None
    status_msg: str | None
    tt_chain_token: str | None


class Author(Record):
    """`data.itemList[].author`; seen 1 time."""

    UserStoryStatus: int | None
    avatarLarger: str | None
    avatarMedium: str | None
    avatarThumb: str | None
    commentSetting: int | None
    downloadSetting: int | None
    duetSetting: int | None
    ftc: bool | None
    id: str | None
    isADVirtual: bool | None
    isEmbedBanned: bool | None
    nickname: str | None
    openFavorite: bool | None
    privateAccount: bool | None
    relation: int | None
    secUid: str | None
    secret: bool | None
    signature: str | None
    stitchSetting: int | None
    uniqueId: str | None
    verified: bool | None


class AuthorStats(Record):
    """`data.itemList[].authorStats`; seen 1 time."""

    diggCount: int | None
    followerCount: int | None
    followingCount: int | None
    friendCount: int | None
    heart: int | None
    heartCount: int | None
    videoCount: int | None


class AuthorStatsV2(Record):
    """`data.itemList[].authorStatsV2`; seen 1 time."""

    diggCount: str | None
    """Count in text."""
    followerCount: str | None
    """Count in text."""
    followingCount: str | None
    """Count in text."""
    friendCount: str | None
    """Count in text."""
    heart: str | None
    heartCount: str | None
    """Count in text."""
    videoCount: str | None
    """Count in text."""


class BitrateInfo(Record):
    """`data.itemList[].video.bitrateInfo[]`; seen 1 time."""

    Bitrate: int | None
    BitrateFPS: int | None
    CodecType: str | None
    Format: str | None
    GearName: str | None
    MVMAF: str | None
    PlayAddr: PlayAddrStruct
    QualityType: int | None
    VideoExtra: str | None


class Challenge(Record):
    """`data.itemList[].challenges[]`; seen 1 time."""

    coverLarger: str | None
    coverMedium: str | None
    coverThumb: str | None
    desc: str | None
    id: str | None
    profileLarger: str | None
    profileMedium: str | None
    profileThumb: str | None
    title: str | None


class ClaInfo(Record):
    """`data.itemList[].video.claInfo`; seen 1 time."""

    enableAutoCaption: bool | None
    hasOriginalAudio: bool | None
    noCaptionReason: int | None


class Content(Record):
    """`data.itemList[].contents[]`; seen 1 time."""

    desc: str | None
    textExtra: list[TextExtra]


class CreatorAiComment(Record):
    """`data.itemList[].creatorAIComment`; seen 1 time."""

    eligibleVideo: bool | None
    hasAITopic: bool | None
    notEligibleReason: int | None


class Event(Record):
    """`data.itemList[].event`; seen 1 time."""

    event_id: str | None
    event_start_time: int | None
    """Epoch seconds."""
    has_subscribed: bool | None
    title: str | None


class Extra(Record):
    """`data.extra`; seen 1 time."""

    fatal_item_ids: list[Any]
    logid: str | None
    now: int | None
    """Epoch milliseconds."""


class Item(Record):
    """`data.itemList[]`; seen 1 time."""

    AIGCDescription: str | None
    CategoryType: int | None
    IsHDBitrate: bool | None
    author: Author
    authorStats: AuthorStats
    authorStatsV2: AuthorStatsV2
    backendSourceEventTracking: str | None
    challenges: list[Challenge]
    collected: bool | None
    contents: list[Content]
    createTime: int | None
    """Epoch seconds."""
    creatorAIComment: CreatorAiComment
    desc: str | None
    digged: bool | None
    diversificationId: int | None
    duetDisplay: int | None
    duetEnabled: bool | None
    event: Event
    forFriend: bool | None
    id: str | None
    isAd: bool | None
    isReviewing: bool | None
    itemCommentStatus: int | None
    item_control: ItemControl
    music: Music
    officalItem: bool | None
    originalItem: bool | None
    privateItem: bool | None
    secret: bool | None
    shareEnabled: bool | None
    stats: Stats
    statsV2: StatsV2
    stitchDisplay: int | None
    stitchEnabled: bool | None
    textExtra: list[TextExtra]
    textLanguage: str | None
    textTranslatable: bool | None
    video: Video


class ItemControl(Record):
    """`data.itemList[].item_control`; seen 1 time."""

    can_repost: bool | None


class LogPb(Record):
    """`data.log_pb`; seen 1 time."""

    impr_id: str | None


class Music(Record):
    """`data.itemList[].music`; seen 1 time."""

    authorName: str | None
    coverLarge: str | None
    coverMedium: str | None
    coverThumb: str | None
    duration: int | None
    id: str | None
    isCopyrighted: bool | None
    is_commerce_music: bool | None
    is_unlimited_music: bool | None
    original: bool | None
    playUrl: str | None
    private: bool | None
    shoot_duration: int | None
    title: str | None
    tt2dsp: dict[str, Any]


class PlayAddrStruct(Record):
    """`data.itemList[].video.PlayAddrStruct`, `data.itemList[].video.bitrateInfo[].PlayAddr`; seen 2 times."""

    DataSize: int | None
    FileCs: str | None
    FileHash: str | None
    Height: int | None
    Uri: str | None
    UrlKey: str | None
    UrlList: list[str]
    Width: int | None


class Stats(Record):
    """`data.itemList[].stats`; seen 1 time."""

    collectCount: int | None
    commentCount: int | None
    diggCount: int | None
    playCount: int | None
    shareCount: int | None


class StatsV2(Record):
    """`data.itemList[].statsV2`; seen 1 time."""

    collectCount: str | None
    """Count in text."""
    commentCount: str | None
    """Count in text."""
    diggCount: str | None
    """Count in text."""
    playCount: str | None
    """Count in text."""
    repostCount: str | None
    """Count in text."""
    shareCount: str | None
    """Count in text."""


class SubtitleInfo(Record):
    """`data.itemList[].video.subtitleInfos[]`; seen 1 time."""

    Format: str | None
    LanguageCodeName: str | None
    LanguageID: str | None
    Size: int | None
    Source: str | None
    Url: str | None
    UrlExpire: int | None
    """Epoch seconds."""
    Version: str | None


class TextExtra(Record):
    """`data.itemList[].textExtra[]`, `data.itemList[].contents[].textExtra[]`; seen 2 times."""

    awemeId: str | None
    end: int | None
    hashtagName: str | None
    isCommerce: bool | None
    start: int | None
    subType: int | None
    type: int | None


class Video(Record):
    """`data.itemList[].video`; seen 1 time."""

    PlayAddrStruct: _PlayAddrStruct
    VQScore: str | None
    bitrate: int | None
    bitrateInfo: list[BitrateInfo]
    claInfo: ClaInfo
    codecType: str | None
    cover: str | None
    definition: str | None
    downloadAddr: str | None
    duration: int | None
    dynamicCover: str | None
    encodeUserTag: str | None
    encodedType: str | None
    format: str | None
    height: int | None
    id: str | None
    originCover: str | None
    playAddr: str | None
    ratio: str | None
    size: int | None
    subtitleInfos: list[SubtitleInfo]
    videoID: str | None
    videoQuality: str | None
    volumeInfo: VolumeInfo
    width: int | None
    zoomCover: dict[str, str]


class VolumeInfo(Record):
    """`data.itemList[].video.volumeInfo`; seen 1 time."""

    Loudness: float | None
    Peak: float | None


_PlayAddrStruct = PlayAddrStruct
