"""What the tasks of a process ask for; those that ask at the same time share a transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ..desk import Claim, DerivedRow, Received

__all__ = ["Ask", "ClaimAsk", "DeriveAsk", "EndAsk", "SendAsk"]


class ClaimAsk(NamedTuple):
    """Claim items."""

    worker: int
    most: int
    now: float


class SendAsk(NamedTuple):
    """Commit that an attempt begins."""

    one: Claim


class EndAsk(NamedTuple):
    """Commit what came back."""

    one: Claim
    received: Received
    now: float


class DeriveAsk(NamedTuple):
    """Commit the rows of an item that is recorded already, or why there are none."""

    one: Claim
    rows: tuple[DerivedRow, ...] | None
    failed: str | None


Ask = ClaimAsk | SendAsk | EndAsk | DeriveAsk
