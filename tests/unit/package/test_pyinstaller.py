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


def test_the_hook_leaves_out_modules_that_exist() -> None:
    hook = (_folder() / "hook-justone_client.py").read_text("utf-8")
    [left_out] = re.findall(r"^_LEFT_OUT = \((.*)\)", hook, re.MULTILINE)
    names = re.findall(r'"([\w.]+)"', left_out)
    package = _folder().parent
    assert names
    for name in names:
        base = package.joinpath(*name.split("."))
        assert base.is_dir() or base.with_suffix(".py").is_file(), name
