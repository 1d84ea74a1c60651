"""A walk and a usage in a notebook: tables of what is there, and no call."""

from __future__ import annotations

from typing import Any

from justone_client.sandbox import Sandbox
from tests.unit.runtime.html_tables import Tables

TOKEN = "hush-hush-token"


def tables(value: Any) -> Tables:
    return Tables(value._repr_html_())


def test_a_walk_that_has_not_begun_calls_nothing() -> None:
    sandbox = Sandbox()
    with sandbox.client() as client:
        fans = client.walk(client.weibo.get_fans_v1, uid="2803301701")
        assert tables(fans).lines == [
            "<Walk of GET /api/weibo/get-fans/v1: 0 pages, not ended>",
            "No page was received yet.",
        ]
    assert len(sandbox.ledger) == 0


def test_a_walk_shows_its_last_page() -> None:
    sandbox = Sandbox()
    with sandbox.client(token=TOKEN) as client:
        fans = client.walk(client.weibo.get_fans_v1, uid="2803301701")
        last = list(fans.items(max_items=7))[-1]
        shown = tables(fans)
        assert shown.lines[0] == "<Walk of GET /api/weibo/get-fans/v1: 2 pages, ended: max_items>"
        assert shown.lines[1:3] == ["Complete: no.", "The last page:"]
        assert shown.rows[0][:4] == ["id", "idstr", "name", "screen_name"]
        assert shown.rows[2][0] == str(last.id)
        assert TOKEN not in fans._repr_html_()
    assert len(sandbox.ledger) == 2


def test_a_complete_walk_says_so() -> None:
    with Sandbox().client() as client:
        fans = client.walk(client.weibo.get_fans_v1, uid="2803301701")
        list(fans.items())
        assert "Complete: yes." in tables(fans).lines


def test_a_walk_whose_items_are_unknown_shows_where_it_is() -> None:
    with Sandbox().client() as client:
        walk = client.walk(client.amazon.search_products_v1, keyword="tea")
        list(walk.pages(max_pages=1))
        assert tables(walk).lines[1:] == ["Complete: no."]


def test_a_walk_that_failed_shows_its_error() -> None:
    sandbox = Sandbox()
    with sandbox.client(raise_errors=False) as client:
        fans = client.walk(client.weibo.get_fans_v1, uid="2803301701")
        list(fans.items(max_pages=1))
        sandbox.script("601")
        list(fans.items())
        assert tables(fans).lines[0].endswith("1 page, ended: failure>")
        assert tables(fans).lines[1].startswith("InsufficientBalance: ")


def test_an_answer_without_success_shows_its_error() -> None:
    with Sandbox().client(token="sandbox-601", raise_errors=False) as client:
        answer = client.weibo.get_fans_v1(uid="2803301701")
        shown = tables(answer)
        assert shown.lines[1].startswith("InsufficientBalance: ")
        assert (shown.rows, "sandbox-601" in answer._repr_html_()) == ([], False)


def test_the_usage_is_a_table_with_a_total() -> None:
    with Sandbox().client(token=TOKEN) as client:
        client.weibo.get_fans_v1(uid="1")
        client.weibo.get_followers_v1(uid="1")
        assert tables(client.usage).rows == [
            ["operation", "calls", "billed", "free", "unknown", "cached"],
            ["GET /api/weibo/get-fans/v1", "1", "1", "0", "0", "0"],
            ["GET /api/weibo/get-followers/v1", "1", "1", "0", "0", "0"],
            ["total", "2", "2", "0", "0", "0"],
        ]
        assert TOKEN not in client.usage._repr_html_()
