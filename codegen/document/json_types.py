"""JSON types, with guards that type checkers understand."""

from __future__ import annotations

from typing import Any, TypeGuard

Object = dict[str, Any]
SHARED = ("openapi", "info", "servers", "tags", "components")
"""The parts of a definition that are not operations."""


def is_object(value: object) -> TypeGuard[Object]:
    """Whether the value is a JSON object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether the value is a JSON array."""
    return isinstance(value, list)
