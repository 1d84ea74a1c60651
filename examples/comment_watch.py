"""Print the comments on Xiaohongshu notes that are new since the last check.

The first check of a note keeps the comments that it reads, and prints none. Each later one reads the newest comments
down to a page without anything new, and closes the gap of a check that broke off. Replies are not read.

    python comment_watch.py 656f1b6b000000000801b0c1 --database comments.sqlite --max-pages 5

A check costs at most `--max-pages` billed calls for each note; where little is new, it costs one or two.
Without a token and free of charge: run `justone sandbox` in another terminal, and set the two variables that it prints.
Exit codes: 0 up to date, 1 the service failed, 2 wrong input, 3 more may be new below `--max-pages`, 130 Ctrl-C.
"""

import argparse
import re
import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from justone_client import Budget, Client, JustOneError

TABLE = """CREATE TABLE IF NOT EXISTS comments
    (note TEXT, id TEXT, time INTEGER, author TEXT, text TEXT, is_joined INTEGER DEFAULT 0, PRIMARY KEY (note, id))"""
INSERT = "INSERT OR IGNORE INTO comments (note, id, time, author, text) VALUES (?, ?, ?, ?, ?)"
"""`is_joined` is 1 where no gap is left between a comment and older ones: only there a check may end."""


def check(client: Client, database: sqlite3.Connection, note: str, max_pages: int) -> bool:
    """Keep and print what is new, page by page. Return whether a gap is left below."""
    known = dict(database.execute("SELECT id, is_joined FROM comments WHERE note = ?", (note,)).fetchall())
    is_first, is_joined, had = not any(known.values()), False, len(known)
    walk = client.walk(client.xiaohongshu.get_note_comment_v2, note_id=note, sort="latest")
    for page in walk.pages(max_pages=max_pages):
        rows = [(note, one.id, one.time, one.user.nickname, one.content) for one in page.data.comments if one.id]
        new = [row for row in rows if row[1] not in known]
        for _, key, time, author, text in [] if is_first else new:
            moment = datetime.fromtimestamp(time or 0, UTC).astimezone()
            print(f"{moment:%Y-%m-%d %H:%M}  {key}  {author}: {' '.join((text or '').split())}")
        with database:  # after printing: a comment may be printed twice, but never lost
            database.executemany(INSERT, new)
        known |= {row[1]: 0 for row in new}
        if is_joined := bool(rows) and all(known.get(row[1]) for row in rows):
            break
    if is_joined := is_joined or walk.complete or is_first:
        with database:
            database.execute(INSERT, (note, "", 0, "", "the first check is done"))
            database.execute("UPDATE comments SET is_joined = 1 WHERE note = ?", (note,))
    more = "" if is_joined else "; more may be new: give a higher --max-pages"
    print(f"{note}: {len(known) - had} {'kept at first' if is_first else 'new'}, pages: {walk.page_count}{more}")
    return not is_joined


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("notes", nargs="+", metavar="NOTE", help="ids of notes: 24 digits and letters from a to f")
    parser.add_argument("--database", type=Path, required=True, help="the SQLite file with what is known")
    parser.add_argument("--max-pages", type=int, choices=range(1, 51), metavar="N", default=5, help="1 to 50 (5)")
    given = parser.parse_args(arguments)
    if wrong := [note for note in given.notes if not re.fullmatch("[0-9a-f]{24}", note)]:
        parser.error(f"{wrong[0]!r} is not the id of a note; copy the 24 characters after /explore/ from its address")
    is_new, limit = not given.database.exists(), Budget(max_billed=given.max_pages * len(given.notes))
    try:
        with closing(sqlite3.connect(given.database)) as database, Client(budget=limit) as client:
            database.execute(TABLE)
            return 3 if sum(check(client, database, note, given.max_pages) for note in given.notes) else 0
    except sqlite3.Error as error:
        parser.error(f"{given.database}: {error}; its folder must exist, and the file be new or from this program")
    except KeyboardInterrupt:
        parser.exit(130, f"Interrupted: {given.database} has the comments so far; the same line goes on.\n")
    except JustOneError as error:
        if is_new and not limit.spent.billed:
            given.database.unlink(missing_ok=True)
        print(error, file=sys.stderr)
        return 2 if isinstance(error, ValueError) else 1


if __name__ == "__main__":
    sys.exit(main())
