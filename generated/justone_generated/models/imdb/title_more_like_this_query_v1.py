# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/imdb/title-more-like-this-query/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import Record

__all__ = [
    "TitleMoreLikeThisQueryV1",
    "Category",
    "Connections",
    "Edge",
    "EdgeNode",
    "MoreLikeThisTitles",
    "MoreLikeThisTitlesEdge",
    "Node",
    "Title",
]


class TitleMoreLikeThisQueryV1(Record):
    """`data`; seen 1 time."""

    title: Title


class Category(Record):
    """`data.title.connections.edges[].node.category`; seen 1 time."""

    id: str | None
    text: str | None


class Connections(Record):
    """`data.title.connections`; seen 1 time."""

    edges: list[Edge]


class Edge(Record):
    """`data.title.connections.edges[]`; seen 1 time."""

    node: EdgeNode


class EdgeNode(Record):
    """`data.title.connections.edges[].node`; seen 1 time."""

    associatedTitle: Node
    category: Category


class MoreLikeThisTitles(Record):
    """`data.title.moreLikeThisTitles`; seen 1 time."""

    edges: list[MoreLikeThisTitlesEdge]


class MoreLikeThisTitlesEdge(Record):
    """`data.title.moreLikeThisTitles.edges[]`; seen 15 times."""

    node: Node


class Node(Record):
    """`data.title.moreLikeThisTitles.edges[].node`, `data.title.connections.edges[].node.associatedTitle`; seen 16 times."""

    id: str | None


class Title(Record):
    """`data.title`; seen 1 time."""

    connections: Connections
    moreLikeThisTitles: MoreLikeThisTitles
