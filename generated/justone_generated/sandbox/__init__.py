# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The answers in the provider's documentation, for the sandbox alone."""
