"""What both clients have in common: settings, one shared pool, the call before it is sent."""

from __future__ import annotations

import os
import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from ._call.flow import CallOptions, Core, OnDrift, Options
from ._call.regions import Region, Route, choose_hosts, hosts_to_ping, relevant_environment
from ._call.retry import Retry
from ._process.clock import Clock
from ._process.fork import unlock_properties, watch
from ._redact import Scrubber, Secret, watch_logs
from ._requests.hosts import Host
from ._requests.keywords import known_options, options_of
from ._requests.no_data import warn_of_no_data
from ._requests.parameters import fields_of, free_fields, refuse_gone
from ._requests.request import Request, encode, is_free
from ._throttling.limits import Limiters, Limits
from ._transports.base import Transport, choose_transport
from ._validation import check_bool, check_hook, check_type, token_of
from .errors import InvalidArgument, InvalidSettings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self, Unpack

    from justone_generated._base import Operation

    from ._billing.budget import Budget
    from ._billing.usage import Usage
    from ._caching.cache import Cache
    from ._call.admission import OnAttempt
    from ._call.coalescing import AnswerReuse
    from ._transports.network.settings import Network

__all__ = ["BaseClient"]

SenderT = TypeVar("SenderT")
HttpT = TypeVar("HttpT")
LONGEST_QUERY = 60_000
"""Characters of a query, percent-encoded; httpx sends no address beyond 65,536."""


class BaseClient(Generic[SenderT, HttpT]):
    """Settings of a client and what its copies share."""

    _core: Core
    _options: Options
    _hosts: tuple[Host, ...]
    _measured: tuple[Host, ...]
    """Those that `ping` asks."""
    _pool: _Pool[SenderT]
    _owner: bool
    _transports: ClassVar[tuple[str, ...]]
    """What this kind of client can send through, best first."""
    _http_kind: ClassVar[str]
    """The class of `httpx` that an own `http_client` has."""

    @known_options
    def __init__(
        self,
        token: str | None = None,
        *,
        region: Region | None = None,
        base_url: str | None = None,
        allow_plaintext: bool | None = None,
        timeout: float = 120.0,
        retry: Retry | None = None,
        raise_errors: bool = True,
        allow_unknown_values: bool = False,
        warn_no_data: bool = True,
        max_answer_bytes: int = 64 * 1024 * 1024,
        transport: Transport = "auto",
        on_drift: OnDrift | None = None,
        on_attempt: OnAttempt | None = None,
        budget: Budget | None = None,
        limits: Limits | None = None,
        cache: Cache | None = None,
        coalesce: bool = False,
        http_client: HttpT | None = None,
        trust_env: bool = True,
        clock: Clock | None = None,
    ) -> None:
        """Connects nowhere yet; the pool is built by the first call.

        Args:
            token: `JUSTONEAPI_TOKEN` or `JUST_ONE_API_TOKEN` of the environment when None.
            region: `global` (the default, encrypted), `cn` (plain HTTP: needs `allow_plaintext`), or `auto`: both, the
                next one only where nothing could be sent to the first. `JUSTONEAPI_REGION` when None. Refused where
                `JUSTONEAPI_BASE_URL` is set: the environment meant another place.
            base_url: Another place instead of a region, such as a sandbox. `JUSTONEAPI_BASE_URL` when None.
            allow_plaintext: Consent to a token that travels readable. `JUSTONEAPI_ALLOW_PLAINTEXT` when None.
            timeout: Seconds for one attempt, from the connection to the last byte. The service advises 120, at least
                60: a lost answer may have been billed.
            retry: What is repeated, how often, and the deadline over all attempts.
            raise_errors: False returns failures of the service and the network as an `Answer` with its `error`. What is
                refused before it is sent (`InvalidArgument`, `Gone`, `BudgetExceeded`) raises all the same.
            allow_unknown_values: True sends values that are not among a parameter's documented ones.
            warn_no_data: Whether a `NoDataWarning` precedes a call of which the provider says that it returns no data.
            max_answer_bytes: The largest answer, decompressed, that is read into memory.
            on_attempt: Called with an `Attempt` after each request, in the thread or task that made it: for ledgers,
                metrics, traces. It must be quick and must not call this client; what it raises is logged, no
                more, but for `KeyboardInterrupt`.
            budget: Refuses the call that would break it, before sending. May be shared by clients.
            limits: Calls at once and a minute, for each operation. Without any, the pace adapts to the service's 302.
            cache: Keeps successful answers for a while; see `Cache`.
            coalesce: Whether a GET waits for an identical one under way and takes its answer, so that both cost
                one call.
            transport: What `AsyncClient` sends through: `httpx`, or `aiohttp` (the extra of that name; several times
                faster with many calls at once). `auto` is what `JUSTONEAPI_TRANSPORT` says, httpx where it says
                nothing. `Client` always uses httpx.
            on_drift: Called with an answer and the list of places where its data is not as declared, whenever there are
                any; not for one from the cache, which was looked at when it came. Looking costs time; nothing is looked
                for when None.
            http_client: An own `httpx.Client` (for `AsyncClient` an `httpx.AsyncClient`): proxies, certificates. It is
                used, never closed, and decides the transport.
            trust_env: False ignores what the environment says about connections: `HTTP_PROXY`, `HTTPS_PROXY`,
                `ALL_PROXY`, `NO_PROXY`, `SSL_CERT_FILE`, `SSL_CERT_DIR`, `SSLKEYLOGFILE` (docs/connections.md).
            clock: Another time and chance than the machine's, for tests and simulations.

        Raises:
            InvalidSettings: Naming the setting, why it was refused and what to write instead.
        """
        secret = Secret(token)
        del token  # a traceback may show the local variables of this frame
        options = Options(
            timeout,
            Retry() if retry is None else retry,
            raise_errors,
            allow_unknown_values,
            max_answer_bytes,
            budget,
            warn_no_data,
        )
        for name, value in (("limits", limits), ("cache", cache), ("clock", clock)):
            check_type(name, value)
        check_type("http_client", http_client, self._http_kind)
        check_bool("allow_plaintext", allow_plaintext)
        check_bool("coalesce", coalesce)
        check_bool("trust_env", trust_env)
        if not trust_env and getattr(http_client, "trust_env", False):
            raise InvalidSettings("trust_env=False does not reach into an own http_client: build that with it too")
        environ = self._surroundings()
        kind = choose_transport(transport, self._transports, environ, own=http_client is not None)
        self._hosts = choose_hosts(region, base_url, allow_plaintext, environ)
        self._measured = hosts_to_ping(region, base_url, allow_plaintext, environ)
        secret = token_of(secret)
        scrub, clock = Scrubber(secret.value), clock or Clock()
        self._core = Core(
            Route(self._hosts),
            scrub,
            clock,
            check_hook("on_drift", on_drift),
            check_hook("on_attempt", on_attempt),
            Limiters(limits or Limits()),
            _reuse(cache, scrub, clock, share=coalesce, through=_stand_in(http_client)),
        )
        watch(self._renew)
        self._pool = _Pool(
            lambda: self._sender(secret, kind, self._network(kind, trust_env) if http_client is None else http_client),
            http_client,
        )
        self._owner, self._options = True, options
        watch_logs(self._core.scrub)

    def _renew(self) -> None:
        """After a fork."""
        unlock_properties(type(self))

    @staticmethod
    def _surroundings() -> Mapping[str, str]:
        """What of the environment decides where requests go."""
        return relevant_environment(os.environ)

    @staticmethod
    def _sender(secret: Secret, transport: str, way: Network | HttpT, /) -> SenderT:
        raise NotImplementedError

    def _network(self, transport: str, trust_env: bool) -> Network:
        from ._transports.network.settings import Network  # with TLS and all, not before the first call

        return Network(transport, [host.base_url for host in self._hosts], trust_env=trust_env)

    @options_of(CallOptions)
    def with_options(self, **options: Unpack[CallOptions]) -> Self:
        """The same client with other options for the calls made through it.

        The copy shares connections, limits, usage, the state of the regions and the retry quota. Closing it closes
        nothing.

        Args:
            **options: `timeout`, `retry`, `raise_errors`, `allow_unknown_values`, `warn_no_data`, `max_answer_bytes`,
                `budget`, as for the client. None keeps the client's own.

        Raises:
            InvalidSettings: For an option out of its range.
        """
        changes: dict[str, Any] = {name: value for name, value in options.items() if value is not None}
        copy = object.__new__(type(self))
        copy._core, copy._hosts, copy._pool, copy._owner = self._core, self._hosts, self._pool, False
        copy._measured = self._measured
        copy._options = replace(self._options, **changes)
        return copy

    @property
    def usage(self) -> Usage:
        """What was called so far and what of it was billed, over this client and all its copies: a snapshot."""
        return self._core.usage.read()

    @staticmethod
    def operations() -> tuple[Operation[Any], ...]:
        """Every operation of the package, with platform, name, title, version, parameters and whether deprecated."""
        from ._requests.operations import all_operations

        return all_operations()

    if not TYPE_CHECKING:  # out of the checkers' sight: a misspelt platform stays a type error

        def __getattr__(self, name):
            from ._requests.suggestions import no_attribute

            raise no_attribute(self, name)

    def __repr__(self) -> str:
        if not hasattr(self, "_options"):  # set last: the constructor refused something
            return f"{type(self).__name__}(not built)"
        regions = "|".join(host.region for host in self._hosts)
        return f"{type(self).__name__}(region={regions!r}, timeout={self._options.timeout:g})"

    def __reduce__(self) -> str:
        raise TypeError(f"A {type(self).__name__} holds connections and the token: it cannot be pickled or copied;"
                        " build one in each process")  # fmt: skip

    def _prepare(self, operation: Operation[Any], arguments: Mapping[str, object]) -> Request:
        """Refuse what cannot go well while it is still free."""
        refuse_gone(operation)
        if operation.name:
            fields, problems = fields_of(operation, arguments, any_value=self._options.allow_unknown_values)
        else:
            fields, problems = free_fields(arguments)
        if problems:
            scrub = self._core.scrub
            raise InvalidArgument(scrub("; ".join(problems)), operation=scrub(operation.key))
        encoded = encode(fields, operation.place)
        if operation.place == "query" and len(encoded) > LONGEST_QUERY:
            raise InvalidArgument(
                f"percent-encoded, the parameters take {len(encoded)} characters; a query has at most {LONGEST_QUERY}",
                operation=self._core.scrub(operation.key),
            )
        if operation.notes and self._options.warn_no_data:
            warn_of_no_data(operation)
        return Request(operation.method, operation.path, operation.place, encoded, free=is_free(operation.path))


class _Pool(Generic[SenderT]):
    """One sender for a client and all its copies, built when first needed."""

    def __init__(self, build: Callable[[], SenderT], http_client: object) -> None:
        self._build = build
        self._http_client = http_client
        self._sender: SenderT | None = None
        self._loop: object = None
        self._lock = threading.Lock()
        self._inherited: list[SenderT] = []
        """Those of the processes before a fork, kept: at its end one would close what still works there."""
        self._forked = False
        self.closed = False
        watch(self._renew)

    def _renew(self) -> None:
        """After a fork: connections of the parent's are not for the child."""
        self._lock = threading.Lock()
        if self._sender is not None:
            self._inherited.append(self._sender)
        self._sender, self._loop, self._forked = None, None, True

    def __call__(self, loop: object = None) -> SenderT:
        """The sender; connections of one event loop are of no use in another."""
        if self._http_client is not None and getattr(self._http_client, "is_closed", False) and not self.closed:
            raise RuntimeError(_CLOSED)
        sender = self._sender or self._built(loop)
        if loop is not self._loop:
            raise RuntimeError(
                "This AsyncClient belongs to another event loop, and each asyncio.run() makes a new one: build a client"
                " inside each, or make all calls in one asyncio.run()"
            )
        return sender

    def _built(self, loop: object) -> SenderT:
        with self._lock:
            if self.closed:
                raise RuntimeError("This client is closed; build a new one")
            if self._sender is None:
                if self._forked and self._http_client is not None:
                    from ._transports.inherited import refuse_shared  # after a fork only

                    refuse_shared(self._http_client)
                self._sender, self._loop = self._build(), loop
            return self._sender

    def close(self) -> SenderT | None:
        """Give the sender out to be closed, once."""
        with self._lock:
            self.closed, sender, self._sender = True, self._sender, None
        return sender


_CLOSED = (
    "The http_client of this client is closed: keep it open as long as calls are made, such as by a `with` around both,"
    " or build both anew"
)


def _reuse(cache: Cache | None, scrub: Scrubber, clock: Clock, *, share: bool, through: str) -> AnswerReuse | None:
    if cache is None and not share:
        return None
    from ._call.coalescing import AnswerReuse, InFlight  # SQLite and all, only for those who want it

    return AnswerReuse(cache, InFlight() if share else None, scrub, clock, through)


def _stand_in(http_client: object) -> str:
    """What answers instead of the network, behind an own client: a sandbox, a mock; "" for the network itself."""
    inside: object = getattr(http_client, "_transport", None)
    transport = type(inside)
    if http_client is None or transport.__name__ in ("NoneType", "HTTPTransport", "AsyncHTTPTransport"):
        return ""
    return f"{transport.__module__}.{transport.__qualname__}"
