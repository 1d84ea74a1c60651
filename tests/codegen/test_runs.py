"""What is printed, run: methods hand the seam the operation and its arguments by wire name, and nothing else."""

from __future__ import annotations

import asyncio
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from codegen_cases import CASES, imported, load, pressed


def package_of(case: str, folder: Path) -> ModuleType:
    overlays = {path.name: yaml.safe_load(path.read_text("utf-8")) for path in (CASES / case).glob("*.yaml")}
    return imported(pressed(load(CASES / case / "spec.json"), overlays), folder)


def clients_of(package: ModuleType, calls: list[Any]) -> tuple[Any, Any]:
    def call(operation: Any, arguments: Any) -> Any:
        calls.append((operation, arguments))
        return "answer"

    async def async_call(operation: Any, arguments: Any) -> Any:
        return call(operation, arguments)

    class Sync(package.clients.Namespaces):  # type: ignore[name-defined,misc]
        _call = staticmethod(call)

    class Async(package.clients.AsyncNamespaces):  # type: ignore[name-defined,misc]
        _call = staticmethod(async_call)

    return Sync(), Async()


@pytest.mark.parametrize(
    ("case", "platform", "method", "arguments", "sent"),
    [
        (
            "query",
            "shop",
            "find_things_v1",
            {"thing_id": "7", "only_new": True},
            {"thingId": "7", "sortBy": None, "page": None, "onlyNew": True, "price": None, "day": None, "cursor": None},
        ),
        ("query", "shop", "nothing_to_say_v2", {}, {}),
        ("form", "shop", "post_form_v1", {"word": "w"}, {"word": "w", "last_buffer": None, "kind": None}),
        ("names", "second", "look_v1", {}, {}),
    ],
    ids=["query", "no parameters", "form", "overlaid names"],
)
def test_a_method_passes_its_arguments_by_wire_name(
    case: str, platform: str, method: str, arguments: dict[str, Any], sent: dict[str, Any], tmp_path: Path
) -> None:
    package, calls = package_of(case, tmp_path), []
    sync, twin = clients_of(package, calls)
    assert getattr(getattr(sync, platform), method)(**arguments) == "answer"
    assert asyncio.run(getattr(getattr(twin, platform), method)(**arguments)) == "answer"
    constant = getattr(getattr(package.operations, platform), method.upper())
    assert calls == [(constant, sent), (constant, sent)]


def test_a_platform_is_imported_when_it_is_first_used(tmp_path: Path) -> None:
    sync, _ = clients_of(package_of("query", tmp_path), [])
    assert "shop" not in vars(sync)
    assert sync.shop is sync.shop


def test_arguments_are_keywords_only(tmp_path: Path) -> None:
    sync, _ = clients_of(package_of("query", tmp_path), [])
    with pytest.raises(TypeError, match="positional"):
        sync.shop.find_things_v1("7")


def test_a_required_argument_must_be_given(tmp_path: Path) -> None:
    sync, _ = clients_of(package_of("query", tmp_path), [])
    with pytest.raises(TypeError, match="thing_id"):
        sync.shop.find_things_v1()


def test_a_deprecated_method_warns_and_names_its_successor(tmp_path: Path) -> None:
    sync, twin = clients_of(package_of("deprecated", tmp_path), [])
    with pytest.warns(DeprecationWarning, match="`new_v1` has the same title"):
        sync.shop.old_v1()
    with pytest.warns(DeprecationWarning, match="orphan_v1"):
        asyncio.run(twin.shop.orphan_v1())


def test_the_index_leads_to_every_constant(tmp_path: Path) -> None:
    package = package_of("names", tmp_path)
    for key, (platform, method) in package.index.INDEX.items():
        operation = getattr(getattr(package.operations, platform), method.upper())
        assert (operation.key, operation.platform, operation.name) == (key, platform, method)


def test_a_form_takes_its_parameters_and_the_token(tmp_path: Path) -> None:
    operations = package_of("form", tmp_path).operations.shop
    assert (operations.POST_FORM_V1.place, operations.POST_QUERY_V1.place) == ("form", "query")
