"""The warning about a large part of the catalogue that disappeared."""

import pytest

from codegen.changes.shrinking import warning
from codegen.changes.value import Change


def changes(rule: str, number: int) -> list[Change]:
    return [Change(rule, "note", f"shop.x{one}", f"GET /{one}", None, None, None, "", "") for one in range(number)]


@pytest.mark.parametrize(
    ("left", "came", "now", "found"),
    [(9, 0, 1, None), (10, 0, 90, None), (10, 0, 89, "10 of 99"), (11, 40, 130, "11 of 101"), (12, 0, 0, "12 of 12")],
    ids=["under ten", "exactly a tenth", "more than a tenth", "new operations do not count", "all"],
)
def test_ten_operations_and_a_tenth_trigger_the_warning(left: int, came: int, now: int, found: str | None) -> None:
    some = [*changes("operation-removed", left - 1), *changes("operation-removed-deprecated", 1)]
    line = warning([*some, *changes("operation-added", came)], now)
    assert (line and line.partition(" operations ")[0]) == found


def test_the_warning_says_since_when_and_what_to_do() -> None:
    assert warning(changes("operation-removed", 20), 0, "since v1") == (
        "20 of 20 operations left the catalogue since v1. Check that the source is complete before you publish."
    )
