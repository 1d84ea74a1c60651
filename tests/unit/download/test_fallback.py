"""The catalogue's entry defines an operation without a usable document."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.support.provider import Endpoint, catalogue, publish
from tests.support.servers.paths import Loopback, Reply
from tests.unit.download.sea import ALL, QUICK, REFUSED, SEA, SHARK, SHORT, entries, run, tree, whole


@pytest.fixture
def full(sea: Loopback) -> Loopback:
    """The server with complete catalogue entries, like the provider's."""
    sea.publish("openapi.json", whole(*SEA.values()))
    return sea


def entry(specs: Path, name: str = SHARK) -> dict[str, Any]:
    found: dict[str, Any] = entries(specs)[f"{name}.json"]
    return found


def kept_path(specs: Path, name: str = SHARK) -> dict[str, Any]:
    return next(iter(json.loads((specs / "endpoints" / f"{name}.json").read_bytes())["paths"].values()))


@pytest.mark.parametrize(("reply", "reason"), REFUSED.values(), ids=REFUSED.keys())
def test_the_catalogue_entry_replaces_a_bad_document(full: Loopback, specs: Path, reply: Reply, reason: str) -> None:
    full.script(f"openapi/{SHARK}-en.json", reply)
    limits = replace(QUICK, **SHORT.get(reply.fault or "", {}))
    report = run(specs, full, limits=limits)
    (refusal,) = report.refused
    assert (refusal.instead, report.lost, reason in refusal.reason) == ("entry", [], True)
    assert report.files("added") == ALL
    assert (entry(specs)["origin"], entry(specs)["path"]) == ("catalogue", "openapi.json")
    assert reason in entry(specs)["reason"]
    assert kept_path(specs)["get"]["parameters"][0]["name"] == "token"
    report = run(specs, full, today="2027-01-01", limits=limits)  # the server answers 304 for the catalogue
    assert ([one.instead for one in report.refused], report.files("unchanged")) == (["entry"], ALL)


def test_an_own_document_replaces_the_entry(full: Loopback, specs: Path) -> None:
    (fine,) = full.replies[f"/openapi/{SHARK}-en.json"]
    full.script(f"openapi/{SHARK}-en.json", Reply(404), fine)
    run(specs, full)
    report = run(specs, full)
    assert (report.refused, report.files("changed")) == ([], [f"{SHARK}.json"])
    assert "origin" not in entry(specs)


def test_a_stored_document_stays_if_the_catalogue_agrees(full: Loopback, specs: Path) -> None:
    run(specs, full)
    before = tree(specs)
    full.script(f"openapi/{SHARK}-en.json", Reply(500))
    report = run(specs, full)
    assert [(one.instead, one.is_lost) for one in report.refused] == [("same", False)]
    assert tree(specs) == before


def test_the_entry_replaces_an_outdated_document(full: Loopback, specs: Path) -> None:
    run(specs, full)
    full.publish("openapi.json", whole(*SEA.values(), description="new"))
    full.script(f"openapi/{SHARK}-en.json", Reply(404))
    report = run(specs, full)
    assert [one.instead for one in report.refused] == ["entry"]
    assert kept_path(specs)["get"]["description"] == "new"


def test_the_entry_replaces_unreadable_facts(full: Loopback, specs: Path) -> None:
    odd = json.loads(SEA[SHARK].definition())
    odd["paths"][SEA[SHARK].path]["get"]["parameters"][0]["required"] = "true"
    full.publish(f"openapi/{SHARK}-en.json", json.dumps(odd).encode())
    (refusal,) = run(specs, full).refused
    assert (refusal.instead, "neither true nor false" in refusal.reason) == ("entry", True)
    assert kept_path(specs)["get"]["parameters"][0]["required"] is True


def test_the_document_decides_who_owns_a_shared_address(full: Loopback, specs: Path) -> None:
    twin = replace(SEA[SHARK], path="/api/fish/other/v1")
    full.publish("openapi.json", whole(*SEA.values(), twin))
    report = run(specs, full)
    assert [(one.operation, one.instead) for one in report.refused] == [("GET /api/fish/other/v1", "entry")]
    owners = {one["operation"]: one.get("origin") for one in entries(specs).values()}
    assert (owners["GET /api/fish/shark/v1"], owners["GET /api/fish/other/v1"]) == (None, "catalogue")
    assert len(owners) == len(SEA) + 1


def test_an_operation_without_a_tag_uses_the_entry(full: Loopback, specs: Path) -> None:
    document = json.loads(whole(*SEA.values()))
    del document["paths"][SEA[SHARK].path]["get"]["tags"]
    full.publish("openapi.json", json.dumps(document).encode())
    report = run(specs, full)
    assert [(one.operation, one.instead) for one in report.refused] == [("GET /api/fish/shark/v1", "entry")]
    assert "it has no tag" in report.refused[0].reason
    assert sum(one.get("origin") == "catalogue" for one in entries(specs).values()) == 1


def test_addresses_with_the_version_of_the_path_come_first(server: Loopback, specs: Path) -> None:
    old = {name: replace(one, version=None) for name, one in SEA.items() if name.endswith("v1")}
    publish(server, old)
    plain = Endpoint("/api/fish/whale/v1", "Whale", version=None)
    server.publish("openapi/fish-market/whale-en.json", plain.definition())
    server.publish("openapi.json", json.dumps(catalogue(*old.values(), plain)).encode())
    report = run(specs, server)
    assert (report.refused, len(report.files("added"))) == ([], 3)
    assert entry(specs, "fish-market/whale-v1")["path"] == "openapi/fish-market/whale-en.json"
    asked = server.asked()
    assert "openapi/fish-market/shark-en.json" not in asked
    assert "openapi/fish-market/whale-v1-en.json" in asked
    before = tree(specs)
    assert len(run(specs, server).files("unchanged")) == 3
    assert tree(specs) == before
