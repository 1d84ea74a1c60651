"""A file is as it was or completely new."""

import errno
import stat
from pathlib import Path

import pytest

from codegen.files import digest, digest_of, write_atomically, write_if_changed


def test_the_folders_above_are_made(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a" / "b" / "c.json", b"text")
    assert (tmp_path / "a" / "b" / "c.json").read_bytes() == b"text"


def test_nothing_else_remains(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a", b"one")
    write_atomically(tmp_path / "a", b"two")
    assert [file.name for file in tmp_path.iterdir()] == ["a"]
    assert (tmp_path / "a").read_bytes() == b"two"


def test_others_may_read_what_was_written(tmp_path: Path) -> None:
    (tmp_path / "ordinary").write_bytes(b"")
    write_atomically(tmp_path / "a", b"text")
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == stat.S_IMODE((tmp_path / "ordinary").stat().st_mode)


@pytest.mark.parametrize("step", ["write_bytes", "replace"])
@pytest.mark.parametrize("error", [OSError("no space"), KeyboardInterrupt()], ids=["disk", "ctrl-c"])
def test_a_failed_write_leaves_the_old_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, error: BaseException
) -> None:
    (tmp_path / "a").write_bytes(b"old")

    def fail(*_: object) -> None:
        raise error

    with monkeypatch.context() as patched:
        patched.setattr(Path, step, fail)
        with pytest.raises(type(error)):
            write_atomically(tmp_path / "a", b"new")
    assert [file.name for file in tmp_path.iterdir()] == ["a"]
    assert (tmp_path / "a").read_bytes() == b"old"


def test_the_same_content_is_not_written_again(tmp_path: Path) -> None:
    file = tmp_path / "a"
    assert write_if_changed(file, b"one")
    before = file.stat().st_ino
    assert not write_if_changed(file, b"one")
    assert file.stat().st_ino == before
    assert write_if_changed(file, b"two")


def test_a_digest_is_that_of_sha256(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"abc")
    expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert digest(b"abc") == digest_of(tmp_path / "a") == expected
    assert digest_of(tmp_path / "missing") is None


@pytest.mark.parametrize("step", ["write_bytes", "replace"])
def test_an_error_names_the_target_not_the_temporary_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def refuse(self: Path, *_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(self) if step == "replace" else None)

    monkeypatch.setattr(Path, step, refuse)
    with pytest.raises(OSError, match="No space left on device") as caught:
        write_atomically(tmp_path / "openapi.json", b"{}")
    assert str(caught.value) == f"[Errno {errno.ENOSPC}] No space left on device: '{tmp_path / 'openapi.json'}'"
