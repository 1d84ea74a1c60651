"""Former titles of operations in the documentation: search and docs/en/reference/operations.md know them."""

import re
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.support.command_line import Run

GW = "GET /api/douyin-xingtu/gw/api/"
FORMER = {
    "Author Base Info": f"{GW}author/get_author_base_info/v1",
    "Author Convert Videos or Products": f"{GW}data_sp/get_author_convert_videos_or_products/v1",
    "Author Recommended Videos": f"{GW}data_sp/author_rec_videos_v2/v1",
    "Author Spread Info": f"{GW}data_sp/get_author_spread_info/v1",
    "Author Video Distribution": f"{GW}data_sp/author_video_distribution/v1",
}
PAGES = ROOT.parent / "shared" / "pages"


def _found(run: Run, words: str) -> list[str]:
    return [line.split("\t")[2] for line in run("list", "--search", words).out.splitlines()]


@pytest.mark.sampled(4)
@pytest.mark.parametrize("title", FORMER)
@pytest.mark.parametrize(
    "spelt",
    [
        lambda title: title,
        lambda title: title.lower().replace(" ", "-"),
        lambda title: title.replace(" ", "_"),
        lambda title: f"Douyin Xingtu APIs - {title} (V1)",
        lambda title: f"douyin-xingtu-apis/{title}",
    ],
    ids=["title", "hyphens", "underscores", "page", "address"],
)
def test_a_former_title_finds_its_operation(run: Run, title: str, spelt: object) -> None:
    assert FORMER[title] in _found(run, spelt(title))  # type: ignore[operator]


def test_a_former_tag_finds_its_operations(run: Run) -> None:
    assert sorted(_found(run, "Douyin Xingtu APIs")) == sorted(FORMER.values())


@pytest.mark.parametrize("title", FORMER)
def test_the_table_of_operations_names_former_titles(title: str) -> None:
    lines = (ROOT / "docs/en/reference/operations.md").read_text("utf-8").splitlines()
    named = [line for line in lines if f"(formerly {title} (Douyin Xingtu APIs))" in line]
    assert [line.split("`")[1] for line in named] == [FORMER[title]]


@pytest.mark.parametrize("title", FORMER)
def test_an_operation_shows_its_former_title(run: Run, title: str) -> None:
    shown = run("show", FORMER[title])
    assert f"Formerly {title} (Douyin Xingtu APIs)." in shown.out


@pytest.mark.skipif(not PAGES.is_dir(), reason="needs ../shared/pages")
def test_the_former_titles_match_the_pages() -> None:
    pages = [page.read_text("utf-8") for page in sorted(Path(PAGES).glob("*.txt"))]
    heads = [re.match(r"(.*) - (.*) \(V1\)\n.*\n(GET)\n(\S+)", page) for page in pages]
    assert {head[2]: f"{head[3]} {head[4]}" for head in heads if head} == FORMER
    assert {head[1] for head in heads if head} == {"Douyin Xingtu APIs"}


@pytest.mark.parametrize(("words", "platform"), [("xhs", "xiaohongshu"), ("抖音", "douyin"), ("wechat", "weixin")])
def test_an_alias_of_a_platform_finds_it(run: Run, words: str, platform: str) -> None:
    assert {line.split("\t")[0] for line in run("list", "--search", words).out.splitlines()} >= {platform}
