"""The application with all commands."""

import typer

from codegen.cli.commands import (
    answers,
    download,
    drift,
    history,
    models,
    official_sdk,
    regenerate,
    release,
    surface,
    sync,
)

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
app.command("download")(download.download)
app.command("answers")(answers.answers)
app.command("drift")(drift.drift)
app.command("history")(history.history)
app.command("models")(models.models)
app.command("official-sdk")(official_sdk.official_sdk)
app.command("regenerate")(regenerate.regenerate)
app.command("sync")(sync.sync)
app.command("release")(release.release)
app.command("surface")(surface.surface)


@app.callback()
def press() -> None:
    """The press: print a typed client from the provider's definitions."""
