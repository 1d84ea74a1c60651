# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/taobao/get-shop-item-list/v2.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import PageOf, Record

__all__ = [
    "GetShopItemListV2",
    "Breadcrumb",
    "BreadcrumbModuleResponse",
    "HttpData",
    "Item",
    "ItemListModuleResponse",
    "Link",
    "MetaModuleResponse",
    "Page",
    "PageConfig",
    "PageData",
    "PageSimplifiedModuleResponse",
    "Query",
    "Shop",
    "ShopListModuleResponse",
]


class GetShopItemListV2(PageOf["Item"]):
    """`data`; seen 1 time."""

    httpData: HttpData
    pageData: PageData


class Breadcrumb(Record):
    """`data.httpData.breadcrumbModuleResponse.breadcrumbList[]`; seen 3 times."""

    href: str | None
    name: str | None


class BreadcrumbModuleResponse(Record):
    """`data.httpData.breadcrumbModuleResponse`; seen 1 time."""

    breadcrumbList: list[Breadcrumb]
    success: bool | None


class HttpData(Record):
    """`data.httpData`; seen 1 time."""

    breadcrumbModuleResponse: BreadcrumbModuleResponse
    itemListModuleResponse: ItemListModuleResponse
    metaModuleResponse: MetaModuleResponse
    pageSimplifiedModuleResponse: PageSimplifiedModuleResponse
    shopListModuleResponse: ShopListModuleResponse
    statusCode: int | None
    success: bool | None


class Item(Record):
    """`data.httpData.itemListModuleResponse.itemList[]`; seen 60 times."""

    areaLimit: bool | None
    backCatId: int | None
    backCatIdL1: int | None
    commentCount: str | None
    """Count in text."""
    commentTagList: list[Any]
    discntPriceYuan: int | None
    discntType: str | None
    freeShipping: bool | None
    itemId: int | None
    itemIdStr: str | None
    itemName: str | None
    orderCount30Day: str | None
    """Count in text."""
    orderPayUV: str | None
    """Count in text."""
    picUrlFull: str | None
    priceCurrency: str | None
    priceFen: int | None
    priceYuanDouble: int | None
    priceZKDoubleHKD: float | None
    priceZKDoubleTWD: float | None
    priceZKFen: int | None
    priceZKYuanDouble: int | None
    priceZKYuanDoubleWorld: int | None
    soldCount30Day: str | None
    """Count in text."""


class ItemListModuleResponse(Record):
    """`data.httpData.itemListModuleResponse`; seen 1 time."""

    itemList: list[Item]
    page: Page
    pageUrlFollow: bool | None
    success: bool | None


class Link(Record):
    """`data.httpData.metaModuleResponse.linkList[]`; seen 2 times."""

    href: str | None
    media: str | None
    rel: str | None


class MetaModuleResponse(Record):
    """`data.httpData.metaModuleResponse`; seen 1 time."""

    description: str | None
    keyword: str | None
    linkList: list[Link]
    robots: str | None
    success: bool | None
    title: str | None


class Page(Record):
    """`data.httpData.itemListModuleResponse.page`; seen 1 time."""

    hideTotalCount: str | None
    """Count in text."""
    nextNo: int | None
    pageNo: int | None
    pageSize: int | None
    prevNo: int | None
    showBegin: int | None
    showEnd: int | None
    totalCount: int | None
    totalPages: int | None


class PageConfig(Record):
    """`data.pageData.pageConfig`; seen 1 time."""

    pageVersion: str | None


class PageData(Record):
    """`data.pageData`; seen 1 time."""

    client: str | None
    currentPath: str | None
    currentUrl: str | None
    detailUrl: str | None
    env: str | None
    host: str | None
    isBase64On: bool | None
    keyword: str | None
    locale: str | None
    pageConfig: PageConfig
    pageUrlFollow: bool | None
    query: Query
    sort: str | None
    spm: str | None
    taglistPath: str | None
    traffic: str | None
    wh_locale: str | None
    wh_pageType: str | None


class PageSimplifiedModuleResponse(Record):
    """`data.httpData.pageSimplifiedModuleResponse`; seen 1 time."""

    simplified: bool | None
    simplifiedType: str | None
    success: bool | None
    userId: str | None


class Query(Record):
    """`data.pageData.query`; seen 1 time."""

    wh_clientIp: str | None
    wh_freeShipping: str | None
    wh_from: str | None
    wh_hostDomain: str | None
    wh_locale: str | None
    wh_pageType: str | None
    wh_pvids: str | None
    wh_refererUrl: str | None
    wh_sessionId: str | None
    wh_shopId: str | None
    wh_sort: str | None
    wh_spiderRealIpEncry: str | None
    wh_ssr: str | None


class Shop(Record):
    """`data.httpData.shopListModuleResponse.shopList[]`; seen 1 time."""

    deliverScore: str | None
    descriptionMatchScore: str | None
    picUrl: str | None
    sellerId: int | None
    serviceScore: str | None
    shopId: int | None
    shopName: str | None


class ShopListModuleResponse(Record):
    """`data.httpData.shopListModuleResponse`; seen 1 time."""

    shopList: list[Shop]
    success: bool | None
