"""Definitions of operations that the catalogue no longer lists are removed."""

import json
from dataclasses import replace
from pathlib import Path

from tests.support.provider import catalogue, publish
from tests.support.servers.paths import Loopback
from tests.unit.download.sea import ALL, SEA, SHARK, definitions, entries, run


def without_shark(sea: Loopback) -> None:
    rest = {name: one for name, one in SEA.items() if name != SHARK}
    sea.publish("openapi.json", json.dumps(catalogue(*rest.values())).encode())
    sea.remove(f"openapi/{SHARK}-en.json")


def test_an_unlisted_definition_is_removed_in_the_same_run(sea: Loopback, specs: Path) -> None:
    run(specs, sea)
    without_shark(sea)
    report = run(specs, sea)
    assert (report.vanished, report.refused) == ([f"{SHARK}.json"], [])
    assert f"{SHARK}.json" not in definitions(specs)
    assert f"{SHARK}.json" not in entries(specs)
    assert run(specs, sea).vanished == []


def test_an_empty_folder_is_removed(sea: Loopback, specs: Path) -> None:
    run(specs, sea)
    sea.publish("openapi.json", json.dumps(catalogue(SEA[SHARK])).encode())
    run(specs, sea)
    assert [folder.name for folder in (specs / "endpoints").iterdir()] == ["fish-market"]


def test_an_unreadable_entry_keeps_its_definition(sea: Loopback, specs: Path) -> None:
    run(specs, sea)
    document = catalogue(*SEA.values())
    del document["paths"][SEA[SHARK].path]
    document["paths"][SEA["pond/newt"].path] = {"post": {"deprecated": "no"}}
    sea.publish("openapi.json", json.dumps(document).encode())
    report = run(specs, sea)
    assert report.vanished == [f"{SHARK}.json"]
    assert definitions(specs) == [file for file in ALL if file != f"{SHARK}.json"]
    assert [(refusal.operation, refusal.instead) for refusal in report.refused] == [("POST /api/pond/newt", "kept")]


def test_a_selection_removes_nothing(sea: Loopback, specs: Path) -> None:
    run(specs, sea)
    without_shark(sea)
    report = run(specs, sea, platforms=["pond"])
    assert report.vanished == []
    assert definitions(specs) == ALL


def test_a_renamed_definition_replaces_its_old_file(sea: Loopback, specs: Path) -> None:
    run(specs, sea)
    old = replace(SEA[SHARK], deprecated=True)
    publish(sea, {name: one for name, one in SEA.items() if name != SHARK} | {f"{SHARK}-deprecated": old})
    report = run(specs, sea)
    assert (report.renamed, report.vanished) == ([f"{SHARK}.json"], [])
    assert f"{SHARK}.json" not in definitions(specs)
    assert entries(specs)[f"{SHARK}-deprecated.json"]["operation"] == "GET /api/fish/shark/v1"


def test_the_old_file_stays_until_the_renamed_one_arrives(sea: Loopback, specs: Path) -> None:
    run(specs, sea)
    old = replace(SEA[SHARK], deprecated=True)
    sea.publish("openapi.json", json.dumps(catalogue(*(SEA | {SHARK: old}).values())).encode())
    report = run(specs, sea)
    assert (report.renamed, report.vanished) == ([], [])
    assert len(report.refused) == 1
    assert definitions(specs) == ALL
