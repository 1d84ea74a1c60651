"""Find the operation that a user names, or suggest similar names."""

from __future__ import annotations

import inspect
from importlib import import_module
from typing import TYPE_CHECKING, Any

from justone_generated._nearest import closest, did_you_mean, nearest
from justone_generated.index import GONE, INDEX, PLATFORMS

from .._requests.operations import find
from .._requests.suggestions import near_platforms
from .exits import Misuse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from justone_generated._base import Operation

__all__ = ["is_complete", "method", "names", "operation", "platform"]

_PLACES = INDEX | GONE
"""Platform and name of each operation. Withdrawn ones come last; they are found, but not suggested."""


def is_complete(words: Sequence[str]) -> bool:
    """Whether these words name an operation: `PLATFORM OPERATION`, `PLATFORM.OPERATION`, a path, or a unique name."""
    if len(words) != 1:
        return len(words) > 1
    return "." in words[0] or "/" in words[0] or any(known == _plain(words[0]) for _, known in _PLACES.values())


def operation(words: Sequence[str]) -> Operation[Any]:
    """Return the named operation, even a withdrawn one. A name alone is enough if only one platform has it.

    Raises:
        Misuse: The name is unknown; the message suggests similar ones.
        InvalidArgument: The method or path is malformed.
    """
    text = " ".join(words).strip()
    if "/" in text:
        return find(_with_method(text), form=None)
    first, _, second = text.replace(".", " ", 1).partition(" ")
    if second:
        return _named(platform(first), second.strip())
    return _of_any_platform(first)


def platform(text: str) -> str:
    """Return a platform's attribute of the client, also from its part of the path (`1688`, `douyin-xingtu`).

    Raises:
        Misuse: The platform is unknown; the message suggests similar ones.
    """
    wanted = _plain(text)
    if wanted in PLATFORMS:
        return wanted
    for key, (attribute, _) in _PLACES.items():
        if wanted in (attribute, _plain(key.split("/")[2])):
            return attribute
    guesses = near_platforms(text)
    hint = f"; did you mean {' or '.join(guesses)}?" if guesses else "."
    raise Misuse(f"Unknown platform {text!r}{hint} `justone list` shows all.")


def method(wanted: Operation[Any]) -> Callable[..., Any]:
    """Return the sync client's method of a known operation, with its docstring and deprecation."""
    module = import_module(f"justone_generated.namespaces.{wanted.platform}")
    kinds = (kind for _, kind in inspect.getmembers(module, inspect.isclass))
    found: Callable[..., Any] = next(vars(kind)[wanted.name] for kind in kinds if wanted.name in vars(kind))
    return found


def names(of_platform: str) -> list[str]:
    """Return the names of a platform's operations."""
    return [name for attribute, name in INDEX.values() if attribute == of_platform]


def _plain(text: str) -> str:
    return text.strip().lower().replace("-", "_")


def _with_method(text: str) -> str:
    """Complete a path with its method, which may be omitted if a known path has only one."""
    if not text.startswith("/"):
        return text
    known = [key for key in INDEX if key.endswith(f" {text}")] or [key for key in GONE if key.endswith(f" {text}")]
    if len(known) == 1:
        return known[0]
    paths = {key.split()[1] for key in INDEX}
    raise Misuse(f"Unknown path {text}{_nearest(text, paths)} A newer one needs its method: GET {text}")


def _named(of_platform: str, name: str) -> Operation[Any]:
    wanted, known = _plain(name), names(of_platform)
    if wanted not in known and (of_platform, wanted) not in GONE.values():
        more = f"`justone list --platform {of_platform}` shows all."
        raise Misuse(f"{of_platform} has no operation {name!r}{_nearest(wanted, known)} {more}")
    return _load(of_platform, wanted)


def _of_any_platform(name: str) -> Operation[Any]:
    wanted = _plain(name)
    holders = [attribute for attribute, known in INDEX.values() if known == wanted]
    holders = holders or [attribute for attribute, known in GONE.values() if known == wanted]
    if len(holders) == 1:
        return _load(holders[0], wanted)
    if holders:
        raise Misuse(f"{wanted} exists on several platforms; name one of {', '.join(holders)}.")
    if wanted in {attribute for attribute, _ in _PLACES.values()}:
        raise Misuse(f"{wanted} is a platform; `justone list --platform {wanted}` shows its operations.")
    known = {known for _, known in INDEX.values()}
    raise Misuse(f"Unknown operation {name!r}{_nearest(wanted, known)} `justone search ...` finds one by what it does.")


def _load(of_platform: str, name: str) -> Operation[Any]:
    return find(next(key for key, place in _PLACES.items() if place == (of_platform, name)), form=None)


def _nearest(wanted: str, known: Iterable[str]) -> str:
    path = closest(wanted, known) if "/" in wanted else ""
    hint = did_you_mean(nearest(wanted, known) if path == "" else [path] if path else [])
    return f"; {hint}" if hint else "."
