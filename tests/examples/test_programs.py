"""The programs of examples/ against the sandbox: what they write, their exit codes, and that wrong input is free."""

from __future__ import annotations

import csv
import re
import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any

import comment_watch
import feed_archive
import keyword_search
import kol_table
import price_watch
import pytest

from justone_client.sandbox import Sandbox
from tests.conftest import ROOT

pytestmark = pytest.mark.usefixtures("justone_server")
IDS = ("6629722295873044494", "6706523812347543556")
SPREAD = "GET /api/douyin-xingtu/gw/api/data_sp/get_author_spread_info/v1"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def table(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(Path(name).read_text("utf-8-sig").splitlines()))


def refused(main: Callable[[list[str]], int], arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2


def test_the_lists_beside_the_examples_can_be_used(folder: Path) -> None:
    for name in ("creators.csv", "items.csv"):
        shutil.copy(ROOT / "examples" / name, folder)
    assert kol_table.main(["creators.csv", "-o", "creators-table.csv", "--max-cost", "20"]) == 0
    assert price_watch.main(["items.csv", "--database", "prices.sqlite", "--max-billed", "100"]) == 0


# -- kol_table.py ------------------------------------------------------------------------------------


def creators(*ids: str) -> str:
    Path("creators.csv").write_text("\n".join(["name,id", *(f"someone,{one}" for one in ids)]), "utf-8")
    return "creators.csv"


def test_a_creator_has_one_row_of_all_answers(justone_sandbox: Sandbox) -> None:
    assert kol_table.main([creators(*IDS, IDS[0]), "-o", "t.csv", "--max-cost", "20"]) == 0
    assert [row["item.id"] for row in table("t.csv")] == list(IDS)
    assert {(row["follower"], row["expect_cpm.cpm_1_20"]) for row in table("t.csv")} == {("42796417", "5618")}
    assert len(justone_sandbox.ledger) == 4


LINK = pytest.param("link.csv", marks=pytest.mark.skipif(sys.platform == "win32", reason="links need rights there"))


@pytest.mark.parametrize("name", ["creators.csv", "./creators.csv", "creators.journal", LINK])
def test_a_table_does_not_replace_its_list_or_journal(justone_sandbox: Sandbox, name: str) -> None:
    before = Path(creators(*IDS)).read_bytes()
    if name == "link.csv":
        Path("link.csv").symlink_to("creators.csv")
    refused(kol_table.main, ["creators.csv", "-o", name, "--max-cost", "20"])
    assert (Path("creators.csv").read_bytes(), len(justone_sandbox.ledger)) == (before, 0)


def test_a_second_run_says_that_it_paid_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert kol_table.main([creators(*IDS), "-o", "t.csv", "--max-cost", "20"]) == 0
    assert "; 4 calls billed now; in all, " in capsys.readouterr().out
    assert kol_table.main(["creators.csv", "-o", "t.csv", "--max-cost", "20"]) == 0
    assert "; 0 calls billed now; in all, " in capsys.readouterr().out


def test_an_id_that_leaves_the_list_leaves_the_table() -> None:
    assert kol_table.main([creators(*IDS), "-o", "t.csv", "--max-cost", "20"]) == 0
    assert kol_table.main([creators(IDS[1]), "-o", "t.csv", "--max-cost", "20"]) == 0
    assert [row["item.id"] for row in table("t.csv")] == [IDS[1]]


def test_unknown_calls_are_named_with_what_settles_them(
    justone_sandbox: Sandbox, capsys: pytest.CaptureFixture[str]
) -> None:
    justone_sandbox.script("cut", SPREAD)
    assert kol_table.main([creators(IDS[0]), "-o", "t.csv", "--max-cost", "20"]) == 1
    assert 'to list them and decide: justone run settle "creators.journal"' in capsys.readouterr().out


def test_a_table_stops_at_its_limit_and_goes_on(justone_sandbox: Sandbox) -> None:
    assert kol_table.main([creators(*IDS), "-o", "t.csv", "--max-cost", "0.45"]) == 3
    assert len(justone_sandbox.ledger) == 3
    assert kol_table.main(["creators.csv", "-o", "t.csv", "--max-cost", "0.60"]) == 0
    assert len(justone_sandbox.ledger) == 4
    assert all(row["follower"] and row["play_mid"] for row in table("t.csv"))


def test_a_creator_without_figures_has_a_row(justone_sandbox: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    justone_sandbox.script("400", SPREAD)
    assert kol_table.main([creators(IDS[0]), "-o", "t.csv", "--max-cost", "20"]) == 1
    assert [row["follower"] for row in table("t.csv")] == ["42796417"]
    assert "1 failed" in capsys.readouterr().out


@pytest.mark.parametrize("text", ["name,id\na,1.5e18\n", "name\na\n", "name,id\n"], ids=["float", "no column", "empty"])
def test_a_wrong_list_of_creators_costs_nothing(justone_sandbox: Sandbox, text: str) -> None:
    Path("creators.csv").write_text(text, "utf-8")
    refused(kol_table.main, ["creators.csv", "-o", "t.csv", "--max-cost", "20"])
    assert len(justone_sandbox.ledger) == 0


@pytest.mark.parametrize("cost", ["x", "-1", "nan"])
def test_a_wrong_limit_costs_nothing(justone_sandbox: Sandbox, cost: str) -> None:
    refused(kol_table.main, [creators(*IDS), "-o", "t.csv", f"--max-cost={cost}"])
    assert len(justone_sandbox.ledger) == 0


# -- price_watch.py ----------------------------------------------------------------------------------

TAOBAO, AMAZON = "taobao,520813250866", "amazon,B07ZPKBL9V"


def watch(*rows: str, most: int = 10) -> int:
    Path("items.csv").write_text("\n".join(["shop,item", *rows]), "utf-8")
    return price_watch.main(["items.csv", "--database", "p.sqlite", "--max-billed", str(most)])


@pytest.mark.parametrize(
    ("text", "price"),
    [
        ("899.00", "899.00"), ("¥1,299.50", "1299.50"), ("￥ 12", "12"), ("$1,234,567.8", "1234567.8"), ("0.1", "0.1"),
        ("¥1?9", None), ("**", None), ("10.00-20.00", None), ("1,29", None), ("", None), (None, None), ("-5", None),
    ],
)  # fmt: skip
def test_a_price_is_exact_or_not_known(text: str | None, price: str | None) -> None:
    assert price_watch.exact(text) == (None if price is None else Decimal(price))
    assert str(price_watch.exact(text)) == str(price)


def test_a_price_that_changed_is_printed_with_the_difference(capsys: pytest.CaptureFixture[str]) -> None:
    assert watch(TAOBAO, AMAZON, TAOBAO) == 0
    first = capsys.readouterr().out
    assert re.findall(r"(\S+) \S+: \d+\.\d\d at first", first) == ["taobao", "amazon"]
    assert watch(TAOBAO, AMAZON) == 0
    assert capsys.readouterr().out == "2 of 2 prices are known; billed calls: 2\n"
    with sqlite3.connect("p.sqlite") as database:
        database.execute("INSERT INTO prices (shop, item, price) VALUES ('taobao', '520813250866', '1000.10')")
    database.close()
    watch(TAOBAO)
    assert "taobao 520813250866: 1000.10 -> 899.00 (-101.10)" in capsys.readouterr().out


def test_a_masked_price_is_not_known(capsys: pytest.CaptureFixture[str]) -> None:
    assert watch("jd,100012043978") == 1
    assert re.search(r"jd 100012043978: no exact price, but '¥\d\?\d'", capsys.readouterr().out)


def test_a_watch_stops_at_its_limit(justone_sandbox: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    assert watch(TAOBAO, AMAZON, most=1) == 3
    assert len(justone_sandbox.ledger) == 1
    said = capsys.readouterr().out.splitlines()
    assert said[-1] == "1 of 2 prices are known; billed calls: 1; raise --max-billed for the others"
    assert len(said) == 2


@pytest.mark.parametrize("row", ["ebay,1", "taobao,", "taobao", "jd,1 OR 1"])
def test_a_wrong_item_costs_nothing(justone_sandbox: Sandbox, row: str) -> None:
    with pytest.raises(SystemExit):
        watch(TAOBAO, row)
    assert len(justone_sandbox.ledger) == 0


def test_without_a_token_no_database_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("JUSTONEAPI_TOKEN")
    with pytest.raises(SystemExit):
        watch(TAOBAO)
    assert archive(2) == 2
    assert sorted(path.name for path in Path.cwd().iterdir()) == ["items.csv"]


@pytest.mark.parametrize("path", ["no/p.sqlite", "items.csv"], ids=["no folder", "no database"])
def test_a_database_that_cannot_be_used_is_named(capsys: pytest.CaptureFixture[str], path: str) -> None:
    Path("items.csv").write_text(f"shop,item\n{TAOBAO}\n", "utf-8")
    refused(price_watch.main, ["items.csv", "--database", path, "--max-billed", "1"])
    refused(feed_archive.main, ["MS4wLjABAAAA", "--database", path])
    assert capsys.readouterr().err.count(f"error: {path}") == 2


def test_examples_with_one_database_keep_apart() -> None:
    assert watch(TAOBAO) == 0
    note = "656f1b6b000000000801b0c1"
    for _ in range(2):
        assert feed_archive.main(["MS4wLjABAAAA", "--database", "p.sqlite"]) == 0
        assert comment_watch.main([note, "--database", "p.sqlite"]) == 0
        assert watch(TAOBAO) == 0
    with closing(sqlite3.connect("p.sqlite")) as database:
        counts = [database.execute(f"SELECT count(*) FROM {one}").fetchone()[0] for one in ("prices", "videos")]
    assert counts == [3, 12]


# -- keyword_search.py -------------------------------------------------------------------------------


def test_all_platforms_have_one_shape(justone_sandbox: Sandbox) -> None:
    assert keyword_search.main(["露营", "-o", "k.csv", "--max-pages", "2"]) == 0
    rows = table("k.csv")
    assert list(rows[0]) == ["platform", "id", "title", "author", "likes"]
    assert {row["platform"] for row in rows} == {"douyin", "bilibili", "xiaohongshu"}
    assert len({(row["platform"], row["id"]) for row in rows}) == len(rows)
    assert len(justone_sandbox.ledger) == 6


def test_ids_are_text_in_excel() -> None:
    openpyxl = pytest.importorskip("openpyxl")
    assert keyword_search.main(["露营", "-o", "k.xlsx", "--platforms", "douyin"]) == 0
    sheet = openpyxl.load_workbook("k.xlsx").active
    assert {type(row[1]) for row in sheet.iter_rows(min_row=2, values_only=True)} == {str}


def test_a_platform_that_fails_does_not_cost_the_others(justone_sandbox: Sandbox, capsys: Any) -> None:
    justone_sandbox.script("400", "GET /api/bilibili/search-video/v2")
    assert keyword_search.main(["露营", "-o", "k.csv"]) == 1
    assert {row["platform"] for row in table("k.csv")} == {"douyin", "xiaohongshu"}
    assert capsys.readouterr().err.startswith("bilibili: ")


@pytest.mark.parametrize("before", [None, "kept"], ids=["no file", "a file"])
def test_a_search_that_found_nothing_writes_nothing(justone_sandbox: Sandbox, before: str | None) -> None:
    if before:
        Path("k.csv").write_text(before, "utf-8")
    justone_sandbox.script("400")
    with pytest.raises(SystemExit, match=r"No post was found; k\.csv was not written"):
        keyword_search.main(["露营", "-o", "k.csv"])
    assert (Path("k.csv").read_text("utf-8") if Path("k.csv").exists() else None) == before


@pytest.mark.parametrize(
    "more", [["-o", "no/folder/k.csv"], ["-o", "k.csv", "--max-pages", "0"]], ids=["path", "pages"]
)
def test_a_wrong_search_costs_nothing(justone_sandbox: Sandbox, more: list[str]) -> None:
    refused(keyword_search.main, ["露营", *more])
    assert len(justone_sandbox.ledger) == 0


# -- feed_archive.py ---------------------------------------------------------------------------------


def archive(pages: int) -> int:
    return feed_archive.main(["MS4wLjABAAAA", "--database", "a.sqlite", "--max-pages", str(pages)])


def videos() -> list[str]:
    database = sqlite3.connect("a.sqlite")
    found = [one for (one,) in database.execute("SELECT aweme_id FROM videos")]
    database.close()
    return found


def test_an_archive_becomes_complete_and_pays_no_page_twice(justone_sandbox: Sandbox) -> None:
    assert archive(2) == 3
    assert len(videos()) == 10
    assert archive(3) == 0  # the newest page, and the last one
    assert len(set(videos())) == len(videos()) == 12
    assert len(justone_sandbox.ledger) == 4
    assert archive(3) == 0
    assert len(justone_sandbox.ledger) == 5
    assert {type(one) for one in videos()} == {str}


@pytest.mark.parametrize("trouble", ["400", "cut"], ids=["refused", "lost"])
def test_an_archive_that_broke_off_goes_on(justone_sandbox: Sandbox, trouble: str) -> None:
    assert archive(2) == 3
    justone_sandbox.script(trouble)
    assert archive(2) == 1
    justone_sandbox.reset()
    assert [archive(3), archive(3)][-1] == 0
    assert len(set(videos())) == len(videos()) == 12


@pytest.mark.parametrize(
    "arguments",
    [["MS4wLjABAAAA", "--max-pages", "1"], ["https://www.douyin.com/user/MS4wLjABAAAA"], ["bad"], ["MS4wLjABAAAA?a=1"]],
    ids=["pages", "address", "no sec_uid", "the rest of an address"],
)
def test_a_wrong_archive_costs_nothing(justone_sandbox: Sandbox, arguments: list[str]) -> None:
    refused(feed_archive.main, [*arguments, "--database", "a.sqlite"])
    assert (len(justone_sandbox.ledger), Path("a.sqlite").exists()) == (0, False)


def test_runs_that_failed_at_once_cost_no_more_pages(justone_sandbox: Sandbox) -> None:
    Path("a.sqlite").touch()  # a file of the failed run itself would be removed
    justone_sandbox.script("400")
    assert [archive(20), archive(20)] == [1, 1]
    justone_sandbox.reset()
    assert archive(20) == 0
    assert len(justone_sandbox.ledger) == 3
