"""`justone walk --resume-file`: a killed walk goes on by the same line."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import reply
from tests.support.command_line import Run
from tests.support.processes import LONGEST, Spawn
from tests.support.servers.scripted import End, Seen, Serve

NOWHERE = {"JUSTONEAPI_TOKEN": "t", "JUSTONEAPI_BASE_URL": "http://127.0.0.1:1"}
FANS = ("weibo", "get_fans_v1", "--uid", "1")
NOTHING_LEFT = "0 items printed; 4 pages so far, 0 billed now, ended: empty page"


def page(seen: Seen) -> int:
    return int(seen.query.get("page", "1"))


def fans(seen: Seen) -> bytes:
    users = [{"id": 10 * page(seen) + number} for number in (1, 2)]
    return reply({"users": users if page(seen) < 4 else []})


def test_a_killed_walk_goes_on_by_the_same_line(serve: Serve, spawn: Spawn, tmp_path: Path) -> None:
    """Killed while it waits for page 3, which alone is called for twice."""
    running: list[subprocess.Popen[bytes]] = []

    def script(seen: Seen) -> tuple[bytes, End]:
        if page(seen) == 3 and len(running) == 1:
            running[0].kill()
        return fans(seen), End.KEEP

    server = serve(script)
    environment = os.environ | {"JUSTONEAPI_TOKEN": "t", "JUSTONEAPI_BASE_URL": server.url}
    line = [sys.executable, "-m", "justone_client.cli", "walk", *FANS, "--resume-file", str(tmp_path / "resume")]
    said = b""
    with (tmp_path / "fans.jsonl").open("ab") as out:
        for code in (-signal.SIGKILL, 0, 0):
            running.append(spawn(line, env=environment, stdout=out, stderr=subprocess.PIPE))
            said = running[-1].communicate(timeout=LONGEST)[1]
            assert running[-1].returncode == code, said
    rows = [json.loads(one)["id"] for one in (tmp_path / "fans.jsonl").read_text().splitlines()]
    assert rows == [11, 12, 21, 22, 31, 32]
    assert [page(one) for one in server.journal] == [1, 2, 3, 3, 4]
    assert NOTHING_LEFT in said.decode(), "the third time the walk has ended"


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--resume", "x"), "--resume-file holds the text of --resume; give one of them"),
        (("--format", "csv", "--output", "x.csv"), "--resume-file is for output on stdout; instead of --output"),
    ],
    ids=["--resume", "--output"],
)
def test_a_resume_file_excludes_what_it_replaces(run: Run, tmp_path: Path, options: tuple[str, ...], says: str) -> None:
    result = run("walk", *FANS, "--resume-file", str(tmp_path / "resume"), *options, **NOWHERE)
    assert (result.code, says in result.err) == (2, True)


def test_a_wrong_resume_file_is_refused_unsent(run: Run, tmp_path: Path) -> None:
    (tmp_path / "resume").write_text("eJx")
    for file, code, says in (
        (tmp_path / "resume", 2, "is damaged or cut off"),
        (tmp_path, 2, "cannot be read"),
        (tmp_path / "none" / "resume", 15, "could not write"),
    ):
        result = run("walk", *FANS, "--resume-file", str(file), **NOWHERE)
        assert (result.code, says in result.err) == (code, True), result.err
