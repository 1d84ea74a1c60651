"""Chooses operations by their properties. An update may remove any, so tests name only the five given ones."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from justone_client import Client, Operation, PageRule
from justone_client._pagination.rules import page_rule
from justone_client._requests.no_data import no_data_note

GIVEN = "GET /api/douyin-xingtu/gw/api/author/get_author_base_info/v1"
VALUES = {"string": "1", "integer": 1, "number": 1.5, "boolean": True}


@cache
def living() -> tuple[Operation[Any], ...]:
    """Operations that can be called without a warning, sorted by key."""
    known = Client("token").operations()
    return tuple(
        sorted((one for one in known if not one.deprecated and not no_data_note(one)), key=lambda one: one.key)
    )


def operation(fits: Callable[[Operation[Any]], object]) -> Operation[Any]:
    """The first operation that fits. Skips the test if the catalogue has none."""
    found = next((one for one in living() if fits(one)), None)
    if found is None:
        pytest.skip("the catalogue has no such operation")
    return found


def present(key: str) -> str:
    """This key, for tests of something that only this operation has. Skips the test if the catalogue dropped it."""
    if all(one.key != key for one in Client("token").operations()):
        pytest.skip(f"the catalogue no longer has {key}")
    return key


def listing(fits: Callable[[Operation[Any], PageRule], object]) -> Operation[Any]:
    """The first listing whose rule fits."""
    return operation(lambda one: (rule := page_rule(one)) is not None and fits(one, rule))


def arguments(one: Operation[Any], **others: object) -> dict[str, object]:
    """Its required arguments, by wire name."""
    needed = {two.name: two.choices[0] if two.choices else VALUES[two.type] for two in one.parameters if two.required}
    return needed | others


def words(one: Operation[Any]) -> list[str]:
    """The operation and its required arguments on the command line."""
    given = {name: str(value).lower() if isinstance(value, bool) else value for name, value in arguments(one).items()}
    return [one.platform, one.name, *(f"--{name}={value}" for name, value in given.items())]
