"""One attempt through a client: its request leaves only after the journal has committed it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call.retry import Retry
from ..._requests.operations import named
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
        once = client.with_options(retry=Retry(attempts=1), raise_errors=False, warn_no_data=False)
        self._send: Callable[..., Awaitable[Answer[Any]]] = getattr(once, "_send_through")  # noqa: B009

    async def make(self, operation: str, parameters: Mapping[str, str], around: Around) -> Answer[Any]:
        """Make one attempt. `around` gets its request, and the function that sends it.

        Raises:
            InvalidArgument: The call was refused before anything was sent.
            Gone: The provider withdrew the operation.
        """
        return await self._send(named(operation), parameters, around)
