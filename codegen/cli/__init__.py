"""The press on the command line: one file a command. Only here: printing, environment, exit codes."""
