"""Show what a run would cost, and ask before it pays."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import typer

from .....errors import JustOneError
from ....credentials import has_token, token
from ....exits import INTERRUPTED, Misuse
from ....terminal.interactive import is_interactive
from ....terminal.output import print_note, write
from .estimate import amount

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .....runs import Status
    from .....runs.plan.bound import Bound
    from .working import CallSettings

__all__ = ["ask", "balance_line", "confirm", "print_estimate", "refuse_unlimited"]

_SECONDS = 10.0


def balance_line(settings: CallSettings | None) -> str:
    """Return the balance in words. Nothing that fails here stops a run.

    Args:
        settings: How to ask the service; None without a token.
    """
    found = None if settings is None else _balance(settings)
    return "The balance of the account is not known." if found is None else f"The balance is {amount(found)}."


def _balance(settings: CallSettings) -> Decimal | None:
    from ..... import Client, Retry

    try:
        with Client(
            settings.token,
            region=settings.region,
            base_url=settings.base_url,
            allow_plaintext=settings.allow_plaintext or None,
            timeout=min(settings.timeout, _SECONDS),
            retry=Retry(attempts=1, deadline=_SECONDS),
        ) as client:
            return client.account.balance().amount
    except JustOneError:
        return None


def print_estimate(lines: Sequence[str], settings: CallSettings, token_file: str | None) -> None:
    """Print the estimate and, if a token is at hand, the balance."""
    is_known = has_token(token_file)
    for line in (*lines, balance_line(settings._replace(token=token(token_file)) if is_known else None)):
        write(line)


def refuse_unlimited(found: Status, most: Bound) -> None:
    """Check that a run that starts without a question has a known cost or a limit.

    Raises:
        Misuse: It has neither.
    """
    if most.cost is None and found.money.max_cost is None and found.money.max_billed is None:
        raise Misuse(
            "The run is planned, and nothing was sent: what it costs is neither known nor limited, and --yes skips the"
            " question. Give --max-billed N, --max-cost CNY with --price or --prices, or --no-limit to accept any cost"
        )


def ask(lines: Sequence[str], settings: CallSettings, *, yes: bool) -> None:
    """Show the estimate and, before a question, the balance; then ask whether to make the calls.

    Raises:
        Misuse: No terminal can answer, and `--yes` is missing.
        Exit: The answer is no.
    """
    for line in lines if yes else (*lines, balance_line(settings)):
        print_note(line)
    confirm("Make these calls?", "The run is planned, and nothing was sent", yes=yes)


def confirm(question: str, so_far: str, *, yes: bool) -> None:
    """Ask a question.

    Raises:
        Misuse: No terminal can answer, and `--yes` is missing.
        Exit: The answer is no, or Ctrl-C.
    """
    if yes:
        return
    if not is_interactive():
        raise Misuse(f"{so_far}; give --yes to go on without a question")
    try:
        if typer.confirm(question, err=True):
            return
    except typer.Abort:  # Ctrl-C, or Ctrl-D
        print_note(f"\n{so_far}.")
        raise typer.Exit(INTERRUPTED) from None
    print_note(f"{so_far}.")
    raise typer.Exit(0)
