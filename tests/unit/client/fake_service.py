"""A fake of the service behind a mock transport of httpx."""

from typing import Any

import httpx

from justone_client import Client

TOKEN = "a-token-of-some-length"
GET = "GET /api/douyin-xingtu/gw/api/author/get_author_base_info/v1"


class FakeService:
    """A mock transport: records requests and plays answers, the last one forever."""

    def __init__(self, *answers: dict[str, Any]) -> None:
        self.seen: list[httpx.Request] = []
        self.answers = list(answers) or [{"code": 0, "data": {"n": 1}}]

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(request)
        return httpx.Response(200, json=self.answers[min(len(self.seen), len(self.answers)) - 1])

    def client(self, **settings: Any) -> Client:
        return Client(TOKEN, http_client=httpx.Client(transport=httpx.MockTransport(self)), **settings)
