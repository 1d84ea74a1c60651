"""An interrupted download leaves whole files, and the next one completes it."""

import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from codegen.download.download import Interrupted, Order, Step, refresh
from codegen.download.source import Source
from tests.support.processes import LONGEST, Spawn
from tests.support.provider import publish
from tests.support.servers.paths import Loopback
from tests.unit.download.sea import QUICK, SEA, SHARK, definitions, entries, run, undated

ROOT = Path(__file__).parents[3]


def stop_after(number: int) -> Callable[[Step], None]:
    def on_step(step: Step) -> None:
        if step.done == number:
            raise KeyboardInterrupt

    return on_step


def test_ctrl_c_keeps_what_arrived(sea: Loopback, specs: Path) -> None:
    order = Order(Source.of(sea.url), limits=replace(QUICK, at_once=1))
    with pytest.raises(Interrupted) as caught:
        refresh(specs, order, stop_after(2), "2026-11-20")
    assert sorted(entries(specs)) == caught.value.report.files("added") == definitions(specs)
    assert len(entries(specs)) == 2
    report = run(specs, sea)
    assert len(report.files("unchanged")) == 2
    assert len(report.files("added")) == 2


def start(spawn: Spawn, specs: Path, server: Loopback, *options: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "codegen", "download", "--source", server.url, "--specs", str(specs), *options]
    return spawn(command, cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


@pytest.mark.parametrize("kind", [signal.SIGINT, signal.SIGKILL], ids=["ctrl-c", "killed"])
def test_the_next_run_completes_a_stopped_download(
    sea: Loopback, specs: Path, tmp_path: Path, spawn: Spawn, kind: signal.Signals
) -> None:
    process = start(spawn, specs, sea)
    stopped = f"/openapi/{SHARK}-en.json"
    sea.script(stopped[1:], replace(sea.replies[stopped][0], fault="stall"))
    sea.on_request = lambda request: process.send_signal(kind) if request.path == stopped else None
    _, err = process.communicate(timeout=LONGEST)
    if kind == signal.SIGINT:
        assert (process.returncode, "Interrupted: what had arrived is kept" in err) == (130, True), err
        assert "Traceback" not in err
        assert sorted(entries(specs)) == definitions(specs)
    for file in definitions(specs):
        assert (specs / "endpoints" / file).read_bytes() == sea.replies[f"/openapi/{file[:-5]}-en.json"][0].body
    publish(sea, SEA)
    sea.on_request = lambda _: None
    run(specs, sea)
    run(tmp_path / "other", sea)
    assert undated(specs) == undated(tmp_path / "other")
