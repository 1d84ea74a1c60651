"""The hooks for PyInstaller. `make frozen` builds a program with them and runs it."""

import re
from importlib.metadata import entry_points
from pathlib import Path

import justone_generated


def _folder() -> Path:
    [point] = [one for one in entry_points(group="pyinstaller40") if one.module.startswith("justone_client")]
    [folder] = point.load()()
    return Path(folder)


def test_pyinstaller_finds_a_hook_for_each_package() -> None:
    assert {path.name for path in _folder().glob("hook-*.py")} == {
        "hook-justone_client.py",
        "hook-justone_generated.py",
    }


def test_the_hooks_collect_data_where_there_is_some() -> None:
    assert list(Path(str(justone_generated.__file__)).parent.rglob("*.json")), "the hook is needed only for data"
    for hook in _folder().glob("hook-*.py"):
        assert re.findall(r"^(\w+) = collect_data_files\(", hook.read_text("utf-8"), re.MULTILINE) == ["datas"]
