"""Run in a process of its own: take away what Windows lacks, then call, walk, run and print as a user does.

This is no Windows: paths, files and sockets are those of this system. It shows that nothing needs the missing names.
"""

# The standard library and the dependencies are imported first, since they choose their parts by the system.
import asyncio
import fcntl
import json
import multiprocessing
import os
import signal
import sys
import types
from pathlib import Path

import httpx
import typer
from typer.testing import CliRunner

MODULES = ("fcntl", "termios", "tty", "pty", "pwd", "grp", "resource", "readline")
NAMES = [
    "fork",
    "forkpty",
    "register_at_fork",
    "getuid",
    "geteuid",
    "getgid",
    "getpgid",
    "posix_fallocate",
    "pread",
    "pwrite",
    "killpg",
    "setsid",
    "mkfifo",
    "fchmod",
    "fchown",
    "chown",
    "statvfs",
    "sysconf",
    "sched_getaffinity",
    "wait4",
]
SIGNALS = [
    "SIGHUP",
    "SIGKILL",
    "SIGUSR1",
    "SIGUSR2",
    "SIGCHLD",
    "SIGALRM",
    "SIGQUIT",
    "SIGWINCH",
    "pthread_sigmask",
    "setitimer",
]
LOCKS: list[tuple[int, int]] = []
LOADED = (multiprocessing, httpx, typer)
CALL = {"o_author_id": "6629722295873044494"}


def locking(handle: int, mode: int, count: int) -> None:
    LOCKS.append((mode, count))
    fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def become_windows() -> None:
    windows = types.ModuleType("msvcrt")
    windows.__dict__.update(LK_NBLCK=2, locking=locking)
    sys.modules["msvcrt"] = windows
    for name in MODULES:
        sys.modules[name] = None  # type: ignore[assignment]
    for module, names in ((os, NAMES), (signal, SIGNALS)):
        for name in names:
            delattr(module, name)
    sys.platform = "win32"


def sync(folder: Path) -> dict[str, object]:
    from justone_client.runs import rows
    from justone_client.sandbox import Sandbox

    with Sandbox().client() as client:
        billed = client.douyin_xingtu.get_author_base_info_v1(**CALL).billed
        fans = client.walk(client.weibo.get_fans_v1, uid="2803301701").items(max_items=3)
        written = rows(fans, columns=["id", "screen_name"]).to_csv(folder / "粉丝 表.csv")
    return {"billed": billed, "rows": written}


async def run(folder: Path) -> dict[str, object]:
    from justone_client import Prices
    from justone_client.runs import Journal, JournalError, work
    from justone_client.sandbox import Sandbox

    words = ({"keyword": word} for word in ("猫", "dogs"))
    place, operation = folder / "a run.journal", "GET /api/douyin/search-video/v4"
    async with Sandbox().async_client() as client:
        with Journal.start(place, [operation], words, prices=Prices({}, default="0.10"), max_cost="5") as journal:
            status = str((await work(journal, client, concurrency=2)).status)
            try:
                Journal.resume(place).close()
            except JournalError:
                return {"status": status, "locks": LOCKS, "second": "refused"}
    return {"status": status, "locks": LOCKS, "second": "let in"}


def command(*words: str) -> dict[str, object]:
    from justone_client.cli.app import app

    result = CliRunner(charset="cp936").invoke(app, list(words), prog_name="justone")
    return {"exit code": result.exit_code, "has text": "小红书" in result.stdout_bytes.decode("cp936")}


if __name__ == "__main__":
    become_windows()
    place = Path(sys.argv[1])
    found = sync(place) | asyncio.run(run(place)) | command("search", "小红书 评论")
    print(json.dumps(found))
