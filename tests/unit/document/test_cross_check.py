"""Another parser reads the same document; any difference from our model stops the run."""

from dataclasses import replace

import pytest

from codegen.document.cross_check import check
from codegen.document.merge import Merged, merge
from codegen.document.model import Api, Choice, Parameter
from codegen.document.parse import parse
from codegen.document.problems import Refused
from tests.support.codegen_cases import document, operation, parameter

WORD = parameter("word", required=True)
PAGE = parameter("page", type="integer", default=1)
SORT = parameter("sort", enum=["A", "B"], default="A")


def both(*, form: bool = False) -> tuple[Api, Merged]:
    nodes = [
        WORD,
        PAGE,
        SORT,
        parameter("day", format="date"),
        parameter("new", type="boolean"),
        parameter("price", type="number"),
    ]
    if form:
        properties = {node["name"]: node["schema"] for node in [parameter(), *nodes]}
        schema = {"type": "object", "required": ["token", "word"], "properties": properties}
        body = {"required": True, "content": {"application/x-www-form-urlencoded": {"schema": schema}}}
        spec = document({"/api/shop/find/v1": {"post": operation(requestBody=body)}})
    else:
        spec = document({"/api/shop/find/v1": {"get": operation(*nodes)}})
    merged = merge({"shop.json": spec})
    return parse(merged), merged


def changed(api: Api, index: int, **fields: object) -> Api:
    found = api.operations[0]
    parameters = list(found.parameters)
    parameters[index] = replace(parameters[index], **fields)  # type: ignore[arg-type]
    return replace(api, operations=(replace(found, parameters=tuple(parameters)),))


@pytest.mark.parametrize("form", [False, True], ids=["query", "form"])
def test_both_parsers_agree_on_every_kind_of_parameter(form: bool) -> None:
    api, merged = both(form=form)
    check(api, merged.document, merged.files)


@pytest.mark.parametrize(
    ("index", "fields", "text"),
    [
        (0, {"required": False}, "`required` of parameter `word` is False for our parser, True for the other"),
        (0, {"name": "words"}, "only our parser finds parameter `words`"),
        (1, {"kind": "string"}, "`type` of parameter `page` is 'string' for our parser, 'integer' for the other"),
        (1, {"default": 2}, "`default` of parameter `page` is 2 for our parser, 1 for the other"),
        (1, {"default": 1.0}, "`default` of parameter `page` is 1.0 for our parser, 1 for the other"),
        (2, {"choices": (Choice("A"),)}, "`enum` of parameter `sort`"),
    ],
    ids=["required", "name", "type", "default", "default's type", "enum"],
)
def test_a_difference_stops_the_run(index: int, fields: dict[str, object], text: str) -> None:
    api, merged = both()
    with pytest.raises(Refused, match="second reading") as caught:
        check(changed(api, index, **fields), merged.document, merged.files)
    assert any(
        text in str(problem) and str(problem).startswith("shop.json#/paths") for problem in caught.value.problems
    )


def test_an_operation_of_one_parser_only_stops_the_run() -> None:
    api, merged = both()
    with pytest.raises(Refused, match="only the other parser finds this operation"):
        check(replace(api, operations=()), merged.document, merged.files)


def test_a_different_place_stops_the_run() -> None:
    api, merged = both()
    moved = replace(api, operations=(replace(api.operations[0], place="form"),))
    with pytest.raises(Refused, match="`place` of parameter `page` is 'form' for our parser, 'query' for the other"):
        check(moved, merged.document, merged.files)


def test_a_parameter_of_one_parser_only_stops_the_run() -> None:
    api, merged = both()
    more = (*api.operations[0].parameters, Parameter("extra", "string", False, ""))
    with pytest.raises(Refused, match="only our parser finds parameter `extra`"):
        check(replace(api, operations=(replace(api.operations[0], parameters=more),)), merged.document, merged.files)
