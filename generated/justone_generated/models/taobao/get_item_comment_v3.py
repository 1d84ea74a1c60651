# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/taobao/get-item-comment/v3.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing
from typing import Any

from ..._record import KeyNames, PageOf, Record

__all__ = ["GetItemCommentV3", "Auction", "BidPriceMoney", "Comment", "Currency", "ShareInfo", "User"]


class GetItemCommentV3(PageOf["Comment"]):
    """`data`; seen 1 time."""

    comments: list[Comment]
    currentPageNum: int | None
    maxPage: int | None
    qnaDisabled: bool | None
    total: int | None
    totalFuzzy: str | None
    """Count in text."""
    watershed: int | None


class Auction(Record):
    """`data.comments[].auction`; seen 20 times."""

    aucNumId: str | None
    auctionPic: str | None
    link: str | None
    sku: str | None
    thumbnail: str | None
    title: str | None


class BidPriceMoney(Record):
    """`data.comments[].bidPriceMoney`; seen 1 time."""

    amount: float | None
    cent: int | None
    centFactor: int | None
    currency: Currency
    currencyCode: str | None
    displayUnit: str | None


class Comment(Record):
    """`data.comments[]`; seen 20 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"from_": "from"}
    append: Any
    appendCanExplainable: bool | None
    appendList: list[Any]
    auction: Auction
    award: str | None
    bidPriceMoney: BidPriceMoney
    buyAmount: int | None
    content: str | None
    creditFraudRule: int | None
    date: str | None
    dayAfterConfirm: int | None
    enableSNS: bool | None
    from_: str | None
    lastModifyFrom: int | None
    mainTradeId: int | None
    noQna: bool | None
    o2oRate: Any
    photos: list[Any]
    promotionType: str | None
    propertiesAvg: str | None
    rate: str | None
    rateId: int | None
    raterType: int | None
    reply: Any
    serviceRate: Any
    shareInfo: ShareInfo
    showCuIcon: bool | None
    showDepositIcon: bool | None
    spuRatting: list[Any]
    status: int | None
    tag: str | None
    useful: int | None
    user: User
    validscore: int | None
    vicious: str | None
    video: Any


class Currency(Record):
    """`data.comments[].bidPriceMoney.currency`; seen 1 time."""

    currencyCode: str | None
    defaultFractionDigits: int | None
    displayName: str | None
    numericCode: int | None
    numericCodeAsString: str | None
    symbol: str | None


class ShareInfo(Record):
    """`data.comments[].shareInfo`; seen 20 times."""

    lastReplyTime: str | None
    pic: int | None
    reply: int | None
    share: bool | None
    userNumIdBase64: str | None


class User(Record):
    """`data.comments[].user`; seen 20 times."""

    anony: bool | None
    avatar: str | None
    creditPic: str | None
    displayRatePic: str | None
    nick: str | None
    nickUrl: str | None
    rank: int | None
    rankUrl: str | None
    userId: str | None
    vip: str | None
    vipLevel: int | None
