"""The address of a journal in PostgreSQL: never shown or kept; clear messages for servers and databases that refuse."""

from __future__ import annotations

import builtins
import logging
import traceback
from pathlib import Path
from typing import Any

import pytest

from justone_client import InvalidSettings
from justone_client.runs import Journal, JournalError, JournalView
from justone_client.runs.journal.postgres.store import PostgresStore
from tests.runs.postgres.planned_runs import asked, plan
from tests.support.servers.postgres import PostgresServer

KEY = "GET /api/douyin/search-video/v4"
SECRET = "secret-of-the-test"


def changed(address: str, **parts: Any) -> str:
    """Replace the user, the port or the database of an address."""
    head, _, name = address.rpartition("/")
    user, port = parts.get("user", "postgres"), parts.get("port", head.rpartition(":")[2])
    return f"postgresql://{user}:{SECRET}@{parts.get('host', '127.0.0.1')}:{port}/{parts.get('database', name)}"


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        ({"port": 9}, "no server answers at the address; start it, or check the address"),
        ({"database": "absent"}, "the database does not exist; create it with createdb"),
        ({"user": "stranger"}, "the user does not exist; check the address"),
        ({"host": "host.invalid"}, "the host is unknown; check the address"),
    ],
)
def test_a_refusal_is_one_clear_line(database: str, parts: dict[str, Any], message: str) -> None:
    for opened in (lambda one: PostgresStore(one, create=True, patience=0.1), JournalView):
        with pytest.raises(JournalError) as raised:
            opened(changed(database, **parts))
        assert str(raised.value).startswith(f"The journal in PostgreSQL: {message}")
        shown = "".join(traceback.format_exception(raised.value))
        assert SECRET not in shown
        assert "127.0.0.1" not in str(raised.value)


@pytest.mark.parametrize("address", [f"postgresql://user:{SECRET}@[::1/x", f"postgresql://u:{SECRET}@h/db?no_such=1"])
def test_an_invalid_address_is_not_repeated(address: str) -> None:
    pytest.importorskip("psycopg")
    with pytest.raises(JournalError, match="address of the journal is invalid") as raised:
        Journal.resume(address)
    assert SECRET not in "".join(traceback.format_exception(raised.value))


@pytest.mark.parametrize("scheme", ["postgresql+psycopg", "POSTGRESQL", "mysql", "sqlite"])
def test_another_database_is_no_file_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, scheme: str) -> None:
    monkeypatch.chdir(tmp_path)
    for opened in (Journal.resume, JournalView, lambda one: Journal.start(one, [KEY], ["a"])):
        with pytest.raises(JournalError, match="use the path of a file, or postgresql://") as raised:
            opened(f"{scheme}://user:{SECRET}@host/runs")
        assert SECRET not in str(raised.value)
    assert not list(tmp_path.iterdir())


def test_the_password_is_shown_nowhere(database: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with Journal.start(database, [KEY], [{"keyword": "word"}]) as journal:
        views = [repr(journal), repr(journal.store), repr(journal.view()), repr(journal.store.reader()), journal.shown,
                 repr(journal.status()), repr(journal.run)]  # fmt: skip
        with pytest.raises(JournalError, match="no run 'other'") as raised:
            JournalView(database, "other")
    assert SECRET not in "\n".join([*views, str(raised.value), caplog.text])
    assert not any(database in view for view in views)
    tables = asked(database, "SELECT table_name FROM information_schema.tables WHERE table_schema = 'justone_runs'")
    for (name,) in tables:
        assert SECRET not in str(asked(database, f"SELECT * FROM justone_runs.{name}")), name


def test_a_database_without_runs_is_refused(database: str) -> None:
    for opened in (Journal.resume, JournalView):
        with pytest.raises(JournalError, match="its database has no runs; check its address, or start a run"):
            opened(database)


def test_a_newer_format_is_refused(database: str) -> None:
    PostgresStore(database, create=True).close()
    asked(database, "UPDATE justone_runs.facts SET value = '99' WHERE name = 'format' RETURNING name")
    for opened in (Journal.resume, JournalView):
        with pytest.raises(JournalError, match=r"has format 99, and this version .* reads up to 1; upgrade"):
            opened(database)


def test_a_database_with_another_encoding_is_refused(postgres_server: PostgresServer, database: str) -> None:
    name = database.rpartition("/")[2]
    postgres_server.admin(f"DROP DATABASE {name}")
    postgres_server.admin(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'LATIN1'")
    with pytest.raises(JournalError, match="encoded as LATIN1; use one with UTF8"):
        PostgresStore(database, create=True)


def test_a_user_without_rights_is_told_what_is_missing(postgres_server: PostgresServer, database: str) -> None:
    postgres_server.admin("DROP ROLE IF EXISTS reader")
    postgres_server.admin("CREATE ROLE reader LOGIN")
    with pytest.raises(JournalError, match="the user may not do this; grant it CREATE on the database"):
        PostgresStore(changed(database, user="reader"), create=True)


def test_a_standby_is_read_only(postgres_server: PostgresServer, database: str) -> None:
    store = PostgresStore(database, create=True, patience=0.2)
    name = database.rpartition("/")[2]
    postgres_server.admin(f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    store._session._drop()
    with pytest.raises(JournalError, match="the server is read-only, as a standby is; use the address of the primary"):
        plan(store, 1)
    store.close()


def test_without_psycopg_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name.partition(".")[0] == "psycopg":
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    for opened in (Journal.resume, JournalView):
        with pytest.raises(InvalidSettings, match=r"pip install 'justone-client\[postgres\]'"):
            opened("postgres://localhost/runs")
