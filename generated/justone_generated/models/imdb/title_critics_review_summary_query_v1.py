# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/imdb/title-critics-review-summary-query/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing
from typing import Any

from ..._record import KeyNames, Record

__all__ = [
    "TitleCriticsReviewSummaryQueryV1",
    "Edge",
    "EdgeNode",
    "ExternalLinkLanguage",
    "ExternalLinks",
    "Metacritic",
    "Metascore",
    "Node",
    "PageInfo",
    "Quote",
    "Reviews",
    "ReviewsEdge",
    "Title",
]


class TitleCriticsReviewSummaryQueryV1(Record):
    """`data`; seen 1 time."""

    title: Title


class Edge(Record):
    """`data.title.externalLinks.edges[]`; seen 4 times."""

    node: Node


class EdgeNode(Record):
    """`data.title.metacritic.reviews.edges[].node`; seen 10 times."""

    quote: Quote
    reviewer: str | None
    score: int | None
    site: str | None
    url: Any


class ExternalLinkLanguage(Record):
    """`data.title.externalLinks.edges[].node.externalLinkLanguages[]`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    id: str | None
    text: str | None


class ExternalLinks(Record):
    """`data.title.externalLinks`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    edges: list[Edge]
    pageInfo: PageInfo
    total: int | None


class Metacritic(Record):
    """`data.title.metacritic`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    metascore: Metascore
    reviews: Reviews
    url: str | None


class Metascore(Record):
    """`data.title.metacritic.metascore`; seen 1 time."""

    reviewCount: int | None
    score: int | None


class Node(Record):
    """`data.title.externalLinks.edges[].node`; seen 4 times."""

    externalLinkLanguages: list[ExternalLinkLanguage]
    label: str | None
    url: str | None


class PageInfo(Record):
    """`data.title.externalLinks.pageInfo`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    endCursor: str | None
    hasNextPage: bool | None
    hasPreviousPage: bool | None
    startCursor: str | None


class Quote(Record):
    """`data.title.metacritic.reviews.edges[].node.quote`; seen 10 times."""

    language: str | None
    value: str | None


class Reviews(Record):
    """`data.title.metacritic.reviews`; seen 1 time."""

    edges: list[ReviewsEdge]


class ReviewsEdge(Record):
    """`data.title.metacritic.reviews.edges[]`; seen 10 times."""

    node: EdgeNode


class Title(Record):
    """`data.title`; seen 1 time."""

    externalLinks: ExternalLinks
    id: str | None
    metacritic: Metacritic
