# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""What `data` holds: a folder a platform, a module an operation, imported when first used."""
