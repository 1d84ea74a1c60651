"""What docs/en/guides/from-official-sdk.md says about the provider's package holds for the installed release."""

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from justone_client._upgrade.official_sdk import forms, methods
from tests.support.servers.replies import says
from tests.support.servers.scripted import Loopback, Serve

sdk: Any = pytest.importorskip("justoneapi", reason="the provider's package is not installed (group bench)")
TOKEN = "secret-of-a-test"
LOGGING = """
import logging, sys
import justoneapi
logging.basicConfig(level=logging.INFO)
with justoneapi.JustOneAPIClient(sys.argv[1], base_url=sys.argv[2]) as client:
    client.douyin.get_video_detail_v2(video_id="1")
"""


@pytest.fixture
def server(serve: Serve) -> Loopback:
    return serve(says(0))


@pytest.fixture
def client(server: Loopback) -> Iterator[Any]:
    with sdk.JustOneAPIClient(TOKEN, base_url=server.url) as opened:
        yield opened


@pytest.mark.parametrize("code", [301, 302, 500, 601])
def test_a_failed_call_is_sent_once_and_returned(code: int, serve: Serve) -> None:
    server = serve(says(code))
    with sdk.JustOneAPIClient(TOKEN, base_url=server.url) as client:
        response = client.douyin.get_video_detail_v2(video_id="1")
    assert (response.success, response.code, response.data, len(server.journal)) == (False, code, None, 1)


def test_it_raises_only_when_told_to(serve: Serve) -> None:
    server = serve(says(601))
    raising = sdk.JustOneAPIClient(TOKEN, base_url=server.url, raise_on_business_error=True)
    with raising as client, pytest.raises(sdk.BusinessError) as caught:
        client.douyin.get_video_detail_v2(video_id="1")
    assert caught.value.response.code == 601


def test_defaults_are_sent_without_being_asked(client: Any, server: Loopback) -> None:
    client.douyin.search_video_v4(keyword="tea")
    client.douyin.search_image_v1(keyword="tea")
    first, second = (seen.target.partition("&")[2] for seen in server.journal)
    assert first == "keyword=tea&sortType=_0&publishTime=_0&duration=_0&page=1"
    assert second == "keyword=tea&searchId="


def test_a_misspelt_value_is_sent(client: Any, server: Loopback) -> None:
    client.douyin_xingtu.gw_api_author_get_author_base_info_v1(o_author_id="1", platform="SHORT_VIDIO")
    assert server.journal[0].query["platform"] == "SHORT_VIDIO"


def test_a_post_operation_is_posted(client: Any, server: Loopback) -> None:
    client.weixin.search_account_v1(keyword="tea")
    assert server.journal[0].method == "POST"


def test_the_token_is_in_the_log_of_httpx(server: Loopback) -> None:
    """In a process of its own: clients of this package hide every token in the logs of this one."""
    words = [sys.executable, "-c", LOGGING, TOKEN, server.url]
    done = subprocess.run(words, capture_output=True, text=True, timeout=60, check=True)
    assert f"token={TOKEN}" in done.stderr


@pytest.mark.parametrize("method", methods()[::80])
def test_the_record_has_the_signature_of_the_package(method: str, client: Any) -> None:
    platform, _, name = method.partition(".")
    function = getattr(getattr(client, platform, None), name, None)
    newest = forms(method)[-1]
    if function is None:
        assert newest.last != sdk._version.__version__
        return
    assert newest.arguments.keys() == function.__annotations__.keys() - {"return"}
