"""One operation explained, as data: what it is for, how to call it, what it costs, what comes back."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any

from justone_generated._nearest import did_you_mean, nearest
from justone_generated.index import INDEX

from .._pagination.rules import page_rule
from .._requests.operations import find, named
from .._search.index import index
from .._search.results import FoundVersion, lacks, versions_of
from ..errors import InvalidArgument
from .cautions import cautions_of, paging_of
from .examples import Examples, examples_of
from .sample import sample_of
from .texts import Language, texts_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from decimal import Decimal

    from justone_generated._base import Operation, Parameter

    from .._billing.prices import Prices
    from .texts import OperationText

_SEARCH = "client.search_operations(...) finds operations"
_CHINESE = {" with ": "，包含 ", " and more": " 等", " and ": "、", ", ": "、"}
"""Joints of a list of fields, in Chinese."""

__all__ = ["DescribedParameter", "Description", "describe", "operation_named", "parameters_of"]


@dataclass(frozen=True)
class DescribedParameter:
    """One parameter, with its words in the chosen language."""

    name: str
    """In the request."""
    python_name: str
    """In Python."""
    type: str
    required: bool
    text: str
    values: Mapping[str, str]
    """Documented value -> meaning; empty if every value is allowed."""
    default: str | int | float | bool | None
    """What the service takes if it is not sent."""


@dataclass(frozen=True)
class Description:
    """One operation explained."""

    operation: Operation[Any]
    language: Language
    platform: str
    """The platform's name."""
    title: str
    text: str
    """What it is for."""
    parameters: tuple[DescribedParameter, ...]
    examples: Examples
    lacks: tuple[str, ...]
    """Why to prefer another version; mostly empty."""
    versions: tuple[FoundVersion, ...]
    """All versions of its family, the one to call first."""
    notes: tuple[str, ...]
    """The provider's remarks."""
    cautions: tuple[str, ...]
    """What costs money or stops calls: bills, quotas, rates."""
    paging: str
    """How to get more than one page; empty for an operation without known pages."""
    data_type: str | None
    """The type of the answer's data, in `justone_generated.models.<platform>`; None if unknown."""
    main_fields: str
    """Where the answer has its main fields; empty if unknown."""
    price: Decimal | None
    """Of one billed call, if prices were given."""
    sample: Any = field(repr=False)
    """The beginning of an answer's data, from the sandbox."""

    def to_dict(self) -> dict[str, Any]:
        """Return everything in plain dicts and lists that JSON accepts."""
        one = self.operation
        return {
            "platform": one.platform,
            "operation": one.name,
            "key": one.key,
            "language": self.language,
            "platform_title": self.platform,
            "title": self.title,
            "text": self.text,
            "parameters": [vars(parameter) | {"values": dict(parameter.values)} for parameter in self.parameters],
            "examples": self.examples._asdict(),
            "lacks": list(self.lacks),
            "versions": [
                {"operation": f"{version.operation.platform}.{version.operation.name}", "lacks": list(version.lacks)}
                for version in self.versions
            ],
            "successor": one.successor,
            "notes": list(self.notes),
            "cautions": list(self.cautions),
            "paging": self.paging or None,
            "data_type": self.data_type,
            "main_fields": self.main_fields or None,
            "price": None if self.price is None else str(self.price),
            "sample": self.sample,
        }


def describe(
    operation: str | Operation[Any] | Callable[..., Any],
    *,
    language: Language = "en",
    prices: Prices | None = None,
    sample: bool = True,
) -> Description:
    """Explain one operation. Sends nothing.

    Args:
        operation: `douyin.search_video_v4`, `GET /api/...`, an `Operation`, or a method of a client.
        language: Of titles, descriptions and remarks. What the provider did not translate is in English.
        prices: A price sheet (`Prices.read(...)`), for `price`.
        sample: Whether to ask the sandbox for a sample answer.

    Raises:
        InvalidArgument: The operation is unknown.
    """
    one = operation_named(operation)
    texts = texts_of(one.key, language)
    versions = versions_of(_family(one))
    return Description(
        operation=one,
        language=language,
        platform=texts.get("platform", one.platform),
        title=texts.get("title", one.title),
        text=texts.get("text", ""),
        parameters=parameters_of(one, language),
        examples=examples_of(one, language),
        lacks=tuple(lacks(one)),
        versions=versions,
        notes=tuple(texts.get("notes", [])),
        cautions=tuple(cautions_of(one, [version.operation for version in versions], language)),
        paging=paging_of(one, page_rule(one), language),
        data_type=None if one.answer is None else one.answer.partition(":")[2],
        main_fields=_main_fields(one, language),
        price=None if prices is None else prices.of(one),
        sample=sample_of(one) if sample and not one.gone else None,
    )


def operation_named(operation: str | Operation[Any] | Callable[..., Any]) -> Operation[Any]:
    """Return the operation of a name, a key, an operation or a method.

    Raises:
        InvalidArgument: It is unknown.
    """
    found = named(_key(operation))
    if not found.name:
        hint = did_you_mean(nearest(found.path, [key.partition(" ")[2] for key in INDEX]))
        raise InvalidArgument(f"{found.key} is unknown to this version of the package; {hint or _SEARCH}")
    return found


def _key(operation: str | Operation[Any] | Callable[..., Any]) -> str | Operation[Any] | Callable[..., Any]:
    if not isinstance(operation, str) or "/" in operation:
        return operation
    places = {f"{platform}.{name}": key for key, (platform, name) in INDEX.items()}
    if key := places.get(operation.strip()):
        return key
    hint = did_you_mean(nearest(operation, places))
    raise InvalidArgument(f"{operation!r} is not an operation; {hint or _SEARCH}")


def _family(operation: Operation[Any]) -> list[Operation[Any]]:
    keys = next((family.keys for family in index().families if operation.key in family.keys), (operation.key,))
    return [find(key, form=None) for key in keys]


def parameters_of(operation: Operation[Any], language: Language) -> tuple[DescribedParameter, ...]:
    """Return the parameters of an operation, with their words."""
    texts = texts_of(operation.key, language)
    return tuple(_described(parameter, texts) for parameter in operation.parameters)


def _described(parameter: Parameter, texts: OperationText) -> DescribedParameter:
    words = texts.get("parameters", {}).get(parameter.name, {})
    meanings = words.get("values", {})
    return DescribedParameter(
        parameter.name,
        parameter.python_name,
        parameter.type,
        parameter.required,
        words.get("text", ""),
        {value: meanings.get(value, "") for value in parameter.choices},
        words.get("default"),
    )


def _main_fields(operation: Operation[Any], language: Language) -> str:
    """Return what the first line of the method's docstring says about the answer."""
    if operation.gone or not operation.name:
        return ""
    members: list[object] = list(vars(import_module(f"justone_generated.namespaces.{operation.platform}")).values())
    methods: list[object] = [vars(one)[operation.name] for one in members if operation.name in _names(one)]
    found = re.search(r"\A\s*.+: returns (.+)\.$", (methods[0].__doc__ or "") if methods else "", re.MULTILINE)
    text = found[1] if found else ""
    if language == "zh":
        for english, chinese in _CHINESE.items():
            text = text.replace(english, chinese)
    return text


def _names(member: object) -> Mapping[str, object]:
    return vars(member) if isinstance(member, type) else {}
