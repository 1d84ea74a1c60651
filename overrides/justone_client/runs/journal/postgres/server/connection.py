"""Connections to the database of a journal. Its address may hold a password: no error, log or row ever shows it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .....errors import InvalidSettings
from ...refusals import JournalError

if TYPE_CHECKING:
    import psycopg

    Base = psycopg.Connection[tuple[Any, ...]]

__all__ = ["Server", "UnstorableValue", "described", "is_full", "is_passing", "is_postgres"]

_SCHEMES = ("postgresql://", "postgres://")
_DEFAULTS: dict[str, str | int] = {
    "connect_timeout": 10,
    "application_name": "justone run",
    "keepalives_idle": 30,  # a cut cable is noticed in a minute, not in two hours
    "keepalives_interval": 10,
    "keepalives_count": 3,
    "tcp_user_timeout": 60_000,
}


def is_postgres(address: object) -> bool:
    """Whether an address names a PostgreSQL database rather than a file."""
    return isinstance(address, str) and address.startswith(_SCHEMES)


class UnstorableValue(JournalError):
    """The database cannot hold a value, such as text with NUL."""


class Server:
    """Opens connections to one address.

    Raises:
        InvalidSettings: psycopg is not installed.
        JournalError: The address is invalid.
    """

    def __init__(self, address: str) -> None:
        try:
            import psycopg
            from psycopg.conninfo import conninfo_to_dict
        except ImportError:
            raise InvalidSettings(
                "A journal in PostgreSQL needs psycopg: pip install 'justone-client[postgres]'"
            ) from None
        try:
            given = conninfo_to_dict(address)
        except (psycopg.Error, ValueError):
            raise JournalError(
                "The address of the journal is invalid; use postgresql://user:password@host:port/database"
            ) from None
        self._settings = {**_DEFAULTS, **{name: value for name, value in given.items() if value is not None}}

    def connect(self) -> Base:
        """Open a connection. It prepares no statements, so a pooler such as PgBouncer may be between.

        Raises:
            psycopg.OperationalError: The server cannot be reached, or refuses.
        """
        import psycopg

        settings: dict[str, Any] = {**self._settings, "client_encoding": "utf8"}
        return psycopg.connect(prepare_threshold=None, autocommit=True, **settings)

    def __repr__(self) -> str:
        return "<Server of a PostgreSQL journal>"


def is_full(error: psycopg.Error) -> bool:
    """Whether the disk of the server is full."""
    return error.sqlstate == "53100"


def is_passing(error: psycopg.Error) -> bool:
    """Whether the same statements may work a moment later: the connection was lost, or another session was in the way.

    | SQLSTATE | what happened |
    |---|---|
    | none, 08xxx | the connection was lost |
    | 57P0x | the server stops or starts |
    | 53300 | it has too many connections |
    | 40001, 40P01, 55P03, 57014 | another session was in the way |
    | 25006 | it is a standby, or was one a moment ago |
    """
    import psycopg

    state = error.sqlstate
    if state is None:
        return isinstance(error, (psycopg.OperationalError, psycopg.InterfaceError))
    return state.startswith(("08", "57P")) or state in ("53300", "40001", "40P01", "55P03", "57014", "25006")


def described(error: psycopg.Error) -> JournalError:
    """Return the error to raise for one of psycopg. Nothing of the address is in it."""
    import psycopg

    state = error.sqlstate
    if state is None and isinstance(error, psycopg.DataError):  # found before it was sent
        state = "22"
    if state is None or state.startswith("08"):
        text = str(error)
        why, remedy = next((words for part, words in _UNREACHABLE if re.search(part, text)), _LOST)
    else:
        why, remedy = _WORDS.get(state) or _WORDS.get(state[:2]) or _unexpected(error)
    kind = UnstorableValue if isinstance(error, psycopg.DataError) else JournalError
    return kind(f"The journal in PostgreSQL: {why}; {remedy}")


def _unexpected(error: psycopg.Error) -> tuple[str, str]:
    return (
        f"{error.diag.message_primary or type(error).__name__} (SQLSTATE {error.sqlstate})",
        "see the PostgreSQL documentation for this code",
    )


_RESUME = "when it runs again, resume the run"
_LOST = ("the connection to the server was lost", _RESUME)
_ADDRESS = "check the address of the journal"
_UNREACHABLE = (
    ("authentication failed", ("the server refuses the user or the password", _ADDRESS)),
    ("no password supplied", ("the server asks for a password", "put it into the address, or into ~/.pgpass")),
    ("pg_hba.conf", ("the server does not admit this user from this host", "ask its administrator")),
    ('role ".*" does not exist', ("the user does not exist", _ADDRESS)),
    ('database ".*" does not exist', ("the database does not exist", "create it with createdb, or check the address")),
    ("translate host name|not known|getaddrinfo", ("the host is unknown", _ADDRESS)),
    ("too many", ("the server has too many connections", "use fewer workers, or a pooler such as PgBouncer")),
    ("starting up", ("the server is starting", _RESUME)),
    ("shutting down", ("the server is shutting down", _RESUME)),
    ("refused|No such file", ("no server answers at the address", f"start it, or {_ADDRESS}; then resume the run")),
    ("timeout", ("the server does not answer in time", _RESUME)),
)
_WORDS = {
    "53100": ("the disk of the server is full", "free some space, then resume the run"),
    "53300": ("the server has too many connections", "use fewer workers, or a pooler such as PgBouncer"),
    "57P01": ("the server was stopped", _RESUME),
    "57P02": ("the server crashed", _RESUME),
    "57P03": ("the server is starting or stopping", _RESUME),
    "25006": ("the server is read-only, as a standby is", "use the address of the primary server"),
    "42501": ("the user may not do this", "grant it CREATE on the database, or let the owner start the run first"),
    "55P03": ("another session locks its rows", "end that session, then resume the run"),
    "57014": ("a statement was cancelled, or exceeded statement_timeout", "raise statement_timeout for this user"),
    "40P01": ("other sessions were in the way", "resume the run"),
    "40001": ("other sessions were in the way", "resume the run"),
    "22": ("a value cannot be stored", "look for characters such as NUL in the names and columns"),
}
