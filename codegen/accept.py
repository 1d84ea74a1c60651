"""What is accepted as a definition: JSON, OpenAPI 3, and exactly the operation that the catalogue promised.

A full validation against the OpenAPI schema would refuse seven real definitions (their defaults are no members of
their own enums; overlays mend that) and takes 10 s for all 371. This looks at what merging relies on, in 0.1 s.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, NoReturn

from codegen.catalogue import METHODS
from codegen.documents import Object, is_array, is_object


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
        json.dumps(document, ensure_ascii=False).encode()
    except RecursionError as error:
        raise NotAccepted("it is nested too deeply") from error
    except ValueError as error:
        raise NotAccepted(f"it is not JSON: {error}") from error
    return document


def check_definition(content: bytes, method: str, path: str) -> None:
    """Check that `content` defines the operation `method path`, and no other.

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
    _check_parameters(_object(methods[method], f"{method} {path}").get("parameters", []))
    for reference in _references(document):
        _check_reference(reference, document)


def _check_parameters(parameters: object) -> None:
    if not is_array(parameters):
        raise NotAccepted("its `parameters` are no list")
    for index, item in enumerate(parameters):
        parameter = _object(item, f"parameter {index}")
        named = isinstance(parameter.get("name"), str) and isinstance(parameter.get("in"), str)
        if not named and "$ref" not in parameter:
            raise NotAccepted(f"parameter {index} has no name or no place")


def _references(value: Any) -> Iterator[object]:
    if is_object(value):
        for name, inner in value.items():
            if name == "$ref":
                yield inner
            else:
                yield from _references(inner)
    elif is_array(value):
        for inner in value:
            yield from _references(inner)


def _check_reference(reference: object, document: Object) -> None:
    if not isinstance(reference, str) or not reference.startswith("#/"):
        raise NotAccepted(f"it refers to {_short(reference)}, outside itself")
    place: Any = document
    for step in reference[2:].split("/"):
        name = step.replace("~1", "/").replace("~0", "~")
        if not is_object(place) or name not in place:
            raise NotAccepted(f"it refers to {_short(reference)}, which it does not hold")
        place = place[name]


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


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"it holds {name}")


def _listed(names: Object) -> str:
    return ", ".join(_short(name) for name in list(names)[:3]) + (", ..." if len(names) > 3 else "") or "nothing"


def _short(value: object) -> str:
    text = "missing" if value is None else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:60]}..."
