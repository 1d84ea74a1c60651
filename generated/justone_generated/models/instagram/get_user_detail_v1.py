# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/instagram/get-user-detail/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = [
    "GetUserDetailV1",
    "About",
    "ActiveStandaloneFundraisers",
    "AigmAccountLabelInfo",
    "AvatarStatus",
    "BioLink",
    "BiographyWithEntities",
    "BroadcastChatPreferenceStatus",
    "CreatorShoppingInfo",
    "Data",
    "FanClubInfo",
    "HdProfilePicUrlInfo",
    "LocationData",
    "MetaVerifiedBenefitsInfo",
    "Nametag",
    "NametagThemeColor",
    "NotMetaVerifiedFrictionInfo",
    "PinnedChannelsInfo",
    "ProfileOverlayInfo",
    "ReconFeatures",
    "RecsFromFriends",
    "ThemeColor",
    "TrialClipsRateLimiting",
]


class GetUserDetailV1(Record):
    """`data`; seen 1 time."""

    data: Data


class About(Record):
    """`data.data.about`; seen 1 time."""

    accounts_with_shared_followers: Any
    country: str | None
    date_joined: str | None
    date_joined_as_timestamp: int | None
    """Epoch seconds."""
    date_verified: str | None
    date_verified_as_timestamp: int | None
    """Epoch seconds."""
    former_usernames: int | None
    id: int | None
    is_verified: bool | None
    username: Any


class ActiveStandaloneFundraisers(Record):
    """`data.data.active_standalone_fundraisers`; seen 1 time."""

    fundraisers: list[Any]
    total_count: int | None


class AigmAccountLabelInfo(Record):
    """`data.data.aigm_account_label_info`; seen 1 time."""

    is_auto_detected: bool | None
    is_enabled: bool | None
    is_manually_enabled: bool | None


class AvatarStatus(Record):
    """`data.data.avatar_status`; seen 1 time."""

    has_avatar: bool | None


class BioLink(Record):
    """`data.data.bio_links[]`; seen 1 time."""

    creation_source: str | None
    icon_url: str | None
    image_url: str | None
    is_pinned: bool | None
    is_verified: bool | None
    link_id: int | None
    link_type: str | None
    lynx_url: str | None
    media_accent_color_hex: str | None
    media_type: str | None
    open_external_url_with_in_app_browser: bool | None
    title: str | None
    url: str | None


class BiographyWithEntities(Record):
    """`data.data.biography_with_entities`; seen 1 time."""

    entities: list[Any]
    raw_text: str | None


class BroadcastChatPreferenceStatus(Record):
    """`data.data.broadcast_chat_preference_status`; seen 1 time."""

    json_response: str | None
    """JSON in text."""


class CreatorShoppingInfo(Record):
    """`data.data.creator_shopping_info`; seen 1 time."""

    linked_merchant_accounts: list[Any]


class Data(Record):
    """`data.data`; seen 1 time."""

    about: About
    account_badges: list[Any]
    account_category: str | None
    account_type: int | None
    active_standalone_fundraisers: ActiveStandaloneFundraisers
    additional_business_addresses: list[Any]
    adjusted_banners_order: list[Any]
    ads_incentive_expiration_date: Any
    ads_page_id: Any
    ads_page_name: Any
    aigm_account_label_info: AigmAccountLabelInfo
    allow_manage_memorialization: bool | None
    avatar_status: AvatarStatus
    bio_links: list[BioLink]
    biography: str | None
    biography_with_entities: BiographyWithEntities
    birthday_today_visibility_for_viewer: str | None
    broadcast_chat_preference_status: BroadcastChatPreferenceStatus
    business_contact_method: str | None
    can_add_fb_group_link_on_profile: bool | None
    can_hide_category: bool | None
    can_hide_public_contacts: bool | None
    can_send_direct_message: bool | None
    can_use_affiliate_partnership_messaging_as_brand: bool | None
    can_use_affiliate_partnership_messaging_as_creator: bool | None
    can_use_branded_content_discovery_as_brand: bool | None
    can_use_branded_content_discovery_as_creator: bool | None
    can_use_paid_partnership_messaging_as_creator: bool | None
    category: str | None
    category_id: str | None
    chaining_upsell_cards: list[Any]
    contact_phone_number: str | None
    creator_shopping_info: CreatorShoppingInfo
    current_catalog_id: Any
    direct_messaging: str | None
    disable_profile_shop_cta: bool | None
    eligible_for_text_app_activation_badge: bool | None
    enable_add_school_in_edit_profile: bool | None
    existing_user_age_collection_enabled: bool | None
    external_lynx_url: str | None
    external_url: str | None
    fan_club_info: FanClubInfo
    fbid_v2: str | None
    feed_post_reshare_disabled: bool | None
    follow_friction_type: int | None
    follower_count: int | None
    following_count: int | None
    full_name: str | None
    has_anonymous_profile_picture: bool | None
    has_collab_collections: bool | None
    has_ever_selected_topics: bool | None
    has_exclusive_feed_content: bool | None
    has_fan_club_subscriptions: bool | None
    has_gen_ai_personas_for_profile_banner: bool | None
    has_guides: bool | None
    has_highlight_reels: bool | None
    has_music_on_profile: bool | None
    has_nme_badge: bool | None
    has_private_collections: bool | None
    has_public_tab_threads: bool | None
    has_videos: bool | None
    has_views_fetching: bool | None
    has_visible_media_notes: bool | None
    hd_profile_pic_url_info: HdProfilePicUrlInfo
    hd_profile_pic_versions: list[HdProfilePicUrlInfo]
    highlight_reshare_disabled: bool | None
    highlights_tray_type: str | None
    id: str | None
    include_direct_blacklist_status: bool | None
    instagram_pk: str | None
    interop_messaging_user_fbid: int | None
    is_active_on_text_post_app: bool | None
    is_auto_confirm_enabled_for_all_reciprocal_follow_requests: bool | None
    is_bestie: bool | None
    is_business: bool | None
    is_call_to_action_enabled: bool | None
    is_cannes: bool | None
    is_category_tappable: bool | None
    is_coppa_enforced: bool | None
    is_creator_agent_enabled: bool | None
    is_creator_marketplace_badge_visible: bool | None
    is_daily_limit_blocking: bool | None
    is_direct_roll_call_enabled: bool | None
    is_eligible_for_creator_product_links: bool | None
    is_eligible_for_diverse_owned_business_info: bool | None
    is_eligible_for_meta_verified_enhanced_link_sheet: bool | None
    is_eligible_for_meta_verified_enhanced_link_sheet_consumption: bool | None
    is_eligible_for_meta_verified_ig_self_profile_not_verified_badge: bool | None
    is_eligible_for_meta_verified_label: bool | None
    is_eligible_for_meta_verified_links_in_post: bool | None
    is_eligible_for_meta_verified_links_in_reels: bool | None
    is_eligible_for_meta_verified_multiple_addresses_consumption: bool | None
    is_eligible_for_meta_verified_multiple_addresses_creation: bool | None
    is_eligible_for_meta_verified_related_accounts: bool | None
    is_eligible_for_post_boost_mv_upsell: bool | None
    is_eligible_for_schools_search_upsell: bool | None
    is_eligible_for_slide: bool | None
    is_eligible_to_display_diverse_owned_business_info: bool | None
    is_facebook_onboarded_charity: bool | None
    is_favorite: bool | None
    is_favorite_for_clips: bool | None
    is_favorite_for_highlights: bool | None
    is_favorite_for_stories: bool | None
    is_guardian_r_account_cannes_pair: bool | None
    is_in_canada: bool | None
    is_interest_account: bool | None
    is_memorialized: bool | None
    is_meta_verified_related_accounts_display_enabled: bool | None
    is_new_to_instagram: bool | None
    is_onboarding_account: bool | None
    is_opal_enabled: bool | None
    is_open_to_collab: bool | None
    is_oregon_custom_gender_consented: bool | None
    is_parenting_account: bool | None
    is_potential_business: bool | None
    is_prime_onboarding_account: bool | None
    is_private: bool | None
    is_profile_audio_call_enabled: bool | None
    is_profile_broadcast_sharing_enabled: bool | None
    is_profile_picture_expansion_enabled: bool | None
    is_profile_search_enabled: bool | None
    is_profile_wa_calling_enabled: bool | None
    is_recon_ad_cta_on_profile_eligible_with_viewer: bool | None
    is_regulated_c18: bool | None
    is_regulated_news_in_viewer_location: bool | None
    is_remix_setting_enabled_for_posts: bool | None
    is_remix_setting_enabled_for_reels: bool | None
    is_ring_creator: bool | None
    is_secondary_account_creation: bool | None
    is_stories_teaser_muted: bool | None
    is_supervision_features_enabled: bool | None
    is_verified: bool | None
    is_whatsapp_linked: bool | None
    latest_besties_reel_media: int | None
    latest_reel_media: int | None
    live_subscription_status: str | None
    location_data: LocationData
    media_count: int | None
    merchant_checkout_style: str | None
    meta_verified_benefits_info: MetaVerifiedBenefitsInfo
    meta_verified_related_accounts_count: int | None
    nametag: Nametag
    nonpro_can_maybe_see_profile_hypercard: bool | None
    not_meta_verified_friction_info: NotMetaVerifiedFrictionInfo
    open_external_url_with_in_app_browser: bool | None
    page_id: Any
    page_name: Any
    pinned_channels_info: PinnedChannelsInfo
    posts_subscription_status: str | None
    primary_profile_link_type: int | None
    professional_conversion_suggested_account_type: int | None
    profile_context: str | None
    profile_context_facepile_users: list[Any]
    profile_context_links_with_user_ids: list[Any]
    profile_overlay_info: ProfileOverlayInfo
    profile_pic_genai_tool_info: list[Any]
    profile_pic_id: str | None
    profile_pic_url: str | None
    """Signed address."""
    profile_pic_url_hd: str | None
    """Signed address."""
    profile_reels_sorting_eligibility: str | None
    profile_type: int | None
    pronouns: list[Any]
    public_email: str | None
    public_phone_country_code: str | None
    public_phone_number: str | None
    qa_freeform_banner_available_prompts: list[Any]
    recon_features: ReconFeatures
    recs_from_friends: RecsFromFriends
    reels_subscription_status: str | None
    relevant_news_regulation_locations: list[Any]
    remove_message_entrypoint: bool | None
    request_contact_enabled: bool | None
    ring_creator_metadata: list[Any]
    seller_shoppable_feed_type: str | None
    should_show_tagged_tab: bool | None
    show_account_transparency_details: bool | None
    show_all_highlights_as_selected_in_management_screen: bool | None
    show_blue_badge_on_main_profile: bool | None
    show_post_insights_entry_point: bool | None
    show_ring_award: bool | None
    show_schools_badge: Any
    show_shoppable_feed: bool | None
    show_wa_link_on_profile: bool | None
    spam_follower_setting_enabled: bool | None
    stories_subscription_status: str | None
    text_app_last_visited_time: Any
    third_party_downloads_enabled: int | None
    threads_profile_glyph_url: str | None
    total_ar_effects: int | None
    transparency_product_enabled: bool | None
    trial_clips_enabled: bool | None
    trial_clips_rate_limiting: TrialClipsRateLimiting
    upcoming_events: list[Any]
    username: str | None
    views_on_grid_status: str | None
    wa_calling_option_for_legacy_num: int | None
    wa_calling_option_for_wa_linked: int | None
    whatsapp_number: str | None


class FanClubInfo(Record):
    """`data.data.fan_club_info`; seen 1 time."""

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


class HdProfilePicUrlInfo(Record):
    """`data.data.hd_profile_pic_url_info`, `data.data.hd_profile_pic_versions[]`; seen 3 times."""

    height: int | None
    url: str | None
    """Signed address."""
    width: int | None


class LocationData(Record):
    """`data.data.location_data`; seen 1 time."""

    address_street: str | None
    city_id: str | None
    city_name: str | None
    instagram_location_id: str | None
    latitude: int | None
    longitude: int | None
    zip: str | None


class MetaVerifiedBenefitsInfo(Record):
    """`data.data.meta_verified_benefits_info`; seen 1 time."""

    active_meta_verified_benefits: list[Any]
    is_eligible_for_ig_meta_verified_label: bool | None
    is_eligible_for_meta_verified_content_protection: bool | None


class Nametag(Record):
    """`data.data.nametag`; seen 1 time."""

    available_theme_colors: list[int]
    background_image_url: str | None
    emoji: str | None
    emoji_color: int | None
    gradient: int | None
    is_background_image_blurred: bool | None
    mode: int | None
    selected_theme_color: int | None
    selfie_sticker: int | None
    selfie_url: str | None
    theme_color: NametagThemeColor


class NametagThemeColor(Record):
    """`data.data.nametag.theme_color`; seen 1 time."""

    available_theme_colors: list[ThemeColor]
    selected_theme_color: ThemeColor


class NotMetaVerifiedFrictionInfo(Record):
    """`data.data.not_meta_verified_friction_info`; seen 1 time."""

    is_eligible_for_label_friction: bool | None
    label_friction_content: str | None


class PinnedChannelsInfo(Record):
    """`data.data.pinned_channels_info`; seen 1 time."""

    has_public_channels: bool | None
    pinned_channels_list: list[Any]


class ProfileOverlayInfo(Record):
    """`data.data.profile_overlay_info`; seen 1 time."""

    bloks_payload: Any
    overlay_format: str | None


class ReconFeatures(Record):
    """`data.data.recon_features`; seen 1 time."""

    enable_recon_cta: bool | None


class RecsFromFriends(Record):
    """`data.data.recs_from_friends`; seen 1 time."""

    enable_recs_from_friends: bool | None
    recs_from_friends_entry_point_type: str | None


class ThemeColor(Record):
    """`data.data.nametag.theme_color.selected_theme_color`, `data.data.nametag.theme_color.available_theme_colors[]`; seen 7 times."""

    display_label: str | None
    int_value: int | None


class TrialClipsRateLimiting(Record):
    """`data.data.trial_clips_rate_limiting`; seen 1 time."""

    at_limit_body: str | None
    at_limit_title: str | None
    count: int | None
    warning_body: str | None
    warning_title: str | None
