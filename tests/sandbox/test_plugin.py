"""The pytest fixtures in a test suite of a user: pytest finds them, and they import nothing before their use."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from justone_client import Answer, AsyncClient, Client, InvalidSettings
from justone_client.sandbox import Sandbox, Server

SUITE = """
import sys
import pytest
from justone_client import Client, RateLimited

def test_nothing_was_imported_yet():
    slow = {"httpx", "asyncio", "h11", "justone_client.sandbox._sandbox", "justone_client.sandbox.engine.engine"}
    assert slow & LOADED == set()

LOADED = set(sys.modules)

def test_in_process(justone_sandbox):
    justone_sandbox.script("302", "GET /api/douyin/search-video/v4")
    with justone_sandbox.client() as client, pytest.raises(RateLimited):
        client.douyin.search_video_v4(keyword="cat")
    justone_sandbox.journal.assert_called("GET /api/douyin/search-video/v4", {"keyword": "cat"})

def test_over_loopback(justone_server):
    with Client() as client:
        assert client.douyin.search_video_v4(keyword="cat").billed == "yes"

def test_each_test_has_its_own(justone_sandbox):
    assert len(justone_sandbox.journal) == 0
"""


def test_a_suite_of_a_user_finds_the_fixtures(tmp_path: Path) -> None:
    (tmp_path / "test_theirs.py").write_text(SUITE)
    environment = {**os.environ, "JUSTONEAPI_REGION": "cn", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "justone_client.sandbox.pytest_plugin", "-p", "no:cacheprovider"],
        cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert "4 passed" in done.stdout, done.stdout + done.stderr


def test_pytest_loads_the_plugin(pytestconfig: pytest.Config) -> None:
    assert pytestconfig.pluginmanager.get_plugin("justone_client") is not None


def test_a_new_client_reaches_the_server(justone_server: Server, justone_sandbox: Sandbox) -> None:
    with Client() as client:
        client.douyin.search_video_v4(keyword="cat")
    assert justone_server.sandbox is justone_sandbox
    justone_sandbox.journal.assert_called(times=1)


async def one_from(client: AsyncClient) -> Answer[Any]:
    async with client:
        return await client.douyin.search_video_v4(keyword="cat")


def test_waits_take_no_time_in_the_fixture(justone_sandbox: Sandbox) -> None:
    justone_sandbox.script("301x2-then-0")
    asyncio.run(one_from(justone_sandbox.async_client()))
    justone_sandbox.journal.assert_called(times=3)


def test_the_client_never_imports_the_sandbox() -> None:
    code = (
        "import sys, justone_client; justone_client.Client('t').close(); import justone_client.client;"
        "print([name for name in sys.modules if 'sandbox' in name or name == 'pytest'])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("name", ["JUSTONEAPI_REGION", "JUSTONEAPI_BASE_URL"])
def test_a_sandbox_client_ignores_region_variables(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, "cn" if name.endswith("REGION") else "https://example.com")
    with Sandbox().client() as plain, Sandbox().client(region="cn") as chosen:
        answers = [client.douyin.search_video_v4(keyword="cat") for client in (plain, chosen)]
    assert [answer.region for answer in answers] == ["global", "cn"]
    assert asyncio.run(one_from(Sandbox().async_client(region="auto"))).region == "global"


@pytest.mark.usefixtures("justone_server")
def test_code_that_sets_a_region_is_refused_by_the_fixture() -> None:
    with pytest.raises(InvalidSettings, match="JUSTONEAPI_BASE_URL"):
        Client(region="global")
