"""What the tools do. Each returns one envelope; failures are envelopes, too."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from ..._billing.amounts import add, subtract
from ..._pagination.rules import page_rule
from ..._search.search import search
from ...errors import JustOneError
from ...runs.plan.plan import Pages
from ..arguments import mistake_in, wire_arguments
from ..description import describe, operation_named
from ..tool_schemas import tool_schema
from .answers import Stored, answer_id, main_list, number_of, read_account, read_stored
from .cutting import Cut, Wanted, cut, exact, size_of
from .definitions import TOOLS, mistake_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from justone_generated._base import Operation

    from ..._billing.prices import Prices
    from ..tool_schemas import ToolSchema
    from .work import Job, Worker

    Report = Callable[[float, str], Awaitable[None]]
    """Reports progress: seconds so far, and a text."""

__all__ = ["Times", "Tools", "refused"]

REHEARSES = (
    "This server only rehearses: it was started without a token, and sends nothing. Use `rehearse`; for real calls, ask"
    " the user to set JUSTONEAPI_TOKEN for the server and to give it a limit."
)
_UNKNOWN = "It may have been billed and its answer is lost: do not repeat it, and tell the user."


class Times(NamedTuple):
    """How long a tool may take. Clients give up after 60 seconds, unless progress keeps some of them waiting."""

    answer: float = 43.0
    """Seconds until a call is `pending`."""
    progress: float = 10.0


class Tools:
    """The tools of one server.

    Args:
        worker: Makes real calls; None for a server that only rehearses.
        prices: Prices by operation.
        times: How long a tool may take.
    """

    def __init__(self, worker: Worker | None, prices: Prices | None, times: Times) -> None:
        self._worker, self._prices, self._times = worker, prices, times

    async def run(self, name: str, arguments: Mapping[str, Any], report: Report) -> dict[str, Any]:
        """Run a tool. It never raises for what a model, the service or the ledger does."""
        tool = TOOLS[name]
        if mistake := mistake_of(tool, arguments):
            return refused(mistake)
        given = {key: value for key, value in arguments.items() if value is not None}
        try:
            return await getattr(self, f"_{name}")(given, report)  # type: ignore[no-any-return]
        except JustOneError as error:
            return refused(error.message or str(error))

    async def _search_operations(self, given: dict[str, Any], _: Report) -> dict[str, Any]:
        found = await asyncio.to_thread(
            search, given["query"], platform=given.get("platform"), limit=given.get("limit", 5)
        )
        results = [
            {
                "operation": f"{one.operation.platform}.{one.operation.name}",
                "title": one.title,
                "title_zh": one.title_zh or None,
                "lacks": list(one.lacks),
                "found_by": list(one.reasons),
                "required": [each.python_name for each in one.operation.parameters if each.required],
                "other_versions": [other.operation.name for other in one.versions[1:]],
            }
            for one in found
        ]
        hint = None if results else "Nothing found; name the thing and the platform, such as: weibo comments."
        return {"status": "ok", "data": results, "error": hint}

    async def _describe_operation(self, given: dict[str, Any], _: Report) -> dict[str, Any]:
        found = await asyncio.to_thread(
            describe, given["operation"], language=given.get("language", "en"), prices=self._prices
        )
        data = found.to_dict()
        for name in ("examples", "key", "platform_title", "language"):  # of the command line and of Python
            del data[name]
        data["parameters"] = [
            {name: value for name, value in one.items() if name != "name" and value not in ("", {}, None)}
            for one in data["parameters"]
        ]
        while size_of({"data": data}) > 19_000 and (many := [one for one in data["parameters"] if one.get("values")]):
            largest = max(many, key=lambda one: len(str(one["values"])))
            largest["values"] = f"{len(largest['values'])} values; a wrong one is refused with the nearest"
        if size_of({"data": data}) > 19_000:
            data["sample"] = None
        return {"status": "ok", "data": data, "error": None}

    async def _rehearse(self, given: dict[str, Any], _: Report) -> dict[str, Any]:
        from ...sandbox import Sandbox

        tool, wire, mistake = self._checked(given)
        if mistake:
            return refused(mistake)
        async with Sandbox().async_client(warn_no_data=False, raise_errors=False) as client:
            answer = await client.call(tool.operation.key, wire)
        data = answer.raw.get("data")
        stored = Stored(
            0, tool.operation.key, False, "ok", "no", 0, Decimal(0), None, data, main_list(tool.operation.key, data)
        )
        envelope: dict[str, Any] = {
            "status": "ok" if answer.error is None else "failed",
            "billed": "no",
            "cost": "0",
            "rehearsal": True,
            "real_call_costs": tool.price,
            "error": None if answer.error is None else str(answer.error),
            "notes": ["The data is invented. A real call has the same shape, other values."],
        }
        if tool.price is None:
            envelope["notes"].append("Its price is not known here; every success is billed.")
        return _with_data(envelope, stored, _wanted(given))

    async def _call(self, given: dict[str, Any], report: Report) -> dict[str, Any]:
        return await self._paid(given, None, report)

    async def _walk(self, given: dict[str, Any], report: Report) -> dict[str, Any]:
        pages = Pages(given["max_pages"], given.get("max_items"), allow_guesses=given.get("allow_guesses", False))
        if self._worker is not None and page_rule(operation_named(given["operation"])) is None:
            return refused(f"{given['operation']} has no pages that are known; use `call`.")
        return await self._paid(given | {"max_items": None}, pages, report)

    async def _paid(self, given: dict[str, Any], walk: Pages | None, report: Report) -> dict[str, Any]:
        """Make a call or a walk, and wait for its end as long as a tool may."""
        started = time.monotonic()
        if self._worker is None:
            return refused(REHEARSES)
        tool, wire, mistake = self._checked(given)
        if mistake:
            return refused(mistake)
        limits = self._worker.ledger.limits
        if limits.max_cost is not None and tool.price is None:
            return refused(
                f"The price of {given['operation']} is unknown, and the server's limit is a cost; choose another"
                " operation, or ask the user for a price sheet (--prices) or a price (--price)."
            )
        job = await self._worker.start(tool.operation, wire, walk)
        try:
            is_done = await self._wait(job, started, report)
        except asyncio.CancelledError:
            job.cancel()
            raise
        return await self._result(job, _wanted(given), is_done=is_done)

    async def _wait(self, job: Job, started: float, report: Report) -> bool:
        while True:
            passed = time.monotonic() - started
            left = self._times.answer - passed
            if await job.wait(max(0.0, min(left, self._times.progress))):
                return True
            if left <= self._times.progress:
                return False
            await report(time.monotonic() - started, f"{answer_id(job.number)} is in progress")

    async def _result(self, job: Job, wanted: Wanted, *, is_done: bool) -> dict[str, Any]:
        try:
            envelope = await self._read(job.number, wanted)
        except JustOneError as error:  # the ledger cannot be read any more
            return _lost(job.number, error)
        if not is_done:
            return envelope
        stopped, waits = job.task.result()
        if envelope["status"] == "pending":  # its end could not be written
            return _lost(job.number, stopped.error)
        if stopped.why == "limit":
            left = (
                "The limit is reached" if envelope["status"] != "ok" else "The walk ended early: the limit is reached"
            )
            said = f"{left}; see `spend`, and ask the user before you go on."
            envelope["error" if envelope["status"] == "refused" else "note"] = said
        elif stopped.error is not None and envelope["status"] != "ok":
            envelope["error"] = stopped.error.message or str(stopped.error)
        elif waits and envelope["status"] in ("refused", "failed"):
            envelope["error"] = envelope["error"] or "The daily quota of this operation is used up; try tomorrow."
        return envelope

    async def _read_answer(self, given: dict[str, Any], _: Report) -> dict[str, Any]:
        if self._worker is None:
            return refused(REHEARSES)
        number = number_of(given["id"])
        if number is None:
            return refused("There is no such answer: an id is the answer_id of call or walk, such as answer-12.")
        return await self._read(number, _wanted(given))

    async def _read(self, number: int, wanted: Wanted) -> dict[str, Any]:
        stored = await self.stored(number)
        if stored is None:
            return refused(f"There is no answer {answer_id(number)}; use the answer_id that call or walk returned.")
        envelope: dict[str, Any] = {
            "status": stored.status,
            "billed": stored.billed,
            "cost": None if stored.cost is None else str(stored.cost),
            "answer_id": answer_id(number),
            "error": _error(stored),
        }
        if stored.is_walk:
            envelope |= {"billed_calls": stored.billed_calls, "ended": stored.reason}
        if stored.status == "pending":
            envelope["next"] = (
                f"Wait some seconds, then use read_answer with id {answer_id(number)}; do not call again."
            )
            return envelope
        return _with_data(envelope, stored, wanted)

    async def stored(self, number: int) -> Stored | None:
        """Read what became of a call; one of this server that is in progress is `pending`."""
        if self._worker is None:
            return None
        found = await asyncio.to_thread(read_stored, self._worker.ledger.path, number)
        if found is None or number not in self._worker.jobs or found.status == "unknown":
            return found
        return replace(found, status="pending")

    async def _spend(self, _: dict[str, Any], __: Report) -> dict[str, Any]:
        if self._worker is None:
            return refused(REHEARSES)
        money = await asyncio.to_thread(read_account, self._worker.ledger.path)
        limits = self._worker.ledger.limits
        used = add(money.spent, money.held)
        data: dict[str, Any] = {
            "billed_calls": money.billed,
            "in_flight_or_unknown": money.holds,
            "spent": str(money.spent),
            "held": str(money.held),
            "max_billed": limits.max_billed,
            "max_cost": None if limits.max_cost is None else str(limits.max_cost),
            "calls_left": None,
            "cost_left": None,
            "unknown": [{"answer_id": answer_id(number), "operation": key} for number, key in money.unknown],
        }
        if limits.max_billed is not None:
            data["calls_left"] = max(0, limits.max_billed - money.billed - money.holds)
        if limits.max_cost is not None:
            data["cost_left"] = str(max(Decimal(0), subtract(limits.max_cost, used)))
        return {"status": "ok", "data": data, "error": None}

    async def _balance(self, _: dict[str, Any], __: Report) -> dict[str, Any]:
        if self._worker is None:
            return refused(REHEARSES)
        found = await self._worker.client.account.balance()
        return {"status": "ok", "data": {"balance": str(found.amount), "currency": found.currency}, "error": None}

    def _checked(self, given: dict[str, Any]) -> tuple[ToolSchema, dict[str, Any], str | None]:
        """The operation as a tool, its arguments by wire name, and what is wrong with them."""
        operation: Operation[Any] = operation_named(given["operation"])
        tool = tool_schema(operation, "en", self._prices)._replace(name=given["operation"])
        mistake = mistake_in(tool, given["arguments"])
        if operation.gone:
            mistake = f"The provider withdrew {given['operation']}; find another one with search_operations."
        return tool, {} if mistake else wire_arguments(tool, given["arguments"]), mistake


def refused(why: str) -> dict[str, Any]:
    """Return the envelope of a tool that did nothing."""
    return {"status": "refused", "billed": "no", "cost": "0", "data": None, "error": why}


def _lost(number: int, error: JustOneError | None) -> dict[str, Any]:
    """The envelope of a call whose end is not in the ledger."""
    why = "" if error is None else f" The ledger has a problem: {error.message or error}"
    return {
        "status": "unknown",
        "billed": "unknown",
        "cost": None,
        "answer_id": answer_id(number),
        "data": None,
        "error": f"{_UNKNOWN}{why}",
    }


def _wanted(given: Mapping[str, Any]) -> Wanted:
    return Wanted(tuple(given.get("fields", ())), given.get("offset", 0), given.get("max_items"))


def _error(stored: Stored) -> str | None:
    if stored.status == "unknown":
        return _UNKNOWN
    if stored.status == "no_data":
        return "The service has no data for these arguments; this was billed: do not repeat it."
    if stored.status == "refused":
        return "Nothing was sent."
    return (stored.reason or "It failed.") if stored.status == "failed" else None


def _with_data(envelope: dict[str, Any], stored: Stored, wanted: Wanted) -> dict[str, Any]:
    """Add as much of the data as fits."""
    if stored.data is None:
        return envelope | {"data": None}
    stored = replace(stored, data=exact(stored.data))

    def whole(part: Cut) -> dict[str, Any]:
        found = envelope | {"data": part.data}
        if part.shown is not None:
            found["shown"] = part.shown
        if part.notes:
            found["notes"] = [*envelope.get("notes", []), *part.notes][:20]
        return found

    return whole(cut(stored, wanted, lambda part: size_of(whole(part))))
