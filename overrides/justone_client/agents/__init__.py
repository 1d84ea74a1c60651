"""For programs and models that choose operations themselves: every operation explained, as data."""

from __future__ import annotations

from .description import DescribedParameter, Description, describe
from .examples import Examples

__all__ = ["DescribedParameter", "Description", "Examples", "describe"]
