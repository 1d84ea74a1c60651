"""schemathesis asks the sandbox what the committed document allows and forbids: a little here, much in `make fuzz`."""

from __future__ import annotations

import os
import subprocess
import sys

from conftest import ROOT
from justone_client.sandbox import Manner, Sandbox

EXAMPLES = int(os.environ.get("FUZZ", "1"))
"""How many requests of each operation are made up; beyond 1 the edges of every parameter are tried as well."""
CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance"


def test_no_request_meets_an_error_or_an_answer_that_nobody_documented() -> None:
    # The documented answers are given word for word elsewhere: they lack fields that the document requires. One
    # worker: CPython 3.11 fails at times to compile in two threads at once.
    sandbox = Sandbox(manner=Manner(documented=False))
    with sandbox.serve() as server:
        done = subprocess.run(
            [
                *(sys.executable, "-m", "schemathesis.cli", "--config-file", "tests/sandbox/schemathesis.toml"),
                *("run", "specs/openapi.json", "--url", server.url, "--checks", CHECKS, "--workers", "1"),
                *("--phases", "fuzzing" if EXAMPLES == 1 else "coverage,fuzzing"),
                *("--max-examples", str(EXAMPLES), "--seed", os.environ.get("FUZZ_SEED", "1")),
            ],
            cwd=ROOT, capture_output=True, text=True, check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Tested: 371" in done.stdout
    assert sandbox.journal.codes[0] > 30
