"""The ledger records when operations appear, are deprecated, leave and return; messages show it to callers."""

import json
from typing import Any

import pytest

from codegen.changes.lifecycle import Lifecycle, named
from codegen.document.model import Operation
from codegen.document.names.assignment import Assignment
from codegen.document.names.ledger import Entry, Ledger
from codegen.document.problems import Refused
from tests.support.ledgers import DAY, api, history, operation
from tests.support.ledgers import named as run

FIND, NEXT, POST = "GET /api/shop/find/v1", "GET /api/shop/find/v2", "POST /api/shop/find/v1"


def entry(found: Assignment, key: str = FIND) -> Entry:
    place = found.ledger.key_of(key)
    assert place is not None
    return found.ledger.operations[place]


def test_the_day_an_operation_was_first_seen_stays() -> None:
    assert [entry(run).first_seen for run in history([operation(FIND)], [operation(FIND)])] == ["2026-11-28"] * 2


def test_the_first_ledger_uses_the_days_of_the_lock() -> None:
    days = {FIND: "2026-11-20"}
    catalogue = api([operation(FIND, deprecated=True), operation(NEXT)])
    first = named(Ledger(), catalogue, today=DAY, version="0.1.0", first_seen=days)
    assert (entry(first).first_seen, entry(first).deprecated_since) == ("2026-11-20", "2026-11-20")
    assert entry(first, NEXT).first_seen == "2026-11-28"


def test_a_later_ledger_uses_the_day_of_the_run() -> None:
    before = run(operation(NEXT)).ledger
    later = named(before, api([operation(FIND)]), today=DAY, version="0.1.0", first_seen={FIND: "2026-11-20"})
    assert entry(later).first_seen == "2026-11-28"


def test_a_deprecation_has_the_day_of_its_first_run() -> None:
    old = operation(FIND, deprecated=True)
    runs = history([operation(FIND)], [old], [old], [operation(FIND)], [old])
    days = [None, "2026-11-29", "2026-11-29", None, "2026-12-02"]
    assert [entry(run).deprecated_since for run in runs] == days


def test_a_withdrawal_records_its_day_and_version_once() -> None:
    first = run(operation(FIND), version="0.3.1")
    gone = run(before=first.ledger, day=1, version="0.4.2")
    later = run(before=gone.ledger, day=9, version="0.5.0")
    assert [(entry(run).gone_since, entry(run).gone_in) for run in (gone, later)] == [("2026-11-29", "0.4.2")] * 2


def test_a_returning_operation_is_no_longer_withdrawn() -> None:
    *_, back, again = history([operation(FIND)], [], [operation(FIND)], [], [operation(FIND)])[2:]
    assert entry(back).is_gone
    assert entry(again).returned == ("2026-11-30", "2026-12-02")
    assert (entry(again).gone_since, entry(again).gone_in, entry(again).successor) == (None, None, None)
    assert Lifecycle.of(again.ledger).gone == ()


def test_an_operation_may_return_with_another_verb() -> None:
    *_, back = history([operation(FIND)], [], [operation(POST)])
    assert entry(back, POST).returned == ("2026-11-30",)
    assert back.names.methods == {POST: "find_v1"}


def test_an_unreadable_operation_is_not_withdrawn() -> None:
    before = run(operation(FIND), operation(NEXT)).ledger
    after = named(before, api([operation(NEXT)]), today=DAY, version="0.1.0", unread={POST})
    assert not entry(after).is_gone
    assert entry(named(before, api([operation(NEXT)]), today=DAY, version="0.1.0")).is_gone


@pytest.mark.parametrize(
    ("gone_in", "version", "has_stub"),
    [
        ("0.4.2", "0.4.2", True),
        ("0.4.2", "0.4.9", True),
        ("0.4.2", "0.5.0", True),
        ("0.4.2", "0.5.7", True),
        ("0.4.2", "0.6.0", False),
        ("0.4.2", "0.6.0rc1", False),
        ("0.9.0", "0.10.0", True),
        ("0.9.0", "0.11.0", False),
        ("0.9.0", "1.0.0", True),
        ("0.9.0", "1.1.0", False),
        ("1.4.0", "3.0.0", True),
        ("1.4.0", "3.1", False),
    ],
)
def test_a_stub_stays_until_the_second_minor_version(gone_in: str, version: str, has_stub: bool) -> None:
    gone = run(before=run(operation(FIND), version=gone_in).ledger, day=1, version=gone_in)
    later = Lifecycle.of(run(before=gone.ledger, day=2, version=version).ledger)
    assert [one.has_stub for one in later.gone] == [has_stub]
    assert [one.name for one in later.stubs] == (["shop.find_v1"] if has_stub else [])


def test_an_ended_stub_stays_ended_in_a_major_version() -> None:
    ledger = run(operation(FIND), version="0.4.0").ledger
    for day, version in enumerate(("0.4.0", "0.6.0", "1.0.0")):
        ledger = run(before=ledger, day=day, version=version).ledger
    assert Lifecycle.of(ledger).stubs == ()
    assert [one.name for one in Lifecycle.of(ledger).gone] == ["shop.find_v1"]


def test_a_second_withdrawal_has_a_stub_again() -> None:
    ledger = run(operation(FIND), version="0.4.0").ledger
    for day, (keys, version) in enumerate([((), "0.4.0"), ((), "0.6.0"), ((FIND,), "0.6.0"), ((), "0.7.0")]):
        ledger = run(*map(operation, keys), before=ledger, day=day, version=version).ledger
    assert [(one.gone_in, one.has_stub) for one in Lifecycle.of(ledger).gone] == [("0.7.0", True)]


def test_an_invalid_version_is_rejected() -> None:
    gone = run(before=run(operation(FIND)).ledger, day=1, version="0.1.0")
    with pytest.raises(Refused, match=r"must be like 0\.4\.2, got 'next'"):
        run(before=gone.ledger, day=2, version="next")


def successor(*others: Operation, **facts: Any) -> str | None:
    return entry(run(operation(FIND, deprecated=True, **facts), *others)).successor


@pytest.mark.parametrize(
    ("others", "name"),
    [
        ([operation(NEXT)], "shop.find_v2"),
        ([operation(NEXT), operation("GET /api/shop/find/v10")], "shop.find_v10"),
        ([operation(NEXT, deprecated=True)], None),
        ([operation("GET /api/shop/seek/v3", family="f")], "shop.seek_v3"),
        ([operation("GET /api/shop/seek/v3", family="g")], None),
        (
            [operation(NEXT, family="f", recommended=True), operation("GET /api/shop/find/v3", family="f")],
            "shop.find_v2",
        ),
        ([operation(NEXT, family="f"), operation("GET /api/shop/find/v3", family="f", hidden=True)], "shop.find_v2"),
        ([operation(POST), operation(NEXT)], "shop.find_v1_post"),
        ([operation("GET /api/shop/gw/look/v1", title="Find")], "shop.look_v1"),
        ([operation("GET /api/shop/look/v1", title="Find"), operation("GET /api/shop/see/v1", title="Find")], None),
        ([operation("GET /api/store/find/v2", family="f", title="Find")], None),
        ([], None),
    ],
    ids=[
        "next version",
        "highest version",
        "deprecated too",
        "family",
        "another family",
        "recommended",
        "hidden",
        "other verb",
        "same title",
        "two of one title",
        "another platform",
        "alone",
    ],
)
def test_a_successor_is_found_by_family_version_and_title(others: list[Operation], name: str | None) -> None:
    assert successor(*others, family="f", title="Find") == name


def test_a_withdrawn_operation_gets_a_later_successor() -> None:
    *_, gone, later = history([operation(FIND)], [], [operation(NEXT)])
    assert (entry(gone).successor, entry(later).successor) == (None, "shop.find_v2")


def test_a_current_operation_has_no_successor() -> None:
    assert entry(run(operation(FIND), operation(NEXT))).successor is None


def test_messages_name_the_day_and_the_replacement() -> None:
    old = operation(FIND, deprecated=True)
    _, later = history([operation(FIND)], [old, operation(NEXT)])
    notice = Lifecycle.of(later.ledger).notices[FIND]
    assert str(notice) == (
        "deprecated by the provider since 2026-11-29 and may be withdrawn; consider client.shop.find_v2"
    )
    first = Lifecycle.of(run(old).ledger).notices[FIND]
    assert str(first) == "deprecated by the provider since 2026-11-28 or earlier and may be withdrawn"


def test_the_wheel_lists_withdrawn_operations() -> None:
    *_, gone = history([operation(FIND, title="Find")], [operation(NEXT)])
    assert json.loads(Lifecycle.of(gone.ledger).gone_json()) == {
        "shop.find_v1": {
            "operation": FIND,
            "since": "2026-11-29",
            "gone_in": "0.1.0",
            "has_stub": True,
            "successor": "shop.find_v2",
            "hint": "consider client.shop.find_v2",
        }
    }


def test_a_withdrawn_verb_names_the_remaining_one() -> None:
    *_, gone = history([operation(FIND), operation(POST)], [operation(POST)])
    [stub] = Lifecycle.of(gone.ledger).stubs
    assert (stub.key, stub.name, stub.successor) == (FIND, "shop.find_v1", "shop.find_v1_post")
