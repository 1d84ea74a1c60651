"""A local stand-in for the service: it answers all operations without a network, a token or a bill.

`Sandbox` is the entry point; the other names configure or inspect it. Each name is imported when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._sandbox import Sandbox
    from .engine.answers import Manner
    from .engine.clock import ManualClock
    from .engine.documented import documented
    from .engine.engine import SandboxRegion
    from .engine.journal import Call, Journal
    from .engine.ledger import Entry, Ledger, Rate, SandboxLimits
    from .engine.messages import SandboxRequest, SandboxResponse
    from .engine.pages import Pages
    from .http.server import Server
    from .http.transport import SandboxTransport

__all__ = [
    "Call",
    "Entry",
    "Journal",
    "Ledger",
    "Manner",
    "ManualClock",
    "Pages",
    "Rate",
    "Sandbox",
    "SandboxLimits",
    "SandboxRegion",
    "SandboxRequest",
    "SandboxResponse",
    "SandboxTransport",
    "Server",
    "documented",
]

_MODULES = {
    "SandboxRequest": "engine.messages",
    "Call": "engine.journal",
    "Entry": "engine.ledger",
    "SandboxResponse": "engine.messages",
    "Journal": "engine.journal",
    "Ledger": "engine.ledger",
    "SandboxLimits": "engine.ledger",
    "Manner": "engine.answers",
    "ManualClock": "engine.clock",
    "Pages": "engine.pages",
    "Rate": "engine.ledger",
    "SandboxRegion": "engine.engine",
    "Sandbox": "_sandbox",
    "SandboxTransport": "http.transport",
    "Server": "http.server",
    "documented": "engine.documented",
}


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
