"""Replay former catalogues through the whole press: each alone, and one after the other in one tree.

Each catalogue is served over loopback with the layout of the provider's host, and downloaded from there.
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
"""Files below specs/ that a project without any download lacks."""
UNNAMED = ("names.json", "surface.json")
"""Files below specs/ that a project without any run lacks."""
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
    """The result of one catalogue."""

    file: str
    seconds: float
    operations: int
    held: int
    """Number of operations that are held back or lost."""
    faults: tuple[str, ...]
    """Everything that went wrong."""


def catalogues(folder: Path) -> list[Path]:
    """List the catalogues of a folder in the order of publication."""
    return sorted(path for path in folder.glob("*.json") if NAME.fullmatch(path.name))


def day(path: Path) -> datetime.date:
    """Parse the day of publication from the file name."""
    named = NAME.fullmatch(path.name)
    return datetime.datetime.strptime(named["day"] if named else "", "%Y%m%d").replace(tzinfo=datetime.UTC).date()


def layout(document: Any) -> dict[str, bytes]:
    """Map addresses to bodies, as on the provider's host. If several endpoints share an address, the first wins."""
    listed = catalogue.read(document)
    bodies = {f"/{catalogue.PATH}": json.dumps(document, ensure_ascii=False).encode()}
    for endpoint in listed.endpoints:
        for address in endpoint.addresses("en")[:1]:
            body = json.dumps(listed.definition(endpoint), ensure_ascii=False, indent=2).encode()
            bodies.setdefault(f"/{address}", body)
    return bodies


@contextmanager
def served(bodies: Mapping[str, bytes]) -> Generator[str]:
    """Serve bodies with etags over loopback; yield the base URL."""

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
            with suppress(ConnectionError):  # the client may disconnect
                self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name in http.server
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
    """Create a project at `root` with the overlays of `project`, without downloaded or printed files."""
    ignored = shutil.ignore_patterns(*FRESH, *UNNAMED)
    shutil.copytree(project / "specs", root / "specs", ignore=ignored)
    shutil.copy2(project / "pyproject.toml", root / "pyproject.toml")


def run_press(root: Path, path: Path) -> tuple[RunResult, Report, float]:
    """Download a catalogue into a project and run the press; return the result, the report and the seconds."""
    reports: list[Report] = []
    with served(layout(json.loads(path.read_bytes()))) as url:
        order, today = Order(Source.of(url)), day(path)

        def download(specs: Path) -> None:
            reports.append(refresh(specs, order, lambda _: None, today.isoformat()))

        start = time.perf_counter()
        made = Press(root).run(today=today, download=download)
        return made, reports[0], time.perf_counter() - start


def alone(project: Path, root: Path, path: Path, *, types: bool) -> Outcome:
    """Press one catalogue in a fresh project."""
    tree(project, root)
    made, report, seconds = run_press(root, path)
    faults = [*_incomplete(made, path), *_imported(root), *(_typed(root) if types else ())]
    return Outcome(path.name, seconds, made.operations, len(made.held) + len(report.lost), tuple(faults))


def forward(project: Path, root: Path, paths: Sequence[Path]) -> Iterator[Outcome]:
    """Press the catalogues one after the other in one project, and compare each step with `transitions.json`."""
    tree(project, root)
    expected = _expected(paths[0].parent) if paths else {}
    ever: dict[str, str] = {}
    before: Surface | None = None
    for path in paths:
        made, report, seconds = run_press(root, path)
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
    """Yield names that moved to another path, and paths that changed their name, without a reported break."""
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
    """Yield what the printed code lacks of a catalogue."""
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
