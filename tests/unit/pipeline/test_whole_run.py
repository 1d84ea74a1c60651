"""A whole run against a source: what stops it leaves nothing behind, what is odd stops nobody else."""

import datetime
import json
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.testing import CliRunner

from codegen import replay
from codegen.cli.app import app
from codegen.document.problems import Refused
from codegen.download.download import Order, refresh
from codegen.download.source import Source
from codegen.pipeline import Press, RunResult, Stage
from tests.conftest import ROOT
from tests.support.codegen_cases import document, operation, parameter
from tests.support.servers.paths import Loopback, Reply

TODAY = datetime.date(2026, 11, 20)
FIND, LOOK = "/api/shop/find/v1", "/api/shop/look/v1"
STAGES = [
    *("merge", "overlay", "parse", "names", "checks", "answers", "changes"),
    *("second reading", "render", "format", "compare"),
]


def catalogue(**changes: Any) -> dict[str, Any]:
    """Two operations; `changes` are fields of the first."""
    find = operation(parameter("word", required=True), parameter("sort", enum=["NEW", "OLD"]), summary="Find")
    nodes = {FIND: {"get": find | changes}, LOOK: {"get": operation(parameter("page", type="integer"), summary="Look")}}
    return document(nodes)


def run(root: Path, source: dict[str, Any], **options: Any) -> RunResult:
    with replay.served(replay.layout(source)) as url:

        def download(specs: Path) -> None:
            refresh(specs, Order(Source.of(url)), lambda _: None, "2026-11-20")

        return Press(root, options.pop("on_stage", None)).run(today=TODAY, download=download, **options)


def command(root: Path, bodies: dict[str, bytes], *options: str) -> tuple[int, str]:
    with replay.served(bodies) as url:
        result = CliRunner().invoke(app, ["regenerate", "--source", url, "--root", str(root), *options])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.output


def git(root: Path, *arguments: str) -> str:
    settings = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"]
    done = subprocess.run(["git", *settings, *arguments], cwd=root, capture_output=True, text=True, check=True)
    return done.stdout


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project in git that holds what a first run wrote."""
    root = tmp_path / "project"
    (root / "specs/overlay").mkdir(parents=True)
    (root / ".gitignore").write_text(".cache/\n__pycache__/\n")
    run(root, catalogue())
    git(root, "init", "--quiet")
    commit(root)
    return root


def commit(root: Path) -> None:
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "As it is")


def tree(root: Path) -> dict[str, bytes]:
    paths = [path for folder in ("generated", "docs", "specs") for path in (root / folder).rglob("*") if path.is_file()]
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in paths if path.suffix != ".pyc"}


# What stops a run leaves nothing behind

CHANGED = catalogue(description="In other words.", parameters=[parameter(), parameter("words")])


@pytest.mark.parametrize(
    ("file", "content", "reason"),
    [
        ("specs/overlay/shop.yaml", "overlay: 1.0.0\nactions: [{target: $.a}]\n", "either `update` or `remove: true`"),
        ("specs/overlay/shop.yaml", "a: [", "is not YAML"),
        ("specs/pagination.json", '{"GET /api/shop/find/v1": 7}', "is no rule"),
        ("specs/answers/shop/find.json", "{", "answers"),
        ("specs/documented/find.json", "[]", "is no documented answer"),
        ("specs/names.json", "{", "names.json"),
        ("specs/surface.json", "{", "surface.json"),
        ("specs/rules.yaml", "a: [", "rules.yaml"),
        ("specs/lock.json", "{", "lock.json"),
    ],
    ids=["overlay", "yaml", "paging", "answers", "documented", "names", "surface", "rules", "lock"],
)
def test_a_refused_file_leaves_git_clean(root: Path, file: str, content: str, reason: str) -> None:
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
def test_a_refused_catalogue_leaves_git_clean(root: Path, body: bytes) -> None:
    code, output = command(root, {"/openapi.json": body})
    assert (code, git(root, "status", "--porcelain")) == (3, "")
    assert "Going on from the locked definitions" in output


@pytest.mark.parametrize("error", [KeyboardInterrupt, RuntimeError, OSError], ids=["ctrl-c", "crash", "disk"])
@pytest.mark.parametrize("stage", STAGES)
def test_a_stop_at_any_stage_restores_the_definitions_too(root: Path, stage: str, error: type[BaseException]) -> None:
    def stop(done: Stage) -> None:
        if done.name == stage:
            raise error(stage)

    with pytest.raises(error, match=stage):
        run(root, CHANGED, on_stage=stop)
    assert git(root, "status", "--porcelain") == ""
    assert not (root / ".cache/scratch").exists()


def test_a_publication_that_fails_restores_the_definitions_too(root: Path) -> None:
    shutil.rmtree(root / "docs")
    (root / "docs").write_text("in the way")  # the folder cannot be made
    before = tree(root)
    with pytest.raises(OSError, match="docs"):
        run(root, CHANGED)
    assert tree(root) == before


@pytest.mark.parametrize(
    "kind", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL], ids=["ctrl-c", "terminated", "killed"]
)
def test_a_run_that_is_stopped_while_it_downloads_leaves_git_clean(
    root: Path, server: Loopback, kind: signal.Signals
) -> None:
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


@pytest.mark.parametrize("after", [1, 3, 6], ids=["first file", "third", "sixth"])
@pytest.mark.parametrize("how", ["kill", "ctrl-c", "term"])
def test_a_run_that_is_cut_off_while_it_publishes_is_taken_back(root: Path, how: str, after: int) -> None:
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


def test_ctrl_c_after_the_publication_says_that_all_was_written(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("codegen.cli.commands.regenerate._print", interrupt)
    code, output = command(root, replay.layout(CHANGED))
    assert code == 130
    assert output.endswith("Interrupted; everything was written before that.\n")
    assert "words" in surface(root)["shop.find_v1"]["keywords"]


# One odd operation never blocks the others

ODD = {
    "type": parameter("word", type="array", items={}),
    "required": parameter("word") | {"required": "true"},
    "place": parameter("word") | {"in": "header"},
    "choices": parameter("word", enum="NEW"),
    "schema": parameter("word") | {"schema": None},
    "no type": parameter("word") | {"schema": {}},
    "style": parameter("word") | {"style": "deepObject"},
    "object": "word",
    "no name": {"in": "query", "schema": {"type": "string"}},
}


def odd(bad: Any) -> dict[str, Any]:
    return catalogue(description="New.", parameters=[parameter(), bad, parameter("sort", enum=["NEW", "OLD"])])


def surface(root: Path) -> dict[str, Any]:
    operations: dict[str, Any] = json.loads((root / "specs/surface.json").read_bytes())["operations"]
    return operations


@pytest.mark.parametrize("bad", ODD.values(), ids=ODD)
def test_an_odd_operation_stays_at_its_last_good_definition(root: Path, bad: Any) -> None:
    before = surface(root)
    spec = odd(bad)
    spec["paths"][LOOK]["get"]["parameters"].append(parameter("more"))
    pressed = run(root, spec)
    (held,) = pressed.held
    assert (held.operation, held.kept) == (f"GET {FIND}", True)
    assert held.problems[0].file == "specs/endpoints/shop/find-v1.json"
    assert held.problems[0].pointer.startswith("/paths/~1api~1shop~1find~1v1/get/parameters/1")
    after = surface(root)
    assert after["shop.find_v1"] == before["shop.find_v1"]
    assert set(after["shop.look_v1"]["keywords"]) == {"page", "more"}
    assert not run(root, spec).changes  # and stays so, run after run


@pytest.mark.parametrize("bad", ODD.values(), ids=ODD)
@pytest.mark.parametrize("known", [True, False], ids=["known", "new"])
def test_the_printed_overlay_mends_the_operation(root: Path, known: bool, bad: Any) -> None:
    if not known:
        (root / "specs/openapi.json").unlink()
    (held,) = run(root, odd(bad)).held
    overlay = yaml.safe_load(held.overlay)
    assert f"['{FIND}']" in overlay["actions"][0]["target"]
    assert "parameters[1]" not in held.overlay or not (isinstance(bad, dict) and "name" in bad)
    answered(root / "specs/overlay/mended.yaml", held.overlay)
    pressed = run(root, odd(bad))
    assert (pressed.held, pressed.operations) == ((), 2)
    if known and bad != "word":
        assert set(surface(root)["shop.find_v1"]["keywords"]) == {"word", "sort"}


def answered(file: Path, proposal: str) -> None:
    """Commit a proposal, with a person's words in the place of its questions."""
    overlay = yaml.safe_load(proposal)
    for action in overlay["actions"]:
        action |= {"x-reason": "The others of the family say so.", "x-seen": "today"}
    file.write_text(yaml.safe_dump(overlay))


@pytest.mark.parametrize("name", ["word", "it's", 'a"b', "a\\b", "$x[0]", "词"])
def test_a_proposal_follows_its_parameter_and_retires(root: Path, name: str) -> None:
    wrong, right = parameter(name, type="strng"), parameter(name, type="string")
    spec = catalogue(parameters=[parameter(), wrong])
    (held,) = run(root, spec).held
    answered(root / "specs/overlay/mended.yaml", held.overlay)
    assert run(root, spec).held == ()
    later = catalogue(parameters=[parameter("count", type="integer"), parameter(), right])
    pressed = run(root, later)
    keywords = surface(root)["shop.find_v1"]["keywords"].values()
    assert {one["wire"]: one["type"] for one in keywords} == {"count": "integer", name: "string"}
    assert any("mended.yaml" in f"{note}" for note in pressed.notes)


def test_a_proposal_without_an_answer_is_refused(root: Path) -> None:
    spec = catalogue(parameters=[parameter(), parameter("word", type="strng")])
    (held,) = run(root, spec).held
    (root / "specs/overlay/mended.yaml").write_text(held.overlay)
    with pytest.raises(Refused, match="still hold the words of the proposal"):
        run(root, spec)


def test_an_odd_operation_that_never_was_good_is_left_out(root: Path) -> None:
    spec = catalogue()
    spec["paths"]["/api/shop/odd/v1"] = {"get": operation(parameter("x", type="array"), summary="Odd", operationId="o")}
    code, output = command(root, replay.layout(spec))
    assert code == 3
    assert "Held back: GET /api/shop/odd/v1: left out, it never had a good definition" in output
    assert "odd-v1.json#/paths/~1api~1shop~1odd~1v1/get/parameters/1/schema/type: type 'array' of `x`" in output
    assert "target: $.paths['/api/shop/odd/v1'].get.parameters[?@.name == 'x'].schema" in output
    assert set(surface(root)) == {"shop.find_v1", "shop.look_v1"}


def test_a_body_of_json_keeps_the_get_that_was_there(root: Path) -> None:
    before = surface(root)
    spec = catalogue()
    body = {"content": {"application/json": {"schema": {"type": "object"}}}}
    spec["paths"][FIND] = {"post": operation(requestBody=body, summary="Find", operationId="f")}
    (held,) = run(root, spec).held
    assert (held.operation, held.kept) == (f"POST {FIND}", True)
    assert surface(root) == before


def test_a_difference_in_the_second_reading_holds_back_one_operation(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from codegen.document import cross_check

    before = surface(root)
    real = cross_check._facts

    def other(endpoint: Any) -> Any:
        for name, facts in real(endpoint):
            yield name, facts._replace(required=True) if name == "words" else facts

    monkeypatch.setattr(cross_check, "_facts", other)
    spec = catalogue(parameters=[parameter(), parameter("words")])
    spec["paths"][LOOK]["get"]["parameters"].append(parameter("more"))
    (held,) = run(root, spec).held
    assert (held.operation, held.kept) == (f"GET {FIND}", True)
    assert "`required` of parameter `words` is False in ours, True in the other" in held.problems[0].text
    assert yaml.safe_load(held.overlay)["actions"]
    assert surface(root)["shop.find_v1"] == before["shop.find_v1"]
    assert set(surface(root)["shop.look_v1"]["keywords"]) == {"page", "more"}


@pytest.mark.parametrize("odd", [None, {}, "x", {"type": "object", "properties": 7}, {"$ref": 7}], ids=repr)
def test_an_odd_envelope_stays_the_last_good_one(root: Path, odd: Any) -> None:
    before = tree(root)["generated/justone_generated/models/_envelope.py"]
    spec = catalogue()
    spec["components"]["schemas"]["Result"] = odd
    pressed = run(root, spec)
    assert [one.operation for one in pressed.held] == ["the envelope of every answer"]
    assert tree(root)["generated/justone_generated/models/_envelope.py"] == before
    assert json.loads((root / "specs/surface.json").read_bytes())["envelope"]["codes"] == []


def test_an_odd_envelope_stops_no_first_run(tmp_path: Path) -> None:
    spec = catalogue()
    spec["components"]["schemas"]["Result"]["properties"]["code"]["type"] = {}
    (tmp_path / "specs").mkdir()
    pressed = run(tmp_path, spec)
    assert [(one.operation, one.kept) for one in pressed.held] == [("the envelope of every answer", False)]
    assert (pressed.operations, list(surface(tmp_path))) == (2, ["shop.find_v1", "shop.look_v1"])
    assert "code" in (tmp_path / "generated/justone_generated/models/_envelope.py").read_text()


# The catalogue decides what exists


def test_what_left_the_catalogue_is_not_printed_in_the_same_run(root: Path) -> None:
    spec = catalogue()
    del spec["paths"][LOOK]
    code, output = command(root, replay.layout(spec))
    assert code == 0
    assert "Left the catalogue, removed: shop/look-v1.json" in output
    assert list(surface(root)) == ["shop.find_v1"]
    assert not (root / "specs/endpoints/shop/look-v1.json").exists()


@pytest.mark.parametrize("loss", ["missing", "html", "other"])
def test_a_lost_document_is_no_failure_where_the_catalogue_stands_in(root: Path, loss: str) -> None:
    bodies = replay.layout(catalogue(description="New."))
    lost = {"missing": None, "html": b"<html>", "other": bodies["/openapi/shop/look-v1-en.json"]}[loss]
    code, output = command(root, {name: lost if "find" in name else body for name, body in bodies.items()})  # type: ignore[misc]
    assert code == 0
    assert "find-v1-en.json: " in output
    assert "; the catalogue's entry is used" in output
    assert (
        json.loads((root / "specs/lock.json").read_bytes())["endpoints"]["shop/find-v1.json"]["origin"] == "catalogue"
    )
    assert json.loads((root / "specs/openapi.json").read_bytes())["paths"][FIND]["get"]["description"] == "New."


def test_shared_parts_come_from_the_current_download(root: Path) -> None:
    spec = catalogue()
    spec["servers"] = [{"url": "https://new.example"}]
    bodies = replay.layout(spec)
    old = json.loads(bodies["/openapi/shop/find-v1-en.json"])
    old["servers"], old["components"]["schemas"]["Result"] = [{"url": "https://old.example"}], {"type": "string"}
    code, output = command(root, bodies | {"/openapi/shop/find-v1-en.json": json.dumps(old).encode()})
    assert code == 0
    assert "Note: is not as the catalogue has it; the other is taken: specs/endpoints/shop/find-v1.json" in output
    merged = json.loads((root / "specs/openapi.json").read_bytes())
    assert merged["servers"] == spec["servers"]
    assert merged["components"] == spec["components"]


def test_three_hundred_good_documents_and_one_stale(tmp_path: Path) -> None:
    nodes = {f"/api/shop/find-{n}/v1": {"get": operation(summary=f"Find {n}")} for n in range(301)}
    spec = document(nodes)
    bodies = replay.layout(spec)
    name = "/openapi/shop/find-7-v1-en.json"
    stale = json.loads(bodies[name])
    stale["components"] = {"schemas": {"Result": {"type": "object", "properties": {"code": {"type": "string"}}}}}
    stale["info"] = {"title": "Old", "version": "0"}
    (tmp_path / "specs").mkdir()
    code, output = command(tmp_path, bodies | {name: json.dumps(stale).encode()})
    assert code == 0, output
    assert "301 operations" in output
    assert json.loads((tmp_path / "specs/openapi.json").read_bytes())["components"] == spec["components"]


def test_a_stray_file_beside_the_definitions_is_no_operation(root: Path) -> None:
    stray = document({"/api/shop/stray/v1": {"get": operation()}})
    (root / "specs/endpoints/shop/stray.json").write_text(json.dumps(stray))
    assert Press(root).run(today=TODAY).operations == 2


def damage(root: Path, how: Callable[[Path], object]) -> RunResult:
    how(root / "specs/endpoints/shop/find-v1.json")
    return Press(root).run(today=TODAY)


@pytest.mark.parametrize("how", [Path.unlink, lambda path: path.write_text("<<<<<<< HEAD")], ids=["lost", "conflict"])
def test_a_damaged_file_offline_holds_back_its_operation(root: Path, how: Callable[[Path], object]) -> None:
    before = surface(root)
    (held,) = damage(root, how).held
    assert (held.operation, held.kept, held.problems[0].file) == (
        f"GET {FIND}",
        True,
        "specs/endpoints/shop/find-v1.json",
    )
    assert surface(root) == before
