"""What type checkers see of `map`. Never run: mypy and pyright read it (`make types`)."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any, NamedTuple, assert_type

from justone_client import Answer, AsyncClient, AsyncResults, Client, JustOneError, MapResult, Progress, Results
from justone_generated.models.douyin_xingtu import GetAuthorBaseInfoV1

client, twin = Client("token"), AsyncClient("token")
ids = ["1", "2"]
Profile = Answer[GetAuthorBaseInfoV1]


class Row(NamedTuple):
    o_author_id: str


@dataclass
class Wanted:
    o_author_id: str


# A method takes rows, of each kind.
method = client.douyin_xingtu.get_author_base_info_v1
assert_type(client.map(method, [{"o_author_id": one} for one in ids]), Results[dict[str, str], Profile])
assert_type(client.map(method, [Row(one) for one in ids], concurrency=4), Results[Row, Profile])
assert_type(client.map(method, (Wanted(one) for one in ids), order="input"), Results[Wanted, Profile])
for row in client.map(method, [Row("1")], errors="return"):
    assert_type(row, MapResult[Row, Profile])
    assert_type(row.number, int)
    assert_type(row.item.o_author_id, str)
    assert_type(row.answer, Profile | None)
    assert_type(row.answer.data.nick_name if row.answer else None, str | None)
    assert_type(row.error, JustOneError | None)
    assert_type(row.ok, bool)
for untyped in client.map("GET /api/douyin/search-video/v4", [{"keyword": "tea"}]):
    assert_type(untyped, MapResult[dict[str, str], Answer[Any]])

# A function takes an item of any type and returns anything.
functional = client.map(lambda one: client.douyin_xingtu.get_author_base_info_v1(o_author_id=one), ids)
assert_type(functional, Results[str, Profile])
for profile in functional:
    assert_type(profile.item, str)
    assert_type(profile.answer.data.nick_name if profile.answer else None, str | None)
assert_type(client.map(lambda row: client.weibo.get_fans_v1(uid=row["uid"]).code, [{"uid": "1"}]),
            Results[dict[str, str], int | None])  # fmt: skip


def both(number: int) -> tuple[Profile, Answer[Any]]:
    return method(o_author_id=str(number)), client.call("GET /api/weibo/get-fans/v1", {"uid": str(number)})


assert_type(client.map(both, range(3)), Results[int, tuple[Profile, Answer[Any]]])


async def awaited(items: AsyncIterator[str]) -> None:
    own = twin.douyin_xingtu.get_author_base_info_v1
    assert_type(twin.map(own, ({"o_author_id": one} for one in ids)), AsyncResults[dict[str, str], Profile])
    assert_type(twin.map(lambda one: own(o_author_id=one), items), AsyncResults[str, Profile])
    assert_type(twin.map(lambda one: own(o_author_id=str(one)), range(3)), AsyncResults[int, Profile])
    async for result in twin.map(lambda one: own(o_author_id=one), ids, errors="return"):
        assert_type(result, MapResult[str, Profile])
        assert_type(result.answer.data.nick_name if result.answer else None, str | None)
    twin.map(lambda one: client.weibo.get_fans_v1(uid=one), ids)  # type: ignore[arg-type, return-value]  # pyright: ignore


def report(progress: Progress) -> None:
    assert_type(progress.total, int | None)


# Options are checked by name, type and value; items and functions have to fit.
client.map(method, [Row("1")], concurrency=4, order="input", errors="return", progress=report)
client.map(method, [Row("1")], concurency=4)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
client.map(method, [Row("1")], concurrency="4")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
client.map(method, [Row("1")], order="random")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
client.map("GET /api/douyin/search-video/v4", ["a"])  # type: ignore[type-var]  # pyright: ignore[reportCallIssue, reportArgumentType]
client.map(method, ["a"])  # type: ignore[arg-type]  # pyright: ignore[reportCallIssue, reportArgumentType]
client.map(both, ["a"])  # type: ignore[arg-type]  # pyright: ignore[reportCallIssue, reportArgumentType]
