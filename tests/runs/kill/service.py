"""The sandbox: serves until stdin closes, then prints what it received and billed.

python -m tests.runs.kill.service SHARE SEED KIND...
"""

from __future__ import annotations

import json
import sys
from typing import TypedDict

from justone_client.sandbox import Sandbox


class Request(TypedDict):
    """One request as the sandbox saw it."""

    operation: str
    parameters: dict[str, str]
    billed: bool


class Books(TypedDict):
    """Everything that the sandbox received and billed."""

    requests: list[Request]
    spent: str


def main() -> None:
    share, seed, *kinds = sys.argv[1:]
    box = Sandbox()
    if float(share):
        box.random_faults(float(share), kinds, int(seed))
    box.slow("global", 0.01)  # so that a kill meets calls in flight
    with box.serve() as server:
        print(server.url, flush=True)
        sys.stdin.read()
    requests = [
        Request(operation=call.operation or "", parameters=dict(call.parameters), billed=call.billed)
        for call in box.journal
    ]
    print(json.dumps(Books(requests=requests, spent=str(box.ledger.spent))), flush=True)


if __name__ == "__main__":
    main()
