"""Every example of a page names what exists."""

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from tests.docs.pages import PAGES, blocks

EXAMPLES = [(page.name, number, code) for page in PAGES for number, code in enumerate(blocks(page), 1)]


def imported(code: str) -> Iterator[tuple[str, str]]:
    """Module and name of every import of our packages; an empty name for a module alone."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names if alias.name.startswith("justone_"))
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("justone_"):
            yield from ((node.module or "", alias.name) for alias in node.names)


def missing(code: str) -> list[str]:
    """The imports of our packages that would fail."""
    found = []
    for name, attribute in imported(code):
        module = import_module(name)
        if attribute and not hasattr(module, attribute):
            found.append(f"{name}.{attribute}")
    return found


@pytest.mark.parametrize("code", [pytest.param(code, id=f"{page}-{number}") for page, number, code in EXAMPLES])
def test_every_imported_name_exists(code: str) -> None:
    assert missing(code) == []


def test_a_missing_name_would_be_found() -> None:
    assert missing("from justone_client import Client, Clint") == ["justone_client.Clint"]


def test_the_pages_for_users_have_examples() -> None:
    pages = {page for page, _, _ in EXAMPLES}
    expected = {"README.md", "answers.md", "connections.md", "errors.md", "money.md", "listings.md", "sandbox.md"}
    assert expected <= pages


def test_an_example_imports_public_modules_only() -> None:
    private = [f"{page}-{number}: {name}" for page, number, code in EXAMPLES
               for name, _ in imported(code) if "._" in name]  # fmt: skip
    assert private == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_of_a_page_leads_somewhere(page: Path) -> None:
    targets = set(re.findall(r"\]\(([a-zA-Z0-9/._-]+)\)", page.read_text("utf-8")))
    assert [target for target in targets if not (page.parent / target).exists()] == []
