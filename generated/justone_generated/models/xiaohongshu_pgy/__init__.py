# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The answers of the operations of `xiaohongshu_pgy`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import blogger_v1 as blogger_v1
    from . import blogger_v2_v1 as blogger_v2_v1
    from . import cost_effective_v1 as cost_effective_v1
    from . import data_summary_v1 as data_summary_v1
    from . import fans_overall_new_history_v1 as fans_overall_new_history_v1
    from . import fans_profile_v1 as fans_profile_v1
    from . import fans_summary_v1 as fans_summary_v1
    from . import get_kol_data_summary_v2 as get_kol_data_summary_v2
    from . import get_kol_fans_portrait_v1 as get_kol_fans_portrait_v1
    from . import get_kol_fans_summary_v1 as get_kol_fans_summary_v1
    from . import get_kol_fans_trend_v1 as get_kol_fans_trend_v1
    from . import get_kol_info_v1 as get_kol_info_v1
    from . import get_kol_note_list_v1 as get_kol_note_list_v1
    from . import get_kol_note_rate_v1 as get_kol_note_rate_v1
    from . import get_note_detail_v1 as get_note_detail_v1
    from . import get_similar_kol_v1 as get_similar_kol_v1
    from . import kol_content_tags_v1 as kol_content_tags_v1
    from . import kol_feature_tags_v1 as kol_feature_tags_v1
    from . import note_detail_v1 as note_detail_v1
    from . import notes_detail_v1 as notes_detail_v1
    from . import notes_rate_v1 as notes_rate_v1
    from .blogger_v1 import BloggerV1 as BloggerV1
    from .blogger_v2_v1 import BloggerV2V1 as BloggerV2V1
    from .cost_effective_v1 import CostEffectiveV1 as CostEffectiveV1
    from .data_summary_v1 import DataSummaryV1 as DataSummaryV1
    from .fans_overall_new_history_v1 import FansOverallNewHistoryV1 as FansOverallNewHistoryV1
    from .fans_profile_v1 import FansProfileV1 as FansProfileV1
    from .fans_summary_v1 import FansSummaryV1 as FansSummaryV1
    from .get_kol_data_summary_v2 import GetKolDataSummaryV2 as GetKolDataSummaryV2
    from .get_kol_fans_portrait_v1 import GetKolFansPortraitV1 as GetKolFansPortraitV1
    from .get_kol_fans_summary_v1 import GetKolFansSummaryV1 as GetKolFansSummaryV1
    from .get_kol_fans_trend_v1 import GetKolFansTrendV1 as GetKolFansTrendV1
    from .get_kol_info_v1 import GetKolInfoV1 as GetKolInfoV1
    from .get_kol_note_list_v1 import GetKolNoteListV1 as GetKolNoteListV1
    from .get_kol_note_rate_v1 import GetKolNoteRateV1 as GetKolNoteRateV1
    from .get_note_detail_v1 import GetNoteDetailV1 as GetNoteDetailV1
    from .get_similar_kol_v1 import GetSimilarKolV1 as GetSimilarKolV1
    from .note_detail_v1 import NoteDetailV1 as NoteDetailV1
    from .notes_detail_v1 import NotesDetailV1 as NotesDetailV1
    from .notes_rate_v1 import NotesRateV1 as NotesRateV1

__all__: list[str] = [
    "BloggerV1",
    "BloggerV2V1",
    "CostEffectiveV1",
    "DataSummaryV1",
    "FansOverallNewHistoryV1",
    "FansProfileV1",
    "FansSummaryV1",
    "GetKolDataSummaryV2",
    "GetKolFansPortraitV1",
    "GetKolFansSummaryV1",
    "GetKolFansTrendV1",
    "GetKolInfoV1",
    "GetKolNoteListV1",
    "GetKolNoteRateV1",
    "GetNoteDetailV1",
    "GetSimilarKolV1",
    "NoteDetailV1",
    "NotesDetailV1",
    "NotesRateV1",
    "blogger_v1",
    "blogger_v2_v1",
    "cost_effective_v1",
    "data_summary_v1",
    "fans_overall_new_history_v1",
    "fans_profile_v1",
    "fans_summary_v1",
    "get_kol_data_summary_v2",
    "get_kol_fans_portrait_v1",
    "get_kol_fans_summary_v1",
    "get_kol_fans_trend_v1",
    "get_kol_info_v1",
    "get_kol_note_list_v1",
    "get_kol_note_rate_v1",
    "get_note_detail_v1",
    "get_similar_kol_v1",
    "kol_content_tags_v1",
    "kol_feature_tags_v1",
    "note_detail_v1",
    "notes_detail_v1",
    "notes_rate_v1",
]
_WHERE: dict[str, str] = {
    "BloggerV1": "blogger_v1",
    "BloggerV2V1": "blogger_v2_v1",
    "CostEffectiveV1": "cost_effective_v1",
    "DataSummaryV1": "data_summary_v1",
    "FansOverallNewHistoryV1": "fans_overall_new_history_v1",
    "FansProfileV1": "fans_profile_v1",
    "FansSummaryV1": "fans_summary_v1",
    "GetKolDataSummaryV2": "get_kol_data_summary_v2",
    "GetKolFansPortraitV1": "get_kol_fans_portrait_v1",
    "GetKolFansSummaryV1": "get_kol_fans_summary_v1",
    "GetKolFansTrendV1": "get_kol_fans_trend_v1",
    "GetKolInfoV1": "get_kol_info_v1",
    "GetKolNoteListV1": "get_kol_note_list_v1",
    "GetKolNoteRateV1": "get_kol_note_rate_v1",
    "GetNoteDetailV1": "get_note_detail_v1",
    "GetSimilarKolV1": "get_similar_kol_v1",
    "NoteDetailV1": "note_detail_v1",
    "NotesDetailV1": "notes_detail_v1",
    "NotesRateV1": "notes_rate_v1",
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
