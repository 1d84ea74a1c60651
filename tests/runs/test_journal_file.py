"""The file of a journal: planning, refusals, export, and what is in it."""

from __future__ import annotations

import json
import os
import sqlite3
import stat
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

import justone_client
import justone_generated
from justone_client import InvalidArgument, InvalidSettings, Prices
from justone_client.runs import Journal, JournalError, JournalView
from justone_client.runs.journal.sqlite import migrating
from justone_client.runs.journal.sqlite.disks import kind_of_disk, refuse_shared_disk
from justone_client.runs.sources.rows import rows_of
from justone_client.sandbox import Sandbox
from tests.runs.test_engine import KEY, OTHER, words, worked


class Crash(BaseException):
    """The program ends while it reads its source."""


def breaking(rows: Iterator[dict[str, object]], after: int) -> Iterator[dict[str, object]]:
    for number, row in enumerate(rows):
        if number == after:
            raise Crash
        yield row


def test_planning_goes_on_after_a_crash(tmp_path: Path) -> None:
    with pytest.raises(Crash):
        Journal.start(tmp_path / "j", [KEY], breaking(words(3500), 2500))
    assert JournalView(tmp_path / "j").status().rows == 2000
    with pytest.raises(JournalError, match="only the first 2000 rows"):
        Journal.resume(tmp_path / "j")
    with Journal.start(tmp_path / "j", [KEY], words(3500)) as journal:
        status = journal.status()
    assert (status.rows, status.items["planned"], status.is_planned) == (3500, 3500, True)


@pytest.mark.parametrize(
    "source",
    [words(2), words(4), ({"keyword": f"other {number}"} for number in range(3))],
    ids=["fewer", "more", "other"],
)
def test_a_changed_source_is_refused(tmp_path: Path, source: Iterator[dict[str, object]]) -> None:
    Journal.start(tmp_path / "j", [KEY], words(3)).close()
    with pytest.raises(JournalError, match="source has changed"):
        Journal.start(tmp_path / "j", [KEY], source)
    Journal.start(tmp_path / "j", [KEY], words(3)).close()


def test_a_changed_plan_is_refused(tmp_path: Path) -> None:
    Journal.start(tmp_path / "j", [KEY], words(3)).close()
    with pytest.raises(JournalError, match="another plan"):
        Journal.start(tmp_path / "j", [KEY], words(3), prices=Prices({}, default="1"))


def test_duplicates_are_paid_once_in_source_order(tmp_path: Path) -> None:
    sandbox = Sandbox()
    ids = ["3", "1", "3", "2", "1"]
    rows = [{"word": f"word {one}", "id": one} for one in ids]
    with Journal.start(
        tmp_path / "j", [KEY, OTHER], rows, columns=[("word", "keyword"), ("id", "video_id")]
    ) as journal:
        worked(journal, sandbox)
    assert len(sandbox.ledger) == 6
    lines = list(JournalView(tmp_path / "j").export())
    assert [(line.position, line.operation) for line in lines] == [(n, key) for n in range(5) for key in (KEY, OTHER)]
    assert [line.row["id"] for line in lines[::2]] == ids
    assert all(line.body and json.loads(line.body)["code"] == 0 for line in lines)
    assert lines[0].body == lines[4].body


def test_rows_that_cannot_be_sent_fail_for_free(tmp_path: Path) -> None:
    sandbox = Sandbox()
    rows = [{"keyword": "a"}, {"keyword": ""}, {"keywords": "b"}, {"keyword": "c\ud800"}]
    with Journal.start(tmp_path / "j", [KEY], rows) as journal:
        ended = worked(journal, sandbox)
    assert (ended.status.items["recorded"], ended.status.items["failed"]) == (1, 3)
    reasons = [line.reason or "" for line in JournalView(tmp_path / "j").export()][1:]
    assert ["is required" in reasons[0], "is not a parameter" in reasons[1], "surrogate" in reasons[2]] == [True] * 3


def test_the_reserve_lasts_as_long_as_the_run_is_open(tmp_path: Path) -> None:
    with Journal.start(tmp_path / "j", [KEY], words(1)):
        assert (tmp_path / "j.lock").stat().st_size == 4 * 1024 * 1024
    assert (tmp_path / "j.lock").stat().st_size == 0


def test_an_empty_file_has_no_run_yet(tmp_path: Path) -> None:
    (tmp_path / "j").touch()
    for begin in (JournalView, Journal.resume):
        with pytest.raises(JournalError, match="is empty; start a run, or wait until one has begun"):
            begin(tmp_path / "j")
    Journal.start(tmp_path / "j", [KEY], words(1)).close()


def test_two_drivers_cannot_share_a_journal(tmp_path: Path) -> None:
    with Journal.start(tmp_path / "j", [KEY], words(1)):
        for begin in (lambda: Journal.resume(tmp_path / "j"), lambda: Journal.start(tmp_path / "j", [KEY], words(1))):
            with pytest.raises(JournalError, match="Another program works"):
                begin()
        assert JournalView(tmp_path / "j").status().total == 1
    Journal.resume(tmp_path / "j").close()


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_link_is_the_same_journal(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "j")
    with Journal.start(tmp_path / "j", [KEY], words(1)):
        with pytest.raises(JournalError, match="Another program works"):
            Journal.resume(tmp_path / "link")
        assert JournalView(tmp_path / "link").status().total == 1


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be deleted there")
@pytest.mark.parametrize("how", ["deleted", "moved", "replaced"])
def test_a_journal_that_vanishes_stops_the_run(tmp_path: Path, how: str) -> None:
    """Nothing is sent that could not be found again."""
    path, sandbox = tmp_path / "j", Sandbox()
    with Journal.start(path, [KEY], words(9)) as journal:
        (path.unlink if how == "deleted" else lambda: path.rename(tmp_path / "k"))()
        if how == "replaced":
            path.write_bytes(b"")
        with pytest.raises(JournalError, match="was moved or deleted while the run worked; put it back"):
            worked(journal, sandbox)
    assert len(sandbox.journal) == 0


def test_a_newer_journal_is_refused(tmp_path: Path) -> None:
    Journal.start(tmp_path / "j", [KEY], words(1)).close()
    with closing(sqlite3.connect(tmp_path / "j")) as base:
        base.execute("PRAGMA user_version = 2")
    for begin in (Journal.resume, JournalView):
        with pytest.raises(JournalError, match="upgrade justone-client"):
            begin(tmp_path / "j")


OLDER = ("ALTER TABLE budgets RENAME TO budget", "ALTER TABLE links DROP COLUMN item", "PRAGMA user_version = 0")
NEWER = ("ALTER TABLE budget RENAME TO budgets", "ALTER TABLE links ADD COLUMN item INTEGER NOT NULL DEFAULT 1")


def older(path: Path) -> None:
    """Give a journal a made-up older format."""
    with Journal.start(path, [KEY], words(1), max_billed=7) as journal:
        worked(journal, Sandbox())
    with closing(sqlite3.connect(path)) as base:
        for statement in OLDER:
            base.execute(statement)


def test_an_older_journal_is_migrated_after_a_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    older(tmp_path / "j")
    monkeypatch.setattr(migrating, "MIGRATIONS", {0: NEWER})
    with pytest.raises(JournalError, match="older format 0; resume"):
        JournalView(tmp_path / "j")
    with Journal.resume(tmp_path / "j") as journal:
        assert (journal.status().money.max_billed, journal.status().items["recorded"]) == (7, 1)
    (line,) = JournalView(tmp_path / "j").export()
    assert line.state == "recorded"
    with closing(sqlite3.connect(tmp_path / "j.format-0")) as copy:
        assert copy.execute("SELECT max_billed FROM budget").fetchone() == (7,)
        assert copy.execute("PRAGMA user_version").fetchone() == (0,)
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert stat.S_IMODE((tmp_path / "j.format-0").stat().st_mode) == 0o600 or sys.platform == "win32"


def test_a_migration_that_fails_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    older(tmp_path / "j")
    monkeypatch.setattr(migrating, "MIGRATIONS", {0: (NEWER[0], "SELECT 1 FROM missing")})
    with pytest.raises(JournalError, match="missing"):
        Journal.resume(tmp_path / "j")
    monkeypatch.setattr(migrating, "MIGRATIONS", {0: NEWER})
    with Journal.resume(tmp_path / "j") as journal:
        assert journal.status().items["recorded"] == 1


def test_a_format_without_a_way_is_refused(tmp_path: Path) -> None:
    older(tmp_path / "j")
    with pytest.raises(JournalError, match="has format 0, and this version of justone-client reads from format 1 on"):
        Journal.resume(tmp_path / "j")
    assert not (tmp_path / "j.format-0").exists()


def test_a_journal_names_the_versions_that_made_it(tmp_path: Path) -> None:
    with Journal.start(tmp_path / "j", [KEY], words(1)) as journal:
        facts = journal.status().facts
    assert (facts["package"], facts["catalogue"], facts["sqlite"]) == (
        justone_client.__version__, justone_generated.SPEC_SHA256, sqlite3.sqlite_version)  # fmt: skip


def test_other_files_are_refused_and_unchanged(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "db")) as base:
        base.execute("CREATE TABLE mine (x)")
    (tmp_path / "text").write_text("hello")
    for name in ("db", "text"):
        before = (tmp_path / name).read_bytes()
        with pytest.raises(JournalError, match=r"not the journal|not a database"):
            Journal.start(tmp_path / name, [KEY], words(1))
        assert (tmp_path / name).read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["db", "text"]
    with pytest.raises(JournalError, match="does not exist"):
        Journal.resume(tmp_path / "missing")
    assert not (tmp_path / "missing").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_the_owner_may_read_it(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        Journal.start(tmp_path / "j", [KEY], words(1)).close()
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "j").stat().st_mode) == 0o600


def test_a_journal_has_no_token(tmp_path: Path) -> None:
    sandbox = Sandbox()
    with Journal.start(tmp_path / "j", [KEY], words(5)) as journal:
        worked(journal, sandbox)
    with closing(sqlite3.connect(tmp_path / "j")) as base:
        assert not [line for line in base.iterdump() if "token" in line.lower()]


MOUNTS = """\
22 1 254:0 / / rw - ext4 /dev/vda rw
40 22 0:50 / /mnt/share rw - nfs4 host:/x rw
41 22 0:51 / /mnt/with\\040space rw - fuse.sshfs x rw
42 22 0:52 / /mnt/local rw - xfs /dev/vdb rw
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [("/data/j", "ext4"), ("/mnt/share/a/j", "nfs4"), ("/mnt/shared/j", "ext4"), ("/mnt/with space/j", "fuse.sshfs"),
     ("/mnt/local/j", "xfs")],
)  # fmt: skip
def test_the_disk_of_a_path_is_found(path: str, kind: str) -> None:
    assert kind_of_disk(Path(path), MOUNTS) == kind


def test_network_disks_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from justone_client.runs.journal.sqlite import disks

    refuse_shared_disk(tmp_path / "j")
    for kind in ("nfs", "nfs4", "cifs", "smb3", "9p", "virtiofs", "fuse.sshfs", "fuseblk"):
        monkeypatch.setattr(disks, "_mounts", lambda kind=kind: f"1 1 0:1 / / rw - {kind} x rw")
        with pytest.raises(JournalError, match="network or shared"):
            Journal.start(tmp_path / "j", [KEY], words(1))
    assert list(tmp_path.iterdir()) == []


def test_a_cost_limit_needs_prices(tmp_path: Path) -> None:
    with pytest.raises(InvalidSettings, match="needs the price"):
        Journal.start(tmp_path / "j", [KEY, OTHER], words(1), prices=Prices({KEY: "0.10"}), max_cost=1)
    assert list(tmp_path.iterdir()) == []


def test_files_give_their_rows_as_text(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text('\ufeffid,name\n007,"x, y"\n\n9007199254740993,z\n', "utf-8")
    assert list(rows_of(tmp_path / "a.csv")) == [{"id": "007", "name": "x, y"}, {"id": "9007199254740993", "name": "z"}]
    (tmp_path / "a.jsonl").write_text('{"id": 9007199254740993}\n\n"b"\n')
    assert list(rows_of(tmp_path / "a.jsonl")) == [{"id": 9007199254740993}, {"item": "b"}]


@pytest.mark.parametrize(
    ("name", "text", "words_of_error"),
    [("a.csv", b"a,b\n1\n", "line 2: 1 cell"), ("a.csv", b"", "header"), ("a.csv", b"a,a\n1,2\n", "twice"),
     ("a.csv", b"a\n\xff\n", "UTF-8"), ("a.jsonl", b"{\n", "line 1"), ("a.jsonl", b"[1]\n", "object")],
)  # fmt: skip
def test_a_broken_file_is_refused(tmp_path: Path, name: str, text: bytes, words_of_error: str) -> None:
    (tmp_path / name).write_bytes(text)
    with pytest.raises(InvalidArgument, match=words_of_error):
        list(rows_of(tmp_path / name))
