"""Programs that use the provider's package, and what `justone check --from justoneapi` finds in them."""

from pathlib import Path

from justone_client._upgrade.migration.report import MigrationReport, migrated

SAMPLES = Path(__file__).parent / "samples"


def marked(source: str) -> list[tuple[int, str]]:
    """Line and kind of everything that the comments of a sample mark."""
    found: list[tuple[int, str]] = []
    for number, line in enumerate(source.splitlines(), 1):
        _, mark, kinds = line.partition("# found: ")
        found += [(number, kind) for kind in kinds.split(", ")] if mark else []
    return sorted(found)


def found(report: MigrationReport) -> list[tuple[int, str]]:
    """Line and kind of every finding."""
    return sorted((one.line, one.kind) for one in report.findings)


def migrate(tmp_path: Path, source: str, name: str = "program.py") -> MigrationReport:
    file = tmp_path / name
    file.write_text(source, "utf-8")
    return migrated([file])


def calls(tmp_path: Path, *lines: str) -> list[tuple[str, str, str]]:
    """Level, text and replacement of each of these calls of `client`."""
    head = ["from justoneapi import JustOneAPIClient", "client = JustOneAPIClient(token='t')"]
    report = migrate(tmp_path, "\n".join([*head, *lines]))
    return [(one.level, one.text, one.instead) for one in report.findings if one.line > len(head)]
