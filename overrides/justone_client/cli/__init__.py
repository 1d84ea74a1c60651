"""The command `justone`: the catalogue, single calls and the sandbox from a shell. Needs the extra `cli`."""
