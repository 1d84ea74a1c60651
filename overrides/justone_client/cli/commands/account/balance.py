"""`justone balance`: what is left on the account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import options
from ...credentials import token
from ...terminal.output import write, write_json

if TYPE_CHECKING:
    from ....account import Balance

__all__ = ["balance"]


def balance(
    region: options.RegionName = None,
    base_url: options.BaseUrl = None,
    allow_plaintext: options.AllowPlaintext = False,
    token_file: options.TokenFile = None,
    timeout: options.Timeout = 30.0,
    as_json: options.AsJson = False,
) -> None:
    """Print the balance of the account. Needs the token, and costs nothing.

    \b
    Examples:
      justone balance
      justone balance --json
    """
    from .... import Client

    with Client(
        token(token_file), region=region, base_url=base_url, allow_plaintext=allow_plaintext or None, timeout=timeout
    ) as client:
        found = client.account.balance()
    if as_json:
        write_json(_as_json(found))
    else:
        write(f"{_currency(found)} {found.amount:,f}")


def _as_json(found: Balance) -> dict[str, str]:
    """The amount as text, so that it stays exact."""
    return {"amount": f"{found.amount:f}", "currency": _currency(found)}


def _currency(found: Balance) -> str:
    return found.currency or "CNY"
