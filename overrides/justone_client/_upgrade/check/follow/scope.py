"""One scope while it is read, and what all scopes share."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from . import kinds
from .findings import Kind, Level, Problem, Use, problem_at
from .kinds import NOTHING, UNKNOWN, FunctionNode, Values, only
from .state import DictState, Facts, State

__all__ = ["Function", "Scope", "World"]


@dataclass(frozen=True)
class Function:
    """What the definition of a function shows."""

    owner: ast.ClassDef | None
    decorators: frozenset[str]
    """The last part of each one's name."""
    yields: bool
    own: frozenset[str]
    """Names that it binds, whether they have a value yet or not."""
    globals: frozenset[str]
    nonlocals: frozenset[str]


@dataclass
class World:
    """All sources, and what is known about them together."""

    modules: Mapping[Path, ast.Module]
    names: Mapping[str, kinds.Value] = field(default_factory=dict[str, kinds.Value])
    """Names of another package that are followed, such as `package.Class`."""
    facts: Facts = field(default_factory=Facts)
    functions: dict[FunctionNode, Function] = field(default_factory=dict[FunctionNode, Function])
    made: dict[ast.AST, ast.expr] = field(default_factory=dict[ast.AST, ast.expr])
    """Expressions that a node means: made once, as its node identifies a list or dict."""
    calls: set[tuple[Path, int, int, int, int]] = field(default_factory=set[tuple[Path, int, int, int, int]])
    """Where operations are called, unknown and gone ones included."""
    uses: list[Use] = field(default_factory=list[Use])
    problems: set[Problem] = field(default_factory=set[Problem])
    noted: list[object] = field(default_factory=list[object])
    """What the values of another package have noted of their use."""
    resolved: set[ast.AST] = field(default_factory=set[ast.AST])
    """Attributes of which something is known."""
    escaped: set[ast.AST] = field(default_factory=set[ast.AST])
    """Dicts that other code reads too."""
    _found: dict[tuple[str, Path], Path | None] = field(default_factory=dict[tuple[str, Path], "Path | None"])
    _stems: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        # Every name of a file or folder on the way to one: what the name of a module can begin with.
        self._stems = frozenset(part.removesuffix(".py") for file in self.modules for part in file.parts)

    def module_file(self, dotted: str, importer: Path) -> Path | None:
        """The source that `import dotted` reads: beside the importing file, above it, or in `src` or `lib` there."""
        asked = dotted, importer.parent
        if asked not in self._found:
            parts = dotted.split(".")
            roots = (root for folder in importer.parents for root in (folder, folder / "src", folder / "lib"))
            found = (file for root in roots if (file := self.source(root.joinpath(*parts))))
            self._found[asked] = next(found, None) if parts[0] in self._stems else None
        return self._found[asked]

    def source(self, base: Path) -> Path | None:
        """The module or package at a path without its ending."""
        candidates = ([base.with_name(f"{base.name}.py")] if base.name else []) + [base / "__init__.py"]
        return next((one for one in candidates if one in self.modules), None)


@dataclass
class Scope:
    """A module, class or function, at the point that has been read."""

    world: World
    file: Path
    node: ast.AST
    parent: Scope | None = None
    state: State = field(default_factory=State)
    functions: list[FunctionNode] = field(default_factory=list[FunctionNode])
    """Defined here; read when the scope is complete, as they are called after that."""
    loops: list[list[State]] = field(default_factory=list[list[State]])
    """For each loop around, the states in which its round ends before the end of its body."""
    catches: set[str] = field(default_factory=set[str])
    """Names of exceptions that the code around catches."""
    asked_for: set[str] = field(default_factory=set[str])
    """Attributes that `hasattr` has asked for."""

    @property
    def facts(self) -> Facts:
        """What is known about the whole program."""
        return self.world.facts

    def report(
        self, node: ast.AST, kind: Kind, name: str, text: str, instead: str = "", level: Level = "break"
    ) -> None:
        """Note a problem."""
        self.world.problems.add(problem_at(node, self.file, kind, name, text, instead, level))

    def report_name(self, node: ast.AST, name: str, text: str, meant: str | None, instead: str | None = None) -> None:
        """Note a name that does not exist."""
        self.report(node, "misspelt" if meant else "unknown", name, text, (instead or meant or "") if meant else "")

    def count(self, node: ast.Call) -> None:
        """Add a call of an operation to the total; read several times, it counts once."""
        place = node.lineno, node.col_offset, node.end_lineno or 0, node.end_col_offset or 0
        self.world.calls.add((self.file, *place))

    def outwards(self) -> Iterator[Scope]:
        """The scopes around in which Python looks for a name; not the bodies of classes."""
        scope = self.parent
        while scope is not None:
            if not isinstance(scope.node, ast.ClassDef):
                yield scope
            scope = scope.parent

    def lookup(self, name: str) -> Values:
        """What a name may be here."""
        known = self._function
        if name in self.state.names:
            return self.state.names[name]
        if known and name in known.own:
            return UNKNOWN
        if not (known and name in known.globals):
            for outer in self.outwards():
                if name in outer.state.names:
                    elsewhere = ("global", self.file) if outer.parent is None else ("nonlocal", outer.node)
                    return outer.state.names[name] | (self.facts.get(*elsewhere, name) or NOTHING)
                if outer._function and name in outer._function.own:
                    return UNKNOWN
        shared = [self.facts.get(kind, self.file, name) for kind in ("global", "export")]
        if found := NOTHING.union(*(one for one in shared if one)):
            return found
        return only(kinds.External(f"builtins.{name}")) if hasattr(builtins, name) else UNKNOWN

    def path(self, dotted: str) -> Values | None:
        """What was assigned to a path such as `app.client`, None if nothing was."""
        scopes = (scope for scope in (self, *self.outwards()) if dotted in scope.state.names)
        found = next(scopes, None)
        return None if found is None else found.state.names[dotted]

    def bind(self, name: str, values: Values) -> None:
        """After an assignment to a name."""
        known = self._function
        if known and name in known.globals:
            self.facts.add(values, "global", self.file, name)
        elif known and name in known.nonlocals:
            owners = (outer for outer in self.outwards() if outer._function and name in outer._function.own)
            for outer in [*owners][:1]:
                self.facts.add(values, "nonlocal", outer.node, name)
        self.state.bind(name, values)

    def held(self, site: ast.AST) -> DictState:
        """What a dict holds by now."""
        scopes = (scope for scope in (self, *self.outwards()) if site in scope.state.dicts)
        found = next(scopes, None)
        return self.facts.held(site) if found is None else found.state.dicts[site]

    def hold(self, site: ast.AST, held: DictState) -> None:
        """After a dict was made or changed."""
        self.state.dicts[site] = held
        self.facts.hold(site, held)

    def new_dict(self, node: ast.AST, held: DictState) -> Values:
        """The dict that a node makes."""
        self.hold(node, held)
        return only(kinds.Dict(node))

    def define(self, node: FunctionNode, owner: ast.ClassDef | None, decorators: Sequence[str]) -> Values:
        """A function of this scope, to be read later."""
        if node not in self.world.functions:
            self.world.functions[node] = _described(node, owner, decorators)
        if node not in self.functions:
            self.functions.append(node)
        return only(kinds.UserFunction(node))

    def enter(self, node: FunctionNode) -> Scope:
        """The scope of a function's body."""
        owner = self.world.functions[node].owner
        parent = self if owner is None else Scope(self.world, self.file, owner, self)
        return Scope(self.world, self.file, node, parent)

    def imported(self, dotted: str) -> Values:
        """What `import dotted` gives for a module that is not of this package."""
        file = self.world.module_file(dotted, self.file)
        return self.external(dotted) if file is None else only(kinds.UserModule(file))

    def external(self, dotted: str) -> Values:
        """A name of a package that is not among the sources."""
        return only(self.world.names.get(dotted) or kinds.External(dotted))

    @property
    def _function(self) -> Function | None:
        node = self.node
        return self.world.functions[node] if isinstance(node, FunctionNode) else None


def _described(node: FunctionNode, owner: ast.ClassDef | None, decorators: Sequence[str]) -> Function:
    arguments, yields = node.args, False
    own = {one.arg for one in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)}
    own |= {one.arg for one in (arguments.vararg, arguments.kwarg) if one is not None}
    shared: set[str] = set()
    outer: set[str] = set()
    for inner in _inside(node.body if isinstance(node.body, list) else [node.body]):
        match inner:
            case ast.Name(ctx=ast.Store() | ast.Del()):
                own.add(inner.id)
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                own.add(inner.name)
            case ast.alias():
                own.add((inner.asname or inner.name).partition(".")[0])
            case ast.ExceptHandler(name=str(name)) | ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
                own.add(name)
            case ast.Global():
                shared.update(inner.names)
            case ast.Nonlocal():
                outer.update(inner.names)
            case ast.Yield() | ast.YieldFrom():
                yields = True
            case _:
                pass
    frozen = frozenset(own - shared - outer), frozenset(shared), frozenset(outer)
    return Function(owner, frozenset(decorators), yields, *frozen)


def _inside(body: Iterable[ast.AST]) -> Iterator[ast.AST]:
    """Every node that belongs to the scope itself, not to a function or class inside it."""
    for node in body:
        yield node
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda):
            continue
        if isinstance(node, ast.comprehension):  # its target is a name of its own
            yield from _inside([node.iter, *node.ifs])
        else:
            yield from _inside(ast.iter_child_nodes(node))
