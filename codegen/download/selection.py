"""Select a part of the catalogue by the names of platforms and endpoints."""

from collections.abc import Callable, Iterable, Sequence

from codegen.download.catalogue import Endpoint
from codegen.runtime._nearest import nearest

Names = Callable[[Endpoint], tuple[str, ...]]


class UnknownName(ValueError):
    """The catalogue lists no such platform or endpoint; the message suggests the nearest names."""


def select(listed: Sequence[Endpoint], platforms: Iterable[str], endpoints: Iterable[str]) -> list[Endpoint]:
    """Select endpoints that match one of `platforms` and one of `endpoints`; an empty filter matches all.

    A platform matches by its tag, the tag's slug, or the second segment of its paths (`douyin-xingtu`). An endpoint
    matches by path, method and path, operationId, or file name with or without the folder.

    Raises:
        UnknownName: A name matches nothing, or both filters together do.
    """
    chosen = _matching(listed, list(platforms), platform_names, "platform")
    wanted = list(endpoints)
    _matching(listed, wanted, endpoint_names, "endpoint")
    within = [one for one in chosen if not wanted or _named(endpoint_names(one), wanted)]
    if not within:
        raise UnknownName("these platforms have no endpoint of that name; leave out one of the two options")
    return within


def platform_names(endpoint: Endpoint) -> tuple[str, ...]:
    """The names that select an endpoint's platform."""
    segments = endpoint.path.split("/")
    return (endpoint.folder, endpoint.tag, *segments[2:3])


def endpoint_names(endpoint: Endpoint) -> tuple[str, ...]:
    """The names that select the endpoint itself."""
    by_file = (endpoint.name, f"{endpoint.folder}/{endpoint.name}")
    return (endpoint.path, endpoint.operation, *by_file, *([endpoint.operation_id] if endpoint.operation_id else []))


def _matching(endpoints: Sequence[Endpoint], wanted: list[str], names: Names, what: str) -> list[Endpoint]:
    known = {name.casefold(): name for one in endpoints for name in names(one)}
    for name in wanted:
        if name.strip().casefold() not in known:
            raise UnknownName(f"unknown {what} {name!r}{_nearest(name, known)}")
    return [one for one in endpoints if not wanted or _named(names(one), wanted)]


def _named(names: Iterable[str], wanted: Iterable[str]) -> bool:
    return not {name.casefold() for name in names}.isdisjoint(name.strip().casefold() for name in wanted)


def _nearest(name: str, known: dict[str, str]) -> str:
    near = nearest(name.strip().casefold(), known)
    return f"; nearest: {', '.join(known[one] for one in near)}" if near else ""
