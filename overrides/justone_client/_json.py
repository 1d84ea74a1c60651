"""How the text of an answer is parsed."""

from __future__ import annotations

import json
from typing import Any

__all__ = ["loads"]


def loads(data: bytes) -> Any:
    """Parse JSON text.

    Raises:
        ValueError: When it is none.
    """
    return json.loads(data)
