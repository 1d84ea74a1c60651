"""The script `justone`. It also starts without the extra `cli`, and then says what to install."""

from __future__ import annotations

import sys
from importlib.util import find_spec

__all__ = ["main"]


def main() -> None:
    """Run the command line and exit with one of the documented codes."""
    # Searched, not imported: most commands do not need rich.
    missing = [name for name in ("typer", "rich") if find_spec(name) is None]
    if missing:
        print(f"justone needs {' and '.join(missing)}: pip install 'justone-client[cli]'", file=sys.stderr)
        sys.exit(2)
    from .app import app

    app(prog_name="justone")
