"""Names that do not exist: the error names the nearest ones that do."""

import copy
import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from justone_client import AsyncClient, Budget, Cache, Client, Limits, Prices, Retry
from justone_client import sandbox as box
from justone_client._requests.aliases import ALIASES
from justone_client._requests.suggestions import near_platforms
from justone_client.sandbox import Manner, ManualClock, Pages, Rate, Sandbox
from justone_generated.index import INDEX, PLATFORMS
from tests.conftest import ROOT

pytestmark = pytest.mark.usefixtures("index_restored")

BUILD = {"sync": Sandbox().client, "async": Sandbox().async_client}


@pytest.fixture(params=BUILD)
def client(request: pytest.FixtureRequest) -> Any:
    return BUILD[request.param]()


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("xingtu", "did you mean 'douyin_xingtu'?"),
        ("xhs", "'xiaohongshu'"),
        ("XHS", "'xiaohongshu'"),
        ("RedNote", "'xiaohongshu'"),
        ("dy", "'douyin'"),
        ("wechat", "'weixin'"),
        ("x", "did you mean 'twitter'?"),
        ("小红书", "'xiaohongshu'"),
        ("douyinXingtu", "'douyin_xingtu'"),
        ("tik_tok", "'tiktok'"),
        ("hongshu", "'xiaohongshu'"),
        ("weibi", "'weibo'"),
        ("pgy", "'xiaohongshu_pgy'"),
        ("commerce", "'douyin_ec'"),
        ("useage", "'usage'"),
        ("walks", "'walk'"),
        ("with_option", "'with_options'"),
        ("search_video_v4", "'douyin.search_video_v4'"),
        ("get_author_base_info", "'douyin_xingtu.get_author_base_info_v1'"),
        ("qqqq", "client.operations() lists all"),
    ],
)
def test_an_unknown_attribute_names_the_nearest(client: Any, name: str, meant: str) -> None:
    kind = "AsyncClient" if isinstance(client, AsyncClient) else "Client"  # the sandbox has private subclasses
    with pytest.raises(AttributeError) as caught:
        getattr(client, name)
    assert meant in str(caught.value)
    assert str(caught.value).startswith(f"{kind} has no attribute {name!r}")
    assert caught.value.name == name


@pytest.mark.parametrize(
    ("platform", "name", "meant"),
    [
        ("douyin_xingtu", "get_author_base_info", "'get_author_base_info_v1'"),
        ("douyin", "searchVideoV4", "did you mean 'search_video_v4'?"),
        ("douyin", "video_search_v4", "'search_video_v4'"),
        ("douyin", "get_vidoe_detail_v2", "'get_video_detail_v2'"),
        ("douyin", "comments", "'get_video_comment_v1'"),
        ("douyin", "get_author_base_info_v1", "'client.douyin_xingtu.get_author_base_info_v1'"),
        ("douyin_xingtu", "base_info", "'get_author_base_info_v1'"),
        ("douyin", "qqqq", "there are get_user_detail_v3, "),
    ],
)
def test_an_unknown_method_names_the_nearest(client: Any, platform: str, name: str, meant: str) -> None:
    with pytest.raises(AttributeError) as caught:
        getattr(getattr(client, platform), name)
    assert meant in str(caught.value)
    assert str(caught.value).startswith(f"{platform} has no method {name!r}")


def test_private_names_are_answered_plainly(client: Any) -> None:
    for thing in (client, client.douyin):
        with pytest.raises(AttributeError, match=r"object has no attribute '_repr_html_'$"):
            _ = thing._repr_html_
    assert copy.copy(client.douyin)._call == client.douyin._call
    assert not hasattr(Client.__new__(Client), "_options")


def test_an_error_inside_a_property_is_not_hidden() -> None:
    class Mine(Client):
        @property
        def broken(self) -> int:
            raise AttributeError("inside")

    with pytest.raises(AttributeError, match=r"^inside$"):
        _ = Mine("token").broken


def test_every_alias_leads_to_a_platform_and_is_none() -> None:
    ever = json.loads((ROOT / "specs" / "names.json").read_bytes())["platforms"].values()
    assert {one for platforms in ALIASES.values() for one in platforms} <= {*ever}
    assert ALIASES.keys() & PLATFORMS.keys() == set()


def test_an_alias_of_a_platform_that_is_gone_leads_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(PLATFORMS, "douyin_xingtu")
    assert "douyin_xingtu" not in near_platforms("xingtu")


@pytest.mark.parametrize("platform", sorted(PLATFORMS))
def test_each_platform_without_its_last_letter_is_found(platform: str) -> None:
    client = Client("token")
    if platform[:-1] in PLATFORMS or len(platform) < 4:
        return
    with pytest.raises(AttributeError, match=f"'{platform}'"):
        getattr(client, platform[:-1])


def test_a_method_of_another_platform_is_found_there() -> None:
    names = [name for _, name in INDEX.values()]
    platform, name = next(place for place in INDEX.values() if names.count(place[1]) == 1 and place[0] != "zhihu")
    with pytest.raises(AttributeError, match=f"'client.{platform}.{name}'"):
        getattr(Client("token").zhihu, name)


@pytest.mark.parametrize(
    ("build", "option", "says"),
    [
        (lambda: Client(timout=10), "timout", "Client() has no option 'timout'; did you mean 'timeout'?"),
        (lambda: AsyncClient(timout=10), "timout", "AsyncClient() has no option 'timout'; did you mean 'timeout'?"),
        (lambda: Client("t", basurl="x"), "basurl", "'base_url'"),
        (lambda: Client("t", budgets=None), "budgets", "'budget'"),
        (lambda: Client("t").with_options(time_out=1), "time_out", "Client.with_options() has no option 'time_out'"),
        (lambda: Sandbox().client(timout=1), "timout", "Client() has no option 'timout'"),
        (lambda: Sandbox().async_client(timout=1), "timout", "AsyncClient() has no option 'timout'"),
        (lambda: Client("t").map("GET /a", [], concurency=5), "concurency", "Client.map() has no option 'concurency'"),
        (lambda: AsyncClient("t").map("GET /a", [], err="x"), "err", "AsyncClient.map() has no option 'err'"),
        (lambda: Client("t").walk("GET /a").items(maxitems=5), "maxitems", "did you mean 'max_items'?"),
        (lambda: AsyncClient("t").walk("GET /a").pages(max_page=5), "max_page", "did you mean 'max_pages'?"),
        (lambda: Retry(attemps=3), "attemps", "Retry() has no option 'attemps'; did you mean 'attempts'?"),
        (lambda: Budget(maxbilled=3), "maxbilled", "Budget() has no option 'maxbilled'; did you mean 'max_billed'?"),
        (lambda: Limits(concurrency=3), "concurrency", "Limits() has no option 'concurrency'"),
        (lambda: Cache(tll=3), "tll", "Cache() has no option 'tll'; did you mean 'ttl'?"),
        (lambda: Prices({}, defalt="1"), "defalt", "Prices() has no option 'defalt'; did you mean 'default'?"),
        (lambda: Sandbox(sed=1), "sed", "Sandbox() has no option 'sed'; did you mean 'seed'?"),
        (lambda: Manner(page=1), "page", "Manner() has no option 'page'; did you mean 'pages'?"),
        (lambda: Pages(counts=1), "counts", "Pages() has no option 'counts'; did you mean 'count'?"),
        (lambda: ManualClock(begin=1), "begin", "ManualClock() has no option 'begin'; there are start"),
        (lambda: box.SandboxLimits(prize=1), "prize", "SandboxLimits() has no option 'prize'; did you mean 'price'"),
        (lambda: Rate(call=1), "call", "Rate() has no option 'call'; did you mean 'calls'?"),
        (lambda: box.Server(Sandbox(), prt=1), "prt", "Server() has no option 'prt'; did you mean 'port'"),
    ],
    ids=lambda value: value if isinstance(value, str) and " " not in value else "",
)  # fmt: skip
def test_a_misspelt_option_is_named(build: Callable[[], Any], option: str, says: str) -> None:
    with pytest.raises(TypeError) as caught:
        build()
    assert says in str(caught.value)
    assert "Session" not in str(caught.value)
    assert "Listings" not in str(caught.value)


def test_values_without_a_name_are_few() -> None:
    with pytest.raises(TypeError, match=r"^Client\(\) got 1 too many values without a name; .*region"):
        Client("token", "cn")  # type: ignore[misc]


def test_no_frame_of_a_refused_client_holds_the_token() -> None:
    for options in ({"timout": 1}, {"timeout": -1}):
        with pytest.raises((TypeError, ValueError)) as caught:
            Client("tok3n-of-a-client", **options)  # type: ignore[arg-type]
        trace = caught.value.__traceback__
        trace = trace and trace.tb_next  # this very frame has it
        while trace is not None:
            assert "tok3n-of-a-client" not in repr(trace.tb_frame.f_locals)
            trace = trace.tb_next


def test_settings_still_compare_replace_and_pickle() -> None:
    for thing in (Retry(attempts=2), Rate(3), Manner(seed=5)):
        assert pickle.loads(pickle.dumps(thing)) == thing
        assert copy.copy(thing) == thing
    assert Rate(3)._replace(seconds=5) == (3, 5)
