"""schemathesis sends the sandbox valid and invalid requests: few in `make slow`, many in `make fuzz`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from importlib.util import find_spec

import pytest

from justone_client.sandbox import Manner, Sandbox
from justone_generated.index import INDEX
from tests.conftest import ROOT
from tests.support.catalogue import operation

EXAMPLES = int(os.environ.get("FUZZ", "1"))
"""Random requests per operation; above 1, schemathesis also tries the edge values of every parameter."""
STATUS = "status_code_conformance"
SCHEMA = "response_schema_conformance"


def checks() -> Iterator[str]:
    """The checks that today's catalogue supports: some catalogues document no errors, or codes as text."""
    document = json.loads((ROOT / "specs/openapi.json").read_bytes())
    operations = [node for item in document["paths"].values() for node in item.values()]
    yield from ("not_a_server_error", "content_type_conformance")
    if all(node["responses"].keys() - {"200"} for node in operations):
        yield STATUS
    if document["components"]["schemas"]["Result"]["properties"]["code"]["type"] == "integer":
        yield SCHEMA


def fuzzed(sandbox: Sandbox, *options: str, check: Iterable[str]) -> subprocess.CompletedProcess[str]:
    # One worker: CPython 3.11 sometimes fails when two threads compile at the same time.
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


@pytest.mark.slow
def test_all_answers_match_the_documented_schema() -> None:
    # Not with documented answers: they lack fields that the document requires.
    sandbox = Sandbox(manner=Manner(documented=False))
    done = fuzzed(sandbox, check=checks())
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"Tested: {len(INDEX)}" in done.stdout
    assert sandbox.journal.codes[0] > len(INDEX) / 20  # few random requests are valid


@pytest.mark.skipif(find_spec("schemathesis") is None, reason="the environments of .ci/core.py lack schemathesis")
def test_an_undocumented_status_would_be_found() -> None:
    sandbox = Sandbox()
    sandbox.script("777@418")
    free = operation(lambda one: one.method == "GET" and not any(two.required for two in one.parameters))
    done = fuzzed(sandbox, "--include-path", free.path, check=[STATUS])
    assert (done.returncode, "Undocumented status code" in done.stdout) == (1, True), done.stdout
