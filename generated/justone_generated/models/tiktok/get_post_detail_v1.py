# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/tiktok/get-post-detail/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = [
    "GetPostDetailV1",
    "AppleMusicToken",
    "Author",
    "AuthorStats",
    "AuthorStatsV2",
    "BitrateInfo",
    "Challenge",
    "ClaInfo",
    "Content",
    "CreatorAiComment",
    "Extra",
    "ItemControl",
    "ItemInfo",
    "ItemStruct",
    "LogPb",
    "Music",
    "PlayAddrStruct",
    "Poi",
    "ShareMeta",
    "Stats",
    "StatsV2",
    "TextExtra",
    "Token",
    "Tt2Dsp",
    "TtToDspSongInfo",
    "Video",
    "VolumeInfo",
]


class GetPostDetailV1(Record):
    """`data`; seen 1 time."""

    cookie: str | None
    extra: Extra
    itemInfo: ItemInfo
    log_pb: LogPb
    shareMeta: ShareMeta
    statusCode: int | None
    status_code: int | None
    status_msg: str | None
    tt_chain_token: str | None


class AppleMusicToken(Record):
    """`data.itemInfo.itemStruct.music.tt2dsp.tt_to_dsp_song_infos[].token.apple_music_token`; seen 1 time."""

    developer_token: str | None


class Author(Record):
    """`data.itemInfo.itemStruct.author`; seen 1 time."""

    UserStoryStatus: int | None
    avatarLarger: str | None
    """Signed address."""
    avatarMedium: str | None
    """Signed address."""
    avatarThumb: str | None
    """Signed address."""
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
    """`data.itemInfo.itemStruct.authorStats`; seen 1 time."""

    diggCount: int | None
    followerCount: int | None
    followingCount: int | None
    friendCount: int | None
    heart: int | None
    heartCount: int | None
    videoCount: int | None


class AuthorStatsV2(Record):
    """`data.itemInfo.itemStruct.authorStatsV2`; seen 1 time."""

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
    """`data.itemInfo.itemStruct.video.bitrateInfo[]`; seen 1 time."""

    Bitrate: int | None
    BitrateFPS: int | None
    CodecType: str | None
    Format: str | None
    GearName: str | None
    MVMAF: str | None
    """JSON in text."""
    PlayAddr: PlayAddrStruct
    QualityType: int | None
    VideoExtra: str | None
    """JSON in text."""


class Challenge(Record):
    """`data.itemInfo.itemStruct.challenges[]`; seen 4 times."""

    coverLarger: str | None
    coverMedium: str | None
    coverThumb: str | None
    desc: str | None
    id: str | None
    profileLarger: str | None
    """Signed address."""
    profileMedium: str | None
    """Signed address."""
    profileThumb: str | None
    """Signed address."""
    title: str | None


class ClaInfo(Record):
    """`data.itemInfo.itemStruct.video.claInfo`; seen 1 time."""

    enableAutoCaption: bool | None
    hasOriginalAudio: bool | None
    noCaptionReason: int | None


class Content(Record):
    """`data.itemInfo.itemStruct.contents[]`; seen 5 times."""

    desc: str | None
    textExtra: list[TextExtra]


class CreatorAiComment(Record):
    """`data.itemInfo.itemStruct.creatorAIComment`; seen 1 time."""

    eligibleVideo: bool | None
    hasAITopic: bool | None
    notEligibleReason: int | None


class Extra(Record):
    """`data.extra`; seen 1 time."""

    fatal_item_ids: list[Any]
    logid: str | None
    now: int | None
    """Epoch milliseconds."""


class ItemControl(Record):
    """`data.itemInfo.itemStruct.item_control`; seen 1 time."""

    can_repost: bool | None


class ItemInfo(Record):
    """`data.itemInfo`; seen 1 time."""

    itemStruct: ItemStruct


class ItemStruct(Record):
    """`data.itemInfo.itemStruct`; seen 1 time."""

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
    forFriend: bool | None
    id: str | None
    isAd: bool | None
    isReviewing: bool | None
    itemCommentStatus: int | None
    item_control: ItemControl
    music: Music
    officalItem: bool | None
    originalItem: bool | None
    poi: Poi
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


class LogPb(Record):
    """`data.log_pb`; seen 1 time."""

    impr_id: str | None


class Music(Record):
    """`data.itemInfo.itemStruct.music`; seen 1 time."""

    authorName: str | None
    coverLarge: str | None
    """Signed address."""
    coverMedium: str | None
    """Signed address."""
    coverThumb: str | None
    """Signed address."""
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
    tt2dsp: Tt2Dsp


class PlayAddrStruct(Record):
    """`data.itemInfo.itemStruct.video.PlayAddrStruct`, `data.itemInfo.itemStruct.video.bitrateInfo[].PlayAddr`; seen 2 times."""

    DataSize: int | None
    FileCs: str | None
    FileHash: str | None
    Height: int | None
    Uri: str | None
    UrlKey: str | None
    UrlList: list[str]
    """Items: signed address."""
    Width: int | None


class Poi(Record):
    """`data.itemInfo.itemStruct.poi`; seen 1 time."""

    address: str | None
    category: str | None
    city: str | None
    cityCode: str | None
    country: str | None
    countryCode: str | None
    fatherPoiId: str | None
    fatherPoiName: str | None
    id: str | None
    name: str | None
    province: str | None
    ttTypeCode: str | None
    ttTypeNameMedium: str | None
    ttTypeNameSuper: str | None
    ttTypeNameTiny: str | None
    type: int | None
    typeCode: str | None


class ShareMeta(Record):
    """`data.shareMeta`; seen 1 time."""

    desc: str | None
    title: str | None


class Stats(Record):
    """`data.itemInfo.itemStruct.stats`; seen 1 time."""

    collectCount: int | None
    commentCount: int | None
    diggCount: int | None
    playCount: int | None
    shareCount: int | None


class StatsV2(Record):
    """`data.itemInfo.itemStruct.statsV2`; seen 1 time."""

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


class TextExtra(Record):
    """`data.itemInfo.itemStruct.textExtra[]`, `data.itemInfo.itemStruct.contents[].textExtra[]`; seen 8 times."""

    awemeId: str | None
    end: int | None
    hashtagId: str | None
    hashtagName: str | None
    isCommerce: bool | None
    start: int | None
    subType: int | None
    type: int | None


class Token(Record):
    """`data.itemInfo.itemStruct.music.tt2dsp.tt_to_dsp_song_infos[].token`; seen 1 time."""

    apple_music_token: AppleMusicToken


class Tt2Dsp(Record):
    """`data.itemInfo.itemStruct.music.tt2dsp`; seen 1 time."""

    tt_to_dsp_song_infos: list[TtToDspSongInfo]


class TtToDspSongInfo(Record):
    """`data.itemInfo.itemStruct.music.tt2dsp.tt_to_dsp_song_infos[]`; seen 2 times."""

    meta_song_id: str | None
    platform: int | None
    song_id: str | None
    token: Token


class Video(Record):
    """`data.itemInfo.itemStruct.video`; seen 1 time."""

    PlayAddrStruct: _PlayAddrStruct
    VQScore: str | None
    bitrate: int | None
    bitrateInfo: list[BitrateInfo]
    claInfo: ClaInfo
    codecType: str | None
    cover: str | None
    """Signed address."""
    definition: str | None
    duration: int | None
    dynamicCover: str | None
    """Signed address."""
    encodeUserTag: str | None
    encodedType: str | None
    format: str | None
    height: int | None
    id: str | None
    originCover: str | None
    """Signed address."""
    playAddr: str | None
    """Signed address."""
    ratio: str | None
    size: int | None
    videoID: str | None
    videoQuality: str | None
    volumeInfo: VolumeInfo
    width: int | None
    zoomCover: dict[str, str]
    """Values: signed address."""


class VolumeInfo(Record):
    """`data.itemInfo.itemStruct.video.volumeInfo`; seen 1 time."""

    Loudness: float | None
    Peak: float | None


_PlayAddrStruct = PlayAddrStruct
