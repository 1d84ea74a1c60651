"""Limits of what a command may spend: which of them the settings file set, and how to raise them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .place import settings_path

if TYPE_CHECKING:
    import typer

__all__ = ["limits_of_file"]

_OPTIONS = {"max_billed": "--max-billed N", "max_cost": "--max-cost CNY"}


def limits_of_file(ctx: typer.Context) -> list[str]:
    """Return a sentence for each limit of this command that comes from the settings file."""
    sentences: list[str] = []
    for name, option in _OPTIONS.items():
        source = ctx.get_parameter_source(name)
        if source is not None and source.name == "DEFAULT_MAP" and ctx.params.get(name) is not None:
            sentences.append(
                f"{name} = {ctx.params[name]} comes from the settings file {settings_path()}; to change it for one"
                f" command, give {option}"
            )
    return sentences
