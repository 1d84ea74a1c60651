"""What checkers see of the public surface. Never run: mypy and pyright read it (`make types`)."""

from typing import Any, Literal, assert_type

from justone_client import Answer, AsyncClient, Client, JustOneError, Operation, QuotaExceeded

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
assert_type(answer.raw, dict[str, Any])

assert_type(client.call("GET /api/douyin/search-video/v4", {"keyword": "cats"}), Answer[Any])
assert_type(client.operations(), tuple[Operation[Any], ...])
assert_type(client.with_options(timeout=5, raise_errors=False), Client)

# A documented value or any other text, never a number; required arguments cannot be left out.
client.douyin_xingtu.get_author_base_info_v1(o_author_id="1", platform="SHORT_VIDEO")
client.douyin_xingtu.get_author_base_info_v1(o_author_id="1", platform="NEWER_THAN_THIS")
client.douyin_xingtu.get_author_base_info_v1(o_author_id="1", platform=3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
client.douyin_xingtu.get_author_base_info_v1()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
client.douyin_xingtu.get_author_base_info_v1("1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
client.douyin_xingtu.get_author_base_infos_v1()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
client.douyin_xingtu.get_kol_info_v1(kol_id="1")  # pyright: ignore[reportDeprecated]


async def awaited() -> None:
    async with AsyncClient("token") as twin:
        assert_type(twin, AsyncClient)
        assert_type(await twin.call("GET /api/douyin/search-video/v4", {"keyword": "cats"}), Answer[Any])
        found = await twin.douyin.search_video_v4(keyword="cats")
        assert_type(found.code, int | None)


try:
    client.douyin.search_video_v4(keyword="cats")
except QuotaExceeded as error:
    assert_type(error.billed, Literal["yes", "no", "unknown"])
except JustOneError as error:
    assert_type(error.operation, str | None)
    assert_type(error.code, int | None)
    assert_type(error.retry_after, float | None)
    assert_type(error.hint, str)
