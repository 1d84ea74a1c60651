"""Records that several threads or a forked process read."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable

import pytest

from justone_generated import _items
from tests.unit.runtime.page_record import ANSWER, Page, Video


def test_the_first_read_keeps_what_another_thread_wrote() -> None:
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        kept = [_written_while_read(read) for read in (list, lambda videos: videos[2]) for _ in range(100)]
    finally:
        sys.setswitchinterval(interval)
    assert kept == ["new"] * 200


@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")  # this test forks beside a thread
@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_a_forked_process_does_not_wait_for_a_reading_thread() -> None:
    with _items._converting:  # as held by a thread that the child does not have
        read, write = os.pipe()
        thread = threading.Thread(target=_fork_and_read, args=(write,))
        thread.start()
        thread.join()
    os.close(write)
    with os.fdopen(read) as pipe:
        assert pipe.read() == "one"


def _fork_and_read(pipe: int) -> None:
    """Run in a thread of its own, which does not own the lock that the main thread holds."""
    child = os.fork()
    if child == 0:
        os.write(pipe, str(Page(ANSWER).videos[0].title).encode())
        os._exit(0)
    os.waitpid(child, 0)


def _written_while_read(read: Callable[[list[Video]], object]) -> str | None:
    record = Video({"related": [{"title": str(number)} for number in range(50)]})
    ready = threading.Barrier(2)

    def reading() -> None:
        ready.wait()
        read(record.related)

    thread = threading.Thread(target=reading)
    thread.start()
    ready.wait()
    record.related[2].title = "new"
    thread.join()
    return record.related[2].title


def test_threads_can_read_a_new_class_at_once() -> None:
    class Fresh(Page):
        pass

    ready, seen = threading.Barrier(8), []

    def read() -> None:
        ready.wait()
        seen.append((Fresh(ANSWER).price.amount, Fresh().plays))

    threads = [threading.Thread(target=read) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [("4.20", None)] * 8
