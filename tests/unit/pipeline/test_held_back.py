"""An unreadable operation is held back and never blocks the others."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen import replay
from codegen.document.problems import Refused
from tests.support.codegen_cases import operation, parameter
from tests.unit.pipeline.project import FIND, LOOK, catalogue, command, run, surface, tree

MALFORMED = {
    "type": parameter("word", type="array", items={}),
    "required": parameter("word") | {"required": "true"},
    "place": parameter("word") | {"in": "header"},
    "choices": parameter("word", enum="NEW"),
    "schema": parameter("word") | {"schema": None},
    "no type": parameter("word") | {"schema": {}},
    "style": parameter("word") | {"style": "deepObject"},
    "object": "word",
    "no name": {"in": "query", "schema": {"type": "string"}},
}


def with_parameter(bad: Any) -> dict[str, Any]:
    return catalogue(description="New.", parameters=[parameter(), bad, parameter("sort", enum=["NEW", "OLD"])])


@pytest.mark.sampled(3)
@pytest.mark.parametrize("bad", MALFORMED.values(), ids=MALFORMED)
def test_an_unreadable_operation_keeps_its_last_definition(root: Path, bad: Any) -> None:
    before = surface(root)
    spec = with_parameter(bad)
    spec["paths"][LOOK]["get"]["parameters"].append(parameter("more"))
    result = run(root, spec)
    (held,) = result.held
    assert (held.operation, held.kept) == (f"GET {FIND}", True)
    assert held.problems[0].file == "specs/endpoints/shop/find-v1.json"
    assert held.problems[0].pointer.startswith("/paths/~1api~1shop~1find~1v1/get/parameters/1")
    after = surface(root)
    assert after["shop.find_v1"] == before["shop.find_v1"]
    assert set(after["shop.look_v1"]["keywords"]) == {"page", "more"}
    assert not run(root, spec).changes  # the result is stable


@pytest.mark.sampled(4)
@pytest.mark.parametrize("bad", MALFORMED.values(), ids=MALFORMED)
@pytest.mark.parametrize("known", [True, False], ids=["known", "new"])
def test_the_proposed_overlay_corrects_the_operation(root: Path, known: bool, bad: Any) -> None:
    if not known:
        (root / "specs/openapi.json").unlink()
    (held,) = run(root, with_parameter(bad)).held
    overlay = yaml.safe_load(held.overlay)
    assert f"['{FIND}']" in overlay["actions"][0]["target"]
    assert "parameters[1]" not in held.overlay or not (isinstance(bad, dict) and "name" in bad)
    fill_in(root / "specs/overlay/corrected.yaml", held.overlay)
    result = run(root, with_parameter(bad))
    assert (result.held, result.operations) == ((), 2)
    if known and bad != "word":
        assert set(surface(root)["shop.find_v1"]["keywords"]) == {"word", "sort"}


def fill_in(file: Path, proposal: str) -> None:
    """Save a proposal with its placeholders filled in."""
    overlay = yaml.safe_load(proposal)
    for action in overlay["actions"]:
        action |= {"x-reason": "The others of the family say so.", "x-seen": "today"}
    file.write_text(yaml.safe_dump(overlay))


@pytest.mark.sampled(3)
@pytest.mark.parametrize("name", ["word", "it's", 'a"b', "a\\b", "$x[0]", "词"])
def test_a_proposal_follows_its_parameter_and_retires(root: Path, name: str) -> None:
    wrong, right = parameter(name, type="strng"), parameter(name, type="string")
    spec = catalogue(parameters=[parameter(), wrong])
    (held,) = run(root, spec).held
    fill_in(root / "specs/overlay/corrected.yaml", held.overlay)
    assert run(root, spec).held == ()
    later = catalogue(parameters=[parameter("count", type="integer"), parameter(), right])
    result = run(root, later)
    keywords = surface(root)["shop.find_v1"]["keywords"].values()
    assert {one["wire"]: one["type"] for one in keywords} == {"count": "integer", name: "string"}
    assert any("corrected.yaml" in f"{note}" for note in result.notes)


def test_a_proposal_with_placeholders_is_rejected(root: Path) -> None:
    spec = catalogue(parameters=[parameter(), parameter("word", type="strng")])
    (held,) = run(root, spec).held
    (root / "specs/overlay/corrected.yaml").write_text(held.overlay)
    with pytest.raises(Refused, match="are still placeholders"):
        run(root, spec)


def test_an_operation_without_a_good_definition_is_left_out(root: Path) -> None:
    spec = catalogue()
    spec["paths"]["/api/shop/odd/v1"] = {"get": operation(parameter("x", type="array"), summary="Odd", operationId="o")}
    code, output = command(root, replay.layout(spec))
    assert code == 3
    assert "Held back: GET /api/shop/odd/v1: left out, it never had a good definition" in output
    assert "odd-v1.json#/paths/~1api~1shop~1odd~1v1/get/parameters/1/schema/type: type 'array' of `x`" in output
    assert "target: $.paths['/api/shop/odd/v1'].get.parameters[?@.name == 'x'].schema" in output
    assert set(surface(root)) == {"shop.find_v1", "shop.look_v1"}


def test_a_get_stays_when_it_becomes_an_unsupported_post(root: Path) -> None:
    before = surface(root)
    spec = catalogue()
    body = {"content": {"application/json": {"schema": {"type": "object"}}}}
    spec["paths"][FIND] = {"post": operation(requestBody=body, summary="Find", operationId="f")}
    (held,) = run(root, spec).held
    assert (held.operation, held.kept) == (f"POST {FIND}", True)
    assert surface(root) == before


def test_a_second_reading_holds_back_one_operation(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from codegen.document import cross_check

    before = surface(root)
    real = cross_check._facts

    def other(endpoint: Any) -> Any:
        for name, facts in real(endpoint):
            yield name, facts._replace(required=True) if name == "words" else facts

    monkeypatch.setattr(cross_check, "_facts", other)
    spec = catalogue(parameters=[parameter(), parameter("words")])
    spec["paths"][LOOK]["get"]["parameters"].append(parameter("more"))
    (held,) = run(root, spec).held
    assert (held.operation, held.kept) == (f"GET {FIND}", True)
    assert "`required` of parameter `words` is False for our parser, True for the other" in held.problems[0].text
    assert yaml.safe_load(held.overlay)["actions"]
    assert surface(root)["shop.find_v1"] == before["shop.find_v1"]
    assert set(surface(root)["shop.look_v1"]["keywords"]) == {"page", "more"}


@pytest.mark.parametrize("odd", [None, {}, "x", {"type": "object", "properties": 7}, {"$ref": 7}], ids=repr)
def test_a_malformed_envelope_keeps_the_last_good_one(root: Path, odd: Any) -> None:
    before = tree(root)["generated/justone_generated/models/_envelope.py"]
    spec = catalogue()
    spec["components"]["schemas"]["Result"] = odd
    result = run(root, spec)
    assert [one.operation for one in result.held] == ["the envelope of every answer"]
    assert tree(root)["generated/justone_generated/models/_envelope.py"] == before
    assert json.loads((root / "specs/surface.json").read_bytes())["envelope"]["codes"] == []


def test_a_malformed_envelope_does_not_stop_a_first_run(tmp_path: Path) -> None:
    spec = catalogue()
    spec["components"]["schemas"]["Result"]["properties"]["code"]["type"] = {}
    (tmp_path / "specs").mkdir()
    result = run(tmp_path, spec)
    assert [(one.operation, one.kept) for one in result.held] == [("the envelope of every answer", False)]
    assert (result.operations, list(surface(tmp_path))) == (2, ["shop.find_v1", "shop.look_v1"])
    assert "code" in (tmp_path / "generated/justone_generated/models/_envelope.py").read_text()
