"""Make a table of Douyin creators for a campaign: followers, agency, expected CPM and CPE, from a list of their ids.

The list is a CSV file with a column `id`. Each creator costs at most two billed calls, CNY 0.30 at the price below, and
the run stops at `--max-cost`. After a crash or Ctrl-C the same line goes on and pays nothing twice: the answers are in
`creators.journal`. A name that ends in `.xlsx` gives a file for Excel, which needs the extra `xlsx`.

    python kol_table.py creators.csv -o creators-table.csv --max-cost 20

Without a token and free of charge: run `justone sandbox` in another terminal, and set the two variables that it prints.
Exit codes: 0 all have figures, 1 some have none or the service failed, 2 wrong input, 3 the limit, 130 Ctrl-C.
"""

import argparse
import asyncio
import csv
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from justone_client import AsyncClient, Prices
from justone_client.runs import Ended, Journal, JournalError, JournalView, rows, work

XINGTU = "GET /api/douyin-xingtu/gw/api"
OPERATIONS = (f"{XINGTU}/author/get_author_base_info/v1", f"{XINGTU}/data_sp/get_author_spread_info/v1")
PRICES = Prices({"douyin_xingtu": "0.15"})  # write your own here; Prices.read("prices.csv") reads the provider's sheet
COLUMNS = ["item.id", "nick_name", "follower", "mcn_name", "play_mid", "expect_cpm", "expect_cpe"]


def creators(path: Path) -> list[dict[str, str]]:
    """Read the ids, each once, as text: a float would lose their last digits."""
    ids = [(row.get("id") or "").strip() for row in csv.DictReader(path.read_text("utf-8-sig").splitlines())]
    if wrong := [one for one in ids or [""] if not one.isdecimal()]:
        raise ValueError(f"{path}: the column `id` must hold numbers, got {wrong[0]!r}")
    return [{"id": one} for one in dict.fromkeys(ids)]


async def call(source: list[dict[str, str]], journal: Path, max_cost: str) -> Ended:
    """Make the calls that the journal does not have yet, within the limit."""
    columns = [("id", "oAuthorId")]
    with Journal.start(journal, OPERATIONS, source, columns=columns, prices=PRICES, max_cost=max_cost, add=True) as run:
        async with AsyncClient() as client:
            return await work(run, client, concurrency=10)


def table(journal: Path) -> list[dict[str, Any]]:
    """Join the answers of each creator, who has a row also when a call failed."""
    found = rows(JournalView(journal), columns=COLUMNS)
    names, creators = [column.name for column in found.columns], dict[Any, dict[str, Any]]()
    for row in found:
        creator = creators.setdefault(row[0], dict.fromkeys(names))
        creator.update((name, cell) for name, cell in zip(names, row, strict=True) if cell is not None)
    return list(creators.values())


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("creators", type=Path, help="CSV file with a column id")
    parser.add_argument("-o", "--output", type=Path, required=True, help="the table, .csv or .xlsx")
    parser.add_argument("--max-cost", required=True, metavar="CNY", help="the most that this list may cost, such as 20")
    given = parser.parse_args(arguments)
    journal = given.creators.with_suffix(".journal")
    try:
        ended = asyncio.run(call(creators(given.creators), journal, given.max_cost))
        made = rows(found := table(journal), columns=list(found[0]))
        count = made.to_xlsx(given.output) if given.output.suffix == ".xlsx" else made.to_csv(given.output)
    except (OSError, ValueError, JournalError) as error:
        parser.error(str(error))
    except KeyboardInterrupt:
        parser.exit(130, f"Interrupted: the same line goes on; the answers so far are in {journal}\n")
    print(f"{count} creators in {given.output}; {ended.status}")
    if ended.error is not None:
        print(ended.error, file=sys.stderr)
    return 3 if ended.why == "limit" else int(ended.status.items["recorded"] < ended.status.total)


if __name__ == "__main__":
    sys.exit(main())
