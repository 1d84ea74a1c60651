"""The record of updates: one section each; a second run of the same catalogue extends its section."""

from dataclasses import replace

import pytest

from codegen.changes.changelog import Update, dump, judged, load, page, recorded, section
from codegen.changes.value import Change
from codegen.changes.verdicts import Accepted, Verdicts
from codegen.document.problems import Refused

GONE = Change(
    "keyword-removed", "break", "shop.find_v1", "GET /a", "sort", "sort", None, "`sort` is gone.", "Leave out."
)
MORE = replace(GONE, rule="choice-added", level="note", before=None, after=("x", "y"), text="More.", hint="")
FIRST = Update("2026-07-09", "0123456789ab", "0.1.0", (GONE,), 12)
SECOND = Update("2026-07-12", "ba9876543210", "0.1.0", (MORE,))


def test_a_section_begins_with_date_and_catalogue() -> None:
    assert section(replace(FIRST, changes=(GONE, MORE))) == (
        "## 2026-07-09, catalogue 0123456789ab\n\n"
        "1 break, 1 note, 12 operations only reworded.\n\n"
        "- **break** `keyword-removed` `sort` is gone. Leave out.\n"
        "- note `choice-added` More.\n"
    )


def test_an_update_without_a_change_has_no_section() -> None:
    assert recorded((FIRST,), replace(SECOND, changes=(), wording=40)) == (FIRST,)


def test_the_newest_update_comes_first() -> None:
    text = page(recorded((FIRST,), SECOND))
    assert text.index("## 2026-07-12, catalogue ba98") < text.index("## 2026-07-09, catalogue 0123")


def test_a_second_run_of_a_catalogue_extends_its_section() -> None:
    again = replace(FIRST, date="2026-07-10", changes=(GONE, MORE), wording=1)
    assert recorded((FIRST,), again) == (replace(FIRST, changes=(GONE, MORE), wording=13),)
    released = replace(again, version="0.2.0")
    assert recorded((FIRST,), released) == (released, FIRST)


def test_the_record_survives_a_round_trip() -> None:
    accepted = replace(GONE, level="note", reason="Ignored.")
    updates = (replace(SECOND, changes=(MORE, accepted)), FIRST)
    assert load(dump(updates)) == updates
    assert load(b"[]\n") == ()


@pytest.mark.parametrize("content", [b"", b"{}[", b"[1]", b'[{"date": "x"}]', b'[{"changes": [{}]}]', b"5", b"\xff"])
def test_a_damaged_record_is_rejected(content: bytes) -> None:
    with pytest.raises(Refused, match="cannot be read"):
        load(content)


def test_a_verdict_changes_old_sections_too() -> None:
    verdicts = Verdicts({}, (Accepted("keyword-removed", "Ignored\nupstream.", catalogue="0123456789ab"),))
    [one] = judged((FIRST,), verdicts)
    assert one.level == "note"
    assert "- note `keyword-removed` `sort` is gone. Leave out. (Accepted: Ignored upstream.)" in section(one)
