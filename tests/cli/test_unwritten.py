"""If stdout cannot be written, one line says so, and the cost of a call is still reported."""

import os
import subprocess
import sys

import pytest

from justone_client.cli.exits import UNWRITTEN
from tests.cli.conftest import reply
from tests.support.processes import LONGEST, Spawn
from tests.support.servers.scripted import End, Serve

CALL = ("call", "douyin", "search_video_v4", "--keyword", "a")
WALK = ("walk", "weibo", "get_fans_v1", "--uid", "1", "--max-pages", "2")
UNPAID = (
    ("list",),
    ("list", "--json"),
    ("show", "douyin", "search_video_v4"),
    ("version",),
    ("--help",),
    ("call", "-h"),
)
FULL = pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")  # noqa: PTH110
NO_SPACE = "justone: could not write: No space left on device"


def run_redirected(*words: str, url: str = "", redirect: str = ">/dev/full") -> tuple[int, list[str]]:
    """Run the command with stdout redirected; return its exit code and lines on stderr."""
    environment = os.environ | {"JUSTONEAPI_TOKEN": "t", "JUSTONEAPI_BASE_URL": url}
    line = ["sh", "-c", f'exec "$@" {redirect}', "sh", sys.executable, "-m", "justone_client.cli", *words]
    done = subprocess.run(line, env=environment, stderr=subprocess.PIPE, text=True, timeout=LONGEST)
    return done.returncode, done.stderr.splitlines()


@FULL
@pytest.mark.parametrize("form", [(), ("--json",), ("--table",)], ids=["data", "json", "table"])
def test_the_cost_is_reported_on_a_full_disk(serve: Serve, form: tuple[str, ...]) -> None:
    server = serve(lambda seen: (reply({"items": [{"a": 1}]}), End.KEEP))
    code, lines = run_redirected(*CALL, *form, url=server.url)
    assert (code, lines[-1]) == (UNWRITTEN, NO_SPACE)
    assert lines[-2].startswith("billed: yes, 1 attempt, region 127.0.0.1")
    assert lines[-2].endswith("request id r-1")
    assert len(lines) == 2


@FULL
def test_a_walk_on_a_full_disk_buys_one_page(serve: Serve) -> None:
    server = serve(lambda seen: (reply({"list": [{"id": 1}, {"id": 2}]}), End.KEEP))
    code, lines = run_redirected(*WALK, "--items", "data.list", url=server.url)
    assert (code, lines[-1], len(server.journal)) == (UNWRITTEN, NO_SPACE, 1)
    assert lines[0] == "0 items printed; 1 page so far, 1 billed now, not ended"
    assert lines[1].startswith("To go on, give the same line with --resume ")


@FULL
@pytest.mark.parametrize("command", UNPAID, ids=" ".join)
def test_a_full_disk_prints_one_line_and_has_an_exit_code(command: tuple[str, ...]) -> None:
    assert run_redirected(*command) == (UNWRITTEN, [NO_SPACE])


@pytest.mark.parametrize("command", [CALL, WALK, ("list",)], ids=" ".join)
def test_with_stdout_closed_nothing_is_requested(serve: Serve, command: tuple[str, ...]) -> None:
    server = serve(lambda seen: (reply({}), End.KEEP))
    expected = (UNWRITTEN, ["justone: could not write: stdout is closed"])
    assert run_redirected(*command, url=server.url, redirect=">&-") == expected
    assert server.journal == []


@FULL
@pytest.mark.parametrize("redirect", ["2>&-", "2>/dev/full"])
def test_a_call_succeeds_without_a_working_stderr(serve: Serve, redirect: str) -> None:
    server = serve(lambda seen: (reply({}), End.KEEP))
    assert run_redirected(*CALL, url=server.url, redirect=f">/dev/null {redirect}") == (0, [])


def test_the_cost_is_reported_to_a_reader_that_left(serve: Serve, spawn: Spawn) -> None:
    server = serve(lambda seen: (reply({"items": [{"text": "x" * 99}] * 2000}), End.KEEP))
    reads, writes = os.pipe()
    os.close(reads)
    environment = os.environ | {"JUSTONEAPI_TOKEN": "t", "JUSTONEAPI_BASE_URL": server.url}
    command = [sys.executable, "-m", "justone_client.cli", *CALL, "--table"]
    process = spawn(command, env=environment, stdout=writes, stderr=subprocess.PIPE)
    os.close(writes)
    errors = process.communicate(timeout=LONGEST)[1].decode()
    assert errors.startswith("billed: yes, 1 attempt")
    assert (process.returncode, errors.count("\n")) == (0, 1)
