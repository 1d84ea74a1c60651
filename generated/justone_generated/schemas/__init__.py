# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The JSON Schemas of recorded answers: compressed, read on demand only."""
