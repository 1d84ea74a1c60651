"""The core tests that CI runs with other versions and on other systems."""

import re
import subprocess
import sys
import tomllib

import pytest

from tests.conftest import ROOT
from tests.distribution.steps import step

core = step("core")


@pytest.mark.parametrize("name", core.TESTS)
def test_every_room_of_the_core_tests_exists(name: str) -> None:
    assert list((ROOT / "tests" / name).rglob("test_*.py"))


def test_an_unknown_choice_of_versions_is_refused() -> None:
    for arguments in ([], ["oldest"]):
        command = [sys.executable, str(ROOT / ".ci/core.py"), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr == "Say which versions: python .ci/core.py lowest | newest | locked\n"


def test_every_range_has_a_lower_end() -> None:
    """Without one, the job with the lowest versions would install a first release."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lines = [*project["dependencies"], *(line for extra in project["optional-dependencies"].values() for line in extra)]
    assert [line for line in lines if not re.search(r">=\d|^justone-client\[", line)] == []
