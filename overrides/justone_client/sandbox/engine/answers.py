"""Question -> answer: documented, drawn, a page of a listing, a refusal or a fault. Pure: no state, no clock."""

from __future__ import annotations

import json
from functools import lru_cache
from math import ceil
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, cast

from justone_generated.pages import RULES

from ..._requests.keywords import checked_options
from ..._requests.operations import find
from .documented import echoed, holds, word_for_word
from .messages import STATUS, SandboxResponse, dump, envelope
from .pages import Pages, data_of, page_of
from .samples import Sampler, plain_name, type_at

if TYPE_CHECKING:
    from .faults import Fault
    from .question import Question

__all__ = ["Drawn", "Manner", "Stamp", "draw", "faulty", "refused", "succeeded"]

DATA = ("data",)

JSON = ("content-type", "application/json;charset=UTF-8")
_HTML = ("content-type", "text/html")
_SOURCE = "x-sandbox-answer"
MESSAGES = {
    100: "Token invalid or inactive",
    201: "No data",
    301: "Collection failed, please try again",
    302: "Rate limit exceeded for this endpoint",
    303: "Daily quota of this endpoint exceeded",
    400: "Parameters not accepted",
    404: "No such resource",
    500: "Internal server error",
    503: "Service unavailable",
    600: "Permission denied: this endpoint is not open for the account",
    601: "Insufficient balance",
    602: "This token's spending cap is reached",
}


class Stamp(NamedTuple):
    """What tells one answer from another: when and which."""

    time: str
    request_id: str


class Drawn(NamedTuple):
    """The content of a success."""

    data: bytes
    """JSON of the envelope's `data`; of the whole envelope where `whole`."""
    source: str
    """`documented` | `sampled` | `synthetic`: how much of it is real; sent as `X-Sandbox-Answer`."""
    whole: bool = False
    altered: bool = False
    """Whether a documented answer has other ids; it has a request id of the sandbox then, and the press skips it."""


@checked_options
class Manner(NamedTuple):
    """How answers are drawn."""

    seed: int = 0
    """Another seed, other answers."""
    pages: Pages = Pages()
    documented: bool | Literal["verbatim"] = True
    """Whether documented answers are given: with the ids that were asked for, or word for word (`verbatim`)."""


def draw(question: Question, manner: Manner, trouble: str | None = None) -> Drawn:
    """What a success holds: the same for the same question."""
    return _draw(*question.key, manner, trouble)


@lru_cache(maxsize=2048)
def _draw(key: str, arguments: tuple[tuple[str, str], ...], manner: Manner, trouble: str | None) -> Drawn:
    given = dict(arguments)
    if manner.documented and trouble is None and holds(key):
        body = word_for_word(key) if manner.documented == "verbatim" else echoed(key, given)
        return Drawn(body, "documented", whole=True, altered=body != word_for_word(key))
    operation = find(key, form=None)
    source = "sampled" if operation.answer else "synthetic"
    if key in RULES:
        page = page_of(RULES[key], operation, given, manner.pages, trouble)
        return Drawn(dump(data_of(RULES[key], operation, given, page, manner.seed)), source)
    if not operation.answer:
        return Drawn(b"{}", source)
    echo = {plain_name(name): value for name, value in given.items()}
    return Drawn(dump(Sampler(f"{manner.seed} {key} {arguments}", echo).draw(*type_at(operation.answer, DATA))), source)


def succeeded(drawn: Drawn, stamp: Stamp) -> SandboxResponse:
    """A success; the request's id is in a header too, for answers that are given word for word."""
    body = drawn.data if drawn.whole else envelope(0, drawn.data, "success", stamp.time, stamp.request_id)
    if drawn.altered:
        body = b'%b,"recordTime":"%b","requestId":"%b"}' % (body[:-1], stamp.time.encode(), stamp.request_id.encode())
    return SandboxResponse(200, body, (JSON, (_SOURCE, drawn.source), ("x-sandbox-request-id", stamp.request_id)))


def refused(code: int, message: str, stamp: Stamp, *, wait: float | None = None) -> SandboxResponse:
    """A failure in its envelope, at its usual status."""
    body = envelope(code, b"null", message, stamp.time, stamp.request_id)
    after = () if wait is None else (("retry-after", str(ceil(wait))),)
    return SandboxResponse(STATUS.get(code, 200), body, (JSON, *after))


def faulty(fault: Fault, drawn: Drawn, stamp: Stamp) -> SandboxResponse:
    """What a fault makes of an answer; `drawn` is what a success would have held."""
    after = () if fault.after is None else (("retry-after", fault.after),)
    if fault.body == "http":
        return SandboxResponse(fault.status, b"upstream unavailable\n", (("content-type", "text/plain"), *after))
    if fault.body is not None:
        kind = _HTML if fault.body == "html" else JSON
        return SandboxResponse(fault.status, _strange(fault.body, succeeded(drawn, stamp).body, stamp), (kind, *after))
    if not fault.code:
        return succeeded(drawn, stamp)._replace(ending=fault.ending, delay=fault.delay)
    message = MESSAGES.get(fault.code, f"Code {fault.code}, made to happen")
    body = envelope(fault.code, b"null", message, stamp.time, stamp.request_id)
    return SandboxResponse(fault.status, body, (JSON, *after))


def _strange(kind: str, success: bytes, stamp: Stamp) -> bytes:
    """A body that is no envelope, or an odd one."""
    if kind == "truncated":
        return success[: len(success) // 2]
    if kind in ("nodata", "drift"):
        envelope: dict[str, Any] = json.loads(success)
        data = None if kind == "nodata" else _drifted(envelope["data"])
        return dump({**envelope, "data": data, "requestId": stamp.request_id})  # nobody's documented answer any more
    if kind in ("codeless", "badcode", "oldcode"):
        envelope = json.loads(success)
        del envelope["code"]
        code = {"badcode": {"code": "soon"}, "oldcode": {"code": "0"}}.get(kind, {})
        return dump({**code, **envelope})
    return {"html": b"<!doctype html><title>502</title><p>Bad gateway", "list": b"[]", "null": b"null"}.get(
        kind, b'"ok"' if kind == "text" else b""
    )


def _drifted(data: Any) -> Any:
    """The data with a key that nobody declared and its first field of another type; what is no object becomes text."""
    if not isinstance(data, dict):
        return "drifted"
    fields = cast("dict[str, Any]", data)
    first = next(iter(fields), None)
    changed = {} if first is None else {first: ["drifted"] if not isinstance(fields[first], list) else "drifted"}
    return {**fields, **changed, "undeclared": "drifted"}
