"""For programs and models that choose operations themselves: operations explained as data, and as tools."""

from __future__ import annotations

from .description import DescribedParameter, Description, describe
from .examples import Examples
from .tool_formats import Definitions
from .tool_rules import problems_of
from .tools import AsyncTools, ToolResult, Tools, ToolsSpent, definitions, tools

__all__ = [
    "AsyncTools",
    "Definitions",
    "DescribedParameter",
    "Description",
    "Examples",
    "ToolResult",
    "Tools",
    "ToolsSpent",
    "definitions",
    "describe",
    "problems_of",
    "tools",
]
