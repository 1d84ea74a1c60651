"""`client.search_operations`: what it understands, the order of versions, reasons, and what it refuses."""

import subprocess
import sys
import time
from typing import Any

import pytest

from justone_client import AsyncClient, Client, InvalidArgument, Operation
from justone_client._requests.no_data import no_data_note
from justone_client._search.results import versions_of
from justone_client._search.search import search
from justone_client.agents.texts import texts_of
from justone_generated._base import Note
from tests.support.catalogue import GIVEN

XINGTU = "get_author_base_info_v1"


def platforms(text: str) -> set[str]:
    return {one.operation.platform for one in search(text, limit=3)}


def test_both_clients_search_without_a_token() -> None:
    assert Client.search_operations("星图达人粉丝") == AsyncClient.search_operations("星图达人粉丝")
    assert all(one.operation.platform == "douyin_xingtu" for one in Client.search_operations("星图达人粉丝", limit=3))


@pytest.mark.parametrize("name", ["xingtu", "XINGTU", "星图", "douyin_xingtu", "douyin-xingtu", "star map", "巨量星图"])
def test_platforms_are_known_by_many_names(name: str) -> None:
    assert platforms(f"{name} creator profile") == {"douyin_xingtu"}
    assert platforms(f"{name}达人主页") == {"douyin_xingtu"}


@pytest.mark.parametrize("name", ["xingtv", "xinggtu", "xngtu", "巨量兴图"])
def test_misspelt_platforms_are_understood(name: str) -> None:
    assert search(f"{name} 达人 profile")[0].operation.platform == "douyin_xingtu"


@pytest.mark.parametrize(
    "text",
    [XINGTU, f"douyin_xingtu.{XINGTU}", f"douyin_xingtu {XINGTU}", GIVEN, GIVEN.lower(), GIVEN.partition(" ")[2]],
)
def test_a_name_or_path_finds_exactly_its_operation(text: str) -> None:
    found = search(text)
    assert [one.operation.key for one in found] == [GIVEN]
    assert found[0].reasons == ("name",)


def test_every_operation_is_found_by_its_platform_and_title() -> None:
    missed = []
    for one in Client.operations():
        found = search(f"{one.platform} {one.title}", limit=10)
        if one.key not in {version.operation.key for result in found for version in result.versions}:
            missed.append(one.key)
    assert missed == []


def test_versions_of_a_family_are_one_result() -> None:
    found = [version.operation.key for one in search("taobao", limit=1000) for version in one.versions]
    assert len(found) == len(set(found))
    assert {one.key for one in Client.operations() if one.platform == "taobao"} <= set(found)


@pytest.mark.parametrize(
    ("text", "platform"),
    [("小红书搜商品", "xiaohongshu_ec"), ("抖音达人报价", "douyin_xingtu"), ("douyin product sku", "douyin_ec")],
)
def test_the_topic_decides_between_platforms_of_one_name(text: str, platform: str) -> None:
    assert search(text)[0].operation.platform == platform


def test_comments_are_found_before_their_replies() -> None:
    for name in ("douyin", "bilibili", "tiktok", "instagram", "youtube", "小红书", "抖音", "油管"):
        assert "sub" not in search(f"{name} comments")[0].operation.name, name
        assert "repl" not in search(f"{name}评论采集")[0].operation.name, name


def version(name: str, **facts: Any) -> Operation[Any]:
    return Operation("shop", f"find_{name}", "GET", f"/api/shop/find/{name}", "Find", version=name, **facts)


DIRECT = Note("LIMITATION", "A direct call returns nothing.", "direct_api_call", "danger")


def test_versions_are_ordered_by_what_they_lack() -> None:
    ordered = versions_of(
        [
            version("v8", deprecated=True),
            version("v9", notes=(DIRECT,)),
            version("v7", hidden=True),
            version("v1"),
            version("v2"),
            version("v3", recommended=True),
        ]
    )
    assert [one.operation.version for one in ordered] == ["v3", "v2", "v1", "v7", "v9", "v8"]
    assert [bool(one.lacks) for one in ordered] == [False, False, False, True, True, True]
    assert "dashboard" in ordered[4].lacks[0]


def test_a_version_that_fits_comes_before_newer_ones() -> None:
    versions = [version("v1"), version("v2"), version("v3", recommended=True), version("v4", hidden=True)]
    fits = {versions[0].key: 1.0, versions[3].key: 9.0}
    assert [one.operation.version for one in versions_of(versions, fits=fits)] == ["v3", "v1", "v2", "v4"]


def test_a_deprecated_version_names_its_successor() -> None:
    found = versions_of([version("v1", deprecated=True, successor="shop.find_v2")])
    assert found[0].lacks == ("deprecated, use shop.find_v2",)


def test_a_result_has_the_titles_of_its_operation() -> None:
    for one in Client.operations():
        for found in search(one.key):
            assert found.title == found.operation.title
            assert found.title_zh == texts_of(found.operation.key, "zh").get("title", "")


def test_the_version_in_the_question_comes_first() -> None:
    several = next(one for one in search("taobao", limit=1000) if len(one.versions) > 2)
    last = several.versions[-1].operation
    found = search(f"{last.platform} {last.title} {last.version}", limit=50)
    assert last.key in {one.operation.key for one in found}


def test_operations_without_data_are_labelled() -> None:
    for one in Client.operations():
        if no_data_note(one):
            [result] = search(one.key)
            labels = {version.operation.key: version.lacks for version in result.versions}
            assert any("returns no data" in label for label in labels[one.key])


def test_reasons_name_the_words_of_the_question() -> None:
    found = search("xhs 笔记 comments", limit=1)[0]
    assert "platform: xhs" in found.reasons
    assert any(reason.startswith("title: ") and "comments" in reason for reason in found.reasons)
    assert "coments taken for comment" in search("xhs note coments", limit=1)[0].reasons


def test_one_platform_can_be_chosen() -> None:
    found = search("comments", platform="weibo", limit=50)
    assert {one.operation.platform for one in found} == {"weibo"}
    with pytest.raises(InvalidArgument, match=r"unknown platform 'weibbo'; did you mean 'weibo'\?"):
        search("comments", platform="weibbo")


@pytest.mark.parametrize("limit", [1, 3])
def test_the_limit_holds(limit: int) -> None:
    assert len(search("video", limit=limit)) == limit
    assert search("video", limit=1)[0].score == 1.0


@pytest.mark.parametrize("text", ["", "  ", "!?", "、。"])
def test_a_question_without_words_is_refused(text: str) -> None:
    with pytest.raises(InvalidArgument, match="no letters or digits"):
        search(text)


@pytest.mark.parametrize("limit", [0, -1, True, 2.5])
def test_a_wrong_limit_is_refused(limit: Any) -> None:
    with pytest.raises(InvalidArgument, match="limit must be a positive integer"):
        search("video", limit=limit)


def test_nothing_is_found_for_gibberish() -> None:
    assert search("qwertzuiopxx") == ()


@pytest.mark.parametrize("text", ["视频" * 5000, "comment " * 5000, "𝕏" * 50, "\u202eabc", "a" * 100_000, "émile ß İ"])
def test_strange_questions_take_no_time(text: str) -> None:
    start = time.process_time()
    search(text)
    assert time.process_time() - start < 5


def test_the_index_is_read_for_the_first_question_only() -> None:
    code = (
        "import sys, justone_client, justone_client.client; from justone_client import Client\n"
        "assert not [one for one in sys.modules if '_search' in one and 'justone_client' in one]\n"
        "Client.search_operations('comments')\n"
        "assert 'justone_client._search.index' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


@pytest.mark.parametrize(
    ("question", "family"),
    [
        ("酷一个视频的信息", "youku_get_video_detail"),
        ("抓取b视频的弹幕", "bilibili_get_video_danmu"),
        ("怎么搜抖这音图文", "douyin_search_image"),
        ("一个微博号的粉人都有谁", "weibo_get_fans"),
        ("小红书笔记下面网这友说了啥", "xiaohongshu_get_note_comment"),
        ("抖视频的评论", "douyin_get_video_comment"),
    ],
    ids=[
        "first of a name",
        "half of a name with a letter",
        "one too many in a name",
        "wrong",
        "one too many",
        "end of a name",
    ],
)
def test_one_wrong_character_leaves_the_others_their_meaning(question: str, family: str) -> None:
    assert search(question, limit=1)[0].operation.family == family
