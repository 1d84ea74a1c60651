"""Where requests go and which host is next: decides, does not connect."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Literal
from urllib.parse import SplitResult, unquote, urlsplit

from .._process.fork import watch
from .._requests.hosts import CN, GLOBAL, Host
from .._requests.request import encoded_path
from .._transports.network.hosts import ascii_host
from ..errors import InvalidSettings

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["COOL_DOWN", "Region", "Route", "choose", "measured", "surroundings"]

Region = Literal["global", "cn", "auto"]
COOL_DOWN = 30.0
"""Seconds for which `auto` asks a host that could not be reached last."""


_REGIONS: dict[str, tuple[Host, ...]] = {"global": (GLOBAL,), "cn": (CN,), "auto": (GLOBAL, CN)}


def choose(
    region: str | None, base_url: str | None, allow_plaintext: bool | None, environ: Mapping[str, str]
) -> tuple[Host, ...]:
    """The hosts to try, best first.

    A base_url wins over the environment and a region over `JUSTONEAPI_REGION`. A region does not win over
    `JUSTONEAPI_BASE_URL`: who set that for a sandbox would pay at the service without a word.

    Raises:
        InvalidSettings: For an unknown region, both a region and a base_url, or plain HTTP without consent.
    """
    if region is not None and not isinstance(region, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        _named(region, "region")
    if base_url is not None and region:
        raise InvalidSettings(f"A region ({region!r}) and a base_url exclude each other; give one of them")
    region_setting = "region" if region is not None else "JUSTONEAPI_REGION"
    place_setting = "base_url" if base_url is not None else "JUSTONEAPI_BASE_URL"
    if base_url is None:
        region, base_url = _completed(region, environ)
    hosts = _named(region or "global", region_setting) if base_url is None else (_own(base_url, place_setting),)
    is_allowed = _allows(allow_plaintext, environ)
    for host in hosts:
        if host.is_plaintext and not is_allowed:
            raise InvalidSettings(_CONSENT.format(host=host))
    return hosts


def measured(
    region: str | None, base_url: str | None, allow_plaintext: bool | None, environ: Mapping[str, str]
) -> tuple[Host, ...]:
    """The hosts that `ping` asks: where calls may go. Without any setting, every region that may be asked.

    Raises:
        InvalidSettings: As `choose` does.
    """
    hosts = choose(region, base_url, allow_plaintext, environ)
    if region or base_url is not None or environ.get("JUSTONEAPI_REGION") or environ.get("JUSTONEAPI_BASE_URL"):
        return hosts
    is_allowed = _allows(allow_plaintext, environ)
    return tuple(host for host in _REGIONS["auto"] if is_allowed or not host.is_plaintext)


def _allows(allow_plaintext: bool | None, environ: Mapping[str, str]) -> bool:
    return _truth("JUSTONEAPI_ALLOW_PLAINTEXT", environ) if allow_plaintext is None else bool(allow_plaintext)


def surroundings(environ: Mapping[str, str]) -> dict[str, str]:
    """What of the environment is read here: no more, so that no traceback shows the rest of it."""
    names = ("JUSTONEAPI_REGION", "JUSTONEAPI_BASE_URL", "JUSTONEAPI_ALLOW_PLAINTEXT", "JUSTONEAPI_TRANSPORT")
    return {name: environ[name] for name in names if environ.get(name)}


def _completed(region: str | None, environ: Mapping[str, str]) -> tuple[str | None, str | None]:
    """Region and base_url, where no base_url was given."""
    what = "JUSTONEAPI_REGION" if region is None else f"The region {region!r}"
    region = environ.get("JUSTONEAPI_REGION") or None if region is None else region
    base_url = environ.get("JUSTONEAPI_BASE_URL") or None
    if region and base_url:
        raise InvalidSettings(_EITHER.format(what=what))
    return region, base_url


_EITHER = (
    "{what} and JUSTONEAPI_BASE_URL exclude each other: leave the region out to ask where JUSTONEAPI_BASE_URL leads, or"
    " unset JUSTONEAPI_BASE_URL to ask the service, which is billed"
)
_CONSENT = (
    "{host.region} answers at {host.base_url}, which is plain HTTP: the token and all data can be read on the way. If"
    " you accept that, say allow_plaintext=True or JUSTONEAPI_ALLOW_PLAINTEXT=1; the region 'global' is encrypted"
)


def _named(region: str, setting: str) -> tuple[Host, ...]:
    if not isinstance(region, str) or region not in _REGIONS:  # pyright: ignore[reportUnnecessaryIsInstance]
        known = ", ".join(map(repr, _REGIONS))
        source = "" if setting == "region" else f" ({setting})"
        raise InvalidSettings(f"There is no region {region!r}{source}; known are {known}, or give your own base_url")
    return _REGIONS[region]


def _own(base_url: str, setting: str) -> Host:
    """The place that an address names; messages call it by the setting that it came from."""
    parts = _parts(base_url) if isinstance(base_url, str) else None  # pyright: ignore[reportUnnecessaryIsInstance]
    if parts is None:
        raise InvalidSettings(f"{setting} is no usable address; it reads like https://host:port or https://host/prefix")
    _refuse_extras(parts, base_url, setting)
    try:
        host = ascii_host(parts.hostname or "")
    except ValueError as error:
        raise InvalidSettings(f"{setting} is no usable address: {error}") from None
    place = host if parts.port is None else f"{host}:{parts.port}"
    return Host(place, f"{parts.scheme}://{place}{encoded_path(parts.path)}".rstrip("/"))


def _parts(base_url: str) -> SplitResult | None:
    """The address taken apart, None when it is none."""
    try:
        parts = urlsplit(base_url)
        usable = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        return None
    return parts if usable and base_url.isprintable() and " " not in base_url else None


def _refuse_extras(parts: SplitResult, base_url: str, setting: str) -> None:
    # Not shown: what stands there may be a password or the token.
    if "@" in parts.netloc:
        raise InvalidSettings(f"{setting} holds a user name or password; this service knows neither")
    if "?" in base_url or "#" in base_url:
        raise InvalidSettings(
            f"{setting} ends with a query or fragment; only scheme, host, port and a path belong there"
        )
    if any(step in (".", "..") for step in unquote(parts.path).replace("\\", "/").split("/")):
        raise InvalidSettings(f"the path of {setting} has a step '.' or '..', which leads elsewhere than it says")


def _truth(name: str, environ: Mapping[str, str]) -> bool:
    value = environ.get(name, "").strip().lower()
    if value in ("", "0", "false", "no", "off"):
        return False
    if value in ("1", "true", "yes", "on"):
        return True
    raise InvalidSettings(f"{name} is {value!r}; write 1 or 0")


class Route:
    """Which host is next, over all calls of a client: the last that worked first, those that failed lately last."""

    def __init__(self, hosts: tuple[Host, ...], cool_down: float = COOL_DOWN) -> None:
        self._hosts = hosts
        self._cool_down = cool_down
        self._preferred = hosts[0]
        self._cool_until: dict[Host, float] = {}
        self._lock = threading.Lock()
        watch(self._renew)

    def _renew(self) -> None:
        """After a fork: what is known of the hosts stays."""
        self._lock = threading.Lock()

    @property
    def first(self) -> Host:
        """The best one, were all well."""
        return self._hosts[0]

    def order(self, now: float) -> list[Host]:
        """All hosts in the order to try them; none is ever left out."""
        if len(self._hosts) == 1:
            return [self._preferred]
        with self._lock:
            return sorted(self._hosts, key=lambda host: (self._cooling(host, now), host != self._preferred))

    def worked(self, host: Host) -> None:
        """An answer came from there, whatever it says: stay with it."""
        if len(self._hosts) > 1:
            with self._lock:
                self._preferred = host
                self._cool_until.pop(host, None)

    def failed(self, host: Host, now: float) -> None:
        """It could not be reached: ask it last for a while."""
        with self._lock:
            self._cool_until[host] = now + self._cool_down

    def _cooling(self, host: Host, now: float) -> float:
        """Until when it cools, 0 when it does not: the first to be ready again comes first."""
        until = self._cool_until.get(host, 0.0)
        return until if until > now else 0.0
