# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/kuaishou/search-user/v2.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing
from typing import Any

from ..._record import KeyNames, PageOf, Record

__all__ = ["SearchUserV2", "ExtParams", "Extra", "FeedLogCtx", "Headurl", "Living", "User", "UserInfoExposed"]


class SearchUserV2(PageOf["User"]):
    """`data`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"host_name_": "host-name"}
    extParams: ExtParams
    host_name_: str | None
    llsid: str | None
    pcursor: str | None
    portalFlag: bool | None
    recoPcursor: str | None
    recoPymkFlag: bool | None
    responseCode: int | None
    result: int | None
    userFoldIndex: int | None
    users: list[User]
    ussid: str | None


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


class Extra(Record):
    """`data.users[].extra`; seen 30 times."""

    userInfoExposed: UserInfoExposed


class FeedLogCtx(Record):
    """`data.users[].feedLogCtx`; seen 30 times."""

    stidContainer: str | None


class Headurl(Record):
    """`data.users[].headurls[]`; seen 60 times."""

    cdn: str | None
    url: str | None


class Living(Record):
    """`data.users[].living`; seen 3 times."""

    exp_tag: str | None
    liveStreamId: str | None
    livingType: int | None
    serverExpTag: str | None


class User(Record):
    """`data.users[]`; seen 30 times."""

    extra: Extra
    fans: bool | None
    fansCount: int | None
    feedLogCtx: FeedLogCtx
    following: bool | None
    headurl: str | None
    headurls: list[Headurl]
    hint: str | None
    isBanned: bool | None
    isFavorited: bool | None
    is_followed: int | None
    kwaiId: str | None
    living: Living
    messageLink: str | None
    user_id: int | None
    user_name: str | None
    user_sex: str | None
    user_text: str | None
    verified: bool | None
    visitorBeFollowed: bool | None


class UserInfoExposed(Record):
    """`data.users[].extra.userInfoExposed`; seen 30 times."""

    lineSecond: str | None
