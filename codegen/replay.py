"""Catalogues of former days through the whole press: each alone, and one after the other in one tree.

A catalogue is laid out as the provider's host does, served over loopback, and downloaded from there.
"""

from __future__ import annotations

import datetime
import json
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from codegen.changes import surface, transitions
from codegen.changes.surface import Surface
from codegen.document.json_types import is_object
from codegen.download import catalogue
from codegen.download.download import Order, Report, refresh
from codegen.download.source import Source
from codegen.pipeline import Press, RunResult

NAME = re.compile(r"\d+-(?P<day>\d{8})-.*\.json")
TRANSITIONS = "transitions.json"
FRESH = ("endpoints", "words", "catalogue.json", "lock.json", "openapi.json", "CHANGES.md", "changes.json")
"""What a tree that never downloaded lacks, below specs/; and with it:"""
UNNAMED = ("names.json", "surface.json")
IMPORT = """
import importlib, pathlib, sys
folder = pathlib.Path(sys.argv[1])
sys.path.insert(0, str(folder))
for path in sorted((folder / "justone_generated").rglob("*.py")):
    steps = path.relative_to(folder).with_suffix("").parts
    importlib.import_module(".".join(steps).removesuffix(".__init__"))
"""


@dataclass(frozen=True)
class Outcome:
    """What became of one catalogue."""

    file: str
    seconds: float
    operations: int
    held: int
    """Operations that are held back, or whose documents were refused without a stand-in."""
    faults: tuple[str, ...]
    """What is not as it should be; empty where all is well."""


def catalogues(folder: Path) -> list[Path]:
    """The catalogues of a folder, in order of publication."""
    return sorted(path for path in folder.glob("*.json") if NAME.fullmatch(path.name))


def day(path: Path) -> datetime.date:
    """The day of publication, out of the file's name."""
    named = NAME.fullmatch(path.name)
    return datetime.datetime.strptime(named["day"] if named else "", "%Y%m%d").replace(tzinfo=datetime.UTC).date()


def layout(document: Any) -> dict[str, bytes]:
    """Address -> body, as the provider's host lays a catalogue out; of several at one address the first stands."""
    listed = catalogue.read(document)
    bodies = {f"/{catalogue.PATH}": json.dumps(document, ensure_ascii=False).encode()}
    for endpoint in listed.endpoints:
        for address in endpoint.addresses("en")[:1]:
            body = json.dumps(listed.definition(endpoint), ensure_ascii=False, indent=2).encode()
            bodies.setdefault(f"/{address}", body)
    return bodies


@contextmanager
def served(bodies: Mapping[str, bytes]) -> Generator[str]:
    """Serve bodies over loopback, with etags; gives the base URL."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            body = bodies.get(self.path)
            etag = f'"{sha256(body).hexdigest()[:32]}"' if body is not None else ""
            known = body is not None and self.headers.get("If-None-Match") == etag
            self.send_response(404 if body is None else 304 if known else 200)
            self.send_header("ETag", etag)
            content = b"" if body is None or known else body
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            with suppress(ConnectionError):  # whoever asked may hang up
                self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as http.server has it
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def tree(project: Path, root: Path) -> None:
    """A tree at `root` with the committed corrections of `project`, and nothing that was downloaded or printed."""
    ignored = shutil.ignore_patterns(*FRESH, *UNNAMED)
    shutil.copytree(project / "specs", root / "specs", ignore=ignored)
    shutil.copy2(project / "pyproject.toml", root / "pyproject.toml")


def pressed(root: Path, path: Path) -> tuple[RunResult, Report, float]:
    """Download one catalogue into a tree and print it; with the seconds that took."""
    reports: list[Report] = []
    with served(layout(json.loads(path.read_bytes()))) as url:
        order, today = Order(Source.of(url)), day(path)

        def download(specs: Path) -> None:
            reports.append(refresh(specs, order, lambda _: None, today.isoformat()))

        start = time.perf_counter()
        made = Press(root).run(today=today, download=download)
        return made, reports[0], time.perf_counter() - start


def alone(project: Path, root: Path, path: Path, *, types: bool) -> Outcome:
    """One catalogue, from a tree that never saw another."""
    tree(project, root)
    made, report, seconds = pressed(root, path)
    faults = [*_incomplete(made, path), *_imported(root), *(_typed(root) if types else ())]
    return Outcome(path.name, seconds, made.operations, len(made.held) + len(report.lost), tuple(faults))


def forward(project: Path, root: Path, paths: Sequence[Path]) -> Iterator[Outcome]:
    """One catalogue after the other in one tree; each step is compared with what other rules found."""
    tree(project, root)
    expected = _expected(paths[0].parent) if paths else {}
    ever: dict[str, str] = {}
    before: Surface | None = None
    for path in paths:
        made, report, seconds = pressed(root, path)
        after = made.report.surface
        faults = [*_incomplete(made, path), *_imported(root)]
        if before is not None:
            faults += unreported(before, after, ever, made)
            if path.name in expected:
                faults += transitions.disagreements(made.report.changes, before, after, expected[path.name])
        ever |= {name: method.path for name, method in after.methods.items()}
        before = surface.read(root)
        yield Outcome(path.name, seconds, made.operations, len(made.held) + len(report.lost), tuple(faults))


def unreported(before: Surface, after: Surface, ever: Mapping[str, str], made: RunResult) -> Iterator[str]:
    """Names that mean another path than ever before, and paths that changed their name, without a break on record."""
    breaks = {change.name for change in made.report.changes if change.level == "break"}
    names = {method.path: name for name, method in after.methods.items()}
    for name, method in after.methods.items():
        if ever.get(name, method.path) != method.path and name not in breaks:
            yield f"{name} was {ever[name]} and is {method.path} now, without a break in the report"
    for name, method in before.methods.items():
        if names.get(method.path, name) != name and name not in breaks:
            yield f"{method.path} was {name} and is {names[method.path]} now, without a break in the report"


def _expected(folder: Path) -> dict[str, Any]:
    path = folder / TRANSITIONS
    return {entry["to"]: entry for entry in json.loads(path.read_bytes())} if path.is_file() else {}


def _incomplete(made: RunResult, path: Path) -> Iterator[str]:
    """What is missing of a catalogue in what was printed."""
    items = json.loads(path.read_bytes())["paths"].items()
    there = sum(method in catalogue.METHODS for _, item in items if is_object(item) for method in item)
    if made.operations != there:
        yield f"{made.operations} operations of {there} were printed"
    yield from (f"held back: {one.operation}: {one.problems[0]}" for one in made.held)


def _imported(root: Path) -> Iterator[str]:
    yield from _run([sys.executable, "-W", "error", "-c", IMPORT, str(root / "generated")], root)


def _typed(root: Path) -> Iterator[str]:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "--cache-dir", str(root / ".mypy")]
    yield from _run([*command, "-p", "justone_generated"], root / "generated")


def _run(command: list[str], folder: Path) -> Iterator[str]:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        yield f"{' '.join(command[1:4])}: {(done.stdout + done.stderr).strip()[-2000:]}"
