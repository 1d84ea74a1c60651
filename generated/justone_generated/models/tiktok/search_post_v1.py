# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/tiktok/search-post/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import PageOf, Record

__all__ = [
    "SearchPostV1",
    "Action",
    "AddedSoundMusicInfo",
    "AigcInfo",
    "AllowAddingAsPost",
    "AnimatedCover",
    "AnimatedImageInfo",
    "Author",
    "AwemeAcl",
    "AwemeInfo",
    "BackgroundUrl",
    "Banner",
    "BitRate",
    "C2PaInfo",
    "CcTemplateInfo",
    "Cha",
    "ChorusInfo",
    "ClaInfo",
    "CommentConfig",
    "CommentPanelShowTabConfig",
    "CommentTabInfoConfig",
    "CommentTopBarComponent",
    "CommerceInfo",
    "ContentDescExtra",
    "ContentModel",
    "CoverMedium",
    "CreationInfo",
    "CreatorAiComment",
    "CustomBiz",
    "DescPrefix",
    "DownloadAddr",
    "DurationHighPrecision",
    "ECommerce",
    "Extra",
    "ExtraAttr",
    "FeedbackSurvey",
    "Footnote",
    "GlobalDoodleConfig",
    "GroupIdList",
    "HighQualityBoostInfo",
    "InteractPermission",
    "Key",
    "LocalAllianceInfo",
    "LogPb",
    "MatchedPgcSound",
    "MatchedSong",
    "MultipleChoice",
    "Music",
    "MusicReleaseInfo",
    "OriginalClientText",
    "PaidContentInfo",
    "PlayAddr",
    "PlayUrl",
    "Position",
    "Preload",
    "Promote",
    "PromoteTrafficTag",
    "QuickComment",
    "RecMetrics",
    "ReviewResult",
    "RichSugInfo",
    "RiskInfos",
    "SearchAwemeInfo",
    "SearchHighlight",
    "SearchItem",
    "ShareGeneral",
    "ShareInfo",
    "SocialInteractionBlob",
    "SocialQuickComment",
    "SolariaProfile",
    "SpecialAccount",
    "StandardBiz",
    "StandardComponentInfo",
    "Statistics",
    "Status",
    "SuggestWord",
    "SuggestWords",
    "Tag",
    "TailIcon",
    "TakoBubbleInfo",
    "TextExtra",
    "TnsUeFeedInfo",
    "TtecContentTag",
    "TtecSuggestWords",
    "TtsVoiceInfo",
    "UpvoteInfo",
    "UpvotePreload",
    "VcFilterInfo",
    "Video",
    "VideoControl",
    "Word",
    "WordRecord",
    "ZeroCommentButtonConfig",
]


class SearchPostV1(PageOf["SearchItem"]):
    """`data`; seen 1 time."""

    aweme_list: list[Any]
    backtrace: str | None
    components: Any
    cursor: int | None
    extra: Extra
    feedback_type: str | None
    global_doodle_config: GlobalDoodleConfig
    has_more: int | None
    log_pb: LogPb
    search_item_list: list[SearchItem]
    status_code: int | None
    version: str | None


class Action(Record):
    """`data.search_item_list[].aweme_info.comment_config.comment_top_bar_component[].action`; seen 1 time."""

    click_hot_area_type: int | None
    schema: str | None


class AddedSoundMusicInfo(Record):
    """`data.search_item_list[].aweme_info.added_sound_music_info`; seen 1 time."""

    album: str | None
    allow_offline_music_to_detail_page: bool | None
    artists: list[Any]
    audition_duration: int | None
    author: str | None
    author_deleted: bool | None
    author_position: Any
    avatar_medium: CoverMedium
    avatar_thumb: CoverMedium
    binded_challenge_id: int | None
    can_be_stitched: bool | None
    can_not_reuse: bool | None
    collect_stat: int | None
    commercial_right_type: int | None
    cover_large: CoverMedium
    cover_medium: CoverMedium
    cover_thumb: CoverMedium
    create_time: int | None
    """Epoch seconds."""
    dmv_auto_show: bool | None
    duration: int | None
    duration_high_precision: DurationHighPrecision
    external_song_info: list[Any]
    extra: str | None
    has_commerce_right: bool | None
    has_commerce_right_strict: bool | None
    has_human_voice: bool | None
    id: int | None
    id_str: str | None
    is_audio_url_with_cookie: bool | None
    is_author_artist: bool | None
    is_commerce_music: bool | None
    is_commerce_music_strict: bool | None
    is_matched_metadata: bool | None
    is_original: bool | None
    is_original_sound: bool | None
    is_pgc: bool | None
    is_play_music: bool | None
    is_shooting_allow: bool | None
    log_extra: str | None
    lyric_short_position: Any
    matched_pgc_sound: MatchedPgcSound
    matched_song: MatchedSong
    meme_song_info: dict[str, Any]
    mid: str | None
    multi_bit_rate_play_info: Any
    music_group_use_count: int | None
    music_ugid: int | None
    music_ugid_use_count: int | None
    mute_share: bool | None
    offline_desc: str | None
    owner_handle: str | None
    owner_id: str | None
    owner_nickname: str | None
    play_url: PlayUrl
    position: Any
    prevent_download: bool | None
    preview_end_time: int | None
    preview_start_time: int | None
    recommend_status: int | None
    same_group_id_v3: int | None
    search_highlight: Any
    sec_uid: str | None
    shoot_duration: int | None
    sim_group_id_v3: int | None
    source_platform: int | None
    status: int | None
    strong_beat_url: CoverMedium
    tag_list: Any
    title: str | None
    tt_to_dsp_song_infos: Any
    uncert_artists: Any
    user_count: int | None
    video_duration: int | None


class AigcInfo(Record):
    """`data.search_item_list[].aweme_info.aigc_info`; seen 1 time."""

    aigc_label_type: int | None
    created_by_ai: bool | None


class AllowAddingAsPost(Record):
    """`data.search_item_list[].aweme_info.interact_permission.allow_adding_as_post`, `data.search_item_list[].aweme_info.interact_permission.allow_create_sticker`, `data.search_item_list[].aweme_info.interact_permission.allow_story_switch_to_post`; seen 3 times."""

    status: int | None


class AnimatedCover(Record):
    """`data.search_item_list[].aweme_info.video.ai_dynamic_cover`, `data.search_item_list[].aweme_info.video.ai_dynamic_cover_bak`, `data.search_item_list[].aweme_info.video.animated_cover`; seen 3 times."""

    uri: str | None
    url_list: list[str]
    url_prefix: Any


class AnimatedImageInfo(Record):
    """`data.search_item_list[].aweme_info.animated_image_info`; seen 1 time."""

    effect: int | None
    type: int | None


class Author(Record):
    """`data.search_item_list[].aweme_info.author`, `data.search_item_list[].aweme_info.cha_list[].author`; seen 2 times."""

    accept_private_policy: bool | None
    account_labels: Any
    ad_cover_url: Any
    advance_feature_item_order: Any
    advanced_feature_info: Any
    authority_status: int | None
    avatar_168x168: CoverMedium
    avatar_300x300: CoverMedium
    avatar_larger: CoverMedium
    avatar_medium: CoverMedium
    avatar_thumb: CoverMedium
    avatar_uri: str | None
    aweme_count: int | None
    bold_fields: Any
    can_message_follow_status_list: list[int]
    can_set_geofencing: Any
    cha_list: Any
    comment_filter_status: int | None
    comment_setting: int | None
    commerce_user_level: int | None
    cover_url: Any
    custom_verify: str | None
    cv_level: str | None
    download_prompt_ts: int | None
    enabled_filter_all_comments: bool | None
    enterprise_verify_reason: str | None
    events: Any
    fake_data_info: dict[str, Any]
    fb_expire_time: int | None
    follow_status: int | None
    follower_count: int | None
    follower_status: int | None
    followers_detail: Any
    following_count: int | None
    friends_status: int | None
    geofencing: Any
    hide_search: bool | None
    homepage_bottom_toast: Any
    ins_id: str | None
    is_ad_fake: bool | None
    is_block: bool | None
    is_discipline_member: bool | None
    is_mute: int | None
    is_mute_lives: int | None
    is_mute_non_story_post: int | None
    is_mute_story: int | None
    is_star: bool | None
    item_list: Any
    live_agreement: int | None
    live_commerce: bool | None
    live_verify: int | None
    mention_status: int | None
    mutual_relation_avatars: Any
    name_field: str | None
    need_points: Any
    need_recommend: int | None
    nickname: str | None
    platform_sync_info: Any
    prevent_download: bool | None
    relative_users: Any
    reply_with_video_flag: int | None
    room_id: int | None
    search_highlight: Any
    search_user_desc: str | None
    search_user_name: str | None
    sec_uid: str | None
    secret: int | None
    shield_comment_notice: int | None
    shield_digg_notice: int | None
    shield_edit_field_info: Any
    shield_follow_notice: int | None
    short_id: str | None
    show_image_bubble: bool | None
    special_account: SpecialAccount
    special_lock: int | None
    status: int | None
    stitch_setting: int | None
    story_status: int | None
    total_favorited: int | None
    type_label: Any
    uid: str | None
    unique_id: str | None
    user_canceled: bool | None
    user_mode: int | None
    user_now_pack_info: dict[str, Any]
    user_period: int | None
    user_profile_guide: Any
    user_rate: int | None
    user_spark_info: dict[str, Any]
    user_tags: Any
    verification_type: int | None
    verify_info: str | None
    video_icon: CoverMedium
    white_cover_url: Any
    with_commerce_entry: bool | None
    with_shop_entry: bool | None


class AwemeAcl(Record):
    """`data.search_item_list[].aweme_info.aweme_acl`; seen 1 time."""

    download_general: ShareGeneral
    download_mask_panel: ShareGeneral
    platform_list: Any
    press_action_list: Any
    share_action_list: Any
    share_general: ShareGeneral
    share_list_status: int | None


class AwemeInfo(Record):
    """`data.search_item_list[].aweme_info`; seen 1 time."""

    added_sound_music_info: AddedSoundMusicInfo
    aigc_info: AigcInfo
    anchors: Any
    anchors_extras: str | None
    animated_image_info: AnimatedImageInfo
    author: Author
    author_user_id: int | None
    aweme_acl: AwemeAcl
    aweme_id: str | None
    aweme_type: int | None
    banners: list[Banner]
    behind_the_song_music_ids: Any
    behind_the_song_video_music_ids: Any
    bodydance_score: int | None
    bottom_products: Any
    branded_content_accounts: Any
    c2pa_info: C2PaInfo
    cc_template_info: CcTemplateInfo
    cha_list: list[Cha]
    challenge_position: Any
    cmt_swt: bool | None
    collect_stat: int | None
    comment_config: CommentConfig
    comment_topbar_info: Any
    commerce_config_data: Any
    commerce_info: CommerceInfo
    content_desc: str | None
    content_desc_extra: list[ContentDescExtra]
    content_level: int | None
    content_model: ContentModel
    content_original_type: int | None
    content_size_type: int | None
    content_type: str | None
    cover_labels: Any
    create_time: int | None
    """Epoch seconds."""
    creation_info: CreationInfo
    creator_ai_comment: CreatorAiComment
    desc: str | None
    desc_language: str | None
    disable_search_trending_bar: bool | None
    distance: str | None
    distribute_type: int | None
    ecosystem_perception_enhancement: Any
    follow_up_first_item_id: str | None
    follow_up_item_id_groups: str | None
    follow_up_publish_from_id: int | None
    geofencing: Any
    geofencing_regions: Any
    green_screen_materials: Any
    group_id: str | None
    group_id_list: GroupIdList
    has_danmaku: bool | None
    has_ever_advertised: bool | None
    has_promote_entry: int | None
    has_vs_entry: bool | None
    have_dashboard: bool | None
    hybrid_label: Any
    image_infos: Any
    interact_permission: InteractPermission
    interaction_stickers: Any
    is_ads: bool | None
    is_description_translatable: bool | None
    is_hash_tag: int | None
    is_nff_or_nr: bool | None
    is_on_this_day: int | None
    is_paid_content: bool | None
    is_pgcshow: bool | None
    is_preview: int | None
    is_relieve: bool | None
    is_text_sticker_translatable: bool | None
    is_title_translatable: bool | None
    is_top: int | None
    is_vr: bool | None
    item_comment_settings: int | None
    item_duet: int | None
    item_react: int | None
    item_stitch: int | None
    label_top: CoverMedium
    label_top_text: Any
    long_video: Any
    main_arch_common: str | None
    mask_infos: list[Any]
    meme_reg_info: dict[str, Any]
    misc_info: str | None
    """JSON in text."""
    muf_comment_info_v2: Any
    music: Music
    music_begin_time_in_ms: int | None
    music_end_time_in_ms: int | None
    music_selected_from: str | None
    music_title_style: int | None
    music_volume: str | None
    need_trim_step: bool | None
    need_vs_entry: bool | None
    nickname_position: Any
    no_selected_music: bool | None
    operator_boost_info: Any
    origin_comment_ids: Any
    origin_volume: str | None
    original_client_text: OriginalClientText
    paid_content_info: PaidContentInfo
    picked_users: list[Any]
    playlist_blocked: bool | None
    poi_re_tag_signal: int | None
    position: Any
    prevent_download: bool | None
    products_info: Any
    promote: Promote
    promote_capcut_toggle: int | None
    promote_icon_text: str | None
    promote_toast: str | None
    promote_toast_key: str | None
    question_list: Any
    quick_reply_emojis: list[str]
    rate: int | None
    reference_tts_voice_ids: Any
    reference_voice_filter_ids: Any
    region: str | None
    retry_type: int | None
    right_products: Any
    risk_infos: RiskInfos
    search_desc: str | None
    search_highlight: list[SearchHighlight]
    share_info: ShareInfo
    share_url: str | None
    shoot_tab_name: str | None
    social_interaction_blob: SocialInteractionBlob
    solaria_profile: SolariaProfile
    sort_label: str | None
    standard_component_info: StandardComponentInfo
    statistics: Statistics
    status: Status
    suggest_words: SuggestWords
    support_danmaku: bool | None
    survey_info: Any
    tako_bubble_info: TakoBubbleInfo
    text_extra: list[TextExtra]
    text_sticker_major_lang: str | None
    title_language: str | None
    tns_ue_feed_info: TnsUeFeedInfo
    ttec_suggest_words: TtecSuggestWords
    tts_voice_ids: Any
    ttt_product_recall_type: int | None
    uniqid_position: Any
    upvote_info: UpvoteInfo
    upvote_preload: UpvotePreload
    used_full_song: bool | None
    user_digged: int | None
    video: Video
    video_control: VideoControl
    video_labels: list[Any]
    video_text: list[Any]
    voice_filter_ids: Any
    with_promotional_music: bool | None
    without_watermark: bool | None


class BackgroundUrl(Record):
    """`data.search_item_list[].aweme_info.comment_config.zero_comment_button_config.background_url`, `data.search_item_list[].aweme_info.comment_config.zero_comment_button_config.background_url_for_black`; seen 2 times."""

    url_list: list[str]
    url_prefix: Any


class Banner(Record):
    """`data.search_item_list[].aweme_info.banners[]`; seen 1 time."""

    key: Key


class BitRate(Record):
    """`data.search_item_list[].aweme_info.video.bit_rate[]`; seen 1 time."""

    HDR_bit: str | None
    HDR_type: str | None
    bit_rate: int | None
    dub_infos: Any
    fid_profile_labels: str | None
    """JSON in text."""
    fps: int | None
    gear_name: str | None
    is_bytevc1: int | None
    play_addr: PlayAddr
    quality_type: int | None
    video_extra: str | None


class C2PaInfo(Record):
    """`data.search_item_list[].aweme_info.c2pa_info`; seen 1 time."""

    aigc_src: str | None
    c2pa_extra_data: str | None
    """JSON in text."""
    dedup_err: str | None
    dedup_src: str | None
    first_aigc_src: str | None
    first_src: str | None
    is_capcut: bool | None
    is_tiktok: bool | None
    last_aigc_src: str | None
    last_src: str | None
    total_audio: int | None
    total_err: int | None
    total_img: int | None
    total_src: int | None
    total_vid: int | None
    upload_dur: int | None


class CcTemplateInfo(Record):
    """`data.search_item_list[].aweme_info.cc_template_info`; seen 1 time."""

    author_name: str | None
    clip_count: int | None
    desc: str | None
    duration_milliseconds: int | None
    related_music_id: str | None
    template_id: str | None


class Cha(Record):
    """`data.search_item_list[].aweme_info.cha_list[]`; seen 1 time."""

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
    search_highlight: Any
    share_info: ShareInfo
    show_items: Any
    sub_type: int | None
    type: int | None
    use_count: int | None
    user_count: int | None
    view_count: int | None


class ChorusInfo(Record):
    """`data.search_item_list[].aweme_info.added_sound_music_info.matched_song.chorus_info`; seen 2 times."""

    duration_ms: int | None
    start_ms: int | None


class ClaInfo(Record):
    """`data.search_item_list[].aweme_info.video.cla_info`; seen 1 time."""

    caption_infos: Any
    captions_type: int | None
    creator_edited_caption_id: int | None
    enable_auto_caption: int | None
    has_original_audio: int | None
    hide_original_caption: bool | None
    is_author_dubbing_qualified: bool | None
    no_caption_reason: int | None
    vertical_positions: Any


class CommentConfig(Record):
    """`data.search_item_list[].aweme_info.comment_config`; seen 1 time."""

    comment_panel_show_tab_config: CommentPanelShowTabConfig
    comment_top_bar_component: list[CommentTopBarComponent]
    emoji_recommend_list: Any
    has_author_comment: bool | None
    has_visual_comment: bool | None
    long_press_recommend_list: Any
    preload: Preload
    quick_comment: QuickComment
    quick_comment_emoji_recommend_list: Any
    social_quick_comment: SocialQuickComment
    zero_comment_button_config: ZeroCommentButtonConfig


class CommentPanelShowTabConfig(Record):
    """`data.search_item_list[].aweme_info.comment_config.comment_panel_show_tab_config`; seen 1 time."""

    comment_tab_info_config: list[CommentTabInfoConfig]
    max_tab_count: int | None


class CommentTabInfoConfig(Record):
    """`data.search_item_list[].aweme_info.comment_config.comment_panel_show_tab_config.comment_tab_info_config[]`; seen 1 time."""

    priority: int | None
    tab_id: int | None
    tab_name: str | None


class CommentTopBarComponent(Record):
    """`data.search_item_list[].aweme_info.comment_config.comment_top_bar_component[]`; seen 1 time."""

    action: Action
    biz_id: str | None
    biz_type: int | None
    desc_prefix: DescPrefix
    desc_suffix: DescPrefix
    extra: str | None
    name: str | None
    tail_icon: TailIcon
    template_type: int | None
    tracer_info: str | None


class CommerceInfo(Record):
    """`data.search_item_list[].aweme_info.commerce_info`; seen 1 time."""

    adv_promotable: bool | None
    auction_ad_invited: bool | None
    branded_content_type: int | None
    is_diversion_ad: int | None
    organic_log_extra: str | None
    """JSON in text."""
    with_comment_filter_words: bool | None


class ContentDescExtra(Record):
    """`data.search_item_list[].aweme_info.content_desc_extra[]`; seen 1 time."""

    end: int | None
    hashtag_id: str | None
    hashtag_name: str | None
    is_commerce: bool | None
    line_idx: int | None
    start: int | None
    tag_id: str | None
    type: int | None


class ContentModel(Record):
    """`data.search_item_list[].aweme_info.content_model`; seen 1 time."""

    custom_biz: CustomBiz
    standard_biz: StandardBiz


class CoverMedium(Record):
    """`data.search_item_list[].aweme_info.label_top`, `data.search_item_list[].aweme_info.added_sound_music_info.avatar_medium`, `data.search_item_list[].aweme_info.added_sound_music_info.avatar_thumb` and 18 more places; seen 23 times."""

    height: int | None
    uri: str | None
    url_list: list[str]
    url_prefix: Any
    width: int | None


class CreationInfo(Record):
    """`data.search_item_list[].aweme_info.creation_info`; seen 1 time."""

    creation_used_functions: list[str]


class CreatorAiComment(Record):
    """`data.search_item_list[].aweme_info.creator_ai_comment`; seen 1 time."""

    eligible_video: bool | None
    has_ai_topic: bool | None
    not_eligible_reason: int | None


class CustomBiz(Record):
    """`data.search_item_list[].aweme_info.content_model.custom_biz`; seen 1 time."""

    aweme_trace: str | None
    high_quality_boost_info: HighQualityBoostInfo
    high_quality_boost_info_v2: dict[str, Any]


class DescPrefix(Record):
    """`data.search_item_list[].aweme_info.comment_config.comment_top_bar_component[].desc_prefix`, `data.search_item_list[].aweme_info.comment_config.comment_top_bar_component[].desc_suffix`; seen 2 times."""

    content: str | None


class DownloadAddr(Record):
    """`data.search_item_list[].aweme_info.video.download_addr`; seen 1 time."""

    data_size: int | None
    file_cs: str | None
    height: int | None
    uri: str | None
    url_list: list[str]
    url_prefix: Any
    width: int | None


class DurationHighPrecision(Record):
    """`data.search_item_list[].aweme_info.added_sound_music_info.duration_high_precision`, `data.search_item_list[].aweme_info.music.duration_high_precision`; seen 2 times."""

    audition_duration_precision: float | None
    duration_precision: float | None
    shoot_duration_precision: float | None
    video_duration_precision: float | None


class ECommerce(Record):
    """`data.search_item_list[].aweme_info.content_model.standard_biz.e_commerce`; seen 1 time."""

    ttec_content_tag: TtecContentTag


class Extra(Record):
    """`data.extra`; seen 1 time."""

    api_debug_info: Any
    fatal_item_ids: list[Any]
    logid: str | None
    now: int | None
    """Epoch milliseconds."""
    search_request_id: str | None
    server_stream_time: int | None


class ExtraAttr(Record):
    """`data.search_item_list[].aweme_info.cha_list[].extra_attr`; seen 1 time."""

    is_live: bool | None


class FeedbackSurvey(Record):
    """`data.global_doodle_config.feedback_survey[]`; seen 1 time."""

    feedback_type: str | None
    long_stress_info: Any
    multiple_choices: list[MultipleChoice]
    send_us_multiple_choices: Any


class Footnote(Record):
    """`data.search_item_list[].aweme_info.tns_ue_feed_info.footnote`; seen 1 time."""

    can_add_footnote: int | None
    pending_count: int | None


class GlobalDoodleConfig(Record):
    """`data.global_doodle_config`; seen 1 time."""

    display_filter_bar: int | None
    feedback_survey: list[FeedbackSurvey]
    hide_results: bool | None
    hit_dolphin: bool | None
    hit_shark: bool | None
    keyword: str | None
    new_source: str | None
    search_channel: str | None
    search_intent: dict[str, Any]
    tns_search_result: str | None


class GroupIdList(Record):
    """`data.search_item_list[].aweme_info.group_id_list`; seen 1 time."""

    GroupdIdList0: list[int]
    GroupdIdList1: list[int]


class HighQualityBoostInfo(Record):
    """`data.search_item_list[].aweme_info.content_model.custom_biz.high_quality_boost_info`; seen 1 time."""

    description: str | None
    is_high_quality_post: bool | None
    link: str | None


class InteractPermission(Record):
    """`data.search_item_list[].aweme_info.interact_permission`; seen 1 time."""

    allow_adding_as_post: AllowAddingAsPost
    allow_adding_to_story: int | None
    allow_create_sticker: AllowAddingAsPost
    allow_story_switch_to_post: AllowAddingAsPost
    duet: int | None
    duet_privacy_setting: int | None
    stitch: int | None
    stitch_privacy_setting: int | None
    upvote: int | None


class Key(Record):
    """`data.search_item_list[].aweme_info.banners[].key`; seen 1 time."""

    component_key: str | None


class LocalAllianceInfo(Record):
    """`data.search_item_list[].aweme_info.content_model.standard_biz.local_alliance_info`; seen 1 time."""

    alliance_item_label_text: str | None
    alliance_item_label_type: int | None


class LogPb(Record):
    """`data.log_pb`; seen 1 time."""

    impr_id: str | None


class MatchedPgcSound(Record):
    """`data.search_item_list[].aweme_info.added_sound_music_info.matched_pgc_sound`, `data.search_item_list[].aweme_info.music.matched_pgc_sound`; seen 2 times."""

    artist_infos: list[Any]
    author: str | None
    cover_medium: CoverMedium
    mixed_author: str | None
    mixed_title: str | None
    music_release_info: MusicReleaseInfo
    title: str | None
    uncert_artists: Any


class MatchedSong(Record):
    """`data.search_item_list[].aweme_info.added_sound_music_info.matched_song`, `data.search_item_list[].aweme_info.music.matched_song`; seen 2 times."""

    author: str | None
    chorus_info: ChorusInfo
    cover_medium: CoverMedium
    full_duration: int | None
    h5_url: str | None
    id: str | None
    performers: Any
    title: str | None


class MultipleChoice(Record):
    """`data.global_doodle_config.feedback_survey[].multiple_choices[]`; seen 1 time."""

    key: str | None
    value: str | None


class Music(Record):
    """`data.search_item_list[].aweme_info.music`; seen 1 time."""

    album: str | None
    allow_offline_music_to_detail_page: bool | None
    artists: list[Any]
    audition_duration: int | None
    author: str | None
    author_deleted: bool | None
    author_position: Any
    avatar_medium: CoverMedium
    avatar_thumb: CoverMedium
    binded_challenge_id: int | None
    can_be_stitched: bool | None
    can_not_reuse: bool | None
    collect_stat: int | None
    commercial_right_type: int | None
    cover_large: CoverMedium
    cover_medium: CoverMedium
    cover_thumb: CoverMedium
    create_time: int | None
    """Epoch seconds."""
    dmv_auto_show: bool | None
    duration: int | None
    duration_high_precision: DurationHighPrecision
    external_song_info: list[Any]
    extra: str | None
    has_commerce_right: bool | None
    has_commerce_right_strict: bool | None
    has_human_voice: bool | None
    id: int | None
    id_str: str | None
    is_audio_url_with_cookie: bool | None
    is_author_artist: bool | None
    is_commerce_music: bool | None
    is_commerce_music_strict: bool | None
    is_matched_metadata: bool | None
    is_original: bool | None
    is_original_sound: bool | None
    is_pgc: bool | None
    is_play_music: bool | None
    is_shooting_allow: bool | None
    log_extra: str | None
    lyric_short_position: Any
    matched_pgc_sound: MatchedPgcSound
    matched_song: MatchedSong
    meme_song_info: dict[str, Any]
    mid: str | None
    multi_bit_rate_play_info: Any
    music_group_use_count: int | None
    music_ugid: int | None
    music_ugid_use_count: int | None
    mute_share: bool | None
    mute_type: int | None
    offline_desc: str | None
    owner_handle: str | None
    owner_id: str | None
    owner_nickname: str | None
    play_url: PlayUrl
    position: Any
    prevent_download: bool | None
    preview_end_time: int | None
    preview_start_time: int | None
    recommend_status: int | None
    same_group_id_v3: int | None
    search_highlight: Any
    sec_uid: str | None
    shoot_duration: int | None
    sim_group_id_v3: int | None
    source_platform: int | None
    status: int | None
    strong_beat_url: CoverMedium
    tag_list: Any
    title: str | None
    tt_to_dsp_song_infos: Any
    uncert_artists: Any
    user_count: int | None
    video_duration: int | None


class MusicReleaseInfo(Record):
    """`data.search_item_list[].aweme_info.added_sound_music_info.matched_pgc_sound.music_release_info`; seen 2 times."""

    group_release_date: int | None
    is_new_release_song: bool | None


class OriginalClientText(Record):
    """`data.search_item_list[].aweme_info.original_client_text`; seen 1 time."""

    markup_text: str | None
    text_extra: list[TextExtra]


class PaidContentInfo(Record):
    """`data.search_item_list[].aweme_info.paid_content_info`; seen 1 time."""

    paid_collection_id: int | None


class PlayAddr(Record):
    """`data.search_item_list[].aweme_info.video.download_no_watermark_addr`, `data.search_item_list[].aweme_info.video.play_addr`, `data.search_item_list[].aweme_info.video.play_addr_bytevc1` and 2 more places; seen 5 times."""

    data_size: int | None
    file_cs: str | None
    file_hash: str | None
    height: int | None
    uri: str | None
    url_key: str | None
    url_list: list[str]
    url_prefix: Any
    width: int | None


class PlayUrl(Record):
    """`data.search_item_list[].aweme_info.added_sound_music_info.play_url`, `data.search_item_list[].aweme_info.music.play_url`, `data.search_item_list[].aweme_info.video.cover` and 2 more places; seen 5 times."""

    data_size: int | None
    height: int | None
    uri: str | None
    url_list: list[str]
    url_prefix: Any
    width: int | None


class Position(Record):
    """`data.search_item_list[].aweme_info.search_highlight[].positions[]`; seen 1 time."""

    begin: int | None
    end: int | None


class Preload(Record):
    """`data.search_item_list[].aweme_info.comment_config.preload`; seen 1 time."""

    preds: str | None
    """JSON in text."""


class Promote(Record):
    """`data.search_item_list[].aweme_info.promote`; seen 1 time."""

    extra: str | None
    is_show_video_view: bool | None
    promote_traffic_tag: PromoteTrafficTag
    video_view_count: int | None
    video_view_schema: str | None


class PromoteTrafficTag(Record):
    """`data.search_item_list[].aweme_info.promote.promote_traffic_tag`; seen 1 time."""

    need_track: bool | None
    traffic_level: int | None
    version: str | None


class QuickComment(Record):
    """`data.search_item_list[].aweme_info.comment_config.quick_comment`; seen 1 time."""

    enabled: bool | None
    rec_level: int | None


class RecMetrics(Record):
    """`data.search_item_list[].aweme_info.comment_config.social_quick_comment.rec_metrics`; seen 1 time."""

    non_social_enabled: str | None
    p_comment: str | None
    p_skip: str | None
    p_stay_time: str | None


class ReviewResult(Record):
    """`data.search_item_list[].aweme_info.status.review_result`; seen 1 time."""

    review_status: int | None


class RichSugInfo(Record):
    """`data.search_item_list[].aweme_info.suggest_words.suggest_words[].words[].rich_sug_info`; seen 1 time."""

    sug_icon_type: str | None
    sug_icon_uri: str | None
    sug_reason: str | None
    sug_reason_type: str | None


class RiskInfos(Record):
    """`data.search_item_list[].aweme_info.risk_infos`; seen 1 time."""

    content: str | None
    risk_sink: bool | None
    type: int | None
    vote: bool | None
    warn: bool | None


class SearchAwemeInfo(Record):
    """`data.search_item_list[].search_aweme_info`; seen 1 time."""

    has_creation_intention: bool | None


class SearchHighlight(Record):
    """`data.search_item_list[].aweme_info.search_highlight[]`; seen 1 time."""

    field: str | None
    positions: list[Position]


class SearchItem(Record):
    """`data.search_item_list[]`; seen 1 time."""

    aweme_info: AwemeInfo
    search_aweme_info: SearchAwemeInfo


class ShareGeneral(Record):
    """`data.search_item_list[].aweme_info.aweme_acl.download_general`, `data.search_item_list[].aweme_info.aweme_acl.download_mask_panel`, `data.search_item_list[].aweme_info.aweme_acl.share_general`; seen 3 times."""

    code: int | None
    mute: bool | None
    show_type: int | None
    transcode: int | None


class ShareInfo(Record):
    """`data.search_item_list[].aweme_info.share_info`, `data.search_item_list[].aweme_info.cha_list[].share_info`; seen 2 times."""

    bool_persist: int | None
    now_invitation_card_image_urls: Any
    share_desc: str | None
    share_desc_info: str | None
    share_link_desc: str | None
    share_quote: str | None
    share_signature_desc: str | None
    share_signature_url: str | None
    share_title: str | None
    share_title_myself: str | None
    share_title_other: str | None
    share_url: str | None
    whatsapp_desc: str | None


class SocialInteractionBlob(Record):
    """`data.search_item_list[].aweme_info.social_interaction_blob`; seen 1 time."""

    auxiliary_model_content: str | None


class SocialQuickComment(Record):
    """`data.search_item_list[].aweme_info.comment_config.social_quick_comment`; seen 1 time."""

    enabled: bool | None
    rec_metrics: RecMetrics


class SolariaProfile(Record):
    """`data.search_item_list[].aweme_info.solaria_profile`; seen 1 time."""

    profile: str | None


class SpecialAccount(Record):
    """`data.search_item_list[].aweme_info.author.special_account`; seen 1 time."""

    special_account_list: Any


class StandardBiz(Record):
    """`data.search_item_list[].aweme_info.content_model.standard_biz`; seen 1 time."""

    e_commerce: ECommerce
    local_alliance_info: LocalAllianceInfo
    tts_voice_info: TtsVoiceInfo
    vc_filter_info: VcFilterInfo


class StandardComponentInfo(Record):
    """`data.search_item_list[].aweme_info.standard_component_info`; seen 1 time."""

    banner_enabled: bool | None


class Statistics(Record):
    """`data.search_item_list[].aweme_info.statistics`; seen 1 time."""

    aweme_id: str | None
    collect_count: int | None
    comment_count: int | None
    digg_count: int | None
    download_count: int | None
    forward_count: int | None
    lose_comment_count: int | None
    lose_count: int | None
    play_count: int | None
    repost_count: int | None
    share_count: int | None
    whatsapp_share_count: int | None


class Status(Record):
    """`data.search_item_list[].aweme_info.status`; seen 1 time."""

    allow_comment: bool | None
    allow_share: bool | None
    aweme_id: str | None
    download_status: int | None
    in_reviewing: bool | None
    is_delete: bool | None
    is_prohibited: bool | None
    private_status: int | None
    review_result: ReviewResult
    reviewed: int | None
    self_see: bool | None


class SuggestWord(Record):
    """`data.search_item_list[].aweme_info.suggest_words.suggest_words[]`; seen 1 time."""

    hint_text: str | None
    qrec_virtual_enable: str | None
    scene: str | None
    words: list[Word]


class SuggestWords(Record):
    """`data.search_item_list[].aweme_info.suggest_words`; seen 1 time."""

    suggest_words: list[SuggestWord]


class Tag(Record):
    """`data.search_item_list[].aweme_info.video.tag`; seen 1 time."""

    background_color: str | None
    en_title: str | None
    font_color: str | None
    opacity: int | None
    title: str | None
    type: str | None


class TailIcon(Record):
    """`data.search_item_list[].aweme_info.comment_config.comment_top_bar_component[].tail_icon`; seen 1 time."""

    is_local: bool | None
    local_type: int | None


class TakoBubbleInfo(Record):
    """`data.search_item_list[].aweme_info.tako_bubble_info`; seen 1 time."""

    tako_bubble_enable: bool | None


class TextExtra(Record):
    """`data.search_item_list[].aweme_info.text_extra[]`, `data.search_item_list[].aweme_info.original_client_text.text_extra[]`; seen 2 times."""

    end: int | None
    hashtag_id: str | None
    hashtag_name: str | None
    is_commerce: bool | None
    start: int | None
    tag_id: str | None
    type: int | None


class TnsUeFeedInfo(Record):
    """`data.search_item_list[].aweme_info.tns_ue_feed_info`; seen 1 time."""

    footnote: Footnote


class TtecContentTag(Record):
    """`data.search_item_list[].aweme_info.content_model.standard_biz.e_commerce.ttec_content_tag`; seen 1 time."""

    recommendation_tag_consumer_str: str | None
    recommendation_tag_creator_str: str | None


class TtecSuggestWords(Record):
    """`data.search_item_list[].aweme_info.ttec_suggest_words`; seen 1 time."""

    ttec_suggest_words: Any


class TtsVoiceInfo(Record):
    """`data.search_item_list[].aweme_info.content_model.standard_biz.tts_voice_info`; seen 1 time."""

    tts_voice_attr: str | None
    """JSON in text."""
    tts_voice_reuse_params: str | None


class UpvoteInfo(Record):
    """`data.search_item_list[].aweme_info.upvote_info`; seen 1 time."""

    friends_recall_info: str | None
    """JSON in text."""
    repost_initiate_score: int | None
    user_upvoted: bool | None


class UpvotePreload(Record):
    """`data.search_item_list[].aweme_info.upvote_preload`; seen 1 time."""

    need_pull_upvote_info: bool | None


class VcFilterInfo(Record):
    """`data.search_item_list[].aweme_info.content_model.standard_biz.vc_filter_info`; seen 1 time."""

    vc_filter_attr: str | None
    """JSON in text."""


class Video(Record):
    """`data.search_item_list[].aweme_info.video`; seen 1 time."""

    CoverTsp: float | None
    ai_dynamic_cover: AnimatedCover
    ai_dynamic_cover_bak: AnimatedCover
    animated_cover: AnimatedCover
    big_thumbs: list[Any]
    bit_rate: list[BitRate]
    bit_rate_audio: list[Any]
    cdn_url_expired: int | None
    cla_info: ClaInfo
    cover: PlayUrl
    cover_is_custom: bool | None
    did_profile_labels: str | None
    download_addr: DownloadAddr
    download_no_watermark_addr: PlayAddr
    duration: int | None
    dynamic_cover: PlayUrl
    has_watermark: bool | None
    height: int | None
    is_bytevc1: int | None
    is_callback: bool | None
    meta: str | None
    misc_download_addrs: str | None
    need_set_token: bool | None
    origin_cover: PlayUrl
    play_addr: PlayAddr
    play_addr_bytevc1: PlayAddr
    play_addr_h264: PlayAddr
    ratio: str | None
    source_HDR_type: int | None
    tag: Tag
    tags: Any
    vid_profile_labels: str | None
    """JSON in text."""
    width: int | None


class VideoControl(Record):
    """`data.search_item_list[].aweme_info.video_control`; seen 1 time."""

    allow_download: bool | None
    allow_duet: bool | None
    allow_dynamic_wallpaper: bool | None
    allow_music: bool | None
    allow_react: bool | None
    allow_stitch: bool | None
    draft_progress_bar: int | None
    prevent_download_type: int | None
    share_type: int | None
    show_progress_bar: int | None
    timer_status: int | None


class Word(Record):
    """`data.search_item_list[].aweme_info.suggest_words.suggest_words[].words[]`; seen 1 time."""

    penetrate_info: str | None
    rich_sug_info: RichSugInfo
    word: str | None
    word_id: str | None
    word_record: WordRecord


class WordRecord(Record):
    """`data.search_item_list[].aweme_info.suggest_words.suggest_words[].words[].word_record`; seen 1 time."""

    is_personalized: bool | None
    qrec_json_info: str | None
    """JSON in text."""
    words_label: str | None
    words_lang: str | None


class ZeroCommentButtonConfig(Record):
    """`data.search_item_list[].aweme_info.comment_config.zero_comment_button_config`; seen 1 time."""

    background_url: BackgroundUrl
    background_url_for_black: BackgroundUrl
    image_type: int | None
    zero_comment_button_enable: bool | None
    zero_comment_button_main_text: str | None
    zero_comment_button_text: str | None
