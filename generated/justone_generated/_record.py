# Copied from codegen/runtime/; never edited here. Change it there, then `make regenerate`.
"""Typed JSON objects: a record *is* the dict that was received, its class only says what is known of it.

`record.name` gives a declared field: the value as it came, None where none came. Nested objects become
records when first asked for. Where one object, list or map is declared and nothing came, or null, or an
empty container of the other kind (PHP's `[]`), an empty one is given, and not put into the record: so
chains like `data.author.name` hold. A value of another type than declared comes through as received.
`record["key"]` gives any key, declared or not, exactly as it came.

Where nobody knows yet what a field holds (`Any`, `list[Any]`, `dict[str, Any]`: it was empty in all that was
recorded), objects become plain `Record`s, without declared fields: `data.video_list[0].item_id` holds from the
first object that comes. So do objects under keys that nobody declared, when they are read as attributes.

A key that no attribute can have (no identifier, beginning with `_`, a keyword, a method of `dict`) has an
attribute that ends in `_`: what is no letter or digit becomes `_`, outer `_` go, a leading digit gets
`key_` before it. So `items_`, `from_`, `typename_` for `__typename`, `key_720p_`.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping, Sized
from functools import cache
from importlib import import_module
from operator import itemgetter
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Self, cast, get_args

from ._foreign import record_schema, teach_yaml
from ._items import Items, Map, lazy_items, plain

__all__ = ["NoSuchField", "Record", "opened", "typed"]

Convert = Callable[[Any], Any]
Names = Mapping[str, Any]

UNKNOWN = "Any"
MODELS = __name__.rpartition(".")[0] + ".models."


class Record(dict[str, Any]):
    """An object of an answer: a dict whose declared keys are attributes too.

    Raises:
        NoSuchField: For an attribute that is neither declared nor a key, and for an item that is no key.
    """

    __slots__ = ()
    __keys__: ClassVar[Mapping[str, str]] = {}
    """The wire's key of each attribute whose name is another."""
    __match_args__: ClassVar[tuple[str, ...]] = ()
    """Fields are matched by name: `case Video(title=str(title))`."""
    __others__: ClassVar[str | None] = None
    """The type of values under keys that are data (ids, words); None where there are no such keys."""

    def copy(self) -> Self:
        """Give a shallow copy of the same type."""
        return type(self)(self)

    def to_dict(self) -> dict[str, Any]:
        """Give a deep copy in plain dicts and lists."""
        return {key: plain(value) for key, value in self.items()}

    def __repr__(self) -> str:
        shown = [f"{key}={_short(value)}" for key, value in list(self.items())[:6]]
        more = [f"... {len(self) - 6} more"] if len(self) > 6 else []
        return f"{type(self).__name__}({', '.join(shown + more)})"

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Any:
        return record_schema(cls, plain)

    if not TYPE_CHECKING:  # out of the checkers' sight: a misspelt attribute stays a type error

        def __getattr__(self, name):
            read = _readers(type(self)).get(name)  # its property was not made yet, or its key is missing
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
            return sorted({*super().__dir__(), *declared, *map(_attribute, undeclared)})


class NoSuchField(AttributeError, KeyError):
    """A record has neither a field nor a key of this name; the message tells the nearest ones."""

    def __str__(self) -> str:
        from difflib import get_close_matches  # `hasattr` asks often, the text is read seldom

        given = vars(BaseException)["args"].__get__(self)
        if len(given) != 4:
            return str(given[0]) if given else ""
        owner, name, record, is_item = cast("tuple[str, Any, Record, bool]", given)
        declared = {field.key: attribute for attribute, field in fields(type(record)).items()}
        if is_item and name in declared:
            return f"{name!r} did not come with this {owner}; the attribute .{declared[name]} holds all the same"
        if not is_item and name in dir(dict):
            return f"{owner} has no field {name!r}, which is a method of dict; record[{name!r}] is the key of that name"
        known = record if is_item else {**fields(type(record)), **{_attribute(key): key for key in record}}
        near = [_attribute(name)] if name in record else get_close_matches(str(name), map(str, known), 3)
        hint = f"did you mean {' or '.join(map(repr, near))}?" if near else "list(record) tells what came."
        return f"{owner} has no field {name!r}: {hint}"

    if not TYPE_CHECKING:

        @property
        def args(self):  # its text: the record stays here, so that the error passes through pickle, JSON and queues
            return (str(self),)

        def __reduce__(self):
            return type(self), self.args


# -- What a reference makes of an answer -------------------------------------------------------------

_roots: dict[str, Convert] = {}
_yaml: list[bool] = []
"""Not empty once PyYAML knows the classes: it may be imported later than this module."""


def typed(reference: str | None, data: Any) -> Any:
    """Give `data` the type that `reference` names; as received where there is none or the shape is another.

    Args:
        reference: `module:annotation` below `models`, an operation's `answer`; None when unknown.
    """
    if reference is None:
        return data
    if not _yaml and "yaml" in sys.modules and teach_yaml((Record, Map), (Items,)):
        _yaml.append(True)
    convert = _roots.get(reference)
    if convert is None:
        convert = _roots[reference] = _root(reference)
    return convert(data)


def resolve(reference: str) -> tuple[str, Names]:
    """The annotation of a reference, and the names that it may use.

    Raises:
        ImportError: No such module was printed.
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
"""What comes, empty, for "nothing" besides null."""


def _same(value: Any) -> Any:
    return value


# -- From the text of an annotation to an accessor, once per class, when an attribute is first read ----


class Field(NamedTuple):
    """One declared field: its key, the text of its type, and the names this may use."""

    key: str
    text: str
    names: Names


@cache
def fields(cls: type[Record]) -> dict[str, Field]:
    """The declared fields of a record class by attribute, those it inherits included."""
    return {
        name: Field(cls.__keys__.get(name, name), *_spelled(annotation, vars(sys.modules[base.__module__])))
        for base in reversed(cls.__mro__)
        if issubclass(base, Record)
        for name, annotation in vars(base).get("__annotations__", {}).items()
        if not name.startswith("_")
    }


def _spelled(annotation: object, names: Names) -> tuple[str, Names]:
    """An annotation as printed, with its names; those of a subclass may be types, `str | None` and not "str | None"."""
    if isinstance(annotation, str):
        return annotation, names
    classes, pending = dict[str, Any](), [annotation]
    while pending:
        one = pending.pop()
        pending += get_args(one)
        if isinstance(one, type):
            classes[one.__name__] = one
    text = annotation.__name__ if isinstance(annotation, type) else _qualified.sub("", str(annotation))
    return text, {**names, **classes}


_qualified = re.compile(r"(?:\w+\.|<locals>\.)+(?=\w)")


@cache
def _readers(cls: type[Record]) -> dict[str, Convert]:
    """What reads each field; asked for once, it also gives the class its properties."""
    readers: dict[str, Convert] = {}
    for name, (key, text, names) in fields(cls).items():
        readers[name] = read = _reader(key, text, names)
        # Twice as fast as any function in Python; where the key is missing `__getattr__` goes on.
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
    """The type in which it comes, dict or list."""
    empty: type[Any]
    """Makes what is given where nothing came."""
    ready: type[Any]
    """The type of what was converted."""
    convert: Convert
    """Makes it so."""


def _container(text: str, names: Names) -> Container | None:
    """None where an annotation allows several kinds, or only a scalar."""
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
# Not `record.get`: records have `__getattr__`, which makes looking up any attribute of theirs slow.


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
            if record[key] is value:  # nothing here is a call: no other thread comes between this line and the next
                record[key] = made  # equal to what it replaces, and ready the next time
                return made
            return record[key]  # another was first, and somebody may have written into what it made
        return empty() if value is None or (kind is other and not value) else value

    return read


def _converter(text: str, names: Names) -> Convert | None:
    """What turns a received container into its declared form; None where it is used as it came."""
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
    """What nobody knows yet, so that attributes work in it however deep: objects are records, in lists too."""
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
    """What came under a key that nobody declared."""
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
    """What turns a received list into one of converted items."""
    if bare(text) == UNKNOWN:
        return opened
    item = _converter(text, names)
    record = record_named(text.removesuffix(" | None"), names)
    if record is None:
        return None if item is None else lambda received: Items(map(item, received))

    return lazy_items(record)


def record_named(text: str, names: Names) -> type[Record] | None:
    """The record class of this name, if it is one."""
    found = names.get(text)
    return found if isinstance(found, type) and issubclass(found, Record) else None


def bare(text: str) -> str:
    """The name before the brackets: `list` of `_builtins.list[int]`."""
    return text.partition("[")[0].rpartition(".")[2]


def inside(text: str) -> str:
    """What a container holds: `int` of `list[int]` and of `dict[str, int]`."""
    return split(text.partition("[")[2][:-1], ",")[-1]


@cache
def split(text: str, mark: str) -> tuple[str, ...]:
    """Split at a mark where it stands outside all brackets."""
    parts: list[str] = []
    depth = start = 0
    for place, char in enumerate(text):
        depth += (char == "[") - (char == "]")
        if char == mark and not depth:
            parts.append(text[start:place].strip())
            start = place + 1
    return (*parts, text[start:].strip())


def _key(record: Record, name: str) -> str:
    declared = fields(type(record))
    if name in declared:
        return declared[name].key
    if not name.startswith("_"):  # no attribute of a key does; `copy`, `pickle` and others ask for many that do
        if name in record and not hasattr(Record, name):
            return name
        if name.endswith("_") and (keys := [key for key in record if key != name and _attribute(key) == name]):
            return keys[0]
    raise NoSuchField(type(record).__name__, name, record, False)


def _attribute(key: str) -> str:
    """The attribute of a key that nobody declared, by the rule at the top."""
    from keyword import iskeyword
    from unicodedata import normalize

    usual = normalize("NFKC", key)
    if key.isidentifier() and key == usual and not (key.startswith("_") or iskeyword(key) or hasattr(Record, key)):
        return key
    chars = (char if f"a{char}".isidentifier() else "_" for char in usual)
    plain = re.sub("_+", "_", "".join(chars)).strip("_") or "key"
    return f"{plain if plain.isidentifier() else f'key_{plain}'}_"


def _short(value: Any) -> str:
    if isinstance(value, (dict, list)):
        size = len(cast("Sized", value))
        return f"<{size} {'keys' if isinstance(value, dict) else 'items'}>"
    text = repr(value)
    return text if len(text) <= 40 else text[:36] + "..." + text[-1]
