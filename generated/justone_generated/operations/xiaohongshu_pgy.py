# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of Xiaohongshu Creator Marketplace (Pugongying), as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Note, Operation, Parameter

if TYPE_CHECKING:
    from ..models.xiaohongshu_pgy.blogger_v1 import BloggerV1
    from ..models.xiaohongshu_pgy.blogger_v2_v1 import BloggerV2V1
    from ..models.xiaohongshu_pgy.cost_effective_v1 import CostEffectiveV1
    from ..models.xiaohongshu_pgy.data_summary_v1 import DataSummaryV1
    from ..models.xiaohongshu_pgy.fans_overall_new_history_v1 import FansOverallNewHistoryV1
    from ..models.xiaohongshu_pgy.fans_profile_v1 import FansProfileV1
    from ..models.xiaohongshu_pgy.fans_summary_v1 import FansSummaryV1
    from ..models.xiaohongshu_pgy.get_kol_data_summary_v2 import GetKolDataSummaryV2
    from ..models.xiaohongshu_pgy.get_kol_fans_portrait_v1 import GetKolFansPortraitV1
    from ..models.xiaohongshu_pgy.get_kol_fans_summary_v1 import GetKolFansSummaryV1
    from ..models.xiaohongshu_pgy.get_kol_fans_trend_v1 import GetKolFansTrendV1
    from ..models.xiaohongshu_pgy.get_kol_info_v1 import GetKolInfoV1
    from ..models.xiaohongshu_pgy.get_kol_note_list_v1 import GetKolNoteListV1
    from ..models.xiaohongshu_pgy.get_kol_note_rate_v1 import GetKolNoteRateV1
    from ..models.xiaohongshu_pgy.get_note_detail_v1 import GetNoteDetailV1
    from ..models.xiaohongshu_pgy.get_similar_kol_v1 import GetSimilarKolV1
    from ..models.xiaohongshu_pgy.note_detail_v1 import NoteDetailV1
    from ..models.xiaohongshu_pgy.notes_detail_v1 import NotesDetailV1
    from ..models.xiaohongshu_pgy.notes_rate_v1 import NotesRateV1


BLOGGER_V1: Operation[BloggerV1] = Operation(
    "xiaohongshu_pgy",
    "blogger_v1",
    "GET",
    "/api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1",
    "Creator Profile",
    version="v1",
    parameters=(Parameter("userId", "user_id", required=True),),
    answer="xiaohongshu_pgy.blogger_v1:BloggerV1",
    family="xiaohongshu_pgy_api_solar_cooperator_user_blogger_userid",
)

BLOGGER_V2_V1: Operation[BloggerV2V1] = Operation(
    "xiaohongshu_pgy",
    "blogger_v2_v1",
    "GET",
    "/api/xiaohongshu-pgy/api/solar/cooperator/blogger/v2/v1",
    "Creator Search",
    version="v1",
    parameters=(
        Parameter("searchType", "search_type", choices=("NICKNAME", "NOTE")),
        Parameter("keyword", "keyword"),
        Parameter("page", "page", "integer"),
        Parameter("sort", "sort", choices=("DEFAULT", "FANS")),
        Parameter("fansNumberLower", "fans_number_lower", "integer"),
        Parameter("fansNumberUpper", "fans_number_upper", "integer"),
        Parameter("fansAge", "fans_age", choices=("ALL", "LT_18", "AGE_18_24", "AGE_25_34", "AGE_35_44", "GT_44")),
        Parameter("fansGender", "fans_gender", choices=("ALL", "MALE_HIGH", "FE_MALE_HIGH")),
        Parameter("fansChildAgeInfo", "fans_child_age_info"),
        Parameter("gender", "gender", choices=("ALL", "MALE", "FEMALE")),
        Parameter("location", "location"),
        Parameter("contentTag", "content_tag"),
        Parameter("contentSceneLabel", "content_scene_label"),
        Parameter("personalTags", "personal_tags"),
        Parameter("marketTarget", "market_target"),
        Parameter("audienceGroup", "audience_group"),
        Parameter("top20CrowdsLabel", "top20_crowds_label"),
        Parameter("industrySpecificCrowdsMotorDom", "industry_specific_crowds_motor_dom"),
        Parameter("featureTags", "feature_tags"),
        Parameter("contentThemeLabel", "content_theme_label"),
        Parameter("excludeLowActive", "exclude_low_active", "boolean"),
        Parameter("fansNumUp", "fans_num_up", "boolean"),
        Parameter("noteType", "note_type", choices=("ALL", "PHOTO_TEXT", "VIDEO")),
        Parameter(
            "industry",
            "industry",
            choices=(
                "BEAUTY_PERSONAL_CARE_BEAUTY",
                "BEAUTY_PERSONAL_CARE_SKINCARE",
                "BEAUTY_PERSONAL_CARE_PERSONAL_CARE",
                "BEAUTY_PERSONAL_CARE_FRAGRANCE",
                "FOOD_BEVERAGE_SNACKS",
                "FOOD_BEVERAGE_DRINKS",
                "FOOD_BEVERAGE_HEALTH_FOOD",
                "FOOD_BEVERAGE_DAIRY",
                "FOOD_BEVERAGE_ALCOHOL",
                "FOOD_BEVERAGE_GRAINS_OIL",
                "FOOD_BEVERAGE_CROSS_BORDER_FOOD",
                "FOOD_BEVERAGE_FRESH_FOOD",
                "FOOD_BEVERAGE_MEAL_REPLACEMENT",
                "FOOD_BEVERAGE_TRADITIONAL_NOURISHMENT",
                "MOTHER_BABY_SUPPLIES",
                "MOTHER_BABY_FORMULA_FOOD",
                "DIGITAL_APPLIANCES_HOME_APPLIANCES",
                "DIGITAL_APPLIANCES_DIGITAL_PRODUCTS",
                "DAILY_GOODS_HOUSEHOLD_DAILY_USE",
                "DAILY_GOODS_PET_SUPPLIES_FOOD",
                "DAILY_GOODS_OFFICE_SUPPLIES",
                "APPAREL_ACCESSORIES_CLOTHING_SHOES_HATS",
                "APPAREL_ACCESSORIES_JEWELRY",
                "APPAREL_ACCESSORIES_BAGS_GLASSES",
                "APPAREL_ACCESSORIES_SPORTS_OUTDOOR",
                "APPAREL_ACCESSORIES_WATCHES",
                "APPAREL_ACCESSORIES_SECOND_HAND_LUXURY",
                "HOME_BUILDING_MATERIALS_HOME_DECOR",
                "HOME_BUILDING_MATERIALS_FURNITURE",
                "HOME_BUILDING_MATERIALS_MAIN_MATERIALS",
                "AUTOMOTIVE",
                "INTERNET_ECOMMERCE",
                "INTERNET_SOFTWARE_TOOLS",
                "HEALTHCARE_MEDICAL_DEVICES",
                "HEALTHCARE_MEDICAL_BEAUTY",
                "CULTURE_SPORTS_ENTERTAINMENT_SPORTS_GOODS",
                "CULTURE_SPORTS_ENTERTAINMENT_STATIONERY_TOYS_GIFTS",
                "CULTURE_SPORTS_ENTERTAINMENT_OUTDOOR_PRODUCTS",
                "CULTURE_SPORTS_ENTERTAINMENT_ART_COLLECTIBLES",
                "LIFE_SERVICES_OFFLINE_RETAIL",
                "LIFE_SERVICES_BEAUTY_HAIR",
                "CATERING_RESTAURANTS",
                "CATERING_DRINKS_DESSERTS",
                "BUSINESS_SERVICES",
                "EDUCATION_TRAINING_LANGUAGE_STUDY_ABROAD",
                "EDUCATION_TRAINING_VOCATIONAL_EDUCATION",
                "EDUCATION_TRAINING_INTEREST_TRAINING",
                "EDUCATION_TRAINING_K12_EDUCATION",
                "EDUCATION_TRAINING_DEGREE_EDUCATION",
                "EDUCATION_TRAINING_CORPORATE_DEVELOPMENT",
                "EDUCATION_TRAINING_OTHER",
                "GAMES",
                "TRAVEL_TOURISM",
            ),
        ),
        Parameter("accumCommonImpMedinNum30d", "accum_common_imp_medin_num30d"),
        Parameter("readMidNor30", "read_mid_nor30"),
        Parameter("interMidNor30", "inter_mid_nor30"),
        Parameter("thousandLikePercent30", "thousand_like_percent30"),
        Parameter("notePrice", "note_price"),
        Parameter("videoPrice", "video_price"),
        Parameter("inviteReply48hNumRatio", "invite_reply48h_num_ratio"),
        Parameter("progressOrderCnt", "progress_order_cnt"),
        Parameter("tradeType", "trade_type"),
        Parameter("tradeReportBrandIds", "trade_report_brand_ids"),
        Parameter("excludeTradeReportBrandIds", "exclude_trade_report_brand_ids", "boolean"),
        Parameter("accumCoopImpMedinNum30d", "accum_coop_imp_medin_num30d"),
        Parameter("readMidCoop30", "read_mid_coop30"),
        Parameter("interMidCoop30", "inter_mid_coop30"),
        Parameter("mCpuvNum30d", "m_cpuv_num30d"),
        Parameter("estimatePictureCpm", "estimate_picture_cpm"),
        Parameter("estimateVideoCpm", "estimate_video_cpm"),
        Parameter("estimatePicReadPrice", "estimate_pic_read_price"),
        Parameter("estimateVideoReadPrice", "estimate_video_read_price"),
        Parameter("estimatePictureEngageCost", "estimate_picture_engage_cost"),
        Parameter("estimateVideoEngageCost", "estimate_video_engage_cost"),
        Parameter("estimateCpuv30d", "estimate_cpuv30d"),
        Parameter("kliveCnt30d", "klive_cnt30d"),
        Parameter("avgLiveViewerNum", "avg_live_viewer_num"),
        Parameter("avgAgmv90d", "avg_agmv90d"),
        Parameter("similarUserId", "similar_user_id"),
        Parameter("similarWord", "similar_word"),
        Parameter("fansLocation", "fans_location"),
    ),
    answer="xiaohongshu_pgy.blogger_v2_v1:BloggerV2V1",
    family="xiaohongshu_pgy_api_solar_cooperator_blogger_v2",
)

CONTENT_SQUARE_SEARCH_NOTE_V2_V1: Operation[Any] = Operation(
    "xiaohongshu_pgy",
    "content_square_search_note_v2_v1",
    "GET",
    "/api/xiaohongshu-pgy/api/pgy/content_square/search_note_v2/v1",
    "Content Square Notes",
    version="v1",
    parameters=(
        Parameter("searchWord", "search_word"),
        Parameter("pageNum", "page_num", "integer"),
        Parameter(
            "bizType",
            "biz_type",
            choices=(
                "XIAOHONGSHU_HOT",
                "PRODUCT_SEEDING",
                "ECOMMERCE_PROMOTION",
                "PUGONGYING_COOPERATION",
                "LEAD_COLLECTION",
                "ECOMMERCE_HOT",
                "SEEDING_DIRECT",
                "APP_PROMOTION",
            ),
        ),
        Parameter(
            "orderBy",
            "order_by",
            choices=(
                "premium_imp_num",
                "premium_good_read_rate",
                "premium_read_num",
                "premium_engage_num",
                "premium_engage_rate",
                "premium_like_num",
                "premium_fav_num",
                "premium_cmt_num",
            ),
        ),
        Parameter("nd", "nd", choices=("DAY_3", "DAY_7", "DAY_14", "DAY_30")),
    ),
    family="xiaohongshu_pgy_api_pgy_content_square_search_note_v2",
)

CORE_DATA_V1: Operation[Any] = Operation(
    "xiaohongshu_pgy",
    "core_data_v1",
    "GET",
    "/api/xiaohongshu-pgy/api/pgy/kol/data/core_data/v1",
    "Creator Core Metrics",
    version="v1",
    parameters=(
        Parameter("userId", "user_id", required=True),
        Parameter("business", "business", choices=("DAILY_NOTE", "COOPERATE_NOTE")),
        Parameter("noteType", "note_type", choices=("PHOTO_TEXT_AND_VIDEO", "PHOTO_TEXT", "VIDEO")),
        Parameter("dateType", "date_type", choices=("DAY_30", "DAY_90")),
        Parameter("advertiseSwitch", "advertise_switch", choices=("ALL", "ORGANIC_ONLY")),
    ),
    family="xiaohongshu_pgy_api_pgy_kol_data_core_data",
)

COST_EFFECTIVE_V1: Operation[CostEffectiveV1] = Operation(
    "xiaohongshu_pgy",
    "cost_effective_v1",
    "GET",
    "/api/xiaohongshu-pgy/api/solar/kol/dataV2/costEffective/v1",
    "Cost Effectiveness Analysis",
    version="v1",
    parameters=(Parameter("userId", "user_id", required=True),),
    answer="xiaohongshu_pgy.cost_effective_v1:CostEffectiveV1",
    family="xiaohongshu_pgy_api_solar_kol_datav2_costeffective",
)

DATA_SUMMARY_V1: Operation[DataSummaryV1] = Operation(
    "xiaohongshu_pgy",
    "data_summary_v1",
    "GET",
    "/api/xiaohongshu-pgy/api/solar/kol/dataV3/dataSummary/v1",
    "Data Summary",
    version="v1",
    parameters=(
        Parameter("userId", "user_id", required=True),
        Parameter("business", "business", choices=("DAILY_NOTE", "COOPERATE_NOTE")),
    ),
    answer="xiaohongshu_pgy.data_summary_v1:DataSummaryV1",
    family="xiaohongshu_pgy_api_solar_kol_datav3_datasummary",
)

FANS_OVERALL_NEW_HISTORY_V1: Operation[FansOverallNewHistoryV1] = Operation(
    "xiaohongshu_pgy",
    "fans_overall_new_history_v1",
    "GET",
    "/api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_overall_new_history/v1",
    "Follower Growth History",
    version="v1",
    parameters=(
        Parameter("userId", "user_id", required=True),
        Parameter("dateType", "date_type", choices=("DAY_30", "DAY_90")),
        Parameter("increaseType", "increase_type", choices=("FANS_TOTAL", "FANS_INCREASE")),
    ),
    answer="xiaohongshu_pgy.fans_overall_new_history_v1:FansOverallNewHistoryV1",
    family="xiaohongshu_pgy_api_solar_kol_data_userid_fans_overall_new_history",
)

FANS_PROFILE_V1: Operation[FansProfileV1] = Operation(
    "xiaohongshu_pgy",
    "fans_profile_v1",
    "GET",
    "/api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_profile/v1",
    "Follower Distribution",
    version="v1",
    parameters=(Parameter("userId", "user_id", required=True),),
    answer="xiaohongshu_pgy.fans_profile_v1:FansProfileV1",
    family="xiaohongshu_pgy_api_solar_kol_data_userid_fans_profile",
)

FANS_SUMMARY_V1: Operation[FansSummaryV1] = Operation(
    "xiaohongshu_pgy",
    "fans_summary_v1",
    "GET",
    "/api/xiaohongshu-pgy/api/solar/kol/dataV3/fansSummary/v1",
    "Follower Summary",
    version="v1",
    parameters=(Parameter("userId", "user_id", required=True),),
    answer="xiaohongshu_pgy.fans_summary_v1:FansSummaryV1",
    family="xiaohongshu_pgy_api_solar_kol_datav3_fanssummary",
)

GET_KOL_CORE_DATA_V1: Operation[Any] = Operation(
    "xiaohongshu_pgy",
    "get_kol_core_data_v1",
    "GET",
    "/api/xiaohongshu-pgy/get-kol-core-data/v1",
    "Creator Core Metrics",
    version="v1",
    parameters=(
        Parameter("kolId", "kol_id", required=True),
        Parameter("business", "business", choices=("_0", "_1")),
        Parameter("noteType", "note_type", choices=("_1", "_2", "_3")),
        Parameter("dateType", "date_type", choices=("_1", "_2")),
        Parameter("adSwitch", "ad_switch", choices=("_1", "_0")),
    ),
    deprecated=True,
    successor="xiaohongshu_pgy.core_data_v1",
    family="xiaohongshu_pgy_get_kol_core_data",
    hidden=True,
)

GET_KOL_COST_EFFECTIVE_V1: Operation[Any] = Operation(
    "xiaohongshu_pgy",
    "get_kol_cost_effective_v1",
    "GET",
    "/api/xiaohongshu-pgy/get-kol-cost-effective/v1",
    "Cost Effectiveness Analysis",
    version="v1",
    parameters=(Parameter("kolId", "kol_id", required=True),),
    deprecated=True,
    successor="xiaohongshu_pgy.cost_effective_v1",
    family="xiaohongshu_pgy_get_kol_cost_effective",
    hidden=True,
)

GET_KOL_DATA_SUMMARY_V2: Operation[GetKolDataSummaryV2] = Operation(
    "xiaohongshu_pgy",
    "get_kol_data_summary_v2",
    "GET",
    "/api/xiaohongshu-pgy/get-kol-data-summary/v2",
    "Data Summary",
    version="v2",
    parameters=(
        Parameter("kolId", "kol_id", required=True),
        Parameter("business", "business", required=True, choices=("_0", "_1")),
    ),
    deprecated=True,
    successor="xiaohongshu_pgy.data_summary_v1",
    answer="xiaohongshu_pgy.get_kol_data_summary_v2:GetKolDataSummaryV2",
    family="xiaohongshu_pgy_get_kol_data_summary",
    hidden=True,
)

GET_KOL_FANS_PORTRAIT_V1: Operation[GetKolFansPortraitV1] = Operation(
    "xiaohongshu_pgy",
    "get_kol_fans_portrait_v1",
    "GET",
    "/api/xiaohongshu-pgy/get-kol-fans-portrait/v1",
    "Follower Distribution",
    version="v1",
    parameters=(Parameter("kolId", "kol_id", required=True),),
    deprecated=True,
    successor="xiaohongshu_pgy.fans_profile_v1",
    answer="xiaohongshu_pgy.get_kol_fans_portrait_v1:GetKolFansPortraitV1",
    family="xiaohongshu_pgy_get_kol_fans_portrait",
    hidden=True,
)

GET_KOL_FANS_SUMMARY_V1: Operation[GetKolFansSummaryV1] = Operation(
    "xiaohongshu_pgy",
    "get_kol_fans_summary_v1",
    "GET",
    "/api/xiaohongshu-pgy/get-kol-fans-summary/v1",
    "Follower Summary",
    version="v1",
    parameters=(Parameter("kolId", "kol_id", required=True),),
    deprecated=True,
    successor="xiaohongshu_pgy.fans_summary_v1",
    answer="xiaohongshu_pgy.get_kol_fans_summary_v1:GetKolFansSummaryV1",
    family="xiaohongshu_pgy_get_kol_fans_summary",
    hidden=True,
)

GET_KOL_FANS_TREND_V1: Operation[GetKolFansTrendV1] = Operation(
    "xiaohongshu_pgy",
    "get_kol_fans_trend_v1",
    "GET",
    "/api/xiaohongshu-pgy/get-kol-fans-trend/v1",
    "Follower Growth History",
    version="v1",
    parameters=(
        Parameter("kolId", "kol_id", required=True),
        Parameter("dateType", "date_type", required=True, choices=("_1", "_2")),
        Parameter("increaseType", "increase_type", required=True, choices=("_1", "_2")),
    ),
    deprecated=True,
    successor="xiaohongshu_pgy.fans_overall_new_history_v1",
    answer="xiaohongshu_pgy.get_kol_fans_trend_v1:GetKolFansTrendV1",
    family="xiaohongshu_pgy_get_kol_fans_trend",
    hidden=True,
)

GET_KOL_INFO_V1: Operation[GetKolInfoV1] = Operation(
    "xiaohongshu_pgy",
    "get_kol_info_v1",
    "GET",
    "/api/xiaohongshu-pgy/get-kol-info/v1",
    "Creator Profile",
    version="v1",
    parameters=(Parameter("kolId", "kol_id", required=True),),
    deprecated=True,
    successor="xiaohongshu_pgy.blogger_v1",
    answer="xiaohongshu_pgy.get_kol_info_v1:GetKolInfoV1",
    family="xiaohongshu_pgy_get_kol_info",
    hidden=True,
)

GET_KOL_NOTE_LIST_V1: Operation[GetKolNoteListV1] = Operation(
    "xiaohongshu_pgy",
    "get_kol_note_list_v1",
    "GET",
    "/api/xiaohongshu-pgy/get-kol-note-list/v1",
    "Creator Note List Pro",
    version="v1",
    parameters=(
        Parameter("kolId", "kol_id", required=True),
        Parameter("adSwitch", "ad_switch", required=True, choices=("_1", "_0")),
        Parameter("orderType", "order_type", required=True, choices=("_1", "_2", "_3")),
        Parameter("page", "page", "integer"),
        Parameter("noteType", "note_type", choices=("_1", "_2", "_3", "_4")),
    ),
    answer="xiaohongshu_pgy.get_kol_note_list_v1:GetKolNoteListV1",
    family="xiaohongshu_pgy_get_kol_note_list",
)

GET_KOL_NOTE_RATE_V1: Operation[GetKolNoteRateV1] = Operation(
    "xiaohongshu_pgy",
    "get_kol_note_rate_v1",
    "GET",
    "/api/xiaohongshu-pgy/get-kol-note-rate/v1",
    "Note Performance Metrics",
    version="v1",
    parameters=(
        Parameter("kolId", "kol_id", required=True),
        Parameter("dateType", "date_type", choices=("_1", "_2")),
        Parameter("noteType", "note_type", choices=("_1", "_2", "_3")),
        Parameter("adSwitch", "ad_switch", choices=("_1", "_0")),
        Parameter("business", "business", choices=("_0", "_1")),
    ),
    deprecated=True,
    successor="xiaohongshu_pgy.notes_rate_v1",
    answer="xiaohongshu_pgy.get_kol_note_rate_v1:GetKolNoteRateV1",
    family="xiaohongshu_pgy_get_kol_note_rate",
    hidden=True,
)

GET_NOTE_DETAIL_V1: Operation[GetNoteDetailV1] = Operation(
    "xiaohongshu_pgy",
    "get_note_detail_v1",
    "GET",
    "/api/xiaohongshu-pgy/get-note-detail/v1",
    "Note Details",
    version="v1",
    parameters=(Parameter("noteId", "note_id", required=True),),
    deprecated=True,
    successor="xiaohongshu_pgy.note_detail_v1",
    answer="xiaohongshu_pgy.get_note_detail_v1:GetNoteDetailV1",
    family="xiaohongshu_pgy_get_note_detail",
    hidden=True,
)

GET_SIMILAR_KOL_V1: Operation[GetSimilarKolV1] = Operation(
    "xiaohongshu_pgy",
    "get_similar_kol_v1",
    "GET",
    "/api/xiaohongshu-pgy/api/solar/kol/get_similar_kol/v1",
    "Similar Creators",
    version="v1",
    parameters=(
        Parameter("userId", "user_id", required=True),
        Parameter("pageNum", "page_num", "integer"),
    ),
    answer="xiaohongshu_pgy.get_similar_kol_v1:GetSimilarKolV1",
    family="xiaohongshu_pgy_api_solar_kol_get_similar_kol",
)

KOL_CONTENT_TAGS_V1: Operation[list[Any]] = Operation(
    "xiaohongshu_pgy",
    "kol_content_tags_v1",
    "GET",
    "/api/xiaohongshu-pgy/api/solar/kol/dataV2/kolContentTags/v1",
    "Creator Content Tags",
    version="v1",
    parameters=(Parameter("userId", "user_id", required=True),),
    answer="xiaohongshu_pgy.kol_content_tags_v1:list[Any]",
    family="xiaohongshu_pgy_api_solar_kol_datav2_kolcontenttags",
)

KOL_FEATURE_TAGS_V1: Operation[list[Any]] = Operation(
    "xiaohongshu_pgy",
    "kol_feature_tags_v1",
    "GET",
    "/api/xiaohongshu-pgy/api/solar/kol/dataV2/kolFeatureTags/v1",
    "Creator Feature Tags",
    version="v1",
    parameters=(Parameter("userId", "user_id", required=True),),
    answer="xiaohongshu_pgy.kol_feature_tags_v1:list[Any]",
    family="xiaohongshu_pgy_api_solar_kol_datav2_kolfeaturetags",
)

NOTE_DETAIL_V1: Operation[NoteDetailV1] = Operation(
    "xiaohongshu_pgy",
    "note_detail_v1",
    "GET",
    "/api/xiaohongshu-pgy/api/solar/note/noteId/detail/v1",
    "Note Details",
    version="v1",
    parameters=(Parameter("noteId", "note_id", required=True),),
    answer="xiaohongshu_pgy.note_detail_v1:NoteDetailV1",
    notes=(
        Note("CAPABILITY", "The number of views a note received is obtainable.", "note_view_count", "tip"),
        Note("CONDITION", "Interaction figures might be missing on certain notes.", "engagement_metrics", "tip"),
    ),
    family="xiaohongshu_pgy_api_solar_note_noteid_detail",
)

NOTES_DETAIL_V1: Operation[NotesDetailV1] = Operation(
    "xiaohongshu_pgy",
    "notes_detail_v1",
    "GET",
    "/api/xiaohongshu-pgy/api/solar/kol/dataV2/notesDetail/v1",
    "Creator Note List",
    version="v1",
    parameters=(
        Parameter("userId", "user_id", required=True),
        Parameter("advertiseSwitch", "advertise_switch", choices=("ALL", "ORGANIC_ONLY")),
        Parameter("orderType", "order_type", choices=("LATEST", "MOST_READ", "MOST_INTERACT")),
        Parameter("noteType", "note_type", choices=("ALL", "COOPERATION", "PHOTO_TEXT", "VIDEO")),
        Parameter("isThirdPlatform", "is_third_platform", choices=("NO", "YES")),
        Parameter("pageNumber", "page_number", "integer"),
    ),
    answer="xiaohongshu_pgy.notes_detail_v1:NotesDetailV1",
    family="xiaohongshu_pgy_api_solar_kol_datav2_notesdetail",
)

NOTES_RATE_V1: Operation[NotesRateV1] = Operation(
    "xiaohongshu_pgy",
    "notes_rate_v1",
    "GET",
    "/api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1",
    "Note Performance Metrics",
    version="v1",
    parameters=(
        Parameter("userId", "user_id", required=True),
        Parameter("business", "business", choices=("DAILY_NOTE", "COOPERATE_NOTE")),
        Parameter("noteType", "note_type", choices=("PHOTO_TEXT_AND_VIDEO", "PHOTO_TEXT", "VIDEO")),
        Parameter("dateType", "date_type", choices=("DAY_30", "DAY_90")),
        Parameter("advertiseSwitch", "advertise_switch", choices=("ALL", "ORGANIC_ONLY")),
    ),
    answer="xiaohongshu_pgy.notes_rate_v1:NotesRateV1",
    family="xiaohongshu_pgy_api_solar_kol_datav3_notesrate",
)
