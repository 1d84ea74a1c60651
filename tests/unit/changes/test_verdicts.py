"""specs/rules.yaml overrides levels and accepts changes, each with a reason; malformed entries are rejected."""

from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from codegen.changes.value import Change
from codegen.changes.verdicts import Accepted, Verdicts, parse, read
from codegen.document.problems import Refused

GONE = Change("keyword-removed", "break", "shop.find_v1", "GET /a", "sort", "sort", None, "Gone.", "Leave out.")
WORDS = Change("keyword-removed", "break", "shop.find_v1", "GET /a", "word", "word", None, "Gone.", "Leave out.")
HIDDEN = Change("operation-hidden", "risk", "shop.look_v1", "GET /b", None, None, None, "Hidden.", "")


def verdicts(text: str) -> Verdicts:
    return parse(yaml.safe_load(text))


def test_a_level_applies_to_every_change_of_a_rule() -> None:
    text = "levels: [{rule: operation-hidden, level: note, reason: Called as before.}]"
    [hidden, gone] = sorted(verdicts(text).judged([HIDDEN, GONE], "one"), key=lambda change: change.text, reverse=True)
    assert (hidden.level, hidden.reason, gone.level) == ("note", "Called as before.", "break")


def test_an_acceptance_covers_one_change_only() -> None:
    text = "accept: [{rule: keyword-removed, name: shop.find_v1, keyword: sort, reason: Ignored upstream.}]"
    judged = {change.keyword: change for change in verdicts(text).judged([GONE, WORDS], "one")}
    assert (judged["sort"].level, judged["sort"].reason) == ("note", "Ignored upstream.")
    assert (judged["word"].level, judged["word"].reason) == ("break", "")


def test_a_change_can_be_accepted_by_operation() -> None:
    text = "accept: [{rule: keyword-removed, operation: GET /a, reason: Ignored.}]"
    other = replace(GONE, operation="GET /b")
    assert [one.level for one in verdicts(text).judged([GONE], "one")] == ["note"]
    assert [one.level for one in verdicts(text).judged([other], "one")] == ["break"]


def test_an_acceptance_can_be_limited_to_a_catalogue() -> None:
    text = "accept: [{rule: keyword-removed, name: shop.find_v1, catalogue: one, reason: Ignored.}]"
    levels = [verdicts(text).judged([GONE], catalogue)[0].level for catalogue in ("one", "two", None)]
    assert levels == ["note", "break", "break"]


def test_a_deleted_verdict_restores_the_level() -> None:
    accepted = verdicts("accept: [{rule: keyword-removed, reason: Ignored.}]").judged([GONE], "one")
    assert accepted[0].level == "note"
    assert Verdicts({}).judged(accepted, "one") == (GONE,)


def test_an_unused_acceptance_is_listed() -> None:
    good, bad = (f"{{rule: keyword-removed, keyword: {keyword}, reason: a}}" for keyword in ("sort", "sorte"))
    found = verdicts(f"accept: [{good}, {bad}]")
    assert list(found.unused([("one", [GONE])])) == [Accepted("keyword-removed", "a", keyword="sorte")]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("[]", "specs/rules.yaml: "),
        ("level: []", "specs/rules.yaml#/level: "),
        ("levels: {}", "specs/rules.yaml#/levels: "),
        ("levels: text", "specs/rules.yaml#/levels: "),
        ("accept: [text]", "specs/rules.yaml#/accept/0: "),
        ("accept: [{rule: keyword-removed}]", "specs/rules.yaml#/accept/0/reason: "),
        ("accept: [{rule: keyword-removed, reason: ' '}]", "specs/rules.yaml#/accept/0/reason: "),
        ("accept: [{rule: keyword-gone, reason: a}]", "specs/rules.yaml#/accept/0/rule: "),
        ("accept: [{rule: [], reason: a}]", "specs/rules.yaml#/accept/0/rule: "),
        ("accept: [{rule: keyword-removed, reason: a, nmae: b}]", "specs/rules.yaml#/accept/0/nmae: "),
        ("accept: [{rule: keyword-removed, reason: a, 1: b}]", "specs/rules.yaml#/accept/0/1: "),
        ("accept: [{rule: keyword-removed, reason: a, catalogue: 012345}]", "specs/rules.yaml#/accept/0/catalogue: "),
        ("levels: [{rule: keyword-removed, level: fine, reason: a}]", "specs/rules.yaml#/levels/0/level: "),
        ("levels: [{rule: keyword-removed, level: [a], reason: a}]", "specs/rules.yaml#/levels/0/level: "),
        (
            "accept: [{rule: keyword-removed, reason: a}, {rule: keyword-removed, reason: b}]",
            "specs/rules.yaml#/accept/1",
        ),
        (
            "levels: [{rule: name-moved, level: note, reason: a}, {rule: name-moved, level: risk, reason: a}]",
            "specs/rules.yaml#/levels/1",
        ),
        ("a: [", "specs/rules.yaml: is not YAML"),
        ("a: 2026-13-40", "specs/rules.yaml: is not YAML"),
    ],
)
def test_a_malformed_file_is_rejected_with_its_place(text: str, where: str, tmp_path: Path) -> None:
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs/rules.yaml").write_text(text)
    with pytest.raises(Refused) as caught:
        read(tmp_path)
    assert any(str(problem).startswith(where) for problem in caught.value.problems), caught.value


@pytest.mark.parametrize("text", [None, "", "# nothing yet\n", "levels:\naccept:\n"])
def test_an_empty_file_changes_nothing(text: str | None, tmp_path: Path) -> None:
    if text is not None:
        (tmp_path / "specs").mkdir()
        (tmp_path / "specs/rules.yaml").write_text(text)
    assert read(tmp_path).judged([GONE], "one") == (GONE,)
