# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/facebook/search-post/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import PageOf, Record

__all__ = ["SearchPostV1", "Author", "Image", "Reactions", "Result", "VideoFiles"]


class SearchPostV1(PageOf["Result"]):
    """`data`; seen 1 time."""

    cursor: str | None
    """JSON in text."""
    results: list[Result]


class Author(Record):
    """`data.results[].author`; seen 5 times."""

    id: str | None
    name: str | None
    profile_picture_url: str | None
    """Signed address."""
    url: str | None


class Image(Record):
    """`data.results[].image`; seen 2 times."""

    height: int | None
    id: str | None
    uri: str | None
    """Signed address."""
    width: int | None


class Reactions(Record):
    """`data.results[].reactions`; seen 5 times."""

    angry: int | None
    care: int | None
    haha: int | None
    like: int | None
    love: int | None
    sad: int | None
    wow: int | None


class Result(Record):
    """`data.results[]`; seen 5 times."""

    album_preview: Any
    attached_event: Any
    attached_post: Any
    attached_post_url: Any
    author: Author
    author_title: Any
    comments_count: int | None
    comments_id: str | None
    external_url: Any
    image: Image
    message: str | None
    message_rich: str | None
    post_id: str | None
    reactions: Reactions
    reactions_count: int | None
    reshare_count: int | None
    shares_id: str | None
    text_format_metadata: Any
    timestamp: int | None
    """Epoch seconds."""
    type: str | None
    url: str | None
    video: str | None
    video_files: VideoFiles
    video_thumbnail: str | None
    """Signed address."""


class VideoFiles(Record):
    """`data.results[].video_files`; seen 3 times."""

    video_hd_file: str | None
    """Signed address."""
    video_sd_file: str | None
    """Signed address."""
