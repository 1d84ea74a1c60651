"""`justone init`: write the settings file of this command line."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from ...exits import INTERRUPTED, Misuse
from ...terminal.interactive import is_interactive
from ...terminal.output import print_note, write

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["init"]

_Value = str | int | bool


def init(
    token_file: Annotated[
        str | None, typer.Option("--token-file", metavar="FILE", help="The file that holds the token.")
    ] = None,
    token_command: Annotated[
        str | None, typer.Option("--token-command", metavar="COMMAND", help="A command that prints the token.")
    ] = None,
    region: Annotated[Literal["global", "cn", "auto"] | None, typer.Option("--region", help="Region to call.")] = None,
    base_url: Annotated[
        str | None, typer.Option("--base-url", metavar="URL", help="Host to call instead, such as a sandbox.")
    ] = None,
    allow_plaintext: Annotated[
        bool, typer.Option("--allow-plaintext", help="Allow sending the token unencrypted (region cn).")
    ] = False,
    max_billed: Annotated[
        int | None, typer.Option("--max-billed", min=0, metavar="N", help="The most billed calls of a run.")
    ] = None,
    max_cost: Annotated[
        str | None, typer.Option("--max-cost", metavar="CNY", help="The most that a run may cost; needs prices.")
    ] = None,
    prices: Annotated[str | None, typer.Option("--prices", metavar="FILE", help="The provider's price sheet.")] = None,
    journal: Annotated[
        str | None, typer.Option("--journal", metavar="FILE", help="The journal of `run`, `usage` and `mcp`.")
    ] = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace settings that exist.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Ask nothing; write what the options say.")] = False,
) -> None:
    """Write the settings file, which only this command reads: where the token is, the region, limits.

    Asks for what the options do not say. It never holds the token itself. Environment variables and options come first.

    \b
    Examples:
      justone init
      justone init --yes --token-command "pass show justone" --region global --max-billed 500
    """
    from ...settings.place import VARIABLE, settings_path
    from ...settings.written import as_toml, write_private

    path = settings_path()
    if path is None:
        raise Misuse(f"{VARIABLE} is empty, which means no settings file; unset it, or set it to a path.")
    is_asking = not yes
    if is_asking and not is_interactive():
        raise Misuse("Without a terminal, `justone init` cannot ask; give --yes and the settings as options.")
    given: dict[str, _Value | None] = {
        "token_file": None if token_file is None else _absolute(token_file),
        "token_command": token_command,
        "region": region,
        "base_url": base_url,
        "allow_plaintext": allow_plaintext or None,
        "max_billed": max_billed,
        "max_cost": max_cost,
        "prices": None if prices is None else _absolute(prices),
        "journal": journal if journal is None or "://" in journal else _absolute(journal),
    }
    values = {name: value for name, value in given.items() if value is not None}
    as_toml(values, path)  # wrong options are refused before any question
    if path.exists() and not overwrite and not is_asking:
        raise Misuse(f"{path} exists; give --overwrite to replace it.")
    if is_asking:
        answers = _asked(path, values, overwrite=overwrite)
        if answers is None:
            print_note("Nothing was changed.")
            return
        values |= answers
    write_private(path, as_toml(values, path))
    write(str(path))
    print_note("To check the token: justone balance")


def _asked(path: Path, known: Mapping[str, _Value], *, overwrite: bool) -> dict[str, _Value] | None:
    """Ask everything; None if the settings that exist are to stay.

    Raises:
        Exit: Ctrl-C or Ctrl-D.
    """
    try:
        if path.exists() and not overwrite and not typer.confirm(f"{path} exists. Replace it?", err=True):
            return None
        return _answers(known)
    except (typer.Abort, KeyboardInterrupt, EOFError):
        print_note("\nNo settings were written.")
        raise typer.Exit(INTERRUPTED) from None


def _answers(known: Mapping[str, _Value]) -> dict[str, _Value]:
    """Ask for the settings that no option gave."""
    answers: dict[str, _Value] = {}
    if not {"token_file", "token_command"} & known.keys():
        answers |= _token_place()
    if not {"region", "base_url"} & known.keys():
        answers["region"] = _choice("Region", ("global", "cn", "auto"))
    if answers.get("region") in ("cn", "auto") and "allow_plaintext" not in known:
        question = "The region cn is not encrypted: others on the way can read the token. Allow it?"
        if typer.confirm(question, err=True):
            answers["allow_plaintext"] = True
    if not {"max_billed", "max_cost"} & known.keys():
        most = _number("At most how many billed calls a run? Empty for no limit")
        answers |= {} if most is None else {"max_billed": most}
    return answers


def _token_place() -> dict[str, _Value]:
    """Ask where the token is. The token itself is typed only for a file that does not exist, and not shown."""
    print_note("The token may be in an environment variable or a file, or a command prints it.")
    kind = _choice("Where is it?", _KINDS)
    if kind == "environment":
        print_note("Set JUSTONEAPI_TOKEN in the environment.")
        return {}
    if kind == "command":
        return {"token_command": _typed("Command that prints the token, such as pass show justone")}
    from ...settings.written import write_private

    file = _absolute(_typed("File with the token; if it is missing, it is created"))
    if not Path(file).exists():
        from getpass import getpass

        token = getpass("Token (not shown): ", sys.stderr).split()
        if len(token) != 1:
            raise Misuse("The token must be one word; nothing was written.")
        write_private(Path(file), f"{token[0]}\n")
    return {"token_file": file}


_KINDS = ("environment", "file", "command")


def _choice(question: str, known: tuple[str, ...]) -> str:
    while True:
        answer = _typed(f"{question} ({', '.join(known)})", known[0]).lower()
        if answer in known:
            return answer
        print_note(f"Type one of {', '.join(known)}.")


def _number(question: str) -> int | None:
    while answer := _typed(question, ""):
        if answer.isascii() and answer.isdigit():
            return int(answer)
        print_note("Type a whole number, or nothing.")
    return None


def _typed(question: str, default: str | None = None) -> str:
    return str(typer.prompt(question, default, show_default=bool(default), err=True)).strip()


def _absolute(text: str) -> str:
    """The settings are for every working folder."""
    return str(Path(text).expanduser().absolute())
