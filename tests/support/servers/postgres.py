"""A real PostgreSQL server on loopback, in a folder of its own, and a proxy that cuts its connections."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

__all__ = ["CuttingProxy", "PostgresServer", "missing_server", "pooler_running", "postgres_running"]

_USERS = ("postgres", "nobody")
_SETTINGS = """
listen_addresses = '127.0.0.1'
max_connections = 60
shared_buffers = 32MB
log_min_messages = fatal
"""


def _folder_of_programs() -> Path | None:
    """Where initdb and pg_ctl are; Debian keeps them outside PATH."""
    found = [path.parent for path in sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), reverse=True)]
    in_path = shutil.which("initdb")
    if in_path:
        found.append(Path(in_path).resolve().parent)
    return next((folder for folder in found if (folder / "pg_ctl").exists()), None)


def _user() -> str | None:
    """The user that runs the server: PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return pwd.getpwuid(os.geteuid()).pw_name
    known = {entry.pw_name for entry in pwd.getpwall()}
    return next((name for name in _USERS if name in known), None)


def missing_server() -> str | None:
    """Why no server can be started here; None if one can."""
    if _folder_of_programs() is None:
        return "PostgreSQL is not installed here (Debian: apt-get install postgresql)"
    if _user() is None:
        return "PostgreSQL does not run as root, and this machine has no other user"
    return None


class PostgresServer:
    """Starts, stops and kills one server. Its data outlive a restart."""

    def __init__(self, folder: Path) -> None:
        programs, user = _folder_of_programs(), _user()
        assert programs is not None
        assert user is not None
        self._programs, self.user, self.folder = programs, user, folder
        self.port = _free_port()
        self._data = folder / "data"
        self._call("initdb", "--no-sync", "--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C",
                   "--pgdata", str(self._data))  # fmt: skip
        with (self._data / "postgresql.conf").open("a") as file:
            file.write(f"{_SETTINGS}port = {self.port}\nunix_socket_directories = '{folder}'\n")
        self.start()

    def _call(self, program: str, *arguments: str) -> None:
        command = [str(self._programs / program), *arguments]
        subprocess.run(
            command,
            user=self.user if os.geteuid() == 0 else None,
            cwd=self.folder,
            env={"PATH": "/usr/bin:/bin", "LC_ALL": "C", "HOME": str(self.folder)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=True,
            timeout=120,
        )

    def start(self) -> None:
        self._call("pg_ctl", "start", "-w", "-t", "60", "-D", str(self._data), "-l", str(self.folder / "log"))

    def stop(self, mode: str = "fast") -> None:
        """Stop it. `immediate` is like a power cut: it recovers from its log at the next start."""
        self._call("pg_ctl", "stop", "-w", "-t", "60", "-m", mode, "-D", str(self._data))

    def address(self, database: str, *, port: int | None = None) -> str:
        return f"postgresql://postgres:secret-of-the-test@127.0.0.1:{port or self.port}/{database}"

    def admin(self, statement: str) -> None:
        import psycopg

        with psycopg.connect(self.address("postgres"), autocommit=True) as base:
            base.execute(statement.encode())


@contextmanager
def postgres_running() -> Generator[PostgresServer]:
    """Start a server; stop it and remove its folder at the end."""
    folder = Path(tempfile.mkdtemp(prefix="justone-postgres-"))  # pytest's own folders are closed to other users
    try:
        if os.geteuid() == 0:
            shutil.chown(folder, _user() or "")
        server = PostgresServer(folder)
        try:
            yield server
        finally:
            with suppress(subprocess.SubprocessError):
                server.stop("immediate")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def pooler_running(server: PostgresServer) -> Generator[int]:
    """Start PgBouncer in front of a server, with one connection for each transaction; yield its port."""
    program = shutil.which("pgbouncer", path="/usr/sbin:/usr/bin:/usr/local/bin")
    assert program is not None
    port, folder = _free_port(), Path(tempfile.mkdtemp(prefix="justone-pgbouncer-"))
    (folder / "users").write_text('"postgres" "secret-of-the-test"\n')
    (folder / "ini").write_text(
        f"[databases]\n* = host=127.0.0.1 port={server.port}\n[pgbouncer]\nlisten_addr = 127.0.0.1\n"
        f"listen_port = {port}\nunix_socket_dir =\nauth_type = trust\nauth_file = {folder / 'users'}\n"
        "pool_mode = transaction\ndefault_pool_size = 3\n"
    )
    if os.geteuid() == 0:
        shutil.chown(folder, _user() or "")
    process = subprocess.Popen(
        [program, "-q", str(folder / "ini")],
        user=_user() if os.geteuid() == 0 else None,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_for(port)
        yield port
    finally:
        process.kill()
        process.wait()
        shutil.rmtree(folder, ignore_errors=True)


def _wait_for(port: int) -> None:
    until = time.monotonic() + 60
    while True:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            assert time.monotonic() < until
            time.sleep(0.02)
        else:
            return


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


class CuttingProxy:
    """Forwards connections to a server, and cuts one at a COMMIT when asked.

    `cut_after` lets the server commit and drops its reply; `cut_before` drops the COMMIT itself.
    """

    def __init__(self, port: int) -> None:
        self._target = port
        self._lock = threading.Lock()
        self._skip: int | None = None
        self._forward = True
        self.cuts = 0
        """Connections that were cut."""
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self._open: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def cut_after(self, commits: int = 0) -> None:
        """Cut at the COMMIT that follows `commits` others, once the server has executed it."""
        with self._lock:
            self._skip, self._forward = commits, True

    def cut_before(self, commits: int = 0) -> None:
        """Cut at the COMMIT that follows `commits` others, before the server gets it."""
        with self._lock:
            self._skip, self._forward = commits, False

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                server = socket.create_connection(("127.0.0.1", self._target))
                self._open += [client, server]
                threading.Thread(target=self._from_client, args=(client, server), daemon=True).start()

    def _from_client(self, client: socket.socket, server: socket.socket) -> None:
        dropping = threading.Event()
        answering = threading.Thread(target=self._from_server, args=(server, client, dropping), daemon=True)
        answering.start()
        with suppress(OSError):
            while data := client.recv(65536):
                decision = self._decide(data)
                if decision == "drop":
                    break
                if decision == "cut":
                    dropping.set()
                    server.sendall(data)
                    answering.join(10)
                    break
                server.sendall(data)
        _close(client, server)

    def _from_server(self, server: socket.socket, client: socket.socket, dropping: threading.Event) -> None:
        with suppress(OSError):
            while data := server.recv(65536):
                if dropping.is_set():
                    return  # the server has replied, so the transaction is committed
                client.sendall(data)
        if not dropping.is_set():
            _close(client, server)

    def _decide(self, data: bytes) -> str:
        with self._lock:
            if self._skip is None or b"COMMIT\0" not in data:
                return "forward"
            self._skip -= 1
            if self._skip >= 0:
                return "forward"
            self._skip, self.cuts = None, self.cuts + 1
            return "cut" if self._forward else "drop"

    def close(self) -> None:
        _close(self._listening, *self._open)


def _close(*sockets: socket.socket) -> None:
    for one in sockets:
        with suppress(OSError):
            one.shutdown(socket.SHUT_RDWR)
        one.close()
