"""What `client.walk`, `items` and `pages` refuse before a call is made."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from justone_client import InvalidArgument, InvalidSettings, PageRule, Step
from justone_client.sandbox import Manner, Pages, Sandbox
from tests.support.sandbox_requests import arguments

CURSOR = "GET /api/douyin/get-user-video-list/v3"
NUMBERED = "GET /api/weibo/get-fans/v1"


def plain() -> Sandbox:
    return Sandbox(manner=Manner(pages=Pages(3, 5), documented=False))


@pytest.mark.parametrize("wrong", ["get_fans_v1", "GET", len, print, None, 3], ids=repr)
def test_what_is_no_operation_is_refused(wrong: Any) -> None:
    client = plain().client()
    with pytest.raises(InvalidArgument, match=r"is not an operation|GET /api/"):
        client.walk(wrong)


@pytest.mark.parametrize("most", [0, -1, "5"])
@pytest.mark.parametrize("option", ["max_items", "max_pages"])
def test_a_limit_out_of_range_is_refused(option: str, most: Any) -> None:
    with pytest.raises(InvalidSettings, match=f"{option} must be a whole number of 1 or more, or None, got"):
        plain().client().walk(CURSOR, arguments(CURSOR)).items(**{option: most})


def test_bad_arguments_are_refused_before_a_call() -> None:
    client = plain().client()
    wrong = [client.walk(NUMBERED, {"uids": "1"}), client.walk(client.weibo.get_fans_v1, uids="1")]  # type: ignore[call-overload]  # pyright: ignore
    for walk in wrong:
        with pytest.raises(InvalidArgument, match="uids is not a parameter; did you mean uid"):
            walk.pages()
    with pytest.raises(InvalidArgument, match="give it once"):
        client.walk(client.douyin.get_user_video_list_v3, sec_uid="1", secUid="2")  # type: ignore[call-overload]  # pyright: ignore
    assert client.usage.calls == 0


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (
            {"items_at": ("data", "users")},
            r"items_at must be text with dots, got .*; write .*'data.users'",
        ),
        ({"items_at": 5}, "items_at must be text with dots, got 5; write items_at='data.list'"),
        ({"rule": "cursor"}, r"rule must be a PageRule, got 'cursor'; write PageRule\(...\)"),
    ],
    ids=["tuple", "number", "rule"],
)
def test_options_of_another_type_are_refused_unsent(options: Any, message: str) -> None:
    client = plain().client()
    with pytest.raises(InvalidArgument, match=message):
        client.walk(NUMBERED, {"uid": "1"}).with_options(**options).items()
    assert client.usage.calls == 0


@pytest.mark.parametrize("wrong", [["uid"], "uid", 0, False, [("uid", "1")]], ids=repr)
def test_arguments_that_are_not_a_dict_are_refused(wrong: Any) -> None:
    client = plain().client()
    with pytest.raises(InvalidArgument, match="arguments: a dict is needed, not"):
        client.walk(NUMBERED, wrong)
    with pytest.raises(InvalidArgument, match="names must be strings, got 1"):
        client.walk(NUMBERED, {1: "v", "uid": "1"})  # type: ignore[dict-item]  # pyright: ignore


@pytest.mark.parametrize(
    ("given", "keywords", "message"),
    [
        (({"uid": "1"},), {}, "walk takes the arguments of a method by keyword"),
        ((), {"uid": "1", "max_items": 5}, r"max_items is an option of the walk: client.walk\(...\).items"),
        ((), {"uid": "1", "resume_token": "x"}, r"client.walk\(...\).with_options\(resume_token"),
    ],
    ids=["a dict", "max_items", "resume_token"],
)
def test_what_does_not_belong_into_walk_says_where_to(
    given: tuple[Any, ...], keywords: dict[str, Any], message: str
) -> None:
    client: Any = plain().client()
    with pytest.raises(InvalidArgument, match=message):
        client.walk(client.weibo.get_fans_v1, *given, **keywords)


def test_a_path_takes_one_dict() -> None:
    client: Any = plain().client()
    for given, keywords in (((), {"uid": "1"}), (({"uid": "1"}, {}), {})):
        with pytest.raises(InvalidArgument, match="walk takes the arguments of a path as one dict"):
            client.walk(NUMBERED, *given, **keywords)


def test_a_first_page_without_a_number_is_refused() -> None:
    client, mine = plain().client(), PageRule("page", (Step("page", "page"),), evidence="guess")
    with pytest.raises(InvalidArgument, match="page must begin with a whole number, got None: give one"):
        client.walk(NUMBERED, {"uid": "1"}).with_options(rule=mine).pages(max_pages=3)
    with pytest.raises(InvalidArgument, match="page must begin with a whole number, got 'x'"):
        client.walk("GET /api/new/v1", {"page": "x"}).with_options(rule=mine).pages(max_pages=3)
    assert client.usage.calls == 0
    walk = client.walk(NUMBERED, {"uid": "1", "page": 1}).with_options(rule=mine)
    assert (len(list(walk.pages(max_pages=2))), walk.end_reason) == (2, "max_pages")


def test_a_walk_itself_is_not_iterable() -> None:
    walk = plain().client().walk(NUMBERED, {"uid": "1"})
    with pytest.raises(TypeError, match=r"write `for item in walk.items\(\)` or `for page in walk.pages"):
        list(walk)  # type: ignore[call-overload]  # pyright: ignore
    assert repr(walk).endswith(": 0 pages, not ended>")
    next(walk.pages())
    assert repr(walk).endswith(": 1 page, not ended>")


def test_a_walk_of_the_async_client_is_not_iterable() -> None:
    walk = plain().async_client().walk(NUMBERED, {"uid": "1"})

    async def iterate() -> None:
        async for _ in walk:  # type: ignore[attr-defined]  # pyright: ignore
            pytest.fail("it is not iterable")

    for wrong in (lambda: list(walk), lambda: asyncio.run(iterate())):  # type: ignore[call-overload]  # pyright: ignore
        with pytest.raises(TypeError, match=r"write `async for item in walk.items\(\)`"):
            wrong()
