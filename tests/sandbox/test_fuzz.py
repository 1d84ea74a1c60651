"""schemathesis asks the sandbox what the committed document allows and forbids: a little here, much in `make fuzz`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator

from justone_client.sandbox import Manner, Sandbox
from justone_generated.index import INDEX
from tests.conftest import ROOT
from tests.support.choosing import operation

EXAMPLES = int(os.environ.get("FUZZ", "1"))
"""How many requests of each operation are made up; beyond 1 the edges of every parameter are tried as well."""
STATUS = "status_code_conformance"
SCHEMA = "response_schema_conformance"


def checks() -> Iterator[str]:
    """What today's catalogue allows to check: some document no error at all, or codes as text, as of old."""
    document = json.loads((ROOT / "specs/openapi.json").read_bytes())
    operations = [node for item in document["paths"].values() for node in item.values()]
    yield from ("not_a_server_error", "content_type_conformance")
    if all(node["responses"].keys() - {"200"} for node in operations):
        yield STATUS
    if document["components"]["schemas"]["Result"]["properties"]["code"]["type"] == "integer":
        yield SCHEMA


def fuzzed(sandbox: Sandbox, *options: str, check: Iterable[str]) -> subprocess.CompletedProcess[str]:
    # One worker: CPython 3.11 fails at times to compile in two threads at once.
    with sandbox.serve() as server:
        return subprocess.run(
            [
                *(sys.executable, "-m", "schemathesis.cli", "--config-file", "tests/sandbox/schemathesis.toml"),
                *("run", "specs/openapi.json", "--url", server.url, "--checks", ",".join(check), "--workers", "1"),
                *("--phases", "fuzzing" if EXAMPLES == 1 else "coverage,fuzzing"),
                *("--max-examples", str(EXAMPLES), "--seed", os.environ.get("FUZZ_SEED", "1"), *options),
            ],
            cwd=ROOT, capture_output=True, text=True, check=False,
        )  # fmt: skip


def test_no_request_meets_an_error_or_an_answer_that_nobody_documented() -> None:
    # The documented answers are given word for word elsewhere: they lack fields that the document requires.
    sandbox = Sandbox(manner=Manner(documented=False))
    done = fuzzed(sandbox, check=checks())
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"Tested: {len(INDEX)}" in done.stdout
    assert sandbox.journal.codes[0] > len(INDEX) / 20  # few made-up requests are good ones


def test_an_answer_that_nobody_documented_would_be_found() -> None:
    sandbox = Sandbox()
    sandbox.script("777@418")
    free = operation(lambda one: one.method == "GET" and not any(two.required for two in one.parameters))
    done = fuzzed(sandbox, "--include-path", free.path, check=[STATUS])
    assert (done.returncode, "Undocumented status code" in done.stdout) == (1, True), done.stdout
