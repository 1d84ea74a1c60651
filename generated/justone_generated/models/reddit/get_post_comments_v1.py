# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/reddit/get-post-comments/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing
from typing import Any

from ..._record import KeyNames, PageOf, Record

__all__ = [
    "GetPostCommentsV1",
    "AuthorInfo",
    "CommentForest",
    "Content",
    "Dimensions",
    "Moderation",
    "More",
    "NewIcon",
    "Node",
    "PageInfo",
    "PostInfoById",
    "Profile",
    "Subreddit",
    "TranslationInfo",
    "Tree",
]


class GetPostCommentsV1(PageOf["Tree"]):
    """`data`; seen 1 time."""

    postInfoById: PostInfoById


class AuthorInfo(Record):
    """`data.postInfoById.commentForest.trees[].node.authorInfo`; seen 8 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    accountType: str | None
    iconSmall: NewIcon
    id: str | None
    isBlocked: bool | None
    isCakeDayNow: bool | None
    isPremiumAvatarTreatment: bool | None
    name: str | None
    newIcon: NewIcon
    profile: Profile
    snoovatarIcon: NewIcon


class CommentForest(Record):
    """`data.postInfoById.commentForest`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    pageInfo: PageInfo
    trees: list[Tree]


class Content(Record):
    """`data.postInfoById.commentForest.trees[].node.content`; seen 8 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    markdown: str | None
    preview: str | None
    richtext: str | None
    """JSON in text."""
    richtextMedia: list[Any]
    translationInfo: TranslationInfo
    typeHint: str | None


class Dimensions(Record):
    """`data.postInfoById.commentForest.trees[].node.authorInfo.iconSmall.dimensions`; seen 19 times."""

    height: int | None
    width: int | None


class Moderation(Record):
    """`data.postInfoById.subreddit.moderation`; seen 1 time."""

    isShowCommentRemovalReasonPrompt: bool | None


class More(Record):
    """`data.postInfoById.commentForest.trees[].more`; seen 1 time."""

    count: int | None
    cursor: str | None
    isTooDeepForCount: bool | None


class NewIcon(Record):
    """`data.postInfoById.commentForest.trees[].node.authorInfo.iconSmall`, `data.postInfoById.commentForest.trees[].node.authorInfo.newIcon`, `data.postInfoById.commentForest.trees[].node.authorInfo.snoovatarIcon`; seen 19 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    dimensions: Dimensions
    url: str | None


class Node(Record):
    """`data.postInfoById.commentForest.trees[].node`; seen 8 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    authorCommunityBadge: Any
    authorFlair: Any
    authorInfo: AuthorInfo
    commentStats: Any
    content: Content
    createdAt: str | None
    distinguishedAs: Any
    editedAt: Any
    id: str | None
    initiallyCollapsedReason: Any
    isAdminTakedown: bool | None
    isArchived: bool | None
    isCommercialCommunication: bool | None
    isGildable: bool | None
    isInitiallyCollapsed: bool | None
    isLocked: bool | None
    isRemoved: bool | None
    isSaved: bool | None
    isScoreHidden: bool | None
    isStickied: bool | None
    isTranslatable: bool | None
    languageCode: str | None
    modContentDiscussion: Any
    moderationInfo: Any
    permalink: str | None
    removedByCategory: Any
    score: int | None
    voteState: str | None


class PageInfo(Record):
    """`data.postInfoById.commentForest.pageInfo`; seen 1 time."""

    commentCount: int | None
    hasNextPage: bool | None


class PostInfoById(Record):
    """`data.postInfoById`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    commentCount: int | None
    commentForest: CommentForest
    id: str | None
    subreddit: Subreddit
    title: str | None


class Profile(Record):
    """`data.postInfoById.commentForest.trees[].node.authorInfo.profile`; seen 8 times."""

    isNsfw: bool | None


class Subreddit(Record):
    """`data.postInfoById.subreddit`; seen 1 time."""

    allowedMediaInComments: list[str]
    id: str | None
    isQuarantined: bool | None
    moderation: Moderation
    name: str | None
    prefixedName: str | None
    tippingStatus: Any


class TranslationInfo(Record):
    """`data.postInfoById.commentForest.trees[].node.content.translationInfo`; seen 8 times."""

    isTranslated: bool | None
    translatedLanguage: Any


class Tree(Record):
    """`data.postInfoById.commentForest.trees[]`; seen 9 times."""

    childCount: int | None
    depth: int | None
    more: More
    node: Node
    parentId: Any
