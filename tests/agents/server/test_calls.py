"""What becomes of a call: kept before it is looked at, pending, cancelled, lost."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from justone_client.agents.server.tools import Times
from tests.support.servers.mcp import FANS, TOKEN, Served, envelope_of, in_process

VIDEOS = {"operation": "douyin.search_video_v4", "arguments": {"keyword": "cat"}}


async def state_of(client: Any, number: int, wanted: str) -> dict[str, Any]:
    """Read an answer until it has a status."""
    while True:
        found = await envelope_of(client, "read_answer", {"id": f"answer-{number}"})
        if found["status"] == wanted:
            return found
        await asyncio.sleep(0.02)


def test_a_slow_call_is_pending_then_read(served: Served, tmp_path: Path) -> None:
    served.box.slow("global", 4.0)
    seen: list[float] = []

    async def progress(amount: float, total: float | None, message: str | None) -> None:
        seen.append(amount)

    async def main() -> None:
        times = Times(answer=2.0, progress=0.1)
        async with in_process(served.url, tmp_path / "l.sqlite", max_billed=3, times=times) as client:
            result = await client.call_tool("call", FANS, progress_callback=progress)
            found: Any = result.structured_content
            assert (found["status"], result.is_error) == ("pending", False)
            assert "read_answer with id answer-1" in found["next"]
            assert len(seen) >= 2
            kept = await asyncio.wait_for(state_of(client, 1, "ok"), 20)
            assert kept["data"]["users"]
            assert (await envelope_of(client, "spend", {}))["data"]["billed_calls"] == 1

    asyncio.run(main())
    assert len(served.box.journal) == 1


def test_progress_comes_in_time_by_default() -> None:
    assert Times().progress <= 20
    assert 30 <= Times().answer <= 45


def test_a_cancelled_call_is_unknown_and_not_repeated(served: Served, tmp_path: Path) -> None:
    served.box.slow("global", 5.0)

    async def main() -> None:
        async with in_process(served.url, tmp_path / "l.sqlite", max_billed=3) as client:
            call = asyncio.ensure_future(client.call_tool("call", FANS))
            while not served.box.journal:
                await asyncio.sleep(0.02)
            call.cancel()
            kept = await asyncio.wait_for(state_of(client, 1, "unknown"), 20)
            assert (kept["billed"], kept["data"]) == ("unknown", None)
            spent = (await envelope_of(client, "spend", {}))["data"]
            assert spent["unknown"] == [{"answer_id": "answer-1", "operation": "GET /api/weibo/get-fans/v1"}]
            assert spent["calls_left"] == 2
        async with in_process(served.url, tmp_path / "l.sqlite", max_billed=3) as again:
            assert (await envelope_of(again, "read_answer", {"id": "answer-1"}))["status"] == "unknown"

    asyncio.run(main())
    assert len(served.box.journal) == 1


def test_a_client_that_times_out_pays_for_one_page(served: Served, tmp_path: Path) -> None:
    served.box.slow("global", 0.4)

    async def main() -> None:
        async with in_process(served.url, tmp_path / "l.sqlite", max_billed=9) as client:
            walk = asyncio.ensure_future(client.call_tool("walk", FANS | {"max_pages": 9}))
            while not served.box.journal:
                await asyncio.sleep(0.02)
            walk.cancel()
            await asyncio.sleep(2.5)
            kept = await envelope_of(client, "read_answer", {"id": "answer-1"})
            assert kept["billed_calls"] == 1

    asyncio.run(main())
    assert len(served.box.journal) == 1


def test_the_end_of_a_server_records_its_calls(served: Served, tmp_path: Path) -> None:
    served.box.slow("global", 5.0)

    async def main() -> None:
        async with in_process(served.url, tmp_path / "l.sqlite", max_billed=3) as client:
            call = asyncio.ensure_future(client.call_tool("call", FANS))
            while not served.box.journal:
                await asyncio.sleep(0.02)
            call.cancel()
        async with in_process(served.url, tmp_path / "l.sqlite", max_billed=3) as again:
            spent = (await envelope_of(again, "spend", {}))["data"]
            assert (spent["in_flight_or_unknown"], len(spent["unknown"])) == (1, 1)

    asyncio.run(main())


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b'{"code": 0, "data": {"wholly": ["other", 7]}}', "ok"),
        (b'{"code": 0, "data": "text"}', "ok"),
        (b'{"code": 0, "data": [null]}', "ok"),
        (b'{"code": 0, "data": {"id": 131283175985203328}}', "ok"),
        (b"<html>", "unknown"),
        (b'{"code": 201, "data": null}', "no_data"),
        (b'{"code": 400, "message": "bad"}', "failed"),
        (b'{"code": 303, "message": "quota"}', "failed"),
        (b'{"code": 600, "message": "no"}', "failed"),
    ],
)
def test_any_answer_is_kept_before_it_is_read(tmp_path: Path, body: bytes, status: str) -> None:
    import httpx

    from justone_client import AsyncClient
    from justone_client.agents.server.serving import opened
    from justone_client.runs.journal.steps_planner import limits_of

    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(str(request.url))
        return httpx.Response(200, content=body)

    async def main() -> None:
        from mcp.client.client import Client

        http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
        async with (
            AsyncClient(TOKEN, base_url="http://127.0.0.1:9", http_client=http, warn_no_data=False) as calls,
            opened(calls, tmp_path / "l.sqlite", limits_of(None, 3, ()), None) as server,
            Client(server) as client,
        ):
            found = await envelope_of(client, "call", FANS)
            assert found["status"] == status
            assert len(sent) == 1
            kept = await envelope_of(client, "read_answer", {"id": "answer-1"})
            assert (kept["status"], kept["data"]) == (status, found["data"])
            if status == "ok":
                exact = body.replace(b"131283175985203328", b'"131283175985203328"')
                assert found["data"] == json.loads(exact)["data"]
            else:
                assert found["error"]

    asyncio.run(main())


def large(value: Any) -> Any:
    """How a result has an integer."""
    return str(value) if isinstance(value, int) and abs(value) >= 2**53 else value


def test_every_result_fits_into_20_kb(served: Served, tmp_path: Path) -> None:
    async def main() -> None:
        async with in_process(served.url, tmp_path / "l.sqlite", max_billed=50) as client:
            for operation in (FANS, VIDEOS):
                for tool in ("rehearse", "call"):
                    result = await client.call_tool(tool, operation)
                    assert len(result.model_dump_json(by_alias=True).encode()) <= 20_480
            walked = await envelope_of(client, "walk", FANS | {"max_pages": 5})
            shown = walked["shown"]
            assert shown["items"] < shown["of"]
            ids: list[Any] = []
            offset: int | None = 0
            while offset is not None:
                wanted = {"id": walked["answer_id"], "offset": offset, "fields": ["id"], "max_items": 7}
                part = await envelope_of(client, "read_answer", wanted)
                ids += [one["id"] for one in part["data"]["items"]]
                offset = part["shown"].get("next_offset")
            [whole] = (await client.read_resource(f"justone://answers/{walked['answer_id']}")).contents
            assert ids == [large(one["id"]) for one in json.loads(whole.text)["items"]]  # type: ignore[union-attr]

    asyncio.run(main())
