"""Settings that differ by operation: mappings with names of three kinds."""

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
    """Return the setting of an operation: by `GET /api/...`, else its path, `platform.method`, or the platform.

    A GET that became a POST is still found under GET, so that its price or limit stays in force.
    """
    if not settings:
        return None
    name = f"{operation.platform}.{operation.name}"
    names = (operation.key, _old_verb(settings, operation), operation.path, name, operation.platform)
    return next((settings[name] for name in names if name in settings), None)


def _old_verb(settings: Mapping[str, object], operation: Operation[object]) -> str:
    """Return the key with the other verb if a setting has it and no operation of its own does; else an empty string."""
    other = f"{'POST' if operation.method == 'GET' else 'GET'} {operation.path}"
    if other not in settings:
        return ""
    from justone_generated.index import GONE, INDEX

    return "" if other in INDEX or other in GONE else other


def check(settings: Mapping[str, object], what: str) -> None:
    """Reject unknown names: the price or limit of a misspelt name would have no effect.

    Any path passes, since the service may have new ones.

    Raises:
        InvalidSettings: A name is unknown; the message has the nearest one. Or `settings` is not a mapping.
    """
    if not isinstance(settings, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidSettings(f"{what} must be a dict by operation, not {described(settings)}")
    if not settings:
        return
    from justone_generated.index import GONE, INDEX, PLATFORMS  # only if a setting is used

    for name in settings:
        if not isinstance(name, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidSettings(f"{what}: names must be strings, not {described(name)}")
        if "/" in name or name in PLATFORMS or tuple(name.split(".")) in GONE.values():
            continue
        platform, _, method = name.partition(".")
        known = [f"{owner}.{one}" for owner, one in INDEX.values() if owner == platform and method]
        if name not in known:
            from justone_generated._nearest import closest  # only to word the error

            from .suggestions import near_platforms

            guess = closest(name, known) if known else next(iter(near_platforms(platform)), None)
            meant = f"; did you mean {guess!r}?" if guess else ""
            raise InvalidSettings(f"{what}: {name!r} is not a platform, platform.method or path{meant}")
