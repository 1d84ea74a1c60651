# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/taobao/get-shop-item-list/v3.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import PageOf, Record

__all__ = ["GetShopItemListV3", "Item", "Result", "TradeData", "UmpPromoPrice"]


class GetShopItemListV3(PageOf["Item"]):
    """`data`; seen 1 time."""

    logs: list[Any]
    result: Result


class Item(Record):
    """`data.result.itemsArray[]`; seen 1 time."""

    atmosphereList: list[Any]
    auctionExt: str | None
    auctionStatus: int | None
    auctionTag: str | None
    auction_id: str | None
    category: str | None
    categoryp: str | None
    discntPrice: str | None
    discntType: str | None
    feedbackCount: str | None
    """Count in text."""
    h5ResistDetail: bool | None
    icQuantity: str | None
    """Count in text."""
    icSubTitle: str | None
    imageUrlList: str | None
    isChannelBybt: bool | None
    isJHS: bool | None
    isJoinBrand: bool | None
    isJoinSameItem: bool | None
    isMall: str | None
    isPostFree: bool | None
    isPresell: bool | None
    itemImages: list[str]
    itemTitle: str | None
    liveData: Any
    mainPicVideoDetail: list[Any]
    pictUrl: str | None
    pictUrlWap: Any
    preSellPrice: Any
    promoMBasePrice: str | None
    recommendDesc: str | None
    showTitle: str | None
    showTitleStructure: str | None
    """JSON in text."""
    spUvsum: str | None
    spUvsumSuc: str | None
    spZkType: str | None
    spatialThumbPic: Any
    spatialVideoDimension: str | None
    spatialVideoUrl: str | None
    tmcTags: str | None
    tradeData: list[TradeData]
    umpPromoPrice: UmpPromoPrice
    userId: str | None
    videoPic: str | None
    whiteBgImage: str | None


class Result(Record):
    """`data.result`; seen 1 time."""

    currentPage: int | None
    currentSort: str | None
    itemsArray: list[Item]
    pageSize: int | None
    shopId: int | None
    shopTitle: str | None
    totalResults: int | None


class TradeData(Record):
    """`data.result.itemsArray[].tradeData[]`; seen 1 time."""

    feature: dict[str, Any]
    sceneCode: str | None
    subjectId: int | None
    text: str | None


class UmpPromoPrice(Record):
    """`data.result.itemsArray[].umpPromoPrice`; seen 1 time."""

    adsPoints: Any
    channelKey: Any
    display: str | None
    newBenefit: Any
    originalPrice: str | None
    price: str | None
    skuId: int | None
