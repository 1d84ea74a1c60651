"""The script `justone`: starts in an installation without the extra too, and then says what to install."""

from __future__ import annotations

import sys
from importlib.util import find_spec

__all__ = ["main"]


def main() -> None:
    """Run the command line of this process; ends it with one of the documented exit codes."""
    # Looked for, not imported: most commands never need rich.
    missing = [name for name in ("typer", "rich") if find_spec(name) is None]
    if missing:
        print(f"justone needs {' and '.join(missing)}: pip install 'justone-client[cli]'", file=sys.stderr)
        sys.exit(2)
    from .app import app

    app(prog_name="justone")
