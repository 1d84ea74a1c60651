# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""What only the sandbox reads: the answers of the provider's documentation."""
