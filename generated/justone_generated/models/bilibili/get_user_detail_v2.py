# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/bilibili/get-user-detail/v2.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import builtins as _builtins
import typing as _typing
from typing import Any

from ..._record import KeyNames, Record

__all__ = [
    "GetUserDetailV2",
    "Abtest",
    "Attestation",
    "AvatarIcon",
    "Browser",
    "Channel",
    "Common",
    "CommonInfo",
    "Constants",
    "Count",
    "CustomChannel",
    "Elec",
    "EventConfig",
    "Extra",
    "Fallback",
    "FansMedal",
    "Home",
    "HotList",
    "Info",
    "Label",
    "LimitChannel",
    "ListItem",
    "MediaData",
    "Nameplate",
    "Official",
    "Opus",
    "OttInfo",
    "Params",
    "Pendant",
    "Playlist",
    "Profession",
    "RelatedTabText",
    "Route",
    "Search",
    "SearchAllResult",
    "SearchFilmResult",
    "Series",
    "ServerConfig",
    "ShowInfo",
    "Space",
    "SpliceInfo",
    "SuperVip",
    "Switch",
    "Tag",
    "TagRelated",
    "TopPhotoV2",
    "Topic",
    "TopicListResult",
    "Tribee",
    "Url",
    "UserHonourInfo",
    "UserInfo",
    "Video",
    "Vip",
]


class GetUserDetailV2(Record):
    """`data`; seen 1 time."""

    channel: Channel
    common: Common
    home: Home
    opus: Opus
    playlist: Playlist
    route: Route
    search: Search
    space: Space
    tag: Tag
    topic: Topic
    tribee: Tribee
    video: Video


class Abtest(Record):
    """`data.common.abtest`; seen 1 time."""

    h5_recommend_trend: str | None


class Attestation(Record):
    """`data.space.info.attestation`; seen 1 time."""

    common_info: CommonInfo
    desc: str | None
    icon: str | None
    splice_info: SpliceInfo
    type: int | None


class AvatarIcon(Record):
    """`data.space.info.vip.avatar_icon`; seen 1 time."""

    icon_resource: dict[str, Any]


class Browser(Record):
    """`data.common.browser`; seen 1 time."""

    CMDC: bool | None
    MicroMessenger: bool | None
    QQLive: bool | None
    Safari: bool | None
    Youku: bool | None
    android: bool | None
    baidu: bool | None
    baiduspider: bool | None
    chrome: bool | None
    harmonyOSNext: bool | None
    iPad: bool | None
    iPhone: bool | None
    ios: bool | None
    iqiyi: bool | None
    mbaidu: bool | None
    mobile: bool | None
    mqq: bool | None
    oppoBrowser: bool | None
    qq: bool | None
    quark: bool | None
    uc: bool | None
    webApp: bool | None
    wechat: bool | None
    weibo: bool | None
    windowsphone: bool | None
    wxwork: bool | None
    xiaomiqjs: bool | None
    zhihu: bool | None


class Channel(Record):
    """`data.channel`; seen 1 time."""

    channelConfig: list[Any]
    channelData: dict[str, Any]
    serverFetched: Any


class Common(Record):
    """`data.common`; seen 1 time."""

    abtest: Abtest
    browser: Browser
    defDomain: str | None
    isWxTagLaunch: bool | None
    noCallApp: bool | None
    serverConfig: ServerConfig
    switch: Switch
    ua: str | None
    userInfo: UserInfo


class CommonInfo(Record):
    """`data.space.info.attestation.common_info`; seen 1 time."""

    prefix: str | None
    prefix_title: str | None
    title: str | None


class Constants(Record):
    """`data.common.serverConfig.constants`; seen 1 time."""

    newClipboard: bool | None


class Count(Record):
    """`data.search.searchAllResult.extra.count`; seen 1 time."""

    bili_user: int | None
    media_bangumi: int | None
    media_ft: int | None
    video: int | None


class CustomChannel(Record):
    """`data.common.serverConfig.customChannel`; seen 1 time."""

    bsource: list[str]


class Elec(Record):
    """`data.space.info.elec`; seen 1 time."""

    show_info: ShowInfo


class EventConfig(Record):
    """`data.video.eventConfig`; seen 1 time."""

    bottomBannerImage: str | None
    bottomBannerUrl: Url
    mainCallButtonText: str | None
    relatedTabList: list[Any]
    relatedTabText: RelatedTabText
    topBannerImage: str | None
    topButtonUrl: Url
    topSearchUrl: Url


class Extra(Record):
    """`data.search.searchAllResult.extra`; seen 1 time."""

    count: Count
    filmList: list[Any]
    pgcList: list[Any]


class Fallback(Record):
    """`data.opus.fallback`; seen 1 time."""

    id: str | None
    type: int | None


class FansMedal(Record):
    """`data.space.info.fans_medal`; seen 1 time."""

    detail: Any
    medal: Any
    show: bool | None
    wear: bool | None


class Home(Record):
    """`data.home`; seen 1 time."""

    hotList: HotList


class HotList(Record):
    """`data.home.hotList`, `data.space.feedList`, `data.video.related`; seen 3 times."""

    error: bool | None
    extra: dict[str, Any]
    noMore: bool | None
    result: list[Any]


class Info(Record):
    """`data.space.info`; seen 1 time."""

    attestation: Attestation
    birthday: str | None
    certificate_show: bool | None
    coins: int | None
    contract: Any
    control: int | None
    elec: Elec
    face: str | None
    face_nft: int | None
    face_nft_type: int | None
    fans_badge: bool | None
    fans_medal: FansMedal
    gaia_data: Any
    gaia_res_type: int | None
    is_followed: bool | None
    is_risk: bool | None
    is_senior_member: int | None
    jointime: int | None
    level: int | None
    live_room: Any
    mcn_info: Any
    mid: int | None
    moral: int | None
    name: str | None
    name_render: Any
    nameplate: Nameplate
    official: Official
    pendant: Pendant
    profession: Profession
    rank: int | None
    school: Any
    series: Series
    sex: str | None
    sign: str | None
    silence: int | None
    sys_notice: dict[str, Any]
    tags: list[str]
    theme: Any
    top_photo: str | None
    top_photo_v2: TopPhotoV2
    user_honour_info: UserHonourInfo
    vip: Vip


class Label(Record):
    """`data.space.info.vip.label`; seen 1 time."""

    bg_color: str | None
    bg_style: int | None
    border_color: str | None
    img_label_uri_hans: str | None
    img_label_uri_hans_static: str | None
    img_label_uri_hant: str | None
    img_label_uri_hant_static: str | None
    label_goto: Any
    label_id: int | None
    label_theme: str | None
    path: str | None
    text: str | None
    text_color: str | None
    use_img_label: bool | None


class LimitChannel(Record):
    """`data.common.serverConfig.limitChannel`; seen 1 time."""

    bsource: list[str]
    referrer: list[str]
    ua: list[str]


class ListItem(Record):
    """`data.space.info.elec.show_info.list[]`; seen 11 times."""

    avatar: str | None
    pay_mid: int | None
    rank: int | None
    uname: str | None


class MediaData(Record):
    """`data.playlist.mediaData`; seen 1 time."""

    mediaList: list[Any]
    noMore: bool | None
    pn: int | None
    ps: int | None


class Nameplate(Record):
    """`data.space.info.nameplate`; seen 1 time."""

    condition: str | None
    image: str | None
    image_small: str | None
    level: str | None
    name: str | None
    nid: int | None


class Official(Record):
    """`data.space.info.official`; seen 1 time."""

    desc: str | None
    role: int | None
    title: str | None
    type: int | None


class Opus(Record):
    """`data.opus`; seen 1 time."""

    detail: Any
    fallback: Fallback
    id: str | None
    isClient: bool | None
    isTab3: bool | None
    preview: Any
    uniqueK: str | None
    verifyData: Any


class OttInfo(Record):
    """`data.space.info.vip.ott_info`; seen 1 time."""

    overdue_time: int | None
    pay_channel_id: str | None
    pay_type: int | None
    status: int | None
    vip_type: int | None


class Params(Record):
    """`data.route.params`; seen 1 time."""

    id: str | None


class Pendant(Record):
    """`data.space.info.pendant`; seen 1 time."""

    expire: int | None
    image: str | None
    image_enhance: str | None
    image_enhance_frame: str | None
    n_pid: int | None
    name: str | None
    pid: int | None


class Playlist(Record):
    """`data.playlist`; seen 1 time."""

    forbidPreview: bool | None
    hasMore: bool | None
    isClient: bool | None
    mediaData: MediaData
    mediaId: str | None
    mediaList: list[Any]
    p: int | None
    playEnd: bool | None
    playMode: str | None
    playSum: int | None
    playUrl: list[Any]
    playlistType: int | None
    ps: int | None
    randomList: list[Any]
    tid: int | None
    videoIndex: int | None
    videoInfo: dict[str, Any]


class Profession(Record):
    """`data.space.info.profession`; seen 1 time."""

    department: str | None
    is_show: int | None
    name: str | None
    title: str | None


class RelatedTabText(Record):
    """`data.video.eventConfig.relatedTabText`; seen 1 time."""

    text: str | None
    videoListID: str | None


class Route(Record):
    """`data.route`, `data.route.from`; seen 2 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"from_": "from"}
    from_: Route
    fullPath: str | None
    hash: str | None
    meta: dict[str, Any]
    name: str | None
    params: Params
    path: str | None
    query: dict[str, Any]


class Search(Record):
    """`data.search`; seen 1 time."""

    bsource: str | None
    isCustom: bool | None
    keyword: str | None
    openAppDialog: bool | None
    searchAllResult: SearchAllResult
    searchBangumiResult: SearchFilmResult
    searchFilmResult: SearchFilmResult
    searchUserResult: SearchFilmResult


class SearchAllResult(Record):
    """`data.search.searchAllResult`; seen 1 time."""

    click: SearchFilmResult
    dm: SearchFilmResult
    extra: Extra
    pubdate: SearchFilmResult
    totalrank: SearchFilmResult


class SearchFilmResult(Record):
    """`data.search.searchBangumiResult`, `data.search.searchFilmResult`, `data.search.searchUserResult` and 4 more places; seen 7 times."""

    noMore: bool | None
    page: int | None
    result: list[Any]
    total: int | None


class Series(Record):
    """`data.space.info.series`; seen 1 time."""

    show_upgrade_window: bool | None
    user_upgrade_status: int | None


class ServerConfig(Record):
    """`data.common.serverConfig`; seen 1 time."""

    constants: Constants
    customChannel: CustomChannel
    limitChannel: LimitChannel
    switch: Switch


class ShowInfo(Record):
    """`data.space.info.elec.show_info`; seen 1 time."""

    icon: str | None
    jump_url: str | None
    jump_url_web: str | None
    list: _builtins.list[ListItem]
    long_title: str | None
    show: bool | None
    state: int | None
    title: str | None
    total: int | None
    upower_count_show: bool | None


class Space(Record):
    """`data.space`; seen 1 time."""

    feedList: HotList
    info: Info
    mid: int | None


class SpliceInfo(Record):
    """`data.space.info.attestation.splice_info`; seen 1 time."""

    title: str | None


class SuperVip(Record):
    """`data.space.info.vip.super_vip`; seen 1 time."""

    is_super_vip: bool | None


class Switch(Record):
    """`data.common.switch`, `data.common.serverConfig.switch`; seen 2 times."""

    search_h5_style: str | None


class Tag(Record):
    """`data.tag`; seen 1 time."""

    tagInfo: dict[str, Any]
    tagRelated: TagRelated
    tagSimilar: list[Any]


class TagRelated(Record):
    """`data.tag.tagRelated`; seen 1 time."""

    error: bool | None
    extra: dict[str, Any]
    result: list[Any]
    total: int | None


class TopPhotoV2(Record):
    """`data.space.info.top_photo_v2`; seen 1 time."""

    l_200h_img: str | None
    l_img: str | None
    sid: int | None


class Topic(Record):
    """`data.topic`; seen 1 time."""

    activities: dict[str, Any]
    ads: dict[str, Any]
    headerTextColor: int | None
    isExpanded: bool | None
    relevantTopics: list[Any]
    topicDetail: dict[str, Any]
    topicId: int | None
    topicListResult: TopicListResult


class TopicListResult(Record):
    """`data.topic.topicListResult`; seen 1 time."""

    error: bool | None
    extra: dict[str, Any]
    no_more: bool | None
    result: list[Any]
    total: int | None


class Tribee(Record):
    """`data.tribee`; seen 1 time."""

    tribeeBaseInfo: dict[str, Any]
    tribeeInviteDefer: Any
    tribeeInviteInfo: Any
    tribeeList: list[Any]
    tribeeListTotal: int | None
    tribeeSteamHomeInfo: dict[str, Any]


class Url(Record):
    """`data.video.eventConfig.bottomBannerUrl`, `data.video.eventConfig.topButtonUrl`, `data.video.eventConfig.topSearchUrl`; seen 3 times."""

    searchKeyword: str | None
    type: str | None
    urlH5: str | None


class UserHonourInfo(Record):
    """`data.space.info.user_honour_info`; seen 1 time."""

    colour: Any
    is_latest_100honour: int | None
    mid: int | None
    tags: list[Any]


class UserInfo(Record):
    """`data.common.userInfo`; seen 1 time."""

    face: str | None
    isLogin: bool | None
    vipStatus: int | None
    vipType: int | None


class Video(Record):
    """`data.video`; seen 1 time."""

    archiveConfigId: str | None
    archiveType: int | None
    avid: int | None
    breadcrumb: dict[str, Any]
    bsource: str | None
    bvid: str | None
    elec: dict[str, Any]
    error: int | None
    eventConfig: EventConfig
    gameMode: bool | None
    hotSearchVideoList: list[Any]
    hotWord: str | None
    isClient: bool | None
    isCustom: bool | None
    isRelatedUp: bool | None
    isSem: bool | None
    isTab3: bool | None
    keyword: str | None
    p: int | None
    pageType: str | None
    playState: str | None
    playUrlInfo: dict[str, Any]
    playerSettings: dict[str, Any]
    quality: dict[str, Any]
    related: HotList
    reportMsg: dict[str, Any]
    tags: list[Any]
    togglePlay: bool | None
    trackId: str | None
    upInfo: dict[str, Any]
    videoPageSettings: dict[str, Any]
    viewInfo: dict[str, Any]


class Vip(Record):
    """`data.space.info.vip`; seen 1 time."""

    avatar_icon: AvatarIcon
    avatar_subscript: int | None
    avatar_subscript_url: str | None
    due_date: int | None
    """Epoch milliseconds."""
    label: Label
    nickname_color: str | None
    ott_info: OttInfo
    role: int | None
    status: int | None
    super_vip: SuperVip
    theme_type: int | None
    tv_due_date: int | None
    tv_vip_pay_type: int | None
    tv_vip_status: int | None
    type: int | None
    vip_pay_type: int | None
