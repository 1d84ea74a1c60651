"""`specs/search.toml`: the words of people who search."""

from pathlib import Path

import pytest

from codegen.document.problems import Refused
from codegen.printing.vocabulary import Vocabulary
from justone_generated.index import INDEX
from tests.conftest import ROOT


def written(folder: Path, text: str) -> Path:
    (folder / "specs").mkdir()
    (folder / "specs" / "search.toml").write_text(text, "utf-8")
    return folder


def test_forms_are_printed_as_tokens(tmp_path: Path) -> None:
    root = written(tmp_path, '[concepts]\nsub_comment = "Replies, 楼中楼, B站"\n[noise]\nwords = "the, 的"')
    found = Vocabulary.load(root)
    assert found.concepts == dict.fromkeys(("sub comment", "reply", "楼 中 楼", "b 站"), "sub_comment")
    assert list(found.noise) == ["the", "的"]
    assert found.concepts_of(["many", "reply"]) == {"sub_comment"}


def test_a_form_of_two_concepts_has_both(tmp_path: Path) -> None:
    found = Vocabulary.load(written(tmp_path, '[concepts]\na = "x"\nb = "x"'))
    assert found.concepts["x"] == "a b"


def test_a_project_without_the_file_has_no_forms(tmp_path: Path) -> None:
    assert Vocabulary.load(tmp_path) == Vocabulary()


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[concepts", "this is not TOML"),
        ("[words]\na = 'b'", "unknown table"),
        ("concepts = 1", "a table is needed"),
        ("[concepts]\na = 1", "/concepts/a: text is needed"),
        ("[platforms]\na = ' , '", "/platforms/a: text is needed"),
    ],
)
def test_a_malformed_file_is_refused(tmp_path: Path, text: str, problem: str) -> None:
    with pytest.raises(Refused, match=problem):
        Vocabulary.load(written(tmp_path, text))


def test_most_platforms_of_the_vocabulary_exist() -> None:
    known = {key.split("/")[2] for key in INDEX}
    named = {name for names in Vocabulary.load(ROOT).platforms.values() for name in names}
    assert len(named & known) > len(named) / 2
