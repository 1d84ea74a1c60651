"""What is accepted as a definition: JSON, OpenAPI 3, and exactly the operation that the catalogue promised.

A full validation against the OpenAPI schema would refuse real definitions for odd documentation, and takes 10 s for
all of them. This looks at what merging relies on, in 0.1 s; codegen/document/parse.py reads the facts.
"""

import json
import re
from collections import Counter
from typing import Any, NoReturn

from codegen.document.json_types import Object, is_object
from codegen.download.catalogue import METHODS

DEEPEST = 100
"""Levels of a document; real ones have 15."""
_NO_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))


class NotAccepted(ValueError):
    """A document that is not taken; the message says why."""


def read_json(content: bytes, *, unique: bool = False) -> Any:
    """The JSON of `content`: UTF-8, no NaN, nothing that could not be written again.

    Args:
        content: What arrived.
        unique: Whether a name that stands twice in one object is refused; else the last one counts.

    Raises:
        NotAccepted: It is no JSON; a web page is told apart.
    """
    if content.lstrip()[:1] == b"<":
        raise NotAccepted("it is a web page or XML, not JSON")
    try:
        pairs = _unique if unique else None
        document = json.loads(content.decode(), parse_constant=_no_constant, object_pairs_hook=pairs)
        # 1e999 reads as infinity, a lone half of a pair cannot be written, and what nests deeper breaks copying.
        json.dumps(document, ensure_ascii=False, allow_nan=False).encode()
    except RecursionError as error:
        raise NotAccepted("it is nested too deeply") from error
    except ValueError as error:
        raise NotAccepted(f"it is not JSON: {error}") from error
    if _is_deep(content):
        raise NotAccepted(f"it is nested more than {DEEPEST} levels deep")
    return document


def check_definition(content: bytes, method: str, path: str) -> Object:
    """Check that `content` defines the operation `method path`, and no other; gives the document.

    Raises:
        NotAccepted: It does not, or it cannot be read as an OpenAPI 3 document.
    """
    document = _object(read_json(content, unique=True), "it")
    version = document.get("openapi")
    if not isinstance(version, str) or not re.fullmatch(r"3\.\d+(\.\d+)?", version):
        raise NotAccepted(f"it is not OpenAPI 3: its `openapi` is {_short(version)}")
    paths = _object(document.get("paths"), "`paths`")
    if list(paths) != [path]:
        raise NotAccepted(f"it defines {_listed(paths)}, the catalogue promises {path}")
    methods = {name.upper(): value for name, value in _object(paths[path], path).items() if name.lower() in METHODS}
    if list(methods) != [method]:
        raise NotAccepted(f"it defines {_listed(methods)} for {path}, the catalogue promises {method}")
    _object(methods[method], f"{method} {path}")
    return document


def _object(value: object, what: str) -> Object:
    if not is_object(value):
        raise NotAccepted(f"{what} is not an object but {_short(value)}")
    return value


def _unique(pairs: list[tuple[str, Any]]) -> Object:
    found = dict(pairs)
    if len(found) < len(pairs):
        twice = next(name for name, times in Counter(name for name, _ in pairs).items() if times > 1)
        raise ValueError(f"it names {_short(twice)} twice in one object")
    return found


def _is_deep(content: bytes) -> bool:
    """Whether brackets nest too deep. Pairs are taken away from the inside, a level at a time and fast."""
    left = content.translate(None, delete=_NO_BRACKETS)
    for _ in range(DEEPEST):
        fewer = left.replace(b"[]", b"").replace(b"{}", b"")
        if fewer == left:  # all gone, or single brackets inside texts are in the way
            return len(left) > DEEPEST and _depth(content) > DEEPEST
        left = fewer
    return bool(left)


def _depth(content: bytes) -> int:
    depth = deepest = 0
    for part in re.finditer(rb'"(?:[^"\\]|\\.)*"|[\[{]|[\]}]', content):
        if part[0] in (b"[", b"{"):
            depth += 1
            deepest = max(deepest, depth)
        elif part[0] in (b"]", b"}"):
            depth -= 1
    return deepest


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"it holds {name}")


def _listed(names: Object) -> str:
    return ", ".join(_short(name) for name in list(names)[:3]) + (", ..." if len(names) > 3 else "") or "nothing"


def _short(value: object) -> str:
    text = "missing" if value is None else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:60]}..."
