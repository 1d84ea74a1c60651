# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douyin/search-video/v4.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import PageOf, Record

__all__ = [
    "SearchVideoV4",
    "AdmireAuth",
    "AnimatedCover",
    "AreaBtm",
    "Audio",
    "Author",
    "AvatarThumb",
    "AwemeControl",
    "AwemeEditInfo",
    "AwemeInfo",
    "AwemeListenStruct",
    "Bcm",
    "BigThumb",
    "BitRate",
    "BusinessConfig",
    "BusinessConfigExtra",
    "BusinessData",
    "CardBtm",
    "CardInfo",
    "Cha",
    "Children",
    "ChildrenChildren",
    "CommentPermissionInfo",
    "CommentWordsRecommend",
    "CommerceInfo",
    "Data",
    "DcmExtra",
    "DcmInfo",
    "DebugData",
    "DistributeCircle",
    "DownloadAddr",
    "DownloadInfo",
    "DuetInfo",
    "EntLogExtra",
    "EntertainmentProductInfo",
    "EntertainmentVideoPaidWay",
    "Extra",
    "ExtraAttr",
    "FailInfo",
    "FallCardStruct",
    "FeedCommentConfig",
    "FollowShootClipInfo",
    "FriendRecommendInfo",
    "FuseVideoLabelsV2",
    "GameTagInfo",
    "GeneralSearchConfig",
    "GlobalConfig",
    "GuideSceneInfo",
    "HotList",
    "ImageAlbumMusicInfo",
    "ImpressionData",
    "ItemWarnNotification",
    "LayoutInfo",
    "Level1",
    "LimitFree",
    "Log",
    "LogPb",
    "LunaInfo",
    "MarketInfo",
    "MateRelation",
    "Music",
    "NextPage",
    "PhotoSearchEntrance",
    "PlayAddr",
    "PlayUrl",
    "PoiPatchInfo",
    "ProductGenreInfo",
    "PublishPlusAlienation",
    "RenderExtra",
    "RenderInfo",
    "ReviewResult",
    "RiskInfos",
    "RootLog",
    "SearchExtra",
    "SearchImpr",
    "SeriesPaidInfo",
    "ShareInfo",
    "SpecialInfo",
    "Statistics",
    "Status",
    "Struct",
    "TextExtra",
    "TimeCost",
    "TimerInfo",
    "Top1",
    "UiInfo",
    "Video",
    "VideoControl",
    "VideoTag",
    "VisualSearchInfo",
    "VtagSearch",
    "XiguaBaseInfo",
    "XiguaTask",
]


class SearchVideoV4(PageOf["BusinessData"]):
    """`data`; seen 1 time."""

    business_config: BusinessConfig
    business_data: list[BusinessData]
    extra: Extra
    global_config: GlobalConfig
    log: RootLog
    log_pb: LogPb
    mock_recall_path: str | None
    path: str | None
    render_info: list[RenderInfo]
    status_code: int | None
    struct: Struct
    success: bool | None
    time_cost: TimeCost


class AdmireAuth(Record):
    """`data.business_data[].data.aweme_info.admire_auth`; seen 1 time."""

    admire_button: int | None
    author_can_admire: int | None
    exit_admire_in_aweme_post: int | None
    is_admire: int | None
    is_click_admire_icon_recently: int | None
    is_fifty_admire_author_stable_fans: int | None
    is_iron_fans_in_aweme_post: int | None
    is_show_admire_button: int | None
    is_show_admire_tab: int | None


class AnimatedCover(Record):
    """`data.business_data[].data.aweme_info.video.animated_cover`; seen 1 time."""

    uri: str | None
    url_list: list[str]


class AreaBtm(Record):
    """`data.business_data[].data.aweme_info.search_extra.card_btm.area_btm`; seen 2 times."""

    author_area: str | None
    author_avatar_living_area: str | None
    shopping_area: str | None
    video_area: str | None


class Audio(Record):
    """`data.business_data[].data.aweme_info.video.audio`; seen 1 time."""

    original_sound_infos: Any


class Author(Record):
    """`data.business_data[].data.aweme_info.author`, `data.business_data[].data.aweme_info.cha_list[].author`; seen 2 times."""

    accept_private_policy: bool | None
    account_cert_info: str | None
    """JSON in text."""
    account_region: str | None
    ad_cover_url: Any
    allow_story_normal_like: bool | None
    apple_account: int | None
    authority_status: int | None
    avatar_168x168: AvatarThumb
    avatar_300x300: AvatarThumb
    avatar_larger: AvatarThumb
    avatar_medium: AvatarThumb
    avatar_schema_list: Any
    avatar_thumb: AvatarThumb
    avatar_uri: str | None
    aweme_control: AwemeControl
    aweme_count: int | None
    aweme_hotsoon_auth: int | None
    awemehts_greet_info: str | None
    ban_user_functions: list[Any]
    batch_unfollow_contain_tabs: Any
    batch_unfollow_relation_desc: Any
    bind_phone: str | None
    birthday: str | None
    can_set_geofencing: Any
    card_entries: Any
    card_entries_not_display: Any
    card_sort_priority: Any
    cf_list: Any
    cha_list: Any
    close_friend_type: int | None
    comment_filter_status: int | None
    comment_setting: int | None
    commerce_user_level: int | None
    constellation: int | None
    contacts_status: int | None
    contrail_list: Any
    cover_url: list[AvatarThumb]
    create_time: int | None
    creator_tag_list: Any
    custom_verify: str | None
    cv_level: str | None
    data_label_list: Any
    disable_image_comment_saved: int | None
    display_info: Any
    download_prompt_ts: int | None
    download_setting: int | None
    duet_setting: int | None
    enable_nearby_visible: bool | None
    endorsement_info_list: Any
    enterprise_verify_reason: str | None
    familiar_confidence: int | None
    familiar_visitor_user: Any
    favoriting_count: int | None
    fb_expire_time: int | None
    follow_status: int | None
    follower_count: int | None
    follower_list_secondary_information_struct: Any
    follower_request_status: int | None
    follower_status: int | None
    followers_detail: Any
    following_count: int | None
    gender: int | None
    geofencing: list[Any]
    google_account: str | None
    has_email: bool | None
    has_facebook_token: bool | None
    has_insights: bool | None
    has_orders: bool | None
    has_twitter_token: bool | None
    has_unread_story: bool | None
    has_youtube_token: bool | None
    hide_location: bool | None
    hide_search: bool | None
    homepage_bottom_toast: Any
    house_talent_info: int | None
    identity_labels: Any
    im_role_ids: Any
    ins_id: str | None
    interest_tags: Any
    is_ad_fake: bool | None
    is_ban: bool | None
    is_binded_weibo: bool | None
    is_block: bool | None
    is_blocked_v2: bool | None
    is_blocking_v2: bool | None
    is_cf: int | None
    is_discipline_member: bool | None
    is_gov_media_vip: bool | None
    is_mix_user: bool | None
    is_not_show: bool | None
    is_phone_binded: bool | None
    is_star: bool | None
    is_verified: bool | None
    item_list: Any
    ky_only_predict: int | None
    language: str | None
    link_item_list: Any
    live_agreement: int | None
    live_agreement_time: int | None
    live_commerce: bool | None
    live_high_value: int | None
    live_status: int | None
    live_verify: int | None
    location: str | None
    mate_add_permission: int | None
    mate_count: int | None
    mate_relation: MateRelation
    max_follower_count: int | None
    need_points: Any
    need_recommend: int | None
    neiguang_shield: int | None
    new_friend_type: int | None
    new_story_cover: Any
    nickname: str | None
    not_seen_item_id_list: Any
    not_seen_item_id_list_v2: Any
    offline_info_list: Any
    personal_tag_list: Any
    platform_sync_info: Any
    prevent_download: bool | None
    private_relation_list: Any
    profile_component_disabled: Any
    profile_mob_params: Any
    react_setting: int | None
    reflow_page_gid: int | None
    reflow_page_uid: int | None
    region: str | None
    relative_users: Any
    risk_notice_text: str | None
    room_id: int | None
    room_id_str: str | None
    school_category: int | None
    school_id: str | None
    school_name: str | None
    school_poi_id: str | None
    school_type: int | None
    search_impr: SearchImpr
    sec_uid: str | None
    secret: int | None
    share_info: ShareInfo
    share_qrcode_uri: str | None
    shield_comment_notice: int | None
    shield_digg_notice: int | None
    shield_follow_notice: int | None
    short_id: str | None
    show_image_bubble: bool | None
    show_nearby_active: bool | None
    signature: str | None
    signature_display_lines: int | None
    signature_extra: Any
    social_real_relation_type: int | None
    special_follow_status: int | None
    special_lock: int | None
    special_people_labels: Any
    status: int | None
    stitch_setting: int | None
    story25_comment: int | None
    story_count: int | None
    story_interactive: int | None
    story_open: bool | None
    story_ttl: int | None
    sync_to_toutiao: int | None
    text_extra: list[Any]
    total_favorited: int | None
    tw_expire_time: int | None
    twitter_id: str | None
    twitter_name: str | None
    type_label: Any
    uid: str | None
    unique_id: str | None
    unique_id_modify_time: int | None
    """Epoch seconds."""
    user_age: int | None
    user_canceled: bool | None
    user_mode: int | None
    user_not_see: int | None
    user_not_show: int | None
    user_period: int | None
    user_permissions: Any
    user_rate: int | None
    user_tags: Any
    verification_permission_ids: Any
    verification_type: int | None
    verify_info: str | None
    video_icon: AvatarThumb
    weibo_name: str | None
    weibo_schema: str | None
    weibo_url: str | None
    weibo_verify: str | None
    white_cover_url: Any
    with_commerce_entry: bool | None
    with_dou_entry: bool | None
    with_fusion_shop_entry: bool | None
    with_shop_entry: bool | None
    youtube_channel_id: str | None
    youtube_channel_title: str | None
    youtube_expire_time: int | None


class AvatarThumb(Record):
    """`data.business_data[].data.aweme_info.author.avatar_168x168`, `data.business_data[].data.aweme_info.author.avatar_300x300`, `data.business_data[].data.aweme_info.author.avatar_larger` and 15 more places; seen 18 times."""

    height: int | None
    uri: str | None
    url_list: list[str]
    width: int | None


class AwemeControl(Record):
    """`data.business_data[].data.aweme_info.aweme_control`, `data.business_data[].data.aweme_info.author.aweme_control`; seen 2 times."""

    can_comment: bool | None
    can_forward: bool | None
    can_share: bool | None
    can_show_comment: bool | None


class AwemeEditInfo(Record):
    """`data.business_data[].data.aweme_info.status.aweme_edit_info`; seen 1 time."""

    button_status: int | None
    button_toast: str | None


class AwemeInfo(Record):
    """`data.business_data[].data.aweme_info`; seen 1 time."""

    activity_video_type: int | None
    admire_auth: AdmireAuth
    ai_follow_images: Any
    anchors: Any
    authentication_token: str | None
    author: Author
    author_mask_tag: int | None
    author_user_id: int | None
    aweme_control: AwemeControl
    aweme_id: str | None
    aweme_listen_struct: AwemeListenStruct
    aweme_type: int | None
    aweme_type_tags: str | None
    bodydance_score: int | None
    book_bar: dict[str, Any]
    boost_status: int | None
    can_cache_to_local: bool | None
    caption: str | None
    cf_assets_type: int | None
    cf_recheck_ts: int | None
    cha_list: list[Cha]
    challenge_position: Any
    chapter_bar_color: Any
    chapter_list: Any
    city: str | None
    cmt_swt: bool | None
    collect_stat: int | None
    collection_corner_mark: int | None
    comment_gid: int | None
    comment_list: Any
    comment_permission_info: CommentPermissionInfo
    comment_words_recommend: CommentWordsRecommend
    commerce_config_data: Any
    commerce_info: CommerceInfo
    component_info_v2: str | None
    """JSON in text."""
    cover_labels: Any
    create_scale_type: Any
    create_time: int | None
    """Epoch seconds."""
    dcm_info: DcmInfo
    desc: str | None
    desc_language: str | None
    disable_relation_bar: int | None
    dislike_dimension_list: Any
    dislike_dimension_list_v2: Any
    distance: str | None
    distribute_circle: DistributeCircle
    distribute_type: int | None
    douplus_user_type: int | None
    douyin_pc_video_extra_seo: str | None
    duet_aggregate_in_music_tab: bool | None
    duration: int | None
    ecom_comment_atmosphere_type: int | None
    effect_inflow_effects: Any
    enable_comment_sticker_rec: bool | None
    enable_decorated_emoji: bool | None
    ent_log_extra: EntLogExtra
    entertainment_product_info: EntertainmentProductInfo
    entertainment_video_paid_way: EntertainmentVideoPaidWay
    entertainment_video_type: int | None
    fall_card_struct: FallCardStruct
    feed_comment_config: FeedCommentConfig
    flash_mob_trends: int | None
    follow_shoot_clip_info: FollowShootClipInfo
    follow_shot_assets: Any
    friend_recommend_info: FriendRecommendInfo
    game_tag_info: GameTagInfo
    geofencing: list[Any]
    geofencing_regions: Any
    group_id: str | None
    guide_btn_type: int | None
    guide_scene_info: GuideSceneInfo
    has_vs_entry: bool | None
    have_dashboard: bool | None
    hot_list: HotList
    hybrid_label: Any
    image_album_music_info: ImageAlbumMusicInfo
    image_comment: dict[str, Any]
    image_crop_ctrl: int | None
    image_follow_shot_assets: Any
    image_infos: Any
    image_list: Any
    images: Any
    img_bitrate: Any
    impression_data: ImpressionData
    interaction_stickers: Any
    interest_points: Any
    is_24_story: int | None
    is_25_story: int | None
    is_collects_selected: int | None
    is_duet_sing: bool | None
    is_ecom_aweme: int | None
    is_fantasy: bool | None
    is_first_video: bool | None
    is_hash_tag: int | None
    is_image_beat: bool | None
    is_in_scope: bool | None
    is_karaoke: bool | None
    is_life_item: bool | None
    is_moment_history: int | None
    is_moment_story: int | None
    is_new_text_mode: int | None
    is_pgcshow: bool | None
    is_preview: int | None
    is_relieve: bool | None
    is_share_post: bool | None
    is_story: int | None
    is_top: int | None
    is_use_music: bool | None
    is_vr: bool | None
    item_aigc_follow_shot: int | None
    item_comment_settings: int | None
    item_duet: int | None
    item_react: int | None
    item_share: int | None
    item_stitch: int | None
    item_title: str | None
    item_warn_notification: ItemWarnNotification
    jump_tab_info_list: Any
    label_top_text: Any
    live_appointment_info: dict[str, Any]
    long_video: Any
    mark_largely_following: bool | None
    media_type: int | None
    misc_info: str | None
    music: Music
    mv_info: Any
    nearby_hot_comment: Any
    nearby_level: int | None
    need_vs_entry: bool | None
    nickname_position: Any
    origin_comment_ids: Any
    origin_duet_resource_uri: str | None
    origin_text_extra: list[Any]
    original: int | None
    original_images: Any
    packed_clips: Any
    personal_page_botton_diagnose_style: int | None
    photo_search_entrance: PhotoSearchEntrance
    poi_biz: dict[str, Any]
    poi_patch_info: PoiPatchInfo
    position: Any
    prevent_download: bool | None
    preview_title: str | None
    preview_video_status: int | None
    product_genre_info: ProductGenreInfo
    promotions: list[Any]
    publish_plus_alienation: PublishPlusAlienation
    rate: int | None
    ref_tts_id_list: Any
    ref_voice_modify_id_list: Any
    region: str | None
    relation_labels: Any
    reply_smart_emojis: Any
    report_action: bool | None
    risk_infos: RiskInfos
    search_extra: SearchExtra
    search_impr: SearchImpr
    series_basic_info: dict[str, Any]
    series_paid_info: SeriesPaidInfo
    share_info: ShareInfo
    share_url: str | None
    shoot_way: str | None
    should_open_ad_report: bool | None
    show_follow_button: dict[str, Any]
    slides_music_beats: Any
    social_tag_list: Any
    sort_label: str | None
    standard_bar_info_list: Any
    statistics: Statistics
    status: Status
    story_ttl: int | None
    text_extra: list[TextExtra]
    trends_infos: Any
    tts_id_list: Any
    uniqid_position: Any
    user_digged: int | None
    user_recommend_status: int | None
    video: Video
    video_control: VideoControl
    video_game_data_channel_config: dict[str, Any]
    video_labels: Any
    video_share_edit_status: int | None
    video_tag: list[VideoTag]
    video_text: list[Any]
    visual_search_info: VisualSearchInfo
    voice_modify_id_list: Any
    vr_type: int | None
    vtag_search: VtagSearch
    with_promotional_music: bool | None
    without_watermark: bool | None
    xigua_base_info: XiguaBaseInfo
    xigua_task: XiguaTask
    yumme_recreason: Any


class AwemeListenStruct(Record):
    """`data.business_data[].data.aweme_info.aweme_listen_struct`; seen 1 time."""

    trace_info: str | None


class Bcm(Record):
    """`data.business_data[].data.aweme_info.search_extra.card_btm.bcm`; seen 2 times."""

    author_id: str | None
    search_id: str | None
    search_result_id: str | None
    summary_track_id: str | None
    video_id: str | None


class BigThumb(Record):
    """`data.business_data[].data.aweme_info.video.big_thumbs[]`; seen 1 time."""

    duration: float | None
    fext: str | None
    img_num: int | None
    img_url: str | None
    img_urls: list[Any]
    img_x_len: int | None
    img_x_size: int | None
    img_y_len: int | None
    img_y_size: int | None
    interval: int | None
    uri: str | None
    uris: list[Any]


class BitRate(Record):
    """`data.business_data[].data.aweme_info.video.bit_rate[]`; seen 1 time."""

    FPS: int | None
    HDR_bit: str | None
    HDR_type: str | None
    bit_rate: int | None
    format: str | None
    gear_name: str | None
    is_bytevc1: int | None
    is_h265: int | None
    play_addr: PlayAddr
    quality_type: int | None
    video_extra: str | None


class BusinessConfig(Record):
    """`data.business_config`; seen 1 time."""

    ad_info: Any
    backtrace: str | None
    card_count: int | None
    extra: BusinessConfigExtra
    extra_fresh_struct: Any
    feedback: Any
    feelgood_msg: dict[str, Any]
    filter_bar: dict[str, Any]
    general_search_config: GeneralSearchConfig
    has_more: int | None
    is_filter_search: int | None
    keyword: str | None
    next_page: NextPage
    poi_search_info: str | None
    pre_loadmore_config: Any
    search_nil_info: Any


class BusinessConfigExtra(Record):
    """`data.business_config.extra`; seen 1 time."""

    guide_search_words: Any
    is_filter_search: int | None
    req_start_ts: int | None
    """Epoch milliseconds."""


class BusinessData(Record):
    """`data.business_data[]`; seen 1 time."""

    card_id: str | None
    data: Data
    data_id: str | None
    log: Log
    type: int | None


class CardBtm(Record):
    """`data.business_data[].data.aweme_info.search_extra.card_btm`, `data.business_data[].data.aweme_info.search_extra.double_columns_card_btm`; seen 2 times."""

    area_btm: AreaBtm
    bcm: Bcm
    btm: str | None


class CardInfo(Record):
    """`data.business_data[].data.card_info`; seen 1 time."""

    search_autoplay_business: str | None


class Cha(Record):
    """`data.business_data[].data.aweme_info.cha_list[]`; seen 1 time."""

    author: Author
    banner_list: Any
    cha_attrs: Any
    cha_name: str | None
    challenge_status: int | None
    cid: str | None
    collect_stat: int | None
    connect_music: list[Any]
    desc: str | None
    extra_attr: ExtraAttr
    from_ugc_hashtag_bank: str | None
    hashtag_profile: str | None
    insert_template_category_list: Any
    is_challenge: int | None
    is_commerce: bool | None
    is_pgcshow: bool | None
    schema: str | None
    search_impr: SearchImpr
    share_info: ShareInfo
    show_items: Any
    sub_type: int | None
    type: int | None
    user_count: int | None
    view_count: int | None


class Children(Record):
    """`data.struct.children[]`; seen 1 time."""

    children: list[ChildrenChildren]
    fp: str | None
    id: str | None
    layout_info: LayoutInfo
    layout_type: int | None


class ChildrenChildren(Record):
    """`data.struct.children[].children[]`; seen 1 time."""

    data_id: str | None
    fp: str | None
    id: str | None
    render_id: str | None


class CommentPermissionInfo(Record):
    """`data.business_data[].data.aweme_info.comment_permission_info`; seen 1 time."""

    can_comment: bool | None
    comment_permission_status: int | None
    item_detail_entry: bool | None
    press_entry: bool | None
    toast_guide: bool | None


class CommentWordsRecommend(Record):
    """`data.business_data[].data.aweme_info.comment_words_recommend`; seen 1 time."""

    zero_comment: Any


class CommerceInfo(Record):
    """`data.business_data[].data.aweme_info.commerce_info`; seen 1 time."""

    ad_type: int | None
    is_ad: bool | None


class Data(Record):
    """`data.business_data[].data`; seen 1 time."""

    aweme_info: AwemeInfo
    aweme_list: Any
    card_id: str | None
    card_info: CardInfo
    card_style_type: int | None
    card_type: int | None
    debug_data: DebugData
    debug_diff_info: dict[str, Any]
    doc_type: int | None
    ecom_goods_list: Any
    log_data: Log
    music_info_list: Any
    ops: Any
    provider_doc_id: int | None
    provider_doc_id_str: str | None
    qishui_music_list: Any
    recommend_title: str | None
    send_back: str | None
    shoot_position_list: Any
    show_tab: Any
    sub_card_list: Any
    tab: Any
    type: int | None


class DcmExtra(Record):
    """`data.business_data[].data.aweme_info.dcm_info.dcm_extra`; seen 1 time."""

    author_id: str | None
    group_id: str | None
    is_aladdin: str | None
    search_id: str | None
    search_keyword: str | None
    search_result_id: str | None
    token_type: str | None


class DcmInfo(Record):
    """`data.business_data[].data.aweme_info.dcm_info`; seen 1 time."""

    dcm: str | None
    dcm_extra: DcmExtra


class DebugData(Record):
    """`data.business_data[].data.debug_data`; seen 1 time."""

    filter_debug_info_list: Any


class DistributeCircle(Record):
    """`data.business_data[].data.aweme_info.distribute_circle`; seen 1 time."""

    campus_block_interaction: bool | None
    distribute_type: int | None
    is_campus: bool | None


class DownloadAddr(Record):
    """`data.business_data[].data.aweme_info.video.download_addr`; seen 1 time."""

    data_size: int | None
    file_cs: str | None
    height: int | None
    uri: str | None
    url_list: list[str]
    width: int | None


class DownloadInfo(Record):
    """`data.business_data[].data.aweme_info.video_control.download_info`; seen 1 time."""

    fail_info: FailInfo
    level: int | None


class DuetInfo(Record):
    """`data.business_data[].data.aweme_info.video_control.duet_info`; seen 1 time."""

    level: int | None


class EntLogExtra(Record):
    """`data.business_data[].data.aweme_info.ent_log_extra`; seen 1 time."""

    log_extra: str | None


class EntertainmentProductInfo(Record):
    """`data.business_data[].data.aweme_info.entertainment_product_info`; seen 1 time."""

    biz: int | None
    market_info: MarketInfo
    sub_title: Any


class EntertainmentVideoPaidWay(Record):
    """`data.business_data[].data.aweme_info.entertainment_video_paid_way`; seen 1 time."""

    enable_use_new_ent_data: bool | None
    paid_type: int | None
    paid_ways: Any


class Extra(Record):
    """`data.extra`; seen 1 time."""

    device_score: int | None
    fatal_item_ids: list[Any]
    logid: str | None
    now: int | None
    """Epoch milliseconds."""
    scenes: Any
    search_request_id: str | None


class ExtraAttr(Record):
    """`data.business_data[].data.aweme_info.cha_list[].extra_attr`; seen 1 time."""

    is_live: bool | None


class FailInfo(Record):
    """`data.business_data[].data.aweme_info.video_control.download_info.fail_info`; seen 1 time."""

    code: int | None
    reason: str | None


class FallCardStruct(Record):
    """`data.business_data[].data.aweme_info.fall_card_struct`; seen 1 time."""

    recommend_reason_v2: str | None
    """JSON in text."""


class FeedCommentConfig(Record):
    """`data.business_data[].data.aweme_info.feed_comment_config`; seen 1 time."""

    audio_comment_permission: int | None
    common_flags: str | None
    input_config_text: str | None


class FollowShootClipInfo(Record):
    """`data.business_data[].data.aweme_info.follow_shoot_clip_info`; seen 1 time."""

    clip_from_user: int | None
    clip_video_all: int | None


class FriendRecommendInfo(Record):
    """`data.business_data[].data.aweme_info.friend_recommend_info`; seen 1 time."""

    disable_friend_recommend_guide_label: bool | None
    friend_recommend_source: int | None
    label_user_list: Any


class FuseVideoLabelsV2(Record):
    """`data.business_data[].data.aweme_info.video.fuse_video_labels_v2`; seen 1 time."""

    Top1: list[_Top1]


class GameTagInfo(Record):
    """`data.business_data[].data.aweme_info.game_tag_info`; seen 1 time."""

    is_game: bool | None


class GeneralSearchConfig(Record):
    """`data.business_config.general_search_config`; seen 1 time."""

    keyword: str | None


class GlobalConfig(Record):
    """`data.global_config`; seen 1 time."""

    hidden_filter: bool | None


class GuideSceneInfo(Record):
    """`data.business_data[].data.aweme_info.guide_scene_info`; seen 1 time."""

    diamond_expose_info_str: str | None
    feed_origin_gid_info_str: str | None
    guide_scene_type: int | None


class HotList(Record):
    """`data.business_data[].data.aweme_info.hot_list`; seen 1 time."""

    extra: str | None
    footer: str | None
    group_id: str | None
    header: str | None
    hot_score: int | None
    i18n_title: str | None
    image_url: str | None
    pattern_type: int | None
    rank: int | None
    schema: str | None
    sentence: str | None
    sentence_id: int | None
    title: str | None
    type: int | None
    view_count: int | None


class ImageAlbumMusicInfo(Record):
    """`data.business_data[].data.aweme_info.image_album_music_info`; seen 1 time."""

    begin_time: int | None
    end_time: int | None
    volume: int | None


class ImpressionData(Record):
    """`data.business_data[].data.aweme_info.impression_data`; seen 1 time."""

    group_id_list_a: list[int]
    group_id_list_b: list[Any]
    group_id_list_c: list[Any]
    group_id_list_d: Any
    similar_id_list_a: Any
    similar_id_list_b: Any


class ItemWarnNotification(Record):
    """`data.business_data[].data.aweme_info.item_warn_notification`; seen 1 time."""

    content: str | None
    show: bool | None
    type: int | None


class LayoutInfo(Record):
    """`data.struct.children[].layout_info`; seen 1 time."""

    item_gap: str | None


class Level1(Record):
    """`data.business_data[].data.aweme_info.video.fuse_video_labels_v2.Top1[].Level1`, `data.business_data[].data.aweme_info.video.fuse_video_labels_v2.Top1[].Level2`, `data.business_data[].data.aweme_info.video.fuse_video_labels_v2.Top1[].Level3`; seen 3 times."""

    TagId: int | None


class LimitFree(Record):
    """`data.business_data[].data.aweme_info.entertainment_product_info.market_info.limit_free`; seen 1 time."""

    in_free: bool | None


class Log(Record):
    """`data.business_data[].log`, `data.business_data[].data.log_data`; seen 2 times."""

    dcm: str | None
    search_id: str | None


class LogPb(Record):
    """`data.log_pb`; seen 1 time."""

    impr_id: str | None


class LunaInfo(Record):
    """`data.business_data[].data.aweme_info.music.luna_info`; seen 1 time."""

    is_luna_user: bool | None


class MarketInfo(Record):
    """`data.business_data[].data.aweme_info.entertainment_product_info.market_info`; seen 1 time."""

    limit_free: LimitFree
    marketing_tag: Any


class MateRelation(Record):
    """`data.business_data[].data.aweme_info.author.mate_relation`; seen 1 time."""

    mate_apply_forward: int | None
    mate_apply_reverse: int | None
    mate_status: int | None


class Music(Record):
    """`data.business_data[].data.aweme_info.music`; seen 1 time."""

    album: str | None
    artist_user_infos: Any
    artists: list[Any]
    audition_duration: int | None
    author: str | None
    author_deleted: bool | None
    author_position: Any
    author_status: int | None
    avatar_large: AvatarThumb
    avatar_medium: AvatarThumb
    avatar_thumb: AvatarThumb
    binded_challenge_id: int | None
    can_background_play: bool | None
    collect_stat: int | None
    cover_hd: AvatarThumb
    cover_large: AvatarThumb
    cover_medium: AvatarThumb
    cover_thumb: AvatarThumb
    dmv_auto_show: bool | None
    dsp_status: int | None
    duration: int | None
    end_time: int | None
    external_song_info: list[Any]
    extra: str | None
    id: int | None
    id_str: str | None
    is_audio_url_with_cookie: bool | None
    is_commerce_music: bool | None
    is_del_video: bool | None
    is_matched_metadata: bool | None
    is_original: bool | None
    is_original_sound: bool | None
    is_pgc: bool | None
    is_restricted: bool | None
    is_video_self_see: bool | None
    luna_info: LunaInfo
    lyric_short_position: Any
    mid: str | None
    music_chart_ranks: Any
    music_collect_count: int | None
    music_cover_atmosphere_color_value: str | None
    music_status: int | None
    musician_user_infos: Any
    mute_share: bool | None
    offline_desc: str | None
    owner_handle: str | None
    owner_id: str | None
    owner_nickname: str | None
    pgc_music_type: int | None
    play_url: PlayUrl
    position: Any
    prevent_download: bool | None
    prevent_item_download_status: int | None
    preview_end_time: int | None
    preview_start_time: int | None
    reason_type: int | None
    redirect: bool | None
    schema_url: str | None
    search_impr: SearchImpr
    sec_uid: str | None
    shoot_duration: int | None
    show_origin_clip: bool | None
    source_platform: int | None
    start_time: int | None
    status: int | None
    tag_list: Any
    talent_hashtag_name_list: Any
    title: str | None
    unshelve_countries: Any
    user_count: int | None
    video_duration: int | None


class NextPage(Record):
    """`data.business_config.next_page`; seen 1 time."""

    cursor: int | None
    keyword: str | None
    poi_search_info: str | None
    search_id: str | None
    search_request_id: str | None


class PhotoSearchEntrance(Record):
    """`data.business_data[].data.aweme_info.photo_search_entrance`; seen 1 time."""

    ecom_type: int | None


class PlayAddr(Record):
    """`data.business_data[].data.aweme_info.video.play_addr`, `data.business_data[].data.aweme_info.video.play_addr_265`, `data.business_data[].data.aweme_info.video.play_addr_h264` and 1 more places; seen 4 times."""

    data_size: int | None
    file_cs: str | None
    file_hash: str | None
    height: int | None
    uri: str | None
    url_key: str | None
    url_list: list[str]
    width: int | None


class PlayUrl(Record):
    """`data.business_data[].data.aweme_info.music.play_url`; seen 1 time."""

    height: int | None
    uri: str | None
    url_key: str | None
    url_list: list[str]
    width: int | None


class PoiPatchInfo(Record):
    """`data.business_data[].data.aweme_info.poi_patch_info`; seen 1 time."""

    extra: str | None
    item_patch_poi_prompt_mark: int | None


class ProductGenreInfo(Record):
    """`data.business_data[].data.aweme_info.product_genre_info`; seen 1 time."""

    material_genre_sub_type_set: list[int]
    product_genre_type: int | None
    special_info: SpecialInfo


class PublishPlusAlienation(Record):
    """`data.business_data[].data.aweme_info.publish_plus_alienation`; seen 1 time."""

    alienation_type: int | None


class RenderExtra(Record):
    """`data.render_info[].render_extra`; seen 1 time."""

    card_type_name: str | None
    type: int | None


class RenderInfo(Record):
    """`data.render_info[]`; seen 1 time."""

    render_extra: RenderExtra
    render_id: str | None
    render_type: int | None
    ui_info: UiInfo


class ReviewResult(Record):
    """`data.business_data[].data.aweme_info.status.review_result`; seen 1 time."""

    review_status: int | None


class RiskInfos(Record):
    """`data.business_data[].data.aweme_info.risk_infos`; seen 1 time."""

    content: str | None
    icon_url: str | None
    risk_sink: bool | None
    type: int | None
    url: str | None
    vote: bool | None
    warn: bool | None
    warn_level: int | None


class RootLog(Record):
    """`data.log`; seen 1 time."""

    impr_id: str | None
    search_id: str | None
    search_keyword: str | None


class SearchExtra(Record):
    """`data.business_data[].data.aweme_info.search_extra`; seen 1 time."""

    card_btm: CardBtm
    double_columns_card_btm: CardBtm
    optimize_text_extra: Any


class SearchImpr(Record):
    """`data.business_data[].data.aweme_info.search_impr`, `data.business_data[].data.aweme_info.author.search_impr`, `data.business_data[].data.aweme_info.music.search_impr` and 1 more places; seen 4 times."""

    entity_id: str | None
    entity_type: str | None


class SeriesPaidInfo(Record):
    """`data.business_data[].data.aweme_info.series_paid_info`; seen 1 time."""

    item_price: int | None
    series_paid_status: int | None


class ShareInfo(Record):
    """`data.business_data[].data.aweme_info.share_info`, `data.business_data[].data.aweme_info.author.share_info`, `data.business_data[].data.aweme_info.cha_list[].share_info`; seen 3 times."""

    bool_persist: int | None
    share_desc: str | None
    share_desc_info: str | None
    share_link_desc: str | None
    share_qrcode_url: AvatarThumb
    share_quote: str | None
    share_signature_desc: str | None
    share_signature_url: str | None
    share_title: str | None
    share_title_myself: str | None
    share_title_other: str | None
    share_url: str | None
    share_weibo_desc: str | None


class SpecialInfo(Record):
    """`data.business_data[].data.aweme_info.product_genre_info.special_info`; seen 1 time."""

    recommend_group_name: int | None


class Statistics(Record):
    """`data.business_data[].data.aweme_info.statistics`; seen 1 time."""

    aweme_id: str | None
    collect_count: int | None
    comment_count: int | None
    digest: str | None
    digg_count: int | None
    download_count: int | None
    exposure_count: int | None
    forward_count: int | None
    live_watch_count: int | None
    lose_comment_count: int | None
    lose_count: int | None
    play_count: int | None
    share_count: int | None
    whatsapp_share_count: int | None


class Status(Record):
    """`data.business_data[].data.aweme_info.status`; seen 1 time."""

    allow_comment: bool | None
    allow_share: bool | None
    aweme_edit_info: AwemeEditInfo
    aweme_id: str | None
    dont_share_status: int | None
    download_status: int | None
    in_reviewing: bool | None
    is_delete: bool | None
    is_private: bool | None
    is_prohibited: bool | None
    listen_video_status: int | None
    part_see: int | None
    private_status: int | None
    review_result: ReviewResult
    reviewed: int | None
    self_see: bool | None
    video_hide_search: int | None
    with_fusion_goods: bool | None
    with_goods: bool | None


class Struct(Record):
    """`data.struct`; seen 1 time."""

    children: list[Children]
    fp: str | None
    id: str | None
    layout_type: int | None


class TextExtra(Record):
    """`data.business_data[].data.aweme_info.text_extra[]`; seen 1 time."""

    caption_end: int | None
    caption_start: int | None
    end: int | None
    hashtag_id: str | None
    hashtag_name: str | None
    is_commerce: bool | None
    start: int | None
    type: int | None


class TimeCost(Record):
    """`data.time_cost`; seen 1 time."""

    stream_inner: int | None


class TimerInfo(Record):
    """`data.business_data[].data.aweme_info.video_control.timer_info`; seen 1 time."""

    timer_status: int | None


class Top1(Record):
    """`data.business_data[].data.aweme_info.video.fuse_video_labels_v2.Top1[]`; seen 1 time."""

    Level1: _Level1
    Level2: _Level1
    Level3: _Level1


class UiInfo(Record):
    """`data.render_info[].ui_info`; seen 1 time."""

    card_exposure_ratio: list[float]


class Video(Record):
    """`data.business_data[].data.aweme_info.video`; seen 1 time."""

    CoverTsp: int | None
    animated_cover: AnimatedCover
    audio: Audio
    big_thumbs: list[BigThumb]
    bit_rate: list[BitRate]
    bit_rate_audio: Any
    cdn_url_expired: int | None
    """Epoch seconds."""
    cover: AvatarThumb
    download_addr: DownloadAddr
    duration: int | None
    dynamic_cover: AvatarThumb
    format: str | None
    fuse_video_labels_v2: FuseVideoLabelsV2
    has_watermark: bool | None
    height: int | None
    is_bytevc1: int | None
    is_callback: bool | None
    is_h265: int | None
    is_long_video: int | None
    is_source_HDR: int | None
    meta: str | None
    need_set_token: bool | None
    origin_cover: AvatarThumb
    play_addr: PlayAddr
    play_addr_265: PlayAddr
    play_addr_h264: PlayAddr
    ratio: str | None
    tags: list[Any]
    use_static_cover: bool | None
    video_model: str | None
    width: int | None


class VideoControl(Record):
    """`data.business_data[].data.aweme_info.video_control`; seen 1 time."""

    allow_douplus: bool | None
    allow_download: bool | None
    allow_duet: bool | None
    allow_dynamic_wallpaper: bool | None
    allow_music: bool | None
    allow_react: bool | None
    allow_record: bool | None
    allow_share: bool | None
    allow_stitch: bool | None
    disable_record_reason: str | None
    download_ignore_visibility: bool | None
    download_info: DownloadInfo
    draft_progress_bar: int | None
    duet_ignore_visibility: bool | None
    duet_info: DuetInfo
    prevent_download_type: int | None
    share_grayed: bool | None
    share_ignore_visibility: bool | None
    share_type: int | None
    show_progress_bar: int | None
    timer_info: TimerInfo
    timer_status: int | None


class VideoTag(Record):
    """`data.business_data[].data.aweme_info.video_tag[]`; seen 1 time."""

    level: int | None
    tag_id: int | None
    tag_name: str | None


class VisualSearchInfo(Record):
    """`data.business_data[].data.aweme_info.visual_search_info`; seen 1 time."""

    extra: str | None
    is_ecom_img: bool | None
    is_high_accuracy_ecom: bool | None
    is_high_recall_ecom: bool | None
    is_show_entrance: bool | None
    panel_entrance_intent: str | None
    panel_entrance_text: str | None
    tag_space: str | None
    visual_search_longpress: int | None


class VtagSearch(Record):
    """`data.business_data[].data.aweme_info.vtag_search`; seen 1 time."""

    default_vtag_data: str | None
    default_vtag_enable: bool | None
    inspiration_vtag_enable: bool | None
    vtag_delay_ts: int | None
    vtag_enable: bool | None


class XiguaBaseInfo(Record):
    """`data.business_data[].data.aweme_info.xigua_base_info`; seen 1 time."""

    star_altar_order_id: int | None
    star_altar_type: int | None
    status: int | None


class XiguaTask(Record):
    """`data.business_data[].data.aweme_info.xigua_task`; seen 1 time."""

    is_xigua_task: bool | None


_Level1 = Level1
_Top1 = Top1
