# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/beike/ershoufang/detail/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import builtins as _builtins

from ..._record import Record

__all__ = [
    "ErshoufangDetailV1",
    "Basic",
    "BasicInfo",
    "CertificateInfo",
    "ColorTag",
    "DeclareInfo",
    "HeadPicture",
    "HouseKeys",
    "ImgObject",
    "Info",
    "InfoJump",
    "ListItem",
    "MiniProgram",
    "Nav",
    "Share",
    "StyleSet",
    "TextFormatDownPrice",
    "UserRelated",
    "VerificationInfo",
    "VrAndLiveCard",
]


class ErshoufangDetailV1(Record):
    """`data`; seen 1 time."""

    basicInfo: BasicInfo
    basicList: list[Basic]
    colorTags: list[ColorTag]
    declareInfo: DeclareInfo
    hasFollowedPrice: int | None
    hasLiveCard: bool | None
    headPictures: list[HeadPicture]
    houseKeys: HouseKeys
    infoJumpList: list[InfoJump]
    infoList: list[Info]
    isDefault: bool | None
    isVr: bool | None
    isVrAndLiveCardBottom: int | None
    miniProgram: MiniProgram
    nav: list[Nav]
    share: Share
    styleSet: StyleSet
    textFormatDownPrice: TextFormatDownPrice
    userRelated: UserRelated
    verificationInfo: VerificationInfo
    vrAndLiveCard: list[VrAndLiveCard]


class Basic(Record):
    """`data.basicList[]`; seen 3 times."""

    name: str | None
    value: str | None


class BasicInfo(Record):
    """`data.basicInfo`; seen 1 time."""

    area: float | None
    blueprintBedroomNum: int | None
    blueprintHallNum: int | None
    cityId: str | None
    communityId: str | None
    communityName: str | None
    floorState: str | None
    hasFramePoints: int | None
    houseCode: str | None
    isFocus: bool | None
    isOffSale: bool | None
    mUrl: str | None
    orientation: str | None
    price: int | None
    title: str | None
    unitPrice: int | None


class CertificateInfo(Record):
    """`data.verificationInfo.certificateInfo[]`; seen 2 times."""

    icon: str | None
    list: _builtins.list[ListItem]
    title: str | None


class ColorTag(Record):
    """`data.colorTags[]`; seen 3 times."""

    boldFont: int | None
    color: str | None
    desc: str | None


class DeclareInfo(Record):
    """`data.declareInfo`; seen 1 time."""

    actionUrl: str | None
    icon: str | None
    title: str | None


class HeadPicture(Record):
    """`data.headPictures[]`; seen 1 time."""

    groupId: int | None
    groupName: str | None
    imgObjectList: list[ImgObject]


class HouseKeys(Record):
    """`data.houseKeys`; seen 1 time."""

    actionUrl: str | None
    iconUrl: str | None
    title: str | None


class ImgObject(Record):
    """`data.headPictures[].imgObjectList[]`; seen 1 time."""

    groupId: int | None
    groupName: str | None
    imgUrl: str | None


class Info(Record):
    """`data.infoList[]`; seen 10 times."""

    alertText: str | None
    name: str | None
    value: str | None


class InfoJump(Record):
    """`data.infoJumpList[]`; seen 3 times."""

    actionUrl: str | None
    clickName: str | None
    color: str | None
    id: str | None
    monthlySupply: int | None
    name: str | None
    sfTotal: int | None
    value: str | None


class ListItem(Record):
    """`data.verificationInfo.certificateInfo[].list[]`; seen 5 times."""

    certCode: str | None
    jumpContent: str | None
    name: str | None
    path: str | None


class MiniProgram(Record):
    """`data.miniProgram`; seen 1 time."""

    accessKey: str | None
    path: str | None


class Nav(Record):
    """`data.nav[]`; seen 1 time."""

    key: str | None
    name: str | None


class Share(Record):
    """`data.share`; seen 1 time."""

    showAgent: bool | None
    showCircle: bool | None
    showMsg: bool | None
    showWeixin: bool | None


class StyleSet(Record):
    """`data.styleSet`; seen 1 time."""

    basicItemSize: int | None
    basicTitleColor: str | None
    jumpItemColor: str | None
    jumpItemSize: int | None
    navigateWordColor: str | None
    sectionTitleSize: int | None
    stressColor: str | None
    styleName: str | None
    titleSize: int | None


class TextFormatDownPrice(Record):
    """`data.textFormatDownPrice`; seen 1 time."""

    color: str | None
    itemKey: str | None
    textEnd: str | None
    textHead: str | None


class UserRelated(Record):
    """`data.userRelated`; seen 1 time."""

    isAddCart: int | None
    isFollowed: int | None
    isFollowedPrice: int | None


class VerificationInfo(Record):
    """`data.verificationInfo`; seen 1 time."""

    agentName: str | None
    agentUcid: str | None
    certificateInfo: list[CertificateInfo]
    digV: str | None
    """JSON in text."""
    title: str | None


class VrAndLiveCard(Record):
    """`data.vrAndLiveCard[]`; seen 1 time."""

    buttonColor: str | None
    buttonTitle: str | None
    coverColor: str | None
    iconUrl: str | None
    statisticsText: str | None
    strokeColor: str | None
    subTitle: str | None
    title: str | None
    type: str | None
    url: str | None
