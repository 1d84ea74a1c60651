"""Compare the outcomes of calls with what the service billed."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator
from typing import Any

from justone_client import JustOneError
from tests.core.token.leaks import Finder
from tests.core.token.walker import shown
from tests.soak.service import Service
from tests.support.callers import TOKEN


class Judge:
    """Collects the outcomes of all threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.outcomes: dict[str, str] = {}
        """Call -> `yes`, `no`, `unknown`, or `stopped` if the program cancelled or interrupted it."""
        self.wrong: list[str] = []
        self.finder = Finder(TOKEN)

    def got(self, number: str, answer: Any) -> None:
        """Record a call with an answer."""
        with self._lock:
            self.outcomes[number] = answer.billed
            if answer.data["n"] != number:
                self.wrong.append(f"mixed up: call {number} got the answer of {answer.data['n']}")

    def failed(self, number: str, error: JustOneError) -> None:
        """Record a call with one of our errors."""
        with self._lock:
            self.outcomes[number] = error.billed
            self.finder.look_at_error(f"call {number}", error)

    def stopped(self, number: str, error: BaseException) -> None:
        """Record a call that the program stopped."""
        with self._lock:
            self.outcomes[number] = "stopped"
            self.wrong += [f"token shown: {place}" for place in shown(error, TOKEN)]

    def odd(self, number: str, error: BaseException) -> None:
        """Record a call with any other exception."""
        with self._lock:
            self.outcomes[number] = "odd"
            self.wrong.append(f"other: call {number} raised {type(error).__name__}: {error}")

    def figures(self) -> str:
        """Count the calls by outcome."""
        return ", ".join(f"{outcome} {count}" for outcome, count in sorted(Counter(self.outcomes.values()).items()))

    def verdict(self, service: Service, calls: int) -> Iterator[str]:
        """List every violated rule."""
        yield from self.wrong
        yield from (f"token shown: {hit}" for hit in self.finder.hits)
        if len(self.outcomes) != calls:
            yield f"lost: {calls} calls, {len(self.outcomes)} outcomes"
        for number, times in service.paid.items():
            outcome = self.outcomes.get(number)
            if times > 1:
                yield f"paid twice: call {number}, {times} times"
            if outcome == "no":
                yield f"billed call reported free: call {number}"
            if number in service.whole and outcome == "unknown":
                yield f"lost: the answer to call {number} was whole"
        yield from (
            f"other: call {number} is reported as billed, and was not"
            for number, outcome in self.outcomes.items()
            if outcome == "yes" and number not in service.paid
        )
