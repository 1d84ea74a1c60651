"""A download stores what the catalogue lists and transfers only what changed."""

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.provider import catalogue
from tests.support.servers.paths import Loopback, Reply
from tests.unit.download.sea import ALL, SEA, SHARK, entries, run, tree, written


def test_each_definition_is_stored_as_published(sea: Loopback, specs: Path) -> None:
    report = run(specs, sea)
    assert report.files("added") == ALL
    assert report.total == 4
    for name in SEA:
        assert (specs / "endpoints" / f"{name}.json").read_bytes() == sea.replies[f"/openapi/{name}-en.json"][0].body


def test_the_lock_records_address_etag_date_and_language(sea: Loopback, specs: Path) -> None:
    run(specs, sea)
    entry = entries(specs)["pond/newt.json"]
    assert entry["path"] == "openapi/pond/newt-en.json"
    assert entry["etag"] == sea.replies["/openapi/pond/newt-en.json"][0].headers["ETag"]
    assert (entry["date"], entry["language"], entry["operation"]) == ("2026-11-20", "en", "POST /api/pond/newt")
    assert json.loads((specs / "lock.json").read_bytes())["catalogue"]["path"] == "openapi.json"


def test_the_address_of_the_source_is_not_stored(sea: Loopback, specs: Path) -> None:
    run(specs, sea)
    port = sea.url.rpartition(":")[2].encode()
    assert not any(word in content for content in tree(specs).values() for word in (b"127.0.0.1", b"http:", port))


def test_only_the_listed_files_are_written(sea: Loopback, specs: Path) -> None:
    run(specs, sea)
    own = {"lock.json", "catalogue.json", "words/zh.json"}
    assert set(tree(specs)) == own | {f"endpoints/{file}" for file in ALL}


def test_the_whole_mirror_is_stored_byte_for_byte(server: Loopback, specs: Path, mirror: Path) -> None:
    files = {file.relative_to(mirror).as_posix(): file.read_bytes() for file in mirror.glob("openapi/*/*-en.json")}
    for path, content in files.items():
        server.publish(path, content)
    server.publish("openapi.json", (mirror / "openapi.json").read_bytes())
    report = run(specs, server)
    assert (len(report.files("added")), report.refused) == (len(files), [])
    for file, entry in entries(specs).items():
        assert (specs / "endpoints" / file).read_bytes() == files.pop(entry["path"])
    assert files == {}


def test_a_second_run_transfers_no_body_and_writes_nothing(sea: Loopback, specs: Path) -> None:
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


def test_a_source_without_etags_changes_no_byte(sea: Loopback, specs: Path) -> None:
    for path, (reply,) in list(sea.replies.items()):
        sea.script(path[1:], Reply(body=reply.body))
    run(specs, sea)
    before = tree(specs)
    assert run(specs, sea, today="2027-01-01").files("unchanged") == ALL
    assert tree(specs) == before


@pytest.mark.parametrize("spoil", [lambda file: file.write_text("{}"), Path.unlink], ids=["edited", "lost"])
def test_an_edited_or_lost_file_is_fetched_again(sea: Loopback, specs: Path, spoil: Callable[[Path], None]) -> None:
    run(specs, sea)
    before = tree(specs)
    spoil(specs / "endpoints" / f"{SHARK}.json")
    report = run(specs, sea, today="2027-01-01")
    assert report.files("added", "changed") == [f"{SHARK}.json"]
    assert tree(specs) == before


@pytest.mark.parametrize("spoil", [lambda file: file.write_text("{}"), Path.unlink], ids=["edited", "lost"])
def test_an_edited_or_lost_catalogue_is_fetched_again(
    sea: Loopback, specs: Path, spoil: Callable[[Path], None]
) -> None:
    run(specs, sea)
    before = tree(specs)
    spoil(specs / "catalogue.json")
    run(specs, sea)
    assert tree(specs) == before


def test_only_changed_documents_are_fetched_and_dated(sea: Loopback, specs: Path) -> None:
    run(specs, sea)
    sea.publish(f"openapi/{SHARK}-en.json", SEA[SHARK].definition(info={"title": "new", "version": "v1"}))
    report = run(specs, sea, today="2027-01-01")
    assert report.files("changed") == [f"{SHARK}.json"]
    dates = {file: entry["date"] for file, entry in entries(specs).items()}
    assert dates == dict.fromkeys(ALL, "2026-11-20") | {f"{SHARK}.json": "2027-01-01"}


def test_a_file_of_another_operation_is_fetched_without_etag(sea: Loopback, specs: Path) -> None:
    run(specs, sea)
    moved = replace(SEA[SHARK], path="/api/fish/shark/new")
    sea.publish("openapi.json", json.dumps(catalogue(*(SEA | {SHARK: moved}).values())).encode())
    assert len(run(specs, sea).refused) == 1
    sea.publish(f"openapi/{SHARK}-en.json", moved.definition())
    assert run(specs, sea).files("added") == [f"{SHARK}.json"]
