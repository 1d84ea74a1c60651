"""Exact prices from mappings and price sheets."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from justone_client import Cache, InvalidSettings, Limits, Prices
from justone_generated._base import Operation

THING: Operation[Any] = Operation("douyin", "search_video_v4", "GET", "/api/made-up/thing/v1", "Thing", "v1")


@pytest.mark.parametrize(
    ("known", "price"),
    [
        (
            {
                "douyin": "1",
                "douyin.search_video_v4": "2",
                "/api/made-up/thing/v1": "3",
                "GET /api/made-up/thing/v1": "4",
            },
            "4",
        ),
        ({"douyin": "1", "douyin.search_video_v4": "2", "/api/made-up/thing/v1": "3"}, "3"),
        ({"douyin": "1", "douyin.search_video_v4": "2"}, "2"),
        ({"douyin": "1"}, "1"),
        ({"tiktok": "1"}, "0.5"),
    ],
    ids=["key", "path", "method", "platform", "default"],
)
def test_the_most_specific_name_wins(known: dict[str, str], price: str) -> None:
    assert Prices(known, default="0.5").of(THING) == Decimal(price)


SHEET = [
    ["Just a title"],
    ["名称", "接口", "单价(元)"],
    ["Thing", "/api/made-up/thing/v1", "0.30"],
    ["Other", "GET /api/made-up/other/v1", "¥1.5 元/次"],
    ["Whole address", "https://api.justoneapi.com/api/made-up/third/v1", 0.1],
    ["a remark without a path", "", ""],
]


def _csv(path: Path, encoding: str) -> Path:
    path.write_text("\n".join(",".join(map(str, row)) for row in SHEET), encoding)
    return path


def _xlsx(path: Path) -> Path:
    book = Workbook()
    for row in SHEET:
        book.worksheets[0].append(row)
    book.save(path)
    return path


@pytest.mark.parametrize("kind", ["utf-8", "utf-8-sig", "gb18030", "xlsx"])
def test_a_price_sheet_is_read(kind: str, tmp_path: Path) -> None:
    sheet = _xlsx(tmp_path / "p.xlsx") if kind == "xlsx" else _csv(tmp_path / "p.csv", kind)
    prices = Prices.read(sheet)
    assert (len(prices), prices.of(THING)) == (3, Decimal("0.30"))
    assert prices.of(THING._replace(path="/api/made-up/other/v1")) == Decimal("1.5")
    assert prices.of(THING._replace(path="/api/made-up/third/v1")) == Decimal("0.1")
    assert prices.of(THING._replace(path="/api/made-up/fourth/v1", platform="tiktok")) is None


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("name,amount\na,1", "no header row with columns for the path"),
        ("path,name\n/api/a,1", "no header row with columns"),
        ("path,price\n/api/a,much", "row 2: 'much' is not a price"),
        ("path,price\n/api/a,1\n/api/a,2", "row 3: /api/a has two prices, 1 and 2; keep one"),
        ("", "no header row"),
    ],
    ids=["no-path", "no-price", "word", "two-prices", "empty"],
)
def test_a_sheet_that_cannot_be_read_says_where(text: str, why: str, tmp_path: Path) -> None:
    (tmp_path / "p.csv").write_text(text)
    with pytest.raises(InvalidSettings, match=why):
        Prices.read(tmp_path / "p.csv")


@pytest.mark.parametrize("price", [0.3, True, "a", "nan", "-1", None], ids=str)
def test_only_exact_amounts_are_prices(price: Any) -> None:
    with pytest.raises(InvalidSettings, match="The price of douyin"):
        Prices({"douyin": price})


@pytest.mark.parametrize(
    ("name", "meant"),
    [("douyn", "'douyin'"), ("douyin.search_video_v5", "'douyin.search_video_v4'"), ("douyn.search", "'douyin'")],
)
def test_a_misspelt_name_in_a_price_table_is_refused(name: str, meant: str) -> None:
    for build in (Prices, lambda named: Limits(by_operation=dict.fromkeys(named, Limits())), _cache):
        with pytest.raises(InvalidSettings, match=f"is not a platform, platform.method or path; did you mean {meant}"):
            build({name: 1})


def _cache(named: dict[str, int]) -> Cache:
    return Cache(by_operation=named)


@pytest.mark.parametrize("name", ["gone.csv", "gone.xlsx", "folder.csv", "damaged.xlsx", "damaged.csv"])
def test_a_sheet_that_cannot_be_read_is_named(name: str, tmp_path: Path) -> None:
    sheet = tmp_path / name
    if name.startswith("folder"):
        sheet.mkdir()
    elif name.startswith("damaged"):
        sheet.write_bytes(b"\xff\xfe\xff\x00")
    with pytest.raises(InvalidSettings) as caught:
        Prices.read(sheet)
    assert str(sheet) in str(caught.value)
    assert "pass the path" in str(caught.value)
