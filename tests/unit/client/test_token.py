"""Where the token comes from, and that no local variable of a traceback shows it."""

import traceback
from typing import Any

import httpx
import pytest

import justone_client
from justone_client import AsyncClient, Client, InvalidSettings
from tests.unit.client.fake_service import TOKEN, FakeService


@pytest.mark.parametrize("name", ["JUSTONEAPI_TOKEN", "JUST_ONE_API_TOKEN"])
def test_the_token_comes_from_the_environment(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, "from-outside")
    service = FakeService()
    Client(http_client=httpx.Client(transport=httpx.MockTransport(service))).call("GET /x")
    assert service.seen[0].url.params["token"] == "from-outside"


@pytest.mark.parametrize(
    ("token", "words"),
    [
        (None, "JUSTONEAPI_TOKEN"),
        ("", "empty"),
        (1234567, "must be a string"),
        ("secret with-blank", "contains spaces"),
        ("secret-line\n", "line breaks"),
        ("secret\x00", "line breaks"),
        ("secret-令牌", "ASCII"),
        ('"secret"', "quotes"),
    ],
    ids=["none", "empty", "number", "blank", "newline", "control", "chinese", "quoted"],
)
@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_an_invalid_token_is_refused_and_not_shown(
    kind: type[Client] | type[AsyncClient], token: Any, words: str
) -> None:
    with pytest.raises(InvalidSettings, match=words) as caught:
        kind(token)
    assert "secret" not in f"{caught.value!r} {caught.value}"


def traceback_with_locals(caught: pytest.ExceptionInfo[BaseException]) -> str:
    """The traceback below the test with all local variables, as error trackers send it."""
    error = caught.value.with_traceback(caught.tb.tb_next)
    return "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())


@pytest.mark.parametrize("wrong", [{"region": "us"}, {"budget": 5}, {"limits": 5}, {"transport": "x"}, {"on_drift": 1}])
@pytest.mark.parametrize("named", [True, False], ids=["argument", "environment"])
@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_locals_of_a_failed_constructor_show_no_token(
    kind: type[Client] | type[AsyncClient], wrong: dict[str, Any], monkeypatch: pytest.MonkeyPatch, named: bool
) -> None:
    monkeypatch.setenv("JUSTONEAPI_TOKEN", TOKEN)
    with pytest.raises(InvalidSettings) as caught:
        kind(*([TOKEN] if named else []), **wrong)
    text = traceback_with_locals(caught)
    assert f"{kind.__name__}(not built)" in text
    assert TOKEN not in text


@pytest.mark.parametrize("token", ["'s3cr3t'", "s3cr3t words", "s3cr3t\n"])
def test_a_refused_token_is_in_no_local_variable(token: str) -> None:
    with pytest.raises(InvalidSettings) as caught:
        Client(token)
    assert "s3cr3t" not in traceback_with_locals(caught)


def test_a_failed_call_has_the_token_in_no_local_variable() -> None:
    with pytest.raises(justone_client.PermissionDenied) as caught:
        FakeService({"code": 600}).client().call("GET /x")
    assert TOKEN not in traceback_with_locals(caught)


@pytest.mark.parametrize(
    ("token", "says"),
    [
        (123, "must be a string, not int; pass token="),
        (b"abc-secret", r"token\.decode\(\)"),
        ("", "is empty; pass token="),
    ],
    ids=["number", "bytes", "empty"],
)
def test_a_token_of_the_wrong_type_says_what_to_do(token: Any, says: str) -> None:
    with pytest.raises(InvalidSettings, match=says) as caught:
        Client(token)
    assert "123" not in str(caught.value)
    assert "abc-secret" not in str(caught.value)


@pytest.mark.parametrize("name", ["JUSTONEAPI_TOKEN", "JUST_ONE_API_TOKEN"])
@pytest.mark.parametrize("value", ["'quoted'", "with blank"])
def test_an_invalid_token_variable_is_named(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(InvalidSettings, match=f"The token in {name} "):
        Client()
