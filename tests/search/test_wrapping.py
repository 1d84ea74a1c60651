"""Lines on a terminal break between words: names, commands and short Chinese words stay whole."""

import io

import pytest
from rich.console import Console
from rich.text import Text

from justone_client import Client
from justone_client.cli.commands.search import _print_results
from justone_client.cli.terminal.wrapping import Words, longest_word, wrapped


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("已弃用，请用 douyin.get_it_v1", ["已弃用，请用", "douyin.get_it_v1"], id="a name"),
        pytest.param("text: Run `justone list`", ["text: Run", "`justone list`"], id="a command"),
        pytest.param("a title, text: 笔记", ["a title, text:", "笔记"], id="a Chinese word"),
        pytest.param("其他版本：v6、v5、v4", ["其他版本：v6、", "v5、v4"], id="no mark at the beginning"),
        pytest.param("按关键词搜索抖音视频", ["按关键词搜索抖", "音视频"], id="Chinese"),
        pytest.param("    - one two three", ["    - one two", "      three"], id="a list"),
        pytest.param("  page: the page", ["  page: the", "      page"], id="a parameter"),
        pytest.param("a get_author_base_info_v1", ["a", "get_author_base_info_v1"], id="a name without room"),
    ],
)
def test_a_terminal_breaks_between_words(text: str, lines: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "16" if "笔" in text or "douyin" in text else "15")
    assert wrapped(text, _Terminal()).split("\n") == lines
    assert wrapped(text, io.StringIO()) == text


def test_a_cell_keeps_its_words_and_its_width() -> None:
    console = Console(width=20, record=True, file=io.StringIO())
    console.print(Words(Text("请用 get_author_fans_v1\n平台：星图；标题：粉丝，更多")))
    assert console.export_text().splitlines() == ["请用", "get_author_fans_v1", "平台：星图；标题：", "粉丝，更多"]
    assert longest_word("请用 get_author_fans_v1") == len("get_author_fans_v1")


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("columns", [60, 80, 120])
def test_search_never_breaks_a_name(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, columns: int, language: str
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    found = Client.search_operations("星图达人粉丝", limit=10)
    _print_results(found, "zh" if language == "zh" else "en")
    out = capsys.readouterr().out
    lacks = [text.removeprefix("deprecated, use ") for one in found for text in one.lacks if ", use " in text]
    assert lacks
    assert all(name in out for name in lacks)
    assert "…" not in out
    assert max(Text(line).cell_len for line in out.splitlines()) <= columns
