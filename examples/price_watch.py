"""Watch prices in three shops (Taobao, JD, Amazon), and print what changed since the last time.

The list is a CSV file with the columns `shop` (taobao, jd or amazon) and `item`, the id. Prices are exact decimals in
an SQLite file. A price that the shop masks (`¥1?9`) or writes as a range is reported, and never guessed.

    python price_watch.py items.csv --database prices.sqlite --max-billed 100

Each item costs at most one billed call, and the program makes at most `--max-billed` of them.
Without a token and free of charge: run `justone sandbox` in another terminal, and set the two variables that it prints.
Exit codes: 0 every price is known, 1 some are not, 2 wrong input, 3 the limit was reached.
"""

import argparse
import csv
import re
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from decimal import Decimal
from pathlib import Path

from justone_client import Budget, BudgetExceeded, Client

TABLE = "CREATE TABLE IF NOT EXISTS prices (at TEXT DEFAULT CURRENT_TIMESTAMP, shop TEXT, item TEXT, price TEXT)"
SHOPS: dict[str, Callable[[Client, str], str | None]] = {
    "taobao": lambda client, item: client.taobao.get_item_detail_v9(item_id=item).data.price,
    "jd": lambda client, item: client.jd.get_item_detail_v1(item_id=item).data.priceFloor.price,
    "amazon": lambda client, item: client.amazon.get_product_detail_v1(asin=item).data.product_price,
}


def read(path: Path) -> list[tuple[str, str]]:
    """Read shop and id of each item, each item once."""
    table = csv.DictReader(path.read_text("utf-8-sig").splitlines())
    items = [((row.get("shop") or "").strip(), (row.get("item") or "").strip()) for row in table]
    if wrong := [one for one in items if one[0] not in SHOPS or not one[1].isalnum()]:
        raise ValueError(f"{path}: shop must be {', '.join(SHOPS)}, and item an id; got {wrong[0]}")
    return list(dict.fromkeys(items))


def exact(text: str | None) -> Decimal | None:
    """Read a price such as `¥1,299.00`; None if it is masked, a range or missing."""
    found = re.fullmatch(r"[¥￥$]?\s*([0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(\.[0-9]+)?", (text or "").strip())
    return Decimal(found[1].replace(",", "") + (found[2] or "")) if found else None


def change(kept: sqlite3.Connection, item: tuple[str, str], price: Decimal) -> str:
    """Keep a price. Return what is different from the last one; an empty text if it is the same."""
    found = kept.execute("SELECT price FROM prices WHERE (shop, item) = (?, ?) ORDER BY rowid DESC", item).fetchone()
    kept.execute("INSERT INTO prices (shop, item, price) VALUES (?, ?, ?)", (*item, str(price)))
    last = Decimal(found[0]) if found else price
    return f"{last} -> {price} ({price - last:+})" if last != price else "" if found else f"{price} at first"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("items", type=Path, help="CSV file with the columns shop and item")
    parser.add_argument("--database", required=True, help="the SQLite file that keeps all prices")
    parser.add_argument("--max-billed", type=int, required=True, help="the most billed calls")
    given, known = parser.parse_args(arguments), 0
    try:
        items, limit = read(given.items), Budget(max_billed=given.max_billed)
        with closing(sqlite3.connect(given.database, isolation_level=None)) as database, Client(budget=limit) as client:
            database.execute(TABLE)
            results = client.map(lambda item: SHOPS[item[0]](client, item[1]), items, errors="return", order="input")
            for result in results:
                known += (price := exact(result.answer)) is not None
                failed = result.error or f"no exact price, but {result.answer!r}"
                if said := failed if price is None else change(database, result.item, price):
                    print(f"{' '.join(result.item)}: {said}")
    except (OSError, ValueError, sqlite3.Error) as error:
        parser.error(str(error))
    print(f"{known} of {len(items)} prices are known; billed calls: {limit.spent.billed}")
    return 3 if isinstance(results.stopped_by, BudgetExceeded) else int(known < len(items))


if __name__ == "__main__":
    raise SystemExit(main())
