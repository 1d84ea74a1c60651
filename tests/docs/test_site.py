"""The pages of the site, before they are built: links, twins, code, sizes, and the copies in Markdown."""

from __future__ import annotations

import ast
import posixpath
import re
from functools import cache
from pathlib import Path

import pytest

from docs.press.links import absolute, anchors_of, dead_links, outside, without_code
from docs.press.llms import copies, first_sentence
from docs.press.official_sdk import sdk_pages
from docs.press.operations.entry import plain, size
from docs.press.operations.pages import FOLDER, MOST_SIZE, operation_pages
from docs.press.operations.parts import MOST_OPERATIONS
from docs.press.site import configuration
from docs.press.tree import LANGUAGES, Language, Page, label_of, read_pages, sections
from docs.press.wording import words_of
from justone_client import Client
from justone_client.agents import describe
from tests.conftest import ROOT

WRITTEN = sorted(path.relative_to(ROOT / "docs" / "en").as_posix() for path in (ROOT / "docs" / "en").rglob("*.md"))
OPERATIONS = {f"{one.platform}.{one.name}": one for one in Client.operations()}


@cache
def pages(language: Language) -> dict[str, Page]:
    """Written pages and those of operations; the Python API is read by a slow test."""
    return {**read_pages(language), **operation_pages(language), **sdk_pages(language)}


def example(text: str, path: str = "guides/money.md") -> Page:
    return Page(path, text, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_leads_to_a_page_and_a_heading(language: Language) -> None:
    found = {path: Page(path, outside(page, exists), page.language) for path, page in pages(language).items()}
    assert [dead for dead in dead_links(found) if "/python" not in f"/{dead.target}"] == []


def exists(path: str) -> bool:
    return (ROOT / path).exists()


@pytest.mark.parametrize(
    "link", ["nowhere.md", "errors.md#nowhere", "#nowhere", "../guides/nowhere.md", "../../../nowhere.md"]
)
def test_a_dead_link_is_found(link: str) -> None:
    both = [example(f"# Money {{ #money }}\n\n[there]({link})"), example("# Errors { #errors }", "guides/errors.md")]
    assert [dead.target for dead in dead_links({page.path: page for page in both})] == [link]


@pytest.mark.parametrize(
    "link", ["errors.md", "errors.md#errors", "#money", "https://example.com", "../guides/errors.md"]
)
def test_a_live_link_is_not(link: str) -> None:
    both = [example(f"# Money {{ #money }}\n\n[there]({link})"), example("# Errors { #errors }", "guides/errors.md")]
    assert dead_links({page.path: page for page in both}) == []


def test_a_file_of_the_repository_is_linked_at_its_host() -> None:
    text = outside(example("[a](../../../SECURITY.md#x) [b](errors.md) [c](../../zh/guides/errors.md)"), exists)
    host = "https://github.com/justone-client/justone-client/blob/main/"
    assert text == f"[a]({host}SECURITY.md#x) [b](errors.md) [c](errors.md)"


def test_data_is_linked_as_the_page_printed_from_it() -> None:
    text = outside(example("[a](../../../specs/official_sdk.json)"), exists)
    assert text == "[a](../reference/official-sdk.md)"


def translated(path: str) -> bool:
    return (ROOT / "docs" / "zh" / path).exists()


def test_every_page_has_a_twin() -> None:
    """The map of operations is printed, and English alone; the site has a page of its own in both languages."""
    chinese = {path.relative_to(ROOT / "docs" / "zh").as_posix() for path in (ROOT / "docs" / "zh").rglob("*.md")}
    assert chinese ^ set(WRITTEN) == {f"{FOLDER}.md"}


@pytest.mark.parametrize("path", [path for path in WRITTEN if translated(path)])
def test_twins_have_the_same_headings(path: str) -> None:
    english, chinese = (pages(language)[path].text for language in LANGUAGES)
    assert headings(chinese) == headings(english)


def headings(text: str) -> list[tuple[int, str]]:
    """Level and id of each heading below the title."""
    plain = re.sub(r"^( *)(`{3,})[^\n]*\n.*?^\1\2\s*?$", "", text, flags=re.DOTALL | re.MULTILINE)
    found = re.findall(r"^(#{2,6}) (.*)$", plain, re.MULTILINE)
    return [(len(marks), (re.findall(r"\{ #([\w-]+) \}$", title) or [f"no id: {title}"])[0]) for marks, title in found]


@pytest.mark.parametrize("path", WRITTEN)
def test_every_heading_has_an_id_of_its_own(path: str) -> None:
    ids = [name for _, name in headings(pages("en")[path].text)]
    if path != f"{FOLDER}.md":
        assert [name for name in ids if name.startswith("no id")] == []
    assert len(ids) == len(set(ids))


def test_printed_twins_have_the_same_headings() -> None:
    english, chinese = (operation_pages(language) for language in LANGUAGES)
    assert english.keys() == chinese.keys()
    assert [path for path in english if anchors_of(english[path].text) != anchors_of(chinese[path].text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_block_of_code_names_its_language(language: Language) -> None:
    assert [(path, line) for path, page in pages(language).items() for line in unnamed(page.text)] == []


def unnamed(text: str) -> list[int]:
    """The lines where a block of code begins without a language."""
    is_open, found = False, []
    for number, line in enumerate(text.splitlines(), 1):
        if fence := re.match(r" *```(.*)", line):
            if not is_open and not fence[1].strip():
                found.append(number)
            is_open = not is_open
    return found


def test_a_block_without_a_language_is_found() -> None:
    assert unnamed("```python\nx\n```\n\n```\ny\n```\n") == [5]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_operation_has_one_section(language: Language) -> None:
    found = [
        f"{call.split('.')[1]}.{call.split('.')[2]}"
        for page in operation_pages(language).values()
        for call in re.findall(r"^    answer = (client\.\w+\.\w+)\(", page.text, re.MULTILINE)
    ]
    assert sorted(found) == sorted(OPERATIONS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_of_operations_is_too_large(language: Language) -> None:
    for path, page in operation_pages(language).items():
        parts = re.split(r"^(?=## )", page.text, flags=re.MULTILINE)[1:]
        assert path == f"{FOLDER}.md" or len(parts) <= MOST_OPERATIONS
        assert path == f"{FOLDER}.md" or len(parts) == 1 or sum(map(size, parts)) <= MOST_SIZE * 1.1


def test_a_section_tells_all_of_an_operation() -> None:
    text = next(page.text for page in operation_pages("en").values() if "{ #get_fans_v1 }" in page.text)
    section = next(one for one in text.split("\n## ") if "{ #get_fans_v1 }" in one)
    for part in ("GET /api/weibo/get-fans/v1", "`uid`", "required", "GetFansV1", "users: list[", "client.walk"):
        assert part in section
    for start in ("client.weibo.get_fans_v1(", "justone call weibo get_fans_v1 --uid", "curl --get https://"):
        assert start in section


def test_a_deprecated_operation_names_what_to_call() -> None:
    one = next(one for one in OPERATIONS.values() if one.deprecated and one.successor)
    texts = [page.text for page in operation_pages("en").values() if f"{{ #{one.name} }}" in page.text]
    method = str(one.successor).partition(".")[2]
    assert any(re.search(rf"\*\*Deprecated: call \[`{method}`\]\(.*#{method}\) instead\.\*\*", text) for text in texts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_call_without_data_is_told_in_the_words_of_describe(language: Language) -> None:
    cautions = {text for one in OPERATIONS.values() for text in describe(one, language=language, sample=False).cautions}
    assert words_of(language)("no_data") in cautions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a_b *c* <d>", r"a\_b \*c\* \<d\>"),
        ("keep `a_b` as it is", "keep `a_b` as it is"),
        ("two\n lines", "two lines"),
        ("[x](y)", r"\[x\](y)"),
    ],
    ids=["markup", "code", "lines", "link"],
)
def test_a_text_of_the_provider_is_no_markup(text: str, expected: str) -> None:
    assert plain(text) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_navigation_has_every_page_once(language: Language) -> None:
    found = list(leaves(configuration(pages(language), language)["nav"]))
    assert sorted(found) == sorted(pages(language))


def leaves(node: object) -> list[str]:
    """Every page of a navigation."""
    if isinstance(node, str):
        return [node]
    children = node.values() if isinstance(node, dict) else node if isinstance(node, list) else []
    return [leaf for child in children for leaf in leaves(child)]


def test_the_order_names_existing_pages() -> None:
    named = [posixpath.join(one.folder, f"{name}.md") for one in sections() for name in one.pages]
    printed = {f"{FOLDER}.md", "reference/python.md", "reference/official-sdk.md"}
    assert [path for path in named if path not in {*WRITTEN, *printed}] == []


@pytest.mark.parametrize(
    ("title", "label"),
    [("Plans: runs of steps", "Plans"), ("列表：逐页", "列表"), ("The command `justone`", "The command justone")],
)
def test_a_label_is_the_title_up_to_a_colon(title: str, label: str) -> None:
    assert label_of(title) == label


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_copies_in_markdown_are_complete(language: Language) -> None:
    found = copies(pages(language), language, "https://example.com/")
    assert set(found) == {*pages(language), "llms.txt", "llms-full.txt"}
    listed = re.findall(r"\]\(https://example.com/(.+?)\)", found["llms.txt"])
    assert sorted(listed) == sorted(pages(language))
    assert re.findall(r"^# .+$", without_code(found["llms-full.txt"]), re.MULTILINE) == [
        line for path in pages(language) for line in re.findall(r"^# .+$", without_code(found[path]), re.MULTILINE)
    ]


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("errors.md#codes", "https://example.com/guides/errors.md#codes"),
        ("../index.md", "https://example.com/index.md"),
        ("#top", "https://example.com/guides/money.md#top"),
        ("https://example.org", "https://example.org"),
        ("value", "value"),
    ],
    ids=["sibling", "start", "itself", "elsewhere", "code"],
)
def test_a_link_of_the_whole_text_is_absolute(link: str, expected: str) -> None:
    known = dict.fromkeys(("guides/money.md", "guides/errors.md", "index.md"))
    assert absolute(f"[it]({link})", "guides/money.md", "https://example.com/", known) == f"[it]({expected})"


def test_a_copy_keeps_tabs_and_languages_of_code() -> None:
    text = copies(pages("en"), "en", "https://example.com/")[f"{FOLDER}/tiktok.md"]
    for part in ('=== "Python"', '=== "curl"', "    ```python\n", "    ```sh\n"):
        assert part in text
    assert "{ #" not in text
    assert "data-search" not in text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# T\n\nOne thing. Another.", "One thing."),
        ("# T\n\n```sh\nx\n```\n\nUse [it](a.md) now: so.", "Use it now"),
        ("# 标题\n\n第一句。第二句。", "第一句。"),
        ("# T\n\n| a | b |\n", ""),
    ],
    ids=["prose", "after code", "chinese", "none"],
)
def test_a_page_is_described_by_its_first_sentence(text: str, expected: str) -> None:
    assert first_sentence(text) == expected


def test_the_press_imports_public_names_only() -> None:
    for path in sorted((ROOT / "docs" / "press").rglob("*.py")):
        for module in imported(path):
            assert "._" not in module
            assert not module.startswith(("codegen", "tests", "justone_generated"))


def imported(path: Path) -> list[str]:
    nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
    names = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    return names + [
        node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module and not node.level
    ]
