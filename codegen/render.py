"""Model -> {path: text}, in memory. Templates place what codegen/python.py has made ready."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from typing import Any

import jinja2

from codegen import python
from codegen.model import Api, Operation
from codegen.naming import Names, pascal
from codegen.paging import Rule

PACKAGE = "generated/justone_generated"
HEADER = (
    "# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`."
)


def render(
    api: Api,
    names: Names,
    sha256: str,
    answers: Mapping[str, python.Answer] | None = None,
    rules: Sequence[Rule] = (),
) -> dict[str, str]:
    """Every file the press prints except the answers' own, by path below the project.

    Args:
        sha256: Of specs/openapi.json.
        answers: `Operation.key` -> the type of its data; what is missing is `Any`.
        rules: How listings go on; the map of all operations tells which do.
    """
    platforms = _platforms(api, names, answers or {})
    printer = _Printer()
    printer.put("__init__.py", "package", sha256=sha256)
    printer.put("_base.py", "base")
    printer.put("_items.py", "items")
    printer.put("_nearest.py", "nearest")
    printer.put("_record.py", "record")
    printer.put("_drift.py", "drift")
    printer.put("index.py", "index", platforms=platforms)
    printer.put("clients.py", "clients", platforms=platforms)
    printer.put("operations/__init__.py", "folder", text="One module a platform: its operations, as data.")
    printer.put("namespaces/__init__.py", "folder", text="One module a platform: its methods, sync and async.")
    for platform in platforms:
        printer.put(f"operations/{platform.name}.py", "operations", platform=platform)
        printer.put(f"namespaces/{platform.name}.py", "namespace", platform=platform)
    printer.files[f"{PACKAGE}/py.typed"] = ""
    printer.files["docs/operations.md"] = printer.text(
        "operations.md.jinja",
        platforms=platforms,
        count=len(api.operations),
        evidence={rule.operation: rule.details["evidence"] for rule in rules},
    )
    return printer.files


def render_pages(rules: Sequence[Rule]) -> dict[str, str]:
    """The module of paging rules."""
    printer = _Printer()
    printer.put("pages.py", "pages", rules=rules)
    return printer.files


def render_sandbox(data: Mapping[str, str]) -> dict[str, str]:
    """What only the sandbox reads: a folder of JSON."""
    printer = _Printer()
    printer.put(
        "sandbox/__init__.py",
        "folder",
        text="What only the sandbox reads: the answers of the provider's documentation.",
    )
    return printer.files | {f"{PACKAGE}/{path}": text for path, text in data.items()}


class _Printer:
    def __init__(self) -> None:
        self.files: dict[str, str] = {}
        self._jinja = jinja2.Environment(
            loader=jinja2.PackageLoader("codegen"),
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            autoescape=False,  # noqa: S701 - Python is printed, not HTML; every text goes through a filter
        )
        self._jinja.filters.update(
            docstring=python.docstring, fields=_fields, literal=python.literal, markdown=_markdown
        )

    def put(self, path: str, template: str, **values: Any) -> None:
        self.files[f"{PACKAGE}/{path}"] = self.text(f"{template}.py.jinja", **values)

    def text(self, template: str, **values: Any) -> str:
        return self._jinja.get_template(template).render(header=HEADER, **values)


def _platforms(api: Api, names: Names, answers: Mapping[str, python.Answer]) -> list[python.PlatformText]:
    groups: dict[str, list[Operation]] = {}
    for operation in api.operations:
        groups.setdefault(operation.platform, []).append(operation)
    platforms = [_platform(wire, operations, names, answers) for wire, operations in groups.items()]
    return sorted(platforms, key=lambda platform: platform.name)


def _platform(
    wire: str, operations: list[Operation], names: Names, answers: Mapping[str, python.Answer]
) -> python.PlatformText:
    name = names.platforms[wire]
    texts = [
        python.operation_text(
            operation,
            names.methods[operation.key],
            names.parameters[operation.key],
            answers.get(operation.key, python.Answer()),
            _successor(operation, operations, names),
        )
        for operation in operations
    ]
    ordered = tuple(sorted(texts, key=lambda text: text.name))
    return python.PlatformText(name, wire, pascal(name), operations[0].tag, ordered)


def _successor(operation: Operation, operations: list[Operation], names: Names) -> str | None:
    """The one living method of the same title, where there is just one."""
    if not operation.deprecated:
        return None
    same = [other for other in operations if other.title == operation.title and not other.deprecated]
    return names.methods[same[0].key] if len(same) == 1 else None


def _fields(parameter: python.ParameterText) -> str:
    """The arguments of a `Parameter`, defaults left out."""
    fields = [python.literal(parameter.wire), python.literal(parameter.name)]
    if parameter.kind != "string":
        fields.append(python.literal(parameter.kind))
    if parameter.required:
        fields.append("required=True")
    if parameter.choices:
        fields.append(f"choices={python.literal(parameter.choices)}")
    return ", ".join(fields)


def _markdown(text: str) -> str:
    """One line of text that stays inside a table's cell."""
    return html.escape(python.comment(text), quote=False).replace("|", "\\|")
