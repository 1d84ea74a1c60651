"""`if answer:` and `if result:` mean that the call succeeded, through every sender."""

from typing import Any

import pytest

from justone_client import Retry
from tests.support.callers import GET, Make
from tests.support.servers.replies import answers, envelope, says
from tests.support.servers.scripted import End, Seen, Serve, http

ONCE = Retry(attempts=1)


def test_a_success_without_data_is_true(serve: Serve, make: Make) -> None:
    server = serve(answers(envelope(0, [])))
    assert bool(make(server.url).call()) is True


@pytest.mark.parametrize("code", [100, 201, 301, 302, 303, 400, 404, 500, 503, 600, 601, 602, 777])
def test_a_failed_answer_is_false_and_shows_its_error(serve: Serve, make: Make, code: int) -> None:
    server = serve(says(code))
    answer = make(server.url, raise_errors=False, retry=ONCE).call()
    assert bool(answer) is False
    assert f"error={type(answer.error).__name__}(" in repr(answer)
    assert str(answer.message)[:20] in repr(answer)


def test_a_lost_answer_is_false_and_shows_its_error(serve: Serve, make: Make) -> None:
    server = serve(lambda seen: (b"", End.CLOSE))
    answer = make(server.url, raise_errors=False, retry=ONCE).call()
    assert bool(answer) is False
    assert "error=OutcomeUnknown(" in repr(answer)


def _second_fails(seen: Seen) -> tuple[bytes, End]:
    return http(envelope(404 if seen.query["n"] == "1" else 0, seen.query["n"])), End.KEEP


@pytest.mark.parametrize("raise_errors", [True, False])
def test_results_of_map_are_false_for_failures(serve: Serve, make: Make, raise_errors: bool) -> None:
    server, shown = serve(_second_fails), list[Any]()
    caller = make(server.url, raise_errors=raise_errors)

    def show(result: Any) -> None:
        shown.append(result.answer.data if result.answer else type(result.error).__name__)
        assert bool(result) is result.ok is (result.error is None)

    async def iterate(results: Any) -> None:
        async for result in results:
            show(result)

    results = caller.client.map(GET, [{"n": n} for n in range(3)], errors="return", order="input")
    if caller.kind == "sync":
        for result in results:
            show(result)
    else:
        caller.wait(iterate(results))
    assert shown == ["0", "NotFound", "2"]
