"""The states of an item, and the only ways from one to another.

| event | from | to | money | when |
|---|---|---|---|---|
| claim | planned | claimed | hold the price | a free place and enough money |
| send | claimed | sent | keep the hold | on disk before the first byte leaves |
| record | sent, unknown | recorded | spend | code 0 |
| nothing | sent, unknown | nothing | spend | code 201: billed, no data |
| put back | claimed, sent, unknown | planned | release | not sent, or failed free of charge and worth repeating |
| fail | claimed, sent, unknown | failed | release | failed free of charge, and repeating does not help |
| doubt | sent | unknown | keep the hold | it may have been billed; its answer did not say |
| retry | unknown | planned | spend | a person risks a second bill |
| give up | unknown | failed | spend | a person does without the answer |
| record late, nothing late | planned | recorded, nothing | keep | the answer came between `retry` and the next claim |

A late answer of the same attempt may end an unknown item like a sent one, and after `retry` it saves the second call.
`retry` and `give up` count the price as spent, since it may have been billed.
"""

from __future__ import annotations

from typing import Literal, NamedTuple, get_args

__all__ = ["RULES", "STATES", "Event", "MoneyStep", "Rule", "State", "also_late"]

State = Literal["planned", "claimed", "sent", "recorded", "nothing", "failed", "unknown"]
Event = Literal[
    "claim", "send", "record", "nothing", "put back", "fail", "doubt", "retry", "give up", "record late", "nothing late"
]
MoneyStep = Literal["hold", "keep", "release", "spend"]

STATES: tuple[State, ...] = get_args(State)


class Rule(NamedTuple):
    """One row of the table."""

    sources: tuple[State, ...]
    target: State
    money: MoneyStep


RULES: dict[Event, Rule] = {
    "claim": Rule(("planned",), "claimed", "hold"),
    "send": Rule(("claimed",), "sent", "keep"),
    "record": Rule(("sent", "unknown"), "recorded", "spend"),
    "nothing": Rule(("sent", "unknown"), "nothing", "spend"),
    "put back": Rule(("claimed", "sent", "unknown"), "planned", "release"),
    "fail": Rule(("claimed", "sent", "unknown"), "failed", "release"),
    "doubt": Rule(("sent",), "unknown", "keep"),
    "retry": Rule(("unknown",), "planned", "spend"),
    "give up": Rule(("unknown",), "failed", "spend"),
    "record late": Rule(("planned",), "recorded", "keep"),
    "nothing late": Rule(("planned",), "nothing", "keep"),
}
_LATE: dict[Event, Event] = {"record": "record late", "nothing": "nothing late"}


def also_late(event: Event) -> tuple[Event, ...]:
    """Return what an answer may mean for its item: the first event that fits happens."""
    return (event, _LATE[event]) if event in _LATE else (event,)
