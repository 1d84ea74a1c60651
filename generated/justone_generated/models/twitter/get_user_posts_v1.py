# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/twitter/get-user-posts/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import PageOf, Record

__all__ = [
    "GetUserPostsV1",
    "AdditionalMediaInfo",
    "Affiliates",
    "AllowDownloadStatus",
    "Author",
    "Badge",
    "Entities",
    "EntitiesMedia",
    "EntitiesUrl",
    "ExtMediaAvailability",
    "Features",
    "FocusRect",
    "Label",
    "Large",
    "Media",
    "MediaResults",
    "Orig",
    "OriginalInfo",
    "Photo",
    "PhotoSizes",
    "Pinned",
    "Result",
    "Retweeted",
    "Sizes",
    "Timeline",
    "Url",
    "User",
    "UserMention",
    "Variant",
    "Video",
    "VideoInfo",
]


class GetUserPostsV1(PageOf["Timeline"]):
    """`data`; seen 1 time."""

    next_cursor: str | None
    pinned: Pinned
    prev_cursor: str | None
    status: str | None
    timeline: list[Timeline]
    user: User


class AdditionalMediaInfo(Record):
    """`data.timeline[].entities.media[].additional_media_info`; seen 2 times."""

    monetizable: bool | None


class Affiliates(Record):
    """`data.user.affiliates`; seen 1 time."""

    label: Label


class AllowDownloadStatus(Record):
    """`data.timeline[].entities.media[].allow_download_status`; seen 2 times."""

    allow_download: bool | None


class Author(Record):
    """`data.pinned.author`, `data.timeline[].author`; seen 37 times."""

    avatar: str | None
    blue_verified: bool | None
    followers_count: int | None
    name: str | None
    rest_id: str | None
    screen_name: str | None


class Badge(Record):
    """`data.user.affiliates.label.badge`; seen 1 time."""

    url: str | None


class Entities(Record):
    """`data.timeline[].entities`; seen 29 times."""

    hashtags: list[Any]
    media: list[EntitiesMedia]
    symbols: list[Any]
    timestamps: list[Any]
    urls: list[EntitiesUrl]
    user_mentions: list[UserMention]


class EntitiesMedia(Record):
    """`data.timeline[].entities.media[]`; seen 7 times."""

    additional_media_info: AdditionalMediaInfo
    allow_download_status: AllowDownloadStatus
    display_url: str | None
    expanded_url: str | None
    ext_media_availability: ExtMediaAvailability
    features: Features
    grok_post_id: str | None
    id_str: str | None
    indices: list[int]
    media_key: str | None
    media_results: MediaResults
    media_url_https: str | None
    original_info: OriginalInfo
    sizes: Sizes
    type: str | None
    url: str | None
    video_info: VideoInfo


class EntitiesUrl(Record):
    """`data.timeline[].entities.urls[]`; seen 4 times."""

    display_url: str | None
    expanded_url: str | None
    indices: list[int]
    url: str | None


class ExtMediaAvailability(Record):
    """`data.timeline[].entities.media[].ext_media_availability`; seen 7 times."""

    status: str | None


class Features(Record):
    """`data.timeline[].entities.media[].features`; seen 5 times."""

    large: Orig
    medium: Orig
    orig: Orig
    small: Orig


class FocusRect(Record):
    """`data.timeline[].entities.media[].original_info.focus_rects[]`, `data.timeline[].entities.media[].features.large.faces[]`; seen 37 times."""

    h: int | None
    w: int | None
    x: int | None
    y: int | None


class Label(Record):
    """`data.user.affiliates.label`; seen 1 time."""

    badge: Badge
    description: str | None
    url: Url
    userLabelDisplayType: str | None
    userLabelType: str | None


class Large(Record):
    """`data.timeline[].entities.media[].sizes.large`, `data.timeline[].entities.media[].sizes.medium`, `data.timeline[].entities.media[].sizes.small` and 1 more places; seen 28 times."""

    h: int | None
    resize: str | None
    w: int | None


class Media(Record):
    """`data.timeline[].media`; seen 16 times."""

    photo: list[Photo]
    video: list[Video]


class MediaResults(Record):
    """`data.timeline[].entities.media[].media_results`; seen 7 times."""

    result: Result


class Orig(Record):
    """`data.timeline[].entities.media[].features.large`, `data.timeline[].entities.media[].features.medium`, `data.timeline[].entities.media[].features.orig` and 1 more places; seen 20 times."""

    faces: list[FocusRect]


class OriginalInfo(Record):
    """`data.timeline[].entities.media[].original_info`, `data.timeline[].media.video[].original_info`; seen 12 times."""

    focus_rects: list[FocusRect]
    height: int | None
    width: int | None


class Photo(Record):
    """`data.timeline[].media.photo[]`; seen 11 times."""

    id: str | None
    media_url_https: str | None
    sizes: PhotoSizes


class PhotoSizes(Record):
    """`data.timeline[].media.photo[].sizes`; seen 10 times."""

    h: int | None
    w: int | None


class Pinned(Record):
    """`data.pinned`, `data.pinned.quoted`; seen 2 times."""

    author: Author
    bookmarks: int | None
    conversation_id: str | None
    created_at: str | None
    favorites: int | None
    lang: str | None
    media: list[Any]
    quoted: Pinned
    quotes: int | None
    replies: int | None
    retweets: int | None
    source: str | None
    text: str | None
    tweet_id: str | None
    views: str | None
    """Count in text."""


class Result(Record):
    """`data.timeline[].entities.media[].media_results.result`; seen 7 times."""

    media_key: str | None


class Retweeted(Record):
    """`data.timeline[].retweeted`; seen 9 times."""

    id: str | None


class Sizes(Record):
    """`data.timeline[].entities.media[].sizes`; seen 7 times."""

    large: Large
    medium: Large
    small: Large
    thumb: Large


class Timeline(Record):
    """`data.timeline[]`, `data.timeline[].quoted`, `data.timeline[].retweeted_tweet`; seen 35 times."""

    author: Author
    bookmarks: int | None
    conversation_id: str | None
    created_at: str | None
    entities: Entities
    favorites: int | None
    lang: str | None
    media: Media
    quoted: Timeline
    quotes: int | None
    replies: int | None
    reply_to: str | None
    retweeted: Retweeted
    retweeted_tweet: Timeline
    retweets: int | None
    source: str | None
    text: str | None
    tweet_id: str | None
    views: str | None
    """Count in text."""


class Url(Record):
    """`data.user.affiliates.label.url`; seen 1 time."""

    url: str | None
    urlType: str | None


class User(Record):
    """`data.user`; seen 1 time."""

    affiliates: Affiliates
    avatar: str | None
    blue_verified: bool | None
    created_at: str | None
    desc: str | None
    friends: int | None
    header_image: str | None
    id: str | None
    location: str | None
    media_count: int | None
    name: str | None
    profile: str | None
    protected: bool | None
    statuses_count: int | None
    sub_count: int | None


class UserMention(Record):
    """`data.timeline[].entities.user_mentions[]`; seen 12 times."""

    id_str: str | None
    indices: list[int]
    name: str | None
    screen_name: str | None


class Variant(Record):
    """`data.timeline[].media.video[].variants[]`, `data.timeline[].entities.media[].video_info.variants[]`; seen 29 times."""

    bitrate: int | None
    content_type: str | None
    url: str | None


class Video(Record):
    """`data.timeline[].media.video[]`; seen 5 times."""

    aspect_ratio: list[int]
    duration: int | None
    id: str | None
    media_url_https: str | None
    original_info: OriginalInfo
    variants: list[Variant]


class VideoInfo(Record):
    """`data.timeline[].entities.media[].video_info`; seen 2 times."""

    aspect_ratio: list[int]
    duration_millis: int | None
    variants: list[Variant]
