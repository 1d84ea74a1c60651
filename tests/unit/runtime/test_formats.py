"""The formats of record classes: read when asked, by key, for subclasses too, and never at import."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module, resources
from types import ModuleType

import pytest

from justone_client import models
from justone_generated._fields import fields
from justone_generated._formats import MEANINGS, formats, formats_of, meaning, of_field
from justone_generated._record import MODELS, Record
from tests.support.typed_answers import references


def test_a_record_knows_the_formats_of_its_fields() -> None:
    assert formats(models.weibo.get_fans_v1.GetFansV1) == {"display_total_number_str": "count"}
    assert formats(Record) == {}


def test_a_subclass_of_a_user_has_the_formats_of_its_record() -> None:
    class Fans(models.weibo.get_fans_v1.GetFansV1):
        """A user's own."""

    assert formats(Fans) == {"display_total_number_str": "count"}


def test_places_inside_a_value_are_apart() -> None:
    found = {"at": "epoch-seconds", "urls[]": "signed-url", "urls{}[]": "json", "url": "signed-url"}
    assert of_field(found, "urls") == {"[]": "signed-url", "{}[]": "json"}
    assert meaning(of_field(found, "urls")) == "items: signed address, {}[]: JSON in text"
    assert meaning(of_field(found, "at")) == "epoch seconds"
    assert meaning(of_field(found, "other")) == ""


def test_unknown_operations_have_no_formats() -> None:
    assert formats_of(None) == {}
    assert formats_of("nowhere.nothing_v1:list[str]") == {}
    assert formats_of(next(one for one in references().values() if one)) == {}


def test_a_docstring_below_the_field_says_what_it_means() -> None:
    text = inspect.getsource(models.weibo.get_fans_v1.GetFansV1)
    assert '    display_total_number_str: str | None\n    """Count in text."""\n' in text


IMPORTS = ["import justone_client", "from justone_client import models; models.weibo.GetFansV1"]


@pytest.mark.parametrize("statement", IMPORTS, ids=["package", "records"])
def test_importing_records_reads_no_formats(statement: str) -> None:
    code = f"{statement}\nimport sys\nprint([name for name in sys.modules if name.endswith('_formats')])"
    assert subprocess.check_output([sys.executable, "-c", code], text=True) == "[]\n"


def test_every_printed_format_belongs_to_a_declared_field() -> None:
    seen = 0
    for module, classes in printed():
        for name, found in classes.items():
            keys = {field.key for field in fields(getattr(module, name)).values()} | {"", "{}"}
            assert {place.rstrip("[]{}") for place in found} <= keys
            assert set(found.values()) <= MEANINGS.keys()
            seen += len(found)
    assert seen > 300


def printed() -> Iterator[tuple[ModuleType, dict[str, dict[str, str]]]]:
    for file in (resources.files("justone_generated") / "formats").iterdir():
        if file.name.endswith(".json"):
            for method, classes in json.loads(file.read_text("utf-8")).items():
                yield import_module(f"{MODELS}{file.name.removesuffix('.json')}.{method}"), classes
