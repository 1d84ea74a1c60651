# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/jd/get-item-comments/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import PageOf, Record

__all__ = ["GetItemCommentsV1", "DataItem", "PageInfo", "PictureInfo"]


class GetItemCommentsV1(PageOf["DataItem"]):
    """`data`; seen 1 time."""

    data: list[DataItem]
    pageInfo: PageInfo


class DataItem(Record):
    """`data.data[]`; seen 10 times."""

    buyCount: int | None
    commentData: str | None
    commentDate: str | None
    commentId: str | None
    commentScore: str | None
    guid: str | None
    pictureInfoList: list[PictureInfo]
    productId: str | None
    userImgURL: str | None
    userNickName: str | None


class PageInfo(Record):
    """`data.pageInfo`; seen 1 time."""

    maxPage: str | None
    nowPage: str | None


class PictureInfo(Record):
    """`data.data[].pictureInfoList[]`; seen 17 times."""

    largePicURL: str | None
    liveShooting: str | None
    mediaType: str | None
    picURL: str | None
    showOrderMediaId: str | None
