"""The types of the public names. mypy and pyright check this file (`make types`); it never runs."""

from datetime import datetime
from typing import Any, Literal, assert_type

from justone_client import (
    Answer,
    AsyncClient,
    Client,
    Gone,
    JustOneError,
    Operation,
    PageRule,
    QuotaExceeded,
    page_rule,
)
from justone_generated.models._envelope import Envelope

client = Client("token", region="global", timeout=60)
with client as entered:
    assert_type(entered, Client)

answer = client.douyin.search_video_v4(keyword="cats", page=2)
assert_type(answer.code, int | None)
assert_type(answer.message, str | None)
assert_type(answer.request_id, str | None)
assert_type(answer.record_time, str | None)
assert_type(answer.http_status, int | None)
assert_type(answer.region, str)
assert_type(answer.billed, Literal["yes", "no", "unknown"])
assert_type(answer.raw, Envelope)
assert_type(answer.raw["data"], Any)
assert_type(answer.raw["message"], str | None)
assert_type(answer.raw.get("requestId"), str | None)
answer.raw["requestID"]  # type: ignore[typeddict-item]  # pyright: ignore

# `answer.error` is the error that would have been raised, with all its attributes.
assert_type(answer.error, JustOneError | None)
if answer.error is not None:
    assert_type(answer.error.billed, Literal["yes", "no", "unknown"])
    assert_type(answer.error.retry_after, float | None)
    assert_type(answer.error.request_id, str | None)
    answer.error.bill  # type: ignore[attr-defined]  # pyright: ignore  # noqa: B018
answer.error.hint  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]  # noqa: B018
if isinstance(answer.error, QuotaExceeded):
    assert_type(answer.error.resets_at, datetime | None)

assert_type(client.call("GET /api/douyin/search-video/v4", {"keyword": "cats"}), Answer[Any])
typed = client.call(client.douyin_xingtu.get_author_base_info_v1, {"o_author_id": "1"})
assert_type(typed.data.nick_name, str | None)
assert_type(client.operations(), tuple[Operation[Any], ...])
assert_type(client.with_options(timeout=5, raise_errors=False), Client)

# Enums accept documented values and any other text, not numbers; required arguments are required.
client.douyin_xingtu.get_author_base_info_v1(o_author_id="1", platform="SHORT_VIDEO")
client.douyin_xingtu.get_author_base_info_v1(o_author_id="1", platform="NEWER_THAN_THIS")
client.douyin_xingtu.get_author_base_info_v1(o_author_id="1", platform=3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
client.douyin_xingtu.get_author_base_info_v1()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
client.douyin_xingtu.get_author_base_info_v1("1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
client.douyin_xingtu.get_author_base_infos_v1()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
client.xhs  # type: ignore[attr-defined]  # pyright: ignore  # noqa: B018
Client("token", timout=10)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
client.with_options(timout=10)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
client.douyin_xingtu.get_kol_info_v1(kol_id="1")  # pyright: ignore[reportDeprecated]

assert_type(page_rule(client.weibo.get_fans_v1), PageRule | None)


async def awaited() -> None:
    async with AsyncClient("token") as twin:
        assert_type(twin, AsyncClient)
        assert_type(await twin.call("GET /api/douyin/search-video/v4", {"keyword": "cats"}), Answer[Any])
        typed = await twin.call(twin.douyin_xingtu.get_author_base_info_v1, {"o_author_id": "1"})
        assert_type(typed.data.nick_name, str | None)
        found = await twin.douyin.search_video_v4(keyword="cats")
        assert_type(found.code, int | None)


try:
    client.douyin.search_video_v4(keyword="cats")
except QuotaExceeded as error:
    assert_type(error.billed, Literal["yes", "no", "unknown"])
except Gone as gone:
    assert_type(gone.replacement, str | None)
    assert_type(gone.billed, Literal["yes", "no", "unknown"])
except JustOneError as error:
    assert_type(error.operation, str | None)
    assert_type(error.code, int | None)
    assert_type(error.retry_after, float | None)
    assert_type(error.hint, str)
