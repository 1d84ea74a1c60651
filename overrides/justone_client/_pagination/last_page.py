"""The last page of a walk as HTML. Imported only when a notebook shows a walk; nothing is called for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from justone_generated._html import line, list_html

from .json_path import follow_typed, is_list

if TYPE_CHECKING:
    from .position import Position

__all__ = ["last_page_html"]


def last_page_html(state: str, position: Position | None) -> str:
    """How far a walk is, whether it is complete, and the items of the page that it received last, or its error."""
    answer = None if position is None else position.answer
    if position is None or answer is None:
        return line(state, strong=True) + line("No page was received yet.")
    if answer.error is not None:
        return line(state, strong=True) + line(f"{type(answer.error).__name__}: {answer.error}")
    complete = line(f"Complete: {'yes' if position.complete else 'no'}.") if position.end_reason else ""
    items = follow_typed(answer.data, position.rule.items[1:]) if position.rule.items else None
    page = line("The last page:") + list_html(items) if is_list(items) else ""
    return line(state, strong=True) + complete + page
