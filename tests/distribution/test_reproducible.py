"""Two clones of a commit give the same bytes, whatever happened to their files."""

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not (ROOT / ".git").exists(), reason="needs a git clone; this is an unpacked sdist"),
]


def clone(target: Path) -> Path:
    subprocess.run(["git", "clone", "--quiet", "--shared", str(ROOT), str(target)], check=True, capture_output=True)
    return target


def alter(root: Path) -> None:
    """Give the files other times and modes, and add some that git does not know."""
    for path in root.rglob("*"):
        if path.is_file() and ".git" not in path.parts:
            path.chmod(0o755 if path.suffix == ".py" else 0o600)
            os.utime(path, (1_000_000_000, 1_000_000_000))
    (root / "overrides/justone_client/stray.py").write_text("stray = 1\n")
    (root / "README.md").write_bytes((root / "README.md").read_bytes().replace(b"\n", b"\r\n"))


def build(root: Path, **variables: str) -> dict[str, str]:
    """Build with the script of this checkout; return the hashes that it prints, by file."""
    script = root / ".ci/dist.py"
    script.write_bytes((ROOT / ".ci/dist.py").read_bytes())
    done = subprocess.run(
        [sys.executable, str(script)], cwd=root, env=os.environ | variables, capture_output=True, text=True, check=True
    )
    return {name: digest for digest, name in (line.split() for line in done.stdout.splitlines())}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = clone(tmp_path_factory.mktemp("a") / "clone")
    build(root)
    return root


def test_two_clones_of_a_commit_give_the_same_bytes(built: Path, tmp_path: Path) -> None:
    first = {path.name: path.read_bytes() for path in (built / "dist").iterdir()}
    other = clone(tmp_path / "in another folder, with a blank")
    alter(other)
    mask = os.umask(0o077)
    try:
        build(other, SOURCE_DATE_EPOCH="1", TZ="Asia/Shanghai", PYTHONHASHSEED="7", LC_ALL="C")
    finally:
        os.umask(mask)
    assert {path.name: path.read_bytes() for path in (other / "dist").iterdir()} == first
    assert sorted(Path(name).suffix for name in first) == [".gz", ".whl"]


def test_the_archives_tell_nothing_of_the_machine(built: Path) -> None:
    moment = int(
        subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=built, capture_output=True, check=True).stdout
    )
    with tarfile.open(next((built / "dist").glob("*.tar.gz"))) as archive:
        members = archive.getmembers()
    assert {(one.uid, one.gid, one.uname, one.gname) for one in members} == {(0, 0, "", "")}
    assert {one.mtime for one in members} == {moment}
    assert {one.mode for one in members} == {0o644, 0o755}
    with zipfile.ZipFile(next((built / "dist").glob("*.whl"))) as wheel:
        assert len({one.date_time for one in wheel.infolist()}) == 1
        assert {one.external_attr >> 16 & 0o777 for one in wheel.infolist()} == {0o644}


def test_a_second_build_replaces_the_first(built: Path) -> None:
    (built / "dist/justone_client-0.0.1.tar.gz").write_bytes(b"earlier")
    hashes = build(built)
    assert set(hashes) == {path.name for path in (built / "dist").iterdir()}
    assert all(len(digest) == 64 for digest in hashes.values())
