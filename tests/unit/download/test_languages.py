"""Selections, languages, and the Chinese words."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from codegen.download.selection import UnknownName
from tests.support.provider import Endpoint, publish
from tests.support.servers.paths import Loopback, Reply
from tests.unit.download.sea import ALL, SEA, SHARK, entries, run, tree, whole


def test_a_single_platform_can_be_fetched(sea: Loopback, specs: Path) -> None:
    assert run(specs, sea, platforms=["fish"]).files("added") == [file for file in ALL if file.startswith("fish")]
    assert "openapi/pond/newt-en.json" not in sea.asked()


def test_an_unknown_name_changes_nothing(sea: Loopback, specs: Path) -> None:
    with pytest.raises(UnknownName, match="nearest: pond"):
        run(specs, sea, platforms=["pnod"])
    assert not specs.exists()


def test_a_new_language_replaces_the_first_and_stays(sea: Loopback, specs: Path) -> None:
    run(specs, sea)
    assert run(specs, sea, language="zh").files("changed") == ALL
    assert {entry["language"] for entry in entries(specs).values()} == {"zh"}
    assert entries(specs)["pond/newt.json"]["path"] == "openapi/pond/newt-zh.json"
    before = tree(specs)
    assert run(specs, sea).files("unchanged") == ALL
    assert (sea.sent, tree(specs)) == (0, before)


def test_languages_that_share_an_etag_are_two_documents(sea: Loopback, specs: Path) -> None:
    for path, (reply,) in list(sea.replies.items()):
        sea.script(path[1:], replace(reply, headers={"ETag": '"release-7"'}))
    run(specs, sea)
    assert run(specs, sea, language="zh").files("changed") == ALL


def test_each_definition_keeps_its_own_language(sea: Loopback, specs: Path) -> None:
    run(specs, sea)
    run(specs, sea, language="zh", platforms=["pond"])
    run(specs, sea)
    assert [entry["language"] for entry in entries(specs).values()] == ["en", "en", "en", "zh"]


def test_a_new_definition_uses_the_most_common_language(sea: Loopback, specs: Path) -> None:
    run(specs, sea, language="zh")
    publish(sea, SEA | {"pond/frog-v1": Endpoint("/api/frog", "Frog", tag="Pond")})
    run(specs, sea)
    assert entries(specs)["pond/frog-v1.json"]["language"] == "zh"


def words(specs: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((specs / "words/zh.json").read_bytes())
    return found


def chinese(sea: Loopback) -> None:
    document = json.loads(whole(*SEA.values()))
    for item in document["paths"].values():
        for node in item.values():
            node |= {"summary": "鱼", "tags": ["海"], "description": "全部", "parameters": [], "deprecated": True}
    sea.publish("openapi-zh.json", json.dumps(document).encode())


def test_the_chinese_catalogue_supplies_words_only(sea: Loopback, specs: Path, tmp_path: Path) -> None:
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


def test_each_chinese_document_is_fetched_without_a_catalogue(sea: Loopback, specs: Path) -> None:
    sea.script("openapi-zh.json", Reply(404))
    assert run(specs, sea).words == ""
    assert set(words(specs)) == {f"{one.method.upper()} {one.path}" for one in SEA.values()}
    sea.remove(f"openapi/{SHARK}-zh.json")
    assert run(specs, sea).words == ""
    assert set(words(specs)) == {f"{one.method.upper()} {one.path}" for one in SEA.values()}
    assert sea.sent < 100  # no definition, only two answers that say 404


def test_a_source_may_lack_chinese_documents(sea: Loopback, specs: Path) -> None:
    for path in [path for path in sea.replies if path.endswith("-zh.json")]:
        sea.remove(path[1:])
    report = run(specs, sea)
    assert (report.words, report.refused) == ("the source has no Chinese documents", [])
    assert not (specs / "words").exists()


@pytest.mark.parametrize("body", [b"<html>", b"[]", b'{"paths": 7}', b'{"paths": {"/api/a": {"get": []}}}'])
def test_an_invalid_chinese_catalogue_keeps_the_stored_words(sea: Loopback, specs: Path, body: bytes) -> None:
    chinese(sea)
    run(specs, sea)
    before = words(specs)
    sea.publish("openapi-zh.json", body)
    report = run(specs, sea)
    assert (report.words != "", report.refused, words(specs)) == (True, [], before)
