# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/reddit/search/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing
from typing import Any

from ..._record import KeyNames, PageOf, Record

__all__ = [
    "SearchV1",
    "ActionInfo",
    "AppliedState",
    "AuthorInfo",
    "AuthorInfoProfile",
    "Behavior",
    "Behaviors",
    "Children",
    "ChildrenBehaviors",
    "ChildrenPost",
    "Components",
    "Content",
    "Default",
    "Dimensions",
    "Dynamic",
    "Edge",
    "Event",
    "Filter",
    "FilterBar",
    "FilterBarBehavior",
    "Flair",
    "Item",
    "ListPresentation",
    "Main",
    "Navigation",
    "NewIcon",
    "Node",
    "NodePresentation",
    "Option",
    "OutboundLink",
    "PageInfo",
    "Post",
    "Presentation",
    "Profile",
    "Scope",
    "Search",
    "Styles",
    "Subreddit",
    "Telemetry",
    "Template",
    "Top",
    "TrackingContext",
    "TrackingContextSearch",
]


class SearchV1(PageOf["Edge"]):
    """`data`; seen 1 time."""

    search: Search


class ActionInfo(Record):
    """`data.search.dynamic.components.telemetry.trackingContext.actionInfo`; seen 7 times."""

    paneName: str | None
    position: int | None
    reason: Any
    relativePosition: int | None
    type: str | None


class AppliedState(Record):
    """`data.search.dynamic.components.appliedState`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    filters: list[Filter]
    pane: str | None


class AuthorInfo(Record):
    """`data.search.dynamic.components.main.edges[].node.children[].post.authorInfo`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    accountType: str | None
    iconSmall: NewIcon
    id: str | None
    isBlocked: bool | None
    isCakeDayNow: bool | None
    name: str | None
    newIcon: NewIcon
    profile: AuthorInfoProfile
    snoovatarIcon: Any


class AuthorInfoProfile(Record):
    """`data.search.dynamic.components.main.edges[].node.children[].post.authorInfo.profile`; seen 1 time."""

    isNsfw: bool | None


class Behavior(Record):
    """`data.search.dynamic.components.top.navigation.behaviors[]`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    isNoOpBehavior: bool | None


class Behaviors(Record):
    """`data.search.dynamic.components.main.edges[].node.behaviors`; seen 1 time."""

    header: Any


class Children(Record):
    """`data.search.dynamic.components.main.edges[].node.children[]`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    behaviors: ChildrenBehaviors
    post: ChildrenPost
    telemetry: Telemetry


class ChildrenBehaviors(Record):
    """`data.search.dynamic.components.main.edges[].node.children[].behaviors`; seen 1 time."""

    community: Profile
    default: Default
    profile: Profile
    thumbnail: Default


class ChildrenPost(Record):
    """`data.search.dynamic.components.main.edges[].node.children[].post`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    attributionInfo: Any
    authorFlair: Any
    authorInfo: AuthorInfo
    awardings: list[Any]
    commentCount: int | None
    content: Content
    createdAt: str | None
    crosspostRoot: Any
    crowdControlLevel: str | None
    distinguishedAs: Any
    domain: str | None
    editedAt: Any
    flair: Flair
    gallery: Any
    id: str | None
    isArchived: bool | None
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
    moderationInfo: Any
    outboundLink: OutboundLink
    permalink: str | None
    poll: Any
    postEventInfo: Any
    postHint: Any
    postTitle: str | None
    reactedFrom: Any
    removedByCategory: Any
    score: int | None
    subreddit: Subreddit
    suggestedCommentSort: Any
    thumbnail: Any
    translatedLanguage: Any
    upvoteRatio: float | None
    url: str | None
    viewCount: Any
    voteState: str | None


class Components(Record):
    """`data.search.dynamic.components`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    appliedState: AppliedState
    main: Main
    telemetry: Telemetry
    top: Top


class Content(Record):
    """`data.search.dynamic.components.main.edges[].node.children[].post.content`; seen 1 time."""

    html: str | None
    markdown: str | None
    preview: str | None
    richtext: str | None
    richtextMedia: list[Any]


class Default(Record):
    """`data.search.dynamic.components.main.edges[].node.children[].behaviors.default`, `data.search.dynamic.components.main.edges[].node.children[].behaviors.thumbnail`; seen 2 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    id: str | None
    telemetry: Telemetry


class Dimensions(Record):
    """`data.search.dynamic.components.main.edges[].node.children[].post.authorInfo.iconSmall.dimensions`; seen 2 times."""

    height: int | None
    width: int | None


class Dynamic(Record):
    """`data.search.dynamic`; seen 1 time."""

    components: Components


class Edge(Record):
    """`data.search.dynamic.components.main.edges[]`; seen 1 time."""

    cursor: str | None
    node: Node


class Event(Record):
    """`data.search.dynamic.components.telemetry.events[]`; seen 7 times."""

    action: str | None
    noun: str | None
    source: str | None
    trigger: str | None
    triggerConfiguration: Any


class Filter(Record):
    """`data.search.dynamic.components.appliedState.filters[]`, `data.search.dynamic.components.top.filterBar[].behaviors[].filters[]`; seen 2 times."""

    key: str | None
    value: str | None


class FilterBar(Record):
    """`data.search.dynamic.components.top.filterBar[]`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    behaviors: list[FilterBarBehavior]
    presentation: Presentation


class FilterBarBehavior(Record):
    """`data.search.dynamic.components.top.filterBar[].behaviors[]`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    filters: list[Filter]
    id: str | None
    isAppliedFiltersRemoved: bool | None
    isAppliedOptionsRemoved: bool | None
    options: list[Any]
    pane: str | None
    query: str | None
    telemetry: Telemetry


class Flair(Record):
    """`data.search.dynamic.components.main.edges[].node.children[].post.flair`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    richtext: Any
    template: Template
    text: str | None
    textColor: str | None
    type: str | None


class Item(Record):
    """`data.search.dynamic.components.top.navigation.listPresentation.items[]`; seen 1 time."""

    id: str | None
    isSelected: bool | None
    text: str | None


class ListPresentation(Record):
    """`data.search.dynamic.components.top.navigation.listPresentation`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"items_": "items"}
    items_: list[Item]


class Main(Record):
    """`data.search.dynamic.components.main`; seen 1 time."""

    edges: list[Edge]
    pageInfo: PageInfo


class Navigation(Record):
    """`data.search.dynamic.components.top.navigation`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    behaviors: list[Behavior]
    listPresentation: ListPresentation


class NewIcon(Record):
    """`data.search.dynamic.components.main.edges[].node.children[].post.authorInfo.iconSmall`, `data.search.dynamic.components.main.edges[].node.children[].post.authorInfo.newIcon`; seen 2 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    dimensions: Dimensions
    url: str | None


class Node(Record):
    """`data.search.dynamic.components.main.edges[].node`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    behaviors: Behaviors
    children: list[Children]
    presentation: NodePresentation


class NodePresentation(Record):
    """`data.search.dynamic.components.main.edges[].node.presentation`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    isDefaultPresentation: bool | None


class Option(Record):
    """`data.search.dynamic.components.top.filterBar[].presentation.options[]`; seen 1 time."""

    isSelected: bool | None
    secondaryText: Any
    text: str | None


class OutboundLink(Record):
    """`data.search.dynamic.components.main.edges[].node.children[].post.outboundLink`; seen 1 time."""

    expiresAt: str | None
    url: str | None


class PageInfo(Record):
    """`data.search.dynamic.components.main.pageInfo`; seen 1 time."""

    endCursor: str | None
    hasNextPage: bool | None
    hasPreviousPage: bool | None
    startCursor: str | None


class Post(Record):
    """`data.search.dynamic.components.telemetry.trackingContext.post`; seen 5 times."""

    id: str | None
    isNsfw: bool | None
    isSpoiler: bool | None
    title: str | None
    type: str | None


class Presentation(Record):
    """`data.search.dynamic.components.top.filterBar[].presentation`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    buttonText: str | None
    id: str | None
    options: list[Option]
    title: str | None


class Profile(Record):
    """`data.search.dynamic.components.main.edges[].node.children[].behaviors.community`, `data.search.dynamic.components.main.edges[].node.children[].behaviors.profile`; seen 2 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    id: str | None
    name: str | None
    telemetry: Telemetry


class Scope(Record):
    """`data.search.dynamic.components.telemetry.trackingContext.search.scope`; seen 7 times."""

    id: Any
    name: Any
    path: str | None
    type: str | None


class Search(Record):
    """`data.search`; seen 1 time."""

    dynamic: Dynamic


class Styles(Record):
    """`data.search.dynamic.components.telemetry.trackingContext.subreddit.styles`; seen 1 time."""

    bannerBackgroundImage: Any
    icon: str | None
    legacyIcon: Any
    legacyPrimaryColor: Any
    primaryColor: Any


class Subreddit(Record):
    """`data.search.dynamic.components.telemetry.trackingContext.subreddit`, `data.search.dynamic.components.main.edges[].node.children[].post.subreddit`; seen 6 times."""

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
    subscribersCount: int | None
    tippingStatus: Any
    title: str | None
    type: str | None
    whitelistStatus: str | None


class Telemetry(Record):
    """`data.search.dynamic.components.telemetry`, `data.search.dynamic.components.top.filterBar[].behaviors[].telemetry`, `data.search.dynamic.components.main.edges[].node.children[].telemetry` and 2 more places; seen 7 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    events: list[Event]
    trackingContext: TrackingContext


class Template(Record):
    """`data.search.dynamic.components.main.edges[].node.children[].post.flair.template`; seen 1 time."""

    backgroundColor: str | None
    id: str | None
    isEditable: bool | None


class Top(Record):
    """`data.search.dynamic.components.top`; seen 1 time."""

    filterBar: list[FilterBar]
    filterModal: Any
    navigation: Navigation


class TrackingContext(Record):
    """`data.search.dynamic.components.telemetry.trackingContext`; seen 7 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    actionInfo: ActionInfo
    answers: Any
    metaSearch: Any
    post: Post
    profile: Any
    search: TrackingContextSearch
    subreddit: Subreddit


class TrackingContextSearch(Record):
    """`data.search.dynamic.components.telemetry.trackingContext.search`; seen 7 times."""

    isNsfw: bool | None
    query: str | None
    queryID: str | None
    range: Any
    safeSearch: str | None
    scope: Scope
    snippet: Any
    snippetId: Any
    sort: str | None
