"""Make a table of Douyin creators for a campaign: followers, agency, expected CPM and CPE, from a list of their ids.

The list is a CSV file with a column `id`. A creator costs at most two billed calls, and the run stops at `--max-cost`.
After Ctrl-C or a crash the same line goes on and pays nothing twice: the answers are in `creators.journal`. An id that
leaves the list leaves the table; calls that were planned for it are still made.

    python kol_table.py creators.csv -o creators-table.csv --max-cost 20

Without a token and free of charge: run `justone sandbox` in another terminal, and set the two variables that it prints.
Exit codes: 0 all have figures, 1 some have none or the service failed, 2 wrong input, 3 the limit, 130 Ctrl-C.
"""

import argparse
import asyncio
import csv
from pathlib import Path

from justone_client import AsyncClient, Prices
from justone_client.runs import Ended, Journal, JournalError, JournalView, Rows, rows, work
from justone_client.runs.engine.signals import stop_signals

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
    """Make the calls that the journal does not have yet, within the limit. After Ctrl-C, calls in flight finish."""
    columns, stop = [("id", "oAuthorId")], asyncio.Event()
    with Journal.start(journal, OPERATIONS, source, columns=columns, prices=PRICES, max_cost=max_cost, add=True) as run:
        async with AsyncClient() as client:
            with stop_signals(asyncio.get_running_loop(), stop, lambda: print("Stopping: calls in flight finish.")):
                return await work(run, client, concurrency=10, stop=stop)


def table(journal: Path, source: list[dict[str, str]]) -> Rows:
    """Join the answers of each creator in the list, who has a row also when a call failed."""
    found = rows(JournalView(journal), columns=COLUMNS)
    names = [column.name for column in found.columns]
    by_id = {one["id"]: dict.fromkeys(names) for one in source}
    for row in found:
        by_id.get(str(row[0]), {}).update(pair for pair in zip(names, row, strict=True) if pair[1] is not None)
    return rows(by_id.values(), columns=names)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("creators", type=Path, help="CSV file with a column id")
    parser.add_argument("-o", "--output", type=Path, required=True, help="the table, .csv or .xlsx (extra xlsx)")
    parser.add_argument("--max-cost", required=True, metavar="CNY", help="the most that this list may cost, such as 20")
    journal = (given := parser.parse_args(arguments)).creators.with_suffix(".journal")
    if given.output.resolve() in (given.creators.resolve(), journal.resolve()):
        parser.error(f"{given.output} is the list or its journal; give another name for the table")
    try:
        earlier = JournalView(journal).status().money.billed if journal.exists() else 0
        why, failed, status = asyncio.run(call(source := creators(given.creators), journal, given.max_cost))
        made = table(journal, source)
        count = made.to_xlsx(given.output) if given.output.suffix == ".xlsx" else made.to_csv(given.output)
    except (OSError, ValueError, JournalError) as error:
        parser.error(str(error))
    print(f"{count} creators in {given.output}; {status.money.billed - earlier} calls billed now; in all, {status}")
    if status.items["unknown"]:
        print(f'Unknown items may have been billed; to list them and decide: justone run settle "{journal}"')
    if failed or why == "stopped":
        print(failed or "Interrupted: the same line goes on.")
    return {"limit": 3, "stopped": 130}.get(why, int(status.items["recorded"] < status.total))


if __name__ == "__main__":
    raise SystemExit(main())
