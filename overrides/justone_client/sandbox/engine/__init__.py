"""What the sandbox answers; no transport."""
