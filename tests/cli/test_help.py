"""The help of every command names options and commands that exist; tests/docs does the same for the pages."""

import re
import shlex
from functools import cache

import pytest

from justone_client.cli import lookup
from justone_client.cli.app import app
from justone_client.cli.exits import EXITS
from tests.conftest import ROOT
from tests.support.command_line import Run, run_command

DOCS = (ROOT / "docs" / "en" / "reference" / "cli.md").read_text(encoding="utf-8")
GROUPS = {group.name: group.typer_instance for group in app.registered_groups if group.name and group.typer_instance}
COMMANDS = [command.name for command in app.registered_commands if command.name] + [
    f"{name} {command.name}" for name, group in GROUPS.items() for command in group.registered_commands
]
"""Commands by name; those of a group have two words."""


@cache
def help_of(*command: str) -> str:
    shown = run_command(*command, "--help")
    assert shown.code == 0
    return shown.out


def examples(text: str) -> list[list[str]]:
    return [
        shlex.split(line) for line in re.findall(r"^\s*(?:\$ )?justone ([a-z].+?)(?: \|.*| >.*)?$", text, re.MULTILINE)
    ]


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_every_command_has_an_example(command: str) -> None:
    shown = help_of(*command.split())
    assert "Example" in shown
    assert command.split() in [words[: len(command.split())] for words in examples(shown)]


@pytest.mark.parametrize("page", ["docs/en/reference/cli.md", "", *COMMANDS])
def test_every_example_uses_existing_names(page: str) -> None:
    for first, *words in examples(DOCS if page == "docs/en/reference/cli.md" else help_of(*page.split())):
        names = [first, words[0]] if first in GROUPS else [first]
        assert " ".join(names) in COMMANDS
        known = set(re.findall(r"--[a-z-]+", help_of(*names)))
        if first in ("call", "show", "walk"):
            names = [word for word in words if not word.startswith("--")][
                : 1 if "/" in words[0] or "." in words[0] else 2
            ]
            found = lookup.operation(names)
            known |= {f"--{one.name}" for one in found.parameters}
            known |= {f"--{one.python_name.replace('_', '-')}" for one in found.parameters}
        assert {word.partition("=")[0] for word in words if word.startswith("--")} <= known


def test_the_help_lists_the_exit_codes(run: Run) -> None:
    shown = run("--help").out
    for row in EXITS:
        assert f"{row.code:>3}  {row.meaning}" in shown


def test_the_documentation_lists_the_same_exit_codes() -> None:
    rows = re.findall(r"^\| (\d+) \| (.+?) \| (.+?) \|$", DOCS, re.MULTILINE)
    expected = [(str(row.code), row.meaning, ", ".join(f"`{kind.__name__}`" for kind in row.errors) or "-")
                for row in EXITS]  # fmt: skip
    assert [(code, meaning) for code, meaning, _ in rows] == [(code, meaning) for code, meaning, _ in expected]
    public = [re.sub(r"`(Misuse|NoToken)`, ", "", errors) for _, _, errors in expected]
    assert [errors for _, _, errors in rows] == public


@pytest.mark.parametrize("command", ["call", "walk"])
def test_the_help_of_an_operation_is_in_either_language(run: Run, command: str) -> None:
    words = (command, "weibo", "get_fans_v1", "--help")
    assert "  weibo get_fans_v1, Parameters:\n    --uid (required)" in run(*words).out
    assert "  weibo get_fans_v1 的参数：\n    --uid（必填）：微博" in run(*words, "--lang", "zh").out
