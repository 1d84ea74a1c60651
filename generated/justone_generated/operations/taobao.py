# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of Taobao and Tmall, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Note, Operation, Parameter

if TYPE_CHECKING:
    from ..models.taobao.get_item_comment_v3 import GetItemCommentV3
    from ..models.taobao.get_item_detail_v1 import GetItemDetailV1
    from ..models.taobao.get_item_detail_v3 import GetItemDetailV3
    from ..models.taobao.get_item_detail_v4 import GetItemDetailV4
    from ..models.taobao.get_item_detail_v5 import GetItemDetailV5
    from ..models.taobao.get_item_detail_v9 import GetItemDetailV9
    from ..models.taobao.get_shop_item_list_v1 import GetShopItemListV1
    from ..models.taobao.get_shop_item_list_v2 import GetShopItemListV2
    from ..models.taobao.get_shop_item_list_v3 import GetShopItemListV3
    from ..models.taobao.search_item_list_v1 import SearchItemListV1


GET_ITEM_COMMENT_V3: Operation[GetItemCommentV3] = Operation(
    "taobao",
    "get_item_comment_v3",
    "GET",
    "/api/taobao/get-item-comment/v3",
    "Product Reviews",
    version="v3",
    parameters=(
        Parameter("itemId", "item_id", required=True),
        Parameter("orderType", "order_type", choices=("feedbackdate", "general")),
        Parameter("page", "page", "integer"),
    ),
    answer="taobao.get_item_comment_v3:GetItemCommentV3",
    family="taobao_get_item_comment",
)

GET_ITEM_DETAIL_V1: Operation[GetItemDetailV1] = Operation(
    "taobao",
    "get_item_detail_v1",
    "GET",
    "/api/taobao/get-item-detail/v1",
    "Product Details",
    version="v1",
    parameters=(Parameter("itemId", "item_id", required=True),),
    answer="taobao.get_item_detail_v1:GetItemDetailV1",
    notes=(
        Note("CONDITION", "Coverage is partial: certain items cannot be looked up here.", "product_coverage", "tip"),
    ),
    family="taobao_get_item_detail",
)

GET_ITEM_DETAIL_V2: Operation[Any] = Operation(
    "taobao",
    "get_item_detail_v2",
    "GET",
    "/api/taobao/get-item-detail/v2",
    "Product Details",
    version="v2",
    parameters=(Parameter("itemId", "item_id", required=True),),
    deprecated=True,
    successor="taobao.get_item_detail_v3",
    notes=(
        Note("LIMITATION", "Calling it directly brings back no product information.", "direct_api_call", "danger"),
        Note(
            "GUIDANCE",
            "Create a task, let it finish, then collect its output under Task Management in the provider's dashboard.",
            "",
            "info",
        ),
    ),
    family="taobao_get_item_detail",
)

GET_ITEM_DETAIL_V3: Operation[GetItemDetailV3] = Operation(
    "taobao",
    "get_item_detail_v3",
    "GET",
    "/api/taobao/get-item-detail/v3",
    "Product Details",
    version="v3",
    parameters=(Parameter("itemId", "item_id", required=True),),
    answer="taobao.get_item_detail_v3:GetItemDetailV3",
    family="taobao_get_item_detail",
    recommended=True,
)

GET_ITEM_DETAIL_V4: Operation[GetItemDetailV4] = Operation(
    "taobao",
    "get_item_detail_v4",
    "GET",
    "/api/taobao/get-item-detail/v4",
    "Product Details",
    version="v4",
    parameters=(Parameter("itemId", "item_id", required=True),),
    answer="taobao.get_item_detail_v4:GetItemDetailV4",
    notes=(
        Note("CONDITION", "Coverage is partial: certain items cannot be looked up here.", "product_coverage", "tip"),
        Note("CAPABILITY", "A product's price once coupons are deducted is obtainable.", "post_coupon_price", "tip"),
    ),
    family="taobao_get_item_detail",
)

GET_ITEM_DETAIL_V5: Operation[GetItemDetailV5] = Operation(
    "taobao",
    "get_item_detail_v5",
    "GET",
    "/api/taobao/get-item-detail/v5",
    "Product Details",
    version="v5",
    parameters=(Parameter("itemId", "item_id", required=True),),
    answer="taobao.get_item_detail_v5:GetItemDetailV5",
    notes=(
        Note("CONDITION", "Coverage is partial: certain items cannot be looked up here.", "product_coverage", "tip"),
    ),
    family="taobao_get_item_detail",
)

GET_ITEM_DETAIL_V6: Operation[Any] = Operation(
    "taobao",
    "get_item_detail_v6",
    "GET",
    "/api/taobao/get-item-detail/v6",
    "Product Details",
    version="v6",
    parameters=(Parameter("itemId", "item_id", required=True),),
    notes=(
        Note("CONDITION", "Coverage is partial: certain items cannot be looked up here.", "product_coverage", "tip"),
    ),
    family="taobao_get_item_detail",
    hidden=True,
)

GET_ITEM_DETAIL_V7: Operation[Any] = Operation(
    "taobao",
    "get_item_detail_v7",
    "GET",
    "/api/taobao/get-item-detail/v7",
    "Product Details",
    version="v7",
    parameters=(Parameter("itemId", "item_id", required=True),),
    deprecated=True,
    successor="taobao.get_item_detail_v3",
    notes=(Note("GUIDANCE", "Every item on Taobao or Tmall is covered.", "", "tip"),),
    family="taobao_get_item_detail",
)

GET_ITEM_DETAIL_V8: Operation[Any] = Operation(
    "taobao",
    "get_item_detail_v8",
    "GET",
    "/api/taobao/get-item-detail/v8",
    "Product Details",
    version="v8",
    parameters=(Parameter("itemId", "item_id", required=True),),
    family="taobao_get_item_detail",
)

GET_ITEM_DETAIL_V9: Operation[GetItemDetailV9] = Operation(
    "taobao",
    "get_item_detail_v9",
    "GET",
    "/api/taobao/get-item-detail/v9",
    "Product Details",
    version="v9",
    parameters=(Parameter("itemId", "item_id", required=True),),
    answer="taobao.get_item_detail_v9:GetItemDetailV9",
    notes=(
        Note("CONDITION", "Coverage is partial: certain items cannot be looked up here.", "product_coverage", "tip"),
    ),
    family="taobao_get_item_detail",
)

GET_ITEM_SALE_V1: Operation[Any] = Operation(
    "taobao",
    "get_item_sale_v1",
    "GET",
    "/api/taobao/get-item-sale/v1",
    "Product Sales",
    version="v1",
    parameters=(Parameter("itemId", "item_id", required=True),),
    deprecated=True,
    family="taobao_get_item_sale",
)

GET_SHOP_ITEM_LIST_V1: Operation[GetShopItemListV1] = Operation(
    "taobao",
    "get_shop_item_list_v1",
    "GET",
    "/api/taobao/get-shop-item-list/v1",
    "Shop Product List",
    version="v1",
    parameters=(
        Parameter("userId", "user_id", required=True),
        Parameter("sort", "sort", choices=("_sale", "_default")),
        Parameter("page", "page", "integer"),
    ),
    answer="taobao.get_shop_item_list_v1:GetShopItemListV1",
    notes=(Note("CONDITION", "Certain shops can come back with an empty item list.", "shop_product_coverage", "tip"),),
    family="taobao_get_shop_item_list",
)

GET_SHOP_ITEM_LIST_V2: Operation[GetShopItemListV2] = Operation(
    "taobao",
    "get_shop_item_list_v2",
    "GET",
    "/api/taobao/get-shop-item-list/v2",
    "Shop Product List",
    version="v2",
    parameters=(
        Parameter("userId", "user_id", required=True),
        Parameter("shopId", "shop_id", required=True),
        Parameter("sort", "sort", choices=("coefp", "hotsell", "oldstarts", "bid", "_bid")),
        Parameter("page", "page", "integer"),
    ),
    answer="taobao.get_shop_item_list_v2:GetShopItemListV2",
    notes=(Note("CONDITION", "Certain shops can come back with an empty item list.", "shop_product_coverage", "tip"),),
    family="taobao_get_shop_item_list",
)

GET_SHOP_ITEM_LIST_V3: Operation[GetShopItemListV3] = Operation(
    "taobao",
    "get_shop_item_list_v3",
    "GET",
    "/api/taobao/get-shop-item-list/v3",
    "Shop Product List",
    version="v3",
    parameters=(
        Parameter("userId", "user_id", required=True),
        Parameter("shopId", "shop_id", required=True),
        Parameter("sort", "sort", choices=("coefp", "hotsell", "oldstarts", "bid", "_bid")),
        Parameter("page", "page", "integer"),
    ),
    answer="taobao.get_shop_item_list_v3:GetShopItemListV3",
    family="taobao_get_shop_item_list",
    hidden=True,
)

GET_SHOP_ITEM_LIST_V4: Operation[Any] = Operation(
    "taobao",
    "get_shop_item_list_v4",
    "GET",
    "/api/taobao/get-shop-item-list/v4",
    "Shop Product List",
    version="v4",
    parameters=(
        Parameter("sellerId", "seller_id", required=True),
        Parameter("page", "page", "integer"),
    ),
    notes=(Note("GUIDANCE", "Every shop on Taobao or Tmall is covered.", "", "tip"),),
    family="taobao_get_shop_item_list",
)

GET_SOCIAL_FEED_V1: Operation[Any] = Operation(
    "taobao",
    "get_social_feed_v1",
    "GET",
    "/api/taobao/get-social-feed/v1",
    "Product Questions",
    version="v1",
    parameters=(
        Parameter("itemId", "item_id", required=True),
        Parameter("page", "page", "integer"),
    ),
    family="taobao_get_social_feed",
)

SEARCH_ITEM_LIST_V1: Operation[SearchItemListV1] = Operation(
    "taobao",
    "search_item_list_v1",
    "GET",
    "/api/taobao/search-item-list/v1",
    "Product Search",
    version="v1",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("sort", "sort", choices=("_sale", "_bid", "bid", "_coefp")),
        Parameter("tmall", "tmall", "boolean"),
        Parameter("startPrice", "start_price"),
        Parameter("endPrice", "end_price"),
        Parameter("page", "page", "integer"),
    ),
    answer="taobao.search_item_list_v1:SearchItemListV1",
    family="taobao_search_item_list",
)

SEARCH_ITEM_LIST_V2: Operation[Any] = Operation(
    "taobao",
    "search_item_list_v2",
    "GET",
    "/api/taobao/search-item-list/v2",
    "Product Search",
    version="v2",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("page", "page", "integer"),
    ),
    family="taobao_search_item_list",
)
