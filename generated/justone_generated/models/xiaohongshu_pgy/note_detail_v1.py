# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/xiaohongshu-pgy/api/solar/note/noteId/detail/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = ["NoteDetailV1", "ContentTag", "Image", "Meta", "Time", "UserInfo", "VideoInfo"]


class NoteDetailV1(Record):
    """`data`; seen 1 time."""

    atUserList: Any
    cmtNum: int | None
    compClickData: Any
    content: str | None
    createTime: str | None
    favNum: int | None
    featureTags: Any
    followCnt: int | None
    headPhoto: str | None
    imagesList: list[Image]
    impNum: int | None
    likeNum: int | None
    name: str | None
    noteId: str | None
    noteLink: str | None
    readNum: int | None
    redId: Any
    reportBrandName: Any
    reportBrandUserId: Any
    shareNum: int | None
    time: Time
    title: str | None
    type: int | None
    userId: str | None
    userInfo: UserInfo
    videoInfo: VideoInfo


class ContentTag(Record):
    """`data.userInfo.contentTags[]`; seen 1 time."""

    taxonomy1Tag: str | None
    taxonomy2Tags: list[str]


class Image(Record):
    """`data.imagesList[]`; seen 1 time."""

    fileId: str | None
    height: int | None
    imageExtraInfo: Any
    latitude: Any
    longitude: Any
    original: str | None
    sticker: Any
    traceId: str | None
    url: str | None
    width: int | None


class Meta(Record):
    """`data.videoInfo.meta`; seen 1 time."""

    duration: int | None
    height: int | None
    videoId: str | None
    width: int | None


class Time(Record):
    """`data.time`; seen 1 time."""

    createTime: int | None
    """Epoch milliseconds."""
    updateTime: int | None
    """Epoch milliseconds."""
    userUpdateTime: int | None
    """Epoch milliseconds."""


class UserInfo(Record):
    """`data.userInfo`; seen 1 time."""

    advertiserId: Any
    avatar: str | None
    clickMidNum: int | None
    contentTags: list[ContentTag]
    cooperType: int | None
    currentLevel: int | None
    fansNum: int | None
    featureTags: Any
    gender: str | None
    interMidNum: int | None
    isCollect: bool | None
    kolType: int | None
    location: str | None
    mEngagementNum: int | None
    mengagementNum: int | None
    nickName: str | None
    operateState: int | None
    personalTags: Any
    pictureInCart: Any
    picturePrice: float | None
    pictureState: int | None
    priceState: int | None
    userId: str | None
    userType: int | None
    videoInCart: Any
    videoPrice: float | None
    videoState: int | None


class VideoInfo(Record):
    """`data.videoInfo`; seen 1 time."""

    chapters: Any
    firstFrame: Any
    gifKey: str | None
    gifUrl: str | None
    hasFragments: bool | None
    id: str | None
    meta: Meta
    originVideoKey: str | None
    redGifInfo: Any
    thumbnail: str | None
    videoKey: str | None
    videoKeyList: list[Any]
    videoUrl: str | None
    """Signed address."""
    volume: float | None
