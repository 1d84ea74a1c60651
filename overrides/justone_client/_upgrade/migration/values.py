"""The values of the provider's package that are followed: its client, platforms, methods and answers."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass, field

from ..check.follow.call import Call, Foreign
from ..check.follow.kinds import Values, only
from ..check.follow.scope import Scope
from ..official_sdk import PACKAGE, platforms
from .notes import Called, Computed, Created, Named, Part, Read, Unpacked

__all__ = ["NAMES"]


@dataclass(frozen=True)
class Answer(Foreign):
    """What a call returns."""

    def attribute(self, scope: Scope, node: ast.Attribute) -> None:
        """`success` and the like."""
        scope.world.noted.append(Read(scope.file, node))

    def unpacked(self, scope: Scope, node: ast.Tuple | ast.List) -> None:
        """`result, data, message = ...`."""
        scope.world.noted.append(Unpacked(scope.file, node))

    def subscripted(self, scope: Scope, node: ast.Subscript) -> None:
        """`client.douyin.search_video_v4(...)[1]`."""
        scope.world.noted.append(Part(scope.file, node))


@dataclass(frozen=True)
class Method(Foreign):
    """A method of a platform; `is_begun` if `functools.partial` has set some of its arguments."""

    name: str
    node: ast.Attribute = field(compare=False, hash=False)
    is_begun: bool = False

    def called(self, call: Call) -> Values:
        """Note the call; its answer is followed."""
        self._note(call, is_whole=not self.is_begun)
        return only(Answer())

    def partial(self, call: Call) -> Values:
        """Note what is set."""
        self._note(call, is_whole=False)
        return only(Method(self.name, self.node, is_begun=True))

    def _note(self, call: Call, *, is_whole: bool) -> None:
        ways = call.ways()
        positional = call.node.args[len(call.node.args) - len(call.positional) :]
        keywords = {name: one.node.value for name, one in call.keywords.items() if isinstance(one.node, ast.keyword)}
        spread_keywords = {name for way in ways for name in way.keys} - call.keywords.keys()
        is_open = call.is_starred or any(way.is_open or way.is_unsure for way in ways)
        spread = tuple(one.value for one in call.node.keywords if one.arg is None) if call.spread else ()
        call.scope.count(call.node)
        where = call.scope.file, call.node, self.name, self.node
        inside = frozenset(spread_keywords)
        noted = Called(*where, tuple(positional), keywords, spread, inside, is_open=is_open, is_whole=is_whole)
        call.scope.world.noted.append(noted)


@dataclass(frozen=True)
class Platform(Foreign):
    """A platform of a client."""

    name: str

    def attribute(self, scope: Scope, node: ast.Attribute) -> Values:
        """A method, known or not."""
        method = f"{self.name}.{node.attr}"
        scope.world.noted.append(Named(scope.file, node, method))
        return only(Method(method, node))

    def computed(self, scope: Scope, node: ast.AST) -> None:
        """`getattr(platform, name)`."""
        scope.world.noted.append(Computed(scope.file, node, f"a method of {self.name}"))


@dataclass(frozen=True)
class Client(Foreign):
    """A client."""

    def attribute(self, scope: Scope, node: ast.Attribute) -> Values | None:  # noqa: ARG002
        """A platform; what else a client has stays unknown."""
        return only(Platform(node.attr)) if node.attr in platforms() else None

    def computed(self, scope: Scope, node: ast.AST) -> None:
        """`getattr(client, name)`."""
        scope.world.noted.append(Computed(scope.file, node, "a platform"))


@dataclass(frozen=True)
class ClientClass(Foreign):
    """The class of clients."""

    def instance(self) -> Values:
        """A client."""
        return only(Client())

    def called(self, call: Call) -> Values:
        """A new client."""
        call.scope.world.noted.append(Created(call.scope.file, call.node))
        return only(Client())


def _named(modules: Iterable[str]) -> dict[str, Foreign]:
    return {f"{module}.JustOneAPIClient": ClientClass() for module in modules}


NAMES = _named((PACKAGE, f"{PACKAGE}.client"))
"""What a program imports."""
