"""A small made-up provider that publishes its catalogue and definitions on a loopback server."""

import json
import re
from dataclasses import dataclass
from typing import Any

from tests.support.servers.paths import Loopback

FRAME = {"openapi": "3.1.0", "info": {"title": "Fish", "version": "v0"}}


@dataclass(frozen=True)
class Endpoint:
    """One operation of the made-up provider."""

    path: str
    title: str
    tag: str = "Fish Market"
    version: str | None = "v1"
    method: str = "get"
    deprecated: bool = False

    @property
    def facts(self) -> dict[str, Any]:
        facts: dict[str, Any] = {"tags": [self.tag], "summary": self.title, "operationId": re.sub(r"\W", "", self.path)}
        facts |= {"x-api-version": self.version} if self.version else {}
        return facts | ({"deprecated": True} if self.deprecated else {})

    def definition(self, **extra: Any) -> bytes:
        """The definition as published."""
        parameters = [{"name": "token", "in": "query", "required": True, "schema": {"type": "string"}}]
        operation = {**self.facts, "parameters": parameters, "responses": {"200": {"description": "OK"}}}
        paths = {self.path: {self.method: operation}}
        return json.dumps({**FRAME, "paths": paths} | extra, indent=2).encode()


def catalogue(*endpoints: Endpoint) -> dict[str, Any]:
    """The catalogue that lists `endpoints`."""
    paths: dict[str, Any] = {}
    for one in endpoints:
        paths.setdefault(one.path, {})[one.method] = one.facts
    return {**FRAME, "paths": paths}


def publish(server: Loopback, files: dict[str, Endpoint]) -> None:
    """Publish both catalogues, and each definition at its address; `files` gives it without the language."""
    for name in ("openapi.json", "openapi-zh.json"):
        server.publish(name, json.dumps(catalogue(*files.values())).encode())
    for file, one in files.items():
        for language in ("en", "zh"):
            content = one.definition(info={"title": language, "version": "v0"})
            server.publish(f"openapi/{file}-{language}.json", content)
