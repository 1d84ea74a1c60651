"""The wheel contains exactly two packages and works alone, and the sdist builds the same wheel."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from pathlib import Path

import pytest

from justone_generated.index import INDEX
from tests.conftest import ROOT


def build(kind: str, source: Path, target: Path) -> Path:
    command = [sys.executable, "-m", "build", "--no-isolation", f"--{kind}", "--outdir", str(target), str(source)]
    subprocess.run(command, check=True, capture_output=True, cwd=target)
    return next(target.glob("*.whl" if kind == "wheel" else "*.tar.gz"))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("wheel", ROOT, tmp_path_factory.mktemp("wheel"))


def test_the_wheel_contains_exactly_two_typed_packages(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"justone_client", "justone_generated"}
    assert {"justone_client/py.typed", "justone_generated/py.typed"} <= set(names)
    assert not [name for name in names if "__pycache__" in name or name.endswith(".pyc")]


def test_the_wheel_alone_lists_every_operation(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    script = "import justone_client as j; print(j.__file__); print(len(j.Client('token').operations()))"
    # -S hides the editable install of the checkout; PYTHONPATH adds the dependencies of the wheel.
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(tmp_path), sysconfig.get_path("purelib")])}
    command = [sys.executable, "-S", "-W", "error", "-c", script]
    done = subprocess.run(command, env=environment, cwd=tmp_path, check=True, capture_output=True, text=True)
    where, count = done.stdout.split()
    assert where == str(tmp_path / "justone_client" / "__init__.py")
    assert int(count) == len(INDEX)


def test_the_wheel_alone_searches_and_explains(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    script = (
        "from importlib import resources; from justone_client import Client\n"
        "from justone_client.agents import describe\n"
        "found = Client.search_operations('星图达人粉丝')[0].operation\n"
        "assert describe(found, language='zh').text and describe(found).sample\n"
        "print(resources.files('justone_client.agents').joinpath('SKILL.md').read_text('utf-8')[:3])"
    )
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(tmp_path), sysconfig.get_path("purelib")])}
    command = [sys.executable, "-S", "-X", "utf8", "-c", script]
    done = subprocess.run(command, env=environment, cwd=tmp_path, check=True, capture_output=True, text=True)
    assert done.stdout == "---\n"


@pytest.mark.slow
def test_the_sdist_builds_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    sdist = build("sdist", ROOT, tmp_path)
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    again = build("wheel", tmp_path / sdist.name.removesuffix(".tar.gz"), tmp_path)
    assert contents(again) == contents(wheel)


def contents(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
