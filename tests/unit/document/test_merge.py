"""Many documents become one; where two disagree, the current catalogue or the majority decides."""

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.document.merge import dump, merge, read
from codegen.document.problems import Refused
from tests.support.codegen_cases import document, operation


def one(path: str, **fields: Any) -> dict[str, Any]:
    return document({path: {"get": operation(**fields)}})


def noted(documents: dict[str, Any], shared: Any = None) -> list[str]:
    return [str(note) for note in merge(documents, shared).notes]


def test_operations_are_sorted_and_keep_their_file() -> None:
    merged = merge({"b.json": one("/api/shop/b"), "a.json": one("/api/shop/a")})
    assert list(merged.document["paths"]) == ["/api/shop/a", "/api/shop/b"]
    assert merged.files == {("/api/shop/a", "get"): "a.json", ("/api/shop/b", "get"): "b.json"}


def test_the_order_of_files_does_not_matter() -> None:
    documents = {"a.json": one("/api/shop/a"), "b.json": one("/api/shop/b") | {"tags": [{"name": "Shop"}]}}
    backwards = dict(reversed(documents.items()))
    assert dump(merge(documents).document) == dump(merge(backwards).document)


def stale(path: str) -> dict[str, Any]:
    """An outdated document: another envelope, another host, and a component that no other document has."""
    other = one(path)
    other["components"] = {
        "schemas": {"Result": {"type": "string"}, "Old": {}},
        "responses": {
            "Gone": {"description": "", "content": {"application/json": {"$ref": "#/components/schemas/Old"}}}
        },
    }
    other["servers"] = [{"url": "https://old.example"}]
    other["info"] = {"title": "Another", "version": "v1"}
    return other


def test_a_stale_document_does_not_affect_the_others() -> None:
    good = {f"{number:03}.json": one(f"/api/shop/find-{number}/v1") for number in range(300)}
    for name in ("000-stale.json", "999-stale.json"):
        merged = merge(good | {name: stale("/api/shop/stale/v1")})
        assert len(merged.document["paths"]) == 301
        assert merged.document["components"]["schemas"]["Result"] == good["000.json"]["components"]["schemas"]["Result"]
        assert merged.document["info"] == good["000.json"]["info"]
        assert {note.file for note in merged.notes} == {name}


def test_the_current_catalogue_decides_on_shared_parts() -> None:
    good = {f"{number}.json": stale(f"/api/shop/find-{number}/v1") for number in range(3)}
    current = one("/x") | {"servers": [{"url": "https://new.example"}]}
    merged = merge(good, current)
    assert merged.document["servers"] == current["servers"]
    assert merged.document["components"] == current["components"]
    assert merged.document["info"] == current["info"]


def test_a_component_is_copied_with_its_references() -> None:
    node = {"responses": {"200": {"$ref": "#/components/responses/Gone"}}}
    document = stale("/api/shop/find/v1")
    document["paths"]["/api/shop/find/v1"]["get"] |= node
    components = merge({"a.json": document}, one("/x")).document["components"]
    assert set(components["schemas"]) == {"Result", "Old"}
    assert components["schemas"]["Result"] == one("/x")["components"]["schemas"]["Result"]
    assert set(components["responses"]) == {"Gone"}


def test_a_repeated_operation_is_merged_once() -> None:
    documents = {"a.json": one("/api/shop/a"), "c.json": one("/api/shop/a", description="other")}
    merged = merge(documents)
    assert merged.document["paths"]["/api/shop/a"]["get"]["description"] == ""
    assert [str(note) for note in merged.notes] == [
        "c.json#/paths/~1api~1shop~1a/get: a.json defines the operation too; this definition is ignored"
    ]


@pytest.mark.parametrize("odd", [None, [], {"schemas": None}, {"schemas": ["x"]}, "x"], ids=repr)
def test_malformed_shared_parts_do_not_stop_a_run(odd: Any) -> None:
    bad = one("/api/shop/b") | {"components": odd, "tags": odd, "servers": odd, "webhooks": odd}
    merged = merge({"a.json": one("/api/shop/a"), "b.json": bad})
    assert list(merged.document["paths"]) == ["/api/shop/a", "/api/shop/b"]
    assert "Result" in merged.document["components"]["schemas"]


BAD = {
    "array": ([], "is not an OpenAPI 3 document"),
    "old version": ({"openapi": "2.0"}, "is not an OpenAPI 3 document"),
    "no paths": (one("/api/shop/a") | {"paths": None}, "`paths` is missing or not an object"),
    "no item": (one("/api/shop/a") | {"paths": {"/api/shop/a": None}}, "is null, not an object"),
}


@pytest.mark.parametrize(("bad", "reason"), BAD.values(), ids=BAD)
def test_an_unreadable_document_breaks_its_own_operation(bad: Any, reason: str) -> None:
    merged = merge({"a.json": bad, "b.json": one("/api/shop/b")}, owners={"a.json": "GET /api/shop/a"})
    assert list(merged.document["paths"]) == ["/api/shop/b"]
    assert reason in merged.broken["/api/shop/a", "get"].text


@pytest.mark.parametrize(("bad", "reason"), BAD.values(), ids=BAD)
def test_an_unreadable_document_without_owner_is_rejected(bad: Any, reason: str) -> None:
    with pytest.raises(Refused, match=reason):
        merge({"a.json": bad})


def test_an_unknown_key_of_a_path_breaks_its_operations() -> None:
    document = one("/api/shop/a")
    document["paths"]["/api/shop/a"]["parameters"] = []
    merged = merge({"a.json": document})
    assert "`parameters` beside the methods" in merged.broken["/api/shop/a", "get"].text
    assert merged.document["paths"] == {}


def test_extensions_of_a_document_are_dropped() -> None:
    merged = merge({"a.json": one("/api/shop/a") | {"x-release": "7"}})
    assert "x-release" not in merged.document


def test_documents_are_keyed_by_their_path(tmp_path: Path) -> None:
    (tmp_path / "specs" / "shop").mkdir(parents=True)
    (tmp_path / "specs" / "shop" / "a.json").write_text(json.dumps({"a": 1}))
    assert read(tmp_path / "specs", tmp_path) == {"specs/shop/a.json": {"a": 1}}


def test_every_file_that_is_not_json_is_named(tmp_path: Path) -> None:
    for name in ("a.json", "b.json"):
        (tmp_path / name).write_text("<html>")
    with pytest.raises(Refused, match=r"a\.json: cannot be read: it is a web page(.|\n)*b\.json: cannot be read"):
        read(tmp_path, tmp_path)


def test_an_unreadable_file_is_a_problem_of_its_owner(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("<html>")
    (tmp_path / "stray.json").write_text("{}")
    found = read(tmp_path, tmp_path, {"a.json": "GET /api/shop/a", "lost.json": "GET /api/shop/lost"})
    assert [str(found[name]) for name in ("a.json", "lost.json")] == [
        "a.json: cannot be read: it is a web page or XML, not JSON; restore it from git or `make download`",
        "lost.json: is missing; restore it from git or `make download`",
    ]
    assert len(found) == 2


def test_an_empty_folder_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "specs").mkdir()
    with pytest.raises(Refused, match="make download"):
        read(tmp_path / "specs", tmp_path)
