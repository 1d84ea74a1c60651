"""Gives every operation, platform and parameter of an API its Python name, by the ledger and for good.

| what | its name |
|---|---|
| known to the ledger, present or returned | the one it was given first |
| a GET that became a POST | the same, the ledger notes the new verb |
| a second verb beside the first | its own, `_get` or `_post` behind it |
| a newcomer | the first candidate of `codegen/document/names/naming.py` that nothing ever had |

Two newcomers of one short name both get the longer one: `find_v1` for one of them would say nothing of the other.
"""

from __future__ import annotations

import datetime
import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from codegen.document.model import Api, Operation, Parameter
from codegen.document.names.ledger import Entry, Ledger, segment_of
from codegen.document.names.naming import (
    CLASSES,
    Names,
    classes,
    keyword_wish,
    method_names,
    method_wish,
    numbered,
    platform_wish,
    snake,
)


class Named(NamedTuple):
    """What came of it."""

    names: Names
    ledger: Ledger
    """With the newcomers."""
    notes: tuple[str, ...]
    """What a maintainer may want to know or change before the ledger is committed."""


def name_all(api: Api, ledger: Ledger, today: datetime.date, first_seen: Mapping[str, str] | None = None) -> Named:
    """Names for the whole API. Never fails: where a wish is taken, a longer name is given.

    Args:
        ledger: All names given so far; it is not changed.
        today: The day on which newcomers are first seen.
        first_seen: `Operation.key` -> an earlier day, where it is known better.
    """
    notes: list[str] = []
    keys = identified(api, ledger)
    platforms = _platforms(api, ledger, notes)
    entries = dict(ledger.operations)
    days = first_seen or {}
    newcomers = [operation for operation in api.operations if keys[operation.key] not in entries]
    for operation, name in _methods(newcomers, keys, platforms, ledger, notes):
        day = days.get(operation.key, today.isoformat())
        entries[keys[operation.key]] = Entry(operation.method, name, {}, day)
    for operation in api.operations:
        entry = entries[keys[operation.key]]
        parameters = _keywords(operation, entry.parameters, notes)
        entries[keys[operation.key]] = replace(entry, method=operation.method, parameters=parameters)
        notes += _ignored_words(operation, entry, platforms)
    named = Ledger(platforms, entries)
    return Named(_names(api, named, keys), named, tuple(dict.fromkeys(notes)))


def identified(api: Api, ledger: Ledger) -> dict[str, str]:
    """`Operation.key` -> key in the ledger, for known operations and newcomers alike."""
    verbs: dict[str, list[str]] = defaultdict(list)
    for operation in api.operations:
        verbs[operation.path].append(operation.method)
    return {
        f"{verb} {path}": key
        for path, present in verbs.items()
        for verb, key in _keys_of(path, sorted(present), ledger).items()
    }


def _keys_of(path: str, verbs: list[str], ledger: Ledger) -> dict[str, str]:
    """Verb -> key in the ledger, for the verbs that one path has now."""
    known = {verb: key for verb in ("GET", "POST") if (key := ledger.key_of(f"{verb} {path}"))}
    if len(verbs) == 1 and len(known) == 1 and path in ledger.operations:
        return {verbs[0]: path}  # one operation, whatever its verb was
    if not known:
        known = {verbs[0]: path}
    return {verb: known.get(verb, f"{verb} {path}") for verb in verbs}


def _platforms(api: Api, ledger: Ledger, notes: list[str]) -> dict[str, str]:
    names = dict(ledger.platforms)
    taken = CLASSES.union(*map(classes, names.values()))
    newcomers = [operation for operation in api.operations if operation.platform not in names]
    for operation in sorted(newcomers, key=lambda one: (one.platform_name is None, one.path)):
        if operation.platform in names:
            continue
        wish = platform_wish(operation)
        name = next(name for name in numbered(wish) if taken.isdisjoint(classes(name)))
        names[operation.platform] = name
        taken |= classes(name)
        if name != snake(operation.platform_name or operation.platform) or name.startswith("n_"):
            notes.append(_clash(f"platform {operation.platform!r}", name, wish, "x-justone-platform"))
    return names


def _methods(
    newcomers: Iterable[Operation],
    keys: Mapping[str, str],
    platforms: Mapping[str, str],
    ledger: Ledger,
    notes: list[str],
) -> Iterator[tuple[Operation, str]]:
    """(newcomer, platform and method), each name once and none that was ever given."""
    taken = set(ledger.names)
    groups: dict[str, list[Operation]] = defaultdict(list)
    for operation in newcomers:
        groups[platforms[operation.platform]].append(operation)
    for platform, operations in groups.items():
        wishes = Counter(method_wish(one) for one in operations if not _is_twin(one, keys))
        for operation in sorted(operations, key=lambda one: _rank(one, wishes, keys)):
            candidates = _candidates(operation, wishes, keys)
            wish = next(candidates)
            name = next(name for name in itertools.chain([wish], candidates) if f"{platform}.{name}" not in taken)
            taken.add(f"{platform}.{name}")
            if name != wish:
                notes.append(_clash(operation.key, f"{platform}.{name}", wish, "x-justone-method"))
            yield operation, f"{platform}.{name}"


def _candidates(operation: Operation, wishes: Counter[str], keys: Mapping[str, str]) -> Iterator[str]:
    if _is_twin(operation, keys):
        return _twin_names(operation)
    is_shared = wishes[method_wish(operation)] > 1 and not operation.method_name
    return itertools.islice(method_names(operation), int(is_shared), None)


def _is_twin(operation: Operation, keys: Mapping[str, str]) -> bool:
    """Whether it is the second verb of its path: the words of the path tell it from nothing."""
    return keys[operation.key] != operation.path


def _twin_names(operation: Operation) -> Iterator[str]:
    wish = method_wish(operation)
    if operation.method_name:
        yield wish
    yield from numbered(f"{wish.rstrip('_')}_{operation.method.lower()}")


def _rank(operation: Operation, wishes: Counter[str], keys: Mapping[str, str]) -> tuple[bool, bool, bool, str, str]:
    """Who chooses first: who has a word of ours, whose wish is nobody else's, the first verb of a path."""
    alone = wishes[method_wish(operation)] <= 1
    return not operation.method_name, not alone, _is_twin(operation, keys), operation.path, operation.method


def _keywords(operation: Operation, given: Mapping[str, str], notes: list[str]) -> dict[str, str]:
    """Wire name -> keyword, of what it has now and of what it ever had."""
    names = dict(given)
    newcomers = [parameter for parameter in operation.parameters if parameter.name not in names]
    wishes = Counter(map(keyword_wish, newcomers))
    for parameter in sorted(newcomers, key=lambda one: _keyword_rank(one, wishes)):
        wish = keyword_wish(parameter)
        name = next(name for name in numbered(wish) if name not in names.values())
        names[parameter.name] = name
        if name != wish or not snake(parameter.name):
            notes.append(f"{operation.key}: parameter {parameter.name!r} gets the keyword `{name}`{_why(name, wish)}")
    return names


def _keyword_rank(parameter: Parameter, wishes: Counter[str]) -> tuple[bool, bool]:
    """Who chooses first: whose wish is nobody else's, who is called so on the wire already."""
    wish = keyword_wish(parameter)
    return wishes[wish] > 1, parameter.name != wish


def _why(name: str, wish: str) -> str:
    return f", since `{wish}` is or was another's" if name != wish else ", since no better one can be made of it"


def _clash(what: str, name: str, wish: str, overlay: str) -> str:
    why = f"`{wish}` is or was another's, or cannot be one" if name != wish else "no better name can be made of it"
    choose = f"To choose, overlay `{overlay}`, take specs/names.json from git and run again"
    return f"{what} is called `{name}`: {why}. {choose}"


def _ignored_words(operation: Operation, entry: Entry, platforms: Mapping[str, str]) -> Iterator[str]:
    """Words of ours that came too late: the name was given already."""
    wishes: list[tuple[str | None, Callable[[Operation], str], str]] = [
        (operation.platform_name, platform_wish, platforms[operation.platform]),
        (operation.method_name, method_wish, entry.short_name),
    ]
    for word, wish, name in wishes:
        if word and not _came_of(name, wish(operation)):
            yield f"{operation.key} stays `{entry.name}`: names are given once, so overlay {word!r} has no effect"


def _came_of(name: str, wish: str) -> bool:
    """Whether the name is the wish, or what was given where the wish was taken."""
    return name == wish or re.fullmatch(rf"{re.escape(wish.rstrip('_'))}(_(get|post))?(_\d+)?", name) is not None


def _names(api: Api, ledger: Ledger, keys: Mapping[str, str]) -> Names:
    entries = {operation.key: ledger.operations[keys[operation.key]] for operation in api.operations}
    segments = {segment_of(key) for key in keys.values()}
    return Names(
        platforms={segment: ledger.platforms[segment] for segment in sorted(segments)},
        methods={key: entry.short_name for key, entry in entries.items()},
        parameters={
            operation.key: {one.name: entries[operation.key].parameters[one.name] for one in operation.parameters}
            for operation in api.operations
        },
    )
