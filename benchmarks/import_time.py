"""Measure the import time and the time to the first answer, each in a fresh interpreter.

    python benchmarks/import_time.py [--rounds 15] [--pairs 40] [--python PATH]

Ways are interleaved and ratios are medians over the rounds, so a busy machine affects all alike. The client builds its
connection pool on its first call; "its connection pool" shows that cost, including certificates.

"First answer" measures a whole process: import, build a client, make one call over plain HTTP to a server in another
process, exit. It alternates with the same process using httpx alone. `--python` chooses the interpreter of another
environment, such as a clean one:

    python -m venv clean && clean/bin/pip install . && python benchmarks/import_time.py --python clean/bin/python
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

WAYS = {
    "import httpx": "import httpx",
    "import justone_client": "import justone_client",
    "from justone_client import Client": "from justone_client import Client",
    "import and build a client": "import justone_client; justone_client.Client('token')",
    "... and its first platform": "import justone_client; justone_client.Client('token').douyin_xingtu",
    "import httpx; httpx.Client()": "import httpx; httpx.Client()",
    "... client and its connection pool": "import justone_client; justone_client.Client('token')._pool()",
    "import justoneapi (official), a client": "import justoneapi; justoneapi.JustOneAPIClient('token')",
}
CHILD = "import time; started = time.perf_counter(); {}; print(time.perf_counter() - started)"

FIRST_ANSWERS = {
    "httpx: first answer": """
import httpx
client = httpx.Client()
parameters = {{"oAuthorId": "6834567890123456789", "token": "token"}}
answer = client.get("{url}/api/douyin-xingtu/gw/api/author/get_author_base_info/v1", params=parameters).json()
assert answer["code"] == 0
""",
    "justone_client: first answer": """
from justone_client import Client
client = Client("token", base_url="{url}", allow_plaintext=True)
answer = client.douyin_xingtu.get_author_base_info_v1(o_author_id="6834567890123456789")
assert answer.code == 0
""",
}
SERVER = """
from http.server import BaseHTTPRequestHandler, HTTPServer
BODY = b'{"code": 0, "message": null, "recordTime": "2026-11-18 00:00:00", "requestId": "1", "data": {"id": "1"}}'
class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(BODY)))
        self.end_headers()
        self.wfile.write(BODY)
    def log_message(self, *_):
        pass
server = HTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
"""


def child(python: str, statement: str) -> str:
    """Return the output of a fresh interpreter. It may write bytecode, so that only the first run compiles."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [python, "-W", "ignore", "-c", statement]
    return subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout


def seconds_of_a_process(python: str, statement: str) -> float:
    started = time.perf_counter()
    child(python, statement)
    return time.perf_counter() - started


@contextmanager
def server() -> Iterator[str]:
    """Start a server in another process that answers any GET; yield its address."""
    with subprocess.Popen([sys.executable, "-c", SERVER], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        process.terminate()


def imports(python: str, rounds: int) -> dict[str, list[float]]:
    """Measure the seconds of each way inside its interpreter, by round, after a warm-up."""
    ways = {name: CHILD.format(statement) for name, statement in WAYS.items() if works(python, statement)}
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, statement in ways.items():
            taken[name].append(float(child(python, statement)))
    return taken


def works(python: str, statement: str) -> bool:
    """Whether the statement runs; False if it needs the official client and that is not installed."""
    try:
        child(python, statement)
    except subprocess.CalledProcessError as error:
        if "No module named 'justoneapi'" in error.stderr:
            return False
        raise
    return True


def first_answers(python: str, pairs: int) -> dict[str, list[float]]:
    """Measure the seconds of whole processes, in pairs of alternating order, after a warm-up."""
    taken: dict[str, list[float]] = {name: [] for name in FIRST_ANSWERS}
    with server() as url:
        scripts = {name: text.format(url=url) for name, text in FIRST_ANSWERS.items()}
        for script in scripts.values():
            child(python, script)
        for number in range(pairs):
            for name in list(scripts) if number % 2 else reversed(scripts):
                taken[name].append(seconds_of_a_process(python, scripts[name]))
    return taken


def show(taken: dict[str, list[float]]) -> None:
    """Print medians, and ratios to the first."""
    base = next(iter(taken.values()))
    for name, times in taken.items():
        ratio = statistics.median(mine / theirs for mine, theirs in zip(times, base, strict=True))
        print(f"{name:42}{statistics.median(times) * 1e3:8.1f}{ratio:8.2f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15, help="rounds of imports; 0 skips them")
    parser.add_argument("--pairs", type=int, default=40, help="pairs of first answers; 0 skips them")
    parser.add_argument("--python", default=sys.executable)
    options = parser.parse_args()
    print(f"{'':42}{'ms':>8}{'ratio':>8}")
    if options.rounds:
        show(imports(options.python, options.rounds))
    if options.pairs:
        show(first_answers(options.python, options.pairs))


if __name__ == "__main__":
    main()
