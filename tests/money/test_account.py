"""Balance and usage of the account, and traces."""

import json
from decimal import Decimal
from typing import Any

import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from justone_client import BadAnswer, Budget, InvalidToken, Retry
from justone_client.otel import Tracing
from tests.core.token.leaks import Finder
from tests.support.callers import GET, TOKEN, Make
from tests.support.servers.replies import envelope, says
from tests.support.servers.scripted import End, Script, Seen, Serve, http


def data(value: Any) -> Script:
    return lambda seen: (http(envelope(0, value)), End.KEEP)


@pytest.mark.parametrize(
    ("written", "amount"),
    [("12.30", "12.30"), ("0.1000000000000000001", "0.1000000000000000001"), (5, "5"), (0.1, "0.1"), ("-3", "-3")],
)
def test_the_balance_is_exact(written: Any, amount: str, serve: Serve, make: Make) -> None:
    server = serve(data({"balance": written, "currency": "CNY", "more": [1]}))
    caller = make(server.url, budget=Budget(max_calls=0))
    balance = caller.wait(caller.client.account.balance())
    assert (str(balance.amount), balance.currency) == (amount, "CNY")
    assert isinstance(balance.amount, Decimal)
    assert balance.raw["more"] == [1]
    assert (server.journal[0].path, server.journal[0].query) == ("/user/get-balance", {"token": TOKEN})
    assert caller.client.usage.calls == 0


@pytest.mark.parametrize("value", [None, [], {}, {"balance": None}, {"balance": "much"}, {"balance": True}], ids=str)
def test_an_invalid_balance_is_quoted(value: Any, serve: Serve, make: Make) -> None:
    caller = make(serve(data(value)).url)
    with pytest.raises(BadAnswer, match="The balance is not an amount") as caught:
        caller.wait(caller.client.account.balance())
    assert caught.value.billed == "no"
    assert "not billed" in str(caught.value)


def test_a_lost_answer_is_retried_since_it_is_free(serve: Serve, make: Make) -> None:
    replies: list[tuple[bytes, End]] = [(http(envelope(0, {"balance": "1"})), End.KEEP), (b"", End.RESET)]
    caller = make(serve(lambda seen: replies.pop()).url)
    assert caller.wait(caller.client.account.balance()).amount == 1


def test_account_errors_raise_even_without_raise_errors(serve: Serve, make: Make) -> None:
    caller = make(serve(says(100, 401)).url, raise_errors=False)
    with pytest.raises(InvalidToken):
        caller.wait(caller.client.account.usage_summary())


def test_the_usage_summary_has_days_and_all_other_fields(serve: Serve, make: Make) -> None:
    trend = {
        "days": ["2026-11-01", "2026-11-02"],
        "series": [{"name": "a", "data": [1, 2]}, {"name": "b", "data": [0, 3]}],
    }
    caller = make(serve(data({"apiTrendDaily": trend, "unknown": 1})).url)
    summary = caller.wait(caller.client.account.usage_summary())
    assert summary.days == ("2026-11-01", "2026-11-02")
    assert summary.series == {"a": (1, 2), "b": (0, 3)}
    assert summary.raw["unknown"] == 1


def test_a_summary_of_another_shape_is_returned_raw(serve: Serve, make: Make) -> None:
    caller = make(serve(data({"apiTrendDaily": [1]})).url)
    summary = caller.wait(caller.client.account.usage_summary())
    assert (summary.days, summary.series, summary.raw) == ((), {}, {"apiTrendDaily": [1]})


def test_each_attempt_has_a_span_without_the_token(serve: Serve, make: Make) -> None:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    replies = [http(envelope(0, 1)), http(envelope(301), 503)]

    def script(seen: Seen) -> tuple[bytes, End]:
        return replies.pop(), End.KEEP

    server = serve(script)
    caller = make(server.url, on_attempt=Tracing(provider), retry=Retry(attempts=2))
    with provider.get_tracer("test").start_as_current_span("outer") as outer:
        caller.call(GET, {"q": TOKEN})
    first, second, _ = exporter.get_finished_spans()
    assert (first.name, second.name) == (GET, GET)
    assert first.parent.span_id == second.parent.span_id == outer.get_span_context().span_id
    assert first.attributes["justone.code"] == 301
    assert first.attributes["error.type"] == "CollectionFailed"
    assert dict(second.attributes) == {
        "http.request.method": "GET",
        "http.response.status_code": 200,
        "http.response.body.size": len(envelope(0, 1)),
        "http.request.resend_count": 1,
        "justone.code": 0,
        "justone.billed": "yes",
        "justone.region": server.url.removeprefix("http://"),
        "justone.request_id": "r-1",
    }
    finder = Finder(TOKEN)
    finder.look("spans", json.dumps([span.to_json() for span in exporter.get_finished_spans()]))
    assert finder.hits == []
