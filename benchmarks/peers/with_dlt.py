"""With dlt: a resource of ids, a transformer that calls in threads, and JSON lines as the destination."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import dlt
from dlt.sources.helpers import requests


def main(url: str, ids: list[str], out: Path) -> None:
    @dlt.resource
    def numbers() -> Iterator[str]:
        yield from ids

    @dlt.transformer(data_from=numbers, parallelized=True)
    def videos(one: str) -> dict[str, Any]:
        query = {"token": "token", "videoId": one}
        answer = requests.get(f"{url}/api/douyin/get-video-detail/v2", params=query)
        return {"id": one, "data": answer.json()["data"]}

    pipeline = dlt.pipeline(
        "videos",
        pipelines_dir=str(out / "state"),
        destination=dlt.destinations.filesystem(str(out / "files")),
        dataset_name="videos",
    )
    pipeline.run(videos(), loader_file_format="jsonl")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2].split(), Path(sys.argv[3]))
