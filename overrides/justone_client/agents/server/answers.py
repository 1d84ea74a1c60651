"""Answers as the ledger has them: what became of a tool call, whichever server made it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal

from ..._billing.amounts import add
from ..._pagination.json_path import follow, is_list, is_object
from ..._pagination.rules import page_rule
from ...runs.journal.address import open_reader
from ...runs.journal.bodies import unpack
from .ledger import BUDGET

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Account", "Status", "Stored", "answer_id", "main_list", "number_of", "read_account", "read_stored"]

Status = Literal["ok", "no_data", "failed", "refused", "pending", "unknown"]
Billed = Literal["yes", "no", "unknown"]
_ID = re.compile(r"answer-([1-9]\d{0,15})")
_ITEMS = """
SELECT operations.key, operations.kind, operations.price, items.state, items.attempt, items.code, items.reason,
    answers.codec, answers.body
FROM items JOIN operations ON operations.id = items.operation JOIN runs ON runs.id = items.run
    LEFT JOIN answers ON answers.item = items.id AND answers.attempt = items.attempt
WHERE items.run = ? AND runs.name LIKE 'mcp-%' ORDER BY COALESCE(items.page, 1), items.id
"""


def answer_id(number: int) -> str:
    """Return the id that models use."""
    return f"answer-{number}"


def number_of(text: str) -> int | None:
    """Return the number of an id; None if it is none."""
    found = _ID.fullmatch(text.strip())
    return int(found[1]) if found else None


@dataclass(frozen=True)
class Stored:
    """One tool call, as it is in the ledger."""

    number: int
    operation: str
    is_walk: bool
    status: Status
    billed: Billed
    billed_calls: int
    cost: Decimal | None
    """Of the billed calls, and of those that may have been billed; None if the price is unknown."""
    reason: str | None
    """Why it failed, or why a walk ended."""
    data: Any
    """Of a call, as received. Of a walk, `{"items": [...]}` of all pages, or `{"pages": [...]}`."""
    main: tuple[str | int, ...]
    """Where `data` has its main list; empty if it has none."""


def read_stored(path: Path, number: int) -> Stored | None:
    """Read what became of a tool call; None if there is none of this number.

    Raises:
        JournalError: The ledger cannot be read.
    """
    rows = list(open_reader(path).ask(_ITEMS, number))
    if not rows:
        return None
    operation, kind, price = rows[0][:3]
    states = [row[3] for row in rows]
    paid = sum(state in ("recorded", "nothing") for state in states)
    may_cost = paid + states.count("unknown")
    cost = Decimal(0) if not may_cost else None if price is None else add(Decimal(0), Decimal(price) * may_cost)
    bodies = [_data(row[7], row[8]) for row in rows if row[8] is not None and row[3] in ("recorded", "unknown")]
    reason = next((row[6] for row in reversed(rows) if row[6]), None)
    is_walk = kind == "walk"
    data, main = _walked(operation, bodies) if is_walk else (bodies[0] if bodies else None, ())
    if not is_walk:
        main = main_list(operation, data)
    billed: Billed = "unknown" if "unknown" in states else "yes" if paid else "no"
    return Stored(number, operation, is_walk, _status(states, [row[4] for row in rows]), billed, paid,
                  cost, reason, data, main)  # fmt: skip


def _status(states: list[str], attempts: list[int]) -> Status:
    if "unknown" in states:
        return "unknown"
    if {"claimed", "sent"} & set(states):
        return "pending"
    if "recorded" in states:  # a walk that did not end keeps its pages
        return "ok"
    if "nothing" in states:
        return "no_data"
    if states == ["planned"]:
        return "failed" if attempts[0] else "refused"
    return "failed"


def _data(codec: str, body: bytes) -> Any:
    """The `data` of an answer; the text of a body that is no JSON."""
    text = unpack(codec, body)
    try:
        whole: Any = json.loads(text)
    except ValueError:
        return text.decode("utf-8", "replace")
    return whole.get("data", whole) if is_object(whole) else whole


def _walked(operation: str, bodies: list[Any]) -> tuple[Any, tuple[str | int, ...]]:
    """The items of all pages; whole pages where the list of one is not known."""
    rule = page_rule(operation)
    found = [follow(body, rule.items[1:]) if rule is not None and rule.items else None for body in bodies]
    lists = [one for one in found if is_list(one)]
    if bodies and len(lists) == len(bodies):
        return {"items": [item for one in lists for item in one]}, ("items",)
    return {"pages": bodies}, ("pages",)


def main_list(operation: str, data: Any) -> tuple[str | int, ...]:
    """Where an answer has its main list: that of its pages, else the longest one."""
    rule = page_rule(operation)
    if rule is not None and rule.items and is_list(follow(data, rule.items[1:])):
        return rule.items[1:]
    return _longest(data)


def _longest(data: Any) -> tuple[str | int, ...]:
    """Where the longest list of objects is, at most four levels deep."""
    found: list[tuple[int, tuple[str | int, ...]]] = []
    level: list[tuple[tuple[str | int, ...], Any]] = [((), data)]
    for _ in range(4):
        below: list[tuple[tuple[str | int, ...], Any]] = []
        for route, value in level:
            if isinstance(value, list) and route:
                found.append((len(value), route))  # pyright: ignore[reportUnknownArgumentType]
            elif isinstance(value, dict):
                below += [((*route, name), one) for name, one in value.items()]  # pyright: ignore[reportUnknownVariableType]
        level = below
    return max(found, default=(0, ()), key=lambda one: one[0])[1]


@dataclass(frozen=True)
class Account:
    """The budget of a ledger."""

    spent: Decimal
    held: Decimal
    """Prices of calls in flight and of unknown ones."""
    billed: int
    holds: int
    """Calls in flight, and unknown ones, which may have been billed."""
    unknown: tuple[tuple[int, str], ...]
    """The number and the operation of unknown calls."""


def read_account(path: Path) -> Account:
    """Read the budget of a ledger.

    Raises:
        JournalError: The ledger cannot be read.
    """
    reader = open_reader(path)
    rows = list(reader.ask("SELECT spent, held, billed, holds FROM budgets WHERE name = ?", BUDGET))
    spent, held, billed, holds = rows[0] if rows else ("0", "0", 0, 0)
    unknown = reader.ask(
        "SELECT runs.id, operations.key FROM items JOIN operations ON operations.id = items.operation"
        " JOIN runs ON runs.id = items.run JOIN budgets ON budgets.id = runs.budget"
        " WHERE items.state = 'unknown' AND budgets.name = ? ORDER BY items.id LIMIT 20", BUDGET
    )  # fmt: skip
    return Account(Decimal(spent), Decimal(held), billed, holds, tuple((run, key) for run, key in unknown))
