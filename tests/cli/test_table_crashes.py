"""`justone walk --format` whose reader leaves, or which is killed: the rows of paid pages are out by then."""

from __future__ import annotations

import csv
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import reply
from tests.support.processes import LONGEST, Spawn
from tests.support.servers.scripted import End, Loopback, Seen, Serve
from tests.tables.reading import cells

WALK = ("walk", "weibo", "get_fans_v1", "--uid", "1", "--columns", "id")


def page(seen: Seen) -> int:
    return int(seen.query.get("page", "1"))


def fans(seen: Seen) -> tuple[bytes, End]:
    return reply({"users": [{"id": 10 * page(seen) + number} for number in (1, 2)]}), End.KEEP


def started(spawn: Spawn, server: Loopback, *options: str, writes: int = subprocess.PIPE) -> subprocess.Popen[bytes]:
    environment = os.environ | {"JUSTONEAPI_TOKEN": "t", "JUSTONEAPI_BASE_URL": server.url}
    command = [sys.executable, "-m", "justone_client.cli", *WALK, *options]
    return spawn(command, env=environment, stdout=writes, stderr=subprocess.PIPE)


@pytest.mark.sampled(4)
@pytest.mark.parametrize("wanted", ["csv", "jsonl", "parquet", "xlsx", "sqlite", "duckdb"])
def test_a_killed_walk_leaves_the_rows_of_its_pages(serve: Serve, spawn: Spawn, tmp_path: Path, wanted: str) -> None:
    """Killed while it waits for page 3."""
    running: list[subprocess.Popen[bytes]] = []

    def script(seen: Seen) -> tuple[bytes, End]:
        if page(seen) == 3:
            running[0].kill()
        return fans(seen)

    path = tmp_path / "fans"
    running.append(started(spawn, serve(script), "--format", wanted, "--output", str(path)))
    running[0].communicate(timeout=LONGEST)
    assert running[0].returncode == -signal.SIGKILL
    kept = {"csv": "fans.part", "jsonl": "fans.part", "parquet": "fans.rows.jsonl", "xlsx": "fans.rows.jsonl"}
    name = "jsonl" if wanted in ("parquet", "xlsx") else wanted
    assert cells(name, tmp_path / kept.get(wanted, "fans"), "id") == ["11", "12", "21", "22"]


@pytest.mark.sampled(3)
@pytest.mark.parametrize("wanted", ["csv", "jsonl"])
def test_no_page_is_paid_for_once_the_reader_of_rows_left(serve: Serve, spawn: Spawn, wanted: str) -> None:
    reads, writes = os.pipe()
    leaving = iter([reads])

    def script(seen: Seen) -> tuple[bytes, End]:
        for end in leaving if page(seen) == 1 else ():
            os.close(end)
        return fans(seen)

    server = serve(script)
    process = started(spawn, server, "--format", wanted, writes=writes)
    os.close(writes)
    said = process.communicate(timeout=LONGEST)[1].decode()
    assert (process.returncode, len(server.journal)) == (0, 1)
    assert "0 items printed; 1 page so far, 1 billed now, not ended" in said
    assert "--resume" in said


def test_rows_of_a_page_are_printed_before_the_next_is_paid_for(serve: Serve, spawn: Spawn) -> None:
    reads, writes = os.pipe()
    read: list[bytes] = []

    def script(seen: Seen) -> tuple[bytes, End]:
        if page(seen) == 2:
            read.append(os.read(reads, 1000))
        if page(seen) == 3:
            return reply({"users": []}), End.KEEP
        return fans(seen)

    process = started(spawn, serve(script), "--format", "csv", writes=writes)
    os.close(writes)
    process.communicate(timeout=LONGEST)
    os.close(reads)
    assert list(csv.reader(read[0].decode("utf-8-sig").splitlines())) == [["id"], ["11"], ["12"]]
