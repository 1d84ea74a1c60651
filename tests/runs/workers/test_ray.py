"""The recipe for Ray, where Ray is installed: a local cluster, a journal in PostgreSQL."""

from __future__ import annotations

import threading
import time

import psutil
import pytest

from justone_client.runs import Journal, JournalView
from justone_client.sandbox import Sandbox
from tests.runs.workers.programs import KEY, TOKEN, words

ray = pytest.importorskip("ray", reason="Ray is not installed (260 MB, so `make setup` leaves it out)")


def kill_when(database: str, sent: int) -> None:
    """Kill a process of Ray's that runs a task, once so many calls are in flight."""
    while JournalView(database).status().items["sent"] < sent:
        time.sleep(0.02)
    working = [one for one in psutil.process_iter(["cmdline"]) if "ray::portion" in " ".join(one.info["cmdline"] or [])]
    working[0].kill()


@pytest.mark.filterwarnings("ignore")
def test_ray_repeats_tasks_and_pays_once(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.runs.workers.ray_recipe import work_on_ray

    sandbox = Sandbox()
    sandbox.slow("global", 0.3)
    with sandbox.serve() as server, Journal.start(database, [KEY], words(60), run="words"):
        names = {"JUSTONE_JOURNAL": database, "JUSTONEAPI_TOKEN": TOKEN, "JUSTONEAPI_BASE_URL": server.url,
                 "RAY_AUTH_MODE": "disabled"}  # fmt: skip
        for name, value in names.items():
            monkeypatch.setenv(name, value)
        ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
        try:
            killing = threading.Thread(target=kill_when, args=(database, 8))
            killing.start()
            work_on_ray(2)
            killing.join()
        finally:
            ray.shutdown()
    items = JournalView(database).status().items
    assert 1 <= items["unknown"] <= 4
    assert items["recorded"] + items["unknown"] == 60
    called = [call.parameters["keyword"] for call in sandbox.journal]
    assert len(called) == len(set(called))
