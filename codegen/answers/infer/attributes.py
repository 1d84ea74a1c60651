"""The attributes of all keys of a record; `codegen/runtime/_fields.py` has the rule for one key."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from codegen.runtime._fields import attribute, is_attribute

__all__ = ["attributes"]


def attributes(keys: Iterable[str], given: Mapping[str, str] | None = None) -> dict[str, str]:
    """Key -> attribute, for all keys of one record, sorted by key.

    | key                              | attribute                          |
    |----------------------------------|------------------------------------|
    | has one already                  | keeps it                           |
    | is its own attribute             | the key                            |
    | anything else                    | by the rule, which ends it in `_`  |
    | anything else, and that is taken | with another `_`, and so on        |

    Example: `class`, `_class` and `name` have the attributes `class__`, `class_` and `name`.

    Args:
        given: The attributes that keys have already. A new key never renames an old one.
    """
    given = given or {}
    ordered = sorted(keys)
    by_name = {given[key]: key for key in reversed(ordered) if key in given}  # two keys never share a given name
    names = {key: name for name, key in by_name.items()}
    free = [key for key in ordered if key not in names]
    plain = set(filter(is_attribute, free))
    own = plain.difference(names.values())
    taken = {*names.values(), *own}
    for key in free:
        name = key if key in plain else attribute(key)
        while name in taken and key not in own:
            name += "_"
        taken.add(name)
        names[key] = name
    return {key: names[key] for key in ordered}
