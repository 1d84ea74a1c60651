"""The client warns before it sends a call that returns no data, according to the provider."""

import json
import warnings
from typing import Any

import pytest

import justone_client
from justone_client import Client, NoDataWarning
from justone_client._requests.no_data import no_data_note
from justone_generated._base import Note, Operation, Parameter
from tests.support.callers import Make
from tests.support.servers.scripted import End, Loopback, Serve, http

SAYS = "Only tasks of the dashboard return anything."
TASK: Operation[Any] = Operation(
    "shop", "detail_v2", "GET", "/api/shop/detail/v2", "Detail", parameters=(Parameter("itemId", "item_id"),),
    notes=(Note("GUIDANCE", "Make a task."), Note("LIMITATION", SAYS, "direct_api_call", "danger")),
)  # fmt: skip
PLAIN = TASK._replace(notes=(Note("LIMITATION", "No videos.", "video_download", "danger"), Note("NOTE", "A hint.")))


@pytest.fixture
def server(serve: Serve) -> Loopback:
    return serve(lambda seen: (http(json.dumps({"code": 0, "data": {}})), End.KEEP))


def test_the_client_warns_before_the_call(make: Make, server: Loopback) -> None:
    caller = make(server.url)
    with pytest.warns(NoDataWarning, match=SAYS) as caught:
        caller.call(TASK, {"itemId": "1"})
    assert (len(caught), len(server.journal)) == (1, 1)
    assert "GET /api/shop/detail/v2" in str(caught[0].message)


def test_the_warning_points_to_the_line_of_the_caller(make: Make, server: Loopback) -> None:
    caller = make(server.url)
    with pytest.warns(NoDataWarning) as caught:
        caller.call(TASK)
    assert caught[0].filename.endswith("callers.py")


def test_with_the_filter_error_nothing_is_sent(make: Make, server: Loopback) -> None:
    caller = make(server.url)
    with warnings.catch_warnings():
        warnings.simplefilter("error", NoDataWarning)
        with pytest.raises(NoDataWarning):
            caller.call(TASK)
    assert server.journal == []


@pytest.mark.parametrize("where", ["client", "copy"])
def test_the_warning_can_be_turned_off(make: Make, server: Loopback, where: str) -> None:
    caller = make(server.url, warn_no_data=where != "client")
    caller.call(TASK, **({} if where == "client" else {"warn_no_data": False}))
    assert len(server.journal) == 1


def test_a_call_that_returns_data_emits_no_warning(make: Make, server: Loopback) -> None:
    make(server.url).call(PLAIN)
    assert len(server.journal) == 1


def test_invalid_arguments_raise_before_the_warning(make: Make) -> None:
    with pytest.raises(justone_client.InvalidArgument):
        make("http://127.0.0.1:1").call(TASK, {"itemID": 1})


def test_map_emits_the_warning(server: Loopback) -> None:
    with Client("token-0123456789", base_url=server.url) as client, pytest.warns(NoDataWarning):
        assert [one.item for one in client.map(TASK, [{"itemId": "1"}])] == [{"itemId": "1"}]


@pytest.mark.parametrize(
    ("note", "says"),
    [
        (Note("LIMITATION", SAYS, "direct_api_call", "danger"), SAYS),
        (Note("LIMITATION", SAYS, "direct_api_call"), SAYS),
        (Note("NOTE", SAYS, severity="danger"), SAYS),
        (Note("GUIDANCE", SAYS, severity="warning"), ""),
        (Note("CAPABILITY", SAYS, "direct_api_call"), ""),
        (Note("LIMITATION", SAYS, "video_download", "danger"), ""),
    ],
    ids=["newest", "without severity", "older catalogues", "a warning", "can be called", "another limit"],
)
def test_concept_or_severity_of_a_note_decide(note: Note, says: str) -> None:
    assert no_data_note(TASK._replace(notes=(note,))) == says


def test_the_catalogue_marks_few_operations() -> None:
    marked = [one for one in Client("token").operations() if no_data_note(one)]
    assert all(one.notes for one in marked)
    assert len(marked) < len(Client("token").operations()) / 10
