"""Choose the hosts of a client and their order. Makes no connection."""

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

__all__ = ["COOL_DOWN", "HostOrder", "Region", "choose_hosts", "hosts_to_ping", "relevant_environment"]

Region = Literal["global", "cn", "auto"]
"""Where to send calls. `auto` tries the second region only if the first one could not be reached."""
COOL_DOWN = 30.0
"""Seconds for which `auto` tries an unreachable host last."""


_REGIONS: dict[str, tuple[Host, ...]] = {"global": (GLOBAL,), "cn": (CN,), "auto": (GLOBAL, CN)}


def choose_hosts(
    region: str | None, base_url: str | None, allow_plaintext: bool | None, environ: Mapping[str, str]
) -> tuple[Host, ...]:
    """Return the hosts to try, best first.

    | argument | environment | hosts |
    |---|---|---|
    | `base_url` | anything | `base_url` |
    | `region` | no `JUSTONEAPI_BASE_URL` | of `region` |
    | none | `JUSTONEAPI_REGION` or `JUSTONEAPI_BASE_URL` | of that variable |
    | none | neither | `global` |
    | `region` and `base_url` | anything | error |
    | `region` or none | `JUSTONEAPI_BASE_URL` and a region | error |

    Example: `region="global"` does not override `JUSTONEAPI_BASE_URL=http://127.0.0.1:8000`. That variable usually
    points at a sandbox, and overriding it silently would be billed.

    Raises:
        InvalidSettings: The region is unknown, both a region and a base_url are set, or plain HTTP is not allowed.
    """
    if region is not None and not isinstance(region, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        _region_hosts(region, "region")
    if base_url is not None and region:
        raise InvalidSettings(f"region ({region!r}) and base_url exclude each other; pass only one of them")
    region_setting = "region" if region is not None else "JUSTONEAPI_REGION"
    place_setting = "base_url" if base_url is not None else "JUSTONEAPI_BASE_URL"
    if base_url is None:
        region, base_url = _with_environment(region, environ)
    hosts = (
        _region_hosts(region or "global", region_setting)
        if base_url is None
        else (_custom_host(base_url, place_setting),)
    )
    is_allowed = _plaintext_allowed(allow_plaintext, environ)
    for host in hosts:
        if host.is_plaintext and not is_allowed:
            raise InvalidSettings(_PLAINTEXT.format(host=host))
    return hosts


def hosts_to_ping(
    region: str | None, base_url: str | None, allow_plaintext: bool | None, environ: Mapping[str, str]
) -> tuple[Host, ...]:
    """Return the hosts that `ping` tries: those of `choose_hosts`, or every allowed region if nothing is set.

    Raises:
        InvalidSettings: As for `choose_hosts`.
    """
    hosts = choose_hosts(region, base_url, allow_plaintext, environ)
    if region or base_url is not None or environ.get("JUSTONEAPI_REGION") or environ.get("JUSTONEAPI_BASE_URL"):
        return hosts
    is_allowed = _plaintext_allowed(allow_plaintext, environ)
    return tuple(host for host in _REGIONS["auto"] if is_allowed or not host.is_plaintext)


def _plaintext_allowed(allow_plaintext: bool | None, environ: Mapping[str, str]) -> bool:
    return (
        _environment_flag("JUSTONEAPI_ALLOW_PLAINTEXT", environ) if allow_plaintext is None else bool(allow_plaintext)
    )


def relevant_environment(environ: Mapping[str, str]) -> dict[str, str]:
    """Return only the variables that are read here, so that no traceback shows the rest of the environment."""
    names = ("JUSTONEAPI_REGION", "JUSTONEAPI_BASE_URL", "JUSTONEAPI_ALLOW_PLAINTEXT", "JUSTONEAPI_TRANSPORT")
    return {name: environ[name] for name in names if environ.get(name)}


def _with_environment(region: str | None, environ: Mapping[str, str]) -> tuple[str | None, str | None]:
    """Complete region and base_url from the environment; the caller passed no base_url."""
    what = "JUSTONEAPI_REGION" if region is None else f"region={region!r}"
    region = environ.get("JUSTONEAPI_REGION") or None if region is None else region
    base_url = environ.get("JUSTONEAPI_BASE_URL") or None
    if region and base_url:
        raise InvalidSettings(_BOTH_SET.format(what=what))
    return region, base_url


_BOTH_SET = (
    "{what} and JUSTONEAPI_BASE_URL exclude each other; leave the region out to call JUSTONEAPI_BASE_URL, or unset"
    " JUSTONEAPI_BASE_URL to call the service, which is billed"
)
_PLAINTEXT = (
    "{host.region} is at {host.base_url}, which is plain HTTP: anyone on the way can read the token and all data. Use"
    " region='global', which is encrypted, or accept the risk with allow_plaintext=True or JUSTONEAPI_ALLOW_PLAINTEXT=1"
)


def _region_hosts(region: str, setting: str) -> tuple[Host, ...]:
    if not isinstance(region, str) or region not in _REGIONS:  # pyright: ignore[reportUnnecessaryIsInstance]
        known = ", ".join(map(repr, _REGIONS))
        source = "" if setting == "region" else f" ({setting})"
        raise InvalidSettings(f"Unknown region {region!r}{source}; use one of {known}, or pass your own base_url")
    return _REGIONS[region]


def _custom_host(base_url: str, setting: str) -> Host:
    """Parse a base URL into a host. Errors name the setting that it came from."""
    parts = _parts(base_url) if isinstance(base_url, str) else None  # pyright: ignore[reportUnnecessaryIsInstance]
    if parts is None:
        raise InvalidSettings(f"{setting} is not a valid URL; write https://host:port or https://host/prefix")
    _refuse_extras(parts, base_url, setting)
    try:
        host = ascii_host(parts.hostname or "")
    except ValueError as error:
        raise InvalidSettings(f"{setting} is not a valid URL: {error}") from None
    place = host if parts.port is None else f"{host}:{parts.port}"
    return Host(place, f"{parts.scheme}://{place}{encoded_path(parts.path)}".rstrip("/"))


def _parts(base_url: str) -> SplitResult | None:
    """Split a URL; None when it is not valid."""
    try:
        parts = urlsplit(base_url)
        usable = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        return None
    return parts if usable and base_url.isprintable() and " " not in base_url else None


def _refuse_extras(parts: SplitResult, base_url: str, setting: str) -> None:
    # The messages do not show the URL: it may contain a password or the token.
    if "@" in parts.netloc:
        raise InvalidSettings(f"{setting} contains a user name or password, which this service does not use; remove it")
    if "?" in base_url or "#" in base_url:
        raise InvalidSettings(f"{setting} has a query or fragment; keep only scheme, host, port and path")
    if any(step in (".", "..") for step in unquote(parts.path).replace("\\", "/").split("/")):
        raise InvalidSettings(f"{setting} has a path with '.' or '..', which leads to another path; write that path")


def _environment_flag(name: str, environ: Mapping[str, str]) -> bool:
    value = environ.get(name, "").strip().lower()
    if value in ("", "0", "false", "no", "off"):
        return False
    if value in ("1", "true", "yes", "on"):
        return True
    raise InvalidSettings(f"{name} must be 1 or 0, got {value!r}")


class HostOrder:
    """The order of hosts, shared by all calls of a client: the last one that worked first, recent failures last.

    | result at one host | next step of the call | order afterwards |
    |---|---|---|
    | any reply, whatever its status or code | return it | this host first |
    | not reachable: nothing was sent | next host, in the same attempt | this host last for `COOL_DOWN` |
    | failed after the request was sent | return the failure: it may be billed | unchanged |
    | not reachable, but no host or no time is left | return the failure | this host last for `COOL_DOWN` |

    Example: with `auto`, `global` refuses the connection, so the same attempt goes to `cn`. For 30 s calls try `cn`
    first; afterwards too, since it was the last host that worked.
    """

    def __init__(self, hosts: tuple[Host, ...], cool_down: float = COOL_DOWN) -> None:
        self._hosts = hosts
        self._cool_down = cool_down
        self._preferred = hosts[0]
        self._cool_until: dict[Host, float] = {}
        self._lock = threading.Lock()
        watch(self._renew)

    def _renew(self) -> None:
        """Renew the lock after a fork; what is known about the hosts stays valid."""
        self._lock = threading.Lock()

    @property
    def first(self) -> Host:
        """The preferred host when all are reachable."""
        return self._hosts[0]

    def order(self, now: float) -> list[Host]:
        """Return all hosts in the order to try them."""
        if len(self._hosts) == 1:
            return [self._preferred]
        with self._lock:
            return sorted(self._hosts, key=lambda host: (self._cooling(host, now), host != self._preferred))

    def worked(self, host: Host) -> None:
        """Prefer a host that replied, whatever the reply says."""
        if len(self._hosts) > 1:
            with self._lock:
                self._preferred = host
                self._cool_until.pop(host, None)

    def failed(self, host: Host, now: float) -> None:
        """Try an unreachable host last for a while."""
        with self._lock:
            self._cool_until[host] = now + self._cool_down

    def _cooling(self, host: Host, now: float) -> float:
        """Return when the cool-down ends, 0 without one, so that the host that is ready first sorts first."""
        until = self._cool_until.get(host, 0.0)
        return until if until > now else 0.0
