"""Settings that differ by operation: a mapping by names of three kinds, the most exact first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar

from ..errors import InvalidSettings
from .values import described

if TYPE_CHECKING:
    from justone_generated._base import Operation

__all__ = ["check", "find"]

V = TypeVar("V")


def find(settings: Mapping[str, V], operation: Operation[object]) -> V | None:
    """What is set for `GET /api/...`, its path alone, `platform.method` or the platform, the first that is there.

    A GET that became a POST is still found under its old verb: its price or limit must not silently end.
    """
    if not settings:
        return None
    name = f"{operation.platform}.{operation.name}"
    names = (operation.key, _old_verb(settings, operation), operation.path, name, operation.platform)
    return next((settings[name] for name in names if name in settings), None)


def _old_verb(settings: Mapping[str, object], operation: Operation[object]) -> str:
    """The other verb of the path, where a setting names it and no operation of its own has it; else nothing."""
    other = f"{'POST' if operation.method == 'GET' else 'GET'} {operation.path}"
    if other not in settings:
        return ""
    from justone_generated.index import GONE, INDEX

    return "" if other in INDEX or other in GONE else other


def check(settings: Mapping[str, object], what: str) -> None:
    """Refuse names that mean nothing: a price or limit for a misspelt name would silently not hold.

    Raises:
        InvalidSettings: It is no mapping, or with the nearest name. Paths pass: the service may have new ones.
    """
    if not isinstance(settings, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidSettings(f"{what}: a dict by operation is needed, not {described(settings)}")
    if not settings:
        return
    from justone_generated.index import GONE, INDEX, PLATFORMS  # only for those who use it

    for name in settings:
        if not isinstance(name, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidSettings(f"{what}: names are text, and {described(name)} is none")
        if "/" in name or name in PLATFORMS or tuple(name.split(".")) in GONE.values():
            continue
        platform, _, method = name.partition(".")
        known = [f"{owner}.{one}" for owner, one in INDEX.values() if owner == platform and method]
        if name not in known:
            from justone_generated._nearest import closest  # only to word the error

            from .suggestions import near_platforms

            guess = closest(name, known) if known else next(iter(near_platforms(platform)), None)
            meant = f"; did you mean {guess!r}?" if guess else ""
            raise InvalidSettings(f"{what}: {name!r} is no platform, platform.method or path{meant}")
