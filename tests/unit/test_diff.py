"""What changed between two models, and whether it breaks a caller."""

import datetime
from dataclasses import replace

import pytest

from codegen.changelog import HEAD, extended
from codegen.diff import Change, Difference, diff
from codegen.model import Api, Choice, Operation, Parameter

SORT = Parameter("sort", "string", False, "Order.", (Choice("A"), Choice("B")), "A")
FIND = Operation("GET", "/api/shop/find/v1", "find", "Shop", "Find", "", "v1", False, "query", (SORT,))
LOOK = replace(FIND, path="/api/shop/look/v1")


def api(*operations: Operation) -> Api:
    return Api(operations, {"type": "object"})


def changed(operation: Operation) -> list[tuple[str, bool]]:
    return [(change.text, change.breaking) for change in diff(api(FIND), api(operation)).changes]


def with_sort(**fields: object) -> Operation:
    return replace(FIND, parameters=(replace(SORT, **fields),))  # type: ignore[arg-type]


def test_the_same_api_has_no_difference() -> None:
    assert not diff(api(FIND, LOOK), api(FIND, LOOK))


def test_operations_come_and_go_by_name() -> None:
    difference = diff(api(FIND), api(LOOK))
    assert (difference.added, difference.removed) == (("GET /api/shop/look/v1",), ("GET /api/shop/find/v1",))


@pytest.mark.parametrize(
    ("operation", "change"),
    [
        (replace(FIND, deprecated=True), ("deprecated", False)),
        (replace(FIND, place="form"), ("parameters moved from query to form", False)),
        (replace(FIND, method_name="other"), ("renamed", True)),
        (replace(FIND, title="Other"), ("described in other words", False)),
        (replace(FIND, parameters=()), ("parameter `sort` removed", True)),
        (with_sort(required=True), ("parameter `sort`: now required", True)),
        (with_sort(kind="integer"), ("parameter `sort`: string became integer", True)),
        (with_sort(default="B"), ("parameter `sort`: the service's default 'A' became 'B'", False)),
        (with_sort(choices=(Choice("A"),)), ("parameter `sort`: values gone: B", True)),
        (with_sort(choices=()), ("parameter `sort`: any value is taken now", False)),
        (with_sort(choices=(*SORT.choices, Choice("C"))), ("parameter `sort`: values new: C", False)),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)
def test_a_change_is_named_and_weighed(operation: Operation, change: tuple[str, bool]) -> None:
    assert change in changed(operation)


@pytest.mark.parametrize(("required", "text"), [(True, "required"), (False, "optional")])
def test_a_new_parameter_breaks_callers_when_it_is_required(required: bool, text: str) -> None:
    new = Parameter("page", "integer", required, "")
    assert (f"{text} parameter `page` added", required) in changed(replace(FIND, parameters=(SORT, new)))


def test_the_changelog_grows_at_the_top() -> None:
    first = extended("", Difference(("GET /a",), (), ()), datetime.date(2026, 11, 1))
    changes = (Change("GET /a", "parameter `x` removed", breaking=True),)
    second = extended(first, Difference((), ("GET /b",), changes), datetime.date(2026, 11, 2))
    assert first == f"{HEAD}\n## 2026-11-01\n\n- added `GET /a`\n"
    assert second == (
        f"{HEAD}\n## 2026-11-02\n\n- **!** removed `GET /b`\n- **!** `GET /a`: parameter `x` removed\n"
        "\n## 2026-11-01\n\n- added `GET /a`\n"
    )


def test_no_difference_adds_nothing() -> None:
    assert extended("as it is", Difference((), (), ()), datetime.date(2026, 11, 1)) == "as it is"
