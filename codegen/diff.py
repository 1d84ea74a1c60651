"""Two models -> what changed between them, each change breaking for a caller or not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.model import Api, Operation, Parameter


@dataclass(frozen=True, order=True)
class Change:
    """One change of one operation."""

    operation: str
    """Method and path."""
    text: str
    breaking: bool


@dataclass(frozen=True)
class Difference:
    """What became of an API; operations by method and path, sorted."""

    added: tuple[str, ...]
    removed: tuple[str, ...]
    changes: tuple[Change, ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changes)

    @property
    def changed(self) -> tuple[str, ...]:
        """The operations that are there before and after, and differ."""
        return tuple(sorted({change.operation for change in self.changes}))


def diff(old: Api, new: Api) -> Difference:
    """What a caller of `old` has to know of `new`."""
    before = {operation.key: operation for operation in old.operations}
    after = {operation.key: operation for operation in new.operations}
    changes = [change for key in sorted(before.keys() & after.keys()) for change in _operation(before[key], after[key])]
    return Difference(
        tuple(sorted(after.keys() - before.keys())), tuple(sorted(before.keys() - after.keys())), tuple(changes)
    )


def _operation(old: Operation, new: Operation) -> Iterator[Change]:
    if old.deprecated != new.deprecated:
        yield Change(new.key, "deprecated" if new.deprecated else "no longer deprecated", breaking=False)
    if old.place != new.place:
        yield Change(new.key, f"parameters moved from {old.place} to {new.place}", breaking=False)
    if (old.platform_name, old.method_name) != (new.platform_name, new.method_name):
        yield Change(new.key, "renamed", breaking=True)
    if _prose(old) != _prose(new):
        yield Change(new.key, "described in other words", breaking=False)
    before = {parameter.name: parameter for parameter in old.parameters}
    after = {parameter.name: parameter for parameter in new.parameters}
    for name in sorted(before.keys() - after.keys()):
        yield Change(new.key, f"parameter `{name}` removed", breaking=True)
    for name in sorted(after.keys() - before.keys()):
        kind = "required" if after[name].required else "optional"
        yield Change(new.key, f"{kind} parameter `{name}` added", breaking=after[name].required)
    for name in sorted(before.keys() & after.keys()):
        for text, breaking in _parameter(before[name], after[name]):
            yield Change(new.key, f"parameter `{name}`: {text}", breaking)


def _prose(operation: Operation) -> tuple[object, ...]:
    parameters = [(parameter.name, parameter.description) for parameter in operation.parameters]
    return operation.tag, operation.title, operation.description, operation.version, parameters


def _parameter(old: Parameter, new: Parameter) -> Iterator[tuple[str, bool]]:
    if old.required != new.required:
        yield ("now required", True) if new.required else ("now optional", False)
    if old.kind != new.kind:
        yield f"{old.kind} became {new.kind}", True
    if old.default != new.default:
        yield f"the service's default {old.default!r} became {new.default!r}", False
    before, after = ({choice.value for choice in parameter.choices} for parameter in (old, new))
    if gone := sorted(before - after):
        yield f"values gone: {', '.join(gone)}" if after else "any value is taken now", bool(after)
    if came := sorted(after - before):
        yield f"values new: {', '.join(came)}", not before
