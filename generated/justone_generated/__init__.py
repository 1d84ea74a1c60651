# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""Generated code of `justone_client`; import that instead. Imports nothing."""

SPEC_SHA256 = "a0791ac6e585c325971f4d5315b5440f0c1ecd56f6e27a31df55babb6da8ebb7"
"""SHA-256 of the specs/openapi.json that this was printed from."""
