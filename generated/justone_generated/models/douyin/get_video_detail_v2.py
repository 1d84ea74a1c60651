# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douyin/get-video-detail/v2.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = [
    "GetVideoDetailV2",
    "Activity",
    "Addr",
    "AdmireAuth",
    "AnimatedCover",
    "Author",
    "AwemeControl",
    "AwemeDetail",
    "AwemeEditInfo",
    "AwemeListenStruct",
    "BigThumb",
    "BitRate",
    "Cha",
    "CommentPermissionInfo",
    "CommerceInfo",
    "ComponentControl",
    "CoverUrl",
    "DanmakuControl",
    "DislikeDimensionListV2",
    "DistributeCircle",
    "DuetInfo",
    "EntLogExtra",
    "EntertainmentProductInfo",
    "EntertainmentVideoPaidWay",
    "Entity",
    "Extra",
    "ExtraAttr",
    "FailInfo",
    "FallCardStruct",
    "FeedCommentConfig",
    "FollowShootClipInfo",
    "FriendRecommendInfo",
    "GameTagInfo",
    "ImageAlbumMusicInfo",
    "ImageChallenge",
    "ImageComment",
    "ImpressionData",
    "ItemWarnNotification",
    "LimitFree",
    "LogPb",
    "MarketInfo",
    "MixInfo",
    "MixInfoStatus",
    "Music",
    "PhotoSearchEntrance",
    "PlayAddr",
    "PlayUrl",
    "PoiPatchInfo",
    "ProductGenreInfo",
    "PublishPlusAlienation",
    "ReviewResult",
    "RiskInfos",
    "SearchImpr",
    "SeriesPaidInfo",
    "ShareInfo",
    "SpecialInfo",
    "Statis",
    "Statistics",
    "Status",
    "SuggestWord",
    "SuggestWords",
    "TextExtra",
    "Video",
    "VideoControl",
    "VideoTag",
    "VisualSearchInfo",
    "VtagSearch",
    "Word",
    "XiguaBaseInfo",
    "XiguaTask",
]


class GetVideoDetailV2(Record):
    """`data`; seen 1 time."""

    aweme_detail: AwemeDetail
    extra: Extra
    log_pb: LogPb
    status_code: int | None


class Activity(Record):
    """`data.aweme_detail.danmaku_control.activities[]`; seen 1 time."""

    id: int | None
    type: int | None


class Addr(Record):
    """`data.aweme_detail.video.download_addr`, `data.aweme_detail.video.download_suffix_logo_addr`; seen 2 times."""

    data_size: int | None
    file_cs: str | None
    height: int | None
    uri: str | None
    url_list: list[str]
    width: int | None


class AdmireAuth(Record):
    """`data.aweme_detail.admire_auth`; seen 1 time."""

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
    """`data.aweme_detail.video.animated_cover`; seen 1 time."""

    uri: str | None
    url_list: list[str]


class Author(Record):
    """`data.aweme_detail.author`, `data.aweme_detail.cha_list[].author`; seen 2 times."""

    accept_private_policy: bool | None
    account_cert_info: str | None
    """JSON in text."""
    account_region: str | None
    ad_cover_url: Any
    apple_account: int | None
    authority_status: int | None
    avatar_168x168: CoverUrl
    avatar_300x300: CoverUrl
    avatar_larger: CoverUrl
    avatar_medium: CoverUrl
    avatar_thumb: CoverUrl
    avatar_uri: str | None
    aweme_control: AwemeControl
    aweme_count: int | None
    awemehts_greet_info: str | None
    ban_user_functions: list[Any]
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
    cover_url: list[CoverUrl]
    create_time: int | None
    custom_verify: str | None
    cv_level: str | None
    data_label_list: Any
    display_info: Any
    download_prompt_ts: int | None
    download_setting: int | None
    duet_setting: int | None
    enable_nearby_visible: bool | None
    endorsement_info_list: Any
    enterprise_verify_reason: str | None
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
    im_role_ids: Any
    ins_id: str | None
    interest_tags: Any
    is_ad_fake: bool | None
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
    max_follower_count: int | None
    need_points: Any
    need_recommend: int | None
    neiguang_shield: int | None
    new_story_cover: Any
    nickname: str | None
    offline_info_list: Any
    personal_tag_list: Any
    platform_sync_info: Any
    prevent_download: bool | None
    react_setting: int | None
    reflow_page_gid: int | None
    reflow_page_uid: int | None
    region: str | None
    relative_users: Any
    risk_notice_text: str | None
    room_id: int | None
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
    text_extra: Any
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
    verification_type: int | None
    verify_info: str | None
    video_icon: CoverUrl
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


class AwemeControl(Record):
    """`data.aweme_detail.aweme_control`, `data.aweme_detail.author.aweme_control`; seen 2 times."""

    can_comment: bool | None
    can_forward: bool | None
    can_share: bool | None
    can_show_comment: bool | None


class AwemeDetail(Record):
    """`data.aweme_detail`; seen 1 time."""

    activity_video_type: int | None
    admire_auth: AdmireAuth
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
    boost_status: int | None
    can_cache_to_local: bool | None
    caption: str | None
    cf_assets_type: int | None
    cf_recheck_ts: int | None
    cha_list: list[Cha]
    challenge_position: Any
    chapter_list: Any
    city: str | None
    cmt_swt: bool | None
    collect_stat: int | None
    collection_corner_mark: int | None
    comment_gid: int | None
    comment_list: Any
    comment_permission_info: CommentPermissionInfo
    comment_words_recommend: dict[str, Any]
    commerce_config_data: Any
    commerce_info: CommerceInfo
    common_bar_info: str | None
    component_control: ComponentControl
    component_info_v2: str | None
    """JSON in text."""
    cover_labels: Any
    create_time: int | None
    """Epoch seconds."""
    danmaku_control: DanmakuControl
    desc: str | None
    desc_language: str | None
    disable_relation_bar: int | None
    dislike_dimension_list: Any
    dislike_dimension_list_v2: list[DislikeDimensionListV2]
    distance: str | None
    distribute_circle: DistributeCircle
    distribute_type: int | None
    douplus_user_type: int | None
    douyin_pc_video_extra_seo: str | None
    duet_aggregate_in_music_tab: bool | None
    duration: int | None
    ecom_comment_atmosphere_type: int | None
    enable_comment_sticker_rec: bool | None
    enable_decorated_emoji: bool | None
    ent_log_extra: EntLogExtra
    entertainment_product_info: EntertainmentProductInfo
    entertainment_recommend_info: str | None
    entertainment_video_paid_way: EntertainmentVideoPaidWay
    entertainment_video_type: int | None
    fall_card_struct: FallCardStruct
    feed_comment_config: FeedCommentConfig
    flash_mob_trends: int | None
    follow_shoot_clip_info: FollowShootClipInfo
    friend_recommend_info: FriendRecommendInfo
    game_tag_info: GameTagInfo
    geofencing: list[Any]
    geofencing_regions: Any
    group_id: str | None
    guide_btn_type: int | None
    guide_scene_info: dict[str, Any]
    has_vs_entry: bool | None
    have_dashboard: bool | None
    horizontal_type: int | None
    hybrid_label: Any
    image_album_music_info: ImageAlbumMusicInfo
    image_comment: ImageComment
    image_crop_ctrl: int | None
    image_infos: Any
    image_list: Any
    images: Any
    img_bitrate: Any
    impression_data: ImpressionData
    incentive_item_type: int | None
    interaction_stickers: Any
    is_24_story: int | None
    is_25_story: int | None
    is_ads: bool | None
    is_collects_selected: int | None
    is_duet_sing: bool | None
    is_fantasy: bool | None
    is_first_video: bool | None
    is_from_ad_auth: bool | None
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
    label_top_text: Any
    libfinsert_task_id: str | None
    long_video: Any
    main_arch_common: str | None
    """JSON in text."""
    mark_largely_following: bool | None
    media_type: int | None
    misc_info: str | None
    """JSON in text."""
    mix_info: MixInfo
    music: Music
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
    press_panel_info: str | None
    prevent_download: bool | None
    preview_title: str | None
    preview_video_status: int | None
    product_genre_info: ProductGenreInfo
    promotions: list[Any]
    publish_plus_alienation: PublishPlusAlienation
    rate: int | None
    region: str | None
    relation_labels: Any
    report_action: bool | None
    risk_infos: RiskInfos
    sec_item_id: str | None
    series_basic_info: dict[str, Any]
    series_paid_info: SeriesPaidInfo
    share_info: ShareInfo
    share_rec_extra: str | None
    share_url: str | None
    shoot_way: str | None
    should_open_ad_report: bool | None
    show_follow_button: dict[str, Any]
    social_tag_list: Any
    sort_label: str | None
    statistics: Statistics
    status: Status
    story_ttl: int | None
    suggest_words: SuggestWords
    text_extra: list[TextExtra]
    trends_event_track: str | None
    """JSON in text."""
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
    vr_type: int | None
    vtag_search: VtagSearch
    with_promotional_music: bool | None
    without_watermark: bool | None
    xigua_base_info: XiguaBaseInfo
    xigua_task: XiguaTask


class AwemeEditInfo(Record):
    """`data.aweme_detail.status.aweme_edit_info`; seen 1 time."""

    button_status: int | None
    button_toast: str | None
    edit_status: int | None
    has_modified_all: bool | None


class AwemeListenStruct(Record):
    """`data.aweme_detail.aweme_listen_struct`; seen 1 time."""

    trace_info: str | None


class BigThumb(Record):
    """`data.aweme_detail.video.big_thumbs[]`; seen 1 time."""

    duration: int | None
    fext: str | None
    img_num: int | None
    img_url: str | None
    img_urls: list[Any]
    img_x_len: int | None
    img_x_size: int | None
    img_y_len: int | None
    img_y_size: int | None
    interval: float | None
    uri: str | None
    uris: list[Any]


class BitRate(Record):
    """`data.aweme_detail.video.bit_rate[]`; seen 1 time."""

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


class Cha(Record):
    """`data.aweme_detail.cha_list[]`; seen 1 time."""

    author: Author
    banner_list: Any
    cha_attrs: Any
    cha_name: str | None
    cid: str | None
    collect_stat: int | None
    connect_music: list[Any]
    desc: str | None
    extra_attr: ExtraAttr
    hashtag_profile: str | None
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


class CommentPermissionInfo(Record):
    """`data.aweme_detail.comment_permission_info`; seen 1 time."""

    can_comment: bool | None
    comment_permission_status: int | None
    item_detail_entry: bool | None
    press_entry: bool | None
    toast_guide: bool | None


class CommerceInfo(Record):
    """`data.aweme_detail.commerce_info`; seen 1 time."""

    ad_type: int | None
    is_ad: bool | None


class ComponentControl(Record):
    """`data.aweme_detail.component_control`; seen 1 time."""

    data_source_url: str | None


class CoverUrl(Record):
    """`data.aweme_detail.author.avatar_168x168`, `data.aweme_detail.author.avatar_300x300`, `data.aweme_detail.author.avatar_larger` and 17 more places; seen 26 times."""

    height: int | None
    uri: str | None
    url_list: list[str]
    width: int | None


class DanmakuControl(Record):
    """`data.aweme_detail.danmaku_control`; seen 1 time."""

    activities: list[Activity]
    danmaku_cnt: int | None
    enable_danmaku: bool | None
    first_danmaku_offset: int | None
    is_post_denied: bool | None
    last_danmaku_offset: int | None
    pass_through_params: str | None
    """JSON in text."""
    post_denied_reason: str | None
    post_privilege_level: int | None
    skip_danmaku: bool | None
    smart_mode_decision: int | None


class DislikeDimensionListV2(Record):
    """`data.aweme_detail.dislike_dimension_list_v2[]`; seen 1 time."""

    entitys: list[Entity]
    icon: str | None
    text: str | None


class DistributeCircle(Record):
    """`data.aweme_detail.distribute_circle`; seen 1 time."""

    campus_block_interaction: bool | None
    distribute_type: int | None
    is_campus: bool | None


class DuetInfo(Record):
    """`data.aweme_detail.video_control.download_info`, `data.aweme_detail.video_control.duet_info`; seen 2 times."""

    fail_info: FailInfo
    level: int | None


class EntLogExtra(Record):
    """`data.aweme_detail.ent_log_extra`; seen 1 time."""

    log_extra: str | None


class EntertainmentProductInfo(Record):
    """`data.aweme_detail.entertainment_product_info`; seen 1 time."""

    market_info: MarketInfo


class EntertainmentVideoPaidWay(Record):
    """`data.aweme_detail.entertainment_video_paid_way`; seen 1 time."""

    enable_use_new_ent_data: bool | None
    paid_type: int | None
    paid_ways: list[Any]


class Entity(Record):
    """`data.aweme_detail.dislike_dimension_list_v2[].entitys[]`; seen 1 time."""

    dimension_id: int | None
    en_name: str | None
    pre_text: str | None
    server_extra: str | None
    """JSON in text."""
    sub_text: str | None


class Extra(Record):
    """`data.extra`; seen 1 time."""

    fatal_item_ids: list[Any]
    logid: str | None
    now: int | None
    """Epoch milliseconds."""


class ExtraAttr(Record):
    """`data.aweme_detail.cha_list[].extra_attr`; seen 1 time."""

    is_live: bool | None


class FailInfo(Record):
    """`data.aweme_detail.video_control.download_info.fail_info`; seen 2 times."""

    code: int | None
    msg: str | None
    reason: str | None


class FallCardStruct(Record):
    """`data.aweme_detail.fall_card_struct`; seen 1 time."""

    recommend_reason_v2: str | None
    """JSON in text."""


class FeedCommentConfig(Record):
    """`data.aweme_detail.feed_comment_config`; seen 1 time."""

    audio_comment_permission: int | None
    author_audit_status: int | None
    common_flags: str | None
    double_publish: int | None
    image_challenge: ImageChallenge
    input_config_text: str | None


class FollowShootClipInfo(Record):
    """`data.aweme_detail.follow_shoot_clip_info`; seen 1 time."""

    clip_from_user: int | None
    clip_video_all: int | None


class FriendRecommendInfo(Record):
    """`data.aweme_detail.friend_recommend_info`; seen 1 time."""

    disable_friend_recommend_guide_label: bool | None
    friend_recommend_source: int | None


class GameTagInfo(Record):
    """`data.aweme_detail.game_tag_info`; seen 1 time."""

    is_game: bool | None


class ImageAlbumMusicInfo(Record):
    """`data.aweme_detail.image_album_music_info`; seen 1 time."""

    begin_time: int | None
    end_time: int | None
    volume: int | None


class ImageChallenge(Record):
    """`data.aweme_detail.feed_comment_config.image_challenge`; seen 1 time."""

    inner_publish_text: str | None


class ImageComment(Record):
    """`data.aweme_detail.image_comment`; seen 1 time."""

    comment_highlight_text: str | None


class ImpressionData(Record):
    """`data.aweme_detail.impression_data`; seen 1 time."""

    group_id_list_a: list[Any]
    group_id_list_b: list[Any]
    group_id_list_c: list[Any]
    group_id_list_d: list[Any]
    similar_id_list_a: Any
    similar_id_list_b: Any


class ItemWarnNotification(Record):
    """`data.aweme_detail.item_warn_notification`; seen 1 time."""

    content: str | None
    show: bool | None
    type: int | None


class LimitFree(Record):
    """`data.aweme_detail.entertainment_product_info.market_info.limit_free`; seen 1 time."""

    in_free: bool | None


class LogPb(Record):
    """`data.log_pb`; seen 1 time."""

    impr_id: str | None


class MarketInfo(Record):
    """`data.aweme_detail.entertainment_product_info.market_info`; seen 1 time."""

    limit_free: LimitFree


class MixInfo(Record):
    """`data.aweme_detail.mix_info`; seen 1 time."""

    cover_url: CoverUrl
    create_time: int | None
    """Epoch seconds."""
    desc: str | None
    enable_ad: int | None
    extra: str | None
    ids: Any
    is_iaa: int | None
    is_serial_mix: int | None
    mix_id: str | None
    mix_name: str | None
    mix_pic_type: int | None
    mix_type: int | None
    share_info: ShareInfo
    statis: Statis
    status: MixInfoStatus
    update_time: int | None
    """Epoch seconds."""
    watched_item: str | None


class MixInfoStatus(Record):
    """`data.aweme_detail.mix_info.status`; seen 1 time."""

    is_collected: int | None
    status: int | None


class Music(Record):
    """`data.aweme_detail.music`; seen 1 time."""

    album: str | None
    artist_user_infos: Any
    artists: list[Any]
    audition_duration: int | None
    author: str | None
    author_deleted: bool | None
    author_position: Any
    author_status: int | None
    avatar_large: CoverUrl
    avatar_medium: CoverUrl
    avatar_thumb: CoverUrl
    binded_challenge_id: int | None
    can_background_play: bool | None
    collect_stat: int | None
    cover_hd: CoverUrl
    cover_large: CoverUrl
    cover_medium: CoverUrl
    cover_thumb: CoverUrl
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
    title: str | None
    unshelve_countries: Any
    user_count: int | None
    video_duration: int | None


class PhotoSearchEntrance(Record):
    """`data.aweme_detail.photo_search_entrance`; seen 1 time."""

    ecom_type: int | None


class PlayAddr(Record):
    """`data.aweme_detail.video.play_addr`, `data.aweme_detail.video.play_addr_265`, `data.aweme_detail.video.play_addr_h264` and 2 more places; seen 5 times."""

    data_size: int | None
    file_cs: str | None
    file_hash: str | None
    height: int | None
    uri: str | None
    url_key: str | None
    url_list: list[str]
    width: int | None


class PlayUrl(Record):
    """`data.aweme_detail.music.play_url`; seen 1 time."""

    height: int | None
    uri: str | None
    url_key: str | None
    url_list: list[str]
    width: int | None


class PoiPatchInfo(Record):
    """`data.aweme_detail.poi_patch_info`; seen 1 time."""

    extra: str | None
    item_patch_poi_prompt_mark: int | None


class ProductGenreInfo(Record):
    """`data.aweme_detail.product_genre_info`; seen 1 time."""

    material_genre_sub_type_set: list[int]
    product_genre_type: int | None
    special_info: SpecialInfo


class PublishPlusAlienation(Record):
    """`data.aweme_detail.publish_plus_alienation`; seen 1 time."""

    alienation_type: int | None


class ReviewResult(Record):
    """`data.aweme_detail.status.review_result`; seen 1 time."""

    review_status: int | None


class RiskInfos(Record):
    """`data.aweme_detail.risk_infos`; seen 1 time."""

    content: str | None
    risk_sink: bool | None
    type: int | None
    vote: bool | None
    warn: bool | None


class SearchImpr(Record):
    """`data.aweme_detail.author.search_impr`, `data.aweme_detail.music.search_impr`, `data.aweme_detail.cha_list[].search_impr`; seen 4 times."""

    entity_id: str | None


class SeriesPaidInfo(Record):
    """`data.aweme_detail.series_paid_info`; seen 1 time."""

    item_price: int | None
    series_paid_status: int | None


class ShareInfo(Record):
    """`data.aweme_detail.share_info`, `data.aweme_detail.author.share_info`, `data.aweme_detail.mix_info.share_info` and 1 more places; seen 4 times."""

    bool_persist: int | None
    share_desc: str | None
    share_desc_info: str | None
    share_link_desc: str | None
    share_qrcode_url: CoverUrl
    share_quote: str | None
    share_signature_desc: str | None
    share_signature_url: str | None
    share_title: str | None
    share_title_myself: str | None
    share_title_other: str | None
    share_url: str | None
    share_weibo_desc: str | None


class SpecialInfo(Record):
    """`data.aweme_detail.product_genre_info.special_info`; seen 1 time."""

    recommend_group_name: int | None


class Statis(Record):
    """`data.aweme_detail.mix_info.statis`; seen 1 time."""

    collect_vv: int | None
    current_episode: int | None
    play_vv: int | None
    updated_to_episode: int | None


class Statistics(Record):
    """`data.aweme_detail.statistics`; seen 1 time."""

    admire_count: int | None
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
    """`data.aweme_detail.status`; seen 1 time."""

    allow_comment: bool | None
    allow_friend_recommend: bool | None
    allow_friend_recommend_guide: bool | None
    allow_self_recommend_to_friend: bool | None
    allow_share: bool | None
    aweme_edit_info: AwemeEditInfo
    aweme_id: str | None
    dont_share_status: int | None
    download_status: int | None
    enable_soft_delete: int | None
    in_reviewing: bool | None
    is_delete: bool | None
    is_private: bool | None
    is_prohibited: bool | None
    listen_video_status: int | None
    not_allow_soft_del_reason: str | None
    part_see: int | None
    private_status: int | None
    review_result: ReviewResult
    reviewed: int | None
    self_see: bool | None
    video_hide_search: int | None
    with_fusion_goods: bool | None
    with_goods: bool | None


class SuggestWord(Record):
    """`data.aweme_detail.suggest_words.suggest_words[]`; seen 1 time."""

    extra_info: str | None
    """JSON in text."""
    hint_text: str | None
    icon_url: str | None
    scene: str | None
    words: list[Word]


class SuggestWords(Record):
    """`data.aweme_detail.suggest_words`; seen 1 time."""

    suggest_words: list[SuggestWord]


class TextExtra(Record):
    """`data.aweme_detail.text_extra[]`; seen 1 time."""

    caption_end: int | None
    caption_start: int | None
    end: int | None
    hashtag_id: str | None
    hashtag_name: str | None
    is_commerce: bool | None
    start: int | None
    type: int | None


class Video(Record):
    """`data.aweme_detail.video`; seen 1 time."""

    animated_cover: AnimatedCover
    audio: dict[str, Any]
    big_thumbs: list[BigThumb]
    bit_rate: list[BitRate]
    bit_rate_audio: Any
    cdn_url_expired: int | None
    """Epoch seconds."""
    cover: CoverUrl
    cover_original_scale: CoverUrl
    download_addr: Addr
    download_suffix_logo_addr: Addr
    duration: int | None
    dynamic_cover: CoverUrl
    format: str | None
    has_download_suffix_logo_addr: bool | None
    has_watermark: bool | None
    height: int | None
    horizontal_type: int | None
    is_bytevc1: int | None
    is_callback: bool | None
    is_h265: int | None
    is_long_video: int | None
    is_source_HDR: int | None
    meta: str | None
    misc_download_addrs: str | None
    need_set_token: bool | None
    origin_cover: CoverUrl
    play_addr: PlayAddr
    play_addr_265: PlayAddr
    play_addr_h264: PlayAddr
    play_addr_lowbr: PlayAddr
    ratio: str | None
    tags: Any
    use_static_cover: bool | None
    video_model: str | None
    width: int | None


class VideoControl(Record):
    """`data.aweme_detail.video_control`; seen 1 time."""

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
    download_info: DuetInfo
    draft_progress_bar: int | None
    duet_ignore_visibility: bool | None
    duet_info: DuetInfo
    prevent_download_type: int | None
    share_grayed: bool | None
    share_ignore_visibility: bool | None
    share_type: int | None
    show_progress_bar: int | None
    timer_info: dict[str, Any]
    timer_status: int | None


class VideoTag(Record):
    """`data.aweme_detail.video_tag[]`; seen 1 time."""

    level: int | None
    tag_id: int | None
    tag_name: str | None


class VisualSearchInfo(Record):
    """`data.aweme_detail.visual_search_info`; seen 1 time."""

    is_ecom_img: bool | None
    is_high_accuracy_ecom: bool | None
    is_high_recall_ecom: bool | None
    is_show_img_entrance: bool | None
    visual_search_longpress: int | None


class VtagSearch(Record):
    """`data.aweme_detail.vtag_search`; seen 1 time."""

    vtag_delay_ts: int | None
    vtag_enable: bool | None


class Word(Record):
    """`data.aweme_detail.suggest_words.suggest_words[].words[]`; seen 1 time."""

    info: str | None
    """JSON in text."""
    word: str | None
    word_id: str | None


class XiguaBaseInfo(Record):
    """`data.aweme_detail.xigua_base_info`; seen 1 time."""

    item_id: int | None
    star_altar_order_id: int | None
    star_altar_type: int | None
    status: int | None


class XiguaTask(Record):
    """`data.aweme_detail.xigua_task`; seen 1 time."""

    is_xigua_task: bool | None
