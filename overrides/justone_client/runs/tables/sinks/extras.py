"""Libraries that only some sinks need."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from ....errors import InvalidSettings

__all__ = ["required"]


def required(module: str, what: str, extra: str) -> Any:
    """Import a library.

    Raises:
        InvalidSettings: It is not installed; says how to install it. Nothing was read.
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        if error.name != module.partition(".")[0]:
            raise
        raise InvalidSettings(f"{what} needs {module}: pip install 'justone-client[{extra}]'") from None
