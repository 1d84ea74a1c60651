# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/taobao/get-item-detail/v3.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing
from typing import Any

from ..._record import KeyNames, Record

__all__ = [
    "GetItemDetailV3",
    "Action",
    "ActionParams",
    "ApiStack",
    "AskAll",
    "Debug",
    "Detail4ShopLabelInfo",
    "Entrance",
    "Entrances",
    "EntrancesAskAll",
    "Evaluate",
    "Evaluates2",
    "Feature",
    "FeatureMap",
    "GoodRateInfo",
    "Invite",
    "Item",
    "Label",
    "ModuleDescParams",
    "Params",
    "Prop",
    "Props",
    "Rate",
    "Resource",
    "Seller",
    "SkuBase",
    "Skus",
    "TrackParams",
    "ValuesItem",
    "Vertical",
]


class GetItemDetailV3(Record):
    """`data`; seen 1 time."""

    apiStack: list[ApiStack]
    debug: Debug
    feature: Feature
    item: Item
    mockData: str | None
    params: Params
    props: Props
    props2: dict[str, Any]
    propsCut: str | None
    rate: Rate
    resource: Resource
    seller: Seller
    skuBase: SkuBase
    vertical: Vertical


class Action(Record):
    """`data.seller.entranceList[].action[]`; seen 1 time."""

    key: str | None
    params: ActionParams


class ActionParams(Record):
    """`data.seller.entranceList[].action[].params`; seen 1 time."""

    url: str | None


class ApiStack(Record):
    """`data.apiStack[]`; seen 1 time."""

    name: str | None
    value: str | None


class AskAll(Record):
    """`data.vertical.askAll`; seen 1 time."""

    answerIcon: Any
    answerText: Any
    askIcon: str | None
    askText: str | None
    linkUrl: str | None
    model4XList: Any
    modelList: Any
    questNum: str | None
    """Count in text."""
    showNum: str | None
    """Count in text."""
    title: str | None


class Debug(Record):
    """`data.debug`; seen 1 time."""

    app: str | None
    cachedTimestamp: str | None
    dataFrom: str | None
    host: str | None


class Detail4ShopLabelInfo(Record):
    """`data.seller.detail4ShopLabelInfo`; seen 1 time."""

    dataTypeLabels: list[Label]
    dsrLabels: list[Label]
    featureMap: FeatureMap
    goodDynamicLabels: list[Label]
    overallScore: str | None
    serviceTypeLabels: list[Label]
    stylizedTypeLabels: list[Label]


class Entrance(Record):
    """`data.seller.entranceList[]`; seen 1 time."""

    action: list[Action]
    backgroundColor: str | None
    borderColor: str | None
    text: str | None
    textColor: str | None


class Entrances(Record):
    """`data.resource.entrances`; seen 1 time."""

    askAll: EntrancesAskAll


class EntrancesAskAll(Record):
    """`data.resource.entrances.askAll`; seen 1 time."""

    icon: str | None
    link: str | None
    text: str | None


class Evaluate(Record):
    """`data.seller.evaluates[]`; seen 1 time."""

    level: str | None
    levelBackgroundColor: str | None
    levelText: str | None
    levelTextColor: str | None
    score: str | None
    title: str | None
    tmallLevelBackgroundColor: str | None
    tmallLevelTextColor: str | None
    type: str | None


class Evaluates2(Record):
    """`data.seller.evaluates2[]`; seen 1 time."""

    level: str | None
    levelText: str | None
    levelTextColor: str | None
    score: str | None
    scoreTextColor: str | None
    title: str | None
    titleColor: str | None
    type: str | None


class Feature(Record):
    """`data.feature`; seen 1 time."""

    isOnLine: str | None
    tcloudToH5: str | None


class FeatureMap(Record):
    """`data.seller.detail4ShopLabelInfo.featureMap`; seen 1 time."""

    bc_type: str | None
    experience_desc: str | None
    experience_level: str | None
    experience_ork: str | None
    goods_level: str | None
    goods_ork: str | None
    goods_value: str | None
    is_db: str | None
    logistics_level: str | None
    logistics_ork: str | None
    logistics_value: str | None
    nps_star_num_out: str | None
    nps_value: str | None
    service_level: str | None
    service_ork: str | None
    service_value: str | None


class GoodRateInfo(Record):
    """`data.rate.goodRateInfo`; seen 1 time."""

    goodRateRatio3m: str | None
    goodRateRatioAll: str | None
    rateCnt3m: str | None
    """Count in text."""
    rateCntAll: str | None
    """Count in text."""


class Invite(Record):
    """`data.rate.invite`; seen 1 time."""

    inviteText: str | None
    showInvite: str | None


class Item(Record):
    """`data.item`; seen 1 time."""

    brandValueId: str | None
    businessId: str | None
    cartUrl: str | None
    categoryId: str | None
    commentCount: str | None
    """Count in text."""
    countMultiple: list[Any]
    exParams: dict[str, Any]
    favcount: str | None
    """Count in text."""
    h5DescV6: str | None
    h5ItemUrl: str | None
    h5moduleDescUrl: str | None
    images: list[str]
    itemId: str | None
    moduleDescParams: ModuleDescParams
    moduleDescUrl: str | None
    newTaobaoH5DescUrl: str | None
    openDecoration: str | None
    pcADescUrl: str | None
    rootCategoryId: str | None
    skuText: str | None
    subtitle: str | None
    taobaoDescUrl: str | None
    taobaoPcDescUrl: str | None
    title: str | None
    tmallDescUrl: str | None


class Label(Record):
    """`data.seller.dataTypeLabels[]`, `data.seller.goodDynamicLabels[]`, `data.seller.serviceTypeLabels[]` and 5 more places; seen 5 times."""

    labelCode: str | None
    outputName: str | None
    processedValue: str | None


class ModuleDescParams(Record):
    """`data.item.moduleDescParams`; seen 1 time."""

    f: str | None
    id: str | None


class Params(Record):
    """`data.params`; seen 1 time."""

    trackParams: TrackParams


class Prop(Record):
    """`data.skuBase.props[]`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"values_": "values"}
    name: str | None
    pid: str | None
    values_: list[ValuesItem]


class Props(Record):
    """`data.props`; seen 1 time."""

    groupProps: list[dict[str, list[dict[str, str]]]]


class Rate(Record):
    """`data.rate`; seen 1 time."""

    goodRateInfo: GoodRateInfo
    invite: Invite


class Resource(Record):
    """`data.resource`; seen 1 time."""

    entrances: Entrances


class Seller(Record):
    """`data.seller`; seen 1 time."""

    allItemCount: str | None
    """Count in text."""
    atmophereMask: str | None
    atmosphereColor: str | None
    atmosphereImg: str | None
    atmosphereMaskColor: str | None
    backgroundPic: str | None
    brandIcon: str | None
    brandIconRatio: str | None
    creditLevel: str | None
    creditLevelIcon: str | None
    dataTypeLabels: list[Label]
    detail4ShopLabelInfo: Detail4ShopLabelInfo
    entranceList: list[Entrance]
    evaluates: list[Evaluate]
    evaluates2: list[Evaluates2]
    fans: str | None
    """Count in text."""
    fbt2User: str | None
    goodDynamicLabels: list[Label]
    goodRatePercentage: str | None
    newItemCount: str | None
    """Count in text."""
    overallScore: str | None
    pcShopUrl: str | None
    rankLevelPic: str | None
    sellerNick: str | None
    sellerType: str | None
    serviceTypeLabels: list[Label]
    shopCard: str | None
    shopIcon: str | None
    shopId: str | None
    shopName: str | None
    shopTextColor: str | None
    shopType: str | None
    shopUrl: str | None
    shopVersion: str | None
    showShopLinkIcon: str | None
    simpleShopDOStatus: str | None
    startsIcon: str | None
    stylizedTypeLabels: list[Any]
    taoShopUrl: str | None
    useFallbackImage: str | None
    userId: str | None


class SkuBase(Record):
    """`data.skuBase`; seen 1 time."""

    props: list[Prop]
    skus: list[Skus]


class Skus(Record):
    """`data.skuBase.skus[]`; seen 1 time."""

    propPath: str | None
    skuId: str | None


class TrackParams(Record):
    """`data.params.trackParams`; seen 1 time."""

    BC_type: str | None
    brandId: str | None
    categoryId: str | None


class ValuesItem(Record):
    """`data.skuBase.props[].values[]`; seen 1 time."""

    image: str | None
    name: str | None
    vid: str | None


class Vertical(Record):
    """`data.vertical`; seen 1 time."""

    askAll: AskAll
