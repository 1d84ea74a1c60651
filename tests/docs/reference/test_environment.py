"""The reference of environment variables names exactly those that the package reads, in both languages."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from docs.press.tree import LANGUAGES, Language
from tests.conftest import ROOT
from tests.docs.pages import PAGES

PACKAGE = ROOT / "overrides" / "justone_client"
OF_OTHERS = {
    "getproxies_environment": {"HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"},
    "get_app_dir": {"XDG_CONFIG_HOME", "APPDATA"},
    "get_terminal_size": {"COLUMNS"},
}
"""What functions of other packages read for us: the schemes of our URLs, the places of the settings file, the width."""
NOT_READ = {"JUSTONE_API_KEY"}
"""An example of a misspelt name."""
_VARIABLE = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*")
_OURS = re.compile(r"\bJUST_?ONE(?:API)?_[A-Z_]*[A-Z]\b")


class Reads:
    """What a module reads from the environment: the names behind each expression that takes a variable."""

    def __init__(self, source: str) -> None:
        self._tree = ast.parse(source)
        self.names: set[str] = set()
        self.unknown: list[str] = []
        """Reads whose names cannot be found out; a loop over the whole environment is none."""
        for line, expression in self._expressions():
            found = {text for text in self._texts(expression, frozenset()) if _VARIABLE.fullmatch(text)}
            self.names |= found
            if not found and not any(map(_is_environment, self._bindings(ast.unparse(expression)))):
                self.unknown.append(f"{line}: {ast.unparse(expression)}")
        called = {one.attr for one in ast.walk(self._tree) if isinstance(one, ast.Attribute)}
        self.names |= {name for function in called & OF_OTHERS.keys() for name in OF_OTHERS[function]}

    def _expressions(self) -> Iterator[tuple[int, ast.expr]]:
        """Yield what stands for a name: `environ.get(x)`, `environ[x]`, `x in environ`, `getenv(x)`, `envvar=x`."""
        for node in ast.walk(self._tree):
            match node:
                case ast.Subscript(value=whole, slice=name, ctx=ast.Load()) if _is_environment(whole):
                    yield node.lineno, name
                case ast.Compare(left=name, ops=[ast.In() | ast.NotIn()], comparators=[whole]) if _is_environment(
                    whole
                ):
                    yield node.lineno, name
                case ast.Call(func=ast.Attribute(value=whole, attr="get" | "pop"), args=[name, *_]):
                    if _is_environment(whole):
                        yield node.lineno, name
                case ast.Call(func=ast.Attribute(attr="getenv") | ast.Name(id="getenv"), args=[name, *_]):
                    yield node.lineno, name
                case ast.Call(args=[ast.Attribute(value=whole, attr="get"), name]) if _is_environment(whole):
                    yield node.lineno, name  # filter(os.environ.get, names)
                case ast.keyword(arg="envvar", value=name):
                    yield node.value.lineno, name

    def _texts(self, expression: ast.AST, seen: frozenset[str]) -> Iterator[str]:
        """Yield every text that an expression can hold, through the names in it."""
        for node in ast.walk(expression):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value
            if isinstance(node, ast.Name) and node.id not in seen:
                for bound in self._bindings(node.id):
                    yield from self._texts(bound, seen | {node.id})

    def _bindings(self, name: str) -> Iterator[ast.expr]:
        """Yield what is assigned to a name anywhere in the module, what it iterates over, and what is passed for it."""
        for node in ast.walk(self._tree):
            match node:
                case ast.Assign(targets=targets, value=value) if any(_binds(one, name) for one in targets):
                    yield value
                case ast.AnnAssign(target=target, value=ast.expr() as value) if _binds(target, name):
                    yield value
                case ast.comprehension(target=target, iter=value) | ast.For(target=target, iter=value):
                    if _binds(target, name):
                        yield value
                case ast.FunctionDef(name=function, args=arguments):
                    if name in (order := [one.arg for one in arguments.args]):
                        yield from self._passed(function, order.index(name))

    def _passed(self, function: str, place: int) -> Iterator[ast.expr]:
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == function:
                yield from node.args[place : place + 1]


def _is_environment(expression: ast.expr) -> bool:
    return bool(re.search(r"\b(?:environ|environment)$", ast.unparse(expression)))


def _binds(target: ast.expr, name: str) -> bool:
    return any(isinstance(one, ast.Name) and one.id == name for one in ast.walk(target))


READS = {path.relative_to(PACKAGE).as_posix(): Reads(path.read_text("utf-8")) for path in sorted(PACKAGE.rglob("*.py"))}


def table(language: Language) -> set[str]:
    """The variables in the first column of the reference."""
    text = (ROOT / "docs" / language / "reference" / "environment.md").read_text("utf-8")
    cells = "\n".join(line.split("|")[1] for line in text.splitlines() if line.startswith("|"))
    return set(re.findall(r"`([A-Z_]+)`", cells))


def test_the_names_of_all_variables_are_found() -> None:
    assert {path: reads.unknown for path, reads in READS.items() if reads.unknown} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_reference_has_the_variables_that_are_read(language: Language) -> None:
    assert table(language) == set().union(*(reads.names for reads in READS.values()))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_a_page_names_only_variables_of_the_reference(page: Path) -> None:
    assert set(_OURS.findall(page.read_text("utf-8"))) - NOT_READ <= table("en")


@pytest.mark.parametrize(
    "source",
    [
        "os.environ.get('A_B')",
        "os.environ['A_B']",
        "'A_B' in os.environ",
        "os.getenv('A_B')",
        "typer.Option('--a', envvar='A_B')",
        "_NAME = 'A_B'\nos.environ.get(_NAME)",
        "_ONE, _TWO = 'A_B', 'A_B'\nos.environ.get(_TWO)",
        "_NAMES = {'a': 'A_B'}\n{key: os.environ.get(name) for key, name in _NAMES.items()}",
        "next(filter(os.environ.get, ('A_B',)))",
        "def flag(name, environ):\n    return environ.get(name)\nflag('A_B', {})",
    ],
)
def test_a_read_is_found(source: str) -> None:
    assert (Reads(source).names, Reads(source).unknown) == ({"A_B"}, [])


def test_a_read_without_a_name_is_reported() -> None:
    assert Reads("os.environ.get(name)").unknown == ["1: name"]
