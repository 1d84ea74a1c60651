"""Wire names -> Python names, by rules that a reader can apply: for each thing its candidates, the best first.

Platform: the path's second segment. Method: what follows it, without noise words, version last. Noise words are
the provider's service folders; they stay where the short name is taken. `x-justone-platform` and `x-justone-method`,
set by overlay, win over every rule. The candidates never run out: the last of them are numbered.

A candidate is only a wish: `codegen/document/names/assignment.py` gives each newcomer the first that nobody ever had.
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
        "walk",
        "with_options",
    }
)
"""Names the client itself has or may want; a platform cannot be called so."""

CLASSES = frozenset({"Answer", "Any", "AsyncCaller", "AsyncNamespaces", "Caller", "Literal", "Namespace", "Namespaces"})
"""Classes that the module of a platform, or the one of all platforms, has besides the platform's own."""

_VERSION = re.compile(r"v\d+")
_WORDS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z0-9]+|[A-Z0-9]+")
_NO_METHODS = frozenset({"bool", "dict", "float", "int", "list", "str", "deprecated", "type_checking"})
"""What signatures and the lines around them are written with: a method called so would hide it from those below."""


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
    """`oAuthorId` -> `o_author_id`, `get-kol-info` -> `get_kol_info`, `dataV2` -> `data_v2`; never a keyword.

    Empty where the text holds no ASCII letter or digit.
    """
    name = "_".join(_WORDS.findall(text)).lower()
    if name[:1].isdigit():
        name = f"n_{name}"
    # Soft keywords (match, type) are names like any other, and newer Pythons have more of them.
    return f"{name}_" if keyword.iskeyword(name) else name


def pascal(name: str) -> str:
    """`douyin_xingtu` -> `DouyinXingtu`."""
    return "".join(word[:1].upper() + word[1:] for word in name.split("_"))


def classes(platform: str) -> frozenset[str]:
    """The classes of a platform's module: sync and async."""
    return frozenset({pascal(platform), f"Async{pascal(platform)}"})


def platform_wish(operation: Operation) -> str:
    """What the operation's platform is called by the rules, whoever else is called so."""
    name = snake(operation.platform_name or operation.platform) or "platform"
    return f"{name}_" if name in RESERVED else name


def method_wish(operation: Operation) -> str:
    """What the operation's method is called by the rules, whoever else is called so: the short name."""
    return _method(operation, drop_noise=True)


def keyword_wish(parameter: Parameter) -> str:
    """What the parameter's keyword is by the rules, whichever else is called so."""
    name = snake(parameter.name) or "parameter"
    return f"{name}_" if name == "self" else name


def method_names(operation: Operation) -> Iterator[str]:
    """Candidates: the short name, the one with noise words, that with the verb, then numbered ones."""
    yield method_wish(operation)
    longer = _method(operation, drop_noise=False)
    yield longer
    yield from numbered(f"{longer.rstrip('_')}_{operation.method.lower()}")


def numbered(name: str) -> Iterator[str]:
    """`find`, `find_2`, `find_3` and so on, without end."""
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
