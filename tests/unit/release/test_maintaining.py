"""docs/en/maintainers/maintaining.md is correct: rules, commands, options, exit codes, and example files."""

import re

import pytest
import yaml
from typer.testing import CliRunner

from codegen.changes import verdicts
from codegen.changes.rules import RULES
from codegen.cli.app import app
from codegen.document import overlay
from tests.conftest import ROOT

PAGE = (ROOT / "docs/en/maintainers/maintaining.md").read_text("utf-8")
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")


def test_the_page_explains_every_rule_with_its_level() -> None:
    rows = re.findall(r"^\| `([a-z-]+)` \| (break|risk|note) \| \S", PAGE, re.MULTILINE)
    assert sorted(rows) == sorted((rule.id, rule.level) for rule in RULES.values())


def test_every_make_target_of_the_page_exists() -> None:
    named = set(re.findall(r"\bmake ([a-z]+)", PAGE))
    assert named <= set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))
    assert {"sync", "release", "check"} <= named


@pytest.mark.parametrize("line", sorted(set(re.findall(r"(?:make [a-z]+ ARGS=|-m codegen )[^\n`|]+", PAGE))))
def test_every_option_of_the_page_exists(line: str) -> None:
    command = re.search(r"make ([a-z]+)|codegen ([a-z]+)", line)
    assert command is not None
    help_text = CliRunner().invoke(app, [command[1] or command[2], "--help"], env={"COLUMNS": "200"}).stdout
    for option in re.findall(r"--[a-z-]+", line):
        assert option in help_text


def test_the_exit_codes_match_the_help() -> None:
    codes = set(re.findall(r"^\| (\d+) \|", PAGE, re.MULTILINE))
    for command in ("regenerate", "sync"):
        text = CliRunner().invoke(app, [command, "--help"]).stdout
        said = text[text.index("Exit codes:") : text.index("Example:")]
        assert codes == set(re.findall(r"(?<![\w.-])\d+(?= )", said))


def test_the_example_of_an_overlay_is_valid() -> None:
    example = next(text for text in fences("yaml") if text.startswith("overlay:"))
    parameter = {"name": "sort", "schema": {"type": "string", "enum": ["NEWEST"], "default": "newest"}}
    document = {"paths": {"/api/shop/find/v1": {"get": {"parameters": [parameter]}}}}
    corrected = overlay.correct(document, {"specs/overlay/shop.yaml": yaml.safe_load(example)})
    assert corrected.document["paths"]["/api/shop/find/v1"]["get"]["parameters"][0]["schema"]["default"] == "NEWEST"


def test_the_example_of_verdicts_is_valid() -> None:
    example = next(text for text in fences("yaml") if text.startswith("levels:"))
    found = verdicts.parse(yaml.safe_load(example))
    assert (len(found.levels), len(found.accepted)) == (1, 1)


def test_every_link_of_the_page_leads_somewhere() -> None:
    for target in re.findall(r"\]\(([a-zA-Z/._-]+)\)", PAGE):
        assert (ROOT / "docs" / "en" / "maintainers" / target).exists()


def test_the_files_of_the_page_exist() -> None:
    """`sync.md` is excluded, because a run writes it."""
    named = set(re.findall(r"`((?:specs|docs|\.ci)/[\w./-]+)`", PAGE))
    assert [name for name in named if not (ROOT / name).exists()] == []


def fences(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)
