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
        "Try {after}. Compare the answers first: another version is often a variant.",
    ),
    Rule(
        "operation-removed-deprecated",
        "break",
        "{name} is gone: {operation} was deprecated and left the catalogue.",
        "Remove the call; no successor is known.",
        "Try {after}. Compare the answers first: another version is often a variant.",
    ),
    Rule(
        "verb-changed",
        "break",
        "{before} is {after} now.",
        'Calls of {name} work as before. Write `client.call("{raw[after]}", ...)` where you call by path.',
    ),
    Rule("name-moved", "break", "{before} is called {after} now.", "Write {after}."),
    Rule(
        "name-rebound",
        "break",
        "{name} calls {after} now; it was {before}.",
        "Check every call of {name} before you update: it calls, and pays for, another operation.",
    ),
    Rule("operation-added", "note", "{name} is new ({operation}).", adds=True),
    Rule("operation-returned", "note", "{name} is back ({operation}).", adds=True),
    Rule(
        "operation-deprecated",
        "risk",
        "{name} is deprecated.",
        "Look for another operation; this one may leave the catalogue within weeks.",
        "Try {after}. Compare the answers first: another version is often a variant.",
    ),
    Rule("operation-undeprecated", "note", "{name} is no longer deprecated."),
    Rule(
        "operation-hidden",
        "risk",
        "{name} is hidden in the provider's documentation now; it can still be called.",
        "Look for another operation if you start something new.",
    ),
    Rule("operation-unhidden", "note", "{name} is shown in the provider's documentation again."),
    Rule("operation-recommended", "note", "The provider recommends {name} among its versions now."),
    Rule("operation-unrecommended", "note", "The provider no longer recommends {name} among its versions."),
    Rule(
        "successor-added",
        "note",
        "{after} is a newer version of {name}.",
        "Nothing has to change. Compare the answers before you switch: another version is often a variant.",
    ),
    Rule(
        "place-changed",
        "break",
        "The parameters of {name} go into the {after} now, not the {before}.",
        "Update the package: older versions send them where the service no longer looks. Calls stay as they are.",
    ),
    Rule("platform-added", "note", "`client.{raw[name]}` is a new platform.", adds=True),
    Rule(
        "platform-emptied", "risk", "`client.{raw[name]}` has no operation left.", "See its operations that are gone."
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
    Rule("keyword-added-required", "break", "{name} requires {keyword} now.", "Pass {keyword}."),
    Rule("keyword-added", "note", "{name} takes {keyword} now.", adds=True),
    Rule("keyword-required", "break", "{keyword} of {name} is required now.", "Pass {keyword} in every call."),
    Rule("keyword-optional", "note", "{keyword} of {name} is optional now."),
    Rule("keyword-type", "break", "{keyword} of {name} is of type {after} now, not {before}.", "Pass {after}."),
    Rule("keyword-moved", "break", "{before} of {name} is called {after} now.", "Write {after} instead of {before}."),
    Rule(
        "keyword-rebound",
        "break",
        "{keyword} of {name} is sent as {after} now; it was {before}.",
        "Check what you pass as {keyword}.",
    ),
    Rule(
        "choice-removed",
        "break",
        "{keyword} of {name} no longer takes {before}.",
        "Pass one of the values that are left; the method's docstring lists them.",
    ),
    Rule("choice-added", "note", "{keyword} of {name} takes {after} too.", adds=True),
    Rule(
        "choices-closed",
        "break",
        "{keyword} of {name} takes only {after} now; it took any value.",
        "Pass one of these values. `Client(allow_unknown_values=True)` sends others.",
    ),
    Rule("choices-opened", "note", "{keyword} of {name} takes any value now."),
    Rule(
        "default-changed",
        "risk",
        "The service's default of {keyword} of {name} is {after} now, not {before}.",
        "Pass {keyword} where you relied on the default.",
    ),
    # Answers and pages
    Rule(
        "answer-untyped",
        "break",
        "The answer of {name} is plain JSON now, not {before}.",
        "Read fields as `answer.data['field']`, not `answer.data.field`.",
    ),
    Rule("answer-typed", "note", "The answer of {name} is typed now: {after}.", adds=True),
    Rule(
        "answer-changed",
        "risk",
        "The answer of {name} is {after} now, not {before}.",
        "Run your type checker over the code that reads it.",
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
        "{name} pages by {after} now, not by {before}.",
        "Start walks anew; resume tokens of the old way are refused.",
    ),
    # What all answers share
    Rule(
        "envelope-code-added",
        "risk",
        "Answers may carry new codes: {after}.",
        "Look whether your error handling should know them.",
    ),
    Rule("envelope-code-removed", "note", "Codes no longer documented: {before}."),
    Rule("envelope-field-added", "note", "Answers carry a new field {keyword}."),
    Rule(
        "envelope-field-removed",
        "risk",
        "Answers may no longer carry the field {keyword}.",
        "Look for `answer.raw['{raw[keyword]}']` in your code.",
    ),
    Rule(
        "envelope-field-type",
        "risk",
        "The field {keyword} of answers is {after} now, not {before}.",
        "Look for `answer.raw['{raw[keyword]}']` in your code.",
    ),
    Rule(
        "servers-changed",
        "risk",
        "The provider names other servers: {after}; before: {before}.",
        "Compare them with the regions of this package before you release it.",
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
