"""The disk of the server fills up in the middle of a run. Needs root, to mount a file system in memory."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from justone_client.runs import Ended, Journal, JournalError, work
from justone_client.sandbox import Sandbox
from tests.runs.postgres.planned_runs import check_books
from tests.support.servers.postgres import PostgresServer

KEY = "GET /api/douyin/search-video/v4"


@pytest.fixture
def small_space(postgres_server: PostgresServer, tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """The address of a database whose tables are on a disk of 24 MB, and that disk."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux may mount a disk")
    disk = Path(postgres_server.folder) / f"disk_{tmp_path.name}"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", str(disk)], check=False).returncode:
        pytest.skip("this machine does not allow to mount a disk")
    try:
        (disk / "space").mkdir()
        subprocess.run(["chown", "-R", postgres_server.user, str(disk)], check=True)
        postgres_server.admin(f"CREATE TABLESPACE small LOCATION '{disk / 'space'}'")
        postgres_server.admin("CREATE DATABASE on_small TEMPLATE template0 TABLESPACE small")
        yield postgres_server.address("on_small"), disk
        postgres_server.admin("DROP DATABASE on_small WITH (FORCE)")
        postgres_server.admin("DROP TABLESPACE small")
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)


@pytest.mark.slow
def test_a_full_disk_stops_the_run_and_loses_nothing(small_space: tuple[str, Path]) -> None:
    """Nothing new is sent; what was sent is recorded or unknown. When there is room again, the run goes on."""
    address, disk = small_space
    sandbox, filler = Sandbox(), disk / "filler"

    async def fill() -> None:
        while len(sandbox.ledger) < 50:
            await asyncio.sleep(0.002)
        with suppress(OSError), filler.open("wb", buffering=0) as file:
            while True:
                file.write(bytes(65536))

    async def main(journal: Journal) -> Ended:
        async with sandbox.async_client() as client:
            return await work(journal, client, concurrency=4, grace=0.5)

    async def filling(journal: Journal) -> Ended:
        ended, _ = await asyncio.gather(main(journal), fill())
        return ended

    rows = [{"keyword": f"word {number}"} for number in range(1000)]
    with Journal.start(address, [KEY], rows) as journal:
        ended = asyncio.run(filling(journal))
        assert (ended.why, type(ended.error)) == ("journal", JournalError)
        assert "the disk of the server is full; free some space, then resume the run" in str(ended.error)
    paid = len(sandbox.ledger)
    assert 50 <= paid < 1000
    filler.unlink()
    with Journal.resume(address) as journal:
        status = journal.status()
        assert status.items["recorded"] + status.items["unknown"] >= paid
        ended = asyncio.run(main(journal))
        assert ended.why == "done"
        assert ended.status.items["recorded"] + ended.status.items["unknown"] == 1000
        assert ended.status.items["unknown"] <= 4, "at most the calls in flight"
    assert max(Counter(call.parameters["keyword"] for call in sandbox.journal if call.billed).values()) == 1
    check_books(address)
