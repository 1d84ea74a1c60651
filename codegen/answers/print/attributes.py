"""Keys of a record -> its attributes, by the rule that stands at the top of `_record.py`."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Iterable, Mapping

RESERVED = frozenset(
    {"clear", "copy", "fromkeys", "get", "items", "keys", "pop", "popitem", "setdefault", "to_dict", "update", "values"}
)
"""What a record has already: `dict`'s methods and its own."""


def attributes(keys: Iterable[str], given: Mapping[str, str] | None = None) -> dict[str, str]:
    """Key -> attribute, for all keys of one record, sorted by key.

    A key that can be an attribute is its own; every other key's ends in `_`, in `__` where that is taken, and so on.

    Args:
        given: What keys are called already, which they keep: a new key renames none.
    """
    given = given or {}
    ordered = sorted(keys)
    by_name = {given[key]: key for key in reversed(ordered) if key in given}  # one key a name, whatever was given
    names = {key: name for name, key in by_name.items()}
    free = [key for key in ordered if key not in names]
    own = set(filter(_is_attribute, free)).difference(names.values())
    taken = {*names.values(), *own}
    for key in free:
        name = key if _is_attribute(key) else _attribute(key)
        while name in taken and key not in own:
            name += "_"
        taken.add(name)
        names[key] = name
    return {key: names[key] for key in ordered}


def _is_attribute(key: str) -> bool:
    plain = key.isidentifier() and unicodedata.normalize("NFKC", key) == key
    return plain and not key.startswith("_") and not keyword.iskeyword(key) and key not in RESERVED


def _attribute(key: str) -> str:
    # `\w` would not do: some digits and numbers that it takes can be in no name.
    chars = (char if f"a{char}".isidentifier() else "_" for char in unicodedata.normalize("NFKC", key))
    plain = re.sub("_+", "_", "".join(chars)).strip("_") or "key"
    return f"{plain if plain.isidentifier() else f'key_{plain}'}_"
