# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/taobao/get-item-detail/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import Record

__all__ = [
    "GetItemDetailV1",
    "Coupon",
    "CouponCoupon",
    "Evaluate",
    "FinalPromotionInfo",
    "Item",
    "ItemPrice",
    "ItemSkuDo",
    "ItemTrade",
    "Keyword",
    "MainItemInfo",
    "Payment",
    "PromotionModel",
    "PromotionPriceModel",
    "PromotionTagModel",
    "PromotiontaobaoModel",
    "PropertyValue",
    "Props",
    "Rate",
    "RateRate",
    "SeeMore",
    "Seller",
    "Service",
    "Sku",
    "SkuProperty",
    "SkuPvPair",
    "TaobaoPromotionModel",
    "Video",
]


class GetItemDetailV1(Record):
    """`data`; seen 1 time."""

    areaLimit: bool | None
    coupon: Coupon
    freeShipping: bool | None
    item: Item
    itemDesc: str | None
    itemExist: bool | None
    itemPrice: ItemPrice
    itemSkuDO: ItemSkuDo
    itemTrade: ItemTrade
    mainItemInfo: MainItemInfo
    merchantReturnRegion: list[str]
    props: Props
    rate: Rate
    seeMore: SeeMore
    seller: Seller
    service: Service
    skuId: int | None
    success: bool | None


class Coupon(Record):
    """`data.coupon`; seen 1 time."""

    coupon: CouponCoupon


class CouponCoupon(Record):
    """`data.coupon.coupon`; seen 1 time."""

    couponInfo: str | None
    itemUrl: str | None


class Evaluate(Record):
    """`data.seller.evaluates[]`; seen 3 times."""

    level: str | None
    score: str | None
    title: str | None
    type: str | None


class FinalPromotionInfo(Record):
    """`data.mainItemInfo.taobaoPromotionModel.finalPromotionInfo`; seen 1 time."""

    finalPromotionPrice: str | None


class Item(Record):
    """`data.item`; seen 1 time."""

    categoryId: str | None
    images: list[str]
    itemId: int | None
    location: str | None
    rootCategoryId: str | None
    sellCount: str | None
    """Count in text."""
    seoItemType: str | None
    title: str | None
    videos: list[Video]


class ItemPrice(Record):
    """`data.itemPrice`; seen 1 time."""

    endTime: str | None
    exchangePriceHKD: str | None
    exchangePriceTWD: str | None
    hasRangePrice: bool | None
    originalPrice: str | None
    price: str | None
    promotionName: str | None
    promotionPrice: str | None
    remark: str | None
    startTime: str | None


class ItemSkuDo(Record):
    """`data.itemSkuDO`; seen 1 time."""

    skuList: dict[str, Sku]
    skuPVPairList: list[SkuPvPair]
    skuPropertyList: list[SkuProperty]


class ItemTrade(Record):
    """`data.itemTrade`; seen 1 time."""

    paymentList: list[Payment]
    soldQuantityTotal: str | None
    """Count in text."""


class Keyword(Record):
    """`data.rate.keywords[]`; seen 1 time."""

    count: int | None
    labelId: str | None
    type: int | None
    word: str | None


class MainItemInfo(Record):
    """`data.mainItemInfo`; seen 1 time."""

    afterCouponAmountPrice: str | None
    hasSubsidy: str | None
    itemId: str | None
    itemName: str | None
    pic: str | None
    pretaobaoAmt: str | None
    promotionModel: PromotionModel
    scm: str | None
    taobaoPromotionModel: TaobaoPromotionModel
    tk: str | None
    url: str | None


class Payment(Record):
    """`data.itemTrade.paymentList[]`; seen 3 times."""

    logo: str | None
    name: str | None


class PromotionModel(Record):
    """`data.mainItemInfo.promotionModel`; seen 1 time."""

    promotionPriceModel: PromotionPriceModel
    promotionTagModel: list[PromotionTagModel]
    promotiontaobaoModel: PromotiontaobaoModel
    selectedCoupon: str | None


class PromotionPriceModel(Record):
    """`data.mainItemInfo.promotionModel.promotionPriceModel`; seen 1 time."""

    promotionPrice: str | None
    promotionPriceDescDisplay: str | None
    promotionPriceDisplay: str | None
    zkPrice: str | None
    zkPriceDisplay: str | None


class PromotionTagModel(Record):
    """`data.mainItemInfo.promotionModel.promotionTagModel[]`; seen 1 time."""

    tagDisplay: str | None
    tagType: str | None
    tagTypeDisplay: str | None


class PromotiontaobaoModel(Record):
    """`data.mainItemInfo.promotionModel.promotiontaobaoModel`; seen 1 time."""

    pretaobaoAmt: str | None
    pretaobaoAmtDisplay: str | None
    pretaobaoRate: str | None
    pretaobaoRateDisplay: str | None


class PropertyValue(Record):
    """`data.itemSkuDO.skuPropertyList[].propertyValues[]`; seen 23 times."""

    image: str | None
    name: str | None
    vid: int | None


class Props(Record):
    """`data.props`; seen 1 time."""

    groupProps: list[dict[str, list[dict[str, str]]]]


class Rate(Record):
    """`data.rate`; seen 1 time."""

    badCount: str | None
    """Count in text."""
    badPercent: str | None
    goodCount: str | None
    """Count in text."""
    goodPercent: str | None
    hasAppendCount: str | None
    """Count in text."""
    hasMediaCount: str | None
    """Count in text."""
    hasNextPage: bool | None
    keywords: list[Keyword]
    neutralPercent: str | None
    rateList: list[RateRate]
    totalCount: str | None
    """Count in text."""


class RateRate(Record):
    """`data.rate.rateList[]`; seen 20 times."""

    commentScore: str | None
    content: str | None
    dateTime: str | None
    headPic: str | None
    images: list[str]
    likeCount: int | None
    skuInfo: str | None
    userName: str | None


class SeeMore(Record):
    """`data.seeMore`; seen 1 time."""

    jumpUrlPrefix: str | None
    recommendUrl: str | None


class Seller(Record):
    """`data.seller`; seen 1 time."""

    allItemCount: int | None
    creditLevel: str | None
    evaluates: list[Evaluate]
    newItemCount: int | None
    sellerType: str | None
    shopCard: str | None
    shopIcon: str | None
    shopId: int | None
    shopName: str | None
    shopUrl: str | None
    showShopLinkIcon: bool | None
    starts: str | None
    taoShopUrl: str | None
    userId: int | None


class Service(Record):
    """`data.service`; seen 1 time."""

    remarkUrl: str | None


class Sku(Record):
    """`data.itemSkuDO.skuList{}`; seen 60 times."""

    price: str | None
    priceMoney: int | None
    propPath: str | None
    quantity: str | None
    """Count in text."""
    skuId: int | None


class SkuProperty(Record):
    """`data.itemSkuDO.skuPropertyList[]`; seen 2 times."""

    name: str | None
    pid: int | None
    propertyValues: list[PropertyValue]


class SkuPvPair(Record):
    """`data.itemSkuDO.skuPVPairList[]`; seen 60 times."""

    propPath: str | None
    skuId: int | None


class TaobaoPromotionModel(Record):
    """`data.mainItemInfo.taobaoPromotionModel`; seen 1 time."""

    finalPromotionInfo: FinalPromotionInfo


class Video(Record):
    """`data.item.videos[]`; seen 1 time."""

    coverUrl: str | None
    uploadDate: str | None
    videoUrl: str | None
