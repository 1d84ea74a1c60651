# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/xiaohongshu/share-url-transfer/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import Record

__all__ = ["ShareUrlTransferV1"]


class ShareUrlTransferV1(Record):
    """`data`; seen 1 time."""

    redirect_url: str | None
