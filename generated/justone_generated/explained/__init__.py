# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""What operations and parameters are for: JSON, read on demand only."""
