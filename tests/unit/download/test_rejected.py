"""A bad document or catalogue never replaces a good one."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from codegen.download.download import CatalogueRefused, Order, SourceUnreachable, refresh
from codegen.download.source import Source
from tests.support.provider import FRAME, Endpoint, publish
from tests.support.servers.paths import Loopback, Reply
from tests.unit.download.sea import ALL, QUICK, REFUSED, SEA, SHARK, SHORT, definitions, entries, run, tree


@pytest.mark.parametrize(("reply", "reason"), REFUSED.values(), ids=REFUSED.keys())
def test_a_bad_document_never_replaces_a_good_one(sea: Loopback, specs: Path, reply: Reply, reason: str) -> None:
    run(specs, sea, endpoints=["shark-v1"])
    good, locked = (specs / "endpoints" / f"{SHARK}.json").read_bytes(), entries(specs)
    sea.script(f"openapi/{SHARK}-en.json", reply)
    report = run(specs, sea, limits=replace(QUICK, **SHORT.get(reply.fault or "", {})))
    (refusal,) = report.refused
    assert refusal.url == f"{sea.url}/openapi/{SHARK}-en.json"
    assert reason in refusal.reason
    assert report.files("added") == [file for file in ALL if file != f"{SHARK}.json"]
    assert (specs / "endpoints" / f"{SHARK}.json").read_bytes() == good
    assert entries(specs).items() >= locked.items()


def test_a_rejected_document_is_requested_again_next_time(sea: Loopback, specs: Path) -> None:
    (fine,) = sea.replies[f"/openapi/{SHARK}-en.json"]
    sea.script(f"openapi/{SHARK}-en.json", Reply(404), fine)
    assert len(run(specs, sea).refused) == 1
    assert run(specs, sea).files("added") == [f"{SHARK}.json"]


@pytest.mark.parametrize(
    ("odd", "reason"),
    [
        (Endpoint("/api/odd", "..", tag="../.."), "has no character that a file name can use"),
        (Endpoint("/api/odd", "Odd", version="../../../x"), "cannot be part of a file name"),
        (Endpoint("/api/odd", "Odd", version="%2e%2e%2fx"), "cannot be part of a file name"),
        (Endpoint("/api/../odd", "Odd"), "not a plain absolute path"),
        (Endpoint("/api/odd", "Con", tag="Aux"), "a reserved device name on Windows"),
    ],
    ids=["dots", "relative", "encoded", "api-path", "device"],
)
def test_a_name_outside_the_folder_is_rejected_every_time(
    sea: Loopback, specs: Path, odd: Endpoint, reason: str
) -> None:
    publish(sea, SEA | {"odd": odd})
    for kind in ("added", "unchanged"):
        report = run(specs, sea)
        (refusal,) = report.refused
        assert refusal.url == f"{sea.url}/openapi.json"
        assert f"GET {odd.path}: " in refusal.reason
        assert reason in refusal.reason
        assert report.files(kind) == ALL  # type: ignore[arg-type]
    assert set(specs.parent.rglob("*.json")) == {specs / file for file in tree(specs)}


def test_names_that_differ_only_in_case_do_not_collide(sea: Loopback, specs: Path) -> None:
    same = {f"fish/{v}": Endpoint(f"/api/{v}", "Twin", version=v) for v in ("v1b", "v1B")}
    publish(sea, SEA | same)
    report = run(specs, sea)
    assert len(report.refused) == 2
    assert definitions(specs) == ALL


def test_a_link_out_of_the_folder_is_not_followed(sea: Loopback, specs: Path) -> None:
    outside = specs.parent / "outside"
    outside.mkdir()
    (specs / "endpoints").mkdir(parents=True)
    (specs / "endpoints" / "pond").symlink_to(outside)
    (refusal,) = run(specs, sea).refused
    assert refusal.reason == "pond/newt.json would be outside specs/endpoints"
    assert list(outside.iterdir()) == []


def test_an_unwritable_file_does_not_stop_the_others(sea: Loopback, specs: Path) -> None:
    (specs / "endpoints").mkdir(parents=True)
    (specs / "endpoints" / "pond").write_text("in the way")
    report = run(specs, sea)
    assert [refusal.url.rpartition("/")[2] for refusal in report.refused] == ["newt-en.json"]
    assert len(report.taken) == 3


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (Reply(404), "HTTP 404"),
        (Reply(body=b"<html>"), "it is a web page"),
        (Reply(body=b"[]"), "it is a list, not an object"),
        (Reply(body=b'{"paths": {"/a": {}, "/a": {}}}'), 'an object repeats the name "/a"'),
        (Reply(body=json.dumps({**FRAME, "paths": {}}).encode()), "its `paths` are empty"),
        (Reply(302, headers={"Location": "http://localhost:1/"}), "it redirects to another host"),
    ],
    ids=["not-found", "html", "list", "twice", "empty", "elsewhere"],
)
def test_a_rejected_catalogue_changes_nothing(sea: Loopback, specs: Path, reply: Reply, reason: str) -> None:
    run(specs, sea)
    before = tree(specs)
    sea.script("openapi.json", reply)
    with pytest.raises(CatalogueRefused) as caught:
        run(specs, sea)
    assert str(caught.value).startswith(f"{sea.url}/openapi.json: ")
    assert reason in str(caught.value)
    assert tree(specs) == before


@pytest.mark.parametrize("reply", [Reply(503), Reply(429), Reply(body=b"{}", fault="cut")], ids=["503", "429", "cut"])
def test_a_temporary_error_makes_the_source_unreachable(sea: Loopback, specs: Path, reply: Reply) -> None:
    sea.script("openapi.json", reply)
    with pytest.raises(SourceUnreachable):
        run(specs, sea)
    assert not specs.exists()


def test_a_missing_source_is_unreachable_after_two_tries(specs: Path) -> None:
    order = Order(Source.of("http://127.0.0.1:1"), limits=replace(QUICK, tries=9))
    with pytest.raises(SourceUnreachable, match=r"^http://127\.0\.0\.1:1/openapi\.json: no connection.*\(2 tries\)$"):
        refresh(specs, order, lambda _: None)
