"""`python -m codegen official-sdk`: wheels in, one file out, and nothing after an error."""

from pathlib import Path

from typer.testing import CliRunner, Result

from codegen.cli.app import app
from codegen.official.record import FILE, Record
from tests.unit.official.sdk_wheels import new, old


def run(root: Path, *places: Path) -> Result:
    return CliRunner().invoke(app, ["official-sdk", "--root", str(root), *map(str, places)])


def test_wheels_are_read_into_the_record(tmp_path: Path) -> None:
    (tmp_path / "specs").mkdir()
    first = run(tmp_path, old(tmp_path), new(tmp_path))
    assert first.exit_code == 0
    assert first.stdout.splitlines() == [
        "2 methods of 2 releases, 2 new; specs/official_sdk.json written",
        "`make regenerate` prints what replaces them.",
    ]
    again = run(tmp_path, old(tmp_path))
    assert again.stdout == "2 methods of 2 releases, 0 new; specs/official_sdk.json unchanged\n"
    assert Record.load(tmp_path).releases == ("1.2.0", "3.0.1")


def test_one_bad_wheel_writes_nothing(tmp_path: Path) -> None:
    bad = new(tmp_path, "3.0.2", shop="class ShopResource: pass")
    result = run(tmp_path, old(tmp_path), bad)
    assert result.exit_code == 1
    assert result.stderr.startswith("Nothing written: ")
    assert "has no method that can be read" in result.stderr
    assert not (tmp_path / FILE).exists()
