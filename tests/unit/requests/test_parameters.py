"""What goes over the wire, and what is refused before it does."""

import re
from enum import Enum, IntEnum, StrEnum
from typing import Any

import pytest

from justone_client._requests.parameters import fields_of, free_fields
from justone_generated._base import Operation, Parameter
from justone_generated._nearest import closest

SEARCH: Operation[Any] = Operation(
    "made_up",
    "search_v1",
    "GET",
    "/api/made-up/search/v1",
    "Search",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("startDay", "start_day"),
        Parameter("page", "page", "integer"),
        Parameter("ratio", "ratio", "number"),
        Parameter("hot", "hot", "boolean"),
        Parameter("sort", "sort", choices=("_0", "_1", "NEWEST")),
        Parameter("lastCursor", "last_cursor"),
    ),
)


class Color(StrEnum):
    RED = "red"


class OldColor(str, Enum):  # noqa: UP042 - prints as its name, and people have many of these
    BLUE = "blue"


class Size(IntEnum):
    BIG = 7


def sent(**arguments: object) -> dict[str, str]:
    fields, problems = fields_of(SEARCH, {"keyword": "k", **arguments})
    assert problems == []
    return dict(fields[1:])


def refused(**arguments: object) -> str:
    _, problems = fields_of(SEARCH, {"keyword": "k", **arguments})
    assert len(problems) == 1
    return problems[0]


@pytest.mark.parametrize(
    ("name", "given", "wire"),
    [
        ("startDay", "2026-11-18", "2026-11-18"), ("startDay", 20261118, "20261118"), ("startDay", Color.RED, "red"),
        ("startDay", OldColor.BLUE, "blue"), ("startDay", " a ", " a "), ("page", 1, "1"), ("page", 2.0, "2"),
        ("page", "-12", "-12"),
        ("page", Size.BIG, "7"),
        ("page", 2**80, str(2**80)), ("ratio", 1, "1"), ("ratio", 0.5, "0.5"), ("ratio", "1e-3", "1e-3"),
        ("ratio", 1e22, "1e+22"), ("hot", True, "true"), ("hot", False, "false"), ("hot", "true", "true"),
        ("sort", "_0", "_0"),
    ],
)  # fmt: skip
def test_a_value_goes_out_as_the_service_reads_it(name: str, given: object, wire: str) -> None:
    assert sent(**{name: given}) == {name: wire}


@pytest.mark.parametrize("nothing", [None, ""])
@pytest.mark.parametrize("name", ["startDay", "page", "sort", "hot"])
def test_none_and_empty_optional_values_are_not_sent(name: str, nothing: object) -> None:
    assert sent(**{name: nothing}) == {}


@pytest.mark.parametrize(
    ("name", "given", "words"),
    [
        ("startDay", True, "a string is needed, not True"), ("startDay", 1.5, "not 1.5"), ("startDay", b"x", "bytes"),
        ("startDay", ["a", "b"], "','.join"), ("startDay", "\ud800", "surrogate"), ("page", True, "an integer is"),
        ("page", 1.5, "an integer"), ("page", float("nan"), "an integer"),
        ("page", "1.0", "an integer"), ("page", "١", "an integer"), ("page", [1], "join"),
        ("ratio", float("nan"), "finite"), ("ratio", float("inf"), "finite"), ("ratio", "1,5", "a number"),
        ("ratio", False, "a number"), ("hot", 1, "True or False"), ("hot", "True", "True or False"),
        ("sort", "_2", "allowed: '_0', '_1', 'NEWEST'"), ("sort", "newest", "did you mean 'NEWEST'?"),
        ("sort", "NEWST", "did you mean 'NEWEST'?"), ("start_day", "x", "did you mean startDay?"),
        ("cursor", "x", "did you mean last_cursor (lastCursor on the wire)?"),
        ("zzz", "x", "known are keyword, start_day (startDay on the wire)"),
        ("startDay", " ", "has no visible characters"), ("startDay", "\u200b\n", "has no visible characters"),
        ("startDay", "7\n", "use .strip()"), ("startDay", "\r7", "use .strip()"),
        ("keyword", None, "keyword: is required"), ("keyword", "", "must not be empty"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_what_is_right(name: str, given: object, words: str) -> None:
    problem = refused(**{name: given})
    assert re.split(": | is not", problem)[0] == {"startDay": "start_day (startDay on the wire)"}.get(name, name)
    assert words in problem


def test_all_problems_are_reported_at_once() -> None:
    _, problems = fields_of(SEARCH, {"page": "x", "sort": "y", "nonsense": 1})
    assert [re.split(": | is not", problem)[0] for problem in problems] == ["keyword", "page", "sort", "nonsense"]


def test_values_newer_than_the_package_pass_on_request() -> None:
    fields, problems = fields_of(SEARCH, {"keyword": "k", "sort": "_99"}, any_value=True)
    assert (fields[-1], problems) == (("sort", "_99"), [])
    _, problems = fields_of(SEARCH, {"keyword": "k", "sort": 1.5}, any_value=True)
    assert problems


def test_an_unknown_operation_takes_values_by_their_python_type() -> None:
    fields, problems = free_fields({"a": 1, "b": True, "c": 0.5, "d": "x", "e": None, "f": "", "g": []})
    assert fields == [("a", "1"), ("b", "true"), ("c", "0.5"), ("d", "x"), ("f", "")]
    assert len(problems) == 1
    assert problems[0].startswith("g: ")


def test_the_token_is_no_parameter() -> None:
    assert free_fields({"token": "x"})[1]
    assert "token" in refused(token="x")


@pytest.mark.parametrize(
    ("given", "known", "near"),
    [("start_day", ["startDay", "endDay"], "startDay"), ("KEYWORD", ["keyWord"], "keyWord"), ("q", ["keyword"], None)],
)
def test_the_nearest_name_ignores_case_and_underscores(given: str, known: list[str], near: str | None) -> None:
    assert closest(given, known) == near


@pytest.mark.parametrize("value", [10**5000, -(10**5000), 10**400], ids=["5000 digits", "negative", "400 digits"])
@pytest.mark.parametrize("kind", ["string", "integer", "number", "boolean"])
def test_a_number_without_end_is_refused_in_our_words(value: int, kind: Any) -> None:
    parameter = Parameter("page", "page", kind)
    operation: Operation[Any] = Operation("p", "o", "GET", "/x", "t")._replace(parameters=(parameter,))
    for problems in (fields_of(operation, {"page": value})[1], free_fields({"page": value})[1]):
        assert len(problems) == 1
        assert "more than 300 digits" in problems[0]


MARKED = {"utf-8": "\ufeffkeyword", "latin-1": "\u00ef\u00bb\u00bfkeyword", "quoted": '\ufeff"keyword"'}


@pytest.mark.parametrize("name", MARKED.values(), ids=MARKED)
def test_a_byte_order_mark_is_called_so(name: str) -> None:
    _, problems = fields_of(SEARCH, {"keyword": "a", name: "b"})
    assert len(problems) == 1
    assert re.search(r"byte order mark.*utf-8-sig.*the column is called 'keyword'", problems[0])
