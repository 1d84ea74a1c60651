"""Build the answer to a question: documented, sampled, a page, a refusal or a fault. No state and no clock."""

from __future__ import annotations

import json
from functools import lru_cache
from math import ceil
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, cast

from justone_generated.pages import RULES

from ..._requests.keywords import checked_options
from ..._requests.operations import find
from .documented import answers, with_requested_ids
from .messages import STATUS, SandboxResponse, dump, envelope
from .pages import Pages, data_of, page_of
from .samples import Sampler, plain_name, type_at

if TYPE_CHECKING:
    from .faults import Fault
    from .messages import Stamp
    from .question import Question

__all__ = ["Drawn", "Manner", "draw", "faulty", "refused", "succeeded"]

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


class Drawn(NamedTuple):
    """The content of a successful answer."""

    data: bytes
    """JSON of the envelope's `data`, or of the whole envelope if `whole`."""
    source: str
    """`documented`, `sampled` or `synthetic`: how real it is; sent as `X-Sandbox-Answer`."""
    whole: bool = False
    altered: bool = False
    """Whether a documented answer has other ids. Its request id is then the sandbox's, and the generator skips it."""


@checked_options
class Manner(NamedTuple):
    """How the sandbox makes up answers."""

    seed: int = 0
    """Different seeds give different answers."""
    pages: Pages = Pages()
    documented: bool | Literal["verbatim"] = True
    """Whether to return documented answers: with the requested ids, or unchanged (`verbatim`)."""


def draw(question: Question, manner: Manner, trouble: str | None = None) -> Drawn:
    """Return the content of a success, always the same for the same question."""
    return _draw(*question.key, manner, trouble)


@lru_cache(maxsize=2048)
def _draw(key: str, arguments: tuple[tuple[str, str], ...], manner: Manner, trouble: str | None) -> Drawn:
    given = dict(arguments)
    if manner.documented and trouble is None and key in answers():
        body = answers()[key] if manner.documented == "verbatim" else with_requested_ids(key, given)
        return Drawn(body, "documented", whole=True, altered=body != answers()[key])
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
    """Build a success. The request id is also in a header, because verbatim answers keep their own."""
    body = drawn.data if drawn.whole else envelope(0, drawn.data, "success", stamp)
    if drawn.altered:
        body = b'%b,"recordTime":"%b","requestId":"%b"}' % (body[:-1], stamp.time.encode(), stamp.request_id.encode())
    return SandboxResponse(200, body, (JSON, (_SOURCE, drawn.source), ("x-sandbox-request-id", stamp.request_id)))


def refused(code: int, message: str, stamp: Stamp, *, wait: float | None = None) -> SandboxResponse:
    """Build a failure in an envelope, with its usual HTTP status."""
    after = () if wait is None else (("retry-after", str(ceil(wait))),)
    return SandboxResponse(STATUS.get(code, 200), envelope(code, b"null", message, stamp), (JSON, *after))


def faulty(fault: Fault, drawn: Drawn, stamp: Stamp) -> SandboxResponse:
    """Apply a fault to an answer; `drawn` is the content of the success."""
    after = () if fault.after is None else (("retry-after", fault.after),)
    if fault.body == "http":
        return SandboxResponse(fault.status, b"upstream unavailable\n", (("content-type", "text/plain"), *after))
    if fault.body is not None:
        kind = _HTML if fault.body == "html" else JSON
        return SandboxResponse(fault.status, _odd_body(fault.body, succeeded(drawn, stamp).body, stamp), (kind, *after))
    if not fault.code:
        return succeeded(drawn, stamp)._replace(ending=fault.ending, delay=fault.delay)
    message = MESSAGES.get(fault.code, f"Code {fault.code}, made to happen")
    return SandboxResponse(fault.status, envelope(fault.code, b"null", message, stamp), (JSON, *after))


def _odd_body(kind: str, success: bytes, stamp: Stamp) -> bytes:
    """Return a body that is not an envelope, or an unusual one."""
    if kind == "truncated":
        return success[: len(success) // 2]
    if kind in ("nodata", "drift"):
        envelope: dict[str, Any] = json.loads(success)
        data = None if kind == "nodata" else _drifted(envelope["data"])
        return dump({**envelope, "data": data, "requestId": stamp.request_id})  # no longer a documented answer
    if kind in ("codeless", "badcode", "oldcode"):
        envelope = json.loads(success)
        del envelope["code"]
        code = {"badcode": {"code": "soon"}, "oldcode": {"code": "0"}}.get(kind, {})
        return dump({**code, **envelope})
    return {"html": b"<!doctype html><title>502</title><p>Bad gateway", "list": b"[]", "null": b"null"}.get(
        kind, b'"ok"' if kind == "text" else b""
    )


def _drifted(data: Any) -> Any:
    """Add an undeclared key and change the type of the first field; data other than an object becomes a string."""
    if not isinstance(data, dict):
        return "drifted"
    fields = cast("dict[str, Any]", data)
    first = next(iter(fields), None)
    changed = {} if first is None else {first: ["drifted"] if not isinstance(fields[first], list) else "drifted"}
    return {**fields, **changed, "undeclared": "drifted"}
