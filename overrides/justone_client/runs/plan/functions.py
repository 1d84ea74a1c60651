"""Functions that a plan names: found by `module:function` or `file.py:function`, and named for the journal."""

from __future__ import annotations

import importlib.util
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from ...errors import InvalidSettings

if TYPE_CHECKING:
    from .plan import Derive

__all__ = ["function_at", "reference_of"]


def reference_of(function: Derive | str) -> str:
    """Where a function is, as text. Functions without a name of their own cannot be found again by it."""
    if isinstance(function, str):
        return function
    name = getattr(function, "__qualname__", type(function).__qualname__)
    return f"{getattr(function, '__module__', '')}:{name}"


@cache
def function_at(reference: str) -> Derive:
    """Import a function.

    Raises:
        InvalidSettings: It cannot be found; the message says what is missing.
    """
    where, separator, name = reference.rpartition(":")
    if not separator or not where or not name:
        raise InvalidSettings(f"{reference!r} is not a function; write module:function or file.py:function")
    if "<" in name:
        raise InvalidSettings(
            f"{reference!r} cannot be imported: lambdas and functions inside functions have no place of their own; move"
            " it to a module, or start the run again with its plan, which goes on with it"
        )
    try:
        module: Any = _file(Path(where)) if where.endswith(".py") else import_module(where)
    except Exception as error:  # whatever the module raises
        raise InvalidSettings(
            f"{reference!r} cannot be imported ({type(error).__name__}: {error}); check the module"
        ) from error
    found: Any = module
    for part in name.split("."):
        found = getattr(found, part, None)
    if not callable(found):
        raise InvalidSettings(f"{where} has no function {name!r}; check its name")
    return cast("Derive", found)


def _file(path: Path) -> Any:
    if not path.is_file():
        raise FileNotFoundError(f"{path} does not exist")
    spec = importlib.util.spec_from_file_location(f"_justone_plan_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path} is not a Python file")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
