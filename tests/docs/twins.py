"""An English page and its Chinese twin: what both must have, and what Chinese text must be like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from tests.conftest import ROOT

ENGLISH = ROOT / "docs" / "en"
CHINESE = ROOT / "docs" / "zh"
_FENCE = re.compile(r"^( *)```(\S*).*?\n(.*?)^\1```", re.MULTILINE | re.DOTALL)
_COMMENT = re.compile(r"\s*(?<!\S)(?:#|//)\s.*$", re.MULTILINE)
_COMMENTED = {"python", "sh", "toml", "yaml", "json", "sql"}
_HAN = "\u4e00-\u9fff"
_FULL_WIDTH = "，。；：、（）？！“”"
_SPACING = re.compile(
    rf"[{_HAN}][A-Za-z0-9]|[A-Za-z0-9%][{_HAN}]|[{_HAN}][,;:?!]|[,;:] ?[{_HAN}]| [{_FULL_WIDTH}]|[{_FULL_WIDTH}] "
)


def pairs() -> list[tuple[Path, Path]]:
    """The two READMEs, and every page that both trees have."""
    names = sorted(path.relative_to(CHINESE) for path in CHINESE.rglob("*.md"))
    return [(ROOT / "README.md", ROOT / "README.zh-CN.md"), *((ENGLISH / name, CHINESE / name) for name in names)]


def code_blocks(text: str) -> list[tuple[str, str]]:
    """Language and code of each block, without the comments of a program."""
    found = ((language, code) for _, language, code in _FENCE.findall(text))
    return [(language, _COMMENT.sub("", code) if language in _COMMENTED else code) for language, code in found]


def without_code(text: str) -> str:
    """The prose of a page."""
    return _FENCE.sub("", text)


def headings(text: str) -> list[tuple[int, str]]:
    """Level and explicit id of each heading."""
    found = re.findall(r"^(#+) .*?(?:\{ #(\S+) \})?$", without_code(text), re.MULTILINE)
    return [(len(marks), anchor) for marks, anchor in found]


def tables(text: str) -> list[tuple[int, int]]:
    """Columns and rows of each table."""
    found = re.findall(r"(?:^ *\|.*\n?)+", without_code(text), re.MULTILINE)
    return [(re.sub(r"\\\||`[^`]*`", "", one.splitlines()[0]).count("|"), len(one.splitlines())) for one in found]


def pieces(text: str) -> Iterator[str]:
    """Paragraphs, items of lists and cells of tables, with code as one letter and links as their text."""
    plain = re.sub(r"`[^`\n]+`", "`c`", re.sub(r"\]\([^)]*\)", "]", without_code(text)))
    for paragraph in re.split(r"\n\s*\n|\n(?=\s*(?:[-*|] ?|\d+\. ))", plain):
        is_row = paragraph.lstrip().startswith("|")
        yield from (cell.strip() for cell in (paragraph.split("|") if is_row else [paragraph]))


def is_english(piece: str) -> bool:
    """Whether words of English outnumber Chinese characters."""
    words = re.findall(r"(?<![\w-])[a-z]{2,}(?![\w-])", piece.replace("`c`", ""))
    return len(words) >= 4 and len(words) > len(re.findall(f"[{_HAN}]", piece))


def misprints(text: str) -> list[str]:
    """Chinese beside Latin without a blank, half-width marks beside Chinese, and bold that GitHub does not print."""
    found: list[str] = []
    for piece in pieces(text):
        plain = re.sub(r"[*\[\]]|\{ #\S+ \}", "", piece).replace("`c`", "C0")
        found += [plain[max(0, hit.start() - 10) : hit.end() + 10] for hit in _SPACING.finditer(plain)]
        found += lost_bold(piece)
    return found


def lost_bold(piece: str) -> list[str]:
    """What stays plain with its asterisks: CommonMark needs a blank or a mark outside where a mark is inside."""
    parts = piece.split("**")
    return [
        f"**{parts[place]}**"
        for place in range(1, len(parts) - 1, 2)
        if (re.search(rf"[{_FULL_WIDTH}`)]\Z", parts[place]) and re.match(r"\w", parts[place + 1]))
        or (re.match(rf"[{_FULL_WIDTH}`(]", parts[place]) and re.search(r"\w\Z", parts[place - 1]))
    ]  # fmt: skip
