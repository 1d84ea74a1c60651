"""Users' own cassettes, recorded with `@pytest.mark.vcr` and `justone_vcr_config`, have no token and replay."""

from __future__ import annotations

import gzip
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import vcr
import yaml

from justone_client._testing.cassettes import vcr_config
from justone_client.sandbox import Sandbox
from tests.conftest import ROOT
from tests.contract.tape import leaks
from tests.support.callers import GET, Caller, both_libraries
from tests.support.processes import LONGEST
from tests.support.servers.scripted import End, Seen, Serve, http

CONFTEST, EXAMPLE = [
    example
    for example in re.findall(
        r"```python\n(.*?)```", (ROOT / "docs/en/guides/sandbox.md").read_text("utf-8"), re.DOTALL
    )
    if "vcr" in example
]
SUITE = """
import asyncio
import logging
import os
import pytest
from justone_client import AsyncClient, Client, NotFound, Retry

@pytest.mark.vcr
def test_get():
    with Client() as client:
        answer = client.douyin.search_video_v4(keyword="test")
    assert answer.data == {"asked": "test"}, answer

@pytest.mark.vcr
def test_two_forms():
    with Client() as client:
        answers = [client.call("POST /api/made-up/form/v1", {"id": str(n)}, form=True) for n in (1, 2)]
    assert [answer.data for answer in answers] == [{"asked": "1"}, {"asked": "2"}]

@pytest.mark.vcr
def test_awaited():
    async def ask():
        async with AsyncClient() as client:
            return await client.douyin.search_video_v4(keyword="cat")
    assert asyncio.run(ask()).data == {"asked": "cat"}

@pytest.mark.vcr
def test_a_failure():
    with Client(retry=Retry(attempts=1)) as client, pytest.raises(NotFound):
        client.douyin.search_video_v4(keyword="404")
"""
TOKENS = ["s3cret+/=&%token of a test".replace(" ", "-"), "a1B2c3D4", "plain0123456789abcdef", "short"]


def _echoing(seen: Seen) -> tuple[bytes, End]:
    """A compressed answer that repeats the token everywhere."""
    fields = seen.form if seen.body else seen.query
    token, asked = fields["token"], fields.get("keyword") or fields["id"]
    said = {
        "code": 404 if asked == "404" else 0,
        "data": {"asked": asked},
        "message": f'token "{token}" in {seen.target} ?token={token}&x',
        "requestId": "r",
    }
    body = gzip.compress(json.dumps(said).encode())
    place = {"x-asked": seen.target, "set_cookie": f"session={token}"}
    return http(body, 200, content_encoding="gzip", **place), End.KEEP


def _held(cassette: Path, token: str) -> list[str]:
    """The encodings of the token in a cassette."""
    return [found for found in leaks(cassette.read_text("utf-8"), [token]) if found.endswith("it contains a token")]


def _run(folder: Path, url: str, token: str, *options: str, transport: str = "httpx") -> str:
    settings = {"JUSTONEAPI_TOKEN": token, "JUSTONEAPI_BASE_URL": url, "JUSTONEAPI_TRANSPORT": transport}
    environment = os.environ | settings
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:schemathesis", *options],
        cwd=folder, env=environment, capture_output=True, text=True, timeout=LONGEST,
    )  # fmt: skip
    return done.stdout + done.stderr


@pytest.fixture
def suite(tmp_path: Path) -> Path:
    (tmp_path / "conftest.py").write_text(CONFTEST)
    (tmp_path / "test_mine.py").write_text(SUITE)
    return tmp_path


@pytest.mark.sampled(5)
@pytest.mark.parametrize("token", TOKENS, ids=len)
def test_users_record_and_replay_without_the_token(serve: Serve, suite: Path, token: str) -> None:
    server = serve(_echoing)
    recorded = _run(suite, server.url, token, "--record-mode=once")
    assert "4 passed" in recorded, recorded
    assert len(server.journal) == 5
    assert {(seen.form if seen.body else seen.query)["token"] for seen in server.journal} == {token}
    cassettes = sorted((suite / "cassettes").rglob("*.yaml"))
    assert len(cassettes) == 4
    for cassette in cassettes:
        assert _held(cassette, token) == []
    # Elsewhere, with another token, a closed port and no network.
    replayed = _run(suite, server.url, "test", "--record-mode=none", "--block-network")
    assert "4 passed" in replayed, replayed
    assert len(server.journal) == 5


@pytest.mark.slow
@pytest.mark.parametrize(("recorded", "replayed"), [("httpx2", "httpx2"), ("httpx", "httpx2"), ("httpx2", "httpx")])
def test_cassettes_work_over_httpx2_and_across(serve: Serve, suite: Path, recorded: str, replayed: str) -> None:
    server = serve(_echoing)
    output = _run(suite, server.url, TOKENS[0], "--record-mode=once", "-o", "log_level=DEBUG", transport=recorded)
    assert "4 passed" in output, output
    assert len(server.journal) == 5
    assert [held for path in (suite / "cassettes").rglob("*.yaml") for held in _held(path, TOKENS[0])] == []
    output = _run(suite, server.url, "test", "--record-mode=none", transport=replayed)
    assert "4 passed" in output, output
    assert len(server.journal) == 5


@pytest.mark.slow
def test_the_recipe_of_the_docs_records_and_replays(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text(CONFTEST)
    (tmp_path / "test_mine.py").write_text(EXAMPLE)
    with Sandbox().serve() as server:
        url = server.url
        assert "1 passed" in _run(tmp_path, url, TOKENS[0], "--record-mode=once")
    assert "1 passed" in _run(tmp_path, url, "another", "--record-mode=none", "--block-network")
    [cassette] = (tmp_path / "cassettes").rglob("*.yaml")
    assert _held(cassette, TOKENS[0]) == []


@pytest.mark.slow
def test_without_the_fixture_the_token_is_in_the_cassette(serve: Serve, suite: Path) -> None:
    (suite / "conftest.py").write_text("")
    server = serve(_echoing)
    _run(suite, server.url, TOKENS[2], "--record-mode=once")
    assert any(_held(path, TOKENS[2]) for path in (suite / "cassettes").rglob("*.yaml")), "or nothing is proved above"


@pytest.mark.slow
def test_an_unrecorded_request_shows_no_token(serve: Serve, suite: Path) -> None:
    server = serve(_echoing)
    output = _run(suite, server.url, TOKENS[2], "--record-mode=none", "-o", "log_level=DEBUG", "--block-network")
    assert "4 failed" in output
    assert TOKENS[2] not in output
    assert server.journal == []


def test_the_settings_work_with_vcrpy_alone(serve: Serve, tmp_path: Path) -> None:
    import httpx

    server, cassette = serve(_echoing), tmp_path / "alone.yaml"
    with vcr.VCR(**vcr_config()).use_cassette(str(cassette)), httpx.Client(trust_env=False) as client:
        client.get(f"{server.url}/a", params={"token": TOKENS[0], "id": "1"})
    assert _held(cassette, TOKENS[0]) == []
    [kept] = yaml.safe_load(cassette.read_text("utf-8"))["interactions"]
    names = {name.lower() for name in kept["response"]["headers"]}
    assert "set-cookie" not in names
    assert "content-encoding" not in names
    assert json.loads(kept["response"]["body"]["string"])["data"] == {"asked": "1"}


@pytest.mark.parametrize("kind", both_libraries("sync", "async"))
def test_a_client_records_and_replays_with_vcrpy(kind: str, serve: Serve, tmp_path: Path) -> None:
    server, cassette = serve(_echoing), tmp_path / "mine.yaml"
    for token in (TOKENS[0], "another"):
        with vcr.VCR(**vcr_config()).use_cassette(str(cassette), record_mode="once"):
            caller = Caller(kind, server.url, token=token)
            assert caller.call(GET, {"id": "1"}).data == {"asked": "1"}
            caller.close()
    assert len(server.journal) == 1
    assert _held(cassette, TOKENS[0]) == []


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "none", "gzip, gzip"])
def test_a_wrong_content_encoding_breaks_no_recording(encoding: str) -> None:
    scrub = vcr_config()["before_record_response"]
    given = {"headers": {"Content-Encoding": [encoding], "Content-Length": ["9"]}, "body": {"string": b'{"code": 0}'}}
    assert scrub(given)["body"]["string"] == b'{"code": 0}'
    assert given["headers"]["Content-Length"] == ["9"], "the program's own answer is not touched"
