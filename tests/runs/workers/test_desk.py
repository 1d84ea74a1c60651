"""The connection between a worker and the journal: many requests in few messages, errors, and strangers at the door."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
from multiprocessing import Pipe
from multiprocessing.connection import Client
from pathlib import Path
from typing import Any

import pytest

from justone_client import AsyncClient, Retry
from justone_client.runs import Journal, JournalError
from justone_client.runs.journal.desk import Received
from justone_client.runs.workers.desk_proxy import DeskProxy
from justone_client.runs.workers.desk_server import DeskServer, Session
from justone_client.runs.workers.door import Door, knock
from justone_client.runs.workers.messages import Farewell, Request, Welcome
from tests.runs.workers.programs import journal_of


def welcome(journal: Journal) -> Welcome:
    return Welcome(AsyncClient, 4, Retry(), 1.0, journal.run.plan)


class Counting:
    """A connection that counts the messages sent through it."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self.requests: list[int] = []
        self.recv, self.close, self.fileno = inner.recv, inner.close, inner.fileno

    def send(self, message: Any) -> None:
        if isinstance(message, list):
            self.requests.append(len(message))
        self._inner.send(message)


async def connected(journal: Journal) -> tuple[Session, DeskProxy, Counting]:
    ours, theirs = Pipe()
    session = DeskServer(journal).open(ours, welcome(journal))
    counting = Counting(theirs)
    assert isinstance(counting.recv(), Welcome)
    return session, DeskProxy(counting, lambda: None, lambda: None), counting


def test_requests_of_many_tasks_travel_together(tmp_path: Path) -> None:
    async def main(journal: Journal) -> list[int]:
        session, desk, counting = await connected(journal)
        claims = (await desk.claim(50, 0.0)).claims
        assert all(await asyncio.gather(*(desk.send(one, 0.0) for one in claims)))
        assert all(await asyncio.gather(*(desk.end(one, Received("fail"), 0.0) for one in claims)))
        await desk.leave(Farewell("done", None))
        await session.closed.wait()
        return counting.requests

    with journal_of(tmp_path, 50) as journal:
        requests = asyncio.run(main(journal))
        assert journal.status().items["failed"] == 50
    assert sum(requests) == 101
    assert len(requests) < 50


@pytest.mark.skipif(sys.platform == "win32", reason="pipes are no sockets there")
def test_a_lost_worker_gives_back_and_names(tmp_path: Path) -> None:
    """Also a request that was under way when the connection broke; a desk without connection refuses more."""

    async def main(journal: Journal) -> None:
        session, desk, counting = await connected(journal)
        first, *_ = (await desk.claim(4, 0.0)).claims
        assert await desk.send(first, 0.0)
        assert not await desk.send(first, 0.0)
        more = asyncio.ensure_future(desk.claim(4, 0.0))
        await asyncio.sleep(0)
        with socket.socket(fileno=os.dup(counting.fileno())) as broken:
            broken.shutdown(socket.SHUT_RDWR)
        await session.closed.wait()
        await asyncio.wait((more,))
        with pytest.raises(JournalError, match="resume the run"):
            await desk.claim(1, 0.0)
        more.exception()

    with journal_of(tmp_path, 20) as journal:
        asyncio.run(asyncio.wait_for(main(journal), 20))
        items = journal.status().items
    assert (items["unknown"], items["planned"], items["claimed"], items["sent"]) == (1, 19, 0, 0)


def test_other_requests_are_refused(tmp_path: Path) -> None:
    async def main(journal: Journal) -> None:
        _, desk, _ = await connected(journal)
        desk._outgoing.put(Request(0, "close", ()))
        desk._waiting[0] = asyncio.get_running_loop().create_future()
        with pytest.raises(JournalError, match="not a request to a journal"):
            await desk._waiting[0]

    with journal_of(tmp_path, 1) as journal:
        asyncio.run(asyncio.wait_for(main(journal), 20))


def test_the_door_opens_only_with_the_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def main(journal: Journal) -> None:
        server = DeskServer(journal)
        door = Door(server, welcome(journal), asyncio.get_running_loop())
        address, key = door.environment.values()
        with pytest.raises(Exception, match="digest"):
            await asyncio.to_thread(Client, address, authkey=b"guess")
        assert not server.sessions
        for name, value in door.environment.items():
            monkeypatch.setenv(name, value)
        connection = await asyncio.to_thread(knock)
        assert isinstance(await asyncio.to_thread(connection.recv), Welcome)
        connection.close()
        door.close()
        with pytest.raises(JournalError, match="has ended"):
            await asyncio.to_thread(knock)
        assert len(key) == 64

    with journal_of(tmp_path, 1) as journal:
        asyncio.run(asyncio.wait_for(main(journal), 20))
    monkeypatch.delenv("JUSTONE_DESK_KEY")
    with pytest.raises(JournalError, match="work_on_dask"):
        knock()
