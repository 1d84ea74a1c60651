"""What we know of the API: frozen facts, no Python syntax, no template names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

Kind = Literal["string", "integer", "number", "boolean"]
Place = Literal["query", "form"]


@dataclass(frozen=True)
class Choice:
    """One value of an enum and what upstream says it means (empty when it says nothing)."""

    value: str
    meaning: str = ""


@dataclass(frozen=True)
class Parameter:
    """One parameter besides the token."""

    name: str
    kind: Kind
    required: bool
    description: str
    choices: tuple[Choice, ...] = ()
    default: str | int | float | bool | None = None
    """What the service takes when the parameter is not sent; documentation only. None and "" say nothing."""
    format: str | None = None


@dataclass(frozen=True)
class Highlight:
    """One remark of the provider about an operation (`x-highlights`)."""

    kind: str
    """`LIMITATION`, `CAPABILITY`, `CONDITION` or `GUIDANCE` so far; `NOTE` where none is given."""
    text: str
    concept: str = ""
    """What it is about, such as `direct_api_call` or `video_download`; often empty."""
    severity: str = ""
    """How upstream shows it: `danger`, `warning`, `info` or `tip` so far; often empty."""


@dataclass(frozen=True)
class Operation:
    """One endpoint."""

    method: Literal["GET", "POST"]
    path: str
    operation_id: str
    tag: str
    """The platform's title upstream, such as `IMDb`."""
    title: str
    description: str
    version: str | None
    deprecated: bool
    place: Place
    """Where the parameters go, and the token with them."""
    parameters: tuple[Parameter, ...]
    platform_name: str | None = None
    """Our own word for the platform (overlay `x-justone-platform`), where the path's does not serve."""
    method_name: str | None = None
    """Our own word for the method (overlay `x-justone-method`)."""
    family: str | None = None
    """Operations of one family do the same thing in several versions (`x-endpoint-family`)."""
    recommended: bool = False
    """Whether upstream recommends it among its family (`x-recommended`)."""
    hidden: bool = False
    """Whether upstream's documentation leaves it out (`x-docs-hidden`); it can be called all the same."""
    highlights: tuple[Highlight, ...] = ()
    aliases: tuple[str, ...] = ()
    """Search words in several languages (`x-search-aliases`)."""
    formerly: tuple[str, ...] = ()
    """Titles under which the provider listed it before (overlay `x-justone-formerly`), each with its platform."""
    order: str | None = None
    """Sorts operations as upstream's documentation does (`x-order`)."""

    @property
    def key(self) -> str:
        """Method and path: what names the operation everywhere."""
        return f"{self.method} {self.path}"

    @property
    def platform(self) -> str:
        """The path's second segment, such as `douyin-xingtu`."""
        return self.path.split("/")[2]


@dataclass(frozen=True)
class Api:
    """The whole API, sorted by path and method."""

    operations: tuple[Operation, ...]
    envelope: Mapping[str, Any]
    """The schema of what every answer is wrapped in."""

    def find(self, key: str) -> Operation | None:
        """The operation that is meant by `GET /api/...`: this one, or the other verb where its path has that alone.

        What was learnt of an operation (how it pages, what it answers) still holds when its verb changes.
        """
        return self._by_key.get(key) or self._by_path.get(key.partition(" ")[2])

    @cached_property
    def _by_key(self) -> dict[str, Operation]:
        return {one.key: one for one in self.operations}

    @cached_property
    def _by_path(self) -> dict[str, Operation]:
        """The operations whose path has one verb."""
        times = Counter(one.path for one in self.operations)
        return {one.path: one for one in self.operations if times[one.path] == 1}
