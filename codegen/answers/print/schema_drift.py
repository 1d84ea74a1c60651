"""Where data differs from a schema: `drift` of the package, run on the record classes that the schema would become."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import count
from types import ModuleType
from typing import Any

from codegen import runtime
from codegen.answers.print.records import module_of
from codegen.runtime import _drift
from codegen.runtime._drift import Drift

__all__ = ["Drift", "differences"]

_PACKAGE = f"{runtime.__name__}.models.loaded"
_numbers = count(1)


def differences(schema: Mapping[str, Any], data: Any, whole: str = "Data") -> Iterator[Drift]:
    """Yield every place of `data` that `schema` does not describe.

    All items of a list are one place, `data.videos[].title`, and yield one difference each.

    Args:
        schema: The schema of an operation's data, as in specs/answers.
        data: The data of an answer.
        whole: The name for the class of the outermost record.
    """
    annotation, text = module_of(schema, whole)
    return _drift.differences(annotation, vars(_loaded(text)), data, index=lambda _: "[]")


@lru_cache(maxsize=1000)
def _loaded(text: str) -> ModuleType:
    """A module of records, next to codegen/runtime/ as the printed one is next to its copy."""
    module = ModuleType(f"{_PACKAGE}.n{next(_numbers)}")
    module.__package__ = _PACKAGE
    sys.modules[module.__name__] = module  # records look up the names of their annotations here
    exec(compile(text, module.__name__, "exec"), vars(module))  # noqa: S102 - the press printed it a moment ago
    return module
