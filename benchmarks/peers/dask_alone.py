"""With Dask alone: a task for each id on four worker processes."""

import json
import sys
from pathlib import Path
from typing import Any

from distributed import Client, LocalCluster

from justone_client import Client as JustOne


def call(url: str, one: str) -> Any:
    with JustOne("token", base_url=url) as client:
        return {"id": one, "data": client.douyin.get_video_detail_v2(video_id=one).data}


def main(url: str, ids: list[str], out: Path) -> None:
    with LocalCluster(n_workers=4, threads_per_worker=4, dashboard_address=None) as cluster, Client(cluster) as client:
        rows = client.gather([client.submit(call, url, one, pure=False) for one in ids])
    out.write_text("".join(json.dumps(row) + "\n" for row in rows))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2].split(), Path(sys.argv[3]))
