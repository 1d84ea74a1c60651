"""The recipe for Ray of docs/en/guides/engines.md."""

from __future__ import annotations

import asyncio
import os
import time
from typing import Any

import ray

from justone_client import AsyncClient
from justone_client.runs import Journal, PortionEnded, work_portion


@ray.remote(max_retries=-1)
def portion() -> float | None:
    return asyncio.run(one_portion()).again_in


async def one_portion() -> PortionEnded:
    with Journal.resume(os.environ["JUSTONE_JOURNAL"], run="words") as journal:
        async with AsyncClient() as client:
            return await work_portion(journal, client, most=15, concurrency=4)


def work_on_ray(tasks: int) -> None:
    """Keep so many tasks at work until none is of use."""
    running: list[Any] = [portion.remote() for _ in range(tasks)]
    while running:
        (ended,), running = ray.wait(running)
        again_in = ray.get(ended)
        if again_in is not None:
            time.sleep(again_in)
            running.append(portion.remote())
