"""Generate sample data for record classes, always the same for the same seed.

Each annotation is compiled once into a function that draws values (a `_Plan`). A value then costs well under a
microsecond, so the sandbox handles a thousand different questions a second.
"""

from __future__ import annotations

import re
from functools import cache
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

from justone_generated._fields import bare, fields, inside, split
from justone_generated._formats import formats, of_field
from justone_generated._record import Record, record_named, resolve

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from justone_generated._fields import Names

__all__ = ["Sampler", "plain_name", "type_at"]

_NO_FORMATS: dict[str, str] = {}
MAX_DEPTH = 12
MAX_VALUES = 1000
"""Number of values after which lists and objects stay empty; some shapes would grow to megabytes."""
_NULLS = 0.3
"""Share of records with a null, among those that allow one."""
_WORDS = (
    "harbour", "lantern", "paper", "garden", "silver", "morning", "quiet", "river", "copper", "winter",
    "测试", "示例", "样本", "沙盒", "数据", "早安", "🙂", "naïve", "\"quoted\"", "a & b", "50%",
)  # fmt: skip
_PHRASES = tuple(" ".join(Random(number).choices(_WORDS, k=1 + number % 4)) for number in range(256))  # noqa: S311
_SHAPES = (
    (re.compile(r"url|uri|link|href|avatar|cover|image|img|pic|icon"), "address"),
    (re.compile(r"(^|_)(id|ids|uid|gid|sid|mid|key|token|hash|md5|sign)$"), "id"),
    (re.compile(r"time|date|(_|^)(at|ts)$"), "time"),
    (re.compile(r"price|amount|money|cost"), "price"),
    (re.compile(r"count|num|total|size|cnt"), "count"),
    (re.compile(r"^(is|has|can|need)_|status|code"), "flag"),
)


class Sampler:
    """Draws one answer or a part of it."""

    __slots__ = ("chance", "depth", "echo", "left")

    def __init__(self, seed: str, echo: Mapping[str, str], values: int = MAX_VALUES) -> None:
        """Set up the draw. Fields with a name in `echo` (by `plain_name`) repeat the requested value."""
        self.chance: Callable[[], float] = Random(seed).random  # noqa: S311 - the same question, the same answer
        self.echo: Mapping[str, str] = echo
        self.left: int = values
        self.depth: int = 0

    def draw(self, text: str, names: Names, name: str = "") -> Any:
        """Draw a value of the annotated type for a field of this name; None for an unknown type."""
        return _plan(text, names, name)(self)

    def identifier(self) -> str:
        """Return an id too large for a float, as a string."""
        return _identifier(self)


def plain_name(name: str) -> str:
    """Normalize a name: `oAuthorId`, `o_author_id` and `OAuthorID` are the same."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def type_at(reference: str | None, route: tuple[str | int, ...]) -> tuple[str, Names]:
    """Return the annotation at a path of the envelope, `("data", ...)`; `Any` when unknown."""
    if reference is None or not route:
        return "Any", {}
    text, names = resolve(reference)
    for step in route[1:]:
        text, names = _below(text, names, step)
    return text, names


def _below(text: str, names: Names, step: str | int) -> tuple[str, Names]:
    for choice in split(text, "|"):
        if isinstance(step, int) and bare(choice) == "list":
            return inside(choice), names
        record = record_named(choice, names)
        if record is not None:
            for field in fields(record).values():
                if field.key == step:
                    return field.text, field.names
    return "Any", names


# -- From an annotation to a function that draws

if TYPE_CHECKING:
    _Plan = Callable[[Sampler], Any]


def _plan(text: str, names: Names, name: str, places: Mapping[str, str] = _NO_FORMATS) -> _Plan:
    """Compile an annotation. Of a union, prefer a container as the most informative, else the first scalar.

    Args:
        text: The annotation.
        names: The names that it may use.
        name: The name of the field.
        places: What the values mean more than their type, by place inside the field.
    """
    choices = [choice for choice in split(text, "|") if choice not in ("None", "Any")]
    for choice in choices:
        if bare(choice) not in _SCALARS:
            return _container(choice, names, name, places)
    if not choices:
        return _nothing
    kind = bare(choices[0])
    return _FORMATTED.get((kind, places.get("", ""))) or _SCALARS[kind](_shape(name))


def _container(choice: str, names: Names, name: str, places: Mapping[str, str]) -> _Plan:
    kind, item = bare(choice), inside(choice)
    if kind == "list":
        return _nothing if not item else _list(_plan(item, names, name, _in(places, "[]")), empty=item.endswith("Any"))
    if kind == "dict":
        return _map(_plan(item, names, "", _in(places, "{}")), empty=item.endswith("Any"))
    record = record_named(choice, names)
    return _nothing if record is None else _record(record)


def _in(places: Mapping[str, str], mark: str) -> dict[str, str]:
    return {place.removeprefix(mark): name for place, name in places.items() if place.startswith(mark)}


class _Layout(NamedTuple):
    """How to draw a record class."""

    plans: tuple[tuple[str, _Plan], ...]
    echoes: dict[str, tuple[str, str]]
    """`plain_name` -> (key, scalar type) of fields that can repeat a requested value."""
    nullable: tuple[str, ...]


@cache
def _layout(record: type[Record]) -> _Layout:
    found, meant = fields(record).values(), formats(record)
    plans = tuple((one.key, _plan(one.text, one.names, one.key, of_field(meant, one.key))) for one in found)
    kinds = ((field.key, bare(split(field.text, "|")[0])) for field in found)
    echoes = {plain_name(key): (key, kind) for key, kind in kinds if kind in ("str", "int")}
    return _Layout(plans, echoes, tuple(field.key for field in found if "None" in split(field.text, "|")))


@cache
def _record(record: type[Record]) -> _Plan:
    def draw(sampler: Sampler) -> dict[str, Any]:
        if sampler.left < 0 or sampler.depth > MAX_DEPTH:
            return {}
        layout = _layout(record)  # compiled late: records may contain themselves
        sampler.left -= len(layout.plans)
        sampler.depth += 1
        drawn = {key: plan(sampler) for key, plan in layout.plans}
        sampler.depth -= 1
        _amend(drawn, layout, sampler)
        return drawn

    return draw


def _amend(drawn: dict[str, Any], layout: _Layout, sampler: Sampler) -> None:
    """Insert an occasional null, and the requested values."""
    if layout.nullable and sampler.chance() < _NULLS:
        drawn[layout.nullable[int(len(layout.nullable) * sampler.chance())]] = None
    for plain, text in sampler.echo.items():
        if plain in layout.echoes:
            key, kind = layout.echoes[plain]
            echoed = _as(kind, text)
            drawn[key] = drawn[key] if echoed is None else echoed


def _list(item: _Plan, *, empty: bool) -> _Plan:
    def draw(sampler: Sampler) -> list[Any]:
        if empty or sampler.left < 0 or sampler.depth > MAX_DEPTH:
            return []
        sampler.depth += 1
        drawn = [item(sampler) for _ in range(1 + int(2 * sampler.chance()))]
        sampler.depth -= 1
        return drawn

    return draw


def _map(item: _Plan, *, empty: bool) -> _Plan:
    def draw(sampler: Sampler) -> dict[str, Any]:
        return {f"key {number}": item(sampler) for number in range(0 if empty or sampler.left < 0 else 2)}

    return draw


def _nothing(_: Sampler) -> None:
    return None


@cache
def _shape(name: str) -> str:
    """Guess the kind of values from a field's name."""
    snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
    return next((shape for pattern, shape in _SHAPES if pattern.search(snake)), "word")


def _as(kind: str, text: str) -> Any:
    """Convert a requested value to the declared type; None if it does not fit."""
    if kind == "str":
        return text
    return int(text) if re.fullmatch(r"-?[0-9]{1,18}", text) else None


def _identifier(sampler: Sampler) -> str:
    return str(10**18 + int(8e18 * sampler.chance()))


_STRINGS: dict[str, _Plan] = {
    "id": _identifier,
    "address": lambda sampler: f"https://sandbox.invalid/{int(2**52 * sampler.chance()):x}.jpeg",
    "time": lambda sampler: f"2026-{1 + int(11 * sampler.chance()):02}-{1 + int(28 * sampler.chance()):02} 09:30:00",
    "price": lambda sampler: f"{int(1000 * sampler.chance())}.00",
    "count": lambda sampler: str(int(10_000 * sampler.chance())),
    "flag": lambda sampler: str(int(10_000 * sampler.chance())),
    "word": lambda sampler: _PHRASES[int(len(_PHRASES) * sampler.chance())],
}


def _integer(shape: str) -> _Plan:
    low, high = {"id": (2**53, 2**62), "time": (1_700_000_000, 1_795_000_000), "flag": (0, 2)}.get(shape, (0, 100_000))
    return lambda sampler: low + int((high - low) * sampler.chance())


def _float(_: str) -> _Plan:
    return lambda sampler: round(100 * sampler.chance(), 4)


def _boolean(_: str) -> _Plan:
    return lambda sampler: sampler.chance() < 0.5


_SCALARS: dict[str, Callable[[str], _Plan]] = {
    "str": _STRINGS.__getitem__,
    "int": _integer,
    "float": _float,
    "bool": _boolean,
}


# -- Values that mean more than their type


def _moment(sampler: Sampler) -> int:
    return 1_700_000_000 + int(95_000_000 * sampler.chance())


def _rough_count(sampler: Sampler) -> str:
    number = int(10_000 * sampler.chance())
    return f"{number / 1000:.1f}万{'+' * (number % 2)}"  # the one form that is a count under any key


_FORMATTED: dict[tuple[str, str], _Plan] = {
    ("int", "epoch-seconds"): _moment,
    ("float", "epoch-seconds"): lambda sampler: float(_moment(sampler)),
    ("str", "epoch-seconds"): lambda sampler: str(_moment(sampler)),
    ("int", "epoch-milliseconds"): lambda sampler: _moment(sampler) * 1000,
    ("str", "epoch-milliseconds"): lambda sampler: str(_moment(sampler) * 1000),
    ("str", "count"): _rough_count,
    ("str", "json"): lambda sampler: f'{{"harbour":{int(1000 * sampler.chance())},"names":["数据"]}}',
    ("str", "signed-url"): lambda sampler: (
        f"https://sandbox.invalid/{int(2**52 * sampler.chance()):x}.jpeg?x-expires=1795000000&x-signature=sample"
    ),
    ("str", "masked-price"): lambda sampler: f"¥{1 + int(9 * sampler.chance())}?9",
}
"""(type, format) -> how to draw it. Each draws one number, as plain values do."""
