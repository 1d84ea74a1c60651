"""CONTRIBUTING.md, SECURITY.md and what the repository host reads: they name what exists and never ask for a token."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.conftest import ROOT
from tests.docs.pages import paths, place_of

CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
SECURITY = (ROOT / "SECURITY.md").read_text("utf-8")
TARGETS = set(re.findall(r"^([a-z-]+):.*## \S", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
FORMS = sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("[!c]*.yml"))


def form(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(path.read_text("utf-8"))
    return found


def test_the_table_has_every_make_target_with_its_time() -> None:
    rows = re.findall(r"^\| `make ([a-z-]+)` \| \S.+ \|(.*)\|$", CONTRIBUTING, re.MULTILINE)
    assert {target for target, _ in rows} == TARGETS
    assert [target for target, time in rows if not time.strip() and target != "help"] == []


@pytest.mark.parametrize("text", [CONTRIBUTING, SECURITY], ids=["CONTRIBUTING", "SECURITY"])
def test_every_path_of_a_page_exists(text: str) -> None:
    built = (ROOT / ".gitignore").read_text("utf-8").split()
    assert [path for path in paths(text) if place_of(path) is None and path not in built] == []


def test_the_security_page_invents_no_address() -> None:
    assert re.findall(r"\S+@\S+|https?://\S+", SECURITY) == []
    assert "Report a vulnerability" in SECURITY


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_a_form_forbids_the_token(path: Path) -> None:
    text = path.read_text("utf-8")
    assert re.search(r"[Nn]ever paste your token|Use no real token", text)


@pytest.mark.parametrize("name", ["bug", "answer"])
def test_a_report_has_what_the_maintainers_need(name: str) -> None:
    fields = {part["id"]: part for part in form(ROOT / f".github/ISSUE_TEMPLATE/{name}.yml")["body"] if "id" in part}
    wanted = ("operation", "code", "request_id", "billed", "version")
    assert [one for one in wanted if not fields[one]["validations"]["required"]] == []
    assert {"yes", "no", "unknown"} <= set(fields["billed"]["attributes"]["options"])
    assert fields["token"]["attributes"]["options"][0]["required"]


def test_the_pull_request_template_asks_for_the_same() -> None:
    text = (ROOT / ".github" / "pull_request_template.md").read_text("utf-8")
    assert [
        word for word in ("operation", "code", "request id", "`billed`", "version", "token") if word not in text
    ] == []
    assert set(re.findall(r"`make ([a-z]+)", text)) <= TARGETS


def test_the_hooks_call_make_targets() -> None:
    hooks = [hook for repo in form(ROOT / ".pre-commit-config.yaml")["repos"] for hook in repo["hooks"]]
    assert {repo["repo"] for repo in form(ROOT / ".pre-commit-config.yaml")["repos"]} == {"local"}
    assert {hook["entry"] for hook in hooks} <= {f"make {target}" for target in TARGETS}


def test_dependabot_watches_tools_and_actions() -> None:
    updates = form(ROOT / ".github" / "dependabot.yml")["updates"]
    assert {update["package-ecosystem"] for update in updates} == {"pip", "github-actions"}
    assert [update for update in updates if update["directory"] != "/"] == []
