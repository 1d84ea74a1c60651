"""Models of every recorded answer, in every kind: they import without a warning and lose nothing of an answer."""

from pathlib import Path

import pytest

from justone_generated._answer_schemas import recorded, schema_of
from justone_generated._json_schema import says_something
from justone_generated._model_export import KINDS, ModelKind, Wanted, models
from tests.cli.models.printed_models import imported, missing, returned, sandbox_data

pytestmark = pytest.mark.slow
KEYS = sorted(key for key in recorded() if says_something(schema_of(key) or {}))


@pytest.mark.parametrize("key", KEYS)
def test_models_of_every_operation_return_its_answer(key: str, tmp_path: Path) -> None:
    data = sandbox_data(key)
    for kind in KINDS:
        path = tmp_path / f"{kind}.py"
        path.write_text(models([Wanted(key, schema_of(key) or {}, "Data")], kind, "a test"), "utf-8")
        with imported(path) as module:
            assert (kind, list(missing(data, returned(kind, module.Data, data)))) == (kind, [])


@pytest.mark.parametrize("kind", KINDS)
def test_all_models_fit_in_one_module(kind: ModelKind, tmp_path: Path) -> None:
    wanted = [Wanted(key, schema_of(key) or {}, f"Data{number}") for number, key in enumerate(KEYS)]
    path = tmp_path / "all.py"
    path.write_text(models(wanted, kind, "a test"), "utf-8")
    with imported(path) as module:
        assert {one.name for one in wanted} <= vars(module).keys()
