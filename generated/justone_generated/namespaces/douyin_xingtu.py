# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of Douyin Creator Marketplace (Xingtu), sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Answer, AsyncCaller, Caller, Namespace
from .._deprecated import deprecated
from ..operations import douyin_xingtu as _operations

if TYPE_CHECKING:
    from typing import Literal

    from ..models.douyin_xingtu.author_audience_distribution_v1 import AuthorAudienceDistributionV1
    from ..models.douyin_xingtu.author_cp_info_v1 import AuthorCpInfoV1
    from ..models.douyin_xingtu.author_link_struct_v1 import AuthorLinkStructV1
    from ..models.douyin_xingtu.author_rec_videos_v2_v1 import AuthorRecVideosV2V1
    from ..models.douyin_xingtu.author_touch_distribution_v1 import AuthorTouchDistributionV1
    from ..models.douyin_xingtu.author_video_distribution_v1 import AuthorVideoDistributionV1
    from ..models.douyin_xingtu.check_author_display_v1 import CheckAuthorDisplayV1
    from ..models.douyin_xingtu.get_author_base_info_v1 import GetAuthorBaseInfoV1
    from ..models.douyin_xingtu.get_author_commerce_seed_base_info_v1 import GetAuthorCommerceSeedBaseInfoV1
    from ..models.douyin_xingtu.get_author_commerce_seed_base_info_v1_deprecated import (
        GetAuthorCommerceSeedBaseInfoV1Deprecated,
    )
    from ..models.douyin_xingtu.get_author_commerce_spread_info_v1 import GetAuthorCommerceSpreadInfoV1
    from ..models.douyin_xingtu.get_author_commerce_spread_info_v1_deprecated import (
        GetAuthorCommerceSpreadInfoV1Deprecated,
    )
    from ..models.douyin_xingtu.get_author_content_hot_keywords_v1 import GetAuthorContentHotKeywordsV1
    from ..models.douyin_xingtu.get_author_content_hot_keywords_v1_deprecated import (
        GetAuthorContentHotKeywordsV1Deprecated,
    )
    from ..models.douyin_xingtu.get_author_convert_ability_v1 import GetAuthorConvertAbilityV1
    from ..models.douyin_xingtu.get_author_convert_videos_or_products_v1 import GetAuthorConvertVideosOrProductsV1
    from ..models.douyin_xingtu.get_author_daily_fans_v1 import GetAuthorDailyFansV1
    from ..models.douyin_xingtu.get_author_fans_distribution_v1 import GetAuthorFansDistributionV1
    from ..models.douyin_xingtu.get_author_hot_comment_tokens_v1 import GetAuthorHotCommentTokensV1
    from ..models.douyin_xingtu.get_author_hot_comment_tokens_v1_deprecated import GetAuthorHotCommentTokensV1Deprecated
    from ..models.douyin_xingtu.get_author_link_info_v1 import GetAuthorLinkInfoV1
    from ..models.douyin_xingtu.get_author_marketing_info_v1 import GetAuthorMarketingInfoV1
    from ..models.douyin_xingtu.get_author_order_experience_v1 import GetAuthorOrderExperienceV1
    from ..models.douyin_xingtu.get_author_platform_channel_info_v2_v1 import GetAuthorPlatformChannelInfoV2V1
    from ..models.douyin_xingtu.get_author_show_items_v2_v1 import GetAuthorShowItemsV2V1
    from ..models.douyin_xingtu.get_author_spread_info_v1 import GetAuthorSpreadInfoV1
    from ..models.douyin_xingtu.get_kol_audience_distribution_v1 import GetKolAudienceDistributionV1
    from ..models.douyin_xingtu.get_kol_convert_ability_v1 import GetKolConvertAbilityV1
    from ..models.douyin_xingtu.get_kol_convert_videos_or_products_v1 import GetKolConvertVideosOrProductsV1
    from ..models.douyin_xingtu.get_kol_cp_info_v1 import GetKolCpInfoV1
    from ..models.douyin_xingtu.get_kol_daily_fans_v1 import GetKolDailyFansV1
    from ..models.douyin_xingtu.get_kol_fans_distribution_v1 import GetKolFansDistributionV1
    from ..models.douyin_xingtu.get_kol_info_v1 import GetKolInfoV1
    from ..models.douyin_xingtu.get_kol_link_info_v1 import GetKolLinkInfoV1
    from ..models.douyin_xingtu.get_kol_link_struct_v1 import GetKolLinkStructV1
    from ..models.douyin_xingtu.get_kol_marketing_info_v1 import GetKolMarketingInfoV1
    from ..models.douyin_xingtu.get_kol_rec_videos_v1 import GetKolRecVideosV1
    from ..models.douyin_xingtu.get_kol_show_items_v2_v1 import GetKolShowItemsV2V1
    from ..models.douyin_xingtu.get_kol_spread_info_v1 import GetKolSpreadInfoV1
    from ..models.douyin_xingtu.get_kol_touch_distribution_v1 import GetKolTouchDistributionV1
    from ..models.douyin_xingtu.get_video_detail_v1 import GetVideoDetailV1
    from ..models.douyin_xingtu.item_report_detail_v1 import ItemReportDetailV1
    from ..models.douyin_xingtu.item_report_th_analysis_v1 import ItemReportThAnalysisV1
    from ..models.douyin_xingtu.item_report_trend_v1 import ItemReportTrendV1
    from ..models.douyin_xingtu.search_for_author_square_v1 import SearchForAuthorSquareV1
    from ..models.douyin_xingtu.search_kol_simple_v1 import SearchKolSimpleV1

    AuthorListChoice = (
        Literal[
            "SHORT_LIVE_ENTERTAINMENT_CREATORS",
            "SHORT_DRAMA_ACTORS",
            "WECHAT_QUICK_CONNECT_CREATORS",
            "AI_STAR_PLAN_CREATORS",
            "COMMERCE_ADVANTAGE_CREATORS",
            "HIGH_VALUE_CREATORS",
            "SEEDING_ADVANTAGE_CREATORS",
            "BASKETBALL_CREATORS",
            "PREMIUM_CONTENT_MEDIA",
            "TREND_SETTING_MEDIA",
            "FACTORY_TRACEABILITY_MEDIA",
            "RUNNING_CREATORS",
            "LIGHT_OUTDOOR_CREATORS",
            "FITNESS_CREATORS",
            "YOGA_CREATORS",
            "STREET_SPORTS_CREATORS",
            "CYCLING_CREATORS",
            "FOOTBALL_CREATORS",
            "FISHING_CREATORS",
            "BEAUTY_QUALITY_CREATORS",
        ]
        | str
    )
    AuthorTypeChoice = Literal["FAN", "DIE_HARD_FAN"] | str
    DetailTypeChoice = Literal["VIDEO", "PRODUCT"] | str
    FansTypeChoice = Literal["_1", "_5"] | str
    FlowTypeChoice = Literal["EXCLUDE", "INCLUDE"] | str
    GenderChoice = Literal["MALE", "FEMALE"] | str
    GetKolConvertAbilityV1RangeChoice = Literal["_2", "_3"] | str
    GetKolConvertVideosOrProductsV1DetailTypeChoice = Literal["_1", "_2"] | str
    GetKolSpreadInfoV1TypeChoice = Literal["_1", "_2"] | str
    IndustryChoice = (
        Literal[
            "ALL",
            "ELECTRONICS_AND_APPLIANCES",
            "SHOPPING",
            "FOOD_AND_BEVERAGE",
            "CLOTHING_AND_ACCESSORIES",
            "HEALTHCARE_AND_MEDICAL",
            "MEDICAL_INSTITUTIONS",
            "HOME_AND_BUILDING_MATERIALS",
            "LOCAL_SERVICES",
            "BUSINESS_SERVICES",
            "CULTURE_SPORTS_ENTERTAINMENT",
            "BEAUTY_SERVICES",
            "REAL_ESTATE",
            "EDUCATION_AND_TRAINING",
            "TRAVEL_AND_TOURISM",
            "PUBLIC_SERVICES",
            "GAMES",
            "RETAIL",
            "TRANSPORTATION_EQUIPMENT",
            "AUTOMOTIVE",
            "AGRICULTURE_FORESTRY_FISHERY",
            "CHEMICAL_AND_ENERGY",
            "ELECTRONICS_AND_ELECTRICAL",
            "MACHINERY_EQUIPMENT",
            "MEDIA_AND_INFORMATION",
            "LOGISTICS",
            "TELECOMMUNICATIONS",
            "FINANCIAL_SERVICES",
            "CATERING_SERVICES",
            "SOFTWARE_TOOLS",
            "FRANCHISING_AND_INVESTMENT",
            "BEAUTY_AND_COSMETICS",
            "MOTHER_BABY_AND_PET",
            "DAILY_CHEMICALS",
            "PHYSICAL_BOOKS",
            "SOCIAL_AND_COMMUNICATION",
            "CULTURAL_SUPPLIES",
            "SPORTS_OUTDOOR",
        ]
        | str
    )
    IndustryIdChoice = (
        Literal[
            "ALL",
            "ELECTRONICS_AND_APPLIANCES",
            "SHOPPING",
            "FOOD_AND_BEVERAGE",
            "CLOTHING_AND_ACCESSORIES",
            "HEALTHCARE_AND_MEDICAL",
            "MEDICAL_INSTITUTIONS",
            "HOME_AND_BUILDING_MATERIALS",
            "LOCAL_SERVICES",
            "BUSINESS_SERVICES",
            "CULTURE_SPORTS_ENTERTAINMENT",
            "BEAUTY_SERVICES",
            "REAL_ESTATE",
            "EDUCATION_AND_TRAINING",
            "TRAVEL_AND_TOURISM",
            "PUBLIC_SERVICES",
            "GAMES",
            "RETAIL",
            "TRANSPORTATION_EQUIPMENT",
            "AUTOMOTIVE",
            "AGRICULTURE_FORESTRY_FISHERY",
            "CHEMICAL_AND_ENERGY",
            "ELECTRONICS_AND_ELECTRICAL",
            "MACHINERY_EQUIPMENT",
            "MEDIA_AND_INFORMATION",
            "LOGISTICS",
            "TELECOMMUNICATIONS",
            "FINANCIAL_SERVICES",
            "CATERING_SERVICES",
            "SOFTWARE_TOOLS",
            "FRANCHISING_AND_INVESTMENT",
            "BEAUTY_AND_COSMETICS",
            "MOTHER_BABY_AND_PET",
            "DAILY_CHEMICALS",
            "PHYSICAL_BOOKS",
            "SOCIAL_AND_COMMUNICATION",
            "CULTURAL_SUPPLIES",
            "SPORTS_OUTDOOR",
        ]
        | str
    )
    IndustryTagChoice = (
        Literal[
            "ALL",
            "ELECTRONICS_AND_APPLIANCES",
            "SHOPPING",
            "FOOD_AND_BEVERAGE",
            "CLOTHING_AND_ACCESSORIES",
            "HEALTHCARE_AND_MEDICAL",
            "MEDICAL_INSTITUTIONS",
            "HOME_AND_BUILDING_MATERIALS",
            "LOCAL_SERVICES",
            "BUSINESS_SERVICES",
            "CULTURE_SPORTS_ENTERTAINMENT",
            "BEAUTY_SERVICES",
            "REAL_ESTATE",
            "EDUCATION_AND_TRAINING",
            "TRAVEL_AND_TOURISM",
            "PUBLIC_SERVICES",
            "GAMES",
            "RETAIL",
            "TRANSPORTATION_EQUIPMENT",
            "AUTOMOTIVE",
            "AGRICULTURE_FORESTRY_FISHERY",
            "CHEMICAL_AND_ENERGY",
            "ELECTRONICS_AND_ELECTRICAL",
            "MACHINERY_EQUIPMENT",
            "MEDIA_AND_INFORMATION",
            "LOGISTICS",
            "TELECOMMUNICATIONS",
            "FINANCIAL_SERVICES",
            "CATERING_SERVICES",
            "SOFTWARE_TOOLS",
            "FRANCHISING_AND_INVESTMENT",
            "BEAUTY_AND_COSMETICS",
            "MOTHER_BABY_AND_PET",
            "DAILY_CHEMICALS",
            "PHYSICAL_BOOKS",
            "SOCIAL_AND_COMMUNICATION",
            "CULTURAL_SUPPLIES",
            "SPORTS_OUTDOOR",
        ]
        | str
    )
    KolPriceTypeChoice = (
        Literal[
            "VIDEO_1_20S",
            "VIDEO_21_60S",
            "VIDEO_OVER_60S",
            "CUSTOM_SHORT_DRAMA_EPISODE",
            "NATURAL_PLAY_CPM",
            "SHORT_LIVE_SEEDING_VIDEO",
            "SHORT_LIVE_WARMUP_VIDEO",
            "CELEBRITY_SHORT_LIVE_SEEDING",
            "CELEBRITY_SHORT_LIVE_WARMUP",
            "CELEBRITY_VIDEO",
            "COLLECTION_VIDEO",
            "DOUYIN_SHORT_VIDEO_CO_CREATION_MAIN_CREATOR",
            "DOUYIN_SHORT_VIDEO_CO_CREATION_PARTICIPANT",
        ]
        | str
    )
    LinkTypeChoice = Literal["CONNECTED", "AWARE", "INTERESTED", "LIKE", "FOLLOW"] | str
    LiveCrowdTypeChoice = Literal["AUDIENCE", "FANS"] | str
    LiveTypeChoice = Literal["ALL", "GAME", "ECOMMERCE", "OTHER"] | str
    MarketingTargetChoice = Literal["BRAND_EXPOSURE", "CIRCLE_SEEDING", "ACTION_CONVERSION"] | str
    PeriodChoice = Literal["DAY_30", "DAY_90"] | str
    PlatformChannelChoice = Literal["_1", "_10"] | str
    PlatformChoice = Literal["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"] | str
    PlatformSourceChoice = Literal["_1", "_2", "_3"] | str
    RangeChoice = Literal["DAY_30", "DAY_90"] | str
    SearchTypeChoice = Literal["NICKNAME", "CONTENT"] | str
    SortChoice = Literal["DEFAULT", "FANS"] | str
    TypeChoice = Literal["PERSONAL_VIDEO", "XINTU_VIDEO"] | str
    VideoTypeChoice = Literal["ALL", "PERSONAL", "XINGTU"] | str


class DouyinXingtu(Namespace):
    """Douyin Creator Marketplace (Xingtu): `/api/douyin-xingtu`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def author_audience_distribution_v1(
        self, *, o_author_id: str, platform: PlatformChoice | None = None, link_type: LinkTypeChoice | None = None
    ) -> Answer[AuthorAudienceDistributionV1]:
        """Audience Distribution: returns last_update_time, distributions and more.

        Audience breakdown of a Xingtu creator by author ID, content channel and relationship stage, from
        aware to follow.

        Args:
            o_author_id: Xingtu ID of the creator (author).
            platform: Content form the data refers to: short video, live streaming, picture and text, or
                short drama. The service takes 'SHORT_VIDEO' when None.
                - `SHORT_VIDEO`: Short video
                - `LIVE_STREAMING`: Live streaming
                - `PICTURE_TEXT`: Picture and text
                - `SHORT_DRAMA`: Short drama
            link_type: Stage of audience connection to report: connected, aware, interested, like, or
                follow. The service takes 'CONNECTED' when None.
                - `CONNECTED`: Connected
                - `AWARE`: Aware
                - `INTERESTED`: Interested
                - `LIKE`: Like
                - `FOLLOW`: Follow

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data_sp/author_audience_distribution/v1
        """
        return self._call(
            _operations.AUTHOR_AUDIENCE_DISTRIBUTION_V1,
            {"oAuthorId": o_author_id, "platform": platform, "linkType": link_type},
        )

    def author_cp_info_v1(self, *, o_author_id: str, platform: PlatformChoice | None = None) -> Answer[AuthorCpInfoV1]:
        """Cost Performance Analysis: returns expect_cpe, expect_cpm, expect_vv, hot_item and more.

        Cost-performance figures of a Xingtu creator, by author ID and content channel.

        Args:
            o_author_id: Xingtu ID of the creator (author).
            platform: Content form the data refers to: short video, live streaming, picture and text, or
                short drama. The service takes 'SHORT_VIDEO' when None.
                - `SHORT_VIDEO`: Short video
                - `LIVE_STREAMING`: Live streaming
                - `PICTURE_TEXT`: Picture and text
                - `SHORT_DRAMA`: Short drama

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data_sp/author_cp_info/v1
        """
        return self._call(_operations.AUTHOR_CP_INFO_V1, {"oAuthorId": o_author_id, "platform": platform})

    def author_get_business_card_info_v1(self, *, o_author_id: str) -> Answer[Any]:
        """Creator Business Card.

        Business card (identity and commercial context) of a Xingtu creator, by author ID.

        Args:
            o_author_id: Xingtu ID of the creator (author).

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/gauthor/author_get_business_card_info/v1
        """
        return self._call(_operations.AUTHOR_GET_BUSINESS_CARD_INFO_V1, {"oAuthorId": o_author_id})

    def author_link_struct_v1(
        self, *, o_author_id: str, platform: PlatformChoice | None = None
    ) -> Answer[AuthorLinkStructV1]:
        """Creator Link Structure: returns author_link_type, link_struct and more.

        Link structure of a Xingtu creator, by author ID and content channel.

        Args:
            o_author_id: Xingtu ID of the creator (author).
            platform: Content form the data refers to: short video, live streaming, picture and text, or
                short drama. The service takes 'SHORT_VIDEO' when None.
                - `SHORT_VIDEO`: Short video
                - `LIVE_STREAMING`: Live streaming
                - `PICTURE_TEXT`: Picture and text
                - `SHORT_DRAMA`: Short drama

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data_sp/author_link_struct/v1
        """
        return self._call(_operations.AUTHOR_LINK_STRUCT_V1, {"oAuthorId": o_author_id, "platform": platform})

    def author_rec_videos_v2_v1(
        self, *, o_author_id: str, platform: PlatformChoice | None = None
    ) -> Answer[AuthorRecVideosV2V1]:
        """Recommended Videos: returns data.masterpiece_videos[] with title, like, play, comment and more.

        Recommended videos listed for a Xingtu creator, by author ID and content channel.

        Formerly Author Recommended Videos (Douyin Xingtu APIs).

        Args:
            o_author_id: Xingtu ID of the creator (author).
            platform: Content form the data refers to: short video, live streaming, picture and text, or
                short drama. The service takes 'SHORT_VIDEO' when None.
                - `SHORT_VIDEO`: Short video
                - `LIVE_STREAMING`: Live streaming
                - `PICTURE_TEXT`: Picture and text
                - `SHORT_DRAMA`: Short drama

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data_sp/author_rec_videos_v2/v1
        """
        return self._call(_operations.AUTHOR_REC_VIDEOS_V2_V1, {"oAuthorId": o_author_id, "platform": platform})

    def author_touch_distribution_v1(
        self, *, o_author_id: str, platform: PlatformChoice | None = None
    ) -> Answer[AuthorTouchDistributionV1]:
        """Audience Touchpoint Distribution: returns video_touch and more.

        Distribution of audience touchpoints of a Xingtu creator, by author ID and content channel.

        Args:
            o_author_id: Xingtu ID of the creator (author).
            platform: Content form the data refers to: short video, live streaming, picture and text, or
                short drama. The service takes 'SHORT_VIDEO' when None.
                - `SHORT_VIDEO`: Short video
                - `LIVE_STREAMING`: Live streaming
                - `PICTURE_TEXT`: Picture and text
                - `SHORT_DRAMA`: Short drama

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data_sp/author_touch_distribution/v1
        """
        return self._call(_operations.AUTHOR_TOUCH_DISTRIBUTION_V1, {"oAuthorId": o_author_id, "platform": platform})

    def author_video_distribution_v1(
        self, *, o_author_id: str, platform: PlatformChoice | None = None
    ) -> Answer[AuthorVideoDistributionV1]:
        """Video Distribution: returns data.video_content_distribution[] with name, cnt and proportion.

        How a Xingtu creator's videos are distributed, by author ID and content channel.

        Formerly Author Video Distribution (Douyin Xingtu APIs).

        Args:
            o_author_id: Xingtu ID of the creator (author).
            platform: Content form the data refers to: short video, live streaming, picture and text, or
                short drama. The service takes 'SHORT_VIDEO' when None.
                - `SHORT_VIDEO`: Short video
                - `LIVE_STREAMING`: Live streaming
                - `PICTURE_TEXT`: Picture and text
                - `SHORT_DRAMA`: Short drama

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data_sp/author_video_distribution/v1
        """
        return self._call(_operations.AUTHOR_VIDEO_DISTRIBUTION_V1, {"oAuthorId": o_author_id, "platform": platform})

    def check_author_display_v1(
        self, *, o_author_id: str, platform: PlatformChoice | None = None
    ) -> Answer[CheckAuthorDisplayV1]:
        """Creator Visibility Status: returns follower, link_cnt, release_videos_cnt, can_receive and more.

        Check whether Xingtu may display a creator, given the author ID and content channel.

        Args:
            o_author_id: Xingtu ID of the creator (author).
            platform: Content form the data refers to: short video, live streaming, picture and text, or
                short drama. The service takes 'SHORT_VIDEO' when None.
                - `SHORT_VIDEO`: Short video
                - `LIVE_STREAMING`: Live streaming
                - `PICTURE_TEXT`: Picture and text
                - `SHORT_DRAMA`: Short drama

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data_sp/check_author_display/v1
        """
        return self._call(_operations.CHECK_AUTHOR_DISPLAY_V1, {"oAuthorId": o_author_id, "platform": platform})

    def get_author_base_info_v1(
        self, *, o_author_id: str, platform: PlatformChoice | None = None
    ) -> Answer[GetAuthorBaseInfoV1]:
        """Creator Profile: returns nick_name, lowest_price, follower, avg_play, core_user_id and more.

        Fetch the profile of a Xingtu creator by author ID and content channel.

        Formerly Author Base Info (Douyin Xingtu APIs).

        Args:
            o_author_id: Xingtu ID of the creator (author).
            platform: Content form the data refers to: short video, live streaming, picture and text, or
                short drama. The service takes 'SHORT_VIDEO' when None.
                - `SHORT_VIDEO`: Short video
                - `LIVE_STREAMING`: Live streaming
                - `PICTURE_TEXT`: Picture and text
                - `SHORT_DRAMA`: Short drama

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/author/get_author_base_info/v1
        """
        return self._call(_operations.GET_AUTHOR_BASE_INFO_V1, {"oAuthorId": o_author_id, "platform": platform})

    def get_author_commerce_seed_base_info_v1(
        self, *, o_author_id: str, range: RangeChoice | None = None
    ) -> Answer[GetAuthorCommerceSeedBaseInfoV1]:
        """Commerce Seeding Base Info: returns modify_time, avg_a3_incr_cnt and more.

        Baseline product-seeding information of a Xingtu creator by author ID, covering 30 or 90 days.

        Args:
            o_author_id: Xingtu ID of the creator (author).
            range: Period the figures cover, such as the last 30 or 90 days; the codes differ per
                endpoint. The service takes 'DAY_90' when None.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/aggregator/get_author_commerce_seed_base_info/v1
        """
        return self._call(_operations.GET_AUTHOR_COMMERCE_SEED_BASE_INFO_V1, {"oAuthorId": o_author_id, "range": range})

    @deprecated(
        "get_author_commerce_seed_base_info_v1_deprecated is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.get_author_commerce_seed_base_info_v1"
    )
    def get_author_commerce_seed_base_info_v1_deprecated(
        self, *, kol_id: str, range: str
    ) -> Answer[GetAuthorCommerceSeedBaseInfoV1Deprecated]:
        """Commerce Seeding Base Info.

        Baseline product-seeding metrics and commercial signals of a Xingtu creator by KOL ID over a required
        time range.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.get_author_commerce_seed_base_info_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.
            range: Period the figures cover, such as the last 30 or 90 days; the codes differ per
                endpoint.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-author-commerce-seed-base-info/v1
        """
        return self._call(
            _operations.GET_AUTHOR_COMMERCE_SEED_BASE_INFO_V1_DEPRECATED, {"kolId": kol_id, "range": range}
        )

    def get_author_commerce_spread_info_v1(self, *, o_author_id: str) -> Answer[GetAuthorCommerceSpreadInfoV1]:
        """Creator Commerce Spread Info: returns modify_time, cpe_1_20, cpe_20_60, cpe_60 and more.

        Commerce-related spread information of a Xingtu creator, by author ID.

        Args:
            o_author_id: Xingtu ID of the creator (author).

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/aggregator/get_author_commerce_spread_info/v1
        """
        return self._call(_operations.GET_AUTHOR_COMMERCE_SPREAD_INFO_V1, {"oAuthorId": o_author_id})

    @deprecated(
        "get_author_commerce_spread_info_v1_deprecated is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.get_author_commerce_spread_info_v1"
    )
    def get_author_commerce_spread_info_v1_deprecated(
        self, *, kol_id: str
    ) -> Answer[GetAuthorCommerceSpreadInfoV1Deprecated]:
        """Creator Commerce Spread Info.

        Commerce-related spread (reach) metrics of a Xingtu creator, by KOL ID.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.get_author_commerce_spread_info_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-author-commerce-spread-info/v1
        """
        return self._call(_operations.GET_AUTHOR_COMMERCE_SPREAD_INFO_V1_DEPRECATED, {"kolId": kol_id})

    def get_author_content_hot_keywords_v1(self, *, o_author_id: str) -> Answer[GetAuthorContentHotKeywordsV1]:
        """Content Keyword Analysis: returns keyword_item_distribution, keyword_map and more.

        Keyword analysis of the content a Xingtu creator publishes, by author ID.

        Args:
            o_author_id: Xingtu ID of the creator (author).

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/gauthor/get_author_content_hot_keywords/v1
        """
        return self._call(_operations.GET_AUTHOR_CONTENT_HOT_KEYWORDS_V1, {"oAuthorId": o_author_id})

    @deprecated(
        "get_author_content_hot_keywords_v1_deprecated is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.get_author_content_hot_keywords_v1"
    )
    def get_author_content_hot_keywords_v1_deprecated(
        self, *, kol_id: str
    ) -> Answer[GetAuthorContentHotKeywordsV1Deprecated]:
        """Content Keyword Analysis.

        Keyword analysis of the content a Xingtu creator publishes, by KOL ID.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.get_author_content_hot_keywords_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-author-content-hot-keywords/v1
        """
        return self._call(_operations.GET_AUTHOR_CONTENT_HOT_KEYWORDS_V1_DEPRECATED, {"kolId": kol_id})

    def get_author_contract_base_info(self, *, o_author_id: str, range: RangeChoice | None = None) -> Answer[Any]:
        """Creator Contract Base Info.

        Baseline contract information of a Xingtu creator by author ID, covering 30 or 90 days.

        Args:
            o_author_id: Xingtu ID of the creator (author).
            range: Period the figures cover, such as the last 30 or 90 days; the codes differ per
                endpoint. The service takes 'DAY_90' when None.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/aggregator/get_author_contract_base_info
        """
        return self._call(_operations.GET_AUTHOR_CONTRACT_BASE_INFO, {"oAuthorId": o_author_id, "range": range})

    def get_author_convert_ability_v1(
        self, *, o_author_id: str, platform: PlatformChoice | None = None, range: RangeChoice | None = None
    ) -> Answer[GetAuthorConvertAbilityV1]:
        """Conversion Analysis: returns avg_sales_amount_range, component_click_cnt_range and more.

        Conversion analysis of a Xingtu creator by author ID and channel, over 30 or 90 days.

        Args:
            o_author_id: Xingtu ID of the creator (author).
            platform: Content form the data refers to: short video, live streaming, picture and text, or
                short drama. The service takes 'SHORT_VIDEO' when None.
                - `SHORT_VIDEO`: Short video
                - `LIVE_STREAMING`: Live streaming
                - `PICTURE_TEXT`: Picture and text
                - `SHORT_DRAMA`: Short drama
            range: Period the figures cover, such as the last 30 or 90 days; the codes differ per
                endpoint. The service takes 'DAY_30' when None.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data_sp/get_author_convert_ability/v1
        """
        return self._call(
            _operations.GET_AUTHOR_CONVERT_ABILITY_V1, {"oAuthorId": o_author_id, "platform": platform, "range": range}
        )

    def get_author_convert_videos_or_products_v1(
        self,
        *,
        o_author_id: str,
        platform: PlatformChoice | None = None,
        industry_id: IndustryIdChoice | None = None,
        range: RangeChoice | None = None,
        detail_type: DetailTypeChoice | None = None,
        page: int | None = None,
    ) -> Answer[GetAuthorConvertVideosOrProductsV1]:
        """Conversion Resources: returns pagination, video_list and more.

        Page through videos or products tied to a Xingtu creator's conversions, by author ID, channel,
        industry, period and resource type.

        Formerly Author Convert Videos or Products (Douyin Xingtu APIs).

        Args:
            o_author_id: Xingtu ID of the creator (author).
            platform: Content form the data refers to: short video, live streaming, picture and text, or
                short drama. The service takes 'SHORT_VIDEO' when None.
                - `SHORT_VIDEO`: Short video
                - `LIVE_STREAMING`: Live streaming
                - `PICTURE_TEXT`: Picture and text
                - `SHORT_DRAMA`: Short drama
            industry_id: Industry the returned videos or products belong to, such as FOOD_AND_BEVERAGE;
                `ALL` covers every one. The service takes 'ALL' when None.
                - `ALL`: All
                - `ELECTRONICS_AND_APPLIANCES`: Electronics and Appliances
                - `SHOPPING`: Shopping
                - `FOOD_AND_BEVERAGE`: Food and Beverage
                - `CLOTHING_AND_ACCESSORIES`: Clothing and Accessories
                - `HEALTHCARE_AND_MEDICAL`: Healthcare and Medical
                - `MEDICAL_INSTITUTIONS`: Medical Institutions
                - `HOME_AND_BUILDING_MATERIALS`: Home and Building Materials
                - `LOCAL_SERVICES`: Local Services
                - `BUSINESS_SERVICES`: Business Services
                - `CULTURE_SPORTS_ENTERTAINMENT`: Leisure and Entertainment
                - `BEAUTY_SERVICES`: Beauty Services
                - `REAL_ESTATE`: Real Estate
                - `EDUCATION_AND_TRAINING`: Education and Training
                - `TRAVEL_AND_TOURISM`: Travel and Tourism
                - `PUBLIC_SERVICES`: Public Services
                - `GAMES`: Games
                - `RETAIL`: Internet E-commerce Services
                - `TRANSPORTATION_EQUIPMENT`: Transportation Equipment
                - `AUTOMOTIVE`: Automotive
                - `AGRICULTURE_FORESTRY_FISHERY`: Agriculture Forestry Fishery
                - `CHEMICAL_AND_ENERGY`: Chemical and Energy
                - `ELECTRONICS_AND_ELECTRICAL`: Electronics and Electrical
                - `MACHINERY_EQUIPMENT`: Machinery Equipment
                - `MEDIA_AND_INFORMATION`: Media and Information
                - `LOGISTICS`: Logistics
                - `TELECOMMUNICATIONS`: Telecommunications
                - `FINANCIAL_SERVICES`: Financial Services
                - `CATERING_SERVICES`: Catering Services
                - `SOFTWARE_TOOLS`: Software Tools
                - `FRANCHISING_AND_INVESTMENT`: Franchising and Investment
                - `BEAUTY_AND_COSMETICS`: Beauty and Cosmetics
                - `MOTHER_BABY_AND_PET`: Mother Baby and Pet
                - `DAILY_CHEMICALS`: Daily Chemicals
                - `PHYSICAL_BOOKS`: Physical Books
                - `SOCIAL_AND_COMMUNICATION`: Social and Communication
                - `CULTURAL_SUPPLIES`: Cultural Supplies
                - `SPORTS_OUTDOOR`: Sports and Outdoors
            range: Period the figures cover, such as the last 30 or 90 days; the codes differ per
                endpoint. The service takes 'DAY_30' when None.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days
            detail_type: What to return: video data or product data. The service takes 'VIDEO' when None.
                - `VIDEO`: Video
                - `PRODUCT`: Product
            page: Which result page to fetch, as an integer. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data_sp/get_author_convert_videos_or_products/v1
        """
        return self._call(
            _operations.GET_AUTHOR_CONVERT_VIDEOS_OR_PRODUCTS_V1,
            {
                "oAuthorId": o_author_id,
                "platform": platform,
                "industryId": industry_id,
                "range": range,
                "detailType": detail_type,
                "page": page,
            },
        )

    def get_author_daily_fans_v1(
        self, *, o_author_id: str, start_date: str, end_date: str
    ) -> Answer[GetAuthorDailyFansV1]:
        """Follower Growth Trend.

        Day-by-day follower counts of a Xingtu creator by author ID, between a start and an end date.

        Args:
            o_author_id: Xingtu ID of the creator (author).
            start_date: First day of the period, as yyyy-MM-dd.
            end_date: Last day of the period, as yyyy-MM-dd.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data_sp/get_author_daily_fans/v1
        """
        return self._call(
            _operations.GET_AUTHOR_DAILY_FANS_V1,
            {"oAuthorId": o_author_id, "startDate": start_date, "endDate": end_date},
        )

    def get_author_fans_distribution_v1(
        self, *, o_author_id: str, author_type: AuthorTypeChoice | None = None
    ) -> Answer[GetAuthorFansDistributionV1]:
        """Follower Distribution: returns last_update_time, distributions and more.

        Distribution profile of a Xingtu creator's followers, or only the die-hard ones, by author ID.

        Args:
            o_author_id: Xingtu ID of the creator (author).
            author_type: Fan group whose distribution is returned: `FAN` for fans, `DIE_HARD_FAN` for
                die-hard fans. The service takes 'FAN' when None.
                - `FAN`: Fan
                - `DIE_HARD_FAN`: Die Hard Fan

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data_sp/get_author_fans_distribution/v1
        """
        return self._call(
            _operations.GET_AUTHOR_FANS_DISTRIBUTION_V1, {"oAuthorId": o_author_id, "authorType": author_type}
        )

    def get_author_homepage_videos_v1(
        self,
        *,
        o_author_id: str,
        page: int | None = None,
        keyword: str | None = None,
        video_type: VideoTypeChoice | None = None,
        only_assign: bool | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
    ) -> Answer[Any]:
        """Creator Homepage Videos.

        Page through a Xingtu creator's homepage videos by author ID, filtered by keyword, video type,
        assigned-only flag and publish dates.

        Args:
            o_author_id: Xingtu ID of the creator whose homepage videos are listed.
            page: Which page to return; the first one is 1. The service takes 1 when None.
            keyword: Term the creator's homepage videos must match.
            video_type: Which homepage videos to list: every video, personal ones, or Xingtu ones. The
                service takes 'ALL' when None.
                - `ALL`: All videos
                - `PERSONAL`: Personal videos
                - `XINGTU`: Xingtu videos
            only_assign: true keeps assigned videos only; in Xingtu this choice normally appears when
                videoType equals `XINGTU`. The service takes false when None.
            start_date: Earliest publish day to include, as yyyyMMdd; counted from 00:00:00 Asia/Shanghai
                time.
            end_date: Latest publish day to include, as yyyyMMdd; that day counts through 23:59:59
                Asia/Shanghai time.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/aggregator/get_author_homepage_videos/v1
        """
        return self._call(
            _operations.GET_AUTHOR_HOMEPAGE_VIDEOS_V1,
            {
                "oAuthorId": o_author_id,
                "page": page,
                "keyword": keyword,
                "videoType": video_type,
                "onlyAssign": only_assign,
                "startDate": start_date,
                "endDate": end_date,
            },
        )

    def get_author_hot_comment_tokens_v1(self, *, o_author_id: str) -> Answer[GetAuthorHotCommentTokensV1]:
        """Comment Keyword Analysis: returns hot_comment_tokens and more.

        Keyword analysis of the comments a Xingtu creator receives, by author ID.

        Args:
            o_author_id: Xingtu ID of the creator (author).

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data/get_author_hot_comment_tokens/v1
        """
        return self._call(_operations.GET_AUTHOR_HOT_COMMENT_TOKENS_V1, {"oAuthorId": o_author_id})

    @deprecated(
        "get_author_hot_comment_tokens_v1_deprecated is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.get_author_hot_comment_tokens_v1"
    )
    def get_author_hot_comment_tokens_v1_deprecated(
        self, *, kol_id: str
    ) -> Answer[GetAuthorHotCommentTokensV1Deprecated]:
        """Comment Keyword Analysis.

        Keyword analysis of the comments a Xingtu creator receives, by KOL ID.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.get_author_hot_comment_tokens_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-author-hot-comment-tokens/v1
        """
        return self._call(_operations.GET_AUTHOR_HOT_COMMENT_TOKENS_V1_DEPRECATED, {"kolId": kol_id})

    def get_author_link_info_v1(
        self, *, o_author_id: str, platform: PlatformChoice | None = None, industry_tag: IndustryTagChoice | None = None
    ) -> Answer[GetAuthorLinkInfoV1]:
        """Creator Link Metrics: returns cooperate_index, cp_index, link_convert_index and more.

        Creator-link metrics on Xingtu by author ID, content channel and industry.

        Args:
            o_author_id: Xingtu ID of the creator (author).
            platform: Content form the data refers to: short video, live streaming, picture and text, or
                short drama. The service takes 'SHORT_VIDEO' when None.
                - `SHORT_VIDEO`: Short video
                - `LIVE_STREAMING`: Live streaming
                - `PICTURE_TEXT`: Picture and text
                - `SHORT_DRAMA`: Short drama
            industry_tag: Industry the link metrics refer to, such as FOOD_AND_BEVERAGE; `ALL` covers
                every one. The service takes 'ALL' when None.
                - `ALL`: All
                - `ELECTRONICS_AND_APPLIANCES`: Electronics and Appliances
                - `SHOPPING`: Shopping
                - `FOOD_AND_BEVERAGE`: Food and Beverage
                - `CLOTHING_AND_ACCESSORIES`: Clothing and Accessories
                - `HEALTHCARE_AND_MEDICAL`: Healthcare and Medical
                - `MEDICAL_INSTITUTIONS`: Medical Institutions
                - `HOME_AND_BUILDING_MATERIALS`: Home and Building Materials
                - `LOCAL_SERVICES`: Local Services
                - `BUSINESS_SERVICES`: Business Services
                - `CULTURE_SPORTS_ENTERTAINMENT`: Leisure and Entertainment
                - `BEAUTY_SERVICES`: Beauty Services
                - `REAL_ESTATE`: Real Estate
                - `EDUCATION_AND_TRAINING`: Education and Training
                - `TRAVEL_AND_TOURISM`: Travel and Tourism
                - `PUBLIC_SERVICES`: Public Services
                - `GAMES`: Games
                - `RETAIL`: Internet E-commerce Services
                - `TRANSPORTATION_EQUIPMENT`: Transportation Equipment
                - `AUTOMOTIVE`: Automotive
                - `AGRICULTURE_FORESTRY_FISHERY`: Agriculture Forestry Fishery
                - `CHEMICAL_AND_ENERGY`: Chemical and Energy
                - `ELECTRONICS_AND_ELECTRICAL`: Electronics and Electrical
                - `MACHINERY_EQUIPMENT`: Machinery Equipment
                - `MEDIA_AND_INFORMATION`: Media and Information
                - `LOGISTICS`: Logistics
                - `TELECOMMUNICATIONS`: Telecommunications
                - `FINANCIAL_SERVICES`: Financial Services
                - `CATERING_SERVICES`: Catering Services
                - `SOFTWARE_TOOLS`: Software Tools
                - `FRANCHISING_AND_INVESTMENT`: Franchising and Investment
                - `BEAUTY_AND_COSMETICS`: Beauty and Cosmetics
                - `MOTHER_BABY_AND_PET`: Mother Baby and Pet
                - `DAILY_CHEMICALS`: Daily Chemicals
                - `PHYSICAL_BOOKS`: Physical Books
                - `SOCIAL_AND_COMMUNICATION`: Social and Communication
                - `CULTURAL_SUPPLIES`: Cultural Supplies
                - `SPORTS_OUTDOOR`: Sports and Outdoors

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data_sp/get_author_link_info/v1
        """
        return self._call(
            _operations.GET_AUTHOR_LINK_INFO_V1,
            {"oAuthorId": o_author_id, "platform": platform, "industryTag": industry_tag},
        )

    def get_author_live_statistics_v1(
        self,
        *,
        o_author_id: str,
        live_type: LiveTypeChoice | None = None,
        period: PeriodChoice | None = None,
        only_star_order: bool | None = None,
        flow_type: FlowTypeChoice | None = None,
    ) -> Answer[Any]:
        """Live Statistics.

        Live-stream statistics of a Xingtu creator by author ID, per live-room type, 30/90-day period,
        marketplace-orders-only and flow settings.

        Args:
            o_author_id: Xingtu ID of the creator (author).
            live_type: Kind of live rooms covered: game, e-commerce, other, or all of them.
                - `ALL`: All live rooms
                - `GAME`: Game live rooms
                - `ECOMMERCE`: E-commerce live rooms
                - `OTHER`: Other live rooms
            period: Window of the live data: the past 30 days (`DAY_30`) or 90 days (`DAY_90`). The
                service takes 'DAY_30' when None.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days
            only_star_order: true counts only orders placed through the Xingtu marketplace. The service
                takes false when None.
            flow_type: Whether this type of flow is counted (`INCLUDE`) or left out (`EXCLUDE`).
                - `EXCLUDE`: Exclude
                - `INCLUDE`: Include

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/aggregator/get_author_live_statistics/v1
        """
        return self._call(
            _operations.GET_AUTHOR_LIVE_STATISTICS_V1,
            {
                "oAuthorId": o_author_id,
                "liveType": live_type,
                "period": period,
                "onlyStarOrder": only_star_order,
                "flowType": flow_type,
            },
        )

    def get_author_live_watch_distribution_v1(
        self,
        *,
        o_author_id: str,
        live_crowd_type: LiveCrowdTypeChoice | None = None,
        live_type: LiveTypeChoice | None = None,
    ) -> Answer[Any]:
        """Live Watch Distribution.

        Profile of a Xingtu creator's live-stream viewers or followers by author ID, per type of live room.

        Args:
            o_author_id: Xingtu ID of the creator (author).
            live_crowd_type: Whose profile to return: live viewers (`AUDIENCE`) or followers (`FANS`).
                - `AUDIENCE`: Viewer profile
                - `FANS`: Follower profile
            live_type: Kind of live rooms covered: game, e-commerce, other, or all of them.
                - `ALL`: All live rooms
                - `GAME`: Game live rooms
                - `ECOMMERCE`: E-commerce live rooms
                - `OTHER`: Other live rooms

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/aggregator/get_author_live_watch_distribution/v1
        """
        return self._call(
            _operations.GET_AUTHOR_LIVE_WATCH_DISTRIBUTION_V1,
            {"oAuthorId": o_author_id, "liveCrowdType": live_crowd_type, "liveType": live_type},
        )

    def get_author_marketing_info_v1(
        self, *, o_author_id: str, platform: PlatformChoice | None = None
    ) -> Answer[GetAuthorMarketingInfoV1]:
        """Marketing Metrics: returns data.price_info[] with desc, price, author_id, end_time and more.

        Commercial offering of a Xingtu creator, by author ID and content channel.

        Args:
            o_author_id: Xingtu ID of the creator (author).
            platform: Content form the data refers to: short video, live streaming, picture and text, or
                short drama. The service takes 'SHORT_VIDEO' when None.
                - `SHORT_VIDEO`: Short video
                - `LIVE_STREAMING`: Live streaming
                - `PICTURE_TEXT`: Picture and text
                - `SHORT_DRAMA`: Short drama

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/author/get_author_marketing_info/v1
        """
        return self._call(_operations.GET_AUTHOR_MARKETING_INFO_V1, {"oAuthorId": o_author_id, "platform": platform})

    def get_author_order_experience_v1(
        self, *, o_author_id: str, period: PeriodChoice | None = None
    ) -> Answer[GetAuthorOrderExperienceV1]:
        """Creator Order Experience: returns order_experience_industries and more.

        Marketplace order experience of a Xingtu creator by author ID, over 30 or 90 days.

        Args:
            o_author_id: Xingtu ID of the creator (author).
            period: Look-back window: the past 30 days (`DAY_30`) or 90 days (`DAY_90`). The service takes
                'DAY_30' when None.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/aggregator/get_author_order_experience/v1
        """
        return self._call(_operations.GET_AUTHOR_ORDER_EXPERIENCE_V1, {"oAuthorId": o_author_id, "period": period})

    def get_author_platform_channel_info_v2_v1(
        self, *, o_author_id: str, platform: PlatformChoice | None = None
    ) -> Answer[GetAuthorPlatformChannelInfoV2V1]:
        """Creator Channel Metrics: returns self_intro and more.

        Channel information of a Xingtu creator by author ID and content format (short video, live streaming,
        image and text, short drama).

        Args:
            o_author_id: Xingtu ID of the creator (author).
            platform: Content form the data refers to: short video, live streaming, picture and text, or
                short drama. The service takes 'SHORT_VIDEO' when None.
                - `SHORT_VIDEO`: Short video
                - `LIVE_STREAMING`: Live streaming
                - `PICTURE_TEXT`: Picture and text
                - `SHORT_DRAMA`: Short drama

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/author/get_author_platform_channel_info_v2/v1
        """
        return self._call(
            _operations.GET_AUTHOR_PLATFORM_CHANNEL_INFO_V2_V1, {"oAuthorId": o_author_id, "platform": platform}
        )

    def get_author_show_items_v2_v1(
        self,
        *,
        o_author_id: str,
        platform: PlatformChoice | None = None,
        only_assign: bool | None = None,
        flow_type: FlowTypeChoice | None = None,
    ) -> Answer[GetAuthorShowItemsV2V1]:
        """Showcase Items: returns data.latest_item_info[] with title, like, play, comment and more.

        Showcase items of a Xingtu creator by author ID and channel, with assigned-only and flow options.

        Args:
            o_author_id: Xingtu ID of the creator (author).
            platform: Content form the data refers to: short video, live streaming, picture and text, or
                short drama. The service takes 'SHORT_VIDEO' when None.
                - `SHORT_VIDEO`: Short video
                - `LIVE_STREAMING`: Live streaming
                - `PICTURE_TEXT`: Picture and text
                - `SHORT_DRAMA`: Short drama
            only_assign: true keeps assigned items only. The service takes false when None.
            flow_type: Whether this type of flow is counted (`INCLUDE`) or left out (`EXCLUDE`). The
                service takes 'EXCLUDE' when None.
                - `EXCLUDE`: Exclude
                - `INCLUDE`: Include

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/author/get_author_show_items_v2/v1
        """
        return self._call(
            _operations.GET_AUTHOR_SHOW_ITEMS_V2_V1,
            {"oAuthorId": o_author_id, "platform": platform, "onlyAssign": only_assign, "flowType": flow_type},
        )

    def get_author_side_base_info_v1(self, *, o_author_id: str) -> Answer[Any]:
        """Creator Side Base Info.

        Basic data shown on a Xingtu creator's side card, by author ID.

        Args:
            o_author_id: Xingtu ID of the creator (author).

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/aggregator/get_author_side_base_info/v1
        """
        return self._call(_operations.GET_AUTHOR_SIDE_BASE_INFO_V1, {"oAuthorId": o_author_id})

    def get_author_spread_info_v1(
        self,
        *,
        o_author_id: str,
        platform: PlatformChoice | None = None,
        range: RangeChoice | None = None,
        type: TypeChoice | None = None,
        only_assign: bool | None = None,
        flow_type: FlowTypeChoice | None = None,
    ) -> Answer[GetAuthorSpreadInfoV1]:
        """Spread Metrics: returns like_avg, comment_avg, avg_duration, item_num and more.

        Reach (spread) metrics of a Xingtu creator by author ID, filterable by channel, period, video type,
        assigned videos and traffic flow.

        Formerly Author Spread Info (Douyin Xingtu APIs).

        Args:
            o_author_id: Xingtu ID of the creator (author).
            platform: Content form the data refers to: short video, live streaming, picture and text, or
                short drama. The service takes 'SHORT_VIDEO' when None.
                - `SHORT_VIDEO`: Short video
                - `LIVE_STREAMING`: Live streaming
                - `PICTURE_TEXT`: Picture and text
                - `SHORT_DRAMA`: Short drama
            range: Period the figures cover, such as the last 30 or 90 days; the codes differ per
                endpoint. The service takes 'DAY_30' when None.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days
            type: Kind of videos measured: `PERSONAL_VIDEO` or `XINTU_VIDEO` (Xingtu). The service takes
                'PERSONAL_VIDEO' when None.
                - `PERSONAL_VIDEO`: Personal video
                - `XINTU_VIDEO`: Xingtu video
            only_assign: true bases the figures on assigned videos only. The service takes false when
                None.
            flow_type: Whether this type of flow is counted (`INCLUDE`) or left out (`EXCLUDE`). The
                service takes 'EXCLUDE' when None.
                - `EXCLUDE`: Exclude
                - `INCLUDE`: Include

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data_sp/get_author_spread_info/v1
        """
        return self._call(
            _operations.GET_AUTHOR_SPREAD_INFO_V1,
            {
                "oAuthorId": o_author_id,
                "platform": platform,
                "range": range,
                "type": type,
                "onlyAssign": only_assign,
                "flowType": flow_type,
            },
        )

    def get_author_tags_v1(self, *, star_author_id: str) -> Answer[Any]:
        """Creator Tags.

        List the tags Xingtu assigns to one creator, by Xingtu author ID.

        Args:
            star_author_id: Xingtu ID of the creator whose tags are fetched.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/aggregator/get_author_tags/v1
        """
        return self._call(_operations.GET_AUTHOR_TAGS_V1, {"starAuthorId": star_author_id})

    @deprecated(
        "get_kol_audience_distribution_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.author_audience_distribution_v1"
    )
    def get_kol_audience_distribution_v1(self, *, kol_id: str) -> Answer[GetKolAudienceDistributionV1]:
        """Audience Distribution.

        Demographic and interest segments of a Xingtu creator's audience, by KOL ID.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.author_audience_distribution_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-kol-audience-distribution/v1
        """
        return self._call(_operations.GET_KOL_AUDIENCE_DISTRIBUTION_V1, {"kolId": kol_id})

    @deprecated(
        "get_kol_convert_ability_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.get_author_convert_ability_v1"
    )
    def get_kol_convert_ability_v1(
        self, *, kol_id: str, range: GetKolConvertAbilityV1RangeChoice
    ) -> Answer[GetKolConvertAbilityV1]:
        """Conversion Analysis.

        Conversion efficiency and commercial results of a Xingtu creator, by KOL ID and required time range.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.get_author_convert_ability_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.
            range: Period the figures cover, such as the last 30 or 90 days; the codes differ per
                endpoint.
                - `_2`: Last 30 days
                - `_3`: Last 90 days

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-kol-convert-ability/v1
        """
        return self._call(_operations.GET_KOL_CONVERT_ABILITY_V1, {"kolId": kol_id, "range": range})

    @deprecated(
        "get_kol_convert_videos_or_products_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.get_author_convert_videos_or_products_v1"
    )
    def get_kol_convert_videos_or_products_v1(
        self, *, kol_id: str, detail_type: GetKolConvertVideosOrProductsV1DetailTypeChoice, page: int
    ) -> Answer[GetKolConvertVideosOrProductsV1]:
        """Conversion Resources.

        Page through the videos or products linked to a Xingtu creator's conversions, by KOL ID and resource
        type.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.get_author_convert_videos_or_products_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.
            detail_type: What to return: video data or product data.
                - `_1`: Video Data
                - `_2`: Product Data
            page: Which result page to fetch, as an integer.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-kol-convert-videos-or-products/v1
        """
        return self._call(
            _operations.GET_KOL_CONVERT_VIDEOS_OR_PRODUCTS_V1,
            {"kolId": kol_id, "detailType": detail_type, "page": page},
        )

    @deprecated(
        "get_kol_cp_info_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.author_cp_info_v1"
    )
    def get_kol_cp_info_v1(self, *, kol_id: str) -> Answer[GetKolCpInfoV1]:
        """Cost Performance Analysis.

        Price, exposure and engagement efficiency of a Xingtu creator, by KOL ID.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.author_cp_info_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-kol-cp-info/v1
        """
        return self._call(_operations.GET_KOL_CP_INFO_V1, {"kolId": kol_id})

    @deprecated(
        "get_kol_daily_fans_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.get_author_daily_fans_v1"
    )
    def get_kol_daily_fans_v1(self, *, kol_id: str, start_date: str, end_date: str) -> Answer[GetKolDailyFansV1]:
        """Follower Growth Trend.

        Follower history of a Xingtu creator by KOL ID, between required start and end dates.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.get_author_daily_fans_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.
            start_date: First day of the period, as yyyy-MM-dd.
            end_date: Last day of the period, as yyyy-MM-dd.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-kol-daily-fans/v1
        """
        return self._call(
            _operations.GET_KOL_DAILY_FANS_V1, {"kolId": kol_id, "startDate": start_date, "endDate": end_date}
        )

    @deprecated(
        "get_kol_fans_distribution_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.get_author_fans_distribution_v1"
    )
    def get_kol_fans_distribution_v1(
        self, *, kol_id: str, fans_type: FansTypeChoice | None = None
    ) -> Answer[GetKolFansDistributionV1]:
        """Follower Distribution.

        Demographic and interest breakdown of a Xingtu creator's followers by KOL ID, for all fans or only the
        most loyal ones.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.get_author_fans_distribution_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.
            fans_type: Fan portrait to return: `_1` for general fans, `_5` for iron fans. The service
                takes '_1' when None.
                - `_1`: Fans Portrait
                - `_5`: Iron Fans Portrait

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-kol-fans-distribution/v1
        """
        return self._call(_operations.GET_KOL_FANS_DISTRIBUTION_V1, {"kolId": kol_id, "fansType": fans_type})

    @deprecated(
        "get_kol_info_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.get_author_base_info_v1"
    )
    def get_kol_info_v1(
        self, *, kol_id: str, platform_channel: PlatformChannelChoice | None = None
    ) -> Answer[GetKolInfoV1]:
        """Creator Profile.

        Profile of a Xingtu creator with audience and price data, by KOL ID and channel (short video or live
        streaming).

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.get_author_base_info_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.
            platform_channel: Channel the creator data refers to: `_1` short video, `_10` live streaming.
                The service takes '_1' when None.
                - `_1`: Short Video
                - `_10`: Live Streaming

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-kol-info/v1
        """
        return self._call(_operations.GET_KOL_INFO_V1, {"kolId": kol_id, "platformChannel": platform_channel})

    @deprecated(
        "get_kol_link_info_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.get_author_link_info_v1"
    )
    def get_kol_link_info_v1(self, *, kol_id: str, industry_tag: str | None = None) -> Answer[GetKolLinkInfoV1]:
        """Creator Link Metrics.

        Creator-link metrics on Xingtu, including rank and traffic structure, by KOL ID and optional industry
        tag.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.get_author_link_info_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.
            industry_tag: Industry the creator's link metrics refer to; may be left empty.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-kol-link-info/v1
        """
        return self._call(_operations.GET_KOL_LINK_INFO_V1, {"kolId": kol_id, "industryTag": industry_tag})

    @deprecated(
        "get_kol_link_struct_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.author_link_struct_v1"
    )
    def get_kol_link_struct_v1(self, *, kol_id: str) -> Answer[GetKolLinkStructV1]:
        """Creator Link Structure.

        Link structure of a Xingtu creator, with engagement and conversion figures, by KOL ID.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.author_link_struct_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-kol-link-struct/v1
        """
        return self._call(_operations.GET_KOL_LINK_STRUCT_V1, {"kolId": kol_id})

    @deprecated(
        "get_kol_marketing_info_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.get_author_marketing_info_v1"
    )
    def get_kol_marketing_info_v1(
        self, *, kol_id: str, platform_channel: PlatformChannelChoice | None = None
    ) -> Answer[GetKolMarketingInfoV1]:
        """Marketing Metrics.

        Rate card and commercial service metrics of a Xingtu creator, by KOL ID and channel.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.get_author_marketing_info_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.
            platform_channel: Channel the creator data refers to: `_1` short video, `_10` live streaming.
                The service takes '_1' when None.
                - `_1`: Short Video
                - `_10`: Live Streaming

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-kol-marketing-info/v1
        """
        return self._call(_operations.GET_KOL_MARKETING_INFO_V1, {"kolId": kol_id, "platformChannel": platform_channel})

    @deprecated(
        "get_kol_rec_videos_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.author_rec_videos_v2_v1"
    )
    def get_kol_rec_videos_v1(self, *, kol_id: str) -> Answer[GetKolRecVideosV1]:
        """Recommended Videos.

        Recommended videos of a Xingtu creator with their performance figures, by KOL ID.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.author_rec_videos_v2_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-kol-rec-videos/v1
        """
        return self._call(_operations.GET_KOL_REC_VIDEOS_V1, {"kolId": kol_id})

    @deprecated(
        "get_kol_show_items_v2_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.get_author_show_items_v2_v1"
    )
    def get_kol_show_items_v2_v1(self, *, kol_id: str, only_assign: bool | None = None) -> Answer[GetKolShowItemsV2V1]:
        """Showcase Items.

        Showcase items of a Xingtu creator by KOL ID, switching between Xingtu videos and personal videos.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.get_author_show_items_v2_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.
            only_assign: true returns Xingtu videos, false returns personal videos. The service takes
                false when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-kol-show-items-v2/v1
        """
        return self._call(_operations.GET_KOL_SHOW_ITEMS_V2_V1, {"kolId": kol_id, "onlyAssign": only_assign})

    @deprecated(
        "get_kol_spread_info_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.get_author_spread_info_v1"
    )
    def get_kol_spread_info_v1(
        self,
        *,
        kol_id: str,
        type: GetKolSpreadInfoV1TypeChoice | None = None,
        range: GetKolConvertAbilityV1RangeChoice | None = None,
        flow_type: str | None = None,
        only_assign: bool | None = None,
    ) -> Answer[GetKolSpreadInfoV1]:
        """Spread Metrics.

        Spread metrics of a Xingtu creator by KOL ID, for personal or Xingtu videos, with range, flow and
        assigned-only filters.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.get_author_spread_info_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.
            type: Kind of videos measured: `_1` personal, `_2` Xingtu. The service takes '_1' when None.
                - `_1`: Personal Video
                - `_2`: Xingtu Video
            range: Period the figures cover, such as the last 30 or 90 days; the codes differ per
                endpoint. The service takes '_2' when None.
                - `_2`: Last 30 days
                - `_3`: Last 90 days
            flow_type: Type of flow the statistics cover. The service takes '1' when None.
            only_assign: true restricts the statistics to assigned videos. The service takes false when
                None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-kol-spread-info/v1
        """
        return self._call(
            _operations.GET_KOL_SPREAD_INFO_V1,
            {"kolId": kol_id, "type": type, "range": range, "flowType": flow_type, "onlyAssign": only_assign},
        )

    @deprecated(
        "get_kol_touch_distribution_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.author_touch_distribution_v1"
    )
    def get_kol_touch_distribution_v1(self, *, kol_id: str) -> Answer[GetKolTouchDistributionV1]:
        """Audience Touchpoint Distribution.

        Audience touchpoints of a Xingtu creator split by segment, by KOL ID; kept for existing integrations.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.author_touch_distribution_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-kol-touch-distribution/v1
        """
        return self._call(_operations.GET_KOL_TOUCH_DISTRIBUTION_V1, {"kolId": kol_id})

    @deprecated(
        "get_video_detail_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.item_report_detail_v1"
    )
    def get_video_detail_v1(self, *, detail_id: str) -> Answer[GetVideoDetailV1]:
        """Video Details.

        Performance fields of one Xingtu video by detail ID, served by the older Xingtu endpoint.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.item_report_detail_v1.

        The provider's documentation leaves this operation out.

        Args:
            detail_id: Detail ID of the Xingtu video.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-video-detail/v1
        """
        return self._call(_operations.GET_VIDEO_DETAIL_V1, {"detailId": detail_id})

    def item_report_detail_v1(self, *, item_id: str) -> Answer[ItemReportDetailV1]:
        """Video Details: returns data.video_info with title, like_cnt, comment_cnt, create_time and more.

        Detailed Xingtu report on one video, by item ID.

        Args:
            item_id: ID of the Xingtu item to analyse.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data_sp/item_report_detail/v1
        """
        return self._call(_operations.ITEM_REPORT_DETAIL_V1, {"itemId": item_id})

    def item_report_th_analysis_v1(self, *, item_id: str) -> Answer[ItemReportThAnalysisV1]:
        """Item Report Analysis: returns like_info, play_lose_info and more.

        Analysis section of the Xingtu report on one video, by item ID.

        Args:
            item_id: ID of the Xingtu item to analyse.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data_sp/item_report_th_analysis/v1
        """
        return self._call(_operations.ITEM_REPORT_TH_ANALYSIS_V1, {"itemId": item_id})

    def item_report_trend_v1(self, *, item_id: str) -> Answer[ItemReportTrendV1]:
        """Item Report Trends: returns date_values and more.

        Time series from the Xingtu report of one video, by item ID.

        Args:
            item_id: ID of the Xingtu item to analyse.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data_sp/item_report_trend/v1
        """
        return self._call(_operations.ITEM_REPORT_TREND_V1, {"itemId": item_id})

    def search_for_author_square_v1(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        sort: SortChoice | None = None,
        search_type: SearchTypeChoice | None = None,
        marketing_target: MarketingTargetChoice | None = None,
        industry: IndustryChoice | None = None,
        is_superstar: bool | None = None,
        follower_range: str | None = None,
        kol_price_type: KolPriceTypeChoice | None = None,
        kol_price_range: str | None = None,
        content_tag: str | None = None,
        content_theme: str | None = None,
        persona_tag: str | None = None,
        gender: GenderChoice | None = None,
        location: str | None = None,
        tonality_tag: str | None = None,
        connected_user_range: str | None = None,
        audience_image: str | None = None,
        fans_image: str | None = None,
        expected_play_range: str | None = None,
        expected_cpm_range: str | None = None,
        expected_cpe_range: str | None = None,
        interaction_rate_range: str | None = None,
        completion_rate_range: str | None = None,
        viral_rate_range: str | None = None,
        progress_task_range: str | None = None,
        is_curated_author: bool | None = None,
        author_list: AuthorListChoice | None = None,
    ) -> Answer[SearchForAuthorSquareV1]:
        """Creator Search: returns data.authors[].attribute_datas with nick_name, follower and more.

        Search Xingtu's creator marketplace by keyword plus filters on followers, audience, price, content and
        expected performance, with sorting and pages.

        Args:
            keyword: Word or phrase to search for.
            page: Which page of results to return. The service takes 1 when None.
            sort: Creator order: `FANS` puts the most followers first, `DEFAULT` follows Xingtu's score.
                The service takes 'FANS' when None.
                - `DEFAULT`: Platform default score ranking
                - `FANS`: Sort by follower count descending
            search_type: What the search term is matched against: creator nicknames or content. The
                service takes 'NICKNAME' when None.
                - `NICKNAME`: By Nickname
                - `CONTENT`: By Content
            marketing_target: Marketing goal: BRAND_EXPOSURE, CIRCLE_SEEDING or ACTION_CONVERSION; also
                accepted as 1, 2, 3 or as 品牌曝光, 破圈种草, 行动转化 respectively.
                - `BRAND_EXPOSURE`: Brand exposure
                - `CIRCLE_SEEDING`: Out-of-circle seeding
                - `ACTION_CONVERSION`: Action conversion
            industry: Recommended industry: enum name, Chinese label or numeric ID, e.g. 1903 (食品饮料) or
                1930 (美妆); ALL, 0 or 不限 means any. The service takes 'ALL' when None.
                - `ALL`: All
                - `ELECTRONICS_AND_APPLIANCES`: Electronics and Appliances
                - `SHOPPING`: Shopping
                - `FOOD_AND_BEVERAGE`: Food and Beverage
                - `CLOTHING_AND_ACCESSORIES`: Clothing and Accessories
                - `HEALTHCARE_AND_MEDICAL`: Healthcare and Medical
                - `MEDICAL_INSTITUTIONS`: Medical Institutions
                - `HOME_AND_BUILDING_MATERIALS`: Home and Building Materials
                - `LOCAL_SERVICES`: Local Services
                - `BUSINESS_SERVICES`: Business Services
                - `CULTURE_SPORTS_ENTERTAINMENT`: Leisure and Entertainment
                - `BEAUTY_SERVICES`: Beauty Services
                - `REAL_ESTATE`: Real Estate
                - `EDUCATION_AND_TRAINING`: Education and Training
                - ... and 24 more
            is_superstar: Turns on the celebrity (superstar) creator filter. The service takes false when
                None.
            follower_range: Follower count in min-max form using plain numbers, e.g. 1000-2000 or
                5000000-10000000.
            kol_price_type: Service the creator's quote refers to, such as VIDEO_21_60S or
                NATURAL_PLAY_CPM.
                - `VIDEO_1_20S`: Video 1-20s
                - `VIDEO_21_60S`: Video 21-60s
                - `VIDEO_OVER_60S`: Video > 60s
                - `CUSTOM_SHORT_DRAMA_EPISODE`: Mini-drama episode
                - `NATURAL_PLAY_CPM`: CPM naturally
                - `SHORT_LIVE_SEEDING_VIDEO`: Short-live seeding video
                - `SHORT_LIVE_WARMUP_VIDEO`: Short-live warm-up video
                - `CELEBRITY_SHORT_LIVE_SEEDING`: Celebrity short-live seeding
                - `CELEBRITY_SHORT_LIVE_WARMUP`: Celebrity short-live warm-up
                - `CELEBRITY_VIDEO`: Celebrity video
                - `COLLECTION_VIDEO`: Collection video
                - `DOUYIN_SHORT_VIDEO_CO_CREATION_MAIN_CREATOR`: Douyin short video co-creation - main creator
                - `DOUYIN_SHORT_VIDEO_CO_CREATION_PARTICIPANT`: Douyin short video co-creation - participant
            kol_price_range: Creator quote range in min-max form, such as 10000-50000.
            content_tag: Creator categories from Xingtu, top-level or second-level labels split by commas,
                e.g. 美妆,穿搭,剧情搞笑.
            content_theme: Second-level content themes from Xingtu, as labels split by commas, e.g.
                亲子活动,宝宝辅食.
            persona_tag: Comma-separated Xingtu persona or background labels, or their numeric tag IDs,
                e.g. 大学生,美妆创作者.
            gender: Creator gender: MALE or FEMALE, also accepted as 1 or 2, or as 男性 or 女性.
                - `MALE`: Male
                - `FEMALE`: Female
            location: Provinces or cities of the creator, as Chinese names split by commas, e.g. 广东省,深圳市.
            tonality_tag: Comma-separated Xingtu tonality labels, top-level or second-level, describing
                the creator's style, e.g. 精致达人,设计师.
            connected_user_range: Number of connected users, as plain counts in min-max form, e.g.
                1000000-3000000.
            audience_image: Comma-separated shortcuts from Xingtu's audience portrait (gender, age,
                device, city tier, order amount, crowd), e.g. GENDER_FEMALE_50,CROWD_REFINED_MOTHER.
            fans_image: Comma-separated shortcuts from Xingtu's fan portrait (gender, age, device, city
                tier, order amount, crowd), e.g. GENDER_FEMALE_50,CROWD_REFINED_MOTHER.
            expected_play_range: Expected plays as plain counts in min-max form, e.g. 1000000-3000000;
                leave the top open with a high bound, e.g. 10000000-1000000000.
            expected_cpm_range: Expected CPM in min-max form; Xingtu's presets run from 0-10 up to 0-100,
                plus 100-1000000 for anything higher.
            expected_cpe_range: Expected CPE in min-max form; Xingtu's presets run from 0-1 up to 0-10,
                plus 10-1000000 for anything higher.
            interaction_rate_range: Interaction rate as decimals in min-max form; 0.01-1 means at least
                1%, 0.02-1 at least 2%.
            completion_rate_range: Completion rate as decimals in min-max form; 0.1-1 means at least 10%,
                0.2-1 at least 20%.
            viral_rate_range: Share of viral content as decimals in min-max form, e.g. 0.1-0.25; leave the
                top open with a high bound, e.g. 0.99-1.
            progress_task_range: Number of tasks in progress, as days:min-max with either bound optional;
                30:8- means 30 days, at least 8.
            is_curated_author: true keeps only creators curated by Xingtu in its Topic Recommendations.
                The service takes false when None.
            author_list: One curated creator list from Xingtu Topic Recommendations: its enum name,
                Chinese label, or numeric ID, e.g. SHORT_DRAMA_ACTORS. Only one value.
                - `SHORT_LIVE_ENTERTAINMENT_CREATORS`: Short-video and livestream entertainment creators
                - `SHORT_DRAMA_ACTORS`: Short-drama actors
                - `WECHAT_QUICK_CONNECT_CREATORS`: Creators available for fast WeChat Work contact
                - `AI_STAR_PLAN_CREATORS`: AI Star Plan creators
                - `COMMERCE_ADVANTAGE_CREATORS`: Creators with commerce conversion advantages
                - `HIGH_VALUE_CREATORS`: High-value creators
                - `SEEDING_ADVANTAGE_CREATORS`: Creators with product-seeding advantages
                - `BASKETBALL_CREATORS`: Basketball creators
                - `PREMIUM_CONTENT_MEDIA`: Premium-content media recommendations
                - `TREND_SETTING_MEDIA`: Trend-setting media recommendations
                - `FACTORY_TRACEABILITY_MEDIA`: Factory and product-origin media recommendations
                - `RUNNING_CREATORS`: Running creators
                - `LIGHT_OUTDOOR_CREATORS`: Light-outdoor creators
                - `FITNESS_CREATORS`: Exercise and fitness creators
                - ... and 6 more

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        More of it: docs/en/reference/operations.md#douyin_xingtu-search_for_author_square_v1

        Source: GET /api/douyin-xingtu/gw/api/gsearch/search_for_author_square/v1
        """
        return self._call(
            _operations.SEARCH_FOR_AUTHOR_SQUARE_V1,
            {
                "keyword": keyword,
                "page": page,
                "sort": sort,
                "searchType": search_type,
                "marketingTarget": marketing_target,
                "industry": industry,
                "isSuperstar": is_superstar,
                "followerRange": follower_range,
                "kolPriceType": kol_price_type,
                "kolPriceRange": kol_price_range,
                "contentTag": content_tag,
                "contentTheme": content_theme,
                "personaTag": persona_tag,
                "gender": gender,
                "location": location,
                "tonalityTag": tonality_tag,
                "connectedUserRange": connected_user_range,
                "audienceImage": audience_image,
                "fansImage": fans_image,
                "expectedPlayRange": expected_play_range,
                "expectedCpmRange": expected_cpm_range,
                "expectedCpeRange": expected_cpe_range,
                "interactionRateRange": interaction_rate_range,
                "completionRateRange": completion_rate_range,
                "viralRateRange": viral_rate_range,
                "progressTaskRange": progress_task_range,
                "isCuratedAuthor": is_curated_author,
                "authorList": author_list,
            },
        )

    @deprecated("search_kol_simple_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    def search_kol_simple_v1(
        self, *, keyword: str, platform_source: PlatformSourceChoice, page: int
    ) -> Answer[SearchKolSimpleV1]:
        """Creator Search Light.

        Lightweight keyword search for Xingtu creators, with source platform (Douyin, Toutiao or Xigua) and
        page number.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        The provider's documentation leaves this operation out.

        Args:
            keyword: One or more words to search for.
            platform_source: Platform to search for creators: `_1` Douyin, `_2` Toutiao, `_3` Xigua.
                - `_1`: Douyin
                - `_2`: Toutiao
                - `_3`: Xigua
            page: Which result page to fetch, as an integer.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/search-kol-simple/v1
        """
        return self._call(
            _operations.SEARCH_KOL_SIMPLE_V1, {"keyword": keyword, "platformSource": platform_source, "page": page}
        )


class AsyncDouyinXingtu(Namespace):
    """Douyin Creator Marketplace (Xingtu): `/api/douyin-xingtu`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def author_audience_distribution_v1(
        self, *, o_author_id: str, platform: PlatformChoice | None = None, link_type: LinkTypeChoice | None = None
    ) -> Answer[AuthorAudienceDistributionV1]:
        """Audience Distribution: returns last_update_time, distributions and more.

        Audience breakdown of a Xingtu creator by author ID, content channel and relationship stage, from
        aware to follow.

        Args:
            o_author_id: Xingtu ID of the creator (author).
            platform: Content form the data refers to: short video, live streaming, picture and text, or
                short drama. The service takes 'SHORT_VIDEO' when None.
                - `SHORT_VIDEO`: Short video
                - `LIVE_STREAMING`: Live streaming
                - `PICTURE_TEXT`: Picture and text
                - `SHORT_DRAMA`: Short drama
            link_type: Stage of audience connection to report: connected, aware, interested, like, or
                follow. The service takes 'CONNECTED' when None.
                - `CONNECTED`: Connected
                - `AWARE`: Aware
                - `INTERESTED`: Interested
                - `LIKE`: Like
                - `FOLLOW`: Follow

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data_sp/author_audience_distribution/v1
        """
        return await self._call(
            _operations.AUTHOR_AUDIENCE_DISTRIBUTION_V1,
            {"oAuthorId": o_author_id, "platform": platform, "linkType": link_type},
        )

    async def author_cp_info_v1(
        self, *, o_author_id: str, platform: PlatformChoice | None = None
    ) -> Answer[AuthorCpInfoV1]:
        """Cost Performance Analysis: returns expect_cpe, expect_cpm, expect_vv, hot_item and more.

        Cost-performance figures of a Xingtu creator, by author ID and content channel.

        Args:
            o_author_id: Xingtu ID of the creator (author).
            platform: Content form the data refers to: short video, live streaming, picture and text, or
                short drama. The service takes 'SHORT_VIDEO' when None.
                - `SHORT_VIDEO`: Short video
                - `LIVE_STREAMING`: Live streaming
                - `PICTURE_TEXT`: Picture and text
                - `SHORT_DRAMA`: Short drama

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data_sp/author_cp_info/v1
        """
        return await self._call(_operations.AUTHOR_CP_INFO_V1, {"oAuthorId": o_author_id, "platform": platform})

    async def author_get_business_card_info_v1(self, *, o_author_id: str) -> Answer[Any]:
        """Creator Business Card.

        Business card (identity and commercial context) of a Xingtu creator, by author ID.

        Args:
            o_author_id: Xingtu ID of the creator (author).

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/gauthor/author_get_business_card_info/v1
        """
        return await self._call(_operations.AUTHOR_GET_BUSINESS_CARD_INFO_V1, {"oAuthorId": o_author_id})

    async def author_link_struct_v1(
        self, *, o_author_id: str, platform: PlatformChoice | None = None
    ) -> Answer[AuthorLinkStructV1]:
        """Creator Link Structure: returns author_link_type, link_struct and more.

        Link structure of a Xingtu creator, by author ID and content channel.

        Args:
            o_author_id: Xingtu ID of the creator (author).
            platform: Content form the data refers to: short video, live streaming, picture and text, or
                short drama. The service takes 'SHORT_VIDEO' when None.
                - `SHORT_VIDEO`: Short video
                - `LIVE_STREAMING`: Live streaming
                - `PICTURE_TEXT`: Picture and text
                - `SHORT_DRAMA`: Short drama

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data_sp/author_link_struct/v1
        """
        return await self._call(_operations.AUTHOR_LINK_STRUCT_V1, {"oAuthorId": o_author_id, "platform": platform})

    async def author_rec_videos_v2_v1(
        self, *, o_author_id: str, platform: PlatformChoice | None = None
    ) -> Answer[AuthorRecVideosV2V1]:
        """Recommended Videos: returns data.masterpiece_videos[] with title, like, play, comment and more.

        Recommended videos listed for a Xingtu creator, by author ID and content channel.

        Formerly Author Recommended Videos (Douyin Xingtu APIs).

        Args:
            o_author_id: Xingtu ID of the creator (author).
            platform: Content form the data refers to: short video, live streaming, picture and text, or
                short drama. The service takes 'SHORT_VIDEO' when None.
                - `SHORT_VIDEO`: Short video
                - `LIVE_STREAMING`: Live streaming
                - `PICTURE_TEXT`: Picture and text
                - `SHORT_DRAMA`: Short drama

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data_sp/author_rec_videos_v2/v1
        """
        return await self._call(_operations.AUTHOR_REC_VIDEOS_V2_V1, {"oAuthorId": o_author_id, "platform": platform})

    async def author_touch_distribution_v1(
        self, *, o_author_id: str, platform: PlatformChoice | None = None
    ) -> Answer[AuthorTouchDistributionV1]:
        """Audience Touchpoint Distribution: returns video_touch and more.

        Distribution of audience touchpoints of a Xingtu creator, by author ID and content channel.

        Args:
            o_author_id: Xingtu ID of the creator (author).
            platform: Content form the data refers to: short video, live streaming, picture and text, or
                short drama. The service takes 'SHORT_VIDEO' when None.
                - `SHORT_VIDEO`: Short video
                - `LIVE_STREAMING`: Live streaming
                - `PICTURE_TEXT`: Picture and text
                - `SHORT_DRAMA`: Short drama

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data_sp/author_touch_distribution/v1
        """
        return await self._call(
            _operations.AUTHOR_TOUCH_DISTRIBUTION_V1, {"oAuthorId": o_author_id, "platform": platform}
        )

    async def author_video_distribution_v1(
        self, *, o_author_id: str, platform: PlatformChoice | None = None
    ) -> Answer[AuthorVideoDistributionV1]:
        """Video Distribution: returns data.video_content_distribution[] with name, cnt and proportion.

        How a Xingtu creator's videos are distributed, by author ID and content channel.

        Formerly Author Video Distribution (Douyin Xingtu APIs).

        Args:
            o_author_id: Xingtu ID of the creator (author).
            platform: Content form the data refers to: short video, live streaming, picture and text, or
                short drama. The service takes 'SHORT_VIDEO' when None.
                - `SHORT_VIDEO`: Short video
                - `LIVE_STREAMING`: Live streaming
                - `PICTURE_TEXT`: Picture and text
                - `SHORT_DRAMA`: Short drama

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data_sp/author_video_distribution/v1
        """
        return await self._call(
            _operations.AUTHOR_VIDEO_DISTRIBUTION_V1, {"oAuthorId": o_author_id, "platform": platform}
        )

    async def check_author_display_v1(
        self, *, o_author_id: str, platform: PlatformChoice | None = None
    ) -> Answer[CheckAuthorDisplayV1]:
        """Creator Visibility Status: returns follower, link_cnt, release_videos_cnt, can_receive and more.

        Check whether Xingtu may display a creator, given the author ID and content channel.

        Args:
            o_author_id: Xingtu ID of the creator (author).
            platform: Content form the data refers to: short video, live streaming, picture and text, or
                short drama. The service takes 'SHORT_VIDEO' when None.
                - `SHORT_VIDEO`: Short video
                - `LIVE_STREAMING`: Live streaming
                - `PICTURE_TEXT`: Picture and text
                - `SHORT_DRAMA`: Short drama

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data_sp/check_author_display/v1
        """
        return await self._call(_operations.CHECK_AUTHOR_DISPLAY_V1, {"oAuthorId": o_author_id, "platform": platform})

    async def get_author_base_info_v1(
        self, *, o_author_id: str, platform: PlatformChoice | None = None
    ) -> Answer[GetAuthorBaseInfoV1]:
        """Creator Profile: returns nick_name, lowest_price, follower, avg_play, core_user_id and more.

        Fetch the profile of a Xingtu creator by author ID and content channel.

        Formerly Author Base Info (Douyin Xingtu APIs).

        Args:
            o_author_id: Xingtu ID of the creator (author).
            platform: Content form the data refers to: short video, live streaming, picture and text, or
                short drama. The service takes 'SHORT_VIDEO' when None.
                - `SHORT_VIDEO`: Short video
                - `LIVE_STREAMING`: Live streaming
                - `PICTURE_TEXT`: Picture and text
                - `SHORT_DRAMA`: Short drama

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/author/get_author_base_info/v1
        """
        return await self._call(_operations.GET_AUTHOR_BASE_INFO_V1, {"oAuthorId": o_author_id, "platform": platform})

    async def get_author_commerce_seed_base_info_v1(
        self, *, o_author_id: str, range: RangeChoice | None = None
    ) -> Answer[GetAuthorCommerceSeedBaseInfoV1]:
        """Commerce Seeding Base Info: returns modify_time, avg_a3_incr_cnt and more.

        Baseline product-seeding information of a Xingtu creator by author ID, covering 30 or 90 days.

        Args:
            o_author_id: Xingtu ID of the creator (author).
            range: Period the figures cover, such as the last 30 or 90 days; the codes differ per
                endpoint. The service takes 'DAY_90' when None.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/aggregator/get_author_commerce_seed_base_info/v1
        """
        return await self._call(
            _operations.GET_AUTHOR_COMMERCE_SEED_BASE_INFO_V1, {"oAuthorId": o_author_id, "range": range}
        )

    @deprecated(
        "get_author_commerce_seed_base_info_v1_deprecated is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.get_author_commerce_seed_base_info_v1"
    )
    async def get_author_commerce_seed_base_info_v1_deprecated(
        self, *, kol_id: str, range: str
    ) -> Answer[GetAuthorCommerceSeedBaseInfoV1Deprecated]:
        """Commerce Seeding Base Info.

        Baseline product-seeding metrics and commercial signals of a Xingtu creator by KOL ID over a required
        time range.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.get_author_commerce_seed_base_info_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.
            range: Period the figures cover, such as the last 30 or 90 days; the codes differ per
                endpoint.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-author-commerce-seed-base-info/v1
        """
        return await self._call(
            _operations.GET_AUTHOR_COMMERCE_SEED_BASE_INFO_V1_DEPRECATED, {"kolId": kol_id, "range": range}
        )

    async def get_author_commerce_spread_info_v1(self, *, o_author_id: str) -> Answer[GetAuthorCommerceSpreadInfoV1]:
        """Creator Commerce Spread Info: returns modify_time, cpe_1_20, cpe_20_60, cpe_60 and more.

        Commerce-related spread information of a Xingtu creator, by author ID.

        Args:
            o_author_id: Xingtu ID of the creator (author).

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/aggregator/get_author_commerce_spread_info/v1
        """
        return await self._call(_operations.GET_AUTHOR_COMMERCE_SPREAD_INFO_V1, {"oAuthorId": o_author_id})

    @deprecated(
        "get_author_commerce_spread_info_v1_deprecated is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.get_author_commerce_spread_info_v1"
    )
    async def get_author_commerce_spread_info_v1_deprecated(
        self, *, kol_id: str
    ) -> Answer[GetAuthorCommerceSpreadInfoV1Deprecated]:
        """Creator Commerce Spread Info.

        Commerce-related spread (reach) metrics of a Xingtu creator, by KOL ID.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.get_author_commerce_spread_info_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-author-commerce-spread-info/v1
        """
        return await self._call(_operations.GET_AUTHOR_COMMERCE_SPREAD_INFO_V1_DEPRECATED, {"kolId": kol_id})

    async def get_author_content_hot_keywords_v1(self, *, o_author_id: str) -> Answer[GetAuthorContentHotKeywordsV1]:
        """Content Keyword Analysis: returns keyword_item_distribution, keyword_map and more.

        Keyword analysis of the content a Xingtu creator publishes, by author ID.

        Args:
            o_author_id: Xingtu ID of the creator (author).

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/gauthor/get_author_content_hot_keywords/v1
        """
        return await self._call(_operations.GET_AUTHOR_CONTENT_HOT_KEYWORDS_V1, {"oAuthorId": o_author_id})

    @deprecated(
        "get_author_content_hot_keywords_v1_deprecated is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.get_author_content_hot_keywords_v1"
    )
    async def get_author_content_hot_keywords_v1_deprecated(
        self, *, kol_id: str
    ) -> Answer[GetAuthorContentHotKeywordsV1Deprecated]:
        """Content Keyword Analysis.

        Keyword analysis of the content a Xingtu creator publishes, by KOL ID.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.get_author_content_hot_keywords_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-author-content-hot-keywords/v1
        """
        return await self._call(_operations.GET_AUTHOR_CONTENT_HOT_KEYWORDS_V1_DEPRECATED, {"kolId": kol_id})

    async def get_author_contract_base_info(self, *, o_author_id: str, range: RangeChoice | None = None) -> Answer[Any]:
        """Creator Contract Base Info.

        Baseline contract information of a Xingtu creator by author ID, covering 30 or 90 days.

        Args:
            o_author_id: Xingtu ID of the creator (author).
            range: Period the figures cover, such as the last 30 or 90 days; the codes differ per
                endpoint. The service takes 'DAY_90' when None.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/aggregator/get_author_contract_base_info
        """
        return await self._call(_operations.GET_AUTHOR_CONTRACT_BASE_INFO, {"oAuthorId": o_author_id, "range": range})

    async def get_author_convert_ability_v1(
        self, *, o_author_id: str, platform: PlatformChoice | None = None, range: RangeChoice | None = None
    ) -> Answer[GetAuthorConvertAbilityV1]:
        """Conversion Analysis: returns avg_sales_amount_range, component_click_cnt_range and more.

        Conversion analysis of a Xingtu creator by author ID and channel, over 30 or 90 days.

        Args:
            o_author_id: Xingtu ID of the creator (author).
            platform: Content form the data refers to: short video, live streaming, picture and text, or
                short drama. The service takes 'SHORT_VIDEO' when None.
                - `SHORT_VIDEO`: Short video
                - `LIVE_STREAMING`: Live streaming
                - `PICTURE_TEXT`: Picture and text
                - `SHORT_DRAMA`: Short drama
            range: Period the figures cover, such as the last 30 or 90 days; the codes differ per
                endpoint. The service takes 'DAY_30' when None.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data_sp/get_author_convert_ability/v1
        """
        return await self._call(
            _operations.GET_AUTHOR_CONVERT_ABILITY_V1, {"oAuthorId": o_author_id, "platform": platform, "range": range}
        )

    async def get_author_convert_videos_or_products_v1(
        self,
        *,
        o_author_id: str,
        platform: PlatformChoice | None = None,
        industry_id: IndustryIdChoice | None = None,
        range: RangeChoice | None = None,
        detail_type: DetailTypeChoice | None = None,
        page: int | None = None,
    ) -> Answer[GetAuthorConvertVideosOrProductsV1]:
        """Conversion Resources: returns pagination, video_list and more.

        Page through videos or products tied to a Xingtu creator's conversions, by author ID, channel,
        industry, period and resource type.

        Formerly Author Convert Videos or Products (Douyin Xingtu APIs).

        Args:
            o_author_id: Xingtu ID of the creator (author).
            platform: Content form the data refers to: short video, live streaming, picture and text, or
                short drama. The service takes 'SHORT_VIDEO' when None.
                - `SHORT_VIDEO`: Short video
                - `LIVE_STREAMING`: Live streaming
                - `PICTURE_TEXT`: Picture and text
                - `SHORT_DRAMA`: Short drama
            industry_id: Industry the returned videos or products belong to, such as FOOD_AND_BEVERAGE;
                `ALL` covers every one. The service takes 'ALL' when None.
                - `ALL`: All
                - `ELECTRONICS_AND_APPLIANCES`: Electronics and Appliances
                - `SHOPPING`: Shopping
                - `FOOD_AND_BEVERAGE`: Food and Beverage
                - `CLOTHING_AND_ACCESSORIES`: Clothing and Accessories
                - `HEALTHCARE_AND_MEDICAL`: Healthcare and Medical
                - `MEDICAL_INSTITUTIONS`: Medical Institutions
                - `HOME_AND_BUILDING_MATERIALS`: Home and Building Materials
                - `LOCAL_SERVICES`: Local Services
                - `BUSINESS_SERVICES`: Business Services
                - `CULTURE_SPORTS_ENTERTAINMENT`: Leisure and Entertainment
                - `BEAUTY_SERVICES`: Beauty Services
                - `REAL_ESTATE`: Real Estate
                - `EDUCATION_AND_TRAINING`: Education and Training
                - `TRAVEL_AND_TOURISM`: Travel and Tourism
                - `PUBLIC_SERVICES`: Public Services
                - `GAMES`: Games
                - `RETAIL`: Internet E-commerce Services
                - `TRANSPORTATION_EQUIPMENT`: Transportation Equipment
                - `AUTOMOTIVE`: Automotive
                - `AGRICULTURE_FORESTRY_FISHERY`: Agriculture Forestry Fishery
                - `CHEMICAL_AND_ENERGY`: Chemical and Energy
                - `ELECTRONICS_AND_ELECTRICAL`: Electronics and Electrical
                - `MACHINERY_EQUIPMENT`: Machinery Equipment
                - `MEDIA_AND_INFORMATION`: Media and Information
                - `LOGISTICS`: Logistics
                - `TELECOMMUNICATIONS`: Telecommunications
                - `FINANCIAL_SERVICES`: Financial Services
                - `CATERING_SERVICES`: Catering Services
                - `SOFTWARE_TOOLS`: Software Tools
                - `FRANCHISING_AND_INVESTMENT`: Franchising and Investment
                - `BEAUTY_AND_COSMETICS`: Beauty and Cosmetics
                - `MOTHER_BABY_AND_PET`: Mother Baby and Pet
                - `DAILY_CHEMICALS`: Daily Chemicals
                - `PHYSICAL_BOOKS`: Physical Books
                - `SOCIAL_AND_COMMUNICATION`: Social and Communication
                - `CULTURAL_SUPPLIES`: Cultural Supplies
                - `SPORTS_OUTDOOR`: Sports and Outdoors
            range: Period the figures cover, such as the last 30 or 90 days; the codes differ per
                endpoint. The service takes 'DAY_30' when None.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days
            detail_type: What to return: video data or product data. The service takes 'VIDEO' when None.
                - `VIDEO`: Video
                - `PRODUCT`: Product
            page: Which result page to fetch, as an integer. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data_sp/get_author_convert_videos_or_products/v1
        """
        return await self._call(
            _operations.GET_AUTHOR_CONVERT_VIDEOS_OR_PRODUCTS_V1,
            {
                "oAuthorId": o_author_id,
                "platform": platform,
                "industryId": industry_id,
                "range": range,
                "detailType": detail_type,
                "page": page,
            },
        )

    async def get_author_daily_fans_v1(
        self, *, o_author_id: str, start_date: str, end_date: str
    ) -> Answer[GetAuthorDailyFansV1]:
        """Follower Growth Trend.

        Day-by-day follower counts of a Xingtu creator by author ID, between a start and an end date.

        Args:
            o_author_id: Xingtu ID of the creator (author).
            start_date: First day of the period, as yyyy-MM-dd.
            end_date: Last day of the period, as yyyy-MM-dd.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data_sp/get_author_daily_fans/v1
        """
        return await self._call(
            _operations.GET_AUTHOR_DAILY_FANS_V1,
            {"oAuthorId": o_author_id, "startDate": start_date, "endDate": end_date},
        )

    async def get_author_fans_distribution_v1(
        self, *, o_author_id: str, author_type: AuthorTypeChoice | None = None
    ) -> Answer[GetAuthorFansDistributionV1]:
        """Follower Distribution: returns last_update_time, distributions and more.

        Distribution profile of a Xingtu creator's followers, or only the die-hard ones, by author ID.

        Args:
            o_author_id: Xingtu ID of the creator (author).
            author_type: Fan group whose distribution is returned: `FAN` for fans, `DIE_HARD_FAN` for
                die-hard fans. The service takes 'FAN' when None.
                - `FAN`: Fan
                - `DIE_HARD_FAN`: Die Hard Fan

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data_sp/get_author_fans_distribution/v1
        """
        return await self._call(
            _operations.GET_AUTHOR_FANS_DISTRIBUTION_V1, {"oAuthorId": o_author_id, "authorType": author_type}
        )

    async def get_author_homepage_videos_v1(
        self,
        *,
        o_author_id: str,
        page: int | None = None,
        keyword: str | None = None,
        video_type: VideoTypeChoice | None = None,
        only_assign: bool | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
    ) -> Answer[Any]:
        """Creator Homepage Videos.

        Page through a Xingtu creator's homepage videos by author ID, filtered by keyword, video type,
        assigned-only flag and publish dates.

        Args:
            o_author_id: Xingtu ID of the creator whose homepage videos are listed.
            page: Which page to return; the first one is 1. The service takes 1 when None.
            keyword: Term the creator's homepage videos must match.
            video_type: Which homepage videos to list: every video, personal ones, or Xingtu ones. The
                service takes 'ALL' when None.
                - `ALL`: All videos
                - `PERSONAL`: Personal videos
                - `XINGTU`: Xingtu videos
            only_assign: true keeps assigned videos only; in Xingtu this choice normally appears when
                videoType equals `XINGTU`. The service takes false when None.
            start_date: Earliest publish day to include, as yyyyMMdd; counted from 00:00:00 Asia/Shanghai
                time.
            end_date: Latest publish day to include, as yyyyMMdd; that day counts through 23:59:59
                Asia/Shanghai time.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/aggregator/get_author_homepage_videos/v1
        """
        return await self._call(
            _operations.GET_AUTHOR_HOMEPAGE_VIDEOS_V1,
            {
                "oAuthorId": o_author_id,
                "page": page,
                "keyword": keyword,
                "videoType": video_type,
                "onlyAssign": only_assign,
                "startDate": start_date,
                "endDate": end_date,
            },
        )

    async def get_author_hot_comment_tokens_v1(self, *, o_author_id: str) -> Answer[GetAuthorHotCommentTokensV1]:
        """Comment Keyword Analysis: returns hot_comment_tokens and more.

        Keyword analysis of the comments a Xingtu creator receives, by author ID.

        Args:
            o_author_id: Xingtu ID of the creator (author).

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data/get_author_hot_comment_tokens/v1
        """
        return await self._call(_operations.GET_AUTHOR_HOT_COMMENT_TOKENS_V1, {"oAuthorId": o_author_id})

    @deprecated(
        "get_author_hot_comment_tokens_v1_deprecated is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.get_author_hot_comment_tokens_v1"
    )
    async def get_author_hot_comment_tokens_v1_deprecated(
        self, *, kol_id: str
    ) -> Answer[GetAuthorHotCommentTokensV1Deprecated]:
        """Comment Keyword Analysis.

        Keyword analysis of the comments a Xingtu creator receives, by KOL ID.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.get_author_hot_comment_tokens_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-author-hot-comment-tokens/v1
        """
        return await self._call(_operations.GET_AUTHOR_HOT_COMMENT_TOKENS_V1_DEPRECATED, {"kolId": kol_id})

    async def get_author_link_info_v1(
        self, *, o_author_id: str, platform: PlatformChoice | None = None, industry_tag: IndustryTagChoice | None = None
    ) -> Answer[GetAuthorLinkInfoV1]:
        """Creator Link Metrics: returns cooperate_index, cp_index, link_convert_index and more.

        Creator-link metrics on Xingtu by author ID, content channel and industry.

        Args:
            o_author_id: Xingtu ID of the creator (author).
            platform: Content form the data refers to: short video, live streaming, picture and text, or
                short drama. The service takes 'SHORT_VIDEO' when None.
                - `SHORT_VIDEO`: Short video
                - `LIVE_STREAMING`: Live streaming
                - `PICTURE_TEXT`: Picture and text
                - `SHORT_DRAMA`: Short drama
            industry_tag: Industry the link metrics refer to, such as FOOD_AND_BEVERAGE; `ALL` covers
                every one. The service takes 'ALL' when None.
                - `ALL`: All
                - `ELECTRONICS_AND_APPLIANCES`: Electronics and Appliances
                - `SHOPPING`: Shopping
                - `FOOD_AND_BEVERAGE`: Food and Beverage
                - `CLOTHING_AND_ACCESSORIES`: Clothing and Accessories
                - `HEALTHCARE_AND_MEDICAL`: Healthcare and Medical
                - `MEDICAL_INSTITUTIONS`: Medical Institutions
                - `HOME_AND_BUILDING_MATERIALS`: Home and Building Materials
                - `LOCAL_SERVICES`: Local Services
                - `BUSINESS_SERVICES`: Business Services
                - `CULTURE_SPORTS_ENTERTAINMENT`: Leisure and Entertainment
                - `BEAUTY_SERVICES`: Beauty Services
                - `REAL_ESTATE`: Real Estate
                - `EDUCATION_AND_TRAINING`: Education and Training
                - `TRAVEL_AND_TOURISM`: Travel and Tourism
                - `PUBLIC_SERVICES`: Public Services
                - `GAMES`: Games
                - `RETAIL`: Internet E-commerce Services
                - `TRANSPORTATION_EQUIPMENT`: Transportation Equipment
                - `AUTOMOTIVE`: Automotive
                - `AGRICULTURE_FORESTRY_FISHERY`: Agriculture Forestry Fishery
                - `CHEMICAL_AND_ENERGY`: Chemical and Energy
                - `ELECTRONICS_AND_ELECTRICAL`: Electronics and Electrical
                - `MACHINERY_EQUIPMENT`: Machinery Equipment
                - `MEDIA_AND_INFORMATION`: Media and Information
                - `LOGISTICS`: Logistics
                - `TELECOMMUNICATIONS`: Telecommunications
                - `FINANCIAL_SERVICES`: Financial Services
                - `CATERING_SERVICES`: Catering Services
                - `SOFTWARE_TOOLS`: Software Tools
                - `FRANCHISING_AND_INVESTMENT`: Franchising and Investment
                - `BEAUTY_AND_COSMETICS`: Beauty and Cosmetics
                - `MOTHER_BABY_AND_PET`: Mother Baby and Pet
                - `DAILY_CHEMICALS`: Daily Chemicals
                - `PHYSICAL_BOOKS`: Physical Books
                - `SOCIAL_AND_COMMUNICATION`: Social and Communication
                - `CULTURAL_SUPPLIES`: Cultural Supplies
                - `SPORTS_OUTDOOR`: Sports and Outdoors

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data_sp/get_author_link_info/v1
        """
        return await self._call(
            _operations.GET_AUTHOR_LINK_INFO_V1,
            {"oAuthorId": o_author_id, "platform": platform, "industryTag": industry_tag},
        )

    async def get_author_live_statistics_v1(
        self,
        *,
        o_author_id: str,
        live_type: LiveTypeChoice | None = None,
        period: PeriodChoice | None = None,
        only_star_order: bool | None = None,
        flow_type: FlowTypeChoice | None = None,
    ) -> Answer[Any]:
        """Live Statistics.

        Live-stream statistics of a Xingtu creator by author ID, per live-room type, 30/90-day period,
        marketplace-orders-only and flow settings.

        Args:
            o_author_id: Xingtu ID of the creator (author).
            live_type: Kind of live rooms covered: game, e-commerce, other, or all of them.
                - `ALL`: All live rooms
                - `GAME`: Game live rooms
                - `ECOMMERCE`: E-commerce live rooms
                - `OTHER`: Other live rooms
            period: Window of the live data: the past 30 days (`DAY_30`) or 90 days (`DAY_90`). The
                service takes 'DAY_30' when None.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days
            only_star_order: true counts only orders placed through the Xingtu marketplace. The service
                takes false when None.
            flow_type: Whether this type of flow is counted (`INCLUDE`) or left out (`EXCLUDE`).
                - `EXCLUDE`: Exclude
                - `INCLUDE`: Include

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/aggregator/get_author_live_statistics/v1
        """
        return await self._call(
            _operations.GET_AUTHOR_LIVE_STATISTICS_V1,
            {
                "oAuthorId": o_author_id,
                "liveType": live_type,
                "period": period,
                "onlyStarOrder": only_star_order,
                "flowType": flow_type,
            },
        )

    async def get_author_live_watch_distribution_v1(
        self,
        *,
        o_author_id: str,
        live_crowd_type: LiveCrowdTypeChoice | None = None,
        live_type: LiveTypeChoice | None = None,
    ) -> Answer[Any]:
        """Live Watch Distribution.

        Profile of a Xingtu creator's live-stream viewers or followers by author ID, per type of live room.

        Args:
            o_author_id: Xingtu ID of the creator (author).
            live_crowd_type: Whose profile to return: live viewers (`AUDIENCE`) or followers (`FANS`).
                - `AUDIENCE`: Viewer profile
                - `FANS`: Follower profile
            live_type: Kind of live rooms covered: game, e-commerce, other, or all of them.
                - `ALL`: All live rooms
                - `GAME`: Game live rooms
                - `ECOMMERCE`: E-commerce live rooms
                - `OTHER`: Other live rooms

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/aggregator/get_author_live_watch_distribution/v1
        """
        return await self._call(
            _operations.GET_AUTHOR_LIVE_WATCH_DISTRIBUTION_V1,
            {"oAuthorId": o_author_id, "liveCrowdType": live_crowd_type, "liveType": live_type},
        )

    async def get_author_marketing_info_v1(
        self, *, o_author_id: str, platform: PlatformChoice | None = None
    ) -> Answer[GetAuthorMarketingInfoV1]:
        """Marketing Metrics: returns data.price_info[] with desc, price, author_id, end_time and more.

        Commercial offering of a Xingtu creator, by author ID and content channel.

        Args:
            o_author_id: Xingtu ID of the creator (author).
            platform: Content form the data refers to: short video, live streaming, picture and text, or
                short drama. The service takes 'SHORT_VIDEO' when None.
                - `SHORT_VIDEO`: Short video
                - `LIVE_STREAMING`: Live streaming
                - `PICTURE_TEXT`: Picture and text
                - `SHORT_DRAMA`: Short drama

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/author/get_author_marketing_info/v1
        """
        return await self._call(
            _operations.GET_AUTHOR_MARKETING_INFO_V1, {"oAuthorId": o_author_id, "platform": platform}
        )

    async def get_author_order_experience_v1(
        self, *, o_author_id: str, period: PeriodChoice | None = None
    ) -> Answer[GetAuthorOrderExperienceV1]:
        """Creator Order Experience: returns order_experience_industries and more.

        Marketplace order experience of a Xingtu creator by author ID, over 30 or 90 days.

        Args:
            o_author_id: Xingtu ID of the creator (author).
            period: Look-back window: the past 30 days (`DAY_30`) or 90 days (`DAY_90`). The service takes
                'DAY_30' when None.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/aggregator/get_author_order_experience/v1
        """
        return await self._call(
            _operations.GET_AUTHOR_ORDER_EXPERIENCE_V1, {"oAuthorId": o_author_id, "period": period}
        )

    async def get_author_platform_channel_info_v2_v1(
        self, *, o_author_id: str, platform: PlatformChoice | None = None
    ) -> Answer[GetAuthorPlatformChannelInfoV2V1]:
        """Creator Channel Metrics: returns self_intro and more.

        Channel information of a Xingtu creator by author ID and content format (short video, live streaming,
        image and text, short drama).

        Args:
            o_author_id: Xingtu ID of the creator (author).
            platform: Content form the data refers to: short video, live streaming, picture and text, or
                short drama. The service takes 'SHORT_VIDEO' when None.
                - `SHORT_VIDEO`: Short video
                - `LIVE_STREAMING`: Live streaming
                - `PICTURE_TEXT`: Picture and text
                - `SHORT_DRAMA`: Short drama

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/author/get_author_platform_channel_info_v2/v1
        """
        return await self._call(
            _operations.GET_AUTHOR_PLATFORM_CHANNEL_INFO_V2_V1, {"oAuthorId": o_author_id, "platform": platform}
        )

    async def get_author_show_items_v2_v1(
        self,
        *,
        o_author_id: str,
        platform: PlatformChoice | None = None,
        only_assign: bool | None = None,
        flow_type: FlowTypeChoice | None = None,
    ) -> Answer[GetAuthorShowItemsV2V1]:
        """Showcase Items: returns data.latest_item_info[] with title, like, play, comment and more.

        Showcase items of a Xingtu creator by author ID and channel, with assigned-only and flow options.

        Args:
            o_author_id: Xingtu ID of the creator (author).
            platform: Content form the data refers to: short video, live streaming, picture and text, or
                short drama. The service takes 'SHORT_VIDEO' when None.
                - `SHORT_VIDEO`: Short video
                - `LIVE_STREAMING`: Live streaming
                - `PICTURE_TEXT`: Picture and text
                - `SHORT_DRAMA`: Short drama
            only_assign: true keeps assigned items only. The service takes false when None.
            flow_type: Whether this type of flow is counted (`INCLUDE`) or left out (`EXCLUDE`). The
                service takes 'EXCLUDE' when None.
                - `EXCLUDE`: Exclude
                - `INCLUDE`: Include

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/author/get_author_show_items_v2/v1
        """
        return await self._call(
            _operations.GET_AUTHOR_SHOW_ITEMS_V2_V1,
            {"oAuthorId": o_author_id, "platform": platform, "onlyAssign": only_assign, "flowType": flow_type},
        )

    async def get_author_side_base_info_v1(self, *, o_author_id: str) -> Answer[Any]:
        """Creator Side Base Info.

        Basic data shown on a Xingtu creator's side card, by author ID.

        Args:
            o_author_id: Xingtu ID of the creator (author).

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/aggregator/get_author_side_base_info/v1
        """
        return await self._call(_operations.GET_AUTHOR_SIDE_BASE_INFO_V1, {"oAuthorId": o_author_id})

    async def get_author_spread_info_v1(
        self,
        *,
        o_author_id: str,
        platform: PlatformChoice | None = None,
        range: RangeChoice | None = None,
        type: TypeChoice | None = None,
        only_assign: bool | None = None,
        flow_type: FlowTypeChoice | None = None,
    ) -> Answer[GetAuthorSpreadInfoV1]:
        """Spread Metrics: returns like_avg, comment_avg, avg_duration, item_num and more.

        Reach (spread) metrics of a Xingtu creator by author ID, filterable by channel, period, video type,
        assigned videos and traffic flow.

        Formerly Author Spread Info (Douyin Xingtu APIs).

        Args:
            o_author_id: Xingtu ID of the creator (author).
            platform: Content form the data refers to: short video, live streaming, picture and text, or
                short drama. The service takes 'SHORT_VIDEO' when None.
                - `SHORT_VIDEO`: Short video
                - `LIVE_STREAMING`: Live streaming
                - `PICTURE_TEXT`: Picture and text
                - `SHORT_DRAMA`: Short drama
            range: Period the figures cover, such as the last 30 or 90 days; the codes differ per
                endpoint. The service takes 'DAY_30' when None.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days
            type: Kind of videos measured: `PERSONAL_VIDEO` or `XINTU_VIDEO` (Xingtu). The service takes
                'PERSONAL_VIDEO' when None.
                - `PERSONAL_VIDEO`: Personal video
                - `XINTU_VIDEO`: Xingtu video
            only_assign: true bases the figures on assigned videos only. The service takes false when
                None.
            flow_type: Whether this type of flow is counted (`INCLUDE`) or left out (`EXCLUDE`). The
                service takes 'EXCLUDE' when None.
                - `EXCLUDE`: Exclude
                - `INCLUDE`: Include

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data_sp/get_author_spread_info/v1
        """
        return await self._call(
            _operations.GET_AUTHOR_SPREAD_INFO_V1,
            {
                "oAuthorId": o_author_id,
                "platform": platform,
                "range": range,
                "type": type,
                "onlyAssign": only_assign,
                "flowType": flow_type,
            },
        )

    async def get_author_tags_v1(self, *, star_author_id: str) -> Answer[Any]:
        """Creator Tags.

        List the tags Xingtu assigns to one creator, by Xingtu author ID.

        Args:
            star_author_id: Xingtu ID of the creator whose tags are fetched.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/aggregator/get_author_tags/v1
        """
        return await self._call(_operations.GET_AUTHOR_TAGS_V1, {"starAuthorId": star_author_id})

    @deprecated(
        "get_kol_audience_distribution_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.author_audience_distribution_v1"
    )
    async def get_kol_audience_distribution_v1(self, *, kol_id: str) -> Answer[GetKolAudienceDistributionV1]:
        """Audience Distribution.

        Demographic and interest segments of a Xingtu creator's audience, by KOL ID.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.author_audience_distribution_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-kol-audience-distribution/v1
        """
        return await self._call(_operations.GET_KOL_AUDIENCE_DISTRIBUTION_V1, {"kolId": kol_id})

    @deprecated(
        "get_kol_convert_ability_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.get_author_convert_ability_v1"
    )
    async def get_kol_convert_ability_v1(
        self, *, kol_id: str, range: GetKolConvertAbilityV1RangeChoice
    ) -> Answer[GetKolConvertAbilityV1]:
        """Conversion Analysis.

        Conversion efficiency and commercial results of a Xingtu creator, by KOL ID and required time range.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.get_author_convert_ability_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.
            range: Period the figures cover, such as the last 30 or 90 days; the codes differ per
                endpoint.
                - `_2`: Last 30 days
                - `_3`: Last 90 days

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-kol-convert-ability/v1
        """
        return await self._call(_operations.GET_KOL_CONVERT_ABILITY_V1, {"kolId": kol_id, "range": range})

    @deprecated(
        "get_kol_convert_videos_or_products_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.get_author_convert_videos_or_products_v1"
    )
    async def get_kol_convert_videos_or_products_v1(
        self, *, kol_id: str, detail_type: GetKolConvertVideosOrProductsV1DetailTypeChoice, page: int
    ) -> Answer[GetKolConvertVideosOrProductsV1]:
        """Conversion Resources.

        Page through the videos or products linked to a Xingtu creator's conversions, by KOL ID and resource
        type.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.get_author_convert_videos_or_products_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.
            detail_type: What to return: video data or product data.
                - `_1`: Video Data
                - `_2`: Product Data
            page: Which result page to fetch, as an integer.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-kol-convert-videos-or-products/v1
        """
        return await self._call(
            _operations.GET_KOL_CONVERT_VIDEOS_OR_PRODUCTS_V1,
            {"kolId": kol_id, "detailType": detail_type, "page": page},
        )

    @deprecated(
        "get_kol_cp_info_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.author_cp_info_v1"
    )
    async def get_kol_cp_info_v1(self, *, kol_id: str) -> Answer[GetKolCpInfoV1]:
        """Cost Performance Analysis.

        Price, exposure and engagement efficiency of a Xingtu creator, by KOL ID.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.author_cp_info_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-kol-cp-info/v1
        """
        return await self._call(_operations.GET_KOL_CP_INFO_V1, {"kolId": kol_id})

    @deprecated(
        "get_kol_daily_fans_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.get_author_daily_fans_v1"
    )
    async def get_kol_daily_fans_v1(self, *, kol_id: str, start_date: str, end_date: str) -> Answer[GetKolDailyFansV1]:
        """Follower Growth Trend.

        Follower history of a Xingtu creator by KOL ID, between required start and end dates.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.get_author_daily_fans_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.
            start_date: First day of the period, as yyyy-MM-dd.
            end_date: Last day of the period, as yyyy-MM-dd.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-kol-daily-fans/v1
        """
        return await self._call(
            _operations.GET_KOL_DAILY_FANS_V1, {"kolId": kol_id, "startDate": start_date, "endDate": end_date}
        )

    @deprecated(
        "get_kol_fans_distribution_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.get_author_fans_distribution_v1"
    )
    async def get_kol_fans_distribution_v1(
        self, *, kol_id: str, fans_type: FansTypeChoice | None = None
    ) -> Answer[GetKolFansDistributionV1]:
        """Follower Distribution.

        Demographic and interest breakdown of a Xingtu creator's followers by KOL ID, for all fans or only the
        most loyal ones.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.get_author_fans_distribution_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.
            fans_type: Fan portrait to return: `_1` for general fans, `_5` for iron fans. The service
                takes '_1' when None.
                - `_1`: Fans Portrait
                - `_5`: Iron Fans Portrait

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-kol-fans-distribution/v1
        """
        return await self._call(_operations.GET_KOL_FANS_DISTRIBUTION_V1, {"kolId": kol_id, "fansType": fans_type})

    @deprecated(
        "get_kol_info_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.get_author_base_info_v1"
    )
    async def get_kol_info_v1(
        self, *, kol_id: str, platform_channel: PlatformChannelChoice | None = None
    ) -> Answer[GetKolInfoV1]:
        """Creator Profile.

        Profile of a Xingtu creator with audience and price data, by KOL ID and channel (short video or live
        streaming).

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.get_author_base_info_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.
            platform_channel: Channel the creator data refers to: `_1` short video, `_10` live streaming.
                The service takes '_1' when None.
                - `_1`: Short Video
                - `_10`: Live Streaming

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-kol-info/v1
        """
        return await self._call(_operations.GET_KOL_INFO_V1, {"kolId": kol_id, "platformChannel": platform_channel})

    @deprecated(
        "get_kol_link_info_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.get_author_link_info_v1"
    )
    async def get_kol_link_info_v1(self, *, kol_id: str, industry_tag: str | None = None) -> Answer[GetKolLinkInfoV1]:
        """Creator Link Metrics.

        Creator-link metrics on Xingtu, including rank and traffic structure, by KOL ID and optional industry
        tag.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.get_author_link_info_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.
            industry_tag: Industry the creator's link metrics refer to; may be left empty.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-kol-link-info/v1
        """
        return await self._call(_operations.GET_KOL_LINK_INFO_V1, {"kolId": kol_id, "industryTag": industry_tag})

    @deprecated(
        "get_kol_link_struct_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.author_link_struct_v1"
    )
    async def get_kol_link_struct_v1(self, *, kol_id: str) -> Answer[GetKolLinkStructV1]:
        """Creator Link Structure.

        Link structure of a Xingtu creator, with engagement and conversion figures, by KOL ID.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.author_link_struct_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-kol-link-struct/v1
        """
        return await self._call(_operations.GET_KOL_LINK_STRUCT_V1, {"kolId": kol_id})

    @deprecated(
        "get_kol_marketing_info_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.get_author_marketing_info_v1"
    )
    async def get_kol_marketing_info_v1(
        self, *, kol_id: str, platform_channel: PlatformChannelChoice | None = None
    ) -> Answer[GetKolMarketingInfoV1]:
        """Marketing Metrics.

        Rate card and commercial service metrics of a Xingtu creator, by KOL ID and channel.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.get_author_marketing_info_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.
            platform_channel: Channel the creator data refers to: `_1` short video, `_10` live streaming.
                The service takes '_1' when None.
                - `_1`: Short Video
                - `_10`: Live Streaming

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-kol-marketing-info/v1
        """
        return await self._call(
            _operations.GET_KOL_MARKETING_INFO_V1, {"kolId": kol_id, "platformChannel": platform_channel}
        )

    @deprecated(
        "get_kol_rec_videos_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.author_rec_videos_v2_v1"
    )
    async def get_kol_rec_videos_v1(self, *, kol_id: str) -> Answer[GetKolRecVideosV1]:
        """Recommended Videos.

        Recommended videos of a Xingtu creator with their performance figures, by KOL ID.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.author_rec_videos_v2_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-kol-rec-videos/v1
        """
        return await self._call(_operations.GET_KOL_REC_VIDEOS_V1, {"kolId": kol_id})

    @deprecated(
        "get_kol_show_items_v2_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.get_author_show_items_v2_v1"
    )
    async def get_kol_show_items_v2_v1(
        self, *, kol_id: str, only_assign: bool | None = None
    ) -> Answer[GetKolShowItemsV2V1]:
        """Showcase Items.

        Showcase items of a Xingtu creator by KOL ID, switching between Xingtu videos and personal videos.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.get_author_show_items_v2_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.
            only_assign: true returns Xingtu videos, false returns personal videos. The service takes
                false when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-kol-show-items-v2/v1
        """
        return await self._call(_operations.GET_KOL_SHOW_ITEMS_V2_V1, {"kolId": kol_id, "onlyAssign": only_assign})

    @deprecated(
        "get_kol_spread_info_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.get_author_spread_info_v1"
    )
    async def get_kol_spread_info_v1(
        self,
        *,
        kol_id: str,
        type: GetKolSpreadInfoV1TypeChoice | None = None,
        range: GetKolConvertAbilityV1RangeChoice | None = None,
        flow_type: str | None = None,
        only_assign: bool | None = None,
    ) -> Answer[GetKolSpreadInfoV1]:
        """Spread Metrics.

        Spread metrics of a Xingtu creator by KOL ID, for personal or Xingtu videos, with range, flow and
        assigned-only filters.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.get_author_spread_info_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.
            type: Kind of videos measured: `_1` personal, `_2` Xingtu. The service takes '_1' when None.
                - `_1`: Personal Video
                - `_2`: Xingtu Video
            range: Period the figures cover, such as the last 30 or 90 days; the codes differ per
                endpoint. The service takes '_2' when None.
                - `_2`: Last 30 days
                - `_3`: Last 90 days
            flow_type: Type of flow the statistics cover. The service takes '1' when None.
            only_assign: true restricts the statistics to assigned videos. The service takes false when
                None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-kol-spread-info/v1
        """
        return await self._call(
            _operations.GET_KOL_SPREAD_INFO_V1,
            {"kolId": kol_id, "type": type, "range": range, "flowType": flow_type, "onlyAssign": only_assign},
        )

    @deprecated(
        "get_kol_touch_distribution_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.author_touch_distribution_v1"
    )
    async def get_kol_touch_distribution_v1(self, *, kol_id: str) -> Answer[GetKolTouchDistributionV1]:
        """Audience Touchpoint Distribution.

        Audience touchpoints of a Xingtu creator split by segment, by KOL ID; kept for existing integrations.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.author_touch_distribution_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-kol-touch-distribution/v1
        """
        return await self._call(_operations.GET_KOL_TOUCH_DISTRIBUTION_V1, {"kolId": kol_id})

    @deprecated(
        "get_video_detail_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_xingtu.item_report_detail_v1"
    )
    async def get_video_detail_v1(self, *, detail_id: str) -> Answer[GetVideoDetailV1]:
        """Video Details.

        Performance fields of one Xingtu video by detail ID, served by the older Xingtu endpoint.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_xingtu.item_report_detail_v1.

        The provider's documentation leaves this operation out.

        Args:
            detail_id: Detail ID of the Xingtu video.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/get-video-detail/v1
        """
        return await self._call(_operations.GET_VIDEO_DETAIL_V1, {"detailId": detail_id})

    async def item_report_detail_v1(self, *, item_id: str) -> Answer[ItemReportDetailV1]:
        """Video Details: returns data.video_info with title, like_cnt, comment_cnt, create_time and more.

        Detailed Xingtu report on one video, by item ID.

        Args:
            item_id: ID of the Xingtu item to analyse.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data_sp/item_report_detail/v1
        """
        return await self._call(_operations.ITEM_REPORT_DETAIL_V1, {"itemId": item_id})

    async def item_report_th_analysis_v1(self, *, item_id: str) -> Answer[ItemReportThAnalysisV1]:
        """Item Report Analysis: returns like_info, play_lose_info and more.

        Analysis section of the Xingtu report on one video, by item ID.

        Args:
            item_id: ID of the Xingtu item to analyse.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data_sp/item_report_th_analysis/v1
        """
        return await self._call(_operations.ITEM_REPORT_TH_ANALYSIS_V1, {"itemId": item_id})

    async def item_report_trend_v1(self, *, item_id: str) -> Answer[ItemReportTrendV1]:
        """Item Report Trends: returns date_values and more.

        Time series from the Xingtu report of one video, by item ID.

        Args:
            item_id: ID of the Xingtu item to analyse.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/gw/api/data_sp/item_report_trend/v1
        """
        return await self._call(_operations.ITEM_REPORT_TREND_V1, {"itemId": item_id})

    async def search_for_author_square_v1(
        self,
        *,
        keyword: str | None = None,
        page: int | None = None,
        sort: SortChoice | None = None,
        search_type: SearchTypeChoice | None = None,
        marketing_target: MarketingTargetChoice | None = None,
        industry: IndustryChoice | None = None,
        is_superstar: bool | None = None,
        follower_range: str | None = None,
        kol_price_type: KolPriceTypeChoice | None = None,
        kol_price_range: str | None = None,
        content_tag: str | None = None,
        content_theme: str | None = None,
        persona_tag: str | None = None,
        gender: GenderChoice | None = None,
        location: str | None = None,
        tonality_tag: str | None = None,
        connected_user_range: str | None = None,
        audience_image: str | None = None,
        fans_image: str | None = None,
        expected_play_range: str | None = None,
        expected_cpm_range: str | None = None,
        expected_cpe_range: str | None = None,
        interaction_rate_range: str | None = None,
        completion_rate_range: str | None = None,
        viral_rate_range: str | None = None,
        progress_task_range: str | None = None,
        is_curated_author: bool | None = None,
        author_list: AuthorListChoice | None = None,
    ) -> Answer[SearchForAuthorSquareV1]:
        """Creator Search: returns data.authors[].attribute_datas with nick_name, follower and more.

        Search Xingtu's creator marketplace by keyword plus filters on followers, audience, price, content and
        expected performance, with sorting and pages.

        Args:
            keyword: Word or phrase to search for.
            page: Which page of results to return. The service takes 1 when None.
            sort: Creator order: `FANS` puts the most followers first, `DEFAULT` follows Xingtu's score.
                The service takes 'FANS' when None.
                - `DEFAULT`: Platform default score ranking
                - `FANS`: Sort by follower count descending
            search_type: What the search term is matched against: creator nicknames or content. The
                service takes 'NICKNAME' when None.
                - `NICKNAME`: By Nickname
                - `CONTENT`: By Content
            marketing_target: Marketing goal: BRAND_EXPOSURE, CIRCLE_SEEDING or ACTION_CONVERSION; also
                accepted as 1, 2, 3 or as 品牌曝光, 破圈种草, 行动转化 respectively.
                - `BRAND_EXPOSURE`: Brand exposure
                - `CIRCLE_SEEDING`: Out-of-circle seeding
                - `ACTION_CONVERSION`: Action conversion
            industry: Recommended industry: enum name, Chinese label or numeric ID, e.g. 1903 (食品饮料) or
                1930 (美妆); ALL, 0 or 不限 means any. The service takes 'ALL' when None.
                - `ALL`: All
                - `ELECTRONICS_AND_APPLIANCES`: Electronics and Appliances
                - `SHOPPING`: Shopping
                - `FOOD_AND_BEVERAGE`: Food and Beverage
                - `CLOTHING_AND_ACCESSORIES`: Clothing and Accessories
                - `HEALTHCARE_AND_MEDICAL`: Healthcare and Medical
                - `MEDICAL_INSTITUTIONS`: Medical Institutions
                - `HOME_AND_BUILDING_MATERIALS`: Home and Building Materials
                - `LOCAL_SERVICES`: Local Services
                - `BUSINESS_SERVICES`: Business Services
                - `CULTURE_SPORTS_ENTERTAINMENT`: Leisure and Entertainment
                - `BEAUTY_SERVICES`: Beauty Services
                - `REAL_ESTATE`: Real Estate
                - `EDUCATION_AND_TRAINING`: Education and Training
                - ... and 24 more
            is_superstar: Turns on the celebrity (superstar) creator filter. The service takes false when
                None.
            follower_range: Follower count in min-max form using plain numbers, e.g. 1000-2000 or
                5000000-10000000.
            kol_price_type: Service the creator's quote refers to, such as VIDEO_21_60S or
                NATURAL_PLAY_CPM.
                - `VIDEO_1_20S`: Video 1-20s
                - `VIDEO_21_60S`: Video 21-60s
                - `VIDEO_OVER_60S`: Video > 60s
                - `CUSTOM_SHORT_DRAMA_EPISODE`: Mini-drama episode
                - `NATURAL_PLAY_CPM`: CPM naturally
                - `SHORT_LIVE_SEEDING_VIDEO`: Short-live seeding video
                - `SHORT_LIVE_WARMUP_VIDEO`: Short-live warm-up video
                - `CELEBRITY_SHORT_LIVE_SEEDING`: Celebrity short-live seeding
                - `CELEBRITY_SHORT_LIVE_WARMUP`: Celebrity short-live warm-up
                - `CELEBRITY_VIDEO`: Celebrity video
                - `COLLECTION_VIDEO`: Collection video
                - `DOUYIN_SHORT_VIDEO_CO_CREATION_MAIN_CREATOR`: Douyin short video co-creation - main creator
                - `DOUYIN_SHORT_VIDEO_CO_CREATION_PARTICIPANT`: Douyin short video co-creation - participant
            kol_price_range: Creator quote range in min-max form, such as 10000-50000.
            content_tag: Creator categories from Xingtu, top-level or second-level labels split by commas,
                e.g. 美妆,穿搭,剧情搞笑.
            content_theme: Second-level content themes from Xingtu, as labels split by commas, e.g.
                亲子活动,宝宝辅食.
            persona_tag: Comma-separated Xingtu persona or background labels, or their numeric tag IDs,
                e.g. 大学生,美妆创作者.
            gender: Creator gender: MALE or FEMALE, also accepted as 1 or 2, or as 男性 or 女性.
                - `MALE`: Male
                - `FEMALE`: Female
            location: Provinces or cities of the creator, as Chinese names split by commas, e.g. 广东省,深圳市.
            tonality_tag: Comma-separated Xingtu tonality labels, top-level or second-level, describing
                the creator's style, e.g. 精致达人,设计师.
            connected_user_range: Number of connected users, as plain counts in min-max form, e.g.
                1000000-3000000.
            audience_image: Comma-separated shortcuts from Xingtu's audience portrait (gender, age,
                device, city tier, order amount, crowd), e.g. GENDER_FEMALE_50,CROWD_REFINED_MOTHER.
            fans_image: Comma-separated shortcuts from Xingtu's fan portrait (gender, age, device, city
                tier, order amount, crowd), e.g. GENDER_FEMALE_50,CROWD_REFINED_MOTHER.
            expected_play_range: Expected plays as plain counts in min-max form, e.g. 1000000-3000000;
                leave the top open with a high bound, e.g. 10000000-1000000000.
            expected_cpm_range: Expected CPM in min-max form; Xingtu's presets run from 0-10 up to 0-100,
                plus 100-1000000 for anything higher.
            expected_cpe_range: Expected CPE in min-max form; Xingtu's presets run from 0-1 up to 0-10,
                plus 10-1000000 for anything higher.
            interaction_rate_range: Interaction rate as decimals in min-max form; 0.01-1 means at least
                1%, 0.02-1 at least 2%.
            completion_rate_range: Completion rate as decimals in min-max form; 0.1-1 means at least 10%,
                0.2-1 at least 20%.
            viral_rate_range: Share of viral content as decimals in min-max form, e.g. 0.1-0.25; leave the
                top open with a high bound, e.g. 0.99-1.
            progress_task_range: Number of tasks in progress, as days:min-max with either bound optional;
                30:8- means 30 days, at least 8.
            is_curated_author: true keeps only creators curated by Xingtu in its Topic Recommendations.
                The service takes false when None.
            author_list: One curated creator list from Xingtu Topic Recommendations: its enum name,
                Chinese label, or numeric ID, e.g. SHORT_DRAMA_ACTORS. Only one value.
                - `SHORT_LIVE_ENTERTAINMENT_CREATORS`: Short-video and livestream entertainment creators
                - `SHORT_DRAMA_ACTORS`: Short-drama actors
                - `WECHAT_QUICK_CONNECT_CREATORS`: Creators available for fast WeChat Work contact
                - `AI_STAR_PLAN_CREATORS`: AI Star Plan creators
                - `COMMERCE_ADVANTAGE_CREATORS`: Creators with commerce conversion advantages
                - `HIGH_VALUE_CREATORS`: High-value creators
                - `SEEDING_ADVANTAGE_CREATORS`: Creators with product-seeding advantages
                - `BASKETBALL_CREATORS`: Basketball creators
                - `PREMIUM_CONTENT_MEDIA`: Premium-content media recommendations
                - `TREND_SETTING_MEDIA`: Trend-setting media recommendations
                - `FACTORY_TRACEABILITY_MEDIA`: Factory and product-origin media recommendations
                - `RUNNING_CREATORS`: Running creators
                - `LIGHT_OUTDOOR_CREATORS`: Light-outdoor creators
                - `FITNESS_CREATORS`: Exercise and fitness creators
                - ... and 6 more

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        More of it: docs/en/reference/operations.md#douyin_xingtu-search_for_author_square_v1

        Source: GET /api/douyin-xingtu/gw/api/gsearch/search_for_author_square/v1
        """
        return await self._call(
            _operations.SEARCH_FOR_AUTHOR_SQUARE_V1,
            {
                "keyword": keyword,
                "page": page,
                "sort": sort,
                "searchType": search_type,
                "marketingTarget": marketing_target,
                "industry": industry,
                "isSuperstar": is_superstar,
                "followerRange": follower_range,
                "kolPriceType": kol_price_type,
                "kolPriceRange": kol_price_range,
                "contentTag": content_tag,
                "contentTheme": content_theme,
                "personaTag": persona_tag,
                "gender": gender,
                "location": location,
                "tonalityTag": tonality_tag,
                "connectedUserRange": connected_user_range,
                "audienceImage": audience_image,
                "fansImage": fans_image,
                "expectedPlayRange": expected_play_range,
                "expectedCpmRange": expected_cpm_range,
                "expectedCpeRange": expected_cpe_range,
                "interactionRateRange": interaction_rate_range,
                "completionRateRange": completion_rate_range,
                "viralRateRange": viral_rate_range,
                "progressTaskRange": progress_task_range,
                "isCuratedAuthor": is_curated_author,
                "authorList": author_list,
            },
        )

    @deprecated("search_kol_simple_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    async def search_kol_simple_v1(
        self, *, keyword: str, platform_source: PlatformSourceChoice, page: int
    ) -> Answer[SearchKolSimpleV1]:
        """Creator Search Light.

        Lightweight keyword search for Xingtu creators, with source platform (Douyin, Toutiao or Xigua) and
        page number.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        The provider's documentation leaves this operation out.

        Args:
            keyword: One or more words to search for.
            platform_source: Platform to search for creators: `_1` Douyin, `_2` Toutiao, `_3` Xigua.
                - `_1`: Douyin
                - `_2`: Toutiao
                - `_3`: Xigua
            page: Which result page to fetch, as an integer.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-xingtu/search-kol-simple/v1
        """
        return await self._call(
            _operations.SEARCH_KOL_SIMPLE_V1, {"keyword": keyword, "platformSource": platform_source, "page": page}
        )
