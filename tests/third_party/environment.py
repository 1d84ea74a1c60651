"""A project of somebody else: the wheel in a clean environment, without a network, and what type checkers say of it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import sysconfig
import venv
import zipfile
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

from packaging.requirements import Requirement

from tests.conftest import ROOT


class Finding(NamedTuple):
    """What a checker says of one line: an error, or a revealed type."""

    file: str
    line: int
    error: str
    """The checker's code; empty for a revealed type."""
    text: str


def clean_environment(folder: Path, *, extras: Iterable[str]) -> Path:
    """Build the wheel and unpack it, with links to what it depends on, into a new environment; give its Python."""
    command = [sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True, cwd=folder)
    venv.create(folder / "venv", symlinks=True)
    paths = {"base": str(folder / "venv"), "platbase": str(folder / "venv")}
    packages = Path(sysconfig.get_path("purelib", "venv", paths))
    for wheel in folder.glob("*.whl"):
        zipfile.ZipFile(wheel).extractall(packages)
    for name in requirements("justone-client", extras=("", *extras)):
        tops = {file.parts[0] for file in metadata.files(name) or () if file.parts[0] not in ("..", "__pycache__")}
        for top in tops:
            if (packages / top).exists():
                continue  # an extra has it, too
            (packages / top).symlink_to(Path(sysconfig.get_path("purelib")) / top)
    return Path(sysconfig.get_path("scripts", "venv", paths)) / Path(sys.executable).name


def requirements(name: str, met: frozenset[str] = frozenset(), *, extras: Iterable[str] = ("",)) -> frozenset[str]:
    """All that a distribution needs, directly or not; its own extras only."""
    for text in metadata.requires(name) or ():
        one = Requirement(text)
        if one.name not in met and (
            one.marker is None or any(one.marker.evaluate({"extra": extra}) for extra in extras)
        ):
            met = requirements(one.name, met | {one.name})
    return met


def mypy(python: Path, project: Path) -> list[Finding]:
    """Run mypy, strict."""
    options = ["--strict", "--no-error-summary", "--no-color-output", "--hide-error-context", "--no-pretty"]
    command = [sys.executable, "-m", "mypy", *options, "--python-executable", str(python), "."]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode < 2, done.stdout + done.stderr
    found = re.findall(r"^([\w/]+\.py):(\d+): (error|note): (.*?)(?:  \[([\w-]+)\])?$", done.stdout, re.MULTILINE)
    return [
        Finding(file, int(line), code if kind == "error" else "", plain(text))
        for file, line, kind, text, code in found
        if kind == "error" or text.startswith("Revealed type")
    ]


def basedpyright(python: Path, project: Path) -> list[Finding]:
    """Run basedpyright, strict."""
    (project / "pyrightconfig.json").write_text(json.dumps({"typeCheckingMode": "strict"}))
    command = [sys.executable, "-m", "basedpyright", "--outputjson", "--pythonpath", str(python), "-p", str(project)]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    return [
        Finding(
            Path(one["file"]).relative_to(project.resolve()).as_posix(),
            one["range"]["start"]["line"] + 1,
            one.get("rule", "error") if one["severity"] != "information" else "",
            plain(one["message"]),
        )
        for one in json.loads(done.stdout)["generalDiagnostics"]
    ]


class Completeness(NamedTuple):
    """How many of a package's public types a checker knows."""

    score: float
    """1 if it knows all."""
    unknown: list[str]
    """What it does not know, with the reason."""


def completeness(python: Path, package: str) -> Completeness:
    """Let basedpyright verify the types of a package that is installed in an environment."""
    command = [sys.executable, "-m", "basedpyright", "--outputjson", "--ignoreexternal", "--verifytypes", package]
    environment = {**os.environ, "PATH": os.pathsep.join((str(python.parent), os.environ["PATH"]))}
    done = subprocess.run(command, env=environment, cwd=python.parent, capture_output=True, text=True, check=False)
    found = json.loads(done.stdout)["typeCompleteness"]
    unknown = [
        f"{symbol['name']}: {fault['message']}"
        for symbol in found["symbols"]
        for fault in symbol["diagnostics"]
        if fault["severity"] == "error"
    ]
    return Completeness(found["completenessScore"], unknown)


def plain(message: str) -> str:
    """A revealed type without the checker's words and without modules; any other message as it is."""
    matched = re.match(r'Revealed type is "(.*)"$|Type of ".*" is "(.*)"$', message, re.DOTALL)
    if matched is None:
        return message
    found = re.sub(r"\b(?:\w+\.)+(?=\w)", "", matched[1] or matched[2])
    named = re.fullmatch(r"tuple\[.*, fallback=(.*)\]", found)  # how mypy shows a named tuple
    found = named[1] if named else found
    found = re.sub(r"TypedDict\((\w+), \{[^{}]*\}\)", r"\1", found)
    return re.sub(r"Literal\['\w+'\](?: \| Literal\['\w+'\])+", _one_literal, found)


def _one_literal(found: re.Match[str]) -> str:
    values = re.findall(r"'\w+'", found[0])
    return f"Literal[{', '.join(values)}]"
