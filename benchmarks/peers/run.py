"""With a run of this package, in one process."""

import asyncio
import json
import sys
from pathlib import Path

from justone_client import AsyncClient
from justone_client.runs import Journal, JournalView, work


async def main(url: str, ids: list[str], out: Path) -> None:
    path = out.with_suffix(".journal")
    with Journal.start(path, ["GET /api/douyin/get-video-detail/v2"], ids) as journal:
        async with AsyncClient("token", base_url=url) as client:
            await work(journal, client, concurrency=16)
    rows = [{"id": line.row["item"], "state": line.state} for line in JournalView(path).export()]
    out.write_text("".join(json.dumps(row) + "\n" for row in rows))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2].split(), Path(sys.argv[3])))
