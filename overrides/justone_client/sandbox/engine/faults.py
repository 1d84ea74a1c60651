"""Scripts of faults such as `301x2-then-0`, with the same syntax in tokens, headers and Python."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING

from .messages import STATUS, Ending

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["KINDS", "PAGE_TROUBLES", "PREFIX", "VERBATIM", "Fault", "Script", "chance", "script"]

PREFIX = "sandbox-"
"""The prefix of tokens that are scripts."""
BODIES = {
    "html": "an HTML page with status 200",
    "truncated": "a success whose JSON stops in the middle",
    "empty": "an empty body with status 200",
    "list": "a JSON list",
    "null": "the JSON null",
    "text": "a JSON string",
    "codeless": "an envelope without a code",
    "badcode": "an envelope whose code is a word",
    "nodata": "a success whose data is null",
    "drift": "a success whose data differs from its declaration",
    "oldcode": 'a success whose code is the string "0", as before July 2026',
}
"""Bodies that are not an envelope, or an unusual one."""
ENDINGS: dict[str, Ending] = {"cut": "cut", "reset": "reset", "hang": "hang", "refused": "refused"}
PAGE_TROUBLES = ("repeat-cursor", "repeat-item", "shrink", "empty-page", "endless")
VERBATIM = "documented"
"""A success with the documented answer, unchanged, whatever id was requested."""
KINDS = (*BODIES, *ENDINGS, *PAGE_TROUBLES, VERBATIM)
_STEP = re.compile(
    r"(?:(?P<code>[0-9]{1,6})|http(?P<http>[2-5][0-9]{2})|slow(?P<slow>[0-9]+(?:\.[0-9]+)?)|(?P<kind>[a-z-]+?))"
    r"(?:x(?P<times>[0-9]{1,6}))?(?:@(?P<status>[2-5][0-9]{2}))?(?:-after-(?P<after>[0-9]+(?:\.[0-9]+)?))?"
)


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens to one request."""

    name: str
    """The step as written, without repetitions."""
    code: int | None = 0
    """The business code of the envelope; None without one."""
    status: int = 200
    after: str | None = None
    """The value of `Retry-After`."""
    delay: float = 0.0
    ending: Ending = "whole"
    body: str | None = None
    """One of `BODIES`, or `http` for a status without an envelope."""
    pages: str | None = None
    """One of `PAGE_TROUBLES`."""

    @property
    def runs(self) -> bool:
        """Whether the operation itself ran; it is then billed, even if the answer is lost."""
        return self.code in (0, 201) and self.ending != "refused"


SUCCESS = Fault("0")


@dataclass(frozen=True, slots=True)
class Script:
    """The faults of consecutive attempts at one question."""

    text: str
    steps: tuple[tuple[Fault, int | None], ...] = field(repr=False)
    """Pairs of fault and number of attempts; None for all further attempts."""

    def at(self, attempt: int) -> Fault:
        """Return the fault of an attempt, counted from 0."""
        for fault, times in self.steps:
            if times is None or attempt < times:
                return fault
            attempt -= times
        return SUCCESS


def script(text: str) -> Script:
    """Parse a script: steps joined by `-then-`, each `<what>[x<times>][@<HTTP status>][-after-<seconds>]`.

    `<what>` is a business code, `http502` (that status without an envelope), `slow1.5` (a success after 1.5 seconds) or
    one of `KINDS`. The last step repeats forever unless it has a number of times; after that come successes.

    Raises:
        ValueError: A step is invalid; the message names it and the valid ones.
    """
    steps = [_step(part, text) for part in text.split("-then-")]
    return Script(text, (*((fault, times or 1) for fault, times in steps[:-1]), steps[-1]))


def _step(text: str, whole: str) -> tuple[Fault, int | None]:
    matched = _STEP.fullmatch(text)
    if matched is None or (matched["kind"] and matched["kind"] not in KINDS):
        raise ValueError(
            f"{whole!r} is not a valid script: unknown step {text!r}; write a business code, http<status>,"
            f" slow<seconds> or one of {', '.join(KINDS)}, with x<times>, @<status>, -after-<seconds> as needed"
        )
    return _fault(matched), int(matched["times"]) if matched["times"] else None


def _fault(matched: re.Match[str]) -> Fault:
    after = matched["after"]
    if matched["http"]:
        return Fault(f"http{matched['http']}", None, int(matched["http"]), after, body="http")
    if matched["slow"]:
        return Fault(f"slow{matched['slow']}", delay=float(matched["slow"]))
    if matched["code"]:
        code = int(matched["code"])
        return Fault(str(code), code, int(matched["status"] or STATUS.get(code, 200)), after)
    return _kind(matched["kind"], int(matched["status"] or 200), after)


def _kind(kind: str, status: int, after: str | None) -> Fault:
    if kind not in BODIES:
        return Fault(kind, ending=ENDINGS.get(kind, "whole"), pages=kind if kind in PAGE_TROUBLES else None)
    ran = kind in ("truncated", "nodata", "drift", "oldcode")
    return Fault(kind, 0 if ran else None, status, after, body=kind)


def chance(kinds: Sequence[Fault], rate: float, seed: str) -> Fault:
    """Return one of `kinds` with probability `rate`, else a success; always the same for the same seed."""
    random = Random(seed)  # noqa: S311 - reproducible on purpose
    return random.choice(kinds) if random.random() < rate else SUCCESS
