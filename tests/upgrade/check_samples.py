"""Samples with marked faults, and what `justone check` finds in them."""

from pathlib import Path

from justone_client import Client
from justone_client._upgrade.check.report import Report, checked

SAMPLES = Path(__file__).parent / "samples"
OPERATIONS = Client("token").operations()
GIVEN = "douyin_xingtu.get_author_base_info_v1"
KEY = "GET /api/douyin-xingtu/gw/api/author/get_author_base_info/v1"


def marked_faults(source: str) -> list[tuple[int, str]]:
    """Line and kind of every fault that the comments of a sample mark."""
    found: list[tuple[int, str]] = []
    for number, line in enumerate(source.splitlines(), 1):
        _, mark, kinds = line.partition("# fault: ")
        found += [(number, kind) for kind in kinds.split(", ")] if mark else []
    return found


def found(report: Report) -> list[tuple[int, str]]:
    """Line and kind of every problem."""
    return sorted((one.line, one.kind) for one in report.problems)


def check(tmp_path: Path, source: str, name: str = "program.py") -> Report:
    file = tmp_path / name
    file.write_text(source, "utf-8")
    return checked([file])
