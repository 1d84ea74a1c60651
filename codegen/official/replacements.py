"""What replaces each method of the provider's package: its method and keywords here, or why there is none."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from codegen.document.json_types import Object
from codegen.document.model import Api, Operation
from codegen.document.names.ledger import Ledger
from codegen.document.names.naming import Names
from codegen.official.record import Form, Record
from codegen.official.releases import Parameter

__all__ = ["PRINTED", "Argument", "Replacement", "printed", "replacements"]

PRINTED = "upgrade/official_sdk.json"
"""Below the generated package."""
_WITHDRAWN = "the catalogue no longer has it"
_VERSION = re.compile(r"/v(\d+)$")


@dataclass(frozen=True)
class Argument:
    """What becomes of one argument."""

    keyword: str | None
    """The keyword here; None if there is none."""
    parameter: Parameter
    default: object = None
    """What the service takes without it, according to the catalogue."""

    @property
    def sends_another_default(self) -> bool:
        """Whether a call that omits it sends something else than what the service takes anyway, or an empty text."""
        sent = self.parameter.default
        return self.parameter.is_sent_anyway and (sent == "" or sent != self.default)

    def facts(self, name: str) -> Object:
        """The printed entry: only what differs from a required argument of the same name."""
        found: Object = {} if self.keyword == name else {"now": self.keyword}
        if self.sends_another_default:
            found["sent"] = self.parameter.default
        elif not self.parameter.required:
            found["optional"] = True
        return found | ({"drops_empty": True} if self.parameter.drops_empty else {})


@dataclass(frozen=True)
class Replacement:
    """One form of a method of the package, and what replaces it."""

    form: Form
    method: str | None
    """Such as `douyin.search_video_v4`; None if this client has no such call."""
    arguments: Mapping[str, Argument] = field(default_factory=dict[str, Argument])
    """By their keyword in the package."""
    wrong_verb: bool = False
    """Whether the package calls the path by another verb than the catalogue says."""
    reason: str = ""
    """Why there is none."""
    instead: str = ""
    """What comes nearest then, such as `douyin.search_video_v4`; empty if nothing does."""

    def facts(self, name: str) -> Object:
        """The printed entry: only what differs from a method of the same name."""
        found: Object = {"from": self.form.first, "to": self.form.last}
        if self.method != name:
            found["now"] = self.method
        if self.method is None:
            found |= {"reason": self.reason} | ({"instead": self.instead} if self.instead else {})
        found |= {"wrong_verb": True} if self.wrong_verb else {}
        found |= {"positional": True} if self.form.method.positional else {}
        return found | {"arguments": {name: one.facts(name) for name, one in self.arguments.items()}}


def replacements(record: Record, api: Api, names: Names, ledger: Ledger) -> dict[str, tuple[Replacement, ...]]:
    """`platform.method` of the package -> what replaces each of its forms, the oldest first."""
    finder = _Finder(record, api, names, ledger)
    return {name: tuple(map(finder.replacement, forms)) for name, forms in record.methods.items()}


class _Finder:
    def __init__(self, record: Record, api: Api, names: Names, ledger: Ledger) -> None:
        self._record, self._names, self._ledger = record, names, ledger
        self._by_path = {one.path: one for one in api.operations}
        self._known = {self._name(one) for one in api.operations}
        self._versions: dict[str, list[Operation]] = {}
        for one in api.operations:
            self._versions.setdefault(_VERSION.sub("", one.path), []).append(one)

    def replacement(self, form: Form) -> Replacement:
        request = form.method.request
        operation = self._by_path.get(request.partition(" ")[2])
        if operation is None:
            reason, instead = self._remark(request)
            return Replacement(form, None, dict(self._same(form)), reason=reason, instead=instead)
        keywords, renamed = self._names.parameters[operation.key], self._record.renamed.get(request, {})
        defaults = {one.name: one.default for one in operation.parameters}
        arguments = {
            name: Argument(keywords.get(wire := renamed.get(one.wire, one.wire)), one, defaults.get(wire))
            for name, one in form.method.parameters.items()
        }
        return Replacement(form, self._name(operation), arguments, wrong_verb=operation.key != request)

    def _same(self, form: Form) -> Iterator[tuple[str, Argument]]:
        return ((name, Argument(name, one)) for name, one in form.method.parameters.items())

    def _name(self, operation: Operation) -> str:
        return f"{self._names.platforms[operation.platform]}.{self._names.methods[operation.key]}"

    def _remark(self, request: str) -> tuple[str, str]:
        """Why nothing replaces a request, and what comes nearest."""
        remark = self._record.without.get(request)
        if remark is not None:
            is_known = remark.instead in self._known or remark.instead.startswith("account.")
            return remark.reason, remark.instead if is_known else ""
        key = self._ledger.key_of(request)
        if key is not None and (gone := self._ledger.operations[key]).successor:
            return _WITHDRAWN, gone.successor
        versions = self._versions.get(_VERSION.sub("", request.partition(" ")[2]), [])
        living = [one for one in versions if not one.deprecated]
        best = max(living, key=lambda one: (one.recommended, _number(one.path)), default=None)
        return _WITHDRAWN, "" if best is None else self._name(best)


def _number(path: str) -> int:
    found = _VERSION.search(path)
    return int(found[1]) if found else 0


def printed(record: Record, replaced: Mapping[str, tuple[Replacement, ...]]) -> str:
    """JSON for `justone check --from justoneapi`: one method on each line. Equal neighbours become one form."""
    lines = (f"{json.dumps(name)}: {json.dumps(_merged(name, forms))}" for name, forms in replaced.items())
    releases = json.dumps(list(record.releases))
    return f'{{"releases": {releases},\n"methods": {{\n' + ",\n".join(lines) + "\n}}\n"


def _merged(name: str, forms: tuple[Replacement, ...]) -> list[Object]:
    found: list[Object] = []
    for one in forms:
        facts = one.facts(name)
        if found and found[-1] | {"from": "", "to": ""} == facts | {"from": "", "to": ""}:
            found[-1]["to"] = facts["to"]
        else:
            found.append(facts)
    return found
