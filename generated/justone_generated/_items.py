# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""Lists and maps whose contents are converted; pickled and copied as plain ones."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, cast

__all__ = ["Items", "Map", "lazy_items"]


class Items(list[Any]):
    """A list whose items are converted; pickled and copied as a plain one."""

    __slots__ = ()
    record: ClassVar[type[Any] | None] = None
    """What objects in it have still to become; None when all are converted."""

    def __reduce__(self) -> tuple[Any, ...]:
        return list, (list(self),)


class LazyItems(Items):
    """A list whose objects become records when they are taken: one by one by index, all of them by anything else."""

    __slots__ = ()

    if not TYPE_CHECKING:

        def __getitem__(self, index):
            if index.__class__ is slice:
                return _ready(self)[index]
            item = list.__getitem__(self, index)
            if item.__class__ is not dict:
                return item
            if (record := self.record) is not None:
                self[index] = record(item)
            return list.__getitem__(self, index)

        def __iter__(self):
            return iter(_ready(self))

        def __reversed__(self):
            return reversed(_ready(self))

        def __repr__(self):
            return repr(_ready(self))

        def __add__(self, other):
            return _ready(self) + other

        def __radd__(self, other):
            return other + _ready(self)

        def __mul__(self, times):
            return _ready(self) * times

        __rmul__ = __mul__

        def copy(self):
            return _ready(self).copy()

        def pop(self, index=-1):
            return _ready(self).pop(index)

        def sort(self, **how):
            _ready(self).sort(**how)


def _ready(items: Any) -> list[Any]:
    """The same list, all its objects records now; no longer lazy, so that it is as fast as any other."""
    if (record := items.record) is not None:  # it is where another thread was first
        items[:] = [record(one) if one.__class__ is dict else one for one in list[Any].__iter__(items)]
        items.__class__ = Items
    return cast("list[Any]", items)


@cache
def lazy_items(record: type[Any]) -> type[LazyItems]:
    """The class of lists of a record. Not an attribute of the list: with one, it could not become `Items`."""
    return type("Items", (LazyItems,), {"__slots__": (), "record": record})


class Map(dict[str, Any]):
    """A dict whose values are converted; pickled and copied as a plain one."""

    __slots__ = ()

    def __reduce__(self) -> tuple[Any, ...]:
        return dict, (dict(self),)
