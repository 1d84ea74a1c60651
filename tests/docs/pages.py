"""The pages that people write, and what they name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from tests.conftest import ROOT

PRINTED = ROOT / "docs" / "en" / "reference" / "operations.md"
PAGES = sorted({*ROOT.glob("*.md"), *(ROOT / "docs").glob("[ez][nh]/**/*.md")} - {PRINTED, ROOT / "sync.md"})
FOLDERS = (ROOT, ROOT / "overrides" / "justone_client", ROOT / "generated" / "justone_generated")
"""Where a path in a page may begin."""
_PATH = re.compile(r"`([\w.{},-]*/[\w./{},-]*|\w+\.(?:py|md|json|yaml|toml|txt|jinja))`")


def blocks(page: Path, language: str = "python") -> list[str]:
    """The code blocks of one language."""
    return re.findall(rf"^```{language}\n(.*?)^```", page.read_text("utf-8"), re.DOTALL | re.MULTILINE)


def paths(text: str) -> Iterator[str]:
    """Every file or folder in backquotes."""
    for found in _PATH.findall(text):
        if not found.startswith("/"):
            yield found


def place_of(path: str) -> Path | None:
    """The file or folder that a page means, below the root or one of the two packages."""
    return next((folder / path for folder in FOLDERS if (folder / path).exists()), None)
