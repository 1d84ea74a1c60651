"""The script `justone`: starts in an installation without the extra too, and then says what to install."""

from __future__ import annotations

import sys

__all__ = ["main"]


def main() -> None:
    """Run the command line of this process; ends it with one of the documented exit codes."""
    try:
        import rich as _rich
        import typer as _typer
    except ImportError as error:
        print(f"justone needs {error.name}: pip install 'justone-client[cli]'", file=sys.stderr)
        sys.exit(2)
    del _rich, _typer
    from .app import app

    app(prog_name="justone")
