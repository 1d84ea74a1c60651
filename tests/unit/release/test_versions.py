"""The next version, and the notes in the changelog."""

from dataclasses import replace

import pytest

from codegen.changes.changelog import Update
from codegen.changes.release import migration, versions
from codegen.changes.rules import RULES
from codegen.changes.value import Change
from codegen.document.problems import Refused

BREAK = Change(
    *("keyword-removed", "break", "shop.find_v1", "GET /a", "sort", "sort", None),
    text="`shop.find_v1` no longer takes `sort`.",
    hint="Leave out `sort`.",
)
RISK = replace(BREAK, rule="default-changed", level="risk", text="The default changed.", hint="Pass it.")
NEW = replace(BREAK, rule="operation-added", level="note", name="shop.new_v1", text="New.", hint="")
NOTE = replace(BREAK, rule="operation-undeprecated", level="note", text="Fine.", hint="")


@pytest.mark.parametrize(
    ("current", "changes", "expected"),
    [
        ("0.3.1", [BREAK, NEW], "0.4.0"),
        ("0.3.1", [NEW, RISK], "0.4.0"),
        ("0.3.1", [RISK, NOTE], "0.3.2"),
        ("0.3.1", [], "0.3.2"),
        ("0.9.9", [BREAK], "0.10.0"),
        ("1.3.1", [BREAK], "2.0.0"),
        ("1.3.1", [NEW], "1.4.0"),
        ("1.3.1", [NOTE], "1.3.2"),
        ("1.3.1", [replace(BREAK, level="note", reason="Accepted.")], "1.3.2"),
        ("1.3.1", [replace(RISK, level="break", reason="Raised.")], "2.0.0"),
    ],
)
def test_the_worst_change_decides_the_version(current: str, changes: list[Change], expected: str) -> None:
    assert versions.next_version(current, changes) == expected


@pytest.mark.parametrize("version", ["1.2", "1.2.3rc1", "", "v1.2.3"])
def test_a_version_of_another_form_is_rejected(version: str) -> None:
    with pytest.raises(Refused, match="must be three numbers like 1"):
        versions.next_version(version, [])


def test_changes_count_until_they_are_released() -> None:
    updates = [Update("2026-07-12", "b", "0.2.0", (NEW,)), Update("2026-07-09", "a", "0.1.0", (BREAK,))]
    assert versions.unreleased(updates, "0.2.0") == (NEW,)
    assert versions.unreleased(updates, "0.3.0") == ()


UPDATE = Update("2026-07-09", "0123456789ab", "0.1.0", (BREAK, RISK, NEW, NOTE))
LINES = (
    "### Catalogue 0123456789ab, 2026-07-09\n\n"
    "- `shop.find_v1` no longer takes `sort`. Leave out `sort`.\n"
    "- The default changed. Pass it.\n"
    "- New operations: `shop.new_v1`.\n"
)


@pytest.mark.parametrize("heading", ["## Unreleased", "## [Unreleased]", "## 0.2.0 - unreleased"])
def test_notes_end_the_unreleased_section(heading: str) -> None:
    text = f"# Changelog\n\n{heading}\n\n- Mine.\n\n## 0.1.0\n\n- First.\n"
    expected = f"# Changelog\n\n{heading}\n\n- Mine.\n\n{LINES}\n## 0.1.0\n\n- First.\n"
    assert migration.with_notes(text, UPDATE) == expected


def test_a_keyword_removed_from_many_methods_is_one_note() -> None:
    methods = [replace(BREAK, name=f"shop.{name}_v1", text=f"{name} no longer takes it.") for name in "abcdefg"]
    [note] = migration.notes(methods)
    assert " ".join(note.split()) == (
        "- a no longer takes it. Leave out `sort`. The same holds for "
        + ", ".join(f"`shop.{name}_v1`" for name in "bcdefg")
        + "."
    )
    assert "`shop.g_v1`" in note.splitlines()[-1]
    assert len(list(migration.notes([BREAK, replace(BREAK, keyword="page")]))) == 2


def test_notes_are_wrapped_outside_code_only() -> None:
    [note] = migration.notes([replace(BREAK, text="Long. " * 18 + "`GET /api/shop/a/b/c` and more.")])
    assert "`GET /api/shop/a/b/c`" in note.splitlines()[1]
    assert max(map(len, note.splitlines())) <= 120


def test_notes_fit_into_the_only_section() -> None:
    assert migration.with_notes("# Changelog\n\n## Unreleased\n", UPDATE) == f"# Changelog\n\n## Unreleased\n\n{LINES}"


def test_notes_are_not_repeated() -> None:
    once = migration.with_notes("# Changelog\n\n## Unreleased\n", UPDATE)
    assert migration.with_notes(once, UPDATE) == once
    edited = once.replace("- The default changed. Pass it.", "- The default\n  changed. Pass it.")
    assert migration.with_notes(edited, UPDATE) == edited


def test_missing_notes_join_those_of_their_catalogue() -> None:
    first = migration.with_notes("# Changelog\n\n## Unreleased\n", replace(UPDATE, changes=(BREAK,)))
    second = migration.with_notes(first, UPDATE)
    assert second.count("### Catalogue") == 1
    assert sorted(second.splitlines()) == sorted(f"# Changelog\n\n## Unreleased\n\n{LINES}".splitlines())


def test_notes_of_an_older_release_do_not_count() -> None:
    text = f"# Changelog\n\n## Unreleased\n\n## 0.1.0\n\n{LINES}"
    assert migration.with_notes(text, UPDATE).count("no longer takes") == 2


def test_a_missing_unreleased_section_is_rejected() -> None:
    with pytest.raises(Refused, match="add the heading `## Unreleased`"):
        migration.with_notes("# Changelog\n\n## 0.1.0\n", UPDATE)


def test_a_reworded_update_has_no_notes() -> None:
    text = "# Changelog\n\n## Unreleased\n"
    assert migration.with_notes(text, replace(UPDATE, changes=(NOTE,), wording=9)) == text


def test_everything_new_has_a_heading_in_the_notes() -> None:
    adding = [replace(NEW, rule=rule.id) for rule in RULES.values() if rule.adds]
    assert len(list(migration.notes(adding))) == len(adding)
