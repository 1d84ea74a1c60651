# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""What values mean more than their type: JSON, read on demand only."""
