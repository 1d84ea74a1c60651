"""JSON as Python sees it, narrowed so that type checkers follow."""

from __future__ import annotations

from typing import Any, TypeGuard

Object = dict[str, Any]
SHARED = ("openapi", "info", "servers", "tags", "components")
"""The parts of a definition that are not operations."""


def is_object(value: object) -> TypeGuard[Object]:
    """A JSON object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """A JSON array."""
    return isinstance(value, list)
