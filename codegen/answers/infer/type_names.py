"""Names for the kinds of objects of one operation: after the field that holds them, and permanent once given."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import count

from codegen.answers.infer.key_words import words
from codegen.answers.infer.shapes import Record
from codegen.answers.infer.unify import Place

_PLURALS = (("ies", "y"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("ses", "se"), ("s", ""))
_NO_PLURAL = re.compile(r".{0,2}s|.*(?:ss|us|is)|alias|atlas|bias|canvas|gas|news|series|species|lens|sms|gps|cms")
_CONTAINERS = frozenset({"list", "lists", "map", "maps", "dict", "array", "arr"})
_VAGUE = _CONTAINERS | {"content", "data", "info", "infos", "item", "node", "values"}
MARKS = ("[]", "{}")
RESERVED = frozenset({"Any", "KeyNames", "PageOf", "Record", "Root", "None", "True", "False"})


def singular(word: str) -> str:
    """`videos` -> `video`; words that only look like plurals stay."""
    if _NO_PLURAL.fullmatch(word):
        return word
    return next((word.removesuffix(end) + new for end, new in _PLURALS if word.endswith(end)), word)


def pascal(parts: Sequence[str]) -> str:
    """The words as a class name; empty when there is none."""
    name = "".join(part.capitalize() for part in parts)
    return f"N{name}" if name[:1].isdigit() else name


def held(path: tuple[str, ...]) -> list[str]:
    """The words for a value at a path: an item of `video_list` is a video."""
    keys = [step for step in path if step not in MARKS]
    parts = words(keys[-1]) if keys else []
    if path[-1] not in MARKS:
        return parts
    if len(parts) > 1 and parts[-1] in _CONTAINERS:
        return [*parts[:-2], singular(parts[-2])]
    if not parts or parts in ([word] for word in _VAGUE):
        return [*parts, "item"]
    return [*parts[:-1], singular(parts[-1])]


def name_all(found: Sequence[Place]) -> None:
    """Name every record except the root; those with a name keep it.

    A record is named after its field. If several fields hold it, after the words in which they all end, else after the
    most frequent one. If two records want one name, the one in more places gets it, and the other one puts the name of
    the record around it in front.
    """
    groups: dict[Record, list[Place]] = {}
    for place in found:
        groups.setdefault(place.record, []).append(place)
    named = {record: group for record, group in groups.items() if group[0].path}
    taken = {record.name for record in named if record.name} | RESERVED
    for record in sorted((record for record in named if not record.name), key=lambda record: _rank(named[record])):
        record.name = next(name for name in _names(named[record]) if name not in taken)
        taken.add(record.name)


def _rank(group: Sequence[Place]) -> tuple[int, int, tuple[str, ...]]:
    return -len(group), len(group[0].path), group[0].path


def _names(group: Sequence[Place]) -> Iterator[str]:
    """Possible names of a record, the best first."""
    plain = _plain(group)
    yield pascal(plain)
    parents = _parents(group[0].path) or [["root"]]
    for start in reversed(range(len(parents))):
        yield pascal([word for parent in parents[start:] for word in parent] + plain)
    yield from (f"{pascal(plain)}{number}" for number in count(2))


def _parents(path: tuple[str, ...]) -> list[list[str]]:
    """The words for each value on the way to a path."""
    keys = [place for place, step in enumerate(path) if step not in MARKS]
    return [parts for start in keys[1:] if (parts := held(path[:start]))]


def _plain(group: Sequence[Place]) -> list[str]:
    """The words in which all wishes end, where these say enough, else the commonest wish, of the shallowest place."""
    wanted = [tuple(held(place.path)) for place in group]
    common: list[str] = []
    for column in zip(*map(reversed, wanted), strict=False):
        if len(set(column)) > 1:
            break
        common.insert(0, column[0])
    if common and common not in ([word] for word in _VAGUE):
        return common
    counts = Counter(wanted)
    ranked = zip(wanted, group, strict=True)
    best = min((-counts[parts], len(place.path), len("".join(parts)), parts) for parts, place in ranked)
    return list(best[-1]) or ["item"]
