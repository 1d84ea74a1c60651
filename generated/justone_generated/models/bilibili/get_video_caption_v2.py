# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/bilibili/get-video-caption/v2.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import Record

__all__ = ["GetVideoCaptionV2", "DataItem"]


class GetVideoCaptionV2(Record):
    """`data`; seen 1 time."""

    data: list[DataItem]


class DataItem(Record):
    """`data.data[]`; seen 1 time."""

    lan: str | None
    lan_doc: str | None
    subtitle_url: str | None
    """Signed address."""
