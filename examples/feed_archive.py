"""Archive the videos of a Douyin account in an SQLite file, and add what is new at each run.

    python feed_archive.py MS4wLjABAAAAexample --database archive.sqlite --max-pages 10

A run reads the newest videos down to a page that the archive had before, then goes on where earlier runs stopped. So
the archive becomes complete, and has no video twice. A run costs at most `--max-pages` billed calls.
Without a token and free of charge: run `justone sandbox` in another terminal, and set the two variables that it prints.
Exit codes: 0 the archive is complete, 1 the service failed, 2 wrong input, 3 more is left: run it again, 130 Ctrl-C.
"""

import argparse
import re
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

from justone_client import Budget, Client, JustOneError
from justone_client.runs import rows

COLUMNS = ["aweme_id", "create_time", "desc", "author.nickname", "statistics", "share_url"]
GAPS = "CREATE TABLE IF NOT EXISTS gaps (account TEXT, had INTEGER, token TEXT)"  # walks that have not ended
BEGIN = "INSERT INTO gaps (account, had) SELECT ?, ? WHERE ? NOT IN (SELECT account FROM gaps WHERE token IS NULL)"


def archived(database: sqlite3.Connection) -> dict[str | None, int]:
    has_table = database.execute("SELECT 1 FROM sqlite_master WHERE name = 'videos'").fetchone()
    return dict(database.execute("SELECT aweme_id, rowid FROM videos").fetchall() if has_table else [])


def fill(client: Client, database: sqlite3.Connection, path: Path, gap: int, max_pages: int) -> int:
    """Go on with a walk, which began when the archive had `had` rows, until it ends. Return how many pages it read."""
    account, had, token = database.execute("SELECT account, had, token FROM gaps WHERE rowid = ?", (gap,)).fetchone()
    walk = client.walk(client.douyin.get_user_video_list_v3, sec_uid=account).with_options(resume_token=token)
    before, have, is_joined = walk.page_count, archived(database), False
    for page in walk.pages(max_pages=max_pages):
        videos = {video.aweme_id: video for video in page.data.aweme_list if video.aweme_id}
        if new := [video for key, video in videos.items() if key not in have]:
            rows(new, columns=COLUMNS).to_sqlite(path, "videos", append=True)
        database.execute("UPDATE gaps SET token = ? WHERE rowid = ?", (walk.resume_token, gap))
        if is_joined := bool(videos) and all(have.get(key, had + 1) <= had for key in videos):
            break
        have = archived(database)
    if is_joined or walk.end_reason != "max_pages":
        database.execute("DELETE FROM gaps WHERE rowid = ?", (gap,))
    return walk.page_count - before


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("account", help="the sec_uid of the account, which its address has behind /user/")
    parser.add_argument("--database", type=Path, required=True, help="the SQLite file, for any number of accounts")
    parser.add_argument("--max-pages", type=int, choices=range(2, 21), metavar="N", default=10, help="2 to 20 (10)")
    left = (given := parser.parse_args(arguments)).max_pages
    if not re.fullmatch(r"MS4wLjABAAAA[\w-]*", given.account, re.ASCII):
        parser.error(f"{given.account!r} is not a sec_uid; copy MS4wLjABAAAA... from its address, behind /user/")
    is_new, limit = not given.database.exists(), Budget(max_billed=left)
    try:
        with closing(sqlite3.connect(given.database, isolation_level=None)) as database, Client(budget=limit) as client:
            database.execute(GAPS)
            database.execute(BEGIN, (given.account, max(archived(database).values(), default=0), given.account))
            gaps = database.execute("SELECT rowid FROM gaps WHERE account = ? ORDER BY rowid DESC", (given.account,))
            for (gap,) in gaps.fetchall():
                left -= fill(client, database, given.database, gap, left) if left else 0
            print(f"{len(archived(database))} videos in {given.database}; pages read: {given.max_pages - left}")
            return 3 if database.execute("SELECT 1 FROM gaps WHERE account = ?", (given.account,)).fetchone() else 0
    except sqlite3.Error as error:
        parser.error(f"{given.database}: {error}; its folder must exist, and the file be new or from this program")
    except KeyboardInterrupt:
        parser.exit(130, f"Interrupted: {given.database} has the pages so far; the same line goes on.\n")
    except JustOneError as error:
        if is_new and not limit.spent.billed:
            given.database.unlink(missing_ok=True)
        print(error, file=sys.stderr)
        return 2 if isinstance(error, ValueError) else 1


if __name__ == "__main__":
    raise SystemExit(main())
