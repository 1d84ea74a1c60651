"""The reference has every command, option and exit code, and no page names one that does not exist."""

from __future__ import annotations

import ast
import re
import shlex
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import typer.main

from codegen.cli.app import app as press
from docs.press.operations.pages import operation_pages
from docs.press.python_api import python_pages
from docs.press.tree import LANGUAGES, Language
from justone_client.cli import exits, lookup
from justone_client.cli.app import app
from justone_client.errors import JustOneError
from tests.conftest import ROOT
from tests.docs.pages import PAGES

CODE = ROOT / "overrides" / "justone_client" / "cli"
MADE_UP = {"--token"}
"""What a page says does not exist."""
FOREIGN = {"--preload", "--verifytypes"}
"""Options of gunicorn and pyright."""
FOR_USERS = [page for page in PAGES if page.parent.name != "maintainers"]
_OPTION = re.compile(r"(?<![\w-])--?[A-Za-z][\w-]*")
_LINE = re.compile(r"(?:^|[|;&(] *|`)(?:[$>] +)?justone (?=[a-z-])((?:[^`\n\\]|\\\n(?:> )?)+)", re.MULTILINE)
_SHELL = re.compile(r" (?:[|>;&#]|2>|&&|\.{3}$).*| $", re.DOTALL)


def tree(command: Any, *path: str) -> Iterator[tuple[str, Any]]:
    """Every command below another with its name, such as `run start`; the whole command line has an empty one."""
    yield " ".join(path), command
    for name, child in getattr(command, "commands", {}).items():
        yield from tree(child, *path, name)


COMMANDS = dict(tree(typer.main.get_command(app)))
LEAVES = [name for name, command in COMMANDS.items() if not hasattr(command, "commands")]


def options(command: Any) -> set[str]:
    """The options of a command in every spelling."""
    return {"--help"}.union(*({*one.opts, *one.secondary_opts} for one in command.params if one.opts[0][0] == "-"))


def arguments(command: Any) -> list[str]:
    """The arguments of a command as its help writes them, without brackets."""
    return [one.metavar or one.name.upper() for one in command.params if one.opts[0][0] != "-"]


ALL = set().union(*map(options, COMMANDS.values()))
OF_PRESS = set().union(*(options(command) for _, command in tree(typer.main.get_command(press))))
OF_SITE = {
    option
    for path in (ROOT / "docs" / "press").glob("look*")
    for option in re.findall(r"[\"'](--[a-z-]+)[\"']", path.read_text("utf-8"))
}


@cache
def reference(language: Language) -> str:
    return (ROOT / "docs" / language / "reference" / "cli.md").read_text("utf-8")


@cache
def section(language: Language, command: str) -> str:
    """The part of the reference about a command; those of a group have one together."""
    found = re.search(rf"^## `justone {command.split()[0]}`.*?(?=^## )", reference(language), re.DOTALL | re.MULTILINE)
    assert found, f"{command} has no section"
    return found[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_reference_has_a_section_for_each_command(language: Language) -> None:
    found = re.findall(r"^## `justone ([a-z]+)`", reference(language), re.MULTILINE)
    assert sorted(found) == sorted({name.split()[0] for name in LEAVES})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", LEAVES)
def test_a_section_has_every_argument_and_option(command: str, language: Language) -> None:
    text = section(language, command)
    assert options(COMMANDS[command]) - {"--help"} - set(_OPTION.findall(text)) == set()
    assert [name for name in arguments(COMMANDS[command]) if name.strip("[].") not in text] == []
    assert command.rpartition(" ")[2] in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_options_of_the_whole_command_are_explained(language: Language) -> None:
    assert options(COMMANDS[""]) - set(_OPTION.findall(reference(language))) == set()


def mistakes(text: str) -> list[str]:
    """The lines of a page, or its spans of code, that name a command or an option which does not exist."""
    return [line for line in _LINE.findall(text) if wrong(line)]


def wrong(line: str) -> bool:
    words = split(_SHELL.sub("", line.replace("\\\n> ", " ").replace("\\\n", " ")))
    used = {word.partition("=")[0] for word in words if _OPTION.match(word)}
    try:
        return any(not used <= options(COMMANDS[name]) | parameters(name, words) for name in named(words))
    except (KeyError, JustOneError):  # no such command, no such operation
        return True


def split(line: str) -> list[str]:
    try:
        words = shlex.split(line)
    except ValueError:  # a quotation mark of the prose
        words = line.split()
    return [word.strip("[]") for word in words]


def named(words: list[str]) -> Iterator[str]:
    """The commands that a line means: `run a|b` are two, and `--version` belongs to the whole command line."""
    first = "" if words[0].startswith("-") else words[0]
    if hasattr(COMMANDS.get(first), "commands") and first and len(words) > 1 and not words[1].startswith("-"):
        yield from (f"{first} {one}" for one in words[1].split("|"))
    else:
        yield first


def parameters(name: str, words: list[str]) -> set[str]:
    """The parameters of the operation that a line calls, as options; none if the line only says PLATFORM OPERATION."""
    if name not in ("call", "walk", "show"):
        return set()
    places = list(positionals(COMMANDS[name], words[1:]))
    wanted = places[: 1 if places and re.search(r"[./]", places[0]) else 2]
    is_named = lookup.is_complete(wanted) and re.search("[a-z]", "".join(wanted))
    return spellings([lookup.operation(wanted)]) if is_named else set()


def positionals(command: Any, words: list[str]) -> Iterator[str]:
    """The words that are neither an option of the command nor its value."""
    taking = {text for one in command.params for text in one.opts if text[0] == "-" and not one.is_flag}
    for before, word in zip(["", *words], words, strict=False):
        if word[0] != "-" and before not in taking:
            yield word


def spellings(operations: Iterable[Any]) -> set[str]:
    """Wire names and Python names of parameters as options."""
    found = [one for operation in operations for one in operation.parameters]
    return {f"--{text}" for one in found for text in (one.name, one.python_name, one.python_name.replace("_", "-"))}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_a_page_names_only_existing_commands(page: Path) -> None:
    assert mistakes(page.read_text("utf-8")) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_printed_operations_name_only_existing_commands(language: Language) -> None:
    found = [mistake for page in operation_pages(language).values() for mistake in mistakes(page.text)]
    assert found == []


@pytest.mark.slow
def test_the_docstrings_name_only_existing_commands() -> None:
    assert [mistake for page in python_pages("en").values() for mistake in mistakes(page.text)] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_a_page_names_only_existing_options(page: Path) -> None:
    spans = re.findall(r"`(--[A-Za-z][^`\n]*)`", page.read_text("utf-8"))
    used = {option for span in spans for option in _OPTION.findall(span.partition("=")[0])}
    known = ALL | FOREIGN | MADE_UP | operation_options() | (OF_PRESS | OF_SITE if page not in FOR_USERS else set())
    assert used - known == set()


@cache
def operation_options() -> set[str]:
    from justone_client import Client

    return spellings(Client.operations())


@pytest.mark.parametrize(
    "line",
    [
        "justone cal weibo get_fans_v1",
        "$ justone run begin plan.toml",
        "JUSTONE_LOG=debug; justone ping --region-name cn",
        "use `justone run start --max-price 3` here",
        "justone run start plan.toml \\\n> --jornal words.journal",
        "justone call weibo get_fans_v1 --uuid 7",
        "justone call weibo get_fan_v1 --uid 7",
        "`justone run start|finish`",
    ],
)
def test_a_wrong_line_is_found(line: str) -> None:
    assert len(mistakes(line)) == 1


@pytest.mark.parametrize(
    "line",
    ["justone call weibo get_fans_v1 --uid 7 > fans.json --x", "`justone run start|resume`", "see justone ping, it is"],
)
def test_a_right_line_is_not(line: str) -> None:
    assert mistakes(line) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_reference_has_every_exit_code(language: Language) -> None:
    rows = re.findall(r"^\| (\d+) \| .+? \| (.+?) \|$", reference(language), re.MULTILINE)
    inside = {exits.Misuse, exits.NoToken}
    expected = [(str(row.code), [one.__name__ for one in row.errors if one not in inside]) for row in exits.EXITS]
    assert [(code, re.findall(r"`(\w+)`", errors)) for code, errors in rows] == expected


def test_every_error_has_an_exit_code() -> None:
    from justone_client import errors

    kinds = [one for one in vars(errors).values() if isinstance(one, type) and issubclass(one, JustOneError)]
    assert {exits.exit_code(kind()) for kind in kinds} <= {row.code for row in exits.EXITS}


@pytest.mark.parametrize("page", FOR_USERS, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_a_page_names_only_existing_exit_codes(page: Path) -> None:
    found = re.findall(r"(?:[Ee]xit code(?: is)?|退出码(?:[为是]|就是)?) ?(\d+)", page.read_text("utf-8"))
    assert {int(code) for code in found} <= {row.code for row in exits.EXITS}


def ends(source: str) -> set[int]:
    """The codes that a module ends with, where it names them itself."""
    called = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call) and node.args]
    return {
        node.args[0].value
        for node in called
        if re.search(r"(?:\bExit|\b_?exit)$", ast.unparse(node.func))
        and isinstance(node.args[0], ast.Constant)
        and isinstance(node.args[0].value, int)
    }


def test_the_code_ends_only_with_codes_of_the_table() -> None:
    found = set().union(*(ends(path.read_text("utf-8")) for path in CODE.rglob("*.py")))
    assert found <= {row.code for row in exits.EXITS}
    assert ends("raise typer.Exit(99)") == {99}
