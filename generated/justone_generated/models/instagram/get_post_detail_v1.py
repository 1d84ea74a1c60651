# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/instagram/get-post-detail/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing
from typing import Any

from ..._record import KeyNames, Record

__all__ = [
    "GetPostDetailV1",
    "AchievementsInfo",
    "AdditionalAudioInfo",
    "AdditionalItems",
    "AigmAccountLabelInfo",
    "AudioRankingInfo",
    "AudioReattributionInfo",
    "BaselTemplateInfoForIgApp",
    "BrandedContentTagInfo",
    "Caption",
    "ClipsMetadata",
    "CommentInformTreatment",
    "CommunityNotesInfo",
    "ConsumptionInfo",
    "ContentAppreciationInfo",
    "CrosspostMetadata",
    "Data",
    "Default",
    "FanClubInfo",
    "FbDownstreamUseXpostMetadata",
    "FbUserTags",
    "FourByThreeCrop",
    "FundraiserTag",
    "GenAiDetectionMethod",
    "IgArtist",
    "ImageVersions",
    "Item",
    "MashupInfo",
    "MediaCroppingInfo",
    "MediaNotes",
    "Metrics",
    "OriginalSoundInfo",
    "ReportInfo",
    "ScrubberSpritesheetInfoCandidates",
    "SharingFrictionInfo",
    "TaggedUser",
    "User",
    "VideoVersion",
]


class GetPostDetailV1(Record):
    """`data`; seen 1 time."""

    data: Data


class AchievementsInfo(Record):
    """`data.data.clips_metadata.achievements_info`; seen 1 time."""

    num_earned_achievements: Any
    show_achievements: bool | None


class AdditionalAudioInfo(Record):
    """`data.data.clips_metadata.additional_audio_info`; seen 1 time."""

    additional_audio_username: Any
    audio_reattribution_info: AudioReattributionInfo


class AdditionalItems(Record):
    """`data.data.image_versions.additional_items`; seen 1 time."""

    first_frame: Item
    igtv_first_frame: Item
    smart_frame: Any


class AigmAccountLabelInfo(Record):
    """`data.data.user.aigm_account_label_info`; seen 1 time."""

    is_auto_detected: bool | None
    is_enabled: bool | None
    is_manually_enabled: bool | None


class AudioRankingInfo(Record):
    """`data.data.clips_metadata.audio_ranking_info`; seen 1 time."""

    best_audio_cluster_id: str | None


class AudioReattributionInfo(Record):
    """`data.data.clips_metadata.additional_audio_info.audio_reattribution_info`; seen 1 time."""

    should_allow_restore: bool | None


class BaselTemplateInfoForIgApp(Record):
    """`data.data.clips_metadata.basel_template_info_for_ig_app`; seen 1 time."""

    should_show_reuse_setting_for_owner: bool | None
    use_template_deeplink: Any


class BrandedContentTagInfo(Record):
    """`data.data.clips_metadata.branded_content_tag_info`; seen 1 time."""

    can_add_tag: bool | None


class Caption(Record):
    """`data.data.caption`; seen 1 time."""

    created_at: int | None
    """Epoch seconds."""
    created_at_utc: int | None
    """Epoch seconds."""
    did_report_as_spam: bool | None
    hashtags: list[Any]
    id: str | None
    is_covered: bool | None
    is_ranked_comment: bool | None
    mentions: list[str]
    pk: str | None
    private_reply_status: int | None
    share_enabled: bool | None
    text: str | None
    text_translation: str | None
    type: int | None


class ClipsMetadata(Record):
    """`data.data.clips_metadata`; seen 1 time."""

    achievements_info: AchievementsInfo
    additional_audio_info: AdditionalAudioInfo
    asset_recommendation_info: Any
    audio_canonical_id: str | None
    audio_ranking_info: AudioRankingInfo
    audio_type: str | None
    basel_template_info_for_ig_app: BaselTemplateInfoForIgApp
    branded_content_tag_info: BrandedContentTagInfo
    breaking_content_info: Any
    breaking_creator_info: Any
    challenge_info: Any
    clips_creation_entry_point: str | None
    content_appreciation_info: ContentAppreciationInfo
    contextual_highlight_info: Any
    cutout_sticker_info: list[Any]
    disable_use_in_clips_client_cache: bool | None
    external_media_info: Any
    featured_label: Any
    is_fan_club_promo_video: bool | None
    is_public_chat_welcome_video: bool | None
    is_shared_to_fb: bool | None
    mashup_info: MashupInfo
    may_have_template_info: Any
    merchandising_pill_info: Any
    music_info: Any
    nux_info: Any
    original_sound_info: OriginalSoundInfo
    originality_info: Any
    professional_clips_upsell_type: int | None
    reels_on_the_rise_info: Any
    reusable_text_attribute_string: Any
    reusable_text_info: Any
    shopping_info: Any
    show_achievements: bool | None
    show_tips: Any
    template_info: Any
    viewer_interaction_settings: Any


class CommentInformTreatment(Record):
    """`data.data.comment_inform_treatment`; seen 1 time."""

    action_type: Any
    should_have_inform_treatment: bool | None
    text: str | None
    url: Any


class CommunityNotesInfo(Record):
    """`data.data.community_notes_info`; seen 1 time."""

    enable_submission_friction: bool | None
    has_viewer_submitted_note: bool | None
    is_eligible_for_request_a_note: bool | None
    note_submission_disabled: bool | None


class ConsumptionInfo(Record):
    """`data.data.clips_metadata.original_sound_info.consumption_info`; seen 1 time."""

    display_media_id: Any
    inline_audio_label: Any
    is_bookmarked: bool | None
    is_trending_in_clips: bool | None
    should_mute_audio_reason: str | None
    should_mute_audio_reason_type: Any
    user_notes: Any


class ContentAppreciationInfo(Record):
    """`data.data.clips_metadata.content_appreciation_info`; seen 1 time."""

    enabled: bool | None
    entry_point_container: Any


class CrosspostMetadata(Record):
    """`data.data.crosspost_metadata`; seen 1 time."""

    fb_downstream_use_xpost_metadata: FbDownstreamUseXpostMetadata


class Data(Record):
    """`data.data`; seen 1 time."""

    accessibility_caption: Any
    are_remixes_crosspostable: bool | None
    boost_unavailable_identifier: Any
    boost_unavailable_reason: Any
    boost_unavailable_reason_v2: Any
    can_reply: bool | None
    can_reshare: bool | None
    can_save: bool | None
    caption: Caption
    caption_is_edited: bool | None
    clips_metadata: ClipsMetadata
    clips_tab_pinned_user_ids: list[Any]
    coauthor_producer_can_see_organic_insights: bool | None
    coauthor_producers: list[Any]
    code: str | None
    collaborator_edit_eligibility: bool | None
    comment_inform_treatment: CommentInformTreatment
    comment_likes_enabled: bool | None
    comments_disabled: Any
    community_notes_info: CommunityNotesInfo
    creative_config: Any
    creator_product_link_infos: list[Any]
    crosspost_metadata: CrosspostMetadata
    cutout_sticker_info: list[Any]
    deleted_reason: int | None
    device_timestamp: int | None
    disable_caption_and_comment: bool | None
    eligible_insights_entrypoints: str | None
    fb_user_tags: FbUserTags
    fbid: str | None
    featured_products: list[Any]
    filter_type: int | None
    floating_context_items: list[Any]
    fundraiser_tag: FundraiserTag
    gen_ai_chat_with_ai_cta_info: Any
    gen_ai_detection_method: GenAiDetectionMethod
    has_audio: bool | None
    has_high_risk_gen_ai_inform_treatment: bool | None
    has_liked: bool | None
    has_privately_liked: bool | None
    has_shared_to_fb: int | None
    has_tagged_users: bool | None
    has_views_fetching: bool | None
    hidden_likes_string_variant: int | None
    id: str | None
    ig_media_sharing_disabled: bool | None
    igbio_product: Any
    image_versions: ImageVersions
    integrity_review_decision: str | None
    invited_coauthor_producers: list[Any]
    is_artist_pick: bool | None
    is_comments_gif_composer_enabled: bool | None
    is_cutout_sticker_allowed: bool | None
    is_dash_eligible: int | None
    is_eligible_content_for_post_roll_ad: bool | None
    is_eligible_for_autodub: bool | None
    is_eligible_for_autodub_upsell: bool | None
    is_eligible_for_organic_eager_refresh: bool | None
    is_eligible_for_poe: bool | None
    is_in_profile_grid: bool | None
    is_open_to_public_submission: bool | None
    is_organic_product_tagging_eligible: bool | None
    is_paid_partnership: bool | None
    is_photo_comments_composer_enabled_for_author: bool | None
    is_pinned: bool | None
    is_post_live_clips_media: bool | None
    is_quiet_post: bool | None
    is_reshare_of_text_post_app_media_in_ig: bool | None
    is_reuse_allowed: bool | None
    is_social_ufi_disabled: bool | None
    is_tagged_media_shared_to_viewer_profile_grid: bool | None
    is_third_party_downloads_eligible: bool | None
    is_video: bool | None
    like_and_view_counts_disabled: bool | None
    location: Any
    locations: list[Any]
    media_attributions_data: list[Any]
    media_cropping_info: MediaCroppingInfo
    media_format: str | None
    media_name: str | None
    media_notes: MediaNotes
    media_overlay_info: Any
    media_reposter_bottomsheet_enabled: bool | None
    media_type: int | None
    media_ui_attributions_data: list[Any]
    meta_ai_suggested_prompts: list[Any]
    metrics: Metrics
    music_metadata: Any
    number_of_qualities: int | None
    original_height: int | None
    original_lang_for_translations: str | None
    original_width: int | None
    pk: str | None
    preview_comments: list[Any]
    product_suggestions: list[Any]
    product_type: str | None
    related_ads_pivots_media_info: str | None
    report_info: ReportInfo
    share_count_disabled: bool | None
    sharing_friction_info: SharingFrictionInfo
    shop_routing_user_id: Any
    should_show_author_pog_for_tagged_media_shared_to_profile_grid: bool | None
    social_context: list[Any]
    sponsor_tags: list[Any]
    subscribe_cta_visible: bool | None
    subtype_name_for_REST__: str | None
    tagged_users: list[TaggedUser]
    taken_at: int | None
    """Epoch seconds."""
    taken_at_date: str | None
    taken_at_ts: int | None
    """Epoch seconds."""
    thumbnail_url: str | None
    """Signed address."""
    timeline_pinned_user_ids: list[Any]
    top_likers: list[Any]
    translated_langs_for_autodub: list[Any]
    user: User
    video_codec: str | None
    video_duration: float | None
    video_sticker_locales: list[Any]
    video_url: str | None
    """Signed address."""
    video_versions: list[VideoVersion]


class Default(Record):
    """`data.data.image_versions.scrubber_spritesheet_info_candidates.default`; seen 1 time."""

    file_size_kb: int | None
    max_thumbnails_per_sprite: int | None
    rendered_width: int | None
    sprite_height: int | None
    sprite_urls: list[str]
    """Items: signed address."""
    sprite_width: int | None
    thumbnail_duration: float | None
    thumbnail_height: int | None
    thumbnail_width: int | None
    thumbnails_per_row: int | None
    total_thumbnail_num_per_sprite: int | None
    video_length: float | None


class FanClubInfo(Record):
    """`data.data.user.fan_club_info`; seen 1 time."""

    autosave_to_exclusive_highlight: Any
    connected_member_count: Any
    fan_club_id: Any
    fan_club_name: Any
    fan_consideration_page_revamp_eligiblity: Any
    has_created_ssc: Any
    has_enough_subscribers_for_ssc: Any
    is_fan_club_gifting_eligible: Any
    is_fan_club_referral_eligible: Any
    is_free_trial_eligible: Any
    largest_public_bc_id: Any
    should_show_playlists_in_profile_tab: Any
    subscriber_count: Any


class FbDownstreamUseXpostMetadata(Record):
    """`data.data.crosspost_metadata.fb_downstream_use_xpost_metadata`, `data.data.clips_metadata.original_sound_info.fb_downstream_use_xpost_metadata`; seen 2 times."""

    downstream_use_xpost_deny_reason: str | None


class FbUserTags(Record):
    """`data.data.fb_user_tags`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"in_": "in"}
    in_: list[Any]


class FourByThreeCrop(Record):
    """`data.data.media_cropping_info.four_by_three_crop`; seen 1 time."""

    crop_bottom: float | None
    crop_left: int | None
    crop_right: int | None
    crop_top: float | None


class FundraiserTag(Record):
    """`data.data.fundraiser_tag`; seen 1 time."""

    has_standalone_fundraiser: bool | None


class GenAiDetectionMethod(Record):
    """`data.data.gen_ai_detection_method`; seen 1 time."""

    detection_method: str | None


class IgArtist(Record):
    """`data.data.clips_metadata.original_sound_info.ig_artist`; seen 1 time."""

    full_name: str | None
    id: str | None
    is_private: bool | None
    is_verified: bool | None
    pk: str | None
    profile_pic_id: str | None
    profile_pic_url: str | None
    """Signed address."""
    username: str | None


class ImageVersions(Record):
    """`data.data.image_versions`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"items_": "items"}
    additional_items: AdditionalItems
    items_: list[Item]
    scrubber_spritesheet_info_candidates: ScrubberSpritesheetInfoCandidates


class Item(Record):
    """`data.data.image_versions.additional_items.first_frame`, `data.data.image_versions.additional_items.igtv_first_frame`, `data.data.image_versions.items[]`; seen 3 times."""

    height: int | None
    is_spatial_image: bool | None
    url: str | None
    """Signed address."""
    width: int | None


class MashupInfo(Record):
    """`data.data.clips_metadata.mashup_info`; seen 1 time."""

    can_toggle_mashups_allowed: bool | None
    formatted_mashups_count: Any
    has_been_mashed_up: bool | None
    has_nonmimicable_additional_audio: bool | None
    is_creator_requesting_mashup: bool | None
    is_light_weight_check: bool | None
    is_light_weight_reuse_allowed_check: bool | None
    is_pivot_page_available: bool | None
    is_reuse_allowed: bool | None
    mashup_type: Any
    mashups_allowed: bool | None
    mashups_allowed_for_carousel: bool | None
    non_privacy_filtered_mashups_media_count: int | None
    original_media: Any
    privacy_filtered_mashups_media_count: Any


class MediaCroppingInfo(Record):
    """`data.data.media_cropping_info`; seen 1 time."""

    four_by_three_crop: FourByThreeCrop


class MediaNotes(Record):
    """`data.data.media_notes`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"items_": "items"}
    items_: list[Any]


class Metrics(Record):
    """`data.data.metrics`; seen 1 time."""

    comment_count: int | None
    fb_comment_count: Any
    fb_like_count: Any
    fb_play_count: Any
    ig_play_count: int | None
    like_count: int | None
    play_count: int | None
    repost_count: Any
    save_count: Any
    share_count: int | None
    user_follower_count: Any
    user_media_count: Any
    view_count: Any


class OriginalSoundInfo(Record):
    """`data.data.clips_metadata.original_sound_info`; seen 1 time."""

    allow_creator_to_rename: bool | None
    attributed_custom_audio_asset_id: Any
    audio_asset_start_time_in_ms: int | None
    audio_filter_infos: Any
    audio_id: str | None
    audio_parts: list[Any]
    audio_parts_by_filter: list[Any]
    can_remix_be_shared_to_fb: bool | None
    can_remix_be_shared_to_fb_expansion: bool | None
    consumption_info: ConsumptionInfo
    derived_content_start_time_in_composition_in_ms: int | None
    duration_in_ms: int | None
    fb_downstream_use_xpost_metadata: FbDownstreamUseXpostMetadata
    formatted_clips_media_count: Any
    hide_remixing: bool | None
    ig_artist: IgArtist
    is_audio_automatically_attributed: bool | None
    is_eligible_for_audio_effects: bool | None
    is_eligible_for_vinyl_sticker: bool | None
    is_explicit: bool | None
    is_original_audio_download_eligible: bool | None
    is_reuse_disabled: bool | None
    is_xpost_from_fb: bool | None
    oa_owner_is_music_artist: bool | None
    original_audio_subtype: str | None
    original_audio_title: str | None
    original_media_id: str | None
    overlap_duration_in_ms: int | None
    previous_trend_rank: Any
    progressive_download_url: str | None
    """Signed address."""
    should_mute_audio: bool | None
    time_created: int | None
    """Epoch seconds."""
    trend_rank: Any
    xpost_fb_creator_info: Any


class ReportInfo(Record):
    """`data.data.report_info`; seen 1 time."""

    has_viewer_submitted_report: bool | None


class ScrubberSpritesheetInfoCandidates(Record):
    """`data.data.image_versions.scrubber_spritesheet_info_candidates`; seen 1 time."""

    default: Default


class SharingFrictionInfo(Record):
    """`data.data.sharing_friction_info`; seen 1 time."""

    bloks_app_url: Any
    sharing_friction_payload: Any
    should_have_sharing_friction: bool | None


class TaggedUser(Record):
    """`data.data.tagged_users[]`; seen 2 times."""

    position: list[int]
    show_category_of_user: bool | None
    user: User
    x: int | None
    y: int | None


class User(Record):
    """`data.data.user`, `data.data.tagged_users[].user`; seen 3 times."""

    account_badges: list[Any]
    account_type: int | None
    aigm_account_label_info: AigmAccountLabelInfo
    can_see_quiet_post_attribution: bool | None
    eligible_for_text_app_activation_badge: bool | None
    fan_club_info: FanClubInfo
    fbid_v2: str | None
    feed_post_reshare_disabled: bool | None
    full_name: str | None
    has_anonymous_profile_picture: bool | None
    id: str | None
    is_active_on_text_post_app: bool | None
    is_favorite: bool | None
    is_private: bool | None
    is_ring_creator: bool | None
    is_unpublished: bool | None
    is_verified: bool | None
    latest_reel_media: int | None
    profile_pic_id: str | None
    profile_pic_url: str | None
    """Signed address."""
    show_account_transparency_details: bool | None
    show_ring_award: bool | None
    text_post_app_is_private: bool | None
    third_party_downloads_enabled: int | None
    transparency_product_enabled: bool | None
    user_activation_info: list[Any]
    username: str | None


class VideoVersion(Record):
    """`data.data.video_versions[]`; seen 3 times."""

    bandwidth: int | None
    fallback: Any
    height: int | None
    id: str | None
    type: int | None
    url: str | None
    """Signed address."""
    url_expiration_timestamp_us: Any
    width: int | None
