# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/amazon/get-product-top-reviews/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = ["GetProductTopReviewsV1", "Review", "ReviewedProductVariant"]


class GetProductTopReviewsV1(Record):
    """`data`; seen 1 time."""

    asin: str | None
    country: str | None
    domain: str | None
    rating_distribution: dict[str, int]
    reviews: list[Review]


class Review(Record):
    """`data.reviews[]`; seen 6 times."""

    helpful_vote_statement: str | None
    is_verified_purchase: bool | None
    is_vine: bool | None
    review_author: str | None
    review_author_avatar: str | None
    review_author_id: str | None
    review_author_url: str | None
    review_comment: str | None
    review_date: str | None
    review_id: str | None
    review_images: list[Any]
    review_link: str | None
    review_star_rating: str | None
    review_title: str | None
    review_video: Any
    reviewed_product_asin: str | None
    reviewed_product_variant: ReviewedProductVariant


class ReviewedProductVariant(Record):
    """`data.reviews[].reviewed_product_variant`; seen 6 times."""

    Color: str | None
    Size: str | None
