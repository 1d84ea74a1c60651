"""The types of `http_client=` and of transports of the sandbox, for httpx and httpx2. Only type checkers read this."""

import httpx
import httpx2

from justone_client import AsyncClient, Client
from justone_client.sandbox import Sandbox

Client("t", http_client=httpx.Client())
Client("t", http_client=httpx2.Client(), transport="httpx2")
AsyncClient("t", http_client=httpx.AsyncClient())
AsyncClient("t", http_client=httpx2.AsyncClient())

Client("t", http_client=httpx.AsyncClient())  # type: ignore[arg-type]
AsyncClient("t", http_client=httpx2.Client())  # type: ignore[arg-type]
Client("t", http_client=3)  # type: ignore[arg-type]

httpx.Client(transport=Sandbox().transport())
httpx.Client(transport=httpx.MockTransport(Sandbox()))
httpx2.Client(transport=Sandbox().transport("httpx2"))
httpx2.Client(transport=httpx2.MockTransport(Sandbox()))
