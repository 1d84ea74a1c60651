"""Wire names -> Python names, by rules that a reader can apply. A clash is a problem, never a silent suffix.

Platform: the path's second segment. Method: what follows it, without noise words, version last. Noise words are
the provider's service folders; they stay where two methods of a platform would otherwise be one name.
`x-justone-platform` and `x-justone-method`, set by overlay, win over every rule.
"""

from __future__ import annotations

import keyword
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from codegen.merge import Merged
from codegen.model import Api, Operation, Parameter
from codegen.problem import Problem, Refused, pointer

NOISE = frozenset(
    {"gw", "api", "cgi-bin", "advertiser"}  # gateways
    | {"aggregator", "author", "data", "data_sp", "gauthor", "gsearch"}  # Xingtu
    | {"pgy", "solar", "cooperator", "kol", "dataV2", "dataV3", "user", "userId", "noteId"}  # Pugongying
)
"""Segments that name a service of the provider, or stand where an id once stood, and say nothing to a caller."""

RESERVED = frozenset(
    {
        "account",
        "aclose",
        "budget",
        "cache",
        "call",
        "close",
        "from_env",
        "iter_items",
        "iter_pages",
        "map",
        "operations",
        "pages",
        "ping",
        "raise_errors",
        "region",
        "retry",
        "sandbox",
        "token",
        "usage",
        "with_options",
    }
)
"""Names the client itself has or may want; a platform cannot be called so."""

_VERSION = re.compile(r"v\d+")
_WORDS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z0-9]+|[A-Z0-9]+")
_TYPES = frozenset({"bool", "dict", "float", "int", "list", "str"})
"""What signatures are written with."""


@dataclass(frozen=True)
class Names:
    """The Python name of everything, by wire name."""

    platforms: Mapping[str, str]
    """The path's second segment -> attribute of the client."""
    methods: Mapping[str, str]
    """`Operation.key` -> method."""
    parameters: Mapping[str, Mapping[str, str]]
    """`Operation.key` -> wire name -> keyword."""


def snake(text: str) -> str:
    """`oAuthorId` -> `o_author_id`, `get-kol-info` -> `get_kol_info`, `dataV2` -> `data_v2`; never a keyword."""
    name = "_".join(_WORDS.findall(text)).lower()
    if name[:1].isdigit():
        name = f"n_{name}"
    # Soft keywords (match, type) are names like any other, and newer Pythons have more of them.
    return f"{name}_" if keyword.iskeyword(name) else name


def pascal(name: str) -> str:
    """`douyin_xingtu` -> `DouyinXingtu`."""
    return "".join(word[:1].upper() + word[1:] for word in name.split("_"))


def name_all(api: Api, merged: Merged) -> Names:
    """Names for the whole API.

    Raises:
        Refused: Lists every clash, and every name that cannot be made or is taken by the client.
    """
    namer = _Namer(merged)
    names = namer.names(api)
    if namer.problems:
        raise Refused(namer.problems)
    return names


class _Namer:
    def __init__(self, merged: Merged) -> None:
        self.problems: list[Problem] = []
        self._files = merged.files

    def names(self, api: Api) -> Names:
        platforms = self._platforms(api)
        methods: dict[str, str] = {}
        of_platform: dict[str, list[Operation]] = defaultdict(list)
        for operation in api.operations:
            of_platform[operation.platform].append(operation)
        for operations in of_platform.values():
            methods.update(self._methods(operations))
        return Names(platforms, methods, {operation.key: self._keywords(operation) for operation in api.operations})

    def _refuse(self, operation: Operation, text: str, *steps: str) -> None:
        method = operation.method.lower()
        file = self._files.get((operation.path, method), "specs/openapi.json")
        self.problems.append(Problem(file, pointer("paths", operation.path, method, *steps), text))

    def _platforms(self, api: Api) -> dict[str, str]:
        names: dict[str, str] = {}
        owners: dict[str, str] = {}
        for operation in api.operations:
            segment = operation.platform
            name = snake(operation.platform_name or segment)
            if names.setdefault(segment, name) != name:
                self._refuse(operation, f"platform {segment} has two names, {names[segment]} and {name}")
            elif owners.setdefault(name, segment) != segment:
                self._refuse(operation, f"platforms {owners[name]} and {segment} would both be `{name}`")
            elif not name.isidentifier() or name.startswith("n_") or name in RESERVED:
                self._refuse(operation, f"`{name}` cannot be the name of a platform; overlay `x-justone-platform`")
        return names

    def _methods(self, operations: Sequence[Operation]) -> dict[str, str]:
        short = {operation.key: _method(operation, drop_noise=True) for operation in operations}
        taken = _repeated(short.values())
        names: dict[str, str] = {}
        owners: dict[str, Operation] = {}
        for operation in operations:
            plain = short[operation.key] not in taken
            name = short[operation.key] if plain else _method(operation, drop_noise=False)
            other = owners.setdefault(name, operation)
            if other is not operation:
                self._refuse(operation, f"`{name}` is the method of {other.key} too; overlay `x-justone-method`")
            if not name.isidentifier():
                self._refuse(operation, f"no Python name can be made of {operation.path!r}; overlay `x-justone-method`")
            names[operation.key] = name
        return names

    def _keywords(self, operation: Operation) -> dict[str, str]:
        names: dict[str, str] = {}
        for parameter in operation.parameters:
            name = _keyword(parameter)
            other = next((wire for wire, taken in names.items() if taken == name), None)
            if other is not None:
                self._refuse(operation, f"parameters `{other}` and `{parameter.name}` would both be `{name}`")
            if not name.isidentifier():
                self._refuse(operation, f"no Python name can be made of parameter {parameter.name!r}")
            names[parameter.name] = name
        return names


def _method(operation: Operation, *, drop_noise: bool) -> str:
    if operation.method_name:
        return _not_a_type(snake(operation.method_name))
    words = operation.path.split("/")[3:]
    version = words.pop() if words and _VERSION.fullmatch(words[-1]) else ""
    kept = [word for word in words if word not in NOISE] if drop_noise else words
    kept = kept or words[-1:] or [operation.platform]
    return _not_a_type(snake("-".join([*kept, version])))


def _keyword(parameter: Parameter) -> str:
    name = snake(parameter.name)
    return f"{name}_" if name == "self" else name


def _not_a_type(name: str) -> str:
    """A method called `str` would hide the type from every signature below it."""
    return f"{name}_" if name in _TYPES else name


def _repeated(names: Iterable[str]) -> set[str]:
    seen: set[str] = set()
    return {name for name in names if name in seen or seen.add(name)}  # type: ignore[func-returns-value]
