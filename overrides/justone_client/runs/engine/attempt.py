"""One attempt through a client: its request leaves only after the journal has committed it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..._call.retry import Retry
from ..._requests.operations import named
from ..._throttling.limits import Limiters, Limits
from ...errors import InvalidSettings

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from justone_generated._base import Answer

    from ..._process.clock import Clock
    from ..._requests.exchange import Received, Send
    from ...client import AsyncClient

    SendOnce = Callable[[Send], Awaitable[Received]]
    Around = Callable[[Send, SendOnce], Awaitable[Received]]

__all__ = ["Attempts"]


class Attempts:
    """Makes single attempts with a client's connections, limits and settings.

    Raises:
        InvalidSettings: The client has a cache or a budget of its own.
    """

    def __init__(self, client: AsyncClient) -> None:
        inner: Any = client
        if inner._core.reuse is not None or inner._options.budget is not None:
            raise InvalidSettings(
                "A run needs a client without cache, coalesce and budget; its journal does their work"
            )
        self.clock: Clock = inner._core.clock
        once: Any = client.with_options(retry=Retry(attempts=1), raise_errors=False, warn_no_data=False)
        # The journal slows operations down after 302, for all workers; the client must not wait once more.
        self._limits: Limits = once._core.limiters.limits
        once._core = replace(once._core, limiters=Limiters(_without_adaptation(self._limits)))
        self._send: Callable[..., Awaitable[Answer[Any]]] = getattr(once, "_send_through")  # noqa: B009

    def adapts(self, operation: str) -> bool:
        """Whether code 302 slows an operation down, by the client's `Limits`."""
        return self._limits.of(named(operation)).adapt

    async def make(self, operation: str, parameters: Mapping[str, str], around: Around) -> Answer[Any]:
        """Make one attempt. `around` gets its request, and the function that sends it.

        Raises:
            InvalidArgument: The call was refused before anything was sent.
            Gone: The provider withdrew the operation.
        """
        return await self._send(named(operation), parameters, around)


def _without_adaptation(limits: Limits) -> Limits:
    below = {name: _without_adaptation(one) for name, one in limits.by_operation.items()}
    return replace(limits, adapt=False, by_operation=below)
