# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/taobao/search-item-list/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import PageOf, Record

__all__ = ["SearchItemListV1", "Brand", "ExtraMap", "Item", "Model", "ModelExtraMap", "Page", "Property", "Value"]


class SearchItemListV1(PageOf["Item"]):
    """`data`; seen 1 time."""

    code: str | None
    extraMap: ExtraMap
    model: Model


class Brand(Record):
    """`data.model.brandList[]`; seen 1 time."""

    brandId: int | None
    brandName: str | None
    count: int | None


class ExtraMap(Record):
    """`data.extraMap`; seen 1 time."""

    MtopCostMillis: int | None


class Item(Record):
    """`data.model.itemList[]`; seen 1 time."""

    cityEn: str | None
    commentCount: str | None
    discntPriceYuan: float | None
    discntRate: int | None
    discntType: str | None
    extraMap: dict[str, Any]
    fahuoDsr: str | None
    frontStock: int | None
    fuwuDsr: str | None
    hasTongkuan: bool | None
    hasXiangsi: bool | None
    itemGradeAvg: float | None
    itemId: int | None
    itemLoc: str | None
    itemName: str | None
    itemNameEn: str | None
    itemSubName: str | None
    itemSubNameEn: str | None
    itemType: str | None
    miaoshuDsr: str | None
    options: int | None
    orderPayUV: str | None
    """Count in text."""
    picUrl: str | None
    picUrlFull: str | None
    picUrlList: list[str]
    priceFen: int | None
    priceYuanDouble: float | None
    priceZKFen: int | None
    priceZKYuanDouble: float | None
    prodId: int | None
    provEn: str | None
    sellerGoodrat: int | None
    sellerLevel: int | None
    sellerLoc: str | None
    serviceList: list[Any]
    shopId: int | None
    shopName: str | None
    spuId: int | None
    tagList: list[Any]
    tmcTagList: list[str]
    userTag: int | None
    userType: int | None
    vidname: str | None


class Model(Record):
    """`data.model`; seen 1 time."""

    brandList: list[Brand]
    costMillis: int | None
    extraMap: ModelExtraMap
    itemList: list[Item]
    page: Page
    propertyList: list[Property]
    responseStatus: int | None
    success: bool | None
    traceList: list[Any]


class ModelExtraMap(Record):
    """`data.model.extraMap`; seen 1 time."""

    Endpoint: str | None
    EndpointHost: str | None
    WorldsearchIP: str | None
    WorldsearchName: str | None
    afterSearchCostMillis: int | None
    sp_status: str | None


class Page(Record):
    """`data.model.page`; seen 1 time."""

    nextNo: int | None
    pageNo: int | None
    pageSize: int | None
    prevNo: int | None
    showBegin: int | None
    showEnd: int | None
    totalItems: int | None
    totalPages: int | None


class Property(Record):
    """`data.model.propertyList[]`; seen 1 time."""

    flag: str | None
    pid: int | None
    pname: str | None
    valueList: list[Value]


class Value(Record):
    """`data.model.propertyList[].valueList[]`; seen 1 time."""

    count: int | None
    flag: str | None
    vid: int | None
    vname: str | None
