"""A program that leaves a client open ends without a traceback of this package."""

import subprocess
import sys

PROGRAM = """
import asyncio
from justone_client import AsyncClient
from justone_client.sandbox import Sandbox

server = Sandbox().serve()
server.start()
client = AsyncClient("a-secret-token", base_url=server.url)

async def main():
    await client.douyin.search_video_v4(keyword="x")

asyncio.run(main())
server.stop()
"""


def test_an_unclosed_client_ends_without_traceback_or_token() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    assert "Traceback" not in done.stderr
    assert "a-secret-token" not in done.stderr
