"""What the printed methods and the client share: operations, answers, and the function that makes a call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, Protocol, TypeVar

from ._items import plain

if TYPE_CHECKING:
    from justone_client.errors import JustOneError
    from justone_generated.models._envelope import Envelope

__all__ = ["Answer", "AsyncCaller", "Caller", "Namespace", "Operation", "Parameter"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Parameter(NamedTuple):
    """One parameter of an operation."""

    name: str
    """The name in the request, such as `oAuthorId`."""
    python_name: str
    """The keyword of the method, such as `o_author_id`."""
    type: Literal["string", "integer", "number", "boolean"] = "string"
    required: bool = False
    choices: tuple[str, ...] = ()
    """The documented values; empty if every value is allowed."""


class Note(NamedTuple):
    """One remark of the provider about an operation."""

    kind: str
    """`LIMITATION`, `CAPABILITY`, `CONDITION`, `GUIDANCE`; `NOTE` if the provider gives none."""
    text: str
    concept: str = ""
    """The subject, such as `video_download`; often empty."""
    severity: str = ""
    """`danger`, `warning`, `info` or `tip`; often empty."""


class Operation(NamedTuple, Generic[T]):
    """One endpoint: its address, its parameters, and the type of its answer."""

    platform: str
    """The attribute of the client, such as `douyin_xingtu`."""
    name: str
    """The method's name, such as `get_author_base_info_v1`."""
    method: Literal["GET", "POST"]
    path: str
    title: str
    version: str | None = None
    place: Literal["query", "form"] = "query"
    """Where the request holds the parameters and the token."""
    parameters: tuple[Parameter, ...] = ()
    deprecated: bool = False
    answer: str | None = None
    """The type of `data`, as `module:annotation` below `justone_generated.models`; None if unknown."""
    successor: str | None = None
    """What to call instead of a deprecated or withdrawn one, such as `douyin.search_video_v4`; None if unknown."""
    gone: str = ""
    """The day on which the provider withdrew it; empty if it is available."""
    formerly: tuple[str, ...] = ()
    """Earlier titles, each with its platform."""
    notes: tuple[Note, ...] = ()
    """The provider's remarks: limits, conditions, hints."""
    family: str | None = None
    """Operations of one family are versions of the same thing."""
    recommended: bool = False
    """Whether the provider recommends this version of its family."""
    hidden: bool = False
    """Whether the provider's documentation omits it. Calls work anyway."""

    @property
    def key(self) -> str:
        """Method and path, such as `GET /api/douyin/search-video/v4`: what `client.call` takes."""
        return f"{self.method} {self.path}"


class Answer(Generic[T_co]):
    """One answer of the service: the fields of its envelope, and `data` with its type if that is known.

    `if answer:` tests whether the call succeeded (`ok`), not whether `data` is empty.
    """

    __slots__ = (
        "age",
        "attempts",
        "billed",
        "code",
        "data",
        "error",
        "headers",
        "http_status",
        "message",
        "operation",
        "raw",
        "record_time",
        "region",
        "request_id",
    )

    data: T_co
    """The result, equal to what was received, whatever its shape."""
    code: int | None
    """The business code; only 0 is success. None if no envelope arrived (`raise_errors=False`)."""
    message: str | None
    """What the service says beside the code."""
    request_id: str | None
    """Quote this to the provider's support."""
    record_time: str | None
    """The time that the service notes for the answer, as it wrote it."""
    http_status: int | None
    """None if no response arrived (`raise_errors=False`)."""
    headers: Mapping[str, str]
    """The response headers by lower-case name; of a repeated one the last. Empty for an answer from the cache, or if no
    response arrived."""
    region: str
    """`global`, `cn`, or the host of a custom `base_url`."""
    billed: Literal["yes", "no", "unknown"]
    """Whether this answer cost money."""
    attempts: int
    """Attempts made for this answer, including the last."""
    age: float | None
    """Age in seconds of an answer from the cache or from an identical call; None for a new answer."""
    operation: str
    """Method and path, such as `GET /api/douyin/search-video/v4`."""
    error: JustOneError | None
    """The error that `raise_errors=False` did not raise; None after a success."""
    raw: Envelope
    """The envelope as received, in plain dicts and lists. Empty if none arrived (`raise_errors=False`)."""

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
        error: JustOneError | None = None,
        raw: Any = None,  # received, so that any key may be missing
        headers: Mapping[str, str] | None = None,
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
        if raw is None:
            raw = {}
        self.raw = raw
        self.headers = {} if headers is None else headers

    @property
    def cached(self) -> bool:
        """Whether the answer came from the cache or from an identical call in flight, without a request of its own."""
        return self.age is not None

    @property
    def ok(self) -> bool:
        """Whether the call succeeded; False only with `raise_errors=False`."""
        return self.error is None

    def __bool__(self) -> bool:
        return self.error is None

    def to_dict(self) -> dict[str, Any]:
        """Return everything but `raw`, in plain dicts and lists that JSON accepts."""
        known = {name: getattr(self, name) for name in _SHOWN}
        return known | {"error": None if self.error is None else str(self.error), "data": plain(self.data)}

    if not TYPE_CHECKING:  # for other libraries; `for item in answer` stays an error
        __iter__ = None

        def keys(self):
            return (*_SHOWN, "error", "data")

        def __getitem__(self, name):
            if name in _SHOWN:
                return getattr(self, name)
            return self.to_dict()[name]

        def __json__(self):  # for the JSON of celery
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
        def __pydantic_serializer__(self):  # pydantic reads it where the type of a value is `Any`
            from ._foreign import serializer

            return serializer(type(self))

    def __repr__(self) -> str:
        kind = type(self.data).__name__
        held = f"data: {kind}" if self.error is None else f"error={type(self.error).__name__}({self._said()})"
        return f"Answer({self.operation}, code={self.code}, billed={self.billed!r}, {held})"

    def _repr_html_(self) -> str:  # for notebooks
        from ._html import answer_html

        cached = "" if self.age is None else f", from the cache, {self.age:.0f} s old"
        cost = f"code {self.code}, billed: {self.billed}, attempts: {self.attempts}, region: {self.region}{cached}"
        return answer_html(f"{self.operation} ({cost})", self.data, self.error)

    def _said(self) -> str:
        """The error's message, cut to fit on a line."""
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
    """Makes one call, with the arguments by their names in the request, and returns the answer."""

    def __call__(self, operation: Operation[T], arguments: Mapping[str, object], /) -> Answer[T]: ...


class AsyncCaller(Protocol):
    """`Caller`, awaited."""

    async def __call__(self, operation: Operation[T], arguments: Mapping[str, object], /) -> Answer[T]: ...


class Namespace:
    """The methods of one platform."""

    __slots__ = ()

    if not TYPE_CHECKING:  # hidden from type checkers, so that a misspelt method stays an error

        def __getattr__(self, name):
            from ._nearest import no_method

            raise no_method(self, name)
