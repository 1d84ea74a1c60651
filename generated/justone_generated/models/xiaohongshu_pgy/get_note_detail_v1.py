# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/xiaohongshu-pgy/get-note-detail/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = ["GetNoteDetailV1", "Image", "Time", "UserInfo"]


class GetNoteDetailV1(Record):
    """`data`; seen 1 time."""

    atUserList: Any
    cmtNum: int | None
    compClickData: Any
    content: str | None
    createTime: str | None
    favNum: int | None
    featureTags: Any
    followCnt: int | None
    headPhoto: Any
    imagesList: list[Image]
    impNum: int | None
    likeNum: int | None
    name: Any
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
    videoInfo: Any


class Image(Record):
    """`data.imagesList[]`; seen 1 time."""

    fileId: str | None
    height: int | None
    latitude: Any
    longitude: Any
    original: str | None
    sticker: Any
    traceId: str | None
    url: str | None
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
    contentTags: list[Any]
    cooperType: int | None
    currentLevel: Any
    fansNum: int | None
    featureTags: list[Any]
    gender: str | None
    interMidNum: int | None
    isCollect: bool | None
    kolType: Any
    location: str | None
    mEngagementNum: int | None
    mengagementNum: int | None
    nickName: str | None
    operateState: Any
    personalTags: list[Any]
    pictureInCart: Any
    picturePrice: Any
    pictureState: Any
    priceState: Any
    userId: str | None
    userType: int | None
    videoInCart: Any
    videoPrice: Any
    videoState: Any
