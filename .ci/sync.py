"""The steps of .github/workflows/sync.yml, one command each. Tests run them against a bare repository.

    prepare   check out the base, or the branch of the open pull request with the base merged into it
    sync      run `python -m codegen sync`; needs no token
    publish   push the branch, open or update the pull request, close the issue of an earlier failure
    failed    open an issue, unless one is open

There is one pull request at a time. A later catalogue adds a commit to its branch, so that commits of reviewers are
kept. Nothing is ever force-pushed. What `publish` does, by the first row that matches:

| the sync | pull request | action |
|---|---|---|
| any | open | push the new commit, if there is one; update title, report and label |
| committed | none, and the branch is new | push the branch, open a pull request |
| committed | closed without a merge, the branch remains | leave it alone |
| anything else | none | nothing |

Example: a reviewer closes the pull request of a bad catalogue. The sync does not propose that catalogue again until
somebody deletes the branch.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

BASE = os.environ.get("SYNC_BASE", "main")
RESULT = Path(".cache/sync.json")
REPORT = Path("sync.md")
SYNC, FAILED = "sync", "sync-failed"
LABELS = {
    SYNC: "An update of the provider's definitions",
    FAILED: "The daily sync does not work",
    "break": "Callers have to change their code",
    "risk": "Callers may get something else",
    "note": "Nothing changes for callers",
}
LEVELS = ("break", "risk", "note")
HELD_BACK = 3


def prepare() -> None:
    """Check out the commit that the sync starts from."""
    git("switch", "--quiet", "--detach", f"origin/{BASE}")
    pull = open_pull_request()
    if pull:
        git("switch", "--quiet", "--detach", f"origin/{pull['headRefName']}")
        git("merge", "--quiet", "--no-edit", f"origin/{BASE}")


def sync() -> None:
    """Run the sync and save its result for the next step."""
    RESULT.parent.mkdir(exist_ok=True)
    command = [sys.executable, "-m", "codegen", "sync", "--json", "--base", f"origin/{BASE}", *sys.argv[2:]]
    with RESULT.open("wb") as stdout:
        code = subprocess.run(command, stdout=stdout, check=False).returncode
    if code not in (0, HELD_BACK):
        sys.exit(code)


def publish() -> None:
    """Push, and open or update the pull request, as in the table above."""
    result = json.loads(RESULT.read_bytes())
    gh("auth", "setup-git")
    pull = open_pull_request()
    commit = git("rev-parse", result["branch"] if result["outcome"] == "committed" else "HEAD")
    is_open = pull is not None
    if pull:
        update(pull, commit, result)
    elif result["outcome"] == "committed":
        is_open = open_new(commit, result)
    if result["problems"] and not is_open:
        report_failure("The sync works, but these definitions are held back:", *result["problems"])
    else:
        close_failure()


def failed() -> None:
    """Open an issue, unless one is open."""
    report_failure("The daily sync failed. `make sync` shows why; docs/en/maintainers/maintaining.md says what to do.")


def update(pull: dict[str, Any], commit: str, result: dict[str, Any]) -> None:
    """Update the open pull request."""
    head = pull["headRefName"]
    if commit != pull["headRefOid"]:
        push(commit, head)
    level = result["level"]
    make_labels(level)
    others = [option for other in LEVELS if other != level for option in ("--remove-label", other)]
    gh("pr", "edit", str(pull["number"]), *described(result), "--add-label", level, *others)


def open_new(commit: str, result: dict[str, Any]) -> bool:
    """Open a pull request. Return False if its branch exists, which means that somebody closed it."""
    branch = result["branch"]
    if git("ls-remote", "--heads", "origin", f"refs/heads/{branch}"):
        print(f"{branch} was closed without a merge. Delete the branch to propose it again.")
        return False
    push(commit, branch)
    make_labels(SYNC, result["level"])
    labels = ("--label", SYNC, "--label", result["level"])
    gh("pr", "create", "--base", BASE, "--head", branch, *described(result), *labels)
    return True


def described(result: dict[str, Any]) -> tuple[str, ...]:
    title = f"Catalogue {result['catalogue']}: {result['level']}, next version {result['proposed']}"
    return ("--title", title, "--body-file", str(REPORT))


def push(commit: str, branch: str) -> None:
    """Push, and start the checks: a push of a workflow does not trigger other workflows."""
    git("push", "--quiet", "origin", f"{commit}:refs/heads/{branch}")
    gh("workflow", "run", "check.yml", "--ref", branch)


def open_pull_request() -> dict[str, Any] | None:
    """Find the open pull request of an earlier sync; ignore those from forks."""
    fields = "number,headRefName,headRefOid,isCrossRepository"
    pulls = listed("pr", "--label", SYNC, "--base", BASE, "--json", fields)
    ours = [one for one in pulls if not one["isCrossRepository"] and one["headRefName"].startswith("sync/")]
    return min(ours, key=lambda one: one["number"], default=None)


def report_failure(*lines: str) -> None:
    if listed("issue", "--label", FAILED, "--json", "number"):
        return
    make_labels(FAILED)
    text = "\n\n".join((*lines, f"Run: {run_url()}"))
    gh("issue", "create", "--title", "Sync with the provider failed", "--label", FAILED, "--body", text)


def close_failure() -> None:
    for issue in listed("issue", "--label", FAILED, "--json", "number"):
        gh("issue", "close", str(issue["number"]), "--comment", f"A later run was green: {run_url()}")


def run_url() -> str:
    server, repository, run = (os.environ.get(f"GITHUB_{name}", "") for name in ("SERVER_URL", "REPOSITORY", "RUN_ID"))
    return f"{server}/{repository}/actions/runs/{run}"


def make_labels(*names: str) -> None:
    for name in names:
        gh("label", "create", name, "--force", "--description", LABELS[name])


def listed(kind: str, *options: str) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = json.loads(gh(kind, "list", "--state", "open", *options))
    return entries


def gh(*arguments: str) -> str:
    return output(("gh", *arguments))


def git(*arguments: str) -> str:
    return output(("git", *arguments))


def output(command: Sequence[str]) -> str:
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(command[:3])} ended with code {done.returncode}")
    return done.stdout.strip()


if __name__ == "__main__":
    {"prepare": prepare, "sync": sync, "publish": publish, "failed": failed}[sys.argv[1]]()
