"""`justone init` writes the settings file, with questions on a terminal and without them in scripts."""

import os
import signal
import stat
import sys
import tomllib
from pathlib import Path

import pytest

from tests.support import processes
from tests.support.command_line import Run
from tests.support.processes import read_terminal, wait_for_input

SECRET = "s3cret-token-of-a-test"


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("JUSTONE_SETTINGS", str(tmp_path / "new" / "settings.toml"))
    return tmp_path / "new" / "settings.toml"


def test_a_script_writes_private_settings(run: Run, path: Path) -> None:
    shown = run(
        "init", "--yes", "--token-command", 'pass show "just one"', "--region", "auto", "--allow-plaintext",
        "--max-billed", "500", "--max-cost", "12.50", "--journal", "postgresql://host/base",
    )  # fmt: skip
    assert (shown.code, shown.out) == (0, f"{path}\n")
    assert tomllib.loads(path.read_text()) == {
        "token_command": 'pass show "just one"', "region": "auto", "allow_plaintext": True, "max_billed": 500,
        "max_cost": "12.50", "journal": "postgresql://host/base",
    }  # fmt: skip
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [one.name for one in path.parent.iterdir()] == ["settings.toml"]


@pytest.mark.parametrize("name", ["a b", "猫", 'quote"', "back\\slash", "del\x7f", "line\nbreak", "🐈"])
def test_any_path_is_written_so_that_it_is_read_back(run: Run, path: Path, name: str) -> None:
    assert run("init", "--yes", "--token-file", f"/{name}").code == 0
    assert tomllib.loads(path.read_text(encoding="utf-8")) == {"token_file": str(Path(f"/{name}").absolute())}


def test_relative_paths_hold_for_every_folder(run: Run, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(path.parent.parent)
    assert run("init", "--yes", "--journal", "calls.journal").code == 0
    assert tomllib.loads(path.read_text())["journal"] == str(path.parent.parent / "calls.journal")


def test_settings_that_exist_are_not_replaced_silently(run: Run, path: Path) -> None:
    assert run("init", "--yes", "--region", "auto").code == 0
    shown = run("init", "--yes", "--region", "global")
    assert shown.code == 2
    assert "--overwrite" in shown.err
    assert tomllib.loads(path.read_text()) == {"region": "auto"}
    assert run("init", "--yes", "--region", "global", "--overwrite").code == 0
    assert tomllib.loads(path.read_text()) == {"region": "global"}


@pytest.mark.parametrize(
    "words",
    [
        ("--token-file", "a", "--token-command", "b"), ("--region", "cn", "--base-url", "http://127.0.0.1:9"),
        ("--max-cost", "much"), ("--token-command", "'open"),
    ],
    ids=" ".join,
)  # fmt: skip
def test_wrong_options_write_nothing(run: Run, path: Path, words: tuple[str, ...]) -> None:
    assert run("init", "--yes", *words).code == 2
    assert not path.exists()


def test_without_a_terminal_it_does_not_ask(run: Run, path: Path) -> None:
    shown = run("init", stdin="file\n")
    assert shown.code == 2
    assert "--yes" in shown.err
    assert not path.exists()


def test_a_folder_that_cannot_be_made_is_named(run: Run, path: Path) -> None:
    path.parent.write_text("a file")
    shown = run("init", "--yes")
    assert shown.code == 2
    assert "cannot be written" in shown.err


@pytest.mark.skipif(os.name != "posix", reason="needs links of POSIX")
def test_a_link_keeps_its_target(run: Run, path: Path) -> None:
    target = path.parent.parent / "dotfiles.toml"
    target.write_text("")
    path.parent.mkdir()
    path.symlink_to(target)
    assert run("init", "--yes", "--region", "auto", "--overwrite").code == 0
    assert path.is_symlink()
    assert tomllib.loads(target.read_text()) == {"region": "auto"}


def on_terminal(*answers: str) -> tuple[str, int]:
    """Answer questions on a terminal; return what it showed and the exit code. The answer "^C" interrupts."""
    import pty

    pid, terminal = pty.fork()
    if pid == 0:
        os.execv(sys.executable, [sys.executable, "-m", "justone_client.cli", "init"])
    try:
        shown = _answer(pid, terminal, list(answers))
    except BaseException:
        os.kill(pid, signal.SIGKILL)
        raise
    finally:
        _, status = os.waitpid(pid, 0)
        os.close(terminal)
    return shown.decode(), os.waitstatus_to_exitcode(status)


def _answer(pid: int, terminal: int, waiting: list[str]) -> bytes:
    """Answer each question when it is complete, with the space at its end."""
    shown = b""
    while part := read_terminal(terminal):
        shown += part
        if waiting and shown.endswith(b": "):
            wait_for_input(pid)
            answer = waiting.pop(0)
            os.write(terminal, b"\x03" if answer == "^C" else answer.encode() + b"\n")
            shown += b"\n"
    return shown


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a pseudo-terminal of Linux")
def test_questions_are_answered_on_a_terminal(path: Path) -> None:
    file = path.parent.parent / "token"
    shown, code = on_terminal("file", str(file), SECRET, "mars", "cn", "y", "many", "200")
    assert code == 0
    assert SECRET not in shown
    assert tomllib.loads(path.read_text()) == {
        "token_file": str(file), "region": "cn", "allow_plaintext": True, "max_billed": 200,
    }  # fmt: skip
    assert file.read_text() == f"{SECRET}\n"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "Nothing was changed" in on_terminal("n")[0]
    assert SECRET not in path.read_text()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a pseudo-terminal of Linux")
@pytest.mark.usefixtures("path")
def test_the_first_question_fits_a_narrow_terminal() -> None:
    shown, _ = on_terminal("^C")
    assert "(environment, file, command) [environment]: " in shown
    assert max(map(len, shown.splitlines())) <= 80


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a pseudo-terminal of Linux")
@pytest.mark.parametrize("answers", [["^C"], ["file", "token", "^C"], ["command", "pass", "cn", "^C"]], ids=" ".join)
def test_ctrl_c_at_a_question_writes_nothing(path: Path, monkeypatch: pytest.MonkeyPatch, answers: list[str]) -> None:
    monkeypatch.chdir(path.parent.parent)
    shown, code = on_terminal(*answers)
    assert code == 130
    assert "No settings were written" in shown
    assert "Traceback" not in shown
    assert list(path.parent.parent.iterdir()) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a pseudo-terminal of Linux")
def test_a_question_without_an_answer_fails_its_test(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "LONGEST", 1)
    with pytest.raises(AssertionError, match="showed nothing for 1 seconds"):
        on_terminal()
