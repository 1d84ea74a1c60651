"""The reference of the Python API has every public name, and a docstring explains each with its keywords."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import NamedTuple

import griffe
import pytest

from docs.press.python_api import MODULES, exported, python_pages
from docs.press.tree import LANGUAGES, Language
from tests.conftest import ROOT

pytestmark = pytest.mark.slow
HIDDEN = re.compile(r"Answer\.keys|.*\.args")
"""For other libraries, so that type checkers do not see it; and what every exception has."""
_KEYWORDS = {griffe.ParameterKind.positional_or_keyword, griffe.ParameterKind.keyword_only}
_SPANS = re.compile(r"`([\w.]+)")


def own_names(module: str) -> list[str]:
    """What a module exports; the names that `justone_client` has from `client` and `errors` stand on their pages."""
    names: list[str] = [*import_module(module).__all__]
    if module == "justone_client":
        names = [one for one in names if one not in {*own_names(f"{module}.client"), *own_names(f"{module}.errors")}]
    return [one for one in names if not isinstance(getattr(import_module(module), one), ModuleType)]


def test_every_public_module_has_a_page() -> None:
    root = ROOT / "overrides"
    parts = [path.relative_to(root).with_suffix("").parts for path in (root / "justone_client").glob("*.py")]
    folders = [path.parent.relative_to(root).parts for path in (root / "justone_client").glob("*/__init__.py")]
    names = {".".join(one) for one in [*parts, *folders] if not any(word.startswith("_") for word in one)}
    assert names - {"justone_client.cli"} <= set(MODULES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("module", MODULES)
def test_every_public_name_is_in_the_reference(module: str, language: Language) -> None:
    slug = module.replace(".", "-")
    pages = python_pages(language).items()
    text = "".join(page.text for path, page in pages if re.search(rf"/{slug}(-money|-many|-\d)?\.md$", path))
    assert [name for name in own_names(module) if f"\n## `{name}` {{ #" not in text] == []


class Named(NamedTuple):
    """A public object: an export, or a member of an exported class."""

    name: str
    object: griffe.Object
    holder: griffe.Class | None = None

    @property
    def is_hidden(self) -> bool:
        return bool(HIDDEN.fullmatch(self.name)) or self.object.path.startswith("justone_generated.clients")

    @property
    def is_explained(self) -> bool:
        """Whether it has a docstring, or a base has one for it, or it is a field of a tuple or a dataclass."""
        member = self.name.rpartition(".")[2]
        bases = [self.holder, *self.holder.mro()] if self.holder else []
        is_field = bool(bases) and isinstance(self.object, griffe.Attribute) and bool(self.object.annotation)
        is_record = any(
            "dataclass" in one.labels or any(str(base).startswith("NamedTuple") for base in one.bases) for one in bases
        )
        said = [one.members[member] for one in bases if member in one.members]
        return bool(self.object.docstring or any(one.docstring for one in said) or (is_field and is_record))


@cache
def package() -> griffe.Module:
    found = griffe.load(
        "justone_client",
        search_paths=[ROOT / "overrides", ROOT / "generated"],
        resolve_aliases=True,
        resolve_external=True,
        allow_inspection=False,
    )
    assert isinstance(found, griffe.Module)
    return found


def module_of(name: str) -> griffe.Module:
    found = package()[name.removeprefix("justone_client.")] if name != "justone_client" else package()
    assert isinstance(found, griffe.Module)
    return found


def objects(module: str) -> Iterator[Named]:
    """The exports of a module, and the public members of its classes."""
    for name in own_names(module):
        target = final(exported(module_of(module), name))
        yield Named(name, target)
        if isinstance(target, griffe.Class):
            yield from members(name, target)


def members(name: str, found: griffe.Class) -> Iterator[Named]:
    for member, one in found.all_members.items():
        if member == "__init__" or not member.startswith("_"):
            yield Named(f"{name}.{member}", final(one), found)


def final(found: griffe.Object | griffe.Alias) -> griffe.Object:
    return found.final_target if isinstance(found, griffe.Alias) else found


@pytest.mark.parametrize("module", MODULES)
def test_every_public_name_has_a_docstring(module: str) -> None:
    assert module_of(module).docstring
    found = [one for one in objects(module) if not one.is_hidden and not one.name.endswith(".__init__")]
    assert [one.name for one in found if not one.is_explained] == []


@pytest.mark.parametrize("module", MODULES)
def test_every_keyword_is_documented(module: str) -> None:
    """A docstring names each keyword; or the class has a field of that name; or it refers to a function that does."""
    functions = [(one, one.object) for one in objects(module) if isinstance(one.object, griffe.Function)]
    lacking = {
        one.name: sorted(set(keywords(function)) - set(explained(one)))
        for one, function in functions
        if not one.is_hidden
    }
    assert {name: found for name, found in lacking.items() if found} == {}


def keywords(function: griffe.Function) -> Iterator[str]:
    """What callers may pass by name and may leave out, through `**options: Unpack[...]`, too."""
    for one in function.parameters:
        if one.kind in _KEYWORDS and (one.default is not None or one.kind is griffe.ParameterKind.keyword_only):
            yield one.name
        if unpacked := re.fullmatch(r"Unpack\[(\w+)\]", str(one.annotation)):
            yield from package()[function.resolve(unpacked[1]).removeprefix("justone_client.")].attributes


def explained(one: Named) -> Iterator[str]:
    """The words that the docstrings of a function explain."""
    texts = [one.object.docstring.value if one.object.docstring else ""]
    if one.holder is not None and one.name.endswith("__init__"):
        yield from (name.rpartition(".")[2] for name, *_ in members("", one.holder))
        texts.append(one.holder.docstring.value if one.holder.docstring else "")
    for text in texts:
        yield from said(text)
        for reference in _SPANS.findall(text):
            yield from said(text_of(reference, one.holder))


def said(text: str) -> Iterator[str]:
    """The names before a colon in a section of a docstring, and those in backquotes."""
    yield from re.findall(r"^ *\**(\w+):", text, re.MULTILINE)
    yield from _SPANS.findall(text)


def text_of(reference: str, holder: griffe.Class | None) -> str:
    """The docstring of a function that another one refers to: `Client.map`, or `start` of the same class."""
    owner, _, name = reference.rpartition(".")
    beside = holder.module.members if holder else {}
    place = package().members.get(owner, beside.get(owner)) if owner else holder
    try:
        whole = final(place).all_members if place is not None else {}
        found = final(whole[name]) if name in whole else beside.get(name)
    except griffe.AliasResolutionError:  # a word that is a module of others, such as `httpx`
        return ""
    return found.docstring.value if isinstance(found, griffe.Object) and found.docstring else ""
