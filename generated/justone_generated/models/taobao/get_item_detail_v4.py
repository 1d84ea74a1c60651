# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/taobao/get-item-detail/v4.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = ["GetItemDetailV4", "ItemPropertyValue", "Sku2Info", "SkuBase"]


class GetItemDetailV4(Record):
    """`data`; seen 1 time."""

    DiscountPrice: int | None
    images: list[str]
    itemId: int | None
    itemPic: str | None
    itemPrice: int | None
    shopName: str | None
    shopType: str | None
    sku2info: list[Sku2Info]
    skuBase: list[SkuBase]
    title: str | None


class ItemPropertyValue(Record):
    """`data.skuBase[].itemPropertyValues[]`; seen 1 time."""

    badge: Any
    pic: Any
    value: str | None
    valueId: str | None


class Sku2Info(Record):
    """`data.sku2info[]`; seen 1 time."""

    finalPrice: int | None
    finalSkuPrice: int | None
    itemPrice: int | None
    skuId: str | None
    skuName: str | None
    skuPicUrl: Any
    stock: str | None
    thirdOriginalDiscountPrice: int | None
    valueList: list[str]


class SkuBase(Record):
    """`data.skuBase[]`; seen 1 time."""

    itemPropertyValues: list[ItemPropertyValue]
    propertyId: str | None
    propertyName: str | None
