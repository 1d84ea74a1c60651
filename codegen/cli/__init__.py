"""The command line of the press, one file per command. Only this room prints and sets exit codes."""
