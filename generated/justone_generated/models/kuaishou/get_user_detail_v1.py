# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/kuaishou/get-user-detail/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing

from ..._record import KeyNames, Record

__all__ = [
    "GetUserDetailV1",
    "Headurl",
    "OwnerCount",
    "PrivacyNewsAuthority",
    "Profile",
    "ShareInfo",
    "UserProfile",
    "UserSettingOption",
    "WebShareVerifyData",
]


class GetUserDetailV1(Record):
    """`data`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"host_name_": "host-name"}
    host_name_: str | None
    isLiving: bool | None
    result: int | None
    shareInfo: ShareInfo
    userProfile: UserProfile


class Headurl(Record):
    """`data.userProfile.profile.bigHeadUrls[]`, `data.userProfile.profile.headurls[]`, `data.userProfile.profile.user_profile_bg_urls[]`; seen 5 times."""

    cdn: str | None
    url: str | None


class OwnerCount(Record):
    """`data.userProfile.ownerCount`; seen 1 time."""

    collect: int | None
    fan: int | None
    follow: int | None
    like: int | None
    magicFace: int | None
    moment: int | None
    novelDrama: int | None
    photo: int | None
    photo_private: int | None
    photo_public: int | None
    recommend: int | None


class PrivacyNewsAuthority(Record):
    """`data.userProfile.userSettingOption.privacyNewsAuthority`; seen 1 time."""

    bandedUserCounts: int | None
    userPrivacyNewsAuthorityType: int | None


class Profile(Record):
    """`data.userProfile.profile`; seen 1 time."""

    bigHeadUrls: list[Headurl]
    headurl: str | None
    headurls: list[Headurl]
    isFavorited: bool | None
    user_id: int | None
    user_name: str | None
    user_profile_bg_url: str | None
    user_profile_bg_urls: list[Headurl]
    user_sex: str | None
    user_text: str | None
    verified: bool | None
    visitorBeFollowed: bool | None


class ShareInfo(Record):
    """`data.shareInfo`; seen 1 time."""

    docId: str | None
    groupName: str | None
    shareId: str | None
    shareSubTitle: str | None
    shareTitle: str | None
    shareType: str | None
    webShareVerifyData: WebShareVerifyData


class UserProfile(Record):
    """`data.userProfile`; seen 1 time."""

    canGuestShowMomentNews: bool | None
    enableMoment: bool | None
    isFavorited: bool | None
    isFollowing: bool | None
    isFriend: bool | None
    isSubscribe: bool | None
    isUserBanned: bool | None
    ownerCount: OwnerCount
    profile: Profile
    showCount: bool | None
    showPhotoCollectTab: bool | None
    userSettingOption: UserSettingOption
    verified: bool | None


class UserSettingOption(Record):
    """`data.userProfile.userSettingOption`; seen 1 time."""

    acquaintance_deny: str | None
    allow_others_reward_me: str | None
    at_me_tab_privacy_setting: int | None
    auto_save_to_local: str | None
    comment_deny: str | None
    disable_im_online_status: str | None
    disable_nearby_online_status: str | None
    disable_push_my_comments_to_others: str | None
    disable_screenshot_feedback: str | None
    disable_smart_album_tabs: str | None
    download_deny: str | None
    enable_hdr_video: str | None
    enable_local_intelligence_album: str | None
    enable_moment_comment_deny: str | None
    enable_show_album_in_profile: str | None
    follow_fans_list: int | None
    frequent_user_deny: str | None
    gift_unfollow: str | None
    message_deny: str | None
    missu_deny: str | None
    not_allow_find_me_by_mobile: str | None
    not_public_collect: str | None
    not_recommend_to_contacts: str | None
    not_recommend_to_qq_friends: str | None
    not_share_live_stream_fragment: str | None
    photo_download_deny: str | None
    photo_share_add_watermark: str | None
    privacyNewsAuthority: PrivacyNewsAuthority
    privacy_location: str | None
    privacy_news: str | None
    privacy_user: str | None
    show_same_follow_deny: str | None
    show_story_entrance: str | None
    wifi_preupload_deny: str | None


class WebShareVerifyData(Record):
    """`data.shareInfo.webShareVerifyData`; seen 1 time."""

    objectId: str | None
    shareUserId: str | None
    timestamp: int | None
    """Epoch milliseconds."""
    verifyData: str | None
