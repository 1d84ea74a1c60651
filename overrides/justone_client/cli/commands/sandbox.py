"""`justone sandbox`: serve the whole API on this machine until Ctrl-C."""

from __future__ import annotations

import os
import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from ..exits import Misuse
from ..terminal.output import print_note, write

if TYPE_CHECKING:
    from collections.abc import Generator

    from ...sandbox import Server

__all__ = ["sandbox"]


def sandbox(
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port of the region global; 0 for any free one.")] = 0,
    cn_port: Annotated[int, typer.Option(min=0, max=65535, help="Port of the region cn; 0 for any free one.")] = 0,
    seed: Annotated[int, typer.Option(help="Different seeds give different sampled answers.")] = 0,
    faults: Annotated[
        float, typer.Option(min=0.0, max=1.0, metavar="SHARE", help="Share of requests that fail.")
    ] = 0.0,
    tour: Annotated[bool, typer.Option("--tour", help="Run a short tour of the client instead.")] = False,
) -> None:
    """Answer all operations locally, in both regions, until Ctrl-C: no token, no network, no bill.

    A token that begins with sandbox- requests faults, such as sandbox-302 or sandbox-301x2-then-0.

    \b
    Examples:
      justone sandbox --port 8080
      justone sandbox --tour
    """
    if tour:
        from ...sandbox.tour import main

        main()
        return
    from ...sandbox import Sandbox

    box = Sandbox(seed=seed)
    box.random_faults(faults)
    server = box.serve(port, cn_port)
    with _stop_signals() as stopped:
        try:
            server.start()
        except OSError as error:
            raise Misuse(f"The sandbox cannot listen: {error.strerror}; use another --port, or 0.") from None
        try:
            _print_urls(server)
            while not stopped.wait(0.5):  # short waits: some systems do not deliver signals to a waiting thread
                pass
        finally:
            server.stop()
    print_note(f"\nStopped after {len(box.journal)} requests; the service would have billed CNY {box.ledger.spent}.")


def _print_urls(server: Server) -> None:
    """Print the URLs, and the settings for another terminal."""
    for region, url in server.urls.items():
        write(f"{region:<7} {url}")
    setting = "$env:{}='{}'" if os.name == "nt" else "export {}={}"
    write("\nCopy into another terminal:")
    write(f"  {setting.format('JUSTONEAPI_BASE_URL', server.url)}")
    write(f"  {setting.format('JUSTONEAPI_TOKEN', 'sandbox')}")
    write("\nCtrl-C stops it.")


@contextmanager
def _stop_signals() -> Generator[threading.Event]:
    """Yield an event that Ctrl-C or SIGTERM sets."""
    stopped = threading.Event()

    def stop(*_: object) -> None:
        stopped.set()

    before = {kind: signal.signal(kind, stop) for kind in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stopped
    finally:
        for kind, handler in before.items():
            signal.signal(kind, handler)
