"""Plans in TOML: `read_plan("plan.toml")`. docs/en/guides/plans.md describes the tables and keys."""

from __future__ import annotations

import tomllib
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from justone_generated.index import GONE, INDEX

from ..._billing.prices import Prices
from ..._pagination.json_path import is_list, is_object
from ..._requests.operations import find
from ...errors import InvalidArgument, InvalidSettings
from .checked import checked
from .plan import Pages, Plan, Source, Step
from .problems import Place, PlanError, Problems, nearest_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from justone_generated._base import Operation

__all__ = ["read_plan"]

T = TypeVar("T")
_Table = dict[str, Any]
_TABLES = ("run", "prices", "source", "steps")
RUN_KEYS = {"max_cost": "amount", "max_billed": "number", "allow_unknown_values": "truth"}
SOURCE_KEYS = dict.fromkeys(("file", "format", "encoding", "delimiter", "run", "name", "step"), "text") | {
    "columns": "texts"
}
STEP_KEYS = {
    "name": "text",
    "operation": "text",
    "operations": "list",
    "column": "text",
    "parameters": "texts",
    "fixed": "values",
    "walk": "table",
    "after": "text",
    "columns": "texts",
    "derive": "text",
    "max_rows": "number",
}
WALK_KEYS = {"max_pages": "number", "max_items": "number", "items_at": "text", "allow_guesses": "truth"}


def read_plan(path: str | Path) -> Plan:
    """Read a plan, and check it as far as possible without its source. Paths in it are relative to its file.

    Raises:
        PlanError: It cannot be read, or something is wrong. The message has a line for each problem, with file,
            table and key, and what to do.
    """
    path = Path(path)
    reader = _Reader(path, _parsed(path))
    plan = reader.plan()
    checked(plan, file=str(path))
    return plan


def _parsed(path: Path) -> _Table:
    try:
        return tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise PlanError(f"{path} cannot be read: {error.strerror or error}; check the path of the plan") from None
    except UnicodeDecodeError:
        raise PlanError(f"{path} is not UTF-8; save it as UTF-8") from None
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise PlanError(f"{path} is not TOML: {error}; correct it") from None


class _Reader:
    """Reads the tables of one file, and collects what is wrong."""

    def __init__(self, path: Path, tables: _Table) -> None:
        self._file, self._folder, self._tables = str(path), path.parent, tables
        self._problems = Problems(str(path))

    def plan(self) -> Plan:
        self._names(Place(), self._tables, _TABLES)
        run = self._table("run", RUN_KEYS)
        source = self._source()
        steps = self._steps()
        prices = self._made(Place("[prices]"), self._prices)
        self._problems.raise_any()
        plan = self._made(Place("[run]"), lambda: Plan(tuple(steps), prices=prices, source=source, **run))
        self._problems.raise_any()
        return cast("Plan", plan)

    def _made(self, place: Place, make: Callable[[], T]) -> T | None:
        """Make a part, and note what it refuses."""
        try:
            return make()
        except (InvalidSettings, InvalidArgument) as error:
            self._problems.add(place, error.message or "")
            return None

    def _names(self, place: Place, table: _Table, known: Collection[str]) -> None:
        for name in table:
            if name not in known:
                what = "table" if not place.table else "key"
                self._problems.add(place, f"unknown {what} {name!r}; {nearest_of(name, known)}")

    def _table(self, name: str, kinds: dict[str, str]) -> _Table:
        found = self._tables.get(name, {})
        if not isinstance(found, dict):
            self._problems.add(Place(f"[{name}]"), f"a table is needed, not {_said(found)}; write [{name}]")
            return {}
        return self._values(Place(f"[{name}]"), cast("_Table", found), kinds)

    def _values(self, place: Place, table: _Table, kinds: dict[str, str]) -> _Table:
        """The known keys with values of the right kind."""
        self._names(place, table, kinds)
        fine: _Table = {}
        for name, value in table.items():
            if name in kinds:
                wanted = _KINDS[kinds[name]]
                if wanted[0](value):
                    fine[name] = value
                else:
                    self._problems.add(
                        place.inner(name), f"{wanted[1]} is needed, not {_said(value)}; write {wanted[2]}"
                    )
        return fine

    # -- Tables --------------------------------------------------------------------------------------

    def _prices(self) -> Prices | None:
        found: Any = self._tables.get("prices")
        if found is None:
            return None
        place = Place("[prices]")
        if not isinstance(found, dict):
            self._problems.add(place, f"a table is needed, not {_said(found)}; write [prices]")
            return None
        table = dict(cast("_Table", found))
        sheet, default = table.pop("sheet", None), table.pop("default", None)
        if sheet is None:
            return Prices(_flat(table), default=default)
        if table:
            self._problems.add(place, "sheet gives the prices already; leave out the others, or sheet")
        if not isinstance(sheet, str):
            self._problems.add(place._replace(key="sheet"), f"text is needed, not {_said(sheet)}; write a file name")
            return None
        return Prices.read(self._folder / sheet, default=default)

    def _source(self) -> Source | None:
        if "source" not in self._tables:
            return None
        place, table = Place("[source]"), self._table("source", SOURCE_KEYS)
        if ("file" in table) == ("run" in table):
            self._problems.add(place, 'give one of file = "ids.csv" and run = "earlier.journal"')
            return None
        for name in ("name", "step", "columns") if "file" in table else ("format", "encoding", "delimiter"):
            if name in table:
                of = "run" if "file" in table else "file"
                self._problems.add(place._replace(key=name), f"only a source with {of} has it; leave it out")
        for name in ("file", "run"):
            if name in table and "://" not in table[name]:
                table[name] = str(self._folder / table[name])
        return Source(**table)

    def _steps(self) -> list[Step]:
        found: Any = self._tables.get("steps")
        tables: list[object] = found if is_list(found) else []
        if not tables:
            self._problems.add(Place("[[steps]]"), "the plan has no steps; add one with [[steps]]")
        steps: list[Step] = []
        for number, given in enumerate(tables, 1):
            if not is_object(given):
                self._problems.add(
                    Place(f"[[steps]] {number}"), f"a table is needed, not {_said(given)}; write [[steps]]"
                )
                continue
            table: _Table = given
            name = table.get("name")
            place = Place(f'[[steps]] {number} "{name}"' if isinstance(name, str) else f"[[steps]] {number}")
            step = self._step(place, table)
            if step is not None:
                steps.append(step)
        return steps

    def _step(self, place: Place, table: _Table) -> Step | None:
        fine = self._values(place, table, STEP_KEYS)
        operations = self._operations(place, table, fine)
        if (walk := fine.pop("walk", None)) is not None:
            place_of_walk = place._replace(key="walk")
            limits = self._values(place_of_walk, walk, WALK_KEYS)
            fine["walk"] = self._made(place_of_walk, lambda: Pages(**limits))
        if (derive := fine.get("derive")) is not None:
            fine["derive"] = self._absolute(derive)
        return None if operations is None else self._made(place, lambda: Step(operations, **fine))

    def _operations(self, place: Place, table: _Table, fine: _Table) -> tuple[Operation[Any], ...] | None:
        if ("operation" in table) == ("operations" in table):
            self._problems.add(place, 'give one of operation = "platform.name" and operations = ["platform.name"]')
            return None
        key = "operation" if "operation" in table else "operations"
        names = fine.pop(key, None)
        if names is None:  # of the wrong kind
            return None
        place = place._replace(key=key)
        found = [self._made(place, partial(_operation, name)) for name in ([names] if key == "operation" else names)]
        return None if None in found or not found else tuple(filter(None, found))

    def _absolute(self, derive: str) -> str:
        """The path of a Python file is relative to the plan."""
        where, separator, name = derive.rpartition(":")
        return f"{(self._folder / where).absolute()}{separator}{name}" if where.endswith(".py") else derive


def _operation(name: str) -> Operation[Any]:
    """Find an operation by `platform.name` or `GET /api/...`.

    Raises:
        InvalidArgument: There is none of this name.
    """
    if "/" in name:
        return find(name, form=None)
    places = {f"{platform}.{method}": key for key, (platform, method) in (GONE | INDEX).items()}
    if name not in places:
        platform = name.partition(".")[0]
        same = [one for one in places if one.startswith(f"{platform}.")]
        raise InvalidArgument(f"unknown operation {name!r}; {nearest_of(name, same or places)}")
    return find(places[name], form=None)


def _flat(table: _Table, before: str = "") -> dict[str, Any]:
    """Prices by name; TOML reads `douyin.search_video_v4 = "0.10"` as a table in a table."""
    found: dict[str, Any] = {}
    for name, value in table.items():
        if isinstance(value, dict):
            found |= _flat(cast("_Table", value), f"{before}{name}.")
        else:
            found[f"{before}{name}"] = value
    return found


def _is_truth(value: object) -> bool:
    return isinstance(value, bool)


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_table(value: object) -> bool:
    return isinstance(value, dict)


def _is_table_of_texts(value: object) -> bool:
    return is_object(value) and all(isinstance(one, str) for one in value.values())


def _is_table_of_values(value: object) -> bool:
    return is_object(value) and all(isinstance(one, (str, int, float, bool)) for one in value.values())


def _is_list_of_texts(value: object) -> bool:
    return is_list(value) and bool(value) and all(isinstance(one, str) for one in value)


_KINDS: dict[str, tuple[Callable[[Any], bool], str, str]] = {
    "text": (_is_text, "text", "it in quotes"),
    "amount": (lambda value: _is_text(value) or _is_whole(value), "an exact amount", 'it in quotes, such as "0.30"'),
    "number": (_is_whole, "a whole number", "it without quotes, such as 5"),
    "truth": (_is_truth, "true or false", "it without quotes"),
    "texts": (_is_table_of_texts, "a table of texts", '{ name = "text" }'),
    "values": (_is_table_of_values, "a table of values", '{ name = "value" }'),
    "list": (_is_list_of_texts, "a list of texts", '["first", "second"]'),
    "table": (_is_table, "a table", "{ max_pages = 5 }"),
}
"""What a key takes: the test, its name, and how to write it."""


def _said(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
