# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/instagram/search-hashtag-posts/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing
from typing import Any

from ..._record import KeyNames, PageOf, Record

__all__ = [
    "SearchHashtagPostsV1",
    "Data",
    "Dimensions",
    "Edge",
    "EdgeHashtagToContentAdvisory",
    "EdgeHashtagToMedia",
    "EdgeHashtagToTopPosts",
    "EdgeLikedBy",
    "EdgeMediaToCaption",
    "EdgeMediaToCaptionEdge",
    "EdgeNode",
    "Hashtag",
    "Node",
    "Owner",
    "PageInfo",
    "ThumbnailResource",
]


class SearchHashtagPostsV1(PageOf["Edge"]):
    """`data`; seen 1 time."""

    attempts: str | None
    data: Data
    status: str | None


class Data(Record):
    """`data.data`; seen 1 time."""

    hashtag: Hashtag


class Dimensions(Record):
    """`data.data.hashtag.edge_hashtag_to_media.edges[].node.dimensions`; seen 2 times."""

    height: int | None
    width: int | None


class Edge(Record):
    """`data.data.hashtag.edge_hashtag_to_media.edges[]`, `data.data.hashtag.edge_hashtag_to_null_state.edges[]`; seen 2 times."""

    node: Node


class EdgeHashtagToContentAdvisory(Record):
    """`data.data.hashtag.edge_hashtag_to_content_advisory`; seen 1 time."""

    count: int | None
    edges: list[Any]


class EdgeHashtagToMedia(Record):
    """`data.data.hashtag.edge_hashtag_to_media`; seen 1 time."""

    count: int | None
    edges: list[Edge]
    page_info: PageInfo


class EdgeHashtagToTopPosts(Record):
    """`data.data.hashtag.edge_hashtag_to_null_state`, `data.data.hashtag.edge_hashtag_to_top_posts`; seen 2 times."""

    edges: list[Edge]


class EdgeLikedBy(Record):
    """`data.data.hashtag.edge_hashtag_to_media.edges[].node.edge_liked_by`, `data.data.hashtag.edge_hashtag_to_media.edges[].node.edge_media_preview_like`, `data.data.hashtag.edge_hashtag_to_media.edges[].node.edge_media_to_comment`; seen 6 times."""

    count: int | None


class EdgeMediaToCaption(Record):
    """`data.data.hashtag.edge_hashtag_to_media.edges[].node.edge_media_to_caption`; seen 2 times."""

    edges: list[EdgeMediaToCaptionEdge]


class EdgeMediaToCaptionEdge(Record):
    """`data.data.hashtag.edge_hashtag_to_media.edges[].node.edge_media_to_caption.edges[]`; seen 2 times."""

    node: EdgeNode


class EdgeNode(Record):
    """`data.data.hashtag.edge_hashtag_to_media.edges[].node.edge_media_to_caption.edges[].node`; seen 2 times."""

    text: str | None


class Hashtag(Record):
    """`data.data.hashtag`; seen 1 time."""

    allow_following: bool | None
    edge_hashtag_to_content_advisory: EdgeHashtagToContentAdvisory
    edge_hashtag_to_media: EdgeHashtagToMedia
    edge_hashtag_to_null_state: EdgeHashtagToTopPosts
    edge_hashtag_to_top_posts: EdgeHashtagToTopPosts
    id: str | None
    is_following: bool | None
    is_top_media_only: bool | None
    name: str | None
    profile_pic_url: str | None


class Node(Record):
    """`data.data.hashtag.edge_hashtag_to_media.edges[].node`; seen 2 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    accessibility_caption: str | None
    comments_disabled: bool | None
    dimensions: Dimensions
    display_url: str | None
    edge_liked_by: EdgeLikedBy
    edge_media_preview_like: EdgeLikedBy
    edge_media_to_caption: EdgeMediaToCaption
    edge_media_to_comment: EdgeLikedBy
    id: str | None
    is_video: bool | None
    owner: Owner
    shortcode: str | None
    taken_at_timestamp: int | None
    """Epoch seconds."""
    thumbnail_resources: list[ThumbnailResource]
    thumbnail_src: str | None


class Owner(Record):
    """`data.data.hashtag.edge_hashtag_to_media.edges[].node.owner`; seen 2 times."""

    id: str | None


class PageInfo(Record):
    """`data.data.hashtag.edge_hashtag_to_media.page_info`; seen 1 time."""

    end_cursor: str | None
    has_next_page: bool | None


class ThumbnailResource(Record):
    """`data.data.hashtag.edge_hashtag_to_media.edges[].node.thumbnail_resources[]`; seen 2 times."""

    config_height: int | None
    config_width: int | None
    src: str | None
