"""Watch prices in three shops (Taobao, JD, Amazon), and print what changed since the last time.

The list is a CSV file with the columns `shop` (taobao, jd, amazon) and `item`, the id; at most `--max-billed` items are
watched. An item costs at most one billed call. A masked price (`¥1?9`) or a range is reported, and not guessed.

    python price_watch.py items.csv --database prices.sqlite --max-billed 100

Without a token and free of charge: run `justone sandbox` in another terminal, and set the two variables that it prints.
Exit codes: 0 every price is known, 1 some are not, 2 wrong input, 3 the list is longer than the limit, 130 Ctrl-C.
"""

import argparse
import csv
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from decimal import Decimal
from pathlib import Path

from justone_client import Budget, Client

TABLE = "CREATE TABLE IF NOT EXISTS prices (at TEXT DEFAULT CURRENT_TIMESTAMP, shop TEXT, item TEXT, price TEXT)"
SHOPS: dict[str, Callable[[Client, str], str | None]] = {
    "taobao": lambda client, item: client.taobao.get_item_detail_v9(item_id=item).data.price,
    "jd": lambda client, item: client.jd.get_item_detail_v1(item_id=item).data.priceFloor.price,
    "amazon": lambda client, item: client.amazon.get_product_detail_v1(asin=item).data.product_price,
}


def read(path: Path) -> list[tuple[str, str]]:
    table = csv.DictReader(path.read_text("utf-8-sig").splitlines())
    items = [((row.get("shop") or "").strip(), (row.get("item") or "").strip()) for row in table]
    if wrong := [one for one in items if one[0] not in SHOPS or not one[1].isalnum()]:
        raise ValueError(f"{path}: shop must be {', '.join(SHOPS)}, and item an id; got {wrong[0]}")
    return list(dict.fromkeys(items))


def exact(text: str | None) -> Decimal | None:
    """Read a price such as `¥1,299.00`; None if it is masked, a range or missing."""
    found = re.fullmatch(r"[¥￥$]?\s*([0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(\.[0-9]+)?", (text or "").strip())
    return Decimal(found[1].replace(",", "") + (found[2] or "")) if found else None


def keep_and_compare(kept: sqlite3.Connection, item: tuple[str, str], price: Decimal) -> str:
    found = kept.execute("SELECT price FROM prices WHERE (shop, item) = (?, ?) ORDER BY rowid DESC", item).fetchone()
    kept.execute("INSERT INTO prices (shop, item, price) VALUES (?, ?, ?)", (*item, str(price)))
    last = Decimal(found[0]) if found else price
    return f"{last} -> {price} ({price - last:+})" if last != price else "" if found else f"{price} at first"


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("items", type=Path, help="CSV file with the columns shop and item")
    parser.add_argument("--database", required=True, help="the SQLite file that keeps all prices")
    parser.add_argument("--max-billed", type=int, required=True, help="the most billed calls")
    given, known = parser.parse_args(arguments), 0
    try:
        items, limit = read(given.items), Budget(max_billed=given.max_billed)
        with Client(budget=limit) as client, closing(sqlite3.connect(given.database, isolation_level=None)) as database:
            database.execute(TABLE)
            asked = items[: given.max_billed]
            results = client.map(lambda item: SHOPS[item[0]](client, item[1]), asked, errors="return", order="input")
            for result in results:
                known += (price := exact(result.answer)) is not None
                failed = result.error or f"no exact price, but {result.answer!r}"
                if said := failed if price is None else keep_and_compare(database, result.item, price):
                    print(f"{' '.join(result.item)}: {said}")
    except (OSError, ValueError, sqlite3.Error) as error:
        file = f"{given.database}, which must be new or from this program: " if isinstance(error, sqlite3.Error) else ""
        parser.error(f"{file}{error}")
    is_cut = isinstance(results.stopped_by, KeyboardInterrupt)
    more = "; interrupted" if is_cut else "; raise --max-billed for the others" * (len(items) > given.max_billed)
    print(f"{known} of {len(items)} prices are known; billed calls: {limit.spent.billed}{more}")
    return 130 if is_cut else 3 if more else int(known < len(items))


if __name__ == "__main__":
    raise SystemExit(main())
