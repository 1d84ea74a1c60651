"""Measure the overhead of a call without the network: our client, plain httpx and the official client.

    python benchmarks/call_overhead.py [--rounds 15] [--calls 300]

All use the same mock transport, send the same request and parse the same answer of about 1 KB. Rounds are interleaved
and ratios are medians over the rounds, so a busy machine affects all alike.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from typing import TYPE_CHECKING, Any

import httpx
import justoneapi

from justone_client import Client

if TYPE_CHECKING:
    from collections.abc import Callable

PATH = "/api/douyin-xingtu/gw/api/author/get_author_base_info/v1"
PARAMETERS = {"oAuthorId": "6834567890123456789", "platform": "SHORT_VIDEO"}
TOKEN = "benchmark-token-0123456789"
BODY = json.dumps(
    {
        "code": 0,
        "data": {f"field_{n}": {"id": n, "name": f"name {n}", "score": n / 7} for n in range(20)},
        "message": None,
        "recordTime": "2026-11-18 00:00:00",
        "requestId": "0123456789",
    }
).encode()


def answer(_: httpx.Request) -> httpx.Response:
    return httpx.Response(200, headers={"content-type": "application/json"}, content=BODY)


def ways() -> dict[str, Callable[[], Any]]:
    """Name -> function of one call. The first is the baseline."""
    plain = httpx.Client(transport=httpx.MockTransport(answer))
    url = f"https://api.justoneapi.com{PATH}"
    query = {**PARAMETERS, "token": TOKEN}
    ours = Client(TOKEN, http_client=httpx.Client(transport=httpx.MockTransport(answer)))
    arguments = {"o_author_id": PARAMETERS["oAuthorId"], "platform": PARAMETERS["platform"]}
    method: Any = ours.douyin_xingtu.get_author_base_info_v1
    theirs = official().douyin_xingtu
    return {
        "httpx, pooled: client.get(...).json()": lambda: plain.get(url, params=query).json(),
        "httpx, a client a call, as httpx.get()": lambda: one_call(url, query),
        "ours: client.platform.method(...)": lambda: method(**arguments),
        "ours: client.call('GET /...', {...})": lambda: ours.call(f"GET {PATH}", PARAMETERS),
        "official client, its own method": lambda: theirs.gw_api_author_get_author_base_info_v1(**arguments),
    }


def one_call(url: str, query: dict[str, str]) -> Any:
    """Do what `httpx.get` does, without its 30 ms for certificates, which the mock transport does not need."""
    with httpx.Client(transport=httpx.MockTransport(answer)) as client:
        return client.get(url, params=query).json()


def official() -> Any:
    """Build the official client with its httpx client replaced by one with the same settings over the mock."""
    client: Any = justoneapi.JustOneAPIClient(TOKEN)
    before = client._transport._client
    client._transport._client = httpx.Client(
        base_url=before.base_url,
        headers=before.headers,
        timeout=before.timeout,
        follow_redirects=True,
        transport=httpx.MockTransport(answer),
    )
    before.close()
    return client


def measure(ways: dict[str, Callable[[], Any]], rounds: int, calls: int) -> dict[str, list[float]]:
    """Measure the microseconds per call of each way, by round."""
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            started = time.perf_counter()
            for _ in range(calls):
                way()
            taken[name].append((time.perf_counter() - started) / calls * 1e6)
    return taken


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--calls", type=int, default=300)
    options = parser.parse_args()
    taken = measure(ways(), options.rounds, options.calls)
    base = next(iter(taken.values()))
    print(f"{'':42}{'us a call':>10}{'ratio':>8}")
    for name, times in taken.items():
        ratio = statistics.median(mine / theirs for mine, theirs in zip(times, base, strict=True))
        print(f"{name:42}{statistics.median(times):10.1f}{ratio:8.2f}")


if __name__ == "__main__":
    main()
