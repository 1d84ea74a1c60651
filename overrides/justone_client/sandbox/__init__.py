"""A stand-in for the service: all operations answered locally, without a network, a token or a bill.

`Sandbox` is the whole of it; the other names configure it or look into it. Nothing of this is imported with
`justone_client`, and no name of it before it is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._pages import Pages
    from ._sandbox import Region, Sandbox
    from ._transport import SandboxTransport
    from ._wire import Asked, Given
    from .answers import Manner
    from .clock import ManualClock
    from .engine.documented import documented
    from .journal import Call, Journal
    from .ledger import Entry, Ledger, Limits, Rate
    from .server import Server

__all__ = [
    "Asked",
    "Call",
    "Entry",
    "Given",
    "Journal",
    "Ledger",
    "Limits",
    "Manner",
    "ManualClock",
    "Pages",
    "Rate",
    "Region",
    "Sandbox",
    "SandboxTransport",
    "Server",
    "documented",
]

_ELSEWHERE = {
    "Asked": "_wire",
    "Call": "journal",
    "Entry": "ledger",
    "Given": "_wire",
    "Journal": "journal",
    "Ledger": "ledger",
    "Limits": "ledger",
    "Manner": "answers",
    "ManualClock": "clock",
    "Pages": "_pages",
    "Rate": "ledger",
    "Region": "_sandbox",
    "Sandbox": "_sandbox",
    "SandboxTransport": "_transport",
    "Server": "server",
    "documented": "engine.documented",
}


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name not in _ELSEWHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{_ELSEWHERE[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
