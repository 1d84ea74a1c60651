# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = ["NotesRateV1", "Note", "NoteType", "NoteVo", "PagePercentVo"]


class NotesRateV1(Record):
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
    noteType: list[NoteType]
    notes: list[Note]
    pagePercentVo: PagePercentVo
    picture3sViewRate: str | None
    readMedian: int | None
    readMedianBeyondRate: str | None
    shareMedian: int | None
    thousandLikePercent: str | None
    tradeNames: Any
    videoFullViewBeyondRate: str | None
    videoFullViewRate: str | None
    videoNoteNumber: int | None


class Note(Record):
    """`data.notes[]`; seen 15 times."""

    canJump: bool | None
    collectBeyondRate: float | None
    collectNum: int | None
    date: Any
    imgUrl: str | None
    impBeyondRate: float | None
    impNum: int | None
    interactionBeyondRate: float | None
    interactionNum: int | None
    likeBeyondRate: float | None
    likeNum: int | None
    noteId: str | None
    publishTime: str | None
    readBeyondRate: float | None
    readNum: int | None
    title: str | None
    type: int | None


class NoteType(Record):
    """`data.noteType[]`; seen 2 times."""

    contentTag: str | None
    percent: str | None


class NoteVo(Record):
    """`data.longTermCommonNoteVo`, `data.longTermCooperateNoteVo`; seen 2 times."""

    endPublishTime: str | None
    longTermFindPagePercent: str | None
    longTermFollowPagePercent: str | None
    longTermKolHomePagePercent: str | None
    longTermOtherPagePercent: str | None
    longTermReadBeyondRate: str | None
    longTermReadNum: int | None
    longTermSearchPagePercent: str | None
    noteNumber: int | None
    recentFindPagePercent: str | None
    recentFollowPagePercent: str | None
    recentKolHomePagePercent: str | None
    recentOtherPagePercent: str | None
    recentReadBeyondRate: str | None
    recentReadNum: int | None
    recentSearchPagePercent: str | None
    startPublishTime: str | None


class PagePercentVo(Record):
    """`data.pagePercentVo`; seen 1 time."""

    impDetailPercent: float | None
    impFollowPercent: float | None
    impHomefeedPercent: float | None
    impNearbyPercent: float | None
    impOtherPercent: float | None
    impSearchPercent: float | None
    readDetailPercent: float | None
    readFollowPercent: float | None
    readHomefeedPercent: float | None
    readNearbyPercent: float | None
    readOtherPercent: float | None
    readSearchPercent: float | None
