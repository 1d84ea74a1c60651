"""The lock survives writing and reading, and a damaged one is reported."""

import json
from pathlib import Path

import pytest

from codegen.download.lock import BadLock, Entry, Lock, load, owners, save
from codegen.files import digest_of

EEL = Entry("openapi/fish/eel-v1-en.json", "0" * 64, "2026-11-20", '"e"', "en", "GET /api/eel/v1")
SHARK = Entry("openapi/fish/shark-v1-zh.json", "1" * 64, "2026-11-19", None, "zh", "POST /api/shark/v1")


def test_a_missing_file_is_an_empty_lock(tmp_path: Path) -> None:
    assert load(tmp_path) == Lock()


def test_a_lock_survives_writing_and_reading(tmp_path: Path) -> None:
    lock = Lock(Entry("openapi.json", "2" * 64, "2026-11-20"), {"fish/shark-v1.json": SHARK, "fish/eel-v1.json": EEL})
    save(tmp_path, lock)
    assert load(tmp_path) == lock


def test_the_committed_definitions_match_the_committed_lock() -> None:
    specs = Path(__file__).parents[3] / "specs"
    lock = load(specs)
    present = {
        file.relative_to(specs / "endpoints").as_posix(): digest_of(file) for file in specs.glob("endpoints/*/*")
    }
    assert present == {file: entry.sha256 for file, entry in lock.endpoints.items()}
    assert lock.catalogue
    assert lock.catalogue.sha256 == digest_of(specs / "catalogue.json")
    assert "://" not in (specs / "lock.json").read_text()


def test_the_file_is_sorted_and_omits_missing_values(tmp_path: Path) -> None:
    save(tmp_path, Lock(None, {"fish/shark-v1.json": SHARK, "fish/eel-v1.json": EEL}))
    document = json.loads((tmp_path / "lock.json").read_text())
    assert list(document["endpoints"]) == ["fish/eel-v1.json", "fish/shark-v1.json"]
    assert "etag" not in document["endpoints"]["fish/shark-v1.json"]


def test_an_entry_knows_the_path_of_its_operation() -> None:
    assert EEL.api_path == "/api/eel/v1"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<<<<<<< HEAD",
        "[]",
        "{}",
        '{"catalogue": null, "endpoints": []}',
        '{"catalogue": {"path": "p"}, "endpoints": {}}',
        '{"catalogue": {"path": "p", "sha256": "s", "date": "d", "colour": "red"}, "endpoints": {}}',
        '{"catalogue": {"path": "p", "sha256": 5, "date": "d"}, "endpoints": {}}',
        '{"catalogue": null, "endpoints": {"fish/eel.json": "x"}}',
        "\u00ff",
    ],
)
def test_a_damaged_lock_says_what_to_do(tmp_path: Path, text: str) -> None:
    (tmp_path / "lock.json").write_bytes(text.encode("latin-1"))
    with pytest.raises(BadLock, match=r"lock\.json cannot be read .*version control, or delete it"):
        load(tmp_path)


@pytest.mark.parametrize(
    "place", ["../x.json", "a/../../x.json", "/etc/x.json", "a/.x.json", "x.json", "a/b/c.json", "a\\x.json", "a/x"]
)
def test_a_path_outside_the_definitions_is_rejected(tmp_path: Path, place: str) -> None:
    facts = {"path": "p", "sha256": "s", "date": "d"}
    (tmp_path / "lock.json").write_text(json.dumps({"catalogue": None, "endpoints": {place: facts}}))
    with pytest.raises(BadLock, match="not a path below specs/endpoints"):
        load(tmp_path)


def test_words_and_their_documents_are_stored(tmp_path: Path) -> None:
    lock = Lock(None, {}, {"zh": SHARK, "en": EEL}, {"b": SHARK, "a": EEL})
    save(tmp_path, lock)
    document = json.loads((tmp_path / "lock.json").read_text())
    assert (list(document["words"]), list(document["twins"])) == (["en", "zh"], ["a", "b"])
    assert document["words"]["en"]["operation"] == "GET /api/eel/v1"
    assert load(tmp_path) == lock


def test_an_older_lock_without_words_is_readable(tmp_path: Path) -> None:
    (tmp_path / "lock.json").write_text('{"catalogue": null, "endpoints": {}}')
    assert load(tmp_path) == Lock()


def test_every_value_has_its_own_line(tmp_path: Path) -> None:
    save(tmp_path, Lock(Entry("openapi.json", "2" * 64, "2026-11-20")))
    assert (tmp_path / "lock.json").read_text().splitlines()[:3] == [
        "{",
        ' "catalogue": {',
        '  "path": "openapi.json",',
    ]


def test_owners_maps_files_to_operations(tmp_path: Path) -> None:
    assert owners(tmp_path) is None
    save(tmp_path, Lock(None, {"fish/eel-v1.json": EEL, "fish/x.json": Entry("p", "s", "d")}))
    assert owners(tmp_path) == {"fish/eel-v1.json": "GET /api/eel/v1"}


def test_the_error_of_a_damaged_lock_is_complete(tmp_path: Path) -> None:
    (tmp_path / "lock.json").write_text('{"catalogue": {"path": 5}, "endpoints": {}}')
    with pytest.raises(BadLock) as caught:
        load(tmp_path)
    assert str(caught.value) == (
        f"{tmp_path / 'lock.json'} cannot be read (an entry has a value that is not text): restore it from version"
        " control, or delete it to download everything again"
    )
