# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/amazon/get-best-sellers/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import PageOf, Record

__all__ = ["GetBestSellersV1", "BestSeller"]


class GetBestSellersV1(PageOf["BestSeller"]):
    """`data`; seen 1 time."""

    best_sellers: list[BestSeller]
    category_name: str | None
    country: str | None
    domain: str | None


class BestSeller(Record):
    """`data.best_sellers[]`; seen 50 times."""

    asin: str | None
    product_num_ratings: int | None
    product_photo: str | None
    product_price: str | None
    product_star_rating: str | None
    product_title: str | None
    product_url: str | None
    rank: int | None
    rank_change_label: Any
