# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/kuaishou/get-video-comment/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing
from typing import Any

from ..._record import KeyNames, PageOf, Record

__all__ = [
    "GetVideoCommentV1",
    "Headurl",
    "ProfilePagePrefetchInfo",
    "RootComment",
    "SubComment",
    "SubCommentSubComment",
]


class GetVideoCommentV1(PageOf["RootComment"]):
    """`data`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"host_name_": "host-name"}
    commentCount: int | None
    host_name_: str | None
    pcursor: str | None
    result: int | None
    rootComments: list[RootComment]
    subCommentsMap: dict[str, SubComment]
    transparentPayload: str | None
    """JSON in text."""


class Headurl(Record):
    """`data.rootComments[].headurls[]`, `data.subCommentsMap{}.subComments[].headurls[]`; seen 95 times."""

    cdn: str | None
    url: str | None


class ProfilePagePrefetchInfo(Record):
    """`data.rootComments[].profilePagePrefetchInfo`, `data.subCommentsMap{}.subComments[].profilePagePrefetchInfo`; seen 50 times."""

    profilePageType: int | None


class RootComment(Record):
    """`data.rootComments[]`; seen 47 times."""

    authorArea: str | None
    authorVerified: bool | None
    author_id: int | None
    author_liked: bool | None
    author_name: str | None
    cashTags: dict[str, Any]
    commentAuthorTags: list[Any]
    commentBottomTags: list[Any]
    comment_id: int | None
    content: str | None
    displaySubCommentCount: bool | None
    headurl: str | None
    headurls: list[Headurl]
    hot: bool | None
    isKwaiShopItemComment: bool | None
    likedCount: int | None
    photo_id: int | None
    profilePagePrefetchInfo: ProfilePagePrefetchInfo
    recallType: int | None
    reply_to: int | None
    subCommentCount: int | None
    time: str | None
    timestamp: int | None
    """Epoch milliseconds."""
    type: int | None
    user_id: int | None
    user_sex: str | None


class SubComment(Record):
    """`data.subCommentsMap{}`; seen 1 time."""

    pcursor: str | None
    subComments: list[SubCommentSubComment]


class SubCommentSubComment(Record):
    """`data.subCommentsMap{}.subComments[]`; seen 3 times."""

    authorArea: str | None
    authorVerified: bool | None
    author_id: int | None
    author_liked: bool | None
    author_name: str | None
    cashTags: dict[str, Any]
    commentAuthorTags: list[Any]
    commentBottomTags: list[Any]
    comment_id: int | None
    content: str | None
    headurl: str | None
    headurls: list[Headurl]
    isKwaiShopItemComment: bool | None
    likedCount: int | None
    photo_id: int | None
    profilePagePrefetchInfo: ProfilePagePrefetchInfo
    replyToUserName: str | None
    reply_to: int | None
    time: str | None
    timestamp: int | None
    """Epoch milliseconds."""
    type: int | None
    user_id: int | None
    user_sex: str | None
