"""`justone search`: results for people, pipes and programs, in two languages."""

import json

import pytest

from justone_client import Client
from justone_client.cli.commands.search import _print_results
from tests.support.command_line import Run


def test_a_pipe_gets_tab_separated_columns(run: Run) -> None:
    result = run("search", "星图达人粉丝", "--limit", "3")
    rows = [line.split("\t") for line in result.out.splitlines()]
    assert (result.code, len(rows)) == (0, 3)
    assert all(row[0] == "douyin_xingtu" and row[2].startswith("GET /api/") and len(row) == 6 for row in rows)
    assert "platform: 星图" in rows[0][5]


def test_words_need_no_quotes(run: Run) -> None:
    assert run("search", "weibo", "fans").out == run("search", "weibo fans").out


def test_json_has_versions_and_reasons(run: Run) -> None:
    found = json.loads(run("search", "taobao", "product", "detail", "--limit", "1", "--json").out)
    assert len(found) == 1
    assert found[0]["score"] == 1.0
    assert found[0]["versions"][0]["key"] == found[0]["key"]
    assert {"platform", "operation", "lacks", "reasons", "title", "title_zh"} <= found[0].keys()


def test_nothing_found_says_what_to_try(run: Run) -> None:
    result = run("search", "qwertzuiopxx")
    assert (result.code, result.out) == (1, "")
    assert "Name the thing and the platform" in result.err
    assert json.loads(run("search", "qwertzuiopxx", "--json").out) == []


@pytest.mark.parametrize(
    ("words", "problem"), [(["?!"], "no letters or digits"), (["video", "--platform", "weibbo"], "did you mean weibo")]
)
def test_unusable_words_are_refused(run: Run, words: list[str], problem: str) -> None:
    result = run("search", *words)
    assert (result.code, result.out) == (2, "")
    assert problem in result.err


@pytest.mark.parametrize(
    ("locale", "words", "is_chinese"),
    [
        ("zh_CN.UTF-8", [], True),
        ("en_US.UTF-8", [], False),
        ("", [], False),
        ("zh_CN.UTF-8", ["--lang", "en"], False),
        ("C", ["--lang", "zh"], True),
    ],
    ids=["chinese locale", "english locale", "no locale", "english asked", "chinese asked"],
)
def test_titles_follow_the_locale_or_the_option(
    run: Run, monkeypatch: pytest.MonkeyPatch, locale: str, words: list[str], is_chinese: bool
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", locale)
    row = run("search", "weibo", "hot", "search", *words).out.split("\t")
    assert (not row[3].isascii()) is is_chinese


def test_reasons_are_chinese_with_their_titles(run: Run) -> None:
    rows = run("search", "xngtu 达人粉丝", "--lang", "zh").out.splitlines()
    assert any(row.endswith("平台：xingtu；标题：粉丝；内容：达人；xngtu 理解为 xingtu") for row in rows)
    assert any("\t已弃用，请用 douyin_xingtu." in row for row in rows)


def test_a_terminal_gets_chinese_titles(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    _print_results(Client.search_operations("淘宝商品详情", limit=1), "zh")
    assert capsys.readouterr().out.splitlines()[0].split() == ["接口", "标题", "匹配依据"]


def test_a_terminal_gets_a_table(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    _print_results(Client.search_operations("taobao product detail", limit=2), "en")
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["operation", "title", "found", "by"]
    assert lines[1].startswith("taobao ")
    assert "platform: taobao; title: product" in lines[1]
    assert lines[2].startswith("get_item_detail_v")
    assert "more versions: " in lines[2]


@pytest.mark.parametrize("words", ["kol commerce seed base info", "星图达人粉丝"])
def test_a_name_is_never_cut(words: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """People copy it from a terminal of 80 columns."""
    monkeypatch.setenv("COLUMNS", "80")
    found = Client.search_operations(words, limit=5)
    _print_results(found, "en")
    printed = capsys.readouterr().out
    assert "…" not in printed
    assert {one.operation.name for one in found} <= set(printed.split())
