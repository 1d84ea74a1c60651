# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The answers of the operations of `douyin_xingtu`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import author_audience_distribution_v1 as author_audience_distribution_v1
    from . import author_cp_info_v1 as author_cp_info_v1
    from . import author_link_struct_v1 as author_link_struct_v1
    from . import author_rec_videos_v2_v1 as author_rec_videos_v2_v1
    from . import author_touch_distribution_v1 as author_touch_distribution_v1
    from . import author_video_distribution_v1 as author_video_distribution_v1
    from . import check_author_display_v1 as check_author_display_v1
    from . import get_author_base_info_v1 as get_author_base_info_v1
    from . import get_author_commerce_seed_base_info_v1 as get_author_commerce_seed_base_info_v1
    from . import get_author_commerce_seed_base_info_v1_deprecated as get_author_commerce_seed_base_info_v1_deprecated
    from . import get_author_commerce_spread_info_v1 as get_author_commerce_spread_info_v1
    from . import get_author_commerce_spread_info_v1_deprecated as get_author_commerce_spread_info_v1_deprecated
    from . import get_author_content_hot_keywords_v1 as get_author_content_hot_keywords_v1
    from . import get_author_content_hot_keywords_v1_deprecated as get_author_content_hot_keywords_v1_deprecated
    from . import get_author_convert_ability_v1 as get_author_convert_ability_v1
    from . import get_author_convert_videos_or_products_v1 as get_author_convert_videos_or_products_v1
    from . import get_author_daily_fans_v1 as get_author_daily_fans_v1
    from . import get_author_fans_distribution_v1 as get_author_fans_distribution_v1
    from . import get_author_hot_comment_tokens_v1 as get_author_hot_comment_tokens_v1
    from . import get_author_hot_comment_tokens_v1_deprecated as get_author_hot_comment_tokens_v1_deprecated
    from . import get_author_link_info_v1 as get_author_link_info_v1
    from . import get_author_marketing_info_v1 as get_author_marketing_info_v1
    from . import get_author_order_experience_v1 as get_author_order_experience_v1
    from . import get_author_platform_channel_info_v2_v1 as get_author_platform_channel_info_v2_v1
    from . import get_author_show_items_v2_v1 as get_author_show_items_v2_v1
    from . import get_author_spread_info_v1 as get_author_spread_info_v1
    from . import get_kol_audience_distribution_v1 as get_kol_audience_distribution_v1
    from . import get_kol_convert_ability_v1 as get_kol_convert_ability_v1
    from . import get_kol_convert_videos_or_products_v1 as get_kol_convert_videos_or_products_v1
    from . import get_kol_cp_info_v1 as get_kol_cp_info_v1
    from . import get_kol_daily_fans_v1 as get_kol_daily_fans_v1
    from . import get_kol_fans_distribution_v1 as get_kol_fans_distribution_v1
    from . import get_kol_info_v1 as get_kol_info_v1
    from . import get_kol_link_info_v1 as get_kol_link_info_v1
    from . import get_kol_link_struct_v1 as get_kol_link_struct_v1
    from . import get_kol_marketing_info_v1 as get_kol_marketing_info_v1
    from . import get_kol_rec_videos_v1 as get_kol_rec_videos_v1
    from . import get_kol_show_items_v2_v1 as get_kol_show_items_v2_v1
    from . import get_kol_spread_info_v1 as get_kol_spread_info_v1
    from . import get_kol_touch_distribution_v1 as get_kol_touch_distribution_v1
    from . import get_video_detail_v1 as get_video_detail_v1
    from . import item_report_detail_v1 as item_report_detail_v1
    from . import item_report_th_analysis_v1 as item_report_th_analysis_v1
    from . import item_report_trend_v1 as item_report_trend_v1
    from . import search_for_author_square_v1 as search_for_author_square_v1
    from . import search_kol_simple_v1 as search_kol_simple_v1
    from .author_audience_distribution_v1 import AuthorAudienceDistributionV1 as AuthorAudienceDistributionV1
    from .author_cp_info_v1 import AuthorCpInfoV1 as AuthorCpInfoV1
    from .author_link_struct_v1 import AuthorLinkStructV1 as AuthorLinkStructV1
    from .author_rec_videos_v2_v1 import AuthorRecVideosV2V1 as AuthorRecVideosV2V1
    from .author_touch_distribution_v1 import AuthorTouchDistributionV1 as AuthorTouchDistributionV1
    from .author_video_distribution_v1 import AuthorVideoDistributionV1 as AuthorVideoDistributionV1
    from .check_author_display_v1 import CheckAuthorDisplayV1 as CheckAuthorDisplayV1
    from .get_author_base_info_v1 import GetAuthorBaseInfoV1 as GetAuthorBaseInfoV1
    from .get_author_commerce_seed_base_info_v1 import (
        GetAuthorCommerceSeedBaseInfoV1 as GetAuthorCommerceSeedBaseInfoV1,
    )
    from .get_author_commerce_seed_base_info_v1_deprecated import (
        GetAuthorCommerceSeedBaseInfoV1Deprecated as GetAuthorCommerceSeedBaseInfoV1Deprecated,
    )
    from .get_author_commerce_spread_info_v1 import GetAuthorCommerceSpreadInfoV1 as GetAuthorCommerceSpreadInfoV1
    from .get_author_commerce_spread_info_v1_deprecated import (
        GetAuthorCommerceSpreadInfoV1Deprecated as GetAuthorCommerceSpreadInfoV1Deprecated,
    )
    from .get_author_content_hot_keywords_v1 import GetAuthorContentHotKeywordsV1 as GetAuthorContentHotKeywordsV1
    from .get_author_content_hot_keywords_v1_deprecated import (
        GetAuthorContentHotKeywordsV1Deprecated as GetAuthorContentHotKeywordsV1Deprecated,
    )
    from .get_author_convert_ability_v1 import GetAuthorConvertAbilityV1 as GetAuthorConvertAbilityV1
    from .get_author_convert_videos_or_products_v1 import (
        GetAuthorConvertVideosOrProductsV1 as GetAuthorConvertVideosOrProductsV1,
    )
    from .get_author_daily_fans_v1 import GetAuthorDailyFansV1 as GetAuthorDailyFansV1
    from .get_author_fans_distribution_v1 import GetAuthorFansDistributionV1 as GetAuthorFansDistributionV1
    from .get_author_hot_comment_tokens_v1 import GetAuthorHotCommentTokensV1 as GetAuthorHotCommentTokensV1
    from .get_author_hot_comment_tokens_v1_deprecated import (
        GetAuthorHotCommentTokensV1Deprecated as GetAuthorHotCommentTokensV1Deprecated,
    )
    from .get_author_link_info_v1 import GetAuthorLinkInfoV1 as GetAuthorLinkInfoV1
    from .get_author_marketing_info_v1 import GetAuthorMarketingInfoV1 as GetAuthorMarketingInfoV1
    from .get_author_order_experience_v1 import GetAuthorOrderExperienceV1 as GetAuthorOrderExperienceV1
    from .get_author_platform_channel_info_v2_v1 import (
        GetAuthorPlatformChannelInfoV2V1 as GetAuthorPlatformChannelInfoV2V1,
    )
    from .get_author_show_items_v2_v1 import GetAuthorShowItemsV2V1 as GetAuthorShowItemsV2V1
    from .get_author_spread_info_v1 import GetAuthorSpreadInfoV1 as GetAuthorSpreadInfoV1
    from .get_kol_audience_distribution_v1 import GetKolAudienceDistributionV1 as GetKolAudienceDistributionV1
    from .get_kol_convert_ability_v1 import GetKolConvertAbilityV1 as GetKolConvertAbilityV1
    from .get_kol_convert_videos_or_products_v1 import (
        GetKolConvertVideosOrProductsV1 as GetKolConvertVideosOrProductsV1,
    )
    from .get_kol_cp_info_v1 import GetKolCpInfoV1 as GetKolCpInfoV1
    from .get_kol_daily_fans_v1 import GetKolDailyFansV1 as GetKolDailyFansV1
    from .get_kol_fans_distribution_v1 import GetKolFansDistributionV1 as GetKolFansDistributionV1
    from .get_kol_info_v1 import GetKolInfoV1 as GetKolInfoV1
    from .get_kol_link_info_v1 import GetKolLinkInfoV1 as GetKolLinkInfoV1
    from .get_kol_link_struct_v1 import GetKolLinkStructV1 as GetKolLinkStructV1
    from .get_kol_marketing_info_v1 import GetKolMarketingInfoV1 as GetKolMarketingInfoV1
    from .get_kol_rec_videos_v1 import GetKolRecVideosV1 as GetKolRecVideosV1
    from .get_kol_show_items_v2_v1 import GetKolShowItemsV2V1 as GetKolShowItemsV2V1
    from .get_kol_spread_info_v1 import GetKolSpreadInfoV1 as GetKolSpreadInfoV1
    from .get_kol_touch_distribution_v1 import GetKolTouchDistributionV1 as GetKolTouchDistributionV1
    from .get_video_detail_v1 import GetVideoDetailV1 as GetVideoDetailV1
    from .item_report_detail_v1 import ItemReportDetailV1 as ItemReportDetailV1
    from .item_report_th_analysis_v1 import ItemReportThAnalysisV1 as ItemReportThAnalysisV1
    from .item_report_trend_v1 import ItemReportTrendV1 as ItemReportTrendV1
    from .search_for_author_square_v1 import SearchForAuthorSquareV1 as SearchForAuthorSquareV1
    from .search_kol_simple_v1 import SearchKolSimpleV1 as SearchKolSimpleV1

__all__: list[str] = [
    "AuthorAudienceDistributionV1",
    "AuthorCpInfoV1",
    "AuthorLinkStructV1",
    "AuthorRecVideosV2V1",
    "AuthorTouchDistributionV1",
    "AuthorVideoDistributionV1",
    "CheckAuthorDisplayV1",
    "GetAuthorBaseInfoV1",
    "GetAuthorCommerceSeedBaseInfoV1",
    "GetAuthorCommerceSeedBaseInfoV1Deprecated",
    "GetAuthorCommerceSpreadInfoV1",
    "GetAuthorCommerceSpreadInfoV1Deprecated",
    "GetAuthorContentHotKeywordsV1",
    "GetAuthorContentHotKeywordsV1Deprecated",
    "GetAuthorConvertAbilityV1",
    "GetAuthorConvertVideosOrProductsV1",
    "GetAuthorDailyFansV1",
    "GetAuthorFansDistributionV1",
    "GetAuthorHotCommentTokensV1",
    "GetAuthorHotCommentTokensV1Deprecated",
    "GetAuthorLinkInfoV1",
    "GetAuthorMarketingInfoV1",
    "GetAuthorOrderExperienceV1",
    "GetAuthorPlatformChannelInfoV2V1",
    "GetAuthorShowItemsV2V1",
    "GetAuthorSpreadInfoV1",
    "GetKolAudienceDistributionV1",
    "GetKolConvertAbilityV1",
    "GetKolConvertVideosOrProductsV1",
    "GetKolCpInfoV1",
    "GetKolDailyFansV1",
    "GetKolFansDistributionV1",
    "GetKolInfoV1",
    "GetKolLinkInfoV1",
    "GetKolLinkStructV1",
    "GetKolMarketingInfoV1",
    "GetKolRecVideosV1",
    "GetKolShowItemsV2V1",
    "GetKolSpreadInfoV1",
    "GetKolTouchDistributionV1",
    "GetVideoDetailV1",
    "ItemReportDetailV1",
    "ItemReportThAnalysisV1",
    "ItemReportTrendV1",
    "SearchForAuthorSquareV1",
    "SearchKolSimpleV1",
    "author_audience_distribution_v1",
    "author_cp_info_v1",
    "author_link_struct_v1",
    "author_rec_videos_v2_v1",
    "author_touch_distribution_v1",
    "author_video_distribution_v1",
    "check_author_display_v1",
    "get_author_base_info_v1",
    "get_author_commerce_seed_base_info_v1",
    "get_author_commerce_seed_base_info_v1_deprecated",
    "get_author_commerce_spread_info_v1",
    "get_author_commerce_spread_info_v1_deprecated",
    "get_author_content_hot_keywords_v1",
    "get_author_content_hot_keywords_v1_deprecated",
    "get_author_convert_ability_v1",
    "get_author_convert_videos_or_products_v1",
    "get_author_daily_fans_v1",
    "get_author_fans_distribution_v1",
    "get_author_hot_comment_tokens_v1",
    "get_author_hot_comment_tokens_v1_deprecated",
    "get_author_link_info_v1",
    "get_author_marketing_info_v1",
    "get_author_order_experience_v1",
    "get_author_platform_channel_info_v2_v1",
    "get_author_show_items_v2_v1",
    "get_author_spread_info_v1",
    "get_kol_audience_distribution_v1",
    "get_kol_convert_ability_v1",
    "get_kol_convert_videos_or_products_v1",
    "get_kol_cp_info_v1",
    "get_kol_daily_fans_v1",
    "get_kol_fans_distribution_v1",
    "get_kol_info_v1",
    "get_kol_link_info_v1",
    "get_kol_link_struct_v1",
    "get_kol_marketing_info_v1",
    "get_kol_rec_videos_v1",
    "get_kol_show_items_v2_v1",
    "get_kol_spread_info_v1",
    "get_kol_touch_distribution_v1",
    "get_video_detail_v1",
    "item_report_detail_v1",
    "item_report_th_analysis_v1",
    "item_report_trend_v1",
    "search_for_author_square_v1",
    "search_kol_simple_v1",
]
_WHERE: dict[str, str] = {
    "AuthorAudienceDistributionV1": "author_audience_distribution_v1",
    "AuthorCpInfoV1": "author_cp_info_v1",
    "AuthorLinkStructV1": "author_link_struct_v1",
    "AuthorRecVideosV2V1": "author_rec_videos_v2_v1",
    "AuthorTouchDistributionV1": "author_touch_distribution_v1",
    "AuthorVideoDistributionV1": "author_video_distribution_v1",
    "CheckAuthorDisplayV1": "check_author_display_v1",
    "GetAuthorBaseInfoV1": "get_author_base_info_v1",
    "GetAuthorCommerceSeedBaseInfoV1": "get_author_commerce_seed_base_info_v1",
    "GetAuthorCommerceSeedBaseInfoV1Deprecated": "get_author_commerce_seed_base_info_v1_deprecated",
    "GetAuthorCommerceSpreadInfoV1": "get_author_commerce_spread_info_v1",
    "GetAuthorCommerceSpreadInfoV1Deprecated": "get_author_commerce_spread_info_v1_deprecated",
    "GetAuthorContentHotKeywordsV1": "get_author_content_hot_keywords_v1",
    "GetAuthorContentHotKeywordsV1Deprecated": "get_author_content_hot_keywords_v1_deprecated",
    "GetAuthorConvertAbilityV1": "get_author_convert_ability_v1",
    "GetAuthorConvertVideosOrProductsV1": "get_author_convert_videos_or_products_v1",
    "GetAuthorDailyFansV1": "get_author_daily_fans_v1",
    "GetAuthorFansDistributionV1": "get_author_fans_distribution_v1",
    "GetAuthorHotCommentTokensV1": "get_author_hot_comment_tokens_v1",
    "GetAuthorHotCommentTokensV1Deprecated": "get_author_hot_comment_tokens_v1_deprecated",
    "GetAuthorLinkInfoV1": "get_author_link_info_v1",
    "GetAuthorMarketingInfoV1": "get_author_marketing_info_v1",
    "GetAuthorOrderExperienceV1": "get_author_order_experience_v1",
    "GetAuthorPlatformChannelInfoV2V1": "get_author_platform_channel_info_v2_v1",
    "GetAuthorShowItemsV2V1": "get_author_show_items_v2_v1",
    "GetAuthorSpreadInfoV1": "get_author_spread_info_v1",
    "GetKolAudienceDistributionV1": "get_kol_audience_distribution_v1",
    "GetKolConvertAbilityV1": "get_kol_convert_ability_v1",
    "GetKolConvertVideosOrProductsV1": "get_kol_convert_videos_or_products_v1",
    "GetKolCpInfoV1": "get_kol_cp_info_v1",
    "GetKolDailyFansV1": "get_kol_daily_fans_v1",
    "GetKolFansDistributionV1": "get_kol_fans_distribution_v1",
    "GetKolInfoV1": "get_kol_info_v1",
    "GetKolLinkInfoV1": "get_kol_link_info_v1",
    "GetKolLinkStructV1": "get_kol_link_struct_v1",
    "GetKolMarketingInfoV1": "get_kol_marketing_info_v1",
    "GetKolRecVideosV1": "get_kol_rec_videos_v1",
    "GetKolShowItemsV2V1": "get_kol_show_items_v2_v1",
    "GetKolSpreadInfoV1": "get_kol_spread_info_v1",
    "GetKolTouchDistributionV1": "get_kol_touch_distribution_v1",
    "GetVideoDetailV1": "get_video_detail_v1",
    "ItemReportDetailV1": "item_report_detail_v1",
    "ItemReportThAnalysisV1": "item_report_th_analysis_v1",
    "ItemReportTrendV1": "item_report_trend_v1",
    "SearchForAuthorSquareV1": "search_for_author_square_v1",
    "SearchKolSimpleV1": "search_kol_simple_v1",
}

if not TYPE_CHECKING:  # hidden from type checkers, so that a misspelt name stays an error

    def __getattr__(name):
        from importlib import import_module

        if name not in __all__:
            from ..._nearest import did_you_mean, nearest

            hint = did_you_mean(nearest(name, __all__)) or "dir() lists them"
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}; {hint}", name=name)
        module = import_module(f".{_WHERE.get(name, name)}", __name__)
        return getattr(module, name) if name in _WHERE else module

    def __dir__():
        return sorted({*globals(), *__all__})
