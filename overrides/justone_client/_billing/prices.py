"""What each operation costs, from a mapping or from the provider's price sheet."""

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
    """Prices of one billed call each, exact decimals, in the currency of the account (CNY).

        Prices({"douyin": "0.10", "douyin.search_video_v4": "0.30"}, default="1.50")

    Args:
        by_operation: By `GET /api/...`, its path alone, `platform.method` or `platform`; the most exact name counts.
        default: The price of everything else. Without one, a budget refuses what has no price.

    Raises:
        InvalidSettings: For a price that is no exact decimal (a float is none) or below 0, or an unknown name.
    """

    def __init__(self, by_operation: Mapping[str, Money], *, default: Money | None = None) -> None:
        check(by_operation, "Prices")
        self._known = {name: exact(price, f"The price of {name}") for name, price in by_operation.items()}
        self._default = None if default is None else exact(default, "The default price")

    def of(self, operation: Operation[object]) -> Decimal | None:
        """The price of one billed call; None when nobody said."""
        found = find(self._known, operation)
        return self._default if found is None else found

    def __len__(self) -> int:
        return len(self._known)

    def __repr__(self) -> str:
        return f"Prices({len(self)} names, default={self._default})"

    @classmethod
    def read(cls, sheet: str | Path, *, default: Money | None = None) -> Prices:
        """Read a price sheet, `.csv` or `.xlsx` (its first sheet; needs the extra `xlsx`).

        One row is the header; a column called path, endpoint, API, operation or 接口 (or the like) tells the path,
        one called price, cost, 单价 or 价格 the price. Rows without a path are passed over.

        Raises:
            InvalidSettings: When the file cannot be read, columns are missing, a price cannot be read, or one path has
                two prices; with its row.
        """
        if not isinstance(sheet, (str, os.PathLike)):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidSettings(f"Prices.read({repr(sheet)[:80]}): the path of a .csv or .xlsx file is needed")
        path = Path(sheet)
        try:
            rows = _rows_of_excel(path) if path.suffix.lower() in (".xlsx", ".xlsm") else _rows_of_csv(path)
        except InvalidSettings:
            raise
        except Exception as error:  # openpyxl names no errors of its own for a file that is damaged
            why = getattr(error, "strerror", None) or f"it is no {path.suffix or 'CSV'} file ({type(error).__name__})"
            raise InvalidSettings(
                f"Prices.read: {str(path)!r} cannot be read: {why}; give the path of a .csv or .xlsx file"
            ) from error
        return cls(_prices_in(rows, path.name), default=default)


def exact(amount: Money, what: str) -> Decimal:
    """An amount of money as a decimal.

    Raises:
        InvalidSettings: For a float, which is none of the amounts people write, and below 0.
    """
    try:
        number = integer(amount)
        decimal = None if isinstance(amount, (float, bool)) else Decimal(amount if number is None else number)
    except (ArithmeticError, TypeError, ValueError):
        decimal = None
    if decimal is None or not decimal.is_finite():
        raise InvalidSettings(f"{what} is {amount!r}; write it as text, such as '0.30'")
    if decimal and not -MOST_DIGITS <= int(decimal.as_tuple().exponent) <= decimal.adjusted() < MOST_DIGITS:
        raise InvalidSettings(f"{what} has more than {MOST_DIGITS} digits before or behind the point; write fewer")
    if decimal < 0:
        raise InvalidSettings(f"{what} is {amount!r}; 0 or more is needed")
    return decimal


def _rows_of_csv(path: Path) -> list[Sequence[object]]:
    try:
        text = path.read_text("utf-8-sig")
    except UnicodeDecodeError:
        text = path.read_text("gb18030")  # what Excel writes in China
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
        raise InvalidSettings(f"{name} has no row with a column for the path ({', '.join(_PATHS[:4])}...) and one for"
                              f" the price ({', '.join(_PRICES[:3])}...)")  # fmt: skip
    prices: dict[str, Decimal] = {}
    for number, row in enumerate(rows[header + 1 :], header + 2):
        key = _key(row[path_at]) if path_at < len(row) else None
        if key is None:
            continue
        price = _number(row[price_at] if price_at < len(row) else None, f"{name}, row {number}")
        if prices.setdefault(key, price) != price:
            raise InvalidSettings(f"{name}, row {number}: {key} costs {prices[key]} in a row above, {price} here")
    return prices


def _column(row: Sequence[object], names: Iterable[str]) -> int | None:
    """The first column whose head is one of the names, or begins with one (`Price (CNY)`)."""
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
    # A cell of Excel is a float: its shortest spelling is what a person sees there.
    matched = _NUMBER.fullmatch(str(cell if cell is not None else "").strip())
    if matched is None:
        raise InvalidSettings(f"{where}: {cell!r} is no price")
    return Decimal(matched[1])
