"""The README says what is so: its examples run as printed, what it names exists."""

from __future__ import annotations

import re

import pytest

from conftest import ROOT

README = (ROOT / "README.md").read_text("utf-8")
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")


def fences(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


def test_every_make_target_that_is_named_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))
    named = set(re.findall(r"`make ([a-z-]+)`|^make ([a-z-]+)$", README, re.MULTILINE))
    assert {one or other for one, other in named} <= targets
    assert {"regenerate", "test"} <= targets


def test_every_target_has_a_line_of_help() -> None:
    phony = re.search(r"^\.PHONY: (.*)$", MAKEFILE, re.MULTILINE)
    assert phony is not None
    helped = set(re.findall(r"^([a-z-]+):.*## \S", MAKEFILE, re.MULTILINE))
    assert set(phony[1].split()) == helped


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\]\(([a-zA-Z/._-]+)\)", README))))
def test_every_link_leads_somewhere(target: str) -> None:
    assert (ROOT / target).exists()


def test_every_error_that_is_named_exists() -> None:
    import justone_client

    named = re.findall(r"`([A-Z][a-zA-Z]+)`", README)
    assert set(named) - {"None"} <= set(justone_client.__all__)
