"""What operations and parameters are for, in English and Chinese. Each language is read when it is first needed."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Literal, TypedDict, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Language", "OperationText", "ParameterText", "texts_of"]

Language = Literal["en", "zh"]


class ParameterText(TypedDict, total=False):
    """The texts of a parameter."""

    text: str
    values: dict[str, str]
    """Documented value -> its meaning."""
    default: str | int | float | bool
    """What the service takes if the parameter is not sent."""


class OperationText(TypedDict, total=False):
    """The texts of an operation; empty ones are missing."""

    platform: str
    title: str
    text: str
    notes: list[str]
    parameters: dict[str, ParameterText]
    """By wire name."""


def texts_of(key: str, language: Language) -> OperationText:
    """Return the texts of an operation; empty for one that this package does not know."""
    return _all(language).get(key, OperationText())


@cache
def _all(language: Language) -> Mapping[str, OperationText]:
    file = resources.files("justone_generated").joinpath("explained", f"{language}.json")
    return cast("dict[str, OperationText]", json.loads(file.read_bytes()))
