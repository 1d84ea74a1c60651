"""`python -m codegen download`: output and exit codes."""

import io
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from rich.console import Console
from typer.testing import CliRunner, Result

from codegen.cli.app import app
from codegen.cli.commands import download
from codegen.cli.progress import printable, progress
from codegen.download.http import Limits
from tests.support.provider import Endpoint, catalogue, publish
from tests.support.servers.paths import Loopback, Reply

SEA = {
    "fish-market/eel-v1": Endpoint("/api/fish/eel/v1", "Eel"),
    "fish-market/shark-v1": Endpoint("/api/fish/shark/v1", "Shark"),
    "pond/newt-v1": Endpoint("/api/pond/newt/v1", "Newt", tag="Pond"),
}
Run = Callable[..., Result]


@pytest.fixture
def run(server: Loopback, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the command against a server with three endpoints."""
    monkeypatch.setattr(download, "LIMITS", Limits(tries=2, backoff=0.001))
    publish(server, SEA)

    def invoke(*options: str, source: str = server.url) -> Result:
        return CliRunner().invoke(app, ["download", "--source", source, "--specs", str(tmp_path / "specs"), *options])

    return invoke


def words(text: str) -> str:
    """The text of a message without the frame and line breaks of a terminal."""
    return " ".join(re.sub(r"[\u2500-\u257f]|\x1b\[[0-9;]*m", " ", text).split())


def test_the_first_run_reports_what_arrived(run: Run) -> None:
    result = run()
    assert result.exit_code == 0
    assert result.stdout.endswith("specs: 3 definitions requested: 3 fetched, 0 unchanged, 0 refused, 0 removed\n")
    assert "] pond/newt-v1.json added\n" in result.stderr


def test_the_second_run_is_quiet(run: Run) -> None:
    run()
    result = run()
    assert (result.exit_code, result.stderr) == (0, "")
    assert "0 fetched, 3 unchanged" in result.stdout


def test_a_rejected_document_is_named_with_its_reason(run: Run, server: Loopback) -> None:
    server.script("openapi/pond/newt-v1-en.json", Reply(404))
    result = run()
    assert result.exit_code == 3
    assert f"Refused {server.url}/openapi/pond/newt-v1-en.json: HTTP 404; the operation is left out\n" in result.stderr
    assert "2 fetched, 0 unchanged, 1 refused" in result.stdout


def test_errors_of_the_catalogue_are_reported_too(run: Run, server: Loopback) -> None:
    document = catalogue(*SEA.values())
    document["paths"]["/api/odd\x1b[2J"] = {"get": {}}
    server.publish("openapi.json", json.dumps(document).encode())
    result = run()
    assert result.exit_code == 3
    assert (
        f"Refused {server.url}/openapi.json: GET /api/odd\\u001b[2J: its path is not a plain absolute path"
        in result.stderr
    )
    assert "3 fetched" in result.stdout


def test_a_missing_source_is_reported(run: Run) -> None:
    result = run(source="http://127.0.0.1:1")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("Nothing downloaded: http://127.0.0.1:1/openapi.json: no connection")


def test_a_damaged_lock_is_reported(run: Run, tmp_path: Path) -> None:
    run()
    (tmp_path / "specs" / "lock.json").write_text("<<<<<<< HEAD")
    result = run()
    assert result.exit_code == 1
    assert "lock.json cannot be read" in result.stderr


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--platform", "pnod"], "unknown platform 'pnod'; nearest: pond"),
        (["--endpoint", "newt-v2"], "unknown endpoint 'newt-v2'; nearest: newt-v1"),
        (["--lang", "fr"], "'fr' is not one of 'en', 'zh'"),
        (["--source", "docs.justoneapi.com"], "is not an http or https URL"),
        (["--nonsense"], "No such option: --nonsense"),
    ],
    ids=["platform", "endpoint", "lang", "source", "option"],
)
def test_wrong_usage_ends_with_2_and_says_what_to_do(run: Run, options: list[str], message: str) -> None:
    result = run(*options)
    assert result.exit_code == 2
    assert message in words(result.stderr)


def test_options_select_platforms_and_endpoints(run: Run, tmp_path: Path) -> None:
    result = run(
        "--platform", "pond", "--platform", "fish", "--endpoint", "newt-v1", "--endpoint", "eel-v1", "--lang", "zh"
    )
    assert "2 fetched" in result.stdout
    assert "-zh.json" in (tmp_path / "specs" / "lock.json").read_text()


def test_removed_definitions_are_named(run: Run, server: Loopback) -> None:
    run()
    server.publish("openapi.json", json.dumps(catalogue(SEA["pond/newt-v1"], SEA["fish-market/eel-v1"])).encode())
    result = run()
    assert result.exit_code == 0
    assert "Left the catalogue, removed: fish-market/shark-v1.json" in result.stdout
    assert result.stdout.endswith("1 removed\n")


def test_a_fallback_to_the_catalogue_is_reported(run: Run, server: Loopback) -> None:
    document = catalogue(*SEA.values())
    whole = json.loads(SEA["pond/newt-v1"].definition())
    server.publish("openapi.json", json.dumps(document | {"paths": document["paths"] | whole["paths"]}).encode())
    server.script("openapi/pond/newt-v1-en.json", Reply(404))
    result = run()
    assert result.exit_code == 0
    assert "newt-v1-en.json: HTTP 404; the catalogue's entry is used\n" in result.stderr


def test_the_report_is_available_as_json(run: Run, server: Loopback) -> None:
    server.script("openapi/pond/newt-v1-en.json", Reply(404))
    result = run("--json")
    assert result.exit_code == 3
    assert json.loads(result.stdout) == {
        "asked": 3,
        "added": ["fish-market/eel-v1.json", "fish-market/shark-v1.json"],
        "changed": [],
        "unchanged": [],
        "refused": [
            {
                "url": f"{server.url}/openapi/pond/newt-v1-en.json",
                "reason": "HTTP 404",
                "instead": "nothing",
                "operation": "GET /api/pond/newt/v1",
            }
        ],
        "renamed": [],
        "vanished": [],
        "words": "",
    }


def test_ctrl_c_before_the_catalogue_changes_nothing(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(download, "refresh", interrupt)
    result = run()
    assert (result.exit_code, result.stderr) == (130, "Interrupted: nothing was changed.\n")


def test_the_help_shows_an_example() -> None:
    assert "python -m codegen download --platform" in words(CliRunner().invoke(app, ["download", "--help"]).stdout)


# Progress


def test_a_terminal_shows_a_progress_bar() -> None:
    screen = Console(file=io.StringIO(), force_terminal=True, width=100)
    with progress("definitions", screen) as advance:
        advance(3, 4, "pond/newt.json added [bold]")
        shown = screen.file
    assert isinstance(shown, io.StringIO)
    assert "definitions pond/newt.json added [bold]" in words(shown.getvalue())
    assert "3/4" in shown.getvalue()


def test_other_outputs_show_plain_lines() -> None:
    page = Console(file=io.StringIO(), force_terminal=False, width=20, soft_wrap=True)
    with progress("definitions", page) as advance:
        advance(1, 4, "")
        advance(2, 4, "pond/newt.json refused: it redirects [a/b]")
    assert isinstance(page.file, io.StringIO)
    assert page.file.getvalue() == "[2/4] pond/newt.json refused: it redirects [a/b]\n"


def test_control_characters_are_escaped() -> None:
    assert printable("a\x1b[2J\n\u202e\u5546") == "a\\u001b[2J\\u000a\\u202e\u5546"
