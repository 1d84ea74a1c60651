"""How Typer reads a command line, and how its errors read."""
