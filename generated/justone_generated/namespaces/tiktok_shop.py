# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of TikTok Shop, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Answer, AsyncCaller, Caller, Namespace
from .._deprecated import deprecated
from ..operations import tiktok_shop as _operations

if TYPE_CHECKING:
    from typing import Literal

    GetProductDetailV2RegionChoice = Literal["FR"] | str
    RegionChoice = Literal["US", "GB", "FR", "SG", "MY", "PH", "TH", "VN", "ID"] | str


class TiktokShop(Namespace):
    """TikTok Shop: `/api/tiktok-shop`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def get_product_detail_v1(self, *, product_id: str, region: RegionChoice | None = None) -> Answer[Any]:
        """Product Details.

        Fetch a TikTok Shop product's public details by product ID and region (V1).

        Args:
            product_id: ID of the product on TikTok Shop.
            region: Country code of the TikTok Shop region whose product page is read. The service takes
                'US' when None.
                - `US`: United States
                - `GB`: United Kingdom
                - `FR`: France
                - `SG`: Singapore
                - `MY`: Malaysia
                - `PH`: Philippines
                - `TH`: Thailand
                - `VN`: Vietnam
                - `ID`: Indonesia

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/tiktok-shop/get-product-detail/v1
        """
        return self._call(_operations.GET_PRODUCT_DETAIL_V1, {"productId": product_id, "region": region})

    @deprecated(
        "get_product_detail_v2 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.tiktok_shop.get_product_detail_v1"
    )
    def get_product_detail_v2(
        self, *, product_id: str, region: GetProductDetailV2RegionChoice | None = None
    ) -> Answer[Any]:
        """Product Details.

        Title, description, price and other details of a TikTok Shop product, by product ID and region (V2).

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.tiktok_shop.get_product_detail_v1.

        The provider's documentation leaves this operation out.

        Args:
            product_id: ID of the product on TikTok Shop.
            region: Country code of the TikTok Shop region whose product page is read. The service takes
                'FR' when None.
                - `FR`: France

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/tiktok-shop/get-product-detail/v2
        """
        return self._call(_operations.GET_PRODUCT_DETAIL_V2, {"productId": product_id, "region": region})

    def search_products_v1(
        self,
        *,
        keyword: str,
        region: RegionChoice | None = None,
        offset: int | None = None,
        page_token: str | None = None,
    ) -> Answer[Any]:
        """Product Search.

        Search TikTok Shop products by keyword in one region, paged with offset and page token.

        Args:
            keyword: Word or phrase to search for.
            region: Country code of the TikTok Shop region to search, such as US. The service takes 'US'
                when None.
                - `US`: United States
                - `GB`: United Kingdom
                - `FR`: France
                - `SG`: Singapore
                - `MY`: Malaysia
                - `PH`: Philippines
                - `TH`: Thailand
                - `VN`: Vietnam
                - `ID`: Indonesia
            offset: Offset of the first search result to return. The service takes 0 when None.
            page_token: Token that continues the search at its next page.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/tiktok-shop/search-products/v1
        """
        return self._call(
            _operations.SEARCH_PRODUCTS_V1,
            {"keyword": keyword, "region": region, "offset": offset, "pageToken": page_token},
        )


class AsyncTiktokShop(Namespace):
    """TikTok Shop: `/api/tiktok-shop`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def get_product_detail_v1(self, *, product_id: str, region: RegionChoice | None = None) -> Answer[Any]:
        """Product Details.

        Fetch a TikTok Shop product's public details by product ID and region (V1).

        Args:
            product_id: ID of the product on TikTok Shop.
            region: Country code of the TikTok Shop region whose product page is read. The service takes
                'US' when None.
                - `US`: United States
                - `GB`: United Kingdom
                - `FR`: France
                - `SG`: Singapore
                - `MY`: Malaysia
                - `PH`: Philippines
                - `TH`: Thailand
                - `VN`: Vietnam
                - `ID`: Indonesia

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/tiktok-shop/get-product-detail/v1
        """
        return await self._call(_operations.GET_PRODUCT_DETAIL_V1, {"productId": product_id, "region": region})

    @deprecated(
        "get_product_detail_v2 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.tiktok_shop.get_product_detail_v1"
    )
    async def get_product_detail_v2(
        self, *, product_id: str, region: GetProductDetailV2RegionChoice | None = None
    ) -> Answer[Any]:
        """Product Details.

        Title, description, price and other details of a TikTok Shop product, by product ID and region (V2).

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.tiktok_shop.get_product_detail_v1.

        The provider's documentation leaves this operation out.

        Args:
            product_id: ID of the product on TikTok Shop.
            region: Country code of the TikTok Shop region whose product page is read. The service takes
                'FR' when None.
                - `FR`: France

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/tiktok-shop/get-product-detail/v2
        """
        return await self._call(_operations.GET_PRODUCT_DETAIL_V2, {"productId": product_id, "region": region})

    async def search_products_v1(
        self,
        *,
        keyword: str,
        region: RegionChoice | None = None,
        offset: int | None = None,
        page_token: str | None = None,
    ) -> Answer[Any]:
        """Product Search.

        Search TikTok Shop products by keyword in one region, paged with offset and page token.

        Args:
            keyword: Word or phrase to search for.
            region: Country code of the TikTok Shop region to search, such as US. The service takes 'US'
                when None.
                - `US`: United States
                - `GB`: United Kingdom
                - `FR`: France
                - `SG`: Singapore
                - `MY`: Malaysia
                - `PH`: Philippines
                - `TH`: Thailand
                - `VN`: Vietnam
                - `ID`: Indonesia
            offset: Offset of the first search result to return. The service takes 0 when None.
            page_token: Token that continues the search at its next page.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/tiktok-shop/search-products/v1
        """
        return await self._call(
            _operations.SEARCH_PRODUCTS_V1,
            {"keyword": keyword, "region": region, "offset": offset, "pageToken": page_token},
        )
