"""Rows of a table as items of `map`, and numpy's numbers as arguments, through every sender."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd
import pytest

from justone_client import InvalidArgument
from justone_generated.pages import PageRule, Step
from tests.support.callers import GET, Caller, Make
from tests.support.servers.replies import answers, envelope
from tests.support.servers.scripted import Serve

IDS = [6629722295873044494, 6629722295873044495]
TABLE = pd.DataFrame({"author_id": IDS, "hot": [True, False]})
METHOD = "GET /api/douyin/get-user-video-list/v3"


def _collected(caller: Caller, results: Any) -> list[Any]:
    async def iterate() -> list[Any]:
        return [result async for result in results]

    return list(results) if caller.kind == "sync" else caller.wait(iterate())


@pytest.mark.parametrize(
    "rows",
    [
        lambda: TABLE.to_dict("records"),
        lambda: TABLE.itertuples(),
        lambda: TABLE.itertuples(index=False),
        lambda: (row for _, row in TABLE.astype(object).iterrows()),
    ],
    ids=["records", "itertuples", "without-index", "series"],
)
def test_each_row_is_one_call(serve: Serve, make: Make, rows: Callable[[], Any]) -> None:
    server = serve(answers(envelope(0, 1)))
    caller = make(server.url)
    results = _collected(caller, caller.client.map(GET, rows(), order="input", concurrency=1))
    asked = [(seen.query["author_id"], seen.query["hot"]) for seen in server.journal]
    assert asked == [("6629722295873044494", "true"), ("6629722295873044495", "false")]
    assert all(seen.query.keys() <= {"author_id", "hot", "token"} for seen in server.journal)
    assert [result.answer.data for result in results] == [1, 1]


def test_wrong_rows_are_those_items_errors(serve: Serve, make: Make) -> None:
    server = serve(answers(envelope(0, 1)))
    caller = make(server.url)
    rows = [{"a": np.int64(1)}, ("a", 1), {"a": float(IDS[0])}, {"a": pd.NA}, "x", {"a": 2}]
    results = _collected(caller, caller.client.map(GET, rows, order="input", errors="return"))
    assert [type(result.error) for result in results] == [type(None), *[InvalidArgument] * 4, type(None)]
    assert "read the column as text" in str(results[2].error)
    assert sorted(seen.query["a"] for seen in server.journal) == ["1", "2"]


def test_a_walk_with_numpy_arguments_can_be_resumed(serve: Serve, make: Make) -> None:
    server = serve(answers(envelope(0, {"list": [{"n": 1}, {"n": 2}], "more": True})))
    caller = make(server.url)
    rule = PageRule("page", (Step("page", "page", 1),), "text", items=("data", "list"))
    given = {"uid": np.int64(IDS[0]), "page": np.int64(1), "hot": np.True_}

    def walk(resume: str | None) -> Any:
        return caller.client.walk(GET, given).with_options(rule=rule, resume_token=resume)

    first = walk(None)
    assert len(_collected(caller, first.items(max_pages=np.uint8(1)))) == 2
    _collected(caller, walk(first.resume_token).items(max_pages=np.uint8(1)))
    assert [(seen.query["uid"], seen.query["page"]) for seen in server.journal] == [
        ("6629722295873044494", "1"),
        ("6629722295873044494", "2"),
    ]
