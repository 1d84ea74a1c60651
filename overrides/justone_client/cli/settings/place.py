"""Where the settings file is."""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["VARIABLE", "settings_path"]

VARIABLE = "JUSTONE_SETTINGS"


def settings_path() -> Path | None:
    """Return the path in `JUSTONE_SETTINGS`, else the user's; None if the variable is set and empty."""
    given = os.environ.get(VARIABLE)
    if given is not None:
        return Path(given).expanduser() if given else None
    import typer  # imported by the command line anyway

    return Path(typer.get_app_dir("justone")) / "settings.toml"
