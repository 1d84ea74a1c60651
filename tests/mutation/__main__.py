"""`make mutate`: mutate the code that decides about money, one small change at a time; the tests must notice.

Runs mutmut in a scratch copy (`.cache/mutate`), some ten minutes on two cores. Prints the killed mutants of each module
and every survivor that `survivors.yaml` does not explain. Exits with 1 if a module is below 95 % or a survivor is
unexplained.

    python -m tests.mutation                    everything
    python -m tests.mutation retry budget       some modules, by name
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import yaml

ROOT = Path(__file__).resolve().parents[2]
SCRATCH = ROOT / ".cache" / "mutate"
EXPLAINED = Path(__file__).with_name("survivors.yaml")
LEAST = 95.0
"""Minimum percentage of killed mutants in each module."""
ALIVE = ("survived", "no tests", "not checked", "skipped")
"""Verdicts of mutmut that count as surviving."""
TARGETS = {
    "overrides/justone_client/_call/retry.py": ["tests/unit/call/test_retry.py"],
    "overrides/justone_client/_billing/budget.py": ["tests/money/test_budget.py", "tests/money/test_budget_holds.py"],
    "overrides/justone_client/errors.py": ["tests/unit/package/test_errors.py"],
    "overrides/justone_client/_call/regions.py": ["tests/unit/call/test_regions.py"],
    "overrides/justone_client/_redact.py": ["tests/unit/package/test_redact.py"],
    "overrides/justone_client/_pagination/resume_token.py": [
        "tests/unit/pagination/test_resume_token.py",
        "tests/unit/pagination/test_position.py",
    ],
    "overrides/justone_client/_caching/key.py": ["tests/unit/call/test_cache_key.py"],
    "codegen/document/overlay.py": ["tests/unit/document/test_overlay.py"],
    "codegen/download/lock.py": ["tests/unit/download/test_lock.py"],
}
"""Module -> the tests that have to notice its faults. They run in one process, so none may leave this machine."""
OPTIONS = ["-q", "--import-mode=importlib", "-p", "no:xdist", "-p", "no:schemathesis", "-p", "no:cacheprovider"]
COPIED = ("codegen", "specs", "docs", "tests", "README.md", "CHANGELOG.md")
PACKAGES = ("overrides/justone_client", "generated/justone_generated")
"""Packages to copy to the root, the only place where mutmut finds modules."""


class Survivor(NamedTuple):
    """A surviving mutant."""

    module: str
    function: str
    before: str
    after: str


def lay_out(targets: dict[str, list[str]]) -> None:
    """Create the scratch project."""
    shutil.rmtree(SCRATCH, ignore_errors=True)
    SCRATCH.mkdir(parents=True)
    leave = shutil.ignore_patterns("__pycache__", "mutation")
    for name in (*COPIED, *PACKAGES):
        source = ROOT / name
        target = SCRATCH / source.name
        shutil.copytree(source, target, ignore=leave) if source.is_dir() else shutil.copy(source, target)
    tests = sorted({test for tests in targets.values() for test in tests})
    with (ROOT / "pyproject.toml").open("rb") as file:
        markers = tomllib.load(file)["tool"]["pytest"]["ini_options"].get("markers", [])
    lines = [
        "[tool.pytest.ini_options]",
        f"addopts = {OPTIONS!r}",
        f"markers = {markers!r}",
        'pythonpath = [".", "tests"]',
        "[tool.mutmut]",
        'source_paths = ["justone_client", "codegen"]',
        f"only_mutate = {[placed(module) for module in targets]!r}",
        f"also_copy = {sorted({Path(name).name for name in (*COPIED, *PACKAGES)} - {'justone_client', 'codegen'})!r}",
        f"pytest_add_cli_args_test_selection = {tests!r}",
        # A mutant that hangs is killed after (4 + the seconds of its tests) * 5.
        "timeout_constant = 4.0",
        "timeout_multiplier = 5.0",
    ]
    (SCRATCH / "pyproject.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def placed(module: str) -> str:
    """Return a module's path in the scratch project."""
    return module.removeprefix("overrides/")


def mutmut(*words: str) -> str:
    """Run mutmut in the scratch project and return its output."""
    # Put the mutated copies before the packages of the editable install.
    environment = os.environ | {"PYTHONPATH": str(SCRATCH)}
    status, output = finish([sys.executable, "-m", "mutmut", *words], SCRATCH, environment)
    if status and words[0] == "run":
        raise SystemExit(f"mutmut stopped:\n{output[-3000:]}")
    return output


def finish(command: list[str], folder: Path, environment: dict[str, str]) -> tuple[int, str]:
    """Run a command; return its exit code and output. All its child processes end with it.

    A test may fork. When mutmut kills a hanging mutant, the fork stays alive and would keep a pipe open.
    """
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(
            command, cwd=folder, env=environment, stdout=output, stderr=subprocess.STDOUT, start_new_session=True
        )
        try:
            status = process.wait()
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        output.seek(0)
        return status, output.read().decode("utf-8", "replace")


def results() -> dict[str, list[tuple[str, str]]]:
    """Map each module of the scratch project to its (mutant, verdict) pairs."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for line in mutmut("results", "--all", "true").splitlines():
        name, _, verdict = line.strip().rpartition(": ")
        if "__mutmut_" in name:
            found[name.partition(".x")[0].replace(".", "/") + ".py"].append((name, verdict))
    return found


def survivors(module: str, mutants: Iterable[tuple[str, str]]) -> Iterator[Survivor]:
    """Yield the survivors, each with its changed line."""
    for name, verdict in mutants:
        if verdict in ALIVE:
            lines = [line for line in mutmut("show", name).splitlines() if line[:1] in "+-"]
            changed = [line[1:].strip() for line in lines if not line.startswith(("---", "+++"))]
            before, after = (*changed, "", "")[:2]
            yield Survivor(module, name.partition(".x")[2].partition("__mutmut")[0].lstrip("_ǁ"), before, after)


def explained() -> dict[tuple[str, str, str], str]:
    """Map (module, before, after) to the reason why no test can detect the change."""
    rows = yaml.safe_load(EXPLAINED.read_text("utf-8")) or []
    return {(row["module"], row["before"], row["after"]): row["reason"] for row in rows}


def main(names: list[str]) -> int:
    """Run mutmut, print the results, and return the exit code."""
    targets = {module: tests for module, tests in TARGETS.items() if not names or Path(module).stem in names}
    if not targets:
        raise SystemExit(f"no such module; choose from {', '.join(Path(module).stem for module in TARGETS)}")
    lay_out(targets)
    mutmut("run", "--max-children", str(os.cpu_count() or 1))
    found, reasons, failed = results(), explained(), False
    for module in targets:
        mutants = found[placed(module)]
        alive = list(survivors(module, mutants))
        open_ones = [one for one in alive if (module, one.before, one.after) not in reasons]
        killed = 100 * (1 - len(alive) / len(mutants)) if mutants else 0.0
        failed |= killed < LEAST or bool(open_ones)
        print(f"{module:45} {len(mutants):5} mutants, {killed:5.1f} % killed, {len(alive)} survived")
        for one in open_ones:
            print(f"    {one.function}\n      - {one.before}\n      + {one.after}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
