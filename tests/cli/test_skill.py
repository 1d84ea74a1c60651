"""`justone skill`: what agents read about exit codes is what the command does."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from justone_client import errors
from justone_client.cli.exits import EXITS, exit_code
from tests.support.command_line import Run


@pytest.fixture
def advice(run: Run) -> dict[int, str]:
    """Exit code -> what to do."""
    rows = re.findall(r"^\| ([\d, ]+) \| (.+) \|$", run("skill").out, re.MULTILINE)
    return {int(code): text for codes, text in rows for code in codes.split(",")}


def kinds(of: type[errors.JustOneError]) -> Iterator[type[errors.JustOneError]]:
    yield of
    for one in of.__subclasses__():
        if one.__module__ == errors.__name__:
            yield from kinds(one)


KINDS = list(kinds(errors.JustOneError))
UNKNOWN = [kind for kind in KINDS if kind().billed != "no"]
FREE = [kind for kind in KINDS if kind().retryable]


def test_the_skill_has_every_exit_code(advice: dict[int, str]) -> None:
    assert sorted(advice) == [row.code for row in EXITS]


@pytest.mark.parametrize("kind", [*UNKNOWN, errors.ItemsNotFound], ids=lambda kind: kind.__name__)
def test_the_skill_repeats_nothing_that_may_be_billed(kind: type[errors.JustOneError], advice: dict[int, str]) -> None:
    assert errors.Unavailable in UNKNOWN
    text = advice[exit_code(kind())]
    assert "do not repeat it" in text
    assert "not billed" not in text


@pytest.mark.parametrize("kind", FREE, ids=lambda kind: kind.__name__)
def test_the_skill_repeats_what_is_free(kind: type[errors.JustOneError], advice: dict[int, str]) -> None:
    assert advice[exit_code(kind())] == "wait, then repeat; it was not billed"
