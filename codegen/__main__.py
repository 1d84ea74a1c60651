"""`python -m codegen`."""

from codegen.cli.app import app

app(prog_name="python -m codegen")
