"""The seam between what is printed and what runs it: operations, answers and who calls them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, Protocol, TypeVar

from ._items import plain

__all__ = ["Answer", "AsyncCaller", "Caller", "Failure", "Namespace", "Operation", "Parameter"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Parameter(NamedTuple):
    """One parameter of an operation, as it goes over the wire."""

    name: str
    """The wire's name, such as `oAuthorId`."""
    python_name: str
    """The keyword of the method, such as `o_author_id`."""
    type: Literal["string", "integer", "number", "boolean"] = "string"
    required: bool = False
    choices: tuple[str, ...] = ()
    """The documented values; empty when any is taken."""


class Note(NamedTuple):
    """One remark of the provider about an operation."""

    kind: str
    """`LIMITATION`, `CAPABILITY`, `CONDITION`, `GUIDANCE`; `NOTE` where the provider gives none."""
    text: str
    concept: str = ""
    """What it is about, such as `video_download`; often empty."""
    severity: str = ""
    """`danger`, `warning`, `info` or `tip`; often empty."""


class Operation(NamedTuple, Generic[T]):
    """One endpoint: where it is, what it takes, what its answer becomes."""

    platform: str
    """The attribute of the client, such as `douyin_xingtu`."""
    name: str
    """The method's name, such as `get_author_base_info_v1`."""
    method: Literal["GET", "POST"]
    path: str
    title: str
    version: str | None = None
    place: Literal["query", "form"] = "query"
    """Where the parameters go, and the token with them."""
    parameters: tuple[Parameter, ...] = ()
    deprecated: bool = False
    answer: str | None = None
    """Where the type of `data` stands, `module:name` below `justone_generated.models`; None when unknown."""
    successor: str | None = None
    """What to call instead of a deprecated or withdrawn one, such as `douyin.search_video_v4`; None when unknown."""
    gone: str = ""
    """Since when the provider no longer has it; empty while it has."""
    formerly: tuple[str, ...] = ()
    """Titles under which the provider listed it before, each with its platform."""
    notes: tuple[Note, ...] = ()
    """What the provider remarks on it: limits, conditions, hints."""
    family: str | None = None
    """Operations of one family do the same thing in several versions."""
    recommended: bool = False
    """Whether the provider recommends it among its family."""
    hidden: bool = False
    """Whether the provider's documentation leaves it out; it can be called all the same."""

    @property
    def key(self) -> str:
        """Method and path, such as `GET /api/douyin/search-video/v4`: what `client.call` takes."""
        return f"{self.method} {self.path}"


class Failure(Protocol):
    """What `Answer.error` tells; the runtime's `JustOneError` has all of it."""

    operation: str | None
    code: int | None
    message: str | None
    hint: str
    retryable: bool
    retry_after: float | None


class Answer(Generic[T_co]):
    """One answer of the service: its envelope, taken apart, and `data` typed where the type is known.

    `if answer:` asks whether the call succeeded (`ok`), not whether `data` holds anything.
    """

    __slots__ = (
        "age",
        "attempts",
        "billed",
        "code",
        "data",
        "error",
        "http_status",
        "message",
        "operation",
        "raw",
        "record_time",
        "region",
        "request_id",
    )

    data: T_co
    """What was asked for; never changed on the way, whatever its shape."""
    code: int | None
    """The business code; 0 is success, nothing else is. None when no envelope arrived (`raise_errors=False`)."""
    message: str | None
    request_id: str | None
    """What the provider's support asks for."""
    record_time: str | None
    http_status: int | None
    """None when no answer arrived at all (`raise_errors=False`)."""
    region: str
    """`global`, `cn`, or the host of an own `base_url`."""
    billed: Literal["yes", "no", "unknown"]
    attempts: int
    """How many attempts were made for this answer, the last included."""
    age: float | None
    """Seconds since the service answered, where the cache or an identical call had the answer; None for a new one."""
    operation: str
    """Method and path, such as `GET /api/douyin/search-video/v4`."""
    error: Failure | None
    """The error that was not raised, under `raise_errors=False`; None after a success."""
    raw: dict[str, Any]
    """The envelope as received, plain dicts and lists."""

    def __init__(
        self,
        data: T_co,
        *,
        operation: str,
        code: int | None = 0,
        message: str | None = None,
        request_id: str | None = None,
        record_time: str | None = None,
        http_status: int | None = 200,
        region: str = "global",
        billed: Literal["yes", "no", "unknown"] = "yes",
        attempts: int = 1,
        age: float | None = None,
        error: Failure | None = None,
        raw: dict[str, Any] | None = None,
    ) -> None:
        self.data = data
        self.operation = operation
        self.code = code
        self.message = message
        self.request_id = request_id
        self.record_time = record_time
        self.http_status = http_status
        self.region = region
        self.billed = billed
        self.attempts = attempts
        self.age = age
        self.error = error
        self.raw = {} if raw is None else raw

    @property
    def cached(self) -> bool:
        """Whether no request was made for it: it came from the cache, or of an identical call in flight."""
        return self.age is not None

    @property
    def ok(self) -> bool:
        """Whether the call succeeded; only under `raise_errors=False` it can be False."""
        return self.error is None

    def __bool__(self) -> bool:
        return self.error is None

    def to_dict(self) -> dict[str, Any]:
        """Give all that JSON takes, in plain dicts and lists: `data`, and what else is known but `raw`."""
        known = {name: getattr(self, name) for name in _SHOWN}
        return known | {"error": None if self.error is None else str(self.error), "data": plain(self.data)}

    if not TYPE_CHECKING:  # what libraries ask for; `for item in answer` stays a mistake
        __iter__ = None

        def keys(self):
            return (*_SHOWN, "error", "data")

        def __getitem__(self, name):
            if name in _SHOWN:
                return getattr(self, name)
            return self.to_dict()[name]

        def __json__(self):  # celery's JSON
            return self.to_dict()

        def __getstate__(self):
            return {name: getattr(self, name) for name in Answer.__slots__}

        def __setstate__(self, state):
            for name, value in state.items():
                setattr(self, name, value)

        @classmethod
        def __get_pydantic_core_schema__(cls, source, handler):
            from ._foreign import answer_schema

            return answer_schema(cls)

        @property
        def __pydantic_serializer__(self):  # asked for where the type of a value is `Any`
            from ._foreign import serializer

            return serializer(type(self))

    def __repr__(self) -> str:
        kind = type(self.data).__name__
        held = f"data: {kind}" if self.error is None else f"error={type(self.error).__name__}({self._said()})"
        return f"Answer({self.operation}, code={self.code}, billed={self.billed!r}, {held})"

    def _said(self) -> str:
        """The error's message, cut to what fits on a line."""
        said = "" if self.error is None or self.error.message is None else repr(self.error.message)
        return said if len(said) <= 200 else f"{said[:200]}..."


_SHOWN = (
    "operation",
    "code",
    "message",
    "billed",
    "attempts",
    "age",
    "region",
    "http_status",
    "request_id",
    "record_time",
)


class Caller(Protocol):
    """Sends one operation with its arguments by wire name and waits for the answer."""

    def __call__(self, operation: Operation[T], arguments: Mapping[str, object], /) -> Answer[T]: ...


class AsyncCaller(Protocol):
    """`Caller`, awaited."""

    async def __call__(self, operation: Operation[T], arguments: Mapping[str, object], /) -> Answer[T]: ...


class Namespace:
    """The methods of one platform."""

    __slots__ = ()

    if not TYPE_CHECKING:  # out of the checkers' sight: a misspelt method stays a type error

        def __getattr__(self, name):
            from ._nearest import no_method

            raise no_method(self, name)
