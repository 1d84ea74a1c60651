"""What a new version does to a program: the recorded changes, and the calls in source code. Sends nothing."""
