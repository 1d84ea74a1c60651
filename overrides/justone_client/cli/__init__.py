"""The command `justone`: catalogue, calls and sandbox for the shell. Needs the extra `cli`."""
