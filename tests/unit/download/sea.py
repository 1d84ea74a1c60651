"""A small provider with four endpoints, and what its download leaves in a folder."""

import json
import re
from pathlib import Path
from typing import Any

from codegen.download.download import Order, Report, refresh
from codegen.download.http import Limits
from codegen.download.source import Source
from tests.support.provider import Endpoint, catalogue
from tests.support.servers.paths import Loopback, Reply

QUICK = Limits(tries=2, backoff=0.001, longest_pause=0.01)
SEA = {
    "fish-market/eel-v1": Endpoint("/api/fish/eel/v1", "Eel"),
    "fish-market/shark-v1": Endpoint("/api/fish/shark/v1", "Shark"),
    "fish-market/shark-v2-deprecated": Endpoint("/api/fish/shark/v2", "Shark", version="v2", deprecated=True),
    "pond/newt": Endpoint("/api/pond/newt", "Newt", tag="Pond", version=None, method="post"),
}
SHARK = "fish-market/shark-v1"
ALL = [f"{name}.json" for name in SEA]


def run(specs: Path, server: Loopback, today: str = "2026-11-20", **order: Any) -> Report:
    server.sent = 0
    server.requests.clear()
    return refresh(specs, Order(Source.of(server.url), **({"limits": QUICK} | order)), lambda _: None, today)


def written(specs: Path) -> dict[Path, tuple[int, int, int]]:
    """The facts of each file that writing changes; the time of access is left out."""
    facts = {file: file.stat() for file in specs.rglob("*")}
    return {file: (one.st_ino, one.st_size, one.st_mtime_ns) for file, one in facts.items()}


def tree(specs: Path) -> dict[str, bytes]:
    return {file.relative_to(specs).as_posix(): file.read_bytes() for file in specs.rglob("*") if file.is_file()}


def undated(specs: Path) -> dict[str, bytes]:
    """The tree without dates: another process uses the date of the clock."""
    return {file: re.sub(rb'"date": "[^"]*"', b'"date": ""', content) for file, content in tree(specs).items()}


def definitions(specs: Path) -> list[str]:
    return sorted(file.relative_to(specs / "endpoints").as_posix() for file in specs.glob("endpoints/*/*"))


def entries(specs: Path) -> dict[str, Any]:
    endpoints: dict[str, Any] = json.loads((specs / "lock.json").read_bytes())["endpoints"]
    return endpoints


def whole(*endpoints: Endpoint, **extra: Any) -> bytes:
    document = catalogue(*endpoints)
    for one in endpoints:
        document["paths"][one.path][one.method] = json.loads(one.definition())["paths"][one.path][one.method] | extra
    return json.dumps(document).encode()


FINE = SEA[SHARK].definition()
REFUSED = {
    "not-json": (Reply(body=b"sorry"), "it is not JSON"),
    "not-openapi-3": (Reply(body=SEA[SHARK].definition(openapi="2.0")), "it is not OpenAPI 3"),
    "html": (Reply(body=b"<!doctype html><p>Busy", headers={"Content-Type": "text/html"}), "it is a web page"),
    "truncated": (Reply(body=FINE, fault="cut"), "broke off"),
    "too-large": (Reply(body=FINE + b" " * 5_000_000), "it is larger than 5,000,000 bytes"),
    "other-path": (Reply(body=SEA["pond/newt"].definition()), 'it defines "/api/pond/newt"'),
    "elsewhere": (Reply(302, headers={"Location": "http://localhost:1/"}), "it redirects to another host"),
    "not-found": (Reply(404, b"{}"), "HTTP 404"),
    "server-error": (Reply(500, b"{}"), "HTTP 500 (2 tries)"),
    "stalled": (Reply(body=FINE, fault="stall"), "the transfer stalled"),
    "dripping": (Reply(body=FINE, fault="drip"), "it was incomplete after"),
}
SHORT: dict[str, Any] = {"stall": {"stall": 0.1}, "drip": {"total": 0.2}}
