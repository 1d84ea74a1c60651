"""Tests of `fastapi_service.py`, without a token, a network or a bill.

    pytest test_fastapi_service.py

pytest finds the fixtures `justone_sandbox` and `justone_server` in justone-client by itself.
"""

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient
from fastapi_service import app

from justone_client.sandbox import Sandbox

CREATOR = "/creators/6629722295873044494"
PATH = "GET /api/douyin-xingtu/gw/api/author/get_author_base_info/v1"


@pytest.fixture
def service(justone_server: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[TestClient]:
    """The service, with a limit of two billed calls, in front of the sandbox."""
    monkeypatch.setenv("MAX_BILLED", "2")
    with TestClient(app) as client:
        yield client


def test_a_creator_has_a_name_and_an_id_that_is_text(service: TestClient) -> None:
    answer = service.get(CREATOR)
    assert answer.status_code == 200
    assert answer.json()["id"] == "6629722295873044494"
    assert answer.json()["followers"] == 42796417


def test_a_second_request_is_free(service: TestClient, justone_sandbox: Sandbox) -> None:
    assert [service.get(CREATOR).json()["cached"] for _ in range(2)] == [False, True]
    assert len(justone_sandbox.ledger) == 1
    assert service.get("/spent").json() == {"billed": 1, "limit": 2}


def test_an_id_that_is_no_number_costs_nothing(service: TestClient, justone_sandbox: Sandbox) -> None:
    assert service.get("/creators/zhangdaxian").status_code == 422
    assert len(justone_sandbox.ledger) == 0


def test_the_limit_of_the_process_holds(service: TestClient, justone_sandbox: Sandbox) -> None:
    answers = [service.get(f"/creators/{number}") for number in (10001, 10002, 10003)]
    assert [answer.status_code for answer in answers] == [200, 200, 503]
    assert answers[-1].json() == {"error": "BudgetExceeded"}
    assert len(justone_sandbox.ledger) == 2


@pytest.mark.parametrize(
    ("trouble", "status"),
    [("301x1-then-0", 200), ("201", 404), ("400", 422), ("601", 503), ("303", 503)],
    ids=["repeated for you", "no data", "bad parameter", "empty balance", "daily quota"],
)
def test_trouble_has_a_status(service: TestClient, justone_sandbox: Sandbox, trouble: str, status: int) -> None:
    justone_sandbox.script(trouble, PATH)
    answer = service.get(CREATOR)
    assert answer.status_code == status
    assert "sandbox" not in answer.text  # the token
    assert ("retry-after" in answer.headers) == (trouble == "303")
