"""OpenTelemetry traces: a span for each attempt. Needs the extra `otel`.

    client = Client(on_attempt=Tracing())

A span has the operation, code, region and whether it was billed, but not the URL, which contains the token. For the
same reason, do not also instrument httpx or aiohttp.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from opentelemetry import trace
from opentelemetry.trace import SpanKind, Status, StatusCode

from ._version import __version__

if TYPE_CHECKING:
    from opentelemetry.trace import TracerProvider

    from ._billing.usage import Attempt

__all__ = ["Tracing"]

_NANO = 1_000_000_000


class Tracing:
    """An `on_attempt` hook that creates spans, as children of the span that is current at the call.

    Args:
        provider: The tracer provider; the global one when None.
    """

    def __init__(self, provider: TracerProvider | None = None) -> None:
        self._tracer = trace.get_tracer("justone_client", __version__, provider)

    def __call__(self, attempt: Attempt) -> None:
        """Record one attempt, after the fact."""
        end = int(attempt.at * _NANO)
        span = self._tracer.start_span(
            attempt.operation,
            kind=SpanKind.CLIENT,
            start_time=end - int(attempt.seconds * _NANO),
            attributes={name: value for name, value in _attributes(attempt).items() if value is not None},
        )
        if attempt.error:
            span.set_status(Status(StatusCode.ERROR, attempt.error))
        span.end(end)


def _attributes(attempt: Attempt) -> dict[str, str | int | None]:
    return {
        "http.request.method": attempt.operation.partition(" ")[0],
        "http.response.status_code": attempt.http_status,
        "http.response.body.size": attempt.bytes,
        "http.request.resend_count": attempt.number - 1 or None,
        "error.type": attempt.error,
        "justone.code": attempt.code,
        "justone.billed": attempt.billed,
        "justone.region": attempt.region,
        "justone.request_id": attempt.request_id,
    }
