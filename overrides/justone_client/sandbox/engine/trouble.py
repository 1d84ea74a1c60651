"""Which trouble is next for a question: asked for along with it, planned, or at random."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any, NamedTuple

from .faults import PREFIX, SUCCESS, Fault, Script, chance, script
from .messages import wire_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .question import Question

__all__ = ["Trouble"]

_REMEMBERED = 100_000


class _Plan(NamedTuple):
    """A script, and which questions it is for."""

    script: Script
    operation: str | None
    parameters: tuple[tuple[str, str], ...]

    def concerns(self, asked: Question) -> bool:
        mine = self.operation is None or self.operation == asked.operation.key
        return mine and all(asked.arguments.get(name) == value for name, value in self.parameters)


class Trouble:
    """What is to go wrong. Not safe across threads by itself: the sandbox holds its lock."""

    def __init__(self) -> None:
        self._plans: list[_Plan] = []
        self._random: tuple[float, tuple[Fault, ...], int] | None = None
        self._attempts: OrderedDict[Any, int] = OrderedDict()

    def plan(self, text: str, operation: str | None, parameters: Mapping[str, object]) -> None:
        """Let a script run for these questions; the latest plan wins.

        Raises:
            ValueError: For a script that cannot be read; it names the step.
        """
        wanted = tuple((name, wire_text(value)) for name, value in parameters.items())
        self._plans.insert(0, _Plan(script(text), operation, wanted))

    def at_random(self, rate: float, kinds: Sequence[str], seed: int) -> None:
        """Let a share of all requests meet one of these.

        Raises:
            ValueError: For a share beyond 0 to 1, or a kind that cannot be read.
        """
        if not 0 <= rate <= 1:
            raise ValueError(f"rate={rate!r}: a share from 0 to 1 is needed")
        faults = tuple(script(kind).at(0) for kind in kinds)
        self._random = (rate, faults, seed) if rate and faults else None

    def next(self, found: Question, header: str | None) -> Fault:
        """What happens to this question now.

        Args:
            header: The script that came along in a header.

        Raises:
            ValueError: The script that came along cannot be read.
        """
        wanted = self._wanted(found, header)
        if wanted is not None:
            return wanted.at(self._attempt(found, wanted.text))
        if self._random is None:
            return SUCCESS
        rate, faults, seed = self._random
        return chance(faults, rate, f"{seed} {found.key} {self._attempt(found, None)}")

    def _wanted(self, found: Question, header: str | None) -> Script | None:
        text = header or (found.token.removeprefix(PREFIX) if found.token.startswith(PREFIX) else None)
        if text is not None:
            return script(text)
        return next((plan.script for plan in self._plans if plan.concerns(found)), None)

    def _attempt(self, found: Question, text: str | None) -> int:
        """How often this question met this script before; the oldest of very many are forgotten."""
        key = (text, found.token, found.key)
        attempt = self._attempts.get(key, 0)
        self._attempts[key] = attempt + 1
        if len(self._attempts) > _REMEMBERED:
            self._attempts.popitem(last=False)
        return attempt
