"""Choose the next fault of a question: requested with it, planned, or random.

| script in the header or token | planned script matches | random faults | next fault |
|---|---|---|---|
| yes | any | any | of that script; the header wins |
| no | yes | any | of the latest matching plan |
| no | no | on | random, by seed, question and attempt |
| no | no | off | success |

Example: token `sandbox-301x2-then-0`. The first two attempts at a question fail with 301, the third succeeds; another
question starts the script again.
"""

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
    """A script and the questions that it applies to."""

    script: Script
    operation: str | None
    parameters: tuple[tuple[str, str], ...]

    def matches(self, asked: Question) -> bool:
        mine = self.operation is None or self.operation == asked.operation.key
        return mine and all(asked.arguments.get(name) == value for name, value in self.parameters)


class Trouble:
    """The planned and random faults. Not thread-safe; the sandbox holds a lock."""

    def __init__(self) -> None:
        self._plans: list[_Plan] = []
        self._random: tuple[float, tuple[Fault, ...], int] | None = None
        self._attempts: OrderedDict[Any, int] = OrderedDict()

    def plan(self, text: str, operation: str | None, parameters: Mapping[str, object]) -> None:
        """Run a script for these questions; the latest plan wins.

        Raises:
            ValueError: A step of the script is invalid; the message names it.
        """
        wanted = tuple((name, wire_text(value)) for name, value in parameters.items())
        self._plans.insert(0, _Plan(script(text), operation, wanted))

    def at_random(self, rate: float, kinds: Sequence[str], seed: int) -> None:
        """Make a share of all requests fail with one of these faults.

        Raises:
            ValueError: `rate` is not between 0 and 1, or a kind is invalid.
        """
        if not 0 <= rate <= 1:
            raise ValueError(f"rate must be between 0 and 1, got {rate!r}")
        faults = tuple(script(kind).at(0) for kind in kinds)
        self._random = (rate, faults, seed) if rate and faults else None

    def next(self, found: Question, header: str | None) -> Fault:
        """Return the next fault of this question.

        Args:
            found: The question.
            header: The script in the request's header, if any.

        Raises:
            ValueError: The script in the header or token is invalid.
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
        return next((plan.script for plan in self._plans if plan.matches(found)), None)

    def _attempt(self, found: Question, text: str | None) -> int:
        """Count the attempts of this question at this script; very old counts are dropped."""
        key = (text, found.token, found.key)
        attempt = self._attempts.get(key, 0)
        self._attempts[key] = attempt + 1
        if len(self._attempts) > _REMEMBERED:
            self._attempts.popitem(last=False)
        return attempt
