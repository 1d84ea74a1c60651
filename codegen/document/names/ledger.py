"""specs/names.json: the Python name of every operation that ever existed, and its history.

Names are permanent: an operation keeps its name, and no other operation ever gets it. The key of an entry is the path.
If a path has two verbs at once, they are two operations, and the key of the later one includes its verb.

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
_ADVICE = "restore the file from version control"
_DATES = ("first_seen", "deprecated_since", "gone_since")
_LISTS = ("former", "returned")
_TEXTS = ("title", "family", "gone_in", "stub_ended_in", "successor")

Verb = Literal["GET", "POST"]


@dataclass(frozen=True)
class Entry:
    """The names of one operation, and the dates of its history."""

    method: Verb
    name: str
    """Platform and method, such as `douyin.search_video_v4`."""
    parameters: Mapping[str, str]
    """Wire name -> keyword, of every current and former parameter."""
    first_seen: str
    """The day, such as `2026-11-28`. For the oldest operations, the day of the first known catalogue."""
    former: tuple[str, ...] = ()
    """Names before a maintainer renamed it. No other operation gets these either."""
    title: str = ""
    family: str | None = None
    deprecated_since: str | None = None
    gone_since: str | None = None
    gone_in: str | None = None
    """The version of the package when the operation was withdrawn."""
    stub_ended_in: str | None = None
    """The first version of the package without its method."""
    returned: tuple[str, ...] = ()
    """The days on which it returned."""
    successor: str | None = None
    """The operation to call instead of a deprecated or gone one, such as `douyin.search_video_v4`."""

    @property
    def platform(self) -> str:
        """The platform's attribute of the client."""
        return self.name.partition(".")[0]

    @property
    def short_name(self) -> str:
        """The method's name on the platform."""
        return self.name.partition(".")[2]

    @property
    def is_gone(self) -> bool:
        """Whether the catalogue no longer lists it."""
        return self.gone_since is not None


@dataclass(frozen=True)
class Ledger:
    """All names ever assigned."""

    platforms: Mapping[str, str] = field(default_factory=dict[str, str])
    """The path's second segment -> attribute of the client."""
    operations: Mapping[str, Entry] = field(default_factory=dict[str, Entry])
    """Path, or verb and path, -> entry; sorted."""

    @classmethod
    def load(cls, root: Path) -> Ledger:
        """Load the ledger of a project; an empty one if the file is missing.

        Raises:
            Refused: The file is damaged, or contains a name twice.
        """
        return cls.read(root / FILE)

    @classmethod
    def read(cls, file: Path) -> Ledger:
        """Read the ledger in `file`; see `load`."""
        try:
            content = file.read_bytes()
        except FileNotFoundError:
            return cls()
        return cls.from_bytes(content)

    @classmethod
    def from_bytes(cls, content: bytes) -> Ledger:
        """Parse a ledger that `dump` wrote; see `load`."""
        try:
            document = json.loads(content)
        except ValueError as error:
            raise Refused([Problem(FILE, "", f"is not JSON ({error}); {_ADVICE}")]) from error
        problems = [Problem(FILE, where, f"{text}; {_ADVICE}") for where, text in _faults(document)]
        if problems:
            raise Refused(problems)
        return cls(document["platforms"], {key: _entry(facts) for key, facts in sorted(document["operations"].items())})

    def dump(self) -> bytes:
        """Serialize the file: sorted, without empty fields."""
        document = {
            "format": FORMAT,
            "platforms": dict(sorted(self.platforms.items())),
            "operations": {key: _facts(self.operations[key]) for key in sorted(self.operations, key=_place)},
        }
        return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()

    @property
    def names(self) -> frozenset[str]:
        """Every current and former name, such as `douyin.search_video_v4`."""
        return frozenset(name for entry in self.operations.values() for name in (entry.name, *entry.former))

    def key_of(self, operation: str) -> str | None:
        """The key of the entry of `GET /api/...`; None if the operation is unknown."""
        verb, _, path = operation.partition(" ")
        if operation in self.operations:
            return operation
        entry = self.operations.get(path)
        return path if entry is not None and entry.method == verb else None

    def operation_of(self, key: str) -> str:
        """Verb and path of an entry, such as `GET /api/shop/find/v1`."""
        return f"{self.operations[key].method} {path_of(key)}"


def path_of(key: str) -> str:
    """Return the path of a key: `/api/shop/find/v1` for `POST /api/shop/find/v1`."""
    return key.rpartition(" ")[2]


def segment_of(key: str) -> str:
    """Return the path's second segment, which is the provider's name of the platform."""
    return path_of(key).split("/")[2]


def minor(version: str) -> tuple[int, int] | None:
    """Parse the major and minor number of a version; None if the text is not a version."""
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
    """Yield (JSON pointer, text) for every error of the file."""
    if not is_object(document) or document.get("format") != FORMAT:
        yield "", f"is not a ledger of names of format {FORMAT}"
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
            yield where, "has its verb in the key although no other verb of its path has an entry"
    names = {key: facts.get("name") for key, facts in operations.items() if is_object(facts)}
    yield from _not_unique(names, "operations", "name")
    for key, facts in operations.items():
        former: Any = facts.get("former", []) if is_object(facts) else []
        if not is_array(former) or any(one in names.values() or not isinstance(one, str) for one in former):
            yield pointer("operations", key, "former"), "is not a list of names that no operation has now"


def _not_unique(names: Mapping[str, object], *steps: str) -> Iterator[tuple[str, str]]:
    owners: dict[object, str] = {}
    for key, name in names.items():
        where = pointer(steps[0], key, *steps[1:])
        if not isinstance(name, str) or not all(part.isidentifier() for part in name.split(".")):
            yield where, f"{name!r} is not a name"
        elif owners.setdefault(name, key) != key:
            yield where, f"{name!r} is also the name of {owners[name]}"


def _entry_faults(key: str, facts: Any, platforms: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    if not is_object(facts):
        yield "", "is not an object"
        return
    verb, _, path = key.rpartition(" ")
    if not path.startswith("/api/") or path.count("/") < 3 or verb not in ("", facts.get("method")):
        yield "", "has a key that is neither its path nor its verb and path"
        return
    if facts.get("method") not in ("GET", "POST"):
        yield "/method", f"must be GET or POST, got {facts.get('method')!r}"
    owner, _, method = str(facts.get("name")).partition(".")
    if platforms.get(segment_of(key)) != owner or not method.isidentifier():
        yield "/name", f"must be the name of the platform {segment_of(key)!r}, a dot and a method"
    if is_object(facts.get("parameters")):
        yield from _not_unique(facts["parameters"], "parameters")
    else:
        yield "/parameters", "is not an object"
    for name in sorted(facts.keys() - Entry.__dataclass_fields__.keys()):
        yield pointer(name), "is an unknown field"
    if facts.get("first_seen") is None:
        yield "/first_seen", "is missing"
    returned = facts.get("returned", [])
    days = [(pointer(name), facts[name]) for name in _DATES if name in facts]
    days += [("/returned", day) for day in (returned if is_array(returned) else [None])]
    yield from ((where, f"must be a day such as 2026-11-28, got {day!r}") for where, day in days if not _is_day(day))
    yield from ((pointer(name), "is not text") for name in _TEXTS if not isinstance(facts.get(name, ""), str))
    versions = [(pointer(name), str(facts[name])) for name in ("gone_in", "stub_ended_in") if name in facts]
    bad = [(where, text) for where, text in versions if not minor(text)]
    yield from ((where, f"must be a version such as 0.4.2, got {text!r}") for where, text in bad)


def _is_day(value: object) -> bool:
    try:
        return isinstance(value, str) and datetime.date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
