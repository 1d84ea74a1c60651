"""`justone sandbox`, and commands against it, as used in two terminals."""

import io
import json
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from justone_client import errors, testing
from justone_client.cli.app import app
from justone_client.sandbox import tour
from tests.cli.test_help import DOCS, examples
from tests.cli.test_process import COMMAND
from tests.conftest import ROOT
from tests.docs.pages import blocks
from tests.support.command_line import Run
from tests.support.processes import LONGEST, Spawn, spawning
from tests.support.service_codes import CODES

# The examples of docs/en/reference/cli.md and of each help; `sandbox` and `mcp` do not end by themselves, `init` asks.
HELP = "\n".join(str(command.callback.__doc__) for command in app.registered_commands)
ENDLESS = (["init"], "sandbox", "mcp")
EXAMPLES = [words for words in examples(DOCS) + examples(HELP) if words not in ENDLESS and words[0] not in ENDLESS]
AUTHOR = ("call", "douyin_xingtu", "get_author_base_info_v1", "--o-author-id", "6629722295873044494")


@pytest.fixture(scope="module")
def terminal() -> Iterator[dict[str, str]]:
    """A running `justone sandbox`: the variables that it prints to copy, and both URLs."""
    with spawning() as spawn:
        process = spawn([*COMMAND, "sandbox"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        assert process.stdout is not None
        printed = ""
        while "Ctrl-C" not in printed:
            line = process.stdout.readline()
            assert line, process.communicate()
            printed += line
        copied = dict(re.findall(r"^  export (\w+)=(\S+)$", printed, re.MULTILINE))
        yield copied | dict(re.findall(r"^(global|cn)\s+(http\S+)$", printed, re.MULTILINE))
        process.send_signal(signal.SIGINT)
        output, stderr = process.communicate(timeout=LONGEST)
    assert (output, process.returncode) == ("", 0)
    assert "Stopped after" in stderr
    assert "Traceback" not in stderr


@pytest.fixture
def environment(terminal: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in terminal.items() if name.isupper()}


def test_the_printed_variables_are_all_that_a_call_needs(run: Run, environment: dict[str, str]) -> None:
    result = run(*AUTHOR, **environment)
    assert (result.code, result.json["nick_name"]) == (0, "张大仙")


@pytest.mark.parametrize("region", ["global", "cn"])
def test_both_regions_answer(run: Run, terminal: dict[str, str], region: str) -> None:
    assert run(*AUTHOR, "--base-url", terminal[region], JUSTONEAPI_TOKEN="any").code == 0
    assert run("ping", "--base-url", terminal[region]).code == 0


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A working folder with the files that the examples name."""
    program = "from justone_client import Client\n\nClient().weibo.get_fans_v1(uid='1')\n"
    cell = {"cell_type": "code", "source": program, "metadata": {}, "outputs": [], "execution_count": None}
    (tmp_path / "src").mkdir()
    for name in ("app.py", "src/app.py"):
        (tmp_path / name).write_text(program)
    (tmp_path / "analysis.ipynb").write_text(json.dumps({"cells": [cell], "nbformat": 4, "nbformat_minor": 5}))
    (tmp_path / "words.csv").write_text("word\ncats\ndogs\n")
    (tmp_path / "plan.toml").write_text(PLAN)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("JUSTONE_SETTINGS", str(tmp_path / "settings.toml"))


PLAN = """
[source]
file = "words.csv"

[[steps]]
operation = "douyin.search_video_v4"
parameters = { keyword = "word" }
"""


@pytest.mark.sampled(5)
@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("words", EXAMPLES, ids=" ".join)
def test_every_documented_example_runs(run: Run, environment: dict[str, str], words: list[str]) -> None:
    if words[:2] == ["run", "start"]:
        words = [*words, "--yes", *([] if "--max-cost" in words else ["--no-limit"])]  # there is no terminal to ask
    elif words[0] in ("run", "usage"):
        assert run("run", "start", "plan.toml", "--journal", words[2], "--yes", "--no-limit", **environment).code == 0
    assert run(*words, **environment).code == 0


def test_a_listing_is_printed_as_a_table(run: Run, environment: dict[str, str]) -> None:
    result = run("call", "douyin", "search_video_v4", "--keyword", "cats", "--table", **environment)
    assert result.code == 0
    assert len(result.out.splitlines()) > 2
    assert re.search(r"\d+ rows of \w+", result.err)


@pytest.mark.sampled(4)
@pytest.mark.parametrize("code", CODES)
def test_every_code_can_be_requested_by_token(run: Run, environment: dict[str, str], code: int) -> None:
    result = run(*AUTHOR, "--attempts", "1", **environment | {"JUSTONEAPI_TOKEN": f"sandbox-{code}"})
    assert result.code == CODES[code].exit
    assert f"code {code}" in result.err


def test_a_failed_collection_is_retried(run: Run, environment: dict[str, str]) -> None:
    with testing.no_waiting():
        result = run(*AUTHOR, "--json", **environment | {"JUSTONEAPI_TOKEN": "sandbox-301-then-0"})
    assert (result.code, result.json["attempts"], result.json["billed"]) == (0, 2, "yes")


def test_a_port_in_use_is_refused(run: Run) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        result = run("sandbox", "--port", str(taken.getsockname()[1]))
    assert result.code == 2
    assert "use another --port" in result.err


@pytest.mark.parametrize("wrong", [("--port", "70000"), ("--faults", "2"), ("--port", "x")], ids=" ".join)
def test_options_out_of_range_are_refused(run: Run, wrong: tuple[str, str]) -> None:
    result = run("sandbox", *wrong)
    assert (result.code, result.out) == (2, "")
    assert wrong[0] in result.err


def test_sigterm_stops_the_sandbox_like_ctrl_c(spawn: Spawn) -> None:
    process = spawn([*COMMAND, "sandbox"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    while "Ctrl-C" not in process.stdout.readline():
        assert process.poll() is None
    process.send_signal(signal.SIGTERM)
    _, printed = process.communicate(timeout=LONGEST)
    assert process.returncode == 0
    assert "would have billed CNY 0" in printed


# The tour


def test_the_tour_shows_all_five_calls_and_every_error() -> None:
    out = io.StringIO()
    tour.tour(out)
    printed = out.getvalue()
    for region in ("global", "cn"):
        for method in tour.STOPS:
            assert re.search(rf"^   {region} +{method} .*billed: yes", printed, re.MULTILINE)
        assert len(re.findall(rf"^   {region} +张大仙", printed, re.MULTILINE)) == 1
    met = set(re.findall(r"^   \S+ +([A-Z]\w+) +billed: ", printed, re.MULTILINE))
    families = {"ApiError", "JustOneError", "TransportError"}
    kinds = {name for name in errors.__all__ if isinstance(getattr(errors, name), type)} - {"Code"}
    assert met == {name for name in kinds - families if issubclass(getattr(errors, name), errors.JustOneError)}
    assert "张大仙 after 3 attempts, billed once" in printed


def test_the_readme_shows_lines_that_the_tour_prints() -> None:
    out = io.StringIO()
    tour.tour(out)
    shown = [block for block in blocks(ROOT / "README.md", "text") if block.startswith("1. ")]
    assert [block in out.getvalue() for block in shown] == [True]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows reports a closed pipe differently")
def test_the_tour_ends_cleanly_when_its_reader_has_gone() -> None:
    command = [COMMAND[0], "-W", "error", "-u", "-m", "justone_client.sandbox.tour"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_the_command_has_an_option_for_the_tour(run: Run) -> None:
    assert "5. Free failures are repeated" in run("sandbox", "--tour").out


def test_the_tour_runs_on_a_terminal_without_chinese() -> None:
    command = [COMMAND[0], "-W", "error", "-m", "justone_client.sandbox.tour"]
    environment = os.environ | {"PYTHONIOENCODING": "ascii"}
    done = subprocess.run(command, env=environment, capture_output=True, check=True)
    assert b"\\u5f20" in done.stdout
    assert done.stderr == b""
