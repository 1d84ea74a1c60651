"""Suggest platforms, methods and settings for a name that a client does not have."""

from __future__ import annotations

from justone_generated._nearest import did_you_mean, nearest, plain
from justone_generated.index import INDEX, PLATFORMS

from .aliases import ALIASES

__all__ = ["near_attributes", "near_operations", "near_platforms", "no_attribute"]


def no_attribute(client: object, name: str) -> AttributeError:
    """Return the error for an attribute that a client does not have, with similar names.

    Raises:
        AttributeError: A property of this name raised it, and Python then called `__getattr__`.
    """
    kind = type(client)
    if hasattr(kind, name):
        object.__getattribute__(client, name)
    if name.startswith("_") and name not in ALIASES:
        return AttributeError(f"{kind.__name__!r} object has no attribute {name!r}", name=name)
    hint = (
        did_you_mean(near_attributes(kind, name))
        or f"platforms are {', '.join(list(PLATFORMS)[:8])} ...; client.operations() lists all"
    )
    known = next(one for one in kind.__mro__ if ".sandbox." not in one.__module__)  # whose clients have private classes
    return AttributeError(f"{known.__name__} has no attribute {name!r}; {hint}", name=name)


def near_attributes(kind: type, name: str) -> list[str]:
    """Return names similar to an attribute that a client class does not have, best first."""
    own = [one for one in dir(kind) if not one.startswith("_") and one not in PLATFORMS]
    return _methods(name) or near_platforms(name, besides=own) or near_operations(name)


def near_platforms(name: str, besides: list[str] | None = None) -> list[str]:
    """Return platforms by alias, else by a similar name, else by a word of their title.

    Args:
        besides: Other names to consider.
    """
    aliases = {plain(alias): platforms for alias, platforms in ALIASES.items()}
    if known := [one for one in aliases.get(plain(name), ()) if one in PLATFORMS]:
        return known
    if near := nearest(name, [*PLATFORMS, *(besides or [])]):
        return near
    words = plain(name)
    return [one for one, title in PLATFORMS.items() if len(words) >= 3 and words in plain(title)][:3]


def near_operations(name: str) -> list[str]:
    """Return similar methods of any platform, as written after `client.`. A single word would match too many."""
    if "_" not in name.strip("_"):
        return []
    near = nearest(name, (method for _, method in INDEX.values()))
    return [place for method in near for place in _methods(method)][:3]


def _methods(name: str) -> list[str]:
    """Return this method on each platform that has it."""
    return [f"{platform}.{method}" for platform, method in INDEX.values() if method == name]
