"""The settings file: one order for every value, nothing of the library, and no secret in a message."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from justone_client import Client
from justone_client.cli.commands import mcp
from justone_client.cli.exits import Misuse
from tests.cli.conftest import TOKEN, only, reply
from tests.support.command_line import Result, Run
from tests.support.servers.scripted import End, Serve

PRINTS = f'[{sys.executable!r}, "-c", "print({TOKEN!r})"]'


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("JUSTONE_SETTINGS", str(tmp_path / "settings.toml"))
    return tmp_path / "settings.toml"


def written(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    path.chmod(0o600)


def balance(run: Run, serve: Serve, *args: str, **variables: str) -> tuple[str, Result]:
    """Return the token that arrived, and the result."""
    server = serve(lambda seen: (reply({"balance": "1"}), End.KEEP))
    result = run("balance", "--base-url", server.url, *args, **variables)
    return only(server.journal).query["token"], result


def test_the_token_comes_from_option_variable_file_in_order(run: Run, serve: Serve, path: Path) -> None:
    (path.parent / "of-settings").write_text("of-settings\n")
    (path.parent / "of-option").write_text("of-option\n")
    written(path, f"token_file = {str(path.parent / 'of-settings')!r}")
    option = ("--token-file", str(path.parent / "of-option"))
    assert balance(run, serve, *option, JUSTONEAPI_TOKEN="of-variable")[0] == "of-option"
    assert balance(run, serve, JUSTONEAPI_TOKEN="of-variable")[0] == "of-variable"
    assert balance(run, serve)[0] == "of-settings"


def test_a_command_prints_the_token(run: Run, serve: Serve, path: Path) -> None:
    written(path, f"token_command = {PRINTS}")
    sent, shown = balance(run, serve)
    assert sent == TOKEN
    assert TOKEN not in shown.out + shown.err


@pytest.mark.parametrize(
    ("script", "says"),
    [
        pytest.param("import sys; sys.exit(3)", "failed with exit code 3", id="fails"),
        pytest.param("print('s3cret and more')", "printed 3 words", id="words"),
        pytest.param("pass", "printed no words", id="nothing"),
        pytest.param("import sys; sys.stdout.buffer.write(bytes([255]))", "printed no words", id="binary"),
        pytest.param("print('s3cret' * 1000)", "it must print only the token", id="long"),
    ],
)
def test_a_command_that_prints_no_token_is_refused(run: Run, path: Path, script: str, says: str) -> None:
    written(path, f'token_command = [{sys.executable!r}, "-c", "{script}"]')
    shown = run("balance")
    assert shown.code == 2
    assert says in shown.err
    assert "s3cret" not in shown.err


def test_a_missing_command_is_named_without_arguments(run: Run, path: Path) -> None:
    written(path, "token_command = 'no-such-program s3cret'")
    shown = run("balance")
    assert shown.code == 2
    assert "'no-such-program' cannot be run" in shown.err
    assert "s3cret" not in shown.err


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX modes")
def test_a_command_that_others_can_change_does_not_run(run: Run, path: Path) -> None:
    written(path, f"token_command = {PRINTS}")
    path.chmod(0o620)
    shown = run("balance")
    assert shown.code == 2
    assert "chmod 600" in shown.err


def test_the_host_comes_from_option_variable_file_in_order(run: Run, serve: Serve, path: Path) -> None:
    servers = [serve(lambda seen: (reply({"balance": "1"}), End.KEEP)) for _ in range(3)]
    written(path, f"base_url = {servers[0].url!r}")
    assert run("balance", JUSTONEAPI_TOKEN="t").code == 0
    assert run("balance", JUSTONEAPI_TOKEN="t", JUSTONEAPI_BASE_URL=servers[1].url).code == 0
    option = ("--base-url", servers[2].url)
    assert run("balance", *option, JUSTONEAPI_TOKEN="t", JUSTONEAPI_BASE_URL=servers[1].url).code == 0
    assert [len(server.journal) for server in servers] == [1, 1, 1]


@pytest.mark.parametrize("with_option", [True, False], ids=["option", "variable"])
def test_a_region_of_the_file_yields_to_any_url(run: Run, serve: Serve, path: Path, with_option: bool) -> None:
    server = serve(lambda seen: (reply({}), End.KEEP))
    written(path, 'region = "cn"')
    words = ("douyin", "search_video_v4", "--keyword", "a")
    option, variables = (("--base-url", server.url), {}) if with_option else ((), {"JUSTONEAPI_BASE_URL": server.url})
    assert run("call", *option, *words, JUSTONEAPI_TOKEN="t", **variables).code == 0
    assert len(server.journal) == 1


@pytest.mark.usefixtures("fake_regions")
def test_a_region_of_the_file_is_used(run: Run, path: Path) -> None:
    written(path, 'region = "cn"')
    shown = run("ping", JUSTONEAPI_TOKEN="t")
    assert shown.code == 2
    assert "--allow-plaintext" in shown.err


@pytest.mark.usefixtures("fake_regions")
def test_a_variable_can_take_plaintext_back(run: Run, path: Path) -> None:
    written(path, 'region = "cn"\nallow_plaintext = true')
    shown = run("ping", JUSTONEAPI_ALLOW_PLAINTEXT="0")
    assert shown.code == 2
    assert "--allow-plaintext" in shown.err


def test_limits_come_from_option_variable_file_in_order(run: Run, path: Path) -> None:
    written(path, f"max_billed = 1\njournal = {str(path.parent / 'runs.journal')!r}")
    (path.parent / "words.csv").write_text("keyword\na\n")
    line = ("run", "start", "--operation", "douyin.search_video_v4", "--items", str(path.parent / "words.csv"))
    shown = [
        run(*line, "--estimate", "--run", "1").out,
        run(*line, "--estimate", "--run", "2", JUSTONE_MAX_BILLED="2").out,
        run(*line, "--estimate", "--run", "3", "--max-billed", "3", JUSTONE_MAX_BILLED="2").out,
    ]
    assert [f"The limit is {most} billed calls" in text for most, text in enumerate(shown, 1)] == [True] * 3
    assert run("run", "status").out.count("\n") == 3


FANS = ("weibo", "get_fans_v1", "--uid", "1")


@pytest.mark.parametrize("command", ["call", "walk"])
def test_a_limit_of_the_file_stops_a_command(run: Run, serve: Serve, path: Path, command: str) -> None:
    server = serve(lambda seen: (reply({"users": []}), End.KEEP))
    written(path, "max_billed = 0")
    place = {"JUSTONEAPI_TOKEN": TOKEN, "JUSTONEAPI_BASE_URL": server.url}
    shown = run(command, *FANS, **place)
    assert (shown.code, server.journal) == (6, [])
    error, origin = shown.err.splitlines()[-2:]
    assert error.startswith("justone: --max-billed 0 would be exceeded: 0 spent so far. To go on, give a higher --max-")
    assert origin == (
        f"max_billed = 0 comes from the settings file {path}; to change it for one command, give --max-billed N."
    )
    assert run(command, *FANS, **place, JUSTONE_MAX_BILLED="1").code == 0
    assert run(command, "--max-billed", "1", *FANS, **place).code == 0
    own = run(command, "--max-billed", "0", *FANS, **place, JUSTONE_MAX_BILLED="1")
    assert (own.code, "settings file" in own.err, len(server.journal)) == (6, False, 2)


@pytest.mark.parametrize("command", ["call", "walk"])
def test_a_limit_of_the_cost_needs_prices(run: Run, serve: Serve, path: Path, command: str) -> None:
    server = serve(lambda seen: (reply({"users": []}), End.KEEP))
    written(path, 'max_cost = "0.05"')
    place = {"JUSTONEAPI_TOKEN": TOKEN, "JUSTONEAPI_BASE_URL": server.url}
    shown = run(command, *FANS, **place)
    assert (shown.code, "give --prices FILE or --price CNY" in shown.err, str(path) in shown.err) == (2, True, True)
    assert run(command, "--price", "0.10", *FANS, **place).code == 6
    assert server.journal == []
    assert run(command, "--price", "0.05", *FANS, **place).code == 0


def test_a_run_says_that_its_limit_is_of_the_file(run: Run, path: Path) -> None:
    written(path, f"max_billed = 1\njournal = {str(path.parent / 'runs.journal')!r}")
    rows = path.parent / "words.csv"
    rows.write_text("keyword\na\n")
    line = ("run", "start", "--operation", "douyin.search_video_v4", "--items", str(rows), "--estimate")
    assert f"max_billed = 1 comes from the settings file {path}" in run(*line).out
    assert "settings file" not in run(*line, "--run", "2", "--max-billed", "1").out


def test_resume_does_not_take_a_limit_from_settings(run: Run, path: Path) -> None:
    journal = path.parent / "runs.journal"
    (path.parent / "words.csv").write_text("keyword\na\n")
    line = ("run", "start", "--operation", "douyin.search_video_v4", "--items", str(path.parent / "words.csv"))
    assert run(*line, "--journal", str(journal), "--estimate", "--max-billed", "0").code == 0
    written(path, "max_billed = 9")
    shown = run("run", "resume", str(journal), JUSTONEAPI_TOKEN="t", JUSTONEAPI_BASE_URL="http://127.0.0.1:9")
    assert shown.code == 6
    assert run("run", "status", str(journal), "--json").json["money"]["max_billed"] == 0


def test_the_limit_of_a_server_has_the_same_order(run: Run, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[object] = []

    def refuse(ledger: object, max_cost: object, max_billed: object, prices: object) -> None:
        seen.append((str(ledger), max_billed))
        raise Misuse("seen")

    monkeypatch.setattr(mcp, "_refuse_without_limit", refuse)
    written(path, "max_billed = 1\njournal = 'of-file'\ntoken_file = 'any'")
    variables = {"JUSTONE_MAX_BILLED": "2", "JUSTONE_JOURNAL": "of-variable"}
    for words, given in (((), {}), ((), variables), (("--max-billed", "3", "--ledger", "of-option"), variables)):
        assert run("mcp", *words, **given).code == 2
    assert seen == [("of-file", 1), ("of-variable", 2), ("of-option", 3)]


def test_a_token_command_leaves_a_pipe_alone(serve: Serve, path: Path) -> None:
    server = serve(lambda seen: (reply({"balance": "1"}), End.KEEP))
    script = f"import sys; print(sys.stdin.read() or {TOKEN!r})"
    written(path, f'token_command = [{sys.executable!r}, "-c", "{script}"]')
    line = [sys.executable, "-m", "justone_client.cli", "balance", "--base-url", server.url]
    done = subprocess.run(line, input=b"of-the-pipe", capture_output=True, check=True)
    assert only(server.journal).query["token"] == TOKEN
    assert TOKEN.encode() not in done.stdout + done.stderr


@pytest.mark.parametrize(
    ("text", "says"),
    [
        pytest.param("regoin = 's3cret'", "unknown key 'regoin', did you mean 'region'?", id="key"),
        pytest.param("token = 's3cret'", "must not hold the token itself", id="token"),
        pytest.param("API-KEY = 's3cret'", "must not hold the token itself", id="key of an API"),
        pytest.param("region = 's3cret'", "region must be global, cn or auto", id="region"),
        pytest.param("region = 'cn'\nbase_url = 's3cret'", "region and base_url exclude each other", id="both"),
        pytest.param("max_billed = -1", "max_billed must be a whole number", id="negative"),
        pytest.param("max_billed = true", "max_billed must be a whole number", id="bool"),
        pytest.param("max_cost = 's3cret'", "max_cost must be an amount", id="amount"),
        pytest.param("max_cost = nan", "max_cost must be an amount", id="nan"),
        pytest.param("allow_plaintext = 's3cret'", "must be true or false", id="flag"),
        pytest.param("token_command = []", "must be a command line", id="command"),
        pytest.param('token_command = "\'s3cret"', "must be a command line", id="quote"),
        pytest.param("journal = 5", "journal must be a text", id="text"),
        pytest.param("s3cret", "it is not valid TOML", id="TOML"),
    ],
)
def test_a_wrong_file_is_refused_without_its_values(run: Run, path: Path, text: str, says: str) -> None:
    written(path, text)
    shown = run("balance", JUSTONEAPI_TOKEN="t", JUSTONEAPI_BASE_URL="http://127.0.0.1:9")
    assert shown.code == 2
    assert says in shown.err
    assert "s3cret" not in shown.err
    assert run("list").code == 0


def test_the_library_does_not_read_the_file(path: Path) -> None:
    written(path, "s3cret")
    with Client("t", base_url="http://127.0.0.1:9"):
        pass
