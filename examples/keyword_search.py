"""Search a keyword on several platforms, and write the posts in one shape to a table.

    python keyword_search.py 露营 -o camping.xlsx --max-pages 2 --platforms douyin bilibili

Each platform costs at most `--max-pages` billed calls. If one fails, or after Ctrl-C, what was read is written.
Without a token and free of charge: run `justone sandbox` in another terminal, and set the two variables that it prints.
Exit codes: 0 all platforms answered, 1 some failed or no post was found, 2 wrong input, 130 Ctrl-C.
"""

import argparse
import sys
from collections.abc import Iterator
from typing import NamedTuple

from justone_client import Budget, Client, JustOneError
from justone_client.runs import rows


class Post(NamedTuple):
    id: str | None  # None: an advertisement or another card
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


def search(given: argparse.Namespace, failed: list[str], seen: set[object]) -> Iterator[dict[str, object]]:
    """Yield each post once, while pages are read. Add the platforms that failed to `failed`."""
    with Client(budget=Budget(max_billed=given.max_pages * len(given.platforms))) as client:
        for name in dict.fromkeys(given.platforms):
            try:
                for post in PLATFORMS[name](client, given.keyword, given.max_pages):
                    if post.id and (name, post.id) not in seen:
                        seen.add((name, post.id))
                        yield {"platform": name, **post._asdict()}
            except JustOneError as error:
                failed.append(name)
                print(f"{name}: {error}", file=sys.stderr)
    if not seen:
        raise SystemExit(f"No post was found; {given.output} was not written.")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("keyword")
    parser.add_argument("-o", "--output", required=True, help="the table: .csv, or .xlsx for Excel (extra xlsx)")
    parser.add_argument("--platforms", nargs="+", choices=PLATFORMS, default=list(PLATFORMS), metavar="NAME")
    parser.add_argument("--max-pages", type=int, choices=range(1, 11), default=1, help="pages of each platform (1)")
    given, failed = parser.parse_args(arguments), list[str]()
    table = rows(search(given, failed, set()), columns=["platform", *Post._fields])
    try:
        count = table.to_xlsx(given.output) if given.output.endswith(".xlsx") else table.to_csv(given.output)
    except (OSError, ValueError, KeyboardInterrupt) as error:
        said = [str(error) or "Interrupted.", *getattr(error, "__notes__", [])]  # notes say where the rows are
        parser.exit(130 if isinstance(error, KeyboardInterrupt) else 2, " ".join(said) + "\n")
    print(f"{count} posts in {given.output}")
    return int(bool(failed))


if __name__ == "__main__":
    raise SystemExit(main())
