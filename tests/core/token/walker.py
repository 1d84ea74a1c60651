"""Walks every frame of an exception and every object in it, as tools that print local variables do."""

import functools
import types
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tests.core.token.leaks import spellings

HERE = str(Path(__file__).resolve().parents[2])
DEEPEST = 8
_LEAVES = (type, types.ModuleType, types.FunctionType, types.BuiltinFunctionType, int, float, complex, type(None))


def chain(error: BaseException) -> list[BaseException]:
    """The error with all its causes and contexts."""
    found = [error]
    for link in found:
        more = [link.__cause__, link.__context__, *getattr(link, "exceptions", ())]
        found += [one for one in more if one is not None and all(one is not known for known in found)]
    return found


def frames(error: BaseException) -> list[types.FrameType]:
    """Every frame of the chain, except those of the tests."""
    found: list[types.FrameType] = []
    for link in chain(error):
        trace = link.__traceback__
        while trace is not None:
            if not trace.tb_frame.f_code.co_filename.startswith(HERE):
                found.append(trace.tb_frame)
            trace = trace.tb_next
    return found


def shown(error: BaseException, secret: str) -> list[str]:
    """Where the secret appears, as `module.function: path`."""
    look = _Look({one.lower() for one in spellings(secret)})
    for link in chain(error):
        look.at(link.args, f"{type(link).__name__}.args", 0)
        look.at(vars(link), f"{type(link).__name__}", 0)
    for frame in frames(error):
        where = f"{frame.f_globals.get('__name__')}.{frame.f_code.co_name}"
        for name, value in list(frame.f_locals.items()):
            look.at(value, f"{where}: {name}", 0)
    return look.found


class _Look:
    def __init__(self, needles: set[str]) -> None:
        self._needles = needles
        self._seen: list[object] = []
        """Keeps the objects alive, so that their ids stay unique."""
        self._ids: set[int] = set()
        self.found: list[str] = []

    def at(self, value: Any, path: str, depth: int) -> None:
        if depth > DEEPEST or isinstance(value, _LEAVES) or id(value) in self._ids:
            return
        if type(value).__module__.startswith(("_pytest", "pytest", "_hypothesis", "hypothesis", "tests.")):
            return
        self._ids.add(id(value))
        self._seen.append(value)
        try:
            text = repr(value).lower()
        except Exception:
            text = ""
        if isinstance(value, bytes | bytearray | memoryview):
            text = bytes(value).decode("latin-1").lower()
        if any(needle in text for needle in self._needles):
            self.found.append(path)
            return
        for name, child in _children(value):
            self.at(child, f"{path}{name}", depth + 1)


def _children(value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, str | bytes | bytearray | memoryview):
        return
    if isinstance(value, Mapping):
        for at, (key, child) in enumerate(list(value.items())):
            yield f"[key {at}]", key
            yield f"[{str(key)[:20]}]", child
    elif isinstance(value, list | tuple | set | frozenset):
        for at, child in enumerate(list(value)):
            yield f"[{at}]", child
    elif isinstance(value, types.CoroutineType | types.GeneratorType | types.AsyncGeneratorType):
        frame = getattr(value, "cr_frame", None) or getattr(value, "gi_frame", None) or getattr(value, "ag_frame", None)
        if frame is not None and not frame.f_code.co_filename.startswith(HERE):
            for name, child in list(frame.f_locals.items()):
                yield f".{name}", child
    elif isinstance(value, types.MethodType):
        yield ".__self__", value.__self__
    elif isinstance(value, functools.partial):
        yield ".args", value.args
        yield ".keywords", value.keywords
    elif isinstance(value, types.FrameType | types.TracebackType):
        return
    else:
        yield from _attributes(value)


def _attributes(value: Any) -> Iterator[tuple[str, Any]]:
    for name, child in list(getattr(value, "__dict__", {}).items()):
        yield f".{name}", child
    for kind in type(value).__mro__:
        slots = kind.__dict__.get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            plain = f"_{kind.__name__.lstrip('_')}{name}" if name.startswith("__") and not name.endswith("__") else name
            try:
                yield f".{name}", object.__getattribute__(value, plain)
            except AttributeError:
                continue
