"""The model of the API: frozen dataclasses of facts, without Python syntax or template names."""

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
    """One value of an enum and its documented meaning, if any."""

    value: str
    meaning: str = ""


@dataclass(frozen=True)
class Parameter:
    """A parameter other than the token."""

    name: str
    kind: Kind
    required: bool
    description: str
    choices: tuple[Choice, ...] = ()
    default: str | int | float | bool | None = None
    """The service's default when the parameter is not sent. Documentation only; None and "" mean unknown."""
    format: str | None = None


@dataclass(frozen=True)
class Highlight:
    """A remark of the provider about an operation (`x-highlights`)."""

    kind: str
    """`LIMITATION`, `CAPABILITY`, `CONDITION` or `GUIDANCE` so far; `NOTE` by default."""
    text: str
    concept: str = ""
    """The subject, such as `direct_api_call` or `video_download`; often empty."""
    severity: str = ""
    """How upstream displays it: `danger`, `warning`, `info` or `tip` so far; often empty."""


@dataclass(frozen=True)
class Operation:
    """One operation of the API."""

    method: Literal["GET", "POST"]
    path: str
    operation_id: str
    tag: str
    """The provider's name of the platform, such as `IMDb`."""
    title: str
    description: str
    version: str | None
    deprecated: bool
    place: Place
    """Where the parameters and the token go."""
    parameters: tuple[Parameter, ...]
    platform_name: str | None = None
    """Our name for the platform (overlay `x-justone-platform`), if the path's is unsuitable."""
    method_name: str | None = None
    """Our name for the method (overlay `x-justone-method`)."""
    family: str | None = None
    """Operations of a family are versions of the same function (`x-endpoint-family`)."""
    recommended: bool = False
    """Whether the provider recommends it within its family (`x-recommended`)."""
    hidden: bool = False
    """Whether the provider's documentation omits it (`x-docs-hidden`). It can still be called."""
    highlights: tuple[Highlight, ...] = ()
    aliases: tuple[str, ...] = ()
    """Search words in several languages (`x-search-aliases`)."""
    formerly: tuple[str, ...] = ()
    """Earlier titles, each with its platform (overlay `x-justone-formerly`)."""
    order: str | None = None
    """Sort key of the provider's documentation (`x-order`)."""

    @property
    def key(self) -> str:
        """Method and path, which identify the operation everywhere."""
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
    """The schema that wraps every answer."""

    def find(self, key: str) -> Operation | None:
        """Find the operation of `GET /api/...`. If the path has only the other verb, find that one.

        Page rules and answer schemas stay valid when an operation changes its verb.
        """
        return self._by_key.get(key) or self._by_path.get(key.partition(" ")[2])

    @cached_property
    def _by_key(self) -> dict[str, Operation]:
        return {one.key: one for one in self.operations}

    @cached_property
    def _by_path(self) -> dict[str, Operation]:
        """The operations that are alone on their path."""
        times = Counter(one.path for one in self.operations)
        return {one.path: one for one in self.operations if times[one.path] == 1}
