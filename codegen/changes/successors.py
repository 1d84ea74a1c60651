"""Guess which operation replaces a deprecated or withdrawn one. Versions are often variants, so callers must compare.

The candidates for a successor are operations of the same platform that are not deprecated, and belong to the same
family or have the same path without the version. The first row that matches wins; hidden operations come last.

| candidate | example for `/api/shop/find/v1` |
|---|---|
| the recommended one of the family | `/api/shop/find/v2` if `x-recommended` |
| the highest version above the operation's own | `/api/shop/find/v3` |
| none | None |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.changes.surface import Method, Surface

_VERSION = re.compile(r"v(\d+)", re.ASCII)


def successor(name: str, method: Method, surface: Surface) -> str | None:
    """Return the name of the operation that succeeds `method`; None if none is known."""
    relatives = [
        (other.recommended and other.family == method.family, not other.hidden, version_of(other), candidate)
        for candidate, other in _relatives(name, method, surface)
    ]
    later = [one for one in relatives if one[0] or one[2] > version_of(method)]
    return max(later)[3] if later and not method.recommended else None


def replacement(name: str, method: Method, surface: Surface) -> str | None:
    """Return the operation to try instead of a deprecated or withdrawn one, even if it is not newer.

    In this order: the other verb of its path; its successor; the highest version of its family or path; the only
    operation of the platform with its title.
    """
    others = {
        candidate: other
        for candidate, other in surface.methods.items()
        if candidate.partition(".")[0] == name.partition(".")[0] and candidate != name and not other.deprecated
    }
    twin = next((candidate for candidate, other in others.items() if other.path == method.path), None)
    if found := twin or successor(name, method, surface):
        return found
    family = [(version_of(other), candidate) for candidate, other in _relatives(name, method, surface)]
    if family:
        return max(family)[1]
    title = [candidate for candidate, other in others.items() if other.title == method.title]
    return title[0] if len(title) == 1 and method.title else None


def _relatives(name: str, method: Method, surface: Surface) -> Iterator[tuple[str, Method]]:
    platform = name.partition(".")[0]
    for candidate, other in surface.methods.items():
        if candidate.partition(".")[0] != platform or other.deprecated or other.operation == method.operation:
            continue
        if (method.family and other.family == method.family) or _stem(other) == _stem(method):
            yield candidate, other


def version_of(method: Method) -> int:
    """Return the number of a method's version, from its path or as published; 0 without one."""
    last = method.path.rpartition("/")[2]
    found = _VERSION.fullmatch(last) or _VERSION.fullmatch(method.version or "")
    return int(found[1]) if found else 0


def _stem(method: Method) -> str:
    head, _, last = method.path.rpartition("/")
    return head if _VERSION.fullmatch(last) else method.path
