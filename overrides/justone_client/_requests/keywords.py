"""Reject options that do not exist, and name the nearest one that does, for whichever class declares them."""

from __future__ import annotations

from functools import partial, wraps
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["checked_options", "known_options", "options_of"]

F = TypeVar("F", bound="Callable[..., Any]")
C = TypeVar("C", bound=type[Any])


def known_options(function: F, *, options: type[Any] | None = None) -> F:
    """Reject misspelt options, naming the nearest one and the class that the caller knows, not the one that defines it.

    Args:
        function: The method.
        options: The TypedDict of a method that takes `**options: Unpack[...]`.

    Raises:
        TypeError: For an option that does not exist, or more values without a name than the method takes.
    """
    code: Any = getattr(function, "__wrapped__", function).__code__  # a decorated method declares its own options
    most, names = code.co_argcount, code.co_varnames
    known = frozenset(names[1 : most + code.co_kwonlyargcount]).union(options.__annotations__ if options else ())

    @wraps(function)
    def checked(*given: Any, **options: Any) -> Any:
        if len(given) > most or not options.keys() <= known:
            problem = _problem(given[0], function.__name__, len(given) - most, options.keys() - known, known)
            del given, options  # a traceback may show the local variables of this frame, and the token is one
            raise TypeError(problem)
        try:
            return function(*given, **options)
        except BaseException:
            del given, options
            raise

    checked.known = known  # type: ignore[attr-defined]  # `justone check` reads it
    return checked  # type: ignore[return-value]


def options_of(options: type[Any]) -> Callable[[F], F]:
    """`known_options` for a method that takes `**options: Unpack[options]`."""
    return partial(known_options, options=options)


def checked_options(kind: C) -> C:
    """`known_options` for a class: a dataclass, a named tuple or one with its own `__init__`."""
    name = "__new__" if issubclass(kind, tuple) else "__init__"
    setattr(kind, name, known_options(getattr(kind, name)))
    return kind


def _problem(owner: object, method: str, too_many: int, unknown: set[str], known: frozenset[str]) -> str:
    kind = owner if isinstance(owner, type) else type(owner)
    where = f"{kind.__name__}()" if method.startswith("__") else f"{kind.__name__}.{method}()"
    if not unknown:
        return f"{where} got {too_many} too many values without a name; write them by name, such as {_listed(known)}"
    from justone_generated._nearest import did_you_mean, nearest

    option = min(unknown)
    return f"{where} has no option {option!r}; {did_you_mean(nearest(option, known)) or f'there are {_listed(known)}'}"


def _listed(known: frozenset[str]) -> str:
    return ", ".join(sorted(known))
