"""Run the printed code: a method passes its operation, and its arguments by wire name, to the client."""

from __future__ import annotations

import asyncio
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from justone_client import AsyncClient, Client, Gone
from tests.support.codegen_cases import imported, pressed_case


def package_of(case: str, folder: Path) -> ModuleType:
    return imported(pressed_case(case), folder)


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
    sync, other = clients_of(package, calls)
    assert getattr(getattr(sync, platform), method)(**arguments) == "answer"
    assert asyncio.run(getattr(getattr(other, platform), method)(**arguments)) == "answer"
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
    sync, other = clients_of(package_of("deprecated", tmp_path), [])
    with pytest.warns(DeprecationWarning, match="consider client.shop.new_v1"):
        sync.shop.old_v1()
    with pytest.warns(DeprecationWarning, match="orphan_v1"):
        asyncio.run(other.shop.orphan_v1())


def test_a_deprecated_method_keeps_its_name_and_kind(tmp_path: Path) -> None:
    sync, other = clients_of(package_of("deprecated", tmp_path), [])
    for one in (sync, other):
        assert (one.shop.old_v1.__name__, "consider" in one.shop.old_v1.__deprecated__) == ("old_v1", True)
    assert not asyncio.iscoroutinefunction(sync.shop.old_v1)
    assert asyncio.iscoroutinefunction(other.shop.old_v1)


def test_the_warning_points_at_the_calling_line(tmp_path: Path) -> None:
    sync, other = clients_of(package_of("deprecated", tmp_path), [])
    for call in (sync.shop.old_v1, lambda: other.shop.old_v1().close()):  # warned when called, not when awaited
        with pytest.warns(DeprecationWarning, match="old_v1") as warned:
            call()
        assert Path(warned[0].filename).name == "test_runs.py"


def test_the_index_names_every_constant(tmp_path: Path) -> None:
    package = package_of("names", tmp_path)
    for key, (platform, method) in package.index.INDEX.items():
        operation = getattr(getattr(package.operations, platform), method.upper())
        assert (operation.key, operation.platform, operation.name) == (key, platform, method)


def test_the_place_of_an_operation_is_form_or_query(tmp_path: Path) -> None:
    operations = package_of("form", tmp_path).operations.shop
    assert (operations.POST_FORM_V1.place, operations.POST_QUERY_V1.place) == ("form", "query")


def test_a_stub_accepts_any_arguments(tmp_path: Path) -> None:
    package, calls = package_of("gone", tmp_path), []
    sync, other = clients_of(package, calls)
    assert sync.shop.find_v1(thing_id="7") == asyncio.run(other.shop.find_v1(no_such_keyword=1)) == "answer"
    assert [operation.gone for operation, _ in calls] == ["gone from the provider's catalogue since 2026-11-28"] * 2
    assert calls[0][0].successor == "shop.find_v2"
    assert "find_v1 is gone" in sync.shop.find_v1.__deprecated__


def test_a_withdrawn_platform_keeps_its_attribute(tmp_path: Path) -> None:
    package, calls = package_of("gone", tmp_path), []
    sync, _ = clients_of(package, calls)
    sync.market.look_v1(word="w")
    assert (calls[0][0].gone[:9], calls[0][0].successor) == ("gone from", None)
    assert package.index.PLATFORMS.keys() == {"shop"}
    assert package.index.GONE == {
        "GET /api/shop/find/v1": ("shop", "find_v1"),
        "GET /api/market/look/v1": ("market", "look_v1"),
    }
    assert package.index.INDEX.keys().isdisjoint(package.index.GONE)


def test_a_stub_in_a_real_client_raises_gone(tmp_path: Path) -> None:
    package = package_of("gone", tmp_path)
    kind: Any = type("Made", (package.clients.Namespaces, Client), {})
    with kind("token-of-a-test", base_url="http://127.0.0.1:9") as client, pytest.raises(Gone) as caught:
        client.shop.find_v1(thing_id="7")
    assert str(caught.value).startswith(
        "GET /api/shop/find/v1: the provider no longer has this operation; nothing was sent. "
        "Gone from the provider's catalogue since 2026-11-28. Consider client.shop.find_v2 instead"
    )


def test_a_stub_in_a_real_async_client_raises_gone(tmp_path: Path) -> None:
    package = package_of("gone", tmp_path)
    kind: Any = type("Made", (package.clients.AsyncNamespaces, AsyncClient), {})

    async def ask() -> None:
        async with kind("token-of-a-test", base_url="http://127.0.0.1:9") as client:
            await client.market.look_v1(word="w")

    with pytest.raises(Gone, match="No replacement is known"):
        asyncio.run(ask())


def test_a_method_without_a_stub_still_says_that_it_is_gone(tmp_path: Path) -> None:
    package = package_of("gone", tmp_path)
    folder = Path(str(package.__file__)).parent / "upgrade"
    folder.mkdir(exist_ok=True)
    (folder / "gone.json").write_text(
        '{"shop.find_v0": {"since": "2025-01-02", "hint": "consider client.shop.find_v2"}}'
    )
    sync, _ = clients_of(package, [])
    with pytest.raises(AttributeError) as caught:
        sync.shop.find_v0()
    assert str(caught.value) == (
        "shop.find_v0 is gone from the provider's catalogue since 2025-01-02; consider client.shop.find_v2"
    )


def test_a_stub_is_not_suggested_for_a_misspelt_method(tmp_path: Path) -> None:
    sync, _ = clients_of(package_of("gone", tmp_path), [])
    with pytest.raises(AttributeError, match=r"did you mean 'find_v2'\?"):
        sync.shop.find_v()
