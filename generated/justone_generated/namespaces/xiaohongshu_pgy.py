# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of Xiaohongshu Creator Marketplace (Pugongying), sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Answer, AsyncCaller, Caller, Namespace
from .._deprecated import deprecated
from ..operations import xiaohongshu_pgy as _operations

if TYPE_CHECKING:
    from typing import Literal

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

    AdSwitchChoice = Literal["_1", "_0"] | str
    AdvertiseSwitchChoice = Literal["ALL", "ORGANIC_ONLY"] | str
    BizTypeChoice = (
        Literal[
            "XIAOHONGSHU_HOT",
            "PRODUCT_SEEDING",
            "ECOMMERCE_PROMOTION",
            "PUGONGYING_COOPERATION",
            "LEAD_COLLECTION",
            "ECOMMERCE_HOT",
            "SEEDING_DIRECT",
            "APP_PROMOTION",
        ]
        | str
    )
    BloggerV2V1NoteTypeChoice = Literal["ALL", "PHOTO_TEXT", "VIDEO"] | str
    BusinessChoice = Literal["DAILY_NOTE", "COOPERATE_NOTE"] | str
    DateTypeChoice = Literal["DAY_30", "DAY_90"] | str
    FansAgeChoice = Literal["ALL", "LT_18", "AGE_18_24", "AGE_25_34", "AGE_35_44", "GT_44"] | str
    FansGenderChoice = Literal["ALL", "MALE_HIGH", "FE_MALE_HIGH"] | str
    GenderChoice = Literal["ALL", "MALE", "FEMALE"] | str
    GetKolCoreDataV1BusinessChoice = Literal["_0", "_1"] | str
    GetKolCoreDataV1DateTypeChoice = Literal["_1", "_2"] | str
    GetKolCoreDataV1NoteTypeChoice = Literal["_1", "_2", "_3"] | str
    GetKolFansTrendV1IncreaseTypeChoice = Literal["_1", "_2"] | str
    GetKolNoteListV1NoteTypeChoice = Literal["_1", "_2", "_3", "_4"] | str
    IncreaseTypeChoice = Literal["FANS_TOTAL", "FANS_INCREASE"] | str
    IndustryChoice = (
        Literal[
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
        ]
        | str
    )
    IsThirdPlatformChoice = Literal["NO", "YES"] | str
    NdChoice = Literal["DAY_3", "DAY_7", "DAY_14", "DAY_30"] | str
    NoteTypeChoice = Literal["PHOTO_TEXT_AND_VIDEO", "PHOTO_TEXT", "VIDEO"] | str
    NotesDetailV1NoteTypeChoice = Literal["ALL", "COOPERATION", "PHOTO_TEXT", "VIDEO"] | str
    NotesDetailV1OrderTypeChoice = Literal["LATEST", "MOST_READ", "MOST_INTERACT"] | str
    OrderByChoice = (
        Literal[
            "premium_imp_num",
            "premium_good_read_rate",
            "premium_read_num",
            "premium_engage_num",
            "premium_engage_rate",
            "premium_like_num",
            "premium_fav_num",
            "premium_cmt_num",
        ]
        | str
    )
    OrderTypeChoice = Literal["_1", "_2", "_3"] | str
    SearchTypeChoice = Literal["NICKNAME", "NOTE"] | str
    SortChoice = Literal["DEFAULT", "FANS"] | str


class XiaohongshuPgy(Namespace):
    """Xiaohongshu Creator Marketplace (Pugongying): `/api/xiaohongshu-pgy`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def blogger_v1(self, *, user_id: str) -> Answer[BloggerV1]:
        """Creator Profile: returns name, lowerPrice, fansCount, userId, location, redId and more.

        Profile and cooperation price quotes of a Pugongying creator, by user ID.

        Args:
            user_id: User ID of the Xiaohongshu blogger to look up.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1
        """
        return self._call(_operations.BLOGGER_V1, {"userId": user_id})

    def blogger_v2_v1(
        self,
        *,
        search_type: SearchTypeChoice | None = None,
        keyword: str | None = None,
        page: int | None = None,
        sort: SortChoice | None = None,
        fans_number_lower: int | None = None,
        fans_number_upper: int | None = None,
        fans_age: FansAgeChoice | None = None,
        fans_gender: FansGenderChoice | None = None,
        fans_child_age_info: str | None = None,
        gender: GenderChoice | None = None,
        location: str | None = None,
        content_tag: str | None = None,
        content_scene_label: str | None = None,
        personal_tags: str | None = None,
        market_target: str | None = None,
        audience_group: str | None = None,
        top20_crowds_label: str | None = None,
        industry_specific_crowds_motor_dom: str | None = None,
        feature_tags: str | None = None,
        content_theme_label: str | None = None,
        exclude_low_active: bool | None = None,
        fans_num_up: bool | None = None,
        note_type: BloggerV2V1NoteTypeChoice | None = None,
        industry: IndustryChoice | None = None,
        accum_common_imp_medin_num30d: str | None = None,
        read_mid_nor30: str | None = None,
        inter_mid_nor30: str | None = None,
        thousand_like_percent30: str | None = None,
        note_price: str | None = None,
        video_price: str | None = None,
        invite_reply48h_num_ratio: str | None = None,
        progress_order_cnt: str | None = None,
        trade_type: str | None = None,
        trade_report_brand_ids: str | None = None,
        exclude_trade_report_brand_ids: bool | None = None,
        accum_coop_imp_medin_num30d: str | None = None,
        read_mid_coop30: str | None = None,
        inter_mid_coop30: str | None = None,
        m_cpuv_num30d: str | None = None,
        estimate_picture_cpm: str | None = None,
        estimate_video_cpm: str | None = None,
        estimate_pic_read_price: str | None = None,
        estimate_video_read_price: str | None = None,
        estimate_picture_engage_cost: str | None = None,
        estimate_video_engage_cost: str | None = None,
        estimate_cpuv30d: str | None = None,
        klive_cnt30d: str | None = None,
        avg_live_viewer_num: str | None = None,
        avg_agmv90d: str | None = None,
        similar_user_id: str | None = None,
        similar_word: str | None = None,
        fans_location: str | None = None,
    ) -> Answer[BloggerV2V1]:
        """Creator Search: returns data.kols[] with name, lowerPrice, fansCount, userId, location and more.

        Search Pugongying creators by nickname or content, with filters on followers, location, category,
        price, note performance, cooperation and live data.

        Args:
            search_type: What the search term is matched against: creator nicknames or content. The
                service takes 'NICKNAME' when None.
                - `NICKNAME`: Search by nickname
                - `NOTE`: Search by note content
            keyword: Word or phrase to search for.
            page: Which result page to fetch, as an integer. The service takes 1 when None.
            sort: Creator order: `FANS` puts the most followers first, `DEFAULT` follows Pugongying's
                intelligent ranking. The service takes 'FANS' when None.
                - `DEFAULT`: Platform default intelligent ranking
                - `FANS`: Sort by follower count descending
            fans_number_lower: Lowest follower count a creator may have.
            fans_number_upper: Highest follower count a creator may have.
            fans_age: Age band the creator's fans should belong to; `ALL` applies no restriction. The
                service takes 'ALL' when None.
                - `ALL`: All ages
                - `LT_18`: Under 18
                - ... and 4 more
            fans_gender: Dominant gender among the creator's fans: mainly male, mainly female, or any. The
                service takes 'ALL' when None.
                - `ALL`: All genders
                - `MALE_HIGH`: Mainly Male
                - `FE_MALE_HIGH`: Mainly Female
            fans_child_age_info: Mother-and-baby stages of the audience: Pugongying labels or codes, from
                1 (备孕) to 8 (孕晚期), split by English or Chinese commas.
            gender: Gender of the creator (KOL). The service takes 'ALL' when None.
                - `ALL`: All genders
                - `MALE`: Male
                - `FEMALE`: Female
            location: Creator location paths existing in Pugongying's tree, country down to district,
                split by English or Chinese commas, e.g. 广东,河北 秦皇岛.
            content_tag: Content categories from Pugongying, top-level or second-level labels split by
                commas, e.g. 护肤,美食探店.
            content_scene_label: Scene labels as full Pugongying paths, split by English or Chinese
                commas, e.g. 汽车 理性决策 新车测评.
            personal_tags: Blogger persona labels from Pugongying, joined with Chinese or English commas,
                e.g. 妈妈,教练,留学背景.
            market_target: One marketing target, listed as cost, scale: estimateAllCpm, mAccumImpNum
                (exposure); readCost, mValidRawReadFeedNum (reads); estimateEngageCost, mEngagementNum90d
                (seeding); estimateCpuv, mCpuvNum (outer-store visits).
            audience_group: Pugongying audience group IDs (`dmpGroupId`), split by English or Chinese
                commas; specific to your account, see Audience Management there for their names.
            top20_crowds_label: Top-20 audience labels, parent or child, comma-separated; child labels are
                translated into Pugongying's own values.
            industry_specific_crowds_motor_dom: Industry-specific portraits, as Pugongying value IDs or
                labels split by commas.
            feature_tags: Content the creator is good at, as tag labels split by commas.
            content_theme_label: Content themes as Pugongying value IDs or labels, comma-separated; labels
                are mapped onto their IDs.
            exclude_low_active: true leaves out bloggers with low activity.
            fans_num_up: true leaves out bloggers who are losing fans.
            note_type: Predominant note format: `PHOTO_TEXT` for photo-text, `VIDEO` for video, `ALL` for
                no restriction. The service takes 'ALL' when None.
                - `ALL`: All note types
                - `PHOTO_TEXT`: Mainly photo-text notes
                - `VIDEO`: Mainly video notes
            industry: Industry preset of Pugongying for its assistant-style creator recommendations, such
                as FOOD_BEVERAGE_SNACKS.
                - `BEAUTY_PERSONAL_CARE_BEAUTY`: Beauty and personal care - beauty
                - `BEAUTY_PERSONAL_CARE_SKINCARE`: Beauty and personal care - skincare
                - ... and 51 more
            accum_common_imp_medin_num30d: Median exposure of daily notes, as two numbers min,max; -1 or
                null as max leaves it open.
            read_mid_nor30: Median reads of daily notes, as two numbers min,max; -1 or null as max leaves
                it open.
            inter_mid_nor30: Median interactions of daily notes, as two numbers min,max; -1 or null as max
                leaves it open.
            thousand_like_percent30: Share of notes with a thousand likes, as min,max in fractions or
                percentages, e.g. 0.4,null or 40,null.
            note_price: Quote for photo-text cooperation, as two numbers min,max; -1 or null as max leaves
                it open.
            video_price: Quote for video cooperation, as two numbers min,max; -1 or null as max leaves it
                open.
            invite_reply48h_num_ratio: Share of invitations answered within 48 hours, as min,max in
                fractions or percentages, e.g. 0.9,0.95 or 90,95.
            progress_order_cnt: Number of cooperation orders in progress, as two numbers: min,max.
            trade_type: Industry, as listed by Pugongying, in which the creator recently cooperated.
            trade_report_brand_ids: IDs of brands the creator recently cooperated with, split by English
                or Chinese commas.
            exclude_trade_report_brand_ids: true drops creators who cooperated with the brands chosen
                through tradeReportBrandIds.
            accum_coop_imp_medin_num30d: Median exposure of cooperation notes, as two numbers: min,max.
            read_mid_coop30: Median reads of cooperation notes, as two numbers: min,max.
            inter_mid_coop30: Median interactions of cooperation notes, as two numbers: min,max.
            m_cpuv_num30d: Median outer-store figure of cooperation notes, as two numbers: min,max.
            estimate_picture_cpm: Estimated CPM of photo-text notes, as two numbers: min,max.
            estimate_video_cpm: Estimated CPM of video notes, as two numbers: min,max.
            estimate_pic_read_price: Estimated price per read of photo-text notes, as two numbers:
                min,max.
            estimate_video_read_price: Estimated price per read of video notes, as two numbers: min,max.
            estimate_picture_engage_cost: Estimated price per engagement on photo-text notes, as two
                numbers: min,max.
            estimate_video_engage_cost: Estimated price per engagement on video notes, as two numbers:
                min,max.
            estimate_cpuv30d: Estimated price per outer-store visit, as two numbers: min,max.
            klive_cnt30d: Live sessions held in the past 30 days, as two numbers: min,max.
            avg_live_viewer_num: Average number of live viewers, as two numbers: min,max.
            avg_agmv90d: Average sales amount of live sessions, as two numbers: min,max.
            similar_user_id: User ID of the creator to find similar ones for; goes together with
                similarWord, neither works alone.
            similar_word: Keyword Pugongying shows for the similar creator; goes together with
                similarUserId, neither works alone.
            fans_location: Follower regions from Pugongying's tree (country, province or city, no
                districts), split by English or Chinese commas, e.g. 福建 南平,广东.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        More of it: docs/en/reference/operations.md#xiaohongshu_pgy-blogger_v2_v1

        Source: GET /api/xiaohongshu-pgy/api/solar/cooperator/blogger/v2/v1
        """
        return self._call(
            _operations.BLOGGER_V2_V1,
            {
                "searchType": search_type,
                "keyword": keyword,
                "page": page,
                "sort": sort,
                "fansNumberLower": fans_number_lower,
                "fansNumberUpper": fans_number_upper,
                "fansAge": fans_age,
                "fansGender": fans_gender,
                "fansChildAgeInfo": fans_child_age_info,
                "gender": gender,
                "location": location,
                "contentTag": content_tag,
                "contentSceneLabel": content_scene_label,
                "personalTags": personal_tags,
                "marketTarget": market_target,
                "audienceGroup": audience_group,
                "top20CrowdsLabel": top20_crowds_label,
                "industrySpecificCrowdsMotorDom": industry_specific_crowds_motor_dom,
                "featureTags": feature_tags,
                "contentThemeLabel": content_theme_label,
                "excludeLowActive": exclude_low_active,
                "fansNumUp": fans_num_up,
                "noteType": note_type,
                "industry": industry,
                "accumCommonImpMedinNum30d": accum_common_imp_medin_num30d,
                "readMidNor30": read_mid_nor30,
                "interMidNor30": inter_mid_nor30,
                "thousandLikePercent30": thousand_like_percent30,
                "notePrice": note_price,
                "videoPrice": video_price,
                "inviteReply48hNumRatio": invite_reply48h_num_ratio,
                "progressOrderCnt": progress_order_cnt,
                "tradeType": trade_type,
                "tradeReportBrandIds": trade_report_brand_ids,
                "excludeTradeReportBrandIds": exclude_trade_report_brand_ids,
                "accumCoopImpMedinNum30d": accum_coop_imp_medin_num30d,
                "readMidCoop30": read_mid_coop30,
                "interMidCoop30": inter_mid_coop30,
                "mCpuvNum30d": m_cpuv_num30d,
                "estimatePictureCpm": estimate_picture_cpm,
                "estimateVideoCpm": estimate_video_cpm,
                "estimatePicReadPrice": estimate_pic_read_price,
                "estimateVideoReadPrice": estimate_video_read_price,
                "estimatePictureEngageCost": estimate_picture_engage_cost,
                "estimateVideoEngageCost": estimate_video_engage_cost,
                "estimateCpuv30d": estimate_cpuv30d,
                "kliveCnt30d": klive_cnt30d,
                "avgLiveViewerNum": avg_live_viewer_num,
                "avgAgmv90d": avg_agmv90d,
                "similarUserId": similar_user_id,
                "similarWord": similar_word,
                "fansLocation": fans_location,
            },
        )

    def content_square_search_note_v2_v1(
        self,
        *,
        search_word: str | None = None,
        page_num: int | None = None,
        biz_type: BizTypeChoice | None = None,
        order_by: OrderByChoice | None = None,
        nd: NdChoice | None = None,
    ) -> Answer[Any]:
        """Content Square Notes.

        Search or browse Pugongying's Content Square notes by business category, ranking metric and day
        window, page by page; the keyword is optional.

        Args:
            search_word: Term the notes must match; an empty string covers all notes.
            page_num: Which page of results to fetch. The service takes 1 when None.
            biz_type: Business category the notes belong to, such as PRODUCT_SEEDING or LEAD_COLLECTION.
                The service takes 'XIAOHONGSHU_HOT' when None.
                - `XIAOHONGSHU_HOT`: Xiaohongshu hot
                - `PRODUCT_SEEDING`: Product seeding
                - `ECOMMERCE_PROMOTION`: E-commerce promotion
                - `PUGONGYING_COOPERATION`: Pugongying cooperation
                - `LEAD_COLLECTION`: Lead collection
                - `ECOMMERCE_HOT`: E-commerce hot
                - `SEEDING_DIRECT`: Seeding direct
                - `APP_PROMOTION`: App promotion
            order_by: Metric the notes are ranked by, such as exposure, reads, engagement, likes,
                favorites or comments. The service takes 'premium_imp_num' when None.
                - `premium_imp_num`: Exposure
                - `premium_good_read_rate`: Read rate
                - `premium_read_num`: Read count
                - `premium_engage_num`: Engagement count
                - `premium_engage_rate`: Engagement rate
                - `premium_like_num`: Like count
                - `premium_fav_num`: Favorite count
                - `premium_cmt_num`: Comment count
            nd: Number of past days covered: 3, 7, 14 or 30. The service takes 'DAY_7' when None.
                - `DAY_3`: Last 3 days
                - `DAY_7`: Last 7 days
                - `DAY_14`: Last 14 days
                - `DAY_30`: Last 30 days

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/api/pgy/content_square/search_note_v2/v1
        """
        return self._call(
            _operations.CONTENT_SQUARE_SEARCH_NOTE_V2_V1,
            {"searchWord": search_word, "pageNum": page_num, "bizType": biz_type, "orderBy": order_by, "nd": nd},
        )

    def core_data_v1(
        self,
        *,
        user_id: str,
        business: BusinessChoice | None = None,
        note_type: NoteTypeChoice | None = None,
        date_type: DateTypeChoice | None = None,
        advertise_switch: AdvertiseSwitchChoice | None = None,
    ) -> Answer[Any]:
        """Creator Core Metrics.

        Core metrics of a Pugongying creator by user ID, per business mode, note type, 30/90-day period and ad
        filter.

        Args:
            user_id: Xiaohongshu user ID of the creator (KOL).
            business: Kind of notes covered: daily (normal) notes or cooperation notes. The service takes
                'DAILY_NOTE' when None.
                - `DAILY_NOTE`: Daily notes
                - `COOPERATE_NOTE`: Cooperative notes
            note_type: Notes to cover, e.g. photo-text or video; the allowed values differ per endpoint.
                The service takes 'PHOTO_TEXT_AND_VIDEO' when None.
                - `PHOTO_TEXT_AND_VIDEO`: Photo and Video
                - `PHOTO_TEXT`: Photo and Text
                - `VIDEO`: Video only
            date_type: Period the figures cover: the past 30 days (`DAY_30`) or 90 days (`DAY_90`). The
                service takes 'DAY_30' when None.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days
            advertise_switch: Traffic covered: `ALL` for all notes, `ORGANIC_ONLY` for organic notes
                alone. The service takes 'ALL' when None.
                - `ALL`: All notes
                - `ORGANIC_ONLY`: Organic notes only

        Returns:
            `data` was null in 1 recorded answer (2026-11-21); its type is unknown, and it is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/api/pgy/kol/data/core_data/v1
        """
        return self._call(
            _operations.CORE_DATA_V1,
            {
                "userId": user_id,
                "business": business,
                "noteType": note_type,
                "dateType": date_type,
                "advertiseSwitch": advertise_switch,
            },
        )

    def cost_effective_v1(self, *, user_id: str) -> Answer[CostEffectiveV1]:
        """Cost Effectiveness Analysis: returns date, estimateVideoCpm, estimateVideoCpmCompare and more.

        Cost-effectiveness figures of one Pugongying creator, by user ID.

        Args:
            user_id: Xiaohongshu user ID of the creator (KOL).

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/costEffective/v1
        """
        return self._call(_operations.COST_EFFECTIVE_V1, {"userId": user_id})

    def data_summary_v1(self, *, user_id: str, business: BusinessChoice | None = None) -> Answer[DataSummaryV1]:
        """Data Summary: returns activeDayInLast7, dateKey, fans30GrowthBeyondRate, fans30GrowthRate and more.

        Performance summary of a Pugongying creator by user ID, for daily notes or for cooperation notes.

        Args:
            user_id: Xiaohongshu user ID of the creator (KOL).
            business: Kind of notes covered: daily (normal) notes or cooperation notes. The service takes
                'DAILY_NOTE' when None.
                - `DAILY_NOTE`: Daily notes
                - `COOPERATE_NOTE`: Cooperative notes

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/dataSummary/v1
        """
        return self._call(_operations.DATA_SUMMARY_V1, {"userId": user_id, "business": business})

    def fans_overall_new_history_v1(
        self, *, user_id: str, date_type: DateTypeChoice | None = None, increase_type: IncreaseTypeChoice | None = None
    ) -> Answer[FansOverallNewHistoryV1]:
        """Follower Growth History: returns fansNumInc, fansNumIncRate and list.

        History of total or newly gained followers of a Pugongying creator by user ID, over 30 or 90 days.

        Args:
            user_id: Xiaohongshu user ID of the creator (KOL).
            date_type: Period the figures cover: the past 30 days (`DAY_30`) or 90 days (`DAY_90`). The
                service takes 'DAY_30' when None.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days
            increase_type: Series to return: `FANS_TOTAL` for total fans, `FANS_INCREASE` for newly gained
                fans. The service takes 'FANS_TOTAL' when None.
                - `FANS_TOTAL`: Total fans
                - `FANS_INCREASE`: New fans increase

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_overall_new_history/v1
        """
        return self._call(
            _operations.FANS_OVERALL_NEW_HISTORY_V1,
            {"userId": user_id, "dateType": date_type, "increaseType": increase_type},
        )

    def fans_profile_v1(self, *, user_id: str) -> Answer[FansProfileV1]:
        """Follower Distribution: returns data.devices[] with name, desc and percent.

        Profile of a Pugongying creator's follower base, by user ID.

        Args:
            user_id: Xiaohongshu user ID of the creator (KOL).

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_profile/v1
        """
        return self._call(_operations.FANS_PROFILE_V1, {"userId": user_id})

    def fans_summary_v1(self, *, user_id: str) -> Answer[FansSummaryV1]:
        """Follower Summary: returns fansNum, activeFansBeyondRate, activeFansL28, activeFansRate and more.

        Aggregate follower summary of a Pugongying creator, by user ID.

        Args:
            user_id: Xiaohongshu user ID of the creator (KOL).

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/fansSummary/v1
        """
        return self._call(_operations.FANS_SUMMARY_V1, {"userId": user_id})

    @deprecated(
        "get_kol_core_data_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.xiaohongshu_pgy.core_data_v1"
    )
    def get_kol_core_data_v1(
        self,
        *,
        kol_id: str,
        business: GetKolCoreDataV1BusinessChoice | None = None,
        note_type: GetKolCoreDataV1NoteTypeChoice | None = None,
        date_type: GetKolCoreDataV1DateTypeChoice | None = None,
        ad_switch: AdSwitchChoice | None = None,
    ) -> Answer[Any]:
        """Creator Core Metrics.

        Core engagement and content metrics of a Pugongying creator by KOL ID, per business mode, note type,
        period and ad filter.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.xiaohongshu_pgy.core_data_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.
            business: Kind of notes covered: daily (normal) notes or cooperation notes. The service takes
                '_0' when None.
                - `_0`: Normal notes
                - `_1`: Cooperation notes
            note_type: Format or kind of notes to cover; the meaning of each code differs per endpoint.
                The service takes '_3' when None.
                - `_1`: Photo and Text
                - `_2`: Video
                - `_3`: Photo and Video
            date_type: Period the figures cover; the days each code stands for differ per endpoint. The
                service takes '_1' when None.
                - `_1`: Last 30 days
                - `_2`: Last 90 days
            ad_switch: Traffic covered: `_1` for all notes, `_0` for organic notes alone. The service
                takes '_1' when None.
                - `_1`: Full traffic (All notes)
                - `_0`: Natural traffic (Organic notes)

        Returns:
            `data` was null in 1 recorded answer (2026-11-21); its type is unknown, and it is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/get-kol-core-data/v1
        """
        return self._call(
            _operations.GET_KOL_CORE_DATA_V1,
            {
                "kolId": kol_id,
                "business": business,
                "noteType": note_type,
                "dateType": date_type,
                "adSwitch": ad_switch,
            },
        )

    @deprecated(
        "get_kol_cost_effective_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.xiaohongshu_pgy.cost_effective_v1"
    )
    def get_kol_cost_effective_v1(self, *, kol_id: str) -> Answer[Any]:
        """Cost Effectiveness Analysis.

        Price, reach and engagement efficiency of a Pugongying creator, by KOL ID.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.xiaohongshu_pgy.cost_effective_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.

        Returns:
            `data` was null in 1 recorded answer (2026-11-21); its type is unknown, and it is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/get-kol-cost-effective/v1
        """
        return self._call(_operations.GET_KOL_COST_EFFECTIVE_V1, {"kolId": kol_id})

    @deprecated(
        "get_kol_data_summary_v2 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.xiaohongshu_pgy.data_summary_v1"
    )
    def get_kol_data_summary_v2(
        self, *, kol_id: str, business: GetKolCoreDataV1BusinessChoice
    ) -> Answer[GetKolDataSummaryV2]:
        """Data Summary.

        Activity, engagement and audience-growth summary of a Pugongying creator, by KOL ID and required
        business type.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.xiaohongshu_pgy.data_summary_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.
            business: Kind of notes covered: daily (normal) notes or cooperation notes.
                - `_0`: Normal notes
                - `_1`: Cooperation notes

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/get-kol-data-summary/v2
        """
        return self._call(_operations.GET_KOL_DATA_SUMMARY_V2, {"kolId": kol_id, "business": business})

    @deprecated(
        "get_kol_fans_portrait_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.xiaohongshu_pgy.fans_profile_v1"
    )
    def get_kol_fans_portrait_v1(self, *, kol_id: str) -> Answer[GetKolFansPortraitV1]:
        """Follower Distribution.

        Demographic and interest portrait of a Pugongying creator's followers, by KOL ID.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.xiaohongshu_pgy.fans_profile_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/get-kol-fans-portrait/v1
        """
        return self._call(_operations.GET_KOL_FANS_PORTRAIT_V1, {"kolId": kol_id})

    @deprecated(
        "get_kol_fans_summary_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.xiaohongshu_pgy.fans_summary_v1"
    )
    def get_kol_fans_summary_v1(self, *, kol_id: str) -> Answer[GetKolFansSummaryV1]:
        """Follower Summary.

        Summary metrics and trends of a Pugongying creator's followers, by KOL ID.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.xiaohongshu_pgy.fans_summary_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/get-kol-fans-summary/v1
        """
        return self._call(_operations.GET_KOL_FANS_SUMMARY_V1, {"kolId": kol_id})

    @deprecated(
        "get_kol_fans_trend_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.xiaohongshu_pgy.fans_overall_new_history_v1"
    )
    def get_kol_fans_trend_v1(
        self,
        *,
        kol_id: str,
        date_type: GetKolCoreDataV1DateTypeChoice,
        increase_type: GetKolFansTrendV1IncreaseTypeChoice,
    ) -> Answer[GetKolFansTrendV1]:
        """Follower Growth History.

        History of total or newly gained followers of a Pugongying creator by KOL ID, over 30 or 60 days.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.xiaohongshu_pgy.fans_overall_new_history_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.
            date_type: Period the figures cover; the days each code stands for differ per endpoint.
                - `_1`: Last 30 days
                - `_2`: Last 60 days
            increase_type: Series to return: `_1` for total fans, `_2` for newly gained fans.
                - `_1`: Total fans
                - `_2`: New fans increase

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/get-kol-fans-trend/v1
        """
        return self._call(
            _operations.GET_KOL_FANS_TREND_V1, {"kolId": kol_id, "dateType": date_type, "increaseType": increase_type}
        )

    @deprecated(
        "get_kol_info_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.xiaohongshu_pgy.blogger_v1"
    )
    def get_kol_info_v1(self, *, kol_id: str) -> Answer[GetKolInfoV1]:
        """Creator Profile.

        Profile of a Pugongying creator, with audience and price information, by KOL ID.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.xiaohongshu_pgy.blogger_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/get-kol-info/v1
        """
        return self._call(_operations.GET_KOL_INFO_V1, {"kolId": kol_id})

    def get_kol_note_list_v1(
        self,
        *,
        kol_id: str,
        ad_switch: AdSwitchChoice,
        order_type: OrderTypeChoice,
        page: int | None = None,
        note_type: GetKolNoteListV1NoteTypeChoice | None = None,
    ) -> Answer[GetKolNoteListV1]:
        """Creator Note List Pro: returns total and list.

        Page through a Pugongying creator's latest, most-read or most-engaged notes by KOL ID, with ad and
        note-type filters.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.
            ad_switch: Traffic covered: `_1` for all notes, `_0` for organic notes alone.
                - `_1`: Full traffic (All notes)
                - `_0`: Natural traffic (Organic notes)
            order_type: Note order: latest, most read, or most interactions.
                - `_1`: Latest
                - `_2`: Most read
                - `_3`: Most interactions
            page: Which result page to fetch, as an integer. The service takes 1 when None.
            note_type: Format or kind of notes to cover; the meaning of each code differs per endpoint.
                The service takes '_4' when None.
                - `_1`: Photo and Text notes
                - `_2`: Video notes
                - `_3`: Cooperation notes
                - `_4`: All types

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/get-kol-note-list/v1
        """
        return self._call(
            _operations.GET_KOL_NOTE_LIST_V1,
            {"kolId": kol_id, "adSwitch": ad_switch, "orderType": order_type, "page": page, "noteType": note_type},
        )

    @deprecated(
        "get_kol_note_rate_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.xiaohongshu_pgy.notes_rate_v1"
    )
    def get_kol_note_rate_v1(
        self,
        *,
        kol_id: str,
        date_type: GetKolCoreDataV1DateTypeChoice | None = None,
        note_type: GetKolCoreDataV1NoteTypeChoice | None = None,
        ad_switch: AdSwitchChoice | None = None,
        business: GetKolCoreDataV1BusinessChoice | None = None,
    ) -> Answer[GetKolNoteRateV1]:
        """Note Performance Metrics.

        Note performance and trend metrics of a Pugongying creator by KOL ID, per business mode, note type,
        period and ad filter.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.xiaohongshu_pgy.notes_rate_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.
            date_type: Period the figures cover; the days each code stands for differ per endpoint. The
                service takes '_1' when None.
                - `_1`: Last 30 days
                - `_2`: Last 90 days
            note_type: Format or kind of notes to cover; the meaning of each code differs per endpoint.
                The service takes '_3' when None.
                - `_1`: Photo and Text
                - `_2`: Video
                - `_3`: Photo and Video
            ad_switch: Traffic covered: `_1` for all notes, `_0` for organic notes alone. The service
                takes '_1' when None.
                - `_1`: Full traffic (All notes)
                - `_0`: Natural traffic (Organic notes)
            business: Kind of notes covered: daily (normal) notes or cooperation notes. The service takes
                '_0' when None.
                - `_0`: Normal notes
                - `_1`: Cooperation notes

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/get-kol-note-rate/v1
        """
        return self._call(
            _operations.GET_KOL_NOTE_RATE_V1,
            {
                "kolId": kol_id,
                "dateType": date_type,
                "noteType": note_type,
                "adSwitch": ad_switch,
                "business": business,
            },
        )

    @deprecated(
        "get_note_detail_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.xiaohongshu_pgy.note_detail_v1"
    )
    def get_note_detail_v1(self, *, note_id: str) -> Answer[GetNoteDetailV1]:
        """Note Details.

        Media and engagement data of one note as seen by Pugongying, by note ID.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.xiaohongshu_pgy.note_detail_v1.

        The provider's documentation leaves this operation out.

        Args:
            note_id: ID of the Xiaohongshu note to fetch.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/get-note-detail/v1
        """
        return self._call(_operations.GET_NOTE_DETAIL_V1, {"noteId": note_id})

    def get_similar_kol_v1(self, *, user_id: str, page_num: int | None = None) -> Answer[GetSimilarKolV1]:
        """Similar Creators: returns trackId, resultType, total, highlightWords and more.

        Page through Pugongying creators that resemble a reference creator, by user ID.

        Args:
            user_id: Xiaohongshu user ID of the creator (KOL).
            page_num: Which page of results to fetch. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/api/solar/kol/get_similar_kol/v1
        """
        return self._call(_operations.GET_SIMILAR_KOL_V1, {"userId": user_id, "pageNum": page_num})

    def kol_content_tags_v1(self, *, user_id: str) -> Answer[list[Any]]:
        """Creator Content Tags.

        Content category tags of a Pugongying creator, by user ID.

        Args:
            user_id: Xiaohongshu user ID of the creator (KOL).

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/kolContentTags/v1
        """
        return self._call(_operations.KOL_CONTENT_TAGS_V1, {"userId": user_id})

    def kol_feature_tags_v1(self, *, user_id: str) -> Answer[list[Any]]:
        """Creator Feature Tags.

        Feature tags (formats, styles, strengths) Pugongying assigns to a creator, by user ID.

        Args:
            user_id: Xiaohongshu user ID of the creator (KOL).

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/kolFeatureTags/v1
        """
        return self._call(_operations.KOL_FEATURE_TAGS_V1, {"userId": user_id})

    def note_detail_v1(self, *, note_id: str) -> Answer[NoteDetailV1]:
        """Note Details: returns title, content, likeNum, readNum, userId, createTime and more.

        Fetch one note's details from Pugongying by note ID.

        Notes:
            Capability: The number of views a note received is obtainable.
            Condition: Interaction figures might be missing on certain notes.

        Args:
            note_id: ID of the Xiaohongshu note whose details are wanted.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/api/solar/note/noteId/detail/v1
        """
        return self._call(_operations.NOTE_DETAIL_V1, {"noteId": note_id})

    def notes_detail_v1(
        self,
        *,
        user_id: str,
        advertise_switch: AdvertiseSwitchChoice | None = None,
        order_type: NotesDetailV1OrderTypeChoice | None = None,
        note_type: NotesDetailV1NoteTypeChoice | None = None,
        is_third_platform: IsThirdPlatformChoice | None = None,
        page_number: int | None = None,
    ) -> Answer[NotesDetailV1]:
        """Creator Note List: returns data.list[] with title, likeNum, readNum, date, noteId and more.

        Page through a Pugongying creator's notes by user ID, with ad, note-type and third-party-platform
        filters and a sort order.

        Args:
            user_id: Xiaohongshu user ID of the creator (KOL).
            advertise_switch: Traffic covered: `ALL` for all notes, `ORGANIC_ONLY` for organic notes
                alone. The service takes 'ALL' when None.
                - `ALL`: All notes
                - `ORGANIC_ONLY`: Organic notes only
            order_type: Note order: latest, most read, or most interactions. The service takes 'LATEST'
                when None.
                - `LATEST`: Latest
                - `MOST_READ`: Most read
                - `MOST_INTERACT`: Most interactions
            note_type: Notes to cover, e.g. photo-text or video; the allowed values differ per endpoint.
                The service takes 'ALL' when None.
                - `ALL`: All types
                - `COOPERATION`: Cooperation notes
                - `PHOTO_TEXT`: Photo and Text
                - `VIDEO`: Video only
            is_third_platform: Whether the notes come from a third-party platform: `YES` or `NO`. The
                service takes 'NO' when None.
                - `NO`: No
                - `YES`: Yes
            page_number: Which page of notes to return. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/notesDetail/v1
        """
        return self._call(
            _operations.NOTES_DETAIL_V1,
            {
                "userId": user_id,
                "advertiseSwitch": advertise_switch,
                "orderType": order_type,
                "noteType": note_type,
                "isThirdPlatform": is_third_platform,
                "pageNumber": page_number,
            },
        )

    def notes_rate_v1(
        self,
        *,
        user_id: str,
        business: BusinessChoice | None = None,
        note_type: NoteTypeChoice | None = None,
        date_type: DateTypeChoice | None = None,
        advertise_switch: AdvertiseSwitchChoice | None = None,
    ) -> Answer[NotesRateV1]:
        """Note Performance Metrics: returns data.notes[] with title, likeNum, readNum, publishTime and more.

        Aggregated note performance of a Pugongying creator by user ID, per business mode, note type, period
        and ad filter.

        Args:
            user_id: Xiaohongshu user ID of the creator (KOL).
            business: Kind of notes covered: daily (normal) notes or cooperation notes. The service takes
                'DAILY_NOTE' when None.
                - `DAILY_NOTE`: Daily notes
                - `COOPERATE_NOTE`: Cooperative notes
            note_type: Notes to cover, e.g. photo-text or video; the allowed values differ per endpoint.
                The service takes 'PHOTO_TEXT_AND_VIDEO' when None.
                - `PHOTO_TEXT_AND_VIDEO`: Photo and Video
                - `PHOTO_TEXT`: Photo and Text
                - `VIDEO`: Video only
            date_type: Period the figures cover: the past 30 days (`DAY_30`) or 90 days (`DAY_90`). The
                service takes 'DAY_30' when None.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days
            advertise_switch: Traffic covered: `ALL` for all notes, `ORGANIC_ONLY` for organic notes
                alone. The service takes 'ALL' when None.
                - `ALL`: All notes
                - `ORGANIC_ONLY`: Organic notes only

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1
        """
        return self._call(
            _operations.NOTES_RATE_V1,
            {
                "userId": user_id,
                "business": business,
                "noteType": note_type,
                "dateType": date_type,
                "advertiseSwitch": advertise_switch,
            },
        )


class AsyncXiaohongshuPgy(Namespace):
    """Xiaohongshu Creator Marketplace (Pugongying): `/api/xiaohongshu-pgy`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def blogger_v1(self, *, user_id: str) -> Answer[BloggerV1]:
        """Creator Profile: returns name, lowerPrice, fansCount, userId, location, redId and more.

        Profile and cooperation price quotes of a Pugongying creator, by user ID.

        Args:
            user_id: User ID of the Xiaohongshu blogger to look up.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1
        """
        return await self._call(_operations.BLOGGER_V1, {"userId": user_id})

    async def blogger_v2_v1(
        self,
        *,
        search_type: SearchTypeChoice | None = None,
        keyword: str | None = None,
        page: int | None = None,
        sort: SortChoice | None = None,
        fans_number_lower: int | None = None,
        fans_number_upper: int | None = None,
        fans_age: FansAgeChoice | None = None,
        fans_gender: FansGenderChoice | None = None,
        fans_child_age_info: str | None = None,
        gender: GenderChoice | None = None,
        location: str | None = None,
        content_tag: str | None = None,
        content_scene_label: str | None = None,
        personal_tags: str | None = None,
        market_target: str | None = None,
        audience_group: str | None = None,
        top20_crowds_label: str | None = None,
        industry_specific_crowds_motor_dom: str | None = None,
        feature_tags: str | None = None,
        content_theme_label: str | None = None,
        exclude_low_active: bool | None = None,
        fans_num_up: bool | None = None,
        note_type: BloggerV2V1NoteTypeChoice | None = None,
        industry: IndustryChoice | None = None,
        accum_common_imp_medin_num30d: str | None = None,
        read_mid_nor30: str | None = None,
        inter_mid_nor30: str | None = None,
        thousand_like_percent30: str | None = None,
        note_price: str | None = None,
        video_price: str | None = None,
        invite_reply48h_num_ratio: str | None = None,
        progress_order_cnt: str | None = None,
        trade_type: str | None = None,
        trade_report_brand_ids: str | None = None,
        exclude_trade_report_brand_ids: bool | None = None,
        accum_coop_imp_medin_num30d: str | None = None,
        read_mid_coop30: str | None = None,
        inter_mid_coop30: str | None = None,
        m_cpuv_num30d: str | None = None,
        estimate_picture_cpm: str | None = None,
        estimate_video_cpm: str | None = None,
        estimate_pic_read_price: str | None = None,
        estimate_video_read_price: str | None = None,
        estimate_picture_engage_cost: str | None = None,
        estimate_video_engage_cost: str | None = None,
        estimate_cpuv30d: str | None = None,
        klive_cnt30d: str | None = None,
        avg_live_viewer_num: str | None = None,
        avg_agmv90d: str | None = None,
        similar_user_id: str | None = None,
        similar_word: str | None = None,
        fans_location: str | None = None,
    ) -> Answer[BloggerV2V1]:
        """Creator Search: returns data.kols[] with name, lowerPrice, fansCount, userId, location and more.

        Search Pugongying creators by nickname or content, with filters on followers, location, category,
        price, note performance, cooperation and live data.

        Args:
            search_type: What the search term is matched against: creator nicknames or content. The
                service takes 'NICKNAME' when None.
                - `NICKNAME`: Search by nickname
                - `NOTE`: Search by note content
            keyword: Word or phrase to search for.
            page: Which result page to fetch, as an integer. The service takes 1 when None.
            sort: Creator order: `FANS` puts the most followers first, `DEFAULT` follows Pugongying's
                intelligent ranking. The service takes 'FANS' when None.
                - `DEFAULT`: Platform default intelligent ranking
                - `FANS`: Sort by follower count descending
            fans_number_lower: Lowest follower count a creator may have.
            fans_number_upper: Highest follower count a creator may have.
            fans_age: Age band the creator's fans should belong to; `ALL` applies no restriction. The
                service takes 'ALL' when None.
                - `ALL`: All ages
                - `LT_18`: Under 18
                - ... and 4 more
            fans_gender: Dominant gender among the creator's fans: mainly male, mainly female, or any. The
                service takes 'ALL' when None.
                - `ALL`: All genders
                - `MALE_HIGH`: Mainly Male
                - `FE_MALE_HIGH`: Mainly Female
            fans_child_age_info: Mother-and-baby stages of the audience: Pugongying labels or codes, from
                1 (备孕) to 8 (孕晚期), split by English or Chinese commas.
            gender: Gender of the creator (KOL). The service takes 'ALL' when None.
                - `ALL`: All genders
                - `MALE`: Male
                - `FEMALE`: Female
            location: Creator location paths existing in Pugongying's tree, country down to district,
                split by English or Chinese commas, e.g. 广东,河北 秦皇岛.
            content_tag: Content categories from Pugongying, top-level or second-level labels split by
                commas, e.g. 护肤,美食探店.
            content_scene_label: Scene labels as full Pugongying paths, split by English or Chinese
                commas, e.g. 汽车 理性决策 新车测评.
            personal_tags: Blogger persona labels from Pugongying, joined with Chinese or English commas,
                e.g. 妈妈,教练,留学背景.
            market_target: One marketing target, listed as cost, scale: estimateAllCpm, mAccumImpNum
                (exposure); readCost, mValidRawReadFeedNum (reads); estimateEngageCost, mEngagementNum90d
                (seeding); estimateCpuv, mCpuvNum (outer-store visits).
            audience_group: Pugongying audience group IDs (`dmpGroupId`), split by English or Chinese
                commas; specific to your account, see Audience Management there for their names.
            top20_crowds_label: Top-20 audience labels, parent or child, comma-separated; child labels are
                translated into Pugongying's own values.
            industry_specific_crowds_motor_dom: Industry-specific portraits, as Pugongying value IDs or
                labels split by commas.
            feature_tags: Content the creator is good at, as tag labels split by commas.
            content_theme_label: Content themes as Pugongying value IDs or labels, comma-separated; labels
                are mapped onto their IDs.
            exclude_low_active: true leaves out bloggers with low activity.
            fans_num_up: true leaves out bloggers who are losing fans.
            note_type: Predominant note format: `PHOTO_TEXT` for photo-text, `VIDEO` for video, `ALL` for
                no restriction. The service takes 'ALL' when None.
                - `ALL`: All note types
                - `PHOTO_TEXT`: Mainly photo-text notes
                - `VIDEO`: Mainly video notes
            industry: Industry preset of Pugongying for its assistant-style creator recommendations, such
                as FOOD_BEVERAGE_SNACKS.
                - `BEAUTY_PERSONAL_CARE_BEAUTY`: Beauty and personal care - beauty
                - `BEAUTY_PERSONAL_CARE_SKINCARE`: Beauty and personal care - skincare
                - ... and 51 more
            accum_common_imp_medin_num30d: Median exposure of daily notes, as two numbers min,max; -1 or
                null as max leaves it open.
            read_mid_nor30: Median reads of daily notes, as two numbers min,max; -1 or null as max leaves
                it open.
            inter_mid_nor30: Median interactions of daily notes, as two numbers min,max; -1 or null as max
                leaves it open.
            thousand_like_percent30: Share of notes with a thousand likes, as min,max in fractions or
                percentages, e.g. 0.4,null or 40,null.
            note_price: Quote for photo-text cooperation, as two numbers min,max; -1 or null as max leaves
                it open.
            video_price: Quote for video cooperation, as two numbers min,max; -1 or null as max leaves it
                open.
            invite_reply48h_num_ratio: Share of invitations answered within 48 hours, as min,max in
                fractions or percentages, e.g. 0.9,0.95 or 90,95.
            progress_order_cnt: Number of cooperation orders in progress, as two numbers: min,max.
            trade_type: Industry, as listed by Pugongying, in which the creator recently cooperated.
            trade_report_brand_ids: IDs of brands the creator recently cooperated with, split by English
                or Chinese commas.
            exclude_trade_report_brand_ids: true drops creators who cooperated with the brands chosen
                through tradeReportBrandIds.
            accum_coop_imp_medin_num30d: Median exposure of cooperation notes, as two numbers: min,max.
            read_mid_coop30: Median reads of cooperation notes, as two numbers: min,max.
            inter_mid_coop30: Median interactions of cooperation notes, as two numbers: min,max.
            m_cpuv_num30d: Median outer-store figure of cooperation notes, as two numbers: min,max.
            estimate_picture_cpm: Estimated CPM of photo-text notes, as two numbers: min,max.
            estimate_video_cpm: Estimated CPM of video notes, as two numbers: min,max.
            estimate_pic_read_price: Estimated price per read of photo-text notes, as two numbers:
                min,max.
            estimate_video_read_price: Estimated price per read of video notes, as two numbers: min,max.
            estimate_picture_engage_cost: Estimated price per engagement on photo-text notes, as two
                numbers: min,max.
            estimate_video_engage_cost: Estimated price per engagement on video notes, as two numbers:
                min,max.
            estimate_cpuv30d: Estimated price per outer-store visit, as two numbers: min,max.
            klive_cnt30d: Live sessions held in the past 30 days, as two numbers: min,max.
            avg_live_viewer_num: Average number of live viewers, as two numbers: min,max.
            avg_agmv90d: Average sales amount of live sessions, as two numbers: min,max.
            similar_user_id: User ID of the creator to find similar ones for; goes together with
                similarWord, neither works alone.
            similar_word: Keyword Pugongying shows for the similar creator; goes together with
                similarUserId, neither works alone.
            fans_location: Follower regions from Pugongying's tree (country, province or city, no
                districts), split by English or Chinese commas, e.g. 福建 南平,广东.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        More of it: docs/en/reference/operations.md#xiaohongshu_pgy-blogger_v2_v1

        Source: GET /api/xiaohongshu-pgy/api/solar/cooperator/blogger/v2/v1
        """
        return await self._call(
            _operations.BLOGGER_V2_V1,
            {
                "searchType": search_type,
                "keyword": keyword,
                "page": page,
                "sort": sort,
                "fansNumberLower": fans_number_lower,
                "fansNumberUpper": fans_number_upper,
                "fansAge": fans_age,
                "fansGender": fans_gender,
                "fansChildAgeInfo": fans_child_age_info,
                "gender": gender,
                "location": location,
                "contentTag": content_tag,
                "contentSceneLabel": content_scene_label,
                "personalTags": personal_tags,
                "marketTarget": market_target,
                "audienceGroup": audience_group,
                "top20CrowdsLabel": top20_crowds_label,
                "industrySpecificCrowdsMotorDom": industry_specific_crowds_motor_dom,
                "featureTags": feature_tags,
                "contentThemeLabel": content_theme_label,
                "excludeLowActive": exclude_low_active,
                "fansNumUp": fans_num_up,
                "noteType": note_type,
                "industry": industry,
                "accumCommonImpMedinNum30d": accum_common_imp_medin_num30d,
                "readMidNor30": read_mid_nor30,
                "interMidNor30": inter_mid_nor30,
                "thousandLikePercent30": thousand_like_percent30,
                "notePrice": note_price,
                "videoPrice": video_price,
                "inviteReply48hNumRatio": invite_reply48h_num_ratio,
                "progressOrderCnt": progress_order_cnt,
                "tradeType": trade_type,
                "tradeReportBrandIds": trade_report_brand_ids,
                "excludeTradeReportBrandIds": exclude_trade_report_brand_ids,
                "accumCoopImpMedinNum30d": accum_coop_imp_medin_num30d,
                "readMidCoop30": read_mid_coop30,
                "interMidCoop30": inter_mid_coop30,
                "mCpuvNum30d": m_cpuv_num30d,
                "estimatePictureCpm": estimate_picture_cpm,
                "estimateVideoCpm": estimate_video_cpm,
                "estimatePicReadPrice": estimate_pic_read_price,
                "estimateVideoReadPrice": estimate_video_read_price,
                "estimatePictureEngageCost": estimate_picture_engage_cost,
                "estimateVideoEngageCost": estimate_video_engage_cost,
                "estimateCpuv30d": estimate_cpuv30d,
                "kliveCnt30d": klive_cnt30d,
                "avgLiveViewerNum": avg_live_viewer_num,
                "avgAgmv90d": avg_agmv90d,
                "similarUserId": similar_user_id,
                "similarWord": similar_word,
                "fansLocation": fans_location,
            },
        )

    async def content_square_search_note_v2_v1(
        self,
        *,
        search_word: str | None = None,
        page_num: int | None = None,
        biz_type: BizTypeChoice | None = None,
        order_by: OrderByChoice | None = None,
        nd: NdChoice | None = None,
    ) -> Answer[Any]:
        """Content Square Notes.

        Search or browse Pugongying's Content Square notes by business category, ranking metric and day
        window, page by page; the keyword is optional.

        Args:
            search_word: Term the notes must match; an empty string covers all notes.
            page_num: Which page of results to fetch. The service takes 1 when None.
            biz_type: Business category the notes belong to, such as PRODUCT_SEEDING or LEAD_COLLECTION.
                The service takes 'XIAOHONGSHU_HOT' when None.
                - `XIAOHONGSHU_HOT`: Xiaohongshu hot
                - `PRODUCT_SEEDING`: Product seeding
                - `ECOMMERCE_PROMOTION`: E-commerce promotion
                - `PUGONGYING_COOPERATION`: Pugongying cooperation
                - `LEAD_COLLECTION`: Lead collection
                - `ECOMMERCE_HOT`: E-commerce hot
                - `SEEDING_DIRECT`: Seeding direct
                - `APP_PROMOTION`: App promotion
            order_by: Metric the notes are ranked by, such as exposure, reads, engagement, likes,
                favorites or comments. The service takes 'premium_imp_num' when None.
                - `premium_imp_num`: Exposure
                - `premium_good_read_rate`: Read rate
                - `premium_read_num`: Read count
                - `premium_engage_num`: Engagement count
                - `premium_engage_rate`: Engagement rate
                - `premium_like_num`: Like count
                - `premium_fav_num`: Favorite count
                - `premium_cmt_num`: Comment count
            nd: Number of past days covered: 3, 7, 14 or 30. The service takes 'DAY_7' when None.
                - `DAY_3`: Last 3 days
                - `DAY_7`: Last 7 days
                - `DAY_14`: Last 14 days
                - `DAY_30`: Last 30 days

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/api/pgy/content_square/search_note_v2/v1
        """
        return await self._call(
            _operations.CONTENT_SQUARE_SEARCH_NOTE_V2_V1,
            {"searchWord": search_word, "pageNum": page_num, "bizType": biz_type, "orderBy": order_by, "nd": nd},
        )

    async def core_data_v1(
        self,
        *,
        user_id: str,
        business: BusinessChoice | None = None,
        note_type: NoteTypeChoice | None = None,
        date_type: DateTypeChoice | None = None,
        advertise_switch: AdvertiseSwitchChoice | None = None,
    ) -> Answer[Any]:
        """Creator Core Metrics.

        Core metrics of a Pugongying creator by user ID, per business mode, note type, 30/90-day period and ad
        filter.

        Args:
            user_id: Xiaohongshu user ID of the creator (KOL).
            business: Kind of notes covered: daily (normal) notes or cooperation notes. The service takes
                'DAILY_NOTE' when None.
                - `DAILY_NOTE`: Daily notes
                - `COOPERATE_NOTE`: Cooperative notes
            note_type: Notes to cover, e.g. photo-text or video; the allowed values differ per endpoint.
                The service takes 'PHOTO_TEXT_AND_VIDEO' when None.
                - `PHOTO_TEXT_AND_VIDEO`: Photo and Video
                - `PHOTO_TEXT`: Photo and Text
                - `VIDEO`: Video only
            date_type: Period the figures cover: the past 30 days (`DAY_30`) or 90 days (`DAY_90`). The
                service takes 'DAY_30' when None.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days
            advertise_switch: Traffic covered: `ALL` for all notes, `ORGANIC_ONLY` for organic notes
                alone. The service takes 'ALL' when None.
                - `ALL`: All notes
                - `ORGANIC_ONLY`: Organic notes only

        Returns:
            `data` was null in 1 recorded answer (2026-11-21); its type is unknown, and it is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/api/pgy/kol/data/core_data/v1
        """
        return await self._call(
            _operations.CORE_DATA_V1,
            {
                "userId": user_id,
                "business": business,
                "noteType": note_type,
                "dateType": date_type,
                "advertiseSwitch": advertise_switch,
            },
        )

    async def cost_effective_v1(self, *, user_id: str) -> Answer[CostEffectiveV1]:
        """Cost Effectiveness Analysis: returns date, estimateVideoCpm, estimateVideoCpmCompare and more.

        Cost-effectiveness figures of one Pugongying creator, by user ID.

        Args:
            user_id: Xiaohongshu user ID of the creator (KOL).

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/costEffective/v1
        """
        return await self._call(_operations.COST_EFFECTIVE_V1, {"userId": user_id})

    async def data_summary_v1(self, *, user_id: str, business: BusinessChoice | None = None) -> Answer[DataSummaryV1]:
        """Data Summary: returns activeDayInLast7, dateKey, fans30GrowthBeyondRate, fans30GrowthRate and more.

        Performance summary of a Pugongying creator by user ID, for daily notes or for cooperation notes.

        Args:
            user_id: Xiaohongshu user ID of the creator (KOL).
            business: Kind of notes covered: daily (normal) notes or cooperation notes. The service takes
                'DAILY_NOTE' when None.
                - `DAILY_NOTE`: Daily notes
                - `COOPERATE_NOTE`: Cooperative notes

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/dataSummary/v1
        """
        return await self._call(_operations.DATA_SUMMARY_V1, {"userId": user_id, "business": business})

    async def fans_overall_new_history_v1(
        self, *, user_id: str, date_type: DateTypeChoice | None = None, increase_type: IncreaseTypeChoice | None = None
    ) -> Answer[FansOverallNewHistoryV1]:
        """Follower Growth History: returns fansNumInc, fansNumIncRate and list.

        History of total or newly gained followers of a Pugongying creator by user ID, over 30 or 90 days.

        Args:
            user_id: Xiaohongshu user ID of the creator (KOL).
            date_type: Period the figures cover: the past 30 days (`DAY_30`) or 90 days (`DAY_90`). The
                service takes 'DAY_30' when None.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days
            increase_type: Series to return: `FANS_TOTAL` for total fans, `FANS_INCREASE` for newly gained
                fans. The service takes 'FANS_TOTAL' when None.
                - `FANS_TOTAL`: Total fans
                - `FANS_INCREASE`: New fans increase

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_overall_new_history/v1
        """
        return await self._call(
            _operations.FANS_OVERALL_NEW_HISTORY_V1,
            {"userId": user_id, "dateType": date_type, "increaseType": increase_type},
        )

    async def fans_profile_v1(self, *, user_id: str) -> Answer[FansProfileV1]:
        """Follower Distribution: returns data.devices[] with name, desc and percent.

        Profile of a Pugongying creator's follower base, by user ID.

        Args:
            user_id: Xiaohongshu user ID of the creator (KOL).

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_profile/v1
        """
        return await self._call(_operations.FANS_PROFILE_V1, {"userId": user_id})

    async def fans_summary_v1(self, *, user_id: str) -> Answer[FansSummaryV1]:
        """Follower Summary: returns fansNum, activeFansBeyondRate, activeFansL28, activeFansRate and more.

        Aggregate follower summary of a Pugongying creator, by user ID.

        Args:
            user_id: Xiaohongshu user ID of the creator (KOL).

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/fansSummary/v1
        """
        return await self._call(_operations.FANS_SUMMARY_V1, {"userId": user_id})

    @deprecated(
        "get_kol_core_data_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.xiaohongshu_pgy.core_data_v1"
    )
    async def get_kol_core_data_v1(
        self,
        *,
        kol_id: str,
        business: GetKolCoreDataV1BusinessChoice | None = None,
        note_type: GetKolCoreDataV1NoteTypeChoice | None = None,
        date_type: GetKolCoreDataV1DateTypeChoice | None = None,
        ad_switch: AdSwitchChoice | None = None,
    ) -> Answer[Any]:
        """Creator Core Metrics.

        Core engagement and content metrics of a Pugongying creator by KOL ID, per business mode, note type,
        period and ad filter.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.xiaohongshu_pgy.core_data_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.
            business: Kind of notes covered: daily (normal) notes or cooperation notes. The service takes
                '_0' when None.
                - `_0`: Normal notes
                - `_1`: Cooperation notes
            note_type: Format or kind of notes to cover; the meaning of each code differs per endpoint.
                The service takes '_3' when None.
                - `_1`: Photo and Text
                - `_2`: Video
                - `_3`: Photo and Video
            date_type: Period the figures cover; the days each code stands for differ per endpoint. The
                service takes '_1' when None.
                - `_1`: Last 30 days
                - `_2`: Last 90 days
            ad_switch: Traffic covered: `_1` for all notes, `_0` for organic notes alone. The service
                takes '_1' when None.
                - `_1`: Full traffic (All notes)
                - `_0`: Natural traffic (Organic notes)

        Returns:
            `data` was null in 1 recorded answer (2026-11-21); its type is unknown, and it is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/get-kol-core-data/v1
        """
        return await self._call(
            _operations.GET_KOL_CORE_DATA_V1,
            {
                "kolId": kol_id,
                "business": business,
                "noteType": note_type,
                "dateType": date_type,
                "adSwitch": ad_switch,
            },
        )

    @deprecated(
        "get_kol_cost_effective_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.xiaohongshu_pgy.cost_effective_v1"
    )
    async def get_kol_cost_effective_v1(self, *, kol_id: str) -> Answer[Any]:
        """Cost Effectiveness Analysis.

        Price, reach and engagement efficiency of a Pugongying creator, by KOL ID.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.xiaohongshu_pgy.cost_effective_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.

        Returns:
            `data` was null in 1 recorded answer (2026-11-21); its type is unknown, and it is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/get-kol-cost-effective/v1
        """
        return await self._call(_operations.GET_KOL_COST_EFFECTIVE_V1, {"kolId": kol_id})

    @deprecated(
        "get_kol_data_summary_v2 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.xiaohongshu_pgy.data_summary_v1"
    )
    async def get_kol_data_summary_v2(
        self, *, kol_id: str, business: GetKolCoreDataV1BusinessChoice
    ) -> Answer[GetKolDataSummaryV2]:
        """Data Summary.

        Activity, engagement and audience-growth summary of a Pugongying creator, by KOL ID and required
        business type.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.xiaohongshu_pgy.data_summary_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.
            business: Kind of notes covered: daily (normal) notes or cooperation notes.
                - `_0`: Normal notes
                - `_1`: Cooperation notes

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/get-kol-data-summary/v2
        """
        return await self._call(_operations.GET_KOL_DATA_SUMMARY_V2, {"kolId": kol_id, "business": business})

    @deprecated(
        "get_kol_fans_portrait_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.xiaohongshu_pgy.fans_profile_v1"
    )
    async def get_kol_fans_portrait_v1(self, *, kol_id: str) -> Answer[GetKolFansPortraitV1]:
        """Follower Distribution.

        Demographic and interest portrait of a Pugongying creator's followers, by KOL ID.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.xiaohongshu_pgy.fans_profile_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/get-kol-fans-portrait/v1
        """
        return await self._call(_operations.GET_KOL_FANS_PORTRAIT_V1, {"kolId": kol_id})

    @deprecated(
        "get_kol_fans_summary_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.xiaohongshu_pgy.fans_summary_v1"
    )
    async def get_kol_fans_summary_v1(self, *, kol_id: str) -> Answer[GetKolFansSummaryV1]:
        """Follower Summary.

        Summary metrics and trends of a Pugongying creator's followers, by KOL ID.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.xiaohongshu_pgy.fans_summary_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/get-kol-fans-summary/v1
        """
        return await self._call(_operations.GET_KOL_FANS_SUMMARY_V1, {"kolId": kol_id})

    @deprecated(
        "get_kol_fans_trend_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.xiaohongshu_pgy.fans_overall_new_history_v1"
    )
    async def get_kol_fans_trend_v1(
        self,
        *,
        kol_id: str,
        date_type: GetKolCoreDataV1DateTypeChoice,
        increase_type: GetKolFansTrendV1IncreaseTypeChoice,
    ) -> Answer[GetKolFansTrendV1]:
        """Follower Growth History.

        History of total or newly gained followers of a Pugongying creator by KOL ID, over 30 or 60 days.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.xiaohongshu_pgy.fans_overall_new_history_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.
            date_type: Period the figures cover; the days each code stands for differ per endpoint.
                - `_1`: Last 30 days
                - `_2`: Last 60 days
            increase_type: Series to return: `_1` for total fans, `_2` for newly gained fans.
                - `_1`: Total fans
                - `_2`: New fans increase

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/get-kol-fans-trend/v1
        """
        return await self._call(
            _operations.GET_KOL_FANS_TREND_V1, {"kolId": kol_id, "dateType": date_type, "increaseType": increase_type}
        )

    @deprecated(
        "get_kol_info_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.xiaohongshu_pgy.blogger_v1"
    )
    async def get_kol_info_v1(self, *, kol_id: str) -> Answer[GetKolInfoV1]:
        """Creator Profile.

        Profile of a Pugongying creator, with audience and price information, by KOL ID.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.xiaohongshu_pgy.blogger_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/get-kol-info/v1
        """
        return await self._call(_operations.GET_KOL_INFO_V1, {"kolId": kol_id})

    async def get_kol_note_list_v1(
        self,
        *,
        kol_id: str,
        ad_switch: AdSwitchChoice,
        order_type: OrderTypeChoice,
        page: int | None = None,
        note_type: GetKolNoteListV1NoteTypeChoice | None = None,
    ) -> Answer[GetKolNoteListV1]:
        """Creator Note List Pro: returns total and list.

        Page through a Pugongying creator's latest, most-read or most-engaged notes by KOL ID, with ad and
        note-type filters.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.
            ad_switch: Traffic covered: `_1` for all notes, `_0` for organic notes alone.
                - `_1`: Full traffic (All notes)
                - `_0`: Natural traffic (Organic notes)
            order_type: Note order: latest, most read, or most interactions.
                - `_1`: Latest
                - `_2`: Most read
                - `_3`: Most interactions
            page: Which result page to fetch, as an integer. The service takes 1 when None.
            note_type: Format or kind of notes to cover; the meaning of each code differs per endpoint.
                The service takes '_4' when None.
                - `_1`: Photo and Text notes
                - `_2`: Video notes
                - `_3`: Cooperation notes
                - `_4`: All types

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/get-kol-note-list/v1
        """
        return await self._call(
            _operations.GET_KOL_NOTE_LIST_V1,
            {"kolId": kol_id, "adSwitch": ad_switch, "orderType": order_type, "page": page, "noteType": note_type},
        )

    @deprecated(
        "get_kol_note_rate_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.xiaohongshu_pgy.notes_rate_v1"
    )
    async def get_kol_note_rate_v1(
        self,
        *,
        kol_id: str,
        date_type: GetKolCoreDataV1DateTypeChoice | None = None,
        note_type: GetKolCoreDataV1NoteTypeChoice | None = None,
        ad_switch: AdSwitchChoice | None = None,
        business: GetKolCoreDataV1BusinessChoice | None = None,
    ) -> Answer[GetKolNoteRateV1]:
        """Note Performance Metrics.

        Note performance and trend metrics of a Pugongying creator by KOL ID, per business mode, note type,
        period and ad filter.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.xiaohongshu_pgy.notes_rate_v1.

        The provider's documentation leaves this operation out.

        Args:
            kol_id: Marketplace ID of the creator (KOL) to query.
            date_type: Period the figures cover; the days each code stands for differ per endpoint. The
                service takes '_1' when None.
                - `_1`: Last 30 days
                - `_2`: Last 90 days
            note_type: Format or kind of notes to cover; the meaning of each code differs per endpoint.
                The service takes '_3' when None.
                - `_1`: Photo and Text
                - `_2`: Video
                - `_3`: Photo and Video
            ad_switch: Traffic covered: `_1` for all notes, `_0` for organic notes alone. The service
                takes '_1' when None.
                - `_1`: Full traffic (All notes)
                - `_0`: Natural traffic (Organic notes)
            business: Kind of notes covered: daily (normal) notes or cooperation notes. The service takes
                '_0' when None.
                - `_0`: Normal notes
                - `_1`: Cooperation notes

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/get-kol-note-rate/v1
        """
        return await self._call(
            _operations.GET_KOL_NOTE_RATE_V1,
            {
                "kolId": kol_id,
                "dateType": date_type,
                "noteType": note_type,
                "adSwitch": ad_switch,
                "business": business,
            },
        )

    @deprecated(
        "get_note_detail_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.xiaohongshu_pgy.note_detail_v1"
    )
    async def get_note_detail_v1(self, *, note_id: str) -> Answer[GetNoteDetailV1]:
        """Note Details.

        Media and engagement data of one note as seen by Pugongying, by note ID.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.xiaohongshu_pgy.note_detail_v1.

        The provider's documentation leaves this operation out.

        Args:
            note_id: ID of the Xiaohongshu note to fetch.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/get-note-detail/v1
        """
        return await self._call(_operations.GET_NOTE_DETAIL_V1, {"noteId": note_id})

    async def get_similar_kol_v1(self, *, user_id: str, page_num: int | None = None) -> Answer[GetSimilarKolV1]:
        """Similar Creators: returns trackId, resultType, total, highlightWords and more.

        Page through Pugongying creators that resemble a reference creator, by user ID.

        Args:
            user_id: Xiaohongshu user ID of the creator (KOL).
            page_num: Which page of results to fetch. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/api/solar/kol/get_similar_kol/v1
        """
        return await self._call(_operations.GET_SIMILAR_KOL_V1, {"userId": user_id, "pageNum": page_num})

    async def kol_content_tags_v1(self, *, user_id: str) -> Answer[list[Any]]:
        """Creator Content Tags.

        Content category tags of a Pugongying creator, by user ID.

        Args:
            user_id: Xiaohongshu user ID of the creator (KOL).

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/kolContentTags/v1
        """
        return await self._call(_operations.KOL_CONTENT_TAGS_V1, {"userId": user_id})

    async def kol_feature_tags_v1(self, *, user_id: str) -> Answer[list[Any]]:
        """Creator Feature Tags.

        Feature tags (formats, styles, strengths) Pugongying assigns to a creator, by user ID.

        Args:
            user_id: Xiaohongshu user ID of the creator (KOL).

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/kolFeatureTags/v1
        """
        return await self._call(_operations.KOL_FEATURE_TAGS_V1, {"userId": user_id})

    async def note_detail_v1(self, *, note_id: str) -> Answer[NoteDetailV1]:
        """Note Details: returns title, content, likeNum, readNum, userId, createTime and more.

        Fetch one note's details from Pugongying by note ID.

        Notes:
            Capability: The number of views a note received is obtainable.
            Condition: Interaction figures might be missing on certain notes.

        Args:
            note_id: ID of the Xiaohongshu note whose details are wanted.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/api/solar/note/noteId/detail/v1
        """
        return await self._call(_operations.NOTE_DETAIL_V1, {"noteId": note_id})

    async def notes_detail_v1(
        self,
        *,
        user_id: str,
        advertise_switch: AdvertiseSwitchChoice | None = None,
        order_type: NotesDetailV1OrderTypeChoice | None = None,
        note_type: NotesDetailV1NoteTypeChoice | None = None,
        is_third_platform: IsThirdPlatformChoice | None = None,
        page_number: int | None = None,
    ) -> Answer[NotesDetailV1]:
        """Creator Note List: returns data.list[] with title, likeNum, readNum, date, noteId and more.

        Page through a Pugongying creator's notes by user ID, with ad, note-type and third-party-platform
        filters and a sort order.

        Args:
            user_id: Xiaohongshu user ID of the creator (KOL).
            advertise_switch: Traffic covered: `ALL` for all notes, `ORGANIC_ONLY` for organic notes
                alone. The service takes 'ALL' when None.
                - `ALL`: All notes
                - `ORGANIC_ONLY`: Organic notes only
            order_type: Note order: latest, most read, or most interactions. The service takes 'LATEST'
                when None.
                - `LATEST`: Latest
                - `MOST_READ`: Most read
                - `MOST_INTERACT`: Most interactions
            note_type: Notes to cover, e.g. photo-text or video; the allowed values differ per endpoint.
                The service takes 'ALL' when None.
                - `ALL`: All types
                - `COOPERATION`: Cooperation notes
                - `PHOTO_TEXT`: Photo and Text
                - `VIDEO`: Video only
            is_third_platform: Whether the notes come from a third-party platform: `YES` or `NO`. The
                service takes 'NO' when None.
                - `NO`: No
                - `YES`: Yes
            page_number: Which page of notes to return. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/notesDetail/v1
        """
        return await self._call(
            _operations.NOTES_DETAIL_V1,
            {
                "userId": user_id,
                "advertiseSwitch": advertise_switch,
                "orderType": order_type,
                "noteType": note_type,
                "isThirdPlatform": is_third_platform,
                "pageNumber": page_number,
            },
        )

    async def notes_rate_v1(
        self,
        *,
        user_id: str,
        business: BusinessChoice | None = None,
        note_type: NoteTypeChoice | None = None,
        date_type: DateTypeChoice | None = None,
        advertise_switch: AdvertiseSwitchChoice | None = None,
    ) -> Answer[NotesRateV1]:
        """Note Performance Metrics: returns data.notes[] with title, likeNum, readNum, publishTime and more.

        Aggregated note performance of a Pugongying creator by user ID, per business mode, note type, period
        and ad filter.

        Args:
            user_id: Xiaohongshu user ID of the creator (KOL).
            business: Kind of notes covered: daily (normal) notes or cooperation notes. The service takes
                'DAILY_NOTE' when None.
                - `DAILY_NOTE`: Daily notes
                - `COOPERATE_NOTE`: Cooperative notes
            note_type: Notes to cover, e.g. photo-text or video; the allowed values differ per endpoint.
                The service takes 'PHOTO_TEXT_AND_VIDEO' when None.
                - `PHOTO_TEXT_AND_VIDEO`: Photo and Video
                - `PHOTO_TEXT`: Photo and Text
                - `VIDEO`: Video only
            date_type: Period the figures cover: the past 30 days (`DAY_30`) or 90 days (`DAY_90`). The
                service takes 'DAY_30' when None.
                - `DAY_30`: Last 30 days
                - `DAY_90`: Last 90 days
            advertise_switch: Traffic covered: `ALL` for all notes, `ORGANIC_ONLY` for organic notes
                alone. The service takes 'ALL' when None.
                - `ALL`: All notes
                - `ORGANIC_ONLY`: Organic notes only

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1
        """
        return await self._call(
            _operations.NOTES_RATE_V1,
            {
                "userId": user_id,
                "business": business,
                "noteType": note_type,
                "dateType": date_type,
                "advertiseSwitch": advertise_switch,
            },
        )
