# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/instagram/get-user-posts/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing
from typing import Any

from ..._record import KeyNames, PageOf, Record

__all__ = [
    "GetUserPostsV1",
    "AigmAccountLabelInfo",
    "Caption",
    "CommentInformTreatment",
    "CommunityNotesInfo",
    "CrosspostMetadata",
    "Data",
    "FanClubInfo",
    "FbDownstreamUseXpostMetadata",
    "FbUserTags",
    "FundraiserTag",
    "GenAiDetectionMethod",
    "ImageVersionsItem",
    "Item",
    "MediaNotes",
    "MusicMetadata",
    "ReportInfo",
    "SharingFrictionInfo",
    "User",
]


class GetUserPostsV1(PageOf["Item"]):
    """`data`; seen 1 time."""

    data: Data
    pagination_token: str | None


class AigmAccountLabelInfo(Record):
    """`data.data.user.aigm_account_label_info`; seen 1 time."""

    is_auto_detected: bool | None
    is_enabled: bool | None
    is_manually_enabled: bool | None


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


class CrosspostMetadata(Record):
    """`data.data.items[].crosspost_metadata`; seen 1 time."""

    fb_downstream_use_xpost_metadata: FbDownstreamUseXpostMetadata


class Data(Record):
    """`data.data`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"items_": "items"}
    count: int | None
    items_: list[Item]
    user: User


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
    """`data.data.items[].crosspost_metadata.fb_downstream_use_xpost_metadata`; seen 1 time."""

    downstream_use_xpost_deny_reason: str | None


class FbUserTags(Record):
    """`data.data.items[].fb_user_tags`; seen 2 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"in_": "in"}
    in_: list[Any]


class FundraiserTag(Record):
    """`data.data.items[].fundraiser_tag`; seen 1 time."""

    has_standalone_fundraiser: bool | None


class GenAiDetectionMethod(Record):
    """`data.data.items[].gen_ai_detection_method`; seen 1 time."""

    detection_method: str | None


class ImageVersionsItem(Record):
    """`data.data.items[].image_versions.items[]`; seen 2 times."""

    height: int | None
    is_spatial_image: bool | None
    url: str | None
    width: int | None


class Item(Record):
    """`data.data.items[]`, `data.data.items[].carousel_media[]`; seen 2 times."""

    all_previous_submitters: list[Any]
    boost_unavailable_identifier: Any
    boost_unavailable_reason: Any
    boost_unavailable_reason_v2: Any
    can_modify_carousel: bool | None
    can_reply: bool | None
    can_reshare: bool | None
    can_save: bool | None
    caption: Caption
    caption_is_edited: bool | None
    carousel_media: list[Item]
    carousel_media_count: int | None
    carousel_media_ids: list[str]
    carousel_media_pending_post_count: int | None
    carousel_parent_id: str | None
    clips_tab_pinned_user_ids: list[Any]
    coauthor_producer_can_see_organic_insights: bool | None
    coauthor_producers: list[Any]
    code: str | None
    collaborator_edit_eligibility: bool | None
    comment_count: int | None
    comment_inform_treatment: CommentInformTreatment
    comment_likes_enabled: bool | None
    commerciality_status: str | None
    community_notes_info: CommunityNotesInfo
    creative_config: Any
    crosspost_metadata: CrosspostMetadata
    cutout_sticker_info: list[Any]
    deleted_reason: int | None
    device_timestamp: int | None
    eligible_insights_entrypoints: str | None
    explore_pivot_grid: bool | None
    fb_user_tags: FbUserTags
    fbid: str | None
    featured_products: list[Any]
    filter_type: int | None
    floating_context_items: list[Any]
    fundraiser_tag: FundraiserTag
    gen_ai_chat_with_ai_cta_info: Any
    gen_ai_detection_method: GenAiDetectionMethod
    has_high_risk_gen_ai_inform_treatment: bool | None
    has_liked: bool | None
    has_privately_liked: bool | None
    has_shared_to_fb: int | None
    has_views_fetching: bool | None
    has_views_fetching_on_search_grid: bool | None
    hidden_likes_string_variant: int | None
    id: str | None
    ig_media_sharing_disabled: bool | None
    igbio_product: Any
    image_versions: MediaNotes
    integrity_review_decision: str | None
    invited_coauthor_producers: list[Any]
    is_comments_gif_composer_enabled: bool | None
    is_cutout_sticker_allowed: bool | None
    is_eligible_content_for_post_roll_ad: bool | None
    is_eligible_for_organic_eager_refresh: bool | None
    is_eligible_for_poe: bool | None
    is_in_profile_grid: bool | None
    is_open_to_public_submission: bool | None
    is_organic_product_tagging_eligible: bool | None
    is_paid_partnership: bool | None
    is_photo_comments_composer_enabled_for_author: bool | None
    is_pinned: bool | None
    is_quiet_post: bool | None
    is_reuse_allowed: bool | None
    is_social_ufi_disabled: bool | None
    is_tagged_media_shared_to_viewer_profile_grid: bool | None
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
    meta_ai_suggested_prompts: list[Any]
    music_metadata: MusicMetadata
    open_carousel_show_follow_button: bool | None
    open_carousel_submission_state: str | None
    original_height: int | None
    original_width: int | None
    product_suggestions: list[Any]
    product_type: str | None
    profile_grid_thumbnail_fitting_style: str | None
    related_ads_pivots_media_info: str | None
    report_info: ReportInfo
    share_count: int | None
    share_count_disabled: bool | None
    sharing_friction_info: SharingFrictionInfo
    shop_routing_user_id: Any
    should_show_author_pog_for_tagged_media_shared_to_profile_grid: bool | None
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
    user: User
    video_sticker_locales: list[Any]


class MediaNotes(Record):
    """`data.data.items[].image_versions`, `data.data.items[].media_notes`; seen 3 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"items_": "items"}
    items_: list[ImageVersionsItem]


class MusicMetadata(Record):
    """`data.data.items[].music_metadata`; seen 1 time."""

    audio_canonical_id: str | None
    audio_type: Any
    music_info: Any
    original_sound_info: Any
    pinned_media_ids: Any


class ReportInfo(Record):
    """`data.data.items[].report_info`; seen 1 time."""

    has_viewer_submitted_report: bool | None


class SharingFrictionInfo(Record):
    """`data.data.items[].sharing_friction_info`; seen 2 times."""

    bloks_app_url: Any
    sharing_friction_payload: Any
    should_have_sharing_friction: bool | None


class User(Record):
    """`data.data.user`, `data.data.items[].user`, `data.data.items[].caption.user`; seen 3 times."""

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
    show_account_transparency_details: bool | None
    show_ring_award: bool | None
    third_party_downloads_enabled: int | None
    transparency_product_enabled: bool | None
    user_activation_info: list[Any]
    username: str | None
