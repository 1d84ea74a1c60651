# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/xiaohongshu-pgy/api/solar/cooperator/blogger/v2/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import PageOf, Record

__all__ = ["BloggerV2V1", "ClothingIndustryPrice", "ContentTag", "IntentionInfo", "Kol", "Note"]


class BloggerV2V1(PageOf["Kol"]):
    """`data`; seen 1 time."""

    highlightWords: list[Any]
    kols: list[Kol]
    redirect2NickSearch: bool | None
    resultType: int | None
    total: int | None
    trackId: str | None


class ClothingIndustryPrice(Record):
    """`data.kols[].clothingIndustryPrice`; seen 1 time."""

    bizType: Any
    industryId: int | None
    picturePrice: int | None
    pictureState: int | None
    videoPrice: int | None
    videoState: int | None


class ContentTag(Record):
    """`data.kols[].contentTags[]`; seen 1 time."""

    taxonomy1Tag: str | None
    taxonomy2Tags: list[str]


class IntentionInfo(Record):
    """`data.kols[].intentionInfo`; seen 1 time."""

    intentionText: str | None
    intentionType: int | None


class Kol(Record):
    """`data.kols[]`; seen 1 time."""

    accumCommonImpMedinNum30d: int | None
    accumCoopImpMedinNum30d: int | None
    accumPicCommonImpMedinNum30d: int | None
    accumVideoCommonImpMedinNum30d: int | None
    activityList: list[Any]
    algoRecommendReasons: Any
    authorityList: Any
    avgAgmv90d: float | None
    avgLiveViewerNum: float | None
    businessNoteCount: int | None
    buyerType: int | None
    classifyCode: int | None
    clickMidNum: int | None
    clickMidNumMcn: int | None
    clothingIndustryPrice: ClothingIndustryPrice
    contentTags: list[ContentTag]
    controlState: int | None
    coopNoteNum30d: int | None
    cooperType: int | None
    cooperateState: int | None
    cpc: Any
    cps: Any
    currentLevel: int | None
    efficiencyValidUser: int | None
    estimateCpuv30d: float | None
    estimatePictureCpm: float | None
    estimatePictureCpmCompare: float | None
    estimatePictureEngageCost: float | None
    estimatePictureEngageCostCompare: float | None
    estimateVideoCpm: float | None
    estimateVideoCpmCompare: float | None
    estimateVideoEngageCost: float | None
    estimateVideoEngageCostCompare: float | None
    fans30GrowthNum: int | None
    fans30GrowthRate: float | None
    fansActiveIn28dLv: float | None
    fansCount: int | None
    fansEngageNum: Any
    fansEngageNum30dLv: float | None
    fansNum: int | None
    fansRiseNum: Any
    fbState: int | None
    featureTags: Any
    forecastGroupCoverRateLower: float | None
    forecastGroupCoverRateUpper: float | None
    forecastReadUvLower: int | None
    forecastReadUvUpper: int | None
    gender: str | None
    goodRecommendPermission: Any
    hasBuyerAuth: bool | None
    headPhoto: str | None
    homePageDisplay: int | None
    hundredLikePercent30: float | None
    industryTag: Any
    intentionInfo: IntentionInfo
    interMidCoop30: int | None
    interMidNum: int | None
    inviteReply48hNumRatio: float | None
    isCollect: bool | None
    isIndustryRecommend: bool | None
    isStar: Any
    kliveCnt30d: int | None
    kolHeadLabel: int | None
    kolType: int | None
    likeCollectCountInfo: Any
    live: Any
    liveGMV: Any
    liveId: Any
    liveImg: Any
    liveSign: Any
    location: str | None
    lowActive: bool | None
    lowerPrice: float | None
    mCpuvNum30d: int | None
    mEngagementNum: int | None
    mEngagementNumMcn: int | None
    marketTarget: Any
    matchNoteNumber: int | None
    mcpuvNum30d: int | None
    mengagementNum: int | None
    mengagementNumMcn: int | None
    name: str | None
    newHighQuality: int | None
    nextLevel: int | None
    nextPicturePrice: Any
    nextVideoPrice: Any
    note: Any
    noteList: list[Note]
    noteSign: Any
    overflowNum: Any
    personalTags: Any
    picPriceRemind: Any
    pictureClickMidNum: int | None
    pictureCpcBasePrice: str | None
    pictureCpcEstimateNum: Any
    pictureCpcInCart: Any
    pictureCpcPerPrice: str | None
    pictureHundredLikePercent30: float | None
    pictureInCart: Any
    pictureInterMidNum: int | None
    picturePrice: float | None
    picturePriceGtZero: bool | None
    pictureReadCost: str | None
    pictureShowState: Any
    pictureState: int | None
    pictureThousandLikePercent30: float | None
    predictiveExposure: int | None
    priceState: int | None
    processingAuthorities: Any
    promiseImpNum: str | None
    """Count in text."""
    readMidCoop30: int | None
    recommend: Any
    recommendReason: Any
    redId: str | None
    resemblance: bool | None
    seedAndHarcest: Any
    sellerRealIncomeAmt90d: float | None
    showPrice: bool | None
    showPromiseTag: int | None
    specialIndustryLimit: bool | None
    thousandLikePercent30: float | None
    top2CategoryList: Any
    totalNoteCount: Any
    tradeType: Any
    travelAreaList: Any
    type: list[Any]
    userId: str | None
    userType: int | None
    valid: int | None
    videoClickMidNum: int | None
    videoCpcBasePrice: str | None
    videoCpcEstimateNum: Any
    videoCpcInCart: Any
    videoCpcPerPrice: str | None
    videoCpcState: Any
    videoFinishRate: float | None
    videoHundredLikePercent30: float | None
    videoInCart: Any
    videoInterMidNum: int | None
    videoPrice: float | None
    videoPriceGtZero: bool | None
    videoPriceRemind: Any
    videoReadCost: str | None
    videoShowState: Any
    videoState: int | None
    videoThousandLikePercent30: float | None


class Note(Record):
    """`data.kols[].noteList[]`; seen 1 time."""

    bind: bool | None
    contentTag: str | None
    featureTags: list[Any]
    imageUrl: str | None
    industryTags: Any
    noteId: str | None
    noteType: int | None
