"""The server of these tests is real, and the proxy cuts where a test needs it."""

from __future__ import annotations

import psycopg
import pytest

from tests.support.servers.postgres import CuttingProxy, PostgresServer


@pytest.mark.parametrize("reached", [True, False], ids=["after the server committed", "before the server got it"])
def test_the_proxy_cuts_at_a_commit(
    postgres_server: PostgresServer, database: str, proxy: CuttingProxy, *, reached: bool
) -> None:
    address = database.replace(f":{postgres_server.port}/", f":{proxy.port}/")
    with psycopg.connect(address) as base:
        base.execute("CREATE TABLE seen (value int)")
        base.commit()
        (proxy.cut_after if reached else proxy.cut_before)()
        base.execute("INSERT INTO seen VALUES (1)")
        with pytest.raises(psycopg.OperationalError) as raised:
            base.commit()
        assert raised.value.sqlstate is None
        assert base.closed
    with psycopg.connect(database) as base:
        assert base.execute("SELECT count(*) FROM seen").fetchone() == (int(reached),)
    assert proxy.cuts == 1


def test_the_server_keeps_its_data_over_a_restart(postgres_server: PostgresServer, database: str) -> None:
    with psycopg.connect(database) as base:
        base.execute("CREATE TABLE seen (value int)")
    postgres_server.stop("immediate")
    postgres_server.start()
    with psycopg.connect(database) as base:
        assert base.execute("SELECT count(*) FROM seen").fetchone() == (0,)
