"""Turn an error into two strings and back, for queues without pickle: they keep an exception's class and `args`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

__all__ = ["FromPayload", "to_payload"]

E = TypeVar("E", bound=Exception)
_BEGINNING = '{"justone_client.error": 1'
_ANSWER = ("age", "attempts", "billed", "code", "http_status", "message", "operation", "raw", "record_time", "region",
           "request_id")  # fmt: skip


def to_payload(error: Exception) -> str:
    """Return the whole state of an error as JSON. Text survives any queue, even one that stringifies `args`."""
    state = {name: value for name, value in vars(error).items() if name != "raw"}
    try:
        return _json({**state, "raw": vars(error).get("raw")})
    except RecursionError:  # the received data is nested too deeply to serialize
        return _json(state)


def is_payload(args: tuple[object, ...]) -> bool:
    """Whether these are the `args` of an error: its message and its payload."""
    return len(args) == 2 and isinstance(args[1], str) and args[1].startswith(_BEGINNING)


def from_payload(kind: type[E], text: str) -> E:
    """Rebuild the error that `to_payload` serialized."""
    import json  # costs a millisecond; needed only here

    state: dict[str, Any] = json.loads(text, object_hook=_object)
    del state["justone_client.error"]
    error = kind.__new__(kind, state.get("message"))
    vars(error).update({"raw": None, **state})
    return error


class FromPayload(type):
    """Makes `type(error)(*error.args)` rebuild the error, as queues without pickle do."""

    if not TYPE_CHECKING:  # checkers use `__init__`

        def __call__(cls, *args, **details):
            if not details and is_payload(args):
                return from_payload(cls, args[1])
            return super().__call__(*args, **details)


def _json(state: dict[str, Any]) -> str:
    import json

    return json.dumps({"justone_client.error": 1, **state}, default=_plain)


def _plain(value: Any) -> object:
    from datetime import datetime

    from justone_generated._base import Answer

    if isinstance(value, bytes):
        return {"justone_client.bytes": value.decode("latin-1")}
    if isinstance(value, datetime):
        return {"justone_client.time": value.isoformat()}
    if isinstance(value, Answer):
        kept = {name: getattr(value, name) for name in _ANSWER}  # pyright: ignore[reportUnknownArgumentType]
        return {"justone_client.answer": kept}
    return str(value)


def _object(found: dict[str, Any]) -> Any:
    if len(found) != 1:
        return found
    ((name, value),) = found.items()
    if name == "justone_client.bytes":
        return value.encode("latin-1")
    if name == "justone_client.time":
        from datetime import datetime

        return datetime.fromisoformat(value)
    return _answer(value) if name == "justone_client.answer" else found


def _answer(state: dict[str, Any]) -> Any:
    from justone_generated._base import Answer
    from justone_generated._record import typed
    from justone_generated.index import GONE, INDEX

    data, place = state["raw"].get("data"), INDEX.get(state["operation"]) or GONE.get(state["operation"])
    if place and state["code"] == 0:
        platform, name = place
        operation = getattr(import_module(f"justone_generated.operations.{platform}"), name.upper())
        data = typed(operation.answer, data)
    return Answer[Any](data, **state)
