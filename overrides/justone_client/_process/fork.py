"""Renew objects when the process forks.

Only the forking thread exists in the child: a lock that another thread held is never released there, connections are
shared with the parent, and calls in flight never finish. So every object with a lock, connection or queue registers
here and is renewed in the child before anything else runs.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cached_property
from threading import RLock
from types import MethodType
from typing import Any, cast
from weakref import WeakKeyDictionary

__all__ = ["unlock_properties", "watch"]

Step = Callable[[], None]
_Registered = WeakKeyDictionary[object, Callable[[Any], None]]
_IN_CHILD: _Registered = WeakKeyDictionary()
_BEFORE: _Registered = WeakKeyDictionary()
_IN_PARENT: _Registered = WeakKeyDictionary()


def watch(renew: Step, *, before: Step | None = None, after: Step | None = None) -> None:
    """Call methods of an object at every fork, as long as the object lives.

    Args:
        renew: Called in the child, to take new locks and connections.
        before: Called in the parent before the fork.
        after: Called in the parent after the fork.
    """
    for registered, step in ((_IN_CHILD, renew), (_BEFORE, before), (_IN_PARENT, after)):
        if step is not None:
            method = cast("MethodType", step)
            registered[method.__self__] = method.__func__  # a bound method would keep the object alive


def unlock_properties(kind: type) -> None:
    """Renew the locks of a class's cached properties; in Python 3.11 all objects of the class share them."""
    values: list[Any] = [value for base in kind.__mro__ for value in vars(base).values()]
    for one in values:
        if cached_property in type(one).__mro__ and hasattr(one, "lock"):
            one.lock = RLock()


def _call(registered: _Registered) -> None:
    for reference in registered.keyrefs():  # a copy: other threads may build clients meanwhile
        one = reference()
        if one is not None:
            registered[one](one)


if hasattr(os, "register_at_fork"):  # Windows has no fork
    os.register_at_fork(
        before=lambda: _call(_BEFORE),
        after_in_parent=lambda: _call(_IN_PARENT),
        after_in_child=lambda: _call(_IN_CHILD),
    )
