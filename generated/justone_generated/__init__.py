"""What the press printed; imports nothing."""
