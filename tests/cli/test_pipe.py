"""`justone walk` into a pipe: if the reader stops, the walk buys no further page and loses no paid item."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys

import pytest

from tests.cli.conftest import reply
from tests.support.command_line import Run
from tests.support.processes import LONGEST, Spawn, default_action
from tests.support.servers.scripted import End, Loopback, Seen, Serve

WALK = ("walk", "douyin", "get_user_video_list_v3", "--sec-uid", "x")
SMALL = sys.platform == "linux" and os.sysconf("SC_PAGE_SIZE") == 4096


def videos(*numbers: int, more: int, size: int = 0) -> tuple[bytes, End]:
    items = [{"aweme_id": f"{number}", "desc": "x" * size} for number in numbers]
    return reply({"aweme_list": items, "has_more": more, "max_cursor": numbers[-1] if numbers else 7}), End.KEEP


def started(spawn: Spawn, server: Loopback, writes: int) -> subprocess.Popen[bytes]:
    environment = os.environ | {"JUSTONEAPI_TOKEN": "t", "JUSTONEAPI_BASE_URL": server.url}
    command = [sys.executable, "-m", "justone_client.cli", *WALK]
    process = spawn(command, env=environment, stdout=writes, stderr=subprocess.PIPE)
    os.close(writes)
    return process


def stderr_of(process: subprocess.Popen[bytes]) -> str:
    return process.communicate(timeout=LONGEST)[1].decode()


def test_no_page_is_requested_after_the_reader_left(serve: Serve, spawn: Spawn) -> None:
    reads, writes = os.pipe()
    leaving = iter([reads])

    def script(_: Seen) -> tuple[bytes, End]:
        for end in leaving:
            os.close(end)
        return videos(more=1)  # no items, so no write meets the closed pipe

    server = serve(script)
    process = started(spawn, server, writes)
    assert "0 items printed; 1 page so far, 1 billed now, not ended" in stderr_of(process)
    assert (process.returncode, len(server.journal)) == (0, 1)


def test_a_partly_written_item_is_printed_again_on_resume(serve: Serve, run: Run, spawn: Spawn) -> None:
    server = serve(lambda seen: videos(1, 2, 3, more=0, size=200_000))
    reads, writes = os.pipe()
    process, came = started(spawn, server, writes), b""
    while came.count(b"\n") < 2:
        came += os.read(reads, 1000)
    os.close(reads)
    errors = stderr_of(process)
    assert "2 items printed; 1 page so far, 1 billed now, not ended" in errors
    text = re.findall(r"--resume (\S+)", errors)
    rest = run(*WALK, "--resume", *text, JUSTONEAPI_TOKEN="t", JUSTONEAPI_BASE_URL=server.url)
    assert [json.loads(line)["aweme_id"] for line in rest.out.splitlines()] == ["3"]


@pytest.mark.skipif(not SMALL, reason="needs small pipes")
def test_unread_lines_delay_the_next_page(serve: Serve, spawn: Spawn) -> None:
    server = serve(lambda seen: videos(*range(len(server.journal) * 6, len(server.journal) * 6 + 6), more=1, size=1000))
    reads, writes = os.pipe()
    process = started(spawn, server, writes)
    assert os.read(reads, 1) == b"{"
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(0.3)
    assert len(server.journal) == 1
    os.close(reads)
    assert "1 page so far" in stderr_of(process)


@pytest.mark.skipif(os.name != "posix", reason="needs a shell that closes stdout")
def test_with_stdout_closed_nothing_is_requested(serve: Serve) -> None:
    server = serve(lambda _: videos(1, more=0))
    environment = os.environ | {"JUSTONEAPI_TOKEN": "t", "JUSTONEAPI_BASE_URL": server.url}
    command = ["/bin/sh", "-c", 'exec "$0" "$@" >&-', sys.executable, "-m", "justone_client.cli", *WALK]
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=LONGEST, check=False)
    assert (ended.returncode, server.journal) == (15, [])
    assert "could not write: stdout is closed" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.skipif(os.name != "posix", reason="needs signals of POSIX")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_a_walk_ended_by_a_signal_says_how_to_resume(serve: Serve, name: str, spawn: Spawn) -> None:
    kind: signal.Signals = getattr(signal, name)

    def script(seen: Seen) -> tuple[bytes, End]:
        if len(server.journal) > 1:
            process.send_signal(kind)
        return videos(len(server.journal), more=1)

    server = serve(script)
    reads, writes = os.pipe()
    with default_action(kind):
        process = started(spawn, server, writes)
    errors = stderr_of(process)
    os.close(reads)
    assert process.returncode == 130
    assert "not ended" in errors
    assert "To go on, give the same line with --resume" in errors
