"""`justone models` and `justone show --schema`: what they print, and what they refuse."""

import importlib.util
import sys
from pathlib import Path

import jsonschema
import pytest

from justone_client._requests.operations import all_operations
from justone_client.cli import lookup
from justone_generated._answer_schemas import recorded, schema_of
from justone_generated._model_export import KINDS
from tests.cli.models.printed_models import imported, missing, returned, sandbox_data
from tests.support.command_line import Run

KEYS_OF_ALL_SORTS = ("toutiao.search_v1", "kuaishou.get_user_detail_v1", "reddit.search_v1")
"""Chinese keys, a key with a dash, keys that begin with underscores."""


@pytest.mark.sampled(3)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", KEYS_OF_ALL_SORTS)
def test_models_return_what_the_sandbox_answers(run: Run, kind: str, name: str, tmp_path: Path) -> None:
    path = tmp_path / "one.py"
    path.write_text(run("models", name, "--kind", kind).out, "utf-8")
    data = sandbox_data(lookup.operation([name]).key)
    with imported(path) as module:
        model = vars(module)["".join(word.title() for word in name.partition(".")[2].split("_"))]
        assert list(missing(data, returned(kind, model, data))) == []


@pytest.mark.parametrize("kind", KINDS)
def test_several_operations_share_a_module(run: Run, kind: str, tmp_path: Path) -> None:
    path = tmp_path / "all.py"
    done = run("models", *KEYS_OF_ALL_SORTS[:2], "--kind", kind, "--output", str(path))
    assert (done.code, done.out, done.err) == (0, "", f"Wrote {kind} models of 2 operations to {path}\n")
    text = path.read_text("utf-8")
    assert text.count("from __future__ import annotations\n") == 1
    with imported(path) as module:
        for name, model in (
            (KEYS_OF_ALL_SORTS[0], "ToutiaoSearchV1"),
            (KEYS_OF_ALL_SORTS[1], "KuaishouGetUserDetailV1"),
        ):
            data = sandbox_data(lookup.operation([name]).key)
            assert list(missing(data, returned(kind, vars(module)[model], data))) == []


def test_names_do_not_depend_on_the_other_operations(run: Run) -> None:
    first, second, third = KEYS_OF_ALL_SORTS
    one = run("models", first, second, "--kind", "typeddict").out
    other = run("models", third, second, "--kind", "typeddict").out
    assert (
        one[one.index("class KuaishouGetUserDetailV1Headurl(") :]
        == other[other.index("class KuaishouGetUserDetailV1Headurl(") :]
    )


def test_a_folder_gets_one_module_per_operation(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "models"
    done = run("models", "--platform", "toutiao", "--kind", "msgspec", "--output", str(folder))
    assert done.code == 0
    names = sorted(path.name for path in folder.iterdir())
    assert "toutiao_search_v1.py" in names
    assert done.err.endswith(f"Wrote msgspec models of {len(names)} operations to {folder}, {len(names)} files\n")
    again = run("models", "toutiao.search_v1", "--kind", "dataclass", "--output", str(folder))
    assert again.err.endswith(f"1 operation to {folder}, 1 file\n")
    assert "as dataclass models" in (folder / "toutiao_search_v1.py").read_text("utf-8")


def test_a_file_of_someone_else_is_kept(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "mine.py"
    path.write_text("mine = 1\n")
    refused = run("models", "toutiao.search_v1", "--kind", "pydantic", "--output", str(path))
    assert (refused.code, path.read_text()) == (2, "mine = 1\n")
    assert "give --overwrite, or another --output" in refused.err
    assert run("models", "toutiao.search_v1", "--kind", "pydantic", "--output", str(path), "--overwrite").code == 0
    assert [one.name for one in tmp_path.iterdir()] == ["mine.py"]
    assert "class SearchV1(BaseModel)" in path.read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (["douyin.serch_video_v4"], "did you mean 'search_video_v4'?"),
        (["shopee.get_item_detail_v1"], "No answer of shopee.get_item_detail_v1 was recorded"),
        (["douyin.search_video_v4", "shopee.get_item_detail_v1"], "No answer of shopee.get_item_detail_v1"),
        (["--platform", "shopee"], "No operation of shopee has a recorded answer"),
        ([], "Which operations?"),
        (["toutiao.search_v1", "--output", "TAKEN"], "is a file, but not NAME.py"),
        (["toutiao.search_v1", "--output", "TAKEN/below.py"], "below.py cannot be written"),
    ],
    ids=["typing mistake", "not recorded", "one not recorded", "platform", "none", "file", "below a file"],
)
def test_models_says_what_to_do(run: Run, tmp_path: Path, arguments: list[str], hint: str) -> None:
    taken = tmp_path / "taken"
    taken.write_text("")
    done = run("models", "--kind", "pydantic", *(one.replace("TAKEN", str(taken)) for one in arguments))
    assert (done.code, done.out) == (2, "")
    assert hint in done.err


def test_an_unrecorded_version_names_those_with_an_answer(run: Run) -> None:
    known = {lookup.operation([key]).family for key in recorded()}
    unrecorded = next(
        one for one in all_operations() if one.family in known and one.key not in recorded() and one.family
    )
    done = run("models", f"{unrecorded.platform}.{unrecorded.name}", "--kind", "pydantic")
    assert "these have one: " in done.err


def test_the_missing_extra_is_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    found = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: None if name == "datamodel_code_generator" else found(name)
    )
    done = run("models", "toutiao.search_v1", "--kind", "pydantic")
    assert (done.code, "pip install 'justone-client[cli,models]'" in done.err) == (2, True)


def test_the_schema_of_an_operation_describes_its_answer(run: Run) -> None:
    schema = run("show", "toutiao", "search_v1", "--schema").json
    assert schema["title"] == "data of GET /api/toutiao/search/v1"
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(sandbox_data("GET /api/toutiao/search/v1"), schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"list": 1}, schema)


def test_an_unrecorded_operation_has_no_schema(run: Run) -> None:
    done = run("show", "shopee", "get_item_detail_v1", "--schema")
    assert (done.code, done.out) == (2, "")
    assert "read answer.data as plain JSON" in done.err


def test_schemas_tell_evidence_but_no_digests() -> None:
    schema = schema_of("GET /api/toutiao/search/v1")
    assert schema is not None
    assert schema["x-evidence"].keys() == {"examples", "synthetic", "first", "last"}


def test_other_commands_do_not_read_the_schemas(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("justone_generated._answer_schemas", "justone_generated._model_export", "datamodel_code_generator"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    assert run("show", "toutiao", "search_v1").code == 0
    assert not {"justone_generated._answer_schemas", "datamodel_code_generator"} & sys.modules.keys()
