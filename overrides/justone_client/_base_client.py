"""The base of both clients: settings, the shared connection pool, and checks before a call."""

from __future__ import annotations

import os
import threading
from dataclasses import replace
from types import MethodType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

from justone_generated._base import Namespace, Operation

from ._call.flow import CallOptions, Core, OnDrift, Options
from ._call.regions import HostOrder, Region, choose_hosts, hosts_to_ping, relevant_environment
from ._call.retry import Retry
from ._process.clock import Clock
from ._process.fork import unlock_properties, watch
from ._process.log_output import log_to_stderr
from ._redact import Scrubber, Secret, watch_logs
from ._requests.hosts import Host
from ._requests.keywords import known_options, options_of
from ._requests.no_data import warn_of_no_data
from ._requests.parameters import fields_of, free_fields, refuse_gone
from ._requests.request import ExtraHeaders, Request, encode, is_free
from ._throttling.limits import Limiters, Limits
from ._transports.base import Transport, choose_transport
from ._transports.own_clients import library_of_client
from ._validation import check_bool, check_hook, check_type, log_level, token_of
from .errors import InvalidArgument, InvalidSettings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self, Unpack

    from ._billing.budget import Budget
    from ._billing.usage import Usage
    from ._caching.cache import Cache
    from ._call.admission import OnAttempt
    from ._call.coalescing import AnswerReuse
    from ._search.results import FoundOperation
    from ._transports.network.settings import Network

__all__ = ["BaseClient"]

SenderT = TypeVar("SenderT")
HttpT = TypeVar("HttpT")
LONGEST_QUERY = 60_000
"""Maximum length of a percent-encoded query; httpx refuses URLs beyond 65,536 characters."""


class BaseClient(Generic[SenderT, HttpT]):
    """The settings of a client and the state that its copies share."""

    _core: Core
    _options: Options
    _hosts: tuple[Host, ...]
    _ping_hosts: tuple[Host, ...]
    """The hosts that `ping` tries."""
    _pool: _Pool[SenderT]
    _owner: bool
    _transports: ClassVar[tuple[str, ...]]
    """The transports of this class."""
    _http_kind: ClassVar[str]
    """The name of the class of `http_client`, in httpx and in httpx2."""

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
        headers: Mapping[str, str] | None = None,
        cache: Cache | None = None,
        coalesce: bool = False,
        http_client: HttpT | None = None,
        trust_env: bool = True,
        clock: Clock | None = None,
    ) -> None:
        """Build a client. The first call opens the connection pool.

        Args:
            token: The token. Default: `JUSTONEAPI_TOKEN` or `JUST_ONE_API_TOKEN` in the environment.
            region: `global` (encrypted), `cn` (plain HTTP; needs `allow_plaintext`), or `auto`, which uses the other
                region only if nothing could be sent to the first. Default: `JUSTONEAPI_REGION`, else `global`. Refused
                if `JUSTONEAPI_BASE_URL` is set.
            base_url: The URL of another host, such as a sandbox. Default: `JUSTONEAPI_BASE_URL`.
            allow_plaintext: Allow sending the token unencrypted. Default: `JUSTONEAPI_ALLOW_PLAINTEXT`.
            timeout: Seconds for one attempt, from connecting to the last byte. The service recommends 120, at least 60:
                a lost answer may have been billed.
            retry: What to repeat, how often, and the deadline for all attempts.
            raise_errors: False returns failures of the service and the network as an `Answer` with its `error`. Calls
                that are refused before sending (`InvalidArgument`, `Gone`, `BudgetExceeded`) still raise.
            allow_unknown_values: Allow values other than a parameter's documented ones.
            warn_no_data: Emit a `NoDataWarning` before calls that return no data according to the provider.
            max_answer_bytes: Maximum size of an answer after decompression.
            on_attempt: Called with an `Attempt` after each request, in the thread or task that made it, for accounting,
                metrics or traces. It must be fast and must not call this client. Its exceptions are only logged, except
                `KeyboardInterrupt`.
            budget: Refuses calls that would exceed it, before sending. Clients may share one.
            limits: Limits of concurrency and calls per minute for each operation. By default the rate adapts to the
                service's code 302.
            headers: Headers to send in addition, such as the key of your gateway. They go to every host that the client
                calls, and also replace `User-Agent` and `Accept`.
            cache: Caches successful answers; see `Cache`.
            coalesce: Let a GET wait for an identical one in flight and share its answer, so that both cost one call.
            transport: The library that sends: `httpx`, `httpx2` (an extra), or for `AsyncClient` also `aiohttp` (an
                extra; several times as fast with many concurrent calls). `auto` uses `JUSTONEAPI_TRANSPORT`, else
                httpx.
            on_drift: Called with an answer and the differences between its data and its declared type, if there are
                any. Cached answers are not checked again. Without it, nothing is checked, since checking takes time.
            http_client: Your own `httpx.Client` or `httpx2.Client` (for `AsyncClient` the `AsyncClient` of either), for
                example with proxies and certificates. It determines the transport and is never closed.
            trust_env: False ignores the environment's connection settings: `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY`,
                `NO_PROXY`, `SSL_CERT_FILE`, `SSL_CERT_DIR` and `SSLKEYLOGFILE` (docs/en/guides/connections.md).
            clock: The source of time and randomness, for tests and simulations.

        Raises:
            InvalidSettings: A setting is invalid; the message names it and says what to write instead.
        """
        secret = Secret(token)
        del token  # tracebacks may show the local variables of this frame
        options = Options(
            timeout,
            Retry() if retry is None else retry,
            raise_errors,
            allow_unknown_values,
            max_answer_bytes,
            budget,
            warn_no_data,
            _extra(headers),
        )
        for name, value in (("limits", limits), ("cache", cache), ("clock", clock)):
            check_type(name, value)
        own = library_of_client(http_client, self._http_kind)
        check_bool("allow_plaintext", allow_plaintext)
        check_bool("coalesce", coalesce)
        check_bool("trust_env", trust_env)
        if not trust_env and getattr(http_client, "trust_env", False):
            raise InvalidSettings("trust_env=False does not apply to http_client; build http_client with it, too")
        environ = self._environment()
        kind = choose_transport(transport, self._transports, environ, own=own)
        self._hosts = choose_hosts(region, base_url, allow_plaintext, environ)
        self._ping_hosts = hosts_to_ping(region, base_url, allow_plaintext, environ)
        secret = token_of(secret)
        scrub, clock = Scrubber(secret.value), clock or Clock()
        self._core = Core(
            HostOrder(self._hosts),
            scrub,
            clock,
            check_hook("on_drift", on_drift),
            check_hook("on_attempt", on_attempt),
            Limiters(limits or Limits()),
            _reuse(cache, scrub, clock, share=coalesce, sender=_mock_name(http_client)),
        )
        watch(self._renew)
        self._pool = _Pool(
            lambda: self._sender(secret, kind, self._network(kind, trust_env) if http_client is None else http_client),
            http_client,
        )
        self._owner, self._options = True, options
        watch_logs(self._core.scrub)
        if (level := log_level()) is not None:
            log_to_stderr(level)

    def _renew(self) -> None:
        """After a fork."""
        unlock_properties(type(self))

    @staticmethod
    def _environment() -> Mapping[str, str]:
        """Return the environment variables that decide where requests go."""
        return relevant_environment(os.environ)

    @staticmethod
    def _sender(secret: Secret, transport: str, way: Network | HttpT, /) -> SenderT:
        raise NotImplementedError

    def _network(self, transport: str, trust_env: bool) -> Network:
        from ._transports.network.settings import Network  # loads TLS; needed only for the first call

        return Network(transport, [host.base_url for host in self._hosts], trust_env=trust_env)

    @options_of(CallOptions)
    def with_options(self, **options: Unpack[CallOptions]) -> Self:
        """Return a copy of the client with other options.

        The copy shares connections, limits, usage, the state of regions and the retry quota. Closing the copy has no
        effect.

        Args:
            **options: `timeout`, `retry`, `raise_errors`, `allow_unknown_values`, `warn_no_data`, `max_answer_bytes`,
                `budget`, `headers`, as for the client. None keeps the client's own; `headers={}` sends none.

        Raises:
            InvalidSettings: An option is invalid.
        """
        changes: dict[str, Any] = {name: value for name, value in options.items() if value is not None}
        if "headers" in changes:
            changes["headers"] = _extra(changes["headers"])
        copy = object.__new__(type(self))
        copy._core, copy._hosts, copy._pool, copy._owner = self._core, self._hosts, self._pool, False
        copy._ping_hosts = self._ping_hosts
        copy._options = replace(self._options, **changes)
        return copy

    @property
    def usage(self) -> Usage:
        """A snapshot of the calls so far and what was billed, for this client and all its copies."""
        return self._core.usage.read()

    @staticmethod
    def operations() -> tuple[Operation[Any], ...]:
        """Return all operations of the package, with platform, name, title, version, parameters and deprecation."""
        from ._requests.operations import all_operations

        return all_operations()

    @staticmethod
    def search_operations(text: str, *, platform: str | None = None, limit: int = 10) -> tuple[FoundOperation, ...]:
        """Find operations by what they do, in English, Chinese or both. Nothing is sent.

        `client.search_operations("comments of an xhs note")[0].operation` is what to call. Names of platforms in both
        languages (`xhs`, `星图`, `b站`), synonyms and misspelt words are understood.

        Args:
            platform: Only operations of this platform: an attribute of the client, such as `douyin_xingtu`.
            limit: The most results.

        Returns:
            The best first. Versions of an operation are one result; the recommended version is its `operation`.

        Raises:
            InvalidArgument: The text has no letters or digits, or the platform is unknown.
        """
        from ._search.search import search

        return search(text, platform=platform, limit=limit)

    if not TYPE_CHECKING:  # hidden from checkers, so that a misspelt platform is a type error

        def __getattr__(self, name):
            from ._requests.suggestions import no_attribute

            raise no_attribute(self, name)

    def __repr__(self) -> str:
        if not hasattr(self, "_options"):  # set last; the constructor failed
            return f"{type(self).__name__}(not built)"
        regions = "|".join(host.region for host in self._hosts)
        return f"{type(self).__name__}(region={regions!r}, timeout={self._options.timeout:g})"

    def __reduce__(self) -> str:
        raise TypeError(f"{type(self).__name__} cannot be pickled or copied, since it has connections and the token;"
                        " build one in each process")  # fmt: skip

    def _owner_of(self, function: object) -> Self:
        """Return the client that makes the calls: a method belongs to its own client, anything else to this one.

        Raises:
            InvalidArgument: A method of a client of the other kind.
        """
        if not isinstance(function, MethodType) or not isinstance(function.__self__, Namespace):
            return self
        owner: object = getattr(getattr(function.__self__, "_call", None), "__self__", None)
        if not isinstance(owner, BaseClient):
            return self
        if owner._http_kind != self._http_kind:
            theirs, ours = _with_article(owner._http_kind), _with_article(self._http_kind)
            raise InvalidArgument(
                f"{function.__name__} is a method of {theirs}, but it was given to {ours}; pass the method of {ours}"
            )
        return cast("Self", owner)

    def _prepare(self, operation: Operation[Any], arguments: Mapping[str, object]) -> Request:
        """Refuse invalid calls before they cost anything."""
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
                f"the parameters are too long: {len(encoded)} characters when percent-encoded; send at most"
                f" {LONGEST_QUERY}",
                operation=self._core.scrub(operation.key),
            )
        if operation.notes and self._options.warn_no_data:
            warn_of_no_data(operation)
        return Request(operation.method, operation.path, operation.place, encoded, free=is_free(operation.path),
                       headers=self._options.headers)  # fmt: skip


def _extra(headers: Mapping[str, str] | None) -> ExtraHeaders | None:
    if headers is None or headers == {}:
        return None
    return ExtraHeaders(headers)


def _with_article(kind: str) -> str:
    return f"{'an' if kind[0] in 'AEIOU' else 'a'} {kind}"


class _Pool(Generic[SenderT]):
    """The sender that a client and its copies share, built when first needed."""

    def __init__(self, build: Callable[[], SenderT], http_client: object) -> None:
        self._build = build
        self._http_client = http_client
        self._sender: SenderT | None = None
        self._loop: object = None
        self._lock = threading.Lock()
        self._inherited: list[SenderT] = []
        """Senders of parent processes. Kept alive: their finalizers would close connections that the parent uses."""
        self._forked = False
        self.closed = False
        watch(self._renew)

    def _renew(self) -> None:
        """Reset after a fork: the child must not use the parent's connections."""
        self._lock = threading.Lock()
        if self._sender is not None:
            self._inherited.append(self._sender)
        self._sender, self._loop, self._forked = None, None, True

    def __call__(self, loop: object = None) -> SenderT:
        """Return the sender; connections of one event loop cannot be used in another."""
        if self._http_client is not None and getattr(self._http_client, "is_closed", False) and not self.closed:
            raise RuntimeError(_CLOSED)
        sender = self._sender or self._built(loop)
        if loop is not self._loop:
            raise RuntimeError(
                "This AsyncClient belongs to another event loop, and each asyncio.run() creates a new loop; build a"
                " client inside each, or make all calls in one asyncio.run()"
            )
        return sender

    def _built(self, loop: object) -> SenderT:
        with self._lock:
            if self.closed:
                raise RuntimeError("This client is closed; build a new one")
            if self._sender is None:
                if self._forked and self._http_client is not None:
                    from ._transports.inherited import refuse_shared  # needed only after a fork

                    refuse_shared(self._http_client)
                self._sender, self._loop = self._build(), loop
            return self._sender

    def close(self) -> SenderT | None:
        """Mark the pool as closed, and return the sender for closing, once."""
        with self._lock:
            self.closed, sender, self._sender = True, self._sender, None
        return sender


_CLOSED = (
    "http_client is closed; keep it open while calls are made, for example with one `with` around both clients, or"
    " build both again"
)


def _reuse(cache: Cache | None, scrub: Scrubber, clock: Clock, *, share: bool, sender: str) -> AnswerReuse | None:
    if cache is None and not share:
        return None
    from ._call.coalescing import AnswerReuse, InFlight  # loads SQLite; needed only for these settings

    return AnswerReuse(cache, InFlight() if share else None, scrub, clock, sender)


def _mock_name(http_client: object) -> str:
    """Return what replaces the network behind `http_client`, such as a sandbox or mock; "" for the network."""
    inside: object = getattr(http_client, "_transport", None)
    transport = type(inside)
    if http_client is None or transport.__name__ in ("NoneType", "HTTPTransport", "AsyncHTTPTransport"):
        return ""
    return f"{transport.__module__}.{transport.__qualname__}"
