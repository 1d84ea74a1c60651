"""`deprecated` of typing_extensions, without its import of asyncio, which takes a fifth of a short process."""

from __future__ import annotations

import inspect
import sys
import warnings
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any

__all__ = ["deprecated"]

if TYPE_CHECKING:  # type checkers know this name
    from typing_extensions import deprecated
else:

    def deprecated(text, *, category=DeprecationWarning):
        """Let a method emit a warning when called. With category None, only type checkers report it."""

        def mark(method):
            marked = method if category is None else _warning(method, text, category)
            marked.__deprecated__ = text
            return marked

        return mark


def _warning(method: Callable[..., Any], text: str, category: type[Warning]) -> Callable[..., Any]:
    @wraps(method)
    def warned(*args: Any, **named: Any) -> Any:
        warnings.warn(text, category, stacklevel=2)
        return method(*args, **named)

    if inspect.iscoroutinefunction(method):
        _mark_as_coroutine_function(warned)
    return warned


def _mark_as_coroutine_function(function: Any) -> None:
    if sys.version_info >= (3, 12):
        inspect.markcoroutinefunction(function)
    elif "asyncio.coroutines" in sys.modules:  # code that never imported asyncio cannot ask
        function._is_coroutine = sys.modules["asyncio.coroutines"]._is_coroutine
