"""The file of a cache: its format, damage, permissions, size and speed."""

import logging
import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from justone_client import Cache, InvalidSettings
from justone_client._caching.cache import Stored
from tests.support.callers import GET, Make
from tests.support.servers.replies import envelope
from tests.support.servers.scripted import End, Script, Serve, http


def numbered() -> Script:
    count = iter(range(1, 1000))
    return lambda seen: (http(envelope(0, {"n": next(count)})), End.KEEP)


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]


def change(path: Path, statement: str, *values: object) -> None:
    with sqlite3.connect(path) as base:
        base.execute(statement, values)
    base.close()


DAMAGE: dict[str, tuple[str, tuple[object, ...]]] = {
    "empty body": ("UPDATE answers SET body = x''", ()),
    "cut body": ("UPDATE answers SET body = substr(body, 1, length(body) - 1)", ()),
    "zeros": ("UPDATE answers SET body = zeroblob(length(body))", ()),
    "text for bytes": ("UPDATE answers SET body = CAST(body AS TEXT)", ()),
    "a number for bytes": ("UPDATE answers SET body = 5", ()),
    "a text column with bytes": ("UPDATE answers SET region = CAST(x'ff' AS TEXT), body = CAST(x'ff' AS TEXT)", ()),
    "another success": ("UPDATE answers SET body = ?", (b'{"code": 0, "data": {"n": 99}}',)),
    "text for a time": ("UPDATE answers SET at = 'now'", ()),
    "no time": ("UPDATE answers SET at = 9e999", ()),
    "bytes for the region": ("UPDATE answers SET region = x'00'", ()),
    "text for the status": ("UPDATE answers SET http_status = 'ok'", ()),
    "text for the checksum": ("UPDATE answers SET checksum = 'x'", ()),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_entry_is_a_miss_with_one_warning(
    damage: str, serve: Serve, make: Make, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "answers.sqlite"
    caller = make(serve(numbered()).url, cache=Cache(ttl=60, path=path))
    caller.call()
    statement, values = DAMAGE[damage]
    change(path, statement, *values)
    assert (caller.call().data, len(warnings(caplog))) == ({"n": 2}, 1)
    assert caller.call().cached
    assert len(warnings(caplog)) == 1


def test_an_answer_under_another_key_is_a_miss(serve: Serve, make: Make, tmp_path: Path) -> None:
    path = tmp_path / "answers.sqlite"
    caller = make(serve(numbered()).url, cache=Cache(ttl=60, path=path))
    caller.call(GET, {"n": 1})
    caller.call(GET, {"n": 2})
    with sqlite3.connect(path) as base:
        one, two = (key for (key,) in base.execute("SELECT key FROM answers ORDER BY used"))
        base.execute("DELETE FROM answers WHERE key = ?", (two,))
        base.execute("UPDATE answers SET key = ? WHERE key = ?", (two, one))
    base.close()
    assert caller.call(GET, {"n": 2}).data == {"n": 3}


@pytest.mark.parametrize("damage", ["text", "zeros inside", "table gone"])
def test_a_file_that_breaks_later_loses_no_answer(
    damage: str, serve: Serve, make: Make, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "answers.sqlite"
    cache = Cache(ttl=60, path=path)
    caller = make(serve(numbered()).url, cache=cache)
    if damage == "text":
        cache.close()
        path.write_text("no database any more, and somebody may want it " * 200)
    elif damage == "zeros inside":
        cache.close()
        size = path.stat().st_size
        path.write_bytes(path.read_bytes()[:4096] + b"\0" * (size - 4096))
    else:
        change(path, "DROP TABLE answers")
    assert [caller.call().data["n"] for _ in range(3)] == [1, 2, 3]
    assert 1 <= len(warnings(caplog)) <= 2
    assert damage != "text" or path.read_text().startswith("no database any more")


def test_a_full_disk_loses_no_answer(
    serve: Serve, make: Make, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "answers.sqlite"
    cache = Cache(ttl=60, path=path)
    server = serve(numbered())
    caller = make(server.url, cache=cache)
    caller.call(GET, {"n": 0})
    base = cache._entries._open  # type: ignore[union-attr]
    assert base is not None
    pages = base.execute("PRAGMA page_count").fetchone()[0]
    base.execute(f"PRAGMA max_page_count = {pages}")  # what SQLite does when the disk is full
    server.script = lambda seen: (http(envelope(0, "x" * 20_000)), End.KEEP)
    assert [len(caller.call(GET, {"n": n}).data) for n in range(1, 6)] == [20_000] * 5
    assert [message for message in warnings(caplog) if "full" in message] == warnings(caplog)
    assert len(warnings(caplog)) == 1
    assert caller.call(GET, {"n": 0}).cached


def another_application(path: Path) -> None:
    change(path, "CREATE TABLE answers (id INTEGER, text TEXT)")
    change(path, "INSERT INTO answers VALUES (1, 'precious')")


PATHS: dict[str, Callable[[Path], object]] = {
    "text": lambda path: path.write_text("notes"),
    "an empty line": lambda path: path.write_text("\n"),
    "a folder": lambda path: path.mkdir(),
    "a pipe": os.mkfifo,
    "another application's": another_application,
    "half a header": lambda path: path.write_bytes(b"SQLite"),
    "only a header": lambda path: path.write_bytes(b"SQLite format 3\0" + b"\0" * 500),
}


@pytest.mark.parametrize("kind", PATHS)
def test_a_file_that_is_not_a_cache_is_refused_at_once(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "there"
    PATHS[kind](path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(InvalidSettings, match="there") as refused:
        Cache(ttl=60, path=path)
    assert refused.value.__cause__ is None
    assert before is None or path.read_bytes() == before
    assert sorted(one.name for one in tmp_path.iterdir()) == ["there"]


@pytest.mark.parametrize("path", ["", "/dev/null", "/dev/null/below", "with\0nothing", 5, b"bytes", "~no-such-user/x"])
def test_an_impossible_path_is_refused_at_once(path: Any) -> None:
    with pytest.raises(InvalidSettings, match=r"Cache.path"):
        Cache(ttl=60, path=path)


def test_the_home_folder_is_expanded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    Cache(ttl=60, path="~/below/answers.sqlite").close()
    assert (tmp_path / "below" / "answers.sqlite").is_file()
    assert not (tmp_path / "~").exists()


@pytest.mark.parametrize("name", ["a?mode=ro", "a#b", "a%20b", ":memory:", "file:x", "猫 .sqlite"])
def test_any_file_name_works(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    cache = Cache(ttl=60, path=name)
    cache.put("key", Stored(1.0, "global", 200, b"{}"))
    assert cache.get("key") == Stored(1.0, "global", 200, b"{}")
    cache.close()
    assert (tmp_path / name).is_file()


def test_an_empty_file_becomes_a_cache(tmp_path: Path) -> None:
    path = tmp_path / "empty"
    path.touch()
    Cache(ttl=60, path=path).close()
    assert path.stat().st_size > 0


def test_a_cache_of_an_older_version_is_recreated(tmp_path: Path) -> None:
    path = tmp_path / "old"
    change(path, "CREATE TABLE answers (key TEXT PRIMARY KEY, at REAL NOT NULL, region TEXT NOT NULL, http_status"
                 " INTEGER NOT NULL, body BLOB NOT NULL, used INTEGER NOT NULL) WITHOUT ROWID")  # fmt: skip
    cache = Cache(ttl=60, path=path)
    cache.put("key", Stored(1.0, "global", 200, b"{}"))
    assert cache.get("key")
    cache.close()


READ_ONLY = """
import logging, os, pathlib, sys
from justone_client import Cache, InvalidSettings
from justone_client._caching.cache import Stored
folder = pathlib.Path(sys.argv[1])
print(os.access(folder, os.W_OK))
logging.basicConfig(stream=sys.stdout, format="%(message)s")
cache = Cache(ttl=60, path=folder / "answers.sqlite")
for _ in range(3):
    cache.put("new", Stored(1.0, "global", 200, b"{}"))
print(cache.get("old"), cache.get("new"))
try:
    Cache(ttl=60, path=folder / "other.sqlite")
except InvalidSettings as error:
    print("refused", "other.sqlite" in str(error))
"""

UNPRIVILEGED = """
import ctypes, os, sys
if sys.platform == "linux":
    ctypes.CDLL(None).prctl(24, 1, 0, 0, 0)  # PR_CAPBSET_DROP, CAP_DAC_OVERRIDE: root obeys the modes of files
os.execv(sys.argv[1], sys.argv[1:])
"""


@pytest.fixture
def read_only(tmp_path: Path) -> Iterator[Path]:
    """A read-only folder with a cache."""
    cache = Cache(ttl=60, path=tmp_path / "answers.sqlite")
    cache.put("old", Stored(1.0, "global", 200, b"{}"))
    cache.close()
    (tmp_path / "answers.sqlite").chmod(0o444)
    tmp_path.chmod(0o555)
    yield tmp_path
    tmp_path.chmod(0o755)


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_a_read_only_cache_is_read(read_only: Path) -> None:
    child = [sys.executable, "-c", READ_ONLY, str(read_only)]
    command = [sys.executable, "-c", UNPRIVILEGED, *child]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.stderr == ""
    writable, *printed = done.stdout.splitlines()
    if writable == "True":
        pytest.skip("this user may write anything")
    warning, kept, refused = printed
    assert warning.startswith("the cache cannot be written")
    assert kept == "Stored(at=1.0, region='global', http_status=200, body=b'{}') None"
    assert refused == "refused True"


def test_expired_entries_free_their_space(tmp_path: Path) -> None:
    path = tmp_path / "answers.sqlite"
    cache = Cache(ttl=60, path=path)
    for n in range(1000):
        cache.put(f"old {n}", Stored(1000.0, "global", 200, b"x" * 20_000), 60)
    full = path.stat().st_size
    for n in range(200):
        cache.put(f"new {n}", Stored(1061.0, "global", 200, b"x" * 200), 60)
    assert cache.get("old 999") is None
    cache.close()
    assert full > 20_000_000
    assert path.stat().st_size < 6_000_000


def test_clear_frees_the_space(tmp_path: Path) -> None:
    path = tmp_path / "answers.sqlite"
    cache = Cache(ttl=60, path=path)
    for n in range(500):
        cache.put(str(n), Stored(1.0, "global", 200, b"x" * 20_000))
    cache.clear()
    assert path.stat().st_size < 100_000
    assert path.with_name("answers.sqlite-wal").stat().st_size == 0
    cache.put("after", Stored(1.0, "global", 200, b"{}"))
    assert cache.get("after")
    cache.close()


def test_no_operation_scans_all_entries(tmp_path: Path) -> None:
    cache = Cache(ttl=3600, path=tmp_path / "answers.sqlite", max_bytes=10_000_000)
    base: Any = cache._entries._open  # type: ignore[union-attr]
    body = b"x" * 100

    def steps(keys: range) -> int:
        """The work of SQLite in hundreds of virtual machine instructions: a measure without a clock."""
        done = 0

        def count() -> int:
            nonlocal done
            done += 1
            return 0

        base.set_progress_handler(count, 100)
        for n in keys:
            cache.put(str(n), Stored(1.0, "global", 200, body))
            cache.get(str(n))
        base.set_progress_handler(None, 0)
        return done

    few = steps(range(1000))
    base.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 99999)"
        " INSERT INTO answers SELECT i, 1.0, 'global', 200, ?, x'', 3601.0, i FROM n",
        (body,),
    )
    many = steps(range(200_000, 201_000))
    size = base.execute("SELECT SUM(LENGTH(body)) FROM answers").fetchone()
    assert size == base.execute("SELECT bytes FROM total").fetchone() == (10_000_000,)
    cache.close()
    assert many < 3 * few


TWO = """
import sys
from justone_client import Cache
from justone_client._caching.cache import Stored
cache = Cache(ttl=60, path=sys.argv[1], max_bytes=200_000)
for n in range(400):
    cache.put(f"{sys.argv[2]} {n}", Stored(1.0, "global", 200, b"x" * 1000))
    cache.get(f"{sys.argv[2]} {n - 1}")
cache.close()
"""


def test_two_processes_share_a_file(tmp_path: Path) -> None:
    path = tmp_path / "answers.sqlite"
    both = [
        subprocess.Popen([sys.executable, "-c", TWO, path, name], stderr=subprocess.PIPE, text=True) for name in "ab"
    ]
    assert [process.communicate(timeout=120)[1] for process in both] == ["", ""]
    with sqlite3.connect(path) as base:
        assert base.execute("SELECT COUNT(*), SUM(LENGTH(body)) FROM answers").fetchone() == (200, 200_000)
        assert base.execute("SELECT bytes FROM total").fetchone() == (200_000,)
        assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    base.close()


def test_a_call_waits_only_briefly_for_a_locked_file(serve: Serve, make: Make, tmp_path: Path) -> None:
    path = tmp_path / "answers.sqlite"
    caller = make(serve(numbered()).url, cache=Cache(ttl=60, path=path))
    base = sqlite3.connect(path, isolation_level=None)
    base.execute("BEGIN EXCLUSIVE")
    started = time.monotonic()
    assert caller.call().data == {"n": 1}
    assert time.monotonic() - started < 60  # the lock is never given back
    base.close()


@pytest.mark.parametrize("change_to", ["UPDATE total SET bytes = 1e15", "UPDATE total SET bytes = 'much'"])
def test_a_total_that_was_tampered_with_is_recounted(change_to: str, tmp_path: Path) -> None:
    path = tmp_path / "answers.sqlite"
    cache = Cache(ttl=60, path=path)
    cache.put("one", Stored(1.0, "global", 200, b"{}"))
    change(path, change_to)
    for key in ("two", "three"):
        cache.put(key, Stored(1.0, "global", 200, b"{}"))
    assert cache.get("three")
    cache.close()
