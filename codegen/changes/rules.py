"""Judge each difference by what it does to callers. A rule has a level and says what to write instead.

| level | the caller's code |
|---|---|
| break | stops working, or calls another operation |
| risk | still works, but may get something else, or must change soon |
| note | works as before |

A change of `specs/rules.yaml` overrides the level (see `verdicts`). The worst level of an update is its verdict:

| changes of an update | verdict | version 0.3.1 becomes |
|---|---|---|
| at least one break | break | 0.4.0 |
| no break, at least one risk, nothing new for callers | risk | 0.3.2 |
| notes only, one adds an operation, keyword or value | note | 0.4.0 |

Example: a keyword of `kuaishou.get_video_comment_v1` disappears and another with the same type appears. The facts are
`keyword-removed` (break), `keyword-renamed` (note) and `keyword-added` (note). The verdict is break.

Texts and hints may use `{name}`, `{operation}`, `{keyword}`, `{before}` and `{after}` of the fact, printed as code;
`{raw[after]}` is the plain value.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from codegen.changes.facts import facts
from codegen.changes.surface import Surface
from codegen.changes.value import LEVELS, Change, Fact, Level, Value


@dataclass(frozen=True)
class Rule:
    """The judgement of one kind of difference."""

    id: str
    level: Level
    text: str
    hint: str = ""
    instead: str = ""
    """The hint if the fact has a replacement (`after`)."""
    adds: bool = False
    """Whether it offers callers something new."""


_RULES = (
    # Operations
    Rule(
        "operation-removed",
        "break",
        "{name} is gone: {operation} left the catalogue.",
        "Remove the call; no successor is known.",
        "Try {after}. Compare the answers first: versions often return different data.",
    ),
    Rule(
        "operation-removed-deprecated",
        "break",
        "{name} is gone: {operation} was deprecated and left the catalogue.",
        "Remove the call; no successor is known.",
        "Try {after}. Compare the answers first: versions often return different data.",
    ),
    Rule(
        "verb-changed",
        "break",
        "{before} is now {after}.",
        'Calls of {name} still work. For `client.call`, write `client.call("{raw[after]}", ...)`.',
    ),
    Rule("name-moved", "break", "{before} is now called {after}.", "Write {after}."),
    Rule(
        "name-rebound",
        "break",
        "{name} now calls {after} instead of {before}.",
        "Check every call of {name} before you update: it calls, and pays for, another operation.",
    ),
    Rule("operation-added", "note", "{name} is new ({operation}).", adds=True),
    Rule("operation-returned", "note", "{name} has returned ({operation}).", adds=True),
    Rule(
        "operation-deprecated",
        "risk",
        "{name} is deprecated.",
        "Look for another operation; this one may leave the catalogue within weeks.",
        "Try {after}. Compare the answers first: versions often return different data.",
    ),
    Rule("operation-undeprecated", "note", "{name} is no longer deprecated."),
    Rule(
        "operation-hidden",
        "risk",
        "{name} is now hidden in the provider's documentation; it can still be called.",
        "Look for another operation if you start something new.",
    ),
    Rule("operation-unhidden", "note", "{name} is shown in the provider's documentation again."),
    Rule("operation-recommended", "note", "The provider now recommends {name} among its versions."),
    Rule("operation-unrecommended", "note", "The provider no longer recommends {name} among its versions."),
    Rule(
        "successor-added",
        "note",
        "{after} is a newer version of {name}.",
        "You need not switch. If you do, compare the answers first: versions often return different data.",
    ),
    Rule(
        "place-changed",
        "break",
        "The parameters of {name} are now sent in the {after} instead of the {before}.",
        "Update the package: older versions send them to the wrong place. Your calls stay the same.",
    ),
    Rule("platform-added", "note", "`client.{raw[name]}` is a new platform.", adds=True),
    Rule(
        "platform-emptied",
        "risk",
        "`client.{raw[name]}` has no operations left.",
        "See its removals above.",
    ),
    # Keywords
    Rule(
        "keyword-removed",
        "break",
        "{name} no longer takes {keyword}.",
        "Leave out {keyword}.",
        "Write {after} instead of {keyword}; it has the same type and values.",
    ),
    Rule(
        "keyword-renamed",
        "note",
        "{keyword} of {name} was probably renamed to {after}: same type, same values.",
        "Write {after} instead of {keyword}.",
    ),
    Rule("keyword-added-required", "break", "{name} now requires {keyword}.", "Pass {keyword}."),
    Rule("keyword-added", "note", "{name} now takes {keyword}.", adds=True),
    Rule("keyword-required", "break", "{keyword} of {name} is now required.", "Pass {keyword} in every call."),
    Rule("keyword-optional", "note", "{keyword} of {name} is now optional."),
    Rule(
        "keyword-type",
        "break",
        "{keyword} of {name} now has type {after} instead of {before}.",
        "Pass the new type.",
    ),
    Rule("keyword-moved", "break", "{before} of {name} is now called {after}.", "Write {after} instead of {before}."),
    Rule(
        "keyword-rebound",
        "break",
        "{keyword} of {name} is now sent as {after} instead of {before}.",
        "Check what you pass as {keyword}.",
    ),
    Rule(
        "choice-removed",
        "break",
        "{keyword} of {name} no longer takes {before}.",
        "Pass one of the remaining values; the method's docstring lists them.",
    ),
    Rule("choice-added", "note", "{keyword} of {name} also takes {after}.", adds=True),
    Rule(
        "choices-closed",
        "break",
        "{keyword} of {name} now takes only {after}; before, it took any value.",
        "Pass one of these values. `Client(allow_unknown_values=True)` sends others.",
    ),
    Rule("choices-opened", "note", "{keyword} of {name} now takes any value."),
    Rule(
        "default-changed",
        "risk",
        "The service's default for {keyword} of {name} is now {after} instead of {before}.",
        "Pass {keyword} if you rely on the default.",
    ),
    # Answers and pages
    Rule(
        "answer-untyped",
        "break",
        "The answer of {name} is now plain JSON instead of {before}.",
        "Read fields as `answer.data['field']`, not `answer.data.field`.",
    ),
    Rule("answer-typed", "note", "The answer of {name} is now typed: {after}.", adds=True),
    Rule(
        "answer-changed",
        "risk",
        "The answer of {name} is now {after} instead of {before}.",
        "Run your type checker on the code that reads it.",
    ),
    Rule(
        "paging-lost",
        "break",
        "`client.walk` can no longer walk {name}.",
        "Call {name} page by page.",
    ),
    Rule("paging-added", "note", "`client.walk` can walk {name} now.", adds=True),
    Rule(
        "paging-changed",
        "risk",
        "{name} now pages by {after} instead of {before}.",
        "Start walks from the beginning; old resume tokens are rejected.",
    ),
    # What all answers share
    Rule(
        "envelope-code-added",
        "risk",
        "Answers may have new codes: {after}.",
        "Check whether your error handling must cover them.",
    ),
    Rule("envelope-code-removed", "note", "These codes are no longer documented: {before}."),
    Rule("envelope-field-added", "note", "Answers have a new field {keyword}."),
    Rule(
        "envelope-field-removed",
        "risk",
        "Answers may no longer have the field {keyword}.",
        "Search your code for `answer.raw['{raw[keyword]}']`.",
    ),
    Rule(
        "envelope-field-type",
        "risk",
        "The field {keyword} of answers is now {after} instead of {before}.",
        "Search your code for `answer.raw['{raw[keyword]}']`.",
    ),
    Rule(
        "servers-changed",
        "risk",
        "The provider now lists the servers {after} instead of {before}.",
        "Compare them with the regions of this package before a release.",
    ),
)

_SHOWN = 12
"""Maximum number of values to list for one change."""

RULES = {rule.id: rule for rule in _RULES}


def compare(before: Surface, after: Surface, ever: Collection[str] = ()) -> tuple[Change, ...]:
    """Compare two surfaces and judge every change; worst first, then by name.

    Args:
        before: The old surface.
        after: The new surface.
        ever: All names ever assigned, including those of withdrawn operations.
    """
    return in_order(judge(fact) for fact in facts(before, after, ever))


def in_order(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Sort changes: worst first, then by name."""
    return tuple(
        sorted(changes, key=lambda one: (LEVELS.index(one.level), one.name or "", one.keyword or "", one.rule))
    )


def judge(fact: Fact) -> Change:
    """Turn a fact into a change, with the level of its rule."""
    rule = RULES[fact.rule]
    words = {key: getattr(fact, key) for key in ("name", "operation", "keyword", "before", "after")}
    shown = {key: as_code(value) for key, value in words.items()}
    hint = rule.instead if rule.instead and fact.after is not None else rule.hint
    return Change(
        rule=rule.id,
        level=rule.level,
        name=fact.name,
        operation=fact.operation,
        keyword=fact.keyword,
        before=fact.before,
        after=fact.after,
        text=rule.text.format(raw=words, **shown),
        hint=hint.format(raw=words, **shown),
    )


def quoted(text: str) -> str:
    """Print a sentence that quotes upstream text as Markdown code; its own backquotes become apostrophes."""
    return as_code(text.replace("`", "'"))


def as_code(value: Value) -> str:
    """Print an upstream value as Markdown code: on one line, its backquotes fenced, long lists cut."""
    if isinstance(value, tuple):
        more = f" and {len(value) - _SHOWN} more" if len(value) > _SHOWN else ""
        return ", ".join(map(as_code, value[:_SHOWN])) + more
    if value is None:
        return "none"
    text = value if isinstance(value, str) else json.dumps(value)
    text = "".join(letter if letter.isprintable() else f"\\u{ord(letter):04x}" for letter in text)
    fence = "`" * (1 + max((len(run) for run in re.findall("`+", text)), default=0))
    space = " " if text.startswith("`") or text.endswith("`") or not text.strip() else ""
    return f"{fence}{space}{text}{space}{fence}"
