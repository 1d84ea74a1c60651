"""Formats in the printed package: a docstring below the field, and one file for each platform."""

from __future__ import annotations

import json
from typing import Any

from codegen.answers.infer.infer import infer
from codegen.answers.print.meanings import field_formats, meaning, printed
from codegen.answers.print.records import render_answers
from codegen.answers.print.schema_drift import differences

SIGNED = "https://img.example.com/a.jpg?x-expires=1700000000"
KEY = "GET /api/made-up/thing/v1"


def rendered(*examples: Any) -> dict[str, str]:
    names = {KEY: ("made_up", "thing_v1")}
    return render_answers({KEY: infer(examples)}, names, "# printed").modules


def test_formats_of_a_platform_are_one_file() -> None:
    modules = rendered({"create_time": 1700000000, "user": {"urls": [SIGNED], "fans_count": "1.2万", "name": "x"}})
    assert json.loads(modules["formats/made_up.json"]) == {
        "thing_v1": {
            "ThingV1": {"create_time": "epoch-seconds"},
            "User": {"urls[]": "signed-url", "fans_count": "count"},
        }
    }
    assert modules["formats/__init__.py"].startswith("# printed\n")


def test_a_platform_without_formats_has_no_file() -> None:
    assert [path for path in rendered({"name": "x", "always_empty": ""}) if path.startswith("formats/")] == [
        "formats/__init__.py"
    ]


def test_the_docstring_is_below_its_field() -> None:
    text = rendered({"class": 1, "_extra": "{}", "urls": {"17": SIGNED}, "zero_time": 0})["models/made_up/thing_v1.py"]
    assert '    extra_: str | None\n    """JSON in text."""\n' in text
    assert '    urls: dict[str, str]\n    """Values: signed address."""\n' in text
    assert "    zero_time: int | None\n" in text
    assert text.count('"""') == 2 * 4, "module, class, two fields"


def test_data_that_is_no_record_is_in_the_file() -> None:
    assert json.loads(rendered([[SIGNED]])["formats/made_up.json"]) == {"thing_v1": {"": {"[][]": "signed-url"}}}


def test_keys_that_are_data_have_formats_too() -> None:
    example = {"name": "x", "age": 1, "8123456": SIGNED, "8123457": SIGNED}
    found = json.loads(rendered(example)["formats/made_up.json"])
    assert found == {"thing_v1": {"ThingV1": {"{}": "signed-url"}}}


def test_a_field_of_several_kinds_has_a_format_for_each_place() -> None:
    schema = infer([{"extra": "{}"}, {"extra": ["[]"]}])["properties"]["extra"]
    assert field_formats(schema) == {"": "json", "[]": "json"}
    assert meaning(schema) == "JSON in text, items: JSON in text"
    assert printed({}) == ""


def test_drift_does_not_look_at_formats() -> None:
    schema = infer([{"create_time": 1700000000, "extra": "{}"}])
    assert list(differences(schema, {"create_time": 5, "extra": "no JSON"})) == []
