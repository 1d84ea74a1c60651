"""`history`: replay former catalogues and report the faults of each."""

import shutil
import tempfile
import traceback
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from codegen import replay
from codegen.cli.progress import printable
from codegen.replay import Outcome

FAULTY = 1
TYPED = 5
"""Number of catalogues whose package mypy checks: the largest, and others evenly spread."""


def history(
    folder: Annotated[Path, typer.Argument(help="Folder of NN-YYYYMMDD-name.json catalogues and transitions.json.")],
    skip_alone: Annotated[bool, typer.Option("--skip-alone", help="Do not press each catalogue alone.")] = False,
    skip_forward: Annotated[bool, typer.Option("--skip-forward", help="Do not press them one after another.")] = False,
    skip_types: Annotated[bool, typer.Option("--skip-types", help="Do not run mypy.")] = False,
    root: Annotated[Path, typer.Option(help="The project's folder; it is only read.")] = Path(),
) -> None:
    """Press every catalogue of a folder: each alone in a fresh project, then one after the other in one project.

    Every operation must be printed, and every module must be importable; mypy --strict checks some. Each update must be
    reported as in transitions.json, and no name may change or move without a break in the report.

    Exit codes: 0 no faults, 1 faults, 2 wrong usage.

    Example: python -m codegen history ../shared/history
    """
    paths = replay.catalogues(folder)
    if not paths:
        raise typer.BadParameter(f"{folder} has no catalogue; name the files like 01-20260329-name.json")
    faults = 0
    with tempfile.TemporaryDirectory(prefix="justone-history-") as scratch:
        typed = set[Path]() if skip_types else _typed(paths)
        if not skip_alone:
            faults += _print_outcomes("alone", _each_alone(root, Path(scratch), paths, typed))
        if not skip_forward:
            faults += _print_outcomes("in turn", replay.forward(root, Path(scratch) / "forward", paths))
    typer.echo(f"{len(paths)} catalogues, {faults} faults")
    raise typer.Exit(FAULTY if faults else 0)


def _typed(paths: Sequence[Path]) -> set[Path]:
    largest = max(paths, key=lambda path: path.stat().st_size)
    step = max(1, len(paths) // (TYPED - 1))
    return {largest, *paths[step - 1 :: step][: TYPED - 1]}


def _each_alone(root: Path, scratch: Path, paths: Sequence[Path], typed: set[Path]) -> Iterator[Outcome]:
    for path in paths:
        place = scratch / path.stem
        yield _guarded(path, partial(replay.alone, root, place, path, types=path in typed))
        shutil.rmtree(place, ignore_errors=True)


def _guarded(path: Path, run: Callable[[], Outcome]) -> Outcome:
    try:
        return run()
    except Exception:  # any exception is a fault
        return Outcome(path.name, 0.0, 0, 0, (traceback.format_exc(),))


def _print_outcomes(how: str, outcomes: Iterator[Outcome]) -> int:
    """Print each outcome as it arrives; return the number of faults."""
    faults = 0
    try:
        for one in outcomes:
            held = f", {one.held} held back or refused" if one.held else ""
            typer.echo(f"{how:8} {one.file:32} {one.seconds:5.1f} s  {one.operations} operations{held}")
            for fault in one.faults:
                typer.echo("\n".join(f"  {printable(line)}" for line in fault.splitlines()))
            faults += len(one.faults)
    except Exception:  # any exception is a fault
        typer.echo(traceback.format_exc())
        faults += 1
    return faults
