"""Assign a permanent Python name to every operation, platform and parameter. The ledger remembers them.

| operation | name |
|---|---|
| in the ledger, also if it was gone and returned | its first name |
| in the ledger as GET, now a POST (or the reverse) | the same; the ledger records the new verb |
| a second verb on a path, next to the first | a name of its own, with `_get` or `_post` |
| new | the first candidate of `codegen/document/names/naming.py` that no operation ever had |

Example: `/api/xingtu/gw/find/v1` and `/api/xingtu/author/find/v1` are new and both prefer `find_v1`. They get their
longer names, `gw_find_v1` and `author_find_v1`, because `find_v1` would not say which of the two it means.
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
    method_names,
    numbered,
    preferred_keyword,
    preferred_method,
    preferred_platform,
    snake,
)


class Assignment(NamedTuple):
    """The result of `name_all`."""

    names: Names
    ledger: Ledger
    """The ledger with the new operations."""
    notes: tuple[str, ...]
    """Names to review before the ledger is committed."""


def name_all(api: Api, ledger: Ledger, today: datetime.date, first_seen: Mapping[str, str] | None = None) -> Assignment:
    """Name the whole API. Never fails: if the preferred name is taken, a longer one is used.

    Args:
        api: The operations to name.
        ledger: All names so far; it is not changed.
        today: The day on which new operations are first seen.
        first_seen: `Operation.key` -> an earlier day, if known.
    """
    notes: list[str] = []
    keys = ledger_keys(api, ledger)
    platforms = _platforms(api, ledger, notes)
    entries = dict(ledger.operations)
    days = first_seen or {}
    new = [operation for operation in api.operations if keys[operation.key] not in entries]
    for operation, name in _methods(new, keys, platforms, ledger, notes):
        day = days.get(operation.key, today.isoformat())
        entries[keys[operation.key]] = Entry(operation.method, name, {}, day)
    for operation in api.operations:
        entry = entries[keys[operation.key]]
        parameters = _keywords(operation, entry.parameters, notes)
        entries[keys[operation.key]] = replace(entry, method=operation.method, parameters=parameters)
        notes += _ignored_names(operation, entry, platforms)
    named = Ledger(platforms, entries)
    return Assignment(_names(api, named, keys), named, tuple(dict.fromkeys(notes)))


def ledger_keys(api: Api, ledger: Ledger) -> dict[str, str]:
    """Map `Operation.key` to the key in the ledger, for known and new operations."""
    verbs: dict[str, list[str]] = defaultdict(list)
    for operation in api.operations:
        verbs[operation.path].append(operation.method)
    return {
        f"{verb} {path}": key
        for path, present in verbs.items()
        for verb, key in _keys_of(path, sorted(present), ledger).items()
    }


def _keys_of(path: str, verbs: list[str], ledger: Ledger) -> dict[str, str]:
    """Map the current verbs of a path to keys in the ledger."""
    known = {verb: key for verb in ("GET", "POST") if (key := ledger.key_of(f"{verb} {path}"))}
    if len(verbs) == 1 and len(known) == 1 and path in ledger.operations:
        return {verbs[0]: path}  # the same operation with a new verb
    if not known:
        known = {verbs[0]: path}
    return {verb: known.get(verb, f"{verb} {path}") for verb in verbs}


def _platforms(api: Api, ledger: Ledger, notes: list[str]) -> dict[str, str]:
    names = dict(ledger.platforms)
    taken = CLASSES.union(*map(classes, names.values()))
    new = [operation for operation in api.operations if operation.platform not in names]
    for operation in sorted(new, key=lambda one: (one.platform_name is None, one.path)):
        if operation.platform in names:
            continue
        preferred = preferred_platform(operation)
        name = next(name for name in numbered(preferred) if taken.isdisjoint(classes(name)))
        names[operation.platform] = name
        taken |= classes(name)
        if name != snake(operation.platform_name or operation.platform) or name.startswith("n_"):
            notes.append(_naming_note(f"platform {operation.platform!r}", name, preferred, "x-justone-platform"))
    return names


def _methods(
    new: Iterable[Operation],
    keys: Mapping[str, str],
    platforms: Mapping[str, str],
    ledger: Ledger,
    notes: list[str],
) -> Iterator[tuple[Operation, str]]:
    """Yield (operation, platform.method) for new operations; no name is used twice, ever."""
    taken = set(ledger.names)
    groups: dict[str, list[Operation]] = defaultdict(list)
    for operation in new:
        groups[platforms[operation.platform]].append(operation)
    for platform, operations in groups.items():
        preferences = Counter(preferred_method(one) for one in operations if not _is_second_verb(one, keys))
        for operation in sorted(operations, key=lambda one: _sort_key(one, preferences, keys)):
            candidates = _candidates(operation, preferences, keys)
            preferred = next(candidates)
            name = next(name for name in itertools.chain([preferred], candidates) if f"{platform}.{name}" not in taken)
            taken.add(f"{platform}.{name}")
            if name != preferred:
                notes.append(_naming_note(operation.key, f"{platform}.{name}", preferred, "x-justone-method"))
            yield operation, f"{platform}.{name}"


def _candidates(operation: Operation, preferences: Counter[str], keys: Mapping[str, str]) -> Iterator[str]:
    if _is_second_verb(operation, keys):
        return _second_verb_names(operation)
    is_shared = preferences[preferred_method(operation)] > 1 and not operation.method_name
    return itertools.islice(method_names(operation), int(is_shared), None)


def _is_second_verb(operation: Operation, keys: Mapping[str, str]) -> bool:
    """Whether it is the second verb of its path, so that the path alone does not identify it."""
    return keys[operation.key] != operation.path


def _second_verb_names(operation: Operation) -> Iterator[str]:
    preferred = preferred_method(operation)
    if operation.method_name:
        yield preferred
    yield from numbered(f"{preferred.rstrip('_')}_{operation.method.lower()}")


def _sort_key(
    operation: Operation, preferences: Counter[str], keys: Mapping[str, str]
) -> tuple[bool, bool, bool, str, str]:
    """Sort key: overlay names first, then unique preferred names, then the first verb of a path."""
    alone = preferences[preferred_method(operation)] <= 1
    return not operation.method_name, not alone, _is_second_verb(operation, keys), operation.path, operation.method


def _keywords(operation: Operation, given: Mapping[str, str], notes: list[str]) -> dict[str, str]:
    """Map wire names to keywords, for all current and former parameters."""
    names = dict(given)
    new = [parameter for parameter in operation.parameters if parameter.name not in names]
    preferences = Counter(map(preferred_keyword, new))
    for parameter in sorted(new, key=lambda one: _keyword_sort_key(one, preferences)):
        preferred = preferred_keyword(parameter)
        name = next(name for name in numbered(preferred) if name not in names.values())
        names[parameter.name] = name
        if name != preferred or not snake(parameter.name):
            notes.append(
                f"{operation.key}: parameter {parameter.name!r} has the keyword `{name}`{_why(name, preferred)}"
            )
    return names


def _keyword_sort_key(parameter: Parameter, preferences: Counter[str]) -> tuple[bool, bool]:
    """Sort key: unique preferred keywords first, then those that equal the wire name."""
    preferred = preferred_keyword(parameter)
    return preferences[preferred] > 1, parameter.name != preferred


def _why(name: str, preferred: str) -> str:
    return f": `{preferred}` is or was taken" if name != preferred else ": its wire name has no usable letters"


def _naming_note(what: str, name: str, preferred: str, overlay: str) -> str:
    why = f"`{preferred}` is or was taken, or is not allowed" if name != preferred else "its path has no better words"
    choose = f"To choose another, set `{overlay}` by overlay, restore specs/names.json from git and run again"
    return f"{what} is named `{name}`: {why}. {choose}"


def _ignored_names(operation: Operation, entry: Entry, platforms: Mapping[str, str]) -> Iterator[str]:
    """Note overlay names that have no effect because the operation already has a name."""
    preferences: list[tuple[str | None, Callable[[Operation], str], str]] = [
        (operation.platform_name, preferred_platform, platforms[operation.platform]),
        (operation.method_name, preferred_method, entry.short_name),
    ]
    for word, preferred, name in preferences:
        if word and not _derives_from(name, preferred(operation)):
            yield f"{operation.key} stays `{entry.name}`: names are permanent, so {word!r} of the overlay has no effect"


def _derives_from(name: str, preferred: str) -> bool:
    """Whether the name is the preferred one, or the one used when that is taken."""
    longer = rf"{re.escape(preferred.rstrip('_'))}(_(get|post))?(_\d+)?"
    return name == preferred or re.fullmatch(longer, name) is not None


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
