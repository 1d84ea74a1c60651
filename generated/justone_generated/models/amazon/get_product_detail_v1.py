# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/amazon/get-product-detail/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = [
    "GetProductDetailV1",
    "AllProductVariation",
    "Category",
    "CategoryPath",
    "Color",
    "ProductVariations",
    "ProductVideo",
    "ReviewedProductVariant",
    "TopReview",
]


class GetProductDetailV1(Record):
    """`data`; seen 1 time."""

    about_product: list[str]
    all_product_variations: dict[str, AllProductVariation]
    aplus_images: list[str]
    asin: str | None
    category: Category
    category_path: list[CategoryPath]
    climate_pledge_friendly: bool | None
    country: str | None
    currency: str | None
    deal_badge: str | None
    delivery: str | None
    domain: str | None
    frequently_bought_together: list[Any]
    has_aplus: bool | None
    has_brandstory: bool | None
    has_video: bool | None
    is_amazon_choice: bool | None
    is_best_seller: bool | None
    is_prime: bool | None
    landing_asin: str | None
    minimum_order_quantity: Any
    parent_asin: str | None
    primary_delivery_time: str | None
    product_availability: str | None
    product_byline: str | None
    product_byline_link: str | None
    product_byline_links: list[str]
    product_condition: str | None
    product_description: Any
    product_details: dict[str, str]
    product_information: dict[str, str]
    product_num_offers: int | None
    product_num_ratings: int | None
    product_original_price: str | None
    product_photo: str | None
    product_photos: list[str]
    product_price: str | None
    product_slug: Any
    product_star_rating: str | None
    product_title: str | None
    product_url: str | None
    product_variations: ProductVariations
    product_variations_dimensions: list[str]
    product_videos: list[ProductVideo]
    rating_distribution: dict[str, int]
    sales_volume: str | None
    top_reviews: list[TopReview]
    top_reviews_global: list[Any]
    user_uploaded_videos: list[Any]
    video_thumbnail: str | None


class AllProductVariation(Record):
    """`data.all_product_variations{}`; seen 2 times."""

    color: str | None
    size: str | None


class Category(Record):
    """`data.category`; seen 1 time."""

    id: str | None
    name: str | None


class CategoryPath(Record):
    """`data.category_path[]`; seen 4 times."""

    id: str | None
    link: str | None
    name: str | None


class Color(Record):
    """`data.product_variations.color[]`; seen 2 times."""

    asin: str | None
    is_available: bool | None
    photo: str | None
    value: str | None


class ProductVariations(Record):
    """`data.product_variations`; seen 1 time."""

    color: list[Color]


class ProductVideo(Record):
    """`data.product_videos[]`; seen 8 times."""

    id: str | None
    parent_asin: str | None
    product_asin: str | None
    thumbnail_url: str | None
    title: str | None
    video_height: str | None
    video_url: str | None
    video_width: str | None


class ReviewedProductVariant(Record):
    """`data.top_reviews[].reviewed_product_variant`; seen 6 times."""

    Color: str | None
    Size: str | None


class TopReview(Record):
    """`data.top_reviews[]`; seen 6 times."""

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
