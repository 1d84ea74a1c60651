"""Which operation a caller may try instead of one that is deprecated or gone. A guess: versions are often variants.

A successor, in this order, on the same platform, among operations that are not deprecated, hidden ones last:
1. the recommended one of the same family;
2. the highest version of the same family, above the operation's own;
3. the highest version above its own on the same path (`/api/shop/find/v1` -> `/api/shop/find/v3`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.changes.surface import Method, Surface

_VERSION = re.compile(r"v(\d+)", re.ASCII)


def successor(name: str, method: Method, surface: Surface) -> str | None:
    """The name of the operation that follows `method`; None where none is known."""
    relatives = [
        (other.recommended and other.family == method.family, not other.hidden, version_of(other), candidate)
        for candidate, other in _relatives(name, method, surface)
    ]
    later = [one for one in relatives if one[0] or one[2] > version_of(method)]
    return max(later)[3] if later and not method.recommended else None


def replacement(name: str, method: Method, surface: Surface) -> str | None:
    """What to try instead of an operation that is deprecated or gone, where nothing newer is there too.

    In this order: the other verb of its path; its successor; the best of its family or path, whatever the version;
    the only operation of the platform that has its title.
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
    """The number of its version, in its path or as published; 0 without one."""
    last = method.path.rpartition("/")[2]
    found = _VERSION.fullmatch(last) or _VERSION.fullmatch(method.version or "")
    return int(found[1]) if found else 0


def _stem(method: Method) -> str:
    head, _, last = method.path.rpartition("/")
    return head if _VERSION.fullmatch(last) else method.path
