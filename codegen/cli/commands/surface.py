"""`surface`: compare the committed surface with that of another commit; a gate for CI."""

import json
from pathlib import Path
from typing import Annotated

import typer

from codegen.changes import changelog, rules, verdicts
from codegen.changes import surface as snapshots
from codegen.changes.changelog import worst
from codegen.changes.release.repository import GitError, Repository
from codegen.changes.value import Change
from codegen.cli.progress import printable
from codegen.document.json_types import is_array
from codegen.document.names import ledger
from codegen.document.names.ledger import Ledger
from codegen.document.problems import Refused

FAILED = 1
LABEL = "break"


def surface(
    base: Annotated[str, typer.Option(help="The commit to compare with.")] = "HEAD",
    labels: Annotated[
        str | None, typer.Option(help='A JSON list of labels; a break fails unless it contains "break".')
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the changes as JSON.")] = False,
    root: Annotated[Path, typer.Option(help="The project's folder, a git checkout.")] = Path(),
) -> None:
    """Compare specs/surface.json with that of another commit, by the rules of `regenerate`.

    Exit codes: 0 done, 1 the comparison failed, or a break lacks its label (with --labels), 2 wrong usage.

    Example: python -m codegen surface --base origin/main --labels '["break"]'
    """
    allowed = None if labels is None else _labels(labels)
    try:
        changes = _changes(root, base)
    except (Refused, GitError, OSError) as error:
        typer.echo(printable(f"Nothing compared: {error}"), err=True)
        raise typer.Exit(FAILED) from error
    if as_json:
        typer.echo(json.dumps([changelog.facts(change) for change in changes], indent=2, ensure_ascii=False))
    else:
        typer.echo("\n".join(printable(changelog.sentence(change)) for change in changes) or "No change for callers.")
    if allowed is not None and worst(changes) == LABEL and LABEL not in allowed:
        typer.echo(f"This breaks callers: review it, then label the pull request `{LABEL}`.", err=True)
        raise typer.Exit(FAILED)


def _labels(text: str) -> list[object]:
    try:
        found: object = json.loads(text)
    except ValueError as error:
        raise typer.BadParameter(f"--labels is not JSON ({error}); write a list such as '[\"break\"]'") from error
    if not is_array(found):
        raise typer.BadParameter("--labels is not a list; write one such as '[\"break\"]'")
    return found


def _changes(root: Path, base: str) -> tuple[Change, ...]:
    """List what changed for callers since `base`; nothing if that commit has no snapshot."""
    repository = Repository(root)
    start = repository.commit_of(base)
    then, names = repository.file(start, snapshots.FILE), repository.file(start, ledger.FILE)
    now = snapshots.read(root)
    if then is None or now is None:
        return ()
    ever = Ledger.from_bytes(names).names if names else ()
    return verdicts.read(root).judged(rules.compare(snapshots.load(then), now, ever), now.catalogue)
