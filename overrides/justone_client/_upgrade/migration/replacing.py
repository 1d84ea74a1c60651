"""One call of the provider's package -> the call that replaces it, as text, and what is different about it."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..official_sdk import Argument, Form, forms
from .notes import Called

__all__ = ["Replaced", "reference", "replaced", "written"]


@dataclass(frozen=True)
class Replaced:
    """What to write instead of one call, if there is a method for it."""

    form: Form
    given: Mapping[str, ast.expr | None]
    """Keyword here -> its value; None if the value is not shown."""
    changes: tuple[str, ...]
    """What has to change about the arguments."""
    doubts: tuple[str, ...]
    """What may have to change about arguments that cannot be read."""
    defaults: Mapping[str, object]
    """Keyword of the package -> what it sent for this call without being asked."""


def reference(named: ast.Attribute, old: str, new: str) -> str:
    """The expression that names a method, with its new name: `self.api.douyin.search_video_v4`."""
    platform, _, method = new.partition(".")
    holder, old_platform = named.value, old.partition(".")[0]
    if isinstance(holder, ast.Attribute) and holder.attr == old_platform:
        return f"{ast.unparse(holder.value)}.{new}"
    if platform == old_platform:
        return f"{ast.unparse(holder)}.{method}"
    return f"client.{new}"


def replaced(call: Called) -> Replaced | None:
    """The new call; None if no release has the method."""
    known = forms(call.method)
    if not known:
        return None
    form = _form(call, known)
    names = [*form.arguments][: len(call.positional)] if form.positional else []
    given: dict[str, ast.expr | None] = {**dict(zip(names, call.positional, strict=False)), **call.keywords}
    changes = tuple(_changes(call, form, given))
    kept = {
        argument.keyword: value
        for name, value in given.items()
        if (argument := form.arguments.get(name)) and argument.keyword is not None and not _is_dropped(argument, value)
    }
    inside = {
        argument.keyword: None
        for name in sorted(call.spread_keywords)
        if (argument := form.arguments.get(name)) and argument.keyword is not None
    }
    return Replaced(form, kept | inside, changes, tuple(_doubts(call, known)), dict(_defaults(call, form, given)))


def _form(call: Called, known: tuple[Form, ...]) -> Form:
    """The newest form that accepts the call; else the newest that knows its keywords, else the newest."""
    used = call.keywords.keys() | call.spread_keywords
    fitting: list[Form] = [one for one in reversed(known) if used <= one.arguments.keys() and _takes(one, call)]
    whole = [one for one in fitting if call.is_open or not call.is_whole or not _lacks(one, call)]
    return [*whole, *fitting, known[-1]][0]


def _takes(form: Form, call: Called) -> bool:
    """Whether its positional arguments fit."""
    return len(call.positional) <= (len(form.arguments) if form.positional else 0) or call.is_open


def _lacks(form: Form, call: Called) -> set[str]:
    given = {*[*form.arguments][: len(call.positional)], *call.keywords, *call.spread_keywords}
    return {name for name, one in form.arguments.items() if one.required} - given


def _changes(call: Called, form: Form, given: Mapping[str, ast.expr | None]) -> Iterator[str]:
    """What has to change about the arguments, in words."""
    if _is_each(call):
        yield "map passes arguments by position, and they are keywords only"
    elif call.positional and form.method:
        yield "arguments are keywords only"
    if any(isinstance(one, ast.Starred) for one in call.node.args):
        yield "what * gives cannot be read"
    for name in (*given, *sorted(call.spread_keywords)):
        argument = form.arguments.get(name)
        if argument is None:
            yield f"no release of the package has an argument {name} here"
        elif argument.keyword is None and form.method:
            yield f"there is no argument {name} any more"
        elif argument.keyword != name and name in call.spread_keywords:
            yield f"in **, {name} is called {argument.keyword}"
        elif argument.keyword != name:
            yield f"{name} is called {argument.keyword}"
        elif _is_dropped(argument, given.get(name)):
            yield f"the package did not send {name} when it was empty"


def _doubts(call: Called, known: tuple[Form, ...]) -> Iterator[str]:
    """Keywords of any release that have another name here, as the call may be of any."""
    arguments = {name: one for form in known if form.method for name, one in form.arguments.items()}
    for name, argument in arguments.items() if call.spread and call.is_open else ():
        if argument.keyword != name and name not in (*call.keywords, *call.spread_keywords):
            became = f"is called {argument.keyword}" if argument.keyword else "is gone"
            yield f"what ** holds cannot be read; in it, {name} {became}"


def _is_dropped(argument: Argument, value: ast.expr | None) -> bool:
    """Whether the package leaves out this value, which would be sent here."""
    return argument.drops_empty and isinstance(value, ast.Constant) and value.value is not None and not value.value


def _defaults(call: Called, form: Form, given: Mapping[str, ast.expr | None]) -> Iterator[tuple[str, object]]:
    if call.is_open or not call.is_whole or form.method is None:
        return
    for name, argument in form.arguments.items():
        if argument.sends and name not in given and name not in call.spread_keywords and argument.keyword is not None:
            yield argument.keyword, argument.sent


def _is_each(call: Called) -> bool:
    """Whether `map` calls the method for each of its items."""
    function = call.node.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    return name in _EACH and call.node.args[:1] == [call.named] and len(call.node.args) == 2


_EACH = ("map", "imap", "imap_unordered")


def written(call: Called, new: Replaced, others: Mapping[str, str]) -> str:
    """The new call as text.

    Args:
        others: Keyword -> the text of its value, of those that are given in another way or not at all.
    """
    form = new.form
    values = {name: ast.unparse(value) for name, value in new.given.items() if value is not None} | dict(others)
    if _is_each(call) and len(values) == 1:
        ((name, items),) = values.items()
        method = reference(call.named, call.method, form.method or "")
        client = method.removesuffix(f".{form.method}") if method.endswith(f".{form.method}") else "client"
        return f'{client}.map({method}, ({{"{name}": one}} for one in {items}))'
    arguments = [f"{name}={value}" for name, value in values.items()]
    arguments += [ast.unparse(one) for one in call.positional if isinstance(one, ast.Starred)]
    arguments += [f"**{ast.unparse(one)}" for one in call.spread]
    method = reference(call.named, call.method, form.method or "")
    if call.node.func is call.named:
        return f"{method}({', '.join(arguments)})"
    head = ast.unparse(call.node.func)
    if call.named in call.node.args:  # such as `executor.submit(client.douyin.search_video_v4, ...)`
        return f"{head}({', '.join([method, *arguments])})"
    return (
        f"{head}({', '.join(arguments)})"
        if isinstance(call.node.func, ast.Name)
        else f"{method}({', '.join(arguments)})"
    )
