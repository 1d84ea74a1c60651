"""The journal of a run: one SQLite file."""
