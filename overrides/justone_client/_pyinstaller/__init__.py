"""Tells PyInstaller what it cannot see: modules imported by name, and data files. Found by an entry point."""

from __future__ import annotations

from pathlib import Path

__all__ = ["hook_dirs"]


def hook_dirs() -> list[str]:
    """Where PyInstaller finds the hooks of this package."""
    return [str(Path(__file__).parent)]
