"""Which part of the catalogue is meant: platforms and endpoints as people name them."""

from collections.abc import Callable, Iterable, Sequence
from difflib import get_close_matches

from codegen.download.catalogue import Promise

Names = Callable[[Promise], tuple[str, ...]]


class UnknownName(ValueError):
    """A platform or endpoint that is in no catalogue; the message names the nearest ones."""


def select(promises: Sequence[Promise], platforms: Iterable[str], endpoints: Iterable[str]) -> list[Promise]:
    """The promises that any of `platforms` and any of `endpoints` names; no names mean all.

    A platform goes by its tag, the tag's slug, or the second segment of its paths (`douyin-xingtu`). An endpoint goes
    by path, method and path, operationId, or its file's name with or without the folder.

    Raises:
        UnknownName: A name fits nothing, or both filters together leave nothing.
    """
    chosen = _matching(promises, list(platforms), platform_names, "platform")
    wanted = list(endpoints)
    _matching(promises, wanted, endpoint_names, "endpoint")
    within = [one for one in chosen if not wanted or _named(endpoint_names(one), wanted)]
    if not within:
        raise UnknownName("no endpoint of these platforms has that name; leave out one of the two options")
    return within


def platform_names(promise: Promise) -> tuple[str, ...]:
    """The names by which a promise's platform can be asked for."""
    segments = promise.path.split("/")
    return (promise.folder, promise.tag, *segments[2:3])


def endpoint_names(promise: Promise) -> tuple[str, ...]:
    """The names by which a promise itself can be asked for."""
    by_file = (promise.name, f"{promise.folder}/{promise.name}")
    return (promise.path, promise.operation, *by_file, *([promise.operation_id] if promise.operation_id else []))


def _matching(promises: Sequence[Promise], wanted: list[str], names: Names, what: str) -> list[Promise]:
    known = {name.casefold(): name for one in promises for name in names(one)}
    for name in wanted:
        if name.strip().casefold() not in known:
            raise UnknownName(f"no {what} is called {name!r}{_nearest(name, known)}")
    return [one for one in promises if not wanted or _named(names(one), wanted)]


def _named(names: Iterable[str], wanted: Iterable[str]) -> bool:
    return not {name.casefold() for name in names}.isdisjoint(name.strip().casefold() for name in wanted)


def _nearest(name: str, known: dict[str, str]) -> str:
    near = get_close_matches(name.strip().casefold(), known, n=3, cutoff=0.5)
    return f"; nearest: {', '.join(known[one] for one in near)}" if near else ""
