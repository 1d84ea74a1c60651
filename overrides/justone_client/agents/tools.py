"""Tools for a loop of your own: definitions for a model, and calls that check, pay within a budget, and account."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar, overload

from ..client import AsyncClient, Client
from ..errors import InvalidArgument, JustOneError
from .arguments import mistake_in, wire_arguments
from .description import operation_named
from .tool_formats import Definitions, Format, formatted
from .tool_rules import problems_of
from .tool_schemas import ToolSchema, tool_schema

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from justone_generated._base import Answer, Operation

    from .._billing.budget import Budget
    from .._billing.prices import Prices
    from .texts import Language

__all__ = ["AsyncTools", "ToolResult", "Tools", "ToolsSpent", "definitions", "tools"]

ClientT = TypeVar("ClientT", Client, AsyncClient)


class ToolsSpent(NamedTuple):
    """What the calls of some tools cost so far."""

    calls: int
    """Calls that were sent, without those that the cache answered."""
    billed: int
    unknown: int
    """Calls that may have been billed."""
    cost: Decimal | None
    """Of the billed and the unknown ones; None if a price is unknown."""


@dataclass(frozen=True)
class ToolResult:
    """What came of one call of a tool."""

    tool: str
    status: Literal["ok", "failed", "refused"]
    """`refused`: nothing was sent. `failed`: the service refused, or the answer was lost."""
    billed: Literal["yes", "no", "unknown"]
    cost: Decimal | None
    """0 if it was not billed; None if the price is unknown."""
    data: Any
    """The answer's data, as received; None after a failure."""
    error: str | None
    """What went wrong and what to do next, for the model to read."""

    def to_dict(self) -> dict[str, Any]:
        """Return everything in plain dicts and lists that JSON accepts."""
        return vars(self) | {"cost": None if self.cost is None else str(self.cost)}


class _Toolbox(Generic[ClientT]):
    """What tools of both clients share."""

    def __init__(self, client: ClientT, schemas: Iterable[ToolSchema], prices: Prices | None) -> None:
        self._client: ClientT = client
        self._prices = prices
        self._lock = threading.Lock()
        self._spent = ToolsSpent(0, 0, 0, Decimal(0))
        self.schemas: dict[str, ToolSchema] = {one.name: one for one in schemas}
        """The tools by name, in no vendor's form."""

    @property
    def spent(self) -> ToolsSpent:
        """What the calls cost so far."""
        with self._lock:
            return self._spent

    def definitions(self, form: Format) -> Definitions:
        """Return the tools in a vendor's form, for one request.

        Raises:
            InvalidArgument: There are more tools than clients accept.
        """
        found = formatted(list(self.schemas.values()), form)
        if problems := problems_of(found.tools, form):
            raise InvalidArgument(f"these tools break a rule of {form}: {problems[0]}; leave that tool out")
        return found

    def _prepared(self, name: str, arguments: object) -> ToolResult | tuple[ToolSchema, dict[str, Any]]:
        """Return the tool and its arguments by wire name, or the refusal."""
        from justone_generated._nearest import did_you_mean, nearest

        tool = self.schemas.get(name)
        if tool is None:
            hint = did_you_mean(nearest(name, self.schemas)) or f"tools are {', '.join(list(self.schemas)[:10])}"
            return _refused(name, f"There is no tool {name!r}; {hint}.")
        if mistake := mistake_in(tool, arguments):
            return _refused(name, mistake)
        return tool, wire_arguments(tool, arguments)

    def _finished(self, tool: ToolSchema, answer: Answer[Any]) -> ToolResult:
        if answer.cached:
            return ToolResult(tool.name, "ok", "no", Decimal(0), answer.raw.get("data"), None)
        cost = self._account(tool, answer.billed)
        if answer.error is not None:
            return ToolResult(tool.name, "failed", answer.billed, cost, None, str(answer.error))
        return ToolResult(tool.name, "ok", answer.billed, cost, answer.raw.get("data"), None)

    def _stopped(self, tool: ToolSchema, error: JustOneError) -> ToolResult:
        """Return the result of a call that raised. Mostly it was refused before anything was sent."""
        if not error.attempts:
            return _refused(tool.name, str(error))
        return ToolResult(tool.name, "failed", error.billed, self._account(tool, error.billed), None, str(error))

    def _account(self, tool: ToolSchema, billed: Literal["yes", "no", "unknown"]) -> Decimal | None:
        price = None if self._prices is None else self._prices.of(tool.operation)
        cost = Decimal(0) if billed == "no" else price
        with self._lock:
            calls, times, unknown, total = self._spent
            total = None if total is None or cost is None else total + cost
            self._spent = ToolsSpent(calls + 1, times + (billed == "yes"), unknown + (billed == "unknown"), total)
        return cost


class Tools(_Toolbox[Client]):
    """Tools of a `Client`."""

    def call(self, name: str, arguments: object) -> ToolResult:
        """Call a tool with the arguments that a model gave. Failures are results; only programming errors raise."""
        prepared = self._prepared(name, arguments)
        if isinstance(prepared, ToolResult):
            return prepared
        tool, wire = prepared
        try:
            return self._finished(tool, self._client.call(tool.operation.key, wire))
        except JustOneError as error:
            return self._stopped(tool, error)


class AsyncTools(_Toolbox[AsyncClient]):
    """Tools of an `AsyncClient`."""

    async def call(self, name: str, arguments: object) -> ToolResult:
        """Call a tool with the arguments that a model gave. Failures are results; only programming errors raise."""
        prepared = self._prepared(name, arguments)
        if isinstance(prepared, ToolResult):
            return prepared
        tool, wire = prepared
        try:
            return self._finished(tool, await self._client.call(tool.operation.key, wire))
        except JustOneError as error:
            return self._stopped(tool, error)


@overload
def tools(
    client: Client,
    operations: Iterable[str | Operation[Any] | Callable[..., Any]],
    *,
    budget: Budget | None = None,
    language: Language = "en",
) -> Tools: ...


@overload
def tools(
    client: AsyncClient,
    operations: Iterable[str | Operation[Any] | Callable[..., Any]],
    *,
    budget: Budget | None = None,
    language: Language = "en",
) -> AsyncTools: ...


def tools(
    client: Client | AsyncClient,
    operations: Iterable[str | Operation[Any] | Callable[..., Any]],
    *,
    budget: Budget | None = None,
    language: Language = "en",
) -> Tools | AsyncTools:
    """Return operations as tools for a model.

        box = tools(client, ["douyin.search_video_v4"], budget=Budget(max_billed=20))
        request = {"tools": box.definitions("openai").tools, ...}
        result = box.call(name, arguments)  # as the model said

    Args:
        operations: `douyin.search_video_v4`, `GET /api/...`, an `Operation`, or a method of a client.
        budget: Limits what these tools may spend. None keeps the client's own.
        language: Of the descriptions.

    Raises:
        InvalidArgument: An operation is unknown.
    """
    prices = None if budget is None else budget.prices
    schemas = [tool_schema(operation_named(one), language, prices) for one in operations]
    if isinstance(client, AsyncClient):
        return AsyncTools(client.with_options(budget=budget, raise_errors=False), schemas, prices)
    return Tools(client.with_options(budget=budget, raise_errors=False), schemas, prices)


def definitions(
    operations: Iterable[str | Operation[Any]],
    form: Format,
    *,
    language: Language = "en",
    prices: Mapping[str, Decimal] | Prices | None = None,
) -> Definitions:
    """Return the definitions of operations alone, without a client: what `justone tools` prints.

    Args:
        operations: Methods and paths, or `Operation`s.
        form: The vendor's form: `openai`, `anthropic`, `mcp` or `json-schema`.
        language: Of the descriptions.
        prices: Named in the descriptions.

    Raises:
        InvalidArgument: An operation is unknown, or there are too many.
    """
    from .._billing.prices import Prices

    known = Prices(prices) if prices is not None and not isinstance(prices, Prices) else prices
    schemas = [tool_schema(operation_named(one), language, known) for one in operations]
    return formatted(schemas, form)


def _refused(tool: str, why: str) -> ToolResult:
    return ToolResult(tool, "refused", "no", Decimal(0), None, why)
