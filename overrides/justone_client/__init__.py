"""Client of Just One API: typed, sync and async, careful with money."""
