# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/tiktok/get-user-detail/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = [
    "GetUserDetailV1",
    "BioLink",
    "CommerceUserInfo",
    "DownLoadLink",
    "Event",
    "ProfileTab",
    "ShareMeta",
    "Stats",
    "StatsV2",
    "User",
    "UserInfo",
    "WriteAcl",
]


class GetUserDetailV1(Record):
    """`data`; seen 1 time."""

    needFix: bool | None
    shareMeta: ShareMeta
    statusCode: int | None
    statusMsg: str | None
    userInfo: UserInfo


class BioLink(Record):
    """`data.userInfo.user.bioLink`; seen 1 time."""

    link: str | None
    risk: int | None


class CommerceUserInfo(Record):
    """`data.userInfo.user.commerceUserInfo`; seen 1 time."""

    category: str | None
    categoryButton: bool | None
    commerceUser: bool | None
    downLoadLink: DownLoadLink


class DownLoadLink(Record):
    """`data.userInfo.user.commerceUserInfo.downLoadLink`; seen 1 time."""

    android: str | None
    ios: str | None


class Event(Record):
    """`data.userInfo.user.eventList[]`; seen 2 times."""

    desc: str | None
    duration: str | None
    enable_update: bool | None
    has_subscribed: bool | None
    id: str | None
    is_paid_event: bool | None
    is_promoting: bool | None
    promote_video_count: int | None
    start_time: str | None
    """Epoch seconds."""
    status: int | None
    subscriber_count: str | None
    """Count in text."""
    ticket_amount: str | None
    title: str | None
    type: int | None
    under_review_desc: str | None
    write_acl: WriteAcl


class ProfileTab(Record):
    """`data.userInfo.user.profileTab`; seen 1 time."""

    showMusicTab: bool | None
    showPlayListTab: bool | None
    showQuestionTab: bool | None


class ShareMeta(Record):
    """`data.shareMeta`; seen 1 time."""

    desc: str | None
    title: str | None


class Stats(Record):
    """`data.userInfo.stats`; seen 1 time."""

    diggCount: int | None
    followerCount: int | None
    followingCount: int | None
    friendCount: int | None
    heart: int | None
    heartCount: int | None
    videoCount: int | None


class StatsV2(Record):
    """`data.userInfo.statsV2`; seen 1 time."""

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


class User(Record):
    """`data.userInfo.user`; seen 1 time."""

    UserStoryStatus: int | None
    avatarLarger: str | None
    """Signed address."""
    avatarMedium: str | None
    """Signed address."""
    avatarThumb: str | None
    """Signed address."""
    bioLink: BioLink
    canExpPlaylist: bool | None
    commentSetting: int | None
    commerceUserInfo: CommerceUserInfo
    createTime: int | None
    """Epoch seconds."""
    downloadSetting: int | None
    duetSetting: int | None
    eventList: list[Event]
    followingVisibility: int | None
    ftc: bool | None
    id: str | None
    isADVirtual: bool | None
    isEmbedBanned: bool | None
    isOrganization: int | None
    language: str | None
    nickNameModifyTime: int | None
    """Epoch seconds."""
    nickname: str | None
    nowInvitationCardUrl: str | None
    openFavorite: bool | None
    privateAccount: bool | None
    profileEmbedPermission: int | None
    profileTab: ProfileTab
    recommendReason: str | None
    relation: int | None
    roomId: str | None
    secUid: str | None
    secret: bool | None
    shortId: str | None
    signature: str | None
    stitchSetting: int | None
    suggestAccountBind: bool | None
    ttSeller: bool | None
    uniqueId: str | None
    uniqueIdModifyTime: int | None
    verified: bool | None


class UserInfo(Record):
    """`data.userInfo`; seen 1 time."""

    itemList: list[Any]
    stats: Stats
    statsV2: StatsV2
    user: User


class WriteAcl(Record):
    """`data.userInfo.user.eventList[].write_acl`; seen 2 times."""

    delete_block: Any
    update_block: Any
