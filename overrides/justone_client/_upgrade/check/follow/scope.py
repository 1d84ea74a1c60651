"""One scope while it is gone through: where names lead, and what is shared by all scopes."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..problems import Problem, Use, at_name
from .state import DictState, Facts, Scope, State, own_names
from .values import NOTHING, UNKNOWN, External, FunctionNode, UserFunction, UserModule, Value, Values, only

__all__ = ["Frame", "FunctionFacts", "World"]


@dataclass(frozen=True)
class FunctionFacts:
    """What is known of a function of the sources by its definition."""

    file: Path
    owner: ast.ClassDef | None
    decorators: frozenset[str]
    """The last part of each one's name."""
    yields: bool


@dataclass
class World:
    """All sources, and what is known of them together."""

    modules: Mapping[Path, ast.Module]
    stems: frozenset[str] = frozenset()
    """Every name of a file or folder on the way to one: what a module can begin with."""
    facts: Facts = field(default_factory=Facts)
    functions: dict[FunctionNode, FunctionFacts] = field(default_factory=dict[FunctionNode, FunctionFacts])
    names: dict[FunctionNode, tuple[frozenset[str], frozenset[str], frozenset[str]]] = field(
        default_factory=dict[FunctionNode, tuple[frozenset[str], frozenset[str], frozenset[str]]]
    )
    """`own_names` of each."""
    made: dict[ast.AST, ast.expr] = field(default_factory=dict[ast.AST, ast.expr])
    """Expressions that a node stands for: made once, as a list or dict is known by its node."""
    calls: set[tuple[Path, int, int, int, int]] = field(default_factory=set[tuple[Path, int, int, int, int]])
    """Where operations are called, those that are unknown or gone included."""
    uses: list[Use] = field(default_factory=list[Use])
    problems: set[Problem] = field(default_factory=set[Problem])
    escaped: set[ast.AST] = field(default_factory=set[ast.AST])
    """Dicts that somebody else reads too."""

    found: dict[tuple[str, Path], Path | None] = field(default_factory=dict[tuple[str, Path], "Path | None"])

    def count(self, file: Path, node: ast.Call) -> None:
        """Take a call of an operation for the total; one that is met several times counts once."""
        self.calls.add((file, node.lineno, node.col_offset, node.end_lineno or 0, node.end_col_offset or 0))

    def is_lost(self, file: Path, node: ast.Attribute) -> bool:
        """Whether it was found to be a method that a platform does not have, or not any more."""
        place = file, *at_name(node)
        return any(
            (one.file, one.line, one.column) == place
            and one.name.count(".") == 1
            and one.name.endswith(f".{node.attr}")
            and not one.name.startswith("justone_client.")
            for one in self.problems
        )

    def module_file(self, dotted: str, importer: Path) -> Path | None:
        """The source that `import dotted` reads in a file: looked for beside it, above it, and in `src` there."""
        asked = dotted, importer.parent
        if asked not in self.found:
            is_top_known = dotted.partition(".")[0] in self.stems
            self.found[asked] = self._module_file(dotted, importer) if is_top_known else None
        return self.found[asked]

    def _module_file(self, dotted: str, importer: Path) -> Path | None:
        parts = dotted.split(".")
        for folder in importer.parents:
            for root in (folder, folder / "src", folder / "lib"):
                base = root.joinpath(*parts)
                for candidate in (base.with_name(f"{base.name}.py"), base / "__init__.py"):
                    if candidate in self.modules:
                        return candidate
        return None


@dataclass
class Loop:
    """The states in which a loop is left and begun again from its middle."""

    breaks: list[State] = field(default_factory=list[State])
    continues: list[State] = field(default_factory=list[State])


@dataclass
class Frame:
    """One scope at the point where the analysis is."""

    world: World
    scope: Scope
    functions: list[FunctionNode] = field(default_factory=list[FunctionNode])
    """Defined here; gone through when the scope is complete, as they are called after that."""
    loops: list[Loop] = field(default_factory=list[Loop])
    catches: set[str] = field(default_factory=set[str])
    """Exceptions that the code around waits for by name."""
    asked_for: set[str] = field(default_factory=set[str])
    """Attributes that `hasattr` found before."""

    @property
    def state(self) -> State:
        """The scope's names at this point."""
        return self.scope.state

    @state.setter
    def state(self, state: State) -> None:
        self.scope.state = state

    @property
    def facts(self) -> Facts:
        """What is known of the whole program."""
        return self.world.facts

    @property
    def file(self) -> Path:
        """The file being read."""
        return self.scope.file

    def lookup(self, name: str) -> Values:
        """What a name may be here."""
        scope = self.scope
        if name in self.state.names:
            return self.state.names[name]
        if name in scope.own:
            return UNKNOWN
        if name not in scope.globals:
            for outer in scope.outwards():
                if name in outer.state.names:
                    elsewhere = ("global", self.file) if outer.is_module else ("nonlocal", outer.node)
                    return outer.state.names[name] | (self.facts.get(*elsewhere, name) or NOTHING)
                if name in outer.own:
                    return UNKNOWN
        shared = [self.facts.get(kind, self.file, name) for kind in ("global", "export")]
        if found := NOTHING.union(*(one for one in shared if one)):
            return found
        return only(External(f"builtins.{name}")) if hasattr(builtins, name) else UNKNOWN

    def path(self, dotted: str) -> Values | None:
        """What was assigned to a path such as `app.client`; None when nothing was."""
        for scope_state in (self.state, *(outer.state for outer in self.scope.outwards())):
            if dotted in scope_state.names:
                return scope_state.names[dotted]
        return None

    def bind(self, name: str, values: Values) -> None:
        """After an assignment to a name."""
        scope = self.scope
        if name in scope.globals:
            self.facts.add(values, "global", self.file, name)
        if name in scope.nonlocals:
            for outer in scope.outwards():
                if name in outer.own:
                    self.facts.add(values, "nonlocal", outer.node, name)
                    break
        self.state.bind(name, values)

    def held(self, site: ast.AST) -> DictState:
        """What a dict holds by now."""
        for state in (self.state, *(outer.state for outer in self.scope.outwards())):
            if site in state.dicts:
                return state.dicts[site]
        return self.facts.held(site)

    def hold(self, site: ast.AST, held: DictState) -> None:
        """After a dict was made or changed."""
        self.state.dicts[site] = held
        self.facts.hold(site, held)

    def define(self, node: FunctionNode, owner: ast.ClassDef | None, decorators: Sequence[str]) -> Value:
        """A function of this scope, to be gone through later."""
        if node not in self.world.functions:
            inside = [node.body] if isinstance(node, ast.Lambda) else node.body
            yields = any(isinstance(one, ast.Yield | ast.YieldFrom) for part in inside for one in _of_scope(part))
            self.world.functions[node] = FunctionFacts(self.file, owner, frozenset(decorators), yields)
            self.world.names[node] = own_names(node)
        if node not in self.functions:
            self.functions.append(node)
        return UserFunction(node)

    def enter(self, node: FunctionNode) -> Frame:
        """The frame in which a function's body is gone through."""
        own, shared, outer = self.world.names[node]
        return Frame(self.world, Scope(self.file, node, self.scope, State(), own, shared, outer))

    def imported(self, dotted: str) -> Values:
        """What `import dotted` gives, where it is no module of ours."""
        file = self.world.module_file(dotted, self.file)
        return only(External(dotted) if file is None else UserModule(file))


def _of_scope(node: ast.AST) -> list[ast.AST]:
    """The nodes of a function itself, without the functions in it."""
    found: list[ast.AST] = [node]
    if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef):
        for child in ast.iter_child_nodes(node):
            found += _of_scope(child)
    return found
