"""Responses that are still on their way: whoever prints one must not see the URL of its request."""

import asyncio
import gc

import aiohttp

from justone_client import AsyncClient
from tests.support.callers import GET, TOKEN
from tests.support.servers.replies import envelope
from tests.support.servers.scripted import End, Serve, Timed, http


def test_a_response_in_flight_shows_no_token(serve: Serve) -> None:
    whole = http(envelope(0, {"a": 1}))
    server = serve(lambda seen: (Timed([(0, whole[:-5]), (0.2, whole[-5:])]), End.KEEP))

    async def in_flight() -> list[str]:
        async with AsyncClient(TOKEN, base_url=server.url, transport="aiohttp") as client:
            call = asyncio.create_task(client.call(GET))
            while not (found := [one for one in gc.get_objects() if isinstance(one, aiohttp.ClientResponse)]):
                await asyncio.sleep(0.001)
            shown = [repr(one) for one in found]
            await call
            return shown

    shown = asyncio.run(in_flight())
    assert shown
    assert not any(TOKEN.split("/")[0] in one or "token" in one for one in shown)
