# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/twitter/get-user-detail/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = ["GetUserDetailV1", "Affiliates", "Badge", "Label", "Url"]


class GetUserDetailV1(Record):
    """`data`; seen 1 time."""

    affiliates: Affiliates
    avatar: str | None
    blue_verified: bool | None
    business_account: list[Any]
    created_at: str | None
    desc: str | None
    friends: int | None
    header_image: str | None
    id: str | None
    location: Any
    media_count: int | None
    name: str | None
    pinned_tweet_ids_str: list[str]
    profile: str | None
    protected: Any
    rest_id: str | None
    status: str | None
    statuses_count: int | None
    sub_count: int | None
    verification_type: Any


class Affiliates(Record):
    """`data.affiliates`; seen 1 time."""

    label: Label


class Badge(Record):
    """`data.affiliates.label.badge`; seen 1 time."""

    url: str | None


class Label(Record):
    """`data.affiliates.label`; seen 1 time."""

    badge: Badge
    description: str | None
    url: Url
    userLabelDisplayType: str | None
    userLabelType: str | None


class Url(Record):
    """`data.affiliates.label.url`; seen 1 time."""

    url: str | None
    urlType: str | None
