# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/reddit/get-post-detail/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing
from typing import Any

from ..._record import KeyNames, Record

__all__ = [
    "GetPostDetailV1",
    "AuthorInfo",
    "Award",
    "Awarding",
    "Dimensions",
    "LegacyIcon",
    "NewIcon",
    "OutboundLink",
    "PostStats",
    "PostStatsPrivate",
    "PostsInfoByIds",
    "Profile",
    "Styles",
    "Subreddit",
]


class GetPostDetailV1(Record):
    """`data`; seen 1 time."""

    postsInfoByIds: list[PostsInfoByIds]


class AuthorInfo(Record):
    """`data.postsInfoByIds[].authorInfo`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    accountType: str | None
    iconSmall: NewIcon
    id: str | None
    isBlocked: bool | None
    isCakeDayNow: bool | None
    name: str | None
    newIcon: NewIcon
    profile: Profile
    snoovatarIcon: NewIcon


class Award(Record):
    """`data.postsInfoByIds[].awardings[].award`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    id: str | None
    name: str | None
    static_icon_16: NewIcon
    static_icon_24: NewIcon
    static_icon_32: NewIcon
    static_icon_48: NewIcon
    static_icon_64: NewIcon
    tags: list[str]


class Awarding(Record):
    """`data.postsInfoByIds[].awardings[]`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    award: Award
    total: int | None


class Dimensions(Record):
    """`data.postsInfoByIds[].authorInfo.iconSmall.dimensions`; seen 8 times."""

    height: int | None
    width: int | None


class LegacyIcon(Record):
    """`data.postsInfoByIds[].subreddit.styles.legacyIcon`; seen 1 time."""

    url: str | None


class NewIcon(Record):
    """`data.postsInfoByIds[].authorInfo.iconSmall`, `data.postsInfoByIds[].authorInfo.newIcon`, `data.postsInfoByIds[].authorInfo.snoovatarIcon` and 5 more places; seen 8 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    dimensions: Dimensions
    url: str | None


class OutboundLink(Record):
    """`data.postsInfoByIds[].outboundLink`; seen 1 time."""

    expiresAt: str | None
    url: str | None


class PostStats(Record):
    """`data.postsInfoByIds[].postStats`; seen 1 time."""

    shareAllTotal: int | None
    viewCountTotal: Any


class PostStatsPrivate(Record):
    """`data.postsInfoByIds[].postStatsPrivate`; seen 1 time."""

    viewCountTotals: Any


class PostsInfoByIds(Record):
    """`data.postsInfoByIds[]`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    attributionInfo: Any
    authorCommunityBadge: Any
    authorFlair: Any
    authorInfo: AuthorInfo
    awardings: list[Awarding]
    awardingsInfo: Any
    commentCount: int | None
    content: Any
    createdAt: str | None
    crosspostRoot: Any
    crowdControlLevel: str | None
    devvit: Any
    distinguishedAs: Any
    domain: str | None
    editedAt: Any
    flair: Any
    gallery: Any
    id: str | None
    isArchived: bool | None
    isAuthorBlocked: bool | None
    isCommercialCommunication: bool | None
    isContestMode: bool | None
    isCrosspostable: bool | None
    isCrowdControlFilterEnabled: bool | None
    isFollowed: bool | None
    isGildable: bool | None
    isHidden: bool | None
    isLocked: bool | None
    isNsfw: bool | None
    isPollIncluded: bool | None
    isReactAllowed: bool | None
    isSaved: bool | None
    isScoreHidden: bool | None
    isSelfPost: bool | None
    isSpoiler: bool | None
    isStickied: bool | None
    isThumbnailEnabled: bool | None
    isTranslatable: bool | None
    isTranslated: bool | None
    languageCode: str | None
    media: Any
    modContentDiscussion: Any
    moderationInfo: Any
    outboundLink: OutboundLink
    permalink: str | None
    poll: Any
    postEventInfo: Any
    postHint: Any
    postStats: PostStats
    postStatsPrivate: PostStatsPrivate
    postTitle: str | None
    predictedRemovalSavedResponses: list[Any]
    reactedFrom: Any
    removedByCategory: str | None
    score: int | None
    subreddit: Subreddit
    suggestedCommentSort: str | None
    thumbnail: Any
    translatedLanguage: Any
    upvoteRatio: float | None
    url: str | None
    viewCount: Any
    voteState: str | None


class Profile(Record):
    """`data.postsInfoByIds[].authorInfo.profile`; seen 1 time."""

    isNsfw: bool | None


class Styles(Record):
    """`data.postsInfoByIds[].subreddit.styles`; seen 1 time."""

    backgroundColor: Any
    bannerBackgroundImage: str | None
    icon: Any
    legacyIcon: LegacyIcon
    legacyPrimaryColor: str | None
    primaryColor: str | None


class Subreddit(Record):
    """`data.postsInfoByIds[].subreddit`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    communityStatus: Any
    id: str | None
    isNsfw: bool | None
    isQuarantined: bool | None
    isSubscribed: bool | None
    isThumbnailsEnabled: bool | None
    isTitleSafe: bool | None
    isUserBanned: bool | None
    modPermissions: Any
    name: str | None
    prefixedName: str | None
    styles: Styles
    subscribersCount: float | None
    tippingStatus: Any
    title: str | None
    type: str | None
    whitelistStatus: str | None
