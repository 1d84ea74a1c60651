"""A fake of the command `gh`: pull requests, issues and labels in a JSON file, branches in a bare repository.

It rejects what `gh` rejects: unknown options, missing labels, a second pull request for a branch.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

STATE = Path(os.environ["FAKE_GH_STATE"])
VALUES = ("base", "head", "title", "body", "body-file", "state", "label", "json", "add-label", "remove-label")
VALUES += ("description", "comment", "ref")


def main(arguments: list[str]) -> None:
    state = json.loads(STATE.read_text()) if STATE.exists() else {"pr": [], "issue": [], "labels": [], "runs": []}
    words = [word for word in arguments[:2] if not word.startswith("--")]
    options = parsed(arguments[2:])
    COMMANDS[" ".join(words)](state, options)
    STATE.write_text(json.dumps(state))


def parsed(arguments: list[str]) -> dict[str, list[str]]:
    options: dict[str, list[str]] = {"": []}
    rest = iter(arguments)
    for word in rest:
        name = word.removeprefix("--")
        if not word.startswith("--"):
            options[""].append(word)
        elif name == "force":
            options[name] = []
        elif name in VALUES:
            options.setdefault(name, []).append(next(rest))
        else:
            sys.exit(f"unknown flag: {word}")
    return options


def listed(kind: str) -> Any:
    def command(state: dict[str, Any], options: dict[str, list[str]]) -> None:
        entries = [
            {name: head(one["headRefName"]) if name == "headRefOid" else one[name] for name in fields(options)}
            for one in state[kind]
            if one["state"] == "open" and set(options["label"]) <= set(one["labels"])
        ]
        print(json.dumps(entries))

    return command


def fields(options: dict[str, list[str]]) -> list[str]:
    return options["json"][0].split(",")


def head(branch: str) -> str:
    done = subprocess.run(["git", "rev-parse", branch], cwd=os.environ["FAKE_GH_BARE"], capture_output=True, text=True)
    return done.stdout.strip()


def create(kind: str) -> Any:
    def command(state: dict[str, Any], options: dict[str, list[str]]) -> None:
        branch = options.get("head", [""])[0]
        if kind == "pr" and (not head(branch) or any(one["headRefName"] == branch for one in state["pr"])):
            sys.exit(f"a pull request for branch {branch!r} already exists, or the branch is missing")
        entry = {"number": len(state[kind]) + 1, "state": "open", "labels": [], "headRefName": branch}
        entry["isCrossRepository"] = False
        state[kind].append(changed(state, entry, options, options.get("label", [])))

    return command


def edit(state: dict[str, Any], options: dict[str, list[str]]) -> None:
    entry = state["pr"][int(options[""][0]) - 1]
    changed(state, entry, options, options.get("add-label", []))
    entry["labels"] = [label for label in entry["labels"] if label not in options.get("remove-label", [])]


def changed(state: dict[str, Any], entry: dict[str, Any], options: dict[str, list[str]], labels: list[str]) -> Any:
    if missing := set(labels) - set(state["labels"]):
        sys.exit(f"could not add label: {missing} not found")
    entry["labels"] = sorted({*entry["labels"], *labels})
    entry["title"] = options["title"][0]
    entry["body"] = Path(options["body-file"][0]).read_text() if "body-file" in options else options["body"][0]
    return entry


def close(state: dict[str, Any], options: dict[str, list[str]]) -> None:
    state["issue"][int(options[""][0]) - 1]["state"] = "closed"


def label(state: dict[str, Any], options: dict[str, list[str]]) -> None:
    state["labels"] = sorted({*state["labels"], *options[""]})


def dispatch(state: dict[str, Any], options: dict[str, list[str]]) -> None:
    state["runs"].append([options[""][0], options["ref"][0]])


COMMANDS = {
    "auth setup-git": lambda state, options: None,
    "pr list": listed("pr"),
    "pr create": create("pr"),
    "pr edit": edit,
    "issue list": listed("issue"),
    "issue create": create("issue"),
    "issue close": close,
    "label create": label,
    "workflow run": dispatch,
}

if __name__ == "__main__":
    main(sys.argv[1:])
