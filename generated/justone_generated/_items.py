# Copied from codegen/runtime/; never edited here. Change it there, then `make regenerate`.
"""Lists and maps whose contents are converted; pickled and copied as plain ones."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from functools import cache, wraps
from threading import RLock
from typing import TYPE_CHECKING, Any, ClassVar, cast

__all__ = ["Items", "Map", "lazy_items", "plain"]

_converting = RLock()
"""Held while what was converted is put in its place: what a thread wrote into it is not replaced by another's."""


def _forked() -> None:
    """Of the threads that may hold the lock, a forked process has only one."""
    global _converting
    _converting = RLock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forked)


class Items(list[Any]):
    """A list whose items are converted; pickled and copied as a plain one."""

    __slots__ = ()
    record: ClassVar[type[Any] | None] = None
    """What objects in it have still to become; None when all are converted."""

    def __reduce__(self) -> tuple[Any, ...]:
        return list, (list(self),)


class LazyItems(Items):
    """A list whose objects become records when they are taken: one by one by index, all of them by anything else.

    What is put into it stays what it is, as in any other list.
    """

    __slots__ = ()

    if not TYPE_CHECKING:

        def __getitem__(self, index):
            if index.__class__ is slice:
                return _ready(self)[index]
            item = list.__getitem__(self, index)
            if item.__class__ is not dict:
                return item
            with _converting:
                item = list.__getitem__(self, index)
                if item.__class__ is dict and (record := self.record) is not None:
                    item = record(item)
                    list.__setitem__(self, index, item)
                return item

        def __radd__(self, other):
            return other + _ready(self)


def _ready(items: Any) -> list[Any]:
    """The same list, all its objects records now; no longer lazy, so that it is as fast as any other."""
    with _converting:
        if (record := items.record) is not None:  # it is where another thread was first
            made = [record(one) if one.__class__ is dict else one for one in list[Any].__iter__(items)]
            list[Any].__setitem__(items, slice(None), made)
            items.__class__ = Items
    return cast("list[Any]", items)


def _once_ready(name: str) -> Callable[..., Any]:
    """The list's own method, on a list that is ready."""
    method: Callable[..., Any] = getattr(list, name)

    @wraps(method)
    def run(self: LazyItems, *args: Any, **named: Any) -> Any:
        return method(_ready(self), *args, **named)

    return run


for _name in (
    *("__iter__", "__reversed__", "__repr__", "__add__", "__mul__", "__rmul__", "__iadd__", "__setitem__"),
    *("append", "copy", "extend", "insert", "pop", "sort"),
):
    setattr(LazyItems, _name, _once_ready(_name))


@cache
def lazy_items(record: type[Any]) -> type[LazyItems]:
    """The class of lists of a record. Not an attribute of the list: with one, it could not become `Items`."""
    return type("Items", (LazyItems,), {"__slots__": (), "record": record})


def plain(value: Any) -> Any:
    """A deep copy in plain dicts and lists."""
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in cast("dict[str, Any]", value).items()}
    return list(map(plain, cast("Iterable[Any]", value))) if isinstance(value, list) else value


class Map(dict[str, Any]):
    """A dict whose values are converted; pickled and copied as a plain one."""

    __slots__ = ()

    def __reduce__(self) -> tuple[Any, ...]:
        return dict, (dict(self),)
