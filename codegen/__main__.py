"""`python -m codegen`."""

import sys

try:
    from codegen.cli.app import app

    app(prog_name="python -m codegen")
except KeyboardInterrupt:  # while it starts; each command says itself what an interruption leaves
    sys.exit(130)
