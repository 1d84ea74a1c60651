"""A run that stops leaves the tree as it was."""

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from codegen import replay
from codegen.cli.app import app
from codegen.pipeline import Stage
from tests.conftest import ROOT
from tests.support.servers.paths import Loopback, Reply
from tests.unit.pipeline.project import CHANGED, command, commit, git, run, surface, tree

STAGES = [
    *("merge", "overlay", "parse", "names", "checks", "answers", "changes"),
    *("second reading", "render", "format", "compare"),
]


@pytest.mark.sampled(2)
@pytest.mark.parametrize(
    ("file", "content", "reason"),
    [
        ("specs/overlay/shop.yaml", "overlay: 1.0.0\nactions: [{target: $.a}]\n", "either `update` or `remove: true`"),
        ("specs/overlay/shop.yaml", "a: [", "is not YAML"),
        ("specs/pagination.json", '{"GET /api/shop/find/v1": 7}', "is not a rule"),
        ("specs/answers/shop/find.json", "{", "answers"),
        ("specs/documented/find.json", "[]", "is not a documented answer"),
        ("specs/names.json", "{", "names.json"),
        ("specs/surface.json", "{", "surface.json"),
        ("specs/rules.yaml", "a: [", "rules.yaml"),
        ("specs/lock.json", "{", "lock.json"),
    ],
    ids=["overlay", "yaml", "paging", "answers", "documented", "names", "surface", "rules", "lock"],
)
def test_a_rejected_file_leaves_git_clean(root: Path, file: str, content: str, reason: str) -> None:
    (root / file).parent.mkdir(parents=True, exist_ok=True)
    (root / file).write_text(content)
    commit(root)
    code, output = command(root, replay.layout(CHANGED))
    assert (code, git(root, "status", "--porcelain")) == (1, "")
    assert reason in output
    assert "nothing was written" in output


@pytest.mark.parametrize(
    "body", [b"<html>", b"[]", b'{"paths": {}}', b'{"paths": null}'], ids=["html", "list", "empty", "null"]
)
def test_a_rejected_catalogue_leaves_git_clean(root: Path, body: bytes) -> None:
    code, output = command(root, {"/openapi.json": body})
    assert (code, git(root, "status", "--porcelain")) == (3, "")
    assert "Continuing with the locked definitions" in output


@pytest.mark.sampled(4)
@pytest.mark.parametrize("error", [KeyboardInterrupt, RuntimeError, OSError], ids=["ctrl-c", "crash", "disk"])
@pytest.mark.parametrize("stage", STAGES)
def test_a_stop_at_any_stage_restores_the_definitions(root: Path, stage: str, error: type[BaseException]) -> None:
    def stop(done: Stage) -> None:
        if done.name == stage:
            raise error(stage)

    with pytest.raises(error, match=stage):
        run(root, CHANGED, on_stage=stop)
    assert git(root, "status", "--porcelain") == ""
    assert not (root / ".cache/scratch").exists()


def test_a_failed_publication_restores_the_definitions(root: Path) -> None:
    shutil.rmtree(root / "docs")
    (root / "docs").write_text("in the way")  # the folder cannot be made
    before = tree(root)
    with pytest.raises(OSError, match="docs"):
        run(root, CHANGED)
    assert tree(root) == before


@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    "kind", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL], ids=["ctrl-c", "terminated", "killed"]
)
def test_a_stopped_download_leaves_git_clean(root: Path, server: Loopback, kind: signal.Signals) -> None:
    bodies = replay.layout(CHANGED)
    for name, body in bodies.items():
        server.publish(name[1:], body)
    stopped = "/openapi/shop/look-v1-en.json"
    server.script(stopped[1:], Reply(body=bodies[stopped], fault="stall"))
    command = [sys.executable, "-m", "codegen", "regenerate", "--source", server.url, "--root", str(root)]
    with subprocess.Popen(command, cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        server.on_request = lambda request: process.send_signal(kind) if request.path == stopped else None
        _, errors = process.communicate(timeout=60)
    assert process.returncode == {signal.SIGINT: 130, signal.SIGTERM: 143}.get(kind, -signal.SIGKILL), errors
    assert "Traceback" not in errors
    assert git(root, "status", "--porcelain") == ""
    server.script(stopped[1:], Reply(body=bodies[stopped]))
    server.on_request = lambda _: None
    result = CliRunner().invoke(app, ["regenerate", "--source", server.url, "--root", str(root)])
    assert result.exit_code == 0, result.output
    assert "words" in surface(root)["shop.find_v1"]["keywords"]


KILL = """
import os, pathlib, signal, sys
from codegen.printing import publish as output
from codegen.cli.app import app
number = {"none": None, "kill": signal.SIGKILL, "ctrl-c": signal.SIGINT, "term": signal.SIGTERM}[sys.argv[1]]
after, real = int(sys.argv[2]), output.write_atomically
written = 0
def write(path, content):
    global written
    real(path, content)
    written += "undo" not in str(path)
    if written == after:
        os.kill(os.getpid(), number)
output.write_atomically = write
app(["regenerate", *sys.argv[3:]])
"""


@pytest.mark.sampled(4)
@pytest.mark.parametrize("after", [1, 3, 6], ids=["first file", "third", "sixth"])
@pytest.mark.parametrize("how", ["kill", "ctrl-c", "term"])
def test_an_interrupted_publication_is_undone(root: Path, how: str, after: int) -> None:
    with replay.served(replay.layout(CHANGED)) as url:
        options = [how, str(after), "--source", url, "--root", str(root)]
        done = subprocess.run(
            [sys.executable, "-c", KILL, *options], cwd=ROOT, capture_output=True, text=True, check=False
        )
    assert done.returncode == {"kill": -signal.SIGKILL, "ctrl-c": 130, "term": 143}[how], done.stderr
    assert "Traceback" not in done.stderr
    if how == "kill":
        assert git(root, "status", "--porcelain") != ""
        result = CliRunner().invoke(app, ["regenerate", "--offline", "--root", str(root)])
        assert result.exit_code == 0
    assert git(root, "status", "--porcelain") == ""


def test_ctrl_c_after_publishing_says_that_all_is_written(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("codegen.cli.commands.regenerate._print", interrupt)
    code, output = command(root, replay.layout(CHANGED))
    assert code == 130
    assert output.endswith("Interrupted; everything was written before that.\n")
    assert "words" in surface(root)["shop.find_v1"]["keywords"]
