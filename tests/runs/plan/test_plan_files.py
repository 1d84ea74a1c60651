"""Plans in TOML: what is read, and how each mistake is named before anything is paid."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from justone_client import InvalidSettings
from justone_client.runs.plan.checked import checked
from justone_client.runs.plan.plan_file import read_plan
from justone_client.runs.plan.plan_text import plan_from, text_of_plan

GOOD = """
[run]
max_cost = "20"

[prices]
default = "0.10"
xiaohongshu.search_note_v3 = "0.05"

[source]
file = "words.csv"

[[steps]]
name = "search"
operation = "xiaohongshu.search_note_v3"
parameters = { keyword = "word" }
fixed = { sort = "general" }
walk = { max_pages = 3 }

[[steps]]
name = "details"
operation = "xiaohongshu.get_note_detail_v7"
columns = { note = "data.items[].note.id", title = "data.items[].note.title" }
parameters = { noteId = "note" }

[[steps]]
name = "comments"
operation = "xiaohongshu.get_note_comment_v2"
columns = { author = "data[].user.userid" }
parameters = { note_id = "row.note" }
walk = { max_pages = 2 }
"""
SEARCH, DETAILS, COMMENTS = (f'[[steps]] {number} "{name}"' for number, name in enumerate(
    ("search", "details", "comments"), 1))  # fmt: skip


@pytest.fixture
def problem(tmp_path: Path) -> Callable[[str], str]:
    """Read a plan, and return what is wrong with it."""

    def read(text: str) -> str:
        path = tmp_path / "plan.toml"
        path.write_text(text, "utf-8")
        with pytest.raises(InvalidSettings) as raised:
            checked(read_plan(path), {"word"}, str(path))
        return str(raised.value.message).replace(f"{path}", "plan.toml")

    return read


def test_a_plan_is_read(tmp_path: Path) -> None:
    (tmp_path / "plan.toml").write_text(GOOD)
    plan = read_plan(tmp_path / "plan.toml")
    found = checked(plan, {"word"})
    assert [(step.title, step.parent, step.children) for step in found.steps] == [
        ("search", None, (1,)),
        ("details", 0, (2,)),
        ("comments", 1, ()),
    ]
    assert [feed.columns for step in found.steps for feed in step.feeds] == [
        (("keyword", "word"),),
        (("noteId", "note"),),
        (("noteId", "note_id"),),
    ]
    assert found.steps[0].feeds[0].rule is not None
    assert found.steps[1].feeds[0].rule is None
    assert plan.source is not None
    assert plan.source.file == str(tmp_path / "words.csv")
    assert plan.prices is not None
    assert [str(plan.prices.of(step.known[0])) for step in plan.steps] == ["0.05", "0.10", "0.10"]


def test_the_journal_can_rebuild_a_plan(tmp_path: Path) -> None:
    (tmp_path / "plan.toml").write_text(GOOD)
    plan = read_plan(tmp_path / "plan.toml")
    again = plan_from(text_of_plan(plan))
    assert checked(again, {"word"}) == checked(plan, {"word"})
    assert plan_from(text_of_plan(again)).steps == again.steps


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param("noteId = ", "noteIdd = ",
                     f"plan.toml, {DETAILS}, parameters.noteIdd: noteIdd is not a parameter of"
                     " GET /api/xiaohongshu/get-note-detail/v7; did you mean noteId?", id="parameter"),
        pytest.param("items[].note.id", "items[].note.idd",
                     f"plan.toml, {DETAILS}, columns.note: the answer of GET /api/xiaohongshu/search-note/v3 has no"
                     " data.items[].note.idd; did you mean data.items[].note.id?", id="field"),
        pytest.param("items[].note.id", "items.note.id",
                     f"plan.toml, {DETAILS}, columns.note: data.items is a list; did you mean data.items[].note.id?",
                     id="list"),
        pytest.param("items[].note.id", "itms.nota.id", "did you mean data.items[].note.id?", id="three mistakes"),
        pytest.param("items[].note.id", "user.userid", "did you mean data.items[].note.user.userid?", id="place"),
        pytest.param('"data.items[].note.id"', '"items[].note.id"',
                     "must begin with data or row; did you mean data.items[].note.id?", id="no data"),
        pytest.param("items[].note.id", "items[].note.user",
                     "is an object; name one of its fields, such as", id="object"),
        pytest.param("items[].note.id", "items",
                     "is a list; write data.items[] for one call with each element", id="whole"),
        pytest.param("items[].note.id", "items[].note.collected", "holds bool, and the parameter noteId needs string",
                     id="type"),
        pytest.param('"row.note"', '"row.not"',
                     f"plan.toml, {COMMENTS}, parameters.note_id: its rows have no column 'not'; did you mean"
                     " note?", id="row"),
        pytest.param('"word"', '"wrod"', f"{SEARCH}, parameters.keyword: its rows have no column 'wrod'; did you"
                     " mean word?", id="source column"),
        pytest.param('"word"', '"data.word"',
                     "data.word is a path, but no step comes before", id="path in first step"),
        pytest.param("xiaohongshu.get_note_comment_v2", "xiaohongshu.get_note_coment_v2",
                     f"plan.toml, {COMMENTS}, operation: unknown operation 'xiaohongshu.get_note_coment_v2';"
                     " did you mean xiaohongshu.get_note_comment_v2?", id="operation"),
        pytest.param("max_pages = 2", "max_page = 2",
                     f"plan.toml, {COMMENTS}, walk: unknown key 'max_page'; did you mean max_pages?", id="key"),
        pytest.param("max_pages = 2", "max_pages = 0", "walk: max_pages must be a whole number of 1 or more, got 0",
                     id="pages"),
        pytest.param("max_pages = 2", 'max_pages = "2"',
                     "walk.max_pages: a whole number is needed, not '2'", id="text"),
        pytest.param('"20"', "20.5", "[run], max_cost: an exact amount is needed, not 20.5; write it in quotes",
                     id="float"),
        pytest.param('"20"', '"a lot"', "[run]: max_cost is not an exact amount: 'a lot'", id="amount"),
        pytest.param('"0.05"', "0.05", "[prices]: The price of xiaohongshu.search_note_v3 is not an exact amount",
                     id="price"),
        pytest.param("search_note_v3 = ", "search_note_v33 = ", "did you mean 'xiaohongshu.search_note_v3'?",
                     id="name of a price"),
        pytest.param('sort = "general"', 'sort = "newest"', f"{SEARCH}, fixed.sort: sort: 'newest' is not among",
                     id="value"),
        pytest.param('sort = "general"', 'keyword = "cat"', "keyword is among the parameters, too; give it once",
                     id="twice"),
        pytest.param("[run]", "[runs]", "plan.toml: unknown table 'runs'; did you mean run?", id="table"),
        pytest.param('name = "details"', 'name = "search"', "an earlier step is called 'search', too", id="name"),
        pytest.param('file = "words.csv"', 'file = "a"\nrun = "b"', "[source]: give one of file", id="source"),
        pytest.param('file = "words.csv"', 'fiel = "a"', "[source]: unknown key 'fiel'; did you mean file?",
                     id="source key"),
        pytest.param("get_note_comment_v2", "get_note_detail_v3",
                     "how GET /api/xiaohongshu/get-note-detail/v3 goes on from page to page is not known; leave out"
                     " walk",
                     id="no rule"),
        pytest.param("get_note_comment_v2", "get_note_comment_v3", "is a guess (The paths are assumed from v2 and v4);"
                     " give allow_guesses = true", id="guess"),
        pytest.param("{ author", '{ x = "data[].note_list[].id", y = "data[].comment_list[]", author',
                     "go through different lists", id="two lists"),
        pytest.param('name = "comments"', 'name = "comments"\nafter = "serch"',
                     "no step before it is called 'serch'; did you mean 'search'?", id="after"),
        pytest.param('name = "comments"', 'name = "comments"\nderive = "rows.py:notes"',
                     "derive gives the rows already",
                     id="derive and paths"),
        pytest.param('columns = { author = "data[].user.userid" }\nparameters = { note_id = "row.note" }',
                     'derive = "no_such_module:rows"\nparameters = { note_id = "note" }',
                     "cannot be imported", id="module"),
        pytest.param('columns = { author = "data[].user.userid" }\nparameters = { note_id = "row.note" }',
                     'parameters = { note_id = "note" }', "nothing says which rows it has", id="no rows"),
        pytest.param('parameters = { noteId = "note" }', "", "the column 'note' is not a parameter", id="every column"),
        pytest.param('operation = "xiaohongshu.search_note_v3"', "", "give one of operation =", id="no operation"),
        pytest.param('operation = "xiaohongshu.search_note_v3"', 'operations = ["xiaohongshu.search_note_v3", '
                     '"xiaohongshu.search_note_v3"]', "is there twice", id="operation twice"),
        pytest.param('[[steps]]\nname = "search"', '[[steps]\nname = "search"',
                     "plan.toml is not TOML", id="syntax"),
        pytest.param('parameters = { keyword = "word" }', 'column = "wort"',
                     "its rows have no column 'wort'; did you mean word?",
                     id="column"),
        pytest.param('parameters = { keyword = "word" }', "", "nothing feeds it; add keyword", id="nothing fed"),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_its_place(problem: Callable[[str], str], old: str, new: str, said: str) -> None:
    assert old in GOOD
    assert said in problem(GOOD.replace(old, new))


def test_all_mistakes_are_named_at_once(problem: Callable[[str], str]) -> None:
    text = GOOD.replace("noteId = ", "noteIdd = ").replace("userid", "userd").replace("max_pages = 3", "max_pages = 0")
    lines = problem(text).splitlines()
    assert lines == [f"plan.toml, {SEARCH}, walk: max_pages must be a whole number of 1 or more, got 0"]
    lines = problem(text.replace("max_pages = 0", "max_pages = 3")).splitlines()
    assert [line.partition(": ")[0] for line in lines] == [
        f"plan.toml, {DETAILS}, parameters.noteIdd",
        f"plan.toml, {DETAILS}, parameters",
        f"plan.toml, {COMMENTS}, columns.author",
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "the plan has no steps"),
        ("steps = 3", "the plan has no steps"),
        ("steps = [3]", "a table is needed, not 3"),
        ("run = 3\n[[steps]]\noperation = 'weibo.hot_search_v1'", "[run]: a table is needed, not 3"),
        ("[[steps]]\noperation = 3", "operation: text is needed, not 3"),
        ("[[steps]]\noperations = []", "operations: a list of texts is needed, not []"),
        ("[[steps]]\noperation = 'weibo'", "unknown operation 'weibo'"),
    ],
)
def test_a_file_that_is_no_plan_is_refused(problem: Callable[[str], str], text: str, said: str) -> None:
    assert said in problem(text)


def test_a_plan_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    with pytest.raises(InvalidSettings, match="cannot be read: No such file"):
        read_plan(tmp_path / "none.toml")
    (tmp_path / "plan.toml").write_bytes("# 计划".encode("gb18030"))
    with pytest.raises(InvalidSettings, match="is not UTF-8; save it as UTF-8"):
        read_plan(tmp_path / "plan.toml")


@pytest.mark.parametrize(
    ("operation", "said"),
    [
        ("xiaohongshu.get_note_detail_v7", "is deprecated; consider xiaohongshu.get_note_detail_v1"),
        ("GET /api/xiaohongshu/get-note-detail/v99", "is not in the catalogue, so nothing of it can be checked"),
    ],
)
def test_what_cannot_be_checked_is_a_note(tmp_path: Path, operation: str, said: str) -> None:
    (tmp_path / "plan.toml").write_text(f'[[steps]]\noperation = "{operation}"\nparameters = {{ noteId = "id" }}\n')
    (note,) = checked(read_plan(tmp_path / "plan.toml"), {"id"}).notes
    assert note.endswith(said)


def test_an_untyped_answer_is_a_note_not_a_mistake(tmp_path: Path) -> None:
    (tmp_path / "plan.toml").write_text(
        '[[steps]]\noperation = "xiaohongshu.search_note_v4"\ncolumn = "word"\n'
        '[[steps]]\noperation = "xiaohongshu.get_note_detail_v1"\nparameters = { noteId = "data.any[].thing" }\n'
    )
    (note,) = checked(read_plan(tmp_path / "plan.toml")).notes
    assert "data.any[].thing cannot be checked" in note


def test_a_function_is_found_beside_the_plan(tmp_path: Path) -> None:
    (tmp_path / "rows.py").write_text("def notes(answer, row):\n    return [{'noteId': '1'}]\n")
    (tmp_path / "plan.toml").write_text(
        '[[steps]]\noperation = "xiaohongshu.search_note_v3"\ncolumn = "word"\n'
        '[[steps]]\noperation = "xiaohongshu.get_note_detail_v7"\nderive = "rows.py:notes"\n'
    )
    derive = checked(read_plan(tmp_path / "plan.toml")).steps[1].derive
    assert derive is not None
    assert list(derive(None, {})) == [{"noteId": "1"}]
