"""A small project in git, its catalogue, and runs of the press against a source that serves it."""

import datetime
import json
import subprocess
from pathlib import Path
from typing import Any

from typer.testing import CliRunner

from codegen import replay
from codegen.cli.app import app
from codegen.download.download import Order, refresh
from codegen.download.source import Source
from codegen.pipeline import Press, RunResult
from tests.support.codegen_cases import document, operation, parameter

TODAY = datetime.date(2026, 11, 20)
FIND, LOOK = "/api/shop/find/v1", "/api/shop/look/v1"


def catalogue(**changes: Any) -> dict[str, Any]:
    """Two operations; `changes` are fields of the first."""
    find = operation(parameter("word", required=True), parameter("sort", enum=["NEW", "OLD"]), summary="Find")
    nodes = {FIND: {"get": find | changes}, LOOK: {"get": operation(parameter("page", type="integer"), summary="Look")}}
    return document(nodes)


def run(root: Path, source: dict[str, Any], **options: Any) -> RunResult:
    with replay.served(replay.layout(source)) as url:

        def download(specs: Path) -> None:
            refresh(specs, Order(Source.of(url)), lambda _: None, "2026-11-20")

        return Press(root, options.pop("on_stage", None)).run(today=TODAY, download=download, **options)


def command(root: Path, bodies: dict[str, bytes], *options: str) -> tuple[int, str]:
    with replay.served(bodies) as url:
        result = CliRunner().invoke(app, ["regenerate", "--source", url, "--root", str(root), *options])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.output


def git(root: Path, *arguments: str) -> str:
    settings = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"]
    done = subprocess.run(["git", *settings, *arguments], cwd=root, capture_output=True, text=True, check=True)
    return done.stdout


def commit(root: Path) -> None:
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "Initial state")


def tree(root: Path) -> dict[str, bytes]:
    paths = [path for folder in ("generated", "docs", "specs") for path in (root / folder).rglob("*") if path.is_file()]
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in paths if path.suffix != ".pyc"}


def surface(root: Path) -> dict[str, Any]:
    operations: dict[str, Any] = json.loads((root / "specs/surface.json").read_bytes())["operations"]
    return operations


CHANGED = catalogue(description="Reworded.", parameters=[parameter(), parameter("words")])
