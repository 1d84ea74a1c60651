"""The recipe for Celery of docs/en/guides/engines.md, with a broker of files."""

from __future__ import annotations

import asyncio
import os

from celery import Celery

from justone_client import AsyncClient
from justone_client.runs import Journal, PortionEnded, work_portion

app = Celery("runs", broker=os.environ.get("CELERY_BROKER_URL", "memory://"))
app.conf.update(task_acks_late=True, task_reject_on_worker_lost=True, task_ignore_result=True)
if folder := os.environ.get("BROKER_FOLDER"):
    app.conf.broker_transport_options = {
        "data_folder_in": folder,
        "data_folder_out": folder,
        "control_folder": f"{folder}/control",
    }


@app.task  # type: ignore[untyped-decorator]
def portion() -> None:
    ended = asyncio.run(one_portion())
    if ended.again_in is not None:
        portion.apply_async(countdown=ended.again_in)


async def one_portion() -> PortionEnded:
    with Journal.resume(os.environ["JUSTONE_JOURNAL"], run="words") as journal:
        async with AsyncClient() as client:
            return await work_portion(journal, client, most=int(os.environ.get("MOST", "100")), concurrency=4)
