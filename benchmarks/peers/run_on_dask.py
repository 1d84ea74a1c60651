"""With a run of this package, on Dask."""

import asyncio
import json
import sys
from functools import partial
from pathlib import Path

from justone_client import AsyncClient
from justone_client.runs import Journal, JournalView, work_on_dask


def main(url: str, ids: list[str], out: Path) -> None:
    path = out.with_suffix(".journal")
    with Journal.start(path, ["GET /api/douyin/get-video-detail/v2"], ids) as journal:
        client = partial(AsyncClient, "token", base_url=url)
        asyncio.run(work_on_dask(journal, client, workers=4, concurrency=16, chunk=20))
    rows = [{"id": line.row["item"], "state": line.state} for line in JournalView(path).export()]
    out.write_text("".join(json.dumps(row) + "\n" for row in rows))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2].split(), Path(sys.argv[3]))
