"""Print the comments on Xiaohongshu notes that are new since the last check.

Run it once a day. The first check of a note keeps the comments that it reads, and prints none. Each later one reads
the newest comments, page by page, down to a page without anything new. So each comment is printed, however the pages
have moved in between, and also if a check breaks off: the next one closes the gap. Replies to comments are not read.

    python comment_watch.py 656f1b6b000000000801b0c1 --database comments.sqlite --max-pages 5

A check costs at most `--max-pages` billed calls for each note; where little is new, it costs one or two.
Without a token and free of charge: run `justone sandbox` in another terminal, and set the two variables that it prints.
Exit codes: 0 up to date, 1 the service failed, 2 wrong input, 3 more may be new than `--max-pages` could reach.
"""

import argparse
import re
import sqlite3
import sys
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime

from justone_client import Budget, Client, JustOneError

TABLE = """CREATE TABLE IF NOT EXISTS comments
    (note TEXT, id TEXT, time INTEGER, author TEXT, text TEXT, is_joined INTEGER DEFAULT 0, PRIMARY KEY (note, id))"""
INSERT = "INSERT OR IGNORE INTO comments (note, id, time, author, text) VALUES (?, ?, ?, ?, ?)"
"""`is_joined` is 1 where no gap is left between a comment and older ones: only there a check may end."""


def check(client: Client, database: sqlite3.Connection, note: str, max_pages: int) -> bool:
    """Keep and print what is new, page by page. Return whether a gap is left below."""
    known = dict(database.execute("SELECT id, is_joined FROM comments WHERE note = ?", (note,)).fetchall())
    is_first, is_joined, count = not any(known.values()), False, 0
    walk = client.walk(client.xiaohongshu.get_note_comment_v2, note_id=note, sort="latest")
    for page in walk.pages(max_pages=max_pages):
        rows = [(note, one.id, one.time, one.user.nickname, one.content) for one in page.data.comments if one.id]
        new = [row for row in rows if row[1] not in known]
        for _, key, time, author, text in [] if is_first else new:
            moment = datetime.fromtimestamp(time or 0, UTC).astimezone()
            print(f"{moment:%Y-%m-%d %H:%M}  {key}  {author}: {' '.join((text or '').split())}")
        with database:  # after printing: a comment may be printed twice, but never lost
            database.executemany(INSERT, new)
        count += len(new)
        if is_joined := bool(rows) and all(known.get(row[1]) for row in rows):
            break
        known |= {row[1]: 0 for row in new}
    if is_joined := is_joined or walk.complete or is_first:
        with database:
            database.execute(INSERT, (note, "", 0, "", "the first check is done"))
            database.execute("UPDATE comments SET is_joined = 1 WHERE note = ?", (note,))
    print(f"{note}: {count} {'kept at the first check' if is_first else 'new'}, pages: {walk.page_count}")
    return not is_joined


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("notes", nargs="+", metavar="NOTE", help="ids of notes: 24 digits and letters from a to f")
    parser.add_argument("--database", required=True, help="the SQLite file with what is known")
    parser.add_argument("--max-pages", type=int, default=5, help="pages of each note in one check (5)")
    given = parser.parse_args(arguments)
    if wrong := [note for note in given.notes if not re.fullmatch("[0-9a-f]{24}", note)]:
        parser.error(f"{wrong[0]!r} is not the id of a note; copy the 24 characters after /explore/ from its address")
    try:
        limit = Budget(max_billed=given.max_pages * len(given.notes))
        with closing(sqlite3.connect(given.database)) as database, Client(budget=limit) as client:
            database.execute(TABLE)
            gaps = [note for note in given.notes if check(client, database, note, given.max_pages)]
    except (ValueError, sqlite3.Error) as error:
        parser.error(str(error))
    except JustOneError as error:
        print(error, file=sys.stderr)
        return 1
    print(*(f"{note}: more may be new; give a higher --max-pages" for note in gaps), sep="\n", file=sys.stderr)
    return 3 if gaps else 0


if __name__ == "__main__":
    sys.exit(main())
