"""Which room may import which, and how large a room may be.

A room is a folder of modules. Imports inside functions and for type checkers count like any other: a hidden import
cycle is still a cycle.
"""

import ast
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.conftest import ROOT

# Room -> the rooms that it may import besides itself. Each room imports only rooms listed above it.
# A folder whose sub-rooms import some of its files is split into several rooms; SPLIT_FOLDERS lists the files of each.

CLIENT = {
    "_pyinstaller": "",
    "_process": "",
    "ground": "_process generated",
    "_testing": "ground",
    "_values": "",
    "_requests": "ground generated",
    "_search": "ground _requests generated",
    "settings": "ground _process _requests",
    "_throttling": "ground settings _process _requests generated",
    "_billing": "ground settings _process _requests _throttling generated",
    "_caching": "ground settings _process _requests generated",
    "_pagination": "ground _values _process _requests generated",
    "_transports.wire": "_requests",
    "_transports.network": "ground",
    "_transports": "ground _process _requests _throttling _transports.network _transports.wire",
    "_call": "ground settings _process _requests _throttling _billing _caching generated"
             " _transports _transports.network _transports.wire",
    "_mapping": "ground settings _process _requests _throttling _call generated",
    "clients": "ground _values settings _process _requests _throttling _billing _caching _mapping _pagination generated"
               " _search _transports _transports.network _call",
    "sandbox.engine": "ground settings _process _requests _billing generated",
    "sandbox.http": "clients ground settings _process _requests _transports sandbox.engine",
    "sandbox": "clients ground _requests _billing _call _testing sandbox.engine sandbox.http generated",
    "agents": "clients ground _billing _pagination _requests _search sandbox generated",
    "runs.plan": "ground _requests _billing _pagination generated",
    "runs.journal": "ground _values _requests _billing _call",
    "runs.journal.sqlite": "ground runs.journal generated",
    "runs.journal.postgres.server": "ground runs.journal",
    "runs.journal.postgres": "ground runs.journal runs.journal.postgres.server",
    "runs.journal.front": "ground _requests _billing runs.plan runs.journal runs.journal.sqlite runs.journal.postgres"
                          " runs.journal.postgres.server generated",
    "runs.report": "ground",
    "runs.sources": "ground _requests runs.plan runs.journal runs.journal.front",
    "runs.engine": "clients ground _process _requests _throttling _call _pagination runs.plan runs.journal"
                   " runs.journal.front generated",
    "runs.workers": "clients ground _call runs.journal runs.journal.postgres.server runs.journal.front runs.engine",
    "runs.tables.columns": "ground",
    "runs.tables.sinks": "ground runs.tables.columns",
    "runs.tables": "ground _values settings _requests _mapping _pagination runs.journal runs.journal.front"
                   " runs.tables.columns runs.tables.sinks generated",
    "runs": "runs.plan runs.journal runs.journal.front runs.sources runs.engine runs.workers runs.tables"
            " runs.tables.columns",
    "agents.server": "clients ground _billing _call _pagination _requests _search sandbox agents runs.plan runs.journal"
                     " runs.journal.sqlite runs.journal.front runs.engine generated",
    "_upgrade": "ground",
    "_upgrade.check.follow": "clients ground _requests _pagination _upgrade generated",
    "_upgrade.check": "_requests _upgrade _upgrade.check.follow generated",
    "_upgrade.migration": "_requests _upgrade _upgrade.check _upgrade.check.follow generated",
    "cli.terminal": "",
    "cli.settings": "ground generated",
    "cli.parts": "ground _values _requests _billing _search agents runs.tables runs.tables.columns runs.tables.sinks"
                 " cli.terminal cli.settings generated",
    "cli.lines": "ground cli.terminal cli.settings cli.parts generated",
    "cli.commands": "clients ground _values runs.tables runs.tables.sinks _requests _billing _pagination _search agents"
                    " sandbox agents.server runs.journal.front _upgrade _upgrade.check _upgrade.migration"
                    " cli.terminal cli.parts generated",
    "cli.commands.run.parts": "_values clients ground runs runs.plan runs.sources runs.engine runs.journal"
                              " runs.journal.front cli.terminal cli.parts",
    "cli.commands.run": "_values runs runs.tables runs.report runs.sources runs.journal cli.terminal cli.parts"
                        " cli.settings cli.commands.run.parts",
    "cli.commands.account": "clients runs cli.terminal cli.settings cli.parts generated",
    "cli": "cli.commands cli.commands.run cli.commands.account cli.lines cli.parts cli.settings",
}  # fmt: skip

PRESS = {
    "parts": "",
    "runtime": "",
    "document": "",
    "document.names": "document",
    "download": "parts document runtime",
    "changes": "document document.names",
    "printing": "parts runtime document document.names changes",
    "changes.release": "parts document document.names changes printing",
    "official": "document document.names",
    "answers.infer": "runtime",
    "answers.print": "parts runtime document document.names printing answers.infer",
    "answers.collect": "runtime document document.names download printing answers.infer answers.print",
    "press": "parts document document.names download changes printing official answers.collect answers.print",
    "cli.parts": "answers.collect",
    "cli.commands": "press parts runtime document document.names download changes changes.release printing"
                    " official answers.collect answers.infer answers.print cli.parts",
    "cli": "cli.commands",
    "main": "cli",
}  # fmt: skip

SPLIT_FOLDERS = {
    "justone_client": {
        "ground": {"errors", "testing", "_error_payload", "_redact", "_version"},
        "settings": {"_validation"},
        "clients": {"client", "_base_client", "account", "models", "otel", "justone_client"},
    },
    "justone_client.cli": {
        "cli.parts": {
            "arguments",
            "completion",
            "credentials",
            "exits",
            "explanation",
            "language",
            "lookup",
            "options",
            "prompt",
            "tabular",
        },
        "cli": {"app", "entry", "__main__"},
    },
    "justone_client.runs.journal": {
        "runs.journal.front": {"address", "journal", "steps_planner", "views"},
    },
    "justone_client.runs.tables": {
        "runs.tables.columns": {"columns", "names"},
    },
    "codegen": {
        "parts": {"counting", "files", "scratch"},
        "press": {"draft", "pipeline", "replay"},
        "main": {"__main__"},
    },
    "codegen.cli": {
        "cli.parts": {"dates", "progress", "refusals", "termination"},
        "cli": {"app"},
    },
}
TABLES = {"justone_client": CLIENT, "codegen": PRESS}
FOLDERS = {"justone_client": "overrides/justone_client", "codegen": "codegen",
           "justone_generated": "generated/justone_generated"}  # fmt: skip
COPIED = {"justone_client.errors", "justone_generated.models._envelope"}
"""codegen/runtime/ is copied into generated/, so its imports for type checkers refer to modules there."""
MAX_FILES_PER_ROOM, MAX_FILES_AT_ROOT, MAX_LINES = 14, 12, 400


@cache
def modules(package: str) -> dict[str, Path]:
    """Name of each module -> its file."""
    folder = ROOT / FOLDERS[package]
    found: dict[str, Path] = {}
    for path in sorted(folder.rglob("*.py")):
        steps = path.relative_to(folder.parent).with_suffix("").parts
        found[".".join(steps[:-1] if steps[-1] == "__init__" else steps)] = path
    return found


@cache
def imports(module: str, path: Path) -> tuple[str, ...]:
    """Every module that is imported: at load, in functions, for type checkers."""
    return tuple(imported(module, path))


def imported(module: str, path: Path) -> Iterator[str]:
    package = module if path.stem == "__init__" else module.rpartition(".")[0]
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            parents = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
            base = ".".join([*parents, *([node.module] if node.module else [])])
            for alias in node.names:
                known = (
                    f"{base}.{alias.name}" in modules(base.split(".")[0]) if base.split(".")[0] in FOLDERS else False
                )
                yield f"{base}.{alias.name}" if known else base


def room(module: str) -> str:
    """The room of a module, as named in the tables."""
    package, _, _ = module.partition(".")
    if package == "justone_generated":
        return "generated"
    is_folder = modules(package)[module].stem == "__init__" and module != package
    folder = module if is_folder else module.rpartition(".")[0] or package
    stem = "" if is_folder else module.rpartition(".")[2]
    for name, stems in SPLIT_FOLDERS.get(folder, {}).items():
        if stem in stems:
            return name
    return folder.removeprefix(f"{package}.")


@cache
def import_edges(package: str) -> dict[tuple[str, str], list[str]]:
    """(room, the room it imports) -> the imports."""
    found: dict[tuple[str, str], list[str]] = {}
    for module, path in modules(package).items():
        for name in imports(module, path):
            if module.startswith("codegen.runtime.") and name in COPIED:
                continue
            if name.split(".")[0] in FOLDERS and room(name) != room(module):
                found.setdefault((room(module), room(name)), []).append(f"{module} imports {name}")
    return found


@pytest.mark.parametrize("package", TABLES)
def test_a_room_imports_only_what_the_table_allows(package: str) -> None:
    allowed = {(user, used) for user, text in TABLES[package].items() for used in text.split()}
    assert {arrow: lines for arrow, lines in import_edges(package).items() if arrow not in allowed} == {}


@pytest.mark.parametrize("package", TABLES)
def test_the_table_allows_nothing_unused(package: str) -> None:
    allowed = {(user, used) for user, text in TABLES[package].items() for used in text.split()}
    assert allowed - import_edges(package).keys() == set()


@pytest.mark.parametrize("package", TABLES)
def test_a_room_uses_only_rooms_above_it(package: str) -> None:
    rooms = list(TABLES[package])
    violations = {
        (user, used)
        for user, text in TABLES[package].items()
        for used in text.split()
        if used != "generated" and rooms.index(used) >= rooms.index(user)
    }
    assert violations == set()


@pytest.mark.parametrize("package", TABLES)
def test_every_room_is_in_the_table(package: str) -> None:
    assert {room(module) for module, path in modules(package).items() if path.stem != "__init__"} <= set(
        TABLES[package]
    )


def test_generated_imports_only_one_type_of_ours() -> None:
    ours = ("justone_client", "codegen", "tests", "overrides", "specs")
    found = {
        (ast.unparse(node), typing_only)
        for path in modules("justone_generated").values()
        for node, typing_only in statements(ast.parse(path.read_bytes()))
        if isinstance(node, ast.Import | ast.ImportFrom) and any(f" {name}" in ast.unparse(node) for name in ours)
    }
    assert found == {("from justone_client.errors import JustOneError", True)}


def statements(tree: ast.AST, *, typing_only: bool = False) -> Iterator[tuple[ast.AST, bool]]:
    """Every statement, with whether only type checkers run it."""
    for node in ast.iter_child_nodes(tree):
        below = typing_only or (isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test))
        yield node, below
        yield from statements(node, typing_only=below)


def test_generated_code_imports_no_http_library() -> None:
    found = [
        module
        for module, path in modules("justone_generated").items()
        for name in imports(module, path)
        if name.split(".")[0] in {"httpx", "aiohttp", "requests", "urllib3"}
    ]
    assert found == []


@pytest.mark.parametrize("package", FOLDERS)
def test_modules_form_no_import_cycle(package: str) -> None:
    edges = {
        module: {name for name in imports(module, path) if name in modules(package) and name != module}
        for module, path in modules(package).items()
        if path.stem != "__init__"
    }
    assert cycle(edges) == []


def cycle(edges: dict[str, set[str]]) -> list[str]:
    """Drop modules without imports or importers until none is left to drop; what remains is in, or between, cycles."""
    left = {module: set(targets) & edges.keys() for module, targets in edges.items()}
    while True:
        used = set().union(*left.values())
        free = [module for module, targets in left.items() if not targets or module not in used]
        if not free:
            return sorted(left)
        for module in free:
            del left[module]
        for targets in left.values():
            targets.difference_update(free)


def test_a_cycle_would_be_found() -> None:
    assert cycle({"a": {"b"}, "b": {"c"}, "c": {"b", "d"}, "d": set()}) == ["b", "c"]


SIZE_LIMITED = (FOLDERS["justone_client"], FOLDERS["codegen"], "tests", "benchmarks")


@pytest.mark.parametrize("folder", SIZE_LIMITED)
def test_no_room_is_too_large(folder: str) -> None:
    sizes = Counter(path.parent for path in (ROOT / folder).rglob("*.py") if path.stem != "__init__")
    assert {room: size for room, size in sizes.items() if size > MAX_FILES_PER_ROOM} == {}


def test_the_root_of_the_client_stays_small() -> None:
    files = [path for path in (ROOT / FOLDERS["justone_client"]).glob("*.py") if path.stem != "__init__"]
    assert len(files) <= MAX_FILES_AT_ROOT


@pytest.mark.parametrize("folder", SIZE_LIMITED)
def test_no_file_is_too_long(folder: str) -> None:
    files = {path.relative_to(ROOT).as_posix(): path for path in (ROOT / folder).rglob("*.py")}
    lengths = {name: path.read_bytes().count(b"\n") for name, path in files.items()}
    assert {name: lines for name, lines in lengths.items() if lines > MAX_LINES} == {}


@pytest.mark.parametrize("package", ["justone_client", "justone_generated"])
def test_both_packages_are_marked_as_typed(package: str) -> None:
    assert (ROOT / FOLDERS[package] / "py.typed").is_file()


def test_source_folders_are_not_packages() -> None:
    assert [name for name in ("generated", "overrides", "specs") if (ROOT / name / "__init__.py").exists()] == []
