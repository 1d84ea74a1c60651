# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""What the press printed for `justone_client`; import that instead. Imports nothing."""

SPEC_SHA256 = "d04666ad25d75a6ffab2738d168b8514fb3f5d931ce43399fabcc8aeaf277744"
"""Of the specs/openapi.json this was printed from."""
