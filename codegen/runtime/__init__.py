"""Runtime code of the printed package: linted, typed and tested here, then copied into generated/ with a header."""
