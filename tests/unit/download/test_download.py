"""What a download leaves on disk: only what was promised and whole, nothing lost, nothing touched without need."""

import json
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from codegen.download.download import CatalogueRefused, Interrupted, Order, Report, SourceUnreachable, Step, refresh
from codegen.download.http import Limits
from codegen.download.selection import UnknownName
from codegen.download.source import Source
from tests.support.loopback import Loopback, Reply
from tests.support.processes import LONGEST, Spawn
from tests.support.provider import FRAME, Endpoint, catalogue, publish

ROOT = Path(__file__).parents[3]
QUICK = Limits(tries=2, backoff=0.001, longest_pause=0.01)
SEA = {
    "fish-market/eel-v1": Endpoint("/api/fish/eel/v1", "Eel"),
    "fish-market/shark-v1": Endpoint("/api/fish/shark/v1", "Shark"),
    "fish-market/shark-v2-deprecated": Endpoint("/api/fish/shark/v2", "Shark", version="v2", deprecated=True),
    "pond/newt": Endpoint("/api/pond/newt", "Newt", tag="Pond", version=None, method="post"),
}
SHARK = "fish-market/shark-v1"
ALL = [f"{name}.json" for name in SEA]


@pytest.fixture
def sea(server: Loopback) -> Loopback:
    """A server with four endpoints."""
    publish(server, SEA)
    return server


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    return tmp_path / "specs"


def run(specs: Path, server: Loopback, today: str = "2026-11-20", **order: Any) -> Report:
    server.sent = 0
    server.requests.clear()
    return refresh(specs, Order(Source.of(server.url), **({"limits": QUICK} | order)), lambda _: None, today)


def written(specs: Path) -> dict[Path, tuple[int, int, int]]:
    """What writing a file changes of it; reading changes only the time of access, which is left out."""
    facts = {file: file.stat() for file in specs.rglob("*")}
    return {file: (one.st_ino, one.st_size, one.st_mtime_ns) for file, one in facts.items()}


def tree(specs: Path) -> dict[str, bytes]:
    return {file.relative_to(specs).as_posix(): file.read_bytes() for file in specs.rglob("*") if file.is_file()}


def undated(specs: Path) -> dict[str, bytes]:
    """The tree, with one date everywhere: a process of its own takes that of the clock."""
    return {file: re.sub(rb'"date": "[^"]*"', b'"date": ""', content) for file, content in tree(specs).items()}


def definitions(specs: Path) -> list[str]:
    return sorted(file.relative_to(specs / "endpoints").as_posix() for file in specs.glob("endpoints/*/*"))


def entries(specs: Path) -> dict[str, Any]:
    endpoints: dict[str, Any] = json.loads((specs / "lock.json").read_bytes())["endpoints"]
    return endpoints


# What arrives


def test_each_definition_lands_as_published(sea: Loopback, specs: Path) -> None:
    report = run(specs, sea)
    assert report.files("added") == ALL
    assert report.total == 4
    for name in SEA:
        assert (specs / "endpoints" / f"{name}.json").read_bytes() == sea.replies[f"/openapi/{name}-en.json"][0].body


def test_the_lock_tells_address_digest_etag_date_and_language(sea: Loopback, specs: Path) -> None:
    run(specs, sea)
    entry = entries(specs)["pond/newt.json"]
    assert entry["path"] == "openapi/pond/newt-en.json"
    assert entry["etag"] == sea.replies["/openapi/pond/newt-en.json"][0].headers["ETag"]
    assert (entry["date"], entry["language"], entry["operation"]) == ("2026-11-20", "en", "POST /api/pond/newt")
    assert json.loads((specs / "lock.json").read_bytes())["catalogue"]["path"] == "openapi.json"


def test_no_address_of_the_source_is_kept(sea: Loopback, specs: Path) -> None:
    run(specs, sea)
    port = sea.url.rpartition(":")[2].encode()
    assert not any(word in content for content in tree(specs).values() for word in (b"127.0.0.1", b"http:", port))


def test_nothing_but_the_promised_files_is_there(sea: Loopback, specs: Path) -> None:
    run(specs, sea)
    own = {"lock.json", "catalogue.json", "words/zh.json"}
    assert set(tree(specs)) == own | {f"endpoints/{file}" for file in ALL}


def test_the_whole_mirror_arrives_byte_for_byte(server: Loopback, specs: Path, mirror: Path) -> None:
    files = {file.relative_to(mirror).as_posix(): file.read_bytes() for file in mirror.glob("openapi/*/*-en.json")}
    for path, content in files.items():
        server.publish(path, content)
    server.publish("openapi.json", (mirror / "openapi.json").read_bytes())
    report = run(specs, server)
    assert (len(report.files("added")), report.refused) == (len(files), [])
    for file, entry in entries(specs).items():
        assert (specs / "endpoints" / file).read_bytes() == files.pop(entry["path"])
    assert files == {}


# What is left alone


def test_a_second_run_transfers_no_body_and_touches_no_file(sea: Loopback, specs: Path) -> None:
    run(specs, sea)
    before = written(specs)
    report = run(specs, sea, today="2027-01-01")
    assert sea.sent == 0
    assert len(sea.requests) == 6
    assert report.files("unchanged") == ALL
    assert written(specs) == before


def test_a_fresh_clone_transfers_no_body_either(sea: Loopback, specs: Path, tmp_path: Path) -> None:
    run(specs, sea)
    shutil.copytree(specs, tmp_path / "clone" / "specs")
    run(tmp_path / "clone" / "specs", sea)
    assert sea.sent == 0


def test_a_source_without_etags_leaves_every_byte_as_it_was(sea: Loopback, specs: Path) -> None:
    for path, (reply,) in list(sea.replies.items()):
        sea.script(path[1:], Reply(body=reply.body))
    run(specs, sea)
    before = tree(specs)
    assert run(specs, sea, today="2027-01-01").files("unchanged") == ALL
    assert tree(specs) == before


@pytest.mark.parametrize("spoil", [lambda file: file.write_text("{}"), Path.unlink], ids=["edited", "lost"])
def test_a_file_that_is_not_what_was_downloaded_is_fetched_again(
    sea: Loopback, specs: Path, spoil: Callable[[Path], None]
) -> None:
    run(specs, sea)
    before = tree(specs)
    spoil(specs / "endpoints" / f"{SHARK}.json")
    report = run(specs, sea, today="2027-01-01")
    assert report.files("added", "changed") == [f"{SHARK}.json"]
    assert tree(specs) == before


@pytest.mark.parametrize("spoil", [lambda file: file.write_text("{}"), Path.unlink], ids=["edited", "lost"])
def test_a_kept_catalogue_that_was_touched_is_fetched_again(
    sea: Loopback, specs: Path, spoil: Callable[[Path], None]
) -> None:
    run(specs, sea)
    before = tree(specs)
    spoil(specs / "catalogue.json")
    run(specs, sea)
    assert tree(specs) == before


def test_only_what_changed_is_fetched_and_gets_a_new_date(sea: Loopback, specs: Path) -> None:
    run(specs, sea)
    sea.publish(f"openapi/{SHARK}-en.json", SEA[SHARK].definition(info={"title": "new", "version": "v1"}))
    report = run(specs, sea, today="2027-01-01")
    assert report.files("changed") == [f"{SHARK}.json"]
    dates = {file: entry["date"] for file, entry in entries(specs).items()}
    assert dates == dict.fromkeys(ALL, "2026-11-20") | {f"{SHARK}.json": "2027-01-01"}


def test_a_name_that_now_means_another_operation_is_fetched_whatever_its_etag(sea: Loopback, specs: Path) -> None:
    run(specs, sea)
    moved = replace(SEA[SHARK], path="/api/fish/shark/new")
    sea.publish("openapi.json", json.dumps(catalogue(*(SEA | {SHARK: moved}).values())).encode())
    assert len(run(specs, sea).refused) == 1
    sea.publish(f"openapi/{SHARK}-en.json", moved.definition())
    assert run(specs, sea).files("added") == [f"{SHARK}.json"]


# What is refused

FINE = SEA[SHARK].definition()
REFUSED = {
    "not-json": (Reply(body=b"sorry"), "it is not JSON"),
    "not-openapi-3": (Reply(body=SEA[SHARK].definition(openapi="2.0")), "it is not OpenAPI 3"),
    "html": (Reply(body=b"<!doctype html><p>Busy", headers={"Content-Type": "text/html"}), "it is a web page"),
    "truncated": (Reply(body=FINE, fault="cut"), "broke off"),
    "too-large": (Reply(body=FINE + b" " * 5_000_000), "it is larger than 5,000,000 bytes"),
    "other-path": (Reply(body=SEA["pond/newt"].definition()), 'it defines "/api/pond/newt"'),
    "elsewhere": (Reply(302, headers={"Location": "http://localhost:1/"}), "it redirects to another host"),
    "not-found": (Reply(404, b"{}"), "HTTP 404"),
    "server-error": (Reply(500, b"{}"), "HTTP 500 (2 tries)"),
    "stalled": (Reply(body=FINE, fault="stall"), "the transfer stalled"),
    "dripping": (Reply(body=FINE, fault="drip"), "it was not complete after"),
}
SHORT: dict[str, Any] = {"stall": {"stall": 0.1}, "drip": {"total": 0.2}}


@pytest.mark.parametrize(("reply", "reason"), REFUSED.values(), ids=REFUSED.keys())
def test_a_bad_document_is_refused_the_good_one_stays_and_the_others_come(
    sea: Loopback, specs: Path, reply: Reply, reason: str
) -> None:
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


def test_a_refused_document_is_tried_again_the_next_time(sea: Loopback, specs: Path) -> None:
    (fine,) = sea.replies[f"/openapi/{SHARK}-en.json"]
    sea.script(f"openapi/{SHARK}-en.json", Reply(404), fine)
    assert len(run(specs, sea).refused) == 1
    assert run(specs, sea).files("added") == [f"{SHARK}.json"]


@pytest.mark.parametrize(
    ("odd", "reason"),
    [
        (Endpoint("/api/odd", "..", tag="../.."), "leaves nothing for a file name"),
        (Endpoint("/api/odd", "Odd", version="../../../x"), "cannot be part of a file name"),
        (Endpoint("/api/odd", "Odd", version="%2e%2e%2fx"), "cannot be part of a file name"),
        (Endpoint("/api/../odd", "Odd"), "no plain path"),
        (Endpoint("/api/odd", "Con", tag="Aux"), "the name of a device on Windows"),
    ],
    ids=["dots", "relative", "encoded", "api-path", "device"],
)
def test_a_name_that_would_leave_the_folder_is_refused_every_time(
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


def test_names_that_collide_where_case_is_ignored_are_refused(sea: Loopback, specs: Path) -> None:
    twins = {f"fish/{v}": Endpoint(f"/api/{v}", "Twin", version=v) for v in ("v1b", "v1B")}
    publish(sea, SEA | twins)
    report = run(specs, sea)
    assert len(report.refused) == 2
    assert definitions(specs) == ALL


def test_a_folder_that_is_a_link_out_of_the_tree_is_not_followed(sea: Loopback, specs: Path) -> None:
    outside = specs.parent / "outside"
    outside.mkdir()
    (specs / "endpoints").mkdir(parents=True)
    (specs / "endpoints" / "pond").symlink_to(outside)
    (refusal,) = run(specs, sea).refused
    assert refusal.reason == "pond/newt.json would leave specs/endpoints"
    assert list(outside.iterdir()) == []


def test_a_file_that_cannot_be_written_does_not_stop_the_others(sea: Loopback, specs: Path) -> None:
    (specs / "endpoints").mkdir(parents=True)
    (specs / "endpoints" / "pond").write_text("in the way")
    report = run(specs, sea)
    assert [refusal.url.rpartition("/")[2] for refusal in report.refused] == ["newt-en.json"]
    assert len(report.taken) == 3


# The catalogue as a whole


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (Reply(404), "HTTP 404"),
        (Reply(body=b"<html>"), "it is a web page"),
        (Reply(body=b"[]"), "it is a list, not an object"),
        (Reply(body=b'{"paths": {"/a": {}, "/a": {}}}'), 'it names "/a" twice'),
        (Reply(body=json.dumps({**FRAME, "paths": {}}).encode()), "its `paths` are empty"),
        (Reply(302, headers={"Location": "http://localhost:1/"}), "it redirects to another host"),
    ],
    ids=["not-found", "html", "list", "twice", "empty", "elsewhere"],
)
def test_a_catalogue_that_is_none_changes_nothing(sea: Loopback, specs: Path, reply: Reply, reason: str) -> None:
    run(specs, sea)
    before = tree(specs)
    sea.script("openapi.json", reply)
    with pytest.raises(CatalogueRefused) as caught:
        run(specs, sea)
    assert str(caught.value).startswith(f"{sea.url}/openapi.json: ")
    assert reason in str(caught.value)
    assert tree(specs) == before


@pytest.mark.parametrize("reply", [Reply(503), Reply(429), Reply(body=b"{}", fault="cut")], ids=["503", "429", "cut"])
def test_a_source_with_a_passing_trouble_counts_as_unreachable(sea: Loopback, specs: Path, reply: Reply) -> None:
    sea.script("openapi.json", reply)
    with pytest.raises(SourceUnreachable):
        run(specs, sea)
    assert not specs.exists()


def test_a_source_that_is_not_there_is_unreachable_and_costs_two_tries(specs: Path) -> None:
    order = Order(Source.of("http://127.0.0.1:1"), limits=replace(QUICK, tries=9))
    with pytest.raises(SourceUnreachable, match=r"^http://127\.0\.0\.1:1/openapi\.json: no connection.*\(2 tries\)$"):
        refresh(specs, order, lambda _: None)


# What vanished


def without_shark(sea: Loopback) -> None:
    rest = {name: one for name, one in SEA.items() if name != SHARK}
    sea.publish("openapi.json", json.dumps(catalogue(*rest.values())).encode())
    sea.remove(f"openapi/{SHARK}-en.json")


def test_what_left_the_catalogue_goes_in_the_same_run(sea: Loopback, specs: Path) -> None:
    run(specs, sea)
    without_shark(sea)
    report = run(specs, sea)
    assert (report.vanished, report.refused) == ([f"{SHARK}.json"], [])
    assert f"{SHARK}.json" not in definitions(specs)
    assert f"{SHARK}.json" not in entries(specs)
    assert run(specs, sea).vanished == []


def test_the_last_definition_takes_its_folder_along(sea: Loopback, specs: Path) -> None:
    run(specs, sea)
    sea.publish("openapi.json", json.dumps(catalogue(SEA[SHARK])).encode())
    run(specs, sea)
    assert [folder.name for folder in (specs / "endpoints").iterdir()] == ["fish-market"]


def test_what_the_catalogue_leaves_in_doubt_is_kept_and_the_rest_goes(sea: Loopback, specs: Path) -> None:
    run(specs, sea)
    document = catalogue(*SEA.values())
    del document["paths"][SEA[SHARK].path]
    document["paths"][SEA["pond/newt"].path] = {"post": {"deprecated": "no"}}
    sea.publish("openapi.json", json.dumps(document).encode())
    report = run(specs, sea)
    assert report.vanished == [f"{SHARK}.json"]
    assert definitions(specs) == [file for file in ALL if file != f"{SHARK}.json"]
    assert [(refusal.operation, refusal.instead) for refusal in report.refused] == [("POST /api/pond/newt", "kept")]


def test_a_selection_does_not_look_for_what_vanished(sea: Loopback, specs: Path) -> None:
    run(specs, sea)
    without_shark(sea)
    report = run(specs, sea, platforms=["pond"])
    assert report.vanished == []
    assert definitions(specs) == ALL


def test_an_operation_published_under_another_name_takes_its_old_file_along(sea: Loopback, specs: Path) -> None:
    run(specs, sea)
    old = replace(SEA[SHARK], deprecated=True)
    publish(sea, {name: one for name, one in SEA.items() if name != SHARK} | {f"{SHARK}-deprecated": old})
    report = run(specs, sea)
    assert (report.renamed, report.vanished) == ([f"{SHARK}.json"], [])
    assert f"{SHARK}.json" not in definitions(specs)
    assert entries(specs)[f"{SHARK}-deprecated.json"]["operation"] == "GET /api/fish/shark/v1"


def test_the_old_file_stays_where_the_new_one_did_not_come(sea: Loopback, specs: Path) -> None:
    run(specs, sea)
    old = replace(SEA[SHARK], deprecated=True)
    sea.publish("openapi.json", json.dumps(catalogue(*(SEA | {SHARK: old}).values())).encode())
    report = run(specs, sea)
    assert (report.renamed, report.vanished) == ([], [])
    assert len(report.refused) == 1
    assert definitions(specs) == ALL


# A part only, and languages


def test_a_platform_alone_can_be_fetched(sea: Loopback, specs: Path) -> None:
    assert run(specs, sea, platforms=["fish"]).files("added") == [file for file in ALL if file.startswith("fish")]
    assert "openapi/pond/newt-en.json" not in sea.asked()


def test_an_unknown_name_changes_nothing(sea: Loopback, specs: Path) -> None:
    with pytest.raises(UnknownName, match="nearest: pond"):
        run(specs, sea, platforms=["pnod"])
    assert not specs.exists()


def test_another_language_replaces_the_first_and_stays(sea: Loopback, specs: Path) -> None:
    run(specs, sea)
    assert run(specs, sea, language="zh").files("changed") == ALL
    assert {entry["language"] for entry in entries(specs).values()} == {"zh"}
    assert entries(specs)["pond/newt.json"]["path"] == "openapi/pond/newt-zh.json"
    before = tree(specs)
    assert run(specs, sea).files("unchanged") == ALL
    assert (sea.sent, tree(specs)) == (0, before)


def test_languages_with_one_etag_are_still_two_documents(sea: Loopback, specs: Path) -> None:
    for path, (reply,) in list(sea.replies.items()):
        sea.script(path[1:], replace(reply, headers={"ETag": '"release-7"'}))
    run(specs, sea)
    assert run(specs, sea, language="zh").files("changed") == ALL


def test_each_definition_keeps_its_own_language(sea: Loopback, specs: Path) -> None:
    run(specs, sea)
    run(specs, sea, language="zh", platforms=["pond"])
    run(specs, sea)
    assert [entry["language"] for entry in entries(specs).values()] == ["en", "en", "en", "zh"]


def test_a_new_definition_comes_in_the_language_of_the_others(sea: Loopback, specs: Path) -> None:
    run(specs, sea, language="zh")
    publish(sea, SEA | {"pond/frog-v1": Endpoint("/api/frog", "Frog", tag="Pond")})
    run(specs, sea)
    assert entries(specs)["pond/frog-v1.json"]["language"] == "zh"


# Where a definition has no document of its own


@pytest.fixture
def full(sea: Loopback) -> Loopback:
    """The server with a catalogue whose entries are whole, as the provider's are."""
    sea.publish("openapi.json", whole(*SEA.values()))
    return sea


def whole(*endpoints: Endpoint, **extra: Any) -> bytes:
    document = catalogue(*endpoints)
    for one in endpoints:
        document["paths"][one.path][one.method] = json.loads(one.definition())["paths"][one.path][one.method] | extra
    return json.dumps(document).encode()


def entry(specs: Path, name: str = SHARK) -> dict[str, Any]:
    found: dict[str, Any] = entries(specs)[f"{name}.json"]
    return found


def kept_path(specs: Path, name: str = SHARK) -> dict[str, Any]:
    return next(iter(json.loads((specs / "endpoints" / f"{name}.json").read_bytes())["paths"].values()))


@pytest.mark.parametrize(("reply", "reason"), REFUSED.values(), ids=REFUSED.keys())
def test_the_entry_of_the_catalogue_stands_in_for_a_bad_document(
    full: Loopback, specs: Path, reply: Reply, reason: str
) -> None:
    full.script(f"openapi/{SHARK}-en.json", reply)
    limits = replace(QUICK, **SHORT.get(reply.fault or "", {}))
    report = run(specs, full, limits=limits)
    (refusal,) = report.refused
    assert (refusal.instead, report.lost, reason in refusal.reason) == ("entry", [], True)
    assert report.files("added") == ALL
    assert (entry(specs)["origin"], entry(specs)["path"]) == ("catalogue", "openapi.json")
    assert reason in entry(specs)["reason"]
    assert kept_path(specs)["get"]["parameters"][0]["name"] == "token"
    report = run(specs, full, today="2027-01-01", limits=limits)  # the catalogue is not sent again
    assert ([one.instead for one in report.refused], report.files("unchanged")) == (["entry"], ALL)


def test_a_document_of_its_own_takes_over_when_it_comes(full: Loopback, specs: Path) -> None:
    (fine,) = full.replies[f"/openapi/{SHARK}-en.json"]
    full.script(f"openapi/{SHARK}-en.json", Reply(404), fine)
    run(specs, full)
    report = run(specs, full)
    assert (report.refused, report.files("changed")) == ([], [f"{SHARK}.json"])
    assert "origin" not in entry(specs)


def test_a_kept_document_stays_where_the_catalogue_says_the_same(full: Loopback, specs: Path) -> None:
    run(specs, full)
    before = tree(specs)
    full.script(f"openapi/{SHARK}-en.json", Reply(500))
    report = run(specs, full)
    assert [(one.instead, one.is_lost) for one in report.refused] == [("same", False)]
    assert tree(specs) == before


def test_a_kept_document_that_is_out_of_date_gives_way_to_the_entry(full: Loopback, specs: Path) -> None:
    run(specs, full)
    full.publish("openapi.json", whole(*SEA.values(), description="new"))
    full.script(f"openapi/{SHARK}-en.json", Reply(404))
    report = run(specs, full)
    assert [one.instead for one in report.refused] == ["entry"]
    assert kept_path(specs)["get"]["description"] == "new"


def test_facts_that_cannot_be_read_give_way_to_the_entry(full: Loopback, specs: Path) -> None:
    odd = json.loads(SEA[SHARK].definition())
    odd["paths"][SEA[SHARK].path]["get"]["parameters"][0]["required"] = "true"
    full.publish(f"openapi/{SHARK}-en.json", json.dumps(odd).encode())
    (refusal,) = run(specs, full).refused
    assert (refusal.instead, "neither true nor false" in refusal.reason) == ("entry", True)
    assert kept_path(specs)["get"]["parameters"][0]["required"] is True


def test_the_document_decides_between_operations_of_one_address(full: Loopback, specs: Path) -> None:
    twin = replace(SEA[SHARK], path="/api/fish/other/v1")
    full.publish("openapi.json", whole(*SEA.values(), twin))
    report = run(specs, full)
    assert [(one.operation, one.instead) for one in report.refused] == [("GET /api/fish/other/v1", "entry")]
    owners = {one["operation"]: one.get("origin") for one in entries(specs).values()}
    assert (owners["GET /api/fish/shark/v1"], owners["GET /api/fish/other/v1"]) == (None, "catalogue")
    assert len(owners) == len(SEA) + 1


def test_an_operation_without_a_tag_is_defined_by_the_catalogue(full: Loopback, specs: Path) -> None:
    document = json.loads(whole(*SEA.values()))
    del document["paths"][SEA[SHARK].path]["get"]["tags"]
    full.publish("openapi.json", json.dumps(document).encode())
    report = run(specs, full)
    assert [(one.operation, one.instead) for one in report.refused] == [("GET /api/fish/shark/v1", "entry")]
    assert "it has no tag" in report.refused[0].reason
    assert sum(one.get("origin") == "catalogue" for one in entries(specs).values()) == 1


def test_the_version_of_the_path_is_tried_before_none(server: Loopback, specs: Path) -> None:
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


# Chinese words


def words(specs: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((specs / "words/zh.json").read_bytes())
    return found


def chinese(sea: Loopback) -> None:
    document = json.loads(whole(*SEA.values()))
    for item in document["paths"].values():
        for node in item.values():
            node |= {"summary": "鱼", "tags": ["海"], "description": "全部", "parameters": [], "deprecated": True}
    sea.publish("openapi-zh.json", json.dumps(document).encode())


def test_the_chinese_catalogue_supplies_words_and_no_facts(sea: Loopback, specs: Path, tmp_path: Path) -> None:
    run(tmp_path / "plain", sea)
    chinese(sea)
    assert run(specs, sea).words == ""
    assert words(specs)["GET /api/fish/shark/v1"] == {"tag": "海", "title": "鱼", "description": "全部"}
    assert "openapi/fish-market/shark-v1-zh.json" not in sea.asked()
    for name in ("endpoints", "catalogue.json"):
        assert {file: text for file, text in tree(specs).items() if file.startswith(name)} == {
            file: text for file, text in tree(tmp_path / "plain").items() if file.startswith(name)
        }
    run(specs, sea)
    assert sea.sent == 0


def test_without_a_chinese_catalogue_each_document_is_asked_for(sea: Loopback, specs: Path) -> None:
    sea.script("openapi-zh.json", Reply(404))
    assert run(specs, sea).words == ""
    assert set(words(specs)) == {f"{one.method.upper()} {one.path}" for one in SEA.values()}
    sea.remove(f"openapi/{SHARK}-zh.json")
    assert run(specs, sea).words == ""
    assert set(words(specs)) == {f"{one.method.upper()} {one.path}" for one in SEA.values()}
    assert sea.sent < 100  # no definition, only two answers that say 404


def test_a_source_without_chinese_documents_is_no_error(sea: Loopback, specs: Path) -> None:
    for path in [path for path in sea.replies if path.endswith("-zh.json")]:
        sea.remove(path[1:])
    report = run(specs, sea)
    assert (report.words, report.refused) == ("the source has no Chinese documents", [])
    assert not (specs / "words").exists()


@pytest.mark.parametrize("body", [b"<html>", b"[]", b'{"paths": 7}', b'{"paths": {"/api/a": {"get": []}}}'])
def test_an_odd_chinese_catalogue_leaves_the_words_that_are_kept(sea: Loopback, specs: Path, body: bytes) -> None:
    chinese(sea)
    run(specs, sea)
    before = words(specs)
    sea.publish("openapi-zh.json", body)
    report = run(specs, sea)
    assert (report.words != "", report.refused, words(specs)) == (True, [], before)


# Cut off


def stop_after(number: int) -> Callable[[Step], None]:
    def on_step(step: Step) -> None:
        if step.done == number:
            raise KeyboardInterrupt

    return on_step


def test_ctrl_c_keeps_what_arrived_and_the_next_run_fetches_only_the_rest(sea: Loopback, specs: Path) -> None:
    order = Order(Source.of(sea.url), limits=replace(QUICK, at_once=1))
    with pytest.raises(Interrupted) as caught:
        refresh(specs, order, stop_after(2), "2026-11-20")
    assert sorted(entries(specs)) == caught.value.report.files("added") == definitions(specs)
    assert len(entries(specs)) == 2
    report = run(specs, sea)
    assert len(report.files("unchanged")) == 2
    assert len(report.files("added")) == 2


def start(spawn: Spawn, specs: Path, server: Loopback, *options: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "codegen", "download", "--source", server.url, "--specs", str(specs), *options]
    return spawn(command, cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


@pytest.mark.parametrize("kind", [signal.SIGINT, signal.SIGKILL], ids=["ctrl-c", "killed"])
def test_a_stopped_download_leaves_whole_files_and_the_next_one_completes_it(
    sea: Loopback, specs: Path, tmp_path: Path, spawn: Spawn, kind: signal.Signals
) -> None:
    process = start(spawn, specs, sea)
    stopped = f"/openapi/{SHARK}-en.json"
    sea.script(stopped[1:], replace(sea.replies[stopped][0], fault="stall"))
    sea.on_request = lambda request: process.send_signal(kind) if request.path == stopped else None
    _, err = process.communicate(timeout=LONGEST)
    if kind == signal.SIGINT:
        assert (process.returncode, "Interrupted: what had arrived is kept" in err) == (130, True), err
        assert "Traceback" not in err
        assert sorted(entries(specs)) == definitions(specs)
    for file in definitions(specs):
        assert (specs / "endpoints" / file).read_bytes() == sea.replies[f"/openapi/{file[:-5]}-en.json"][0].body
    publish(sea, SEA)
    sea.on_request = lambda _: None
    run(specs, sea)
    run(tmp_path / "other", sea)
    assert undated(specs) == undated(tmp_path / "other")
