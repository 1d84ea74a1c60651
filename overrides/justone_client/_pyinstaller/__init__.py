"""PyInstaller hooks for modules imported by name and for data files; found through an entry point."""

from __future__ import annotations

from pathlib import Path

__all__ = ["hook_dirs"]


def hook_dirs() -> list[str]:
    """Return the folder of this package's PyInstaller hooks."""
    return [str(Path(__file__).parent)]
