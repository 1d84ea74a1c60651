"""Compare two surfaces and list the differences as facts, each with the id of a rule. `rules` judges them.

Operations are matched by verb and path. If a path has one verb before and another one after, it is the same operation
and keeps its Python name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from codegen.changes.keywords import keyword_facts
from codegen.changes.successors import replacement, successor
from codegen.changes.surface import Envelope, Method, Surface
from codegen.changes.value import Fact


@dataclass(frozen=True)
class Pairs:
    """The names of two surfaces, matched by operation."""

    kept: tuple[tuple[str, str], ...]
    """(old name, new name) of each operation in both surfaces, sorted."""
    gone: tuple[str, ...]
    new: tuple[str, ...]


def facts(before: Surface, after: Surface, ever: Collection[str] = ()) -> Iterator[Fact]:
    """Yield every difference between two surfaces.

    Args:
        before: The old surface.
        after: The new surface.
        ever: All names ever assigned, including those of withdrawn operations.
    """
    pairs = pair(before, after)
    yield from _gone(pairs, before, after)
    yield from _new(pairs, before, after, ever)
    yield from _rebound(pairs, before, after)
    for old, new in pairs.kept:
        yield from _kept(old, new, before, after)
    yield from _platforms(before, after)
    yield from _envelope(before.envelope, after.envelope)
    if before.servers != after.servers:
        yield Fact("servers-changed", before=before.servers, after=after.servers)


def reworded(before: Surface, after: Surface, changed: Collection[str | None] = ()) -> int:
    """Count the operations that were only reworded.

    Args:
        before: The old surface.
        after: The new surface.
        changed: The names of methods with other changes; they are not counted.
    """
    return sum(
        before.methods[old].wording != after.methods[new].wording and new not in changed
        for old, new in pair(before, after).kept
    )


def pair(before: Surface, after: Surface) -> Pairs:
    """Match the methods of two surfaces by operation."""
    old = {method.operation: name for name, method in before.methods.items()}
    new = {method.operation: name for name, method in after.methods.items()}
    kept = [(old[key], new[key]) for key in old.keys() & new.keys()]
    kept += [(old[one], new[other]) for one, other in _other_verb(before, after)]
    gone = before.methods.keys() - {name for name, _ in kept}
    came = after.methods.keys() - {name for _, name in kept}
    return Pairs(tuple(sorted(kept)), tuple(sorted(gone)), tuple(sorted(came)))


def _other_verb(before: Surface, after: Surface) -> Iterator[tuple[str, str]]:
    """Yield (old operation, new operation) of paths whose only verb changed."""
    old, new = _by_path(before), _by_path(after)
    for path in old.keys() & new.keys():
        if len(old[path]) == len(new[path]) == 1 and old[path] != new[path]:
            yield old[path][0], new[path][0]


def _by_path(surface: Surface) -> dict[str, list[str]]:
    paths: dict[str, list[str]] = {}
    for method in surface.methods.values():
        paths.setdefault(method.path, []).append(method.operation)
    return paths


def _gone(pairs: Pairs, before: Surface, after: Surface) -> Iterator[Fact]:
    for name in pairs.gone:
        method = before.methods[name]
        rule = "operation-removed-deprecated" if method.deprecated else "operation-removed"
        yield Fact(rule, name, method.operation, before=name, after=replacement(name, method, after))


def _new(pairs: Pairs, before: Surface, after: Surface, ever: Collection[str]) -> Iterator[Fact]:
    for name in pairs.new:
        returned = name in ever and name not in before.methods
        rule = "operation-returned" if returned else "operation-added"
        yield Fact(rule, name, after.methods[name].operation, after=name)


def _rebound(pairs: Pairs, before: Surface, after: Surface) -> Iterator[Fact]:
    """Yield names that now call another operation, which callers would pay for without choosing it."""
    origin = {new: old for old, new in pairs.kept}
    for name in sorted(before.methods.keys() & after.methods.keys()):
        if origin.get(name) != name:
            old, new = before.methods[name], after.methods[name]
            yield Fact("name-rebound", name, old.operation, before=old.operation, after=new.operation)


def _kept(old: str, new: str, before: Surface, after: Surface) -> Iterator[Fact]:
    one, other = before.methods[old], after.methods[new]
    key = other.operation
    if old != new:
        yield Fact("name-moved", old, key, before=old, after=new)
    if one.operation != key:
        yield Fact("verb-changed", new, one.operation, before=one.operation, after=key)
    if one.place != other.place:
        yield Fact("place-changed", new, key, before=one.place, after=other.place)
    later = successor(new, other, after)
    yield from _flags(new, one, other, replacement(new, other, after))
    yield from _answer(new, one, other)
    yield from _paging(new, one, other)
    if later and later != successor(old, one, before):
        yield Fact("successor-added", new, key, after=later)
    yield from keyword_facts(new, key, one.keywords, other.keywords)


def _flags(name: str, one: Method, other: Method, later: str | None) -> Iterator[Fact]:
    """Compare the provider's flags: deprecated, hidden, recommended."""
    flags = (
        (one.deprecated, other.deprecated, "operation-deprecated", "operation-undeprecated"),
        (one.hidden, other.hidden, "operation-hidden", "operation-unhidden"),
        (one.recommended, other.recommended, "operation-recommended", "operation-unrecommended"),
    )
    for was, now, on, off in flags:
        if was != now:
            yield Fact(
                on if now else off, name, other.operation, after=later if on == "operation-deprecated" and now else None
            )


def _answer(name: str, one: Method, other: Method) -> Iterator[Fact]:
    if one.answer == other.answer:
        return
    rule = "answer-untyped" if other.answer is None else "answer-typed" if one.answer is None else "answer-changed"
    yield Fact(rule, name, other.operation, before=one.answer, after=other.answer)


def _paging(name: str, one: Method, other: Method) -> Iterator[Fact]:
    if one.paging == other.paging:
        return
    rule = "paging-lost" if other.paging is None else "paging-added" if one.paging is None else "paging-changed"
    yield Fact(rule, name, other.operation, before=one.paging, after=other.paging)


def _platforms(before: Surface, after: Surface) -> Iterator[Fact]:
    old, new = (Counter(name.partition(".")[0] for name in surface.methods) for surface in (before, after))
    for platform in sorted(new.keys() - old.keys()):
        yield Fact("platform-added", platform, after=str(new[platform]))
    for platform in sorted(old.keys() - new.keys()):
        yield Fact("platform-emptied", platform, before=str(old[platform]))


def _envelope(before: Envelope, after: Envelope) -> Iterator[Fact]:
    if came := tuple(code for code in after.codes if code not in before.codes):
        yield Fact("envelope-code-added", after=came)
    if gone := tuple(code for code in before.codes if code not in after.codes):
        yield Fact("envelope-code-removed", before=gone)
    for name in sorted(before.fields.keys() | after.fields.keys()):
        was, now = before.fields.get(name), after.fields.get(name)
        if was != now:
            rule = "added" if was is None else "removed" if now is None else "type"
            yield Fact(f"envelope-field-{rule}", keyword=name, before=was, after=now)
