"""Serve figures of Douyin creators over HTTP, within a limit.

GET /creators/{id} answers from a cache for an hour, so a page that is reloaded pays once. An answer that is not in the
cache costs one billed call. The process makes at most MAX_BILLED of them (50 unless you set it), then answers 503.

    uvicorn fastapi_service:app
    curl http://127.0.0.1:8000/creators/6629722295873044494

Without a token and free of charge: run `justone sandbox` in another terminal, and set the two variables that it prints.
The tests are in `test_fastapi_service.py`.
"""

import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Annotated, Any

from fastapi import FastAPI, Path, Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel

from justone_client import AsyncClient, Budget, Cache, InvalidArgument, InvalidParameters, JustOneError, NoData


class Creator(BaseModel):
    """What the service says of a creator."""

    id: str  # text: JavaScript rounds whole numbers of this size
    name: str | None
    followers: int | None
    city: str | None
    cached: bool


@asynccontextmanager
async def one_client(_: FastAPI) -> AsyncGenerator[dict[str, Any], None]:
    """Open one client for the life of the process: it shares connections, the budget and the cache."""
    budget = Budget(max_billed=int(os.environ.get("MAX_BILLED", "50")))
    cache = Cache(ttl=3600, no_data=3600)
    async with AsyncClient(budget=budget, cache=cache, coalesce=True) as client:
        yield {"client": client, "budget": budget}


app = FastAPI(title="Creators", lifespan=one_client)


@app.get("/creators/{creator_id}")
async def creator(creator_id: Annotated[str, Path(pattern=r"^\d{5,20}$")], request: Request) -> Creator:
    """Return the figures of one creator. FastAPI refuses an id that is not a number before anything is paid."""
    client: AsyncClient = request.state.client
    answer = await client.douyin_xingtu.get_author_base_info_v1(o_author_id=creator_id)
    found = answer.data
    return Creator(id=creator_id, name=found.nick_name, followers=found.follower, city=found.city, cached=answer.cached)


@app.get("/spent")
async def spent(request: Request) -> dict[str, int | None]:
    """Return how many calls were billed, and the limit."""
    budget: Budget = request.state.budget
    return {"billed": budget.spent.billed, "limit": budget.max_billed}


@app.exception_handler(JustOneError)
async def refused(_: Request, error: JustOneError) -> JSONResponse:
    """Turn an error of the client into a status that says who can do something about it."""
    if isinstance(error, NoData):
        status, text = 404, "creator not found"
    elif isinstance(error, InvalidArgument | InvalidParameters):
        status, text = 422, str(error)
    else:  # the balance, the limit, the network: nothing that the caller of this service can mend
        status, text = 503, type(error).__name__
    wait = {"Retry-After": str(int(error.retry_after) + 1)} if error.retry_after else None
    return JSONResponse({"error": text}, status, wait)
