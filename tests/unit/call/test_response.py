"""Reading a reply as an answer or an error; the body decides."""

import gzip
import json
import pickle
import time
import zlib
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from justone_client import BadAnswer, QuotaExceeded, RateLimited, UnknownCode
from justone_client._call.response import Context, Outcome, read
from justone_client._redact import Scrubber
from justone_client._requests.request import Reply
from justone_client._transports.wire.body import Body
from justone_generated._base import Operation

THING: Operation[Any] = Operation("made_up", "thing_v1", "GET", "/api/made-up/thing/v1", "Thing", "v1")
TOKEN = "0123456789abcdef/+="
NOW = datetime(2026, 11, 18, 15, 30, tzinfo=UTC).timestamp()  # 23:30 in Shanghai


def receive(body: object, status: int = 200, now: float = NOW, **headers: str) -> Outcome:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return read(THING, Reply(status, named, raw), Context("global", 2, now, Scrubber(TOKEN)))


def test_an_answer_holds_the_fields_of_the_envelope() -> None:
    body = {"code": 0, "data": {"a": None}, "message": None, "recordTime": "t", "requestId": 12, "reason": None}
    answer, error = receive(body)
    assert error is None
    assert (answer.data, answer.code, answer.message, answer.record_time) == ({"a": None}, 0, None, "t")
    assert (answer.request_id, answer.billed, answer.attempts, answer.region) == ("12", "yes", 2, "global")
    assert (answer.raw, answer.operation, answer.http_status) == (body, "GET /api/made-up/thing/v1", 200)


@pytest.mark.parametrize("body", [{"code": 0}, {"code": "0", "data": ""}, {"code": " 0 ", "data": []}], ids=str)
@pytest.mark.parametrize("status", [200, 400, 500])
def test_code_0_is_success_at_any_status(body: object, status: int) -> None:
    answer, error = receive(body, status)
    assert (error, answer.code, answer.billed) == (None, 0, "yes")


@pytest.mark.parametrize(
    "code", [None, True, 0.5, 1e30, "", "fine", "0.5", "1e", "nan", "1e999", [], {}, "٣"], ids=repr
)
def test_a_body_with_an_invalid_code_is_a_bad_answer(code: object) -> None:
    answer, error = receive({"code": code, "data": 1})
    assert isinstance(error, BadAnswer)
    assert (answer.code, answer.data, answer.error) == (None, None, error)


@pytest.mark.parametrize("code", [b"0.0", b"-0.0", b"0e5", b'"0.00"', b'"0E0"'], ids=bytes.decode)
def test_code_0_is_success_in_any_notation(code: bytes) -> None:
    answer, error = receive(b'{"data": {"a": 1}, "code": ' + code + b"}")
    assert (error, answer.code, type(answer.code), answer.billed) == (None, 0, int, "yes")


@pytest.mark.parametrize("code", [b"302.0", b"3.02e2", b"3020E-1", b'"302.0"', b'"3.02e2"'], ids=bytes.decode)
def test_a_code_is_read_in_any_notation(code: bytes) -> None:
    error = receive(b'{"code": ' + code + b"}").error
    assert isinstance(error, RateLimited)
    assert (error.code, type(error.code)) == (302, int)


@pytest.mark.parametrize("code", [777, -3, 10**15, "999"])
def test_an_unknown_code_is_kept(code: object) -> None:
    error = receive({"code": code}).error
    assert isinstance(error, UnknownCode)
    assert error.code == int(str(code))


@given(st.binary(max_size=300))
def test_any_bytes_can_be_read(body: bytes) -> None:
    answer, error = receive(body)
    assert (error is None) == (answer.code == 0)


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)
    )
)
def test_any_json_can_be_read(value: object) -> None:
    receive(value)
    receive({"code": value, "data": value, "message": value, "requestId": value, "recordTime": value})


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("7", 7.0), (" 7 ", 7.0), ("0", 0.0), ("Wed, 18 Nov 2026 15:31:30 GMT", 90.0),
        ("Wed, 18 Nov 2026 15:00:00 GMT", 0.0), ("-1", None), ("soon", None), ("1.5", None), ("9" * 30, None),
        ("", None),
    ],
)  # fmt: skip
def test_retry_after_is_read_as_seconds_or_date(header: str, seconds: float | None) -> None:
    error = receive({"code": 302}, 429, retry_after=header).error
    assert isinstance(error, RateLimited)
    assert error.retry_after == seconds


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="needs time.tzset")
@pytest.mark.parametrize("zone", ["Asia/Shanghai", "America/New_York", "UTC", "XYZ-14"])
@pytest.mark.parametrize(
    "header",
    ["Wed, 18 Nov 2026 15:31:30", "Wed, 18 Nov 2026 15:31:30 -0000", "Wed Nov 18 15:31:30 2026", "18 Nov 26 15:31:30",
     "Wed, 18 Nov 2026 15:31:30 SOMEWHERE", "Wed, 18 Nov 2026 23:31:30 +0800"],
)  # fmt: skip
def test_a_retry_after_date_without_a_zone_is_in_gmt(monkeypatch: pytest.MonkeyPatch, zone: str, header: str) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        error = receive({"code": 302}, 429, retry_after=header).error
    finally:
        monkeypatch.undo()
        time.tzset()
    assert isinstance(error, RateLimited)
    assert error.retry_after == 90.0


@pytest.mark.parametrize(
    ("now", "midnight"),
    [
        (datetime(2026, 11, 18, 15, 30, tzinfo=UTC), datetime(2026, 11, 18, 16, 0, tzinfo=UTC)),
        (datetime(2026, 11, 18, 16, 0, tzinfo=UTC), datetime(2026, 11, 19, 16, 0, tzinfo=UTC)),
        (datetime(2026, 12, 31, 15, 59, 59, tzinfo=UTC), datetime(2026, 12, 31, 16, 0, tzinfo=UTC)),
        (datetime(2026, 12, 31, 16, 0, 1, tzinfo=UTC), datetime(2027, 1, 1, 16, 0, tzinfo=UTC)),
    ],
)
def test_a_quota_resets_at_the_next_midnight_in_shanghai(now: datetime, midnight: datetime) -> None:
    error = receive({"code": 303}, now=now.timestamp()).error
    assert isinstance(error, QuotaExceeded)
    assert error.resets_at == midnight
    assert error.retry_after == (midnight - now).total_seconds()
    assert "+0800" in str(error)


def test_a_bad_answer_shows_status_type_and_excerpt() -> None:
    page = f"<html>\n\x1b[31m<b>Bad   Gateway</b> {TOKEN} {'x' * 900}"
    error = receive(page.encode(), 502, content_type="text/html; charset=utf-8").error
    assert isinstance(error, BadAnswer)
    assert error.message is not None
    assert 'HTTP 502, text/html, 953 bytes: "<html> [31m<b>Bad Gateway</b> *** xxx' in error.message
    assert len(error.message) < 300


def test_the_error_says_that_the_json_is_nested_too_deeply() -> None:
    depth = 100_000
    error = receive(b'{"code": 0, "data": ' + b"[" * depth + b"]" * depth + b"}").error
    assert isinstance(error, BadAnswer)
    assert "its JSON is nested too deeply to parse" in str(error)


@pytest.mark.parametrize("body", [{"data": [1], "requestId": "r"}, {"code": "fine", "data": [1]}], ids=["none", "word"])
def test_an_object_without_a_code_is_kept_in_the_error(body: dict[str, Any]) -> None:
    answer, error = receive(body)
    assert isinstance(error, BadAnswer)
    assert (answer.raw, error.raw, error.body) == (body, body, json.dumps(body).encode())
    assert "not an envelope of this service" in error.hint


def test_a_cut_answer_is_kept_in_the_error() -> None:
    answer, error = receive(b'{"code": 0, "data": {"a": [1, 2')
    assert isinstance(error, BadAnswer)
    assert (answer.raw, error.raw, error.body) == ({}, None, b'{"code": 0, "data": {"a": [1, 2')
    assert "cut off in transit" in error.hint


def test_a_foreign_page_is_kept_and_the_hint_names_the_proxy() -> None:
    error = receive(b"<html>Sign in</html>").error
    assert isinstance(error, BadAnswer)
    assert error.body == b"<html>Sign in</html>"
    assert "proxy" in error.hint
    assert "base_url" in error.hint


def test_an_answer_beyond_the_limit_keeps_its_beginning() -> None:
    reply = feed("", b'{"code": 0}' + b" " * 100, limit=15)
    error = read(THING, reply, Context("global", 1, NOW, Scrubber(TOKEN))).error
    assert isinstance(error, BadAnswer)
    assert error.body == b'{"code": 0}    '
    assert error.message == "HTTP 200, of no stated type: it is larger than 15 bytes (max_answer_bytes)"
    assert error.hint.startswith("Raise max_answer_bytes")


def test_an_error_keeps_the_envelope_out_of_its_message() -> None:
    body = {"code": 201, "data": {"note": "kept"}}
    error = receive(body).error
    assert error is not None
    assert error.raw == body
    assert pickle.loads(pickle.dumps(error)).raw == body
    assert "kept" not in f"{error} {error!r}"


@pytest.mark.parametrize("spelling", [TOKEN, quote(TOKEN), quote(quote(TOKEN, safe=""), safe="")])
def test_the_body_kept_by_an_error_shows_no_token(spelling: str) -> None:
    page = receive(f"<a href='/x?token={spelling}&a=1'>\udcff".encode("utf-8", "surrogateescape")).error
    assert isinstance(page, BadAnswer)
    assert page.body == b"<a href='/x?token=***&a=1'>\xff"
    error = receive({"data": f"https://h/?token={TOKEN}"}).error
    assert error is not None
    assert error.raw == {"data": "https://h/?token=***"}


def test_the_target_of_a_redirect_is_shown_without_query() -> None:
    error = receive(b"", 302, location=f"https://elsewhere.example/login?token={TOKEN}&a=1").error
    assert error is not None
    assert "redirect to https://elsewhere.example/login, which is not followed" in str(error)


def test_the_token_is_removed_from_an_answer() -> None:
    answer, _ = receive({"code": 0, "data": {"next": f"https://h/?token={TOKEN}"}, "message": TOKEN})
    assert (answer.data, answer.message) == ({"next": "https://h/?token=***"}, "***")
    assert TOKEN not in repr(answer.raw)


@pytest.mark.parametrize("code", [100, 301, 400, 777])
def test_the_token_is_removed_from_an_error(code: int) -> None:
    error = receive({"code": code, "data": None, "message": f"token {TOKEN} is wrong"}).error
    assert error is not None
    assert error.message == "token *** is wrong"
    assert TOKEN not in f"{error} {error!r} {error.raw}"


def feed(encoding: str, data: bytes, limit: int = 10_000, step: int = 7) -> Reply:
    body = Body(encoding, limit)
    for start in range(0, len(data), step):
        if not body.feed(data[start : start + step]):
            break
    return body.reply(200, {})


@pytest.mark.parametrize("step", [1, 7, 100_000])
@pytest.mark.parametrize(
    ("encoding", "data"),
    [
        ("", b"x" * 999), ("identity", b"x" * 999), ("gzip", gzip.compress(b"x" * 999)),
        ("GZIP", gzip.compress(b"x" * 999)), ("deflate", zlib.compress(b"x" * 999)),
        ("gzip", gzip.compress(b"x" * 500) + gzip.compress(b"x" * 499)),
    ],
    ids=["none", "identity", "gzip", "upper-case", "deflate", "two-members"],
)  # fmt: skip
def test_a_body_is_decompressed_from_pieces_of_any_size(encoding: str, data: bytes, step: int) -> None:
    assert feed(encoding, data, step=step) == Reply(200, {}, b"x" * 999)


@pytest.mark.parametrize("step", [1, 7, 100_000])
def test_a_body_may_have_exactly_the_limit(step: int) -> None:
    assert feed("gzip", gzip.compress(b"x" * 100), 100, step).problem is None
    assert "larger than 100 bytes" in (feed("gzip", gzip.compress(b"x" * 101), 100, step).problem or "")
    assert feed("", b"x" * 100, 100, step).problem is None
    assert "larger than 100 bytes" in (feed("", b"x" * 101, 100, step).problem or "")


def test_a_zip_bomb_is_not_unpacked_beyond_the_limit() -> None:
    bomb = gzip.compress(b"\0" * 50_000_000)
    reply = feed("gzip", bomb, 1000, len(bomb))
    assert reply.problem
    assert len(reply.body) <= 1000
