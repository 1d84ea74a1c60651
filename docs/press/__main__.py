"""`python -m docs.press`: build the site, or build and serve it."""

from __future__ import annotations

import argparse
import sys
import time
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

from .site import SITE, BuildFailed, build


def main() -> int:
    """Run the command line; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m docs.press", description="Build the site into site/.")
    parser.add_argument("--serve", action="store_true", help="serve it on this machine afterwards, until Ctrl-C")
    parser.add_argument("--port", type=int, default=8000, help="the port to serve on (8000)")
    parser.add_argument("--only", choices=["en", "zh"], help="build one language only")
    given = parser.parse_args()
    started = time.perf_counter()
    try:
        lines = build(only=given.only)
    except BuildFailed as error:
        print(error, file=sys.stderr)
        return 1
    print(*lines, f"site/ in {time.perf_counter() - started:.0f} s", sep="\n")
    return _serve(given.port) if given.serve else 0


def _serve(port: int) -> int:
    with ThreadingHTTPServer(("127.0.0.1", port), partial(SimpleHTTPRequestHandler, directory=str(SITE))) as server:
        print(f"http://127.0.0.1:{server.server_port}/ - stop with Ctrl-C", flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            return 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
