# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/taobao/get-item-detail/v5.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing
from typing import Any

from ..._record import KeyNames, Record

__all__ = [
    "GetItemDetailV5",
    "Delivery",
    "Item",
    "Property",
    "Seller",
    "SkuBase",
    "SkuProp",
    "Skus",
    "Trade",
    "ValuesItem",
]


class GetItemDetailV5(Record):
    """`data`; seen 1 time."""

    delivery: Delivery
    item: Item
    seller: Seller


class Delivery(Record):
    """`data.delivery`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"from_": "from"}
    area_id: str | None
    delivery_fee: str | None
    from_: Any
    to: str | None


class Item(Record):
    """`data.item`; seen 1 time."""

    brandName: Any
    cat_id: Any
    cat_name: Any
    desc_imgs: list[str]
    desc_url: str | None
    detail_url: str | None
    images: list[str]
    num_iid: str | None
    properties: list[Property]
    properties_cut: str | None
    sales: Any
    sku_base: list[SkuBase]
    sku_images: dict[str, str]
    sku_props: list[SkuProp]
    skus: Skus
    title: str | None
    trade: Trade
    video: Any
    video_thumbnail: Any


class Property(Record):
    """`data.item.properties[]`; seen 5 times."""

    name: str | None
    value: str | None


class Seller(Record):
    """`data.seller`; seen 1 time."""

    evaluates: Any
    seller_id: Any
    seller_title: Any
    shop_icon: str | None
    shop_id: str | None
    shop_title: str | None
    shop_url: str | None
    user_type: str | None


class SkuBase(Record):
    """`data.item.sku_base[]`; seen 60 times."""

    activity_price: Any
    price: str | None
    promotion_price: str | None
    propPath: str | None
    quantity: str | None
    """Count in text."""
    skuId: str | None


class SkuProp(Record):
    """`data.item.sku_props[]`; seen 2 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"values_": "values"}
    name: str | None
    pid: str | None
    values_: list[ValuesItem]


class Skus(Record):
    """`data.item.skus`; seen 1 time."""

    activity_price: Any
    price: str | None
    promotion_price: str | None
    quantity: str | None
    """Count in text."""


class Trade(Record):
    """`data.item.trade`; seen 1 time."""

    buyEnable: Any
    cartEnable: Any
    isBanSale4Oversea: Any


class ValuesItem(Record):
    """`data.item.sku_props[].values[]`; seen 23 times."""

    image: str | None
    name: str | None
    vid: str | None
