"""`python -m codegen`."""

import os
import sys

try:
    from codegen.cli.app import app

    app(prog_name="python -m codegen")
except KeyboardInterrupt:  # while it starts; each command says itself what an interruption leaves
    sys.exit(130)
except OSError as error:
    if error.filename is not None:
        raise  # a file, and no command expected that; only a stdout that takes no more has no name
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # or the interpreter fails again as it ends
    sys.exit(f"Could not print: {error.strerror}")
