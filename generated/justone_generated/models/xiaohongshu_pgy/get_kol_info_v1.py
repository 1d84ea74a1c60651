# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/xiaohongshu-pgy/get-kol-info/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = ["GetKolInfoV1"]


class GetKolInfoV1(Record):
    """`data`; seen 1 time."""

    accumCommonImpMedinNum30d: int | None
    accumCoopImpMedinNum30d: int | None
    accumPicCommonImpMedinNum30d: int | None
    accumVideoCommonImpMedinNum30d: int | None
    activityList: Any
    algoRecommendReasons: Any
    authorityList: Any
    avgAgmv90d: float | None
    avgLiveViewerNum: float | None
    businessNoteCount: int | None
    buyerType: int | None
    classifyCode: Any
    clickMidNum: int | None
    clickMidNumMcn: int | None
    clothingIndustryPrice: Any
    contentTags: Any
    controlState: int | None
    coopNoteNum30d: int | None
    cooperType: int | None
    cooperateState: Any
    cpc: Any
    cps: Any
    currentLevel: Any
    efficiencyValidUser: Any
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
    fans30GrowthRate: Any
    fansActiveIn28dLv: Any
    fansCount: int | None
    fansEngageNum: Any
    fansEngageNum30dLv: Any
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
    hundredLikePercent30: Any
    industryTag: Any
    intentionInfo: Any
    interMidCoop30: Any
    interMidNum: int | None
    inviteReply48hNumRatio: float | None
    isCollect: bool | None
    isIndustryRecommend: Any
    isStar: Any
    kliveCnt30d: int | None
    kolHeadLabel: int | None
    kolType: int | None
    likeCollectCountInfo: int | None
    live: Any
    liveGMV: Any
    liveId: Any
    liveImg: Any
    liveSign: Any
    location: str | None
    lowActive: bool | None
    lowerPrice: Any
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
    nextLevel: Any
    nextPicturePrice: Any
    nextVideoPrice: Any
    note: Any
    noteList: Any
    noteSign: Any
    overflowNum: Any
    personalTags: Any
    picPriceRemind: Any
    pictureClickMidNum: int | None
    pictureCpcBasePrice: Any
    pictureCpcEstimateNum: Any
    pictureCpcInCart: Any
    pictureCpcPerPrice: Any
    pictureHundredLikePercent30: Any
    pictureInCart: Any
    pictureInterMidNum: int | None
    picturePrice: Any
    picturePriceGtZero: bool | None
    pictureReadCost: Any
    pictureShowState: Any
    pictureState: Any
    pictureThousandLikePercent30: Any
    predictiveExposure: Any
    priceState: Any
    processingAuthorities: Any
    promiseImpNum: Any
    readMidCoop30: Any
    recommend: Any
    recommendReason: Any
    redId: str | None
    resemblance: Any
    seedAndHarcest: Any
    sellerRealIncomeAmt90d: float | None
    showPrice: Any
    showPromiseTag: int | None
    specialIndustryLimit: Any
    thousandLikePercent30: Any
    top2CategoryList: Any
    totalNoteCount: Any
    tradeType: Any
    travelAreaList: Any
    type: list[Any]
    userId: str | None
    userType: int | None
    valid: int | None
    videoClickMidNum: int | None
    videoCpcBasePrice: Any
    videoCpcEstimateNum: Any
    videoCpcInCart: Any
    videoCpcPerPrice: Any
    videoCpcState: Any
    videoFinishRate: Any
    videoHundredLikePercent30: Any
    videoInCart: Any
    videoInterMidNum: int | None
    videoPrice: Any
    videoPriceGtZero: bool | None
    videoPriceRemind: Any
    videoReadCost: Any
    videoShowState: Any
    videoState: Any
    videoThousandLikePercent30: Any
