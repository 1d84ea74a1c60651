# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/taobao/get-item-detail/v9.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing

from ..._record import KeyNames, Record

__all__ = [
    "GetItemDetailV9",
    "Attribute",
    "FinalPromotionInfo",
    "MainItemInfo",
    "PromotionModel",
    "PromotionPriceModel",
    "PromotionTagModel",
    "PromotiontaobaoModel",
    "Prop",
    "Skus",
    "TaobaoPromotionModel",
    "ValuesItem",
]


class GetItemDetailV9(Record):
    """`data`; seen 1 time."""

    allItemCount: str | None
    """Count in text."""
    attribute: list[Attribute]
    categoryId: str | None
    desc: str | None
    itemId: str | None
    item_imgs: list[str]
    location: str | None
    mainItemInfo: MainItemInfo
    newItemCount: str | None
    """Count in text."""
    nick: str | None
    num: str | None
    """Count in text."""
    price: str | None
    props: list[Prop]
    sellerType: str | None
    shopId: str | None
    shopName: str | None
    skus: list[Skus]
    specs: dict[str, dict[str, list[str]]]
    title: str | None
    totalCount: str | None
    """Count in text."""
    userId: str | None
    videoUrl: str | None


class Attribute(Record):
    """`data.attribute[]`; seen 7 times."""

    key: str | None
    value: str | None


class FinalPromotionInfo(Record):
    """`data.mainItemInfo.taobaoPromotionModel.finalPromotionInfo`; seen 1 time."""

    finalPromotionPrice: str | None


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


class Prop(Record):
    """`data.props[]`; seen 2 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"values_": "values"}
    pid: str | None
    pname: str | None
    values_: list[ValuesItem]


class Skus(Record):
    """`data.skus[]`; seen 60 times."""

    id: str | None
    orign_price: int | None
    price: str | None
    quantity: str | None
    """Count in text."""
    skuId: int | None


class TaobaoPromotionModel(Record):
    """`data.mainItemInfo.taobaoPromotionModel`; seen 1 time."""

    finalPromotionInfo: FinalPromotionInfo


class ValuesItem(Record):
    """`data.props[].values[]`; seen 23 times."""

    sku_url: str | None
    vid: str | None
    vname: str | None
