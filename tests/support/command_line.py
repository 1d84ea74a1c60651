"""Runs `justone` in this process."""

import json
from collections.abc import Callable
from typing import Any

from typer.testing import CliRunner

from justone_client.cli.app import app


class Result:
    """What a command printed, and how it ended."""

    def __init__(self, result: Any) -> None:
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        self.code: int = result.exit_code
        self.out: str = result.stdout
        self.err: str = result.stderr

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Result]


def run_command(*args: str, stdin: str | None = None, **environment: str) -> Result:
    """Run `justone` with these arguments."""
    return Result(CliRunner().invoke(app, list(args), input=stdin, env=environment, prog_name="justone"))
