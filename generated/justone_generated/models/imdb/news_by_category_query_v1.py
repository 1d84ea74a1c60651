# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/imdb/news-by-category-query/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing
from typing import Any

from ..._record import KeyNames, Record

__all__ = ["NewsByCategoryQueryV1", "Edge", "Homepage", "Image", "News", "Node", "PageInfo", "Source", "Text"]


class NewsByCategoryQueryV1(Record):
    """`data`; seen 1 time."""

    news: News


class Edge(Record):
    """`data.news.edges[]`; seen 1 time."""

    node: Node


class Homepage(Record):
    """`data.news.edges[].node.source.homepage`; seen 1 time."""

    label: str | None
    url: str | None


class Image(Record):
    """`data.news.edges[].node.image`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    height: int | None
    id: str | None
    url: str | None
    width: int | None


class News(Record):
    """`data.news`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    edges: list[Edge]
    pageInfo: PageInfo
    total: int | None


class Node(Record):
    """`data.news.edges[].node`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    articleTitle: Text
    byline: str | None
    date: str | None
    externalUrl: str | None
    id: str | None
    image: Image
    source: Source
    text: Text


class PageInfo(Record):
    """`data.news.pageInfo`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    endCursor: str | None
    hasNextPage: bool | None


class Source(Record):
    """`data.news.edges[].node.source`; seen 1 time."""

    description: Any
    homepage: Homepage


class Text(Record):
    """`data.news.edges[].node.articleTitle`, `data.news.edges[].node.text`; seen 2 times."""

    plainText: str | None
