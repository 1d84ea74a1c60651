"""Values as numpy and pandas make them: what goes out, and what is refused with what to do."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
import pytest

from justone_client import Budget, Cache, Client, InvalidArgument, InvalidSettings, Limits, Retry
from justone_client._requests.parameters import fields_of, free_fields
from justone_client._requests.rows import arguments_of
from justone_generated._base import Operation, Parameter

ID = 6629722295873044494
THING: Operation[Any] = Operation(
    "made_up",
    "thing_v1",
    "GET",
    "/api/made-up/thing/v1",
    "Thing",
    parameters=(
        Parameter("authorId", "author_id", required=True),
        Parameter("page", "page", "integer"),
        Parameter("ratio", "ratio", "number"),
        Parameter("hot", "hot", "boolean"),
    ),
)
GAPS = [pd.NA, pd.NaT, np.datetime64("NaT"), np.ma.masked, np.nan, np.float32("nan")]
COLUMN = pd.Series([ID, None], dtype="Int64")


def sent(name: str, value: object) -> str:
    fields, problems = fields_of(THING, {"authorId": "a", name: value})
    assert problems == []
    return dict(fields)[name]


def refused(name: str, value: object) -> str:
    _, problems = fields_of(THING, {"authorId": "a", name: value})
    assert len(problems) == 1
    return problems[0]


@pytest.mark.parametrize(
    ("name", "value", "wire"),
    [
        ("authorId", np.int64(ID), "6629722295873044494"),
        ("authorId", np.uint64(2**64 - 1), "18446744073709551615"),
        ("authorId", np.uint8(7), "7"),
        ("authorId", np.str_("a1"), "a1"),
        ("authorId", COLUMN[0], "6629722295873044494"),
        ("authorId", np.array(5), "5"),
        ("page", np.int8(-3), "-3"),
        ("page", np.float64(2.0), "2"),
        ("page", np.float32(2.0), "2"),
        ("page", Decimal(7), "7"),
        ("page", Fraction(7), "7"),
        ("page", Decimal(6629722295873044494), "6629722295873044494"),
        ("ratio", np.float64(0.1), "0.1"),
        ("ratio", np.float32(0.1), "0.1"),
        ("ratio", np.int16(4), "4"),
        ("ratio", Decimal("0.10"), "0.10"),
        ("hot", np.True_, "true"),
        ("hot", np.bool_(False), "false"),
        ("hot", pd.Series([True, None], dtype="boolean")[0], "true"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_value_of_numpy_or_pandas_goes_out_whole(name: str, value: object, wire: str) -> None:
    assert sent(name, value) == wire


@pytest.mark.parametrize("kind", [float, np.float64, np.float32, np.float16])
@pytest.mark.parametrize("name", ["authorId", "page"])
def test_an_id_read_as_a_float_is_refused(kind: type, name: str) -> None:
    value = kind(ID) if kind is not np.float16 else kind(1.5)
    problem = refused(name, value)
    assert "read the column as text" in problem or (kind is np.float16 and "an integer is needed, not 1.5" in problem)
    assert "np.float" not in problem


def test_a_short_id_read_as_a_float_is_refused() -> None:
    assert refused("authorId", 12345.0).startswith(
        "author_id (authorId on the wire): a string is needed, not 12345.0: "
    )
    for value in (12345.0, np.float64(12345.0), float(ID)):
        assert "read the column as text" in free_fields({"id": value})[1][0]
    assert free_fields({"ratio": np.float64(0.5)})[0] == [("ratio", "0.5")]


@pytest.mark.parametrize("name", ["authorId", "page", "ratio", "hot"])
@pytest.mark.parametrize("value", GAPS, ids=repr)
def test_a_missing_value_is_named_so(name: str, value: object) -> None:
    assert "a missing value; leave it out or give None" in refused(name, value)


@pytest.mark.parametrize("name", ["authorId", "page", "ratio", "hot"])
@pytest.mark.parametrize(
    ("value", "words"),
    [
        (pd.Timestamp("2026-11-28"), "not a Timestamp; write it as text, as the operation wants it"),
        (np.datetime64("2026-11-28"), "not datetime64; write it as text"),
        (pd.Series(["a", "b"]), "not a Series, which holds many values; map(...) makes one call for each"),
        (pd.Index(["a"]), "not an Index, which holds many values"),
        (pd.DataFrame({"a": [1]}), "not a DataFrame, which holds many values"),
        (np.array([1, 2]), "not ndarray, which holds many values"),
        (pd.Interval(0, 1), "not an Interval"),
        (complex(1, 2), "not complex"),
        (b"x", "not bytes"),
        (np.bytes_(b"x"), "not bytes"),
        ({"a": 1}, "not dict"),
        ([1], "not a list; where several values are taken, join them"),
        (object(), "not object"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_is_no_value_is_named_with_the_way_out(name: str, value: object, words: str) -> None:
    problem = refused(name, value)
    assert words in problem
    assert len(problem) < 400


@pytest.mark.parametrize("value", [np.int64(1), np.uint8(1), np.float64(1.5), np.True_, True])
def test_no_message_contradicts_itself(value: object) -> None:
    for parameter in THING.parameters:
        _, problems = fields_of(THING, {"authorId": "a", parameter.name: value})
        assert "int64" not in str(problems)
        assert "np." not in str(problems)
        assert "uint8" not in str(problems)


class Named(NamedTuple):
    author_id: str
    page: int


@dataclass
class Described:
    author_id: str
    page: int


TABLE = pd.DataFrame({"author_id": ["a"], "page": [1]})


@pytest.mark.parametrize(
    "row",
    [
        Named("a", 1),
        Described("a", 1),
        TABLE.iloc[0],
        next(TABLE.itertuples()),
        next(TABLE.itertuples(index=False, name="Row")),
        TABLE.to_dict("records")[0],
        pd.Series({"author_id": "a", "page": np.int64(1)}),
    ],
    ids=lambda row: type(row).__name__,
)
def test_a_row_is_read_by_its_names(row: object) -> None:
    assert dict(arguments_of(row, THING)) == {"author_id": "a", "page": 1}


def test_a_parameter_called_index_is_kept() -> None:
    operation = THING._replace(parameters=(Parameter("Index", "index"),))
    assert arguments_of(next(pd.DataFrame({"a": [1]}).itertuples()), operation) == {"Index": 0, "a": 1}


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (TABLE, 'a DataFrame: map(...) makes one call for each row; give it to_dict("records")'),
        (("a", 1), 'a plain tuple, whose values have no names: from a DataFrame, to_dict("records") gives dicts'),
        (next(TABLE.iterrows()), "a plain tuple"),
        ("a", "not 'a'; give a dict, such as {'author_id': '1'}"),
        (np.int64(5), "not 5; give a dict, such as {'author_id': '1'}"),
        (pd.NA, "not <NA>, a missing value"),
        (pd.Index(["a"]), "an Index, which holds many values"),
        (Named, "give a dict, such as {'author_id': '1'}"),
        (Described, "give a dict, such as {'author_id': '1'}"),
        ([1], "not a list; give a dict, such as {'author_id': '1'}"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_names_no_values_is_refused(row: object, words: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        arguments_of(row, THING)
    assert words in str(caught.value)


@pytest.mark.parametrize(
    ("items", "words"),
    [
        (TABLE, 'gives its column names, not its rows; give to_dict("records")'),
        ({"author_id": "a"}, "one dict gives its keys; put it into a list"),
        ("abc", "a text gives its letters"),
        (np.zeros((2, 2)), "gives its column names"),
        (5, "dicts of arguments are needed, not 5"),
        (None, "dicts of arguments are needed"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_items_that_are_no_rows_are_refused_at_once(items: Any, words: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        Client("token").map("GET /a", items)
    assert words in str(caught.value)


@pytest.mark.parametrize("value", ["5", 1.5, 0, -1, None, True, [5], np.float64(5), np.True_, pd.NA, np.array([1, 2])])
def test_concurrency_is_a_whole_number(value: Any) -> None:
    with pytest.raises(InvalidSettings, match=r"map\(concurrency\) must be a whole number of 1 or more, got"):
        Client("token").map("GET /a", [], concurrency=value)


@pytest.mark.parametrize(
    "build",
    [
        lambda bad: Client("token").map("GET /a", [], order=bad),
        lambda bad: Client("token").map("GET /a", [], errors=bad),
        lambda bad: Client("token").map("GET /a", [], progress=bad),
        lambda bad: Client("token", timeout=bad),
        lambda bad: Client("token", raise_errors=bad),
        lambda bad: Client("token", allow_plaintext=bad),
        lambda bad: Client("token", allow_unknown_values=bad),
        lambda bad: Client("token", coalesce=bad),
        lambda bad: Client("token", max_answer_bytes=bad),
        lambda bad: Client("token", region=bad),
        lambda bad: Client("token", transport=bad),
        lambda bad: Client("token").with_options(timeout=bad),
        lambda bad: Retry(attempts=bad),
        lambda bad: Retry(base=bad),
        lambda bad: Retry(repeat_unknown=bad),
        lambda bad: Budget(max_calls=bad),
        lambda bad: Budget(prices=bad),
        lambda bad: Limits(max_concurrency=bad),
        lambda bad: Limits(adapt=bad),
        lambda bad: Limits(by_operation=bad),
        lambda bad: Limits(by_operation={"douyin": bad}),
        lambda bad: Cache(ttl=bad),
        lambda bad: Cache(by_operation=bad),
    ],
)
@pytest.mark.parametrize("bad", ["5", [5], b"5", np.array([1, 2]), pd.NA, object()], ids=lambda bad: type(bad).__name__)
def test_a_setting_of_another_type_is_refused_by_name(build: Any, bad: object) -> None:
    with pytest.raises(InvalidSettings):
        build(bad)


@pytest.mark.parametrize(
    "bad", ["301", 301, None, 1.5, b"301", np.int64(301), pd.NA, object()], ids=lambda bad: type(bad).__name__
)
def test_codes_are_a_set(bad: Any) -> None:
    with pytest.raises(InvalidSettings, match="must be a set of codes"):
        Retry(codes=bad)


def test_settings_take_numpy_numbers() -> None:
    assert Retry(attempts=np.uint8(200), base=np.float32(0.5)).attempts == 200
    assert type(Budget(max_calls=np.int64(3)).max_calls) is int  # type: ignore[arg-type]
    assert type(Limits(max_concurrency=np.uint8(200)).max_concurrency) is int  # type: ignore[arg-type]
    mapped = Client("token").map("GET /a", [], concurrency=np.uint8(200))  # type: ignore[arg-type]
    assert mapped._run.plan._window == 400, "uint8 would have come round to 144"
