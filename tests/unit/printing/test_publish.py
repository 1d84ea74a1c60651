"""A publication is all or nothing, whatever stops it and whenever."""

from pathlib import Path

import pytest

from codegen.document.problems import Refused
from codegen.files import write_atomically
from codegen.printing.publish import LOCK, UNDO, _remember, alone, compare, formatted, publish, recover

FOLDERS = ("out",)
OLD = {"out/same.py": b"same\n", "out/changed.py": b"old\n", "out/deep/gone.py": b"gone\n"}
NEW = {"out/same.py": b"same\n", "out/changed.py": b"new\n", "out/fresh/added.py": b"added\n", "other.json": b"{}\n"}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for path, content in OLD.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(content)
    return tmp_path


def tree(root: Path) -> dict[str, bytes]:
    paths = [path for path in root.rglob("*") if path.is_file()]
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in paths}


def test_a_comparison_names_what_is_new_changed_and_gone(root: Path) -> None:
    changes = compare(root, NEW, FOLDERS)
    assert changes.added == ("other.json", "out/fresh/added.py")
    assert changes.changed == ("out/changed.py",)
    assert changes.removed == ("out/deep/gone.py",)


def test_only_what_changed_is_written(root: Path) -> None:
    before = (root / "out/same.py").stat().st_mtime_ns
    publish(root, NEW, compare(root, NEW, FOLDERS))
    assert tree(root) == NEW
    assert (root / "out/same.py").stat().st_mtime_ns == before
    assert not (root / "out/deep").exists()
    assert not compare(root, NEW, FOLDERS)


@pytest.mark.parametrize("failing", ["other.json", "out/fresh/added.py", "out/changed.py", "out/deep/gone.py"])
@pytest.mark.parametrize("error", [OSError, KeyboardInterrupt], ids=["full disk", "Ctrl-C"])
def test_whatever_stops_a_publication_leaves_the_old_tree(root: Path, failing: str, error: type[BaseException]) -> None:
    def stop(path: str) -> None:
        if path == failing:
            raise error("no space left")

    with pytest.raises(error):
        publish(root, NEW, compare(root, NEW, FOLDERS), stop)
    assert tree(root) == OLD


class Killed(BaseException):
    pass


def test_the_next_run_rolls_back_a_killed_publication(root: Path) -> None:
    def keep_the_evidence(path: str) -> None:
        if path == "out/deep/gone.py":
            (root / UNDO).rename(root / "aside")
            raise Killed

    with pytest.raises(Killed):
        publish(root, NEW, compare(root, NEW, FOLDERS), keep_the_evidence)
    (root / "aside").rename(root / UNDO)
    assert (root / "out/changed.py").read_bytes() == b"new\n"
    assert recover(root)
    assert tree(root) == OLD


def test_a_copy_that_was_not_finished_is_dropped(root: Path) -> None:
    (root / UNDO / "kept").mkdir(parents=True)
    assert not recover(root)
    assert tree(root) == OLD


def test_a_second_run_is_refused_during_a_publication(root: Path) -> None:
    def another(_: str) -> None:
        with pytest.raises(Refused, match="another run is active here"), alone(root):
            raise AssertionError("two runs at once")

    with alone(root):
        publish(root, NEW, compare(root, NEW, FOLDERS), another)
    with alone(root):
        assert tree(root) | NEW == tree(root)


def test_a_run_begins_where_none_was_cut_off(root: Path) -> None:
    def die(_: str) -> None:
        (root / UNDO).rename(root / "aside")
        raise Killed

    with pytest.raises(Killed):
        publish(root, NEW, compare(root, NEW, FOLDERS), die)
    (root / "aside").rename(root / UNDO)
    with alone(root):
        assert tree(root) == OLD | {LOCK: b""}


def test_python_is_formatted_and_everything_else_left_alone() -> None:
    files = formatted({"out/a.py": "x  =  1", "out/a.md": "x  =  1", "py.typed": ""})
    assert files == {"out/a.py": b"x = 1\n", "out/a.md": b"x  =  1", "py.typed": b""}


def test_invalid_python_is_refused() -> None:
    with pytest.raises(SyntaxError, match=r"broken\.py"):
        formatted({"out/broken.py": "def ("})


# A journal that a killed run left behind


def cut_off(root: Path, files: dict[str, bytes], after: int) -> None:
    """Publish `files`, and leave tree and journal as a kill after `after` files does."""
    changes = compare(root, files, ("generated",))
    _remember(root, files, changes)
    for kind, path in list(changes)[:after]:
        if kind == "removed":
            (root / path).unlink()
        else:
            write_atomically(root / path, files[path])


@pytest.fixture
def three(tmp_path: Path) -> Path:
    for name in ("a", "b", "c"):
        write_atomically(tmp_path / f"generated/{name}", b"old " + name.encode())
    return tmp_path


RENEWED = {"generated/a": b"new a", "generated/b": b"new b"}  # c is to be removed


def contents(root: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted((root / "generated").iterdir())}


def test_a_stale_journal_leaves_another_branch_alone(three: Path) -> None:
    cut_off(three, RENEWED, after=2)
    for name in ("a", "b", "c"):
        (three / f"generated/{name}").write_bytes(b"other branch")
    assert recover(three) == ()
    assert set(contents(three).values()) == {b"other branch"}
    assert not (three / UNDO).exists()


def test_a_stale_journal_leaves_files_that_another_branch_lacks(three: Path) -> None:
    cut_off(three, RENEWED, after=1)
    (three / "generated/a").write_bytes(b"old a")
    (three / "generated/c").unlink()
    assert recover(three) == ()
    assert contents(three) == {"a": b"old a", "b": b"old b"}


def test_a_tree_with_all_new_files_stays(three: Path) -> None:
    cut_off(three, RENEWED, after=3)
    assert recover(three) == ()
    assert contents(three) == {"a": b"new a", "b": b"new b"}


def test_only_files_of_the_killed_run_are_restored(three: Path) -> None:
    cut_off(three, RENEWED, after=2)
    (three / "generated/b").write_bytes(b"edited since")
    assert recover(three) == ("generated/a",)
    assert contents(three) == {"a": b"old a", "b": b"edited since", "c": b"old c"}


def test_what_is_done_is_not_taken_back(three: Path) -> None:
    def interrupt() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        publish(three, RENEWED, compare(three, RENEWED, ("generated",)), on_done=interrupt)
    assert contents(three) == {"a": b"new a", "b": b"new b"}
    assert not (three / UNDO).exists()
