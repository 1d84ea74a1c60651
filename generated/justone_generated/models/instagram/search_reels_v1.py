# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/instagram/search-reels/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing
from typing import Any

from ..._record import KeyNames, PageOf, Record

__all__ = [
    "SearchReelsV1",
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
    "DataItem",
    "Default",
    "DemotionControl",
    "FanClubInfo",
    "FbDownstreamUseXpostMetadata",
    "FbUserTags",
    "FollowupOption",
    "FundraiserTag",
    "GenAiDetectionMethod",
    "IgArtist",
    "ImageVersions",
    "Item",
    "MashupInfo",
    "MediaNotes",
    "OriginalSoundInfo",
    "ReportInfo",
    "ScrubberSpritesheetInfoCandidates",
    "SharingFrictionInfo",
    "User",
    "VideoVersion",
]


class SearchReelsV1(PageOf["DataItem"]):
    """`data`; seen 1 time."""

    data: Data
    pagination_token: str | None


class AchievementsInfo(Record):
    """`data.data.items[].clips_metadata.achievements_info`; seen 1 time."""

    num_earned_achievements: Any
    show_achievements: bool | None


class AdditionalAudioInfo(Record):
    """`data.data.items[].clips_metadata.additional_audio_info`; seen 1 time."""

    additional_audio_username: Any
    audio_reattribution_info: AudioReattributionInfo


class AdditionalItems(Record):
    """`data.data.items[].image_versions.additional_items`; seen 1 time."""

    first_frame: Item
    igtv_first_frame: Item
    smart_frame: Any


class AigmAccountLabelInfo(Record):
    """`data.data.items[].user.aigm_account_label_info`; seen 1 time."""

    is_auto_detected: bool | None
    is_enabled: bool | None
    is_manually_enabled: bool | None


class AudioRankingInfo(Record):
    """`data.data.items[].clips_metadata.audio_ranking_info`; seen 1 time."""

    best_audio_cluster_id: str | None


class AudioReattributionInfo(Record):
    """`data.data.items[].clips_metadata.additional_audio_info.audio_reattribution_info`; seen 1 time."""

    should_allow_restore: bool | None


class BaselTemplateInfoForIgApp(Record):
    """`data.data.items[].clips_metadata.basel_template_info_for_ig_app`; seen 1 time."""

    should_show_reuse_setting_for_owner: bool | None
    use_template_deeplink: Any


class BrandedContentTagInfo(Record):
    """`data.data.items[].clips_metadata.branded_content_tag_info`; seen 1 time."""

    can_add_tag: bool | None


class Caption(Record):
    """`data.data.items[].caption`; seen 1 time."""

    created_at: int | None
    """Epoch seconds."""
    created_at_utc: int | None
    """Epoch seconds."""
    did_report_as_spam: bool | None
    hashtags: list[Any]
    id: str | None
    is_covered: bool | None
    is_ranked_comment: bool | None
    mentions: list[Any]
    private_reply_status: int | None
    share_enabled: bool | None
    text: str | None
    type: int | None
    user: User
    user_id: str | None


class ClipsMetadata(Record):
    """`data.data.items[].clips_metadata`; seen 1 time."""

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
    """`data.data.items[].comment_inform_treatment`; seen 1 time."""

    action_type: Any
    should_have_inform_treatment: bool | None
    text: str | None
    url: Any


class CommunityNotesInfo(Record):
    """`data.data.items[].community_notes_info`; seen 1 time."""

    enable_submission_friction: bool | None
    has_viewer_submitted_note: bool | None
    is_eligible_for_request_a_note: bool | None
    note_submission_disabled: bool | None


class ConsumptionInfo(Record):
    """`data.data.items[].clips_metadata.original_sound_info.consumption_info`; seen 1 time."""

    display_media_id: Any
    inline_audio_label: Any
    is_bookmarked: bool | None
    is_trending_in_clips: bool | None
    should_mute_audio_reason: str | None
    should_mute_audio_reason_type: Any
    user_notes: Any


class ContentAppreciationInfo(Record):
    """`data.data.items[].clips_metadata.content_appreciation_info`; seen 1 time."""

    enabled: bool | None
    entry_point_container: Any


class CrosspostMetadata(Record):
    """`data.data.items[].crosspost_metadata`; seen 1 time."""

    fb_downstream_use_xpost_metadata: FbDownstreamUseXpostMetadata


class Data(Record):
    """`data.data`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"items_": "items"}
    count: int | None
    items_: list[DataItem]


class DataItem(Record):
    """`data.data.items[]`; seen 1 time."""

    are_remixes_crosspostable: bool | None
    boost_unavailable_identifier: Any
    boost_unavailable_reason: Any
    boost_unavailable_reason_v2: Any
    can_reply: bool | None
    can_reshare: bool | None
    can_save: bool | None
    caption: Caption
    caption_is_edited: bool | None
    clips_demotion_control: DemotionControl
    clips_metadata: ClipsMetadata
    clips_tab_pinned_user_ids: list[Any]
    coauthor_producer_can_see_organic_insights: bool | None
    coauthor_producers: list[Any]
    code: str | None
    collaborator_edit_eligibility: bool | None
    comment_count: int | None
    comment_inform_treatment: CommentInformTreatment
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
    ig_play_count: int | None
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
    like_count: int | None
    location: Any
    locations: list[Any]
    media_attributions_data: list[Any]
    media_format: str | None
    media_name: str | None
    media_notes: MediaNotes
    media_overlay_info: Any
    media_reposter_bottomsheet_enabled: bool | None
    media_type: int | None
    media_ui_attributions_data: list[Any]
    meta_ai_suggested_prompts: list[Any]
    music_metadata: Any
    number_of_qualities: int | None
    original_height: int | None
    original_width: int | None
    play_count: int | None
    product_suggestions: list[Any]
    product_type: str | None
    related_ads_pivots_media_info: str | None
    report_info: ReportInfo
    share_count: int | None
    share_count_disabled: bool | None
    sharing_friction_info: SharingFrictionInfo
    should_show_author_pog_for_tagged_media_shared_to_profile_grid: bool | None
    social_context: list[Any]
    sponsor_tags: list[Any]
    subscribe_cta_visible: bool | None
    subtype_name_for_REST__: str | None
    tagged_users: list[Any]
    taken_at: int | None
    """Epoch seconds."""
    taken_at_date: str | None
    taken_at_ts: int | None
    """Epoch seconds."""
    thumbnail_url: str | None
    timeline_pinned_user_ids: list[Any]
    top_likers: list[Any]
    translated_langs_for_autodub: list[Any]
    user: User
    video_codec: str | None
    video_duration: float | None
    video_sticker_locales: list[Any]
    video_url: str | None
    video_versions: list[VideoVersion]
    view_state_item_type: int | None


class Default(Record):
    """`data.data.items[].image_versions.scrubber_spritesheet_info_candidates.default`; seen 1 time."""

    file_size_kb: int | None
    max_thumbnails_per_sprite: int | None
    rendered_width: int | None
    sprite_height: int | None
    sprite_urls: list[str]
    sprite_width: int | None
    thumbnail_duration: float | None
    thumbnail_height: int | None
    thumbnail_width: int | None
    thumbnails_per_row: int | None
    total_thumbnail_num_per_sprite: int | None
    video_length: float | None


class DemotionControl(Record):
    """`data.data.items[].clips_demotion_control`, `data.data.items[].clips_demotion_control.followup_options[].demotion_control`; seen 2 times."""

    confirmation_body: str | None
    confirmation_icon: str | None
    confirmation_style: str | None
    confirmation_title: str | None
    confirmation_title_style: str | None
    enable_word_wrapping: bool | None
    followup_options: list[FollowupOption]
    title: str | None
    title_style: str | None
    undo_style: str | None


class FanClubInfo(Record):
    """`data.data.items[].user.fan_club_info`; seen 1 time."""

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
    """`data.data.items[].crosspost_metadata.fb_downstream_use_xpost_metadata`, `data.data.items[].clips_metadata.original_sound_info.fb_downstream_use_xpost_metadata`; seen 2 times."""

    downstream_use_xpost_deny_reason: str | None


class FbUserTags(Record):
    """`data.data.items[].fb_user_tags`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"in_": "in"}
    in_: list[Any]


class FollowupOption(Record):
    """`data.data.items[].clips_demotion_control.followup_options[]`; seen 1 time."""

    data: str | None
    demotion_control: DemotionControl
    id: str | None
    show_icon: bool | None
    style: Any
    subtitle: Any
    text: str | None


class FundraiserTag(Record):
    """`data.data.items[].fundraiser_tag`; seen 1 time."""

    has_standalone_fundraiser: bool | None


class GenAiDetectionMethod(Record):
    """`data.data.items[].gen_ai_detection_method`; seen 1 time."""

    detection_method: str | None


class IgArtist(Record):
    """`data.data.items[].clips_metadata.original_sound_info.ig_artist`; seen 1 time."""

    full_name: str | None
    id: str | None
    is_private: bool | None
    is_verified: bool | None
    profile_pic_id: str | None
    profile_pic_url: str | None
    username: str | None


class ImageVersions(Record):
    """`data.data.items[].image_versions`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"items_": "items"}
    additional_items: AdditionalItems
    items_: list[Item]
    scrubber_spritesheet_info_candidates: ScrubberSpritesheetInfoCandidates


class Item(Record):
    """`data.data.items[].image_versions.additional_items.first_frame`, `data.data.items[].image_versions.additional_items.igtv_first_frame`, `data.data.items[].image_versions.items[]`; seen 3 times."""

    height: int | None
    is_spatial_image: bool | None
    url: str | None
    width: int | None


class MashupInfo(Record):
    """`data.data.items[].clips_metadata.mashup_info`; seen 1 time."""

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


class MediaNotes(Record):
    """`data.data.items[].media_notes`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"items_": "items"}
    items_: list[Any]


class OriginalSoundInfo(Record):
    """`data.data.items[].clips_metadata.original_sound_info`; seen 1 time."""

    allow_creator_to_rename: bool | None
    attributed_custom_audio_asset_id: Any
    audio_asset_start_time_in_ms: int | None
    audio_filter_infos: Any
    audio_id: int | None
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
    should_mute_audio: bool | None
    time_created: int | None
    """Epoch seconds."""
    trend_rank: Any
    xpost_fb_creator_info: Any


class ReportInfo(Record):
    """`data.data.items[].report_info`; seen 1 time."""

    has_viewer_submitted_report: bool | None


class ScrubberSpritesheetInfoCandidates(Record):
    """`data.data.items[].image_versions.scrubber_spritesheet_info_candidates`; seen 1 time."""

    default: Default


class SharingFrictionInfo(Record):
    """`data.data.items[].sharing_friction_info`; seen 1 time."""

    bloks_app_url: Any
    sharing_friction_payload: Any
    should_have_sharing_friction: bool | None


class User(Record):
    """`data.data.items[].user`, `data.data.items[].caption.user`; seen 2 times."""

    account_badges: list[Any]
    account_type: int | None
    aigm_account_label_info: AigmAccountLabelInfo
    eligible_for_text_app_activation_badge: bool | None
    fan_club_info: FanClubInfo
    fbid_v2: str | None
    feed_post_reshare_disabled: bool | None
    full_name: str | None
    has_anonymous_profile_picture: bool | None
    id: str | None
    is_favorite: bool | None
    is_private: bool | None
    is_ring_creator: bool | None
    is_unpublished: bool | None
    is_verified: bool | None
    latest_reel_media: int | None
    profile_pic_id: str | None
    profile_pic_url: str | None
    show_account_transparency_details: bool | None
    show_ring_award: bool | None
    third_party_downloads_enabled: int | None
    transparency_product_enabled: bool | None
    user_activation_info: list[Any]
    username: str | None


class VideoVersion(Record):
    """`data.data.items[].video_versions[]`; seen 1 time."""

    bandwidth: int | None
    fallback: Any
    height: int | None
    id: str | None
    type: int | None
    url: str | None
    url_expiration_timestamp_us: Any
    width: int | None
