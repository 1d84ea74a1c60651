# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douyin/get-user-video-list/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import PageOf, Record

__all__ = [
    "GetUserVideoListV1",
    "Activity",
    "AnimatedCover",
    "Audio",
    "AudioMeta",
    "Author",
    "Aweme",
    "AwemeControl",
    "AwemeListenStruct",
    "AwemeShareInfo",
    "BigThumb",
    "BitRate",
    "BitRateAudio",
    "CommentPermissionInfo",
    "ComponentControl",
    "CoverUrl",
    "DanmakuControl",
    "DistributeCircle",
    "DuetInfo",
    "EntLogExtra",
    "EnterpriseInfo",
    "EntertainmentProductInfo",
    "EntertainmentVideoPaidWay",
    "FailInfo",
    "FeedCommentConfig",
    "FriendRecommendInfo",
    "GameTagInfo",
    "ImageAlbumMusicInfo",
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
    "PlayProgress",
    "PlayUrl",
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
    "UrlList",
    "Video",
    "VideoControl",
    "VideoTag",
    "VisualSearchInfo",
    "XiguaBaseInfo",
]


class GetUserVideoListV1(PageOf["Aweme"]):
    """`data`; seen 1 time."""

    aweme_list: list[Aweme]
    has_more: int | None
    log_pb: LogPb
    max_cursor: int | None
    min_cursor: int | None
    post_serial: int | None
    replace_series_cover: int | None
    request_item_cursor: int | None
    status_code: int | None
    time_list: Any


class Activity(Record):
    """`data.aweme_list[].danmaku_control.activities[]`; seen 1 time."""

    id: int | None
    type: int | None


class AnimatedCover(Record):
    """`data.aweme_list[].video.animated_cover`; seen 1 time."""

    uri: str | None
    url_list: list[str]


class Audio(Record):
    """`data.aweme_list[].video.audio`; seen 1 time."""

    original_sound_infos: Any


class AudioMeta(Record):
    """`data.aweme_list[].video.bit_rate_audio[].audio_meta`; seen 1 time."""

    bitrate: int | None
    codec_type: str | None
    encoded_type: str | None
    file_hash: str | None
    file_id: str | None
    format: str | None
    fps: int | None
    logo_type: str | None
    media_type: str | None
    quality: str | None
    quality_desc: str | None
    size: int | None
    sub_info: str | None
    url_list: UrlList


class Author(Record):
    """`data.aweme_list[].author`; seen 1 time."""

    account_cert_info: str | None
    """JSON in text."""
    avatar_schema_list: Any
    avatar_thumb: CoverUrl
    ban_user_functions: Any
    batch_unfollow_contain_tabs: Any
    batch_unfollow_relation_desc: Any
    can_set_geofencing: Any
    card_entries: Any
    card_entries_not_display: Any
    card_sort_priority: Any
    cf_list: Any
    contrail_list: Any
    cover_url: list[CoverUrl]
    creator_tag_list: Any
    custom_verify: str | None
    data_label_list: Any
    display_info: Any
    endorsement_info_list: Any
    enterprise_verify_reason: str | None
    familiar_visitor_user: Any
    follow_status: int | None
    follower_list_secondary_information_struct: Any
    follower_status: int | None
    homepage_bottom_toast: Any
    identity_labels: Any
    im_role_ids: Any
    interest_tags: Any
    is_ad_fake: bool | None
    link_item_list: Any
    need_points: Any
    nickname: str | None
    not_seen_item_id_list: Any
    not_seen_item_id_list_v2: Any
    offline_info_list: Any
    personal_tag_list: Any
    prevent_download: bool | None
    private_relation_list: Any
    profile_component_disabled: Any
    profile_mob_params: Any
    risk_notice_text: str | None
    sec_uid: str | None
    share_info: ShareInfo
    signature_extra: Any
    special_people_labels: Any
    story25_comment: int | None
    story_interactive: int | None
    story_ttl: int | None
    text_extra: Any
    uid: str | None
    user_permissions: Any
    user_tags: Any
    verification_permission_ids: Any
    white_cover_url: Any


class Aweme(Record):
    """`data.aweme_list[]`; seen 1 time."""

    activity_video_type: int | None
    ad_aweme_source: int | None
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
    boost_status: int | None
    can_cache_to_local: bool | None
    caption: str | None
    cf_assets_type: int | None
    challenge_position: Any
    chapter_bar_color: Any
    chapter_list: Any
    collect_stat: int | None
    collection_corner_mark: int | None
    comment_gid: int | None
    comment_list: Any
    comment_permission_info: CommentPermissionInfo
    commerce_config_data: Any
    component_control: ComponentControl
    component_info_v2: str | None
    """JSON in text."""
    cover_labels: Any
    create_scale_type: Any
    create_time: int | None
    """Epoch seconds."""
    danmaku_control: DanmakuControl
    desc: str | None
    disable_relation_bar: int | None
    dislike_dimension_list: Any
    dislike_dimension_list_v2: Any
    distribute_circle: DistributeCircle
    douplus_user_type: int | None
    douyin_p_c_video_extra: str | None
    """JSON in text."""
    duet_aggregate_in_music_tab: bool | None
    duration: int | None
    effect_inflow_effects: Any
    enable_comment_sticker_rec: bool | None
    enable_decorated_emoji: bool | None
    ent_log_extra: EntLogExtra
    enterprise_info: EnterpriseInfo
    entertainment_product_info: EntertainmentProductInfo
    entertainment_recommend_info: str | None
    entertainment_video_paid_way: EntertainmentVideoPaidWay
    entertainment_video_type: int | None
    feed_comment_config: FeedCommentConfig
    flash_mob_trends: int | None
    follow_shot_assets: Any
    friend_recommend_info: FriendRecommendInfo
    game_tag_info: GameTagInfo
    geofencing: list[Any]
    geofencing_regions: Any
    group_id: str | None
    guide_btn_type: int | None
    hybrid_label: Any
    image_album_music_info: ImageAlbumMusicInfo
    image_comment: ImageComment
    image_crop_ctrl: int | None
    image_infos: Any
    image_list: Any
    images: Any
    img_bitrate: Any
    impression_data: ImpressionData
    interaction_stickers: Any
    interest_points: Any
    is_24_story: int | None
    is_25_story: int | None
    is_ads: bool | None
    is_collects_selected: int | None
    is_duet_sing: bool | None
    is_from_ad_auth: bool | None
    is_image_beat: bool | None
    is_life_item: bool | None
    is_moment_history: int | None
    is_moment_story: int | None
    is_new_text_mode: int | None
    is_share_post: bool | None
    is_story: int | None
    is_top: int | None
    is_use_music: bool | None
    item_aigc_follow_shot: int | None
    item_title: str | None
    item_warn_notification: ItemWarnNotification
    jump_tab_info_list: Any
    label_top_text: Any
    libfinsert_task_id: str | None
    long_video: Any
    mark_largely_following: bool | None
    media_type: int | None
    mix_info: MixInfo
    music: Music
    mv_info: Any
    nearby_hot_comment: Any
    nickname_position: Any
    origin_comment_ids: Any
    origin_duet_resource_uri: str | None
    origin_text_extra: Any
    original: int | None
    original_images: Any
    packed_clips: Any
    personal_page_botton_diagnose_style: int | None
    photo_search_entrance: PhotoSearchEntrance
    play_progress: PlayProgress
    position: Any
    prevent_download: bool | None
    product_genre_info: ProductGenreInfo
    promotions: list[Any]
    publish_plus_alienation: PublishPlusAlienation
    ref_tts_id_list: Any
    ref_voice_modify_id_list: Any
    region: str | None
    relation_labels: Any
    reply_smart_emojis: Any
    risk_infos: RiskInfos
    sec_item_id: str | None
    select_anchor_expanded_content: int | None
    series_basic_info: dict[str, Any]
    series_paid_info: SeriesPaidInfo
    share_info: AwemeShareInfo
    share_url: str | None
    shoot_way: str | None
    show_follow_button: dict[str, Any]
    slides_music_beats: Any
    social_tag_list: Any
    standard_bar_info_list: Any
    statistics: Statistics
    status: Status
    suggest_words: SuggestWords
    text_extra: list[TextExtra]
    trends_event_track: str | None
    """JSON in text."""
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
    video_text: Any
    visual_search_info: VisualSearchInfo
    voice_modify_id_list: Any
    xigua_base_info: XiguaBaseInfo
    yumme_recreason: Any


class AwemeControl(Record):
    """`data.aweme_list[].aweme_control`; seen 1 time."""

    can_comment: bool | None
    can_forward: bool | None
    can_share: bool | None
    can_show_comment: bool | None


class AwemeListenStruct(Record):
    """`data.aweme_list[].aweme_listen_struct`; seen 1 time."""

    trace_info: str | None


class AwemeShareInfo(Record):
    """`data.aweme_list[].share_info`; seen 1 time."""

    share_link_desc: str | None
    share_url: str | None


class BigThumb(Record):
    """`data.aweme_list[].video.big_thumbs[]`; seen 1 time."""

    duration: float | None
    fext: str | None
    img_num: int | None
    img_url: str | None
    img_urls: list[str]
    img_x_len: int | None
    img_x_size: int | None
    img_y_len: int | None
    img_y_size: int | None
    interval: float | None
    uri: str | None
    uris: list[str]


class BitRate(Record):
    """`data.aweme_list[].video.bit_rate[]`; seen 1 time."""

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


class BitRateAudio(Record):
    """`data.aweme_list[].video.bit_rate_audio[]`; seen 1 time."""

    audio_extra: str | None
    """JSON in text."""
    audio_meta: AudioMeta
    audio_quality: int | None


class CommentPermissionInfo(Record):
    """`data.aweme_list[].comment_permission_info`; seen 1 time."""

    can_comment: bool | None
    comment_permission_status: int | None
    item_detail_entry: bool | None
    press_entry: bool | None
    toast_guide: bool | None


class ComponentControl(Record):
    """`data.aweme_list[].component_control`; seen 1 time."""

    data_source_url: str | None


class CoverUrl(Record):
    """`data.aweme_list[].author.avatar_thumb`, `data.aweme_list[].mix_info.cover_url`, `data.aweme_list[].music.avatar_large` and 13 more places; seen 16 times."""

    height: int | None
    uri: str | None
    url_list: list[str]
    width: int | None


class DanmakuControl(Record):
    """`data.aweme_list[].danmaku_control`; seen 1 time."""

    activities: list[Activity]
    danmaku_cnt: int | None
    enable_danmaku: bool | None
    is_post_denied: bool | None
    pass_through_params: str | None
    """JSON in text."""
    post_denied_reason: str | None
    post_privilege_level: int | None
    skip_danmaku: bool | None
    smart_mode_decision: int | None


class DistributeCircle(Record):
    """`data.aweme_list[].distribute_circle`; seen 1 time."""

    campus_block_interaction: bool | None
    distribute_type: int | None
    is_campus: bool | None


class DuetInfo(Record):
    """`data.aweme_list[].video_control.download_info`, `data.aweme_list[].video_control.duet_info`; seen 2 times."""

    fail_info: FailInfo
    level: int | None


class EntLogExtra(Record):
    """`data.aweme_list[].ent_log_extra`; seen 1 time."""

    log_extra: str | None


class EnterpriseInfo(Record):
    """`data.aweme_list[].enterprise_info`; seen 1 time."""

    tag_infos: Any


class EntertainmentProductInfo(Record):
    """`data.aweme_list[].entertainment_product_info`; seen 1 time."""

    market_info: MarketInfo
    sub_title: Any


class EntertainmentVideoPaidWay(Record):
    """`data.aweme_list[].entertainment_video_paid_way`; seen 1 time."""

    enable_use_new_ent_data: bool | None
    paid_type: int | None
    paid_ways: list[Any]


class FailInfo(Record):
    """`data.aweme_list[].video_control.download_info.fail_info`; seen 2 times."""

    code: int | None
    msg: str | None
    reason: str | None


class FeedCommentConfig(Record):
    """`data.aweme_list[].feed_comment_config`; seen 1 time."""

    audio_comment_permission: int | None
    author_audit_status: int | None
    common_flags: str | None
    double_publish: int | None
    input_config_text: str | None


class FriendRecommendInfo(Record):
    """`data.aweme_list[].friend_recommend_info`; seen 1 time."""

    disable_friend_recommend_guide_label: bool | None
    friend_recommend_source: int | None
    label_user_list: Any


class GameTagInfo(Record):
    """`data.aweme_list[].game_tag_info`; seen 1 time."""

    is_game: bool | None


class ImageAlbumMusicInfo(Record):
    """`data.aweme_list[].image_album_music_info`; seen 1 time."""

    begin_time: int | None
    end_time: int | None
    volume: int | None


class ImageComment(Record):
    """`data.aweme_list[].image_comment`; seen 1 time."""

    comment_highlight_text: str | None


class ImpressionData(Record):
    """`data.aweme_list[].impression_data`; seen 1 time."""

    group_id_list_a: list[Any]
    group_id_list_b: list[Any]
    group_id_list_c: list[Any]
    group_id_list_d: list[Any]
    similar_id_list_a: Any
    similar_id_list_b: Any


class ItemWarnNotification(Record):
    """`data.aweme_list[].item_warn_notification`; seen 1 time."""

    content: str | None
    show: bool | None
    type: int | None


class LimitFree(Record):
    """`data.aweme_list[].entertainment_product_info.market_info.limit_free`; seen 1 time."""

    in_free: bool | None


class LogPb(Record):
    """`data.log_pb`; seen 1 time."""

    impr_id: str | None


class MarketInfo(Record):
    """`data.aweme_list[].entertainment_product_info.market_info`; seen 1 time."""

    limit_free: LimitFree
    marketing_tag: Any


class MixInfo(Record):
    """`data.aweme_list[].mix_info`; seen 1 time."""

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
    paid_episodes: Any
    share_info: ShareInfo
    statis: Statis
    status: MixInfoStatus
    update_time: int | None
    """Epoch seconds."""
    watched_item: str | None


class MixInfoStatus(Record):
    """`data.aweme_list[].mix_info.status`; seen 1 time."""

    is_collected: int | None
    status: int | None


class Music(Record):
    """`data.aweme_list[].music`; seen 1 time."""

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
    """`data.aweme_list[].photo_search_entrance`; seen 1 time."""

    ecom_type: int | None


class PlayAddr(Record):
    """`data.aweme_list[].video.play_addr`, `data.aweme_list[].video.play_addr_265`, `data.aweme_list[].video.play_addr_h264` and 1 more places; seen 4 times."""

    data_size: int | None
    file_cs: str | None
    file_hash: str | None
    height: int | None
    uri: str | None
    url_key: str | None
    url_list: list[str]
    width: int | None


class PlayProgress(Record):
    """`data.aweme_list[].play_progress`; seen 1 time."""

    last_modified_time: int | None
    play_progress: int | None


class PlayUrl(Record):
    """`data.aweme_list[].music.play_url`; seen 1 time."""

    height: int | None
    uri: str | None
    url_key: str | None
    url_list: list[str]
    width: int | None


class ProductGenreInfo(Record):
    """`data.aweme_list[].product_genre_info`; seen 1 time."""

    material_genre_sub_type_set: list[int]
    product_genre_type: int | None
    special_info: SpecialInfo


class PublishPlusAlienation(Record):
    """`data.aweme_list[].publish_plus_alienation`; seen 1 time."""

    alienation_type: int | None


class ReviewResult(Record):
    """`data.aweme_list[].status.review_result`; seen 1 time."""

    review_status: int | None


class RiskInfos(Record):
    """`data.aweme_list[].risk_infos`; seen 1 time."""

    content: str | None
    risk_sink: bool | None
    type: int | None
    vote: bool | None
    warn: bool | None


class SearchImpr(Record):
    """`data.aweme_list[].music.search_impr`; seen 1 time."""

    entity_id: str | None


class SeriesPaidInfo(Record):
    """`data.aweme_list[].series_paid_info`; seen 1 time."""

    item_price: int | None
    series_paid_status: int | None


class ShareInfo(Record):
    """`data.aweme_list[].author.share_info`, `data.aweme_list[].mix_info.share_info`; seen 2 times."""

    share_desc: str | None
    share_desc_info: str | None
    share_qrcode_url: CoverUrl
    share_title: str | None
    share_title_myself: str | None
    share_title_other: str | None
    share_url: str | None
    share_weibo_desc: str | None


class SpecialInfo(Record):
    """`data.aweme_list[].product_genre_info.special_info`; seen 1 time."""

    recommend_group_name: int | None


class Statis(Record):
    """`data.aweme_list[].mix_info.statis`; seen 1 time."""

    collect_vv: int | None
    current_episode: int | None
    play_vv: int | None
    updated_to_episode: int | None


class Statistics(Record):
    """`data.aweme_list[].statistics`; seen 1 time."""

    admire_count: int | None
    collect_count: int | None
    comment_count: int | None
    digg_count: int | None
    play_count: int | None
    recommend_count: int | None
    share_count: int | None


class Status(Record):
    """`data.aweme_list[].status`; seen 1 time."""

    allow_friend_recommend: bool | None
    allow_friend_recommend_guide: bool | None
    allow_self_recommend_to_friend: bool | None
    allow_share: bool | None
    enable_soft_delete: int | None
    in_reviewing: bool | None
    is_delete: bool | None
    is_prohibited: bool | None
    listen_video_status: int | None
    not_allow_soft_del_reason: str | None
    part_see: int | None
    private_status: int | None
    review_result: ReviewResult


class SuggestWord(Record):
    """`data.aweme_list[].suggest_words.suggest_words[]`; seen 1 time."""

    extra_info: str | None
    """JSON in text."""
    hint_text: str | None
    icon_url: str | None
    scene: str | None
    words: list[Any]


class SuggestWords(Record):
    """`data.aweme_list[].suggest_words`; seen 1 time."""

    suggest_words: list[SuggestWord]


class TextExtra(Record):
    """`data.aweme_list[].text_extra[]`; seen 1 time."""

    caption_end: int | None
    caption_start: int | None
    end: int | None
    hashtag_id: str | None
    hashtag_name: str | None
    is_commerce: bool | None
    start: int | None
    type: int | None


class UrlList(Record):
    """`data.aweme_list[].video.bit_rate_audio[].audio_meta.url_list`; seen 1 time."""

    backup_url: str | None
    fallback_url: str | None
    main_url: str | None


class Video(Record):
    """`data.aweme_list[].video`; seen 1 time."""

    animated_cover: AnimatedCover
    audio: Audio
    big_thumbs: list[BigThumb]
    bit_rate: list[BitRate]
    bit_rate_audio: list[BitRateAudio]
    cover: CoverUrl
    duration: int | None
    dynamic_cover: CoverUrl
    format: str | None
    gaussian_cover: CoverUrl
    height: int | None
    is_long_video: int | None
    is_source_HDR: int | None
    meta: str | None
    origin_cover: CoverUrl
    play_addr: PlayAddr
    play_addr_265: PlayAddr
    play_addr_h264: PlayAddr
    ratio: str | None
    raw_cover: CoverUrl
    video_model: str | None
    width: int | None


class VideoControl(Record):
    """`data.aweme_list[].video_control`; seen 1 time."""

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
    """`data.aweme_list[].video_tag[]`; seen 1 time."""

    level: int | None
    tag_id: int | None
    tag_name: str | None


class VisualSearchInfo(Record):
    """`data.aweme_list[].visual_search_info`; seen 1 time."""

    is_ecom_img: bool | None
    is_high_accuracy_ecom: bool | None
    is_high_recall_ecom: bool | None
    is_show_img_entrance: bool | None


class XiguaBaseInfo(Record):
    """`data.aweme_list[].xigua_base_info`; seen 1 time."""

    item_id: int | None
    star_altar_order_id: int | None
    star_altar_type: int | None
    status: int | None
