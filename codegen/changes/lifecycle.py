"""The lifecycle of operations: first seen, deprecated, withdrawn, returned, replaced; and what callers are shown.

| the catalogue | the ledger records |
|---|---|
| lists the operation for the first time | `first_seen` |
| marks it as deprecated | `deprecated_since` |
| no longer marks it as deprecated | `deprecated_since` is cleared |
| no longer lists it | `gone_since`, and `gone_in`: the package's version on that day |
| lists it again | the day is added to `returned`; `gone_since` and `gone_in` are cleared |
| lists it, but its definition is unreadable | no change |

The method of a withdrawn operation becomes a stub that raises `Gone`, until the second minor version after `gone_in`.
Example: an operation withdrawn in 0.4.2 has a stub in 0.5, and none in 0.6.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from codegen.changes.successors import replacement
from codegen.changes.surface import Method, Surface
from codegen.document.model import Api, Operation
from codegen.document.names.assignment import Assignment, ledger_keys, name_all
from codegen.document.names.ledger import Entry, Ledger, minor, path_of, segment_of
from codegen.document.problems import Problem, Refused

_MINORS_WITH_A_STUB = 2


@dataclass(frozen=True)
class Notice:
    """The deprecation notice of an operation."""

    since: str
    """The day, such as `2026-11-28`."""
    is_exact: bool
    """False if it was already deprecated when first seen, so the true day may be earlier."""
    successor: str | None
    """What to call instead, such as `douyin.search_video_v4`."""

    def __str__(self) -> str:
        earlier = "" if self.is_exact else " or earlier"
        return f"deprecated by the provider since {self.since}{earlier} and may be withdrawn{_consider(self.successor)}"


@dataclass(frozen=True)
class GoneOperation:
    """An operation that the catalogue no longer lists."""

    name: str
    """Platform and method, such as `douyin.search_video_v1`."""
    method: str
    path: str
    title: str
    since: str
    gone_in: str
    successor: str | None
    has_stub: bool
    """Whether its method is still printed."""

    @property
    def key(self) -> str:
        """Verb and path."""
        return f"{self.method} {self.path}"

    @property
    def platform(self) -> str:
        """The platform's attribute of the client."""
        return self.name.partition(".")[0]

    @property
    def short_name(self) -> str:
        """The method's name on the platform."""
        return self.name.partition(".")[2]

    @property
    def segment(self) -> str:
        """The path's second segment."""
        return segment_of(self.path)

    def __str__(self) -> str:
        return f"{self.when}; {self.hint}"

    @property
    def when(self) -> str:
        """Since when the catalogue lacks it."""
        return f"gone from the provider's catalogue since {self.since}"

    @property
    def hint(self) -> str:
        """What to write instead."""
        return f"consider client.{self.successor}" if self.successor else "no replacement is known"


@dataclass(frozen=True)
class Lifecycle:
    """The part of the ledger that is printed for callers."""

    notices: Mapping[str, Notice]
    """`Operation.key` of each deprecated operation."""
    gone: tuple[GoneOperation, ...]
    """All withdrawn operations that did not return, sorted by name."""

    @classmethod
    def of(cls, ledger: Ledger) -> Lifecycle:
        """Extract the lifecycle from a ledger."""
        notices = {
            ledger.operation_of(key): Notice(
                entry.deprecated_since, entry.deprecated_since != entry.first_seen, entry.successor
            )
            for key, entry in ledger.operations.items()
            if entry.deprecated_since and not entry.is_gone
        }
        return cls(notices, tuple(sorted(_all_gone(ledger), key=lambda one: one.name)))

    @property
    def stubs(self) -> tuple[GoneOperation, ...]:
        """Withdrawn operations whose method is still printed."""
        return tuple(one for one in self.gone if one.has_stub)

    def gone_json(self) -> str:
        """Print the wheel's data on withdrawn names and their replacements."""
        document = {
            one.name: {"operation": one.key, "since": one.since, "gone_in": one.gone_in, "has_stub": one.has_stub}
            | {"successor": one.successor, "hint": one.hint}
            for one in self.gone
        }
        return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def named(
    before: Ledger,
    api: Api,
    *,
    today: datetime.date,
    version: str,
    first_seen: Mapping[str, str] | None = None,
    unread: Collection[str] = (),
) -> Assignment:
    """Name the whole API and bring the ledger up to date.

    Args:
        before: The ledger of the last run; it is not changed.
        api: The readable operations.
        today: The day of the run.
        version: The package's version, such as `0.1.0`.
        first_seen: `Operation.key` -> day; used only if the ledger is empty.
        unread: `Operation.key` of listed but unreadable operations. They do not count as withdrawn.
    """
    given = name_all(api, before, today, None if before.operations else first_seen)
    ledger = recorded(given.ledger, api, before=before, today=today, version=version, unread=unread)
    return given._replace(ledger=ledger)


def recorded(
    ledger: Ledger,
    api: Api,
    *,
    before: Ledger,
    today: datetime.date,
    version: str,
    unread: Collection[str] = (),
) -> Ledger:
    """Record the lifecycle of every operation, by the table above.

    Args:
        ledger: The ledger with the names of all operations of `api`.
        api: The readable operations.
        before: The ledger of the last run, without new operations.
        today: The day of the run.
        version: The package's version, such as `0.1.0`.
        unread: `Operation.key` of listed but unreadable operations. They do not count as withdrawn.
    """
    keys = ledger_keys(api, ledger)
    living = {keys[operation.key]: operation for operation in api.operations}
    held = {key for one in unread if (key := ledger.key_of(one) or ledger.key_of(_other_verb(one)))}
    surface = _living(ledger, living)
    entries: dict[str, Entry] = {}
    for key, entry in ledger.operations.items():
        if key in living:
            entry = _present(entry, living[key], today.isoformat() if key in before.operations else entry.first_seen)
            entry = replace(entry, returned=(*entry.returned, today.isoformat())) if _is_back(before, key) else entry
        elif key not in held:
            entry = _absent(entry, today.isoformat(), version)
        needs_another = entry.deprecated_since or entry.is_gone
        other = replacement(entry.name, _method_of(key, entry), surface) if needs_another else None
        entries[key] = replace(entry, successor=other)
    return replace(ledger, operations=entries)


def _is_back(before: Ledger, key: str) -> bool:
    return key in before.operations and before.operations[key].is_gone


def _present(entry: Entry, operation: Operation, today: str) -> Entry:
    return replace(
        entry,
        title=operation.title,
        family=operation.family,
        deprecated_since=(entry.deprecated_since or today) if operation.deprecated else None,
        gone_since=None,
        gone_in=None,
        stub_ended_in=None,
    )


def _absent(entry: Entry, today: str, version: str) -> Entry:
    gone_in = entry.gone_in or version
    ended = entry.stub_ended_in or (version if _minors_between(gone_in, version) >= _MINORS_WITH_A_STUB else None)
    return replace(entry, gone_since=entry.gone_since or today, gone_in=gone_in, stub_ended_in=ended)


def _minors_between(old: str, new: str) -> int:
    """Count the minor versions in between. A new major version counts as one, since the true number is unknown."""
    (old_major, old_minor), (new_major, new_minor) = _minor(old), _minor(new)
    if old_major == new_major:
        return new_minor - old_minor
    return new_minor + 1 if new_major > old_major else 0


def _minor(version: str) -> tuple[int, int]:
    found = minor(version)
    if found is None:
        problem = Problem("pyproject.toml", "", f"project.version must be like 0.4.2, got {version!r}; correct it")
        raise Refused([problem])
    return found


def _other_verb(operation: str) -> str:
    verb, _, path = operation.partition(" ")
    return f"{'POST' if verb == 'GET' else 'GET'} {path}"


def _living(ledger: Ledger, living: Mapping[str, Operation]) -> Surface:
    """Build the part of the surface that the search for successors needs."""
    return Surface({ledger.operations[key].name: _method(operation) for key, operation in living.items()})


def _method(operation: Operation) -> Method:
    return Method(
        operation.key,
        operation.title,
        operation.version,
        operation.family,
        operation.deprecated,
        operation.hidden,
        operation.recommended,
    )


def _method_of(key: str, entry: Entry) -> Method:
    """Rebuild the method of an operation, which may be withdrawn, from its ledger entry."""
    return Method(f"{entry.method} {path_of(key)}", entry.title, family=entry.family)


def _consider(successor: str | None) -> str:
    return f"; consider client.{successor}" if successor else ""


def _all_gone(ledger: Ledger) -> Iterator[GoneOperation]:
    for key, entry in ledger.operations.items():
        if entry.gone_since:
            yield GoneOperation(
                entry.name,
                entry.method,
                path_of(key),
                entry.title,
                entry.gone_since,
                entry.gone_in or "",
                entry.successor,
                has_stub=entry.stub_ended_in is None,
            )
