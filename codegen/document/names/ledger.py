"""specs/names.json: the Python name of every operation there ever was, and what became of it.

A name is a promise: once given, it stays with its operation for good and is never given to another. An operation is
known by its path. Two verbs of one path at once are two operations; the later one's key names its verb.

    /api/shop/find/v1        GET,  shop.find_v1
    POST /api/shop/find/v1   POST, shop.find_v1_post
"""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

from codegen.document.json_types import is_array, is_object
from codegen.document.problems import Problem, Refused, pointer

FILE = "specs/names.json"
FORMAT = 1
_ADVICE = "take the file from version control"
_DATES = ("first_seen", "deprecated_since", "gone_since")
_LISTS = ("former", "returned")
_TEXTS = ("title", "family", "gone_in", "stub_ended_in", "successor")

Verb = Literal["GET", "POST"]


@dataclass(frozen=True)
class Entry:
    """One operation: its names, and the days on which something became of it."""

    method: Verb
    name: str
    """Platform and method, such as `douyin.search_video_v4`."""
    parameters: Mapping[str, str]
    """Wire name -> keyword, of every parameter it ever had."""
    first_seen: str
    """The day, such as `2026-11-28`; of the oldest operations, the day from which on they are known."""
    former: tuple[str, ...] = ()
    """What it was called before a maintainer renamed it; no other gets these names either."""
    title: str = ""
    family: str | None = None
    deprecated_since: str | None = None
    gone_since: str | None = None
    gone_in: str | None = None
    """The version of the package when it went."""
    stub_ended_in: str | None = None
    """The version of the package from which on its method is no longer printed."""
    returned: tuple[str, ...] = ()
    """The days on which it came back."""
    successor: str | None = None
    """The operation to call instead of a deprecated or gone one, such as `douyin.search_video_v4`."""

    @property
    def platform(self) -> str:
        """The attribute of the client."""
        return self.name.partition(".")[0]

    @property
    def short_name(self) -> str:
        """The method of the platform."""
        return self.name.partition(".")[2]

    @property
    def is_gone(self) -> bool:
        """Whether the catalogue does not hold it any more."""
        return self.gone_since is not None


@dataclass(frozen=True)
class Ledger:
    """All names ever given."""

    platforms: Mapping[str, str] = field(default_factory=dict[str, str])
    """The path's second segment -> attribute of the client."""
    operations: Mapping[str, Entry] = field(default_factory=dict[str, Entry])
    """Path, or verb and path, -> entry; sorted."""

    @classmethod
    def load(cls, root: Path) -> Ledger:
        """The ledger of a project; an empty one where there is none yet.

        Raises:
            Refused: The file is damaged, or gives one name twice.
        """
        return cls.read(root / FILE)

    @classmethod
    def read(cls, file: Path) -> Ledger:
        """The ledger in `file`; see `load`."""
        try:
            content = file.read_bytes()
        except FileNotFoundError:
            return cls()
        return cls.from_bytes(content)

    @classmethod
    def from_bytes(cls, content: bytes) -> Ledger:
        """The ledger that `dump` wrote; see `load`."""
        try:
            document = json.loads(content)
        except ValueError as error:
            raise Refused([Problem(FILE, "", f"is not JSON ({error}); {_ADVICE}")]) from error
        problems = [Problem(FILE, where, f"{text}; {_ADVICE}") for where, text in _faults(document)]
        if problems:
            raise Refused(problems)
        return cls(document["platforms"], {key: _entry(facts) for key, facts in sorted(document["operations"].items())})

    def dump(self) -> bytes:
        """The bytes of the file: sorted, fields without a value left out."""
        document = {
            "format": FORMAT,
            "platforms": dict(sorted(self.platforms.items())),
            "operations": {key: _facts(self.operations[key]) for key in sorted(self.operations, key=_place)},
        }
        return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()

    @property
    def names(self) -> frozenset[str]:
        """Every name there ever was, such as `douyin.search_video_v4`."""
        return frozenset(name for entry in self.operations.values() for name in (entry.name, *entry.former))

    def key_of(self, operation: str) -> str | None:
        """The key of the entry that `GET /api/...` has; None where it was never seen."""
        verb, _, path = operation.partition(" ")
        if operation in self.operations:
            return operation
        entry = self.operations.get(path)
        return path if entry is not None and entry.method == verb else None

    def operation_of(self, key: str) -> str:
        """Verb and path of the entry of that key, such as `GET /api/shop/find/v1`."""
        return f"{self.operations[key].method} {path_of(key)}"


def path_of(key: str) -> str:
    """`POST /api/shop/find/v1` and `/api/shop/find/v1` -> `/api/shop/find/v1`."""
    return key.rpartition(" ")[2]


def segment_of(key: str) -> str:
    """The path's second segment: the platform as upstream calls it."""
    return path_of(key).split("/")[2]


def minor(version: str) -> tuple[int, int] | None:
    """Major and minor number of a version; None where the text is none."""
    matched = re.match(r"(\d+)(?:\.(\d+))?", version, re.ASCII)
    return (int(matched[1]), int(matched[2] or 0)) if matched else None


def _place(key: str) -> tuple[str, str]:
    return path_of(key), key


def _facts(entry: Entry) -> dict[str, Any]:
    facts = asdict(entry) | {"parameters": dict(sorted(entry.parameters.items()))}
    facts |= {name: list(facts[name]) for name in _LISTS}
    return {name: value for name, value in facts.items() if value not in (None, "", []) or name == "parameters"}


def _entry(facts: Mapping[str, Any]) -> Entry:
    fields: dict[str, Any] = {**facts, **{name: tuple(facts.get(name, ())) for name in _LISTS}}
    return Entry(**fields)


def _faults(document: Any) -> Iterator[tuple[str, str]]:
    """(JSON pointer, what is wrong) for everything that is wrong with the file."""
    if not is_object(document) or document.get("format") != FORMAT:
        yield "", f"is no ledger of names of format {FORMAT}"
        return
    platforms, operations = document.get("platforms"), document.get("operations")
    if not is_object(platforms) or not is_object(operations):
        yield "", "needs the objects `platforms` and `operations`"
        return
    yield from _not_unique(platforms, "platforms")
    for key, facts in operations.items():
        where = pointer("operations", key)
        for step, text in _entry_faults(key, facts, platforms):
            yield where + step, text
        first = operations.get(path_of(key), facts)
        if path_of(key) != key and is_object(first) and is_object(facts) and first.get("method") == facts.get("method"):
            yield where, "is filed under its verb, though no other verb of its path has an entry"
    names = {key: facts.get("name") for key, facts in operations.items() if is_object(facts)}
    yield from _not_unique(names, "operations", "name")
    for key, facts in operations.items():
        former: Any = facts.get("former", []) if is_object(facts) else []
        if not is_array(former) or any(one in names.values() or not isinstance(one, str) for one in former):
            yield pointer("operations", key, "former"), "is no list of names that are no operation's now"


def _not_unique(names: Mapping[str, object], *steps: str) -> Iterator[tuple[str, str]]:
    owners: dict[object, str] = {}
    for key, name in names.items():
        where = pointer(steps[0], key, *steps[1:])
        if not isinstance(name, str) or not all(part.isidentifier() for part in name.split(".")):
            yield where, f"{name!r} is no name"
        elif owners.setdefault(name, key) != key:
            yield where, f"{name!r} is the name of {owners[name]} too"


def _entry_faults(key: str, facts: Any, platforms: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    if not is_object(facts):
        yield "", "is no object"
        return
    verb, _, path = key.rpartition(" ")
    if not path.startswith("/api/") or path.count("/") < 3 or verb not in ("", facts.get("method")):
        yield "", "is not filed under its path, or under its verb and path"
        return
    if facts.get("method") not in ("GET", "POST"):
        yield "/method", f"is {facts.get('method')!r}; GET or POST is needed"
    owner, _, method = str(facts.get("name")).partition(".")
    if platforms.get(segment_of(key)) != owner or not method.isidentifier():
        yield "/name", f"is not the name of the platform {segment_of(key)!r}, a dot and a method"
    if is_object(facts.get("parameters")):
        yield from _not_unique(facts["parameters"], "parameters")
    else:
        yield "/parameters", "is no object"
    for name in sorted(facts.keys() - Entry.__dataclass_fields__.keys()):
        yield pointer(name), "is not known here"
    if facts.get("first_seen") is None:
        yield "/first_seen", "is missing"
    returned = facts.get("returned", [])
    days = [(pointer(name), facts[name]) for name in _DATES if name in facts]
    days += [("/returned", day) for day in (returned if is_array(returned) else [None])]
    yield from ((where, f"{day!r} is no day such as 2026-11-28") for where, day in days if not _is_day(day))
    yield from ((pointer(name), "is no text") for name in _TEXTS if not isinstance(facts.get(name, ""), str))
    versions = [(pointer(name), str(facts[name])) for name in ("gone_in", "stub_ended_in") if name in facts]
    yield from ((where, f"{text!r} is no version such as 0.4.2") for where, text in versions if not minor(text))


def _is_day(value: object) -> bool:
    try:
        return isinstance(value, str) and datetime.date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
