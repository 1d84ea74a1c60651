"""Prices of operations, from a mapping or the provider's price sheet."""

from __future__ import annotations

import csv
import os
import re
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .._requests.by_operation import check, find
from .._requests.keywords import checked_options
from .._requests.values import integer
from ..errors import InvalidSettings
from .amounts import MOST_DIGITS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from justone_generated._base import Operation

__all__ = ["Money", "Prices", "exact"]

Money = Decimal | int | str

_PATHS = ("path", "endpoint", "api", "operation", "url", "接口", "接口地址", "接口路径", "路径")
_PRICES = ("price", "unit price", "cost", "cny", "单价", "价格", "费用")
_PATH = re.compile(r"(?:(GET|POST)\s+)?(?:https?://[^/\s]+)?(/[!-~]+)", re.IGNORECASE)
_NUMBER = re.compile(r"[¥￥$\s]*([0-9]+(?:\.[0-9]+)?)\s*(?:CNY|RMB|元)?[^0-9.]*", re.IGNORECASE)


@checked_options
class Prices:
    """Prices of a billed call, as exact decimals in the currency of the account (CNY).

        Prices({"douyin": "0.10", "douyin.search_video_v4": "0.30"}, default="1.50")

    Args:
        by_operation: Prices by `GET /api/...`, by path alone, `platform.method` or `platform`. The most specific name
            wins.
        default: The price of all other operations. Without it, a budget refuses operations that have no price.

    Raises:
        InvalidSettings: A price is negative or not an exact decimal (floats are not), or a name is unknown.
    """

    def __init__(self, by_operation: Mapping[str, Money], *, default: Money | None = None) -> None:
        check(by_operation, "Prices")
        self._known = {name: exact(price, f"The price of {name}") for name, price in by_operation.items()}
        self._default = None if default is None else exact(default, "The default price")

    def of(self, operation: Operation[object]) -> Decimal | None:
        """Return the price of one billed call; None when unknown."""
        found = find(self._known, operation)
        return self._default if found is None else found

    def __len__(self) -> int:
        return len(self._known)

    def __repr__(self) -> str:
        return f"Prices({len(self)} names, default={self._default})"

    @classmethod
    def read(cls, sheet: str | Path, *, default: Money | None = None) -> Prices:
        """Read a price sheet from a `.csv` file or the first sheet of an `.xlsx` file (needs the extra `xlsx`).

        The header row has a column for the path, such as path, endpoint, API, operation or 接口, and one for the price,
        such as price, cost, 单价 or 价格. Rows without a path are skipped. What it lacks costs `default`.

        Raises:
            InvalidSettings: The file cannot be read, a column is missing, a price is invalid, or a path has two prices.
                The message names the row.
        """
        if not isinstance(sheet, (str, os.PathLike)):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidSettings(f"Prices.read needs the path of a .csv or .xlsx file, got {repr(sheet)[:80]}")
        path = Path(sheet)
        try:
            rows = _rows_of_excel(path) if path.suffix.lower() in (".xlsx", ".xlsm") else _rows_of_csv(path)
        except InvalidSettings:
            raise
        except Exception as error:  # openpyxl has no exception class for damaged files
            kind = path.suffix or "CSV"
            why = getattr(error, "strerror", None) or f"it is not a {kind} file ({type(error).__name__})"
            raise InvalidSettings(
                f"Prices.read cannot read {str(path)!r}: {why}; pass the path of a .csv or .xlsx file"
            ) from error
        return cls(_prices_in(rows, path.name), default=default)


def exact(amount: Money, what: str) -> Decimal:
    """Convert an amount of money to a decimal.

    Raises:
        InvalidSettings: The amount is negative, not a number, or a float, which cannot hold 0.30 exactly.
    """
    try:
        number = integer(amount)
        decimal = None if isinstance(amount, (float, bool)) else Decimal(amount if number is None else number)
    except (ArithmeticError, TypeError, ValueError):
        decimal = None
    if decimal is None or not decimal.is_finite():
        how = "write digits" if isinstance(amount, str) else "write it as a string"
        raise InvalidSettings(f"{what} is not an exact amount: {amount!r}; {how}, such as '0.30'")
    if decimal and not -MOST_DIGITS <= int(decimal.as_tuple().exponent) <= decimal.adjusted() < MOST_DIGITS:
        raise InvalidSettings(f"{what} has more than {MOST_DIGITS} digits before or after the point; write fewer")
    if decimal < 0:
        raise InvalidSettings(f"{what} must be 0 or more, got {amount!r}")
    return decimal


def _rows_of_csv(path: Path) -> list[Sequence[object]]:
    try:
        text = path.read_text("utf-8-sig")
    except UnicodeDecodeError:
        text = path.read_text("gb18030")  # the encoding of Excel in China
    return list(csv.reader(text.splitlines()))


def _rows_of_excel(path: Path) -> list[Sequence[object]]:
    try:
        from openpyxl import load_workbook
    except ImportError:
        raise InvalidSettings("Reading .xlsx needs openpyxl: pip install 'justone-client[xlsx]'") from None
    book: Any = load_workbook(path, read_only=True, data_only=True)
    try:
        return list(book.worksheets[0].iter_rows(values_only=True))
    finally:
        book.close()


def _prices_in(rows: list[Sequence[object]], name: str) -> dict[str, Decimal]:
    header = next((number for number, row in enumerate(rows) if _column(row, _PATHS) is not None), None)
    path_at = None if header is None else _column(rows[header], _PATHS)
    price_at = None if header is None else _column(rows[header], _PRICES)
    if header is None or path_at is None or price_at is None:
        raise InvalidSettings(f"{name} has no header row with columns for the path ({', '.join(_PATHS[:4])}...) and the"
                              f" price ({', '.join(_PRICES[:3])}...); add one")  # fmt: skip
    prices: dict[str, Decimal] = {}
    for number, row in enumerate(rows[header + 1 :], header + 2):
        key = _key(row[path_at]) if path_at < len(row) else None
        if key is None:
            continue
        price = _number(row[price_at] if price_at < len(row) else None, f"{name}, row {number}")
        if prices.setdefault(key, price) != price:
            raise InvalidSettings(f"{name}, row {number}: {key} has two prices, {prices[key]} and {price}; keep one")
    return prices


def _column(row: Sequence[object], names: Iterable[str]) -> int | None:
    """Return the first column whose header is one of the names or begins with one, as `Price (CNY)` does."""
    heads = [str(cell or "").strip().lower() for cell in row]
    for name in names:
        for at, head in enumerate(heads):
            if head == name or re.match(re.escape(name) + r"\s*[(（/]", head):
                return at
    return None


def _key(cell: object) -> str | None:
    matched = _PATH.fullmatch(str(cell or "").strip())
    if matched is None:
        return None
    return f"{matched[1].upper()} {matched[2]}" if matched[1] else matched[2]


def _number(cell: object, where: str) -> Decimal:
    # Excel stores floats; their shortest spelling is what Excel displays.
    matched = _NUMBER.fullmatch(str(cell if cell is not None else "").strip())
    if matched is None:
        raise InvalidSettings(f"{where}: {cell!r} is not a price; write a number, such as 0.30")
    return Decimal(matched[1])
