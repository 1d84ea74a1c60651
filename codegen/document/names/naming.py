"""Derive Python names from wire names: a list of candidates for each, the best first.

| candidate | `GET /api/xingtu/gw/api/author/find/v1` |
|---|---|
| `x-justone-method`, set by overlay | if `{x-justone-method: search}`: `search` |
| the path after the platform, without noise words | `find_v1` |
| the same with noise words | `gw_api_author_find_v1` |
| the same with the verb | `gw_api_author_find_v1_get` |
| numbered, without end | `gw_api_author_find_v1_get_2` |

Noise words are the provider's service folders. `codegen/document/names/assignment.py` gives a new operation its first
candidate that no operation ever had.
"""

from __future__ import annotations

import itertools
import keyword
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from codegen.document.model import Operation, Parameter

NOISE = frozenset(
    {"gw", "api", "cgi-bin", "advertiser"}  # gateways
    | {"aggregator", "author", "data", "data_sp", "gauthor", "gsearch"}  # Xingtu
    | {"pgy", "solar", "cooperator", "kol", "dataV2", "dataV3", "user", "userId", "noteId"}  # Pugongying
)
"""Path segments that name an internal service of the provider or replace an id; they mean nothing to a caller."""

RESERVED = frozenset(
    {
        "account",
        "aclose",
        "budget",
        "cache",
        "call",
        "close",
        "from_env",
        "map",
        "operations",
        "pages",
        "ping",
        "raise_errors",
        "region",
        "retry",
        "sandbox",
        "search_operations",
        "token",
        "usage",
        "walk",
        "with_options",
    }
)
"""Attributes of the client, present or reserved; a platform cannot have these names."""

CLASSES = frozenset({"Answer", "Any", "AsyncCaller", "AsyncNamespaces", "Caller", "Literal", "Namespace", "Namespaces"})
"""Other classes in the modules of platforms; a platform's class cannot have these names."""

_VERSION = re.compile(r"v\d+")
_WORDS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z0-9]+|[A-Z0-9]+")
_NO_METHODS = frozenset({"bool", "dict", "float", "int", "list", "str", "deprecated", "type_checking"})
"""Names that signatures use; a method of that name would shadow them in the class body."""


@dataclass(frozen=True)
class Names:
    """All Python names, by wire name."""

    platforms: Mapping[str, str]
    """The path's second segment -> attribute of the client."""
    methods: Mapping[str, str]
    """`Operation.key` -> method."""
    parameters: Mapping[str, Mapping[str, str]]
    """`Operation.key` -> wire name -> keyword."""


def snake(text: str) -> str:
    """Convert to snake case, never to a Python keyword; empty if the text has no ASCII letter or digit.

    `oAuthorId` -> `o_author_id`, `get-kol-info` -> `get_kol_info`, `dataV2` -> `data_v2`.
    """
    name = "_".join(_WORDS.findall(text)).lower()
    if name[:1].isdigit():
        name = f"n_{name}"
    # Soft keywords (match, type) are valid names, and newer Pythons have more of them.
    return f"{name}_" if keyword.iskeyword(name) else name


def pascal(name: str) -> str:
    """Convert `douyin_xingtu` to `DouyinXingtu`."""
    return "".join(word[:1].upper() + word[1:] for word in name.split("_"))


def classes(platform: str) -> frozenset[str]:
    """The names of a platform's classes, sync and async."""
    return frozenset({pascal(platform), f"Async{pascal(platform)}"})


def preferred_platform(operation: Operation) -> str:
    """The preferred name of the operation's platform, taken or not."""
    name = snake(operation.platform_name or operation.platform) or "platform"
    return f"{name}_" if name in RESERVED else name


def preferred_method(operation: Operation) -> str:
    """The preferred (short) name of the operation's method, taken or not."""
    return _method(operation, drop_noise=True)


def preferred_keyword(parameter: Parameter) -> str:
    """The preferred keyword of a parameter, taken or not."""
    name = snake(parameter.name) or "parameter"
    return f"{name}_" if name == "self" else name


def method_names(operation: Operation) -> Iterator[str]:
    """Yield the candidates for a method, in the order of the table above."""
    yield preferred_method(operation)
    longer = _method(operation, drop_noise=False)
    yield longer
    yield from numbered(f"{longer.rstrip('_')}_{operation.method.lower()}")


def numbered(name: str) -> Iterator[str]:
    """Yield `find`, `find_2`, `find_3` and so on, without end."""
    yield name
    yield from (f"{name.rstrip('_')}_{number}" for number in itertools.count(2))


def _method(operation: Operation, *, drop_noise: bool) -> str:
    name = snake(operation.method_name) if operation.method_name else ""
    name = name or _from_path(operation, drop_noise=drop_noise) or snake(operation.platform) or "operation"
    return f"{name}_" if name in _NO_METHODS else name


def _from_path(operation: Operation, *, drop_noise: bool) -> str:
    words = operation.path.split("/")[3:]
    version = words.pop() if words and _VERSION.fullmatch(words[-1]) else ""
    kept = [word for word in words if word not in NOISE] if drop_noise else words
    kept = kept or words[-1:] or [operation.platform]
    return snake("-".join([*kept, version]))
