"""A name that a client does not have -> the platforms, methods and settings it may have been meant for."""

from __future__ import annotations

from justone_generated._nearest import did_you_mean, nearest, plain
from justone_generated.index import INDEX, PLATFORMS

from .aliases import ALIASES

__all__ = ["near_attributes", "near_operations", "near_platforms", "no_attribute"]


def no_attribute(client: object, name: str) -> AttributeError:
    """The error of a client that has no such attribute; it names those it may have been meant for.

    Raises:
        AttributeError: What a property of this name met itself, which Python hides behind `__getattr__`.
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
    return AttributeError(f"{kind.__name__} has no attribute {name!r}; {hint}", name=name)


def near_attributes(kind: type, name: str) -> list[str]:
    """What may be meant by an attribute that a kind of client does not have, best first."""
    own = [one for one in dir(kind) if not one.startswith("_") and one not in PLATFORMS]
    return _methods(name) or near_platforms(name, besides=own) or near_operations(name)


def near_platforms(name: str, besides: list[str] | None = None) -> list[str]:
    """Platforms by another name, then by likeness of their own, then by words of their title.

    Args:
        besides: Other names that may be meant just as well.
    """
    aliases = {plain(alias): platforms for alias, platforms in ALIASES.items()}
    if known := [one for one in aliases.get(plain(name), ()) if one in PLATFORMS]:
        return known
    if near := nearest(name, [*PLATFORMS, *(besides or [])]):
        return near
    words = plain(name)
    return [one for one, title in PLATFORMS.items() if len(words) >= 3 and words in plain(title)][:3]


def near_operations(name: str) -> list[str]:
    """Methods of any platform, as they are written behind `client.`; one word alone is part of too many."""
    if "_" not in name.strip("_"):
        return []
    near = nearest(name, (method for _, method in INDEX.values()))
    return [place for method in near for place in _methods(method)][:3]


def _methods(name: str) -> list[str]:
    """The platforms that have this very method."""
    return [f"{platform}.{method}" for platform, method in INDEX.values() if method == name]
