"""`make faults`: try every fault with every sender, directly, behind proxies and in forks; takes some minutes.

Prints a line for each part, and everything that the client did wrong with its cell. Exits with 1 if a call was paid
twice, a billed call was reported as free, an answer was mixed up or lost, the token was shown, or a call hung.

    python -m tests.faults                     everything
    python -m tests.faults wire forks          some parts, by name
"""

from __future__ import annotations

import faulthandler
import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import NamedTuple, get_args

from tests.faults.cells import Cell, sound
from tests.faults.everything import ALL_CELLS
from tests.faults.forks import play_forked
from tests.faults.proxies import (
    BEHIND,
    FORWARD,
    PROXY_CELLS,
    play_forward,
    play_proxy,
    play_through,
)
from tests.faults.run import ALL_SENDERS, Kind, Wrong, play
from tests.support.servers.scripted import Loopback, tls_context

LONGEST = 120
"""Timeout of a cell in seconds, far above any load, so that only a hang reaches it."""
FORKED = ALL_CELLS[::6]
OUR_SOCKETS = [sender for sender in ALL_SENDERS if not sender.startswith("own-")]


class Hang(BaseException):
    """A cell took too long."""


class Trial(NamedTuple):
    """A fault and a sender."""

    name: str
    run: Callable[[], list[Wrong]]


def trials(plain: Loopback, secure: Loopback) -> dict[str, list[Trial]]:
    """All trials, by part."""

    def each(cells: list[Cell], play_one: Callable[[Cell, str], list[Wrong]]) -> list[Trial]:
        return [
            Trial(f"{cell.id} {sender}", lambda cell=cell, sender=sender: play_one(cell, sender))  # type: ignore[misc]
            for cell in cells
            for sender in OUR_SOCKETS
            if cell.is_for(sender)
        ]

    proxied = [
        Trial(f"{cell.id} {sender}", lambda cell=cell, sender=sender: play_proxy(cell, sender, plain, secure))  # type: ignore[misc]
        for cell in PROXY_CELLS
        for sender in OUR_SOCKETS
        if cell.is_for(sender)
    ]
    parts = {
        "wire": each(ALL_CELLS, lambda cell, sender: play(cell, sender, plain)),
        "proxies": each(FORWARD, lambda cell, sender: play_forward(cell, sender, plain)) + proxied,
        "behind-forward": each(BEHIND, lambda cell, sender: play_through(cell, "forward", sender, plain, secure)),
        "behind-tunnel": each(BEHIND, lambda cell, sender: play_through(cell, "tunnel", sender, plain, secure)),
    }
    if hasattr(os, "fork"):
        parts["forks"] = each(FORKED, lambda cell, sender: play_forked(cell, sender, plain))
    return parts


def attempt(trial: Trial) -> list[Wrong]:
    """Run a trial with a timeout; an exception of the trial is a fault too."""
    signal.alarm(LONGEST)
    faulthandler.dump_traceback_later(2 * LONGEST, exit=True)
    try:
        return trial.run()
    except Hang:
        return [Wrong("hang", f"more than {LONGEST} s")]
    except Exception as error:
        return [Wrong("other", f"{type(error).__name__}: {error}")]
    finally:
        signal.alarm(0)
        faulthandler.cancel_dump_traceback_later()


def _hang(*_: object) -> None:
    raise Hang


def report(part: str, part_trials: list[Trial]) -> Iterator[Wrong]:
    """Run a part, print its figures and return the faults."""
    begun, found = time.monotonic(), []
    for trial in part_trials:
        for wrong in attempt(trial):
            print(f"    {part} {trial.name}: {wrong.kind}: {wrong.what}", flush=True)
            found.append(wrong)
    print(f"{part:15} {len(part_trials):5} trials, {len(found)} faults, {time.monotonic() - begun:.0f} s", flush=True)
    yield from found


def main(names: list[str]) -> int:
    """Run, print, judge."""
    for name in [name for name in os.environ if name.upper().endswith("_PROXY")]:
        del os.environ[name]
    signal.signal(signal.SIGALRM, _hang)
    with ExitStack() as servers:
        parts = trials(servers.enter_context(Loopback(sound)), servers.enter_context(Loopback(sound, tls_context())))
        if unknown := set(names) - parts.keys():
            raise SystemExit(f"no such part: {', '.join(sorted(unknown))}; choose from {', '.join(parts)}")
        chosen = {part: found for part, found in parts.items() if not names or part in names}
        wrong = [one for part, found in chosen.items() for one in report(part, found)]
    kinds = Counter(one.kind for one in wrong)
    print(f"{sum(map(len, chosen.values()))} trials: " + ", ".join(f"{kind} {kinds[kind]}" for kind in get_args(Kind)))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
