"""Settings that differ by operation: a mapping by names of three kinds, the most exact first."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from justone_generated._base import Operation

__all__ = ["find"]

V = TypeVar("V")


def find(settings: Mapping[str, V], operation: Operation[object]) -> V | None:
    """What is set for `GET /api/...`, its path alone, `platform.method` or the platform, the first that is there."""
    if not settings:
        return None
    names = (operation.key, operation.path, f"{operation.platform}.{operation.name}", operation.platform)
    return next((settings[name] for name in names if name in settings), None)
