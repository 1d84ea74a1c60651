"""Whether a person sits at the terminal."""

from __future__ import annotations

import sys

__all__ = ["is_interactive"]


def is_interactive() -> bool:
    """Whether a person can answer a question."""
    return bool(sys.stdin and sys.stdin.isatty() and sys.stderr and sys.stderr.isatty())
