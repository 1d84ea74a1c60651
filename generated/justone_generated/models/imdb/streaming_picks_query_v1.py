# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/imdb/streaming-picks-query/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import Record

__all__ = ["StreamingPicksQueryV1", "Edge", "Node", "StreamingTitle", "Title", "Titles"]


class StreamingPicksQueryV1(Record):
    """`data`; seen 1 time."""

    streamingTitles: list[StreamingTitle]


class Edge(Record):
    """`data.streamingTitles[].titles.edges[]`; seen 25 times."""

    node: Node


class Node(Record):
    """`data.streamingTitles[].titles.edges[].node`; seen 25 times."""

    title: Title


class StreamingTitle(Record):
    """`data.streamingTitles[]`; seen 1 time."""

    titles: Titles


class Title(Record):
    """`data.streamingTitles[].titles.edges[].node.title`; seen 25 times."""

    id: str | None


class Titles(Record):
    """`data.streamingTitles[].titles`; seen 1 time."""

    edges: list[Edge]
