"""`python -m codegen`."""

import os
import sys

try:
    from codegen.cli.app import app

    app(prog_name="python -m codegen")
except KeyboardInterrupt:  # during the imports; afterwards each command reports what it left
    sys.exit(130)
except OSError as error:
    if error.filename is not None:
        raise  # an unexpected file error; an error of stdout has no file name
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # so that flushing at exit does not fail again
    sys.exit(f"Could not print: {error.strerror}")
