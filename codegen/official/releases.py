"""A released version of the package `justoneapi` -> its methods. Its sources are parsed, never imported or run."""

from __future__ import annotations

import ast
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from codegen.document.problems import Problem, Refused

__all__ = ["PACKAGE", "Method", "Parameter", "Release", "read"]

PACKAGE = "justoneapi"
_CLIENT, _TABLE = "JustOneAPIClient", "RESOURCE_CLASSES"

Plain = str | int | float | bool | None


@dataclass(frozen=True)
class Parameter:
    """One argument of a method."""

    wire: str
    """Its name in the request; empty if the method takes it and never sends it."""
    required: bool = True
    default: Plain = None
    """What it is without an argument; None is not sent."""
    drops_empty: bool = False
    """Whether `""`, `0` and `False` are not sent either."""

    @property
    def is_sent_anyway(self) -> bool:
        """Whether a call that omits it sends the default."""
        return not self.required and self.default is not None and not (self.drops_empty and not self.default)


@dataclass(frozen=True)
class Method:
    """One method of a platform."""

    request: str
    """Verb and path, such as `GET /api/douyin/search-video/v4`."""
    parameters: Mapping[str, Parameter]
    """By keyword, in the order of the signature."""
    positional: bool = False
    """Whether its arguments may be given without keywords."""


@dataclass(frozen=True)
class Release:
    """One version: its methods by `platform.method`."""

    version: str
    methods: Mapping[str, Method]


def read(place: Path) -> Release:
    """Read a wheel, or a folder that a wheel was installed or unpacked in.

    Raises:
        Refused: It holds no version of the package, or a method that is written in a way that is not known.
    """
    sources = _of_wheel(place) if place.is_file() else _of_folder(place)
    version = next((found[1] for name in sources if (found := _INFO.fullmatch(name))), None)
    if version is None:
        raise Refused([Problem(str(place), "", f"holds no release of {PACKAGE}; name a wheel or the folder around it")])
    trees = [_parsed(name, text) for name, text in sources.items() if name.endswith(".py")]
    classes = {node.name: node for tree in trees for node in tree.body if isinstance(node, ast.ClassDef)}
    problems: list[Problem] = []
    methods: dict[str, Method] = {}
    for platform, owner in sorted(_platforms(trees, classes).items()):
        for node in classes[owner].body if owner in classes else ():
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                try:
                    methods[f"{platform}.{node.name}"] = _method(node)
                except ValueError as error:
                    problems.append(Problem(f"{PACKAGE} {version}", "", f"{platform}.{node.name}: {error}"))
    if problems or not methods:
        raise Refused(problems or [Problem(str(place), "", f"{PACKAGE} {version} has no method that can be read")])
    return Release(version, methods)


_INFO = re.compile(rf"{PACKAGE}-([\d.]+)\.dist-info/METADATA")


def _of_wheel(file: Path) -> dict[str, str]:
    try:
        with zipfile.ZipFile(file) as wheel:
            return {name: wheel.read(name).decode() for name in wheel.namelist() if _is_source(name)}
    except (zipfile.BadZipFile, UnicodeDecodeError) as error:
        raise Refused([Problem(str(file), "", f"is not a wheel ({error})")]) from error


def _of_folder(folder: Path) -> dict[str, str]:
    files = (file for pattern in (f"{PACKAGE}/**/*.py", f"{PACKAGE}-*/METADATA") for file in folder.glob(pattern))
    return {file.relative_to(folder).as_posix(): file.read_text("utf-8") for file in sorted(files)}


def _parsed(name: str, text: str) -> ast.Module:
    try:
        return ast.parse(text, name)
    except SyntaxError as error:
        raise Refused(
            [Problem(name, "", f"is not Python of this version ({error.msg}, line {error.lineno})")]
        ) from error


def _is_source(name: str) -> bool:
    return bool(_INFO.fullmatch(name)) or (name.startswith(f"{PACKAGE}/") and name.endswith(".py"))


def _platforms(trees: list[ast.Module], classes: Mapping[str, ast.ClassDef]) -> dict[str, str]:
    """Attribute of the client -> class: set one by one in its constructor, or from a table."""
    found: dict[str, str] = {}
    for tree in trees:
        for node in tree.body:
            match node:
                case ast.Assign(targets=[ast.Name(id=name)], value=ast.Dict() as table) if name == _TABLE:
                    for key, value in zip(table.keys, table.values, strict=True):
                        if isinstance(key, ast.Constant) and isinstance(value, ast.Name):
                            found[str(key.value)] = value.id
                case _:
                    pass
    for part in ast.walk(classes[_CLIENT]) if _CLIENT in classes else ():
        match part:
            case ast.Assign(targets=[ast.Attribute(attr=name)], value=ast.Call(func=ast.Name(id=owner))):
                if owner in classes and not name.startswith("_"):
                    found[name] = owner
            case _:
                pass
    return found


def _method(node: ast.FunctionDef) -> Method:
    paths = [text for text in _texts(node) if text.startswith("/")]
    if len(set(paths)) != 1:
        raise ValueError(f"names {len(set(paths))} paths")
    positional, keyword = node.args.args[1:], node.args.kwonlyargs
    defaults = dict(zip(reversed(positional), reversed(node.args.defaults), strict=False))
    defaults |= {one: value for one, value in zip(keyword, node.args.kw_defaults, strict=True) if value is not None}
    wires = dict(_wires(node))
    parameters: dict[str, Parameter] = {}
    for one in (*positional, *keyword):
        wire, drops = wires.get(one.arg, ("", False))
        if not wire and any(isinstance(two, ast.Name) and two.id == one.arg for two in ast.walk(node)):
            raise ValueError(f"how it sends its argument {one.arg} cannot be read")
        default = ast.literal_eval(defaults[one]) if one in defaults else None
        parameters[one.arg] = Parameter(wire, one not in defaults, default, drops)
    return Method(f"{_verb(node)} {paths[0]}", parameters, bool(positional))


def _texts(node: ast.AST) -> Iterator[str]:
    return (one.value for one in ast.walk(node) if isinstance(one, ast.Constant) and isinstance(one.value, str))


def _verb(node: ast.AST) -> str:
    called = {
        one.func.attr for one in ast.walk(node) if isinstance(one, ast.Call) and isinstance(one.func, ast.Attribute)
    }
    return "POST" if "_post" in called else "GET"


def _wires(node: ast.AST, *, tested: str = "") -> Iterator[tuple[str, tuple[str, bool]]]:
    """Yield each argument with its wire name, and whether the code sends it only if it is truthy."""
    match node:
        case ast.Dict():
            for key, value in zip(node.keys, node.values, strict=True):
                if isinstance(key, ast.Constant) and isinstance(value, ast.Name):
                    yield value.id, (str(key.value), False)
        case ast.Assign(targets=[ast.Subscript(slice=ast.Constant(value=str(wire)))], value=ast.Name(id=name)):
            yield name, (wire, name == tested)
        case _:
            pass
    inside = node.test.id if isinstance(node, ast.If) and isinstance(node.test, ast.Name) else tested
    for child in ast.iter_child_nodes(node):
        yield from _wires(child, tested=inside)
