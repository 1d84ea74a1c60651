"""Model -> {path: text}, in memory. Templates place text that codegen/printing/python.py has prepared."""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from codegen.changes.lifecycle import GoneOperation, Lifecycle
from codegen.document.model import Api, Highlight, Operation
from codegen.document.names.naming import CLASSES, Names, classes, pascal
from codegen.document.words import Words
from codegen.printing import explained, python, search, search_index
from codegen.printing.choices import aliases
from codegen.printing.environment import environment
from codegen.printing.operations import operation_text, stub_text
from codegen.printing.page_rules import Rule
from codegen.printing.vocabulary import Vocabulary

PACKAGE = "generated/justone_generated"
HEADER = (
    "# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`."
)
PAGES_HEADER = HEADER.replace("specs/overlay/", "specs/pagination.json")
RUNTIME = Path(__file__).parent.parent / "runtime"
RUNTIME_HEADER = "# Copied from codegen/runtime/; never edited here. Change it there, then `make regenerate`."
NOTHING_HAPPENED = Lifecycle({}, ())
NO_VOCABULARY = Vocabulary()


def render(
    api: Api,
    names: Names,
    sha256: str,
    answers: Mapping[str, python.Answer] | None = None,
    rules: Sequence[Rule] = (),
    life: Lifecycle = NOTHING_HAPPENED,
    chinese: Mapping[str, Words] | None = None,
) -> dict[str, str]:
    """Every printed file except the records of answers, by path below the project.

    Args:
        sha256: Of specs/openapi.json.
        answers: `Operation.key` -> type of its data; `Any` if missing.
        rules: Paging rules; the page of all operations shows their evidence.
        life: Deprecated operations, and withdrawn ones, whose methods remain as stubs for a while.
        chinese: `Operation.key` -> its words in Chinese, for the page of all operations.
    """
    platforms = _platforms(api, names, answers or {}, life)
    printer = _Printer()
    printer.put("__init__.py", "package", sha256=sha256)
    printer.files |= runtime_files()
    printer.put("index.py", "index", platforms=platforms)
    printer.put("clients.py", "clients", platforms=platforms)
    printer.put("operations/__init__.py", "folder", text="One module for each platform: its operations, as data.")
    printer.put("namespaces/__init__.py", "folder", text="One module for each platform: its methods, sync and async.")
    for platform in platforms:
        printer.put(f"operations/{platform.name}.py", "operations", platform=platform)
        printer.put(f"namespaces/{platform.name}.py", "namespace", platform=platform)
    printer.files[f"{PACKAGE}/py.typed"] = ""
    printer.files["docs/en/reference/operations.md"] = printer.text(
        "operations.md.jinja",
        platforms=[platform for platform in platforms if platform.operations],
        gone=life.stubs,
        figures=_figures(api, platforms, rules),
        chinese=search.chinese_titles(api, chinese or {}),
        evidence={rule.operation: rule.details["evidence"] for rule in rules},
    )
    return printer.files


def render_pages(rules: Sequence[Rule]) -> dict[str, str]:
    """The module of paging rules."""
    printer = _Printer()
    printer.put("pages.py", "pages", header=PAGES_HEADER, rules=rules)
    return printer.files


def render_upgrade(life: Lifecycle) -> dict[str, str]:
    """Every withdrawn name, as JSON, for `justone check` and `justone changes` alone."""
    printer = _Printer()
    printer.put("upgrade/__init__.py", "folder", text="How a new version affects programs: JSON, read on demand only.")
    return printer.files | {f"{PACKAGE}/upgrade/gone.json": life.gone_json()}


def render_search(
    api: Api, names: Names, chinese: Mapping[str, Words], vocabulary: Vocabulary = NO_VOCABULARY
) -> dict[str, str]:
    """The index and the words for a search of operations, which alone reads them."""
    printer = _Printer()
    printer.put("search/__init__.py", "folder", text="Search words of operations: JSON, read on demand only.")
    return printer.files | {
        f"{PACKAGE}/{search.FILE}": search.search_words(api, chinese),
        f"{PACKAGE}/{search_index.FILE}": search_index.search_index(api, names.platforms, chinese, vocabulary),
    }


def render_explained(api: Api, chinese: Mapping[str, Words]) -> dict[str, str]:
    """What operations are for, in two languages, for `justone show` and agents."""
    printer = _Printer()
    printer.put(
        "explained/__init__.py", "folder", text="What operations and parameters are for: JSON, read on demand only."
    )
    return printer.files | {f"{PACKAGE}/{path}": text for path, text in explained.explained(api, chinese).items()}


def render_sandbox(data: Mapping[str, str]) -> dict[str, str]:
    """A folder of JSON that only the sandbox reads."""
    printer = _Printer()
    printer.put(
        "sandbox/__init__.py",
        "folder",
        text="The answers in the provider's documentation, for the sandbox alone.",
    )
    return printer.files | {f"{PACKAGE}/{path}": text for path, text in data.items()}


def runtime_files() -> dict[str, str]:
    """The plain Python of codegen/runtime/ with a header."""
    return {
        f"{PACKAGE}/{path.name}": f"{RUNTIME_HEADER}\n{path.read_text('utf-8')}"
        for path in sorted(RUNTIME.glob("_[!_]*.py"))
    }


class _Printer:
    def __init__(self) -> None:
        self.files: dict[str, str] = {}
        self._jinja = environment(
            choices=python.choices, fields=_fields, markdown=_markdown, note=_note, detail=_detail
        )

    def put(self, path: str, template: str, **values: Any) -> None:
        self.files[f"{PACKAGE}/{path}"] = self.text(f"{template}.py.jinja", **values)

    def text(self, template: str, **values: Any) -> str:
        return self._jinja.get_template(template).render(**{"header": HEADER} | values)


def _platforms(
    api: Api, names: Names, answers: Mapping[str, python.Answer], life: Lifecycle
) -> list[python.PlatformText]:
    """Every platform with an operation or a stub."""
    living: dict[str, list[Operation]] = {}
    stubs: dict[str, list[GoneOperation]] = {}
    for operation in api.operations:
        living.setdefault(operation.platform, []).append(operation)
    for gone in life.stubs:
        stubs.setdefault(gone.segment, []).append(gone)
    platforms = [
        _platform(wire, living.get(wire, []), stubs.get(wire, []), names, answers, life) for wire in living | stubs
    ]
    return sorted(platforms, key=lambda platform: platform.name)


def _platform(
    wire: str,
    operations: list[Operation],
    stubs: list[GoneOperation],
    names: Names,
    answers: Mapping[str, python.Answer],
    life: Lifecycle,
) -> python.PlatformText:
    name = names.platforms[wire] if operations else stubs[0].platform
    used = {one for operation in operations if operation.key in answers for _, one in answers[operation.key].imports}
    choices = aliases(operations, names.methods, names.parameters, CLASSES | classes(name) | used)
    texts = [
        operation_text(
            operation,
            name,
            names.methods[operation.key],
            names.parameters[operation.key],
            answers.get(operation.key, python.Answer()),
            choices.by_place,
            life.notices.get(operation.key),
        )
        for operation in operations
    ]
    title = operations[0].tag if operations else wire
    ordered = tuple(sorted(texts, key=lambda text: text.name))
    return python.PlatformText(name, wire, pascal(name), title, ordered, tuple(map(stub_text, stubs)), choices.by_name)


def _fields(parameter: python.ParameterText) -> str:
    """The arguments of a `Parameter`, without defaults."""
    fields = [python.literal(parameter.wire), python.literal(parameter.name)]
    if parameter.kind != "string":
        fields.append(python.literal(parameter.kind))
    if parameter.required:
        fields.append("required=True")
    if parameter.choices:
        fields.append(f"choices={python.literal(parameter.choices)}")
    return ", ".join(fields)


def _note(note: Highlight) -> str:
    """The arguments of a `Note`, without empty ones at the end."""
    fields = [note.kind, note.text, note.concept, note.severity]
    while not fields[-1] and len(fields) > 2:
        fields.pop()
    return ", ".join(map(python.literal, fields))


def _figures(api: Api, platforms: Sequence[python.PlatformText], rules: Sequence[Rule]) -> str:
    """The number of operations, platforms, types and listings, in sentences."""
    texts = [operation for platform in platforms for operation in platform.operations]
    typed = sum(text.answer.reference is not None for text in texts)
    evidence = Counter(str(rule.details["evidence"]) for rule in rules)
    known = ", ".join(f"{count} by `{kind}`" for kind, count in sorted(evidence.items()))
    lines = [
        f"{len(texts)} operations of {sum(bool(platform.operations) for platform in platforms)} platforms,",
        f"{sum(one.deprecated for one in api.operations)} of them deprecated. The answers of {typed} are typed.",
        f"{len(rules)} are listings whose pages can be walked{f' ({known})' if known else ''}.",
    ]
    return " ".join(lines)


def _detail(detail: python.Detail) -> str:
    """A whole parameter or description as Markdown: its text in lines of its own, then its list."""
    lines = [html.escape(python.comment(line), quote=False) for line in detail.text.split("\n")]
    first, *rest = [line for line in lines if line]
    head = f"**`{detail.name}`**: {first}" if detail.name else first
    choices = [f"- {html.escape(python.comment(choice), quote=False)}" for choice in detail.choices]
    return "\n\n".join([head, *rest]) + ("\n\n" + "\n".join(choices) if choices else "")


def _markdown(text: str) -> str:
    """One line of text that stays inside a table's cell."""
    return html.escape(python.comment(text), quote=False).replace("|", "\\|")
