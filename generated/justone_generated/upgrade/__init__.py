# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""How a new version affects programs: JSON, read on demand only."""
