# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of Douyin Creator Marketplace (Xingtu), as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Operation, Parameter

if TYPE_CHECKING:
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


AUTHOR_AUDIENCE_DISTRIBUTION_V1: Operation[AuthorAudienceDistributionV1] = Operation(
    "douyin_xingtu",
    "author_audience_distribution_v1",
    "GET",
    "/api/douyin-xingtu/gw/api/data_sp/author_audience_distribution/v1",
    "Audience Distribution",
    version="v1",
    parameters=(
        Parameter("oAuthorId", "o_author_id", required=True),
        Parameter("platform", "platform", choices=("SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA")),
        Parameter("linkType", "link_type", choices=("CONNECTED", "AWARE", "INTERESTED", "LIKE", "FOLLOW")),
    ),
    answer="douyin_xingtu.author_audience_distribution_v1:AuthorAudienceDistributionV1",
    family="douyin_xingtu_gw_api_data_sp_author_audience_distribution",
)

AUTHOR_CP_INFO_V1: Operation[AuthorCpInfoV1] = Operation(
    "douyin_xingtu",
    "author_cp_info_v1",
    "GET",
    "/api/douyin-xingtu/gw/api/data_sp/author_cp_info/v1",
    "Cost Performance Analysis",
    version="v1",
    parameters=(
        Parameter("oAuthorId", "o_author_id", required=True),
        Parameter("platform", "platform", choices=("SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA")),
    ),
    answer="douyin_xingtu.author_cp_info_v1:AuthorCpInfoV1",
    family="douyin_xingtu_gw_api_data_sp_author_cp_info",
)

AUTHOR_GET_BUSINESS_CARD_INFO_V1: Operation[Any] = Operation(
    "douyin_xingtu",
    "author_get_business_card_info_v1",
    "GET",
    "/api/douyin-xingtu/gw/api/gauthor/author_get_business_card_info/v1",
    "Creator Business Card",
    version="v1",
    parameters=(Parameter("oAuthorId", "o_author_id", required=True),),
    family="douyin_xingtu_gw_api_gauthor_author_get_business_card_info",
)

AUTHOR_LINK_STRUCT_V1: Operation[AuthorLinkStructV1] = Operation(
    "douyin_xingtu",
    "author_link_struct_v1",
    "GET",
    "/api/douyin-xingtu/gw/api/data_sp/author_link_struct/v1",
    "Creator Link Structure",
    version="v1",
    parameters=(
        Parameter("oAuthorId", "o_author_id", required=True),
        Parameter("platform", "platform", choices=("SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA")),
    ),
    answer="douyin_xingtu.author_link_struct_v1:AuthorLinkStructV1",
    family="douyin_xingtu_gw_api_data_sp_author_link_struct",
)

AUTHOR_REC_VIDEOS_V2_V1: Operation[AuthorRecVideosV2V1] = Operation(
    "douyin_xingtu",
    "author_rec_videos_v2_v1",
    "GET",
    "/api/douyin-xingtu/gw/api/data_sp/author_rec_videos_v2/v1",
    "Recommended Videos",
    version="v1",
    parameters=(
        Parameter("oAuthorId", "o_author_id", required=True),
        Parameter("platform", "platform", choices=("SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA")),
    ),
    answer="douyin_xingtu.author_rec_videos_v2_v1:AuthorRecVideosV2V1",
    formerly=("Author Recommended Videos (Douyin Xingtu APIs)",),
    family="douyin_xingtu_gw_api_data_sp_author_rec_videos_v2",
)

AUTHOR_TOUCH_DISTRIBUTION_V1: Operation[AuthorTouchDistributionV1] = Operation(
    "douyin_xingtu",
    "author_touch_distribution_v1",
    "GET",
    "/api/douyin-xingtu/gw/api/data_sp/author_touch_distribution/v1",
    "Audience Touchpoint Distribution",
    version="v1",
    parameters=(
        Parameter("oAuthorId", "o_author_id", required=True),
        Parameter("platform", "platform", choices=("SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA")),
    ),
    answer="douyin_xingtu.author_touch_distribution_v1:AuthorTouchDistributionV1",
    family="douyin_xingtu_gw_api_data_sp_author_touch_distribution",
)

AUTHOR_VIDEO_DISTRIBUTION_V1: Operation[AuthorVideoDistributionV1] = Operation(
    "douyin_xingtu",
    "author_video_distribution_v1",
    "GET",
    "/api/douyin-xingtu/gw/api/data_sp/author_video_distribution/v1",
    "Video Distribution",
    version="v1",
    parameters=(
        Parameter("oAuthorId", "o_author_id", required=True),
        Parameter("platform", "platform", choices=("SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA")),
    ),
    answer="douyin_xingtu.author_video_distribution_v1:AuthorVideoDistributionV1",
    formerly=("Author Video Distribution (Douyin Xingtu APIs)",),
    family="douyin_xingtu_gw_api_data_sp_author_video_distribution",
)

CHECK_AUTHOR_DISPLAY_V1: Operation[CheckAuthorDisplayV1] = Operation(
    "douyin_xingtu",
    "check_author_display_v1",
    "GET",
    "/api/douyin-xingtu/gw/api/data_sp/check_author_display/v1",
    "Creator Visibility Status",
    version="v1",
    parameters=(
        Parameter("oAuthorId", "o_author_id", required=True),
        Parameter("platform", "platform", choices=("SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA")),
    ),
    answer="douyin_xingtu.check_author_display_v1:CheckAuthorDisplayV1",
    family="douyin_xingtu_gw_api_data_sp_check_author_display",
)

GET_AUTHOR_BASE_INFO_V1: Operation[GetAuthorBaseInfoV1] = Operation(
    "douyin_xingtu",
    "get_author_base_info_v1",
    "GET",
    "/api/douyin-xingtu/gw/api/author/get_author_base_info/v1",
    "Creator Profile",
    version="v1",
    parameters=(
        Parameter("oAuthorId", "o_author_id", required=True),
        Parameter("platform", "platform", choices=("SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA")),
    ),
    answer="douyin_xingtu.get_author_base_info_v1:GetAuthorBaseInfoV1",
    formerly=("Author Base Info (Douyin Xingtu APIs)",),
    family="douyin_xingtu_gw_api_author_get_author_base_info",
)

GET_AUTHOR_COMMERCE_SEED_BASE_INFO_V1: Operation[GetAuthorCommerceSeedBaseInfoV1] = Operation(
    "douyin_xingtu",
    "get_author_commerce_seed_base_info_v1",
    "GET",
    "/api/douyin-xingtu/gw/api/aggregator/get_author_commerce_seed_base_info/v1",
    "Commerce Seeding Base Info",
    version="v1",
    parameters=(
        Parameter("oAuthorId", "o_author_id", required=True),
        Parameter("range", "range", choices=("DAY_30", "DAY_90")),
    ),
    answer="douyin_xingtu.get_author_commerce_seed_base_info_v1:GetAuthorCommerceSeedBaseInfoV1",
    family="douyin_xingtu_gw_api_aggregator_get_author_commerce_seed_base_info",
)

GET_AUTHOR_COMMERCE_SEED_BASE_INFO_V1_DEPRECATED: Operation[GetAuthorCommerceSeedBaseInfoV1Deprecated] = Operation(
    "douyin_xingtu",
    "get_author_commerce_seed_base_info_v1_deprecated",
    "GET",
    "/api/douyin-xingtu/get-author-commerce-seed-base-info/v1",
    "Commerce Seeding Base Info",
    version="v1",
    parameters=(
        Parameter("kolId", "kol_id", required=True),
        Parameter("range", "range", required=True),
    ),
    deprecated=True,
    successor="douyin_xingtu.get_author_commerce_seed_base_info_v1",
    answer="douyin_xingtu.get_author_commerce_seed_base_info_v1_deprecated:GetAuthorCommerceSeedBaseInfoV1Deprecated",
    family="douyin_xingtu_get_author_commerce_seed_base_info",
    hidden=True,
)

GET_AUTHOR_COMMERCE_SPREAD_INFO_V1: Operation[GetAuthorCommerceSpreadInfoV1] = Operation(
    "douyin_xingtu",
    "get_author_commerce_spread_info_v1",
    "GET",
    "/api/douyin-xingtu/gw/api/aggregator/get_author_commerce_spread_info/v1",
    "Creator Commerce Spread Info",
    version="v1",
    parameters=(Parameter("oAuthorId", "o_author_id", required=True),),
    answer="douyin_xingtu.get_author_commerce_spread_info_v1:GetAuthorCommerceSpreadInfoV1",
    family="douyin_xingtu_gw_api_aggregator_get_author_commerce_spread_info",
)

GET_AUTHOR_COMMERCE_SPREAD_INFO_V1_DEPRECATED: Operation[GetAuthorCommerceSpreadInfoV1Deprecated] = Operation(
    "douyin_xingtu",
    "get_author_commerce_spread_info_v1_deprecated",
    "GET",
    "/api/douyin-xingtu/get-author-commerce-spread-info/v1",
    "Creator Commerce Spread Info",
    version="v1",
    parameters=(Parameter("kolId", "kol_id", required=True),),
    deprecated=True,
    successor="douyin_xingtu.get_author_commerce_spread_info_v1",
    answer="douyin_xingtu.get_author_commerce_spread_info_v1_deprecated:GetAuthorCommerceSpreadInfoV1Deprecated",
    family="douyin_xingtu_get_author_commerce_spread_info",
    hidden=True,
)

GET_AUTHOR_CONTENT_HOT_KEYWORDS_V1: Operation[GetAuthorContentHotKeywordsV1] = Operation(
    "douyin_xingtu",
    "get_author_content_hot_keywords_v1",
    "GET",
    "/api/douyin-xingtu/gw/api/gauthor/get_author_content_hot_keywords/v1",
    "Content Keyword Analysis",
    version="v1",
    parameters=(Parameter("oAuthorId", "o_author_id", required=True),),
    answer="douyin_xingtu.get_author_content_hot_keywords_v1:GetAuthorContentHotKeywordsV1",
    family="douyin_xingtu_gw_api_gauthor_get_author_content_hot_keywords",
)

GET_AUTHOR_CONTENT_HOT_KEYWORDS_V1_DEPRECATED: Operation[GetAuthorContentHotKeywordsV1Deprecated] = Operation(
    "douyin_xingtu",
    "get_author_content_hot_keywords_v1_deprecated",
    "GET",
    "/api/douyin-xingtu/get-author-content-hot-keywords/v1",
    "Content Keyword Analysis",
    version="v1",
    parameters=(Parameter("kolId", "kol_id", required=True),),
    deprecated=True,
    successor="douyin_xingtu.get_author_content_hot_keywords_v1",
    answer="douyin_xingtu.get_author_content_hot_keywords_v1_deprecated:GetAuthorContentHotKeywordsV1Deprecated",
    family="douyin_xingtu_get_author_content_hot_keywords",
    hidden=True,
)

GET_AUTHOR_CONTRACT_BASE_INFO: Operation[Any] = Operation(
    "douyin_xingtu",
    "get_author_contract_base_info",
    "GET",
    "/api/douyin-xingtu/gw/api/aggregator/get_author_contract_base_info",
    "Creator Contract Base Info",
    parameters=(
        Parameter("oAuthorId", "o_author_id", required=True),
        Parameter("range", "range", choices=("DAY_30", "DAY_90")),
    ),
    family="douyin_xingtu_gw_api_aggregator_get_author_contract_base_info",
)

GET_AUTHOR_CONVERT_ABILITY_V1: Operation[GetAuthorConvertAbilityV1] = Operation(
    "douyin_xingtu",
    "get_author_convert_ability_v1",
    "GET",
    "/api/douyin-xingtu/gw/api/data_sp/get_author_convert_ability/v1",
    "Conversion Analysis",
    version="v1",
    parameters=(
        Parameter("oAuthorId", "o_author_id", required=True),
        Parameter("platform", "platform", choices=("SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA")),
        Parameter("range", "range", choices=("DAY_30", "DAY_90")),
    ),
    answer="douyin_xingtu.get_author_convert_ability_v1:GetAuthorConvertAbilityV1",
    family="douyin_xingtu_gw_api_data_sp_get_author_convert_ability",
)

GET_AUTHOR_CONVERT_VIDEOS_OR_PRODUCTS_V1: Operation[GetAuthorConvertVideosOrProductsV1] = Operation(
    "douyin_xingtu",
    "get_author_convert_videos_or_products_v1",
    "GET",
    "/api/douyin-xingtu/gw/api/data_sp/get_author_convert_videos_or_products/v1",
    "Conversion Resources",
    version="v1",
    parameters=(
        Parameter("oAuthorId", "o_author_id", required=True),
        Parameter("platform", "platform", choices=("SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA")),
        Parameter(
            "industryId",
            "industry_id",
            choices=(
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
            ),
        ),
        Parameter("range", "range", choices=("DAY_30", "DAY_90")),
        Parameter("detailType", "detail_type", choices=("VIDEO", "PRODUCT")),
        Parameter("page", "page", "integer"),
    ),
    answer="douyin_xingtu.get_author_convert_videos_or_products_v1:GetAuthorConvertVideosOrProductsV1",
    formerly=("Author Convert Videos or Products (Douyin Xingtu APIs)",),
    family="douyin_xingtu_gw_api_data_sp_get_author_convert_videos_or_products",
)

GET_AUTHOR_DAILY_FANS_V1: Operation[GetAuthorDailyFansV1] = Operation(
    "douyin_xingtu",
    "get_author_daily_fans_v1",
    "GET",
    "/api/douyin-xingtu/gw/api/data_sp/get_author_daily_fans/v1",
    "Follower Growth Trend",
    version="v1",
    parameters=(
        Parameter("oAuthorId", "o_author_id", required=True),
        Parameter("startDate", "start_date", required=True),
        Parameter("endDate", "end_date", required=True),
    ),
    answer="douyin_xingtu.get_author_daily_fans_v1:GetAuthorDailyFansV1",
    family="douyin_xingtu_gw_api_data_sp_get_author_daily_fans",
)

GET_AUTHOR_FANS_DISTRIBUTION_V1: Operation[GetAuthorFansDistributionV1] = Operation(
    "douyin_xingtu",
    "get_author_fans_distribution_v1",
    "GET",
    "/api/douyin-xingtu/gw/api/data_sp/get_author_fans_distribution/v1",
    "Follower Distribution",
    version="v1",
    parameters=(
        Parameter("oAuthorId", "o_author_id", required=True),
        Parameter("authorType", "author_type", choices=("FAN", "DIE_HARD_FAN")),
    ),
    answer="douyin_xingtu.get_author_fans_distribution_v1:GetAuthorFansDistributionV1",
    family="douyin_xingtu_gw_api_data_sp_get_author_fans_distribution",
)

GET_AUTHOR_HOMEPAGE_VIDEOS_V1: Operation[Any] = Operation(
    "douyin_xingtu",
    "get_author_homepage_videos_v1",
    "GET",
    "/api/douyin-xingtu/gw/api/aggregator/get_author_homepage_videos/v1",
    "Creator Homepage Videos",
    version="v1",
    parameters=(
        Parameter("oAuthorId", "o_author_id", required=True),
        Parameter("page", "page", "integer"),
        Parameter("keyword", "keyword"),
        Parameter("videoType", "video_type", choices=("ALL", "PERSONAL", "XINGTU")),
        Parameter("onlyAssign", "only_assign", "boolean"),
        Parameter("startDate", "start_date"),
        Parameter("endDate", "end_date"),
    ),
    family="douyin_xingtu_gw_api_aggregator_get_author_homepage_videos",
)

GET_AUTHOR_HOT_COMMENT_TOKENS_V1: Operation[GetAuthorHotCommentTokensV1] = Operation(
    "douyin_xingtu",
    "get_author_hot_comment_tokens_v1",
    "GET",
    "/api/douyin-xingtu/gw/api/data/get_author_hot_comment_tokens/v1",
    "Comment Keyword Analysis",
    version="v1",
    parameters=(Parameter("oAuthorId", "o_author_id", required=True),),
    answer="douyin_xingtu.get_author_hot_comment_tokens_v1:GetAuthorHotCommentTokensV1",
    family="douyin_xingtu_gw_api_data_get_author_hot_comment_tokens",
)

GET_AUTHOR_HOT_COMMENT_TOKENS_V1_DEPRECATED: Operation[GetAuthorHotCommentTokensV1Deprecated] = Operation(
    "douyin_xingtu",
    "get_author_hot_comment_tokens_v1_deprecated",
    "GET",
    "/api/douyin-xingtu/get-author-hot-comment-tokens/v1",
    "Comment Keyword Analysis",
    version="v1",
    parameters=(Parameter("kolId", "kol_id", required=True),),
    deprecated=True,
    successor="douyin_xingtu.get_author_hot_comment_tokens_v1",
    answer="douyin_xingtu.get_author_hot_comment_tokens_v1_deprecated:GetAuthorHotCommentTokensV1Deprecated",
    family="douyin_xingtu_get_author_hot_comment_tokens",
    hidden=True,
)

GET_AUTHOR_LINK_INFO_V1: Operation[GetAuthorLinkInfoV1] = Operation(
    "douyin_xingtu",
    "get_author_link_info_v1",
    "GET",
    "/api/douyin-xingtu/gw/api/data_sp/get_author_link_info/v1",
    "Creator Link Metrics",
    version="v1",
    parameters=(
        Parameter("oAuthorId", "o_author_id", required=True),
        Parameter("platform", "platform", choices=("SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA")),
        Parameter(
            "industryTag",
            "industry_tag",
            choices=(
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
            ),
        ),
    ),
    answer="douyin_xingtu.get_author_link_info_v1:GetAuthorLinkInfoV1",
    family="douyin_xingtu_gw_api_data_sp_get_author_link_info",
)

GET_AUTHOR_LIVE_STATISTICS_V1: Operation[Any] = Operation(
    "douyin_xingtu",
    "get_author_live_statistics_v1",
    "GET",
    "/api/douyin-xingtu/gw/api/aggregator/get_author_live_statistics/v1",
    "Live Statistics",
    version="v1",
    parameters=(
        Parameter("oAuthorId", "o_author_id", required=True),
        Parameter("liveType", "live_type", choices=("ALL", "GAME", "ECOMMERCE", "OTHER")),
        Parameter("period", "period", choices=("DAY_30", "DAY_90")),
        Parameter("onlyStarOrder", "only_star_order", "boolean"),
        Parameter("flowType", "flow_type", choices=("EXCLUDE", "INCLUDE")),
    ),
    family="douyin_xingtu_gw_api_aggregator_get_author_live_statistics",
)

GET_AUTHOR_LIVE_WATCH_DISTRIBUTION_V1: Operation[Any] = Operation(
    "douyin_xingtu",
    "get_author_live_watch_distribution_v1",
    "GET",
    "/api/douyin-xingtu/gw/api/aggregator/get_author_live_watch_distribution/v1",
    "Live Watch Distribution",
    version="v1",
    parameters=(
        Parameter("oAuthorId", "o_author_id", required=True),
        Parameter("liveCrowdType", "live_crowd_type", choices=("AUDIENCE", "FANS")),
        Parameter("liveType", "live_type", choices=("ALL", "GAME", "ECOMMERCE", "OTHER")),
    ),
    family="douyin_xingtu_gw_api_aggregator_get_author_live_watch_distribution",
)

GET_AUTHOR_MARKETING_INFO_V1: Operation[GetAuthorMarketingInfoV1] = Operation(
    "douyin_xingtu",
    "get_author_marketing_info_v1",
    "GET",
    "/api/douyin-xingtu/gw/api/author/get_author_marketing_info/v1",
    "Marketing Metrics",
    version="v1",
    parameters=(
        Parameter("oAuthorId", "o_author_id", required=True),
        Parameter("platform", "platform", choices=("SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA")),
    ),
    answer="douyin_xingtu.get_author_marketing_info_v1:GetAuthorMarketingInfoV1",
    family="douyin_xingtu_gw_api_author_get_author_marketing_info",
)

GET_AUTHOR_ORDER_EXPERIENCE_V1: Operation[GetAuthorOrderExperienceV1] = Operation(
    "douyin_xingtu",
    "get_author_order_experience_v1",
    "GET",
    "/api/douyin-xingtu/gw/api/aggregator/get_author_order_experience/v1",
    "Creator Order Experience",
    version="v1",
    parameters=(
        Parameter("oAuthorId", "o_author_id", required=True),
        Parameter("period", "period", choices=("DAY_30", "DAY_90")),
    ),
    answer="douyin_xingtu.get_author_order_experience_v1:GetAuthorOrderExperienceV1",
    family="douyin_xingtu_gw_api_aggregator_get_author_order_experience",
)

GET_AUTHOR_PLATFORM_CHANNEL_INFO_V2_V1: Operation[GetAuthorPlatformChannelInfoV2V1] = Operation(
    "douyin_xingtu",
    "get_author_platform_channel_info_v2_v1",
    "GET",
    "/api/douyin-xingtu/gw/api/author/get_author_platform_channel_info_v2/v1",
    "Creator Channel Metrics",
    version="v1",
    parameters=(
        Parameter("oAuthorId", "o_author_id", required=True),
        Parameter("platform", "platform", choices=("SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA")),
    ),
    answer="douyin_xingtu.get_author_platform_channel_info_v2_v1:GetAuthorPlatformChannelInfoV2V1",
    family="douyin_xingtu_gw_api_author_get_author_platform_channel_info_v2",
)

GET_AUTHOR_SHOW_ITEMS_V2_V1: Operation[GetAuthorShowItemsV2V1] = Operation(
    "douyin_xingtu",
    "get_author_show_items_v2_v1",
    "GET",
    "/api/douyin-xingtu/gw/api/author/get_author_show_items_v2/v1",
    "Showcase Items",
    version="v1",
    parameters=(
        Parameter("oAuthorId", "o_author_id", required=True),
        Parameter("platform", "platform", choices=("SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA")),
        Parameter("onlyAssign", "only_assign", "boolean"),
        Parameter("flowType", "flow_type", choices=("EXCLUDE", "INCLUDE")),
    ),
    answer="douyin_xingtu.get_author_show_items_v2_v1:GetAuthorShowItemsV2V1",
    family="douyin_xingtu_gw_api_author_get_author_show_items_v2",
)

GET_AUTHOR_SIDE_BASE_INFO_V1: Operation[Any] = Operation(
    "douyin_xingtu",
    "get_author_side_base_info_v1",
    "GET",
    "/api/douyin-xingtu/gw/api/aggregator/get_author_side_base_info/v1",
    "Creator Side Base Info",
    version="v1",
    parameters=(Parameter("oAuthorId", "o_author_id", required=True),),
    family="douyin_xingtu_gw_api_aggregator_get_author_side_base_info",
)

GET_AUTHOR_SPREAD_INFO_V1: Operation[GetAuthorSpreadInfoV1] = Operation(
    "douyin_xingtu",
    "get_author_spread_info_v1",
    "GET",
    "/api/douyin-xingtu/gw/api/data_sp/get_author_spread_info/v1",
    "Spread Metrics",
    version="v1",
    parameters=(
        Parameter("oAuthorId", "o_author_id", required=True),
        Parameter("platform", "platform", choices=("SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA")),
        Parameter("range", "range", choices=("DAY_30", "DAY_90")),
        Parameter("type", "type", choices=("PERSONAL_VIDEO", "XINTU_VIDEO")),
        Parameter("onlyAssign", "only_assign", "boolean"),
        Parameter("flowType", "flow_type", choices=("EXCLUDE", "INCLUDE")),
    ),
    answer="douyin_xingtu.get_author_spread_info_v1:GetAuthorSpreadInfoV1",
    formerly=("Author Spread Info (Douyin Xingtu APIs)",),
    family="douyin_xingtu_gw_api_data_sp_get_author_spread_info",
)

GET_AUTHOR_TAGS_V1: Operation[Any] = Operation(
    "douyin_xingtu",
    "get_author_tags_v1",
    "GET",
    "/api/douyin-xingtu/gw/api/aggregator/get_author_tags/v1",
    "Creator Tags",
    version="v1",
    parameters=(Parameter("starAuthorId", "star_author_id", required=True),),
    family="douyin_xingtu_gw_api_aggregator_get_author_tags",
)

GET_KOL_AUDIENCE_DISTRIBUTION_V1: Operation[GetKolAudienceDistributionV1] = Operation(
    "douyin_xingtu",
    "get_kol_audience_distribution_v1",
    "GET",
    "/api/douyin-xingtu/get-kol-audience-distribution/v1",
    "Audience Distribution",
    version="v1",
    parameters=(Parameter("kolId", "kol_id", required=True),),
    deprecated=True,
    successor="douyin_xingtu.author_audience_distribution_v1",
    answer="douyin_xingtu.get_kol_audience_distribution_v1:GetKolAudienceDistributionV1",
    family="douyin_xingtu_get_kol_audience_distribution",
    hidden=True,
)

GET_KOL_CONVERT_ABILITY_V1: Operation[GetKolConvertAbilityV1] = Operation(
    "douyin_xingtu",
    "get_kol_convert_ability_v1",
    "GET",
    "/api/douyin-xingtu/get-kol-convert-ability/v1",
    "Conversion Analysis",
    version="v1",
    parameters=(
        Parameter("kolId", "kol_id", required=True),
        Parameter("range", "range", required=True, choices=("_2", "_3")),
    ),
    deprecated=True,
    successor="douyin_xingtu.get_author_convert_ability_v1",
    answer="douyin_xingtu.get_kol_convert_ability_v1:GetKolConvertAbilityV1",
    family="douyin_xingtu_get_kol_convert_ability",
    hidden=True,
)

GET_KOL_CONVERT_VIDEOS_OR_PRODUCTS_V1: Operation[GetKolConvertVideosOrProductsV1] = Operation(
    "douyin_xingtu",
    "get_kol_convert_videos_or_products_v1",
    "GET",
    "/api/douyin-xingtu/get-kol-convert-videos-or-products/v1",
    "Conversion Resources",
    version="v1",
    parameters=(
        Parameter("kolId", "kol_id", required=True),
        Parameter("detailType", "detail_type", required=True, choices=("_1", "_2")),
        Parameter("page", "page", "integer", required=True),
    ),
    deprecated=True,
    successor="douyin_xingtu.get_author_convert_videos_or_products_v1",
    answer="douyin_xingtu.get_kol_convert_videos_or_products_v1:GetKolConvertVideosOrProductsV1",
    family="douyin_xingtu_get_kol_convert_videos_or_products",
    hidden=True,
)

GET_KOL_CP_INFO_V1: Operation[GetKolCpInfoV1] = Operation(
    "douyin_xingtu",
    "get_kol_cp_info_v1",
    "GET",
    "/api/douyin-xingtu/get-kol-cp-info/v1",
    "Cost Performance Analysis",
    version="v1",
    parameters=(Parameter("kolId", "kol_id", required=True),),
    deprecated=True,
    successor="douyin_xingtu.author_cp_info_v1",
    answer="douyin_xingtu.get_kol_cp_info_v1:GetKolCpInfoV1",
    family="douyin_xingtu_get_kol_cp_info",
    hidden=True,
)

GET_KOL_DAILY_FANS_V1: Operation[GetKolDailyFansV1] = Operation(
    "douyin_xingtu",
    "get_kol_daily_fans_v1",
    "GET",
    "/api/douyin-xingtu/get-kol-daily-fans/v1",
    "Follower Growth Trend",
    version="v1",
    parameters=(
        Parameter("kolId", "kol_id", required=True),
        Parameter("startDate", "start_date", required=True),
        Parameter("endDate", "end_date", required=True),
    ),
    deprecated=True,
    successor="douyin_xingtu.get_author_daily_fans_v1",
    answer="douyin_xingtu.get_kol_daily_fans_v1:GetKolDailyFansV1",
    family="douyin_xingtu_get_kol_daily_fans",
    hidden=True,
)

GET_KOL_FANS_DISTRIBUTION_V1: Operation[GetKolFansDistributionV1] = Operation(
    "douyin_xingtu",
    "get_kol_fans_distribution_v1",
    "GET",
    "/api/douyin-xingtu/get-kol-fans-distribution/v1",
    "Follower Distribution",
    version="v1",
    parameters=(
        Parameter("kolId", "kol_id", required=True),
        Parameter("fansType", "fans_type", choices=("_1", "_5")),
    ),
    deprecated=True,
    successor="douyin_xingtu.get_author_fans_distribution_v1",
    answer="douyin_xingtu.get_kol_fans_distribution_v1:GetKolFansDistributionV1",
    family="douyin_xingtu_get_kol_fans_distribution",
    hidden=True,
)

GET_KOL_INFO_V1: Operation[GetKolInfoV1] = Operation(
    "douyin_xingtu",
    "get_kol_info_v1",
    "GET",
    "/api/douyin-xingtu/get-kol-info/v1",
    "Creator Profile",
    version="v1",
    parameters=(
        Parameter("kolId", "kol_id", required=True),
        Parameter("platformChannel", "platform_channel", choices=("_1", "_10")),
    ),
    deprecated=True,
    successor="douyin_xingtu.get_author_base_info_v1",
    answer="douyin_xingtu.get_kol_info_v1:GetKolInfoV1",
    family="douyin_xingtu_get_kol_info",
    hidden=True,
)

GET_KOL_LINK_INFO_V1: Operation[GetKolLinkInfoV1] = Operation(
    "douyin_xingtu",
    "get_kol_link_info_v1",
    "GET",
    "/api/douyin-xingtu/get-kol-link-info/v1",
    "Creator Link Metrics",
    version="v1",
    parameters=(
        Parameter("kolId", "kol_id", required=True),
        Parameter("industryTag", "industry_tag"),
    ),
    deprecated=True,
    successor="douyin_xingtu.get_author_link_info_v1",
    answer="douyin_xingtu.get_kol_link_info_v1:GetKolLinkInfoV1",
    family="douyin_xingtu_get_kol_link_info",
    hidden=True,
)

GET_KOL_LINK_STRUCT_V1: Operation[GetKolLinkStructV1] = Operation(
    "douyin_xingtu",
    "get_kol_link_struct_v1",
    "GET",
    "/api/douyin-xingtu/get-kol-link-struct/v1",
    "Creator Link Structure",
    version="v1",
    parameters=(Parameter("kolId", "kol_id", required=True),),
    deprecated=True,
    successor="douyin_xingtu.author_link_struct_v1",
    answer="douyin_xingtu.get_kol_link_struct_v1:GetKolLinkStructV1",
    family="douyin_xingtu_get_kol_link_struct",
    hidden=True,
)

GET_KOL_MARKETING_INFO_V1: Operation[GetKolMarketingInfoV1] = Operation(
    "douyin_xingtu",
    "get_kol_marketing_info_v1",
    "GET",
    "/api/douyin-xingtu/get-kol-marketing-info/v1",
    "Marketing Metrics",
    version="v1",
    parameters=(
        Parameter("kolId", "kol_id", required=True),
        Parameter("platformChannel", "platform_channel", choices=("_1", "_10")),
    ),
    deprecated=True,
    successor="douyin_xingtu.get_author_marketing_info_v1",
    answer="douyin_xingtu.get_kol_marketing_info_v1:GetKolMarketingInfoV1",
    family="douyin_xingtu_get_kol_marketing_info",
    hidden=True,
)

GET_KOL_REC_VIDEOS_V1: Operation[GetKolRecVideosV1] = Operation(
    "douyin_xingtu",
    "get_kol_rec_videos_v1",
    "GET",
    "/api/douyin-xingtu/get-kol-rec-videos/v1",
    "Recommended Videos",
    version="v1",
    parameters=(Parameter("kolId", "kol_id", required=True),),
    deprecated=True,
    successor="douyin_xingtu.author_rec_videos_v2_v1",
    answer="douyin_xingtu.get_kol_rec_videos_v1:GetKolRecVideosV1",
    family="douyin_xingtu_get_kol_rec_videos",
    hidden=True,
)

GET_KOL_SHOW_ITEMS_V2_V1: Operation[GetKolShowItemsV2V1] = Operation(
    "douyin_xingtu",
    "get_kol_show_items_v2_v1",
    "GET",
    "/api/douyin-xingtu/get-kol-show-items-v2/v1",
    "Showcase Items",
    version="v1",
    parameters=(
        Parameter("kolId", "kol_id", required=True),
        Parameter("onlyAssign", "only_assign", "boolean"),
    ),
    deprecated=True,
    successor="douyin_xingtu.get_author_show_items_v2_v1",
    answer="douyin_xingtu.get_kol_show_items_v2_v1:GetKolShowItemsV2V1",
    family="douyin_xingtu_get_kol_show_items_v2",
    hidden=True,
)

GET_KOL_SPREAD_INFO_V1: Operation[GetKolSpreadInfoV1] = Operation(
    "douyin_xingtu",
    "get_kol_spread_info_v1",
    "GET",
    "/api/douyin-xingtu/get-kol-spread-info/v1",
    "Spread Metrics",
    version="v1",
    parameters=(
        Parameter("kolId", "kol_id", required=True),
        Parameter("type", "type", choices=("_1", "_2")),
        Parameter("range", "range", choices=("_2", "_3")),
        Parameter("flowType", "flow_type"),
        Parameter("onlyAssign", "only_assign", "boolean"),
    ),
    deprecated=True,
    successor="douyin_xingtu.get_author_spread_info_v1",
    answer="douyin_xingtu.get_kol_spread_info_v1:GetKolSpreadInfoV1",
    family="douyin_xingtu_get_kol_spread_info",
    hidden=True,
)

GET_KOL_TOUCH_DISTRIBUTION_V1: Operation[GetKolTouchDistributionV1] = Operation(
    "douyin_xingtu",
    "get_kol_touch_distribution_v1",
    "GET",
    "/api/douyin-xingtu/get-kol-touch-distribution/v1",
    "Audience Touchpoint Distribution",
    version="v1",
    parameters=(Parameter("kolId", "kol_id", required=True),),
    deprecated=True,
    successor="douyin_xingtu.author_touch_distribution_v1",
    answer="douyin_xingtu.get_kol_touch_distribution_v1:GetKolTouchDistributionV1",
    family="douyin_xingtu_get_kol_touch_distribution",
    hidden=True,
)

GET_VIDEO_DETAIL_V1: Operation[GetVideoDetailV1] = Operation(
    "douyin_xingtu",
    "get_video_detail_v1",
    "GET",
    "/api/douyin-xingtu/get-video-detail/v1",
    "Video Details",
    version="v1",
    parameters=(Parameter("detailId", "detail_id", required=True),),
    deprecated=True,
    successor="douyin_xingtu.item_report_detail_v1",
    answer="douyin_xingtu.get_video_detail_v1:GetVideoDetailV1",
    family="douyin_xingtu_get_video_detail",
    hidden=True,
)

ITEM_REPORT_DETAIL_V1: Operation[ItemReportDetailV1] = Operation(
    "douyin_xingtu",
    "item_report_detail_v1",
    "GET",
    "/api/douyin-xingtu/gw/api/data_sp/item_report_detail/v1",
    "Video Details",
    version="v1",
    parameters=(Parameter("itemId", "item_id", required=True),),
    answer="douyin_xingtu.item_report_detail_v1:ItemReportDetailV1",
    family="douyin_xingtu_gw_api_data_sp_item_report_detail",
)

ITEM_REPORT_TH_ANALYSIS_V1: Operation[ItemReportThAnalysisV1] = Operation(
    "douyin_xingtu",
    "item_report_th_analysis_v1",
    "GET",
    "/api/douyin-xingtu/gw/api/data_sp/item_report_th_analysis/v1",
    "Item Report Analysis",
    version="v1",
    parameters=(Parameter("itemId", "item_id", required=True),),
    answer="douyin_xingtu.item_report_th_analysis_v1:ItemReportThAnalysisV1",
    family="douyin_xingtu_gw_api_data_sp_item_report_th_analysis",
)

ITEM_REPORT_TREND_V1: Operation[ItemReportTrendV1] = Operation(
    "douyin_xingtu",
    "item_report_trend_v1",
    "GET",
    "/api/douyin-xingtu/gw/api/data_sp/item_report_trend/v1",
    "Item Report Trends",
    version="v1",
    parameters=(Parameter("itemId", "item_id", required=True),),
    answer="douyin_xingtu.item_report_trend_v1:ItemReportTrendV1",
    family="douyin_xingtu_gw_api_data_sp_item_report_trend",
)

SEARCH_FOR_AUTHOR_SQUARE_V1: Operation[SearchForAuthorSquareV1] = Operation(
    "douyin_xingtu",
    "search_for_author_square_v1",
    "GET",
    "/api/douyin-xingtu/gw/api/gsearch/search_for_author_square/v1",
    "Creator Search",
    version="v1",
    parameters=(
        Parameter("keyword", "keyword"),
        Parameter("page", "page", "integer"),
        Parameter("sort", "sort", choices=("DEFAULT", "FANS")),
        Parameter("searchType", "search_type", choices=("NICKNAME", "CONTENT")),
        Parameter(
            "marketingTarget", "marketing_target", choices=("BRAND_EXPOSURE", "CIRCLE_SEEDING", "ACTION_CONVERSION")
        ),
        Parameter(
            "industry",
            "industry",
            choices=(
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
            ),
        ),
        Parameter("isSuperstar", "is_superstar", "boolean"),
        Parameter("followerRange", "follower_range"),
        Parameter(
            "kolPriceType",
            "kol_price_type",
            choices=(
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
            ),
        ),
        Parameter("kolPriceRange", "kol_price_range"),
        Parameter("contentTag", "content_tag"),
        Parameter("contentTheme", "content_theme"),
        Parameter("personaTag", "persona_tag"),
        Parameter("gender", "gender", choices=("MALE", "FEMALE")),
        Parameter("location", "location"),
        Parameter("tonalityTag", "tonality_tag"),
        Parameter("connectedUserRange", "connected_user_range"),
        Parameter("audienceImage", "audience_image"),
        Parameter("fansImage", "fans_image"),
        Parameter("expectedPlayRange", "expected_play_range"),
        Parameter("expectedCpmRange", "expected_cpm_range"),
        Parameter("expectedCpeRange", "expected_cpe_range"),
        Parameter("interactionRateRange", "interaction_rate_range"),
        Parameter("completionRateRange", "completion_rate_range"),
        Parameter("viralRateRange", "viral_rate_range"),
        Parameter("progressTaskRange", "progress_task_range"),
        Parameter("isCuratedAuthor", "is_curated_author", "boolean"),
        Parameter(
            "authorList",
            "author_list",
            choices=(
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
            ),
        ),
    ),
    answer="douyin_xingtu.search_for_author_square_v1:SearchForAuthorSquareV1",
    family="douyin_xingtu_gw_api_gsearch_search_for_author_square",
)

SEARCH_KOL_SIMPLE_V1: Operation[SearchKolSimpleV1] = Operation(
    "douyin_xingtu",
    "search_kol_simple_v1",
    "GET",
    "/api/douyin-xingtu/search-kol-simple/v1",
    "Creator Search Light",
    version="v1",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("platformSource", "platform_source", required=True, choices=("_1", "_2", "_3")),
        Parameter("page", "page", "integer", required=True),
    ),
    deprecated=True,
    answer="douyin_xingtu.search_kol_simple_v1:SearchKolSimpleV1",
    family="douyin_xingtu_search_kol_simple",
    hidden=True,
)
