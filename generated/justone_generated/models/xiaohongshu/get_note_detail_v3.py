# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/xiaohongshu/get-note-detail/v3.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = [
    "GetNoteDetailV3Item",
    "Ats",
    "Bound",
    "Capa",
    "CommentPromptConfig",
    "Consumer",
    "ContentTransInfo",
    "FeedbackInfo",
    "FunctionEntry",
    "FunctionSwitch",
    "H265",
    "H265Opaque1",
    "HashTag",
    "Image",
    "Level",
    "LivePhoto",
    "LivePhotoImage",
    "LongPressShareInfo",
    "Media",
    "MediaSaveConfig",
    "MiniProgramInfo",
    "Note",
    "NoteTextPressOption",
    "Opaque1",
    "OriginImg",
    "Privacy",
    "ShareInfo",
    "Stream",
    "Topic",
    "UrlMultiLevel",
    "User",
    "Video",
]


class GetNoteDetailV3Item(Record):
    """`data[]`; seen 1 time."""

    comment_list: list[Any]
    model_type: str | None
    note_list: list[Note]
    track_id: str | None
    user: User


class Ats(Record):
    """`data[].note_list[].ats[]`; seen 1 time."""

    followed: bool | None
    id: str | None
    level: Level
    name: str | None
    nickname: str | None
    red_official_verified: bool | None
    red_official_verify_type: int | None
    show_red_official_verify_icon: bool | None
    track_duration: int | None


class Bound(Record):
    """`data[].note_list[].images_list[].live_photo.media.video.bound[]`; seen 1 time."""

    h: int | None
    w: int | None
    x: int | None
    y: int | None


class Capa(Record):
    """`data[].note_list[].images_list[].live_photo.capa`; seen 1 time."""

    duration: int | None
    frame_ts: int | None
    is_ai_tab: bool | None
    is_upload: bool | None
    is_user_select: bool | None


class CommentPromptConfig(Record):
    """`data[].note_list[].comment_prompt_config`; seen 1 time."""

    forbidden_cmt_type: int | None
    placeholder_long: str | None
    placeholder_short: str | None


class Consumer(Record):
    """`data[].note_list[].images_list[].live_photo.consumer`; seen 1 time."""

    can_super_resolution: bool | None


class ContentTransInfo(Record):
    """`data[].note_list[].content_trans_info`; seen 1 time."""

    strategy: int | None


class FeedbackInfo(Record):
    """`data[].note_list[].feedback_info`; seen 1 time."""

    dislike_status: int | None


class FunctionEntry(Record):
    """`data[].note_list[].long_press_share_info.function_entries[]`, `data[].note_list[].share_info.function_entries[]`; seen 6 times."""

    type: str | None


class FunctionSwitch(Record):
    """`data[].note_list[].function_switch[]`; seen 1 time."""

    enable: bool | None
    type: str | None


class H265(Record):
    """`data[].note_list[].images_list[].live_photo.media.stream.av1[]`, `data[].note_list[].images_list[].live_photo.media.stream.h264[]`, `data[].note_list[].images_list[].live_photo.media.stream.h265[]` and 1 more places; seen 1 time."""

    audio_bitrate: int | None
    audio_channels: int | None
    audio_codec: str | None
    audio_duration: int | None
    avg_bitrate: int | None
    backup_urls: list[str]
    default_stream: int | None
    duration: int | None
    format: str | None
    fps: int | None
    hdr_type: int | None
    height: int | None
    master_url: str | None
    opaque1: H265Opaque1
    psnr: float | None
    quality_type: str | None
    rotate: int | None
    size: int | None
    sr: int | None
    ssim: float | None
    stream_desc: str | None
    stream_type: int | None
    token: str | None
    video_bitrate: int | None
    video_codec: str | None
    video_duration: int | None
    vmaf: float | None
    volume: float | None
    weight: int | None
    width: int | None


class H265Opaque1(Record):
    """`data[].note_list[].images_list[].live_photo.media.stream.av1[].opaque1`; seen 1 time."""

    amend: str | None
    device_score: str | None
    didLoudnorm: str | None
    has_soundtrack: str | None
    pcdn_302_flag: str | None
    pcdn_supplier: str | None
    use_pcdn: str | None


class HashTag(Record):
    """`data[].note_list[].hash_tag[]`; seen 2 times."""

    bizId: str | None
    current_score: int | None
    id: str | None
    link: str | None
    name: str | None
    record_count: int | None
    record_emoji: str | None
    record_unit: str | None
    tag_hint: str | None
    type: str | None


class Image(Record):
    """`data[].note_list[].images_list[]`; seen 1 time."""

    fileid: str | None
    height: int | None
    index: int | None
    latitude: int | None
    live_photo: LivePhoto
    live_photo_file_id: str | None
    longitude: int | None
    need_load_original_image: bool | None
    origin_img: OriginImg
    original: str | None
    """Signed address."""
    scale_to_large: int | None
    text_intention: int | None
    trace_id: str | None
    url: str | None
    """Signed address."""
    url_multi_level: UrlMultiLevel
    width: int | None


class Level(Record):
    """`data[].user.level`, `data[].note_list[].ats[].level`; seen 3 times."""

    image: str | None


class LivePhoto(Record):
    """`data[].note_list[].images_list[].live_photo`; seen 1 time."""

    capa: Capa
    consumer: Consumer
    image: LivePhotoImage
    media: Media


class LivePhotoImage(Record):
    """`data[].note_list[].images_list[].live_photo.image`; seen 1 time."""

    first_frame: str | None


class LongPressShareInfo(Record):
    """`data[].note_list[].long_press_share_info`; seen 1 time."""

    block_private_msg: bool | None
    content: str | None
    function_entries: list[FunctionEntry]
    guide_audited: bool | None
    is_star: bool | None
    show_wechat_tag: bool | None
    title: str | None


class Media(Record):
    """`data[].note_list[].images_list[].live_photo.media`; seen 1 time."""

    stream: Stream
    user_level: int | None
    video: Video
    video_id: str | None


class MediaSaveConfig(Record):
    """`data[].note_list[].media_save_config`; seen 1 time."""

    disable_save: bool | None
    disable_watermark: bool | None
    disable_weibo_cover: bool | None


class MiniProgramInfo(Record):
    """`data[].note_list[].mini_program_info`, `data[].note_list[].qq_mini_program_info`; seen 2 times."""

    desc: str | None
    path: str | None
    share_title: str | None
    thumb: str | None
    title: str | None
    user_name: str | None
    webpage_url: str | None


class Note(Record):
    """`data[].note_list[]`; seen 1 time."""

    api_upgrade: int | None
    ats: list[Ats]
    biz_map: dict[str, Any]
    co_produce_link: str | None
    collected: bool | None
    collected_count: int | None
    comment_prompt_config: CommentPromptConfig
    comments_count: int | None
    content_trans_info: ContentTransInfo
    cooperate_binds: list[Any]
    countdown: int | None
    desc: str | None
    enable_brand_lottery: bool | None
    enable_co_produce: bool | None
    enable_fls_bridge_cards: bool | None
    enable_fls_related_cards: bool | None
    feedback_info: FeedbackInfo
    foot_tags: list[Any]
    function_switch: list[FunctionSwitch]
    goods_info: dict[str, Any]
    has_co_produce: bool | None
    has_music: bool | None
    has_related_goods: bool | None
    hash_tag: list[HashTag]
    head_tags: list[Any]
    id: str | None
    images_list: list[Image]
    in_censor: bool | None
    ip_location: str | None
    last_update_time: int | None
    liked: bool | None
    liked_count: int | None
    liked_users: list[Any]
    long_press_share_info: LongPressShareInfo
    may_have_red_packet: bool | None
    media_save_config: MediaSaveConfig
    mini_program_info: MiniProgramInfo
    model_type: str | None
    need_next_step: bool | None
    need_product_review: bool | None
    note_text_press_options: list[NoteTextPressOption]
    privacy: Privacy
    qq_mini_program_info: MiniProgramInfo
    red_envelope_note: bool | None
    seeded: bool | None
    seeded_count: int | None
    share_code_flag: int | None
    share_info: ShareInfo
    shared_count: int | None
    sticky: bool | None
    text_language_code: str | None
    time: int | None
    """Epoch seconds."""
    title: str | None
    topics: list[Topic]
    type: str | None
    use_water_color: bool | None
    user: User
    view_count: int | None
    widgets_context: str | None
    """JSON in text."""
    widgets_groups: list[list[str]]


class NoteTextPressOption(Record):
    """`data[].note_list[].note_text_press_options[]`; seen 1 time."""

    extra: str | None
    key: str | None


class Opaque1(Record):
    """`data[].note_list[].images_list[].live_photo.media.video.opaque1`; seen 1 time."""

    amend: str | None
    amend_mobile: str | None
    domestic: str | None
    livephoto_flag: str | None


class OriginImg(Record):
    """`data[].note_list[].images_list[].origin_img`; seen 1 time."""

    height: int | None
    size: int | None
    width: int | None


class Privacy(Record):
    """`data[].note_list[].privacy`; seen 1 time."""

    nick_names: str | None
    show_tips: bool | None
    type: int | None


class ShareInfo(Record):
    """`data[].note_list[].share_info`; seen 1 time."""

    block_private_msg: bool | None
    content: str | None
    function_entries: list[FunctionEntry]
    guide_audited: bool | None
    image: str | None
    is_star: bool | None
    link: str | None
    show_wechat_tag: bool | None
    title: str | None
    wechat_share_desc: str | None


class Stream(Record):
    """`data[].note_list[].images_list[].live_photo.media.stream`; seen 1 time."""

    av1: list[H265]
    h264: list[H265]
    h265: list[H265]
    h266: list[H265]


class Topic(Record):
    """`data[].note_list[].topics[]`; seen 1 time."""

    activity_online: bool | None
    business_type: int | None
    discuss_num: int | None
    id: str | None
    image: str | None
    link: str | None
    name: str | None
    style: int | None


class UrlMultiLevel(Record):
    """`data[].note_list[].images_list[].url_multi_level`; seen 1 time."""

    high: str | None
    """Signed address."""
    low: str | None
    """Signed address."""
    medium: str | None
    """Signed address."""


class User(Record):
    """`data[].user`, `data[].note_list[].user`; seen 2 times."""

    followed: bool | None
    fstatus: str | None
    id: str | None
    image: str | None
    level: Level
    name: str | None
    nickname: str | None
    red_id: str | None
    red_official_verified: bool | None
    red_official_verify_type: int | None
    show_red_official_verify_icon: bool | None
    track_duration: int | None
    userid: str | None


class Video(Record):
    """`data[].note_list[].images_list[].live_photo.media.video`; seen 1 time."""

    biz_id: str | None
    biz_name: int | None
    bound: list[Bound]
    drm_type: int | None
    duration: int | None
    hdr_type: int | None
    height: int | None
    md5: str | None
    opaque1: Opaque1
    stream_types: list[int]
    width: int | None
