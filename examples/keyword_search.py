"""Search a keyword on several platforms, and write the posts in one shape to a table.

    python keyword_search.py 露营 -o camping.xlsx --max-pages 2 --platforms douyin bilibili

Each platform costs at most `--max-pages` billed calls. If one fails, the posts that were read are written. A name that
ends in `.xlsx` gives a file for Excel, which needs the extra `xlsx`; any other name gives CSV.
Without a token and free of charge: run `justone sandbox` in another terminal, and set the two variables that it prints.
Exit codes: 0 all platforms answered, 1 some failed, 2 wrong input.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from justone_client import Budget, Client, JustOneError
from justone_client.runs import rows


class Post(NamedTuple):
    """What posts of all platforms have. Without an id it is an advertisement or another card."""

    id: str | None
    title: str | None
    author: str | None
    likes: int | None


def douyin(client: Client, keyword: str, max_pages: int) -> Iterator[Post]:
    for card in client.walk(client.douyin.search_video_v4, keyword=keyword).items(max_pages=max_pages):
        video = card.data.aweme_info
        yield Post(video.aweme_id, video.desc, video.author.nickname, video.statistics.digg_count)


def bilibili(client: Client, keyword: str, max_pages: int) -> Iterator[Post]:
    for video in client.walk(client.bilibili.search_video_v2, keyword=keyword).items(max_pages=max_pages):
        yield Post(video.bvid, video.title, video.author, video.like)


def xiaohongshu(client: Client, keyword: str, max_pages: int) -> Iterator[Post]:
    for item in client.walk(client.xiaohongshu.search_note_v3, keyword=keyword).items(max_pages=max_pages):
        yield Post(item.note.id, item.note.title, item.note.user.nickname, item.note.liked_count)


PLATFORMS = {"douyin": douyin, "bilibili": bilibili, "xiaohongshu": xiaohongshu}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("keyword")
    parser.add_argument("-o", "--output", type=Path, required=True, help="the table, .csv or .xlsx")
    parser.add_argument("--platforms", nargs="+", choices=PLATFORMS, default=list(PLATFORMS), metavar="NAME")
    parser.add_argument("--max-pages", type=int, choices=range(1, 11), default=1, help="pages of each platform (1)")
    given, failed, posts = parser.parse_args(arguments), 0, dict[tuple[str, str], dict[str, object]]()
    try:
        given.output.touch()  # refuses a wrong path before anything is paid
        with Client(budget=Budget(max_billed=given.max_pages * len(given.platforms))) as client:
            for name in dict.fromkeys(given.platforms):
                try:
                    for post in PLATFORMS[name](client, given.keyword, given.max_pages):
                        if post.id:
                            posts[name, post.id] = {"platform": name, **post._asdict()}
                except JustOneError as error:
                    failed += 1
                    print(f"{name}: {error}", file=sys.stderr)
        if posts:
            table = rows(posts.values(), columns=["platform", *Post._fields])
            table.to_xlsx(given.output) if given.output.suffix == ".xlsx" else table.to_csv(given.output)
    except (OSError, ValueError) as error:
        parser.error(str(error))
    print(f"{len(posts)} posts in {given.output}")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
