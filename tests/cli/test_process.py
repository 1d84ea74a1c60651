"""The command as a process: streams, signals, start-up, and an installation without the extra."""

import os
import signal
import subprocess
import sys
import threading
from importlib.metadata import entry_points

import pytest

from justone_client.cli.entry import main
from tests.cli.conftest import reply
from tests.conftest import ROOT
from tests.support.processes import LONGEST, Spawn, read_terminal
from tests.support.servers.scripted import Drip, End, Serve

COMMAND = [sys.executable, "-m", "justone_client.cli"]
CALL = [*COMMAND, "call", "douyin", "search_video_v4", "--keyword", "a"]


def test_stdout_holds_only_the_data(serve: Serve) -> None:
    server = serve(lambda seen: (reply({"title": "猫"}), End.KEEP))
    environment = os.environ | {"JUSTONEAPI_TOKEN": "t", "JUSTONEAPI_BASE_URL": server.url}
    done = subprocess.run(CALL, env=environment, capture_output=True, check=True)
    assert done.stdout.decode() == '{\n  "title": "猫"\n}\n'


def test_a_terminal_without_chinese_gets_escapes(serve: Serve) -> None:
    server = serve(lambda seen: (reply({"title": "猫"}), End.KEEP))
    environment = os.environ | {
        "JUSTONEAPI_TOKEN": "t", "JUSTONEAPI_BASE_URL": server.url, "PYTHONIOENCODING": "ascii",
    }  # fmt: skip
    done = subprocess.run(CALL, env=environment, capture_output=True, check=True)
    assert done.stdout == b'{\n  "title": "\\u732b"\n}\n'


@pytest.mark.parametrize("command", [["list"], ["list", "--json"], ["show", "douyin_xingtu.get_author_base_info_v1"]])
def test_a_reader_that_stops_early_is_not_an_error(spawn: Spawn, command: list[str]) -> None:
    process = spawn([*COMMAND, *command], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.close()
    _, errors = process.communicate(timeout=LONGEST)
    assert b"Traceback" not in errors
    assert b"Exception" not in errors
    assert process.returncode == 0


def test_ctrl_c_ends_a_call_at_once_without_a_traceback(serve: Serve, spawn: Spawn) -> None:
    arrived = threading.Event()

    def script(_: object) -> tuple[bytes | Drip, End]:
        arrived.set()
        return b"", End.SILENT

    server = serve(script)
    environment = os.environ | {"JUSTONEAPI_TOKEN": "s3cret-token-of-a-test", "JUSTONEAPI_BASE_URL": server.url}
    process = spawn(CALL, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert arrived.wait(LONGEST)
    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=LONGEST)
    assert (output, process.returncode) == (b"", 130)
    assert b"may have been billed" in errors
    assert b"Traceback" not in errors
    assert b"s3cret" not in errors


def test_without_the_extra_the_error_says_what_to_install() -> None:
    folders = [str(ROOT / "overrides"), str(ROOT / "generated")]
    script = f"import sys; sys.path += {folders}; from justone_client.cli.entry import main; main()"
    done = subprocess.run([sys.executable, "-S", "-c", script], capture_output=True, text=True)
    assert done.returncode == 2
    assert "justone needs typer and rich: pip install 'justone-client[cli]'" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["version", "list"])
def test_offline_commands_load_no_http_library(command: str) -> None:
    script = (
        "import sys; from justone_client.cli.app import app\n"
        f"try: app(['{command}'])\n"
        "except SystemExit: pass\n"
        "print(sorted({'httpx', 'httpcore', 'asyncio', 'rich', 'msgspec'} & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stderr.splitlines()[-1] == "[]"


@pytest.mark.sampled(4)
@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("justone call bil", "bilibili"),
        ("justone call douyin search_v", "search_video_v4"),
        ("justone call douyin search_video_v4 --key", "--keyword"),
        ("justone call douyin search_video_v4 --sortType ", "_0"),
        ("justone call douyin search_video_v4 --keyword a --js", "--json"),
        ("justone list --platform bil", "bilibili"),
        ("justone sho", "show"),
        ("justone call douyin.search_v", "douyin.search_video_v4"),
        ("justone call GE", "GET"),
        ("justone walk GET /api/douyin/search-v", "/api/douyin/search-video/v4"),
        ("justone show bil", "bilibili"),
        ("justone show douyin search_v", "search_video_v4"),
        ("justone show douyin.search_v", "douyin.search_video_v4"),
        ("justone show GET /api/douyin/search-v", "/api/douyin/search-video/v4"),
        ("justone tools douyin.search_v", "douyin.search_video_v4"),
        ("justone tools weibo.get_fans_v1 douyin.search_v", "douyin.search_video_v4"),
        ("justone tools --format ", "openai"),
        ("justone search fans --platform bil", "bilibili"),
        ("justone run start --operation douyin.search_v", "douyin.search_video_v4"),
        ("justone run start --operation weibo.get_fans_v1 --operation douyin.", "douyin.search_video_v4"),
        ("justone init --region ", "auto"),
        ("justone usage --chart ", "spent"),
    ],
)
def test_a_shell_completes(typed: str, offered: str) -> None:
    words = typed.split(" ")
    environment = os.environ | {
        "_JUSTONE_COMPLETE": "complete_bash", "COMP_WORDS": " ".join(words), "COMP_CWORD": str(len(words) - 1),
    }  # fmt: skip
    script = "from justone_client.cli.entry import main; main()"
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True)
    assert offered in done.stdout.split()
    assert done.stderr == ""


def test_the_command_is_installed_with_the_package() -> None:
    (script,) = entry_points(group="console_scripts", name="justone")
    assert script.load() is main


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_on_a_terminal_the_token_is_prompted_for_and_hidden(serve: Serve, spawn: Spawn) -> None:
    import pty

    server = serve(lambda seen: (reply({"title": "cat"}), End.KEEP))
    ours, theirs = pty.openpty()
    command = [*CALL, "--base-url", server.url]
    process = spawn(command, stdin=theirs, stdout=subprocess.PIPE, stderr=theirs, start_new_session=True)
    os.close(theirs)
    shown = b""
    while b"Token" not in shown:
        shown += read_terminal(ours)
    os.write(ours, b"typed-token-of-a-person\n")
    output, _ = process.communicate(timeout=LONGEST)
    shown += read_terminal(ours)
    os.close(ours)
    assert (process.returncode, output) == (0, b'{\n  "title": "cat"\n}\n')
    assert [seen.query["token"] for seen in server.journal] == ["typed-token-of-a-person"]
    assert b"typed-token" not in shown
