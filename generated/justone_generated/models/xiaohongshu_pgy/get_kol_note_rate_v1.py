# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/xiaohongshu-pgy/get-kol-note-rate/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = ["GetKolNoteRateV1", "NoteVo"]


class GetKolNoteRateV1(Record):
    """`data`; seen 1 time."""

    collectMedian: int | None
    commentMedian: int | None
    hundredLikePercent: str | None
    impMedian: int | None
    impMedianBeyondRate: str | None
    interactionBeyondRate: str | None
    interactionMedian: int | None
    interactionRate: str | None
    likeMedian: int | None
    longTermCommonNoteVo: NoteVo
    longTermCooperateNoteVo: NoteVo
    mEngagementNum: int | None
    mFollowCnt: int | None
    mengagementNum: int | None
    mfollowCnt: int | None
    noteNumber: int | None
    noteType: list[Any]
    notes: Any
    pagePercentVo: Any
    picture3sViewRate: str | None
    readMedian: int | None
    readMedianBeyondRate: str | None
    shareMedian: int | None
    thousandLikePercent: str | None
    tradeNames: Any
    videoFullViewBeyondRate: str | None
    videoFullViewRate: str | None
    videoNoteNumber: int | None


class NoteVo(Record):
    """`data.longTermCommonNoteVo`, `data.longTermCooperateNoteVo`; seen 2 times."""

    endPublishTime: str | None
    longTermFindPagePercent: Any
    longTermFollowPagePercent: Any
    longTermKolHomePagePercent: Any
    longTermOtherPagePercent: Any
    longTermReadBeyondRate: Any
    longTermReadNum: Any
    longTermSearchPagePercent: Any
    noteNumber: int | None
    recentFindPagePercent: Any
    recentFollowPagePercent: Any
    recentKolHomePagePercent: Any
    recentOtherPagePercent: Any
    recentReadBeyondRate: Any
    recentReadNum: Any
    recentSearchPagePercent: Any
    startPublishTime: str | None
