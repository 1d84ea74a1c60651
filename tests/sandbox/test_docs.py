"""docs/en/guides/sandbox.md: its test passes, its table of faults is complete, and all names in it exist."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import justone_client.sandbox
from justone_client.sandbox.engine.faults import KINDS, script
from tests.conftest import ROOT

TEXT = (ROOT / "docs" / "en" / "guides" / "sandbox.md").read_text("utf-8")
EXAMPLES = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)
ROWS = re.findall(r"^\| (`[^|]+`[^|]*) \|[^|]+\| (yes|no|0 and 201) \|$", TEXT, re.MULTILINE)


def test_the_example_of_a_test_passes(tmp_path: Path) -> None:
    [example] = [
        one for one in EXAMPLES if "def test_" in one and "vcr" not in one
    ]  # tests/contract runs the examples of vcr
    (tmp_path / "test_example.py").write_text(example)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "justone_client.sandbox.pytest_plugin"]
    environment = os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert "1 passed" in done.stdout, done.stdout + done.stderr


def test_the_table_has_a_line_for_every_fault() -> None:
    named = {word for words, _ in ROWS for word in re.findall(r"`([^`]+)`", words)}
    assert named == {*KINDS, "0", "301", "302", "http502", "slow1.5"}


@pytest.mark.parametrize("words", [words for words, _ in ROWS])
def test_the_table_says_correctly_which_faults_are_billed(words: str) -> None:
    billed = dict(ROWS)[words]
    runs = {word: script(word).at(0).runs for word in re.findall(r"`([^`]+)`", words)}
    if billed == "0 and 201":
        assert runs == {"0": True, "301": False, "302": False}
        assert script("201").at(0).runs
    else:
        assert set(runs.values()) == {billed == "yes"}


def test_every_token_on_the_page_is_a_valid_script() -> None:
    scripts = re.findall(r"`sandbox-([^`]+)`", TEXT)
    assert len(scripts) == 4
    for text in scripts:
        script(text)


def test_every_public_name_can_be_imported() -> None:
    assert [name for name in justone_client.sandbox.__all__ if not hasattr(justone_client.sandbox, name)] == []
    with pytest.raises(AttributeError, match="no attribute 'Sandpit'"):
        _ = justone_client.sandbox.Sandpit  # type: ignore[attr-defined]
    assert set(justone_client.sandbox.__all__) <= set(dir(justone_client.sandbox))
