# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of JD.com, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Note, Operation, Parameter

if TYPE_CHECKING:
    from ..models.jd.get_item_comments_v1 import GetItemCommentsV1
    from ..models.jd.get_item_detail_v1 import GetItemDetailV1


GET_ITEM_COMMENTS_V1: Operation[GetItemCommentsV1] = Operation(
    "jd",
    "get_item_comments_v1",
    "GET",
    "/api/jd/get-item-comments/v1",
    "Product Comments",
    version="v1",
    parameters=(
        Parameter("itemId", "item_id", required=True),
        Parameter("page", "page"),
    ),
    answer="jd.get_item_comments_v1:GetItemCommentsV1",
    family="jd_get_item_comments",
)

GET_ITEM_COMMENTS_V2: Operation[Any] = Operation(
    "jd",
    "get_item_comments_v2",
    "GET",
    "/api/jd/get-item-comments/v2",
    "Product Comments",
    version="v2",
    parameters=(
        Parameter("itemId", "item_id", required=True),
        Parameter("page", "page"),
    ),
    deprecated=True,
    successor="jd.get_item_comments_v1",
    family="jd_get_item_comments",
)

GET_ITEM_DESCRIPTION_IMAGES_V1: Operation[Any] = Operation(
    "jd",
    "get_item_description_images_v1",
    "GET",
    "/api/jd/get-item-description-images/v1",
    "Product Description Images",
    version="v1",
    parameters=(Parameter("itemId", "item_id", required=True),),
    family="jd_get_item_description_images",
)

GET_ITEM_DETAIL_V1: Operation[GetItemDetailV1] = Operation(
    "jd",
    "get_item_detail_v1",
    "GET",
    "/api/jd/get-item-detail/v1",
    "Product Details",
    version="v1",
    parameters=(Parameter("itemId", "item_id", required=True),),
    answer="jd.get_item_detail_v1:GetItemDetailV1",
    family="jd_get_item_detail",
)

GET_ITEM_DETAIL_V2: Operation[Any] = Operation(
    "jd",
    "get_item_detail_v2",
    "GET",
    "/api/jd/get-item-detail/v2",
    "Product Details",
    version="v2",
    parameters=(Parameter("itemId", "item_id", required=True),),
    deprecated=True,
    successor="jd.get_item_detail_v4",
    notes=(
        Note("LIMITATION", "Calling it directly brings back no product information.", "direct_api_call", "danger"),
        Note(
            "GUIDANCE",
            "Create a task, let it finish, then collect its output under Task Management in the provider's dashboard.",
            "",
            "info",
        ),
    ),
    family="jd_get_item_detail",
)

GET_ITEM_DETAIL_V3: Operation[Any] = Operation(
    "jd",
    "get_item_detail_v3",
    "GET",
    "/api/jd/get-item-detail/v3",
    "Product Details",
    version="v3",
    parameters=(Parameter("itemId", "item_id", required=True),),
    notes=(
        Note("CAPABILITY", "Coupons usable on a product are obtainable.", "available_coupons", "tip"),
        Note("CAPABILITY", "A product's price once coupons are deducted is obtainable.", "post_coupon_price", "tip"),
        Note("CONDITION", "Coverage is partial: certain items cannot be looked up here.", "product_coverage", "tip"),
    ),
    family="jd_get_item_detail",
)

GET_ITEM_DETAIL_V4: Operation[Any] = Operation(
    "jd",
    "get_item_detail_v4",
    "GET",
    "/api/jd/get-item-detail/v4",
    "Product Details",
    version="v4",
    parameters=(Parameter("itemId", "item_id", required=True),),
    family="jd_get_item_detail",
)

GET_ITEM_PRICE_V1: Operation[Any] = Operation(
    "jd",
    "get_item_price_v1",
    "GET",
    "/api/jd/get-item-price/v1",
    "Product Price",
    version="v1",
    parameters=(Parameter("itemId", "item_id", required=True),),
    family="jd_get_item_price",
)

GET_SHOP_ITEM_LIST_V1: Operation[Any] = Operation(
    "jd",
    "get_shop_item_list_v1",
    "GET",
    "/api/jd/get-shop-item-list/v1",
    "Shop Product List",
    version="v1",
    parameters=(
        Parameter("shopId", "shop_id", required=True),
        Parameter("page", "page"),
    ),
    family="jd_get_shop_item_list",
)

SEARCH_ITEM_LIST_V1: Operation[Any] = Operation(
    "jd",
    "search_item_list_v1",
    "GET",
    "/api/jd/search-item-list/v1",
    "Product Search",
    version="v1",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("page", "page"),
    ),
    family="jd_search_item_list",
)

SEARCH_ITEM_LIST_V2: Operation[Any] = Operation(
    "jd",
    "search_item_list_v2",
    "GET",
    "/api/jd/search-item-list/v2",
    "Product Search",
    version="v2",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("page", "page"),
    ),
    deprecated=True,
    successor="jd.search_item_list_v1",
    family="jd_search_item_list",
)
