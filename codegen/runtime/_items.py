"""Lists and maps with converted contents. Pickles and copies are plain."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from functools import cache, wraps
from itertools import islice
from reprlib import recursive_repr
from threading import RLock
from typing import TYPE_CHECKING, Any, ClassVar, cast

__all__ = ["Items", "Map", "lazy_items", "plain"]

_converting = RLock()
"""Held while converted items are stored, so that two threads never convert the same item twice."""


def _forked() -> None:
    """Replace the lock after a fork: the thread that held it may not exist in the child."""
    global _converting
    _converting = RLock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forked)


class Items(list[Any]):
    """A list with converted items. Pickles and copies are plain lists. Its `repr` has the first five items."""

    __slots__ = ()
    record: ClassVar[type[Any] | None] = None
    """The class for objects that are not converted yet; None if all are."""

    def __reduce__(self) -> tuple[Any, ...]:
        return list, (list(self),)

    @recursive_repr("[...]")
    def __repr__(self) -> str:
        return f"[{', '.join(_first(map(repr, self[:_SHOWN]), len(self)))}]"

    def _repr_html_(self) -> str:  # for notebooks
        from ._html import list_html

        return list_html(self)


_SHOWN = 5
"""Items that a `repr` shows."""


def _first(shown: Iterable[str], size: int) -> list[str]:
    """The shown items, and how many there are besides."""
    return [*shown, *([f"... {size - _SHOWN} more"] if size > _SHOWN else [])]


class LazyItems(Items):
    """A list that converts its objects on access: by index one, by anything else all of them.

    Items that a user puts in remain what they are.
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
    """Convert all objects. From then on the list is an ordinary one, and as fast."""
    with _converting:
        if (record := items.record) is not None:  # None if another thread was first
            made = [record(one) if one.__class__ is dict else one for one in list[Any].__iter__(items)]
            list[Any].__setitem__(items, slice(None), made)
            items.__class__ = Items
    return cast("list[Any]", items)


def _once_ready(name: str) -> Callable[..., Any]:
    """The method of `list`, on a converted list."""
    method: Callable[..., Any] = getattr(list, name)

    @wraps(method)
    def run(self: LazyItems, *args: Any, **named: Any) -> Any:
        return method(_ready(self), *args, **named)

    return run


for _name in (
    *("__iter__", "__reversed__", "__add__", "__mul__", "__rmul__", "__iadd__", "__setitem__"),
    *("append", "copy", "extend", "insert", "pop", "sort"),
):
    setattr(LazyItems, _name, _once_ready(_name))


@cache
def lazy_items(record: type[Any]) -> type[LazyItems]:
    """The class for lists of a record. With the record as an attribute, a list could not become `Items`."""
    return type("Items", (LazyItems,), {"__slots__": (), "record": record})


def plain(value: Any) -> Any:
    """A deep copy in plain dicts and lists."""
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in cast("dict[str, Any]", value).items()}
    return list(map(plain, cast("Iterable[Any]", value))) if isinstance(value, list) else value


class Map(dict[str, Any]):
    """A dict with converted values. Pickles and copies are plain dicts. Its `repr` has the first five keys."""

    __slots__ = ()

    def __reduce__(self) -> tuple[Any, ...]:
        return dict, (dict(self),)

    @recursive_repr("{...}")
    def __repr__(self) -> str:
        shown = (f"{key!r}: {value!r}" for key, value in islice(list(self.items()), _SHOWN))
        return f"{{{', '.join(_first(shown, len(self)))}}}"

    def _repr_html_(self) -> str:  # for notebooks
        from ._html import object_html

        return object_html(self)
