# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/youtube/get-video-detail/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import Record

__all__ = ["GetVideoDetailV1", "Param", "PlayabilityStatus", "ResponseContext", "ServiceTrackingParam"]


class GetVideoDetailV1(Record):
    """`data`; seen 1 time."""

    playabilityStatus: PlayabilityStatus
    responseContext: ResponseContext
    trackingParams: str | None


class Param(Record):
    """`data.responseContext.serviceTrackingParams[].params[]`; seen 2 times."""

    key: str | None
    value: str | None


class PlayabilityStatus(Record):
    """`data.playabilityStatus`; seen 1 time."""

    contextParams: str | None
    reason: str | None
    status: str | None


class ResponseContext(Record):
    """`data.responseContext`; seen 1 time."""

    maxAgeSeconds: int | None
    rolloutToken: str | None
    serviceTrackingParams: list[ServiceTrackingParam]
    visitorData: str | None


class ServiceTrackingParam(Record):
    """`data.responseContext.serviceTrackingParams[]`; seen 1 time."""

    params: list[Param]
    service: str | None
