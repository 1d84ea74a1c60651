# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""What the press printed for `justone_client`; import that instead. Imports nothing."""

SPEC_SHA256 = "f73379d5112b00e89a1dd6673ec5a14ed20debfc3f36c7a53c1c20a1c73b5917"
"""Of the specs/openapi.json this was printed from."""
