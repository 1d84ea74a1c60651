"""Write a CycloneDX bill of materials for a wheel: what it requires, in the versions of constraints.txt.

    python .ci/sbom.py     # dist/justone_client-0.1.0-py3-none-any.whl -> sbom/justone_client-0.1.0.cdx.json

The wheel is installed without extras into a fresh environment, and cyclonedx-py describes that environment: names,
versions, licences, what depends on what. Its time is that of the wheel, so the same wheel gives the same file.
"""

from __future__ import annotations

import calendar
import json
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from email.parser import HeaderParser
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
CONSTRAINTS = ROOT / "constraints.txt"


def main(wheel: Path, target: Path) -> None:
    """Write the bill of materials, and check it against the wheel and constraints.txt."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        environment = Path(folder) / "environment"
        os.environ["SOURCE_DATE_EPOCH"] = str(moment(wheel))
        run("venv", "--without-pip", str(environment))
        run("pip", "--python", str(environment), "install", "--quiet", "--constraint", str(CONSTRAINTS), str(wheel))
        options = ("--pyproject", str(ROOT / "pyproject.toml"), "--mc-type", "library", "--output-reproducible")
        run("cyclonedx_py", "environment", *options, "--output-file", str(target), str(environment))
    bill: dict[str, Any] = json.loads(target.read_text("utf-8"))
    if found := list(faults(bill, required(wheel), pins(CONSTRAINTS.read_text("utf-8")))):
        sys.exit("The bill of materials is wrong: " + "; ".join(found))
    print(f"{target}: {len(bill['components'])} components")


def faults(bill: dict[str, Any], needed: set[str], pinned: dict[str, str]) -> Iterator[str]:
    """Yield what a bill of materials gets wrong."""
    listed = {canonical(one["name"]): one["version"] for one in bill["components"]}
    yield from (f"{name} is missing" for name in sorted(needed - listed.keys()))
    for name, version in listed.items():
        if pinned.get(name) != version:
            yield f"{name} is {version}, and constraints.txt has {pinned.get(name, 'no version')}"
    if "file://" in json.dumps(bill):
        yield "it names a path of this machine"


def moment(wheel: Path) -> int:
    """Return the time inside a wheel, in seconds since 1970."""
    with zipfile.ZipFile(wheel) as archive:
        return calendar.timegm(max(one.date_time for one in archive.infolist()))


def required(wheel: Path) -> set[str]:
    """Return what a wheel requires without extras, from its metadata."""
    with zipfile.ZipFile(wheel) as archive:
        name = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        metadata = HeaderParser().parsestr(archive.read(name).decode())
    lines = [str(line) for line in metadata.get_all("Requires-Dist", [])]
    return {canonical(re.split(r"[^\w.-]", line, maxsplit=1)[0]) for line in lines if ";" not in line}


def pins(text: str) -> dict[str, str]:
    """Return the versions of constraints.txt by name."""
    found = (line.split("==") for line in text.splitlines() if "==" in line and not line.startswith("#"))
    return {canonical(name): version.split(";")[0].strip() for name, version in found}


def canonical(name: str) -> str:
    """Spell a name as the index does."""
    return re.sub(r"[-_.]+", "-", name).lower()


def run(module: str, *arguments: str) -> None:
    """Run a module of this environment."""
    done = subprocess.run([sys.executable, "-m", module, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"python -m {module} failed:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    wheels = sorted((ROOT / "dist").glob("justone_client-*.whl"))
    if len(wheels) != 1:
        sys.exit(f"dist/ has {len(wheels)} wheels instead of one; run `make dist` first")
    main(wheels[0], ROOT / "sbom" / f"{'-'.join(wheels[0].name.split('-')[:2])}.cdx.json")
