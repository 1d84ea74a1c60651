"""The documented values of parameters -> type aliases, so that a signature names a set of values and lists none.

| sets of values of one keyword on a platform | alias                                                        |
|---------------------------------------------|--------------------------------------------------------------|
| one                                         | the keyword: `SortTypeChoice`                                |
| several                                     | the same for the set with most uses; the method before others |

Example: two methods have the same `sort_type`, `search_v2` has another: `SortTypeChoice`, `SearchV2SortTypeChoice`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from codegen.document.model import Operation, Parameter
from codegen.document.names.naming import pascal

__all__ = ["Choices", "aliases"]

Place = tuple[str, str]
"""`Operation.key` and `Parameter.name`."""
Values = tuple[str, ...]


@dataclass(frozen=True)
class Choices:
    """The aliases of a platform."""

    by_name: Mapping[str, Values]
    """Alias -> values, sorted by alias."""
    by_place: Mapping[Place, str]


def aliases(
    operations: Iterable[Operation],
    methods: Mapping[str, str],
    parameters: Mapping[str, Mapping[str, str]],
    taken: Collection[str],
) -> Choices:
    """Name every set of values on a platform.

    Args:
        operations: Those of the platform.
        methods: `Operation.key` -> method.
        parameters: `Operation.key` -> `Parameter.name` -> keyword.
        taken: Names that the module has already.
    """
    uses: dict[str, dict[Values, list[Place]]] = {}
    for operation in sorted(operations, key=lambda one: methods[one.key]):
        for parameter in operation.parameters:
            if parameter.choices:
                keyword = parameters[operation.key][parameter.name]
                places = uses.setdefault(keyword, {}).setdefault(_values(parameter), [])
                places.append((operation.key, parameter.name))
    by_name: dict[str, Values] = {}
    by_place: dict[Place, str] = {}
    for keyword, sets in sorted(uses.items()):
        ranked = sorted(sets.items(), key=lambda one: -len(one[1]))  # stable: among equals, the set of the first method
        for number, (values, places) in enumerate(ranked):
            method = pascal(methods[places[0][0]]) if number else ""
            name = f"{method}{pascal(keyword)}Choice"
            while name in by_name or name in taken:
                name += "_"
            by_name[name] = values
            by_place |= dict.fromkeys(places, name)
    return Choices(dict(sorted(by_name.items())), by_place)


def _values(parameter: Parameter) -> Values:
    return tuple(choice.value for choice in parameter.choices)
