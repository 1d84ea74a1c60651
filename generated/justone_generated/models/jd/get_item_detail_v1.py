# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/jd/get-item-detail/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import builtins as _builtins
import typing as _typing
from typing import Any

from ..._record import KeyNames, Record

__all__ = [
    "GetItemDetailV1",
    "ActiveInfo",
    "BottomBar",
    "BottomLoginTips",
    "BottomNav",
    "BusinessConfig",
    "BusinessIcon",
    "BusinessSwitch",
    "BusinessText",
    "ButtonMap",
    "Buy",
    "Category",
    "ChannelInfo",
    "CommonInfo",
    "CouponFloor",
    "DrainageStrip",
    "Ext",
    "ExtInfo",
    "Extend",
    "FData",
    "FDataExt",
    "Features",
    "Flag",
    "FloorForbids",
    "FloorSwitch",
    "FrontStaticDocument",
    "FrontStaticDocumentPriceFloor",
    "Ir",
    "Jd",
    "Jxgf",
    "Left",
    "NewBanner",
    "NoticeFloor",
    "Original",
    "PayAddress",
    "Pis",
    "PlusLimitBuy",
    "Popup",
    "PriceFloor",
    "Pricerate",
    "Product",
    "PromiseYx",
    "PromoText",
    "Promov2",
    "RealPriceExt",
    "ResultExt",
    "SelfD",
    "ShareInfo",
    "ShopFloor",
    "ShopFloorConfig",
    "SkuInfo",
    "StateSubsidiesText",
    "Stock",
    "Text",
    "Tips",
    "TipsDrainageStrip",
    "TopDrainageStrip",
    "Tsfw",
    "UnifiedServiceTag",
]


class GetItemDetailV1(Record):
    """`data`; seen 1 time."""

    activeInfo: list[ActiveInfo]
    allOverImg: str | None
    apiForbid: list[str]
    areaId: str | None
    bigouinfo: str | None
    bizMsg: str | None
    bizRetCode: str | None
    bottomBar: BottomBar
    bottomLoginTips: BottomLoginTips
    bottomNav: BottomNav
    category: Category
    channelInfo: ChannelInfo
    chnImg: list[Any]
    commonInfo: CommonInfo
    couponFloor: CouponFloor
    daojia: str | None
    digitalCurrencyTips: str | None
    drainageStrip: DrainageStrip
    errCode: str | None
    flag: Flag
    floorForbids: FloorForbids
    floorSwitch: FloorSwitch
    frontStaticDocument: FrontStaticDocument
    hasSubscribe: str | None
    hasYuyue: str | None
    huanUrl: str | None
    infoVideoId: str | None
    isFestival: str | None
    isMaskSku: str | None
    isNeedEncrypt: str | None
    jxgf: Jxgf
    kanjia: str | None
    magicLevel: str | None
    mainVideoId: str | None
    model3DId: str | None
    msg: str | None
    newBanner: NewBanner
    noticeFloor: list[NoticeFloor]
    payAddress: PayAddress
    pingou: str | None
    plusFlag: str | None
    plusLimitBuy: PlusLimitBuy
    plusMemberType: str | None
    priceFloor: PriceFloor
    pricerate: Pricerate
    product: Product
    promov2: list[Promov2]
    ptqq: str | None
    retCode: str | None
    rightUpImg: str | None
    ruId: str | None
    sence: str | None
    shareInfo: ShareInfo
    shopFloor: ShopFloor
    slowPayItem: str | None
    slowPayItemUrl: str | None
    stock: Stock
    tagidList: list[list[int]]
    titleShopTagInfo: dict[str, Any]
    uaShield: list[str]
    upc: str | None
    wq_addr: str | None
    yuyueDraw: str | None


class ActiveInfo(Record):
    """`data.activeInfo[]`; seen 1 time."""

    enable: bool | None
    icon: str | None
    isPromotion: bool | None
    mark: str | None
    text: str | None
    title: str | None
    url: str | None


class BottomBar(Record):
    """`data.bottomBar`; seen 1 time."""

    buttonMap: ButtonMap
    sceneName: str | None
    sceneType: str | None


class BottomLoginTips(Record):
    """`data.bottomLoginTips`; seen 1 time."""

    bgColor: str | None
    bgImg: str | None
    icon: str | None
    rightBgColor: str | None
    rightText: str | None
    rightTextColor: str | None
    texts: list[Text]


class BottomNav(Record):
    """`data.bottomNav`; seen 1 time."""

    customerServiceLink: str | None
    enable: bool | None
    executorCode: str | None
    left: Left
    popup: Popup
    right: Left
    tips: Tips
    viewId: str | None
    viewName: str | None


class BusinessConfig(Record):
    """`data.commonInfo.businessConfig`; seen 1 time."""

    limitCartNumDefault: str | None


class BusinessIcon(Record):
    """`data.commonInfo.businessIcon`; seen 1 time."""

    beautyGiftIcon: str | None


class BusinessSwitch(Record):
    """`data.commonInfo.businessSwitch`; seen 1 time."""

    accessoryRecommend: bool | None
    activeOneJump: bool | None
    addressIsNewCache: bool | None
    adjustGoods: bool | None
    bybtPromoPromise: bool | None
    carFreeSwitch: bool | None
    dcjxText: bool | None
    disableWarrantySwitch: bool | None
    guessLike: bool | None
    hotAccessory: bool | None
    industrialSale: bool | None
    installServiceRequired: bool | None
    jxBuyOne: bool | None
    jxSiteId: bool | None
    overseaAuthorize: bool | None
    qzcPromoPromise: bool | None
    reservationTime: bool | None
    tiresTssp: bool | None
    yuyueInter: bool | None
    yx3cnDemote: bool | None


class BusinessText(Record):
    """`data.commonInfo.businessText`; seen 1 time."""

    cartSwitchButtonText: str | None
    memberStrengtheningAgreementText: str | None
    outOfStockButtonText: str | None
    presaleCouponPriceText: str | None
    promoText: PromoText
    similarButtonBackgroundColor: str | None
    stateSubsidiesText: StateSubsidiesText


class ButtonMap(Record):
    """`data.bottomBar.buttonMap`; seen 1 time."""

    addCart: Buy
    buy: Buy
    cart: Buy
    customerService: Buy
    shop: Buy


class Buy(Record):
    """`data.bottomBar.buttonMap.addCart`, `data.bottomBar.buttonMap.buy`, `data.bottomBar.buttonMap.cart` and 2 more places; seen 5 times."""

    enable: bool | None
    link: str | None
    name: str | None
    type: str | None


class Category(Record):
    """`data.category`; seen 1 time."""

    categoryClass: int | None
    categoryId: int | None
    categoryName: str | None
    categoryNameAlias: str | None
    created: int | None
    """Epoch milliseconds."""
    fatherCategoryId: int | None
    img: str | None
    modified: int | None
    """Epoch milliseconds."""
    orderSort: int | None
    status: int | None
    yn: int | None


class ChannelInfo(Record):
    """`data.channelInfo`; seen 1 time."""

    address: bool | None
    bottomButtonTip: str | None
    descDetailNotLinkTip: str | None
    forbidConfig: FloorForbids
    isShortItem: bool | None
    shortItemType: str | None
    sourceType: str | None


class CommonInfo(Record):
    """`data.commonInfo`; seen 1 time."""

    avpJd: bool | None
    baitiaoSwitch: bool | None
    brandUrl: str | None
    businessConfig: BusinessConfig
    businessIcon: BusinessIcon
    businessSwitch: BusinessSwitch
    businessText: BusinessText
    colorJsonpEnable: bool | None
    dataReport: bool | None
    enterpriseRegular: bool | None
    jdMini: bool | None
    koSwitch: bool | None
    limit: dict[str, Any]
    priceLoginText: str | None
    pyby3: bool | None
    unifiedForbidSwitch: bool | None
    urgeLogin: bool | None
    videoPlaySwitch: bool | None
    wqAddrDefault: str | None
    yhfgPrePrice: bool | None


class CouponFloor(Record):
    """`data.couponFloor`; seen 1 time."""

    skuInfo: SkuInfo


class DrainageStrip(Record):
    """`data.drainageStrip`; seen 1 time."""

    btmDrainageStrip: list[str]
    tipsDrainageStrip: TipsDrainageStrip
    topDrainageStrip: TopDrainageStrip


class Ext(Record):
    """`data.priceFloor.ext`; seen 1 time."""

    jdPrice: str | None
    """Masked price."""
    realPriceExt: RealPriceExt


class ExtInfo(Record):
    """`data.promov2[].pis[].extInfo`; seen 2 times."""

    skin: str | None
    virtualType: str | None


class Extend(Record):
    """`data.product.extend`; seen 1 time."""

    canUseDQ: bool | None
    canUseJQ: bool | None
    fdms: int | None
    features: Features
    giftsGoods: str | None
    is7ToReturn: str | None
    isJDMarket: str | None
    isJIT: str | None
    isLqkt: str | None
    isNewGoods: str | None
    isOTCCat: str | None
    isOverseaPurchase: str | None
    isPrescriptCat: str | None
    isYouImports: str | None
    isdangergoods: str | None
    jdcsk: str | None
    jzfp: bool | None
    mspd: str | None
    packType: str | None
    platform: str | None
    productFeatures: dict[str, Any]
    sendService: str | None
    seriesId: str | None
    sfylqx: str | None
    soldOversea: str | None
    storeProperty: str | None
    tax: str | None
    thwa: str | None
    tssp: int | None
    venderAttribute: str | None
    venderBizid: str | None


class FData(Record):
    """`data.newBanner.fData`; seen 1 time."""

    bannerName: str | None
    bannerType: int | None
    bgImg: str | None
    ext: FDataExt
    rightIcon: str | None
    rightIconLink: str | None


class FDataExt(Record):
    """`data.newBanner.fData.ext`; seen 1 time."""

    activityGroupId: str | None
    isShortItem: bool | None
    operationType: str | None
    tagId: str | None


class Features(Record):
    """`data.product.extend.features`; seen 1 time."""

    cxkfl: str | None
    dszt: str | None
    gjyslx: str | None
    gypsshyzt: str | None
    isrc: str | None
    jdcsk: str | None
    scznff: str | None
    shortTitle: str | None
    skuNameWithoutBrand: str | None
    subZtType: str | None


class Flag(Record):
    """`data.flag`; seen 1 time."""

    plusVender: str | None


class FloorForbids(Record):
    """`data.floorForbids`, `data.channelInfo.forbidConfig`; seen 2 times."""

    adKey: bool | None
    addressFloor: bool | None
    askFloor: bool | None
    bloodSugar: bool | None
    bookIntroduction: bool | None
    bottomButton: bool | None
    bottomButtonTip: str | None
    businessEntry: bool | None
    bybtBannerLink: bool | None
    carSubscript: bool | None
    colorSwitchFloor: bool | None
    commentFloor: bool | None
    commentReply: bool | None
    commentVideo: bool | None
    commonHeader: bool | None
    couponDiscount: bool | None
    couponFullReduction: bool | None
    couponFullReturn: bool | None
    couponGift: bool | None
    descDetailNotLink: bool | None
    descDetailNotLinkTip: str | None
    drugList: bool | None
    fluxStrip: bool | None
    footPrint: bool | None
    guccessLikeFloor: bool | None
    hotFitFloor: bool | None
    inspectReport: bool | None
    ldpFloor: bool | None
    leftHomeOrBack: bool | None
    liveDoor: bool | None
    mainVideo: bool | None
    markdownWarn: bool | None
    multiFreight: bool | None
    newLabel: bool | None
    noticeFloor: bool | None
    openPlus: bool | None
    panorama: bool | None
    productDetailVideo: bool | None
    pybyBannerLink: bool | None
    rankFloor: bool | None
    recommendTab: bool | None
    recovery: bool | None
    redirectHK: bool | None
    rightClose: bool | None
    rightNavigation: bool | None
    rightTopShare: bool | None
    samVipFloor: bool | None
    secneBuy: bool | None
    secondKillLink: bool | None
    selectFloor: bool | None
    selectService: bool | None
    servicePopLink: bool | None
    shopDetail: bool | None
    shopSelectFloor: bool | None
    sourceType: str | None
    tryRead: bool | None
    viewMoreBottom: bool | None
    viewMoreSide: bool | None
    yinliu: bool | None


class FloorSwitch(Record):
    """`data.floorSwitch`; seen 1 time."""

    floorAboveTitleTag: bool | None
    floorAd: bool | None
    floorAddress: bool | None
    floorBanner: bool | None
    floorGift: bool | None
    floorPrice: bool | None
    floorPromoComb: bool | None
    floorRank: bool | None
    floorSpecialService: bool | None


class FrontStaticDocument(Record):
    """`data.frontStaticDocument`; seen 1 time."""

    observerConfigsDomId: list[str]
    priceFloor: FrontStaticDocumentPriceFloor


class FrontStaticDocumentPriceFloor(Record):
    """`data.frontStaticDocument.priceFloor`; seen 1 time."""

    priceLoginText: str | None


class Ir(Record):
    """`data.stock.ir[]`; seen 12 times."""

    helpLink: str | None
    iconCode: str | None
    iconServiceType: str | None
    iconSrc: str | None
    iconTip: str | None
    iconType: str | None
    picUrl: str | None
    positionCode: str | None
    resultCode: str | None
    showName: str | None


class Jd(Record):
    """`data.priceFloor.ext.realPriceExt.JD`; seen 1 time."""

    discount: str | None
    discountRate: float | None
    endTime: int | None
    """Epoch seconds."""
    limit: bool | None
    overlying: bool | None
    pid: int | None


class Jxgf(Record):
    """`data.jxgf`; seen 1 time."""

    iconcode: str | None
    recommendinfo: dict[str, Any]
    shopItemList: list[Any]
    type: int | None


class Left(Record):
    """`data.bottomNav.left`, `data.bottomNav.right`; seen 2 times."""

    backgroundColor: str | None
    enable: bool | None
    eventId: int | None
    eventUrl: str | None
    subText: str | None
    text: str | None
    textColor: str | None
    type: str | None
    waver: bool | None


class NewBanner(Record):
    """`data.newBanner`; seen 1 time."""

    enable: bool | None
    fData: FData
    fId: str | None
    floorName: str | None


class NoticeFloor(Record):
    """`data.noticeFloor[]`; seen 3 times."""

    desc: str | None
    icons: list[str]
    status: str | None
    type: str | None


class Original(Record):
    """`data.priceFloor.ext.realPriceExt.ORIGINAL`; seen 1 time."""

    salePrice: str | None


class PayAddress(Record):
    """`data.payAddress`; seen 1 time."""

    global_url: str | None
    gray_global_url: str | None
    gray_main_url: str | None
    main_url: str | None
    wx_main_url: str | None


class Pis(Record):
    """`data.promov2[].pis[]`; seen 2 times."""

    __others__: _typing.ClassVar[_builtins.str | None] = "str"
    customtag: str | None
    """JSON in text."""
    d: str | None
    etg: str | None
    extInfo: ExtInfo
    isBeauty: bool | None
    minNeedMoney: float | None
    ori: str | None
    pid: str | None
    promoType: int | None
    searchUrl: str | None
    st: str | None
    subPromoType: int | None
    subextinfo: str | None
    """JSON in text."""


class PlusLimitBuy(Record):
    """`data.plusLimitBuy`; seen 1 time."""

    limitCartNum: int | None
    limitEveDayNum: int | None
    limitNum: int | None
    limitTotal: int | None
    limitTotalNum: int | None
    noSaleFlag: int | None
    noSaleFlagBybt: int | None
    resultExt: ResultExt
    resultFlag: bool | None


class Popup(Record):
    """`data.bottomNav.popup`; seen 1 time."""

    content: str | None
    leftButton: str | None
    rightButton: str | None
    title: str | None


class PriceFloor(Record):
    """`data.priceFloor`; seen 1 time."""

    demoteEnable: bool | None
    ext: Ext
    price: str | None
    """Masked price."""
    type: str | None


class Pricerate(Record):
    """`data.pricerate`; seen 1 time."""

    rate: str | None
    ratetype: str | None


class Product(Record):
    """`data.product`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"pop_": "pop"}
    allnum: str | None
    book: str | None
    brandId: str | None
    brandName: str | None
    cBrand: str | None
    cat1: str | None
    cat2: str | None
    cat3: str | None
    category: str | None
    color: str | None
    colorSequence: str | None
    daojia: bool | None
    erpPid: str | None
    extend: Extend
    hasOverallViewAnchor: bool | None
    height: str | None
    imageurl: str | None
    isDelete: str | None
    jdexpress: bool | None
    length: str | None
    mainImages: list[str]
    maxCartCat: str | None
    model: str | None
    phone: str | None
    platform: str | None
    pop_: bool | None
    productArea: str | None
    productId: str | None
    productType: int | None
    saleDate: str | None
    salesAttr: str | None
    sellPoint: str | None
    shangJia: str | None
    shopId: str | None
    showQJImg: bool | None
    site: str | None
    size: str | None
    sizeSequence: str | None
    skuId: str | None
    skuMark: str | None
    skuName: str | None
    skuStatus: str | None
    spec: str | None
    specName: str | None
    specSequence: str | None
    taxInfo: str | None
    timelinessId: str | None
    upc: str | None
    valuePayFirst: str | None
    venderColType: str | None
    venderId: str | None
    weight: str | None
    width: str | None
    wserve: str | None


class PromiseYx(Record):
    """`data.stock.promiseYX`; seen 1 time."""

    helpLink: str | None
    iconCode: str | None
    iconServiceType: int | None
    iconSrc: str | None
    iconTip: str | None
    iconType: int | None
    picUrl: str | None
    resultCode: int | None
    showName: str | None


class PromoText(Record):
    """`data.commonInfo.businessText.promoText`; seen 1 time."""

    enterpriseTagText: str | None
    enterpriseText: str | None


class Promov2(Record):
    """`data.promov2[]`; seen 1 time."""

    beauty: bool | None
    hit: str | None
    id: str | None
    isPlusDiscount: int | None
    jl: int | None
    pis: list[Pis]
    pl: int | None
    vl: int | None


class RealPriceExt(Record):
    """`data.priceFloor.ext.realPriceExt`; seen 1 time."""

    JD: Jd
    ORIGINAL: Original


class ResultExt(Record):
    """`data.plusLimitBuy.resultExt`; seen 1 time."""

    exclusivePeopleLimitState: str | None
    isPlusLimit: str | None
    limitAreaFlag: str | None
    limitPeopleFlag: str | None
    limitUserFlag: str | None
    noSaleFlag: str | None
    strategyFlag: str | None


class SelfD(Record):
    """`data.stock.self_D`; seen 1 time."""

    colType: int | None
    hotLine: str | None
    po: bool | None
    shopId: int | None
    shopName: str | None
    shopWebsite: str | None
    vender: str | None
    venderId: int | None


class ShareInfo(Record):
    """`data.shareInfo`; seen 1 time."""

    batchId: int | None
    bybtTitle: str | None
    couponStyle: int | None
    couponType: int | None
    discount: float | None
    shortTitle: str | None
    title: str | None


class ShopFloor(Record):
    """`data.shopFloor`; seen 1 time."""

    shopFloorConfig: ShopFloorConfig


class ShopFloorConfig(Record):
    """`data.shopFloor.shopFloorConfig`; seen 1 time."""

    buttons: list[Any]
    coverArrow: str | None
    coverBg: str | None
    coverGuid: str | None
    coverLogo: str | None
    coverSlogan: str | None
    coverSpacer: str | None
    coverToUrl: str | None
    enable: bool | None
    floorBg: str | None
    floorLogo: str | None
    floorSlogan: str | None
    floorToUrl: str | None
    shopBottomToUrl: str | None
    shopLabel: str | None
    shopType: str | None
    shopTypeDesc: str | None


class SkuInfo(Record):
    """`data.couponFloor.skuInfo`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"global_": "global"}
    global_: str | None
    limitCouponDesc: str | None
    sku: str | None
    useDong: str | None
    useJing: str | None


class StateSubsidiesText(Record):
    """`data.commonInfo.businessText.stateSubsidiesText`; seen 1 time."""

    discount: str | None
    rebate: str | None
    toAppText: str | None


class Stock(Record):
    """`data.stock`; seen 1 time."""

    ArrivalDate: str | None
    StockState: int | None
    afsCode: int | None
    code: int | None
    fxgCode: str | None
    ir: list[Ir]
    isJDexpress: bool | None
    isSupport: bool | None
    popFxgCode: str | None
    preStore: int | None
    promiseResult: str | None
    promiseYX: PromiseYx
    realSkuId: str | None
    rn: int | None
    self_D: SelfD
    serviceInfo: str | None
    sid: int | None
    sidDely: int | None
    skuId: str | None
    unifiedServiceTag: UnifiedServiceTag
    weightValue: str | None


class Text(Record):
    """`data.bottomLoginTips.texts[]`; seen 2 times."""

    color: str | None
    text: str | None


class Tips(Record):
    """`data.bottomNav.tips`; seen 1 time."""

    amsg: str | None
    amsgUrl: str | None
    backgroupColor: str | None
    text: str | None
    textColor: str | None


class TipsDrainageStrip(Record):
    """`data.drainageStrip.tipsDrainageStrip`; seen 1 time."""

    cancel: str | None
    confirm: str | None
    linking: str | None
    loading: str | None
    logo: str | None
    tips: str | None
    title: str | None


class TopDrainageStrip(Record):
    """`data.drainageStrip.topDrainageStrip`; seen 1 time."""

    downloadAppContentBtn: str | None
    downloadAppContentBtnStyle: str | None
    downloadAppContentDown: str | None
    downloadAppContentDownStyle: str | None
    downloadAppContentUP: str | None
    downloadAppContentUpStyle: str | None
    downloadAppImg: str | None
    downloadApplogo: str | None


class Tsfw(Record):
    """`data.stock.unifiedServiceTag.tsfw[]`; seen 4 times."""

    code: str | None
    desc: str | None
    helpUrl: str | None
    iHelpLink: str | None
    ihelpLink: str | None
    logoUrl: str | None
    mimgUrl: str | None
    mimgUrl2: str | None
    name: str | None
    shortDesc: str | None


class UnifiedServiceTag(Record):
    """`data.stock.unifiedServiceTag`; seen 1 time."""

    enable: bool | None
    freightIconCodes: list[str]
    iconServiceTypes: list[str]
    tsfw: list[Tsfw]
