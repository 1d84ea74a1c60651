"""Docstrings stay readable: no list twice, at most so many lines, the rest on the operations page."""

import ast
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from codegen.document.model import Choice, Highlight, Operation, Parameter
from codegen.printing.prose import described
from codegen.printing.python import Answer, Contents
from tests.conftest import ROOT
from tests.support.codegen_cases import document, operation, parameter, pressed
from tests.support.history import catalogues

LONGEST = 125
"""`at most about 120`"""


def of(*parameters: Parameter, description: str = "Finds things.", **fields: object) -> Operation:
    return Operation("GET", "/api/shop/find/v1", "find", "Shop", "Find", description, "v1", False, "query",
                     parameters, **fields)  # type: ignore[arg-type]  # fmt: skip


def text_of(one: Operation) -> str:
    return described(one, {two.name: two.name for two in one.parameters}, Answer(), None, "shop-find_v1").text


def values(count: int, meaning: str = "Meaning") -> tuple[Choice, ...]:
    return tuple(Choice(f"CODE_{number}", f"{meaning} {number}" if meaning else "") for number in range(count))


def choices(name: str, count: int, description: str = "A code.", meaning: str = "Meaning") -> Parameter:
    return Parameter(name, "string", False, description, values(count, meaning))


def test_a_long_list_of_codes_becomes_a_link() -> None:
    one = of(choices("code", 500), Parameter("word", "string", True, "A word."))
    prose = described(one, {"code": "code", "word": "word"}, Answer(), None, "shop-find_v1")
    assert prose.text.count("\n") < 70
    assert "- `CODE_3`: Meaning 3" in prose.text
    assert re.search(r"\.\.\. and \d+ more", prose.text)
    assert "docs/en/reference/operations.md#shop-find_v1" in prose.text
    assert [(detail.name, len(detail.choices)) for detail in prose.details] == [("code", 500)]


@pytest.mark.parametrize("parameters", [1, 5, 30, 60])
@pytest.mark.parametrize("length", [10, 120, 600])
def test_a_docstring_has_at_most_about_120_lines(parameters: int, length: int) -> None:
    one = of(
        *(choices(f"code_{number}", length, meaning=f"Meaning of {number}:") for number in range(parameters)),
        description="\n\n".join(["A paragraph of some words that fill a line or two."] * length),
        highlights=(Highlight("LIMITATION", "words " * 40),) * 3,
    )
    text = text_of(one)
    assert text.count("\n") <= LONGEST
    assert all(f" code_{number}: " in text for number in range(parameters))


def test_a_short_docstring_is_whole_and_has_no_link() -> None:
    prose = described(of(choices("code", 20)), {"code": "code"}, Answer(), None, "x")
    assert prose.details == ()
    assert "operations.md" not in prose.text
    assert prose.text.count("CODE_") == 20


def test_a_text_without_blanks_is_broken_into_lines() -> None:
    one = of(Parameter("word", "string", False, "参数说明" * 1000))
    assert max(map(len, text_of(one).splitlines())) < 120


@pytest.mark.parametrize(
    ("description", "meaning"),
    [
        ("A code: CODE_0, CODE_1 or CODE_2.", ""),
        ("A code.\n- CODE_0: none\n- CODE_1: one\n- CODE_2: two", "Meaning"),
        ("A code.\n1. `CODE_0`\n2. `CODE_1`\n3. `CODE_2`\nNo other.", "Meaning"),
        ("A code.", ""),
    ],
    ids=["named in a sentence", "a list of its own", "a numbered list", "without meanings"],
)
def test_no_list_is_printed_twice(description: str, meaning: str) -> None:
    text = text_of(of(choices("code", 3, description, meaning)))
    assert [text.count(f"CODE_{number}") for number in range(3)] == [1, 1, 1]
    assert "A code" in text
    assert ("No other." in text) == ("No other." in description)


def test_a_list_of_another_parameter_is_referred_to() -> None:
    text = text_of(of(choices("first", 12), choices("second", 12, "Another code.")))
    assert text.count("CODE_7") == 1
    assert "second: Another code. The same values as `first`." in text


def test_a_long_text_of_another_parameter_is_referred_to() -> None:
    long = "Words of the provider. " * 20
    text = text_of(of(Parameter("first", "string", False, long), Parameter("second", "string", False, long)))
    assert "second: As `first`." in text


def test_what_the_provider_remarks_is_in_the_docstring() -> None:
    notes = (Highlight("LIMITATION", "No videos."), Highlight("GUIDANCE", "Take another."))
    text = text_of(of(highlights=notes, recommended=True, hidden=True))
    assert "Notes:\n    Limitation: No videos.\n    Guidance: Take another." in text
    assert "The provider recommends this version." in text
    assert "documentation leaves this operation out" in text


def test_the_operations_page_has_what_was_left_out() -> None:
    listed = "\n".join(f"- `CODE_{number}`: Meaning {number} | <b>" for number in range(300))
    long = parameter(
        "code", description=f"A code.\n\nAvailable Values:\n{listed}", enum=[f"CODE_{n}" for n in range(300)]
    )
    files = pressed(document({"/api/shop/find/v1": {"get": operation(long)}}))
    page = files["docs/en/reference/operations.md"].decode()
    (anchor,) = re.findall(
        r"docs/en/reference/operations\.md#([\w-]+)", files["generated/justone_generated/namespaces/shop.py"].decode()
    )[:1]
    assert f'<a id="{anchor}"></a>' in page
    assert all(f"- `CODE_{number}`: Meaning {number} | &lt;b&gt;" in page for number in range(300))


def longest(source: str) -> int:
    docstrings = (ast.get_docstring(node) for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef))
    return max((text.count("\n") + 1 for text in docstrings if text), default=0)


def test_every_printed_docstring_is_short() -> None:
    folder = ROOT / "generated" / "justone_generated" / "namespaces"
    assert max(longest(path.read_text("utf-8")) for path in folder.glob("*.py")) <= LONGEST


@pytest.mark.parametrize("path", catalogues()[-1:] or [None], ids=["the latest catalogue"])
def test_the_docstrings_of_a_real_catalogue_are_short(path: Path | None) -> None:
    if path is None:
        pytest.skip("../shared/history is not beside this checkout")
    files = pressed(json.loads(path.read_bytes()))
    found = {name: longest(text.decode()) for name, text in files.items() if "/namespaces/" in name}
    assert max(found.values()) <= LONGEST


MANY = ("nick_name", "follower", "city", "create_time", "uid", "url")
FIRST_LINES = {
    "all fields": (Contents("data", ("a", "b", "c"), False), "Find: returns a, b and c."),
    "one field": (Contents("data", ("a",), False), "Find: returns a."),
    "some of the fields": (Contents("data", ("a", "b"), True), "Find: returns a, b and more."),
    "of items": (Contents("data.items_[]", ("a", "b"), True), "Find: returns data.items_[] with a, b and more."),
    "no more than fit": (
        Contents("data", tuple(name * 3 for name in MANY), False),
        "Find: returns nick_namenick_namenick_name, followerfollowerfollower, citycitycity and more.",
    ),
    "none that fits": (Contents("data", ("a" * 200,), False), "Find."),
    "nothing known": (None, "Find."),
}


@pytest.mark.parametrize("case", FIRST_LINES)
def test_the_first_line_says_what_is_returned(case: str) -> None:
    contents, line = FIRST_LINES[case]
    assert described(of(), {}, Answer(contents=contents), None, "x").text.split("\n")[0] == line


def test_a_deprecated_method_keeps_its_first_line() -> None:
    answer = Answer(contents=Contents("data", ("a",), False))
    assert described(replace(of(), deprecated=True), {}, answer, None, "x").text.startswith("Find.\n")
