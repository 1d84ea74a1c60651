"""The committed names over catalogues that change in every way seen so far."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.changes.lifecycle import Lifecycle, named
from codegen.document.model import Operation
from codegen.document.names.ledger import Entry, Ledger, path_of
from tests.conftest import ROOT
from tests.support.ledgers import DAY, api, operation, parameter

COMMITTED = Ledger.load(ROOT)
Catalogue = dict[str, Operation]


def living(platforms: set[str]) -> Catalogue:
    """The current operations of some platforms, from the ledger."""
    found = [
        operation(f"{entry.method} {path_of(key)}", *map(parameter, entry.parameters), title=entry.title)
        for key, entry in COMMITTED.operations.items()
        if entry.platform in platforms and not entry.is_gone
    ]
    return {one.key: one for one in found}


def of_platforms(platforms: set[str]) -> Ledger:
    """The committed ledger without the operations of the other platforms."""
    entries = {key: entry for key, entry in COMMITTED.operations.items() if entry.platform in platforms}
    return replace(COMMITTED, operations=entries)


def moved(one: Operation, path: str = "", verb: str = "") -> Operation:
    fresh = operation(f"{verb or one.method} {path or one.path}", *one.parameters)
    return replace(one, method=fresh.method, path=fresh.path)


def drop(one: Operation) -> list[Operation]:
    return []


def swap_verb(one: Operation) -> list[Operation]:
    return [moved(one, verb="POST" if one.method == "GET" else "GET")]


def both_verbs(one: Operation) -> list[Operation]:
    return [one, *swap_verb(one)]


def add_gateway_copy(one: Operation) -> list[Operation]:
    return [one, moved(one, re.sub(r"^(/api/[^/]+)", r"\1/gw/api", one.path))]


def move_behind_gateway(one: Operation) -> list[Operation]:
    return [moved(one, re.sub(r"^(/api/[^/]+)", r"\1/gw/api/data", one.path))]


def add_other_spelling(one: Operation) -> list[Operation]:
    return [one, moved(one, one.path.replace("-", "_"))]


def rename_platform(one: Operation) -> list[Operation]:
    return [moved(one, re.sub(r"^/api/([^/]+)", lambda found: f"/api/{found[1].replace('-', '_')}_", one.path))]


def add_version(one: Operation) -> list[Operation]:
    return [one, moved(one, re.sub(r"(/v\d+)?$", "/v99", one.path))]


def drop_version(one: Operation) -> list[Operation]:
    return [moved(one, re.sub(r"/v\d+$", "", one.path) if one.path.count("/") > 4 else one.path)]


def respell_parameters(one: Operation) -> list[Operation]:
    names = {re.sub(r"[A-Z]", lambda found: f"_{found[0].lower()}", it.name) for it in one.parameters}
    return [replace(one, parameters=tuple(map(parameter, sorted(names))))]


def double_parameters(one: Operation) -> list[Operation]:
    return [replace(one, parameters=(*one.parameters, *respell_parameters(one)[0].parameters[:1]))]


def deprecate(one: Operation) -> list[Operation]:
    return [replace(one, deprecated=not one.deprecated)]


def set_overlay_names(one: Operation) -> list[Operation]:
    return [replace(one, method_name="get-video-detail-v2", platform_name="douyin")]


MUTATIONS: list[Callable[[Operation], list[Operation]]] = [
    drop,
    swap_verb,
    both_verbs,
    add_gateway_copy,
    move_behind_gateway,
    add_other_spelling,
    rename_platform,
    add_version,
    drop_version,
    respell_parameters,
    double_parameters,
    deprecate,
    set_overlay_names,
]


def mutated(catalogue: Catalogue, mutation: Callable[[Operation], list[Operation]], random: Random) -> Catalogue:
    """Change a third of the operations; keep one parameter per wire name."""
    found: Catalogue = {}
    for one in catalogue.values():
        for other in mutation(one) if random.random() < 1 / 3 else [one]:
            parameters = {it.name: it for it in other.parameters}
            found[other.key] = replace(other, parameters=tuple(parameters.values()))
    return found


PLATFORMS = sorted({entry.platform for entry in COMMITTED.operations.values()})


@settings(max_examples=20, deadline=None)
@given(
    st.sets(st.sampled_from(PLATFORMS), min_size=1, max_size=4),
    st.lists(st.sampled_from(MUTATIONS), min_size=1, max_size=8),
    st.randoms(use_true_random=False),
)
def test_committed_names_survive_mutated_catalogues(
    platforms: set[str], mutations: list[Callable[[Operation], list[Operation]]], random: Random
) -> None:
    first = living(platforms)
    committed = of_platforms(platforms)
    ledger, catalogue = committed, first
    for number, mutation in enumerate(mutations):
        catalogue = first if number % 3 == 2 else mutated(catalogue, mutation, random)  # all is back
        found = named(ledger, api(catalogue.values()), today=DAY, version=f"0.{number}.0")
        assert kept(found.ledger, ledger)
        ledger = Ledger.from_bytes(found.ledger.dump())
        assert {one.key for one in catalogue.values()} == found.names.methods.keys()
        for one in catalogue.values():
            assert len(set(found.names.parameters[one.key].values())) == len(one.parameters)
        stubs = {stub.key for stub in Lifecycle.of(ledger).gone}
        assert stubs.isdisjoint(catalogue)
    assert kept(ledger, committed)


def kept(after: Ledger, before: Ledger) -> bool:
    """Every operation still has its name, and every parameter its keyword."""

    def same(old: Entry, new: Entry) -> bool:
        return old.name == new.name and old.parameters.items() <= new.parameters.items()

    return (
        before.platforms.items() <= after.platforms.items()
        and all(same(entry, after.operations[key]) for key, entry in before.operations.items())
        and len(after.names) == len(after.operations)
    )


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda one: one.__name__)
def test_every_mutation_changes_something(mutation: Callable[[Operation], list[Operation]]) -> None:
    catalogue = living(set(PLATFORMS))
    assert {one.key: mutation(one) for one in catalogue.values()} != {key: [one] for key, one in catalogue.items()}
