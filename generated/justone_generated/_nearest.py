# Copied from codegen/runtime/; never edited here. Change it there, then `make regenerate`.
"""Suggest names similar to one that does not exist. Imported only to word an error.

The press, the package and the answers use this one module, so a misspelling gets the same suggestions everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher, get_close_matches
from importlib import import_module
from typing import Any

__all__ = ["closest", "did_you_mean", "nearest", "no_method", "plain"]

_LIKE = 0.65
"""The least similarity of two spellings, from 0 to 1. At 0.6, `nope` would match `shopee`."""
_PART = 0.79
"""The least similarity of two words that count as the same, such as `vidoe` and `video`."""
_FAR = 1.0
_SPREAD = 0.25
"""A name is left out if it is this much farther away than the nearest one."""


def nearest(wanted: str, known: Iterable[str], most: int = 3) -> list[str]:
    """The known names closest to a wanted one, the best first: by same words, then some of them, then letters."""
    ranked = sorted((_distance(wanted, name), name) for name in dict.fromkeys(known))
    limit = min(_FAR, ranked[0][0] + _SPREAD) if ranked else 0
    return [name for distance, name in ranked if distance < limit][:most]


def closest(wanted: str, known: Iterable[str], like: float = 0.6) -> str | None:
    """The known text with nearly the same letters, for values and paths, where single words mean little.

    Args:
        wanted: The text that is unknown.
        known: All known ones; the first of equals wins.
        like: How similar both have to be, from 0 to 1.
    """
    letters: dict[str, str] = {}
    for one in known:
        letters.setdefault(plain(one), one)
    found = get_close_matches(plain(wanted), letters, 1, like)
    return letters[found[0]] if found else None


def did_you_mean(names: list[str]) -> str:
    """`did you mean 'a', 'b' or 'c'?`; empty without names."""
    shown = [repr(name) for name in names]
    listed = ", ".join(shown[:-1]) + " or " + shown[-1] if len(shown) > 1 else "".join(shown)
    return f"did you mean {listed}?" if shown else ""


def no_method(owner: object, name: str) -> AttributeError:
    """The error for an unknown method of a platform, with suggestions."""
    kind = type(owner).__name__
    if name.startswith("_"):
        return AttributeError(f"{kind!r} object has no attribute {name!r}", name=name)
    platform = type(owner).__module__.rpartition(".")[2]
    if said := _withdrawn(f"{platform}.{name}"):
        return AttributeError(f"{platform}.{name} is {said}", name=name)
    index: Any = import_module(".index", __package__)  # printed: codegen/runtime/ has none
    gone = {method for where, method in index.GONE.values() if where == platform}
    names = [one for one in dir(type(owner)) if not one.startswith("_") and one not in gone]
    near = nearest(name, names)
    if plain(name) not in map(plain, near):
        near = [f"client.{other}.{name}" for other, one in index.INDEX.values() if one == name][:3] or near
    hint = did_you_mean(near) or f"there are {', '.join(names[:8])}{' ...' if len(names) > 8 else ''}"
    return AttributeError(f"{platform} has no method {name!r}; {hint}", name=name)


def _withdrawn(name: str) -> str:
    """When a method without even a stub was withdrawn, and what to call instead; empty for others."""
    import json
    from importlib import resources

    try:
        text = resources.files(__package__ or "").joinpath("upgrade", "gone.json").read_text("utf-8")
    except FileNotFoundError:
        return ""
    found = json.loads(text).get(name)
    return f"gone from the provider's catalogue since {found['since']}; {found['hint']}" if found else ""


def plain(name: str) -> str:
    """A name in lower case without separators: `tikTok`, `tik-tok` and `tik_tok` are equal."""
    return re.sub(r"[^0-9a-z\u0080-\U0010ffff]", "", name.lower())


def _words(name: str) -> list[str]:
    snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
    return re.findall(r"[^\W_]+", snake)


def _distance(wanted: str, name: str) -> float:
    """From 0 (equal except for underscores and case) to 1 (nothing in common)."""
    if plain(wanted) == plain(name):
        return 0.0
    like = SequenceMatcher(None, plain(wanted), plain(name)).ratio()
    asked, had = _words(wanted), _words(name)
    found = sum(any(_same(one, other) for other in had) for one in asked)
    if asked and found == len(asked):  # all wanted words, in any order, perhaps with others
        return 0.1 + 0.2 * (1 - len(asked) / max(len(had), len(asked))) + 0.1 * (1 - like)
    if like >= _LIKE:
        return 0.4 + 0.5 * (1 - like)
    shared = found / max(len(asked), 1)
    if shared >= 0.5:
        return 0.8 + 0.1 * (1 - shared) + 0.1 * (1 - like)
    return 0.95 if len(plain(wanted)) >= 3 and plain(wanted) in plain(name) else _FAR


def _same(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) > 3 and SequenceMatcher(None, one, other).ratio() >= _PART)
