"""Validate a definition: JSON, OpenAPI 3, and exactly the operation that the catalogue lists.

Full validation against the OpenAPI schema takes 10 s for all definitions and rejects real ones for odd documentation.
These checks cover what merging relies on and take 0.1 s; codegen/document/parse.py reads the facts.
"""

import re

from codegen.document.json_reading import NotAccepted, read_json, short
from codegen.document.json_types import Object, is_object
from codegen.download.catalogue import METHODS


def check_definition(content: bytes, method: str, path: str) -> Object:
    """Check that `content` defines the operation `method path` and no other; return the document.

    Raises:
        NotAccepted: It does not, or it is not an OpenAPI 3 document.
    """
    document = _object(read_json(content, unique=True), "it")
    version = document.get("openapi")
    if not isinstance(version, str) or not re.fullmatch(r"3\.\d+(\.\d+)?", version):
        raise NotAccepted(f"it is not OpenAPI 3: its `openapi` is {short(version)}")
    paths = _object(document.get("paths"), "`paths`")
    if list(paths) != [path]:
        raise NotAccepted(f"it defines {_listed(paths)}, the catalogue lists {path}")
    methods = {name.upper(): value for name, value in _object(paths[path], path).items() if name.lower() in METHODS}
    if list(methods) != [method]:
        raise NotAccepted(f"it defines {_listed(methods)} for {path}, the catalogue lists {method}")
    _object(methods[method], f"{method} {path}")
    return document


def _object(value: object, what: str) -> Object:
    if not is_object(value):
        raise NotAccepted(f"{what} is not an object but {short(value)}")
    return value


def _listed(names: Object) -> str:
    return ", ".join(short(name) for name in list(names)[:3]) + (", ..." if len(names) > 3 else "") or "nothing"
