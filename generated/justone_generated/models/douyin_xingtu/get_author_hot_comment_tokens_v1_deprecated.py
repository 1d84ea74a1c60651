# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douyin-xingtu/get-author-hot-comment-tokens/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import Record

__all__ = ["GetAuthorHotCommentTokensV1Deprecated", "BaseResp", "HotCommentToken"]


class GetAuthorHotCommentTokensV1Deprecated(Record):
    """`data`; seen 1 time."""

    base_resp: BaseResp
    hot_comment_tokens: list[HotCommentToken]


class BaseResp(Record):
    """`data.base_resp`; seen 1 time."""

    status_code: int | None
    status_message: str | None


class HotCommentToken(Record):
    """`data.hot_comment_tokens[]`; seen 10 times."""

    comment_token: str | None
    hot_rate: int | None
