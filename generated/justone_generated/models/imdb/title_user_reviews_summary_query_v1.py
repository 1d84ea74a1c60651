# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/imdb/title-user-reviews-summary-query/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing

from ..._record import KeyNames, Record

__all__ = [
    "TitleUserReviewsSummaryQueryV1",
    "Author",
    "CanRate",
    "Edge",
    "FeaturedReviews",
    "Helpfulness",
    "Node",
    "NodeTitle",
    "OriginalText",
    "RatingsSummary",
    "Summary",
    "Text",
    "Title",
]


class TitleUserReviewsSummaryQueryV1(Record):
    """`data`; seen 1 time."""

    title: Title


class Author(Record):
    """`data.title.featuredReviews.edges[].node.author`; seen 5 times."""

    id: str | None
    nickName: str | None


class CanRate(Record):
    """`data.title.canRate`; seen 1 time."""

    isRatable: bool | None


class Edge(Record):
    """`data.title.featuredReviews.edges[]`; seen 5 times."""

    node: Node


class FeaturedReviews(Record):
    """`data.title.featuredReviews`; seen 1 time."""

    edges: list[Edge]


class Helpfulness(Record):
    """`data.title.featuredReviews.edges[].node.helpfulness`; seen 5 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    downVotes: int | None
    score: float | None
    upVotes: int | None


class Node(Record):
    """`data.title.featuredReviews.edges[].node`; seen 5 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    author: Author
    authorRating: int | None
    helpfulness: Helpfulness
    id: str | None
    language: str | None
    spoiler: bool | None
    submissionDate: str | None
    summary: Summary
    text: Text
    title: NodeTitle


class NodeTitle(Record):
    """`data.title.featuredReviews.edges[].node.title`; seen 5 times."""

    id: str | None


class OriginalText(Record):
    """`data.title.featuredReviews.edges[].node.text.originalText`; seen 5 times."""

    plainText: str | None


class RatingsSummary(Record):
    """`data.title.ratingsSummary`; seen 1 time."""

    aggregateRating: float | None


class Summary(Record):
    """`data.title.featuredReviews.edges[].node.summary`; seen 5 times."""

    originalText: str | None


class Text(Record):
    """`data.title.featuredReviews.edges[].node.text`; seen 5 times."""

    originalText: OriginalText


class Title(Record):
    """`data.title`; seen 1 time."""

    canRate: CanRate
    featuredReviews: FeaturedReviews
    id: str | None
    ratingsSummary: RatingsSummary
