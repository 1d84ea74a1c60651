"""The reference of the Python API, printed from docstrings; nothing is imported for it."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, cast

import griffe

from .tree import ROOT, Page
from .wording import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .tree import Language

__all__ = ["FOLDER", "MODULES", "exported", "exports_of", "python_pages"]

FOLDER = "reference/python"
TOPICS = {
    "": "",
    "money": "_billing account",
    "many": "_pagination _mapping",
}
"""Pages of `justone_client` itself: topic -> the modules that define its names; the first page has the rest."""
MODULES = (
    "justone_client",
    "justone_client.client",
    "justone_client.errors",
    "justone_client.models",
    "justone_client.account",
    "justone_client.runs",
    "justone_client.sandbox",
    "justone_client.sandbox.pytest_plugin",
    "justone_client.agents",
    "justone_client.testing",
    "justone_client.otel",
)
"""One page each. A test compares them with the modules that have no underscore in their name."""
_MOST_SIZE = 1_300
"""Estimated size of a page's sections; a built page, with header, navigation and buttons, has under 2,000 elements."""
_HIDDEN = {"args"}
"""Of every exception."""


@cache
def _package() -> griffe.Module:
    """Both packages, read as text."""
    loaded = griffe.load(
        "justone_client",
        search_paths=[ROOT / "overrides", ROOT / "generated"],
        resolve_aliases=True,
        resolve_external=True,
        allow_inspection=False,
        docstring_parser="google",
    )
    return cast("griffe.Module", loaded)


def _module(name: str) -> griffe.Module:
    package = _package()
    below = name.removeprefix("justone_client").lstrip(".")
    found = package[below] if below else package
    return cast("griffe.Module", found)


def exports_of(name: str) -> list[str]:
    """Return the public names of a module, without its submodules and without what has a page of its own."""
    module = _module(name)
    others = MODULES[1:] if name == "justone_client" else ()
    elsewhere = {
        str(one) for other in ("client", "errors") if others for one in _module(f"justone_client.{other}").exports or ()
    }
    names = [str(one) for one in module.exports or ()]
    return [one for one in names if one not in elsewhere and not exported(module, one).is_module]


def exported(module: griffe.Module, name: str) -> griffe.Object | griffe.Alias:
    """Return what a module exports by a name; griffe finds the submodule of a function `tools` in `tools.py`."""
    found: griffe.Object | griffe.Alias = module[name]
    inside: griffe.Object | griffe.Alias | None = found.members.get(name) if found.is_module else None
    return found if inside is None else inside


def python_pages(language: Language) -> dict[str, Page]:
    """Return the pages of each public module, and `reference/python.md`, which leads to them."""
    words = words_of(language)
    parts = [part for name in MODULES for part in _parts(name)]
    pages = [
        Page(f"{FOLDER}/{part.slug}.md", _page(part, words("in_english")), "en", printed=True, branch=(part.label,))
        for part in parts
    ]
    rows = [f"- [{part.title}](python/{part.slug}.md): {part.said}" for part in parts]
    head = [f"# {words('python_title')} {{ #python-api }}", words("python_intro"), words("in_english")]
    overview = Page(f"{FOLDER}.md", "\n\n".join([*filter(None, head), "\n".join(rows)]) + "\n", language, printed=True)
    return {page.path: page for page in (overview, *pages)}


@dataclass(frozen=True)
class _Part:
    """One page: a module, or the names of one topic in it."""

    module: str
    topic: str
    names: tuple[str, ...]
    number: int = 1
    """From 1; a module that is too large for one page has several."""

    @property
    def slug(self) -> str:
        number = str(self.number) if self.number > 1 else ""
        return "-".join([self.module.replace(".", "-"), *filter(None, [self.topic, number])])

    @property
    def title(self) -> str:
        ends = dict.fromkeys((self.names[0], self.names[-1])) if self.number > 1 else ()
        about = ", ".join(filter(None, [_TOPIC_TITLES.get(self.topic), " to ".join(ends)]))
        return f"`{self.module}`{': ' if about else ''}{about}"

    @property
    def label(self) -> str:
        return self.title.replace("`", "")

    @property
    def said(self) -> str:
        """The first sentence of its docstring, or its names."""
        if self.topic or self.number > 1:
            return ", ".join(f"`{name}`" for name in self.names)
        return _first(_module(self.module).docstring)


_TOPIC_TITLES = {"money": "money", "many": "listings and many calls"}


def _parts(module: str) -> Iterator[_Part]:
    topics = {name: _topic(name) if module == MODULES[0] else "" for name in exports_of(module)}
    for topic in TOPICS if module == MODULES[0] else ("",):
        names = sorted((name for name in topics if topics[name] == topic), key=_place)
        for number, group in enumerate(_grouped(module, names), 1):
            yield _Part(module, topic, tuple(group), number)


def _grouped(module: str, names: list[str]) -> Iterator[list[str]]:
    """Split names into groups that are small enough for a page."""
    group: list[str] = []
    total = 0
    for name in names:
        added = _size("\n\n".join(_object(exported(_module(module), name), name)))
        if group and total + added > _MOST_SIZE:
            yield group
            group, total = [], 0
        group.append(name)
        total += added
    if group or not names:
        yield group


def _size(text: str) -> int:
    """Estimate how many elements a section gets in HTML."""
    fences = re.findall(r"^```python\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    tokens = sum(len(re.findall(r"\w+|[^\w\s]", fence)) for fence in fences)
    marks = 8 * len(re.findall(r"^##+ ", text, re.MULTILINE)) + 3 * len(re.findall(r"^:   ", text, re.MULTILINE))
    return tokens + 12 * len(fences) + marks + text.count("`") // 2


def _topic(name: str) -> str:
    """The topic of a name of `justone_client`, by the module that defines it."""
    home = _target(exported(_package(), name)).path.removeprefix("justone_client.").split(".")[0]
    return next((topic for topic, homes in TOPICS.items() if home in homes.split()), "")


def _page(part: _Part, remark: str) -> str:
    module = _module(part.module)
    parts = [
        f"# {part.title} {{ #{part.slug} }}",
        remark,
        "" if part.topic or part.number > 1 else _prose(module.docstring),
    ]
    for one in part.names:
        parts += _object(exported(module, one), one)
    return "\n\n".join(text for text in parts if text) + "\n"


def _place(name: str) -> tuple[int, str]:
    """Clients first, then in alphabetical order."""
    first = ("Client", "AsyncClient")
    return (first.index(name) if name in first else len(first), name.lower())


def _target(found: griffe.Object | griffe.Alias) -> griffe.Object:
    return found.final_target if isinstance(found, griffe.Alias) else found


def _object(found: griffe.Object | griffe.Alias, name: str) -> Iterator[str]:
    target = _target(found)
    yield f"## `{name}` {{ #{_anchor(name)} }}"
    if isinstance(target, griffe.Class):
        yield from _class(target, name)
    elif isinstance(target, griffe.Function):
        yield _code(_signature(target, name))
        yield from _docstring(target)
    elif isinstance(target, griffe.Attribute):
        yield _code(
            f"{name} = {target.value}"
            if target.value and len(str(target.value)) < 400
            else f"{name}: {target.annotation}"
        )
        yield from _docstring(target)


def _anchor(name: str) -> str:
    return name.strip("_").lower().replace(".", "-")


def _class(found: griffe.Class, name: str) -> Iterator[str]:
    members = dict(_members(found))
    bases = ", ".join(base for base in map(_base_name, found.bases) if base in _known() or base in _BUILTIN)
    yield _code(f"class {name}({bases})" if bases else f"class {name}")
    yield from _docstring(found)
    start = members.pop("__init__", None)
    if isinstance(start, griffe.Function):
        yield _code(_signature(start, name))
        yield from _docstring(start)
    if any(_is_platform(one) for one in members.values()):
        yield "Every platform is an attribute: [All operations](../operations.md)."
    public = [one for one in members.values() if not _is_platform(one)]
    fields = [one for one in public if isinstance(one, griffe.Attribute)]
    if fields:
        yield "\n\n".join(_field(one) for one in fields)
    for method in public:
        if isinstance(method, griffe.Function):
            yield f"### `{name}.{method.name}` {{ #{_anchor(f'{name}.{method.name}')} }}"
            yield _code(_signature(method, method.name))
            yield from _docstring(method)


_BUILTIN = {
    "Exception",
    "ValueError",
    "RuntimeError",
    "Warning",
    "UserWarning",
    "NamedTuple",
    "Protocol",
    "dict",
    "tuple",
}


@cache
def _known() -> frozenset[str]:
    """Every public name."""
    return frozenset(str(name) for module in MODULES for name in _module(module).exports or ())


def _base_name(base: str | griffe.Expr) -> str:
    return re.split(r"\W", str(base))[0]


def _members(found: griffe.Class) -> Iterator[tuple[str, griffe.Object]]:
    """Yield what a class has itself or from bases that are not public; those have a section of their own."""
    inherited = [base for base in found.mro() if base.name not in _known() or base.name == found.name]
    for holder in (found, *inherited):
        for name, member in holder.members.items():
            target = _target(member)
            if name == "__init__" or (not name.startswith("_") and name not in _HIDDEN and _is_told(target)):
                yield name, target


def _is_told(member: griffe.Object) -> bool:
    """Whether a member says something: by its docstring, or as a field of a tuple or a dataclass."""
    holder = member.parent
    if member.docstring or not isinstance(holder, griffe.Class) or not isinstance(member, griffe.Attribute):
        return bool(member.docstring)
    is_data = "dataclass" in holder.labels or "NamedTuple" in map(_base_name, holder.bases)
    return is_data and bool(member.annotation)


def _is_platform(member: griffe.Object) -> bool:
    return member.path.startswith("justone_generated.clients")


def _field(one: griffe.Attribute) -> str:
    kind = f"`{_flat(str(one.annotation))}`" if one.annotation else ""
    text = "\n\n    ".join(part for part in (kind, _joined(one.docstring)) if part)
    return f"`{one.name}`\n:   {text}"


def _signature(found: griffe.Function, name: str) -> str:
    """The signature on one line, or with a line for each parameter if it is long."""
    parameters = [one for one in found.parameters if one.name not in ("self", "cls")]
    texts = list(_parameter_texts(parameters))
    result = f" -> {found.returns}" if found.returns and name == found.name else ""
    start = "async def " if "async" in found.labels else "def " if name == found.name else ""
    line = f"{start}{name}({', '.join(texts)}){result}"
    if len(line) <= 88 or not texts:
        return line
    return "\n".join([f"{start}{name}(", *(f"    {text}," for text in texts), f"){result}"])


def _parameter_texts(parameters: list[griffe.Parameter]) -> Iterator[str]:
    starred = False
    for one in parameters:
        kind = one.kind
        if kind is griffe.ParameterKind.keyword_only and not starred:
            starred = True
            yield "*"
        prefix = (
            {griffe.ParameterKind.var_positional: "*", griffe.ParameterKind.var_keyword: "**"}.get(kind, "")
            if kind
            else ""
        )
        starred = starred or kind is griffe.ParameterKind.var_positional
        annotation = f": {one.annotation}" if one.annotation else ""
        equals = " = " if annotation else "="
        default = f"{equals}{one.default}" if one.default is not None and not prefix else ""
        yield f"{prefix}{one.name}{annotation}{default}"


def _code(text: str) -> str:
    return f"```python\n{text}\n```"


def _docstring(found: griffe.Object) -> Iterator[str]:
    if not found.docstring:
        return
    for section in found.docstring.parse("google", warnings=False):
        yield from _section(section)


def _section(section: griffe.DocstringSection) -> Iterator[str]:
    value: Any = section.value
    match section.kind:
        case griffe.DocstringSectionKind.text:
            yield _markdown(value)
        case griffe.DocstringSectionKind.parameters:
            yield "**Arguments**"
            yield "\n\n".join(f"`{one.name}`\n:   {_indented(one.description)}" for one in value)
        case griffe.DocstringSectionKind.raises:
            yield "**Raises**"
            yield "\n\n".join(f"`{one.annotation}`\n:   {_indented(one.description)}" for one in value)
        case griffe.DocstringSectionKind.returns | griffe.DocstringSectionKind.yields:
            yield f"**{section.kind.value.capitalize()}** " + " ".join(one.description for one in value)
        case griffe.DocstringSectionKind.admonition:
            yield f"**{section.title}** {_markdown(value.description)}"
        case _:
            yield _markdown(str(value))


def _indented(text: str) -> str:
    return _markdown(text).replace("\n", "\n    ")


def _flat(text: str) -> str:
    return " ".join(text.split())


def _markdown(text: str) -> str:
    """Return the prose of a docstring; indented blocks become code with a language."""
    out: list[str] = []
    for block in re.split(r"\n\n+", text.strip("\n")):
        lines = block.split("\n")
        if all(line.startswith("    ") for line in lines):
            body = "\n".join(line[4:] for line in lines)
            out.append(f"```{'python' if _is_python(body) else 'text'}\n{body}\n```")
        else:
            out.append(re.sub(r"::$", ":", block))
    return "\n\n".join(out)


def _is_python(text: str) -> bool:
    try:
        ast.parse(text)
    except SyntaxError:
        return False
    return True


def _prose(docstring: griffe.Docstring | None) -> str:
    return "\n\n".join(_section_texts(docstring)) if docstring else ""


def _section_texts(docstring: griffe.Docstring) -> Iterator[str]:
    for section in docstring.parse("google", warnings=False):
        yield from _section(section)


def _joined(docstring: griffe.Docstring | None) -> str:
    return _indented(docstring.value) if docstring else ""


def _first(docstring: griffe.Docstring | None) -> str:
    """The first sentence."""
    text = _flat(docstring.value.split("\n\n")[0]) if docstring else ""
    return re.split(r"(?<=\.) ", text)[0]
