"""What a call refuses, sends, returns, logs and repeats."""

import logging
from typing import Any

import pytest

from justone_client import Budget, BudgetExceeded, InvalidArgument, Retry, testing
from tests.unit.client.fake_service import GET, FakeService


def test_an_invalid_argument_is_named_in_python_and_on_wire() -> None:
    client = FakeService().client()
    with pytest.raises(InvalidArgument, match=r"^sort_type \(sortType on the wire\): 'bogus' is not among"):
        client.douyin.search_video_v4(keyword="x", sort_type="bogus")
    with pytest.raises(InvalidArgument, match=r"^page: an integer is needed"):
        client.douyin.search_video_v4(keyword="x", page="two")  # type: ignore[arg-type]


def test_an_unknown_enum_value_is_sent_on_request() -> None:
    service = FakeService()
    client = service.client()
    with pytest.raises(InvalidArgument, match="SHORT_VIDEO"):
        client.call(GET, {"oAuthorId": "1", "platform": "HOLOGRAM"})
    assert service.seen == []
    client.with_options(allow_unknown_values=True).call(GET, {"oAuthorId": "1", "platform": "HOLOGRAM"})
    assert service.seen[0].url.params["platform"] == "HOLOGRAM"


def test_data_is_typed_and_equal_to_the_received_json() -> None:
    received = {"nick_name": "n", "follower": "12", "new": {"a": [1]}}
    answer = FakeService({"code": 0, "data": received}).client().douyin_xingtu.get_author_base_info_v1(o_author_id="1")
    assert answer.data == received == answer.raw["data"]
    assert answer.data.nick_name == "n"


def test_on_drift_is_called_and_its_errors_lose_no_answer(caplog: pytest.LogCaptureFixture) -> None:
    reported: list[Any] = []
    body = {"code": 0, "data": {"nick_name": ["changed"]}}
    FakeService(body).client(
        on_drift=lambda answer, found: reported.append((answer, found))
    ).douyin_xingtu.get_author_base_info_v1(o_author_id="1")
    ((answer, found),) = reported
    assert [one.path for one in found] == ["data.nick_name"]
    assert answer.code == 0

    def fails(answer: Any, found: Any) -> None:
        raise ZeroDivisionError

    client = FakeService(body).client(on_drift=fails)
    with caplog.at_level(logging.ERROR, "justone_client"):
        assert client.douyin_xingtu.get_author_base_info_v1(o_author_id="1").code == 0
    assert "on_drift failed" in caplog.text


def test_each_attempt_logs_one_line_without_url(caplog: pytest.LogCaptureFixture) -> None:
    client = FakeService({"code": 301}, {"code": 0}).client(retry=Retry(base=0))
    with caplog.at_level(logging.DEBUG, "justone_client"):
        client.call(GET, {"oAuthorId": "sought"})
    first, second = [record.getMessage() for record in caplog.records if record.name == "justone_client"]
    assert first.startswith(f"{GET}: attempt 1, CollectionFailed, code 301, HTTP 200, ")
    assert second.startswith(f"{GET}: attempt 2, ok, code 0, HTTP 200, ")
    assert second.endswith("region global, billed: yes")
    assert "sought" not in first + second
    assert "://" not in first + second
    assert logging.getLogger("justone_client").handlers == []


def test_no_waiting_retries_at_once_up_to_its_attempts() -> None:
    service = FakeService({"code": 301})
    client = service.client(retry=Retry(attempts=5, base=30), raise_errors=False)
    with testing.no_waiting():
        assert client.call("GET /x").attempts == 5
        with testing.no_waiting(attempts=2):
            assert client.call("GET /x").attempts == 2
        assert client.call("GET /x").attempts == 5
    assert testing.shortened(1, 30.0) == 30.0


def test_the_retry_quota_limits_requests_in_an_outage() -> None:
    service = FakeService({"code": 500})
    client = service.client(raise_errors=False)
    with testing.no_waiting():
        for _ in range(200):
            client.call("GET /x")
    assert len(service.seen) == 200 + 100


def test_programming_mistakes_raise_python_errors() -> None:
    service = FakeService()
    client = service.client()
    search: Any = client.douyin.search_video_v4
    for wrong in ({}, {"keywrod": "cat"}):
        with pytest.raises(TypeError):
            search(**wrong)
    answer: Any = client.douyin_xingtu.get_author_base_info_v1(o_author_id="1")
    with pytest.raises(AttributeError):
        answer.data.nickname  # noqa: B018
    client.close()
    with pytest.raises(RuntimeError, match="closed"):
        search(keyword="cat")
    assert len(service.seen) == 1


def test_values_are_converted_and_ranges_not_checked() -> None:
    service = FakeService()
    key = "GET /api/weibo/get-fans/v1"
    service.client().call(key, {"uid": 3, "page": -1})
    service.client().call(key, {"uid": "3", "page": "20"})
    assert [(seen.url.params["uid"], seen.url.params["page"]) for seen in service.seen] == [("3", "-1"), ("3", "20")]


@pytest.mark.parametrize("raise_errors", [True, False])
def test_unsent_calls_raise_even_without_raise_errors(raise_errors: bool) -> None:
    service = FakeService()
    client = service.client(raise_errors=raise_errors, budget=Budget(max_calls=0))
    with pytest.raises(BudgetExceeded):
        client.call("GET /x")
    with pytest.raises(InvalidArgument):
        client.call(GET, {"platform": "SHORT_VIDEO"})
    assert service.seen == []


def test_the_quota_cost_of_a_retry_depends_on_the_code() -> None:
    left: list[int] = []
    for code in (302, 301, 500):
        client = FakeService({"code": code}).client(raise_errors=False, retry=Retry(attempts=2))
        with testing.no_waiting():
            client.call("GET /x")
        left.append(client._core.quota._left)
    assert left == [500, 499, 495]
