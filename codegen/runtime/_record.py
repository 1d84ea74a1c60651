"""Typed JSON objects: a record *is* the dict that was received; its class only adds what is known about it.

| what was received                                      | what `record.name` gives                        |
|--------------------------------------------------------|-------------------------------------------------|
| a scalar                                               | that value                                      |
| an object, a list, a map of the declared kind          | a record, `Items`, `Map`; made on first access  |
| nothing, null or an empty container of the other kind  | an empty container, if exactly one is declared  |
| nothing, where a scalar or several kinds are declared  | None                                            |
| a value of another type than declared                  | that value, as received                         |

So `data.author.name` never fails on a missing author. PHP's `[]` for an empty object is why the third row exists.
The empty container is not stored in the record. `record["key"]` gives any key, declared or not, as received.

Fields that were empty in every recorded answer are declared as `Any`, `list[Any]` or `dict[str, Any]`. Objects in
them become plain `Record`s, without declared fields, and so do objects under undeclared keys that are read as
attributes. `data.video_list[0].item_id` works from the first object that arrives.

`_fields.py` describes which attribute a key has.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sized
from functools import cache
from importlib import import_module
from operator import itemgetter
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NamedTuple, Self, TypeVar, cast

from ._fields import RESERVED, UNKNOWN, Names, attribute, bare, fields, inside, split
from ._items import Items, Map, lazy_items, plain

__all__ = ["KeyNames", "NoSuchField", "PageOf", "Record", "opened", "record_named", "resolve", "typed"]

Convert = Callable[[Any], Any]
KeyNames = dict[str, str]
"""Attribute -> key, where they differ."""
Item = TypeVar("Item")

MODELS = __name__.rpartition(".")[0] + ".models."


class Record(dict[str, Any]):
    """An object of an answer: a dict whose declared keys are also attributes.

    Raises:
        NoSuchField: An attribute is neither declared nor a key; an item is not a key.
    """

    __slots__ = ()
    __keys__: ClassVar[KeyNames] = {}
    __match_args__: ClassVar[tuple[str, ...]] = ()
    """Empty: patterns match fields by name, as in `case Video(title=str(title))`."""
    __others__: ClassVar[str | None] = None
    """The type of values whose keys are data (ids, words); None if all keys are names."""

    def copy(self) -> Self:
        """Return a shallow copy of the same type."""
        return type(self)(self)

    def to_dict(self) -> dict[str, Any]:
        """Return a deep copy in plain dicts and lists."""
        return {key: plain(value) for key, value in self.items()}

    def __repr__(self) -> str:
        shown = [f"{key}={_short(value)}" for key, value in list(self.items())[:6]]
        more = [f"... {len(self) - 6} more"] if len(self) > 6 else []
        return f"{type(self).__name__}({', '.join(shown + more)})"

    def _repr_html_(self) -> str:  # for notebooks
        from ._html import object_html

        return object_html(self)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Any:
        from ._foreign import record_schema

        return record_schema(cls, plain)

    if not TYPE_CHECKING:  # hidden from type checkers, so that a misspelt attribute stays an error

        def __getattr__(self, name):
            read = _readers(type(self)).get(name)  # the property does not exist yet, or the key is missing
            return _undeclared(self, _key(self, name)) if read is None else read(self)

        def __missing__(self, key):
            raise NoSuchField(type(self).__name__, key, self, True)

        def __setattr__(self, name, value):
            self[_key(self, name)] = value

        def __delattr__(self, name):
            self.pop(_key(self, name), None)

        def __dir__(self):
            declared = fields(type(self))
            undeclared = self.keys() - {field.key for field in declared.values()}
            return sorted({*super().__dir__(), *declared, *map(attribute, undeclared)})


class PageOf(Record, Generic[Item]):
    """One page of a listing. Type checkers read from it what the items of the listing are."""

    __slots__ = ()


class NoSuchField(AttributeError, KeyError):
    """A record has neither a field nor a key of this name; the message suggests similar ones."""

    def __str__(self) -> str:  # the text is made here: `hasattr` raises this often, and few read it
        from ._nearest import nearest

        given = vars(BaseException)["args"].__get__(self)
        if len(given) != 4:
            return str(given[0]) if given else ""
        owner, name, record, is_item = cast("tuple[str, Any, Record, bool]", given)
        declared = {field.key: name for name, field in fields(type(record)).items()}
        if is_item and name in declared:
            return f"this {owner} was received without {name!r}; read .{declared[name]} instead, which does not raise"
        if not is_item and name in dir(dict):
            return f"{owner} has no field {name!r}, which is a method of dict; use record[{name!r}]"
        known = record if is_item else {**fields(type(record)), **{attribute(key): key for key in record}}
        near = [attribute(name)] if name in record else nearest(str(name), map(str, known))
        hint = f"did you mean {' or '.join(map(repr, near))}?" if near else "list(record) shows the keys."
        return f"{owner} has no field {name!r}: {hint}"

    if not TYPE_CHECKING:

        @property
        def args(self):  # the text alone, so that pickle, JSON and queues never need the record
            return (str(self),)

        def __reduce__(self):
            return type(self), self.args


# -- The data of a whole answer ----------------------------------------------------------------------

_roots: dict[str, Convert] = {}
_yaml: list[bool] = []
"""Not empty once PyYAML knows the classes. Users may import PyYAML after this module."""


def typed(reference: str | None, data: Any) -> Any:
    """Convert `data` to the type that `reference` names. Data of another shape is returned as received.

    Args:
        reference: An operation's `answer`: `module:annotation` below `models`; None when unknown.
    """
    if reference is None:
        return data
    if not _yaml and "yaml" in sys.modules:
        _teach_yaml()
    convert = _roots.get(reference)
    if convert is None:
        convert = _roots[reference] = _root(reference)
    return convert(data)


def _teach_yaml() -> None:
    from ._foreign import teach_yaml

    if teach_yaml((Record, Map), (Items,)):
        _yaml.append(True)


def resolve(reference: str) -> tuple[str, Names]:
    """The annotation in a reference, and the names that it may use.

    Raises:
        ImportError: The module does not exist.
    """
    module, _, text = reference.partition(":")
    return text, vars(import_module(MODELS + module))


def _root(reference: str) -> Convert:
    try:
        text, names = resolve(reference)
    except ImportError:
        return _same
    declared = _container(text, names)
    if declared is None:
        return _converter(text, names) or _same
    plain, empty, _, convert = declared

    def root(received: Any) -> Any:
        kind = received.__class__
        if kind is plain and received:
            return convert(received)
        return empty() if received is None or (kind in _NOTHING and not received) else received

    return root


_NOTHING = (str, list, dict)
"""Types whose empty value means "nothing", as null does."""


def _same(value: Any) -> Any:
    return value


# -- Readers: made from the text of each annotation, once per class, on the first read of an attribute ---


@cache
def _readers(cls: type[Record]) -> dict[str, Convert]:
    """A function for each field that reads it. Also adds the properties to the class."""
    readers: dict[str, Convert] = {}
    for name, (key, text, names) in fields(cls).items():
        readers[name] = read = _reader(key, text, names)
        # itemgetter is twice as fast as a Python function. If the key is missing, `__getattr__` takes over.
        setattr(cls, name, property(itemgetter(key) if read.__name__ == "scalar" else read))
    return readers


def _reader(key: str, text: str, names: Names) -> Convert:
    declared = _container(text, names)
    if declared is not None:
        return _contained(key, declared)
    convert = _converter(text, names)
    return _scalar(key) if convert is None else _union(key, convert)


class Container(NamedTuple):
    """The one kind of container that an annotation declares."""

    plain: type[Any]
    """The type as received: dict or list."""
    empty: type[Any]
    """Makes the value of a missing field."""
    ready: type[Any]
    """The type after conversion."""
    convert: Convert


def _container(text: str, names: Names) -> Container | None:
    """None if an annotation allows several kinds, or only a scalar."""
    if len(split(text, "|")) > 1:
        return None
    name = bare(text)
    if name == "list":
        many = _many(inside(text), names)
        ready: type[Any] = many if isinstance(many, type) else Items if many else list
        return Container(list, list, ready, many or _same)
    if name == "dict":
        if bare(inside(text)) == UNKNOWN:
            return Container(dict, Record, Record, Record)
        convert = _converter(text, names)
        return Container(dict, dict, Map if convert else dict, convert or _same)
    record = record_named(text, names)
    return Container(dict, record, record, record) if record else None


_get = dict[str, object].get
# Not `record.get`: in a class with `__getattr__`, looking up a method is slow.


def _scalar(key: str) -> Convert:
    def scalar(record: dict[str, object]) -> object:
        return _get(record, key)

    return scalar


def _union(key: str, convert: Convert) -> Convert:
    plains: tuple[type[Any], ...] = (dict, list)
    readers = {plain: _contained(key, Container(plain, plain, Items, convert)) for plain in plains}

    def read(record: dict[str, object]) -> object:
        value: Any = _get(record, key)
        reader = readers.get(value.__class__)
        return value if reader is None else reader(record)

    return read


def _contained(key: str, declared: Container) -> Convert:
    plain, empty, ready, convert = declared
    other = list if plain is dict else dict

    def read(record: dict[str, object]) -> object:
        value = _get(record, key)
        kind = type(value)
        if kind is ready:
            return value
        if kind is plain:
            made = convert(value)
            if record[key] is value:  # no call in these two lines, so no other thread can run between them
                record[key] = made  # equal to the value it replaces; the next read finds it ready
                return made
            return record[key]  # another thread was first; its value may have been changed since
        return empty() if value is None or (kind is other and not value) else value

    return read


def _converter(text: str, names: Names) -> Convert | None:
    """Converts a received container to its declared form; None if it stays as received."""
    if bare(text) == UNKNOWN:
        return opened
    record = many = value = None
    for choice in split(text, "|"):
        if bare(choice) == "list":
            many = _many(inside(choice), names)
        elif bare(choice) == "dict":
            unknown = bare(inside(choice)) == UNKNOWN
            record, value = (record or Record, None) if unknown else (record, _converter(inside(choice), names))
        else:
            record = record or record_named(choice, names)
    return _conversion(record, many, value) if record or many or value else None


def opened(received: Any) -> Any:
    """Convert a value of unknown type: objects become records, at any depth and in lists."""
    kind = received.__class__
    if kind is dict:
        return Record(received)
    if kind is not list:
        return received
    kinds = {one.__class__ for one in received}
    if list in kinds:
        return Items(map(opened, received))
    return lazy_items(Record)(received) if dict in kinds else received


def _undeclared(record: Record, key: str) -> Any:
    """The value of an undeclared key."""
    value = record[key]
    made = opened(value)
    if made is value or record[key] is not value:
        return record[key]
    record[key] = made
    return made


def _conversion(record: type[Record] | None, many: Convert | None, value: Convert | None) -> Convert:
    def convert(received: Any) -> Any:
        kind = received.__class__
        if kind is dict:
            if record is not None:
                return record(received)
            if value is not None:
                return Map((key, value(inner)) for key, inner in received.items())
        elif kind is list and many is not None:
            return many(received)
        return received

    return convert


def _many(text: str, names: Names) -> Convert | None:
    """Converts a received list to one of converted items; None if it stays as received."""
    if bare(text) == UNKNOWN:
        return opened
    item = _converter(text, names)
    record = record_named(text.removesuffix(" | None"), names)
    if record is None:
        return None if item is None else lambda received: Items(map(item, received))

    return lazy_items(record)


def record_named(text: str, names: Names) -> type[Record] | None:
    """The record class of this name; None if the name is not one."""
    found = names.get(text)
    return found if isinstance(found, type) and issubclass(found, Record) else None


def _key(record: Record, name: str) -> str:
    declared = fields(type(record))
    if name in declared:
        return declared[name].key
    if not name.startswith("_"):  # no key's attribute does, but `copy`, `pickle` and others look for many that do
        if name in record and name not in RESERVED:
            return name
        if name.endswith("_") and (keys := [key for key in record if key != name and attribute(key) == name]):
            return keys[0]
    raise NoSuchField(type(record).__name__, name, record, False)


def _short(value: Any) -> str:
    if isinstance(value, (dict, list)):
        size = len(cast("Sized", value))
        noun = "key" if isinstance(value, dict) else "item"
        return f"<{size} {noun}{'' if size == 1 else 's'}>"
    text = repr(value)
    return text if len(text) <= 40 else text[:36] + "..." + text[-1]
