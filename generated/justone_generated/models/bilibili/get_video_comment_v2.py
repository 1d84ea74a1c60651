# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/bilibili/get-video-comment/v2.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import PageOf, Record

__all__ = [
    "GetVideoCommentV2",
    "Ads",
    "AvatarItem",
    "CardBg",
    "Cardbg",
    "CmInfo",
    "ColorFormat",
    "Config",
    "ContainerSize",
    "Content",
    "Control",
    "Cursor",
    "Data",
    "Effects",
    "Extra",
    "FallbackLayers",
    "Fan",
    "FansDetail",
    "Folder",
    "GeneralCfg",
    "GeneralConfig",
    "GeneralSpec",
    "ImageSrc",
    "JumpUrl",
    "Label",
    "Layer",
    "LayerConfig",
    "LevelInfo",
    "Member",
    "Nameplate",
    "OfficialVerify",
    "PaginationReply",
    "Pendant",
    "PosSpec",
    "Remote",
    "RenderSpec",
    "Reply",
    "ReplyControl",
    "ResImage",
    "Resource",
    "Senior",
    "Tags",
    "Top",
    "TopUpper",
    "UpAction",
    "Upper",
    "UserSailing",
    "UserSailingV2",
    "Vip",
    "WebCssStyle",
]


class GetVideoCommentV2(PageOf["Reply"]):
    """`data`; seen 1 time."""

    code: int | None
    data: Data
    message: str | None
    ttl: int | None


class Ads(Record):
    """`data.data.cm_info.ads{}[]`; seen 1 time."""

    activity_type: int | None
    ad_cb: str | None
    ad_desc: str | None
    adver_name: str | None
    agency: str | None
    area: int | None
    cm_mark: int | None
    contract_id: str | None
    creative_type: int | None
    epid: int | None
    id: int | None
    intro: str | None
    is_ad_loc: bool | None
    label: str | None
    litpic: str | None
    mid: str | None
    name: str | None
    null_frame: bool | None
    pic: str | None
    pic_main_color: str | None
    pos_num: int | None
    request_id: str | None
    server_type: int | None
    src_id: int | None
    stime: int | None
    style: int | None
    sub_title: str | None
    title: str | None
    url: str | None


class AvatarItem(Record):
    """`data.data.replies[].member.avatar_item`; seen 3 times."""

    container_size: ContainerSize
    fallback_layers: FallbackLayers
    mid: str | None


class CardBg(Record):
    """`data.data.replies[].member.user_sailing_v2.card_bg`; seen 2 times."""

    fan: Fan
    id: int | None
    image: str | None
    jump_url: str | None
    name: str | None
    type: str | None


class Cardbg(Record):
    """`data.data.replies[].member.user_sailing.cardbg`; seen 2 times."""

    fan: Fan
    id: int | None
    image: str | None
    image_group: Any
    jump_url: str | None
    name: str | None
    type: str | None


class CmInfo(Record):
    """`data.data.cm_info`; seen 1 time."""

    ads: dict[str, list[Ads]]


class ColorFormat(Record):
    """`data.data.replies[].member.user_sailing.cardbg.fan.color_format`; seen 4 times."""

    colors: list[str]
    end_point: str | None
    gradients: list[int]
    start_point: str | None


class Config(Record):
    """`data.data.config`; seen 1 time."""

    read_only: bool | None
    show_up_flag: bool | None
    showtopic: int | None


class ContainerSize(Record):
    """`data.data.replies[].member.avatar_item.container_size`, `data.data.replies[].member.avatar_item.fallback_layers.layers[].general_spec.size_spec`; seen 6 times."""

    height: float | None
    width: float | None


class Content(Record):
    """`data.data.replies[].content`, `data.data.top.upper.content`; seen 3 times."""

    jump_url: dict[str, JumpUrl]
    max_line: int | None
    members: list[Any]
    message: str | None


class Control(Record):
    """`data.data.control`; seen 1 time."""

    answer_guide_android_url: str | None
    answer_guide_icon_url: str | None
    answer_guide_ios_url: str | None
    answer_guide_text: str | None
    bg_text: str | None
    child_input_text: str | None
    disable_jump_emote: bool | None
    empty_page: Any
    enable_charged: bool | None
    enable_cm_biz_helper: bool | None
    giveup_input_text: str | None
    input_disable: bool | None
    preload_resources: Any
    root_input_text: str | None
    screenshot_icon_state: int | None
    show_text: str | None
    show_type: int | None
    upload_picture_icon_state: int | None
    web_selection: bool | None


class Cursor(Record):
    """`data.data.cursor`; seen 1 time."""

    all_count: int | None
    is_begin: bool | None
    is_end: bool | None
    mode: int | None
    mode_text: str | None
    name: str | None
    next: int | None
    pagination_reply: PaginationReply
    prev: int | None
    session_id: str | None
    support_mode: list[int]


class Data(Record):
    """`data.data`; seen 1 time."""

    assist: int | None
    blacklist: int | None
    callbacks: dict[str, Any]
    cm_info: CmInfo
    config: Config
    control: Control
    cursor: Cursor
    effects: Effects
    note: int | None
    replies: list[Reply]
    top: Top
    top_replies: list[Reply]
    upper: Upper
    vote: int | None


class Effects(Record):
    """`data.data.effects`; seen 1 time."""

    preloading: str | None


class Extra(Record):
    """`data.data.replies[].content.jump_url{}.extra`; seen 4 times."""

    goods_click_report: str | None
    goods_cm_control: int | None
    goods_exposure_report: str | None
    goods_item_id: int | None
    goods_prefetched_cache: str | None
    goods_show_type: int | None
    is_word_search: bool | None


class FallbackLayers(Record):
    """`data.data.replies[].member.avatar_item.fallback_layers`; seen 3 times."""

    is_critical_group: bool | None
    layers: list[Layer]


class Fan(Record):
    """`data.data.replies[].member.user_sailing.cardbg.fan`, `data.data.replies[].member.user_sailing_v2.card_bg.fan`; seen 4 times."""

    color: str | None
    color_format: ColorFormat
    is_fan: int | None
    name: str | None
    num_desc: str | None
    num_prefix: str | None
    number: int | None


class FansDetail(Record):
    """`data.data.replies[].member.fans_detail`; seen 2 times."""

    guard_icon: str | None
    guard_level: int | None
    honor_icon: str | None
    intimacy: int | None
    is_receive: int | None
    level: int | None
    master_status: int | None
    medal_color: int | None
    medal_color_border: int | None
    medal_color_end: int | None
    medal_color_level: int | None
    medal_color_name: int | None
    medal_id: int | None
    medal_level_bg_color: int | None
    medal_name: str | None
    score: int | None
    uid: int | None


class Folder(Record):
    """`data.data.replies[].folder`, `data.data.top.upper.folder`; seen 3 times."""

    has_folded: bool | None
    is_folded: bool | None
    rule: str | None


class GeneralCfg(Record):
    """`data.data.replies[].member.avatar_item.fallback_layers.layers[].layer_config.tags.GENERAL_CFG`; seen 3 times."""

    config_type: int | None
    general_config: GeneralConfig


class GeneralConfig(Record):
    """`data.data.replies[].member.avatar_item.fallback_layers.layers[].layer_config.tags.GENERAL_CFG.general_config`; seen 3 times."""

    web_css_style: WebCssStyle


class GeneralSpec(Record):
    """`data.data.replies[].member.avatar_item.fallback_layers.layers[].general_spec`; seen 3 times."""

    pos_spec: PosSpec
    render_spec: RenderSpec
    size_spec: ContainerSize


class ImageSrc(Record):
    """`data.data.replies[].member.avatar_item.fallback_layers.layers[].resource.res_image.image_src`; seen 3 times."""

    placeholder: int | None
    remote: Remote
    src_type: int | None


class JumpUrl(Record):
    """`data.data.replies[].content.jump_url{}`; seen 4 times."""

    app_name: str | None
    app_package_name: str | None
    app_url_schema: str | None
    click_report: str | None
    exposure_report: str | None
    extra: Extra
    icon_position: int | None
    is_half_screen: bool | None
    match_once: bool | None
    pc_url: str | None
    prefix_icon: str | None
    state: int | None
    title: str | None
    underline: bool | None


class Label(Record):
    """`data.data.replies[].member.vip.label`; seen 3 times."""

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


class Layer(Record):
    """`data.data.replies[].member.avatar_item.fallback_layers.layers[]`; seen 3 times."""

    general_spec: GeneralSpec
    layer_config: LayerConfig
    resource: Resource
    visible: bool | None


class LayerConfig(Record):
    """`data.data.replies[].member.avatar_item.fallback_layers.layers[].layer_config`; seen 3 times."""

    is_critical: bool | None
    tags: Tags


class LevelInfo(Record):
    """`data.data.replies[].member.level_info`; seen 3 times."""

    current_exp: int | None
    current_level: int | None
    current_min: int | None
    next_exp: int | None


class Member(Record):
    """`data.data.replies[].member`, `data.data.top.upper.member`; seen 3 times."""

    avatar: str | None
    avatar_item: AvatarItem
    contract_desc: str | None
    face_nft_new: int | None
    fans_detail: FansDetail
    handle: str | None
    is_contractor: bool | None
    is_senior_member: int | None
    level_info: LevelInfo
    mid: str | None
    nameplate: Nameplate
    nft_interaction: Any
    official_verify: OfficialVerify
    pendant: Pendant
    rank: str | None
    senior: Senior
    sex: str | None
    sign: str | None
    uname: str | None
    user_sailing: UserSailing
    user_sailing_v2: UserSailingV2
    vip: Vip


class Nameplate(Record):
    """`data.data.replies[].member.nameplate`; seen 3 times."""

    condition: str | None
    image: str | None
    image_small: str | None
    level: str | None
    name: str | None
    nid: int | None


class OfficialVerify(Record):
    """`data.data.replies[].member.official_verify`; seen 3 times."""

    desc: str | None
    type: int | None


class PaginationReply(Record):
    """`data.data.cursor.pagination_reply`; seen 1 time."""

    next_offset: str | None


class Pendant(Record):
    """`data.data.replies[].member.pendant`; seen 3 times."""

    expire: int | None
    image: str | None
    image_enhance: str | None
    image_enhance_frame: str | None
    n_pid: int | None
    name: str | None
    pid: int | None


class PosSpec(Record):
    """`data.data.replies[].member.avatar_item.fallback_layers.layers[].general_spec.pos_spec`; seen 3 times."""

    axis_x: float | None
    axis_y: float | None
    coordinate_pos: int | None


class Remote(Record):
    """`data.data.replies[].member.avatar_item.fallback_layers.layers[].resource.res_image.image_src.remote`; seen 3 times."""

    bfs_style: str | None
    url: str | None


class RenderSpec(Record):
    """`data.data.replies[].member.avatar_item.fallback_layers.layers[].general_spec.render_spec`; seen 3 times."""

    opacity: int | None


class Reply(Record):
    """`data.data.replies[]`, `data.data.top_replies[]`; seen 2 times."""

    action: int | None
    all_count: int | None
    assist: int | None
    attr: int | None
    content: Content
    count: int | None
    ctime: int | None
    """Epoch seconds."""
    cursor: str | None
    dialog: int | None
    dialog_str: str | None
    dynamic_id_str: str | None
    fansgrade: int | None
    folder: Folder
    invisible: bool | None
    like: int | None
    member: Member
    mid: int | None
    mid_str: str | None
    note_cvid_str: str | None
    oid: int | None
    oid_str: str | None
    parent: int | None
    parent_str: str | None
    rcount: int | None
    replies: Any
    reply_control: ReplyControl
    root: int | None
    root_str: str | None
    rpid: int | None
    rpid_str: str | None
    state: int | None
    track_info: str | None
    type: int | None
    up_action: UpAction


class ReplyControl(Record):
    """`data.data.replies[].reply_control`, `data.data.top.upper.reply_control`; seen 3 times."""

    is_up_top: bool | None
    location: str | None
    max_line: int | None
    support_share: bool | None
    time_desc: str | None
    translation_switch: int | None


class ResImage(Record):
    """`data.data.replies[].member.avatar_item.fallback_layers.layers[].resource.res_image`; seen 3 times."""

    image_src: ImageSrc


class Resource(Record):
    """`data.data.replies[].member.avatar_item.fallback_layers.layers[].resource`; seen 3 times."""

    res_image: ResImage
    res_type: int | None


class Senior(Record):
    """`data.data.replies[].member.senior`; seen 2 times."""

    status: int | None


class Tags(Record):
    """`data.data.replies[].member.avatar_item.fallback_layers.layers[].layer_config.tags`; seen 3 times."""

    AVATAR_LAYER: dict[str, Any]
    GENERAL_CFG: GeneralCfg


class Top(Record):
    """`data.data.top`; seen 1 time."""

    admin: Any
    upper: TopUpper
    vote: Any


class TopUpper(Record):
    """`data.data.top.upper`; seen 1 time."""

    action: int | None
    assist: int | None
    attr: int | None
    content: Content
    count: int | None
    ctime: int | None
    """Epoch seconds."""
    dialog: int | None
    dialog_str: str | None
    dynamic_id_str: str | None
    fansgrade: int | None
    folder: Folder
    invisible: bool | None
    like: int | None
    member: Member
    mid: int | None
    mid_str: str | None
    note_cvid_str: str | None
    oid: int | None
    oid_str: str | None
    parent: int | None
    parent_str: str | None
    rcount: int | None
    replies: Any
    reply_control: ReplyControl
    root: int | None
    root_str: str | None
    rpid: int | None
    rpid_str: str | None
    state: int | None
    track_info: str | None
    type: int | None
    up_action: UpAction


class UpAction(Record):
    """`data.data.replies[].up_action`, `data.data.top.upper.up_action`; seen 3 times."""

    like: bool | None
    reply: bool | None


class Upper(Record):
    """`data.data.upper`; seen 1 time."""

    mid: int | None


class UserSailing(Record):
    """`data.data.replies[].member.user_sailing`; seen 3 times."""

    cardbg: Cardbg
    cardbg_with_focus: Any
    pendant: Any


class UserSailingV2(Record):
    """`data.data.replies[].member.user_sailing_v2`; seen 2 times."""

    card_bg: CardBg


class Vip(Record):
    """`data.data.replies[].member.vip`; seen 3 times."""

    accessStatus: int | None
    avatar_subscript: int | None
    dueRemark: str | None
    label: Label
    nickname_color: str | None
    themeType: int | None
    vipDueDate: int | None
    """Epoch milliseconds."""
    vipStatus: int | None
    vipStatusWarn: str | None
    vipType: int | None


class WebCssStyle(Record):
    """`data.data.replies[].member.avatar_item.fallback_layers.layers[].layer_config.tags.GENERAL_CFG.general_config.web_css_style`; seen 3 times."""

    borderRadius: str | None
