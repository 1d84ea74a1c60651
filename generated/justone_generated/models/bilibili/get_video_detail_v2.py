# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/bilibili/get-video-detail/v2.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import builtins as _builtins
import typing as _typing
from typing import Any

from ..._record import KeyNames, Record

__all__ = [
    "GetVideoDetailV2",
    "Abtest",
    "AdData",
    "AdsControl",
    "Arc",
    "ArgueInfo",
    "AutoQnResp",
    "AvailableVideo",
    "AvatarIcon",
    "Blacklist",
    "BusinessMark",
    "ChannelKv",
    "Cid",
    "Config",
    "CorePlayer",
    "CurrentRcmdTab",
    "DashInfo",
    "DefaultWbiKey",
    "DescV2",
    "Dimension",
    "Durl",
    "ElecFullInfo",
    "EmbedPlayer",
    "EmergencyBan",
    "Episode",
    "FeedbackPanel",
    "FeedbackPanelDetail",
    "HighLevel",
    "Inline",
    "JumpUrl",
    "Label",
    "LevelInfo",
    "ListItem",
    "ModuleHiddenCtrl",
    "Nameplate",
    "Official",
    "OfficialVerify",
    "OttInfo",
    "Owner",
    "Page",
    "Pendant",
    "PlayConf",
    "PlayLimit",
    "PlayLimitAbtest",
    "RcmdTabData",
    "Related",
    "Rights",
    "SecondaryPanel",
    "Section",
    "SectionsInfo",
    "ShowInfo",
    "Stat",
    "Stats",
    "Subtitle",
    "SuperVip",
    "SupportFormat",
    "Tag",
    "UgcUnloginKv",
    "UpData",
    "UrlRuleKv",
    "UserGarb",
    "VideoData",
    "VideoDataPage",
    "VideoDataStat",
    "Vip",
    "VipInfo",
]


class GetVideoDetailV2(Record):
    """`data`; seen 1 time."""

    abtest: Abtest
    adData: dict[str, list[AdData] | None]
    adsControl: AdsControl
    aid: int | None
    availableVideoList: list[AvailableVideo]
    bmpDefDomain: str | None
    bvid: str | None
    channelKv: list[ChannelKv]
    cid: int | None
    cidMap: dict[str, Cid]
    constants: dict[str, Any]
    continuousPlay: bool | None
    corePlayer: CorePlayer
    currentRcmdTab: CurrentRcmdTab
    dash_info: DashInfo
    defaultWbiKey: DefaultWbiKey
    elecFullInfo: ElecFullInfo
    emergencyBan: EmergencyBan
    error: dict[str, Any]
    hasShowedOldFan: bool | None
    inWechat: bool | None
    insertScripts: list[str]
    isClient: bool | None
    isModern: bool | None
    isPrVideo: bool | None
    loadingRcmdTabData: bool | None
    moduleHiddenCtrl: ModuleHiddenCtrl
    nanoTheme: dict[str, str]
    noRecommendActivity: bool | None
    noRecommendLive: bool | None
    noTagAndNote: bool | None
    oldFanContract: dict[str, Any]
    p: int | None
    pageTheme: str | None
    player: Any
    premiereInfo: Any
    queryTags: list[Any]
    rcmdTabData: RcmdTabData
    rcmdTabNames: list[str]
    related: list[Related]
    sectionsFavState: bool | None
    sectionsInfo: SectionsInfo
    spec: Any
    spmidPrefix: str | None
    staffData: list[Any]
    tags: list[Tag]
    ugcUnloginKv: UgcUnloginKv
    upData: UpData
    urlRuleKv: UrlRuleKv
    user: dict[str, Any]
    videoData: VideoData


class Abtest(Record):
    """`data.abtest`; seen 1 time."""

    comment_version_hash: str | None
    enable_live_anime: str | None
    enable_shortcut_key: str | None
    enable_strip_ad: str | None
    rcmd_tab_version: str | None


class AdData(Record):
    """`data.adData{}[]`; seen 3 times."""

    activity_type: int | None
    ad_cb: str | None
    ad_desc: str | None
    adver_name: str | None
    agency: str | None
    area: int | None
    asg_id: int | None
    business_mark: BusinessMark
    card_type: int | None
    click_url: str | None
    click_urls: list[str]
    cm_mark: int | None
    contract_id: str | None
    creative_id: int | None
    creative_type: int | None
    crowd_id: int | None
    epid: int | None
    feedback_panel: FeedbackPanel
    id: int | None
    image_urls: Any
    inline: Inline
    intro: str | None
    is_ad: bool | None
    is_ad_loc: bool | None
    jump_target: int | None
    label: str | None
    list_type: int | None
    litpic: str | None
    mid: str | None
    name: str | None
    null_frame: bool | None
    operater: str | None
    pic: str | None
    pic_main_color: str | None
    pos_num: int | None
    request_id: str | None
    res_id: int | None
    room: Any
    sales_type: int | None
    season: Any
    server_type: int | None
    show_url: str | None
    show_urls: list[str]
    src_id: int | None
    stime: int | None
    """Epoch seconds."""
    style: int | None
    sub_title: str | None
    title: str | None
    track_id: str | None
    url: str | None
    wx_program_info: Any


class AdsControl(Record):
    """`data.adsControl`; seen 1 time."""

    has_danmu: int | None
    has_live_booking_ad: bool | None
    under_player_scroller_seconds: int | None


class Arc(Record):
    """`data.sectionsInfo.sections[].episodes[].arc`; seen 2 times."""

    aid: int | None
    author: Owner
    copyright: int | None
    ctime: int | None
    """Epoch seconds."""
    desc: str | None
    desc_v2: Any
    dimension: Dimension
    duration: int | None
    dynamic: str | None
    enable_vt: int | None
    is_blooper: bool | None
    is_chargeable_season: bool | None
    is_lesson_video: int | None
    pic: str | None
    pubdate: int | None
    """Epoch seconds."""
    rights: Rights
    stat: Stat
    state: int | None
    title: str | None
    type_id: int | None
    type_id_v2: int | None
    type_name: str | None
    type_name_v2: str | None
    videos: int | None
    vt_display: str | None


class ArgueInfo(Record):
    """`data.videoData.argue_info`; seen 1 time."""

    argue_link: str | None
    argue_msg: str | None
    argue_type: int | None


class AutoQnResp(Record):
    """`data.dash_info.auto_qn_resp`; seen 1 time."""

    dyeid: str | None


class AvailableVideo(Record):
    """`data.availableVideoList[]`, `data.availableVideoList[].list[]`; seen 2 times."""

    aid: int | None
    bvid: str | None
    cid: int | None
    cover: str | None
    is_lesson_video: bool | None
    list: _builtins.list[AvailableVideo]
    p: int | None
    redirect_url: str | None
    title: str | None
    upid: int | None


class AvatarIcon(Record):
    """`data.upData.vip.avatar_icon`; seen 1 time."""

    icon_resource: dict[str, Any]


class Blacklist(Record):
    """`data.urlRuleKv.blacklist`, `data.urlRuleKv.whitelist`; seen 2 times."""

    domain: list[str]
    rex: list[Any]


class BusinessMark(Record):
    """`data.adData{}[].business_mark`; seen 2 times."""

    bg_border_color: str | None
    bg_color: str | None
    bg_color_night: str | None
    border_color: str | None
    border_color_night: str | None
    img_height: int | None
    img_url: str | None
    img_width: int | None
    text: str | None
    text_color: str | None
    text_color_night: str | None
    type: int | None


class ChannelKv(Record):
    """`data.channelKv[]`, `data.channelKv[].sub[]`; seen 2 times."""

    channelId: int | None
    config: Config
    icon: str | None
    name: str | None
    route: str | None
    sub: list[ChannelKv]
    subChannelId: int | None
    tid: int | None
    tkey: str | None
    url: str | None


class Cid(Record):
    """`data.cidMap{}`; seen 2 times."""

    aid: int | None
    bvid: str | None
    cids: dict[str, int]


class Config(Record):
    """`data.channelKv[].config`; seen 1 time."""

    enableSub: int | None


class CorePlayer(Record):
    """`data.corePlayer`; seen 1 time."""

    id: int | None
    ref: _builtins.str | None
    str: _builtins.str | None
    version: _builtins.str | None


class CurrentRcmdTab(Record):
    """`data.currentRcmdTab`; seen 1 time."""

    tab_name: str | None
    tab_order: int | None
    tab_type: int | None


class DashInfo(Record):
    """`data.dash_info`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"from_": "from"}
    accept_description: list[str]
    accept_format: str | None
    accept_quality: list[int]
    auto_qn_resp: AutoQnResp
    cur_language: str | None
    cur_production_type: int | None
    durl: list[Durl]
    format: str | None
    from_: str | None
    high_format: Any
    last_play_cid: int | None
    last_play_time: int | None
    message: str | None
    play_conf: PlayConf
    quality: int | None
    result: str | None
    seek_param: str | None
    seek_type: str | None
    support_formats: list[SupportFormat]
    timelength: int | None
    video_codecid: int | None
    view_info: Any


class DefaultWbiKey(Record):
    """`data.defaultWbiKey`; seen 1 time."""

    wbiImgKey: str | None
    wbiSubKey: str | None


class DescV2(Record):
    """`data.videoData.desc_v2[]`; seen 1 time."""

    biz_id: int | None
    raw_text: str | None
    type: int | None


class Dimension(Record):
    """`data.videoData.dimension`, `data.videoData.pages[].dimension`, `data.sectionsInfo.sections[].episodes[].arc.dimension` and 1 more places; seen 8 times."""

    height: int | None
    rotate: int | None
    width: int | None


class Durl(Record):
    """`data.dash_info.durl[]`; seen 1 time."""

    ahead: str | None
    backup_url: list[str]
    length: int | None
    order: int | None
    size: int | None
    url: str | None
    vhead: str | None


class ElecFullInfo(Record):
    """`data.elecFullInfo`; seen 1 time."""

    av_count: int | None
    cnt_priv_type: int | None
    count: int | None
    display_num: int | None
    list: _builtins.list[ListItem]
    show_info: ShowInfo
    special_day: int | None
    total_count: int | None


class EmbedPlayer(Record):
    """`data.videoData.embedPlayer`; seen 1 time."""

    aid: int | None
    bvid: str | None
    cid: int | None
    featureList: dict[str, Any]
    fromDid: Any
    p: int | None
    stats: Stats
    t: int | None
    vid: str | None
    vtype: str | None


class EmergencyBan(Record):
    """`data.emergencyBan`; seen 1 time."""

    no_coin: bool | None
    no_fav: bool | None
    no_like: bool | None
    no_share: bool | None


class Episode(Record):
    """`data.sectionsInfo.sections[].episodes[]`; seen 2 times."""

    aid: int | None
    arc: Arc
    attribute: int | None
    bvid: str | None
    cid: int | None
    id: int | None
    page: Page
    pages: list[Page]
    season_id: int | None
    section_id: int | None
    title: str | None


class FeedbackPanel(Record):
    """`data.adData{}[].feedback_panel`; seen 2 times."""

    close_rec_tips: str | None
    feedback_panel_detail: list[FeedbackPanelDetail]
    open_rec_tips: str | None
    panel_type_text: str | None
    toast: str | None


class FeedbackPanelDetail(Record):
    """`data.adData{}[].feedback_panel.feedback_panel_detail[]`; seen 1 time."""

    icon_url: str | None
    jump_type: int | None
    jump_url: str | None
    module_id: int | None
    secondary_panel: list[SecondaryPanel]
    sub_text: str | None
    text: str | None


class HighLevel(Record):
    """`data.elecFullInfo.show_info.high_level`; seen 1 time."""

    button_text: str | None
    intro: str | None
    jump_url: JumpUrl
    new: bool | None
    open: bool | None
    privilege_type: int | None
    qa_detail_link: str | None
    question_text: str | None
    show_button: bool | None
    sub_title: str | None
    title: str | None


class Inline(Record):
    """`data.adData{}[].inline`; seen 3 times."""

    inline_barrage_switch: int | None
    inline_type: int | None
    inline_url: str | None
    inline_use_same: int | None


class JumpUrl(Record):
    """`data.elecFullInfo.show_info.high_level.jump_url`; seen 1 time."""

    paywall_link: str | None
    previewbar_link: str | None
    up_link: str | None


class Label(Record):
    """`data.upData.vip.label`; seen 1 time."""

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


class LevelInfo(Record):
    """`data.upData.level_info`; seen 1 time."""

    current_exp: int | None
    current_level: int | None
    current_min: int | None
    next_exp: int | None


class ListItem(Record):
    """`data.elecFullInfo.list[]`; seen 1 time."""

    avatar: str | None
    message: str | None
    mid: int | None
    msg_deleted: int | None
    pay_mid: int | None
    rank: int | None
    trend_type: int | None
    uname: str | None
    vip_info: VipInfo


class ModuleHiddenCtrl(Record):
    """`data.moduleHiddenCtrl`; seen 1 time."""

    adLeftBanner: bool | None
    adRightBottom: bool | None
    adRightTop: bool | None
    rcmdActivity: bool | None
    rcmdList: bool | None
    rcmdLive: bool | None


class Nameplate(Record):
    """`data.upData.nameplate`; seen 1 time."""

    condition: str | None
    image: str | None
    image_small: str | None
    level: str | None
    name: str | None
    nid: int | None


class Official(Record):
    """`data.upData.Official`; seen 1 time."""

    desc: str | None
    role: int | None
    title: str | None
    type: int | None


class OfficialVerify(Record):
    """`data.upData.official_verify`; seen 1 time."""

    desc: str | None
    type: int | None


class OttInfo(Record):
    """`data.upData.vip.ott_info`; seen 1 time."""

    overdue_time: int | None
    pay_channel_id: str | None
    pay_type: int | None
    status: int | None
    vip_type: int | None


class Owner(Record):
    """`data.videoData.owner`, `data.related[].owner`, `data.sectionsInfo.sections[].episodes[].arc.author`; seen 4 times."""

    face: str | None
    mid: int | None
    name: str | None


class Page(Record):
    """`data.sectionsInfo.sections[].episodes[].page`, `data.sectionsInfo.sections[].episodes[].pages[]`; seen 4 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"from_": "from"}
    cid: int | None
    dimension: Dimension
    duration: int | None
    from_: str | None
    page: int | None
    part: str | None
    vid: str | None
    weblink: str | None


class Pendant(Record):
    """`data.upData.pendant`; seen 1 time."""

    expire: int | None
    image: str | None
    image_enhance: str | None
    image_enhance_frame: str | None
    n_pid: int | None
    name: str | None
    pid: int | None


class PlayConf(Record):
    """`data.dash_info.play_conf`; seen 1 time."""

    is_new_description: bool | None


class PlayLimit(Record):
    """`data.ugcUnloginKv.play_limit`; seen 1 time."""

    abtest: PlayLimitAbtest
    threshold: int | None


class PlayLimitAbtest(Record):
    """`data.ugcUnloginKv.play_limit.abtest`; seen 1 time."""

    V_VT_1: int | None
    V_VT_2: int | None


class RcmdTabData(Record):
    """`data.rcmdTabData`; seen 1 time."""

    archives: list[Any]
    has_more: bool | None
    tab_name: str | None


class Related(Record):
    """`data.related[]`; seen 1 time."""

    ai_rcmd: dict[str, Any]
    aid: int | None
    bvid: str | None
    cid: int | None
    duration: int | None
    enable_vt: int | None
    owner: Owner
    pic: str | None
    redirect_url: str | None
    redirected_url: str | None
    reportParams: dict[str, Any]
    season_id: int | None
    season_type: int | None
    stat: Stat
    title: str | None


class Rights(Record):
    """`data.videoData.rights`, `data.sectionsInfo.sections[].episodes[].arc.rights`; seen 3 times."""

    arc_pay: int | None
    autoplay: int | None
    bp: int | None
    clean_mode: int | None
    download: int | None
    elec: int | None
    free_watch: int | None
    hd5: int | None
    is_360: int | None
    is_cooperation: int | None
    is_stein_gate: int | None
    movie: int | None
    no_background: int | None
    no_reprint: int | None
    no_share: int | None
    pay: int | None
    ugc_pay: int | None
    ugc_pay_preview: int | None


class SecondaryPanel(Record):
    """`data.adData{}[].feedback_panel.feedback_panel_detail[].secondary_panel[]`; seen 1 time."""

    reason_id: int | None
    text: str | None


class Section(Record):
    """`data.sectionsInfo.sections[]`; seen 2 times."""

    episodes: list[Episode]
    id: int | None
    season_id: int | None
    title: str | None
    type: int | None


class SectionsInfo(Record):
    """`data.sectionsInfo`, `data.videoData.ugc_season`; seen 2 times."""

    attribute: int | None
    cover: str | None
    enable_vt: int | None
    ep_count: int | None
    id: int | None
    intro: str | None
    is_pay_season: bool | None
    mid: int | None
    season_type: int | None
    sections: list[Section]
    sign_state: int | None
    stat: Stat
    title: str | None


class ShowInfo(Record):
    """`data.elecFullInfo.show_info`; seen 1 time."""

    high_level: HighLevel
    icon: str | None
    jump_url: str | None
    jump_url_web: str | None
    show: bool | None
    state: int | None
    title: str | None
    with_qa_id: int | None


class Stat(Record):
    """`data.sectionsInfo.stat`, `data.related[].stat`, `data.sectionsInfo.sections[].episodes[].arc.stat`; seen 5 times."""

    aid: int | None
    argue_msg: str | None
    coin: int | None
    danmaku: int | None
    dislike: int | None
    evaluation: str | None
    fav: int | None
    his_rank: int | None
    like: int | None
    now_rank: int | None
    reply: int | None
    season_id: int | None
    share: int | None
    view: int | None
    vt: int | None
    vv: int | None


class Stats(Record):
    """`data.videoData.embedPlayer.stats`; seen 1 time."""

    spmId: str | None
    spmIdFrom: str | None


class Subtitle(Record):
    """`data.videoData.subtitle`; seen 1 time."""

    allow_submit: bool | None
    list: _builtins.list[Any]


class SuperVip(Record):
    """`data.upData.vip.super_vip`; seen 1 time."""

    is_super_vip: bool | None


class SupportFormat(Record):
    """`data.dash_info.support_formats[]`; seen 1 time."""

    can_watch_qn_reason: int | None
    codecs: Any
    display_desc: str | None
    format: str | None
    limit_watch_reason: int | None
    new_description: str | None
    quality: int | None
    report: dict[str, Any]
    superscript: str | None


class Tag(Record):
    """`data.tags[]`; seen 1 time."""

    jump_url: str | None
    music_id: str | None
    showDetail: bool | None
    showReport: bool | None
    tag_id: int | None
    tag_name: str | None
    tag_type: str | None
    timeOut: Any


class UgcUnloginKv(Record):
    """`data.ugcUnloginKv`; seen 1 time."""

    play_limit: PlayLimit


class UpData(Record):
    """`data.upData`; seen 1 time."""

    DisplayRank: str | None
    Official: _Official
    approve: bool | None
    archiveCount: int | None
    article: int | None
    attention: int | None
    attentions: list[Any]
    birthday: str | None
    description: str | None
    face: str | None
    face_nft: int | None
    face_nft_type: int | None
    fans: int | None
    friend: int | None
    is_senior_member: int | None
    level_info: LevelInfo
    mid: str | None
    name: str | None
    name_render: Any
    nameplate: Nameplate
    official_verify: OfficialVerify
    pendant: Pendant
    place: str | None
    rank: str | None
    regtime: int | None
    sex: str | None
    sign: str | None
    spacesta: int | None
    vip: Vip


class UrlRuleKv(Record):
    """`data.urlRuleKv`; seen 1 time."""

    blacklist: Blacklist
    whitelist: Blacklist


class UserGarb(Record):
    """`data.videoData.user_garb`; seen 1 time."""

    url_image_ani_cut: str | None


class VideoData(Record):
    """`data.videoData`; seen 1 time."""

    aid: int | None
    argue_info: ArgueInfo
    bvid: str | None
    cid: int | None
    copyright: int | None
    ctime: int | None
    """Epoch seconds."""
    desc: str | None
    desc_v2: list[DescV2]
    dimension: Dimension
    disable_show_up_info: bool | None
    duration: int | None
    dynamic: str | None
    embedPlayer: EmbedPlayer
    enable_vt: int | None
    honor_reply: dict[str, Any]
    is_chargeable_season: bool | None
    is_season_display: bool | None
    is_story: bool | None
    is_story_play: int | None
    is_upower_exclusive: bool | None
    is_upower_exclusive_with_qa: bool | None
    is_upower_play: bool | None
    is_upower_preview: bool | None
    is_view_self: bool | None
    like_icon: str | None
    need_jump_bv: bool | None
    no_cache: bool | None
    owner: Owner
    pages: list[VideoDataPage]
    pic: str | None
    premiere: Any
    pubdate: int | None
    """Epoch seconds."""
    rights: Rights
    season_id: int | None
    stat: VideoDataStat
    state: int | None
    subtitle: Subtitle
    teenage_mode: int | None
    tid: int | None
    tid_v2: int | None
    title: str | None
    tname: str | None
    tname_v2: str | None
    ugc_season: SectionsInfo
    user_garb: UserGarb
    videos: int | None
    vt_display: str | None


class VideoDataPage(Record):
    """`data.videoData.pages[]`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"from_": "from"}
    cid: int | None
    ctime: int | None
    """Epoch seconds."""
    dimension: Dimension
    duration: int | None
    first_frame: str | None
    from_: str | None
    page: int | None
    part: str | None
    vid: str | None
    weblink: str | None


class VideoDataStat(Record):
    """`data.videoData.stat`; seen 1 time."""

    aid: int | None
    coin: int | None
    danmaku: int | None
    dislike: int | None
    evaluation: str | None
    favorite: int | None
    his_rank: int | None
    like: int | None
    now_rank: int | None
    reply: int | None
    share: int | None
    view: int | None
    viewseo: int | None
    vt: int | None


class Vip(Record):
    """`data.upData.vip`; seen 1 time."""

    avatar_icon: AvatarIcon
    avatar_subscript: int | None
    avatar_subscript_url: str | None
    due_date: int | None
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
    vipStatus: int | None
    vipType: int | None
    vip_pay_type: int | None


class VipInfo(Record):
    """`data.elecFullInfo.list[].vip_info`; seen 1 time."""

    vipDueMsec: int | None
    vipStatus: int | None
    vipType: int | None


_Official = Official
