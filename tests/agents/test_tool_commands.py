"""`justone tools` and `justone skill`."""

import json
import re
import shlex
from collections import Counter
from pathlib import Path

import pytest

from justone_client import Client
from justone_client.cli.app import app
from tests.support.command_line import Run

COMMANDS = {command.name for command in app.registered_commands} | {group.name for group in app.registered_groups}


@pytest.mark.parametrize(
    ("form", "key"),
    [("openai", "parameters"), ("anthropic", "input_schema"), ("mcp", "inputSchema"), ("json-schema", "schema")],
)
def test_tools_print_a_request_of_each_vendor(run: Run, form: str, key: str) -> None:
    result = run("tools", "douyin_xingtu.get_author_base_info_v1", "weibo.get_fans_v1", "--format", form)
    found = json.loads(result.out)
    assert [one["name"] for one in found] == ["douyin_xingtu_get_author_base_info_v1", "weibo_get_fans_v1"]
    assert all(one[key]["type"] == "object" for one in found)


def test_a_platform_gives_all_its_tools(run: Run) -> None:
    [(platform, _)] = Counter(one.platform for one in Client.operations() if not one.deprecated).most_common(1)
    result = run("tools", "--platform", platform, "--format", "anthropic")
    found = json.loads(result.out)
    assert len(found) > 20
    assert all(one["name"].startswith(f"{platform}_") for one in found)
    assert "Not strict: " in result.err


def test_prices_of_a_sheet_are_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "p.csv").write_text("path,price\n/api/weibo/get-fans/v1,0.30\n", "utf-8")
    [tool] = json.loads(run("tools", "weibo.get_fans_v1", "--prices", str(tmp_path / "p.csv")).out)
    assert "0.30" in tool["description"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ([], "Which operations?"),
        (["weibo"], "is a platform"),
        (["weibo.get_fanz_v1"], "did you mean 'get_fans_v1'"),
        (["/api/no/thing/v1"], "Unknown path"),
        (["GET /api/no/thing/v1"], "unknown to this version"),
    ],
    ids=["none", "platform", "misspelt", "path", "unknown key"],
)
def test_unusable_words_are_refused(run: Run, words: list[str], says: str) -> None:
    result = run("tools", *words)
    assert (result.code, result.out) == (2, "")
    assert says in result.err


def test_the_skill_names_commands_and_options_that_exist(run: Run) -> None:
    text = run("skill").out
    assert text.startswith("---\nname: justone\n")
    lines = [shlex.split(line) for line in re.findall(r"^    justone (.+)$", text, re.MULTILINE)]
    assert len(lines) > 5
    for command, *words in lines:
        assert command in COMMANDS
        helped = run(
            command, *(["start"] if words[0] == "start" else ["export"] if words[0] == "export" else []), "--help"
        ).out
        named = [word for word in words if not word.startswith("--")]
        if command in ("call", "walk"):
            at = next(at for at, word in enumerate(named) if "_" in word and not word.startswith("http"))
            helped += run("call", named[at - 1], named[at], "--help").out
        for option in (word for word in words if word.startswith("--")):
            assert option in helped, (command, option)
