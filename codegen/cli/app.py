"""The commands, gathered."""

import typer

from codegen.cli import download, regenerate

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
app.command("download")(download.download)
app.command("regenerate")(regenerate.regenerate)


@app.callback()
def press() -> None:
    """The press: the provider's definitions in, a typed client out."""
