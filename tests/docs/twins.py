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
_BOLD = rf"\*\*(?![{_FULL_WIDTH}`])[^*\n]+?[{_FULL_WIDTH}`)]\*\*(?=\w)|(?<=\w)\*\*[{_FULL_WIDTH}`][^*\n]+\*\*"
_LOST_BOLD = re.compile(_BOLD)
"""CommonMark takes `**` between a mark and a letter for text."""


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
        yield from (cell for cell in (paragraph.split("|") if paragraph.lstrip().startswith("|") else [paragraph]))


def is_english(piece: str) -> bool:
    """Whether words of English outnumber Chinese characters."""
    words = re.findall(r"\b[a-z]{2,}\b", piece.replace("`c`", ""))
    return len(words) >= 4 and len(words) > len(re.findall(f"[{_HAN}]", piece))


def misprints(text: str) -> list[str]:
    """Chinese beside Latin without a blank, half-width marks beside Chinese, and bold that GitHub does not print."""
    found = []
    for piece in pieces(text):
        plain = re.sub(r"[*\[\]]|\{ #\S+ \}", "", piece).replace("`c`", "C0")
        found += [plain[max(0, hit.start() - 10) : hit.end() + 10] for hit in _SPACING.finditer(plain)]
        found += [hit[0] for hit in _LOST_BOLD.finditer(piece)]
    return found
