"""What a scripted server of the service replies: envelopes, codes, any body."""

import json

from tests.support.servers.scripted import End, Script, Seen, http


def envelope(code: object = 0, data: object = None, message: object = None) -> str:
    return json.dumps(
        {"code": code, "data": data, "message": message, "recordTime": "2026-11-18 00:00:00", "requestId": "r-1"}
    )


def echo(seen: Seen) -> str:
    """What a careless server repeats: the whole request, with the token raw and encoded."""
    fields = {**seen.query, **(seen.form if seen.body else {})}
    return f"{seen.method} {seen.target} {seen.body} {fields}"


def says(code: object, status: int = 200, **headers: str) -> Script:
    """Reply to everything with this code, and repeat the request in the message."""
    return lambda seen: (http(envelope(code, message=echo(seen)), status, **headers), End.KEEP)


def answers(body: bytes | str, status: int = 200, kind: str = "application/json", **headers: str) -> Script:
    """Reply to everything with this body."""
    return lambda seen: (http(body, status, kind, **headers), End.KEEP)
