"""The ledger over every catalogue of ../shared/history: every name that moves is a break in the report."""

from __future__ import annotations

import datetime
import json
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import Any

import jsonpath
import pytest
import yaml

from codegen.changes.lifecycle import Lifecycle, named
from codegen.changes.rules import compare
from codegen.changes.surface import Surface, surface_of
from codegen.changes.value import Change
from codegen.document.model import Api
from codegen.document.names.assignment import Assignment
from codegen.document.names.ledger import Ledger
from tests.conftest import MIRROR, ROOT
from tests.support.history import catalogues, transitions
from tests.support.ledgers import api, operation, parameter

pytestmark = pytest.mark.skipif(not catalogues(), reason="../shared/history is missing next to this checkout")


@cache
def name_actions() -> list[dict[str, Any]]:
    """The actions of the committed overlays that set names."""
    overlays = [yaml.safe_load(path.read_bytes()) for path in sorted((ROOT / "specs/overlay").glob("*.yaml"))]
    actions = [action for one in overlays for action in one["actions"]]
    return [one for one in actions if any(key.startswith("x-justone-") for key in one.get("update", ()))]


def read(catalogue: dict[str, Any]) -> Api:
    """The operations of a catalogue with all facts that names depend on."""
    for action in name_actions():
        for match in jsonpath.finditer(action["target"], catalogue):
            match.obj.update(action["update"])  # type: ignore[attr-defined]
    return api(
        operation(
            f"{verb.upper()} {path}",
            *(parameter(name) for name in parameters(node) if name != "token"),
            title=node["summary"],
            version=node.get("x-api-version"),
            family=node.get("x-endpoint-family"),
            deprecated=node.get("deprecated", False),
            platform_name=node.get("x-justone-platform"),
            method_name=node.get("x-justone-method"),
        )
        for path, item in catalogue["paths"].items()
        for verb, node in item.items()
    )


def parameters(node: dict[str, Any]) -> Iterator[str]:
    yield from (one["name"] for one in node.get("parameters", []))
    for content in node.get("requestBody", {}).get("content", {}).values():
        yield from content["schema"]["properties"]


@cache
def catalogue(number: int) -> Api:
    return read(json.loads(catalogues()[number].read_bytes()))


@cache
def apis() -> tuple[Api, ...]:
    """The history, today's catalogue, and the history in reverse, so that every removed operation returns."""
    past = [catalogue(number) for number in range(len(catalogues()))]
    today = read(json.loads((MIRROR / "openapi.json").read_bytes()))
    return (*past, today, *reversed(past))


def day(number: int) -> datetime.date:
    return datetime.date(2026, 3, 1) + datetime.timedelta(days=number)


@cache
def runs() -> tuple[Assignment, ...]:
    found: list[Assignment] = []
    for number, one in enumerate(apis()):
        before = found[-1].ledger if found else Ledger()
        found.append(named(before, one, today=day(number), version="0.1.0"))
    return tuple(found)


def called(found: Assignment, one: Api) -> dict[str, str]:
    """Name -> path."""
    names = found.names
    return {f"{names.platforms[it.platform]}.{names.methods[it.key]}": it.path for it in one.operations}


@pytest.mark.slow
def test_no_name_changes_or_moves_in_the_real_history() -> None:
    paths: dict[str, set[str]] = defaultdict(set)
    names: dict[str, set[str]] = defaultdict(set)
    for found, one in zip(runs(), apis(), strict=True):
        for name, path in called(found, one).items():
            paths[name].add(path)
            names[path].add(name)
    assert {key for group in (paths, names) for key, values in group.items() if len(values) > 1} == set()


@cache
def surface(number: int) -> Surface:
    return surface_of(apis()[number], runs()[number].names, {}, {}, {}, None)


@cache
def changes(number: int) -> tuple[Change, ...]:
    """The changes from the previous catalogue to this one."""
    return compare(surface(number - 1), surface(number), runs()[number - 1].ledger.names)


@pytest.mark.slow
def test_every_removed_name_is_a_break_in_the_report() -> None:
    for number in range(1, len(apis())):
        old, new = (called(runs()[at], apis()[at]) for at in (number - 1, number))
        gone = {name for name in old if new.get(name) != old[name]}
        breaks = {change.name for change in changes(number) if change.level == "break"}
        assert gone <= breaks, number


@pytest.mark.slow
def test_a_withdrawn_operation_has_a_stub_until_it_returns() -> None:
    away: dict[str, str] = {}
    returned: set[str] = set()
    for number in range(1, len(apis())):
        old, new = (called(runs()[at], apis()[at]) for at in (number - 1, number))
        back = {name for name in new if name in away}
        assert {name: new[name] for name in back} == {name: away[name] for name in back}
        noted = {change.name for change in changes(number) if change.rule == "operation-returned"}
        assert noted == back
        returned |= back
        away = {name: path for name, path in {**away, **old}.items() if name not in new}
        assert {one.name: one.path for one in Lifecycle.of(runs()[number].ledger).stubs} == away
    assert returned != set()


@pytest.mark.slow
def test_the_day_of_a_deprecation_is_recorded() -> None:
    for number, transition in enumerate(transitions(), start=1):
        ledger = runs()[number].ledger
        for verb, path in transition["deprecated"]:
            key = ledger.key_of(f"{verb.upper()} {path}")
            assert key is not None
            assert ledger.operations[key].deprecated_since == day(number).isoformat()


def test_the_committed_names_survive_any_catalogue() -> None:
    """Today's names stay, even if an old catalogue comes next."""
    committed = Ledger.load(ROOT)
    for one in (catalogue(0), catalogue(len(catalogues()) // 2)):
        after = named(committed, one, today=datetime.date(2027, 1, 1), version="0.1.0").ledger
        assert {key: after.operations[key].name for key in committed.operations} == {
            key: entry.name for key, entry in committed.operations.items()
        }
        assert len({entry.name for entry in after.operations.values()}) == len(after.operations)
