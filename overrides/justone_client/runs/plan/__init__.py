"""Plans of runs: their steps as data, read from TOML and checked before anything is paid."""
